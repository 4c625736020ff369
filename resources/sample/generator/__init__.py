"""Makes the synthetic sample data: an upland that exists nowhere, drawn from one seed."""
