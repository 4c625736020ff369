"""Fixtures of the report's tests: a small made grid with pieces, mines and areas, and the report on them."""

import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

X, Y = 500000, 4000000
LEVELS = ("Low", "Comparatively low", "General", "Comparatively high", "High")
# By row of the grid, from the lowest: class, risk, and its three contributions, which add up to it.
ROWS = [(1, 0.10, (0.0, 0.04, 0.06)), (2, 0.20, (0.0, 0.12, 0.08)), (3, 0.30, (0.01, 0.16, 0.13)),
        (4, 0.45, (0.05, 0.20, 0.20)), (5, 0.60, (0.10, 0.20, 0.30))]  # fmt: skip
BINS = (-3, -1, 0, 1, 3)
# Mine, ecosystem, damage, protection, side of the square piece (m), land-use code
PIECES = [
    ("M1", "grassland", "stope", "none", 300, 31),  # 9 ha
    ("M1", "forest", "solid_waste", "reserve", 200, 21),  # 4 ha
    ("M2", "settlement", "stope", "function", 100, 53),  # 1 ha
    ("M3", "farmland", "collapse_pit", "none", 100, 12),  # 1 ha
]
TRIGGERS = {"M1": "fg_ha 13.000000 > 4"}
RULE_WHY = {"M1": "To be reviewed by the reserve's authority."}
REASON = (
    "Reserve (4 ha of 13 ha); risk class 5 High; severe: 13 ha damaged, all of it forest and grassland "
    "(more than 4 ha). "
    "To be reviewed by the reserve's authority."
)
HECTARE = 1e4


@pytest.fixture
def grid(make_layer, square):
    """4 columns x 5 rows of 2 km cells; the last column is half outside the study area; one cell has no class."""
    cells = []
    for row, (number, risk, parts) in enumerate(ROWS):
        for column in range(4):
            known = (row, column) != (0, 3)
            values = {
                "cell_id": f"{row}_{column}", "area_km2": 4.0 if column < 3 else 2.0,
                "dmg_km2": {(4, 0): 0.13, (3, 1): 0.01, (2, 2): 0.01}.get((row, column), 0.0),
                "wrac": 2.5 if (row, column) == (4, 0) else 0.0, "hq_mean": 0.25 * column, "bio": 0.2 * row,
                "vuln": 0.2, "c_water": parts[0], "c_bio": parts[1], "c_vuln": parts[2], "risk": risk,
                "driver": "biodiversity" if row < 4 else "vulnerability",
                "risk_class": number if known else None, "risk_level": LEVELS[number - 1] if known else None,
                "gi_z": float(BINS[row]), "gi_bin": BINS[row],
            }  # fmt: skip
            if not known:
                values.update(risk=None, c_water=None, c_bio=None, c_vuln=None, driver=None)
            cells.append((square(X + 2000 * column, Y + 2000 * row, 2000), values))
    return make_layer(cells, name="cells")


PLACES = [(X + 500, Y + 8500), (X + 900, Y + 8500), (X + 2500, Y + 6500), (X + 4500, Y + 4500)]


@pytest.fixture
def pieces(make_layer, square):
    rows = []
    for (mine, ecosystem, damage, protection, side, code), (x, y) in zip(PIECES, PLACES):
        values = {"mine_id": mine, "ecosystem": ecosystem, "damage": damage, "protection": protection,
                  "lu_code": code, "min_group": "energy", "area_ha": side * side / HECTARE}  # fmt: skip
        rows.append((square(x, y, side), values))
    return make_layer(rows, name="pieces")


@pytest.fixture
def mines(make_layer, square):
    def row(mine, wkt, model, rule, reason, number, severity, protection, area, **areas):
        return wkt, {
            "mine_id": mine, "mine_name": f"Mine {mine}", "mineral": "coal", "min_group": "energy",
            "state": "producing", "licensed": 1, "risk_class": number, "risk_max": number, "severity": severity,
            "protection": protection, "model": model, "rule": rule, "reason": reason, "area_ha": area,
            "trigger": TRIGGERS.get(mine, ""), "rule_why": RULE_WHY.get(mine),
            "farm_ha": 0.0, "forest_ha": 0.0, "grass_ha": 0.0, "settle_ha": 0.0, "stope_ha": 0.0, "waste_ha": 0.0,
            "pit_ha": 0.0, "func_ha": 0.0, "resv_ha": 0.0, **areas,
        }  # fmt: skip

    first = (f"MultiPolygon((({X + 500} {Y + 8500}, {X + 800} {Y + 8500}, {X + 800} {Y + 8800}, {X + 500} {Y + 8800}, "
             f"{X + 500} {Y + 8500})))")  # fmt: skip
    return make_layer(
        [
            row("M2", square(*PLACES[2], 100), "natural restoration", 7, "Function area; light.", 4, "light",
                "function", 1.0, settle_ha=1.0, stope_ha=1.0, func_ha=1.0),
            row("M1", first, "ecological reconstruction", 2, REASON, 5, "severe", "reserve", 13.0, grass_ha=9.0,
                forest_ha=4.0, stope_ha=9.0, waste_ha=4.0, resv_ha=4.0),
            row("M3", square(X + 6500, Y + 500, 100), "error: outside the zoned area", 0, "No cell lies under it.",
                None,
                "severe", "none", 1.0, farm_ha=1.0, pit_ha=1.0),
        ],
        kind="MultiPolygon",
        name="mines",
    )  # fmt: skip


@pytest.fixture
def areas(make_layer, square):
    """Hot from 90 % on: the two upper rows, 2 x (3 x 4 + 2) = 28 of 70 km2."""
    unit = {"unit": "Qilian Mountain", "area_km2": 28.0, "area_pct": 40.0, "mines": 2, "mines_pct": 66.67,
            "driver": "biodiversity", "issues": "Alpine <grassland>", "direction": "Restore it"}  # fmt: skip
    return make_layer([(square(X, Y + 6000, 4000), unit)], name="areas")


@pytest.fixture
def raster(make_raster):
    def make(low, high):
        return make_raster(np.linspace(low, high, 2000, dtype=np.float32).reshape(50, 40), X, Y + 10000, 200, nodata=-1)

    return make


@pytest.fixture
def report(run, grid, pieces, mines, tmp_path):
    """`html, results, log = report(LANGUAGE=1, ...)`"""

    def call(**given):
        parameters = {
            "INPUT": grid, "PIECES": pieces, "MINES": mines, "LANGUAGE": 0, "OUTPUT": str(tmp_path / "report.html"),
            **given,
        }  # fmt: skip
        results, log = run("riskreport", **parameters)
        return Path(results["OUTPUT"]).read_text(encoding="utf-8"), results, log

    return call


@pytest.fixture
def data(make_run, grid, pieces, mines):
    """`data("en")`: what the report is made of, without making it."""
    from mining_ecorisk.algorithms.report.data.lineage import Lineage
    from mining_ecorisk.algorithms.report.data.reading import read_report_data
    from mining_ecorisk.algorithms.report.words.texts import LANGUAGES

    def make(language="en"):
        parameters = {"INPUT": grid, "PIECES": pieces, "MINES": mines, "LANGUAGE": LANGUAGES.index(language)}
        return read_report_data(make_run("riskreport", **parameters), Lineage({}, {}, []))

    return make


class Tables(HTMLParser):
    """The tables of a page by the class of their figure: lists of rows of texts."""

    def __init__(self, html):
        super().__init__()
        self.found, self.row, self.cell = {}, None, None
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        if tag == "figure":
            self.name = dict(attributes).get("class", "").split(" ")[0].removeprefix("t-")
        elif tag == "tr":
            self.row = []
        elif tag in ("td", "th"):
            self.cell = ""

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.row.append(self.cell)
            self.cell = None
        elif tag == "tr":
            self.found.setdefault(self.name, []).append(self.row)


def stripped(html):
    return unescape(re.sub(r"<style>.*?</style>|<[^>]+>", " ", html, flags=re.S))


@pytest.fixture
def tables():
    """`tables(html)["zones"]`: the rows of a table of a report, the heading first."""
    return lambda html: Tables(html).found


@pytest.fixture
def text_of():
    """`text_of(html)`: the text of a report without its tags."""
    return stripped
