"""The page on the paper's results: every step, output, field and section that it names is there."""

import ast
import csv
import re
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parent.parent
PAGE = PLUGIN / "resources" / "paper_results.md"


def rows():
    lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")][1:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def sections():
    """The titles of the report's sections and headings, as the code has them."""
    found = set()
    for path in (PLUGIN / "algorithms" / "report" / "page").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("section", "heading"):
                found.update(part.value for part in ast.walk(node.args[0]) if isinstance(part, ast.Constant))
    return found


def test_the_page_has_a_row_for_every_section_of_results():
    papers = " ".join(row[0] for row in rows())
    for section in (
        "3.1.1",
        "3.1.2",
        "3.1.3",
        "3.2",
        "3.3",
        "3.4",
        "4.3",
        *(f"Figure {number}" for number in range(4, 10)),
    ):
        assert section in papers
    assert len(rows()) > 30 and all(len(row) == 5 for row in rows())


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[1][:40])
def test_every_step_output_and_section_is_there(qgis_app, row):
    step, output = re.fullmatch(r"`(\w+)`: `(\w+)`", row[2]).groups()
    algorithm = qgis_app.processingRegistry().algorithmById(f"miningrisk:{step}")
    assert algorithm is not None
    assert output in {definition.name() for definition in algorithm.outputDefinitions()}
    assert not row[4] or row[4] in sections()


def test_every_field_is_one_that_a_table_or_the_code_names():
    with (PLUGIN / "resources" / "tables" / "fields.csv").open(encoding="utf-8") as stream:
        known = {row["field"] for row in csv.DictReader(stream)}
    code = "\n".join(path.read_text(encoding="utf-8") for path in (PLUGIN / "algorithms").rglob("*.py"))
    named = {field for row in rows() for field in re.findall(r"`(\w+)`", row[3])}
    # Sums of hectares by kind are named in the code without their ending.
    assert [name for name in named - known if f'"{name.removesuffix("_ha")}"' not in code] == []
