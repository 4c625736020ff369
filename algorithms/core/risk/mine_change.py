"""What became of every mine between two years: new, grown, healed or gone, and its restoration model (section 4.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..coded_values import Matcher
from ..contract import Field
from ..tables import Table

NEW, GROWN, HEALED, GONE, SAME = "new", "grown", "healed", "gone", "same"
RESTORED, RESTORED_PART = "restored", "restored in part"
STRICTER, MILDER, UNKNOWN = "stricter", "milder", "unknown"


@dataclass(frozen=True)
class MineYear:
    """m mines in one year, each array (m,): damaged area (ha), strictness of the model and risk class.

    NaN: the mine is not there (area), has no model that is known (strictness) or no class.
    """

    area: np.ndarray
    strictness: np.ndarray
    risk_class: np.ndarray

    @property
    def there(self) -> np.ndarray:
        return np.nan_to_num(self.area) > 0


def strictness(models: Sequence[object], table: Table) -> np.ndarray:
    """How strict the models of m mines are (m,), a higher number is stricter; NaN where a mine has none that is known.

    `table` has the columns model (or a name in another language) and strictness.
    """
    matcher, degrees = Matcher.of(table, Field.MODEL), table.codes("strictness")
    found = [matcher.find(model) for model in models]
    return np.array([np.nan if place is None else degrees[place] for place in found], dtype=np.float64)


def change_of_area(before: MineYear, after: MineYear, least: float) -> list[str]:
    """NEW, GONE, GROWN, HEALED or SAME for every mine; "" when it is in neither year.

    An area that changed by no more than `least` (a share of the area before) is the same.
    """
    change = np.nan_to_num(after.area) - np.nan_to_num(before.area)
    slack = least * np.nan_to_num(before.area)
    conditions = [
        ~before.there & ~after.there, ~before.there, ~after.there, change > slack, change < -slack,
    ]  # fmt: skip
    return np.select(conditions, ["", NEW, GONE, GROWN, HEALED], SAME).tolist()


@dataclass(frozen=True)
class GroundBalance:
    """Hectares of m mines: newly damaged, restored, and no longer damaged without being recorded as restored.

    Over all mines, damaged before + new - restored - vanished = damaged after.
    """

    new: np.ndarray
    restored: np.ndarray
    vanished: np.ndarray


def told_restored(what: Sequence[str], before: np.ndarray, ground: GroundBalance) -> list[str]:
    """`what` with RESTORED for mines that are gone, and RESTORED_PART for healed ones, where they were restored.

    A mine was, when at least half of its ground that is no longer damaged is restored land. `before` (m,) is its
    damaged area before in hectares; NaN where it was not there.
    """
    most = (ground.restored > 0) & (ground.restored >= ground.vanished)
    told = {GONE: RESTORED, HEALED: RESTORED_PART}
    return [told.get(kind, kind) if yes else kind for kind, yes in zip(what, (most & (before > 0)).tolist())]


def change_of_model(before: MineYear, after: MineYear) -> list[str]:
    """STRICTER, MILDER, SAME, or UNKNOWN where a model is not known; "" for mines that are not there in both years."""
    both = before.there & after.there
    steps = after.strictness - before.strictness
    conditions = [~both, np.isnan(steps), steps > 0, steps < 0]
    return np.select(conditions, ["", UNKNOWN, STRICTER, MILDER], SAME).tolist()


def steps_worse(before: MineYear, after: MineYear) -> np.ndarray:
    """By how many steps each mine got worse (m,): classes or degrees of strictness, whichever is more, never below 0.

    A new mine counts the whole class that it lies in.
    """
    classes = np.where(before.there, after.risk_class - before.risk_class, after.risk_class)
    models = np.where(before.there, after.strictness - before.strictness, 0)
    return np.maximum(np.nan_to_num(classes), np.nan_to_num(models)).clip(min=0).astype(np.int64)
