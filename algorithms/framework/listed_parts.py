"""Lists that steps write as one text, such as "coal 12.3 ha, sand 4.0 ha", taken apart and told in a language."""

from __future__ import annotations

import re
from collections.abc import Callable

from .i18n import Language

PART = re.compile(r"(?P<name>.+?) (?P<number>\d+\.\d) (?P<unit>ha|%)(?:, |$)")


def parts(text: str) -> list[tuple[str, float, str]]:
    """(name, number, unit) of each part, in its order; nothing for a text of another form."""
    found = [(part["name"], float(part["number"]), part["unit"]) for part in PART.finditer(text)]
    return found if ", ".join(f"{name} {number:.1f} {unit}" for name, number, unit in found) == text else []


def told(text: str, spoken: Language, name: Callable[[str], str] = str, most: int = 0) -> str:
    """The list in the language `spoken`, every part under what `name` calls it; of many, the first `most`."""
    found = parts(text)
    if not found:
        return text
    amounts = {"ha": spoken.hectares, "%": spoken.percent}
    shown = [
        spoken.amount(name(part), amounts[unit](f"{number:,.1f}"))
        for part, number, unit in (found[:most] if most else found)
    ]
    if most and len(found) > most:
        shown.append(spoken.tr("{count} more").format(count=len(found) - most))
    return spoken.joined(shown)
