"""Why a mine has its model, as one sentence of the numbers that decided, in any language.

The fields of a mine keep codes and numbers (rule, trigger, rule_why ...); `reason` makes the sentence of them wherever
it is read. The field `reason` is one such sentence, in the language of the run that wrote the layer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...core.contract import Field
from ...core.errors import mark
from ...core.restoration.trigger import Cause, causes
from ...framework.i18n import QGIS, Language
from ...framework.shipped_names import ShippedNames
from ...framework.shipped_tables import shipped_table

GRADES = {"severe": mark("severe"), "moderate": mark("moderate"), "light": mark("light")}
NEEDED = (Field.RISK_CLASS, Field.SEVERITY, Field.PROTECTION, Field.AREA_HA)
SHARES = {"function": "func_ha", "reserve": "resv_ha"}
GROUND = {
    "farm_ha": mark("farmland"),
    "forest_ha": mark("forest"),
    "grass_ha": mark("grassland"),
    "fg_ha": mark("forest and grassland"),
    "rest_ha": mark("land other than farmland, forest and grassland"),
    "pit_ha": mark("mining collapse"),
    "settle_ha": mark("settlement"),
    "water_ha": mark("water and wetland"),
    "desert_ha": mark("desert"),
    "other_ha": mark("other land"),
    "noref_ha": mark("land without a reference"),
}
SUMS = {
    "fg_ha": ("forest_ha", "grass_ha"),
    "rest_ha": ("settle_ha", "water_ha", "desert_ha", "other_ha", "noref_ha"),
}


class Reasons:
    """Makes the reasons of the mines of one table in the language `spoken`.

    `columns` are the fields that Restoration models writes, one value a mine; what `levels` calls a risk class goes
    before the shipped words for it.
    """

    def __init__(
        self, columns: Mapping[str, Sequence], spoken: Language = QGIS, levels: Mapping[int, str] | None = None
    ):
        self._columns, self._spoken = columns, spoken
        self._levels = levels or {}
        self._names = ShippedNames(spoken)
        self._rules = shipped_reasons("restoration_rules", spoken)
        self._damages = {f"{name}_ha" for name in shipped_table("damage_types").names("field")}

    def reason(self, place: int) -> str:
        """For example "Reserve (wholly); risk class 5 High; severe: 6.20 ha damaged, all of it grassland (more
        than 4 ha)." and the reason of the rule; empty where the fields of NEEDED are not there."""
        if any(name not in self._columns for name in NEEDED):
            return ""
        if self._value(Field.RISK_CLASS, place) is None:
            return self._without_class(place)
        sentence = self._spoken.tr("{protection}; {risk}; {severity}: {damage}.").format(
            protection=self.protection(place),
            risk=self._risk(place),
            severity=grade_name(self._value(Field.SEVERITY, place), self._spoken),
            damage=self._damage(place),
        )
        addition = self.rule(place)
        return self._spoken.tr("{sentence} {addition}").format(sentence=sentence, addition=addition).strip()

    def _value(self, name: str, place: int) -> object:
        return self._columns[name][place] if name in self._columns else None

    def _area(self, name: str, place: int) -> float:
        return float(self._value(name, place) or 0.0)

    def _without_class(self, place: int) -> str:
        if not self._area(Field.AREA_HA, place):
            return self._spoken.tr(
                "This mine has no ground of its own: its patches have no geometry or lie wholly under those of other "
                "mines. No model can be chosen."
            )
        message = self._spoken.tr(
            "No cell with a risk class lies under this mine ({area} damaged), so no model can be chosen."
        )
        return message.format(area=hectares(self._area(Field.AREA_HA, place), self._spoken))

    def protection(self, place: int) -> str:
        """The kind of protection, and how much of the mine it covers where the fields tell."""
        tr = self._spoken.tr
        kind = str(self._value(Field.PROTECTION, place) or "")
        told = all(name in self._columns for name in (*SHARES.values(), Field.AREA_HA))
        texts = {
            "none": (tr("No protected area"),) * 2,
            "function": (tr("Function area"), tr("Function area ({function})")),
            "reserve": (tr("Reserve"), tr("Reserve ({reserve})")),
            "both": (tr("Function area and reserve"), tr("Function area ({function}) and reserve ({reserve})")),
        }
        parts = {what: self._share(name, place) for what, name in SHARES.items()}
        return texts[kind][told].format(**parts) if kind in texts else kind

    def _share(self, name: str, place: int) -> str:
        part, whole = (hectares(self._area(field, place), self._spoken) for field in (name, Field.AREA_HA))
        return (
            self._spoken.tr("wholly")
            if part == whole
            else self._spoken.tr("{part} of {whole}").format(part=part, whole=whole)
        )

    def _risk(self, place: int) -> str:
        tr, number = self._spoken.tr, int(self._value(Field.RISK_CLASS, place))
        highest = self._value(Field.RISK_MAX, place)
        risk = (
            tr("risk class {number} {level}")
            .format(number=number, level=level_name(number, self._names, self._levels))
            .strip()
        )
        if highest is not None and highest > number:
            risk += tr(" (up to {number} under the mine)").format(number=int(highest))
        return risk

    def _damage(self, place: int) -> str:
        """The whole area, and of it the parts that made the grade: those by damage type lie on those by ecosystem."""
        tr, found = self._spoken.tr, causes(str(self._value(Field.TRIGGER, place) or ""))
        whole = hectares(self._area(Field.AREA_HA, place), self._spoken)
        by_damage = [self._cause(cause, place) for cause in found if cause.attribute in self._damages]
        by_ground = [self._cause(cause, place) for cause in found if cause.attribute not in self._damages]
        if by_damage and by_ground:
            message = tr("{area} damaged, {damage}; by ecosystem {ground}")
        else:
            message = tr("{area} damaged, {damage}") if found else tr("{area} damaged")
        joined = self._spoken.joined
        return message.format(area=whole, damage=joined(by_damage or by_ground), ground=joined(by_ground))

    def _cause(self, cause: Cause, place: int) -> str:
        what = self._ground(cause.attribute, place)
        whole = hectares(self._area(Field.AREA_HA, place), self._spoken)
        area = hectares(cause.area, self._spoken)
        tr = self._spoken.tr
        text = (
            tr("all of it {what} (more than {limit:g} ha)")
            if area == whole
            else tr("{area} of it {what} (more than {limit:g} ha)")
        )
        return text.format(area=area, what=what, limit=cause.limit)

    def _ground(self, attribute: str, place: int) -> str:
        """What land the hectares of an attribute are: of a sum that which the mine has of it."""
        parts = [name for name in SUMS.get(attribute, ()) if self._area(name, place)]
        whole = attribute == "fg_ha" and len(parts) > 1  # has a name of its own
        names = [attribute] if whole or not parts else parts
        return self._spoken.joined(self._spoken.in_language(GROUND[name]) if name in GROUND else name for name in names)

    def rule(self, place: int) -> str:
        """What the rule itself says: that of a shipped rule in this language, that of another as it was given."""
        own = str(self._value(Field.RULE_WHY, place) or "")
        return self._rules.get(own, own)


def shipped_reasons(table: str, spoken: Language) -> dict[str, str]:
    """The reason of each rule of a shipped table in either language -> in this one."""
    rules = shipped_table(table)
    own = rules.texts("reason_zh" if spoken.chinese else "reason")
    return dict(zip((*rules.texts("reason"), *rules.texts("reason_zh")), (*own, *own)))


def level_name(number: int, names: ShippedNames, levels: Mapping[int, str]) -> str:
    """What a risk class is called: as `levels` say, else as the shipped table does; "" for one that neither knows."""
    shipped = names.name("risk_levels", number)
    return names.name("risk_levels", levels.get(number, "" if shipped == str(number) else shipped))


def hectares(area: float, spoken: Language = QGIS) -> str:
    """An area that never reads as 0 when it is not: "6.20 ha", "0.03 ha", "less than 0.01 ha"."""
    if 0 < area < 0.005:
        return spoken.tr("less than 0.01 ha")
    return spoken.tr("{area} ha").format(area=f"{area:,.2f}")


def grade_name(grade: object, spoken: Language = QGIS) -> str:
    """What a grade of severity is called; one of the user's own as it is."""
    return spoken.in_language(GRADES[grade]) if grade in GRADES else str(grade or "")
