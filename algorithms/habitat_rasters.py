"""The rasters of the habitat quality model: checked, read with a halo tile by tile, and written."""

from contextlib import ExitStack
from pathlib import Path

import numpy as np
from osgeo import gdal

from .core.classes import Classes
from .core.decay import NEAREST
from .core.errors import InputError
from .core.habitat import Landscape, degrade, quality
from .core.pixelgrid import PixelGrid
from .core.tiles import Tile, plan_tiles, processors, run_tiles
from .i18n import tr
from .layers import Vector
from .rasters import STRIP_ROWS, Burner, Raster, RasterWriter, bounds_in

NODATA = -1.0
NO_CODE = -(2**31)
TILE_SIDE = 4096  # pixels, with the halo
TILE_PIXELS = {True: 12_000_000, False: 6_000_000}  # with the halo: nearest distance, convolution


def check_codes(landuse: Raster, classes: Classes, table: str, report) -> PixelGrid:
    """The part of the grid that holds the valid pixels; InputError lists codes that the table does not have."""
    valid_rows = np.zeros(landuse.grid.rows, dtype=bool)
    valid_columns = np.zeros(landuse.grid.columns, dtype=bool)
    for row, rows in landuse.grid.strips(STRIP_ROWS):
        codes = landuse.codes(row, rows, nodata=NO_CODE)
        places = classes.places(codes, NO_CODE)
        classes.count_unknown(codes, places)
        valid = places != classes.none
        valid_rows[row : row + rows] = valid.any(axis=1)
        valid_columns |= valid.any(axis=0)
        report(row / landuse.grid.rows)
    classes.refuse_unknown(landuse.parameter, landuse.name, table)
    if not valid_rows.any():
        raise InputError(
            "{parameter}: the raster {name} has no valid cell.", parameter=landuse.parameter, name=landuse.name
        )
    (row, rows), (column, columns) = _ends(valid_rows), _ends(valid_columns)
    return landuse.grid.part(row, column, rows, columns)


def _ends(flags: np.ndarray) -> tuple[int, int]:
    found = np.nonzero(flags)[0]
    return int(found[0]), int(found[-1] - found[0] + 1)


def check_threats(rasters: list[Raster], landscape: Landscape, feedback, report) -> None:
    """Say how many cells each threat has; InputError for an intensity outside 0..1."""
    for number, (raster, threat) in enumerate(zip(rasters, landscape.threats)):
        present, partial = _count_sources(raster, threat.name)
        if not present:
            message = tr("THREATS: {name} has no cell of the threat {threat}, which degrades nothing.")
            feedback.pushWarning(message.format(name=raster.name, threat=threat.name))
        else:
            message = tr("{threat}: {count} cells, up to {distance:g} m, {decay}, weight {weight:g}.")
            values = {"distance": threat.distance, "decay": threat.decay, "weight": threat.weight}
            feedback.pushInfo(message.format(threat=threat.name, count=present, **values))
        if partial and landscape.model == NEAREST:
            message = tr(
                "THREATS: {count} cells of {name} lie between 0 and 1; this model takes every value above 0 as 1."
            )
            feedback.pushWarning(message.format(count=partial, name=raster.name))
        report((number + 1) / len(rasters))


def _count_sources(threat: Raster, name: str) -> tuple[int, int]:
    """(cells above 0, cells between 0 and 1) of a threat raster."""
    present = partial = 0
    for row, rows in threat.grid.strips(STRIP_ROWS):
        raw = threat.read(row, rows)
        values = raw[threat.valid(raw, row)]
        low, high = values.min(initial=0), values.max(initial=0)
        if low < 0 or high > 1:
            raise InputError(
                "{parameter}: the raster {name} of the threat {threat} holds {value:g}; an intensity lies within 0 and "
                "1. Rescale the raster (Raster calculator), or set what is no value as nodata.",
                parameter=threat.parameter,
                name=threat.name,
                threat=name,
                value=float(low if low < 0 else high),
            )
        above = int(np.count_nonzero(values))
        present += above
        partial += above - int(np.count_nonzero(values == 1))
    return present, partial


def warn_of_margins(valid: PixelGrid, landuse: Raster, threats: list[Raster], landscape: Landscape, feedback) -> None:
    """Warn where the threats are known less far beyond the land use's valid pixels than they act.

    `threats` are on their own grids still; what lies beyond the land use's grid is cut off, too.
    """
    short = []
    for raster, threat in zip(threats, landscape.threats):
        known = zip(bounds_in(raster, landuse.crs), landuse.grid.bounds, valid.bounds)
        sides = [min(sign * (own - one), sign * (own - two)) for (one, two, own), sign in zip(known, (1, 1, -1, -1))]
        margin = max(0.0, min(sides))
        if margin + max(landscape.pixel) / 2 < threat.distance:
            message = tr("{threat} ({margin:.0f} m known, acts up to {distance:g} m)")
            short.append(message.format(threat=threat.name, margin=margin, distance=threat.distance))
    if short:
        message = tr(
            "THREATS: beyond the edge of the rasters nothing is known and there is no threat, so the degradation near "
            "the land use's edge may be too low. Let land use and threats reach as far beyond the study area as the "
            "threats act: {threats}."
        )
        feedback.pushWarning(message.format(threats=", ".join(short)))


def burn_access(polygons: Vector, field: str, landuse: Raster, feedback) -> Burner:
    """The accessibility of the polygons, ready to burn over 1; InputError for one outside 0..1."""
    values = polygons.numbers(field)
    wrong = np.nonzero((values < 0) | (values > 1))[0]
    if wrong.size:
        raise InputError(
            "{parameter}: the field {field} of {name} holds {value:g} (feature {row}); an accessibility lies within 0 "
            "and 1.",
            parameter=polygons.parameter,
            field=field,
            name=polygons.name,
            value=values[wrong[0]],
            row=int(wrong[0]) + 1,
        )
    missing = int(np.isnan(values).sum())
    if missing:
        message = tr("{parameter}: {count} polygons of {name} have no {field} and count as fully accessible (1).")
        names = {"parameter": polygons.parameter, "name": polygons.name, "field": field}
        feedback.pushWarning(message.format(count=missing, **names))
    return Burner(polygons.geometries(landuse.crs), np.nan_to_num(values, nan=1.0), landuse.grid)


class HabitatRun:
    """One run of the model over a land-use raster. `threats` are on the land use's grid; `access` is burned or None."""

    def __init__(self, landuse: Raster, threats: list[Raster], access: Burner | None, landscape: Landscape):
        self.landuse, self.threats, self.access, self.landscape = landuse, threats, access, landscape
        self.classes = Classes(landscape.sensitivity.codes)
        self.grid = landuse.grid
        self.threads = processors()
        self.max_degradation = 0.0

    def write(self, outputs: dict[str, str], folder: str, half_saturation: float, z: float, report) -> float:
        """Write both rasters and, with `folder`, one more per threat; return the half-saturation constant used.

        `half_saturation` 0 is automatic: half of the highest degradation, which needs a second pass.
        """
        automatic = half_saturation == 0
        with ExitStack() as stack:
            degradation = stack.enter_context(self._writer(outputs["DEGRADATION"]))
            own = [stack.enter_context(self._writer(path)) for path in self._threat_paths(folder)]
            result = None if automatic else stack.enter_context(self._writer(outputs["QUALITY"]))

            def compute(tile, inputs):
                places, total, parts = self._degradation(tile, inputs)
                if automatic:
                    return places, total, parts, None
                return places, total, parts, quality(total, places, self._habitat, half_saturation, z)

            def write(tile, computed):
                places, total, parts, worth = computed
                none = places == self.classes.none
                self.max_degradation = max(self.max_degradation, float(total.max(where=~none, initial=0.0)))
                written = [(degradation, total), *zip(own, parts)]
                if result is not None:
                    written.append((result, worth))
                for writer, values in written:
                    np.putmask(values, none, np.float32(NODATA))
                    writer.write(values, tile.row, tile.column)

            share = 0.8 if automatic else 1.0
            run_tiles(self._tiles(), self._read, compute, write, self.threads, lambda done: report(done * share))
        if not automatic:
            return half_saturation
        half_saturation = self.max_degradation / 2
        self._write_quality(outputs, half_saturation, z, lambda done: report(share + done * (1 - share)))
        return half_saturation

    def _write_quality(self, outputs: dict[str, str], half_saturation: float, z: float, report) -> None:
        degradation = gdal.Open(outputs["DEGRADATION"])
        with self._writer(outputs["QUALITY"]) as writer:
            for row, rows in self.grid.strips(STRIP_ROWS):
                places = self.classes.places(self.landuse.codes(row, rows, nodata=NO_CODE), NO_CODE)
                none = places == self.classes.none
                total = degradation.GetRasterBand(1).ReadAsArray(0, row, self.grid.columns, rows)
                total[none] = 0
                # Nothing is degraded where the highest degradation is 0, and 0 / 0 would say otherwise.
                values = quality(total, places, self._habitat, half_saturation or 1.0, z)
                values[none] = NODATA
                writer.write(values, row)
                report(row / self.grid.rows)

    @property
    def _habitat(self) -> np.ndarray:
        return self.landscape.sensitivity.habitat

    def _writer(self, path: str) -> RasterWriter:
        return RasterWriter(path, self.grid, self.landuse.crs, "float32", NODATA)

    def _threat_paths(self, folder: str) -> list[str]:
        if not folder:
            return []
        Path(folder).mkdir(parents=True, exist_ok=True)
        names = ("".join(c if c.isalnum() or c in "-_" else "_" for c in t.name) for t in self.landscape.threats)
        return [str(Path(folder) / f"degradation_{name}.tif") for name in names]

    def _tiles(self) -> list[Tile]:
        halo = max(self.landscape.halo(threat) for threat in self.landscape.threats)
        budget = TILE_PIXELS[self.landscape.model == NEAREST]
        # The plan, and with it the rounding of a convolution, is the same on every machine.
        return plan_tiles(self.grid.rows, self.grid.columns, halo, budget, TILE_SIDE)

    def _read(self, tile: Tile):
        window = (tile.row, tile.rows, tile.column, tile.columns)
        codes = self.landuse.codes(*window, nodata=NO_CODE)
        access = None if self.access is None else self.access.burn(*window, background=1, dtype="float32")
        return codes, access, [self._read_threat(*pair, tile) for pair in zip(self.threats, self.landscape.threats)]

    def _read_threat(self, raster: Raster, threat, tile: Tile):
        outer = tile.padded(self.landscape.halo(threat), self.grid.rows, self.grid.columns)
        raw = raster.read(outer.row, outer.rows, outer.column, outer.columns)
        valid = raster.valid(raw, outer.row, outer.column)
        intensity = (raw != 0) & valid if self.landscape.model == NEAREST else np.where(valid, raw, 0).astype("f4")
        return intensity, tile.inside(outer)

    def _degradation(self, tile: Tile, inputs):
        codes, access, intensities = inputs
        places = self.classes.places(codes, NO_CODE)
        total = np.zeros(places.shape, dtype=np.float32)
        parts = []
        for number, (threat, (intensity, inner)) in enumerate(zip(self.landscape.threats, intensities)):
            own = np.zeros_like(total)
            strength = self.landscape.strength(threat, intensity, inner, self.threads)
            if strength is not None:
                sensitivity = self.landscape.sensitivity.threats[number]
                degrade(places, strength, sensitivity, self.landscape.weight(threat), access, total, own)
            parts.append(own)
        return places, total, parts
