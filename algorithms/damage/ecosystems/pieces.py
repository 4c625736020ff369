"""Damage patches cut by protected areas and by the classes of a raster: exact polygons, not pixel centres."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from osgeo import gdal, gdal_array, ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsField, QgsFields, QgsGeometry, QgsRectangle, QgsWkbTypes

from ...core.class_index import NO_CODE
from ...core.coded_values import Categories
from ...core.contract import Field
from ...core.damage.ledger import Damage
from ...core.damage.reference_land_use import Reference
from ...core.errors import InputError
from ...core.protection import PROTECTION
from ...core.raster.pixel_grid import PixelGrid
from ...core.tolerances import SLIVER
from ...framework import compat
from ...framework.gdal_calls import memory_source, watched
from ...gis.boxes import bounds_of
from ...gis.polygons import BoundsIndex, common, rest, union
from ...gis.rasters import Raster
from ...gis.repair import valid_geometry, without_dust
from ...gis.step import StepRun
from ...gis.vectors import Vector

FIELDS = {
    Field.LU_CODE: int,
    Field.LU_NAME: str,
    Field.ECOSYSTEM: str,
    Field.PROTECTION: str,
    Field.AREA_HA: float,
    Field.PATCH_NO: int,
}
TILE = 1024  # pixels; a larger patch is cut in tiles, so that memory does not depend on its size


@dataclass(frozen=True)
class CutPieces:
    """n parts of patches: position of the patch, protected areas around, class code or NO_CODE, area (m2)."""

    geometries: list[QgsGeometry]
    patches: np.ndarray
    in_function: np.ndarray
    in_reserve: np.ndarray
    codes: np.ndarray
    areas: np.ndarray


class ProtectedAreas:
    """Polygons, possibly overlapping, that split other polygons into inside and outside."""

    def __init__(self, geometries: Sequence[QgsGeometry]):
        self.geometries = list(geometries)
        self._index = BoundsIndex(self.geometries)
        self._engines = {}

    def _engine(self, number: int):
        if number not in self._engines:
            engine = QgsGeometry.createGeometryEngine(self.geometries[number].constGet())
            engine.prepareGeometry()
            self._engines[number] = engine
        return self._engines[number]

    def split(self, geometry: QgsGeometry) -> list[tuple[bool, QgsGeometry]]:
        """(inside or not, part) for the one or two parts of a polygon."""
        meeting = []
        for number in sorted(self._index.intersects(geometry.boundingBox())):
            if self._engine(number).contains(geometry.constGet()):
                return [(True, geometry)]
            if self._engine(number).intersects(geometry.constGet()):
                meeting.append(self.geometries[number])
        if not meeting:
            return [(False, geometry)]
        inside = union([common(geometry, area) for area in meeting])
        if inside.isEmpty() or inside.area() <= SLIVER * geometry.area():
            return [(False, geometry)]
        outside = rest(geometry, inside)
        if outside.isEmpty() or outside.area() <= SLIVER * geometry.area():
            return [(True, geometry)]
        return [(True, inside), (False, outside)]


def cut(
    patches: Sequence[QgsGeometry],
    function_areas: ProtectedAreas,
    reserves: ProtectedAreas,
    landuse: Raster,
    report: Callable[[float], None],
) -> CutPieces:
    """The patches cut by protection and class; the pieces of a patch add up to it. All are in the raster's CRS."""
    rows: list[tuple] = []
    for number, patch in enumerate(patches):
        tell = partial(report, number / len(patches))
        tell()
        if not patch.isEmpty():
            for *kind, piece in _pieces_of(patch, function_areas, reserves, landuse, tell):
                sound = without_dust(valid_geometry(piece)[0])
                if not sound.isEmpty():
                    rows.append((number, *kind, sound))
    geometries = [row[-1] for row in rows]
    numbers, in_function, in_reserve, codes, _ = zip(*rows) if rows else ((),) * 5
    return CutPieces(
        geometries,
        np.array(numbers, dtype=np.int64),
        np.array(in_function, dtype=bool),
        np.array(in_reserve, dtype=bool),
        np.array(codes, dtype=np.int64),
        np.array([geometry.area() for geometry in geometries]),
    )


def check_overlap(patches: Sequence[QgsGeometry], source: Vector, landuse: Raster) -> None:
    """InputError unless the patches, where there are any, have an area and their bounds meet the raster."""
    if not patches:
        return
    bounds = QgsRectangle()
    for patch in patches:
        if not patch.isEmpty():
            bounds.combineExtentWith(patch.boundingBox())
    if not sum(patch.area() for patch in patches) > 0:
        raise InputError("INPUT: the polygons of {name} have no area.", name=source.name)
    if not landuse.grid.overlaps(bounds_of(bounds)):
        raise InputError(
            "INPUT: the patches of {name} do not overlap the raster {raster} (LANDUSE). Check the extent and the CRS "
            "of both.",
            name=source.name,
            raster=landuse.name,
        )


def _pieces_of(
    patch: QgsGeometry,
    function_areas: ProtectedAreas,
    reserves: ProtectedAreas,
    landuse: Raster,
    tell: Callable[[], None],
) -> Iterator[tuple[bool, bool, int, QgsGeometry]]:
    for in_function, part in function_areas.split(patch):
        for in_reserve, smaller in reserves.split(part):
            for code, piece in by_class(smaller, landuse, tell):
                yield in_function, in_reserve, code, piece


def by_class(
    geometry: QgsGeometry, raster: Raster, tell: Callable[[], None] = lambda: None
) -> list[tuple[int, QgsGeometry]]:
    """A polygon cut along the borders of the raster's classes: (code, part), one part a class, in order of the code.

    `tell` is called between the parts of a large one, and may raise to stop the work.
    """
    windows = list(_windows(geometry.boundingBox(), raster.grid))
    found: dict[int, list[QgsGeometry]] = {}
    for window in windows:
        tell()
        part = geometry if len(windows) == 1 else common(geometry, _rectangle(raster.grid, *window))
        if not part.isEmpty():
            for code, piece in _split(part, _codes(raster, *window), raster.grid.part(*window)):
                tell()
                found.setdefault(code, []).append(piece)
    pieces = []
    for code, parts in sorted(found.items()):
        tell()
        pieces.append((code, union(parts)))
    return pieces


def _windows(bounds: QgsRectangle, grid: PixelGrid) -> Iterator[tuple[int, int, int, int]]:
    """(row, column, rows, columns) of the tiles under `bounds`, also beyond the raster."""
    first_row = math.floor((grid.y0 - bounds.yMaximum()) / grid.pixel_height)
    last_row = math.ceil((grid.y0 - bounds.yMinimum()) / grid.pixel_height)
    first_column = math.floor((bounds.xMinimum() - grid.x0) / grid.pixel_width)
    last_column = math.ceil((bounds.xMaximum() - grid.x0) / grid.pixel_width)
    for row in range(first_row, max(last_row, first_row + 1), TILE):
        for column in range(first_column, max(last_column, first_column + 1), TILE):
            yield row, column, max(1, min(TILE, last_row - row)), max(1, min(TILE, last_column - column))


def _rectangle(grid: PixelGrid, row: int, column: int, rows: int, columns: int) -> QgsGeometry:
    xmin, ymin, xmax, ymax = grid.part(row, column, rows, columns).bounds
    return QgsGeometry.fromRect(QgsRectangle(xmin, ymin, xmax, ymax))


def _codes(raster: Raster, row: int, column: int, rows: int, columns: int) -> np.ndarray:
    """The codes of a window that may reach beyond the raster, where they are NO_CODE."""
    codes = np.full((rows, columns), NO_CODE, dtype=np.int32)
    top, bottom = max(row, 0), min(row + rows, raster.grid.rows)
    left, right = max(column, 0), min(column + columns, raster.grid.columns)
    if top < bottom and left < right:
        inner = raster.codes(top, bottom - top, left, right - left)
        codes[top - row : bottom - row, left - column : right - column] = inner
    return codes


def _split(geometry: QgsGeometry, codes: np.ndarray, grid: PixelGrid) -> Iterator[tuple[int, QgsGeometry]]:
    first = int(codes[0, 0])
    if (codes == first).all():
        yield first, geometry
        return
    least = SLIVER * geometry.area()
    for code, region in _class_regions(codes, grid):
        piece = common(geometry, region)
        if not piece.isEmpty() and piece.area() > least:
            yield code, piece


def _class_regions(codes: np.ndarray, grid: PixelGrid) -> Iterator[tuple[int, QgsGeometry]]:
    """(code, multipolygon along the pixel edges) for each class of a window."""
    regions: dict[int, list[QgsGeometry]] = {}
    for code, polygon in _polygons(codes, grid):
        regions.setdefault(code, []).append(polygon)
    for code, polygons in regions.items():
        yield code, polygons[0] if len(polygons) == 1 else QgsGeometry.collectGeometry(polygons)


def _polygons(codes: np.ndarray, grid: PixelGrid) -> list[tuple[int, QgsGeometry]]:
    """(code, polygon) of every connected region of a class."""
    found = []
    with watched():
        dataset = gdal_array.OpenArray(codes)
        dataset.SetGeoTransform(grid.transform)
        memory = memory_source()
        layer = memory.CreateLayer("regions")
        layer.CreateField(ogr.FieldDefn("code", ogr.OFTInteger))
        gdal.Polygonize(dataset.GetRasterBand(1), None, layer, 0)
        for feature in layer:
            polygon = QgsGeometry()
            polygon.fromWkb(bytes(feature.GetGeometryRef().ExportToWkb()))
            found.append((feature.GetFieldAsInteger(0), polygon))
    return found


def piece_columns(damage: Damage, classes: np.ndarray, reference: Reference, ecosystems: Categories) -> dict[str, list]:
    """The fields that every piece gets; `classes` (n,) as `class_positions` gives them."""
    return {
        Field.LU_CODE: [int(reference.codes[place]) if place >= 0 else None for place in classes],
        Field.LU_NAME: [reference.names[place] if place >= 0 else None for place in classes],
        Field.ECOSYSTEM: [ecosystems.codes[place] for place in damage.ecosystem],
        Field.PROTECTION: [PROTECTION[place] for place in damage.protection],
        Field.AREA_HA: damage.area.tolist(),
        Field.PATCH_NO: (damage.patch + 1).tolist(),
    }


def write_pieces(
    run: StepRun,
    source: Vector,
    pieces: CutPieces,
    texts: Mapping[str, Sequence],
    columns: Mapping[str, Sequence],
    crs: QgsCoordinateReferenceSystem,
) -> str:
    """Write OUTPUT: the fields of each piece's patch, with `texts` (one a patch) in their text fields, and FIELDS.

    `columns` holds one value a piece for each of FIELDS. A text for which the patches have no field gets one.
    """
    given = source.source.fields()
    places = {name: given.lookupField(name) for name in texts}
    places = {name: place for name, place in places.items() if place >= 0 and not given[place].isNumeric()}
    further = [name for name in texts if name not in places]
    kept = [n for n, field in enumerate(given) if field.name().lower() not in (*FIELDS, *further)]
    values_at = {place: texts[name] for name, place in places.items()}
    fields = QgsFields()
    for index in kept:
        fields.append(_long_enough(given[index], values_at.get(index, ())))
    for name, kind in (*((name, str) for name in further), *FIELDS.items()):
        fields.append(compat.field(name, kind))
    patches = [feature.attributes() for feature in source.features()]
    for index, values in values_at.items():
        for attributes, value in zip(patches, values):
            attributes[index] = value
    own = zip(*(columns[name] for name in FIELDS))
    rows = (
        (geometry, [*(patches[patch][n] for n in kept), *(texts[name][patch] for name in further), *values])
        for geometry, patch, values in zip(pieces.geometries, pieces.patches.tolist(), own)
    )
    return run.write_features("OUTPUT", fields, QgsWkbTypes.Type.MultiPolygon, crs, rows)


def _long_enough(field: QgsField, texts: Sequence[str | None]) -> QgsField:
    """The field, lengthened where its new texts need it."""
    longest = max((len(text) for text in texts if text), default=0)
    if 0 < field.length() < longest:
        field.setLength(longest)
    return field
