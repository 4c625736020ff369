"""Loading of what was collected, in the place of what the steps had made."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

from ...framework.post_processing import after_loading, load_instead


def load_from(context, places: dict[str, str]) -> None:
    """Load every result from where it lies now, where the user wanted it loaded."""
    for given, place in places.items():
        load_instead(context, given, place)
        after_loading(context, place, _read_anew)


def _read_anew(layer, context) -> None:
    """Have QGIS forget what it knew of the file that stood there before, in layers of an earlier run as well."""
    file = _file(layer)
    project: QgsProject | None = layer.project()
    for other in (*(project.mapLayers().values() if project else ()), layer):
        if _file(other) == file:
            other.reload()


def _file(layer) -> Path:
    return Path(layer.source().partition("|")[0])
