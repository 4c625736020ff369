"""Translation: one function for every string that a person reads."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

FOLDER = Path(__file__).resolve().parents[2] / "i18n"
SIMPLIFIED_CHINESE = "zh"


def tr(text: str) -> str:
    """The text in the language of QGIS; write `tr("literal {x}").format(x=...)`."""
    return QCoreApplication.translate("@default", text)


def in_language(text: str) -> str:
    """A text of a shipped file (a legend, a model) in the language of QGIS."""
    return tr(text)


def is_chinese() -> bool:
    """Whether QGIS speaks Chinese."""
    # QGIS gives "zh" from the environment, "zh_CN" from an old profile and "zh-Hans" from its own list.
    return QgsApplication.locale().startswith(SIMPLIFIED_CHINESE)


def name_column() -> str:
    """The column of the shipped tables that holds the names in QGIS's language."""
    return "name_zh" if is_chinese() else "name_en"


def install_translator():
    """Install the translation for QGIS's language, if there is one; keep the returned object alive."""
    if not is_chinese():
        return None
    translator = QTranslator()
    if not translator.load(str(FOLDER / "mining_ecorisk_zh_Hans.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
