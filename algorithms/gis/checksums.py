"""Checksums of what was read of a layer, which tell whether a later reading found something else."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsGeometry


def checksum(values: Iterable) -> int:
    """The checksum of values in their order."""
    found = 0
    for value in values:
        found = added(found, value)
    return found


def added(before: int, value: object) -> int:
    """The checksum of the values before and of one more."""
    # Lists and maps have no hash; NaN's is that of the object.
    return hash((before, value if isinstance(value, (str, int, bytes)) else repr(value)))


def geometry_bytes(geometry: QgsGeometry) -> bytes:
    """What stands for a geometry in a checksum."""
    return bytes(geometry.asWkb())
