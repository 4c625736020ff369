"""What can be wrong with a table: columns, rows, cells, letters, separators, format."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from random import Random

from qgis.core import QgsVectorLayer

CELLS = (
    "",
    "abc",
    "nan",
    "inf",
    "-1",
    "1e999",
    "0",
    "1.5",
    "矿",
    "[% 1/0 %]",
    "1/0",
    "x" * 2000,
    "'",
    '"',
    "1,5",
    "None",
    "-0",
    "１",
)


class Draft:
    """A table that is being spoilt."""

    def __init__(self, path: str, random: Random):
        self.random, self.name = random, Path(path).stem
        if path.endswith(".csv"):
            text = Path(path).read_text(encoding="utf-8-sig", errors="replace").replace("\0", "")
            self.rows = [list(row) for row in csv.reader(io.StringIO(text))] or [[""]]
        else:
            layer = QgsVectorLayer(path, "table", "ogr")
            self.rows = [layer.fields().names(), *([str(v) for v in f.attributes()] for f in layer.getFeatures())]
        self.encoding, self.separator, self.suffix, self.content = "utf-8", ",", ".csv", None

    def value(self, folder: Path) -> str:
        """Write the table and return its path."""
        path = folder / f"{self.name}{self.suffix}"
        if self.suffix == ".missing":
            return str(path)
        text = io.StringIO()
        csv.writer(text, delimiter=self.separator).writerows(self.rows)
        content = self.content if self.content is not None else text.getvalue().encode(self.encoding, "replace")
        path.write_bytes(content)
        return str(path)


def spoil(draft: Draft) -> str:
    """Spoil the draft in one way and say how."""
    return draft.random.choice(WAYS)(draft)


def columns(draft: Draft) -> str:
    if not draft.rows or not draft.rows[0]:
        return "columns (none)"
    at, way = (
        draft.random.randrange(len(draft.rows[0])),
        draft.random.choice(("dropped", "renamed", "upper", "twice", "further")),
    )
    name = draft.rows[0][at]
    if way == "dropped":
        draft.rows = [row[:at] + row[at + 1 :] for row in draft.rows]
    elif way == "renamed":
        draft.rows[0][at] = draft.random.choice(("名称", "", "x", f" {name} "))
    elif way == "upper":
        draft.rows[0][at] = name.upper()
    elif way == "twice":
        draft.rows = [[*row, *row[at : at + 1]] for row in draft.rows]
    else:
        draft.rows = [[*row, "note"] for row in draft.rows]
    return f"column {name} {way}"


def rows(draft: Draft) -> str:
    way = draft.random.choice(("twice", "none", "one", "backwards", "short", "blank", "one twice"))
    head, body = draft.rows[:1], draft.rows[1:]
    draft.rows = {
        "twice": head + body + [list(row) for row in body], "none": head, "one": head + body[:1],
        "backwards": head + body[::-1], "short": head + [row[:1] for row in body],
        "blank": head + body + [[""] * len(head[0] if head else "")], "one twice": head + body[:1] + body,
    }[way]  # fmt: skip
    return f"rows {way}"


def cells(draft: Draft) -> str:
    if len(draft.rows) < 2 or not draft.rows[1]:
        return "cells (none)"
    at, value = draft.random.randrange(len(draft.rows[1])), draft.random.choice(CELLS)
    places = range(1, len(draft.rows)) if draft.random.random() < 0.3 else [draft.random.randrange(1, len(draft.rows))]
    for row in places:
        if at < len(draft.rows[row]):
            draft.rows[row][at] = value
    name = draft.rows[0][at] if at < len(draft.rows[0]) else at
    return f"{'all' if len(places) > 1 else 'one'} of {name} = {value!r:.30}"


def written(draft: Draft) -> str:
    way = draft.random.choice(
        ("BOM", "semicolons", "tabs", "GB18030", "UTF-16", "missing", "nothing", "bytes", "one line")
    )
    if way in ("BOM", "GB18030", "UTF-16"):
        draft.encoding = {"BOM": "utf-8-sig", "GB18030": "gb18030", "UTF-16": "utf-16"}[way]
    elif way in ("semicolons", "tabs"):
        draft.separator = ";" if way == "semicolons" else "\t"
    elif way == "missing":
        draft.suffix = ".missing"
    else:
        draft.content = {"nothing": b"", "bytes": bytes(range(256)) * 20, "one line": b"just one line"}[way]
    return f"written as {way}"


WAYS = (columns, columns, rows, rows, cells, cells, cells, cells, written)
