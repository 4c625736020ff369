"""The help that opens without the network: a page per algorithm and model."""

from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QUrl


def test_help_of_every_algorithm_is_a_page_of_its_own(qgis_app, monkeypatch, tmp_path):
    from mining_ecorisk.algorithms.framework import help_pages

    monkeypatch.setattr(help_pages.QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path))
    algorithms = qgis_app.processingRegistry().providerById("miningrisk").algorithms()
    for algorithm in algorithms:
        path = Path(QUrl(algorithm.helpUrl()).toLocalFile())
        text = path.read_text(encoding="utf-8")
        assert algorithm.displayName().split(" ", 1)[-1].split("&")[0] in text
        for definition in algorithm.parameterDefinitions():
            assert f"<td>{definition.name()}</td>" in text
    assert len(list(tmp_path.rglob("*.html"))) == len(algorithms)


def test_a_page_says_defaults_and_what_is_optional(qgis_app):
    from mining_ecorisk.algorithms.framework import help_pages

    text = help_pages.help_page(qgis_app.processingRegistry().algorithmById("miningrisk:riskzoning"), "en")
    rows = [row for row in text.split("<tr>") if row.startswith(("<td>AS_IN<", "<td>CLASSES<", "<td>INPUT<"))]
    assert sorted(row.split("</tr>")[0].rpartition("<td>")[2] for row in rows) == ["5.0</td>", "</td>", "optional</td>"]


def test_where_no_page_can_be_written_help_opens_the_paper(qgis_app, monkeypatch):
    from mining_ecorisk.algorithms.framework import help_pages

    def refuse(*_):
        raise OSError

    monkeypatch.setattr(help_pages, "write_whole", refuse)
    algorithm = qgis_app.processingRegistry().algorithmById("miningrisk:riskzoning")
    assert algorithm.helpUrl() == help_pages.PAPER


def test_short_descriptions_are_one_sentence(qgis_app):
    for algorithm in qgis_app.processingRegistry().providerById("miningrisk").algorithms():
        text = algorithm.shortDescription()
        assert 15 < len(text) < 400 and "<" not in text, (algorithm.id(), text)


@pytest.mark.parametrize(
    "html, sentence",
    [
        ("<p>One thing, 2.5 km. And more.</p>", "One thing, 2.5 km."),
        ("<p>第一句。第二句。</p>", "第一句。"),
        ("No end", "No end"),
    ],
)
def test_first_sentence(qgis_app, html, sentence):
    from mining_ecorisk.algorithms.framework.help_pages import first_sentence

    assert first_sentence(html) == sentence


def test_steps_are_numbered_in_the_order_of_the_method(qgis_app):
    from mining_ecorisk.algorithms.provider import ALGORITHMS

    names = [factory().displayName() for factory in ALGORITHMS]
    assert names == sorted(names) and names[0].startswith("1.1 ")
