"""The help of the algorithms: files of data in English, Chinese by the translation, numbers from the tables."""

import re
from pathlib import Path

import pytest
from mining_ecorisk.algorithms.framework import help_texts
from mining_ecorisk.algorithms.framework.i18n import language

HELP = Path(__file__).resolve().parents[3] / "resources" / "help"
NAMES = sorted(path.stem for path in HELP.glob("*.html"))
CHINESE = re.compile("[\u4e00-\u9fff]")


@pytest.fixture
def spoken(monkeypatch):
    """`spoken(name, chinese)`: the help in that language, whatever QGIS speaks."""

    def help_in(name, chinese):
        spoken_language = language(chinese)
        monkeypatch.setattr(help_texts, "in_language", spoken_language.in_language)
        monkeypatch.setattr(help_texts, "tr", spoken_language.tr)
        monkeypatch.setattr(help_texts, "is_chinese", lambda: chinese)
        return help_texts.help_of(name)

    return help_in


def test_every_algorithm_has_a_page_and_every_page_an_algorithm(qgis_app):
    from qgis.core import QgsProcessingModelAlgorithm

    provider = qgis_app.processingRegistry().providerById("miningrisk")
    ours = [found for found in provider.algorithms() if not isinstance(found, QgsProcessingModelAlgorithm)]
    assert sorted(found.name() for found in ours) == NAMES
    assert all(found.shortHelpString() == help_texts.help_of(found.name()) for found in ours)


@pytest.mark.parametrize("name", NAMES)
def test_help_is_whole_in_both_languages(spoken, name):
    english, chinese = spoken(name, False), spoken(name, True)
    assert not CHINESE.search(english) and "$" not in english + chinese
    assert re.findall("</?[a-z0-9]+>", english) == re.findall("</?[a-z0-9]+>", chinese)
    # A paragraph without a Chinese character would be an English one.
    blocks = [block for block in re.findall("<(?:p|li|h3)>(.*?)</(?:p|li|h3)>", chinese) if " " in block]
    blocks = [block for block in blocks if "doi" not in block and "<code>qgis_process" not in block]
    assert blocks and all(CHINESE.search(block) for block in blocks)


def test_numbers_of_the_help_are_those_of_the_tables(spoken, monkeypatch):
    assert "Table 3 of the paper: 1000-3500 m 0.2, 3500-5000 m 0.3, 5000 m" in spoken("scoreelevation", False)
    assert "0.135-0.585" in spoken("riskoverlay", True)
    read = help_texts.shipped_table

    def doubled(name):
        table = read(name)
        rows = [tuple("0.25" if cell == "0.2" else cell for cell in row) for row in table.rows]
        return type(table)(table.label, table.columns, tuple(rows))

    monkeypatch.setattr(help_texts, "shipped_table", doubled)
    assert "1000-3500 m 0.25, 3500-5000 m 0.3" in spoken("scoreelevation", False)


@pytest.mark.parametrize("name", NAMES)
def test_outputs_are_a_list(name):
    lines = (HELP / f"{name}.html").read_text(encoding="utf-8").splitlines()
    told = lines[lines.index("<h3>Outputs</h3>") + 1 : lines.index("<h3>Example</h3>")]
    assert any(line.startswith(("<li>", "${fields ")) for line in told)
    assert all(len(line) < 480 for line in told)


def test_fields_are_told_with_unit_and_meaning(spoken):
    assert "<li>area_km2 (km²): Area of the cell inside the study area</li>" in spoken("evaluationgrid", False)
    assert "<li>area_km2（km²）：单元在研究区内的面积</li>" in spoken("evaluationgrid", True)
    assert "<li>exc_ha (ha): Excavation</li>" in spoken("damagesummary", False)
    assert "<li>exc_ha（公顷）：挖损</li>" in spoken("damagesummary", True)
