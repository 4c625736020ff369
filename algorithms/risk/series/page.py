"""The years as a page: a chart for each zone, for the hot spots and for each restoration model, and the numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...core.contract import Field
from ...core.risk.hot_spot_history import HISTORIES, HotSpotHistory
from ...framework.html_pages import heading, page, paragraph, table
from ...framework.i18n import in_language, tr
from ...framework.markup import Markup
from ...framework.palette import colours, labels
from ...restoration.models.names import model_names
from ..change.cell_changes import level_words
from .charts import STYLE, Panel, panels
from .mine_paths import MinePaths
from .years import Series
from .years_table import zone_hectares

PLAIN = "#555555"


def years_page(series: Series, history: HotSpotHistory, paths: MinePaths | None, rows: dict[str, Sequence]) -> Markup:
    """The page; `rows` are the columns of YEARS_TABLE."""
    years = series.numbers
    title = tr("Mining ecological risk from {first} to {last}").format(first=years[0], last=years[-1])
    parts = [paragraph(tr("Every chart starts at 0 and has a scale of its own."), "note")]
    parts += [heading(tr("Risk zones (hectares)")), panels(years, _zones(series))]
    parts += [heading(tr("Hot spots and damage")), panels(years, _totals(rows))]
    if paths is not None:
        parts += [heading(tr("Mines by restoration model")), panels(years, _models(paths))]
    parts += [heading(tr("History of hot spots")), _histories(series, history)]
    parts += [heading(tr("The years")), _table(rows)]
    return page(title, *parts, style=STYLE)


def _zones(series: Series) -> list[Panel]:
    hectares = zone_hectares(series)
    words, shades = level_words(hectares.shape[1]), colours("risk_levels")
    return [
        _panel(f"{level + 1} {words[level]}", shades.get(str(level + 1), PLAIN), hectares[:, level].tolist())
        for level in reversed(range(hectares.shape[1]))
    ]


def _totals(rows: dict[str, Sequence]) -> list[Panel]:
    hot = colours("hot_spots")["3"]
    kinds = (
        ("hot_ha", tr("Hot cells (ha)"), hot),
        ("dmg_ha", tr("Damage in the cells (ha)"), PLAIN),
        ("mines_ha", tr("Damage by the mines (ha)"), PLAIN),
        (Field.RESTOR_HA, tr("Restored land (ha)"), colours("restored_kinds")["restored_engineering"]),
        ("mines", tr("Mines"), PLAIN),
    )
    found = [_panel(name, colour, _known(rows[field])) for field, name, colour in kinds if field in rows]
    return [panel for panel in found if any(value is not None for value in panel.values)]


def _models(paths: MinePaths) -> list[Panel]:
    shades, counts = colours("restoration_models"), paths.counts()
    names = model_names()
    found = [
        _panel(names[model], shades.get(model, PLAIN), [count.get(model, 0) for count in counts]) for model in names
    ]
    others = [sum(count[name] for name in count if name not in names) for count in counts]
    return [*found, _panel(tr("No model"), "#ff00c8", others)] if any(others) else found


def _panel(name: str, colour: str, values: Sequence[float | None]) -> Panel:
    return Panel(name, colour, values, ["" if value is None else f"{value:,.0f}" for value in values])


def _histories(series: Series, history: HotSpotHistory) -> Markup:
    words = history_words()
    kinds = np.array([kind or "" for kind in history.kinds])
    area = series.last.cells.area
    rows = [(words[kind], f"{(kinds == kind).sum():,}", f"{area[kinds == kind].sum():,.0f}") for kind in HISTORIES]
    if (kinds == "").any():
        rows.append((tr("Not known"), f"{(kinds == '').sum():,}", f"{area[kinds == ''].sum():,.0f}"))
    return table([tr("History"), tr("Cells"), tr("Area (ha)")], rows)


def history_words() -> dict[str, str]:
    """What the classes of history are called in QGIS's language."""
    return {kind: in_language(label) for kind, label in labels("hot_spot_history").items()}


def _table(rows: dict[str, Sequence]) -> Markup:
    names = {
        "risk_mean": tr("Mean risk"), "dmg_ha": tr("Damage in the cells (ha)"), "hot_cells": tr("Hot cells"),
        "hot_ha": tr("Hot cells (ha)"), "mines": tr("Mines"), "mines_ha": tr("Damage by the mines (ha)"),
        Field.RESTOR_HA: tr("Restored land (ha)"),
    }  # fmt: skip
    years = [str(year) for year in rows["year"]]
    lines = [
        [name, *(_number(value, field) for value in _known(rows[field]))]
        for field, name in names.items()
        if field in rows
    ]
    return table([tr("Year"), *years], lines)


def _known(values: Sequence) -> list[float | None]:
    return [None if value is None or value != value else float(value) for value in values]


def _number(value: float | None, field: str) -> str:
    return "–" if value is None else f"{value:.4f}" if field == "risk_mean" else f"{value:,.0f}"
