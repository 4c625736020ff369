"""What method stability writes: columns of cells and mines, the summary, and what goes to the log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from ...core.contract import Field
from ...core.errors import or_dash
from ...core.risk.agreement import NONE, agreeing_choices
from ...framework.i18n import tr
from ...gis.step import StepRun
from .choices import Choice
from .comparison import Difference, Found

CHANGED_BY = "changed_by"
NUMBERS = ("area_pct", "mines_pct", "models_pct", "kappa", "jaccard")
Differences = Mapping[str, Difference]  # by the choice's id


def cell_columns(default: Found, found: Differences) -> dict[str, Sequence]:
    """The columns that OUTPUT adds; a cell without a class in the default has no share."""
    same = np.array([one.same_cells for one in found.values()], dtype=bool).reshape(len(found), len(default.classes))
    share, changing = agreeing_choices(same, list(found))
    zoned = default.classes != NONE
    return {
        Field.SAME_PCT: np.where(zoned, share, np.nan),
        CHANGED_BY: [text if held else None for text, held in zip(changing, zoned)],
    }


def mine_columns(default: Found, found: Differences) -> dict[str, Sequence]:
    """The columns that MINES_OUTPUT adds; a mine without a model in the default has no share."""
    same = np.array([one.same_models for one in found.values()], dtype=bool).reshape(len(found), len(default.models))
    share, changing = agreeing_choices(same, list(found))
    known = np.array([model is not None for model in default.models], dtype=bool)
    models = zip(*(one.models for one in found.values())) if found else [()] * len(known)
    return {
        Field.SAME_PCT: np.where(known, share, np.nan),
        "models": [_counted(row) for row in models],
        CHANGED_BY: [text if held else None for text, held in zip(changing, known)],
    }


def _counted(models: Sequence) -> str:
    """How many choices give which model, the most frequent first."""
    return "; ".join(f"{model} {count}" for model, count in Counter(one for one in models if one).most_common())


def summary_rows(choices: Sequence[Choice], found: Differences) -> dict[str, Sequence]:
    """SUMMARY, one row a choice; one that could not be run has no numbers."""
    columns: dict[str, Sequence] = {"choice": [choice.name for choice in choices]}
    for name in NUMBERS:
        numbers = [getattr(found[one.name], name) if one.name in found else np.nan for one in choices]
        columns[name] = np.array(numbers, dtype=np.float64)
    return columns


def tell_of_choice(choice: Choice, found: Difference, again: int, steps: int, run: StepRun) -> None:
    message = tr(
        "{choice} ({label}): another class on {area:.2f} % of the area ({far:.2f} % by more than one class) and for "
        "{mines:.1f} % of the mines, another model for {models:.1f} %; kappa {kappa:.3f} ({near:.3f} within one "
        "class), Jaccard index of the hot cells {jaccard:.3f}; {again} of {steps:step|steps} {again:|was|were} run "
        "again."
    )
    numbers = {"area": found.area_pct, "far": 100 - found.near_pct, "mines": found.mines_pct}
    numbers.update(models=found.models_pct, kappa=found.kappa, near=found.near_kappa, jaccard=found.jaccard)
    shown = {name: or_dash(number) for name, number in numbers.items()}
    run.info(message.format(choice=choice.name, label=choice.label, again=again, steps=steps, **shown))


def tell_of_all(default: Found, found: Differences, area: np.ndarray, run: StepRun) -> list[str]:
    """Log, and return, what holds under every choice."""
    cells, mines = cell_columns(default, found)[Field.SAME_PCT], mine_columns(default, found)[Field.SAME_PCT]
    zoned = default.classes != NONE
    held = area[zoned & (cells == 100)].sum()
    high = zoned & (default.classes == default.classes.max())
    lines = [
        tr("{percent:.2f} % of the zoned area keeps its class under all of {count:choice|choices}.").format(
            percent=100 * held / area[zoned].sum(), count=len(found)
        ),
        tr("Of the highest class, {held:,.2f} of {area:,.2f} ha are in it under every choice.").format(
            held=area[high & (cells == 100)].sum(), area=area[high].sum()
        ),
        tr("{held} of {count:mine|mines} {held:|has|have} the same restoration model under every choice.").format(
            held=int(np.count_nonzero(mines == 100)), count=int(np.count_nonzero(~np.isnan(mines)))
        ),
    ]
    for line in lines:
        run.info(line)
    return lines
