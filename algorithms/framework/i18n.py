"""Translation: one function for every string that a person reads, in QGIS's language or in a language of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import reduce
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..core.errors import Marked, in_words
from ..core.plurals import agreeing, filled_in

CONTEXT = "@default"
COMPILED = Path(__file__).resolve().parents[2] / "i18n" / "mining_ecorisk_zh_Hans.qm"
SIMPLIFIED_CHINESE = "zh"
Lookup = Callable[[str, str], str]


class Language:
    """One language of people; `lookup(text, note)` gives a text in it, or nothing for one that it does not know.

    `chinese()` says whether it is Chinese, which decides what the shipped tables call things.
    """

    def __init__(self, lookup: Lookup, chinese: Callable[[], bool]):
        self._lookup, self._chinese = lookup, chinese

    @property
    def chinese(self) -> bool:
        return self._chinese()

    def tr(self, text: str, note: str = "") -> str:
        """The text in this language; write `tr("literal {x}").format(x=...)`.

        `note` tells apart texts that are the same in English only. Words that agree with a number: see `core.plurals`.
        """
        return agreeing(self._lookup(text, note) or text, text)

    def in_language(self, text: str) -> str:
        """What `mark` gave, filled in, its values translated too; or a text of a shipped file (a legend, a model)."""
        if not isinstance(text, Marked):
            return self.tr(text)
        template = self.tr(text.template, text.note)
        return self._format(template, text.values) if text.values else template

    def filled(self, message: str, values: dict) -> str:
        """The template of an InputError or a finding, and its values: the marked translated, lists joined."""
        return self._format(self.in_language(message), values)

    def _format(self, template: str, values: dict) -> str:
        return filled_in(template, **{name: self._said(value) for name, value in values.items()})

    def joined(self, items: Iterable) -> str:
        """The items as an enumeration, those that are marked translated; empty for none."""
        texts = [str(self._said(item)) for item in items] or [""]
        return reduce(lambda first, last: self.tr("{first}, {second}").format(first=first, second=last), texts)

    def clauses(self, items: Iterable[str]) -> str:
        """Parts of a sentence, one after the other."""
        texts = list(items) or [""]
        return reduce(lambda first, last: self.tr("{first}; {second}").format(first=first, second=last), texts)

    def amount(self, name: str, shown: str) -> str:
        """What something is called, and how much of it there is."""
        if name[-1:].isascii():
            return f"{name} {shown}"  # a blank parts Latin letters from a number in Chinese, too
        return self.tr("{name} {amount}").format(name=name, amount=shown)

    def percent(self, shown: str) -> str:
        """A share that is written already, with its sign."""
        return self.tr("{share} %").format(share=shown)

    def hectares(self, shown: str) -> str:
        """Hectares that are written already, with their unit."""
        return self.tr("{area} ha").format(area=shown)

    def _said(self, value):
        if isinstance(value, Marked):
            return self.in_language(value)
        return self.joined(value) if isinstance(value, (list, tuple)) else in_words(value)


def language(chinese: bool) -> Language:
    """English or Simplified Chinese, whatever QGIS speaks; nothing is installed for others."""
    if not chinese:
        return Language(lambda text, note: text, lambda: False)
    translator = QTranslator()
    translator.load(str(COMPILED))

    def lookup(text: str, note: str) -> str:
        # PyQt takes a str for ASCII here.
        return translator.translate(CONTEXT, text.encode(), note.encode() or None)

    return Language(lookup, lambda: True)


_spoken: ContextVar[Language | None] = ContextVar("spoken", default=None)


@contextmanager
def speaking(spoken: Language) -> Iterator[None]:
    """Within the block all texts of this thread are in the language `spoken`, such as the labels of an algorithm made
    there; other threads go on in QGIS's.
    """
    before = _spoken.set(spoken)
    try:
        yield
    finally:
        _spoken.reset(before)


def _looked_up(text: str, note: str) -> str:
    own = _spoken.get()
    return own.tr(text, note) if own else QCoreApplication.translate(CONTEXT, text, note or None)


def is_chinese() -> bool:
    """Whether QGIS speaks Chinese."""
    if own := _spoken.get():
        return own.chinese
    # QGIS gives "zh" from the environment, "zh_CN" from an old profile and "zh-Hans" from its own list.
    return QgsApplication.locale().startswith(SIMPLIFIED_CHINESE)


QGIS = Language(_looked_up, is_chinese)
tr = QGIS.tr
in_language = QGIS.in_language
filled = QGIS.filled
joined = QGIS.joined


def name_column() -> str:
    """The column of the shipped tables that holds the names in QGIS's language."""
    return "name_zh" if is_chinese() else "name_en"


def install_translator():
    """Install the translation for QGIS's language, if there is one; keep the returned object alive."""
    if not is_chinese():
        return None
    translator = QTranslator()
    if not translator.load(str(COMPILED)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
