"""A map as the report shows it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """A map as a PNG; what it is stands in it, how to read it in its caption, what is to be seen in `alternative`."""

    png: bytes
    caption: str
    alternative: str
