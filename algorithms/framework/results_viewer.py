"""Pages among the outputs, in Processing's window of results.

QGIS lists an HTML output there by itself, but its batch ends in an error then; so ours are files to QGIS, and listed
here.
"""

from __future__ import annotations

import time
from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterFileDestination

from . import compat

PAGES = (".html", ".htm")


def is_page(definition) -> bool:
    """Whether a parameter is a page that a step writes."""
    return isinstance(definition, QgsProcessingParameterFileDestination) and "htm" in definition.fileFilter().lower()


def pages_among(algorithm: QgsProcessingAlgorithm, results: dict) -> dict[str, str]:
    """Label -> path of every page among the results."""
    named = {one.name(): one.description() for one in algorithm.outputDefinitions()}
    return {
        named.get(name, name): path
        for name, path in results.items()
        if isinstance(path, str) and path.lower().endswith(PAGES) and Path(path).is_file()
    }


def show_pages(algorithm: QgsProcessingAlgorithm, pages: dict[str, str]) -> None:
    """List the pages in the window of results."""
    if not pages or not compat.in_desktop():
        return
    from processing.core.ProcessingResults import resultsList

    for label, path in pages.items():
        resultsList.addResult(icon=algorithm.icon(), name=label, timestamp=time.localtime(), result=path)
