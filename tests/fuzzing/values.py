"""What can stand in a number, a text, a choice, a field's name or an output instead of what belongs there."""

from __future__ import annotations

import math
from pathlib import Path
from random import Random

NUMBERS = (math.nan, math.inf, -math.inf, 0.0, -1.0, 1e-300, 1e308, -1e308, 1e30, 0.5, 3.0, 1e-9, 2.0**31, 2.0**63, 7.0)
TEXTS = (
    "", " ", "矿区 一号", "it's", 'a "quoted" one', "a|b", "50%", "two\nlines", "[% 1/0 %]", "{x}", "{0}", "%1", "=1+1",
    "nan", "None", "NULL", "A", "a", "x" * 3000, "<b>bold</b>", "\u202eright to left", "Ａ－０１", "01", "é",
    "\x00zero", "1;2;3", ",",
)  # fmt: skip


def number(random: Random):
    return random.choice((*NUMBERS, "abc", "", "1,5", "0.5", "nan", "1e999", True, 5, [], "１２"))


def text(random: Random):
    return random.choice(
        (*TEXTS, "1", "1;2", "5;4;3;2;1", "0.1;0.2;0.3;0.4", "nan;nan", "1;;2", "2010;2010", "9", 7, None, "-1")
    )


def enum(random: Random):
    return random.choice((-1, 0, 1, 2, 3, 4, 5, 99, "abc", "0", "", None, [0], 1.5))


def flag(random: Random):
    return random.choice((True, False, "abc", "", 2, "false", None))


def field(random: Random, names: list[str]):
    odd = ("no_such_field", "", "fid", "名称", 'a"b', " ", None, ["mine_id", "damage"], 5)
    return random.choice((*odd, *names, *(name.upper() for name in names)))


def expression(random: Random):
    return random.choice(
        (
            "1/0",
            '"no_field" > 1',
            "abc(",
            "rand(0, 1) > 2",
            '"area_ha" > 5',
            "TRUE",
            "FALSE",
            "NULL",
            "'text'",
            "1;2",
            "",
            "名称",
        )
    )


def crs(random: Random):
    return random.choice(("", "EPSG:0", "abc", "EPSG:4326", None, "EPSG:3857", "EPSG:2229", "EPSG:32648", 32647))


def given_file(random: Random, folder: Path):
    garbage = folder / "garbage.qpt"
    garbage.write_text("no XML", encoding="utf-8")
    return random.choice((str(folder / "no_such_file.qpt"), str(folder), str(garbage), "", "\n"))


SINKS = (".gpkg", ".shp", ".csv", ".geojson", ".fgb", ".xlsx", ".nothing", "")
RASTERS = (".tif", ".img", ".asc", ".vrt", ".nothing", "", ".png")
NAMES = ("out", "输出 图层", "it's", "pipe|x", "a%20b", "two\nlines", "dots.in.it", "out" * 60)


def output(random: Random, kind: str, folder: Path, inputs: list[str]):
    """A destination; `kind` is the type of the parameter's definition, `inputs` are the files that are read."""
    suffix = random.choice(
        SINKS if kind == "sink" else RASTERS if kind == "rasterDestination" else (".html", ".nothing", "")
    )
    whole = folder / f"{random.choice(NAMES)}{suffix}"
    standing = folder / f"standing{suffix}"
    standing.write_bytes(b"what stood here before")
    (folder / "a folder.gpkg").mkdir(exist_ok=True)
    others = [
        "TEMPORARY_OUTPUT",
        None,
        "",
        str(folder / "no folder" / "x.gpkg"),
        str(folder / "a folder.gpkg"),
        str(standing),
        str(folder),
        "memory:",
        "/proc/version",
        f"ogr:dbname='{folder / 'db.gpkg'}' table=\"cells\" (geom)",
        "\n",
    ]
    return random.choice((str(whole), str(whole), str(whole), str(whole), *others, *inputs[:2]))
