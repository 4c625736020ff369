"""The fields that a candidate has beside those of the interpretation layer."""

from ...core.contract import Field

MEAN, MAX = "mean", "max"
OWN = {Field.SOURCE: str, MEAN: float, MAX: float, Field.ACCEPT: int}
