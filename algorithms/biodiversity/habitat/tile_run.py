"""The rasters of the habitat quality model: read with a halo tile by tile, and written."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...core.biodiversity.decay import NEAREST
from ...core.biodiversity.habitat_quality import Landscape, StateBefore, quality
from ...core.biodiversity.habitat_tables import Threat
from ...core.class_index import ClassIndex
from ...core.raster.tiles import Tile, plan_tiles, run_tiles
from ...framework.output_folders import made_folder
from ...gis.raster_writer import RasterWriter, RasterWriters
from ...gis.rasterize import Burner
from ...gis.rasters import STRIP_ROWS, Raster, open_own
from .threat_rasters import ThreatRaster

NODATA = -1.0
# With its halo, a tile is about this large; a wide halo needs larger ones, or they would hold little else.
TILE_PIXELS = 11_000_000
TILE_SIDE = 4096
HALOS = {True: 4, False: 3}  # sides of such a tile, in halos: nearest distance, convolution


@dataclass(frozen=True)
class QualityOutput:
    """Where the quality goes, and k and z of Eq. 2."""

    path: str
    half_saturation: float
    z: float


@dataclass(frozen=True)
class Before:
    """The state without a threat: its land use on the grid of the other, the threat's number, the quality's path."""

    landuse: Raster
    without: int
    path: str


class HabitatRun:
    """One run of the model over a land-use raster. `threats` are on its grid; `access` is burned or None.

    With `before`, the quality in that state is written in the same pass.
    """

    def __init__(
        self,
        landuse: Raster,
        threats: list[ThreatRaster],
        access: Burner | None,
        landscape: Landscape,
        threads: int,
        before: Before | None = None,
    ):
        self.landuse, self.threats, self.access, self.landscape = landuse, threats, access, landscape
        self.before = before
        self.classes = ClassIndex(landscape.sensitivity.codes)
        self.grid = landuse.grid
        self.nearest = landscape.model.name == NEAREST
        # A convolution shares its work out by itself, and needs the memory of one tile only.
        self.threads = threads if self.nearest else 1
        self.max_degradation = 0.0

    def write(
        self, outputs: dict[str, str], threat_paths: list[str], half_saturation: float, z: float, report
    ) -> float:
        """Write both rasters and, with `threat_paths`, one more per threat; return the half-saturation constant used.

        `half_saturation` 0 is automatic: half of the highest degradation, which needs a second pass.
        """
        if half_saturation:
            self._write_tiles(
                outputs["DEGRADATION"], threat_paths, QualityOutput(outputs["QUALITY"], half_saturation, z), report
            )
            return half_saturation
        with tempfile.TemporaryDirectory() as folder:
            degradation = outputs["DEGRADATION"]
            kept = str(Path(folder) / "degradation_before.tif")
            self._write_tiles(degradation, threat_paths, None, lambda done: report(0.8 * done), kept)
            half_saturation = self.max_degradation / 2
            steps = [(degradation, self.landuse, outputs["QUALITY"])]
            if self.before is not None:
                steps.append((kept, self.before.landuse, self.before.path))
            for place, step in enumerate(steps):
                start, part = 0.8 + 0.2 * place / len(steps), 0.2 / len(steps)
                self._write_quality(
                    *step, half_saturation, z, lambda done, start=start, part=part: report(start + part * done)
                )
        return half_saturation

    def _write_tiles(
        self,
        degradation: str,
        threat_paths: list[str],
        quality_output: QualityOutput | None,
        report,
        degradation_before: str = "",
    ) -> None:
        """Write degradation, each threat's where there are paths, and quality where its output is given.

        For the state before, quality is written too, or else the degradation to `degradation_before`.
        """
        with RasterWriters() as rasters:
            paths = [degradation, *threat_paths, *([quality_output.path] if quality_output else [])]
            writers = [rasters.add(self._writer(path)) for path in paths]
            if self.before is not None:
                path = self.before.path if quality_output else degradation_before
                # Deflating it would take as long as all else that the second state costs.
                writers.append(rasters.add(self._writer(path, compress=False)))

            def compute(_, inputs):
                codes, valid, access, intensities, codes_before = inputs
                places = self.classes.places(codes, valid)
                parts = [] if threat_paths else None
                before = self._before(codes_before, places)
                total = self.landscape.degradation(places, intensities, access, parts, before)
                highest = float(total.max())
                layers = [total, *(parts or [])]
                if quality_output:
                    layers.append(self._quality(total, places, quality_output))
                for layer in layers:
                    np.putmask(layer, ~valid, np.float32(NODATA))
                if before is not None:
                    layers.append(self._layer_before(before, codes_before[1], quality_output))
                return highest, layers

            def write(tile, computed):
                highest, layers = computed
                self.max_degradation = max(self.max_degradation, highest)
                for writer, layer in zip(writers, layers):
                    writer.write(layer, tile.row, tile.column)

            run_tiles(self._tiles(), self._read, compute, write, self.threads, report)

    def _quality(self, degradation: np.ndarray, places: np.ndarray, output: QualityOutput) -> np.ndarray:
        return quality(degradation, places, self.landscape.sensitivity.habitat, output.half_saturation, output.z)

    def _before(self, codes_before: tuple | None, places: np.ndarray) -> StateBefore | None:
        if self.before is None:
            return None
        return StateBefore(self.classes.places(*codes_before), places, self.before.without)

    def _layer_before(self, before: StateBefore, valid: np.ndarray, output: QualityOutput | None) -> np.ndarray:
        """The quality in the state before, or its degradation where there is no k yet."""
        total = before.degradation()
        layer = self._quality(total, before.places, output) if output else total
        np.putmask(layer, ~valid, np.float32(NODATA))
        return layer

    def _write_quality(
        self, degradation_path: str, landuse: Raster, path: str, half_saturation: float, z: float, report
    ) -> None:
        degradation = open_own(degradation_path, landuse.crs)
        habitat = self.landscape.sensitivity.habitat
        with self._writer(path) as writer:
            for row, rows in self.grid.strips(STRIP_ROWS):
                codes, valid = landuse.codes_and_valid(row, rows)
                total = degradation.read(row, rows)
                total[~valid] = 0
                # Where nothing is degraded, any k above 0 says so; 0 / 0 would not.
                values = quality(total, self.classes.places(codes, valid), habitat, half_saturation or 1.0, z)
                values[~valid] = NODATA
                writer.write(values, row)
                report((row + rows) / self.grid.rows)

    def _writer(self, path: str, compress: bool = True) -> RasterWriter:
        return RasterWriter(path, self.grid, self.landuse.crs, "float32", NODATA, compress)

    def _tiles(self) -> list[Tile]:
        # The plan, and with it the rounding of a convolution, is the same on every machine.
        halos = self.landscape.halos
        side = HALOS[self.nearest] * max(halos)
        return plan_tiles(self.grid.rows, self.grid.columns, halos, max(TILE_PIXELS, side**2), max(TILE_SIDE, side))

    def _read(self, tile: Tile):
        window = (tile.row, tile.rows, tile.column, tile.columns)
        codes, valid = self.landuse.codes_and_valid(*window)
        access = None if self.access is None else self.access.burn(*window, background=1, dtype="float32")
        self.landuse.release()
        before = None
        if self.before is not None:
            before = self.before.landuse.codes_and_valid(*window)
            self.before.landuse.release()
        outers = [tile.padded(halo, self.grid.rows, self.grid.columns) for halo in self.landscape.halos]
        threats = [(threat.window(outer), tile.inside(outer)) for threat, outer in zip(self.threats, outers)]
        return codes, valid, access, threats, before


def make_threat_paths(folder: str, threats: list[Threat]) -> list[str]:
    """One path a threat in the folder, which is made; none without a folder. InputError where it cannot be made."""
    if not folder:
        return []
    place = made_folder("THREAT_FOLDER", folder)
    names: list[str] = []
    for threat in threats:
        name = plain = "".join(c if c.isalnum() or c in "-_" else "_" for c in threat.name)
        while name.lower() in (other.lower() for other in names):
            name = f"{plain}_{len(names) + 1}"
        names.append(name)
    return [str(place / f"degradation_{name}.tif") for name in names]
