"""What is given to be collected: layers, rasters and pages with their plain names, and the study area's name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsMapLayer, QgsProviderRegistry, QgsRasterLayer, QgsVectorLayer

from ...core.contract import PROVIDER
from ...core.errors import InputError
from ...framework import html_pages, provenance
from ...framework.layer_values import layer_of, plain_value
from ...framework.run import Run

GRID = f"{PROVIDER}:evaluationgrid"
SUFFIX = re.compile(r"[\w.()-]*")  # letters of any language
LONGEST = 60  # letters: three bytes each in Chinese, of the 255 that the name of a file may have


@dataclass(frozen=True)
class Given:
    """One result: `what` is the layer, or the path of a raster or a page."""

    source: str
    what: QgsMapLayer | Path
    name: str


def check_suffix(suffix: str) -> str:
    """The suffix; InputError where it cannot be a part of a file's name."""
    if not SUFFIX.fullmatch(suffix):
        raise InputError(
            "{parameter}: {suffix} holds more than letters, digits, hyphens and underscores. Give a year, or a word.",
            parameter="SUFFIX",
            suffix=suffix,
        )
    if len(suffix) > LONGEST:
        raise InputError(
            "{parameter}: it has {count} letters, at most {most} fit into the names of files. Give a year, or a word.",
            parameter="SUFFIX",
            count=len(suffix),
            most=LONGEST,
        )
    return suffix


def _items(run: Run, name: str) -> list:
    value = run.parameters.get(name)
    items = value if isinstance(value, (list, tuple)) else [value]
    return [item for item in items if plain_value(item)]


def given_vectors(run: Run) -> list[Given]:
    """The layers and tables of LAYERS; outputs that a model did not make are passed over."""
    return _layers(run, "LAYERS", QgsVectorLayer)


def given_rasters(run: Run) -> list[Given]:
    """The rasters of RASTERS, by their files."""
    found = _layers(run, "RASTERS", QgsRasterLayer)
    return [Given(one.source, Path(one.what.source().partition("|")[0]), one.name) for one in found]


def _layers(run: Run, name: str, kind: type) -> list[Given]:
    found = []
    for item in _items(run, name):
        layer = layer_of(item, run.context)
        if not isinstance(layer, kind) or not layer.isValid():
            raise InputError(
                "{parameter}: {source} cannot be opened. Choose another layer.",
                parameter=name,
                source=plain_value(item),
            )
        found.append(Given(plain_value(item), layer, _name_of(layer, str(plain_value(item)))))
    return found


def given_pages(run: Run) -> list[Given]:
    """The files of PAGES."""
    found = []
    for item in _items(run, "PAGES"):
        path = Path(str(plain_value(item)))
        if not path.is_file():
            raise InputError("{parameter}: the file {path} is not there.", parameter="PAGES", path=path)
        algorithm, output = html_pages.maker_of(path) if path.suffix.lower() in (".html", ".htm") else ("", "")
        found.append(Given(str(plain_value(item)), path, _named(algorithm, output, {}) or path.stem))
    return found


def _name_of(layer: QgsMapLayer, source: str) -> str:
    """The plain name of the output that the layer is, as its history tells; else the layer's own."""
    for entry in reversed(provenance.read(layer)):
        for output, destination in entry.get("outputs", {}).items():
            if destination in (source, layer.id(), layer.source()):
                algorithm = entry["algorithm"].partition(":")[2]
                return _named(algorithm, output, entry["parameters"]) or layer.name()
    # What a step of another provider makes is a file of no telling name.
    unnamed = layer.name() == "OUTPUT"
    return ("raster" if isinstance(layer, QgsRasterLayer) else "layer") if unnamed else layer.name()


def _named(algorithm: str, output: str, parameters: dict) -> str:
    found = QgsApplication.processingRegistry().algorithmById(f"{PROVIDER}:{algorithm}") if algorithm else None
    return found.file_name(output, parameters) if hasattr(found, "file_name") else ""


def area_of(run: Run, vectors: list[Given]) -> str:
    """The name of the study area: of AREA, or of what the evaluation grid was made of; "" where nothing tells."""
    layer = layer_of(run.parameters.get("AREA"), run.context)
    if layer is not None:
        opened_here = layer.project() is None and layer.providerType() in ("ogr", "gdal")
        return (_name_in(layer.source()) if opened_here else "") or layer.name()
    for one in vectors:
        for entry in provenance.read(one.what):
            source = entry["parameters"].get("INPUT") if entry["algorithm"] == GRID else None
            if isinstance(source, str) and source:
                return _name_in(source)
    return ""


def _name_in(source: str) -> str:
    """What a source calls itself: its table, or its file."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
    return parts.get("layerName") or Path(parts.get("path") or "").stem


def sources_of(vectors: list[Given], others: list[Given], run: Run) -> set[Path]:
    """The files of what is collected, and those that went into it, which nothing may replace."""
    found = {one.what.resolve() for one in others}
    for one in vectors:
        if one.what.providerType() == "ogr":
            found.add(Path(one.what.source().partition("|")[0]).resolve())
        for entry in provenance.read(one.what):
            found.update(Path(source.partition("|")[0]).resolve() for source in entry.get("inputs", {}))
    return found
