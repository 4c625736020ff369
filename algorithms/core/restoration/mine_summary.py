"""What a restoration model is chosen by: a mine's damaged areas, protection, severity and risk class (section 3.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..contract import Field
from ..exact_sums import cross_sums, sums
from ..protection import PROTECTION
from ..tables import Table

DIGITS = 6  # of hectares: what is compared with a threshold is rounded to 0.01 m2


@dataclass(frozen=True)
class MinePieces:
    """The n pieces of m mines.

    `mine` (n,) is the position of each piece's mine; `area` (n,) is in hectares; `ecosystem`, `damage` and
    `protection` (n,) are positions in the tables of these names and in PROTECTION. One past the last ecosystem means
    that no land use is known below the piece.
    """

    mines: int
    mine: np.ndarray
    area: np.ndarray
    ecosystem: np.ndarray
    damage: np.ndarray
    protection: np.ndarray


def mine_areas(pieces: MinePieces, ecosystems: Table, damages: Table) -> dict[str, np.ndarray]:
    """Areas by mine, each (m,) in hectares, under the names that rules and severity grades may use.

    area_ha; one for each ecosystem and damage type (their tables' `field` + _ha) and noref_ha, where no land use is
    known; fg_ha, forest and grassland; rest_ha, all but farmland, forest and grassland; func_ha and resv_ha, inside
    function areas and reserves.
    """
    names = [*ecosystems.names("field"), "noref"]
    by_ecosystem = cross_sums(pieces.mine, pieces.ecosystem, pieces.area, (pieces.mines, len(names)))
    by_damage = cross_sums(pieces.mine, pieces.damage, pieces.area, (pieces.mines, len(damages)))
    by_protection = cross_sums(pieces.mine, pieces.protection, pieces.area, (pieces.mines, len(PROTECTION)))
    areas = {Field.AREA_HA: sums(pieces.mine, pieces.area, pieces.mines)}
    areas.update((f"{name}_ha", column) for name, column in zip(names, by_ecosystem.T))
    areas["fg_ha"] = areas["forest_ha"] + areas["grass_ha"]
    graded = {"farm", "forest", "grass"}
    areas["rest_ha"] = by_ecosystem[:, [name not in graded for name in names]].sum(axis=1)
    areas.update((f"{name}_ha", column) for name, column in zip(damages.names("field"), by_damage.T))
    none, function, reserve, both = by_protection.T
    areas["func_ha"], areas["resv_ha"] = function + both, reserve + both
    return areas


def protection_of(areas: Mapping[str, np.ndarray], least: float) -> np.ndarray:
    """The position in PROTECTION of every mine: in a function area, a reserve or both by more than `least` hectares."""
    return (areas["func_ha"] > least).astype(np.int64) + 2 * (areas["resv_ha"] > least)


def prevailing(mines: int, mine: np.ndarray, values: Sequence[object], area: np.ndarray) -> list:
    """The value of each mine that most of its area has (of equal ones the first in order); None where all are None."""
    totals: list[dict] = [{} for _ in range(mines)]
    for position, value, size in zip(mine.tolist(), values, area.tolist()):
        if value is not None:
            totals[position][value] = totals[position].get(value, 0.0) + size
    return [min(found, key=lambda value: (-found[value], str(value)), default=None) for found in totals]


def count_models(models: Sequence[str], area: np.ndarray, order: Sequence[str]) -> dict[str, list]:
    """Mines, share of the mines (percent) and damaged area (ha) by model, in `order`; other values are passed over."""
    held = [np.array([model == wanted for model in models], dtype=bool) for wanted in order]
    counts = [int(mask.sum()) for mask in held]
    total = sum(counts)
    return {
        Field.MODEL: list(order),
        Field.MINES: counts,
        "share_pct": [100 * count / total if total else 0.0 for count in counts],
        Field.AREA_HA: [float(area[mask].sum()) for mask in held],
    }
