"""Mining Ecological Risk: a QGIS Processing plugin."""


def classFactory(iface):  # noqa: N802 (the name that QGIS calls)
    """Return the plugin; it finds the windows, where there are any, as `qgis.utils.iface`."""
    from .plugin import MiningEcologicalRiskPlugin

    return MiningEcologicalRiskPlugin()
