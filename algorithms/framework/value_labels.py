"""What stored codes are called, for files that hold nothing but what is stored: the columns of labels of a CSV."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..core.coded_values import match_key
from .field_looks import known_codes, known_looks
from .i18n import QGIS, Language
from .listed_parts import told

SUFFIX = "_label"
CLEAR = "yes_no"  # 1 and 0 need no words
SEVERAL = re.compile(r"[,;] ")  # between the codes of one cell


class ValueLabels:
    """The labels of one field's values in the language `spoken`, by (label, stored value)."""

    def __init__(self, pairs: Sequence[tuple[str, str]], spoken: Language = QGIS):
        self._spoken = spoken
        self._labels = {stored: label for label, stored in pairs}
        self._alike = {match_key(stored): label for label, stored in pairs if not _is_number(stored)}

    @property
    def tell_more(self) -> bool:
        """Whether any label says other than what is stored."""
        return any(match_key(stored) != match_key(label) for stored, label in self._labels.items())

    def label(self, cell: str) -> str:
        """The label of what a cell holds: a value, several of them, or a list of them with numbers; else ""."""
        if not cell:
            return ""
        if found := self._of_one(cell):
            return found
        several = [self._of_one(part) for part in SEVERAL.split(cell)]
        if all(several):
            return self._spoken.joined(several)
        listed = told(cell, self._spoken, lambda name: self._of_one(name) or name)
        return "" if listed == cell else listed

    def _of_one(self, value: str) -> str:
        return self._labels.get(value) or self._alike.get(match_key(value), "")


def value_labels(field: str, spoken: Language = QGIS) -> ValueLabels | None:
    """The labels of a field of the outputs; None for one whose values are no codes, or say as much themselves."""
    names = "name_zh" if spoken.chinese else "name_en"
    look = known_looks(names).get(field)
    table = (look.values or look.labels) if look else ""
    if not table or table == CLEAR:
        return None
    found = ValueLabels(known_codes(table, names), spoken)
    return found if found.tell_more else None


def _is_number(text: str) -> bool:
    # A sign counts in a number: -1 is not 1, which it is alike as a name.
    return text.lstrip("-").isdigit()
