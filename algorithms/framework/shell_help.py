"""The help of an algorithm or a model as plain text, for `qgis_process help`, which prints what it gets."""

from __future__ import annotations

import re
from html import unescape
from textwrap import fill

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingParameterDefinition

from .i18n import tr

SHELL = "qgis_process"
WIDTH = 100
BLOCK = re.compile(r"<(p|li|h\d)[^>]*>(.*?)</\1>", re.DOTALL)


def in_shell() -> bool:
    """Whether `qgis_process` asks, which knows no HTML."""
    return QgsApplication.platform() == SHELL


def shell_help(html: str, algorithm: QgsProcessingAlgorithm) -> str:
    """The help as text, and what its inputs are when they are not given, which QGIS up to 3.22 does not say."""
    parts = [as_text(html, algorithm.shortDescription())]
    if left_out := _left_out(algorithm):
        parts += ["", tr("Inputs that may be left out"), *left_out]
    return "\n".join(parts)


def as_text(html: str, said: str = "") -> str:
    """Paragraphs, headings and lists without tags; `said`, with which the help begins, is not said again."""
    lines = []
    for tag, content in BLOCK.findall(html):
        text = unescape(re.sub("<[^>]*>", "", content)).strip()
        if not lines and said and text.startswith(said):
            text = text[len(said) :].strip()
        if not text:
            continue
        if tag == "li":
            lines.append(fill(text, WIDTH, initial_indent="- ", subsequent_indent="  ", break_on_hyphens=False))
        elif "<code>" in content and text.startswith(SHELL):
            lines.append(text)
        elif tag == "p":
            lines.append(fill(text, WIDTH, break_on_hyphens=False))
        else:
            lines += ["", text]
    return "\n".join(lines)


def _left_out(algorithm: QgsProcessingAlgorithm) -> list[str]:
    """A line for every input that is optional or has a default."""
    lines = []
    for one in algorithm.parameterDefinitions():
        if one.isDestination():
            continue
        default = one.defaultValue()
        if default not in (None, "", "NULL"):
            text = ", ".join(map(str, default)) if isinstance(default, (list, tuple)) else _number(default)
            lines.append(tr("- {name}: {value} if not given").format(name=one.name(), value=text))
        elif one.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
            lines.append(tr("- {name}: optional").format(name=one.name()))
    return lines


def _number(value) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
