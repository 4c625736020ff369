"""What the report says, as numbers: read from the layers given, and added up, never computed another way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ...core.coded_values import positions
from ...core.errors import InputError
from ...core.exact_sums import cross_sums, percent, sums
from ...core.mine_ids import mine_id
from ...core.protection import PROTECTION
from ...core.units import HA_PER_KM2, M2_PER_HA
from ...core.weights import COMPONENTS
from ...framework import compat
from ...framework.shipped_tables import shipped_table
from ...gis.crs import same_crs
from ...gis.grid_cells import cell_areas
from ...gis.vectors import Vector

CLASS_FIELD = "risk_class"
CONTRIBUTIONS = ("c_water", "c_bio", "c_vuln")  # in the order of COMPONENTS
WITHOUT_MINING = ("risk_0", "risk_mine", "class_0")
MEASURES = ("dmg_km2", "wrac", "frag", "hq_mean", "bio", "vuln", "risk", "gi_z", "gi_p", "gi_bin") + CONTRIBUTIONS
BINS = (3, 2, 1, 0, -1, -2, -3)
NO_REFERENCE = "no reference"
CONSTRUCTION = "construction"
MINE_TEXTS = ("model", "reason", "severity", "protection")


@dataclass(frozen=True)
class ReportGrid:
    """The n cells: areas (km2), classes (0: none), the level that the layer gives to each class, and measures.

    `measures` holds the fields of MEASURES that have any value; NaN for none.
    """

    name: str
    fields: tuple[str, ...]
    crs: QgsCoordinateReferenceSystem
    cells: list[QgsGeometry]
    area_km2: np.ndarray
    classes: np.ndarray
    levels: Mapping[int, str]
    measures: Mapping[str, np.ndarray]
    drivers: list | None

    @property
    def study_area(self) -> float:
        return float(self.area_km2.sum())

    @cached_property
    def zones(self) -> list[tuple[int, int, float, float]]:
        """(class, cells, ha, % of the zoned area) of every class up to the highest, the highest first."""
        top = int(self.classes.max())
        zoned = self.classes > 0
        place = self.classes[zoned] - 1
        area = HA_PER_KM2 * sums(place, self.area_km2[zoned], top)
        cells = np.bincount(place, minlength=top)
        return [
            (number, int(cells[number - 1]), float(area[number - 1]), percent(float(area[number - 1]), area.sum()))
            for number in range(top, 0, -1)
        ]

    @property
    def unzoned(self) -> int:
        return int(np.count_nonzero(self.classes == 0))

    def bounds(self, number: int) -> tuple[float, float]:
        """The lowest and the highest risk in the zone."""
        values = self.measures["risk"][(self.classes == number) & ~np.isnan(self.measures["risk"])]
        return (float(values.min()), float(values.max())) if len(values) else (np.nan, np.nan)

    def contributions(self, number: int) -> list[float]:
        """The mean contribution of each of COMPONENTS to the risk of the zone's cells; empty where none has all."""
        parts = np.stack([self.measures[name] for name in CONTRIBUTIONS])
        known = parts[:, (self.classes == number) & ~np.isnan(parts).any(axis=0)]
        return known.mean(axis=1).tolist() if known.size else []

    @property
    def has_contributions(self) -> bool:
        return all(name in self.measures for name in CONTRIBUTIONS)

    def by_driver(self) -> list[tuple[str, int, float, float]]:
        """(component, cells, km2, % of the study area) of the cells that it drives."""
        found = np.array([COMPONENTS.index(name) if name in COMPONENTS else -1 for name in self.drivers])
        return [
            (name, int((found == place).sum()), area := float(self.area_km2[found == place].sum()),
             percent(area, self.study_area))
            for place, name in enumerate(COMPONENTS)
        ]  # fmt: skip

    def by_bin(self) -> list[tuple[int, int, float, float]]:
        """(bin, cells, km2, % of the study area) of the hot and cold spots."""
        bins = self.measures["gi_bin"]
        areas = [(number, bins == number) for number in BINS]
        return [
            (number, int(inside.sum()), area := float(self.area_km2[inside].sum()), percent(area, self.study_area))
            for number, inside in areas
        ]


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
    if vector.source.fields().lookupField(CLASS_FIELD) < 0:
        raise InputError(
            "INPUT: the layer {name} has no field {field}. Give the output of Hot spot analysis, or at least that of "
            "Risk zoning.",
            name=vector.name,
            field=CLASS_FIELD,
        )
    classes = vector.numbers(CLASS_FIELD)
    known = classes[~np.isnan(classes)]
    if (known != np.rint(known)).any() or (known < 1).any():
        raise InputError(
            "INPUT: the field {field} of {name} holds {value:g}, and classes are whole numbers from 1 on. Run Risk "
            "zoning again.",
            field=CLASS_FIELD,
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
    words = _optional(vector, "risk_level") or []
    return {int(number): str(word) for number, word in zip(classes, words) if number and word}


def _optional(vector: Vector, field: str) -> list | None:
    return vector.values(field) if vector.source.fields().lookupField(field) >= 0 else None


def read_pieces(vector: Vector, mine_field: str, crs: QgsCoordinateReferenceSystem) -> ReportPieces:
    """The pieces of damaged ecosystems; InputError when a field is missing or holds what no table knows."""
    where = f"PIECES ({vector.name})"
    ecosystems, groups, levels = (shipped_table(name) for name in ("ecosystems", "mineral_groups", "protection_levels"))
    found = [None if value == NO_REFERENCE else value for value in vector.values("ecosystem")]
    group = _optional(vector, "min_group")
    codes = vector.optional_numbers("lu_code")
    classes = shipped_table("land_use_classes")
    shapes = vector.geometries(crs)
    construction = [
        code for code, threat in zip(classes.codes("code"), classes.texts("threat")) if threat == CONSTRUCTION
    ]
    return ReportPieces(
        vector.name,
        tuple(vector.source.fields().names()),
        [mine_id(value) for value in vector.values(mine_field)],
        np.nan_to_num(vector.numbers("area_ha")),
        positions(found, ecosystems, "ecosystem", f"{where}, ecosystem", blank=len(ecosystems)),
        positions(vector.values("damage"), shipped_table("damage_types"), "damage", f"{where}, damage"),
        positions(vector.values("protection"), levels, "protection", f"{where}, protection"),
        None if group is None else positions(group, groups, "min_group", f"{where}, min_group", blank=len(groups)),
        None if codes is None else np.isin(codes, construction),
        shapes,
        sum(shape.area() for shape in shapes) / M2_PER_HA if same_crs(vector.crs, crs) else None,
    )  # fmt: skip


def read_mines(vector: Vector, mine_field: str, crs: QgsCoordinateReferenceSystem) -> ReportMines:
    """The mines with their models; InputError when the layer is not that of Restoration models."""
    names = vector.source.fields().names()
    missing = [name for name in (mine_field, *MINE_TEXTS, "rule", "risk_class", "area_ha") if name not in names]
    if missing:
        raise InputError(
            "MINES: the layer {name} has no field {missing}. Give the output of Restoration models.",
            name=vector.name,
            missing=", ".join(missing),
        )
    for name in ("rule", CLASS_FIELD, "risk_max"):
        if name in names and not vector.field(name).isNumeric():
            raise InputError(
                "{parameter}: the field {field} of {name} is text where numbers belong. Convert it (Processing: "
                "Refactor fields) or choose another field.",
                parameter=vector.parameter, field=name, name=vector.name,
            )  # fmt: skip
    area = np.nan_to_num(vector.numbers("area_ha"))
    features = list(vector.features())
    rows = ([None if compat.is_null(value) else value for value in feature.attributes()] for feature in features)
    columns = {name: list(column) for name, column in zip(names, zip(*rows))} or {name: [] for name in names}
    columns[mine_field] = [mine_id(value) for value in columns[mine_field]]
    numbers = [feature.id() for feature in features]
    return ReportMines(vector.name, mine_field, tuple(names), columns, area, vector.geometries(crs), numbers)


def read_areas(vector: Vector, crs: QgsCoordinateReferenceSystem) -> ReportAreas:
    """The ecological risk areas; InputError when the layer is not that of Risk areas."""
    fields = ("unit", "area_km2", "area_pct", "mines", "mines_pct", "driver", "issues", "direction")
    return ReportAreas(vector.name, {name: vector.values(name) for name in fields}, vector.geometries(crs))
