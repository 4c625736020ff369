"""Files of several layers: which one an input takes that names none."""

from __future__ import annotations

import os
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsMapLayer, QgsProcessingUtils, QgsProviderRegistry

from ..framework.gdal_calls import GdalError, obtained
from ..framework.i18n import joined, tr
from ..framework.layer_values import plain_value
from ..framework.run import Run

OF_QGIS = ("layer_styles", "qgis_projects")  # tables of QGIS's own in a GeoPackage


def own_name(layer: QgsMapLayer) -> str:
    """What a layer is called; one that only has its file's name, in a file of several layers, by its name in there."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    of_file = Path(parts.get("path") or "").stem
    return (parts.get("layerName") or layer.name()) if layer.name() == of_file else layer.name()


def warn_of_other_layers(run: Run, name: str) -> None:
    """Warn, naming the layer taken, where the file given for parameter `name` has several and none was named."""
    value = run.parameters.get(name)
    source = plain_value(value)
    layer = value if isinstance(value, QgsMapLayer) else None
    if layer is None and isinstance(source, str):
        layer = QgsProcessingUtils.mapLayerFromString(source, run.context, False)
    if layer is not None:
        source = layer.source() if layer.providerType() == "ogr" else ""
    if not source or not isinstance(source, str):
        return
    parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
    # os.path answers where Path.exists raises, for the long definition of a memory layer.
    if parts.get("layerName") or parts.get("layerId") is not None or not os.path.exists(parts["path"]):  # noqa: PTH110
        return
    try:
        dataset = obtained(gdal.OpenEx, parts["path"], gdal.OF_VECTOR)
    except GdalError:
        return  # reading it says what is wrong
    names = [dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())]
    others = [one for one in names[1:] if one not in OF_QGIS]
    if others:
        message = tr(
            "{parameter}: {path} holds {count:layer|layers} and none was named; {taken} was taken. The others are "
            "{others}: for one of them write {path}|layername={other}."
        )
        values = {"parameter": name, "path": parts["path"], "taken": names[0], "other": others[0]}
        run.warn(message.format(count=len(others) + 1, others=joined(others), **values))
