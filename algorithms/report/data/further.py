"""The layers of later steps that a report may have beside its own: recognised by their fields, read as columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsWkbTypes

from ...core.contract import Field
from ...core.errors import InputError, mark
from ...core.mine_ids import mine_id
from ...core.units import HA_PER_KM2, M2_PER_HA
from ...framework import compat
from ...gis.step import StepRun
from ...gis.vectors import Vector

MINE = "{mine}"  # stands for the field with the mine's id
SEVERAL = ("STABILITY", "PRIORITY", "SUMMARY")  # parameters that take several layers


@dataclass(frozen=True)
class Kind:
    """What a layer is: the fields that tell it from others, the one that it must not have, and where it comes from."""

    name: str
    fields: tuple[str, ...]
    origin: str
    other: str = ""


# By parameter, what may be given; where a layer has the fields of several kinds, the first counts.
KINDS: Mapping[str, tuple[Kind, ...]] = {
    "CHANGE": (
        Kind("change", ("cls_before", "cls_after", "risk_chg"), mark("the output of Risk change"), other="rank"),
    ),
    "WARNINGS": (
        Kind(
            "warnings",
            ("rank", "kind", "id", "what", "cls_before", "cls_after", "steps", "risk_bef", "part", "became"),
            mark("the early warnings of Risk change"),
        ),
    ),
    "STABILITY": (
        Kind(
            "drawn_mines", (MINE, "mod_base", Field.SAME_PCT, "mod_often"), mark("the mines of Weight stability")
        ),
        Kind("drawn_cells", ("cls_base", Field.SAME_PCT, "cls_often"), mark("the output of Weight stability")),
        Kind("tried_mines", (MINE, Field.SAME_PCT, "models", "changed_by"), mark("the mines of Method stability")),
        Kind(
            "tried_cells", (Field.RISK_CLASS, Field.SAME_PCT, "changed_by"), mark("the output of Method stability")
        ),
        Kind("tried", ("choice", "area_pct", "models_pct", "kappa"), mark("the summary of Method stability")),
    ),
    "PRIORITY": (
        Kind(
            "priority", (MINE, "order", "gain", "cost", "cum_cost", "cum_pct", "chosen", "alone", "beside"),
            mark("the output of Restoration priority"),
        ),
        Kind("curve", ("order", "cost_pct", "gain_pct"), mark("the curve of Restoration priority")),
    ),
    "PLACES": (
        Kind(
            "places", ("place", "level", Field.AREA_KM2, "areas", Field.MINES, "dmg_ha", "minerals", "causes"),
            mark("the output of Stressed places"),
        ),
    ),
    "SUPERVISION": (
        Kind("supervision", (MINE, "measure", "level", "months", "sup_why"), mark("the output of Supervision list")),
    ),
    "SUMMARY": (
        Kind(
            "summary", (Field.MINES, Field.AREA_HA, "pct", "exc_ha", "prot_ha", "eco_ha"),
            mark("the output of Damage summary"),
        ),
    ),
}  # fmt: skip


@dataclass(frozen=True)
class ReportLayer:
    """A layer or table: columns of one value a feature, None for NULL; `shapes` in the grid's CRS, none of a table."""

    name: str
    columns: Mapping[str, list]
    shapes: list[QgsGeometry]

    def __len__(self) -> int:
        return len(next(iter(self.columns.values()), []))

    def numbers(self, name: str) -> np.ndarray:
        """A column as numbers, NaN for None; all NaN where there is no such column."""
        values = self.columns.get(name) or [None] * len(self)
        return np.array([np.nan if value is None else value for value in values], dtype=np.float64)

    def hectares(self) -> np.ndarray:
        """The areas of the cells: the field area_km2, and the polygon of a cell without one."""
        area = HA_PER_KM2 * self.numbers(Field.AREA_KM2)
        if not np.isnan(area).any():
            return area
        return np.where(np.isnan(area), np.array([shape.area() for shape in self.shapes]) / M2_PER_HA, area)

    def row(self, name: str, value: object) -> int | None:
        """The row whose column `name` has the value; None for none."""
        values = self.columns.get(name, [])
        return values.index(value) if value in values else None

    def texts(self, name: str) -> list[str]:
        """A column as texts, "" for None and where there is no such column."""
        return ["" if value is None else str(value) for value in self.columns.get(name) or [None] * len(self)]


@dataclass(frozen=True)
class Further:
    """The layers given, by what they are (the names of KINDS), and the summaries of the damage."""

    layers: Mapping[str, ReportLayer] = field(default_factory=dict)
    summaries: Sequence[ReportLayer] = ()

    def __getitem__(self, name: str) -> ReportLayer | None:
        return self.layers.get(name)


def read_further(run: StepRun, mine_field: str, crs: QgsCoordinateReferenceSystem) -> Further:
    """All that is given of KINDS; InputError names the layer that is none of what its parameter takes."""
    found: dict[str, ReportLayer] = {}
    summaries = []
    for parameter, kinds in KINDS.items():
        given = run.vectors(parameter) if parameter in SEVERAL else [run.vector(parameter, empty=True)]
        for vector in filter(None, given):
            kind = _kind(vector, kinds, mine_field)
            layer = _read(vector, mine_field, crs)
            if kind.name == "summary":
                summaries.append(layer)
                continue
            if kind.name in found:
                raise InputError(
                    "{parameter}: {first} and {second} are both {kind}. Give one of them.",
                    parameter=parameter, first=found[kind.name].name, second=layer.name, kind=kind.origin,
                )  # fmt: skip
            found[kind.name] = layer
    return Further(found, summaries)


def _kind(vector: Vector, kinds: Sequence[Kind], mine_field: str) -> Kind:
    """The first kind whose fields the layer has; InputError for none, by the kind that comes nearest."""
    names = {name.lower() for name in vector.source.fields().names()}
    missing = {}
    for kind in kinds:
        wanted = [mine_field if name == MINE else name for name in kind.fields]
        missing[kind.name] = [name for name in wanted if name.lower() not in names]
        if not missing[kind.name] and kind.other not in names:
            return kind
    nearest = min(kinds, key=lambda kind: len(missing[kind.name]) / len(kind.fields))
    if not missing[nearest.name]:
        raise InputError(
            "{parameter}: the layer {name} has the field {field}, so it is another output of that step. Give {origin}.",
            parameter=vector.parameter, name=vector.name, field=nearest.other, origin=nearest.origin,
        )  # fmt: skip
    raise InputError(
        "{parameter}: the layer {name} has no field {missing}. Give {origin}.",
        parameter=vector.parameter, name=vector.name, missing=missing[nearest.name],
        origin=kinds[0].origin if len(kinds) == 1 else [kind.origin for kind in kinds],
    )  # fmt: skip


def _read(vector: Vector, mine_field: str, crs: QgsCoordinateReferenceSystem) -> ReportLayer:
    names = vector.source.fields().names()
    rows = (compat.without_nulls(feature.attributes()) for feature in vector.features())
    columns = {name: list(column) for name, column in zip(names, zip(*rows))} or {name: [] for name in names}
    if mine_field in columns:
        columns[mine_field] = [mine_id(value) for value in columns[mine_field]]
    drawn = vector.source.wkbType() != QgsWkbTypes.Type.NoGeometry
    return ReportLayer(vector.name, columns, vector.geometries(crs) if drawn else [])
