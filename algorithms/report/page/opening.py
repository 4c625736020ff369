"""What stands before the first section: when and of what the report was made, key figures, and the whole in short."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...core.contract import Field
from ...core.exact_sums import percent
from ...core.risk.risk_areas import OUTSIDE
from ...framework.shipped_tables import shipped_table
from ..data.checks import Verdict
from ..data.grid_facts import ReportGrid
from ..data.mining import mining_facts
from ..data.report_data import ReportData
from ..maps.picture import Picture
from ..maps.titles import OVERVIEW
from .caveats import caveats, protected_areas
from .described import described
from .document import Document, written
from .mining import sentences as mining_sentences

MANY_CLASSES = 4  # from here on the two highest count as the ones to look at


def opening(
    document: Document, data: ReportData, verdicts: Sequence[Verdict], maps: Mapping[str, Picture], made: str
) -> None:
    texts = document.texts
    document.say(
        texts.tr(
            "Made on {date}. Every result is read from the layers named at the end, or is a sum of what they hold."
        ).format(date=made),
        "note",
    )
    document.listing(described(data))
    warned = caveats(data, verdicts)
    if warned:
        document.heading(texts.tr("Before you use the figures"))
        document.listing(warned)
    document.cards(_cards(data))
    document.heading(texts.tr("In short"))
    document.listing(_sentences(data))
    if all(verdict.holds for verdict in verdicts):
        document.say(
            texts.tr(
                "All checks of the data and of this report against itself hold ({count}; see the section on them)."
            ).format(count=len(verdicts)),
            "note",
        )
    document.picture(OVERVIEW, maps[OVERVIEW])


def _cards(data: ReportData) -> list[tuple[str, str]]:
    texts, grid, pieces = data.texts, data.grid, data.pieces
    top = _highest(grid.shown_zones)
    strictest, mildest = (data.mines.counts()[place] for place in (0, len(shipped_table("restoration_models")) - 1))
    cards = [
        (texts.square_kilometres(written(grid.study_area, 2)), texts.tr("study area")),
        (written(len(data.mines), 0), texts.tr("mines")),
        (texts.hectares(written(pieces.total, 2)), texts.tr("damaged by mining")),
        *(
            [(texts.percent(f"{pieces.protected_pct:.2f}"), texts.tr("of the damage in {areas}").format(areas=where))]
            if (where := protected_areas(data))
            else []
        ),
        (
            texts.percent(f"{sum(share for *_, share in top):.2f}"),
            texts.tr("of the zoned area: {levels}").format(levels=_levels(data, top)),
        ),
    ]
    if (facts := mining_facts(grid)) is not None:
        cards.append((texts.percent(f"{facts.share:.2f}"), texts.tr("of the risk made by mining")))
    if Field.GI_BIN in grid.measures:
        cards.append((texts.percent(f"{_hot(grid)[2]:.2f}"), texts.tr("of the study area in hot spots of risk")))
    cards += [(written(mines, 0), texts.tr("mines: {model}").format(model=data.model(model))) for model, mines, _ in
              (strictest, mildest)]  # fmt: skip
    return cards


def _highest(zones: list[tuple[int, int, float, float]]) -> list[tuple[int, int, float, float]]:
    return zones[: 2 if len(zones) >= MANY_CLASSES else 1]


def _levels(data: ReportData, zones: list) -> str:
    return data.texts.joined(data.level(number) or str(number) for number, *_ in zones)


def _hot(grid: ReportGrid) -> tuple[int, float, float]:
    """Cells, km2 and % of the study area of all hot spots."""
    hot = [(cells, area) for number, cells, area, _ in grid.by_bin() if number > 0]
    area = sum(part for _, part in hot)
    return sum(cells for cells, _ in hot), area, percent(area, grid.study_area)


def _sentences(data: ReportData) -> list[str]:
    texts, grid, pieces, mines = data.texts, data.grid, data.pieces, data.mines
    largest = int(pieces.table4.sum(axis=1).argmax())
    codes = [*texts.codes("ecosystems"), None]
    damage = texts.tr("{mines:mine|mines} damaged {area} ha. {share} % of it is {ecosystem}")
    where = protected_areas(data)
    inside = texts.tr("{damage}; {protected} % lies in {areas}.") if where else texts.tr("{damage}.")
    found = [
        texts.tr("There is no mine: these results are a baseline.")
        if not len(mines)
        else inside.format(
            damage=damage.format(
                mines=written(len(mines), 0),
                area=written(pieces.total, 2),
                share=f"{percent(float(pieces.table4[largest].sum()), pieces.total):.2f}",
                ecosystem=(
                    texts.name("ecosystems", codes[largest]) or texts.tr("No reference (no land use below)")
                ).lower(),
            ),
            protected=f"{pieces.protected_pct:.2f}",
            areas=where,
        )
    ]
    found += [
        texts.tr("The zone “{level}” covers {area} ha, {share} % of the zoned area.").format(
            level=data.level(number) or number, area=written(area, 2), share=f"{share:.2f}"
        )
        for number, _, area, share in _highest(grid.shown_zones)
    ]
    if (facts := mining_facts(grid)) is not None:
        found += mining_sentences(data, facts)[:2]
    if grid.drivers is not None:
        driver, _, _, share = max(grid.by_driver(), key=lambda entry: entry[2])
        found.append(
            texts.tr("On {share} % of the study area the largest part of the risk comes from the {driver}.").format(
                driver=texts.driver(driver), share=f"{share:.2f}"
            )
        )
    if Field.GI_BIN in grid.measures:
        cells, area, share = _hot(grid)
        found.append(
            texts.tr(
                "{cells:cell|cells} ({area} km², {share} % of the study area) {cells:|is a hot spot|are hot spots}: "
                "high risk among high risk."
            ).format(cells=written(cells, 0), area=written(area, 2), share=f"{share:.2f}")
        )
    if data.areas is not None and len(data.areas):
        found += [sentence for sentence in [_largest_area(data)] if sentence]
    counts = [(model, count) for model, count, _ in mines.counts() if count]
    parts = texts.joined(
        texts.tr("{mines} × {model}").format(model=data.model(model), mines=written(count, 0))
        for model, count in counts
    )
    if counts:
        found.append(texts.tr("Restoration models of the mines: {parts}.").format(parts=parts))
    return found


def _largest_area(data: ReportData) -> str:
    """The largest area that has a unit; empty where none has."""
    columns, texts = data.areas.columns, data.texts
    named = [place for place in range(len(data.areas)) if str(columns["unit"][place] or "") not in ("", OUTSIDE)]
    if not named:
        return ""
    place = max(named, key=lambda number: columns[Field.AREA_KM2][number])
    return texts.tr("The largest ecological risk area is {unit}: {area} km², {share} % of the study area.").format(
        unit=texts.direction("unit", columns["unit"][place]),
        area=written(columns[Field.AREA_KM2][place], 2),
        share=written(columns["area_pct"][place], 2),
    )
