"""The house rules that a machine can check: what lies where, and what may not stand in the code."""

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
GROUPS = ("damage", "water", "biodiversity", "vulnerability", "risk", "restoration", "report")


def tracked():
    listing = subprocess.run(["git", "ls-files"], cwd=PLUGIN, capture_output=True, text=True)
    if listing.returncode:
        pytest.skip("not a git checkout")
    return [PLUGIN / line for line in listing.stdout.splitlines() if (PLUGIN / line).is_file()]


def sources(folder):
    return sorted((PLUGIN / folder).rglob("*.py"))


def plugin_code():
    return [PLUGIN / "__init__.py", PLUGIN / "plugin.py", *sources("algorithms")]


def imports(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module


def test_top_level_holds_what_the_design_names():
    found = {path.relative_to(PLUGIN).parts[0] for path in tracked()}
    assert {name for name in found if not name.startswith(".")} <= TOP_LEVEL


@pytest.mark.parametrize("path", sources("algorithms/core"), ids=lambda path: path.name)
def test_core_knows_no_qgis(path):
    forbidden = {"qgis", "osgeo", "PyQt5", "PyQt6", "processing"}
    assert not {name.split(".")[0] for name in imports(path)} & forbidden


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


def test_public_core_functions_are_documented():
    bare = []
    for path in sources("algorithms/core"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            documented = isinstance(node, (ast.FunctionDef, ast.ClassDef)) and ast.get_docstring(node)
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_") and not documented:
                bare.append((path.name, node.name))
    assert not bare


@pytest.mark.parametrize("path", plugin_code(), ids=lambda path: path.name)
def test_no_print_no_bare_except_no_project(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"^\s*print\(|except\s*:", text, re.M)
    assert not re.search(r"^(from|import) PyQt[56]", text, re.M)
    if path != PLUGIN / "algorithms" / "framework" / "packages.py":
        assert "sys.path" not in text
    # algorithms/desktop is the plugin's menu, which runs in the desktop and never while processing.
    if "algorithms" in path.parts and "desktop" not in path.parts:
        assert "QgsProject.instance" not in text
        assert "iface" not in re.sub(r"`iface`", "", text)
    assert not re.search(r"\b(TODO|FIXME|XXX)\b", text)


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


def test_annotations_work_on_python_39():
    # QGIS 3.22 brings Python 3.9, which evaluates "X | None" and fails, unless annotations are put off.
    failing = []
    for path in plugin_code():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        functions = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
        arguments = [a for f in functions for a in (*f.args.posonlyargs, *f.args.args, *f.args.kwonlyargs)]
        annotations = [node.annotation for node in ast.walk(tree) if isinstance(node, ast.AnnAssign)]
        annotations += [a.annotation for a in arguments] + [f.returns for f in functions]
        unions = [a for a in annotations if a for node in ast.walk(a) if isinstance(node, ast.BinOp)]
        if unions and "from __future__ import annotations" not in path.read_text(encoding="utf-8"):
            failing.append(path.name)
    assert not failing


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
    assert size < 3_000_000


def test_tr_and_mark_are_called_with_literals():
    for path in plugin_code():
        if path.name in ("i18n.py", "errors.py"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = getattr(getattr(node, "func", None), "id", ""), getattr(getattr(node, "func", None), "attr", "")
            if {"tr", "mark"} & set(names):
                argument = node.args[0]
                assert isinstance(argument, ast.Constant) and isinstance(argument.value, str), (path, argument.lineno)
