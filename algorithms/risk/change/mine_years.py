"""The mines of two years brought together, and what became of each as a table with reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...core.contract import Field
from ...core.errors import InputError
from ...core.mine_ids import mine_id, near_key
from ...core.risk.change import Match, match
from ...core.risk.mine_change import (
    GONE,
    GROWN,
    HEALED,
    MILDER,
    NEW,
    STRICTER,
    MineYear,
    change_of_area,
    change_of_model,
    steps_worse,
    strictness,
)
from ...framework.i18n import is_chinese, tr
from ...framework.shipped_tables import shipped_table
from ...gis.step import StepRun
from ...gis.vectors import Vector
from ...restoration.models.reasons import hectares

CLASS_FIELD = Field.RISK_CLASS
COUNTED = {"MINES_NEW": NEW, "MINES_GROWN": GROWN, "MINES_HEALED": HEALED, "MINES_GONE": GONE}


@dataclass(frozen=True)
class ComparedMines:
    """m mines of both years, those of the later year first: what is known of them in each year, and what changed.

    `models` and `reasons` are texts of a year, "" where there is none; `shapes` are those of the later year.
    """

    ids: list[str]
    before: MineYear
    after: MineYear
    models: tuple[list[str], list[str]]
    reasons: list[str]
    shapes: list[QgsGeometry]
    what: list[str]
    model_change: list[str]

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
        return {**found, "MINES_STRICTER": self.model_change.count(STRICTER)}

    def table(self) -> dict[str, Sequence]:
        """The columns of MINE_CHANGES."""
        return {
            Field.MINE_ID: self.ids,
            "what": self.what,
            "model_chg": self.model_change,
            "ha_before": self.before.area,
            "ha_after": self.after.area,
            "ha_change": self.grown,
            "mod_before": self.models[0],
            "mod_after": self.models[1],
            "cls_before": whole(self.before.risk_class),
            "cls_after": whole(self.after.risk_class),
            Field.REASON: [self.sentence(mine) for mine in range(len(self.ids))],
        }

    def sentence(self, mine: int) -> str:
        """What became of a mine, and why it has its model now."""
        parts = [self._area(mine), self._model(mine), self._class(mine)]
        between, end = ("；", "。") if is_chinese() else ("; ", ". ")
        return f"{between.join(part for part in parts if part)}{end}{self.reasons[mine]}".strip()

    def _area(self, mine: int) -> str:
        one, two = float(np.nan_to_num(self.before.area[mine])), float(np.nan_to_num(self.after.area[mine]))
        texts = {
            NEW: tr("New mine of {after}"),
            GONE: tr("Gone: the {before} damaged before are no longer there"),
            GROWN: tr("Grown by {change} ({percent:.0f} %) from {before} to {after}"),
            HEALED: tr("Healed by {change} ({percent:.0f} %) from {before} to {after}"),
        }
        text = texts.get(self.what[mine], tr("Still {after}"))
        percent = 100 * abs(two - one) / one if one else 0.0
        return text.format(before=hectares(one), after=hectares(two), change=hectares(abs(two - one)), percent=percent)

    def _model(self, mine: int) -> str:
        one, two = self.models[0][mine], self.models[1][mine]
        if self.what[mine] == NEW:
            return tr("restoration model: {model}").format(model=_shown(two)) if two else ""
        if self.what[mine] == GONE or one == two:
            return ""
        texts = {
            STRICTER: tr("stricter model: {two} instead of {one}"),
            MILDER: tr("milder model: {two} instead of {one}"),
        }
        text = texts.get(self.model_change[mine], tr("model: {two} instead of {one}"))
        return text.format(one=_shown(one) or tr("none"), two=_shown(two) or tr("none"))

    def _class(self, mine: int) -> str:
        one, two = self.before.risk_class[mine], self.after.risk_class[mine]
        if np.isnan(two):
            return ""
        if np.isnan(one):
            return tr("in risk class {two:.0f}").format(two=two)
        return tr("risk class {two:.0f} instead of {one:.0f}").format(one=one, two=two) if one != two else ""


def _shown(model: str) -> str:
    """What a restoration model is called in QGIS's language; one that the shipped table does not know as it is."""
    table = shipped_table("restoration_models")
    return dict(zip(table.texts(Field.MODEL), table.texts("name_zh"))).get(model, model) if is_chinese() else model


@dataclass(frozen=True)
class _Year:
    ids: list
    year: MineYear
    models: list[str]
    reasons: list[str]
    shapes: list[QgsGeometry]


def read_mines(before: Vector, after: Vector, mine_field: str, least: float, crs) -> ComparedMines:
    """The mines of two outputs of Restoration models, the polygons in `crs`; `least` as in `change_of_area`.

    InputError when a field is missing, or an id is missing or stands there twice.
    """
    one, two = _read(before, mine_field, crs), _read(after, mine_field, crs)
    names = tuple(f"{vector.parameter}, {mine_field}" for vector in (before, after))
    found = match(one.ids, two.ids, names)
    _warn_of_spellings([one.ids[mine] for mine in found.gone], [two.ids[mine] for mine in found.new], after.run)
    first, second = _pick(one.year, _positions(found, 0)), _pick(two.year, _positions(found, 1))
    models = tuple(_texts(year.models, _positions(found, side)) for side, year in enumerate((one, two)))
    ids = [two.ids[mine] for mine in (*found.after, *found.new)] + [one.ids[mine] for mine in found.gone]
    shapes = [two.shapes[mine] for mine in (*found.after, *found.new)] + [QgsGeometry()] * len(found.gone)
    return ComparedMines(
        [mine_id(name) for name in ids],
        first,
        second,
        models,
        _texts(two.reasons, _positions(found, 1)),
        shapes,
        change_of_area(first, second, least),
        change_of_model(first, second),
    )


def _warn_of_spellings(gone: Sequence[object], new: Sequence[object], run: StepRun) -> None:
    """Warn of mines that are gone and new under ids that differ as slips of the pen do."""
    spelled = {near_key(name): mine_id(name) for name in gone}
    alike = [(spelled[near_key(name)], mine_id(name)) for name in new if near_key(name) in spelled]
    if alike:
        message = tr(
            "{count} mines count as gone and as new because their ids differ in no more than letter case, blanks, "
            "hyphens or leading zeros (the first: {one} before, {two} after). If they are the same mines, spell "
            "their ids alike."
        )
        run.warn(message.format(count=len(alike), one=alike[0][0], two=alike[0][1]))


def no_mines() -> ComparedMines:
    """For runs without mines."""
    nothing = MineYear(np.empty(0), np.empty(0), np.empty(0))
    return ComparedMines([], nothing, nothing, ([], []), [], [], [], [])


def whole(numbers: np.ndarray) -> np.ndarray:
    """Whole numbers for a field, masked (NULL) where NaN."""
    return np.ma.array(np.nan_to_num(numbers).astype(np.int64), mask=np.isnan(numbers))


def _read(vector: Vector, mine_field: str, crs) -> _Year:
    models = vector.values(Field.MODEL)
    classes = vector.optional_numbers(CLASS_FIELD)
    area = vector.numbers(Field.AREA_HA)
    if np.isnan(area).any():
        raise InputError(
            "{parameter}: in {name}, {count} mines have no area_ha (the first is {first}), and a mine without an area "
            "would count as gone. Run Restoration models again.",
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
    has_reason = vector.source.fields().lookupField(Field.REASON) >= 0
    reasons = vector.values(Field.REASON) if has_reason else [None] * len(area)
    texts = [["" if text is None else str(text) for text in column] for column in (models, reasons)]
    return _Year(vector.values(mine_field), year, *texts, vector.geometries(crs))


def _positions(found: Match, side: int) -> np.ndarray:
    """Where each mine of both years stands in one of them; -1 where it is not there."""
    absent = [np.full(len(found.new), -1), found.gone] if side == 0 else [found.new, np.full(len(found.gone), -1)]
    return np.concatenate([found.before if side == 0 else found.after, *absent]).astype(np.int64)


def _pick(year: MineYear, positions: np.ndarray) -> MineYear:
    # Position -1 is that of the NaN at the end.
    columns = (np.append(column, np.nan)[positions] for column in (year.area, year.strictness, year.risk_class))
    return MineYear(*columns)


def _texts(texts: list[str], positions: np.ndarray) -> list[str]:
    return [texts[place] if place >= 0 else "" for place in positions.tolist()]
