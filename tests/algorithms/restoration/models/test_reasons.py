"""The reason of a mine, made of its fields: what land made the grade, and how much of the mine is protected."""

import pytest
from mining_ecorisk.algorithms.framework.i18n import language
from mining_ecorisk.algorithms.restoration.models.reasons import Reasons

MINE = {
    "mine_id": "A", "risk_class": 2, "risk_max": 2, "severity": "severe", "protection": "none", "area_ha": 43.7,
    "trigger": "rest_ha 42.77 > 20", "rule_why": None, "farm_ha": 0.0, "forest_ha": 0.93, "grass_ha": 0.0,
    "settle_ha": 0.0, "water_ha": 0.0, "desert_ha": 0.0, "other_ha": 0.0, "noref_ha": 0.0, "fg_ha": 0.93,
    "rest_ha": 42.77, "func_ha": 0.0, "resv_ha": 0.0,
}  # fmt: skip


def reason(chinese=False, **changed):
    columns = {name: [value] for name, value in {**MINE, **changed}.items()}
    return Reasons(columns, language(chinese)).reason(0)


@pytest.mark.parametrize(
    ("land", "english", "chinese"),
    [
        ({"settle_ha": 42.77}, "settlement", "聚落"),
        ({"settle_ha": 2.77, "desert_ha": 40.0}, "settlement, desert", "聚落、荒漠"),
        ({"noref_ha": 42.77}, "land without a reference", "无本底的土地"),
    ],
)
def test_land_is_called_as_in_the_tables(qgis_app, land, english, chinese):
    assert f"severe: 43.70 ha damaged, 42.77 ha of it {english} (more than 20 ha)." in reason(**land)
    assert f"其中{chinese}42.77公顷（超过20公顷）" in reason(chinese=True, **land)


def test_forest_and_grassland_are_named_as_far_as_they_are_there(qgis_app):
    trigger = "fg_ha 6.2 > 4"
    assert "6.20 ha of it grassland (" in reason(trigger=trigger, forest_ha=0.0, grass_ha=6.2)
    assert "6.20 ha of it forest and grassland (" in reason(trigger=trigger, forest_ha=1.0, grass_ha=5.2)


def test_how_much_of_the_mine_is_protected(qgis_app):
    told = reason(protection="both", func_ha=6.43, resv_ha=43.7)
    assert told.startswith("Function area (6.43 ha of 43.70 ha) and reserve (wholly); risk class 2 Comparatively low;")
