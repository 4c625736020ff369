"""Every name of QGIS's own that the plugin uses is in the QGIS that runs the tests, and enumerations are scoped."""

import ast
import importlib
from enum import Enum
from pathlib import Path

PLUGIN = Path(__file__).resolve().parent.parent
MODULES = ("qgis.core", "qgis.gui", "qgis.analysis")


def files():
    yield from (PLUGIN / "__init__.py", PLUGIN / "plugin.py")
    for folder in ("algorithms", "resources"):
        yield from sorted((PLUGIN / folder).rglob("*.py"))


def used(text):
    """(module, names, line) of every name of QGIS in a file's text, followed as far as it is written."""
    tree = ast.parse(text)
    known = {
        alias.asname or alias.name: (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in MODULES
        for alias in node.names
    }
    inner = {node.value for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if node in inner or not isinstance(node, (ast.Attribute, ast.Name)):
            continue
        names, start = [], node
        while isinstance(start, ast.Attribute):
            names.insert(0, start.attr)
            start = start.value
        if isinstance(start, ast.Name) and start.id in known:
            module, first = known[start.id]
            yield module, [first, *names], node.lineno


def problem_of(module, names):
    """What is wrong with a name; "" for nothing."""
    found = importlib.import_module(module)
    for name in names:
        owner = found
        if not hasattr(owner, name):
            return f"there is no {'.'.join(names)}"
        found = getattr(owner, name)
        if is_member(found):
            return "" if type(found) is owner else f"{'.'.join(names)} is short for {type(found).__qualname__}.{name}"
        if not isinstance(found, type):
            return ""  # what follows is an attribute of a value
    return ""


def is_member(value):
    """Whether the value is a member of an enumeration: Python's, or sip's before QGIS 3.36 or so."""
    kind = type(value)
    return isinstance(value, Enum) or (isinstance(value, int) and kind not in (int, bool))


def problems(path):
    for module, names, line in used(path.read_text(encoding="utf-8")):
        problem = problem_of(module, names)
        # `compat` asks for the version before it uses what other versions have not.
        if problem and not (path.name == "compat.py" and problem.startswith("there is no")):
            yield f"{path.relative_to(PLUGIN)}:{line}: {problem}"


def test_every_name_is_there_and_no_enumeration_is_short(qgis_app):
    assert [problem for path in files() for problem in problems(path)] == []


def test_short_and_missing_names_are_found(qgis_app):
    text = "from qgis.core import Qgis, QgsWkbTypes as W\na = W.Polygon\nb = W.Type.Polygon\nc = Qgis.Nothing.At.All\n"
    found = [problem_of(module, names) for module, names, _ in used(text)]
    assert len(found) == 3 and found.count("") == 1
    assert any(one.startswith("QgsWkbTypes.Polygon is short for ") for one in found)
    assert "there is no Qgis.Nothing.At.All" in found
