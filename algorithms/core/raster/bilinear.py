"""Bilinear interpolation of a raster at the crossings of given rows and columns."""

from __future__ import annotations

import numpy as np

CHUNK_ROWS = 16  # rows worked on at a time, so that they stay in the processor's cache


def bilinear(values: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """The values between the centres of pixels, of the type of `values`; NaN is no value.

    Parameters
    ----------
    values : float array (rows, columns)
    rows, columns : float arrays (n,), (m,)
        Where values are wanted, in pixels from the upper left corner, within the raster: 0.5 is the first centre.

    Returns
    -------
    float array (n, m). Along the border, where fewer than four centres surround a place, and beside pixels without a
    value, the others' weights are scaled to 1; a place within a pixel without a value has none (as GDAL's warper does).
    """
    known = ~np.isnan(values)
    if known.all():
        return _interpolated(values, rows, columns)
    weights = _interpolated(known.astype(np.float64), rows, columns)
    found = _interpolated(np.where(known, values, 0).astype(np.float64), rows, columns)
    np.divide(found, weights, out=found, where=(weights > 0) & (weights < 1))
    found[~known[_pixels(rows, len(values))[:, None], _pixels(columns, values.shape[1])]] = np.nan
    return found.astype(values.dtype)


def _pixels(places: np.ndarray, count: int) -> np.ndarray:
    """The pixels that the places lie in."""
    return np.clip(np.floor(places).astype(np.intp), 0, count - 1)


def _interpolated(values: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    above, down = _before(rows, len(values))
    below = np.minimum(above + 1, len(values) - 1)
    left, across = _before(columns, values.shape[1])
    found = np.empty((len(rows), len(columns)), dtype=values.dtype)
    for start in range(0, len(rows), CHUNK_ROWS):
        part = slice(start, start + CHUNK_ROWS)
        line = values[above[part]].astype(np.float64)
        # A difference between equals is 0: what is level stays exactly so.
        line += (values[below[part]] - line) * down[part, None]
        step = np.take(np.diff(line, axis=1, append=line[:, -1:]), left, axis=1)
        step *= across
        step += np.take(line, left, axis=1)
        found[part] = step
    return found


def _before(places: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """(the pixel with the last centre before each place, how far beyond it the place is; 0 before the first centre)."""
    from_centre = np.maximum(places - 0.5, 0)
    pixels = np.minimum(from_centre.astype(np.intp), count - 1)
    return pixels, from_centre - pixels
