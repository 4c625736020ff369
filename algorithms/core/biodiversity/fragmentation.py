"""Habitat patches by grid cell (Eq. 4), counted in one pass over strips of a land-use raster."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np

from ..class_index import NO_CODE, ClassIndex
from ..errors import InputError, mark
from ..raster.key_runs import NONE, Runs, components, links
from ..tables import Table
from .habitat_tables import CODE_COLUMNS

UNKNOWN = -2
MISMATCH = 0.05


class HabitatClasses:
    """`known` are all the classes' codes, `habitat` those with a suitability above 0; both ascending."""

    def __init__(self, known: np.ndarray, habitat: np.ndarray) -> None:
        self.known, self.habitat = known, habitat
        self._index = ClassIndex(known)
        number = np.where(np.isin(known, habitat), np.searchsorted(habitat, known), NONE).astype(np.int32)
        self._numbers = np.append(number, np.array([NONE, UNKNOWN], dtype=np.int32))

    def places(self, codes: np.ndarray, valid: np.ndarray | None = None) -> np.ndarray:
        """The place of each code in `habitat`; NONE for other classes and where none is valid (by default NO_CODE),
        UNKNOWN for what is no class.
        """
        return self._numbers[self._index.places(codes, valid)]


def habitat_classes(sensitivity: Table) -> HabitatClasses:
    """The classes of a table with `LULC` (or `lucode`) and `HABITAT`; InputError when none is a habitat."""
    column = next((column for column in CODE_COLUMNS if sensitivity.has(column)), CODE_COLUMNS[0])
    sensitivity.require(column, "HABITAT")
    codes = np.array(sensitivity.codes(column))
    suitable = np.array(sensitivity.numbers("HABITAT", 0, 1)) > 0
    if not suitable.any():
        raise InputError("{table}: no class has a HABITAT above 0.", table=sensitivity.label)
    return HabitatClasses(np.sort(codes), np.sort(codes[suitable]))


@dataclass(frozen=True)
class Pixels:
    """The class codes of a strip, and where they are valid, (rows, columns) each."""

    codes: np.ndarray
    valid: np.ndarray


@dataclass(frozen=True)
class PatchStrip:
    """The patches of a strip: `counts` from key `low` on, and its first and last row as keys and numbers of patches.

    `pixels` are those with land use by zone, from zone `first` on; `unknown` are the unknown codes in zones.
    """

    low: int
    counts: np.ndarray
    rows: tuple[np.ndarray, np.ndarray]
    patches: tuple[np.ndarray, np.ndarray]
    first: int
    pixels: np.ndarray
    unknown: Counter[int]


class StripPatches:
    """Counts the patches of one strip, knowing nothing of the others."""

    def __init__(self, zones: int, classes: HabitatClasses, neighbours: int) -> None:
        self.zones, self.classes, self.corners = zones, classes, neighbours == 8

    def __call__(self, zones: np.ndarray, codes: np.ndarray, valid: np.ndarray | None = None) -> PatchStrip:
        """The strip's zone (NONE: none) and class code of each pixel, and where that is valid; all (rows, columns)."""
        places = self.classes.places(codes, valid)
        unknown = places == UNKNOWN
        found = Counter(codes[unknown & (zones >= 0)].tolist()) if unknown.any() else Counter()
        keys = patch_keys(zones, places, self.zones, len(self.classes.habitat))
        runs = Runs(keys)
        count, patch = components(*runs.links(self.corners), runs.count)
        key = np.empty(count, dtype=keys.dtype)
        key[patch] = runs.key
        ends = patch[runs.row(0)], patch[runs.row(-1)]
        low, counts = _numbers(key)
        first, pixels = _numbers(zones[(codes != NO_CODE) if valid is None else valid])
        return PatchStrip(low, counts, (keys[0], keys[-1]), ends, first, pixels, found)

    def of_other_state(self, strip: PatchStrip, zones: np.ndarray, other: Pixels, changed: np.ndarray) -> PatchStrip:
        """The same strip in another state, of which only the zones with a `changed` pixel (rows, columns) are counted.

        `strip` is the strip in the first state, whose unknown codes are told of there. Mines change few of its zones.
        """
        is_changed = np.zeros(self.zones + 1, dtype=bool)  # the last for NONE
        is_changed[zones[changed & (zones >= 0)]] = True
        if not is_changed.any():
            return strip
        inside = is_changed[zones]
        columns = _columns_between(zones, inside)
        own = np.where(inside[:, columns], zones[:, columns], np.int32(NONE))
        found = self(own, other.codes[:, columns], other.valid[:, columns])
        kept = ~is_changed[np.arange(strip.low, strip.low + len(strip.counts)) // len(self.classes.habitat)]
        kept_pixels = ~is_changed[np.arange(strip.first, strip.first + len(strip.pixels))]
        low, counts = _together((strip.low, strip.counts * kept), (found.low, found.counts))
        first, pixels = _together((strip.first, strip.pixels * kept_pixels), (found.first, found.pixels))
        # The two states number their patches each from 0.
        offset = 1 + max(int(row.max()) for row in strip.patches)
        places = columns & inside[[0, -1]]
        rows, patches = [], []
        for end in (0, 1):
            here = places[end]
            within = here[columns]
            rows.append(_with(strip.rows[end], here, found.rows[end][within]))
            patches.append(_with(strip.patches[end], here, found.patches[end][within] + offset))
        return PatchStrip(low, counts, tuple(rows), tuple(patches), first, pixels, found.unknown)


class PatchCounter:
    """Counts the patches of every habitat class in every zone, strip by strip from the top.

    A patch is a set of pixels of one class in one zone that hang together over their sides, with `neighbours` = 8 also
    over their corners. Only the last row of the strip before is kept.

    Attributes
    ----------
    patches : ndarray (zones, habitat classes)
    pixels : ndarray (zones,)
        Pixels with land use.
    strip_patches : StripPatches
        Counts a strip, in any thread; `join` then adds it.
    """

    def __init__(self, zones: int, classes: HabitatClasses, neighbours: int) -> None:
        self.patches = np.zeros((zones, len(classes.habitat)), dtype=np.int32)
        self.pixels = np.zeros(zones, dtype=np.int64)
        self.strip_patches = StripPatches(zones, classes, neighbours)
        self._unknown: Counter[int] = Counter()
        self._row = np.zeros(0, dtype=np.int64)
        self._patch = np.zeros(0, dtype=np.int64)

    def add(self, zones: np.ndarray, codes: np.ndarray) -> None:
        """Count and join the next strip: zone (NONE: none) and class code (NO_CODE: none) of each pixel."""
        self.join(self.strip_patches(zones, codes))

    def join(self, strip: PatchStrip) -> None:
        """Add the next strip, and take off those of its patches that the row above joins."""
        self.pixels[strip.first : strip.first + len(strip.pixels)] += strip.pixels
        self._unknown.update(strip.unknown)
        self._count(strip.low, strip.counts, 1)
        if not self._row.size:
            self._row, self._patch = strip.rows[1], strip.patches[1]
            return
        # The patches at the border are one another's neighbours, and each is counted already.
        above, above_at = np.unique(self._patch, return_inverse=True)
        below, below_at = np.unique(np.concatenate(strip.patches), return_inverse=True)
        below_at += len(above)
        first, last = np.split(below_at, 2)
        pairs = links(self._row, strip.rows[0], above_at, first, self.strip_patches.corners)
        count, patch = components(*pairs, len(above) + len(below))
        key = np.empty(len(patch), dtype=self._row.dtype)
        key[above_at], key[first], key[last] = self._row, strip.rows[0], strip.rows[1]
        joined = np.empty(count, dtype=key.dtype)
        joined[patch] = key
        self._count(*_numbers(key), -1)
        self._count(*_numbers(joined), 1)
        self._row, self._patch = strip.rows[1], patch[last]

    def _count(self, low: int, counts: np.ndarray, sign: int) -> None:
        self.patches.reshape(-1)[low : low + len(counts)] += (sign * counts).astype(np.int32)

    def refuse_unknown(self, parameter: str = "LANDUSE") -> None:
        """InputError listing the codes in zones that are no class, with how many pixels have them."""
        if self._unknown:
            raise InputError(
                "{parameter}: the code(s) {codes} are not in the table of SENSITIVITY. Add them there, or translate "
                "the land use first (Translate land use).",
                parameter=parameter,
                codes=[
                    mark("{code} ({count:pixel|pixels})", code=code, count=count)
                    for code, count in sorted(self._unknown.items())
                ],
            )


@dataclass(frozen=True)
class Fragmentation:
    """By cell: number of patches (None without land use), patches per km2, and the number by habitat class."""

    patches: list[int | None]
    density: np.ndarray
    by_class: list[list[int | None]]


def fragmentation(counter: PatchCounter, area_km2: np.ndarray) -> Fragmentation:
    """C = sum over classes of n_i / A (Eq. 4), A = `area_km2` (above 0) of each cell."""
    known = counter.pixels > 0
    total = counter.patches.sum(axis=1)
    density = np.where(known, total / area_km2, np.nan)
    return Fragmentation(_or_none(total, known), density, [_or_none(column, known) for column in counter.patches.T])


def _or_none(values: np.ndarray, known: np.ndarray) -> list[int | None]:
    return [value if is_known else None for value, is_known in zip(values.tolist(), known.tolist())]


def covered_otherwise(
    counter: PatchCounter, area_km2: np.ndarray, whole_km2: np.ndarray, pixel_km2: float
) -> tuple[np.ndarray, np.ndarray]:
    """Cells whose counted pixels cover clearly more, or clearly less, than `area_km2`: two boolean arrays.

    Clearly is 5 % of the cell's whole area, besides the row and the column that pixel centres may gain or lose.
    """
    excess = counter.pixels * pixel_km2 - area_km2
    slack = MISMATCH * whole_km2 + 2 * np.sqrt(whole_km2 * pixel_km2) + pixel_km2
    return excess > slack, -excess > slack


def patch_keys(zones: np.ndarray, places: np.ndarray, zone_count: int, class_count: int) -> np.ndarray:
    """One number for each pair of zone and habitat class; NONE where either is missing (negative)."""
    kind = np.dtype(np.int32 if zone_count * class_count <= np.iinfo(np.int32).max else np.int64)
    keys = np.multiply(zones, class_count, dtype=kind) + places
    keys[(zones < 0) | (places < 0)] = NONE
    return keys


def _numbers(keys: np.ndarray) -> tuple[int, np.ndarray]:
    """(least, how often it and each next number occurs) of numbers, negative ones left out."""
    used = keys[keys >= 0]
    low = int(used.min()) if used.size else 0
    return low, np.bincount(used - low)


def _together(one: tuple[int, np.ndarray], other: tuple[int, np.ndarray]) -> tuple[int, np.ndarray]:
    """The sums of two (least, numbers from it on)."""
    parts = [part for part in (one, other) if len(part[1])]
    low = min((least for least, _ in parts), default=0)
    total = np.zeros(max((least + len(numbers) for least, numbers in parts), default=0) - low, dtype=np.int64)
    for least, numbers in parts:
        total[least - low : least - low + len(numbers)] += numbers
    return low, total


def _columns_between(zones: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """Which columns lie between the first and the last of any zone that has a pixel `inside`; bool (columns,)."""
    # In order of columns: of several columns that one zone is given, the last one stays.
    by_column = np.ascontiguousarray(inside.T)
    number, column = zones.T[by_column], np.nonzero(by_column)[0]
    last = np.full(number.max(initial=0) + 1, NONE)
    last[number] = column
    first = last.copy()
    first[number[::-1]] = column[::-1]
    ends = np.bincount(first[first >= 0], minlength=zones.shape[1] + 1)
    ends -= np.bincount(last[last >= 0] + 1, minlength=zones.shape[1] + 1)
    return np.cumsum(ends)[:-1] > 0


def _with(values: np.ndarray, places: np.ndarray, others: np.ndarray) -> np.ndarray:
    """A copy with other values at the places."""
    found = values.copy()
    found[places] = others
    return found
