"""What the plugin adds to the QGIS desktop beside its algorithms: packages, menu, sample project."""
