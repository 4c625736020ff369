"""Other land-cover legends into the method's land-use codes, with the grassland split by cover."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np

from ..class_index import NO_CODE, ClassIndex
from ..coded_values import match_key
from ..contract import Field
from ..errors import InputError, mark
from ..tables import Table
from ..units import HA_PER_KM2

NO_CLASS = 0  # nodata of the translated raster, and what a crosswalk writes for "no land-use class"
GRASSLAND = "grassland"  # in a crosswalk: split by vegetation cover
_SPLIT = -1
_CODES = 256  # the translated raster is uint8


@dataclass(frozen=True)
class Crosswalk:
    """Source codes in ascending order (n,), the code each becomes (n,), and the source classes' names."""

    label: str
    sources: np.ndarray
    targets: np.ndarray
    names: Mapping[int, str]

    @property
    def splits_grassland(self) -> bool:
        return bool((self.targets == _SPLIT).any())


@dataclass(frozen=True)
class CoverRule:
    """Grassland with a cover above `above` and below `below` (percent, both exclusive) is of class `code`."""

    code: int
    above: float
    below: float


def read_crosswalk(table: Table, classes: Collection[int]) -> Crosswalk:
    """The columns `from_code, to_code` (and `from_name` where there is one).

    `to_code` is one of `classes`, the word "grassland" (split by cover) or 0 (no class); InputError otherwise.
    """
    table.require("from_code", "to_code")
    sources = table.codes("from_code")
    targets = [_target(table, row, classes) for row in range(len(table))]
    names = table.texts("from_name") if table.has("from_name") else [""] * len(table)
    order = np.argsort(sources)
    return Crosswalk(
        table.label, np.array(sources, np.int64)[order], np.array(targets, np.int64)[order], dict(zip(sources, names))
    )


def _target(table: Table, row: int, classes: Collection[int]) -> int:
    if match_key(table.text(row, "to_code")) == GRASSLAND:
        return _SPLIT
    code = table.code(row, "to_code")
    if code != NO_CLASS and code not in classes:
        raise InputError(
            "{table}, row {row}: to_code {code} is none of the land-use classes {classes}. Use one of them, "
            "the word grassland (to be split by vegetation cover), or 0 for no class.",
            table=table.label,
            row=row + 1,
            code=code,
            classes=[str(known) for known in sorted(classes)],
        )
    return code


def read_cover_rules(table: Table) -> list[CoverRule]:
    """The rules in the table's order; the first that fits wins, and the last must have no limit."""
    table.require("code", "above", "below")
    rules = [
        CoverRule(table.code(row, "code"), _limit(table, row, "above", -np.inf), _limit(table, row, "below", np.inf))
        for row in range(len(table))
    ]
    if np.isfinite([rules[-1].above, rules[-1].below]).any():
        raise InputError(
            "{table}: the last row must have neither above nor below; it takes what no row before it took.",
            table=table.label,
        )
    return rules


def _limit(table: Table, row: int, column: str, default: float) -> float:
    return table.number(row, column, 0, 100) if table.text(row, column) else default


def count_codes(codes: np.ndarray, valid: np.ndarray) -> Counter[int]:
    """Pixels of each source code where it is valid."""
    known = codes[valid]
    if codes.dtype == np.uint8:
        numbers = np.bincount(known)
        found = np.flatnonzero(numbers)
        counts = numbers[found]
    else:
        found, counts = np.unique(known, return_counts=True)
    return Counter(dict(zip(found.tolist(), counts.tolist())))


def check_mapped(counts: Mapping[int, int], crosswalk: Crosswalk, pixel_area_km2: float) -> None:
    """Raise InputError, listing codes and areas, when a code is not in the crosswalk or no pixel has a code."""
    if not counts:
        raise InputError("INPUT: the raster has no pixel with a value.")
    unmapped = sorted(set(counts) - set(crosswalk.sources.tolist()))
    if unmapped:
        areas = ((code, _hectares(counts[code], pixel_area_km2)) for code in unmapped)
        raise InputError(
            "INPUT: the crosswalk {table} does not know the code(s) {codes}. Choose the crosswalk of this raster's "
            "legend, or give a table with rows for them (CROSSWALK_TABLE).",
            table=crosswalk.label,
            codes=[mark("{code} ({area:,.2f} ha)", code=code, area=area) for code, area in areas],
        )


class Translation:
    """Translates strip by strip, counting pixels by pair of source and target class."""

    def __init__(self, crosswalk: Crosswalk, rules: list[CoverRule]) -> None:
        self.crosswalk, self.rules = crosswalk, rules
        self._index = ClassIndex(crosswalk.sources)
        self._pairs = np.zeros((len(crosswalk.sources), _CODES), dtype=np.int64)
        self.grassland_pixels = 0
        self.without_cover = 0
        self.highest_cover = -np.inf

    def strip(self, codes: np.ndarray, cover: np.ndarray | None = None) -> np.ndarray:
        """The target codes (uint8) of source codes that are all in the crosswalk or NO_CODE.

        `cover` is the vegetation cover in percent, NaN where unknown; grassland without it takes the last rule's class.
        """
        known = codes != NO_CODE
        positions = self._index.places(codes[known]).astype(np.int64)
        targets = self.crosswalk.targets[positions]
        grass = targets == _SPLIT
        targets[grass] = self._grassland(None if cover is None else cover[known][grass], int(grass.sum()))
        pairs = np.bincount(positions * _CODES + targets, minlength=self._pairs.size)
        self._pairs += pairs.reshape(self._pairs.shape)
        translated = np.full(codes.shape, NO_CLASS, dtype=np.uint8)
        translated[known] = targets
        return translated

    def _grassland(self, cover: np.ndarray | None, pixels: int) -> np.ndarray:
        classes = np.full(pixels, self.rules[-1].code, dtype=np.int64)
        self.grassland_pixels += pixels
        if cover is None or not pixels:
            self.without_cover += pixels
            return classes
        unknown = np.isnan(cover)
        self.without_cover += int(unknown.sum())
        if unknown.all():
            return classes
        self._check_percent(float(np.nanmin(cover)), float(np.nanmax(cover)))
        for rule in reversed(self.rules[:-1]):
            classes[(cover > rule.above) & (cover < rule.below)] = rule.code
        return classes

    def join(self, other: Translation) -> None:
        """Add what another one with the same crosswalk has counted."""
        self._pairs += other._pairs
        self.grassland_pixels += other.grassland_pixels
        self.without_cover += other.without_cover
        self.highest_cover = max(self.highest_cover, other.highest_cover)

    def _check_percent(self, low: float, high: float) -> None:
        if low < 0 or high > 100:
            raise InputError(
                "COVER: the vegetation cover on grassland runs from {low:g} to {high:g}; it must be in percent, 0-100. "
                "Rescale it, and declare its nodata value.",
                low=low,
                high=high,
            )
        self.highest_cover = max(self.highest_cover, high)

    def check_cover(self) -> None:
        """After the last strip: InputError when the cover looks like fractions and not like percent."""
        if 0 < self.highest_cover <= 1:
            raise InputError(
                "COVER: the highest vegetation cover on grassland is {high:g}. It must be in percent: multiply "
                "fractions by 100.",
                high=self.highest_cover,
            )

    def areas(self, pixel_area_km2: float, class_names: Mapping[int, str]) -> dict[str, list]:
        """Columns from_code, from_name, to_code, to_name, area_ha: one row for each pair that occurs."""
        columns: dict[str, list] = {"from_code": [], "from_name": [], "to_code": [], "to_name": [], Field.AREA_HA: []}
        for position, target in np.argwhere(self._pairs):
            source = int(self.crosswalk.sources[position])
            columns["from_code"].append(source)
            columns["from_name"].append(self.crosswalk.names[source] or None)
            columns["to_code"].append(int(target))
            columns["to_name"].append(class_names.get(int(target)))
            columns[Field.AREA_HA].append(_hectares(int(self._pairs[position, target]), pixel_area_km2))
        return columns

    def shares(self) -> dict[int, float]:
        """Per cent of the translated area by target class, the largest first."""
        pixels = self._pairs.sum(axis=0)
        pixels[NO_CLASS] = 0
        order = np.argsort(-pixels, kind="stable")
        return {int(code): 100 * int(pixels[code]) / int(pixels.sum()) for code in order if pixels[code]}

    def lost(self, pixel_area_km2: float) -> list[tuple[int, str, float]]:
        """Source code, its name and hectares of what the crosswalk turned into no class."""
        pixels = self._pairs[:, NO_CLASS]
        codes = [(int(self.crosswalk.sources[position]), int(pixels[position])) for position in np.flatnonzero(pixels)]
        return [(code, self.crosswalk.names[code], _hectares(count, pixel_area_km2)) for code, count in codes]

    def uncovered_ha(self, pixel_area_km2: float) -> float:
        """Area of the grassland whose cover was not known."""
        return _hectares(self.without_cover, pixel_area_km2)


def _hectares(pixels: int, pixel_area_km2: float) -> float:
    return HA_PER_KM2 * pixels * pixel_area_km2
