"""Classes of values by upper bounds: class numbers, their names, goodness of fit and areas (paper section 2.3.6)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..contract import Field
from ..errors import InputError
from ..tables import Table
from ..units import HA_PER_KM2
from .rounding import is_constant, settled

SEPARATOR = ";"
FULL_WIDTH_SEPARATOR = "；"  # what a Chinese keyboard gives


def classify(values: np.ndarray, bounds: np.ndarray) -> np.ndarray:
    """Class 1 .. k of every value, 0 for NaN.

    Class i holds (bounds[i - 1], bounds[i]]; what lies beyond the outer bounds belongs to the outer classes, and what
    lies above a bound by rounding only on it (see `settled`).
    """
    classes = np.minimum(np.searchsorted(bounds, settled(values, bounds), side="left") + 1, len(bounds))
    return np.where(np.isnan(values), 0, classes)


def check_varies(values: np.ndarray) -> None:
    """InputError unless there are two values that differ by more than rounding."""
    if is_constant(values):
        raise InputError(
            "FIELD: all {count:value is|values are} {value:g}, so {count:|it|they} cannot be divided into classes. "
            "Choose another field.",
            count=len(values),
            value=float(values[0]),
        )


def goodness_of_fit(values: np.ndarray, classes: np.ndarray) -> float:
    """Goodness of variance fit: 1 - within-class sum of squares / total sum of squares; 0 (no fit) to 1 (perfect).

    Values of class 0 are left out. NaN where the values do not vary.
    """
    used = classes > 0
    known, group = values[used] - np.median(values[used]), classes[used]
    total = np.sum((known - known.mean()) ** 2)
    counts = np.maximum(np.bincount(group), 1)
    within = np.sum((known - (np.bincount(group, known) / counts)[group]) ** 2)
    return float(1 - within / total) if total > 0 else math.nan


def read_breaks(text: str) -> np.ndarray:
    """The upper bounds of the classes from a text such as "0.12;0.25;0.4"; InputError unless they ascend."""
    parts = [part.strip() for part in text.replace(FULL_WIDTH_SEPARATOR, SEPARATOR).split(SEPARATOR) if part.strip()]
    try:
        bounds = np.array([float(part) for part in parts])
    except ValueError as error:
        raise InputError(
            'BREAKS: "{text}" cannot be read. Give the upper bound of every class as a number, with a decimal point '
            "and separated by semicolons: 0.12;0.25;0.4;0.55;0.9",
            text=text,
        ) from error
    if len(bounds) < 2 or not np.isfinite(bounds).all() or (np.diff(bounds) <= 0).any():
        raise InputError(
            'BREAKS: "{text}" must hold at least two finite numbers in ascending order: the upper bounds of the '
            "classes.",
            text=text,
        )
    return bounds


def breaks_text(bounds: np.ndarray) -> str:
    """The bounds as `read_breaks` reads them, with every digit."""
    return SEPARATOR.join(repr(bound) for bound in np.asarray(bounds, dtype=np.float64).tolist())


def level_names(levels: Table, classes: int) -> list[str]:
    """The names of classes 1 .. n from the table of levels (`risk_class`, `name_en`), lowest first.

    Fewer classes than levels take names spread over the scale, so that the ends keep theirs; more are only numbered.
    """
    levels.require(Field.RISK_CLASS, "name_en")
    names = [name for _, name in sorted(zip(levels.codes(Field.RISK_CLASS), levels.names("name_en")))]
    if classes > len(names):
        return [f"Class {number} of {classes}" for number in range(1, classes + 1)]
    places = np.rint(np.linspace(0, len(names) - 1, classes)).astype(int)
    return [names[place] for place in places]


@dataclass(frozen=True)
class RiskZones:
    """Every cell's class (0: no value), and one entry a class, lowest first; areas in ha and per cent of the zoned."""

    bounds: np.ndarray
    classes: np.ndarray
    levels: list[str]
    fit: float
    cells: np.ndarray
    area_ha: np.ndarray
    area_pct: np.ndarray
    usual_number: int

    @classmethod
    def of(cls, values: np.ndarray, bounds: np.ndarray, area_km2: np.ndarray, levels: Table) -> RiskZones:
        """Zones of the cells' values (NaN: none) by upper bounds; `area_km2` is each cell's area."""
        classes = classify(values, bounds)
        names = level_names(levels, len(bounds))
        cells = np.bincount(classes, minlength=len(bounds) + 1)[1:]
        area_ha = HA_PER_KM2 * np.bincount(classes, area_km2, minlength=len(bounds) + 1)[1:]
        area_pct = 100 * area_ha / area_ha.sum()
        return cls(bounds, classes, names, goodness_of_fit(values, classes), cells, area_ha, area_pct, len(levels))

    @property
    def cell_levels(self) -> list[str | None]:
        """Every cell's level; None without a value."""
        return [self.levels[number - 1] if number else None for number in self.classes.tolist()]

    def without(self, values: np.ndarray) -> np.ndarray:
        """The class, on these bounds, of every cell's value without mining; 0 without one, or outside of the zones."""
        return np.where(self.classes > 0, classify(values, self.bounds), 0)

    def parts(self, before: np.ndarray, area_km2: np.ndarray) -> dict[str, Any]:
        """Of the area of every class (ha): what was of it without mining already, and what is because of mining.

        `before` are the cells' classes without mining; where one has none (0), its area is in neither part.
        """
        size = len(self.bounds) + 1
        known = before > 0
        same = known & (before == self.classes)
        return {
            name: HA_PER_KM2 * np.bincount(self.classes, np.where(chosen, area_km2, 0.0), minlength=size)[1:]
            for name, chosen in (("area_0_ha", same), ("mine_ha", known & ~same))
        }

    def table(self) -> dict[str, Any]:
        """The columns of the table of areas."""
        return {
            Field.RISK_CLASS: np.arange(1, len(self.bounds) + 1),
            Field.RISK_LEVEL: self.levels,
            "cells": self.cells,
            Field.AREA_HA: self.area_ha,
            "area_pct": self.area_pct,
        }
