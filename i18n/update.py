"""Brings the translation up to date: `python3 i18n/update.py`, then `linguist i18n/mining_ecorisk_zh_Hans.ts`, then again.

Collects every text that a person reads into the .ts file: translations that exist are kept, new texts come without one,
texts that are gone are dropped. Then compiles the .qm file that QGIS loads (lrelease: Debian's qttools5-dev-tools; only
who translates needs it). Prints what is still to be translated. Needs nothing else than Python.

Where texts are found:
  code      literals given to `tr` and `InputError`, assigned to a variable called `message`, or yielded (findings of the
            core, which is translated where its messages arrive)
  models    names, descriptions, comments and help in resources/models/*.model3
  styles    legend labels in resources/styles/*.qml
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from xml.sax.saxutils import escape

PLUGIN = Path(__file__).resolve().parent.parent
TRANSLATION = PLUGIN / "i18n" / "mining_ecorisk_zh_Hans.ts"
CONTEXT = "@default"
LRELEASE = ("lrelease", "/usr/lib/qt5/bin/lrelease", "lrelease-qt5", "/usr/lib/qt6/bin/lrelease")
MODEL_TEXTS = {"model_name", "model_group", "description", "component_description"}


def texts() -> list[str]:
    """Every text to be translated, sorted."""
    found = set()
    for path in (PLUGIN / "plugin.py", *(PLUGIN / "algorithms").rglob("*.py")):
        found.update(code_texts(ast.parse(path.read_text(encoding="utf-8"))))
    for path in (PLUGIN / "resources" / "models").glob("*.model3"):
        found.update(model_texts(ET.parse(path).getroot()))
    for path in (PLUGIN / "resources" / "styles").glob("*.qml"):
        found.update(legend_texts(path.read_text(encoding="utf-8")))
    return sorted(text for text in found if re.search("[A-Za-z]{2}", text))


def code_texts(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tr", "InputError") and node.args:
            value = node.args[0]
        elif isinstance(node, ast.Assign) and [getattr(target, "id", "") for target in node.targets] == ["message"]:
            value = node.value
        elif isinstance(node, ast.Yield):
            value = node.value
        else:
            continue
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value.value


def model_texts(root: ET.Element) -> Iterator[str]:
    for option in root.iter("Option"):
        if option.get("name") in MODEL_TEXTS:
            yield option.get("value", "")
        elif option.get("name") == "help":
            yield from (entry.get("value", "") for entry in option)


def legend_texts(qml: str) -> Iterator[str]:
    yield from map(unescape, re.findall(r'\blabel="([^"]*)"', qml))


def read(path: Path = TRANSLATION) -> dict[str, str]:
    """Text -> translation; empty where there is none yet."""
    if not path.exists():
        return {}
    messages = ET.parse(path).getroot().iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def write(translations: dict[str, str], path: Path = TRANSLATION) -> None:
    """The .ts file, as Qt Linguist writes it, in the order of the texts."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += ['<TS version="2.1" language="zh_CN" sourcelanguage="en">', "<context>", f"    <name>{CONTEXT}</name>"]
    for text in sorted(translations):
        translated = _xml(translations[text])
        state = "" if translated else ' type="unfinished"'
        lines += ["    <message>", f"        <source>{_xml(text)}</source>"]
        lines += [f"        <translation{state}>{translated}</translation>", "    </message>"]
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def compile_translation(path: Path = TRANSLATION) -> None:
    program = next(filter(None, map(shutil.which, LRELEASE)), None)
    if program is None:
        raise SystemExit("lrelease is missing (Debian: qttools5-dev-tools); the .qm file was not written.")
    subprocess.run([program, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)


def main() -> None:
    before = read()
    now = {text: before.get(text, "") for text in texts()}
    write(now)
    compile_translation()
    missing = [text for text, translated in now.items() if not translated]
    dropped = len(before.keys() - now.keys())
    print(*missing, sep="\n")
    print(f"{len(now)} texts, {len(missing)} without a translation (listed above), {dropped} gone.")


if __name__ == "__main__":
    main()
