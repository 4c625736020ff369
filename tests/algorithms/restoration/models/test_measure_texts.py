"""Measures in the language of who reads them."""

from mining_ecorisk.algorithms.framework.i18n import language
from mining_ecorisk.algorithms.restoration.models.measure_texts import shipped_texts, texts_in

COLUMNS = {
    "model": ["natural restoration", None], "state": ["producing", None], "target": ["grassland", None],
    **{f"{name}_ha": [0.0, 0.0] for name in ("trans", "waste", "constr", "pit")}, "stope_ha": [2.0, 0.0],
}  # fmt: skip


def test_shipped_measures_are_told_in_the_other_language(qgis_app):
    english, chinese = (shipped_texts(COLUMNS, language(chinese=code)) for code in (False, True))
    assert english[0].startswith("After closure. Excavation: ") and english[1] == chinese[1] == ""
    assert "Excavation" not in chinese[0] and chinese[0] != english[0]
    layer = {**COLUMNS, "measures": [english[0], None]}
    assert texts_in(layer, chinese=True) == chinese and texts_in(layer, chinese=False) == english


def test_measures_of_a_table_of_ones_own_stay_as_they_are(qgis_app):
    assert texts_in({**COLUMNS, "measures": ["Do this", None]}, chinese=True) == ["Do this", ""]
    assert texts_in({"model": [None], "measures": ["Do that"]}, chinese=True) == ["Do that"]
