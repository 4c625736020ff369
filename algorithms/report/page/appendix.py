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

from ...core.contract import Field
from ...core.risk.zoning import breaks_text
from ...framework.shipped_tables import shipped_table
from ...gis.crs import crs_name, crs_title
from ..data.checks import Verdict
from ..data.report_data import ReportData
from ..words.decisions import DECISIONS
from .caveats import of_the_cells, of_the_damage, of_the_mines
from .document import Column, Document, written

METADATA = Path(__file__).resolve().parents[3] / "metadata.txt"
FEATURE_ID = "fid"


def decisions(document: Document, data: ReportData) -> None:
    texts = document.texts
    document.appendix(texts.tr("Decisions and parameters"), paper="2.3")
    document.say(
        texts.tr(
            "The method is that of Xu et al., Land 2023, 12, 933 (doi 10.3390/land12040933). Where the "
            "paper is silent, ambiguous or wrong, a decision fills the gap; each can be changed by a "
            "parameter or a table."
        )
    )
    rows = [[texts.in_language(question), texts.in_language(answer)] for question, answer in DECISIONS]
    document.table("decisions", texts.tr("What the paper leaves open, and how this decides it by default."),
                   [Column(texts.tr("Question")), Column(texts.tr("Decision"))], rows)  # fmt: skip
    document.heading(texts.tr("What the layers show of the run"))
    document.listing(_known(data))
    _rules(document, data)
    _steps(document, data)


def _steps(document: Document, data: ReportData) -> None:
    """The runs behind the layers with what was set; where the layers tell of none, the method's defaults."""
    texts = document.texts
    document.heading(texts.tr("How the layers were made"))
    if not data.steps:
        document.say(
            texts.tr("The metadata of the layers tell of no run. These are the defaults of the method."), "note"
        )
        _defaults(document)
        return
    columns = [Column(texts.tr("Step")), Column(texts.tr("Given and set")), Column(texts.tr("Results"))]
    rows = [
        [step.name or step.algorithm, texts.spoken.clauses(step.settings), texts.spoken.clauses(step.results)]
        for step in data.steps
    ]  # fmt: skip
    days = [step.time[:10] for step in data.steps]
    first, last = min(days), max(days)
    span = first if first == last else texts.tr("{first} to {last}").format(first=first, last=last)
    document.table(
        "steps",
        texts.tr(
            "The runs that made the layers, as their metadata tell ({days}): what was given "
            "and set, and what came of it."
        ).format(days=span),
        columns,
        rows,
    )


def _defaults(document: Document) -> None:
    texts, defaults, weights = document.texts, shipped_table("defaults"), shipped_table("vulnerability_weights")
    rows = [
        [defaults.text(row, name) for name in ("parameter", "value", "unit")] + [texts.in_language(source)]
        for row, source in enumerate(defaults.texts("source"))
    ]
    columns = [
        Column(title)
        for title in (texts.tr("Parameter"), texts.tr("Value"), texts.tr("Unit", "of a measure"), texts.tr("Source"))
    ]
    document.table(
        "defaults",
        texts.tr(
            "Defaults of the method’s parameters. A run may have used others; what the layers show of it stands above."
        ),
        columns,
        rows,
    )
    rows = [[weights.text(row, f"name_{texts.language}"), weights.number(row, "weight")] for row in range(len(weights))]
    columns = [Column(texts.tr("Indicator")), Column(texts.tr("Weight"), 2)]
    document.table(
        "vulnerability_weights",
        texts.tr("Weights of the vulnerability’s indicators, as shipped (Table 3). A run may have used others."),
        columns,
        rows,
    )


def _known(data: ReportData) -> list[str]:
    """What the layers themselves show of the run's parameters."""
    texts, grid = data.texts, data.grid
    largest = float(grid.area_km2.max())
    found = [
        texts.tr("{cells:cell|cells}; a whole one has {area} km² (the largest area_km2).").format(
            cells=written(len(grid.cells), 0), area=written(largest, 4)
        )
    ]
    names = dict.fromkeys((crs_name(grid.crs), crs_title(grid.crs)))
    found.append(texts.tr("CRS of the grid: {crs}.").format(crs=texts.joined(names)))
    if "risk" in grid.measures:
        bounds = [grid.bounds(number)[1] for number, cells, *_ in reversed(grid.zones) if cells]
        bounds = [bound for bound in bounds if not np.isnan(bound)]
        found.append(
            texts.tr(
                "Highest risk in each zone, the lowest zone first; as BREAKS of Risk zoning these bounds put "
                "another year into the same zones: {breaks}"
            ).format(breaks=breaks_text(np.array(bounds)).replace(";", "; "))
        )
    if data.vulnerability_limits:
        low, high = data.vulnerability_limits
        found.append(
            texts.tr("Limits of the vulnerability, as noted in its history: {low} to {high}.").format(
                low=f"{low:g}", high=f"{high:g}"
            )
        )
    return found


def _rules(document: Document, data: ReportData) -> None:
    """The rules that chose, with the shipped expressions where every mine's model is the one that they give."""
    texts, columns = document.texts, data.mines.columns
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
        rows.append([str(rule or ""), data.model(model), count, expression])
    columns = [Column(texts.tr("Rule")), Column(texts.tr("Restoration model")), Column(texts.tr("Mines", "number"), 0),
               Column(texts.tr("Expression"))]  # fmt: skip
    document.table(
        "rules",
        (
            texts.tr(
                "The rules that chose, with the expressions of the shipped table, whose models are those of the layer."
            )
            if as_shipped
            else texts.tr(
                "The rules that chose. Another table than the shipped one was used, so their expressions are "
                "not known here."
            )
        ),
        columns,
        rows,
    )


def audit(document: Document, data: ReportData, verdicts: list[Verdict]) -> None:
    texts = document.texts
    document.appendix(texts.tr("Data checks and self-audit"))
    document.say(
        texts.tr(
            "The layers are compared with one another, and each with itself. Numbers agree when they "
            "differ by less than a billionth of their size, unless the line says otherwise."
        )
    )
    columns = [Column(texts.tr("Check")), Column(texts.tr("Stated"), 4), Column(texts.tr("Found"), 4),
               Column(texts.tr("Unit", "of a measure")), Column(texts.tr("Verdict"))]  # fmt: skip
    rows = [
        [
            texts.in_language(verdict.what),
            verdict.stated,
            verdict.found,
            texts.unit(verdict.unit),
            (texts.tr("holds") if verdict.holds else texts.tr("does not hold")),
        ]
        for verdict in verdicts
    ]
    document.table("checks", texts.tr("What was checked."), columns, rows, ["" if v.holds else "bad" for v in verdicts])
    document.heading(texts.tr("Remarks on the data"))
    document.listing(_remarks(data))


def _remarks(data: ReportData) -> list[str]:
    """What is unusual about the data, or that it is not."""
    texts = data.texts
    found = [*of_the_damage(data), *of_the_cells(data), *of_the_mines(data)]
    if Field.AREA_KM2 not in data.grid.fields:
        found.append(texts.tr("The grid has no field area_km2: every cell counts with its whole polygon."))
    return found or [texts.tr("Nothing unusual.")]


def field_names(document: Document, data: ReportData) -> None:
    """What the fields of the layers hold: those that the table explains, and the names of the others."""
    texts = document.texts
    document.appendix(texts.tr("Field names"))
    table = shipped_table("report_fields")
    layers = {"INPUT": data.grid.fields, "PIECES": data.pieces.fields, "MINES": data.mines.fields}
    given = dict.fromkeys(name for fields in layers.values() for name in fields)
    known = dict(zip(table.names("field"), range(len(table))))
    rows = [
        [name, texts.joined(layer for layer, fields in layers.items() if name in fields),
         texts.unit(table.text(known[name], "unit")), table.text(known[name], texts.language)]
        for name in given if name in known
    ]  # fmt: skip
    columns = [
        Column(title)
        for title in (texts.tr("Field"), texts.tr("Layer"), texts.tr("Unit", "of a measure"), texts.tr("Meaning"))
    ]
    document.table("fields", texts.tr("What the fields of the layers hold."), columns, rows)
    others = [name for name in given if name not in (*known, FEATURE_ID)]
    if others:
        document.say(
            texts.tr("Further fields, not explained here: {names}.").format(names=texts.joined(others)), "note"
        )


def versions(document: Document, data: ReportData) -> None:
    texts = document.texts
    document.appendix(texts.tr("Versions and layers"))
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
    columns = [Column(texts.tr("Program")), Column(texts.tr("Version"))]
    document.table("versions", texts.tr("Programs that made this report."), columns, rows)
    columns = [Column(texts.tr("Parameter")), Column(texts.tr("Layer"))]
    rows = [
        [texts.tr("{text} ({addition})").format(text=data.labels[name], addition=name), layer]
        for name, layer in data.origins.items()
    ]
    document.table("layers", texts.tr("Layers that this report was made of."), columns, rows)
    document.say(texts.tr("Method: Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933 (CC BY 4.0)."), "note")
