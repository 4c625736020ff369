"""The list of early warnings: cells that rose and mines that press, the most urgent first, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry

from ...core.contract import Field
from ...core.mine_ids import mine_id
from ...core.risk.change import main_part, urgency_order
from ...core.risk.mine_change import GROWN, NEW, STRICTER
from ..overlay.contributions import CONTRIBUTIONS
from .cell_changes import RISEN, CellChanges
from .mine_years import ComparedMines
from .sentences import OF_CELLS, OF_MINES, PARTS, ChangeSentences
from .two_years import YearCells

NUMBERS = ("risk_bef", "part_chg", "mine_chg", Field.RESTOR_HA)


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
        **_decided(cells, risen, mines, pressing),
    }
    amount = np.where(is_mine, columns["ha_change"], columns["risk_chg"])
    order = urgency_order(columns["cls_after"], columns["steps"], is_mine, amount)
    shapes = [cells.after.shapes[cell] for cell in risen] + [mines.shapes[mine] for mine in pressing]
    for name in ("cls_before", "cls_after"):
        columns[name] = np.ma.masked_equal(columns[name], 0)
    sentences = ChangeSentences(columns, levels=dict(enumerate(cells.levels, start=1)))
    told = [sentences.cell(row) for row in range(len(risen))] + [mines.sentence(mine) for mine in pressing]
    columns[Field.REASON] = np.array(told, object)
    sorted_columns = {name: values[order] for name, values in columns.items()}
    return {"rank": np.arange(1, len(order) + 1), **sorted_columns}, [shapes[place] for place in order]


def _decided(
    cells: CellChanges, risen: np.ndarray, mines: ComparedMines, pressing: Sequence[int]
) -> dict[str, np.ndarray]:
    """What the sentences of the cells and mines are made of, besides what is told of both; None where it is not of
    them."""
    parts, rises = _parts(cells, risen)
    of_cells = dict(zip(OF_CELLS, (cells.earlier[risen].tolist(), parts, rises, _mining(cells, risen))))
    of_mines = mines.columns(pressing)
    of_mines["became"] = of_mines.pop("what")
    names = [*OF_MINES, *([Field.RESTOR_HA] if Field.RESTOR_HA in of_mines else [])]
    columns = {name: [*values, *[None] * len(pressing)] for name, values in of_cells.items()}
    columns.update((name, [*[None] * len(risen), *of_mines[name]]) for name in names)
    return {name: np.array(values, float if name in NUMBERS else object) for name, values in columns.items()}


def _presses(mines: ComparedMines, mine: int) -> bool:
    return mines.what[mine] in (NEW, GROWN) or mines.model_change[mine] == STRICTER


def _what(mines: ComparedMines, mine: int) -> str:
    kinds = [mines.what[mine]] if mines.what[mine] in (NEW, GROWN) else []
    return ", ".join([*kinds, STRICTER] if mines.model_change[mine] == STRICTER else kinds)


def _parts(cells: CellChanges, chosen: np.ndarray) -> tuple[list[str | None], list[float | None]]:
    """What rose most in each cell and by how much, when both years say what the risk is made of; None where none."""
    parts = [year.numbers(*CONTRIBUTIONS) for year in (cells.before, cells.after)]
    nothing: list = [None] * len(chosen)
    if any(part is None or not _add_up(part, year) for part, year in zip(parts, (cells.before, cells.after))):
        return nothing, nothing
    row, rise = main_part(parts[0][:, _positions_before(cells)[chosen]], parts[1][:, chosen])
    found = [(PARTS[place], more) if more > 0 else (None, None) for place, more in zip(row.tolist(), rise.tolist())]
    return [part for part, _ in found], [more for _, more in found]


def _positions_before(cells: CellChanges) -> np.ndarray:
    """Where each cell of AFTER stands in BEFORE; -1 for none."""
    position = np.full(len(cells.after.ids), -1)
    position[cells.found.after] = cells.found.before
    return position


def _mining(cells: CellChanges, chosen: np.ndarray) -> list[float | None]:
    """By how much the part of the risk that mining made rose, when both years tell it; None where they do not."""
    years = [year.further.get(Field.RISK_MINE) for year in (cells.before, cells.after)]
    parts = [year.numbers(*CONTRIBUTIONS) for year in (cells.before, cells.after)]
    if any(year is None for year in years) or any(
        part is None or not _add_up(part, year) for part, year in zip(parts, (cells.before, cells.after))
    ):
        return [None] * len(chosen)
    more = years[1][chosen] - years[0][_positions_before(cells)[chosen]]
    return [None if np.isnan(one) else one for one in more.tolist()]


def _add_up(parts: np.ndarray, year: YearCells) -> bool:
    """Whether the contributions are those of the values compared, which may be of another field."""
    return np.allclose(parts.sum(axis=0), year.values, equal_nan=True)
