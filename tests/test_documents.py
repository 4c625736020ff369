"""What the README, the help and SOURCES.md name is in the plugin: parameters of the examples, tables, rows, columns."""

import csv
import re
import shlex
import shutil
from html import unescape
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parent.parent
TABLES, HELP = (PLUGIN / "resources" / name for name in ("tables", "help"))
SAMPLE = PLUGIN / "resources" / "sample"
README = (PLUGIN / "README.md").read_text(encoding="utf-8")
SOURCES = (TABLES / "SOURCES.md").read_text(encoding="utf-8")
EXAMPLES = (PLUGIN / "resources" / "models" / "examples.txt").read_text(encoding="utf-8")
MODELS = sorted(path.stem for path in (PLUGIN / "resources" / "models").glob("*.model3"))
RUN = re.compile(r"qgis_process run miningrisk:(\w+) -- (.*)")


def commands(text):
    """(algorithm, parameters) of every command in a text, lines that end with a backslash joined."""
    for algorithm, rest in RUN.findall(re.sub(r"\\\n\s*", " ", text)):
        yield algorithm, [word.partition("=")[0] for word in shlex.split(rest, comments=True) if word != "..."]


def example(name):
    """The command in the help of an algorithm or a model."""
    if name in MODELS:
        return next(line for line in EXAMPLES.splitlines() if f":{name} " in line)
    page = (HELP / f"{name}.html").read_text(encoding="utf-8")
    return unescape(re.search("<h3>Example</h3>\n<p><code>(.*)</code></p>", page)[1])


def rows(name):
    with (TABLES / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def unknown(algorithm, parameters, qgis_app):
    found = qgis_app.processingRegistry().algorithmById(f"miningrisk:{algorithm}")
    assert found is not None, algorithm
    return [name for name in parameters if found.parameterDefinition(name) is None]


def test_commands_of_the_readme_name_parameters_that_exist(qgis_app):
    found = list(commands(README))
    assert len(found) > 7
    assert [(name, wrong) for name, given in found if (wrong := unknown(name, given, qgis_app))] == []


@pytest.mark.parametrize("name", [*sorted(path.stem for path in HELP.glob("*.html")), *MODELS])
def test_example_of_the_help_gives_what_is_needed(name, qgis_app):
    from qgis.core import QgsProcessingParameterDefinition

    ((algorithm, given),) = commands(example(name))
    assert algorithm == name and unknown(name, given, qgis_app) == []
    found = qgis_app.processingRegistry().algorithmById(f"miningrisk:{name}")
    assert f"qgis_process run miningrisk:{name} -- " in found.shortHelpString()
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    needed = [
        one.name() for one in found.parameterDefinitions() if not one.flags() & optional and one.defaultValue() is None
    ]
    assert set(needed) - set(given) == set()


# Of one's own rasters, and of the results of a second year, which the same examples make of its mines.
NOT_IN_THE_SAMPLE = {"clcd.tif", "cover.tif", "cover_2020.tif", "cover_2026.tif", "hotspots_year2.gpkg",
                     "restoration_year2.gpkg", "results/mining_risk_2023.gpkg"}  # fmt: skip
FILE = re.compile(r"[\w/]+\.(?:tif|gpkg|csv|html)")


def files_of(name, qgis_app):
    """The files that an example reads and those that it makes; a folder of results holds the model's."""
    found = qgis_app.processingRegistry().algorithmById(f"miningrisk:{name}")
    outputs = {one.name() for one in found.parameterDefinitions() if one.isDestination()}
    read, made = set(), set()
    for word in shlex.split(re.sub(r".*? -- ", "", example(name), count=1)):
        parameter, _, value = word.partition("=")
        if path := FILE.match(value):
            (made if parameter in outputs else read).add(path[0])
    if "OUTPUT_FOLDER=results" in example(name):
        made.update(("results/mining_risk_2020.gpkg", "results/mining_risk_2023.gpkg"))
    return read, made


def test_examples_read_the_sample_or_what_other_examples_make(qgis_app):
    names = [*sorted(path.stem for path in HELP.glob("*.html")), *MODELS]
    files = {name: files_of(name, qgis_app) for name in names}
    made = set().union(*(own for _, own in files.values()))
    missing = {
        name: lost
        for name, (read, _) in files.items()
        if (lost := {path for path in read - made - NOT_IN_THE_SAMPLE if not (SAMPLE / path).is_file()})
    }
    assert len(made) > 40 and missing == {}


@pytest.mark.slow
def test_examples_of_the_help_run_on_the_sample(qgis_process, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("sample.gpkg", "ahp_matrix.csv"):
        shutil.copy(SAMPLE / name, tmp_path)
    for name in ("evaluationgrid", "ahpweights", "checkrights"):
        qgis_process(*shlex.split(example(name))[1:])
    assert {"grid.gpkg", "weights.csv", "rights.gpkg"} <= {path.name for path in tmp_path.iterdir()}


@pytest.mark.parametrize("language", ["english", "chinese"])
def test_readme_has_the_whole_chain_in_both_languages(language):
    english, _, chinese = README.partition("## 中文说明")
    text = english if language == "english" else chinese
    chain = [set(given) for name, given in commands(text) if name == "mining_risk_chain"]
    assert any({"STUDY_AREA", "MINES", "LANDUSE", "MAIN_STREAM", "UNITS", "OUTPUT_FOLDER"} <= given for given in chain)
    assert "| `FROZEN_GROUND`" in text and "DZ/T 0223-2011" in text and "report" in text


def test_chinese_is_reached_from_the_first_lines():
    assert "(#中文说明)" in "\n".join(README.splitlines()[:4])


def test_tables_and_modules_of_the_sources_exist():
    named = set(re.findall(r"`([\w/]+\.(?:csv|py))`", SOURCES))
    assert len(named) > 30
    missing = [name for name in named if not (TABLES / name).is_file() and not (PLUGIN / "algorithms" / name).is_file()]
    assert missing == []


def test_defaults_of_the_sources_exist():
    known = {row["parameter"] for row in rows("defaults.csv")}
    told = [line for line in SOURCES.splitlines() if line.startswith("| `defaults.csv`:")]
    named = {name for line in told for name in re.findall(r"`([A-Z_]{2,}|K)`", line.split("|")[1])}
    assert len(named) > 20 and named - known == set()


def test_columns_of_the_sources_exist():
    told = re.findall(r"`(\w+\.csv)`: ((?:`\w+`(?:, )?)+)", SOURCES)
    named = [(name, column) for name, columns in told for column in re.findall(r"`(\w+)`", columns)]
    named = [(name, column) for name, column in named if name != "defaults.csv"]
    assert len(named) > 4
    assert [(name, column) for name, column in named if column not in rows(name)[0]] == []
    # Whatever else is set as code stands in a table, as a column or in a cell, or is a step.
    told = "\n".join(path.read_text(encoding="utf-8") for path in TABLES.glob("*.csv"))
    told += " ".join(path.stem for path in HELP.glob("*.html"))
    assert [word for word in re.findall(r"`([a-z_0-9.]+)`", SOURCES) if "." not in word and word not in told] == []
