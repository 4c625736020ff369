"""Why a mine has its model, as one sentence with the numbers that decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...core.contract import Field
from ...core.restoration.severity import Severity
from ...framework.i18n import joined, tr


@dataclass(frozen=True)
class ReasonFacts:
    """What decided about a mine: `areas` are its rule attributes in hectares, `level` is the class in words."""

    protection: str
    risk_class: int
    risk_max: int
    level: str
    severity: Severity
    areas: Mapping[str, float]


def reason(facts: ReasonFacts, rule_reason: str) -> str:
    """For example "Reserve; risk class 5 High; severe: 6.2 ha of grassland damaged." and the rule's own reason."""
    risk = tr("risk class {number} {level}").format(number=facts.risk_class, level=facts.level).strip()
    if facts.risk_max > facts.risk_class:
        risk += tr(" (up to {number} under the mine)").format(number=facts.risk_max)
    causes = [_damage(attribute, area, facts.areas) for attribute, area in facts.severity.causes]
    grades = {"severe": tr("severe"), "moderate": tr("moderate"), "light": tr("light")}
    sentence = tr("{protection}; {risk}; {severity}: {damage} damaged.").format(
        protection=protections()[facts.protection],
        risk=risk,
        severity=grades.get(facts.severity.grade, facts.severity.grade),
        damage=joined(causes) or hectares(facts.areas[Field.AREA_HA]),
    )
    return f"{sentence} {rule_reason}".strip()


def outside(areas: Mapping[str, float]) -> str:
    """The sentence of a mine without a risk class."""
    sentence = tr("No cell with a risk class lies under this mine ({area} damaged), so no model can be chosen.")
    return sentence.format(area=hectares(areas[Field.AREA_HA]))


def without_ground() -> str:
    """The sentence of a mine that has no polygon."""
    return tr(
        "This mine has no ground of its own: its patches have no geometry or lie wholly under those of other mines. No "
        "model can be chosen."
    )


def hectares(area: float) -> str:
    """An area that never reads as 0 when it is not: "6.2 ha", "0.03 ha", "less than 0.01 ha"."""
    if 0 < area < 0.005:
        return tr("less than 0.01 ha")
    return tr("{area} ha").format(area=f"{area:.2f}".rstrip("0").rstrip("."))


def protections() -> dict[str, str]:
    """What each kind of protection is called in QGIS's language."""
    return {
        "none": tr("No protected area"),
        "function": tr("Function area"),
        "reserve": tr("Reserve"),
        "both": tr("Function area and reserve"),
    }


def _damage(attribute: str, area: float, areas: Mapping[str, float]) -> str:
    words = {
        "farm_ha": tr("{area} of arable land"),
        "rest_ha": tr("{area} of other land"),
        "pit_ha": tr("{area} of mining collapse"),
        "fg_ha": tr("{area} of forest and grassland"),
        "forest_ha": tr("{area} of forest"),
        "grass_ha": tr("{area} of grassland"),
    }
    if attribute == "fg_ha" and not areas["forest_ha"]:
        attribute = "grass_ha"
    elif attribute == "fg_ha" and not areas["grass_ha"]:
        attribute = "forest_ha"
    return words.get(attribute, f"{{area}} ({attribute})").format(area=hectares(area))
