"""Charts as inline SVG: bars that lie, one a row, each of one or several parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...framework.i18n import Language
from ...framework.markup import Markup, element, together
from ...framework.text_width import breadth, wrapped

WIDTH, LABELS, TEXTS = 760, 215, 155  # TEXTS is the least
ROW, BAR, LINE = 30, 18, 14
LETTER = 6.6  # the width of a Latin letter of 12 px
KEY = 22
BESIDE, EDGE = 7, 4  # from a bar to its text, and from the text to the chart's edge


@dataclass(frozen=True)
class Bar:
    """A row: what it is called, its parts as (value, colour), and what stands behind the bar."""

    name: str
    parts: Sequence[tuple[float, str]]
    text: str


def bars(rows: Sequence[Bar], spoken: Language, key: Sequence[tuple[str, str]] = ()) -> Markup:
    """The chart, told in the language `spoken`; `key` names the colours of the parts, for bars of several."""
    longest = max((sum(value for value, _ in row.parts) for row in rows), default=0.0)
    texts = max([TEXTS, *(breadth(row.text) * LETTER + BESIDE + EDGE for row in rows)])
    scale = (WIDTH - LABELS - texts) / longest if longest else 0.0
    head, entries = _key(key)
    height = head + ROW * len(rows) + 4
    body = together(_row(row, head + ROW * place, scale) for place, row in enumerate(rows))
    axis = element("path", d=f"M{LABELS} {head}V{height - 4}", stroke="#555", stroke_width=1)
    title = element("title", spoken.clauses(_told(row, [name for name, _ in key], spoken) for row in rows))
    look = {"role": "img", "font_size": 12, "font_family": "inherit", "fill": "#222"}
    return element("svg", title, entries, body, axis, viewBox=f"0 0 {WIDTH} {height}", **look)


def _told(row: Bar, names: Sequence[str], spoken: Language) -> str:
    """The row in words, for who cannot see it: the shares of its parts where they have names."""
    whole = sum(value for value, _ in row.parts)
    shares = [
        spoken.amount(name, spoken.percent(f"{100 * value / whole:.0f}"))
        for name, (value, _) in zip(names, row.parts)
        if value
    ]
    told = spoken.amount(row.name, row.text)
    return spoken.tr("{text} ({addition})").format(text=told, addition=spoken.joined(shares)) if shares else told


def _row(row: Bar, top: float, scale: float) -> Markup:
    middle = top + ROW / 2
    lines = wrapped(row.name, int(LABELS / LETTER) - 1).split("\n")
    first = middle - LINE * (len(lines) - 1) / 2 + 4
    drawn = [
        element("text", line, x=LABELS - 8, y=f"{first + LINE * place:.1f}", text_anchor="end")
        for place, line in enumerate(lines)
    ]
    x = float(LABELS)
    for value, colour in row.parts:
        width = value * scale
        if width > 0:
            drawn.append(
                element(
                    "rect", x=f"{x:.2f}", y=f"{middle - BAR / 2:.1f}", width=f"{width:.2f}", height=BAR, fill=colour,
                    stroke="#555", stroke_width=0.5,
                )
            )  # fmt: skip
        x += width
    return together([*drawn, element("text", row.text, x=f"{x + BESIDE:.2f}", y=f"{middle + 4:.1f}")])


def _key(key: Sequence[tuple[str, str]]) -> tuple[float, Markup]:
    """The height that the key takes, and the key."""
    x, y = 0.0, 0.0
    entries: list[Markup] = []
    for name, colour in key:
        width = 34 + breadth(name) * LETTER
        if x and x + width > WIDTH:
            x, y = 0.0, y + KEY
        patch = {"width": 14, "height": 12, "fill": colour, "stroke": "#555", "stroke_width": 0.5}
        entries.append(element("rect", x=f"{x:.1f}", y=f"{y + 3:.1f}", **patch))
        entries.append(element("text", name, x=f"{x + 20:.1f}", y=f"{y + 13:.1f}"))
        x += width
    return (y + KEY + 6 if key else 0.0), together(entries)
