"""Lists that steps write as one text, such as "coal 12.3 ha, sand 4.0 ha", taken apart and told in another language."""

from __future__ import annotations

import re

from .texts import Texts

PART = re.compile(r"(?P<name>.+?) (?P<number>\d+\.\d) (?P<unit>ha|%)(?:, |$)")


def parts(text: str) -> list[tuple[str, float, str]]:
    """(name, number, unit) of each part, in its order; nothing for a text of another form."""
    found = [(part["name"], float(part["number"]), part["unit"]) for part in PART.finditer(text)]
    return found if ", ".join(f"{name} {number:.1f} {unit}" for name, number, unit in found) == text else []


def told(text: str, texts: Texts, table: str = "", most: int = 0) -> str:
    """The list with the names that the shipped table has in the report's language; of many, the first `most`."""
    found = parts(text)
    if not found:
        return text
    shown = [
        f"{texts.name(table, name) if table else name} {number:,.1f} {unit}"
        for name, number, unit in (found[:most] if most else found)
    ]
    if most and len(found) > most:
        shown.append(texts.tr("{count} more").format(count=len(found) - most))
    return texts.joined(shown)
