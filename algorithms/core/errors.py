"""The one exception that the method's functions raise for input that cannot be used, and the mark of texts."""

from __future__ import annotations

from typing import Any


class Marked(str):
    """A text for people, in English, that whoever shows it translates: its template, note and values are kept apart.

    As a plain string it is the English text, filled in.
    """

    template: str
    note: str
    values: dict[str, Any]

    def __new__(cls, template: str, note: str = "", **values: Any) -> Marked:
        text = super().__new__(cls, template.format(**in_english(values)) if values else template)
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
        super().__init__(message.format(**in_english(values)))
        self.message = message
        self.values = values


def in_english(values: dict[str, Any]) -> dict[str, Any]:
    """The values as an English text shows them: a list or tuple joined by commas, all else as it is."""
    return {
        name: ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else value
        for name, value in values.items()
    }
