"""What fills the sentences of errors: infinity, errors of the system, and the parameter that a core function misses."""

import math

import pytest
from mining_ecorisk.algorithms.core.errors import InputError, about
from mining_ecorisk.algorithms.core.tables import Table


def test_infinity_is_a_sign_whatever_digits_the_gap_asks_for():
    error = InputError("from {low:g} to {high:.3f}", low=-math.inf, high=math.inf)
    assert str(error) == "from -∞ to ∞"


def test_an_error_of_the_system_is_told_by_its_reason():
    error = InputError("not written ({error})", error=OSError(13, "Permission denied", "a.tif"))
    assert str(error) == "not written (Permission denied)"


def test_an_error_names_the_parameter_that_it_is_about():
    with pytest.raises(InputError, match=r"^MATRIX: the cell is 3, not 4\.$"), about("MATRIX"):
        raise InputError("the cell is {cell:g}, not {other}.", cell=3.0, other=4)


@pytest.mark.parametrize("cell", ["1e999", "-inf", "nan"])
def test_a_cell_of_a_table_is_a_finite_number(cell):
    with pytest.raises(InputError, match=f"T, row 1, column a: {cell} is not a number"):
        Table("T", ("a",), ((cell,),)).number(0, "a")
