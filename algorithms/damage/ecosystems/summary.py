"""What a person reads of the damage ledger: the log's lines and the HTML summary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...core.coded_values import Categories, read_categories
from ...core.contract import Field
from ...core.damage.ledger import Damage
from ...core.damage.ledger_tables import (
    AUDIT,
    ITEM,
    SUM,
    TOTAL,
    Audit,
    Columns,
    Labels,
    LedgerTables,
)
from ...core.damage.patches import Patches
from ...core.tolerances import AUDIT_SHOWN, NEGLIGIBLE_AREA
from ...framework.html_pages import heading, page, paragraph, table
from ...framework.i18n import joined, name_column, tr
from ...framework.markup import Markup
from ...framework.shipped_tables import shipped_table
from ...gis.step import StepRun
from ...gis.vectors import Vector

LARGEST_MINES = 20
FAILURES_SHOWN = 10
FUNCTION, RESERVE, EITHER = "func_pct", "resv_pct", "prot_pct"
PROTECTED_KINDS = (FUNCTION, RESERVE)  # as FUNCTION_AREAS and RESERVES
ROW_CLASSES = {ITEM: "", SUM: "", TOTAL: "total", AUDIT: "audit"}


def labels() -> Labels:
    """The names of the lines that are no class, in QGIS's language."""
    kinds = read_categories(shipped_table("protection_levels"), Field.PROTECTION, name_column())
    kinds = kinds.with_one_more("function areas", tr("All in function areas"))
    kinds = kinds.with_one_more("reserves", tr("All in reserves"))
    kinds = kinds.with_one_more("either", tr("In a function area or a reserve"))
    return Labels(tr("Total"), tr("Audit: total minus lines"), kinds)


@dataclass(frozen=True)
class Told:
    """The main numbers and what is unusual, as sentences, and the fields of the protected areas that are given."""

    facts: Sequence[str]
    cautions: Sequence[str]
    protected: Sequence[str]


def told(damage: Damage, tables: LedgerTables, protecting: Sequence[Vector | None]) -> Told:
    """What the log and the page say; `protecting` are the function areas and the reserves, None where not given."""
    given = [kind for kind, layer in zip(PROTECTED_KINDS, protecting) if layer is not None]
    return Told(facts(damage, tables, given), cautions_of(damage, tables, protecting), given)


def summary_page(
    said: Told, tables: LedgerTables, patches: Patches, ecosystems: Categories, names: tuple[str, str]
) -> Markup:
    """The HTML summary; `names` are those of the patches' layer and of the land use."""
    types = patches.damage_types
    protection = [heading(tr("By protection, ha by ecosystem")), _protected(tables.protected, ecosystems)]
    title = tr("Ecosystems damaged by mining")
    source = tr("Mining patches: {patches}. Land use before mining: {landuse}. Areas are exact polygon areas in ha.")
    return page(
        title,
        paragraph(source.format(patches=names[0], landuse=names[1]), "note"),
        *(paragraph(line) for line in said.facts),
        *(paragraph(line, "warning") for line in said.cautions),
        heading(tr("Damage by ecosystem and type (Table 4), ha")),
        _crosstab(tables.crosstab, types, "ha"),
        heading(tr("Damage by ecosystem and type (Table 4), % of all damage")),
        _crosstab(tables.crosstab, types, "pct"),
        heading(tr("By mineral group")),
        _ledger(tables.groups, "name", tr("Mineral group"), said.protected),
        *(protection if said.protected else []),
        heading(tr("By mine: the {count} that damaged most, of {mines}").format(
            count=min(LARGEST_MINES, len(patches.mines)), mines=len(patches.mines)
        )),
        _ledger(tables.ledger, Field.MINE_ID, tr("Mine"), said.protected),
        heading(tr("Audit")),
        paragraph(
            tr(
                "Totals are measured on the patches before they were cut. Every row and column of every table was "
                "added up and compared with them."
            ),
            "note",
        ),
        *(paragraph(line) for line in audit_lines(tables.audits)),
        *(paragraph(line, "warning") for line in failure_lines(tables.audits)),
    )  # fmt: skip


def facts(damage: Damage, tables: LedgerTables, given: Sequence[str]) -> list[str]:
    """The main numbers as sentences; `given` as in Told.protected."""
    ledger = tables.ledger
    mines = sum(line == ITEM and area > 0 for line, area in zip(ledger["line"], ledger["total_ha"]))
    total = tr(
        "Damaged area: {area:,.2f} ha by {mines:mine|mines}, in {patches:patch|patches} and {pieces:piece|pieces}."
    )
    contaminated = tr("Contaminated reference (other construction land before mining): {share:.2f} % of the damage.")
    restored = tr("Restored land: {area:,.2f} ha, {share:.2f} % of restored and damaged land.")
    held, rate = ledger[Field.RESTOR_HA][-2], ledger[Field.RESTOR_PCT][-2]
    return [
        total.format(area=damage.total, mines=mines, patches=ledger["patches"][-2], pieces=len(damage.area)),
        _inside(tables.protected, given),
        contaminated.format(share=damage.contaminated_pct),
        *([restored.format(area=held, share=rate)] if held else []),
    ]


def _inside(protected: Columns, given: Sequence[str]) -> str:
    """How much of the damage lies in protected areas, as far as these are given."""
    if not given:
        return tr(
            "Neither function areas (FUNCTION_AREAS) nor reserves (RESERVES) are given: nothing is known of the damage "
            "in protected areas, and its fields are 0."
        )
    found = dict(zip(protected[Field.PROTECTION], zip(protected["total_ha"], protected["total_pct"])))
    function, reserve, either = (
        tr("{area:,.2f} ha ({share:.2f} %)").format(area=area, share=share)
        for area, share in (found[kind] for kind in ("function areas", "reserves", "either"))
    )
    if given == [FUNCTION]:
        said = tr("Inside important ecological function areas: {area}. Reserves (RESERVES) are not given.")
        return said.format(area=function)
    if given == [RESERVE]:
        said = tr("Inside reserves: {area}. Important ecological function areas (FUNCTION_AREAS) are not given.")
        return said.format(area=reserve)
    both = tr(
        "Inside important ecological function areas: {function}; inside reserves: {reserve}; inside either: {either}."
    )
    return both.format(function=function, reserve=reserve, either=either)


def cautions_of(damage: Damage, tables: LedgerTables, protecting: Sequence[Vector | None]) -> list[str]:
    """What is unusual about the result, as sentences."""
    found = []
    unknown = tables.ledger["noref_ha"][-2]
    if unknown > NEGLIGIBLE_AREA * damage.total:
        message = tr(
            "{area:,.2f} ha ({share:.2f} %) of the damage have no reference: the land use is nodata there or does not "
            "reach so far. They are booked as \"no reference\", with no class code."
        )  # fmt: skip
        found.append(message.format(area=unknown, share=100 * unknown / damage.total))
    if damage.contaminated_pct:
        message = tr(
            "{share:.2f} % of the damage was other construction land in the reference, which holds mines, too: there "
            "the reference is probably not from before mining."
        )
        found.append(message.format(share=damage.contaminated_pct))
    for layer, field in zip(protecting, ("func_ha", "resv_ha")):
        if layer is not None and not tables.ledger[field][-2]:
            message = tr("{parameter}: no patch lies inside {name}. Check its CRS and extent if that is unexpected.")
            found.append(message.format(parameter=layer.parameter, name=layer.name))
    return found


def log(said: Told, audits: Sequence[Audit], run: StepRun) -> None:
    """Say the facts, the cautions and the audit."""
    for line in (*said.facts, *audit_lines(audits)):
        run.info(line)
    for line in (*said.cautions, *failure_lines(audits)):
        run.warn(line)


def warn_of_mines_left(mines: Sequence[str], run: StepRun) -> None:
    """Name the mines that have no piece."""
    if mines:
        message = tr(
            "{count:mine has|mines have} no ground of {count:|its|their} own, because {count:|its|their} patches have "
            "no geometry or lie wholly under those of other mines: {mines}. {count:|It stands|They stand} in every "
            "output with 0 ha. See Check interpretation."
        )
        run.warn(message.format(count=len(mines), mines=joined(mines)))


def audit_lines(audits: Sequence[Audit]) -> list[str]:
    good = tr("{table}: {count:sum|sums} checked, all add up.")
    bad = tr(
        "{table}: {count:sum|sums} checked, {failed} {failed:|does|do} not add up; largest difference {difference:.6g}."
    )
    return [
        (bad if audit.failures else good).format(
            table=audit.table, count=len(audit.checks), failed=len(audit.failures), difference=audit.largest
        )
        for audit in audits
    ]


def failure_lines(audits: Sequence[Audit]) -> list[str]:
    """What does not add up, a sentence a sum."""
    message = tr("{table}, {kind} {name}: stated {stated:.6f}, but the parts give {found:.6f} (difference {gap:.6f}).")
    return [
        message.format(
            table=audit.table, kind=check.kind, name=check.name, stated=check.stated, found=check.found,
            gap=check.difference,
        )
        for audit in audits
        for check in audit.failures[:FAILURES_SHOWN]
    ]  # fmt: skip


def _crosstab(columns: Columns, types: Categories, unit: str) -> Markup:
    fields = [f"{field}_{unit}" for field in (*types.fields, "total")]
    shown = [row for row, line in enumerate(columns["line"]) if unit == "ha" or line != AUDIT]
    return _table(columns, "name", [tr("Ecosystem"), *types.names, tr("Total")], fields, shown)


def _protected(columns: Columns, ecosystems: Categories) -> Markup:
    used = [(name, f"{field}_ha") for name, field in zip(ecosystems.names, ecosystems.fields)]
    # The last is "no reference", which is rarely there.
    used = used if any(columns[used[-1][1]][:-1]) else used[:-1]
    header = [tr("Protection"), tr("Damaged (ha)"), tr("% of all"), *(name for name, _ in used)]
    fields = ["total_ha", "total_pct", *(field for _, field in used)]
    return _table(columns, "name", header, fields, range(len(columns["line"])))


def _ledger(columns: Columns, key: str, name: str, given: Sequence[str]) -> Markup:
    """A ledger's main columns; of mines the largest only, in order of their area. `given` as in Told.protected."""
    kinds = {FUNCTION: tr("In function areas (%)"), RESERVE: tr("In reserves (%)"), EITHER: tr("In either (%)")}
    protected = [*given, EITHER] if len(given) == len(PROTECTED_KINDS) else given
    header = [
        name, tr("Patches"), tr("Damaged (ha)"), tr("% of all"), *(kinds[field] for field in protected),
        tr("Contaminated (%)"),
    ]  # fmt: skip
    fields = ["patches", "total_ha", "total_pct", *protected, "contam_pct"]
    if any(columns[Field.RESTOR_HA][:-1]):
        header += [tr("Restored (ha)"), tr("Restoration rate (%)")]
        fields += [Field.RESTOR_HA, Field.RESTOR_PCT]
    items = [row for row, line in enumerate(columns["line"]) if line == ITEM]
    if key == Field.MINE_ID:
        items = sorted(items, key=lambda row: -columns["total_ha"][row])[:LARGEST_MINES]
    others = [row for row, line in enumerate(columns["line"]) if line != ITEM]
    return _table(columns, key, header, fields, items + others)


def _table(columns: Columns, key: str, header: Sequence[str], fields: Sequence[str], shown: Sequence[int]) -> Markup:
    lines = [columns["line"][row] for row in shown]
    rows = [
        [columns[key][row], *(_number(columns[field][row], field, line) for field in fields)]
        for row, line in zip(shown, lines)
    ]
    return table(header, rows, [ROW_CLASSES[line] for line in lines])


def _number(value: float | None, field: str, line: str) -> str:
    if value is None:
        return ""
    if line == AUDIT:
        return f"{value:.1e}" if abs(value) >= AUDIT_SHOWN else "0"
    return f"{value:,}" if field == "patches" else f"{value:,.2f}"
