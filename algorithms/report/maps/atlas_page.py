"""What the atlas says of a mine, as fields of its page, and what all pages share, as variables of the layout.

Both are put into the texts of the template as they are: what looks like an expression in them is not evaluated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from qgis.PyQt.QtGui import QColor

from ...core.contract import Field
from ...core.exact_sums import percent
from ...framework.palette import colours, hatches, ink_on
from ...framework.text_width import wrapped
from ..data.report_data import ReportData
from ..page.document import written
from ..words.mine_texts import Prescription, damage_types, ecosystems, prescription, reason
from ..words.texts import Texts
from .background_layers import NAMES
from .legends import shortened
from .palette import NO_REFERENCE, paler
from .zone_renderer import NO_CLASS

TYPE_GREY = "#b5b5b5"
REASON_CHARACTERS, REASON_LINES, TEXT_LINE = 60, 6, 4.2
NAME_CHARACTERS, ABOUT_CHARACTERS, TITLE_CHARACTERS = 58, 105, 115  # as many as their lines hold
ECOSYSTEMS, TYPES, ZONES = 7, 5, 8  # rows of the template
LINE, BAR_WIDTH, LEAST_BAR = 5.2, 21.0, 0.3
DARK = 140  # a colour of less lightness takes white letters
ZONE_PALENESS = 0.62
ADVICE_CHARACTERS, MEASURES_CHARACTERS, ADVICE_LINES = 42, 72, 11  # of the texts below the map


def common_texts(data: ReportData, title: str) -> dict[str, str]:
    """The variables of the layout; every text of the template, whatever the report's language, is one or a field."""
    texts = data.texts
    found = {
        "motto": texts.tr("One mine, one policy"),
        "model": texts.tr("Restoration model"),
        "why": texts.tr("Why"),
        "ecosystem": texts.tr("Damaged ecosystems", "report"),
        "damage": texts.tr("Damage types"),
        "zones": texts.tr("Risk zones"),
        "foot": shortened(title, TITLE_CHARACTERS),
        "advice": texts.tr("What to do") if any(map(_told(data), range(len(data.mines)))) else "",
    }
    captions = (
        texts.tr("Damaged area"), texts.tr("Severity of damage"), texts.tr("Risk class"),
        texts.tr("Highest class under the mine"), texts.tr("In function areas"), texts.tr("In nature reserves"),
        texts.tr("Rule"), texts.tr("Outside the zoned area"),
    )  # fmt: skip
    found.update({f"fact_{slot}": caption for slot, caption in enumerate(captions, start=1)})
    found.update({name.lower(): texts.in_language(NAMES[name]) for name in data.background.given if name in NAMES})
    zones = [(data.zone(number), data.colour(number)) for number, *_ in data.grid.zones]
    if data.grid.unzoned:
        zones.append((texts.tr("No value"), NO_CLASS))
    for slot, (zone, colour) in enumerate(zones[:ZONES], start=1):
        found[f"zone_{slot}"] = zone
        found[f"zone_{slot}_colour"] = paler(colour, ZONE_PALENESS)
    return found


def mine_fields(data: ReportData, place: int) -> dict[str, object]:
    """The fields of the page of the mine at `place`: name -> text or number; lengths in mm."""
    texts, columns = data.texts, data.mines.columns
    model = columns["model"][place]
    colour = colours("restoration_models").get(model, NO_REFERENCE)
    words = wrapped(reason(data, place), REASON_CHARACTERS)
    total = float(data.mines.area[place])
    codes = {texts.name("ecosystems", code): code for code in colours("ecosystems")}
    found = [(name, area, codes.get(name)) for name, area in ecosystems(data, place)]
    types = [(name, area, None) for name, area in damage_types(data, place)]
    # What the template leaves for a reason of six lines and for seven ecosystems, and this mine does not need.
    spare = TEXT_LINE * (REASON_LINES - min(words.count("\n") + 1, REASON_LINES))
    return {
        "title": shortened(data.mine(place), NAME_CHARACTERS),
        "about": shortened(" · ".join(_about(data, place)), ABOUT_CHARACTERS),
        "model": data.model(model),
        "model_colour": colour,
        "model_dark": int(QColor(colour).lightness() < DARK),
        "reason": words,
        "spare_1": spare,
        "spare_2": spare + LINE * (ECOSYSTEMS - min(len(found), ECOSYSTEMS)),
        **_advice(data, place),
        **{f"fact_{slot}": text for slot, text in enumerate(_facts(data, place), start=1)},
        **_bars(texts, "ecosystem", found, ECOSYSTEMS, total),
        **_bars(texts, "damage", types, TYPES, total),
    }


def _told(data: ReportData):
    """Whether the layers tell anything of what to do about the mine at a place."""
    return lambda place: any(getattr(prescription(data, place), part.name) for part in fields(Prescription))


def _advice(data: ReportData, place: int) -> dict[str, str]:
    """The two texts below the map: a line for each thing that is told, and the measures."""
    texts, found = data.texts, prescription(data, place)
    lines = [
        wrapped(texts.tr("{what}: {told}").format(what=what, told=told), ADVICE_CHARACTERS)
        for what, told in (
            (texts.tr("Unit"), found.unit),
            (texts.tr("Area", "place"), found.area),
            (texts.tr("Target ecosystem"), found.target),
            (texts.tr("Supervision", "report"), found.supervision),
            (texts.tr("Place in the order of restoration"), found.order),
            (texts.tr("Direction of restoration"), found.direction),
        )
        if told
    ]
    measures = texts.tr("Measures: {measures}").format(measures=found.measures) if found.measures else ""
    return {
        "advice": _cut("\n".join(lines)),
        "measures": _cut(wrapped(measures, MEASURES_CHARACTERS)) if measures else "",
    }


def _cut(text: str) -> str:
    """The text in as many lines as there is room for, with an ellipsis where some are left out."""
    lines = text.split("\n")
    return (
        text if len(lines) <= ADVICE_LINES else "\n".join([*lines[: ADVICE_LINES - 1], f"{lines[ADVICE_LINES - 1]} …"])
    )


def _share(texts: Texts, area: float, total: float) -> str:
    shares = texts.percent(f"{percent(area, total):.1f}")
    return texts.tr("{area} ({share})").format(area=texts.hectares(written(area, 2)), share=shares)


def _bars(
    texts: Texts, kind: str, entries: Sequence[tuple[str, float, str | None]], rows: int, total: float
) -> dict[str, object]:
    """The fields of so many rows of (name, ha, ecosystem): name, the bar's look and length, area and share.

    Rows without an entry are NULL, which the template does not draw.
    """
    longest = max((area for _, area, _ in entries), default=0.0)
    tones, angles = colours("ecosystems"), hatches("ecosystems")
    row_fields: dict[str, object] = {}
    for slot in range(rows):
        row = f"{kind}_{slot + 1}"
        name, area, code = entries[slot] if slot < len(entries) else (None, None, None)
        colour = tones.get(code, NO_REFERENCE if kind == "ecosystem" else TYPE_GREY)
        row_fields[row] = name
        row_fields[f"{row}_colour"] = colour
        row_fields[f"{row}_ink"] = ink_on(colour)
        hatch = [*angles.get(code, []), None, None]
        row_fields[f"{row}_hatch_1"], row_fields[f"{row}_hatch_2"] = hatch[:2]
        row_fields[f"{row}_bar"] = None if area is None else max(LEAST_BAR, BAR_WIDTH * area / longest)
        row_fields[f"{row}_area"] = None if area is None else _share(texts, area, total)
    return row_fields


def _about(data: ReportData, place: int) -> list[str]:
    """Mineral, group, state and licence, as far as the layer says."""
    texts, columns = data.texts, data.mines.columns
    found = [columns[name][place] for name in ("mineral",) if columns.get(name)]
    for name, table in ((Field.MIN_GROUP, "mineral_groups"), ("state", "mine_states")):
        if columns.get(name):
            found.append(texts.name(table, columns[name][place]))
    licence = columns["licensed"][place] if columns.get("licensed") else None
    if licence is not None:
        found.append(texts.tr("licensed") if str(licence) in ("1", "1.0", "true", "True") else texts.tr("not licensed"))
    return [str(text) for text in found if text]


def _facts(data: ReportData, place: int) -> list[str]:
    """The values of the facts, in the order of their captions."""
    texts, columns = data.texts, data.mines.columns
    area = float(data.mines.area[place])

    def hectares(field: str) -> str:
        values = columns.get(field)
        return (
            texts.hectares(written(values[place], 2)) if values and values[place] is not None else texts.tr("Not given")
        )

    def zone(field: str) -> str:
        values = columns.get(field)
        return data.zone(int(values[place])) if values and values[place] else texts.tr("No value")

    return [
        texts.hectares(written(area, 2)),
        texts.grade(columns["severity"][place]),
        zone(Field.RISK_CLASS),
        zone(Field.RISK_MAX),
        hectares("func_ha"),
        hectares("resv_ha"),
        str(columns["rule"][place] or texts.tr("No value")),
        hectares("unzoned_ha"),
    ]
