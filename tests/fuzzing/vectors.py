"""What can be wrong with a vector layer: geometries, rows, fields, CRS, names, formats, selections and filters."""

from __future__ import annotations

import math
from pathlib import Path
from random import Random

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant
from qgis.PyQt.QtGui import QTransform

from .values import NUMBERS, TEXTS

FORMATS = {".gpkg": "GPKG", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON", ".fgb": "FlatGeobuf", ".csv": "CSV"}
ODD_NAMES = ("矿山 图斑", "a b'c", 'quo"te', "100%20x", "pipe|x", "line\nbreak", "dots.in.name", "-dash", "x" * 120)
CRS = ("", "EPSG:4326", "EPSG:32648", "EPSG:3857", "EPSG:2229", "EPSG:32747", "EPSG:4490", "EPSG:4547", "EPSG:6933")


class Draft:
    """A layer that is being spoilt: rows of (geometry, attributes), fields, type, CRS, and how it is given."""

    def __init__(self, path: str, random: Random):
        layer = QgsVectorLayer(path, Path(path).stem, "ogr")
        self.random, self.name, self.suffix = random, Path(path).stem, ".gpkg"
        self.fields, self.crs, self.kind = layer.fields(), layer.crs(), layer.wkbType()
        keep = [at for at, field in enumerate(self.fields) if field.name() != "fid"]
        self.rows = [(QgsGeometry(f.geometry()), [f[at] for at in keep]) for f in layer.getFeatures()]
        self.fields = _fields([self.fields[at] for at in keep])
        self.selected: list[int] | None = None
        self.filter = ""

    def some(self) -> list[int]:
        """Rows to spoil: all, one, or some of them."""
        everything = list(range(len(self.rows)))
        if not everything or self.random.random() < 0.4:
            return everything
        return self.random.sample(everything, self.random.randint(1, len(everything)))

    def change(self, change) -> None:
        """Put `change(geometry)` in the place of the geometry of some rows."""
        for at in self.some():
            shape, attributes = self.rows[at]
            if shape is not None and not shape.isEmpty():
                self.rows[at] = (change(shape), attributes)

    def value(self, folder: Path):
        """Write the layer and return what is given for the parameter."""
        if self.suffix == "memory":
            layer = self._memory()
        else:
            path = self._file(folder)
            if self.selected is None and not self.filter:
                return path
            layer = QgsVectorLayer(path, self.name, "ogr")
        if self.filter:
            layer.setSubsetString(self.filter)
        QgsProject.instance().addMapLayer(layer, False)
        if self.selected is None:
            return layer.id()
        ids = [feature.id() for feature in layer.getFeatures()]
        layer.selectByIds([ids[at] for at in self.selected if at < len(ids)])
        return QgsProcessingFeatureSourceDefinition(layer.id(), True)

    def _features(self) -> list[QgsFeature]:
        features = []
        for geometry, attributes in self.rows:
            feature = QgsFeature(self.fields)
            feature.setAttributes(list(attributes))
            if geometry is not None:
                feature.setGeometry(geometry)
            features.append(feature)
        return features

    def _memory(self) -> QgsVectorLayer:
        kind = QgsWkbTypes.displayString(self.kind) if self.kind != QgsWkbTypes.NoGeometry else "None"
        layer = QgsVectorLayer(kind if kind != "Unknown" else "Polygon", self.name, "memory")
        layer.setCrs(self.crs)
        layer.dataProvider().addAttributes(list(self.fields))
        layer.updateFields()
        layer.dataProvider().addFeatures(self._features())
        layer.updateExtents()
        return layer

    def _file(self, folder: Path) -> str:
        path = folder / f"{self.name}{self.suffix}"
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = FORMATS[self.suffix], path.stem
        if self.suffix == ".csv" and self.kind != QgsWkbTypes.NoGeometry:
            options.layerOptions = ["GEOMETRY=AS_WKT"]
        context = QgsCoordinateTransformContext()
        writer = QgsVectorFileWriter.create(str(path), self.fields, self.kind, self.crs, context, options)
        for feature in self._features():
            writer.addFeature(feature)
        del writer
        return str(path)


def _fields(fields) -> QgsFields:
    made = QgsFields()
    for field in fields:
        made.append(QgsField(field.name(), field.type(), field.typeName(), 0, 0))
    return made


def spoil(draft: Draft, wanted: list[str]) -> str:
    """Spoil the draft in one way and say how; `wanted` are the fields that the step looks for."""
    return draft.random.choice(WAYS)(draft, wanted)


def geometry(draft: Draft, wanted) -> str:
    way = draft.random.choice(list(GEOMETRIES))
    try:
        GEOMETRIES[way](draft)
    except (ValueError, TypeError, IndexError):
        return f"geometry {way} (not for this layer)"
    return f"geometry {way}"


def _bowtie(geometry: QgsGeometry) -> QgsGeometry:
    box = geometry.boundingBox()
    x0, y0, x1, y1 = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
    return QgsGeometry.fromWkt(f"Polygon(({x0} {y0}, {x1} {y1}, {x1} {y0}, {x0} {y1}, {x0} {y0}))")


def _with(wkt: str):
    return lambda draft: draft.change(lambda geometry: QgsGeometry.fromWkt(wkt))


def _moved(dx: float, dy: float):
    def change(geometry):
        moved = QgsGeometry(geometry)
        moved.translate(dx, dy)
        return moved

    return lambda draft: draft.change(change)


def _scaled(factor: float):
    def change(geometry):
        box = geometry.boundingBox()
        x, y = box.xMinimum(), box.yMinimum()
        scaled = QgsGeometry(geometry)
        scaled.transform(QTransform(factor, 0, 0, factor, x - factor * x, y - factor * y))
        return scaled

    return lambda draft: draft.change(change)


def _typed(kind, add):
    def change(draft):
        draft.kind = kind(draft.kind)
        for shape, _ in draft.rows:
            if not shape.isNull():  # as in a table
                add(shape)

    return change


def _doubled_parts(draft: Draft) -> None:
    draft.kind = QgsWkbTypes.multiType(draft.kind)

    def change(geometry):
        return QgsGeometry.collectGeometry([geometry, geometry])

    draft.change(change)


def _collected(draft: Draft) -> None:
    draft.kind = QgsWkbTypes.GeometryCollection
    draft.suffix = ".gpkg"
    x = "GeometryCollection({}, Point(500100 3990100))"
    draft.change(lambda geometry: QgsGeometry.fromWkt(x.format(geometry.asWkt())))


def _curved(draft: Draft) -> None:
    draft.kind, draft.suffix = QgsWkbTypes.CurvePolygon, ".gpkg"
    circle = "CurvePolygon(CircularString({x} {y}, {x1} {y1}, {x2} {y}, {x1} {y0}, {x} {y}))"

    def change(geometry):
        box = geometry.boundingBox()
        x, y, half = box.xMinimum(), box.center().y(), box.width() / 2
        return QgsGeometry.fromWkt(circle.format(x=x, y=y, x1=x + half, y1=y + half, x2=x + 2 * half, y0=y - half))

    draft.change(change)


def _other_kind(draft: Draft) -> None:
    draft.kind = QgsWkbTypes.Point if draft.kind != QgsWkbTypes.Point else QgsWkbTypes.Polygon
    point = draft.kind == QgsWkbTypes.Point
    draft.rows = [(shape.centroid() if point else shape.buffer(10, 2), row) for shape, row in draft.rows]


GEOMETRIES = {
    "missing": lambda draft: draft.change(lambda shape: None),
    "empty": _with("Polygon EMPTY"),
    "bow tie": lambda draft: draft.change(_bowtie),
    "of no area": _scaled(0.0),
    "of a millionth": _scaled(1e-6),
    "a thousand times as large": _scaled(1e3),
    "far away": _moved(2e6, 3e6),
    "beyond all numbers": _moved(1e300, 1e300),
    "NaN": _moved(math.nan, math.nan),
    "shifted by a hair": _moved(1e-9, -1e-9),
    "Z": _typed(QgsWkbTypes.addZ, lambda shape: shape.get().addZValue(math.nan)),
    "ZM": _typed(lambda kind: QgsWkbTypes.addZ(QgsWkbTypes.addM(kind)),
                 lambda shape: (shape.get().addZValue(5), shape.get().addMValue(1))),
    "parts twice": _doubled_parts,
    "collection": _collected,
    "curve": _curved,
    "of another kind": _other_kind,
    "a hole as large": _with("Polygon((500000 3990000, 509000 3990000, 509000 3999000, 500000 3999000, 500000 3990000),"
                             " (500000 3990000, 509000 3990000, 509000 3999000, 500000 3999000, 500000 3990000))"),
    "rings outside": _with("MultiPolygon(((500000 3990000, 504000 3990000, 504000 3994000, 500000 3990000)),"
                           " ((501000 3990000, 505000 3990000, 505000 3994000, 501000 3990000)))"),
}  # fmt: skip


def rows(draft: Draft, wanted) -> str:
    way = draft.random.choice(("twice", "one", "none", "backwards", "shuffled", "one twice"))
    if way == "none":
        draft.rows = []
    elif draft.rows:
        draft.rows = {
            "twice": draft.rows * 2, "one": draft.rows[:1], "backwards": draft.rows[::-1],
            "shuffled": draft.random.sample(draft.rows, len(draft.rows)), "one twice": [draft.rows[0], *draft.rows],
        }[way]  # fmt: skip
        draft.rows = [(None if shape is None else QgsGeometry(shape), list(row)) for shape, row in draft.rows]
    return f"rows {way}"


def crs(draft: Draft, wanted) -> str:
    target = QgsCoordinateReferenceSystem(code := draft.random.choice(CRS))
    moved = draft.random.random() < 0.7 and target.isValid()
    if moved:
        transform = QgsCoordinateTransform(draft.crs, target, QgsCoordinateTransformContext())
        for shape, _ in draft.rows:
            if shape is not None:
                try:
                    shape.transform(transform)
                except Exception:  # noqa: BLE001 (QgsCsException: what was spoilt before has no place there)
                    moved = False
    draft.crs = target
    return f"CRS {code or 'none'} {'reprojected' if moved else 'said only'}"


def _field(draft: Draft, wanted: list[str]) -> int:
    known = [at for at, field in enumerate(draft.fields) if field.name() in wanted]
    return (
        draft.random.choice(known)
        if known and draft.random.random() < 0.8
        else draft.random.randrange(max(len(draft.fields), 1))
    )


def attributes(draft: Draft, wanted) -> str:
    if not len(draft.fields):
        return "attributes (none)"
    at = _field(draft, wanted)
    field = draft.fields[at]
    if field.isNumeric():
        value = draft.random.choice([NULL, *NUMBERS, -9999.0])
        if field.type() in (QVariant.Int, QVariant.LongLong) and value != NULL:
            value = int(value) if math.isfinite(value) and abs(value) < 2**62 else 2**62
    else:
        value = draft.random.choice([NULL, *TEXTS])
    for row in draft.some():
        draft.rows[row][1][at] = value
    return f"field {field.name()} = {value!r:.40}"


def field_type(draft: Draft, wanted) -> str:
    if not len(draft.fields):
        return "types (no field)"
    at = _field(draft, wanted)
    name, way = (
        draft.fields[at].name(),
        draft.random.choice(("text", "real", "whole", "date", "flag", "dropped", "upper")),
    )
    if way == "dropped":
        draft.fields.remove(at)
        draft.rows = [(shape, row[:at] + row[at + 1 :]) for shape, row in draft.rows]
        return f"field {name} dropped"
    fields = list(draft.fields)
    if way == "upper":
        fields[at] = QgsField(name.upper(), fields[at].type())
    else:
        kinds = {"text": QVariant.String, "real": QVariant.Double, "whole": QVariant.LongLong,
                 "date": QVariant.Date, "flag": QVariant.Bool}  # fmt: skip
        fields[at] = QgsField(name, kinds[way])
        for _, row in draft.rows:
            row[at] = _as(way, row[at])
    draft.fields = _fields(fields)
    return f"field {name} as {way}"


def _as(way: str, value):
    if value == NULL or value is None:
        return NULL
    if way == "text":
        return str(value)
    if way == "date":
        return QVariant(NULL)
    if way == "flag":
        return bool(value)
    try:
        return float(value) if way == "real" else int(float(value))
    except ValueError:
        return NULL


def further_field(draft: Draft, wanted) -> str:
    name = draft.random.choice(
        ("fid", "geom", "FID", "ogc_fid", "risk", "risk_class", "area_ha", "mine_id", "名称", "a b", "wrac", "id",
         "order", "a_very_long_field_name", "a_very_long_field_naem", "reason", "mines", "unit", "row", "vuln")
    )  # fmt: skip
    if draft.fields.lookupField(name) >= 0:
        return f"field {name} is there"
    kind, value = draft.random.choice(((QVariant.String, "x"), (QVariant.Double, 1.5), (QVariant.LongLong, 7)))
    draft.fields.append(QgsField(name, kind))
    for _, row in draft.rows:
        row.append(value)
    return f"a further field {name} of {value!r}"


def given_as(draft: Draft, wanted) -> str:
    way = draft.random.choice((*FORMATS, "memory", "name", "selected", "filter"))
    if way == "name":
        draft.name = draft.random.choice(ODD_NAMES)
    elif way == "selected":
        draft.selected = draft.some() if draft.random.random() < 0.8 else []
    elif way == "filter":
        draft.filter = draft.random.choice(('"fid" > 2', '"fid" < 0', '"fid" % 2 = 0'))
    else:
        draft.suffix = way
    return f"given as {way}" + (f" {draft.name!r}" if way == "name" else "")


WAYS = (
    geometry,
    geometry,
    geometry,
    rows,
    crs,
    attributes,
    attributes,
    attributes,
    field_type,
    further_field,
    given_as,
    given_as,
)
