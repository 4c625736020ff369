"""The sections that let a reader check the report: decisions and parameters, audit, field names, versions."""

from __future__ import annotations

import configparser
import platform
from collections import Counter
from pathlib import Path

import numpy as np
import scipy
from osgeo import gdal
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

from ...core.risk.zoning import breaks_text
from ...core.tables import shipped_table
from ...gis.crs import crs_name
from ..data.checks import Verdict
from ..data.report_data import World
from .document import Column, Document, written

METADATA = Path(__file__).resolve().parents[3] / "metadata.txt"
FEATURE_ID = "fid"
DECISIONS = ("decay", "half", "stress", "weights", "mines", "ranges", "rules", "significance", "general")


def decisions(document: Document, world: World) -> None:
    texts = document.texts
    document.section("section.decisions")
    document.say(texts("decisions.text"))
    rows = [[texts(f"decision.{name}.question"), texts(f"decision.{name}.answer")] for name in DECISIONS]
    document.table("decisions", texts("decisions.table"),
                   [Column(texts("column.question")), Column(texts("column.decision"))], rows)  # fmt: skip
    document.heading("known")
    document.listing(_known(world))
    _rules(document, world)
    _steps(document, world)


def _steps(document: Document, world: World) -> None:
    """The runs behind the layers with what was set; where the layers tell of none, the method's defaults."""
    texts = document.texts
    document.heading("steps")
    if not world.steps:
        document.say(texts("steps.none"), "note")
        _defaults(document)
        return
    columns = [Column(texts(f"column.{name}")) for name in ("step", "settings", "results")]
    rows = [
        [step.name if step.name and texts.reads(step.name) else step.algorithm, "; ".join(step.settings),
         "; ".join(step.results)]
        for step in world.steps
    ]  # fmt: skip
    times = sorted(step.time for step in world.steps)
    document.table("steps", texts("steps.table", first=times[0][:10], last=times[-1][:10]), columns, rows)


def _defaults(document: Document) -> None:
    texts, defaults, weights = document.texts, shipped_table("defaults"), shipped_table("vulnerability_weights")
    rows = [
        [defaults.text(row, name) for name in ("parameter", "value", "unit")] + [texts.source(source)]
        for row, source in enumerate(defaults.texts("source"))
    ]
    columns = [Column(texts(f"column.{name}")) for name in ("parameter", "value", "unit", "source")]
    document.table("defaults", texts("defaults.table"), columns, rows)
    rows = [[weights.text(row, f"name_{texts.language}"), weights.number(row, "weight")] for row in range(len(weights))]
    columns = [Column(texts("column.indicator")), Column(texts("column.weight"), 2)]
    document.table("vulnerability_weights", texts("defaults.weights"), columns, rows)


def _known(world: World) -> list[str]:
    """What the layers themselves show of the run's parameters."""
    texts, grid = world.texts, world.grid
    largest = float(grid.area_km2.max())
    found = [texts("known.cells", cells=written(len(grid.cells), 0), area=written(largest, 4))]
    found.append(texts("known.crs", crs=crs_name(grid.crs), name=grid.crs.description()))
    if "risk" in grid.measures:
        bounds = [grid.bounds(number)[1] for number, cells, *_ in reversed(grid.zones) if cells]
        bounds = [bound for bound in bounds if not np.isnan(bound)]
        found.append(texts("known.breaks", breaks=breaks_text(np.array(bounds)).replace(";", "; ")))
    if world.vulnerability is not None and world.vulnerability.limits:
        low, high = world.vulnerability.limits
        found.append(texts("known.limits", low=f"{low:g}", high=f"{high:g}"))
    return found


def _rules(document: Document, world: World) -> None:
    """The rules that chose, with the shipped expressions where every mine's model is the one that they give."""
    texts, columns = document.texts, world.mines.columns
    shipped = shipped_table("restoration_rules")
    expressions = {
        number: (shipped.text(row, "model"), shipped.text(row, "expression"))
        for row, number in enumerate(shipped.codes("order"))
    }
    used = Counter(zip(columns["rule"], columns["model"]))
    as_shipped = all(not rule or expressions.get(rule, ("",))[0] == model for rule, model in used)
    rows = []
    for (rule, model), count in sorted(used.items(), key=lambda entry: entry[0][0] or 0):
        expression = expressions[rule][1] if as_shipped and rule else ""
        rows.append([str(rule or ""), world.model(model), count, expression])
    columns = [Column(texts("column.rule")), Column(texts("column.model")), Column(texts("column.mines"), 0),
               Column(texts("column.expression"))]  # fmt: skip
    document.table("rules", texts("rules.table" if as_shipped else "rules.other"), columns, rows)


def audit(document: Document, world: World, verdicts: list[Verdict]) -> None:
    texts = document.texts
    document.section("section.checks")
    document.say(texts("checks.text"))
    columns = [Column(texts("column.check")), Column(texts("column.stated"), 4), Column(texts("column.found"), 4),
               Column(texts("column.unit")), Column(texts("column.verdict"))]  # fmt: skip
    rows = [
        [texts(verdict.key), verdict.stated, verdict.found, verdict.unit, texts("holds" if verdict.holds else "fails")]
        for verdict in verdicts
    ]
    document.table("checks", texts("checks.table"), columns, rows, ["" if v.holds else "bad" for v in verdicts])
    document.heading("remarks")
    document.listing(_remarks(world))


def _remarks(world: World) -> list[str]:
    """What is unusual about the data, or that it is not."""
    texts, pieces, mines = world.texts, world.pieces, world.mines
    found = []
    unknown = float(pieces.table4[-1].sum())
    if unknown:
        found.append(texts("remark.no_reference", area=written(unknown, 4)))
    if pieces.contaminated_pct:
        found.append(texts("remark.contaminated", share=f"{pieces.contaminated_pct:.2f}"))
    if world.grid.unzoned:
        found.append(texts("zones.unzoned", count=world.grid.unzoned))
    lost = [str(mine) for mine, number in zip(mines.ids, mines.columns["risk_class"]) if number is None]
    if lost:
        found.append(texts("remark.outside", count=len(lost), mines=texts.joined(lost)))
    if "area_km2" not in world.grid.fields:
        found.append(texts("remark.whole_cells"))
    return found or [texts("remark.none")]


def field_names(document: Document, world: World) -> None:
    """What the fields of the layers hold: those that the table explains, and the names of the others."""
    texts = document.texts
    document.section("section.fields")
    table = shipped_table("report_fields")
    layers = {"INPUT": world.grid.fields, "PIECES": world.pieces.fields, "MINES": world.mines.fields}
    given = dict.fromkeys(name for fields in layers.values() for name in fields)
    known = dict(zip(table.names("field"), range(len(table))))
    rows = [
        [name, texts.joined(layer for layer, fields in layers.items() if name in fields),
         table.text(known[name], "unit"), table.text(known[name], texts.language)]
        for name in given if name in known
    ]  # fmt: skip
    columns = [Column(texts(f"column.{name}")) for name in ("field", "layer", "unit", "meaning")]
    document.table("fields", texts("fields.table"), columns, rows)
    others = [name for name in given if name not in (*known, FEATURE_ID)]
    if others:
        document.say(texts("fields.others", names=texts.joined(others)), "note")


def versions(document: Document, world: World) -> None:
    texts = document.texts
    document.section("section.versions", new_page=False)
    metadata = configparser.ConfigParser()
    metadata.read(METADATA, encoding="utf-8")
    rows = [
        ["Mining Ecological Risk", metadata["general"]["version"]],
        ["QGIS", Qgis.QGIS_VERSION],
        ["Qt", QT_VERSION_STR],
        ["Python", platform.python_version()],
        ["numpy", np.__version__],
        ["scipy", scipy.__version__],
        ["GDAL", gdal.VersionInfo("RELEASE_NAME")],
    ]
    columns = [Column(texts("column.program")), Column(texts("column.version"))]
    document.table("versions", texts("versions.table"), columns, rows)
    columns = [Column(texts("column.parameter")), Column(texts("column.layer"))]
    document.table("layers", texts("layers.table"), columns, list(world.origins.items()))
    document.say(texts("source"), "note")
