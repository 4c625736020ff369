"""The report's audit of itself: do the layers agree with one another, and does each add up?"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np

from ...core.contract import Field
from ...core.damage.table_audit import Check, StatedTotals, check_sum, check_table
from ...core.errors import mark
from ...core.tolerances import AREA_FIELD, SUM_OF_PARTS
from ...core.units import HA_PER_KM2
from ...framework.i18n import in_language, tr
from ...gis.step import StepRun
from .belonging import belonging
from .facts import ReportMines, ReportPieces
from .further_checks import further_checks
from .grid_facts import CONTRIBUTIONS, ReportGrid
from .report_data import ReportData
from .verdict import Verdict


def check_all(data: ReportData) -> list[Verdict]:
    """Every check that the layers given allow."""
    own = (*_damage(data.pieces), *_mines(data.pieces, data.mines), *_grid(data), *_areas(data))
    return [*own, *belonging(data), *further_checks(data)]


def tell(verdicts: Sequence[Verdict], run: StepRun) -> int:
    """Log how the checks went; the number of those that do not hold."""
    failed = [verdict for verdict in verdicts if not verdict.holds]
    run.info(tr("{count:check|checks}, {failed} failed.").format(count=len(verdicts), failed=len(failed)))
    for verdict in failed:
        plain = tr("Check failed: {what} ({stated:.10g} against {found:.10g}).")
        measured = tr("Check failed: {what} ({stated:.10g} against {found:.10g}, in {unit}).")
        told = {"what": in_language(verdict.what), "unit": verdict.unit}
        run.warn((measured if verdict.unit else plain).format(stated=verdict.stated, found=verdict.found, **told))
    return len(failed)


def _verdict(what: str, check: Check, unit: str) -> Verdict:
    return Verdict(what, check.stated, check.found, unit, check.holds)


def _damage(pieces: ReportPieces) -> Iterator[Verdict]:
    table = pieces.table4
    rows = np.bincount(pieces.ecosystem, pieces.area, minlength=table.shape[0])
    columns = np.bincount(pieces.damage, pieces.area, minlength=table.shape[1])
    numbers = [str(place) for place in range(max(table.shape))]
    checks = check_table(table, StatedTotals(rows.tolist(), columns.tolist(), pieces.total), numbers, numbers)
    worst = max(checks, key=lambda check: (not check.holds, abs(check.difference)))
    yield Verdict(
        mark("Table 4: every row and column, and the grand total, against the pieces"),
        pieces.total,
        math.fsum(table.ravel().tolist()),
        "ha",
        worst.holds,
    )
    if pieces.drawn is not None:
        close = abs(pieces.drawn - pieces.total) <= AREA_FIELD * pieces.total
        yield Verdict(
            mark("Areas of the pieces: the field area_ha against the polygons (within 0.1 %)"),
            pieces.total,
            pieces.drawn,
            "ha",
            close,
        )


def _mines(pieces: ReportPieces, mines: ReportMines) -> Iterator[Verdict]:
    both, known = {str(mine) for mine in pieces.mines}, {str(mine) for mine in mines.ids}
    yield Verdict(
        mark("The same mines in the pieces and in the mines’ layer (number of mines)"),
        len(known),
        len(both),
        "",
        both == known,
    )
    yield _verdict(
        mark("Areas of all mines against all pieces"), check_sum("total", "ha", mines.area.tolist(), pieces.total), "ha"
    )
    if not both | known:
        return
    place = {mine: number for number, mine in enumerate(sorted(both | known))}
    sizes = np.bincount([place[str(mine)] for mine in pieces.mines], pieces.area, minlength=len(place))
    stated = np.bincount([place[str(mine)] for mine in mines.ids], mines.area, minlength=len(place))
    worst = int(np.argmax(np.abs(sizes - stated)))
    check = check_sum("mine", "ha", [float(sizes[worst])], float(stated[worst]))
    yield _verdict(mark("Area of each mine against its pieces (the mine that differs most)"), check, "ha")
    counted = sum(count for _, count, _ in mines.counts())
    yield Verdict(
        mark("Counts of the models against the number of mines"), len(mines), counted, "", counted == len(mines)
    )


def _grid(data: ReportData) -> Iterator[Verdict]:
    grid, pieces = data.grid, data.pieces
    zoned = HA_PER_KM2 * grid.area_km2[grid.classes > 0].sum()
    yield _verdict(
        mark("Areas of the zones against the zoned cells"),
        check_sum("total", "ha", [area for *_, area, _ in grid.zones], float(zoned)),
        "ha",
    )
    yield _verdict(
        mark("Shares of the zones against 100 %"),
        check_sum("share", "%", [share for *_, share in grid.zones], 100.0),
        "%",
    )
    if Field.DMG_KM2 in grid.measures:
        damaged = [float(HA_PER_KM2 * np.nansum(grid.measures[Field.DMG_KM2]))]
        yield _verdict(
            mark("Damage in the grid (dmg_km2) against the pieces; a difference lies outside the grid"),
            check_sum("total", "ha", damaged, pieces.total),
            "ha",
        )
    if "risk" in grid.measures and grid.has_contributions:
        yield from _contributions(grid)
    if "risk" in grid.measures:
        yield _order_of_zones(data)


def _contributions(grid: ReportGrid) -> Iterator[Verdict]:
    """The cell whose contributions differ most from its risk, among those that have both."""
    risk, parts = grid.measures["risk"], sum(grid.measures[name] for name in CONTRIBUTIONS)
    difference = np.abs(risk - parts)
    if not np.isnan(difference).all():
        worst = int(np.nanargmax(difference))
        holds = bool(difference[worst] <= SUM_OF_PARTS)
        yield Verdict(
            mark("Contributions against the risk, in the cell that differs most (within a millionth)"),
            float(risk[worst]),
            float(parts[worst]),
            "",
            holds,
        )


def _order_of_zones(data: ReportData) -> Verdict:
    """Each zone must begin above the one below it; the two numbers are those that come closest to a breach."""
    bounds = [data.grid.bounds(number) for number, *_ in reversed(data.grid.zones)]
    bounds = [pair for pair in bounds if not math.isnan(pair[0])]
    steps = [(upper[0], lower[1]) for lower, upper in zip(bounds, bounds[1:])]
    first, last = min(steps, key=lambda step: step[0] - step[1], default=(math.nan, math.nan))
    return Verdict(
        mark("Each zone’s lowest risk lies above the highest of the zone below (the closest pair)"),
        first,
        last,
        "",
        all(low > high for low, high in steps),
    )


def _areas(data: ReportData) -> Iterator[Verdict]:
    """The risk areas are gathered from hot cells: of the three levels of confidence, the one that comes nearest."""
    if data.areas is None or Field.GI_BIN not in data.grid.measures:
        return
    stated = math.fsum(area or 0.0 for area in data.areas.columns[Field.AREA_KM2])
    hot = [float(data.grid.area_km2[data.grid.measures[Field.GI_BIN] >= least].sum()) for least in (1, 2, 3)]
    nearest = min(hot, key=lambda area: abs(area - stated))
    yield _verdict(
        mark("Areas of the risk areas against the hot cells, from the level of confidence that comes nearest"),
        check_sum("total", "km2", [nearest], stated),
        "km²",
    )
