"""Why a mine has its measure, as one sentence of the facts that decided and the rule's own reason, in any language.

The fields of a mine keep codes and numbers; `why` makes the sentence of them wherever it is read. The field `why` is
one such sentence, in the language of the run that wrote the layer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ...core.contract import Field
from ...core.damage.rights import INSIDE
from ...framework.i18n import QGIS, Language
from ...framework.shipped_names import ShippedNames
from ..models.measure_texts import NATURAL, PRODUCING
from ..models.reasons import Reasons, hectares, level_name, shipped_reasons

RULES = "supervision_rules"
RULE, RULE_WHY = "sup_rule", "sup_why"


class SupervisionReasons:
    """Makes the reasons of the mines of one supervision list in the language `spoken`.

    `columns` are the fields that Supervision list writes, one value a mine; what `levels` calls a risk class goes
    before the shipped words for it.
    """

    def __init__(
        self, columns: Mapping[str, Sequence], spoken: Language = QGIS, levels: Mapping[int, str] | None = None
    ):
        self._columns, self._spoken = columns, spoken
        self._levels = levels or {}
        self._names, self._mines = ShippedNames(spoken), Reasons(columns, spoken)
        self._rules = shipped_reasons(RULES, spoken)

    def why(self, place: int) -> str:
        """For example "Producing; risk class 5 High; Reserve; grown by 2 ha." and the rule's reason."""
        tr = self._spoken.tr
        facts = [self._state(place), self._risk(place), self._mines.protection(place), *self._changes(place)]
        facts += [self._right(place)]
        sentence = tr("{sentence}.").format(sentence=self._spoken.clauses(fact for fact in facts if fact))
        after = self._value(Field.MODEL, place) == NATURAL and self._value(Field.STATE, place) == PRODUCING
        closing = tr("Natural restoration only after closure.") if after else ""
        for addition in (self._rule(place), closing):
            sentence = tr("{sentence} {addition}").format(sentence=sentence, addition=addition).strip()
        return sentence

    def _value(self, name: str, place: int) -> object:
        return self._columns[name][place] if name in self._columns else None

    def _rule(self, place: int) -> str:
        """What the rule itself says: that of a shipped rule in this language, that of another as it was given."""
        own = str(self._value(RULE_WHY, place) or "")
        return self._rules.get(own, own)

    def _state(self, place: int) -> str:
        tr = self._spoken.tr
        licence = {1: tr("licensed"), 0: tr("without a licence")}.get(self._value(Field.LICENSED, place), "")
        state = self._names.name("mine_states", self._value(Field.STATE, place)) or tr("state not stated")
        return self._spoken.joined([state, licence]) if licence else state

    def _risk(self, place: int) -> str:
        tr, number = self._spoken.tr, self._value(Field.RISK_CLASS, place)
        if number is None:
            return tr("no risk class")
        level = level_name(int(number), self._names, self._levels)
        return tr("risk class {number} {level}").format(number=int(number), level=level).strip()

    def _changes(self, place: int) -> Iterator[str]:
        tr = self._spoken.tr
        if self._value("grown", place):
            change = self._value("ha_change", place)
            yield tr("grown by {area}").format(area=hectares(change, self._spoken)) if change else tr("grown")
        if self._value("risen", place):
            before, after = (int(self._value(name, place)) for name in ("cls_before", "cls_after"))
            yield tr("risk class risen from {before} to {after}").format(before=before, after=after)

    def _right(self, place: int) -> str:
        """How the mine stands to the mining rights, where it is not all right."""
        tr, status, outside = self._spoken.tr, self._value("status", place), self._value("out_ha", place)
        if not status or status == INSIDE:
            return ""
        name = self._names.name("right_statuses", status)
        if not outside:
            return tr("mining right: {status}").format(status=name)
        return tr("mining right: {status} ({area})").format(status=name, area=hectares(outside, self._spoken))
