"""Line charts over years as inline SVG: one small panel for each zone or model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from ...report.maps.legends import wrapped

WIDTH, HEIGHT = 262, 182
LEFT, RIGHT, TOP, BOTTOM = 36, 36, 62, 26
LINE = 14
MOST_LABELS = 5  # values that stand beside each other without touching
LETTER_LINE = 34  # Latin letters of a panel's title
STYLE = """
.panels { display: flex; flex-wrap: wrap; }
.panels svg { width: 262px; border: 1px solid #e4e4e4; margin: 0 10px 10px 0; }
@media print { .panels svg { break-inside: avoid; } }
"""


@dataclass(frozen=True)
class Panel:
    """One line: its name, its colour, and a value for every year (None: not known), with the text beside its dot."""

    name: str
    colour: str
    values: Sequence[float | None]
    texts: Sequence[str]


def panels(years: Sequence[int], rows: Sequence[Panel]) -> str:
    """The panels side by side; each starts at 0 and reaches up to its own highest value."""
    return f'<div class="panels">{"".join(_panel(years, row) for row in rows)}</div>'


def _panel(years: Sequence[int], row: Panel) -> str:
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
    lines = f'<path d="{path}" fill="none" stroke="#555" stroke-width="4.5"/>' if points else ""
    lines += f'<path d="{path}" fill="none" stroke="{row.colour}" stroke-width="3"/>' if points else ""
    labelled = _labelled(len(points))
    dots = "".join(_dot(*point, row.colour, place in labelled) for place, point in enumerate(points))
    axis = f'<path d="M{LEFT - 8} {base}H{WIDTH - RIGHT + 8}" stroke="#555" stroke-width="1"/>'
    return (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" font-size="11" font-family="inherit" fill="#222">'
        f'<title>{escape(row.name)}</title><rect x="8" y="8" width="11" height="11" fill="{row.colour}" '
        f'stroke="#555" stroke-width="0.5"/>{_title(row.name)}'
        f"{axis}{lines}{dots}</svg>"
    )


def _title(name: str) -> str:
    lines = wrapped(name, LETTER_LINE).split("\n")
    return "".join(
        f'<text x="25" y="{18 + LINE * place}" font-weight="bold">{escape(line)}</text>'
        for place, line in enumerate(lines)
    )


def _dot(x: float, y: float, year: int, text: str, colour: str, labelled: bool) -> str:
    dot = (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}" stroke="#555">'
        f"<title>{year}: {escape(text)}</title></circle>"
    )
    if not labelled:
        return dot
    return (
        f'{dot}<text x="{x:.1f}" y="{y - 9:.1f}" text-anchor="middle">{escape(text)}</text>'
        f'<text x="{x:.1f}" y="{HEIGHT - 9}" text-anchor="middle" fill="#666">{year}</text>'
    )


def _labelled(count: int) -> set[int]:
    return set(range(count)) if count <= MOST_LABELS else {0, count - 1}
