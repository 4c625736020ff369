"""Why a mine has its model, as one sentence with the numbers that decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...core.restoration.severity import Severity
from ...framework.i18n import joined, tr


@dataclass(frozen=True)
class Grounds:
    """What decided about a mine: `areas` are its rule attributes in hectares, `level` is the class in words."""

    protection: str
    risk_class: int
    risk_max: int
    level: str
    severity: Severity
    areas: Mapping[str, float]


def reason(grounds: Grounds, rule_reason: str) -> str:
    """For example "Reserve; risk class 5 High; severe: 6.2 ha of grassland damaged." and the rule's own reason."""
    risk = tr("risk class {number} {level}").format(number=grounds.risk_class, level=grounds.level).strip()
    if grounds.risk_max > grounds.risk_class:
        risk += tr(" (up to {number} under the mine)").format(number=grounds.risk_max)
    causes = [_damage(attribute, area, grounds.areas) for attribute, area in grounds.severity.causes]
    grades = {"severe": tr("severe"), "moderate": tr("moderate"), "light": tr("light")}
    sentence = tr("{protection}; {risk}; {severity}: {damage} damaged.").format(
        protection=_protections()[grounds.protection],
        risk=risk,
        severity=grades.get(grounds.severity.grade, grounds.severity.grade),
        damage=joined(causes) or hectares(grounds.areas["area_ha"]),
    )
    return f"{sentence} {rule_reason}".strip()


def outside(areas: Mapping[str, float]) -> str:
    """The sentence of a mine without a risk class."""
    sentence = tr("No cell with a risk class lies under this mine ({area} damaged), so no model can be chosen.")
    return sentence.format(area=hectares(areas["area_ha"]))


def hectares(area: float) -> str:
    """An area that never reads as 0 when it is not: "6.2 ha", "0.03 ha", "less than 0.01 ha"."""
    if 0 < area < 0.005:
        return tr("less than 0.01 ha")
    return tr("{area} ha").format(area=f"{area:.2f}".rstrip("0").rstrip("."))


def _protections() -> dict[str, str]:
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
