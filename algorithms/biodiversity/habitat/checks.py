"""What the habitat quality model asks of its input: known codes, intensities within 0..1, margins, accessibility."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle

from ...core.biodiversity.decay import NEAREST, SUM
from ...core.biodiversity.habitat_quality import Landscape
from ...core.biodiversity.habitat_tables import suspicious_distances
from ...core.class_index import ClassIndex
from ...core.errors import InputError
from ...core.raster.pixel_grid import PixelGrid
from ...core.raster.tiles import Tile
from ...core.tolerances import SHARED_GROUND
from ...framework.i18n import joined, tr
from ...gis.boxes import bounds_of
from ...gis.burner import Burner
from ...gis.polygons import BoundsIndex
from ...gis.rasterize import burner_of
from ...gis.rasters import Raster, bounds_in
from ...gis.step import StepRun
from ...gis.tile_runs import by_tiles, tiles_of
from ...gis.vectors import Vector
from .quality_work import CodesWork
from .threat_rasters import ThreatRaster

MOST_PIXELS = 50_000_000  # that a first check reads, in about a second for every two hundred million


def check_codes(landuse: Raster, codes: np.ndarray, table: str, report) -> PixelGrid:
    """The part of the grid that holds the valid pixels; InputError lists codes that the table does not have."""
    classes = ClassIndex(codes)
    valid_rows = np.zeros(landuse.grid.rows, dtype=bool)
    valid_columns = np.zeros(landuse.grid.columns, dtype=bool)

    def look(tile: Tile, found: tuple) -> None:
        unknown, rows, columns = found
        classes.count_unknown(unknown)
        valid_rows[tile.row : tile.row + tile.rows] |= rows
        valid_columns[tile.column : tile.column + tile.columns] |= columns

    by_tiles(tiles_of(landuse.grid), CodesWork(landuse, codes), look, report)
    classes.refuse_unknown(landuse.parameter, landuse.name, table)
    if not valid_rows.any():
        raise InputError(
            "{parameter}: the raster {name} has no valid cell.", parameter=landuse.parameter, name=landuse.name
        )
    (row, rows), (column, columns) = _ends(valid_rows), _ends(valid_columns)
    return landuse.grid.part(row, column, rows, columns)


def check_codes_early(run: StepRun, name: str, codes: np.ndarray, table: str) -> None:
    """InputError where the raster of parameter `name` holds codes that the table does not have.

    Of a raster of more than MOST_PIXELS, tiles all over it are looked at that hold so many.
    """
    raster = run.raster(name)
    tiles = tiles_of(raster.grid)
    every = -(-raster.grid.rows * raster.grid.columns // MOST_PIXELS)
    classes = ClassIndex(codes)
    by_tiles(
        tiles[::every],
        CodesWork(raster, codes),
        lambda _, found: classes.count_unknown(found[0]),
        run.progress(),
    )
    classes.refuse_unknown(name, raster.name, table, whole=every == 1)


def _ends(flags: np.ndarray) -> tuple[int, int]:
    found = np.nonzero(flags)[0]
    return int(found[0]), int(found[-1] - found[0] + 1)


def check_threats(threats: list[ThreatRaster], model: str, run: StepRun, report) -> None:
    """Read all threats through and say how many cells each has; InputError for an intensity outside 0..1."""
    for number, one in enumerate(threats):
        one.check(lambda done, number=number: report((number + done) / len(threats)))
        threat, name = one.threat, one.raster.name
        if not one.present:
            message = tr("THREATS: {name} has no cell of the threat {threat}, which degrades nothing.")
            run.warn(message.format(name=name, threat=threat.name))
        else:
            message = tr("{threat}: {count:cell|cells}, up to {distance:g} m, {decay}, weight {weight:g}.")
            values = {"distance": threat.distance, "decay": threat.decay, "weight": threat.weight}
            run.info(message.format(threat=threat.name, count=one.present, **values))
        if one.partial and model == NEAREST:
            message = tr(
                "THREATS: {count:cell|cells} of {name} {count:|lies|lie} between 0 and 1; this model takes every "
                "value above 0 as 1."
            )
            run.warn(message.format(count=one.partial, name=name))


def study_bounds(study: Vector | None, landuse: Raster, valid: PixelGrid) -> tuple[float, float, float, float]:
    """(xmin, ymin, xmax, ymax) of what is evaluated: the study area, or all valid pixels of the land use.

    InputError for a study area beside the land use.
    """
    if study is None:
        return valid.bounds
    extent = QgsRectangle()
    for geometry in study.geometries(landuse.crs):
        extent.combineExtentWith(geometry.boundingBox())
    bounds = bounds_of(extent)
    if not landuse.grid.overlaps(bounds):
        raise InputError(
            "{parameter}: the layer {name} does not overlap the land use {raster}. Check the CRS and extent of both.",
            parameter=study.parameter,
            name=study.name,
            raster=landuse.name,
        )
    return bounds


def warn_of_margins(evaluated, landuse: Raster, threats: list[Raster], landscape: Landscape, run: StepRun) -> None:
    """Warn where the threats are known less far beyond what is evaluated (xmin, ymin, xmax, ymax) than they act.

    `threats` are on their own grids still; what lies beyond the land use's grid is cut off, too.
    """
    short = []
    for raster, threat in zip(threats, landscape.threats):
        known = zip(bounds_in(raster, landuse.crs), landuse.grid.bounds, evaluated)
        sides = [min(sign * (own - one), sign * (own - two)) for (one, two, own), sign in zip(known, (1, 1, -1, -1))]
        margin = max(0.0, min(sides))
        if margin + max(landscape.pixel) / 2 < threat.distance:
            message = tr("{threat} ({margin:.0f} m known, acts up to {distance:g} m)")
            short.append(message.format(threat=threat.name, margin=margin, distance=threat.distance))
    if short:
        message = tr(
            "THREATS: beyond the edge of the rasters nothing is known and there is no threat, so the degradation near "
            "the edge of what is evaluated (STUDY_AREA, or all of the land use) may be too low. Let land use and "
            "threats reach as far beyond it as the threats act: {threats}."
        )
        run.warn(message.format(threats=joined(short)))


def warn_of_model(landscape: Landscape, run: StepRun) -> None:
    """Warn of distances that were hardly meant in metres, and of a model that saturates."""
    short, kilometres = suspicious_distances(landscape.threats, landscape.pixel[0])
    if kilometres:
        run.warn(
            tr(
                "THREAT_TABLE: every MAX_DIST is below 100 m. Distances are metres here; if they are kilometres, as in "
                "older InVEST tables, multiply them by 1000."
            )
        )
    for threat in short:
        message = tr("THREAT_TABLE: the MAX_DIST of {threat}, {distance:g} m, is less than a pixel ({pixel:g} m).")
        run.warn(message.format(threat=threat.name, distance=threat.distance, pixel=landscape.pixel[0]))
    if landscape.model.name == SUM:
        run.warn(
            tr(
                "DECAY_MODEL: the plain sum grows with the number of threat cells, so that on real data the quality is "
                "near 0 wherever a threat reaches."
            )
        )


def burn_access(polygons: Vector, field: str, landuse: Raster, run: StepRun) -> Burner:
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
        message = tr(
            "{parameter}: {count:polygon|polygons} of {name} {count:|has|have} no {field} and {count:|counts|count} "
            "as fully accessible (1)."
        )
        names = {"parameter": polygons.parameter, "name": polygons.name, "field": field}
        run.warn(message.format(count=missing, **names))
    geometries = polygons.geometries(landuse.crs)
    extent = QgsRectangle(*landuse.grid.bounds)
    if not any(geometry.intersects(extent) for geometry in geometries):
        message = tr("{parameter}: no polygon of {name} lies on the land use; every pixel is fully accessible (1).")
        run.warn(message.format(parameter=polygons.parameter, name=polygons.name))
    values = np.nan_to_num(values, nan=1.0)
    if contradicting(geometries, values):
        message = tr(
            "{parameter}: polygons of {name} with different accessibilities overlap; the lowest counts there, as the "
            "strictest protection does."
        )
        run.warn(message.format(parameter=polygons.parameter, name=polygons.name))
    # The burner lets later polygons win.
    order = np.argsort(-values, kind="stable")
    return burner_of([geometries[number] for number in order], values[order], landuse.grid)


def contradicting(geometries: Sequence[QgsGeometry], values: np.ndarray) -> bool:
    """Whether two polygons with different values share an area."""
    index = BoundsIndex(geometries)
    for number, geometry in enumerate(geometries):
        for other in index.intersects(geometry.boundingBox()):
            differ = other < number and values[other] != values[number]
            if differ and geometry.intersection(geometries[other]).area() > SHARED_GROUND:
                return True
    return False
