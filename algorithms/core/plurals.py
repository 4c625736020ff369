"""Texts with a number whose words agree with it: "{count:mine has|mines have} no class; {count:|its|their} measure".

A gap with a bar holds the words for one and for any other number, after the number; with a bar before them the words
alone.
"""

from __future__ import annotations

from string import Formatter
from typing import Any

BAR = "|"


class _AgreeingFormatter(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        if BAR not in format_spec:
            return super().format_field(value, format_spec)
        *bare, one, other = format_spec.split(BAR)
        words = one if value in (1, "1") else other
        return words if bare else f"{value} {words}"


def filled_in(template: str, /, *places: Any, **values: Any) -> str:
    """`template.format(...)`, where words agree with numbers."""
    return _AgreeingFormatter().vformat(template, places, values)


class Agreeing(str):
    """A text whose `format` lets words agree with numbers."""

    def format(self, /, *places: Any, **values: Any) -> str:
        return filled_in(self, *places, **values)


def agreeing(text: str) -> str:
    """The text as one that lets words agree with numbers; one without such words as it is."""
    return Agreeing(text) if BAR in text and "{" in text else text
