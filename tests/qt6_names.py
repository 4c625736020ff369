"""Every Qt name that the plugin uses, looked up in PyQt6: `python tests/qt6_names.py`, with a Python that has PyQt6.

Prints what PyQt6 lacks, one a line, and leaves with 1 where there is any. Names are followed as far as the code writes
them: `Qt.ConnectionType.DirectConnection` must be there, and `Qt.DirectConnection` is not in PyQt6.
"""

import ast
import importlib
import re
import sys
from pathlib import Path

PLUGIN = Path(__file__).resolve().parent.parent
SHIM = "qgis.PyQt"
# What QGIS's own qgis.PyQt puts back under its old place, when it is built with Qt 6.
MOVED = {("QtWidgets", "QAction"): ("QtGui", "QAction")}
OLD_ONLY = "noqa: QGS402"  # marks lines that only run before QGIS 3.38


def files():
    yield from (PLUGIN / "__init__.py", PLUGIN / "plugin.py")
    for folder in ("algorithms", "resources"):
        yield from sorted((PLUGIN / folder).rglob("*.py"))


def used(path):
    """(module, dotted name, line) of every Qt name in a file."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    tree = ast.parse(text)
    known = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(SHIM):
            module = node.module[len(SHIM) :].lstrip(".")
            for alias in node.names:
                known[alias.asname or alias.name] = (module, alias.name)
                yield module, alias.name, node.lineno
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and OLD_ONLY not in lines[node.lineno - 1]:
            parts, inner = [], node
            while isinstance(inner, ast.Attribute):
                parts.append(inner.attr)
                inner = inner.value
            if isinstance(inner, ast.Name) and inner.id in known:
                module, name = known[inner.id]
                yield module, ".".join([name, *reversed(parts)]), node.lineno


def is_there(module, name):
    first, *rest = name.split(".")
    module, first = MOVED.get((module, first), (module, first))
    if not module:
        return importlib.util.find_spec(f"PyQt6.{first}") is not None
    try:
        found = getattr(importlib.import_module(f"PyQt6.{module}"), first)
        for part in rest:
            found = getattr(found, part)
    except (ImportError, AttributeError):
        return False
    return True


def old_calls(path):
    """Calls that PyQt6 has no more: exec_, print_ and the like."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if re.search(r"\.(exec_|print_)\(", line) or re.search(r"\bPyQt5\b", line):
            yield number, line.strip()


def main():
    lacking, count = [], 0
    for path in files():
        for module, name, line in used(path):
            count += 1
            if not is_there(module, name):
                lacking.append(f"{path.relative_to(PLUGIN)}:{line}: {module}.{name}")
        lacking += [f"{path.relative_to(PLUGIN)}:{line}: {text}" for line, text in old_calls(path)]
    summary = f"{count} Qt names looked up in PyQt6, {len(lacking)} lacking."
    sys.stdout.write("\n".join([*lacking, summary]) + "\n")
    return bool(lacking)


if __name__ == "__main__":
    sys.exit(main())
