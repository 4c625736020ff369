"""What the report says, as numbers: read from the layers given, and added up, never computed another way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ...core.coded_values import positions
from ...core.contract import Field
from ...core.errors import InputError
from ...core.exact_sums import cross_sums, percent, sums
from ...core.mine_ids import mine_id
from ...core.protection import PROTECTION
from ...core.units import M2_PER_HA
from ...framework import compat
from ...framework.shipped_tables import shipped_table
from ...gis.crs import same_crs
from ...gis.grid_cells import cell_areas
from ...gis.vectors import Vector
from .grid_facts import MEASURES, WITHOUT_MINING, ReportGrid

NO_REFERENCE = "no reference"
CONSTRUCTION = "construction"
# What Risk areas tells besides where it was given the pieces.
OF_UNITS = ("unit_km2", "unit_pct", "unit_mines", "dmg_ha", "ecosystem", "minerals", Field.MINE_PCT)
MINE_TEXTS = ("model", "reason", "severity", "protection")


@dataclass(frozen=True)
class ReportPieces:
    """The damaged ecosystems: of n pieces the mine, area (ha) and shape, and positions in the shipped tables.

    `drawn` is the area of the shapes in ha; None where they were reprojected, which changes areas a little.
    """

    name: str
    fields: tuple[str, ...]
    mines: list
    area: np.ndarray
    ecosystem: np.ndarray
    damage: np.ndarray
    protection: np.ndarray
    group: np.ndarray | None
    contaminated: np.ndarray | None
    shapes: list[QgsGeometry]
    drawn: float | None

    @property
    def total(self) -> float:
        return float(sums(np.zeros(len(self.area), dtype=np.int64), self.area, 1)[0])

    @cached_property
    def table4(self) -> np.ndarray:
        """Ecosystems (the last: no reference) x damage types in ha."""
        shape = (len(shipped_table("ecosystems")) + 1, len(shipped_table("damage_types")))
        return cross_sums(self.ecosystem, self.damage, self.area, shape)

    def by_protection(self) -> np.ndarray:
        return sums(self.protection, self.area, len(PROTECTION))

    @property
    def protected_pct(self) -> float:
        """Share of the damage that lies in a function area or a reserve, or both."""
        return percent(float(self.by_protection()[1:].sum()), self.total)

    def by_group(self) -> np.ndarray:
        """By mineral group, the last: not given."""
        return sums(self.group, self.area, len(shipped_table("mineral_groups")) + 1)

    @property
    def contaminated_pct(self) -> float | None:
        """Share of the damage whose reference is construction land; None where the pieces do not say."""
        if self.contaminated is None:
            return None
        return percent(float(self.area[self.contaminated].sum()), self.total)


@dataclass(frozen=True)
class ReportMines:
    """The m mines: the columns of Restoration models, one value a mine; `numbers` are the features' ids."""

    name: str
    id_field: str
    fields: tuple[str, ...]
    columns: Mapping[str, list]
    area: np.ndarray
    shapes: list[QgsGeometry]
    numbers: list[int]

    def __len__(self) -> int:
        return len(self.shapes)

    @property
    def ids(self) -> list:
        return self.columns[self.id_field]

    def counts(self) -> list[tuple[str, int, float]]:
        """(model, mines, ha) in the paper's order; models that the table does not know come last."""
        models = shipped_table("restoration_models").names("model")
        found = Counter(self.columns["model"])
        others = [model for model in found if model not in models]
        area = dict.fromkeys(found, 0.0)
        for model, hectares in zip(self.columns["model"], self.area.tolist()):
            area[model] += hectares
        return [(model, found[model], area.get(model, 0.0)) for model in (*models, *others)]


@dataclass(frozen=True)
class ReportAreas:
    """The ecological risk areas: the columns of Risk areas, one value an area, and their shapes in the grid's CRS."""

    name: str
    columns: Mapping[str, list]
    shapes: list[QgsGeometry]

    def __len__(self) -> int:
        return len(self.shapes)


def read_grid(vector: Vector) -> ReportGrid:
    """The grid with its zones; InputError when there is none."""
    if vector.source.fields().lookupField(Field.RISK_CLASS) < 0:
        raise InputError(
            "INPUT: the layer {name} has no field {field}. Give the output of Hot spot analysis, or at least that of "
            "Risk zoning.",
            name=vector.name,
            field=Field.RISK_CLASS,
        )
    classes = vector.numbers(Field.RISK_CLASS)
    known = classes[~np.isnan(classes)]
    if (known != np.rint(known)).any() or (known < 1).any():
        raise InputError(
            "INPUT: the field {field} of {name} holds {value:g}, and classes are whole numbers from 1 on. Run Risk "
            "zoning again.",
            field=Field.RISK_CLASS,
            name=vector.name,
            value=float(known[(known != np.rint(known)) | (known < 1)][0]),
        )
    cells = vector.geometries()
    found = vector.optional_columns((*MEASURES, *WITHOUT_MINING))
    measures = {name: values for name, values in found.items() if not np.isnan(values).all()}
    numbers = np.nan_to_num(classes).astype(np.int64)
    drivers = _optional(vector, "driver")
    return ReportGrid(
        vector.name,
        tuple(vector.source.fields().names()),
        vector.crs,
        cells,
        cell_areas(vector, cells),
        numbers,
        _levels(vector, numbers),
        measures,
        drivers if drivers and any(drivers) else None,
    )


def _levels(vector: Vector, classes: np.ndarray) -> dict[int, str]:
    words = _optional(vector, Field.RISK_LEVEL) or []
    return {int(number): str(word) for number, word in zip(classes, words) if number and word}


def _optional(vector: Vector, field: str) -> list | None:
    return vector.values(field) if vector.source.fields().lookupField(field) >= 0 else None


def read_pieces(vector: Vector, mine_field: str, crs: QgsCoordinateReferenceSystem) -> ReportPieces:
    """The pieces of damaged ecosystems; InputError when a field is missing or holds what no table knows."""
    where = f"PIECES ({vector.name})"
    ecosystems, groups, levels = (shipped_table(name) for name in ("ecosystems", "mineral_groups", "protection_levels"))
    found = [None if value == NO_REFERENCE else value for value in vector.values("ecosystem")]
    group = _optional(vector, Field.MIN_GROUP)
    codes = vector.optional_numbers(Field.LU_CODE)
    classes = shipped_table("land_use_classes")
    shapes = vector.geometries(crs)
    construction = [
        code for code, threat in zip(classes.codes("code"), classes.texts("threat")) if threat == CONSTRUCTION
    ]
    return ReportPieces(
        vector.name,
        tuple(vector.source.fields().names()),
        [mine_id(value) for value in vector.values(mine_field)],
        np.nan_to_num(vector.numbers(Field.AREA_HA)),
        positions(found, ecosystems, "ecosystem", f"{where}, ecosystem", blank=len(ecosystems)),
        positions(vector.values("damage"), shipped_table("damage_types"), "damage", f"{where}, damage"),
        positions(vector.values("protection"), levels, "protection", f"{where}, protection"),
        None if group is None else positions(group, groups, Field.MIN_GROUP, f"{where}, min_group", blank=len(groups)),
        None if codes is None else np.isin(codes, construction),
        shapes,
        sum(shape.area() for shape in shapes) / M2_PER_HA if same_crs(vector.crs, crs) else None,
    )  # fmt: skip


def read_mines(vector: Vector, mine_field: str, crs: QgsCoordinateReferenceSystem) -> ReportMines:
    """The mines with their models; InputError when the layer is not that of Restoration models."""
    names = vector.source.fields().names()
    missing = [name for name in (mine_field, *MINE_TEXTS, "rule", Field.RISK_CLASS, Field.AREA_HA) if name not in names]
    if missing:
        raise InputError(
            "MINES: the layer {name} has no field {missing}. Give the output of Restoration models.",
            name=vector.name,
            missing=", ".join(missing),
        )
    for name in ("rule", Field.RISK_CLASS, Field.RISK_MAX):
        if name in names and not vector.field(name).isNumeric():
            raise InputError(
                "{parameter}: the field {field} of {name} is text where numbers belong. Convert it (Processing: "
                "Refactor fields) or choose another field.",
                parameter=vector.parameter, field=name, name=vector.name,
            )  # fmt: skip
    area = np.nan_to_num(vector.numbers(Field.AREA_HA))
    features = list(vector.features())
    rows = (compat.without_nulls(feature.attributes()) for feature in features)
    columns = {name: list(column) for name, column in zip(names, zip(*rows))} or {name: [] for name in names}
    columns[mine_field] = [mine_id(value) for value in columns[mine_field]]
    numbers = [feature.id() for feature in features]
    return ReportMines(vector.name, mine_field, tuple(names), columns, area, vector.geometries(crs), numbers)


def read_areas(vector: Vector, crs: QgsCoordinateReferenceSystem) -> ReportAreas:
    """The ecological risk areas; InputError when the layer is not that of Risk areas."""
    fields = ("unit", Field.AREA_KM2, "area_pct", "mines", "mines_pct", "driver", "issues", "direction")
    columns = {name: vector.values(name) for name in fields}
    columns.update({name: values for name in OF_UNITS if (values := _optional(vector, name)) is not None})
    return ReportAreas(vector.name, columns, vector.geometries(crs))
