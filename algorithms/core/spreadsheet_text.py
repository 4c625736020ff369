"""Text cells of a CSV that a spreadsheet would run as a formula: written with an apostrophe, read without it."""

from __future__ import annotations

import re

# What a spreadsheet takes for the start of a formula; apostrophes before it are doubled, so that one can be taken away.
RUN = re.compile(r"'*[=+\-@\t\r]")
WRITTEN = re.compile(r"'+[=+\-@\t\r]")


def neutral(text: str) -> str:
    """The text as a cell that no spreadsheet runs."""
    return "'" + text if RUN.match(text) else text


def restored(text: str) -> str:
    """The text as it was before `neutral`."""
    return text[1:] if WRITTEN.match(text) else text
