"""The evaluation grid as the report needs it: zones, drivers, hot spots, and what was there without mining."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ...core.contract import Field
from ...core.exact_sums import percent, sums
from ...core.shown_sums import rounded_parts
from ...core.units import HA_PER_KM2
from ...core.weights import COMPONENTS

CONTRIBUTIONS = (Field.C_WATER, Field.C_BIO, Field.C_VULN)  # in the order of COMPONENTS
WITHOUT_MINING = (Field.RISK_0, Field.RISK_MINE, Field.CLASS_0)
MEASURES = (
    Field.DMG_KM2, Field.WRAC, Field.FRAG, Field.HQ_MEAN, Field.BIO, Field.VULN, Field.RISK, Field.GI_Z, Field.GI_P,
    Field.GI_BIN, *CONTRIBUTIONS,
)  # fmt: skip
AREA_DIGITS = 2  # decimals of hectares and shares
BINS = (3, 2, 1, 0, -1, -2, -3)


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

    @cached_property
    def shown_zones(self) -> list[tuple[int, int, float, float]]:
        """`zones` with hectares and shares as the table shows them, where they add up."""
        columns = list(zip(*self.zones))
        area, share = (rounded_parts(column, sum(column), AREA_DIGITS) for column in columns[2:])
        return list(zip(*columns[:2], area, share))

    def mean(self, name: str) -> float:
        """The mean of a measure over the area of the cells that have it."""
        values = self.measures[name]
        known = ~np.isnan(values)
        return float(np.average(values[known], weights=self.area_km2[known]))

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
        bins = self.measures[Field.GI_BIN]
        areas = [(number, bins == number) for number in BINS]
        return [
            (number, int(inside.sum()), area := float(self.area_km2[inside].sum()), percent(area, self.study_area))
            for number, inside in areas
        ]
