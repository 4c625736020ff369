"""Texts with a number whose words agree with it: "{count:mine has|mines have} no class; {count:|its|their} measure".

A gap with a bar holds the words for one and for any other number, after the number; with a bar before them the words
alone. A number with words, or in a gap called "count", is one of things: its thousands stand apart, as in tables.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from numbers import Integral
from string import Formatter
from typing import Any

BAR = "|"
COUNTED = re.compile(r"\{(\w+):[^{}|]*\|[^{}]*\}|\{(count)\}")


class _Count(int):
    """A number of things."""

    def __format__(self, spec: str) -> str:
        return super().__format__(spec or ",")


class _AgreeingFormatter(Formatter):
    def __init__(self, counts: Collection[str]):
        self._counts = counts

    def get_field(self, field_name: str, args: Any, kwargs: Any) -> Any:
        value, used = super().get_field(field_name, args, kwargs)
        return (_Count(value) if field_name in self._counts and isinstance(value, Integral) else value), used

    def format_field(self, value: Any, format_spec: str) -> str:
        if BAR not in format_spec:
            return super().format_field(value, format_spec)
        *bare, one, other = format_spec.split(BAR)
        words = one if value in (1, "1") else other
        return words if bare else f"{value} {words}"


def filled_in(template: str, /, *places: Any, **values: Any) -> str:
    """`template.format(...)`, where words agree with numbers and counts have their thousands apart."""
    counts = template.counts if isinstance(template, Agreeing) else counted(template)
    return _AgreeingFormatter(counts).vformat(template, places, values)


def counted(template: str) -> frozenset[str]:
    """The gaps that hold numbers of things."""
    return frozenset(name or count for name, count in COUNTED.findall(template))


class Agreeing(str):
    """A text whose `format` lets words agree with numbers; `counts` are the gaps that hold numbers of things."""

    counts: frozenset[str]

    def format(self, /, *places: Any, **values: Any) -> str:
        return filled_in(self, *places, **values)


def agreeing(text: str, source: str) -> str:
    """The translation of `source` as a text that lets words agree with numbers; one without such numbers as it is.

    Which numbers are counts is told by the words of the source: Chinese has one form of a word.
    """
    counts = counted(source)
    if not counts:
        return text
    found = Agreeing(text)
    found.counts = counts
    return found
