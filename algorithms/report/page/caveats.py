"""What a reader must know before using the figures: said in the first lines, and beside the numbers that it touches."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...core.contract import Field
from ...core.exact_sums import percent
from ...core.tolerances import AREA
from ...core.units import HA_PER_KM2
from ...framework.shipped_tables import shipped_table
from ..data.checks import Verdict
from ..data.report_data import RISK_FIELD, ReportData
from .document import written


def protected_areas(data: ReportData) -> str:
    """What the protected areas that were given are called; empty where none were."""
    texts = data.texts
    return {
        (): texts.tr("function areas or reserves"),
        ("RESERVES",): texts.tr("function areas"),
        ("FUNCTION_AREAS",): texts.tr("reserves"),
    }.get(tuple(data.unknown_protection), "")


def of_the_protection(data: ReportData) -> list[str]:
    """The kinds of protected areas that were not given."""
    texts, unknown = data.texts, data.unknown_protection
    if not protected_areas(data):
        return [
            texts.tr(
                "Neither function areas nor reserves were given: nothing is known of the damage in them, and every "
                "mine counts as unprotected."
            )
        ]
    messages = {
        "FUNCTION_AREAS": texts.tr("Function areas were not given: nothing is known of the damage in them."),
        "RESERVES": texts.tr("Reserves were not given: nothing is known of the damage in them."),
    }
    return [messages[name] for name in unknown]


def of_the_field(data: ReportData, algorithm: str) -> list[str]:
    """The field of which zones or hot spots are, where it is not the risk."""
    texts, field = data.texts, data.field_of(algorithm)
    if field == RISK_FIELD:
        return []
    message = {
        "riskzoning": texts.tr("The zones are classes of {field}, not of the risk; so is every risk class below."),
        "hotspotanalysis": texts.tr("The hot spots are those of {field}, not of the risk."),
    }[algorithm]
    fields = shipped_table("report_fields")
    column = "zh" if texts.language == "zh" else "en"
    meaning = dict(zip(fields.texts("field"), fields.texts(column))).get(field)
    return [
        message.format(field=texts.tr("{name} ({meaning})").format(name=field, meaning=meaning) if meaning else field)
    ]


def of_the_damage(data: ReportData) -> list[str]:
    """The damage that no cell holds, that without a reference, and that with one that may not be from before mining."""
    found, texts, pieces = [], data.texts, data.pieces
    outside = _outside(data)
    if outside:
        message = texts.tr(
            "{area} ha of the damage ({share} %) lie outside the study area: they are in the tables of damage, and in "
            "no cell, zone or hot spot."
        )
        found.append(message.format(area=written(outside, 2), share=written(percent(outside, pieces.total), 2)))
    unknown = float(pieces.table4[-1].sum())
    if unknown:
        message = texts.tr("{area} ha of the damage have no reference: there is no land use below.")
        found.append(message.format(area=written(unknown, 4)))
    if pieces.contaminated_pct:
        message = texts.tr(
            "{share} % of the damage was other construction land in the reference, which holds mines too: there the "
            "reference is probably not from before mining."
        )
        found.append(message.format(share=f"{pieces.contaminated_pct:.2f}"))
    return found


def _outside(data: ReportData) -> float:
    """Hectares of the damage in no cell, by its polygons; 0 where the grid does not tell, or for no more than rounding.

    Pieces of another CRS have other areas than in the cells, so nothing follows from the difference: 0 as well.
    """
    drawn = data.pieces.drawn
    if drawn is None or Field.DMG_KM2 not in data.grid.measures:
        return 0.0
    outside = drawn - HA_PER_KM2 * float(np.nansum(data.grid.measures[Field.DMG_KM2]))
    return outside if outside > AREA * drawn else 0.0


def of_the_mines(data: ReportData) -> list[str]:
    """The mines that have no model."""
    texts, mines = data.texts, data.mines
    found = []
    groundless = [shape.isEmpty() for shape in mines.shapes]
    for without_ground, message in (
        (
            False,
            texts.tr("{count:mine lies|mines lie} outside the zoned area and {count:|has|have} no model: {mines}."),
        ),
        (True, texts.tr("{count:mine has|mines have} no ground of {count:|its|their} own, and so no model: {mines}.")),
    ):
        rows = zip(mines.ids, mines.columns[Field.RISK_CLASS], groundless)
        lost = [str(mine) for mine, number, empty in rows if number is None and empty == without_ground]
        if lost:
            found.append(message.format(count=len(lost), mines=texts.joined(lost)))
    return found


def of_the_cells(data: ReportData) -> list[str]:
    """The cells that have no class."""
    if not data.grid.unzoned:
        return []
    message = data.texts.tr("{count:cell has|cells have} no risk class and {count:|belongs|belong} to no zone.")
    return [message.format(count=data.grid.unzoned)]


def of_the_checks(data: ReportData, verdicts: Sequence[Verdict]) -> list[str]:
    failed = sum(not verdict.holds for verdict in verdicts)
    if not failed:
        return []
    message = data.texts.tr(
        "{failed} of {count:check|checks} {failed:|does|do} not hold. Read the section on data checks before using "
        "the figures."
    )
    return [message.format(failed=failed, count=len(verdicts))]


def caveats(data: ReportData, verdicts: Sequence[Verdict]) -> list[str]:
    """All of them, those that touch most first."""
    fields = [sentence for algorithm in ("riskzoning", "hotspotanalysis") for sentence in of_the_field(data, algorithm)]
    return [
        *of_the_checks(data, verdicts), *fields, *of_the_damage(data), *of_the_protection(data), *of_the_mines(data),
        *of_the_cells(data),
    ]  # fmt: skip
