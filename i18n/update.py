"""Brings the translation up to date: `python3 i18n/update.py`. Edit the .ts file, by Qt Linguist or by hand; run again.

Collects every text that a person reads into the .ts file. Translations are kept. A text that has changed keeps the old
translation, marked unfinished: mend it and remove the mark. A new text has none. Texts that are gone are dropped. Then
compiles the .qm file that QGIS loads (by lrelease, Debian's qttools5-dev-tools, which only who translates needs) and
lists what is unfinished.

Where texts are found:
  code      literals given to `tr`, to `InputError` and to `mark`, which marks what is translated later: the core knows
            no translation, so its messages are translated where they arrive
  help      the lines of resources/help/*.html
  tables    the sources in resources/tables/defaults.csv, which the report lists
  models    group, descriptions, comments and help in resources/models/*.model3
  styles    legend labels in resources/styles/*.qml
"""

from __future__ import annotations

import ast
import csv
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from html import unescape
from pathlib import Path
from xml.sax.saxutils import escape

PLUGIN = Path(__file__).resolve().parent.parent
HELP = PLUGIN / "resources" / "help"
TRANSLATION = PLUGIN / "i18n" / "mining_ecorisk_zh_Hans.ts"
CONTEXT = "@default"
LRELEASE = ("lrelease", "/usr/lib/qt5/bin/lrelease", "lrelease-qt5", "/usr/lib/qt6/bin/lrelease")
MARKS = {"tr", "InputError", "mark"}
NOTED = "\x04"  # stands between the note that tells like texts apart and the text, as in gettext
MODEL_TEXTS = {"model_group", "description", "component_description"}
ALIKE = 0.6  # how much of a text must be the same for its translation to be worth mending


@dataclass(frozen=True)
class Translation:
    text: str = ""
    finished: bool = False


def texts() -> list[str]:
    """Every text to be translated, sorted; one with a note as `note + NOTED + text`."""
    found = set()
    for path in (PLUGIN / "plugin.py", *(PLUGIN / "algorithms").rglob("*.py")):
        found.update(code_texts(ast.parse(path.read_text(encoding="utf-8"))))
    for path in (PLUGIN / "resources" / "models").glob("*.model3"):
        found.update(model_texts(ET.parse(path).getroot()))
    for path in (PLUGIN / "resources" / "styles").glob("*.qml"):
        found.update(legend_texts(path.read_text(encoding="utf-8")))
    for path in HELP.glob("*.html"):
        found.update(help_texts(path.read_text(encoding="utf-8")))
    with (PLUGIN / "resources" / "tables" / "defaults.csv").open(encoding="utf-8", newline="") as stream:
        found.update(row["source"] for row in csv.DictReader(stream))
    return sorted(text for text in found if re.search("[A-Za-z]{2}", text))


def code_texts(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in MARKS:
            literals = [getattr(part, "value", None) for part in node.args]
            if literals and all(isinstance(literal, str) for literal in literals):
                yield NOTED.join(reversed(literals))


def _name(function: ast.AST) -> str:
    """`tr` of `tr(...)` and of `texts.tr(...)`."""
    return getattr(function, "id", "") or getattr(function, "attr", "")


def model_texts(root: ET.Element) -> Iterator[str]:
    for option in root.iter("Option"):
        if option.get("name") in MODEL_TEXTS:
            yield option.get("value", "")
        elif option.get("name") == "TITLE":
            yield from (one.get("value", "") for one in option.iter("Option") if one.get("name") == "static_value")
        elif option.get("name") == "help":
            yield from (entry.get("value", "") for entry in option)


def help_texts(html: str) -> Iterator[str]:
    """The blocks of a help page, one a line; tags, commands and lists of fields hold no text."""
    told = (line for line in html.splitlines() if not line.startswith(("<p><code>qgis_process", "${fields ")))
    yield from (line for line in told if re.sub("<.*?>", "", line))


def legend_texts(qml: str) -> Iterator[str]:
    yield from map(unescape, re.findall(r'\blabel="([^"]*)"', qml))


def read(path: Path = TRANSLATION) -> dict[str, Translation]:
    """Text -> translation."""
    found = {}
    for message in ET.parse(path).getroot().iter("message"):
        element = message.find("translation")
        translated = element.text or ""
        finished = bool(translated) and element.get("type") != "unfinished"
        note = message.findtext("comment")
        text = message.findtext("source", "")
        found[f"{note}{NOTED}{text}" if note else text] = Translation(translated, finished)
    return found


def updated(before: dict[str, Translation], now: list[str]) -> dict[str, Translation]:
    """The translations of the texts of now; what has changed keeps the translation of what it was, unfinished."""
    gone = [text for text in before if text not in set(now)]
    after = {}
    for text in now:
        was = [] if text in before else get_close_matches(text, gone, 1, ALIKE)
        after[text] = Translation(before[was[0]].text) if was else before.get(text, Translation())
    return after


def write(translations: dict[str, Translation], path: Path = TRANSLATION) -> None:
    """The .ts file, as Qt Linguist writes it, in the order of the texts."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += ['<TS version="2.1" language="zh_CN" sourcelanguage="en">', "<context>", f"    <name>{CONTEXT}</name>"]
    for text in sorted(translations):
        state = "" if translations[text].finished else ' type="unfinished"'
        note, _, source = text.rpartition(NOTED)
        lines += ["    <message>", f"        <source>{_xml(source)}</source>"]
        lines += [f"        <comment>{_xml(note)}</comment>"] if note else []
        lines += [f"        <translation{state}>{_xml(translations[text].text)}</translation>", "    </message>"]
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
    after = updated(before, texts())
    write(after)
    compile_translation()
    unfinished = [text for text, translation in after.items() if not translation.finished]
    print(*unfinished, sep="\n")
    print(f"{len(after)} texts, {len(unfinished)} unfinished, {len(before.keys() - after.keys())} gone.")


if __name__ == "__main__":
    main()
