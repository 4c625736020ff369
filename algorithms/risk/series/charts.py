"""Line charts over years as inline SVG: one small panel for each zone or model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...framework.markup import Markup, element, together
from ...framework.text_width import wrapped

WIDTH, HEIGHT = 262, 182
LEFT, RIGHT, TOP, BOTTOM = 36, 36, 62, 26
LINE = 14
MOST_LABELS = 5  # values that stand beside each other without touching
LETTER_LINE = 34  # Latin letters of a panel's title
STYLE = """
.panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(215px, 1fr)); gap: 10px; }
.panels svg { width: 100%; height: auto; border: 1px solid #e4e4e4; box-sizing: border-box; }
@media print { .panels svg { break-inside: avoid; } }
"""


@dataclass(frozen=True)
class Panel:
    """One line: its name, its colour, and a value for every year (None: not known), with the text beside its dot."""

    name: str
    colour: str
    values: Sequence[float | None]
    texts: Sequence[str]


def panels(years: Sequence[int], rows: Sequence[Panel]) -> Markup:
    """The panels side by side; each starts at 0 and reaches up to its own highest value."""
    return element("div", together(_panel(years, row) for row in rows), class_="panels")


def _panel(years: Sequence[int], row: Panel) -> Markup:
    highest = max((value for value in row.values if value is not None), default=0) or 1
    span = years[-1] - years[0]
    base = HEIGHT - BOTTOM
    points = [
        (LEFT + (WIDTH - LEFT - RIGHT) * (year - years[0]) / span, base - (base - TOP) * value / highest, year, text)
        for year, value, text in zip(years, row.values, row.texts)
        if value is not None
    ]
    path = " ".join(f"{'L' if place else 'M'}{x:.1f} {y:.1f}" for place, (x, y, *_) in enumerate(points))
    # A pale colour needs its dark edge on white paper.
    edge = (("#555", 4.5), (row.colour, 3)) if points else ()
    lines = [element("path", d=path, fill="none", stroke=colour, stroke_width=width) for colour, width in edge]
    labelled = _labelled(len(points))
    dots = [_dot(*point, row.colour, place in labelled) for place, point in enumerate(points)]
    axis = element("path", d=f"M{LEFT - 8} {base}H{WIDTH - RIGHT + 8}", stroke="#555", stroke_width=1)
    patch = element("rect", x=8, y=8, width=11, height=11, fill=row.colour, stroke="#555", stroke_width=0.5)
    inside = [element("title", row.name), patch, *_title(row.name), axis, *lines, *dots]
    look = {"role": "img", "font_size": 11, "font_family": "inherit", "fill": "#222"}
    return element("svg", *inside, viewBox=f"0 0 {WIDTH} {HEIGHT}", **look)


def _title(name: str) -> list[Markup]:
    lines = wrapped(name, LETTER_LINE).split("\n")
    return [element("text", line, x=25, y=18 + LINE * place, font_weight="bold") for place, line in enumerate(lines)]


def _dot(x: float, y: float, year: int, text: str, colour: str, labelled: bool) -> Markup:
    across = f"{x:.1f}"
    told = element("title", f"{year}: {text}")
    dot = element("circle", told, cx=across, cy=f"{y:.1f}", r=4, fill=colour, stroke="#555")
    if not labelled:
        return dot
    value = element("text", text, x=across, y=f"{y - 9:.1f}", text_anchor="middle")
    return together([dot, value, element("text", year, x=across, y=HEIGHT - 9, text_anchor="middle", fill="#666")])


def _labelled(count: int) -> set[int]:
    return set(range(count)) if count <= MOST_LABELS else {0, count - 1}
