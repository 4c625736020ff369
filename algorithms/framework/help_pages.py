"""The help of an algorithm or a model as a page of its own, which the dialog's Help opens without the network."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QUrl

from .html_pages import heading, page, table
from .i18n import is_chinese, tr
from .markup import Markup, element
from .replacing import write_whole

PAPER = "https://doi.org/10.3390/land12040933"
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FOLDER = "mining_ecorisk_help"
SENTENCE = re.compile(r"^(.*?[.。])(?:\s|$|(?<=。))", re.DOTALL)


def first_sentence(html: str) -> str:
    """The first sentence of a help text, without its tags."""
    text = unescape(re.sub("<[^>]*>", " ", re.split(r"<h\d>", html)[0])).strip()
    found = SENTENCE.match(text)
    return found[1] if found else text


def help_address(algorithm: QgsProcessingAlgorithm) -> str:
    """Where the help is: a page in the profile, written anew; the paper where none can be written."""
    language = "zh" if is_chinese() else "en"
    path = Path(QgsApplication.qgisSettingsDirPath()) / FOLDER / language / f"{algorithm.name()}.html"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, help_page(algorithm, language))
    except OSError:
        return PAPER
    return QUrl.fromLocalFile(str(path)).toString()


def help_page(algorithm: QgsProcessingAlgorithm, language: str) -> str:
    """The page: picture, help, parameters and outputs."""
    text = algorithm.shortHelpString()
    if hasattr(algorithm, "childAlgorithms"):
        text = described(algorithm)
    # In QGIS's dialog the help stands below a heading of the dialog's own.
    text = re.sub(r"(</?)h3\b", r"\1h2", text)
    parts = [*_picture(algorithm, language), Markup(text), heading(tr("Parameters")), _parameters(algorithm)]
    rows = [(one.name(), one.description()) for one in algorithm.outputDefinitions()]
    parts += [heading(tr("Outputs")), _table((tr("Name"), tr("What it is")), rows)]
    note = tr("For scripts: {id}").format(id=algorithm.id())
    return page(algorithm.displayName(), *parts, element("p", note, class_="note"), language=language)


def described(model: QgsProcessingAlgorithm) -> str:
    """The help of a model, as HTML, without its inputs and outputs."""
    text = model.helpContent().get("ALG_DESC", "")
    return QgsProcessingUtils.formatHelpMapAsHtml({"ALG_DESC": text}, model) + example_of(model)


def example_of(model: QgsProcessingAlgorithm) -> str:
    """The example of a shipped model, as HTML; nothing for a model that has none."""
    lines = (RESOURCES / "models" / "examples.txt").read_text(encoding="utf-8").splitlines()
    found = [line for line in lines if line.split(" ")[2].endswith(f":{model.name()}")]
    return element("h3", tr("Example")) + element("p", element("code", found[0])) if found else ""


def _picture(algorithm: QgsProcessingAlgorithm, language: str) -> list[Markup]:
    """The canvas of a model, or the dialog of a step where there is a picture of it."""
    ending = "_zh" if language == "zh" else ""
    places = [
        RESOURCES / "models" / f"{algorithm.name()}.png",
        RESOURCES / "screenshots" / f"{algorithm.name()}{ending}.png",
        RESOURCES / "screenshots" / f"{algorithm.name()}.png",
    ]
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        return []
    source = QUrl.fromLocalFile(str(found)).toString()
    return [element("p", element("img", src=source, alt=algorithm.displayName(), style="max-width: 100%"))]


def _parameters(algorithm: QgsProcessingAlgorithm) -> Markup:
    rows = []
    for one in algorithm.parameterDefinitions():
        default = "" if one.defaultValue() is None else _plain(str(one.defaultValue()))
        if not default and one.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
            default = tr("optional")
        rows.append((one.name(), one.description(), one.help(), default))
    return _table((tr("Name"), tr("In the dialog"), tr("What it means"), tr("Default")), rows)


def _table(header: tuple[str, ...], rows: list[tuple[str, ...]]) -> Markup:
    return table(header, [[_plain(text) for text in row] for row in rows], texts=len(header))


def _plain(text: str) -> str:
    return "" if text == "NULL" else text
