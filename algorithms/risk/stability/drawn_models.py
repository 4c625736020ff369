"""The restoration models of the mines under every draw of the weights, through the rule table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...core.contract import Field
from ...core.errors import InputError
from ...core.risk.stability import MinesUnder, Stability, shares_of_values
from ...core.tables import Table
from ...core.units import M2_PER_HA
from ...framework.i18n import tr
from ...gis.polygons import areas_by_cell
from ...gis.step import StepRun
from ...gis.vectors import Vector
from ...restoration.models.decisions import TRAITS
from ...restoration.models.names import model_matcher
from ...restoration.models.rules import Rules

NONE = -1
CLASSES_OF = 1000  # more than there can be classes: two class numbers become one key


def mines_under(
    mines: Vector | None, grid: Vector, cells: Sequence[QgsGeometry], least: float, report: Callable[[float], None]
) -> MinesUnder:
    """Which cells lie under the mines, and by how much; InputError when no mine lies on a cell."""
    if mines is None:
        return MinesUnder(0, np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), np.zeros(0), least)
    mine, cell, area = areas_by_cell(mines.geometries(grid.crs), cells, report)
    if not len(mine):
        raise InputError("MINES and GRID do not overlap: no mine lies on a cell. Check their extents and CRS.")
    return MinesUnder(len(mines), mine, cell, area / M2_PER_HA, least)


def rules_for(mines: Vector, table: Table) -> Rules:
    """The rules over the fields of the mines; InputError when one of TRAITS is missing or a rule cannot be used."""
    for trait in TRAITS:
        mines.field(trait)
    return Rules(table, mines.source.fields(), model_matcher())


@dataclass(frozen=True)
class DrawnModels:
    """Per mine (m,): class and model under the middle weights, percent of the draws with the same model (NaN without
    a model), most frequent model, number of different models.
    """

    risk_class: np.ndarray
    model: list[str | None]
    same: np.ndarray
    frequent: list[str | None]
    kinds: np.ndarray

    def columns(self) -> dict[str, Sequence]:
        """The columns that MINES_OUTPUT adds."""
        return {
            "cls_base": np.ma.masked_equal(self.risk_class, 0),
            "mod_base": self.model,
            Field.SAME_PCT: self.same,
            "mod_often": self.frequent,
            "mod_count": np.ma.masked_equal(self.kinds, 0),
        }


def drawn_models(mines: Vector, rules: Rules, found: Stability, run: StepRun) -> DrawnModels:
    """Every mine's models by its classes in the draws; a mine outside the zones has none."""
    values, names = _models(mines, rules, found)
    same, frequent, kinds = shares_of_values(values, found.times)
    outside = values[0] == NONE
    _tell(mines, values[0], names, outside, run)
    return DrawnModels(
        found.mine_classes[0],
        [names.get(number) for number in values[0].tolist()],
        np.where(outside, np.nan, same),
        [names.get(number) for number in frequent.tolist()],
        np.where(outside, 0, kinds),
    )


def _models(mines: Vector, rules: Rules, found: Stability) -> tuple[np.ndarray, dict[int, str]]:
    """Model numbers (d + 1, m), NONE where there is none, and their names.

    A rule sees only the classes change, so it is asked once for every pair of classes that a mine has.
    """
    pairs = found.mine_classes.astype(np.int64) * CLASSES_OF + found.mine_highest
    keys = pairs + np.arange(pairs.shape[1]) * CLASSES_OF**2
    cases, place = np.unique(keys, return_inverse=True)
    mine, pair = np.divmod(cases, CLASSES_OF**2)
    risk_class, highest = np.divmod(pair, CLASSES_OF)
    inside = risk_class > 0
    attributes = [list(feature.attributes()) for feature in mines.features()]
    fields = mines.source.fields()
    at = [fields.lookupField(name) for name in (Field.RISK_CLASS, Field.RISK_MAX)]
    rows = (
        _with(attributes[number], at, classes)
        for number, *classes in zip(mine[inside].tolist(), risk_class[inside].tolist(), highest[inside].tolist())
    )
    chosen = [rule.model for rule in rules.choose(rows)[0]]
    numbers = {name: number for number, name in enumerate(dict.fromkeys(chosen))}
    models = np.full(len(cases), NONE)
    models[inside] = [numbers[name] for name in chosen]
    return models[place].reshape(pairs.shape), {number: name for name, number in numbers.items()}


def _with(attributes: list, places: list[int], values: list[int]) -> list:
    changed = list(attributes)
    for place, value in zip(places, values):
        changed[place] = value
    return changed


def _tell(mines: Vector, base: np.ndarray, names: dict[int, str], outside: np.ndarray, run: StepRun) -> None:
    if outside.any():
        message = tr("{count:mine lies|mines lie} outside the zoned area and {count:|has|have} no model.")
        run.warn(message.format(count=int(outside.sum())))
    if mines.source.fields().lookupField(Field.MODEL) < 0:
        return
    own = mines.values(Field.MODEL)
    other = sum(names.get(number) not in (None, model) for number, model in zip(base.tolist(), own))
    if other:
        message = tr(
            "{count:mine has|mines have} another model in MINES than the rules give here (mod_base): {count:|it "
            "was|they were} chosen by another zoning, other rules or other weights."
        )
        run.warn(message.format(count=other))
