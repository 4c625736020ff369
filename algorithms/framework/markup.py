"""HTML, SVG and XML: every text and every value of an attribute is escaped, unless it is Markup already.

The one way to make markup; nothing else writes a tag or escapes.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape


class Markup(str):
    """A text that is markup and goes in as it is."""

    __slots__ = ()


def element(tag: str, *inside: object, **attributes: object) -> Markup:
    """`<tag ...>inside</tag>`, or `<tag .../>` without any `inside` (SVG's shapes; img and meta of HTML).

    An attribute is written `class_` for "class" and `stroke_width` for "stroke-width"; one that is None stays away.
    """
    head = tag + "".join(f" {_name(name)}={quoted(value)}" for name, value in attributes.items() if value is not None)
    return Markup(f"<{head}>{together(inside)}</{tag}>" if inside else f"<{head}/>")


def together(parts: Iterable[object], between: str = "") -> Markup:
    """The parts one after the other, each escaped unless it is Markup."""
    return Markup(between.join(part if isinstance(part, Markup) else escape(str(part)) for part in parts))


def quoted(value: object) -> Markup:
    """The value of an attribute, in its quotes."""
    return Markup(f'"{escape(str(value))}"')


def _name(name: str) -> str:
    return name.rstrip("_").replace("_", "-")
