"""The measures of a mine in words, in any language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ...core.coded_values import Matcher
from ...core.contract import Field
from ...core.errors import mark
from ...core.restoration.prescription import Measures, read_measures, ways_of_mines
from ...core.tables import Table
from ...core.units import M2_PER_HA
from ...framework.i18n import Language, language
from ...framework.shipped_tables import shipped_default, shipped_table
from .names import model_matcher

PRODUCING, NATURAL = "producing", "natural restoration"
WAYS = {"excavation": mark("Excavation"), "occupation": mark("Occupation"), "collapse": mark("Collapse")}


def measures_in(table: Table, spoken: Language) -> Measures:
    """The measures of a table, in this language where it has it; InputError for what is not known."""
    known = {
        "way": Matcher(list(dict.fromkeys(shipped_table("damage_types").texts("way")))),
        Field.ECOSYSTEM: Matcher.of(shipped_table("ecosystems"), Field.ECOSYSTEM),
        Field.MODEL: model_matcher(),
    }
    return read_measures(table, known, "measures_zh" if spoken.chinese else "measures")


def ways_of(areas: Mapping[str, np.ndarray], least: float) -> list[tuple[str, ...]]:
    """The ways of damage of each mine by its damage types' areas in hectares; see `ways_of_mines`."""
    types = shipped_table("damage_types")
    return ways_of_mines(areas, types.names("field"), types.texts("way"), least)


def measure_text(
    ways: Sequence[str], target: str | None, model: str, state: object, measures: Measures, spoken: Language
) -> str:
    """What is to be done for each way of a mine's damage; a way without a row is to be decided."""
    tr = spoken.tr
    parts = [
        f"{spoken.in_language(WAYS.get(way, way))}: {measures.find(way, target or '', model) or tr('to be decided')}"
        for way in ways
    ]
    text = ". ".join(parts)
    after = model == NATURAL and state == PRODUCING
    return tr("After closure. {measures}").format(measures=text) if after else text


def shipped_texts(columns: Mapping[str, Sequence], spoken: Language) -> list[str]:
    """The shipped table's measures for every mine of a table of Restoration models; "" where a field is lacking."""
    fields = [f"{name}_ha" for name in shipped_table("damage_types").names("field")]
    needed = (*fields, "target", Field.MODEL)
    mines = len(columns[Field.MODEL]) if Field.MODEL in columns else 0
    if any(name not in columns for name in needed) or not mines:
        return [""] * mines
    areas = {name: np.array([value or 0.0 for value in columns[name]], dtype=np.float64) for name in fields}
    states = columns.get(Field.STATE) or [None] * mines
    ways = ways_of(areas, shipped_default("MIN_AREA") / M2_PER_HA)
    measures = measures_in(shipped_table("measures"), spoken)
    return [
        "" if model is None else measure_text(own, target, model, state, measures, spoken)
        for own, target, model, state in zip(ways, columns["target"], columns[Field.MODEL], states)
    ]


def texts_in(columns: Mapping[str, Sequence], chinese: bool) -> list[str]:
    """The measures of every mine in one language, where they are of the shipped table; else as the layer has them."""
    own = ["" if text is None else str(text) for text in columns["measures"]]
    both = {code: shipped_texts(columns, language(chinese=code)) for code in (False, True)}
    return [
        both[chinese][place] if text in (both[False][place], both[True][place]) else text
        for place, text in enumerate(own)
    ]
