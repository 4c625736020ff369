"""What a run of the chain found, and how another run differs from it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry, QgsProcessingFeatureSource

from ...core.contract import Field
from ...core.mine_ids import mine_id
from ...core.risk.agreement import (
    CommonGround,
    changed_share,
    class_areas,
    jaccard,
    kappa,
    kept,
    near_share,
    same_cells,
)
from ...gis.polygons import areas_by_cell
from ...gis.step import StepRun
from ...gis.vectors import Vector
from .chain import HOT_SPOTS, RESTORATION
from .step_runs import ChainRun

LEAST_BIN = 1  # hot from the lowest confidence on


@dataclass(frozen=True)
class Found:
    """The zones, hot cells and models that a run of the chain gave.

    Per cell (n,): polygon, class (0 for none) and whether it is hot. Per mine (m,): id as compared, class (0 for none)
    and model.
    """

    grid: Vector
    shapes: list[QgsGeometry]
    classes: np.ndarray
    hot: np.ndarray
    mines: Vector
    ids: list[str]
    mine_classes: np.ndarray
    models: list


def found_by(chain: ChainRun, mine_field: str, run: StepRun) -> Found:
    """What a run of the chain that has ended gave."""
    layers = (chain.layer(HOT_SPOTS, "OUTPUT"), chain.layer(RESTORATION, "OUTPUT"))
    sources = [QgsProcessingFeatureSource(layer, run.context) for layer in layers]
    grid, mines = Vector("OUTPUT", sources[0], run), Vector("MINES_OUTPUT", sources[1], run)
    bins = np.nan_to_num(grid.optional_columns((Field.GI_BIN,))[Field.GI_BIN])
    return Found(
        grid, grid.geometries(), _classes(grid), bins >= LEAST_BIN,
        mines, [mine_id(value) for value in mines.values(mine_field)], _classes(mines), mines.values(Field.MODEL),
    )  # fmt: skip


def _classes(vector: Vector) -> np.ndarray:
    return np.nan_to_num(vector.optional_columns((Field.RISK_CLASS,))[Field.RISK_CLASS]).astype(np.int64)


@dataclass(frozen=True)
class Difference:
    """How a choice differs from the default.

    `area_pct`: percent of the area with another class; `mines_pct`, `models_pct`: of the mines with another class,
    another model; `kappa`, `jaccard` of classes and hot cells; `near_pct`, `near_kappa`: a class more or less agrees.
    `same_cells` (n,) and `same_models` (m,) say what stays as it is; `models` (m,) are the choice's.
    """

    area_pct: float
    mines_pct: float
    models_pct: float
    kappa: float
    jaccard: float
    near_pct: float
    near_kappa: float
    same_cells: np.ndarray
    same_models: np.ndarray
    models: list


def difference(default: Found, other: Found, area: np.ndarray) -> Difference:
    """How another result differs from the default's, whose cells have these areas (n,)."""
    ground = common_ground(default, other, area)
    table = class_areas(default.classes, other.classes, ground)
    place = {name: number for number, name in enumerate(other.ids)}
    at = [place.get(name) for name in default.ids]
    models = [None if number is None else other.models[number] for number in at]
    classes = np.array([-1 if number is None else other.mine_classes[number] for number in at], dtype=np.int64)
    same_models = np.array([one == two for one, two in zip(default.models, models)], dtype=bool)
    return Difference(
        100 * changed_share(table),
        100 * float(np.mean(classes != default.mine_classes)),
        100 * float(np.mean(~same_models)),
        kappa(table),
        jaccard(default.hot, other.hot, ground),
        100 * near_share(table),
        kappa(table, 1),
        kept(default.classes, other.classes, ground),
        same_models,
        models,
    )


def common_ground(default: Found, other: Found, area: np.ndarray) -> CommonGround:
    """What the cells of two results have in common: every cell itself on one grid, intersections on two."""
    if _same_grid(default.shapes, other.shapes):
        return same_cells(area)
    cell, other_cell, common = areas_by_cell(default.shapes, other.shapes, _stop(default.grid.run))
    return CommonGround(cell, other_cell, common)


def _same_grid(one: list[QgsGeometry], other: list[QgsGeometry]) -> bool:
    return len(one) == len(other) and all(a.boundingBox() == b.boundingBox() for a, b in zip(one, other))


def _stop(run: StepRun):
    return lambda fraction: run.stop_if_cancelled()
