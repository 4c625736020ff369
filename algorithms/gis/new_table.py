"""A table of PostGIS that is written under another name until it is whole, and then takes its place at one stroke."""

from __future__ import annotations

from contextlib import suppress
from uuid import uuid4

from qgis.core import (
    QgsDataSourceUri,
    QgsFeatureRequest,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..framework.databases import DatabaseError, address, execute

GEOMETRY = "geom"  # the column where the destination names none


class NewTable:
    """The table of an output: `uri` is its place, `part` where it is written."""

    def __init__(self, uri: QgsDataSourceUri):
        self.uri, self.part = QgsDataSourceUri(uri), QgsDataSourceUri(uri)
        self.part.setTable(f"part_{uuid4().hex}")

    @property
    def part_address(self) -> str:
        return address(self.part)

    def prepare(self, wkb_type) -> None:
        """Name the column of the geometries, or none, as the rows need it."""
        no_geometry = wkb_type == QgsWkbTypes.Type.NoGeometry
        for uri in (self.uri, self.part):
            uri.setGeometryColumn("" if no_geometry else uri.geometryColumn() or GEOMETRY)

    def put_in_place(self) -> None:
        """Replace the earlier table in one transaction; DatabaseError when the database refuses."""
        execute(
            self.part,
            f"DROP TABLE IF EXISTS {self.uri.quotedTablename()};"
            f"ALTER TABLE {self.part.quotedTablename()} RENAME TO {_quoted(self.uri.table())}",
        )

    def discard(self) -> None:
        """Remove the part where it is still there."""
        with suppress(DatabaseError):  # the connection that broke takes nothing more
            execute(self.part, f"DROP TABLE IF EXISTS {self.part.quotedTablename()}")


def _quoted(name: str) -> str:
    escaped = name.replace('"', '""')
    return f'"{escaped}"'


def rows_in(layer: QgsVectorLayer) -> int:
    """The rows that can be read from the layer; -1 where it cannot be opened."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])
    return sum(1 for _ in layer.getFeatures(request)) if layer.isValid() else -1
