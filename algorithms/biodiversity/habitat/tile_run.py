"""The rasters of the habitat quality model: read with a halo tile by tile, and written."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from ...core.biodiversity.decay import NEAREST
from ...core.biodiversity.habitat_quality import Landscape, quality
from ...core.biodiversity.habitat_tables import Threat
from ...core.class_index import ClassIndex
from ...core.raster.tiles import Tile, plan_tiles, run_tiles
from ...framework.output_folders import made_folder
from ...gis.raster_writer import RasterWriter
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


class HabitatRun:
    """One run of the model over a land-use raster. `threats` are on its grid; `access` is burned or None."""

    def __init__(
        self, landuse: Raster, threats: list[ThreatRaster], access: Burner | None, landscape: Landscape, threads: int
    ):
        self.landuse, self.threats, self.access, self.landscape = landuse, threats, access, landscape
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
        self._write_tiles(outputs["DEGRADATION"], threat_paths, None, lambda done: report(0.8 * done))
        half_saturation = self.max_degradation / 2
        self._write_quality(outputs, half_saturation, z, lambda done: report(0.8 + 0.2 * done))
        return half_saturation

    def _write_tiles(
        self, degradation: str, threat_paths: list[str], quality_output: QualityOutput | None, report
    ) -> None:
        """Write degradation, each threat's where there are paths, and quality where its output is given."""
        with ExitStack() as stack:
            paths = [degradation, *threat_paths, *([quality_output.path] if quality_output else [])]
            writers = [stack.enter_context(self._writer(path)) for path in paths]

            def compute(_, inputs):
                codes, valid, access, intensities = inputs
                places = self.classes.places(codes, valid)
                parts = [] if threat_paths else None
                total = self.landscape.degradation(places, intensities, access, parts)
                highest = float(total.max())
                layers = [total, *(parts or [])]
                if quality_output:
                    habitat, k = self.landscape.sensitivity.habitat, quality_output.half_saturation
                    layers.append(quality(total, places, habitat, k, quality_output.z))
                for layer in layers:
                    np.putmask(layer, ~valid, np.float32(NODATA))
                return highest, layers

            def write(tile, computed):
                highest, layers = computed
                self.max_degradation = max(self.max_degradation, highest)
                for writer, layer in zip(writers, layers):
                    writer.write(layer, tile.row, tile.column)

            run_tiles(self._tiles(), self._read, compute, write, self.threads, report)

    def _write_quality(self, outputs: dict[str, str], half_saturation: float, z: float, report) -> None:
        degradation = open_own(outputs["DEGRADATION"], self.landuse.crs)
        habitat = self.landscape.sensitivity.habitat
        with self._writer(outputs["QUALITY"]) as writer:
            for row, rows in self.grid.strips(STRIP_ROWS):
                codes, valid = self.landuse.codes_and_valid(row, rows)
                total = degradation.read(row, rows)
                total[~valid] = 0
                # Where nothing is degraded, any k above 0 says so; 0 / 0 would not.
                values = quality(total, self.classes.places(codes, valid), habitat, half_saturation or 1.0, z)
                values[~valid] = NODATA
                writer.write(values, row)
                report((row + rows) / self.grid.rows)

    def _writer(self, path: str) -> RasterWriter:
        return RasterWriter(path, self.grid, self.landuse.crs, "float32", NODATA)

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
        outers = [tile.padded(halo, self.grid.rows, self.grid.columns) for halo in self.landscape.halos]
        threats = [(threat.window(outer), tile.inside(outer)) for threat, outer in zip(self.threats, outers)]
        return codes, valid, access, threats


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
