"""Raster frames of the sample and the smooth random fields that everything is drawn from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

SEED = 3


@dataclass(frozen=True)
class Grid:
    """A north-up raster frame: upper left corner, cell size (metres), columns and rows."""

    left: float
    top: float
    cell: float
    cols: int
    rows: int

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns, in numpy's order."""
        return self.rows, self.cols

    @property
    def geotransform(self) -> tuple[float, float, float, float, float, float]:
        """The frame as GDAL writes it."""
        return self.left, self.cell, 0.0, self.top, 0.0, -self.cell

    def centres(self) -> tuple[np.ndarray, np.ndarray]:
        """Easting of the columns and northing of the rows, at the cell centres."""
        x = self.left + (np.arange(self.cols) + 0.5) * self.cell
        y = self.top - (np.arange(self.rows) + 0.5) * self.cell
        return x, y

    def to_xy(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Cell centres of (fractional) rows and columns as an (n, 2) array."""
        x = self.left + (np.asarray(cols) + 0.5) * self.cell
        y = self.top - (np.asarray(rows) + 0.5) * self.cell
        return np.column_stack([x, y])

    def to_cell(self, x: float, y: float) -> tuple[int, int]:
        """Row and column of the cell that holds a point."""
        return int((self.top - y) // self.cell), int((x - self.left) // self.cell)


# Three frames on purpose: neither origin nor cell size agree, so that every step has to resample to its template.
LANDUSE = Grid(589000.0, 4089600.0, 30.0, 2870, 2500)
TERRAIN = Grid(587750.0, 4090850.0, 120.0, 736, 646)
CLIMATE = Grid(586900.0, 4091700.0, 500.0, 181, 159)
# What lies around, for a map of where the study area is.
AROUND = Grid(330000.0, 4300000.0, 4000.0, 160, 125)
# The images and the subsidence cover a part only, as those that an office buys do.
IMAGES = Grid(628010.0, 4078490.0, 20.0, 400, 325)
SUBSIDENCE = Grid(617975.0, 4080025.0, 50.0, 500, 240)

# Everything is laid out in kilometres east and south of this point.
ORIGIN = (594000.0, 4086000.0)


def generator(name: str) -> np.random.Generator:
    """A random stream of its own for each part, so that a change in one part leaves the others as they were."""
    return np.random.default_rng([SEED, *name.encode()])


def noise(grid: Grid, wavelength: float, name: str, octaves: int = 3) -> np.ndarray:
    """Smooth noise, mean 0 and standard deviation 1; the longest wavelength is in metres, each octave halves it."""
    rng = generator(name)
    total = np.zeros(grid.shape, dtype=np.float32)
    for octave in range(octaves):
        step = wavelength / 2**octave / grid.cell
        coarse = rng.standard_normal((int(grid.rows / step) + 5, int(grid.cols / step) + 5))
        # A random phase keeps the lattices of the octaves from lining up in visible squares.
        shift = rng.uniform(1, 2, 2)
        total += 0.5**octave * _spread(coarse, grid, step, shift)
    return (total - total.mean()) / total.std()


def _spread(coarse: np.ndarray, grid: Grid, step: float, shift: np.ndarray) -> np.ndarray:
    """Cubic interpolation of a coarse lattice onto the grid, along one axis after the other."""
    rows = shift[0] + np.arange(grid.rows) / step
    cols = shift[1] + np.arange(grid.cols) / step
    return _cubic(_cubic(coarse, rows).T, cols).T.astype(np.float32)


def _cubic(values: np.ndarray, positions: np.ndarray) -> np.ndarray:
    """B-spline interpolation of the rows at fractional positions: smoother than Catmull-Rom, no overshoot."""
    base = positions.astype(int)
    t = (positions - base)[:, None]
    weights = ((1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3)
    return sum(w * values[base + k] for w, k in zip(weights, (-1, 0, 1, 2))) / 6


def resample(values: np.ndarray, source: Grid, target: Grid, order: int = 1) -> np.ndarray:
    """Values of one frame at the cell centres of another one."""
    x, y = target.centres()
    rows = (source.top - y) / source.cell - 0.5
    cols = (x - source.left) / source.cell - 0.5
    where = np.meshgrid(rows, cols, indexing="ij")
    return ndimage.map_coordinates(values.astype(np.float32), where, order=order, mode="nearest")


def smoothstep(values: np.ndarray, low: float, high: float) -> np.ndarray:
    """0 below low, 1 above high, without a kink in between."""
    t = np.clip((values - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)
