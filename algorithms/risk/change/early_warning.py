"""The list of early warnings: cells that rose and mines that press, the most urgent first, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry

from ...core.contract import Field
from ...core.mine_ids import mine_id
from ...core.risk.change import main_part, urgency_order
from ...core.risk.mine_change import GROWN, NEW, STRICTER
from ...framework.i18n import tr
from ..overlay.contributions import CONTRIBUTIONS
from .cell_changes import RISEN, CellChanges
from .mine_years import ComparedMines
from .two_years import YearCells


def warning_rows(cells: CellChanges, mines: ComparedMines) -> tuple[dict[str, Sequence], list[QgsGeometry]]:
    """The columns and polygons of WARNINGS, the most urgent first: cells that rose, mines new, grown or stricter."""
    risen = np.flatnonzero(cells.risen)
    pressing = [mine for mine in range(len(mines.ids)) if _presses(mines, mine)]
    chosen = np.array(pressing, dtype=np.int64)
    is_mine = np.repeat([False, True], [len(risen), len(chosen)])
    levels_now = np.nan_to_num(mines.after.risk_class[chosen]).astype(np.int64)
    levels_then = np.nan_to_num(mines.before.risk_class[chosen]).astype(np.int64)
    columns = {
        "kind": np.where(is_mine, "mine", "cell"),
        "id": np.array(
            [mine_id(cells.after.ids[cell]) for cell in risen] + [mines.ids[mine] for mine in pressing], object
        ),
        "what": np.array([RISEN] * len(risen) + [_what(mines, mine) for mine in pressing], object),
        "cls_before": np.concatenate([cells.class_before[risen], levels_then]),
        "cls_after": np.concatenate([cells.class_after[risen], levels_now]),
        "steps": np.concatenate([(cells.class_after - cells.class_before)[risen], mines.steps[chosen]]),
        "risk_chg": np.concatenate([cells.rise[risen], np.full(len(chosen), np.nan)]),
        "ha_change": np.concatenate([np.full(len(risen), np.nan), mines.grown[chosen]]),
        Field.AREA_HA: np.concatenate([cells.after.area[risen], mines.after.area[chosen]]),
        Field.REASON: np.array(_cell_reasons(cells, risen) + [mines.sentence(mine) for mine in pressing], object),
    }
    amount = np.where(is_mine, columns["ha_change"], columns["risk_chg"])
    order = urgency_order(columns["cls_after"], columns["steps"], is_mine, amount)
    shapes = [cells.after.shapes[cell] for cell in risen] + [mines.shapes[mine] for mine in pressing]
    sorted_columns = {name: values[order] for name, values in columns.items()}
    for name in ("cls_before", "cls_after"):
        sorted_columns[name] = np.ma.masked_equal(sorted_columns[name], 0)
    return {"rank": np.arange(1, len(order) + 1), **sorted_columns}, [shapes[place] for place in order]


def _presses(mines: ComparedMines, mine: int) -> bool:
    return mines.what[mine] in (NEW, GROWN) or mines.model_change[mine] == STRICTER


def _what(mines: ComparedMines, mine: int) -> str:
    kinds = [mines.what[mine]] if mines.what[mine] in (NEW, GROWN) else []
    return ", ".join([*kinds, STRICTER] if mines.model_change[mine] == STRICTER else kinds)


def _cell_reasons(cells: CellChanges, chosen: np.ndarray) -> list[str]:
    """One sentence a cell: from which class to which, by how much, and what contributed most."""
    words = cells.levels
    causes = [cause + mining for cause, mining in zip(_causes(cells, chosen), _mining(cells, chosen))]
    text = tr("Risk class {two} {second} instead of {one} {first}: from {before} to {after}{cause}.")
    return [
        text.format(
            one=one, first=words[one - 1], two=two, second=words[two - 1], cause=cause, **_apart(before, after)
        )
        for one, two, before, after, cause in zip(
            cells.class_before[chosen].tolist(), cells.class_after[chosen].tolist(), cells.earlier[chosen].tolist(),
            cells.after.values[chosen].tolist(), causes,
        )
    ]  # fmt: skip


def _apart(before: float, after: float) -> dict[str, str]:
    """Both values with four digits, or with as many as it takes to tell one from the other."""
    for digits in range(4, 17):
        texts = [f"{value:.{digits}g}" for value in (before, after)]
        if texts[0] != texts[1]:
            break
    return dict(zip(("before", "after"), texts))


def _causes(cells: CellChanges, chosen: np.ndarray) -> list[str]:
    """What rose most, when both years say what the risk is made of."""
    parts = [year.numbers(*CONTRIBUTIONS) for year in (cells.before, cells.after)]
    position = _positions_before(cells)
    if any(part is None or not _add_up(part, year) for part, year in zip(parts, (cells.before, cells.after))):
        return [""] * len(chosen)
    row, rise = main_part(parts[0][:, position[chosen]], parts[1][:, chosen])
    names = (tr("water conservation stress"), tr("biodiversity stress"), tr("ecological vulnerability"))
    text = tr(", mostly through the {name} (+{rise:.4g})")
    return [text.format(name=names[place], rise=more) if more > 0 else "" for place, more in zip(row, rise.tolist())]


def _positions_before(cells: CellChanges) -> np.ndarray:
    """Where each cell of AFTER stands in BEFORE; -1 for none."""
    position = np.full(len(cells.after.ids), -1)
    position[cells.found.after] = cells.found.before
    return position


def _mining(cells: CellChanges, chosen: np.ndarray) -> list[str]:
    """Whether the part of the risk that mining made rose, when both years tell it."""
    years = [year.further.get(Field.RISK_MINE) for year in (cells.before, cells.after)]
    parts = [year.numbers(*CONTRIBUTIONS) for year in (cells.before, cells.after)]
    if any(year is None for year in years) or any(
        part is None or not _add_up(part, year) for part, year in zip(parts, (cells.before, cells.after))
    ):
        return [""] * len(chosen)
    more = years[1][chosen] - years[0][_positions_before(cells)[chosen]]
    rose, not_risen = tr("; mining's part rose by {rise:.4g}"), tr("; mining's part did not rise")
    return ["" if np.isnan(one) else rose.format(rise=one) if one > 0 else not_risen for one in more.tolist()]


def _add_up(parts: np.ndarray, year: YearCells) -> bool:
    """Whether the contributions are those of the values compared, which may be of another field."""
    return np.allclose(parts.sum(axis=0), year.values, equal_nan=True)
