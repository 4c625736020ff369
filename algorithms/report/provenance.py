"""Which layers were given, and what their metadata say of how they were made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProviderRegistry


@dataclass(frozen=True)
class Layers:
    """By parameter: the file and table of each layer, and the history lines of those whose metadata have any."""

    origins: Mapping[str, str]
    histories: Mapping[str, list[str]]


def describe(layers: Mapping[str, QgsMapLayer | None]) -> Layers:
    """What is known of the layers that were given. They belong to the main thread: call this there."""
    given = {name: layer for name, layer in layers.items() if layer is not None}
    lines = {name: list(layer.metadata().history()) for name, layer in given.items()}
    return Layers(
        {name: _origin(layer) for name, layer in given.items()},
        {name: history for name, history in lines.items() if history},
    )


def _origin(layer: QgsMapLayer) -> str:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    file, table = Path(parts.get("path") or "").name, parts.get("layerName") or ""
    return " · ".join(part for part in (file, table) if part) or layer.name()
