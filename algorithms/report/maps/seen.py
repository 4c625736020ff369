"""What is to be seen on each map, for who cannot see it: how much there is of each class, and where it lies."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ...core.contract import Field
from ...core.shown_sums import rounded_parts
from ...framework.palette import labels
from ..data.grid_facts import AREA_DIGITS
from ..data.mining import mining_facts
from ..data.report_data import ReportData
from ..page.document import written
from .titles import OVERVIEW
from .whereabouts import places_of, whereabouts

TENTH = 0.1
CHANGES = ("2", "1", "0", "-1", "-2")


@dataclass(frozen=True)
class Class:
    """A class of a map: its name, how much there is of it, and the middles and weights of what it has."""

    name: str
    amount: str
    points: np.ndarray
    sizes: np.ndarray


def seen(data: ReportData, name: str) -> str:
    """The alternative text of the map of this name."""
    if name in MEASURES:
        return _values(data, *MEASURES[name])
    texts = data.texts
    parts = [
        texts.tr("{name} ({amount}) {where}").format(
            name=one.name, amount=one.amount, where=texts.in_language(whereabouts(one.points, one.sizes, data.extent))
        )
        for one in CLASSES[name](data)
    ]
    return (
        texts.tr("To be seen: {parts}.").format(parts=texts.spoken.clauses(parts))
        if parts
        else texts.tr("An empty map.")
    )


# --- values ---

# By map: the field of the grid, and its decimals.
MEASURES = {
    "water": (Field.WRAC, 2), "quality": (Field.HQ_MEAN, 3), "biodiversity": (Field.BIO, 3),
    "vulnerability": (Field.VULN, 3), "mining": (Field.RISK_MINE, 3),
}  # fmt: skip


def _values(data: ReportData, field: str, digits: int) -> str:
    """The range of the values, and where the highest and the lowest tenth of the cells lie."""
    texts, grid = data.texts, data.grid
    if field not in grid.measures:
        return texts.tr("The means of the cells are not in the grid (INPUT), so where the map is dark is not told.")
    values = grid.measures[field]
    low, high = np.nanquantile(values, (TENTH, 1 - TENTH))
    text = texts.tr("The means of the cells lie between {least} and {greatest}; the highest tenth of them lies {high}")
    text = text.format(
        least=written(float(np.nanmin(values)), digits), greatest=written(float(np.nanmax(values)), digits),
        high=_where(data, values >= high),
    )  # fmt: skip
    if np.nanmin(values) < low < high:  # else the lowest are many and alike
        text += texts.tr(", the lowest {low}").format(low=_where(data, values <= low))
    return texts.tr("{sentence}.").format(sentence=text)


def _where(data: ReportData, cells: np.ndarray) -> str:
    return data.texts.in_language(whereabouts(data.middles[cells], data.grid.area_km2[cells], data.extent))


# --- classes ---


def _of_cells(data: ReportData, classes: Sequence[tuple[str, str, np.ndarray]]) -> Iterator[Class]:
    """From (name, amount, which of the cells); without those that no cell has."""
    for name, amount, cells in classes:
        if cells.any():
            yield Class(name, amount, data.middles[cells], data.grid.area_km2[cells])


def _zones(data: ReportData) -> Iterator[Class]:
    found = [
        (data.zone(number), data.texts.percent(f"{share:.2f}"), data.grid.classes == number)
        for number, _, _, share in data.grid.shown_zones
    ]
    return _of_cells(data, found)


def _raised(data: ReportData) -> Iterator[Class]:
    raised = mining_facts(data.grid).raised
    return _of_cells(data, [(data.texts.tr("Class raised by mining"), _cells(data, int(raised.sum())), raised)])


def _spots(data: ReportData) -> Iterator[Class]:
    names, bins = labels("hot_spots"), data.grid.measures[Field.GI_BIN]
    found = [
        (data.texts.in_language(names[str(number)]), data.texts.percent(f"{share:.2f}"), bins == number)
        for number, _, _, share in data.grid.by_bin()
        if number
    ]
    return _of_cells(data, found)


def _cells(data: ReportData, count: int) -> str:
    return data.texts.tr("{count:cell|cells}").format(count=written(count, 0))


def _grouped(
    values: Sequence, shapes: Sequence, sizes: np.ndarray, name: Callable[[object], str], amount: Callable[[float], str]
) -> Iterator[Class]:
    """A class for each value, the most frequent first; `amount` writes the number of the features of one."""
    points = places_of(shapes)
    for value in sorted(dict.fromkeys(values), key=lambda one: -list(values).count(one)):
        own = np.array([one == value for one in values])
        yield Class(name(value), amount(int(own.sum())), points[own], sizes[own])


def _mines(data: ReportData, values: Sequence, name: Callable[[object], str], layer=None) -> Iterator[Class]:
    """The classes of mines, each as heavy as the others."""
    shapes = data.mines.shapes if layer is None else layer.shapes
    message = data.texts.tr("{count:mine|mines}")
    return _grouped(
        values, shapes, np.ones(len(shapes)), name, lambda count: message.format(count=written(count, 0))
    )  # fmt: skip


def _models(data: ReportData) -> Iterator[Class]:
    return _mines(data, data.mines.columns["model"], data.model)


def _damage(data: ReportData) -> Iterator[Class]:
    texts, pieces = data.texts, data.pieces
    codes, points = [*texts.codes("ecosystems"), None], places_of(pieces.shapes)
    areas = pieces.table4.sum(axis=1)
    shown = rounded_parts(areas.tolist(), float(areas.sum()), AREA_DIGITS)
    for place in np.argsort(-areas, kind="stable").tolist():
        own = pieces.ecosystem == place
        if own.any():
            code = codes[place]
            name = texts.name("ecosystems", code) if code else texts.tr("No reference (no land use below)")
            yield Class(name, texts.hectares(written(shown[place], AREA_DIGITS)), points[own], pieces.area[own])


def _minerals(data: ReportData) -> Iterator[Class]:
    texts = data.texts
    groups = [texts.name("mineral_groups", value) if value else "" for value in data.mines.columns[Field.MIN_GROUP]]
    return _mines(data, groups, lambda name: name or texts.tr("Not given"))


def _areas(data: ReportData) -> Iterator[Class]:
    columns, points = data.areas.columns, places_of(data.areas.shapes)
    for place, unit in enumerate(columns["unit"]):
        area = float(columns[Field.AREA_KM2][place] or 0.0)
        yield Class(
            data.texts.direction("unit", unit),
            data.texts.square_kilometres(written(area, 2)), points[[place]], np.array([area])
        )  # fmt: skip


def _places(data: ReportData) -> Iterator[Class]:
    texts, layer = data.texts, data.further["places"]
    levels = [int(level) for level in layer.columns["level"]]
    message = texts.tr("{count:place|places}")
    return _grouped(
        levels, layer.shapes, layer.numbers(Field.AREA_KM2), lambda one: texts.tr("level {level}").format(level=one),
        lambda count: message.format(count=count),
    )  # fmt: skip


def _priority(data: ReportData) -> Iterator[Class]:
    layer, names = data.further["priority"], labels("priority")
    chosen = [int(value or 0) for value in layer.columns["chosen"]]
    return _mines(data, chosen, lambda value: data.texts.in_language(names.get(str(value), str(value))), layer)


def _supervision(data: ReportData) -> Iterator[Class]:
    layer = data.further["supervision"]
    return _mines(data, layer.texts("level"), lambda level: data.texts.name("warning_levels", level), layer)


def _change(data: ReportData) -> Iterator[Class]:
    layer, names = data.further["change"], labels("risk_change")
    steps = np.clip(layer.numbers("cls_after") - layer.numbers("cls_before"), -2, 2)
    points, sizes = places_of(layer.shapes), layer.hectares()
    for step in CHANGES:
        own = steps == int(step)
        if own.any():
            yield Class(data.texts.in_language(names[step]), _cells(data, int(own.sum())), points[own], sizes[own])


def _warnings(data: ReportData) -> Iterator[Class]:
    layer, names = data.further["warnings"], labels("warnings")
    return _grouped(
        layer.texts("what"), layer.shapes, np.ones(len(layer)),
        lambda what: data.texts.in_language(names[what]) if what in names else what, str,
    )  # fmt: skip


def _held(kind: str) -> Callable[[ReportData], Iterator[Class]]:
    def of(data: ReportData) -> Iterator[Class]:
        """The cells that hold in every case, and those that do not in half of them."""
        layer = data.further[f"{kind}_cells"]
        shares, points, sizes = layer.numbers(Field.SAME_PCT), places_of(layer.shapes), layer.hectares()
        for name, own in (
            (data.texts.tr("the same class in 95 % of the cases or more"), shares >= 95),
            (data.texts.tr("the same class in less than half of the cases"), shares < 50),
        ):
            if own.any():
                yield Class(name, _cells(data, int(own.sum())), points[own], sizes[own])

    return of


def _overview(data: ReportData) -> Iterator[Class]:
    yield from _zones(data)
    yield from _models(data)


CLASSES: dict[str, Callable[[ReportData], Iterator[Class]]] = {
    OVERVIEW: _overview, "damage": _damage, "minerals": _minerals, "raised": _raised, "zones": _zones,
    "hotspots": _spots, "areas": _areas, "restoration": _models, "places": _places, "priority": _priority,
    "supervision": _supervision, "change": _change, "warnings": _warnings, "same_tried": _held("tried"),
    "same_drawn": _held("drawn"),
}  # fmt: skip
