"""Lists of names with numbers, as steps write them into one field."""

from mining_ecorisk.algorithms.framework.listed_parts import parts
from mining_ecorisk.algorithms.report.words.listed import told
from mining_ecorisk.algorithms.report.words.texts import Texts

CAUSES = "High coverage grassland 86.4 %, Thinning (sparse) woodland 9.6 %, Shrub wood 4.0 %"


def test_names_may_hold_commas_and_brackets():
    assert parts("clay, brick 12.0 ha, sand 0.5 ha") == [("clay, brick", 12.0, "ha"), ("sand", 0.5, "ha")]
    assert [name for name, *_ in parts(CAUSES)] == [
        "High coverage grassland", "Thinning (sparse) woodland", "Shrub wood",
    ]  # fmt: skip


def test_a_blank_parts_latin_names_from_numbers_in_chinese_too():
    assert told("coal 186.5 ha, 煤 0.7 ha", Texts("zh")) == "coal 186.5公顷、煤0.7公顷"


def test_a_text_of_another_form_is_told_as_it_is():
    assert parts("coal") == [] and told("coal, 3 tons", Texts("zh")) == "coal, 3 tons"


def test_classes_are_named_in_the_language_of_the_report():
    assert told(CAUSES, Texts("zh"), "land_use_classes", most=1) == "高覆盖度草地86.4%、另有2项"
    assert told("高覆盖度草地 86.4 %", Texts("en"), "land_use_classes") == "High coverage grassland 86.4 %"
