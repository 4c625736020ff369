"""Layers of later steps are known by their fields; others are refused with what is missing and who writes it."""

import pytest
from qgis.core import QgsProcessingException


@pytest.mark.parametrize(
    ("parameter", "fields", "said"),
    [
        ("CHANGE", {"cls_before": 1, "cls_after": 2}, "CHANGE: .* no field risk_chg. Give the output of Risk change"),
        ("CHANGE", {"cls_before": 1, "cls_after": 2, "risk_chg": 0.1, "rank": 1}, "CHANGE: .* has the field rank"),
        ("WARNINGS", {"rank": 1}, "WARNINGS: .* no field kind, id, .*Give the early warnings of Risk change"),
        ("PLACES", {"place": 1}, "PLACES: .* no field level, .*Give the output of Stressed places"),
        ("SUPERVISION", {"mine_id": "M1", "measure": "stop", "level": "red", "months": 1},
         "SUPERVISION: .* no field sup_why. Give the output of Supervision list"),
        ("SUPERVISION", {"measure": "stop", "level": "red", "months": 1, "sup_why": ""},
         "SUPERVISION: .* no field mine_id. Give"),
        ("SUMMARY", {"mineral": "coal", "mines": 1, "area_ha": 2.0}, "SUMMARY: .* no field pct, .*Damage summary"),
        ("PRIORITY", {"mine_id": "M1", "order": 1, "gain": 0.1, "cost": 1.0, "cum_cost": 1.0, "cum_pct": 9.0,
                      "alone": 0.1, "beside": ""},
         "PRIORITY: .* no field chosen. Give the output of Restoration priority, the curve of Restoration priority"),
        ("STABILITY", {"risk_class": 1, "same_pct": 99.0},
         "STABILITY: .* no field changed_by. Give .*Weight stability, .*Method stability"),
    ],
)  # fmt: skip
def test_another_layer_is_refused_with_what_it_lacks(report, make_layer, square, parameter, fields, said):
    layer = make_layer([(square(500000, 4000000, 9), fields)], name="wrong")
    several = parameter in ("SUMMARY", "PRIORITY", "STABILITY")
    with pytest.raises(QgsProcessingException, match=said):
        report(**{parameter: [layer] if several else layer})


def test_two_layers_of_one_kind_are_refused(report, make_layer, square):
    rows = [(square(500000, 4000000, 9), {"cls_base": 1, "same_pct": 90.0, "cls_often": 1})]
    pair = [make_layer(rows, name="one"), make_layer(rows, name="two")]
    with pytest.raises(QgsProcessingException, match="STABILITY: one and two are both the output of Weight stability"):
        report(STABILITY=pair)


def test_an_output_that_a_model_left_out_is_no_layer(make_run, make_layer, square):
    cells = [(square(500000, 4000000, 2000), {"cls_base": 1, "same_pct": 90.0, "cls_often": 1})]
    (found,) = make_run("riskreport", STABILITY=[make_layer(cells, name="one"), None, ""]).vectors("STABILITY")
    assert found.name == "one"
    run = make_run("riskreport", STABILITY=[None, ""])
    assert run.vectors("STABILITY") == [] and not run.given("STABILITY")
