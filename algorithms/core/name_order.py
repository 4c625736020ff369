"""Layers that are given in the order of a table's rows: which of them are called like another row than their own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

WORD = re.compile(r"[^\W_]+")


def misplaced(rows: Sequence[Sequence[str]], layers: Sequence[Sequence[str]]) -> dict[int, int]:
    """The places of the layers that bear another row's name and not their own, each with the first such row.

    `rows` holds the spellings of every row (its code, its names), `layers` what every layer is called (its name, its
    file). A name counts as whole words in any letter case, "frozen_ground" in "Frozen ground score"; one without
    letters of an alphabet anywhere, because Chinese parts no words.
    """
    found = {}
    for place, texts in enumerate(layers):
        said = [row for row, spellings in enumerate(rows) if _said(spellings, texts)]
        if said and place not in said:
            found[place] = said[0]
    return found


def _said(spellings: Sequence[str], texts: Sequence[str]) -> bool:
    words = _words(" ".join(texts))
    return any(
        _words(spelling) in words if spelling.isascii() else _words(spelling).strip() in words
        for spelling in spellings
        if WORD.search(spelling)
    )


def _words(text: str) -> str:
    """The words of a text with blanks around."""
    return f" {' '.join(WORD.findall(unicodedata.normalize('NFKC', text).casefold()))} "
