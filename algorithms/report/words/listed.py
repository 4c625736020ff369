"""Lists that steps write as one text, in the report's language."""

from __future__ import annotations

from ...framework import listed_parts
from .texts import Texts


def told(text: str, texts: Texts, table: str = "", most: int = 0) -> str:
    """The list with the names that the shipped table has in the report's language; of many, the first `most`."""

    def name(part: str) -> str:
        return texts.name(table, part) if table else part

    return listed_parts.told(text, texts.spoken, name, most)
