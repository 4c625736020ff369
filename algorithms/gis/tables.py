"""The rows of a table as spreadsheets wrote it, also where it is not in UTF-8."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingFeatureSource

from ..core.spreadsheet_text import restored
from ..core.tables import Table, table_from_rows
from ..framework import compat
from ..framework.gdal_calls import in_memory, obtained, watched
from ..framework.layer_values import layer_of
from ..framework.run import Run
from ..framework.shipped_tables import shipped_table
from .missing_fields import BROKEN
from .vectors import all_features

TEXT_FILES = (".csv", ".tsv")
CHINESE = "gb18030"  # what Excel on a Chinese system writes as CSV: GBK, and all that came after

Rows = tuple[list[str], list[list]]


def _table_of(source: QgsProcessingFeatureSource, label: str, given, context) -> Table:
    """The table of a feature source; `given` is the parameter's value, `label` is for messages."""
    found = all_features(source, label)
    rows = [compat.without_nulls(feature.attributes()) for feature in found]
    columns = source.fields().names()
    layer = layer_of(given, context)
    path = Path(layer.source().partition("|")[0]) if layer is not None else Path()
    if any(BROKEN in str(value) for row in (columns, *rows) for value in row):
        columns, rows = _in_chinese(path) or (columns, rows)
    if path.suffix.lower() in TEXT_FILES:
        rows = [[restored(value) if isinstance(value, str) else value for value in row] for row in rows]
    return table_from_rows(label, columns, rows)


def _in_chinese(path: Path) -> Rows | None:
    """The columns and rows of a text file in a Chinese encoding; None for any other file."""
    if path.suffix.lower() not in TEXT_FILES or not path.is_file():
        return None
    try:
        text = path.read_bytes().decode(CHINESE)
    except UnicodeDecodeError:
        return None
    with in_memory(text.encode(), path.suffix) as copy, watched():
        dataset = obtained(gdal.OpenEx, copy, gdal.OF_VECTOR)
        layer = dataset.GetLayer(0)
        definition = layer.GetLayerDefn()
        places = range(definition.GetFieldCount())
        columns = [definition.GetFieldDefn(place).GetName() for place in places]
        return columns, [[feature.GetField(place) for place in places] for feature in layer]


def read_table(run: Run, name: str, shipped: str) -> Table:
    """The table given for parameter `name`, or the shipped one when it was left empty."""
    source = run.algorithm.parameterAsSource(run.parameters, name, run.context)
    if source is None:
        if run.given(name):
            raise QgsProcessingException(run.algorithm.invalidSourceError(run.parameters, name))
        table = shipped_table(shipped)
        return replace(table, label=f"{name} ({table.label})")
    return _table_of(source, f"{name} ({source.sourceName()})", run.parameters[name], run.context)
