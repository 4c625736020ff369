"""Parameters in messages as the dialog in front of the user calls them: by their labels, with the ids in brackets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProcessingUtils

from . import compat
from .layer_values import plain_value
from .model_steps import ModelStep

# No part of a word, a path, an address or something quoted.
ID = re.compile(r"(?<![A-Za-z0-9_.:/\\=\"'’“-])[A-Z][A-Z0-9_]*(?![A-Za-z0-9_\"”-]|[./\\=][A-Za-z0-9_])")
SHORTEST = 3  # letters of an id within a sentence
WORDS = ("CRS", "FDR", "HTML")  # which are ids, too
HINT = re.compile(r"\s*[(（][^()（）]*[)）]$")  # what a label says of units, ranges and empty values
BRACKETS = {("(", ")"): ", ", ("（", "）"): "，"}  # around an id, and what parts label and id there
Given = Callable[[], "set[str]"]


def named(definition) -> str:
    """A parameter as the dialog calls it, with its id; the id alone where no dialog is, because it is typed there."""
    return f"{definition.description()} ({definition.name()})" if compat.in_desktop() else definition.name()


def in_own_dialog(text: str, algorithm, given: Given = set) -> str:
    """A message of an algorithm with its parameters as its own dialog calls them.

    `given` are names that were given to it, such as those of layers and fields: within the text, these stay.
    """

    def label(name: str) -> tuple[str, str] | None:
        definition = algorithm.parameterDefinition(name)
        return definition and (definition.description(), name)

    return _labelled(text, label, given)


def in_model_dialog(text: str, step: ModelStep | None, given: Given = set) -> str:
    """A message of a model's step with the parameters as the model calls them."""

    def label(name: str) -> tuple[str, str] | None:
        definition = step.algorithm.parameterDefinition(name)
        if name in step.origins:
            own, description = step.origins[name]
            return description, own
        return definition and (definition.description(), name)

    if step is None:
        return text
    found = ID.match(text)
    definition = step.algorithm.parameterDefinition(found[0]) if found else None
    if compat.in_desktop() and definition and found[0] not in step.origins:
        # What a message is about needs no id that the model's dialog does not have.
        return definition.description() + _labelled(text[found.end() :], label, given, within=True)
    return _labelled(text, label, given)


def _labelled(text: str, label: Callable[[str], tuple[str, str] | None], given: Given, within: bool = False) -> str:
    """The text; unless it is from `within` a sentence, its first word may be what the sentence is about."""
    parts, end = [], 0
    for found in ID.finditer(text):
        inside = within or found.start() > 0
        if inside and (len(found[0]) < SHORTEST or found[0] in WORDS):
            continue
        names = label(found[0])
        if names is None or (inside and (found[0] in given() or _is_labelled(text[: found.start()], names[0]))):
            continue
        around = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
        parts += [text[end : found.start()], _name(*names, inside, BRACKETS.get(around, ""))]
        end = found.end()
    return "".join([*parts, text[end:]])


def _is_labelled(before: str, label: str) -> bool:
    short = HINT.sub("", label)
    return before.endswith((f"{label} (", f"“{short}” (", *(f"{short}{mark}" for mark in BRACKETS.values())))


def _name(label: str, name: str, inside: bool, between: str) -> str:
    if not compat.in_desktop():
        return name
    short = HINT.sub("", label)
    if between:
        return f"{short}{between}{name}"
    return f"“{short}” ({name})" if inside else f"{label} ({name})"


def names_given(parameters: dict, context) -> set[str]:
    """The texts that stand in the parameters, and what the layers and files there are called."""
    return {name for value in parameters.values() for name in _names(value, context)}


def _names(value, context) -> Iterator[str]:
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from _names(item, context)
        return
    source = plain_value(value)
    if not isinstance(source, str):
        return
    yield source
    path, _, table = source.partition("|layername=")
    yield from (table, Path(path).stem)
    known = value if isinstance(value, QgsMapLayer) else QgsProcessingUtils.mapLayerFromString(source, context, False)
    if known is not None:
        yield known.name()
