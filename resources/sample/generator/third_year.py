"""The mines six years later: some have grown further, and part of the abandoned ground has been restored."""

from __future__ import annotations

from . import mines, second_year
from .grids import generator

YEAR = 2026
GROWING = 0.25  # share of the mines in operation that took more ground
RESTORING = 0.12  # share of the abandoned mines of which some ground has been restored
WHOLE = 0.5  # share of those of which all of it has been
BY_ENGINEERING, BY_NATURE = "restored_engineering", "restored_natural"


def build(patches: second_year.Patches, ground: mines.Ground) -> second_year.Patches:
    """All patches of the third year; `patches` and `ground` are those of the second, and `ground` is changed.

    Restored ground keeps its outline; somebody has worked on it where there was a licence, else it grew over by itself.
    """
    rng = generator("third year")
    fate: dict[object, str] = {}
    for values in {values["mine_id"]: values for values, _ in patches}.values():
        chance, share = rng.random(2)
        if values["state"] == "producing":
            fate[values["mine_id"]] = "grows" if chance < GROWING else "stays"
        else:
            fate[values["mine_id"]] = ("whole" if share < WHOLE else "part") if chance < RESTORING else "stays"
    features, started = [], set()
    for values, patch in patches:
        what = fate[values["mine_id"]]
        shape = second_year.grown(patch, ground, rng) if what == "grows" else patch
        row = {**values, "img_date": second_year.dated(values["img_date"], YEAR)}
        # Of a mine that is restored in part, the first patch, the stope, is still as it was.
        if what == "whole" or (what == "part" and values["mine_id"] in started):
            row["damage"] = BY_ENGINEERING if values["licensed"] else BY_NATURE
        started.add(values["mine_id"])
        features.append((row, shape))
    return features
