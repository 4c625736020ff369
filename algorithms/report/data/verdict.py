"""The outcome of one check of the report."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Verdict:
    """The outcome of one check: two numbers that should be the same.

    Parameters
    ----------
    what
        What was checked, a marked text.
    stated, found
        What one layer says, and what another, or the sum, gives; in `unit`.
    holds
        Whether they agree.
    """

    what: str
    stated: float
    found: float
    unit: str
    holds: bool
