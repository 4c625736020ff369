"""The fields that a candidate has beside those of the interpretation layer."""

SOURCE, MEAN, MAX, ACCEPT = "source", "mean", "max", "accept"
OWN = {SOURCE: str, MEAN: float, MAX: float, ACCEPT: int}
