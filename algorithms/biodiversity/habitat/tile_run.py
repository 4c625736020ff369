"""The rasters of the habitat quality model: read with a halo tile by tile, and written."""

from __future__ import annotations

import math
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...core.biodiversity.decay import NEAREST
from ...core.biodiversity.habitat_quality import Landscape
from ...core.biodiversity.habitat_tables import Threat
from ...core.raster.tiles import Tile, plan_tiles
from ...framework.output_folders import made_folder
from ...gis.burner import Burner
from ...gis.raster_writer import GradientWriter, RasterWriters
from ...gis.rasters import Raster, open_own
from ...gis.tile_runs import by_tiles, tiles_of
from .quality_work import NODATA, DegradationWork, HabitatSample, QualityWork, Saturation
from .threat_rasters import ThreatRaster

# With its halo, a tile is about this large; a wide halo needs larger ones, or they would hold little else.
TILE_PIXELS = 11_000_000
TILE_SIDE = 4096
HALOS = 4  # sides of such a tile, in halos
# A convolution has one tile at a time, at some 20 bytes a pixel, and its kernels reach far.
CONVOLVED_PIXELS = 40_000_000
CONVOLVED_HALOS = 3
SAMPLED_PIXELS = 2_000_000  # of which quantiles are known to far less than anyone can read off


@dataclass(frozen=True)
class QualityOutput:
    """Where the quality goes, and what it is computed with."""

    path: str
    saturation: Saturation


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
        self.grid = landuse.grid
        self.nearest = landscape.model.name == NEAREST
        # A convolution shares its work out by itself, and needs the memory of one tile only.
        self.threads = threads if self.nearest else 1
        self.max_degradation = 0.0
        self._samples: list[HabitatSample] = []

    def write(
        self, outputs: dict[str, str], threat_paths: list[str], half_saturation: float, z: float, report
    ) -> float:
        """Write both rasters and, with `threat_paths`, one more per threat; return the half-saturation constant used.

        `half_saturation` 0 is automatic: half of the highest degradation, which needs a second pass.
        """
        if half_saturation:
            self._write_tiles(
                outputs["DEGRADATION"],
                threat_paths,
                QualityOutput(outputs["QUALITY"], Saturation(half_saturation, z)),
                report,
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
                # Where nothing is degraded, any k above 0 says so; 0 / 0 would not.
                saturation = Saturation(half_saturation or 1.0, z)
                self._write_quality(*step, saturation, lambda done, start=start, part=part: report(start + part * done))
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
        before = self.before
        work = DegradationWork(
            self.landuse,
            [threat.windows for threat in self.threats],
            self.access,
            self.landscape,
            quality_output.saturation if quality_output else None,
            bool(threat_paths),
            max(1, math.ceil(math.sqrt(self.grid.rows * self.grid.columns / SAMPLED_PIXELS))),
            *((before.landuse, before.without) if before else ()),
        )
        with RasterWriters() as rasters:
            paths = [degradation, *threat_paths, *([quality_output.path] if quality_output else [])]
            writers = [rasters.add(self._writer(path)) for path in paths]
            if before is not None:
                path = before.path if quality_output else degradation_before
                # Deflating it would take as long as all else that the second state costs.
                writers.append(rasters.add(self._writer(path, compress=False)))

            def write(tile: Tile, computed) -> None:
                highest, sample, layers = computed
                self.max_degradation = max(self.max_degradation, highest)
                self._samples.append(sample)
                for writer, layer in zip(writers, layers):
                    writer.write(layer, tile.row, tile.column)

            by_tiles(self._tiles(), work, write, report, self.threads)

    def habitat_sample(self) -> HabitatSample:
        """Evenly spaced pixels of habitat, at most SAMPLED_PIXELS; suitability above 0. Known once all is written."""
        degradation, places = (np.concatenate(parts) for parts in zip(*self._samples))
        return degradation, places

    def _write_quality(self, degradation: str, landuse: Raster, path: str, saturation: Saturation, report) -> None:
        work = QualityWork(landuse, open_own(degradation, landuse.crs), self.landscape, saturation)
        with self._writer(path) as writer:
            by_tiles(tiles_of(self.grid), work, lambda tile, layer: writer.write(layer, tile.row, tile.column), report)

    def _writer(self, path: str, compress: bool = True) -> GradientWriter:
        return GradientWriter(path, self.grid, self.landuse.crs, "float32", NODATA, compress)

    def _tiles(self) -> list[Tile]:
        # The plan, and with it the rounding of a convolution, is the same on every machine.
        rows, columns, halos = self.grid.rows, self.grid.columns, self.landscape.halos
        if self.nearest:
            side = HALOS * max(halos)
            return plan_tiles(rows, columns, halos, max(TILE_PIXELS, side**2), max(TILE_SIDE, side))
        budget = max(CONVOLVED_PIXELS, (CONVOLVED_HALOS * max(halos)) ** 2)
        return plan_tiles(rows, columns, halos, budget, budget)


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
