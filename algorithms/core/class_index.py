"""Class codes of rasters, pieces and tables, and the row of a table that each stands in: one answer for all steps."""

from __future__ import annotations

import numpy as np

from .errors import InputError, mark

NO_CODE = -(2**31)  # in arrays of codes: no data; a table may hold any other 32-bit number
LARGEST_LOOKUP = 2**20  # codes further apart than this are searched for instead of looked up


class ClassIndex:
    """The place of every class code: its row in the table; one more, `none`, is for nodata, the last for unknown codes.

    `counts` are the cells of unknown codes that `count_unknown` has met.
    """

    def __init__(self, codes: np.ndarray) -> None:
        codes = np.asarray(codes, dtype=np.int64)
        order = np.argsort(codes)
        self._codes, self._places = codes[order], order
        self.none, self.unknown = len(codes), len(codes) + 1
        self.dtype = np.min_scalar_type(self.unknown)
        self._low, high = int(self._codes[0]), int(self._codes[-1])
        self._lookup = None
        if high - self._low < LARGEST_LOOKUP:
            self._lookup = np.full(high - self._low + 3, self.unknown, dtype=self.dtype)
            self._lookup[self._codes - self._low + 1] = order
        self.counts: dict[int, int] = {}

    def places(self, codes: np.ndarray, valid: np.ndarray | None = None) -> np.ndarray:
        """Places of codes, of the smallest unsigned type; `none` where they are not valid.

        By default all are valid but NO_CODE and NaN. A number that is not whole is no class, and so an unknown code.
        """
        if codes.dtype.kind == "f":
            known = ~np.isnan(codes)
            valid = known if valid is None else valid & known
            whole = known & (codes == np.rint(codes)) & (np.abs(codes) < -NO_CODE)
            codes = np.where(whole, codes, NO_CODE).astype(np.int64)
        elif valid is None:
            valid = codes != NO_CODE
        if codes.dtype == np.uint8:
            places = np.take(self._searched(np.arange(256)), codes)
        elif self._lookup is not None:
            # One place before the lowest code and one after the highest are for whatever lies beyond.
            index = np.clip(codes.astype(np.int64), self._low - 1, self._low + len(self._lookup) - 2)
            places = self._lookup[index - (self._low - 1)]
        else:
            places = self._searched(codes)
        np.putmask(places, ~valid, self.none)
        return places

    def _searched(self, codes: np.ndarray) -> np.ndarray:
        nearest = np.clip(np.searchsorted(self._codes, codes), 0, self.none - 1)
        return np.where(self._codes[nearest] == codes, self._places[nearest], self.unknown).astype(self.dtype)

    @staticmethod
    def by_place(values: np.ndarray, rest: object) -> np.ndarray:
        """The table's values (one a row) with `rest` for nodata and unknown codes, to be indexed by places."""
        return np.append(values, np.array([rest, rest], dtype=values.dtype))

    def unknown_codes(self, codes: np.ndarray, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(the unknown codes among `codes`, ascending; how often each occurs)."""
        return np.unique(codes[places == self.unknown], return_counts=True)

    def count_unknown(self, unknown: tuple[np.ndarray, np.ndarray]) -> None:
        """Count the cells of unknown codes that `unknown_codes` found in a part of the raster."""
        for code, count in zip(*(part.tolist() for part in unknown)):
            self.counts[code] = self.counts.get(code, 0) + count

    def refuse_unknown(self, parameter: str, name: str, table: str, whole: bool = True) -> None:
        """Raise InputError, listing the unknown codes and their cells, when any were met.

        Unless the `whole` raster was looked at, there may be more.
        """
        if self.counts:
            raise InputError(
                "{parameter}: the raster {name} holds class codes that {table} does not have: {codes}. Add a row for "
                "each, or translate the land use first.",
                parameter=parameter,
                name=name,
                table=table,
                codes=[
                    mark("{code} ({count:cell|cells})", code=code, count=count)
                    if whole
                    else mark("{code} (at least {count:cell|cells})", code=code, count=count)
                    for code, count in sorted(self.counts.items())
                ],
            )
