"""What became of a cell or a mine between two years, as one sentence of its fields, in any language.

The fields keep codes and numbers; the sentence is made of them wherever it is read. The field `reason` of MINE_CHANGES
and of WARNINGS is one such sentence, in the language of the run that wrote it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ...core.contract import Field
from ...core.mine_ids import ID_SEPARATOR
from ...core.risk.mine_change import GONE, GROWN, HEALED, MILDER, NEW, RESTORED, RESTORED_PART, STRICTER
from ...core.risk.mine_identity import MERGED, RENAMED, SPLIT
from ...framework.i18n import QGIS, Language
from ...restoration.models.names import model_name
from ...restoration.models.reasons import hectares

KIND_SEPARATOR = ", "
WATER, BIODIVERSITY, VULNERABILITY = "water", "biodiversity", "vulnerability"
PARTS = (WATER, BIODIVERSITY, VULNERABILITY)
OF_CELLS = ("risk_bef", "part", "part_chg", "mine_chg")  # of WARNINGS, besides what mines have, too
OF_MINES = ("became", "former_id", "model_chg", "mod_before", "mod_after")


class ChangeSentences:
    """Makes the sentences of one table in the language `spoken`; `levels` are the words for risk classes.

    `columns` are the fields of MINE_CHANGES or of WARNINGS, one value a row.
    """

    def __init__(
        self, columns: Mapping[str, Sequence], spoken: Language = QGIS, levels: Mapping[int, str] | None = None
    ):
        self._columns, self._spoken = columns, spoken
        self._levels = levels or {}

    def cell(self, row: int) -> str:
        """From which class to which, by how much, what rose most, and whether mining's part did."""
        tr = self._spoken.tr
        one, two = (int(self._number(name, row)) for name in ("cls_before", "cls_after"))
        before, rise = (self._number(name, row) for name in ("risk_bef", "risk_chg"))
        text = tr("Risk class {two} {second} instead of {one} {first}: from {before} to {after}{cause}.")
        return text.format(
            one=one, first=self._levels.get(one, ""), two=two, second=self._levels.get(two, ""),
            cause=self._part(row) + self._mining(row), **_apart(before, before + rise),
        )  # fmt: skip

    def _part(self, row: int) -> str:
        tr, part = self._spoken.tr, self._text("part", row)
        names = {
            WATER: tr("water conservation stress"),
            BIODIVERSITY: tr("biodiversity stress"),
            VULNERABILITY: tr("ecological vulnerability"),
        }
        if part not in names:
            return ""
        return tr(", mostly through the {name} (+{rise:.4g})").format(
            name=names[part], rise=self._number("part_chg", row)
        )

    def _mining(self, row: int) -> str:
        tr, rise = self._spoken.tr, self._number("mine_chg", row)
        if np.isnan(rise):
            return ""
        return (
            tr("; mining's part rose by {rise:.4g}").format(rise=rise)
            if rise > 0
            else tr("; mining's part did not rise")
        )

    def mine(self, row: int, kinds: str, reason: str = "") -> str:
        """What became of a mine, which is of these `kinds`, and the `reason` of the model that it has now."""
        found = kinds.split(KIND_SEPARATOR)
        parts = [self._identity(row, found), self._area(row, found), self._model(row, found), self._class(row)]
        tr = self._spoken.tr
        sentence = tr("{sentence}.").format(sentence=self._spoken.clauses(part for part in parts if part))
        return tr("{sentence} {addition}").format(sentence=sentence, addition=reason).strip()

    def _identity(self, row: int, kinds: Sequence[str]) -> str:
        tr = self._spoken.tr
        texts = {
            RENAMED: tr("The same mine as {ids} before"),
            SPLIT: tr("Split from {ids}"),
            MERGED: tr("Merged from {ids}"),
        }
        ids = self._spoken.joined(self._text("former_id", row).split(ID_SEPARATOR))
        return next((text.format(ids=ids) for kind, text in texts.items() if kind in kinds), "")

    def _area(self, row: int, kinds: Sequence[str]) -> str:
        tr, spoken = self._spoken.tr, self._spoken
        two, change = self._number("ha_after", row), self._number("ha_change", row)
        two = self._number(Field.AREA_HA, row) if np.isnan(two) else two
        two, change = float(np.nan_to_num(two)), float(np.nan_to_num(change))
        one = max(two - change, 0.0)
        texts = {
            NEW: tr("New mine of {after}"),
            GONE: tr("Gone: the {before} damaged before are no longer there"),
            GROWN: tr("Grown by {change} ({percent:.0f} %) from {before} to {after}"),
            HEALED: tr("Healed by {change} ({percent:.0f} %) from {before} to {after}"),
            RESTORED: tr("Restored: {restored} of the {before} damaged before"),
            RESTORED_PART: tr("Restored in part: {restored} of the {before} damaged before; {after} are left"),
        }
        text = next((text for kind, text in texts.items() if kind in kinds), tr("Still {after}"))
        restored = float(np.nan_to_num(self._number(Field.RESTOR_HA, row)))
        areas = {"before": one, "after": two, "change": abs(change), "restored": restored}
        percent = 100 * abs(change) / one if one else 0.0
        return text.format(percent=percent, **{name: hectares(area, spoken) for name, area in areas.items()})

    def _model(self, row: int, kinds: Sequence[str]) -> str:
        tr = self._spoken.tr
        one, two = (self._text(name, row) for name in ("mod_before", "mod_after"))
        names = {
            name: model_name(model, inside=True, spoken=self._spoken) or tr("none")
            for name, model in (("one", one), ("two", two))
        }
        if NEW in kinds:
            return tr("restoration model: {model}").format(model=names["two"]) if two else ""
        if GONE in kinds or RESTORED in kinds or one == two:
            return ""
        texts = {
            STRICTER: tr("stricter model: {two} instead of {one}"),
            MILDER: tr("milder model: {two} instead of {one}"),
        }
        return texts.get(self._text("model_chg", row), tr("model: {two} instead of {one}")).format(**names)

    def _class(self, row: int) -> str:
        tr = self._spoken.tr
        one, two = (self._number(name, row) for name in ("cls_before", "cls_after"))
        if np.isnan(two):
            return ""
        if np.isnan(one):
            return tr("in risk class {two:.0f}").format(two=two)
        return tr("risk class {two:.0f} instead of {one:.0f}").format(one=one, two=two) if one != two else ""

    def _value(self, name: str, row: int) -> object:
        value = self._columns[name][row] if name in self._columns else None
        return None if value is np.ma.masked else value

    def _number(self, name: str, row: int) -> float:
        value = self._value(name, row)
        return float("nan") if value is None else float(value)

    def _text(self, name: str, row: int) -> str:
        value = self._value(name, row)
        return "" if value is None else str(value)


def _apart(before: float, after: float) -> dict[str, str]:
    """Both values with four digits, or with as many as it takes to tell one from the other."""
    for digits in range(4, 17):
        texts = [f"{value:.{digits}g}" for value in (before, after)]
        if texts[0] != texts[1]:
            break
    return dict(zip(("before", "after"), texts))
