"""Runs as a layer's history notes them, which anybody can edit: which lines are runs, and which results can be."""

from __future__ import annotations

import json
import math

from qgis.core import QgsApplication, QgsProcessingOutputNumber, QgsProcessingOutputString

DEEPEST = 8  # levels of lists and objects in a run's note; those that are written have five


def typed(entry: dict) -> dict:
    """The run without results of another type than its algorithm gives: a history can be edited by anybody."""
    algorithm = QgsApplication.processingRegistry().algorithmById(entry["algorithm"])
    kept = {}
    for name, value in entry["results"].items():
        definition = algorithm.outputDefinition(name) if algorithm else None
        if isinstance(definition, QgsProcessingOutputNumber):
            fits = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
        else:
            fits = isinstance(value, str) or not isinstance(definition, QgsProcessingOutputString)
        if fits:
            kept[name] = value
    return {**entry, "results": kept}


def is_run(line: str) -> bool:
    """Whether a line of a history notes a run of this plugin, in the shape in which runs are noted."""
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return (
        isinstance(entry, dict)
        and _depth(entry) <= DEEPEST
        and isinstance(entry.get("algorithm"), str)
        and all(isinstance(entry.get(key), dict) for key in ("parameters", "results"))
        and all(isinstance(entry.get(key, {}), dict) for key in ("inputs", "outputs", "parts"))
        and all(isinstance(part, dict) for part in entry.get("parts", {}).values())
        and isinstance(entry.get("time", ""), str)
    )


def _depth(entry: object) -> int:
    """How deep lists and objects lie in each other, by levels, because Python's own depth is limited."""
    depth, level = 0, [entry]
    while level:
        depth += 1
        inner = []
        for value in level:
            if isinstance(value, (dict, list)):
                inner.extend(value.values() if isinstance(value, dict) else value)
        level = inner
    return depth
