"""Mining Ecological Risk: a QGIS Processing plugin."""


def classFactory(iface):  # noqa: N802 (the name that QGIS calls)
    """Return the plugin; `iface` is None in qgis_process."""
    from .plugin import MiningEcologicalRiskPlugin

    return MiningEcologicalRiskPlugin(iface)
