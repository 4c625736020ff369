"""A chart of curves as inline SVG: shares of one whole over shares of another, both in per cent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...framework.i18n import Language
from ...framework.markup import Markup, element
from ..maps.legends import breadth

WIDTH, HEIGHT = 760, 418
LEFT, TOP, RIGHT, BOTTOM = 62, 34, 20, 366  # px: where the axes stand
MIDDLE = 50  # per cent: a mark beyond it has its text to the left
STEP = 20  # per cent between two lines of the grid
GRID, INK = "#ddd", "#555"
LETTER = 6.6  # the width of a Latin letter of 12 px


@dataclass(frozen=True)
class Curve:
    """A curve from (0, 0) over points of per cents, the x ascending."""

    name: str
    colour: str
    points: Sequence[tuple[float, float]]
    dashed: bool = False


def curves(
    found: Sequence[Curve], axes: tuple[str, str], spoken: Language, mark: tuple[float, str] | None = None
) -> Markup:
    """The chart in the language `spoken`; `axes` are the names of x and y, `mark` is (x, text) of an upright line."""
    across, up = axes
    told = spoken.clauses(_told(curve, spoken) for curve in found)
    title = element("title", spoken.tr("{what}: {told}").format(what=spoken.joined(axes), told=told))
    parts = [title, *_grid(spoken), *(_line(curve, _path(curve)) for curve in found), *_key(found)]
    if mark is not None:
        x = _x(mark[0])
        parts.append(element("path", d=f"M{x:.1f} {TOP}V{BOTTOM}", stroke=INK, stroke_dasharray="2 3"))
        anchor, away = ("end", -6) if mark[0] > MIDDLE else ("start", 6)
        parts.append(_text(x + away, TOP + 12, mark[1], anchor))
    parts.append(_text((LEFT + WIDTH - RIGHT) / 2, BOTTOM + 40, across, "middle"))
    middle = (TOP + BOTTOM) / 2
    turned = f"rotate(-90 16 {middle:.1f})"
    parts.append(element("text", up, x=16, y=f"{middle:.1f}", text_anchor="middle", transform=turned))
    look = {"role": "img", "font_size": 12, "font_family": "inherit", "fill": "#222"}
    return element("svg", *parts, viewBox=f"0 0 {WIDTH} {HEIGHT}", **look)


def _told(curve: Curve, spoken: Language) -> str:
    """The curve in words, for who cannot see it: what it has reached at every step of the grid."""
    reached = [
        f"{spoken.percent(str(share))} → {spoken.percent(f'{_reached(curve, share):.0f}')}"
        for share in range(STEP, 101, STEP)
    ]
    return spoken.tr("{what}: {told}").format(what=curve.name, told=spoken.joined(reached))


def _reached(curve: Curve, share: float) -> float:
    return max((y for x, y in curve.points if x <= share), default=0.0)


def _x(share: float) -> float:
    return LEFT + share / 100 * (WIDTH - RIGHT - LEFT)


def _y(share: float) -> float:
    return BOTTOM - share / 100 * (BOTTOM - TOP)


def _grid(spoken: Language) -> list[Markup]:
    parts = []
    for share in range(0, 101, STEP):
        x, y = _x(share), _y(share)
        parts.append(element("path", d=f"M{x:.1f} {TOP}V{BOTTOM}M{LEFT} {y:.1f}H{WIDTH - RIGHT}", stroke=GRID))
        parts.append(_text(x, BOTTOM + 17, spoken.percent(str(share)), "middle"))
        parts.append(_text(LEFT - 7, y + 4, spoken.percent(str(share)), "end"))
    return [*parts, element("path", d=f"M{LEFT} {TOP}V{BOTTOM}H{WIDTH - RIGHT}", stroke=INK, fill="none")]


def _path(curve: Curve) -> str:
    return f"M{_x(0):.2f} {_y(0):.2f}" + "".join(f"L{_x(x):.2f} {_y(y):.2f}" for x, y in curve.points)


def _line(curve: Curve, path: str) -> Markup:
    dashes = "7 5" if curve.dashed else None
    return element("path", d=path, fill="none", stroke=curve.colour, stroke_width=2.2, stroke_dasharray=dashes)


def _key(found: Sequence[Curve]) -> list[Markup]:
    """The names of the curves side by side above the chart."""
    x, entries = float(LEFT), []
    for curve in found:
        entries += [_line(curve, f"M{x:.1f} 12h34"), _text(x + 42, 16, curve.name, "start")]
        x += 66 + breadth(curve.name) * LETTER
    return entries


def _text(x: float, y: float, text: str, anchor: str) -> Markup:
    return element("text", text, x=f"{x:.1f}", y=f"{y:.1f}", text_anchor=anchor)
