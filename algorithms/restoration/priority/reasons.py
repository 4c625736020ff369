"""What restoring a mine removes of mining's risk, alone and beside others, as a sentence in any language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...framework.i18n import QGIS, Language

MOST_NAMED = 10


@dataclass(frozen=True)
class Removal:
    """Per cent of mining's risk that a mine removes alone and at its place, and that it does together with `beside`."""

    alone: float
    here: float
    beside: Sequence[str] = ()
    together: float = 0.0


def sentence(removal: Removal, spoken: Language = QGIS) -> str:
    """For example "alone it removes 0.50 % of mining's risk; with M2 beside it 2.10 %"."""
    if not removal.beside:
        message = spoken.tr("alone it removes {alone:.2f} % of mining's risk; at this place {here:.2f} %")
        return message.format(alone=removal.alone, here=removal.here)
    message = spoken.tr("alone it removes {alone:.2f} % of mining's risk; with {others} beside it {together:.2f} %")
    return message.format(alone=removal.alone, others=named(removal.beside, spoken), together=removal.together)


def named(ids: Sequence[str], spoken: Language = QGIS) -> str:
    """The first few ids, and how many more there are."""
    shown = spoken.joined(ids[:MOST_NAMED])
    more = len(ids) - MOST_NAMED
    return shown if more <= 0 else spoken.tr("{shown} and {more} more").format(shown=shown, more=more)
