"""The house rules that no linter checks (pyproject.toml has the others): what lies where, and how long it is."""

import ast
import csv
import re
import subprocess
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parent.parent
TOP_LEVEL = {
    "metadata.txt", "__init__.py", "plugin.py", "algorithms", "resources", "i18n", "tests", "README.md", "LICENSE",
    "CHANGELOG.md", "pyproject.toml",
}  # fmt: skip
# What several modules do together: the report's parts; a mine at the border, through the steps of a grid.
TESTED_TOGETHER = ("test_report_parts.py", "test_border_mine.py")
GROUPS = ("damage", "water", "biodiversity", "vulnerability", "risk", "restoration", "report")


def tracked():
    listing = subprocess.run(["git", "ls-files"], cwd=PLUGIN, capture_output=True, text=True)
    if listing.returncode:
        pytest.skip("not a git checkout")
    return [PLUGIN / line for line in listing.stdout.splitlines() if (PLUGIN / line).is_file()]


def imports(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module


def sources(folder):
    return sorted((PLUGIN / folder).rglob("*.py"))


def plugin_code():
    return [PLUGIN / "__init__.py", PLUGIN / "plugin.py", *sources("algorithms")]


def test_top_level_holds_what_the_design_names():
    found = {path.relative_to(PLUGIN).parts[0] for path in tracked()}
    assert {name for name in found if not name.startswith(".")} <= TOP_LEVEL


@pytest.mark.parametrize("path", sources("algorithms/core"), ids=lambda path: path.name)
def test_core_reads_no_file_and_keeps_no_state(path):
    assert not set(imports(path)) & {"csv", "pathlib", "io", "os.path", "tempfile"}
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\bopen\(|^@(lru_)?cache|^global ", text, re.M)


def test_no_two_classes_share_a_name_outside_the_report():
    named = {}
    for path in sources("algorithms"):
        if "report" in path.relative_to(PLUGIN / "algorithms").parts:
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                named.setdefault(node.name.lstrip("_"), []).append(path.name)
    assert {name: files for name, files in named.items() if len(files) > 1} == {}


def test_gdal_is_left_as_others_have_set_it():
    for path in plugin_code():
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"UseExceptions\(|SetConfigOption\(|SetErrorHandler\(", text), path
        assert "/vsimem/" not in text or path.name == "gdal_calls.py", path


def test_one_module_alone_writes_tags():
    tag = re.compile(r"</?(p|b|h[1-6]|tr|td|th|div|svg|g|rect|text|path|circle|title|span|ul|li|img|a|br)[ />]")
    found = [path.name for path in plugin_code() if tag.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_no_python_module_of_the_plugin_is_past_its_size():
    too_long = {}
    for path in plugin_code():
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > 300:
            too_long[path.name] = lines
    assert not too_long


def test_no_function_of_the_core_is_past_its_size():
    too_long = []
    for path in sources("algorithms/core"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                body = node.body[1:] if ast.get_docstring(node) else node.body
                length = body[-1].end_lineno - body[0].lineno + 1 if body else 0
                if length > 40:
                    too_long.append((path.name, node.name, length))
    assert not too_long


def test_one_algorithm_a_file_named_after_its_id():
    for group in GROUPS:
        for path in (PLUGIN / "algorithms" / group).glob("*.py"):
            classes = [
                node
                for node in ast.parse(path.read_text(encoding="utf-8")).body
                if isinstance(node, ast.ClassDef) and any(getattr(b, "id", "") == "Step" for b in node.bases)
            ]
            assert len(classes) <= 1, path
            for node in classes:
                returned = [
                    statement.body[-1].value.value
                    for statement in node.body
                    if isinstance(statement, ast.FunctionDef) and statement.name == "name"
                ]
                assert returned == [path.stem]


def test_only_the_base_class_owns_what_processing_calls():
    owned = {"processAlgorithm", "prepareAlgorithm", "checkParameterValues", "canExecute"}
    for group in GROUPS:
        for path in (PLUGIN / "algorithms" / group).glob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                assert not (isinstance(node, ast.FunctionDef) and node.name in owned), (path, node.name)


def test_every_table_has_its_source():
    sources_text = (PLUGIN / "resources" / "tables" / "SOURCES.md").read_text(encoding="utf-8")
    for path in sorted((PLUGIN / "resources" / "tables").glob("*.csv")):
        assert path.name in sources_text, f"{path.name} is not in SOURCES.md"


@pytest.mark.parametrize("path", sorted((PLUGIN / "resources" / "tables").glob("*.csv")), ids=lambda path: path.name)
def test_tables_are_rectangular(path):
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream))
    assert len(rows) > 1
    assert {len(row) for row in rows} == {len(rows[0])}


def test_the_sample_is_small():
    sample = PLUGIN / "resources" / "sample"
    size = sum(path.stat().st_size for path in tracked() if sample in path.parents)
    assert size < 4_000_000


def test_tr_and_mark_are_called_with_literals():
    for path in plugin_code():
        if path.name in ("i18n.py", "errors.py"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = getattr(getattr(node, "func", None), "id", ""), getattr(getattr(node, "func", None), "attr", "")
            if {"tr", "mark"} & set(names):
                argument = node.args[0]
                assert isinstance(argument, ast.Constant) and isinstance(argument.value, str), (path, argument.lineno)
                core_message = isinstance(argument, ast.Attribute) and argument.attr == "message"
                assert core_message or (isinstance(argument, ast.Constant) and isinstance(argument.value, str)), path


def test_readme_names_files_of_equations_that_are_there():
    readme = (PLUGIN / "README.md").read_text(encoding="utf-8")
    named = {name for row in re.findall(r"^\|.*\|$", readme, re.M) for name in re.findall(r"`([\w./]+\.py)`", row)}
    assert len(named) > 15
    assert {name for name in named if not (PLUGIN / "algorithms" / "core" / name).is_file()} == set()


@pytest.mark.parametrize("folder", ["core", "gis", "framework", *GROUPS])
def test_tests_mirror_the_code(folder):
    tests = PLUGIN / "tests" / ("core" if folder == "core" else f"algorithms/{folder}")
    files = [path.relative_to(tests) for path in tests.rglob("test_*.py") if path.name not in TESTED_TOGETHER]
    assert files
    modules = [path.with_name(path.name[len("test_") :]) for path in files]
    assert [path for path in modules if not (PLUGIN / "algorithms" / folder / path).is_file()] == []


def test_tolerances_stand_in_one_file():
    small = re.compile(r"\b\d+(\.\d+)?e-\d+\b")
    found = [path.name for path in plugin_code() if small.search(path.read_text(encoding="utf-8"))]
    # Beside them, the smallest power that float32 holds.
    assert sorted(found) == ["habitat_quality.py", "tolerances.py"]
