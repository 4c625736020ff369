"""The mines of two years brought together, and what became of each as a table with reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from qgis.core import QgsGeometry

from ...core.contract import Field
from ...core.errors import InputError
from ...core.mine_ids import ID_SEPARATOR, mine_id
from ...core.risk.change import match
from ...core.risk.mine_change import (
    GONE,
    GROWN,
    HEALED,
    NEW,
    RESTORED,
    RESTORED_PART,
    SAME,
    STRICTER,
    GroundBalance,
    MineYear,
    change_of_area,
    change_of_model,
    steps_worse,
    strictness,
)
from ...core.risk.mine_identity import MERGED, RENAMED, SPLIT, kind_of, near_pairs, succession
from ...framework.i18n import tr
from ...framework.shipped_tables import shipped_table
from ...gis.step import StepRun
from ...gis.vectors import Vector
from ...restoration.models.reasons import Reasons
from .sentences import KIND_SEPARATOR, ChangeSentences
from .shared_ground import shared_ground

CLASS_FIELD = Field.RISK_CLASS
COUNTED = {
    "MINES_NEW": NEW, "MINES_GROWN": GROWN, "MINES_HEALED": HEALED, "MINES_GONE": GONE, "MINES_RESTORED": RESTORED,
    "MINES_RESTORED_PART": RESTORED_PART,
}  # fmt: skip
IDENTITIES = {"MINES_RENAMED": RENAMED, "MINES_SPLIT": SPLIT, "MINES_MERGED": MERGED}


@dataclass(frozen=True)
class ComparedMines:
    """m mines of both years, those of the later year first: what is known of them in each year, and what changed.

    `models` and `reasons` are texts of a year, "" where there is none; `shapes` are those of the later year.
    `identities` are those of IDENTITIES or ""; `former` are the ids before of such mines. The earlier area of a mine
    that was split is shared out by ground, and its earlier model and class are those of the mine that it has most of.
    `forerunners` are positions in `former_shapes`, mines before, and their shares; `ground` comes with RESTORED.
    """

    ids: list[str]
    before: MineYear
    after: MineYear
    models: tuple[list[str], list[str]]
    reasons: list[str]
    shapes: list[QgsGeometry]
    what: list[str]
    model_change: list[str]
    identities: list[str]
    former: list[list[str]]
    forerunners: list[dict[int, float]]
    former_shapes: list[QgsGeometry]
    ground: GroundBalance | None = None

    @property
    def steps(self) -> np.ndarray:
        return steps_worse(self.before, self.after)

    @property
    def grown(self) -> np.ndarray:
        """Hectares more than before (m,), negative where less."""
        return np.nan_to_num(self.after.area) - np.nan_to_num(self.before.area)

    def counts(self) -> dict[str, int]:
        """The number outputs."""
        found = {name: self.what.count(kind) for name, kind in COUNTED.items()}
        found.update((name, self.identities.count(kind)) for name, kind in IDENTITIES.items())
        return {**found, "MINES_STRICTER": self.model_change.count(STRICTER)}

    def table(self) -> dict[str, Sequence]:
        """The columns of MINE_CHANGES."""
        reasons = [self.sentence(mine) for mine in range(len(self.ids))]
        return {Field.MINE_ID: self.ids, **self._columns, Field.REASON: reasons}

    @cached_property
    def _columns(self) -> dict[str, Sequence]:
        """What is told of every mine, without its id and the sentence."""
        ground = {}
        if self.ground is not None:
            ground = {"new_ha": self.ground.new, Field.RESTOR_HA: self.ground.restored, "van_ha": self.ground.vanished}
        return {
            "what": [self.kinds(mine) for mine in range(len(self.ids))],
            "former_id": [ID_SEPARATOR.join(former) or None for former in self.former],
            "model_chg": self.model_change,
            "ha_before": self.before.area,
            "ha_after": self.after.area,
            "ha_change": self.grown,
            **ground,
            "mod_before": self.models[0],
            "mod_after": self.models[1],
            "cls_before": whole(self.before.risk_class),
            "cls_after": whole(self.after.risk_class),
        }

    def columns(self, chosen: Sequence[int]) -> dict[str, list]:
        """What MINE_CHANGES tells of the `chosen` mines."""
        return {name: [values[mine] for mine in chosen] for name, values in self._columns.items()}

    def kinds(self, mine: int) -> str:
        """What became of a mine: its area, unless that is the same and the mine is told otherwise, and its identity."""
        identity, area = self.identities[mine], self.what[mine]
        return KIND_SEPARATOR.join(kind for kind in (identity, "" if identity and area == SAME else area) if kind)

    def sentence(self, mine: int) -> str:
        """What became of a mine, and why it has its model now."""
        return ChangeSentences(self._columns).mine(mine, self.kinds(mine), self.reasons[mine])


@dataclass(frozen=True)
class YearOfMines:
    """The m mines of one year; `models` and `reasons` are "" where there is none."""

    ids: list
    year: MineYear
    models: list[str]
    reasons: list[str]
    shapes: list[QgsGeometry]


def read_mines(before: Vector, after: Vector, mine_field: str, least: float, crs) -> ComparedMines:
    """The mines of two outputs of Restoration models, the polygons in `crs`; `least` as in `change_of_area`.

    InputError when a field is missing, or an id is missing or stands there twice.
    """
    names = (f"{before.parameter}, {mine_field}", f"{after.parameter}, {mine_field}")
    return compare_mines(read_year(before, mine_field, crs), read_year(after, mine_field, crs), names, least, after.run)


def compare_mines(
    one: YearOfMines, two: YearOfMines, names: tuple[str, str], least: float, run: StepRun
) -> ComparedMines:
    """The mines of two years; `names` of the years are for messages.

    InputError when an id is missing or stands there twice.
    """
    found = match(one.ids, two.ids, names)
    earlier, later = ([mine_id(name) for name in year.ids] for year in (one, two))
    known = succession(earlier, later, found, shared_ground(one.shapes, two.shapes))
    order = [*found.after.tolist(), *found.new.tolist()]
    gone = [place for place in range(len(earlier)) if place not in known.successors]
    forerunners = [known.forerunners.get(place, {}) for place in order]
    main = np.array([*(next(iter(of_it), -1) for of_it in forerunners), *gone], dtype=np.int64)
    places = np.array([*order, *[-1] * len(gone)], dtype=np.int64)
    first, second = _pick(one.year, main), _pick(two.year, places)
    shares = [
        sum(share * one.year.area[place] for place, share in of_it.items()) if of_it else np.nan
        for of_it in forerunners
    ]
    first = replace(first, area=np.array([*shares, *one.year.area[gone]], dtype=np.float64))
    same_ids = [bool(of_it) and earlier[next(iter(of_it))] == later[place] for place, of_it in zip(order, forerunners)]
    identities = [kind_of(known, place, same) for place, same in zip(order, same_ids)] + [""] * len(gone)
    former = [[earlier[place] for place in of_it] for of_it in forerunners] + [[]] * len(gone)
    _warn_of_spellings([earlier[place] for place in gone], _new(later, order, forerunners), run)
    return ComparedMines(
        [later[place] for place in order] + [earlier[place] for place in gone],
        first,
        second,
        (_texts(one.models, main), _texts(two.models, places)),
        _texts(two.reasons, places),
        [two.shapes[place] for place in order] + [QgsGeometry()] * len(gone),
        change_of_area(first, second, least),
        change_of_model(first, second),
        identities,
        [ids if identity else [] for ids, identity in zip(former, identities)],
        [*forerunners, *({place: 1.0} for place in gone)],
        one.shapes,
    )


def _new(later: Sequence[str], order: Sequence[int], forerunners: Sequence[dict]) -> list[str]:
    return [later[place] for place, of_it in zip(order, forerunners) if not of_it]


def _warn_of_spellings(gone: Sequence[str], new: Sequence[str], run: StepRun) -> None:
    """Warn of mines that are gone and new under ids that differ as slips of the pen do."""
    alike = [(gone[one], new[two]) for one, two in near_pairs(gone, new)]
    if alike:
        message = tr(
            "{count:mine counts|mines count} as gone and as new, on other ground, though the ids differ in no more "
            "than letter case, blanks, hyphens or leading zeros (the first: {one} before, {two} after). If the mines "
            "are the same, spell the ids alike."
        )
        run.warn(message.format(count=len(alike), one=alike[0][0], two=alike[0][1]))


def no_mines() -> ComparedMines:
    """For runs without mines."""
    nothing = MineYear(np.empty(0), np.empty(0), np.empty(0))
    return ComparedMines([], nothing, nothing, ([], []), [], [], [], [], [], [], [], [])


def whole(numbers: np.ndarray) -> np.ndarray:
    """Whole numbers for a field, masked (NULL) where NaN."""
    return np.ma.array(np.nan_to_num(numbers).astype(np.int64), mask=np.isnan(numbers))


def read_year(vector: Vector, mine_field: str, crs) -> YearOfMines:
    """The mines of one output of Restoration models, the polygons in `crs`; InputError when a field is missing."""
    models = vector.values(Field.MODEL)
    classes = vector.optional_numbers(CLASS_FIELD)
    area = vector.numbers(Field.AREA_HA)
    if np.isnan(area).any():
        raise InputError(
            "{parameter}: in {name}, {count:mine has|mines have} no area_ha (the first is {first}), and a mine "
            "without an area would count as gone. Run Restoration models again.",
            parameter=vector.parameter,
            name=vector.name,
            count=int(np.isnan(area).sum()),
            first=mine_id(vector.values(mine_field)[int(np.argmax(np.isnan(area)))]),
        )
    if classes is None:
        message = tr(
            "{parameter}: {name} has no numeric field {field}, so its mines stand at the end of the early warnings."
        )
        vector.run.warn(message.format(parameter=vector.parameter, name=vector.name, field=CLASS_FIELD))
    year = MineYear(
        area,
        strictness(models, shipped_table("restoration_models")),
        np.full(len(area), np.nan) if classes is None else classes,
    )
    # Written anew of the fields: the layer's own sentences may be in another language.
    reasons = Reasons({name: vector.values(name) for name in vector.source.fields().names()})
    texts = ["" if model is None else str(model) for model in models]
    told = [reasons.reason(mine) for mine in range(len(area))]
    return YearOfMines(vector.values(mine_field), year, texts, told, vector.geometries(crs))


def _pick(year: MineYear, positions: np.ndarray) -> MineYear:
    # Position -1 is that of the NaN at the end.
    columns = (np.append(column, np.nan)[positions] for column in (year.area, year.strictness, year.risk_class))
    return MineYear(*columns)


def _texts(texts: list[str], positions: np.ndarray) -> list[str]:
    return [texts[place] if place >= 0 else "" for place in positions.tolist()]
