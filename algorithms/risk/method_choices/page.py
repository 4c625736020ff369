"""The page of method stability: what holds, a tornado chart of what moves most, and the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ...framework.html_pages import heading, page, paragraph, table, wide
from ...framework.i18n import is_chinese, tr
from ...framework.markup import Markup, element
from .choices import Choice
from .comparison import Difference

WIDTH, MIDDLE, SIDE = 900, 330, 215  # px: the whole, the column of the labels between the bars, the longest bar
ROW, BAR, HEAD = 26, 16, 34
AREA_COLOUR, MODEL_COLOUR = "#8f5a99", "#3f0d4f"


def tornado(choices: Sequence[Choice], found: Mapping[str, Difference]) -> Markup:
    """The chart of the choices that were run."""
    rows = [(one.label, *_bars(found[one.name])) for one in choices if one.name in found]
    return tornado_chart(rows, tr("area with another class (%)"), tr("mines with another model (%)"))


def tornado_chart(rows: Sequence[tuple[str, float, float]], left_title: str, right_title: str) -> Markup:
    """An SVG: per choice, (label, percent of the area with another class, percent of the mines with another model), the
    area to the left and the mines to the right, what moves most first.
    """
    rows = sorted(rows, key=lambda row: -(row[1] + row[2]))
    longest = max((max(area, models) for _, area, models in rows), default=0.0) or 1.0
    left, right = (WIDTH - MIDDLE) / 2, (WIDTH + MIDDLE) / 2
    told = "; ".join(f"{label}: {area:.1f}, {models:.1f}" for label, area, models in rows)
    parts = [
        element("title", f"{left_title}, {right_title}: {told}"),
        _text(left, 14, left_title, "end", AREA_COLOUR),
        _text(right, 14, right_title, "start", MODEL_COLOUR),
    ]
    for place, (label, area, models) in enumerate(rows):
        top = HEAD + place * ROW
        middle = top + BAR / 2 + 4
        wide, other = area / longest * SIDE, models / longest * SIDE
        for x, width, colour in ((left - wide, wide, AREA_COLOUR), (right, other, MODEL_COLOUR)):
            parts.append(element("rect", x=f"{x:.1f}", y=top, width=f"{width:.1f}", height=BAR, fill=colour))
        parts.append(_text(left - wide - 6, middle, f"{area:.1f}", "end"))
        parts.append(_text(right + other + 6, middle, f"{models:.1f}", "start"))
        parts.append(_text(WIDTH / 2, middle, label, "middle"))
    height = HEAD + ROW * len(rows) + 6
    font = "'Noto Sans', 'DejaVu Sans', 'Microsoft YaHei', sans-serif"
    size = {"viewBox": f"0 0 {WIDTH} {height}", "width": WIDTH, "height": height}
    look = {"font_family": font, "font_size": 12, "fill": "#222", "role": "img"}
    return element("svg", *parts, xmlns="http://www.w3.org/2000/svg", **size, **look)


def stability_page(choices: Sequence[Choice], found: Mapping[str, Difference], lines: Sequence[str]) -> Markup:
    """The HTML page; `lines` say what holds under every choice."""
    header = [
        tr("choice"), tr("area with another class (%)"), tr("by more than one class (%)"),
        tr("mines with another class (%)"), tr("mines with another model (%)"), tr("kappa"),
        tr("kappa within one class"), tr("Jaccard index of the hot cells"),
    ]  # fmt: skip
    failed = [one.label for one in choices if one.name not in found]
    warnings = [paragraph(tr("Not run: {choice}.").format(choice=label), "warning") for label in failed]
    return page(
        tr("Method stability"),
        *(paragraph(line) for line in lines),
        *warnings,
        heading(tr("What moves most")),
        wide(tornado(choices, found), tr("What moves most")),
        heading(tr("Each choice against the default")),
        table(header, [_row(one, found[one.name]) for one in choices if one.name in found]),
        paragraph(tr("Each choice is tried alone; a cell on another grid is compared by area."), "note"),
        language="zh" if is_chinese() else "en",
    )


def _row(choice: Choice, found: Difference) -> list[str]:
    percents = (found.area_pct, 100 - found.near_pct, found.mines_pct, found.models_pct)
    ratios = (found.kappa, found.near_kappa, found.jaccard)
    return [choice.label, *(_number(one, 2) for one in percents), *(_number(one, 3) for one in ratios)]


def _number(value: float, digits: int) -> str:
    return "" if np.isnan(value) else f"{value:.{digits}f}"


def _bars(found: Difference) -> tuple[float, float]:
    return float(np.nan_to_num(found.area_pct)), float(np.nan_to_num(found.models_pct))


def _text(x: float, y: float, text: str, anchor: str, colour: str | None = None) -> Markup:
    return element("text", text, x=f"{x:.1f}", y=f"{y:.1f}", text_anchor=anchor, fill=colour)
