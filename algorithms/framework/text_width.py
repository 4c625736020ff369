"""How wide a text is drawn, in Latin letters, and where its lines may end; Chinese too."""

from __future__ import annotations

import unicodedata

CLOSING = "，。；：、！？）》”’"  # begins no line


def wrapped(text: str, width: int) -> str:
    """The text in lines of at most `width` Latin letters; a Chinese character is as wide as two and ends anywhere."""
    lines, line = [], ""
    for word in _words(text):
        if line and breadth(line + word.rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        line += word
    return "\n".join([*lines, line.rstrip()])


def breadth(text: str) -> int:
    """The width of the text in Latin letters."""
    return sum(1 + _is_wide(letter) for letter in text)


def _is_wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in "WF"


def _words(text: str) -> list[str]:
    """Pieces between which a line may end; a space and what closes a clause stay with what goes before them."""
    words: list[str] = []
    for letter in text:
        goes_on = letter == " " or letter in CLOSING or (words and words[-1][-1] != " " and not _is_wide(letter))
        if words and goes_on:
            words[-1] += letter
        else:
            words.append(letter)
    return words
