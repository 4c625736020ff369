"""Whether two results differ by their settings rather than by their year, as their histories tell."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsApplication, QgsProcessingParameterDefinition

from ...core.contract import Field
from ...core.errors import or_dash
from ...core.risk.agreement import class_areas, jaccard, kappa, near_share, same_cells
from ...framework.i18n import joined, tr
from ...framework.parameters import SHIPPED_TABLE
from ...framework.provenance import REFERENCE, SOURCE_PARAMETERS
from ...gis.step import StepRun
from .cell_changes import CellChanges
from .mine_years import ComparedMines
from .two_years import CLASS_FIELD

Place = tuple[str, int, str]  # id of the algorithm, which of its runs, parameter
NOT_THERE = "-"


@dataclass(frozen=True)
class NotedRuns:
    """What the runs of a history were given: settings and tables, and the data that no run of the history made."""

    settings: dict[Place, object]
    data: dict[Place, object]

    @classmethod
    def of(cls, history: list[dict]) -> NotedRuns:
        made = {output for entry in history for output in entry.get("outputs", {}).values()}
        settings, data, times = {}, {}, Counter()
        for entry in history:
            algorithm = QgsApplication.processingRegistry().algorithmById(entry["algorithm"])
            for definition in [] if algorithm is None else algorithm.parameterDefinitions():
                name = definition.name()
                if definition.isDestination() or name == REFERENCE:
                    continue
                place = (entry["algorithm"], times[entry["algorithm"]], name)
                value = entry["parameters"].get(name)
                if not _is_data(definition):
                    settings[place] = value
                elif not made & set(value if isinstance(value, list) else [value]):
                    data[place] = _state(value, entry)
            times[entry["algorithm"]] += 1
        return cls(settings, data)


def _is_data(definition: QgsProcessingParameterDefinition) -> bool:
    return isinstance(definition, SOURCE_PARAMETERS) and SHIPPED_TABLE not in definition.metadata()


def _state(value, entry: dict) -> object:
    """The source and the state of its file, which may have been changed in between."""
    inputs = entry.get("inputs", {})
    return [(one, str(inputs.get(one))) for one in (value if isinstance(value, list) else [value])]


def differing_settings(before: NotedRuns, after: NotedRuns) -> list[str]:
    """ "riskoverlay W_BIO: 0.25, 0.4" for each parameter that differs, of the steps that both histories have."""
    names = [(place[:2]) for place in before.settings if place in after.settings]
    places = [one for one in dict.fromkeys((*before.settings, *after.settings)) if one[:2] in set(names)]
    return [
        f"{place[0].partition(':')[2]} {place[2]}: {_said(before.settings.get(place))} | "
        f"{_said(after.settings.get(place))}"
        for place in places
        if before.settings.get(place) != after.settings.get(place)
    ]


def _said(value) -> str:
    if isinstance(value, float):
        return f"{value:.10g}"
    return NOT_THERE if value is None or value == "" else str(value)


def tell_of_settings(cells: CellChanges, mines: ComparedMines, run: StepRun) -> None:
    """Log which settings differ between BEFORE and AFTER; a warning, with measures of agreement, where the data are the
    same, so that no time has passed.
    """
    histories = [run.history(name) for name in ("BEFORE", "AFTER")]
    if not all(histories):
        return
    before, after = (NotedRuns.of(history) for history in histories)
    differing = differing_settings(before, after)
    if not differing:
        return
    settings = joined(differing)
    if not before.data or before.data != after.data:
        run.info(tr("Besides the data, these settings differ (BEFORE | AFTER): {settings}.").format(settings=settings))
        return
    message = tr(
        "Same year, other settings: BEFORE and AFTER were made from the same data, and these settings differ (BEFORE | "
        "AFTER): {settings}. What has changed is due to them, not to time."
    )
    run.warn(message.format(settings=settings))
    _tell_of_agreement(cells, run)
    _tell_of_mines(mines, run)


def _own_classes(cells: CellChanges) -> tuple[np.ndarray, np.ndarray]:
    """The classes of both results (n,), each on its own breaks; those on the common breaks where they have none."""
    found = [one.further.get(CLASS_FIELD) for one in (cells.before, cells.after)]
    if any(one is None for one in found):
        return cells.class_before, cells.class_after
    before = np.zeros(len(cells.after.ids), dtype=np.int64)
    before[cells.found.after] = np.nan_to_num(found[0])[cells.found.before]
    return before, np.nan_to_num(found[1]).astype(np.int64)


def _tell_of_mines(mines: ComparedMines, run: StepRun) -> None:
    both = [pair for pair in zip(*mines.models) if all(pair)]
    if both:
        message = tr("Mines: {changed} of {count} have another restoration model.")
        run.info(message.format(changed=sum(one != two for one, two in both), count=len(both)))


def _tell_of_agreement(cells: CellChanges, run: StepRun) -> None:
    ground = same_cells(cells.after.area)
    table = class_areas(*_own_classes(cells), ground)
    message = tr(
        "Agreement of the classes of both: kappa {kappa:.3f}, {kappa_near:.3f} within one class; {near:.2f} % of the "
        "area has the same class or a neighbouring one."
    )
    near = or_dash(100 * near_share(table))
    run.info(message.format(kappa=or_dash(kappa(table)), kappa_near=or_dash(kappa(table, 1)), near=near))
    bins = [one.vector.optional_numbers(Field.GI_BIN) for one in (cells.before, cells.after)]
    if any(one is None for one in bins):
        return
    earlier = np.zeros(len(cells.after.ids))
    earlier[cells.found.after] = np.nan_to_num(bins[0])[cells.found.before]
    index = jaccard(earlier > 0, np.nan_to_num(bins[1]) > 0, ground)
    run.info(tr("Hot cells: Jaccard index {index:.3f}.").format(index=or_dash(index)))
