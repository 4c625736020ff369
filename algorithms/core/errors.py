"""The one exception that the method's functions raise for input that cannot be used, and the mark of texts."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .plurals import filled_in


class Marked(str):
    """A text for people, in English, that whoever shows it translates: its template, note and values are kept apart.

    As a plain string it is the English text, filled in.
    """

    template: str
    note: str
    values: dict[str, Any]

    def __new__(cls, template: str, note: str = "", **values: Any) -> Marked:
        text = super().__new__(cls, filled_in(template, **in_english(values)) if values else template)
        text.template, text.note, text.values = template, note, values
        return text


def mark(template: str, note: str = "", **values: Any) -> Marked:
    """A text that is translated later: where it is shown, or as a value of an InputError.

    Parameters
    ----------
    template : str
        A literal, which `i18n/update.py` collects; with `{gaps}` where there are values.
    note : str
        Tells apart texts that are the same in English and not in another language.
    **values
        What fills the gaps.
    """
    return Marked(template, note, **values)


class InputError(ValueError):
    """Input that cannot be used: says what is wrong, where, and how to mend it.

    The message is a template and its values are kept apart, so that the caller can translate it before filling it in.

    Parameters
    ----------
    message : str
        A template such as ``"{table}, row {row}: the weight {value} is not between 0 and 1."``
    **values
        What fills the template. A list or tuple is joined, and what `mark` gave is translated with the message.
    """

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(filled_in(message, **in_english(values)))
        self.message = message
        self.values = values


@contextmanager
def about(parameter: str) -> Iterator[None]:
    """A block whose InputErrors name `parameter`, which what raises them does not know."""
    try:
        yield
    except InputError as error:
        what = mark(error.message, getattr(error.message, "note", ""), **error.values)
        raise InputError("{parameter}: {what}", parameter=parameter, what=what) from error


class _Unformatted(str):
    """A text in the gap of a number: what the gap says of digits does not concern it."""

    def __format__(self, spec: str) -> str:
        return str(self)


def in_words(value: Any) -> Any:
    """A value as people read it: infinity as its sign, an error of the system by its reason alone, all else as is."""
    if isinstance(value, float) and math.isinf(value):
        return _Unformatted("∞" if value > 0 else "-∞")
    return value.strerror or str(value) if isinstance(value, OSError) else value


def or_dash(value: float) -> float | str:
    """A number for a sentence; a dash for NaN, whatever digits its gap asks for."""
    return _Unformatted("–") if math.isnan(value) else value


def in_english(values: dict[str, Any]) -> dict[str, Any]:
    """The values as an English text shows them: a list or tuple joined by commas, all else in words."""
    return {
        name: ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else in_words(value)
        for name, value in values.items()
    }
