"""The table of the half-saturation constant, read from the history of the layers."""

from types import SimpleNamespace

from mining_ecorisk.algorithms.report.page.document import Document
from mining_ecorisk.algorithms.report.page.half_saturation import half_saturation
from mining_ecorisk.algorithms.report.words.texts import Texts


def table(**results):
    step = SimpleNamespace(algorithm="habitatquality", noted=results)
    document = Document(Texts("en"), "title")
    half_saturation(document, SimpleNamespace(steps=[step]))
    return [rows for *_, rows in document.tables]


def test_quantiles_of_the_history_are_told_by_constant():
    spread, quality = "0;0.01;0.02;0.05;0.2", "0.05:0.1;0.2;0.3;0.4;0.5|0.1:0.2;0.3;0.4;0.5;0.6"
    (rows,) = table(K="0.05", D_QUANTILES=spread, Q_QUANTILES=quality)
    assert rows == [
        ["Degradation D", 0, 0.01, 0.02, 0.05, 0.2],
        ["Quality with k = 0.05", 0.1, 0.2, 0.3, 0.4, 0.5],
        ["Quality with k = 0.1", 0.2, 0.3, 0.4, 0.5, 0.6],
    ]


def test_a_history_of_an_older_version_has_no_table():
    assert table(K="0.05") == []
