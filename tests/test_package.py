"""The zip that `git archive` makes: what plugins.qgis.org asks of it, and that it works in a fresh profile."""

import configparser
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parent.parent
KEYS = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
BINARIES = {".so", ".pyc", ".pyd", ".pyo", ".exe", ".dll", ".dylib", ".o", ".a", ".whl", ".jar", ".zip"}
PROGRAMS = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
LARGEST = 25 * 1024 * 1024
SAMPLE = (
    "sample.gpkg", "landuse.tif", "dem.tif", "rainfall.tif", "image_year1.tif", "image_year2.tif", "clouds_year2.tif",
    "subsidence.tif",
)  # fmt: skip


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    path = tmp_path_factory.mktemp("package") / "mining_ecorisk.zip"
    command = ["git", "archive", "--prefix=mining_ecorisk/", "-o", str(path), "HEAD"]
    if subprocess.run(command, cwd=PLUGIN, capture_output=True).returncode:
        pytest.skip("not a git checkout")
    return path


@pytest.fixture(scope="module")
def files(archive):
    """Path inside the plugin's folder -> content."""
    with zipfile.ZipFile(archive) as package:
        names = [name for name in package.namelist() if not name.endswith("/")]
        assert {name.split("/")[0] for name in names} == {"mining_ecorisk"}
        return {name.partition("/")[2]: package.read(name) for name in names}


@pytest.fixture(scope="module")
def unpacked(archive, tmp_path_factory):
    """The plugin as *Install from ZIP* puts it into a fresh profile: (folder of the profiles, the plugin's folder)."""
    profiles = tmp_path_factory.mktemp("profiles")
    plugins = profiles / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(archive) as package:
        package.extractall(plugins)
    return profiles, plugins / "mining_ecorisk"


@pytest.fixture(scope="module")
def metadata(files):
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(files["metadata.txt"].decode("utf-8"))
    return parser["general"]


def test_metadata_has_every_key(metadata):
    for key in KEYS:
        assert metadata.get(key, "").strip(), key
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", metadata["email"])
    assert metadata["hasProcessingProvider"] == "yes"
    assert metadata["qgisMinimumVersion"] == "3.22" and metadata["qgisMaximumVersion"] == "4.99"
    assert "plugin" not in metadata["name"].lower()
    for key in ("homepage", "tracker", "repository"):
        assert metadata[key].startswith("https://")


def test_icon_and_licence_are_in_it(metadata, files):
    assert metadata["icon"] in files
    assert b"GNU GENERAL PUBLIC LICENSE" in files["LICENSE"]


def test_version_is_in_the_changelog(metadata, files):
    assert f"## {metadata['version']}" in files["CHANGELOG.md"].decode("utf-8")


def test_neither_tests_nor_binaries_nor_hidden_files_are_in_it(files):
    for name, content in files.items():
        path = Path(name)
        assert not {"tests", "__pycache__", "__MACOSX"} & set(path.parts), name
        assert not any(part.startswith(".") for part in path.parts), name
        assert path.suffix.lower() not in BINARIES, name
        assert not content.startswith(PROGRAMS), name


def test_size_is_what_the_repository_takes(archive):
    assert archive.stat().st_size < LARGEST


def test_sample_models_styles_and_translation_travel_along(files):
    for name in SAMPLE:
        assert f"resources/sample/{name}" in files
    for suffix in (".model3", ".qml", ".csv", ".svg", ".qm"):
        assert any(name.endswith(suffix) for name in files), suffix
    assert "resources/install_packages.py" in files and "resources/requirements.txt" in files


def test_every_picture_of_the_readme_travels_along(files):
    for path in re.findall(r"\]\(((?:resources|tests)/[^)#]+)\)", files["README.md"].decode("utf-8")):
        assert any(name == path or name.startswith(f"{path}/") for name in files), path


@pytest.mark.slow
def test_unpacked_into_a_fresh_profile_it_runs(qgis_process, unpacked, tmp_path):
    profiles, plugin = unpacked
    environment = {"QGIS_CUSTOM_CONFIG_PATH": str(profiles), "QGIS_PLUGINPATH": "", "PYTHONPATH": ""}
    qgis_process("plugins", "enable", "mining_ecorisk", **environment)
    output = tmp_path / "grid.gpkg"
    area = f"INPUT={plugin / 'resources' / 'sample' / 'sample.gpkg'}|layername=study_area"
    outcome = qgis_process("run", "miningrisk:evaluationgrid", "--", area, f"OUTPUT={output}", **environment)
    assert outcome.returncode == 0 and output.is_file()
    listing = qgis_process("list", **environment).stdout
    assert "miningrisk:mining_risk_chain" in listing


def check(module, *arguments):
    pytest.importorskip(module)
    environment = {**os.environ, "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", module, *arguments]
    return json.loads(subprocess.run(command, capture_output=True, text=True, env=environment).stdout)


@pytest.mark.slow
def test_bandit_finds_nothing_serious(unpacked):
    _, plugin = unpacked
    found = check("bandit", "-q", "-r", str(plugin), "-f", "json")
    assert found["metrics"]["_totals"]["loc"] > 5000
    assert not found["errors"]
    # The tools that rebuild styles and translations read XML of our own; QGIS itself never runs them.
    tools = ("make_styles.py", "update.py")
    serious = [
        (issue["filename"], issue["line_number"], issue["issue_text"])
        for issue in found["results"]
        if issue["issue_severity"] == "HIGH"
        or (issue["issue_severity"] == "MEDIUM" and not issue["filename"].endswith(tools))
    ]
    assert not serious


def test_no_secrets_are_in_it(unpacked):
    _, plugin = unpacked
    assert check("detect_secrets", "scan", "--all-files", str(plugin))["results"] == {}
