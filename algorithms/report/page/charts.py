"""Charts as inline SVG: bars that lie, one a row, each of one or several parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from ..maps.legends import breadth, wrapped

WIDTH, LABELS, TEXTS = 760, 215, 155
ROW, BAR, LINE = 30, 18, 14
LETTER = 6.6  # the width of a Latin letter of 12 px
KEY = 22


@dataclass(frozen=True)
class Bar:
    """A row: what it is called, its parts as (value, colour), and what stands behind the bar."""

    name: str
    parts: Sequence[tuple[float, str]]
    text: str


def bars(rows: Sequence[Bar], key: Sequence[tuple[str, str]] = ()) -> str:
    """The chart; `key` names the colours of the parts, for bars of several."""
    longest = max((sum(value for value, _ in row.parts) for row in rows), default=0.0)
    scale = (WIDTH - LABELS - TEXTS) / longest if longest else 0.0
    head, entries = _key(key)
    height = head + ROW * len(rows) + 4
    body = "".join(_row(row, head + ROW * place, scale) for place, row in enumerate(rows))
    axis = f'<path d="M{LABELS} {head}V{height - 4}" stroke="#555" stroke-width="1"/>'
    return (
        f'<svg viewBox="0 0 {WIDTH} {height}" role="img" font-size="12" '
        f'font-family="inherit" fill="#222">{entries}{body}{axis}</svg>'
    )


def _row(row: Bar, top: float, scale: float) -> str:
    middle = top + ROW / 2
    lines = wrapped(row.name, int(LABELS / LETTER) - 1).split("\n")
    first = middle - LINE * (len(lines) - 1) / 2 + 4
    name = "".join(
        f'<text x="{LABELS - 8}" y="{first + LINE * place:.1f}" text-anchor="end">{escape(line)}</text>'
        for place, line in enumerate(lines)
    )
    drawn, x = "", float(LABELS)
    for value, colour in row.parts:
        width = value * scale
        if width > 0:
            drawn += (
                f'<rect x="{x:.2f}" y="{middle - BAR / 2:.1f}" width="{width:.2f}" height="{BAR}" fill="{colour}" '
                f'stroke="#555" stroke-width="0.5"/>'
            )
        x += width
    return f'{name}{drawn}<text x="{x + 7:.2f}" y="{middle + 4:.1f}">{escape(row.text)}</text>'


def _key(key: Sequence[tuple[str, str]]) -> tuple[float, str]:
    """The height that the key takes, and the key."""
    x, y, entries = 0.0, 0.0, ""
    for name, colour in key:
        width = 34 + breadth(name) * LETTER
        if x and x + width > WIDTH:
            x, y = 0.0, y + KEY
        entries += (
            f'<rect x="{x:.1f}" y="{y + 3:.1f}" width="14" height="12" fill="{colour}" stroke="#555" '
            f'stroke-width="0.5"/><text x="{x + 20:.1f}" y="{y + 13:.1f}">{escape(name)}</text>'
        )
        x += width
    return (y + KEY + 6 if key else 0.0), entries
