"""Packages that are missing: what runs without them, what refuses and how, and how they are installed."""

import importlib.util
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parent.parent
SCRIPT = PLUGIN / "resources" / "install_packages.py"
PYSAL = ("mapclassify", "libpysal", "esda")
SYSTEM_PYTHON = Path(sys.base_prefix) / "bin" / "python3"
VERSIONS = "import numpy, scipy; print(numpy.__version__, numpy.__file__, scipy.__version__, scipy.__file__)"


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    """Environment of a fresh profile in which the plugin is enabled and PySAL is nowhere on the path."""
    folder = tmp_path_factory.mktemp("bare")
    settings = folder / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True)
    (settings / "QGIS3.ini").write_text("[PythonPlugins]\nmining_ecorisk=true\n")
    environment = {"QGIS_CUSTOM_CONFIG_PATH": str(folder), "PYTHONPATH": os.environ["QGIS_PLUGINPATH"]}
    probe = "from importlib.util import find_spec; print(any(map(find_spec, ('mapclassify', 'libpysal', 'esda'))))"
    found = subprocess.run(
        [SYSTEM_PYTHON, "-c", probe], env={**os.environ, **environment}, capture_output=True, text=True, check=True
    )
    if found.stdout.strip() != "False":
        pytest.skip("PySAL is among the system's own packages")
    return environment


@pytest.fixture(scope="module")
def packages_folder(bare):
    profile = Path(bare["QGIS_CUSTOM_CONFIG_PATH"]) / "profiles" / "default"
    return profile / "python" / "mining_ecorisk_packages" / sys.implementation.cache_tag


@pytest.fixture
def grid(make_layer, square, tmp_path):
    """Twenty five squares of 1 km with a risk, as a file."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    cells = [(square(500000 + 1000 * column, 4000000 + 1000 * row, 1000), {"risk": 0.1 * column + 0.05 * row})
             for row in range(5) for column in range(5)]  # fmt: skip
    path = str(tmp_path / "grid.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(make_layer(cells), path, QgsCoordinateTransformContext(), options)
    return path


def zoning(qgis_process, grid, folder, method, environment):
    arguments = [f"INPUT={grid}", f"METHOD={method}", f"OUTPUT={folder / 'zones.gpkg'}"]
    return qgis_process("run", "miningrisk:riskzoning", "--", *arguments, check=False, **environment)


def permutation(qgis_process, grid, folder, environment):
    arguments = [f"INPUT={grid}", "INFERENCE=1", "PERMUTATIONS=99", f"OUTPUT={folder / 'hot.gpkg'}"]
    return qgis_process("run", "miningrisk:hotspotanalysis", "--", *arguments, check=False, **environment)


def test_default_paths_run_without_pysal(qgis_process, bare, grid, tmp_path):
    assert zoning(qgis_process, grid, tmp_path, 0, bare).returncode == 0
    assert (tmp_path / "zones.gpkg").is_file()
    outcome = qgis_process(
        "run", "miningrisk:hotspotanalysis", "--", f"INPUT={grid}", f"OUTPUT={tmp_path / 'hot.gpkg'}", **bare
    )
    assert outcome.returncode == 0 and (tmp_path / "hot.gpkg").is_file()


def test_options_that_need_pysal_say_what_to_install(qgis_process, bare, grid, tmp_path, packages_folder):
    for outcome, name in (
        (zoning(qgis_process, grid, tmp_path, 1, bare), "mapclassify"),
        (permutation(qgis_process, grid, tmp_path, bare), "esda"),
    ):
        assert outcome.returncode != 0
        assert name in outcome.stderr and "install_packages.py" in outcome.stderr
        assert str(packages_folder) in outcome.stderr
    assert not list(tmp_path.glob("zones*")) and not list(tmp_path.glob("hot*"))


def test_without_scipy_the_plugin_loads_and_says_what_to_install(qgis_process, bare, tmp_path):
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.modules['scipy'] = None\n")
    path = f"{tmp_path}:{bare['PYTHONPATH']}"
    outcome = qgis_process("run", "miningrisk:riskzoning", check=False, **{**bare, "PYTHONPATH": path})
    assert outcome.returncode != 0
    assert "Python package(s) scipy" in outcome.stderr and "install_packages.py" in outcome.stderr
    assert "Traceback" not in outcome.stderr


WITHOUT_SCIPY = """
import json, sys
sys.modules["scipy"] = None
import qgis.utils
from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QLabel, QMainWindow, QPushButton, QTextEdit

application = QgsApplication([], True)
application.initQgis()
window = QMainWindow()
bar = QgsMessageBar(window)
window.setCentralWidget(bar)

class Iface:
    def __getattr__(self, name):
        return {"mainWindow": lambda: window, "messageBar": lambda: bar}.get(name, lambda *given: None)

qgis.utils.iface = Iface()
from mining_ecorisk import classFactory
from mining_ecorisk.algorithms.framework import packages

QgsSettings().setValue("mining_ecorisk/offer_packages", False)  # asked not to be asked for the optional ones
plugin = classFactory(qgis.utils.iface)
plugin.initGui()
said = {
    "text": " ".join(one.toPlainText() for one in bar.findChildren(QTextEdit)),
    "buttons": [one.text() for one in plugin.menu.offer.findChildren(QPushButton) if one.text()],
    "entry": plugin.menu.install_action.isEnabled(),
    "steps_before": QgsApplication.processingRegistry().providerById("miningrisk") is not None,
}
window.resize(900, 60)
window.show()
window.grab().save(sys.argv[1])
del sys.modules["scipy"]  # installed
plugin.menu._take_offer_away()
plugin.menu._installed(True)
said["steps_after"] = len(QgsApplication.processingRegistry().providerById("miningrisk").algorithms())
print(json.dumps(said))
sys.stdout.flush()
import os
os._exit(0)
"""


def test_without_scipy_the_desktop_offers_it_and_needs_no_restart(bare, tmp_path):
    picture = tmp_path / "offer.png"
    outcome = subprocess.run(
        [SYSTEM_PYTHON, "-c", WITHOUT_SCIPY, picture], env={**os.environ, **bare}, capture_output=True, text=True
    )
    assert outcome.stdout, outcome.stderr
    said = json.loads(outcome.stdout.splitlines()[-1])
    assert "No step runs without scipy" in said["text"]
    assert "Some options need mapclassify, libpysal, esda" in said["text"]
    assert said["buttons"] == ["Install"] and said["entry"]
    assert not said["steps_before"] and said["steps_after"] > 40


def test_step_that_lacks_its_package_is_grey_and_refuses(qgis_app):
    from mining_ecorisk.algorithms.framework.algorithm import MiningRiskAlgorithm
    from qgis.core import QgsProcessingContext

    class Needy(MiningRiskAlgorithm):
        REQUIRES = ("numpy", "no_such_package")

        def name(self):
            return "needy"

        def displayName(self):
            return "Needy"

        def initAlgorithm(self, config=None):
            pass

    can, sentence = Needy().canExecute()
    assert not can and "no_such_package" in sentence and "numpy," not in sentence
    good, refusal = Needy().checkParameterValues({}, QgsProcessingContext())
    assert not good and refusal == sentence


def test_every_step_can_run_with_numpy_and_scipy_alone(qgis_app):
    from mining_ecorisk.algorithms.provider import ALGORITHMS

    for algorithm in ALGORITHMS:
        assert set(algorithm.REQUIRES) <= {"numpy", "scipy"}, algorithm


def test_folder_comes_last_so_that_qgis_packages_win(qgis_app):
    from mining_ecorisk.algorithms.framework import packages

    packages.use_folder()
    packages.use_folder()
    assert sys.path.count(str(packages.folder())) == 1
    assert sys.path.index(str(packages.folder())) > max(
        place for place, entry in enumerate(sys.path) if entry.endswith(("dist-packages", "site-packages"))
    )


def test_interpreter_is_of_the_version_that_qgis_runs(qgis_app, monkeypatch):
    from mining_ecorisk.algorithms.framework import packages

    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis")
    tag = subprocess.run(
        [packages.interpreter(), "-c", "import sys; print(sys.implementation.cache_tag)"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert tag.stdout.strip() == sys.implementation.cache_tag


def test_command_of_folders_with_blanks_and_marks_is_quoted(qgis_app, monkeypatch):
    import shlex

    from mining_ecorisk.algorithms.framework import packages

    folder = Path("/home/R&D team (矿山)/profiles/it's")
    monkeypatch.setattr(packages, "folder", lambda: folder)
    line = packages.command_line()
    assert shlex.split(line) == packages.command() and f'"{folder}"' in line
    monkeypatch.setattr(packages, "folder", lambda: Path("/home/矿山/.local"))
    assert '"' not in packages.command_line()


def test_proxy_of_qgis_is_that_of_pip(qgis_app):
    from mining_ecorisk.algorithms.desktop.installer import proxy_address
    from qgis.core import QgsSettings

    settings = QgsSettings()
    given = {"Enabled": True, "Type": "HttpProxy", "Host": "proxy.example", "Port": "8080", "User": "a", "Password": ""}
    try:
        for name, value in given.items():
            settings.setValue(f"proxy/proxy{name}", value)
        assert proxy_address() == "http://a:@proxy.example:8080"
        settings.setValue("proxy/proxyPassword", "p@ss:1")
        assert proxy_address() == "http://a:p%40ss%3A1@proxy.example:8080"
        settings.setValue("proxy/proxyUser", "")
        assert proxy_address() == "http://proxy.example:8080"
        settings.setValue("proxy/proxyEnabled", False)
        assert proxy_address() == ""
    finally:
        settings.remove("proxy")


def test_installation_in_a_folder_with_marks_shows_whole_lines(qgis_app, monkeypatch, tmp_path):
    from mining_ecorisk.algorithms.desktop import installer
    from mining_ecorisk.algorithms.framework import packages
    from qgis.PyQt.QtTest import QTest

    folder = tmp_path / "R&D team 矿山"
    folder.mkdir()
    script = folder / "slow.py"
    # Each letter in two halves, with time between them.
    script.write_text(
        "import sys, time\n"
        "for byte in '安装到 '.encode() + sys.argv[1].encode() + b'\\nend':\n"
        "    sys.stdout.buffer.write(bytes([byte])); sys.stdout.buffer.flush(); time.sleep(0.005)\n"
    )
    monkeypatch.setattr(packages, "SCRIPT", script)
    monkeypatch.setattr(packages, "folder", lambda: folder)
    window = installer.PackageInstaller()
    window.start()
    for _ in range(100):
        QTest.qWait(50)
        if not window.is_running():
            break
    assert window.output.toPlainText().splitlines()[1:] == [f"安装到 {folder}", "end"]


# --- the script ---


@pytest.fixture
def script(monkeypatch):
    """The script as a module, with pip replaced by a list of what it was asked for."""
    spec = importlib.util.spec_from_file_location("install_packages", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.calls = []

    def pip_install(*arguments):
        pins = [Path(arguments[i + 1]) for i, argument in enumerate(arguments) if argument == "--constraint"]
        module.calls.append((arguments, pins[0].read_text().splitlines() if pins else []))
        if "--report" in arguments:
            report = Path(arguments[arguments.index("--report") + 1])
            report.write_text('{"install": [{"metadata": {"name": "esda", "version": "2.7.0"}}]}')
        else:
            target = Path(arguments[arguments.index("--target") + 1])
            for name in ("esda", "esda-2.7.0.dist-info", "bin"):
                (target / name).mkdir(parents=True)

    monkeypatch.setattr(module, "pip_install", pip_install)
    return module


def test_only_what_is_missing_is_installed_and_all_else_is_pinned(script, tmp_path, capsys):
    import numpy
    import scipy

    assert script.main([str(tmp_path / "folder")]) == 0
    (resolving, pins), (installing, _) = script.calls
    assert "--dry-run" in resolving and "--target" not in resolving
    assert {f"numpy=={numpy.__version__}", f"scipy=={scipy.__version__}"} <= set(pins)
    assert installing[-1:] == ("esda==2.7.0",) and "--no-deps" in installing
    # Beside the folder at first, so that a half installation is never in it.
    beside = Path(installing[installing.index("--target") + 1])
    assert beside.parent.parent == tmp_path and not beside.parent.exists()
    made = {"esda", "esda-2.7.0.dist-info", "bin"}
    assert {path.name for path in (tmp_path / "folder").iterdir()} == made | {script.MADE}
    assert script.made_before(tmp_path / "folder") == made
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
    assert "QGIS finds the packages" in capsys.readouterr().out


def test_pip_that_cannot_report_installs_with_the_same_pins(script, monkeypatch, tmp_path):
    import numpy

    monkeypatch.setattr(script, "version", lambda name: "22.0.2")
    assert script.main([str(tmp_path / "folder")]) == 0
    ((arguments, pins),) = script.calls
    assert "--target" in arguments and f"numpy=={numpy.__version__}" in pins


def test_installation_that_fails_half_way_leaves_nothing(script, monkeypatch, tmp_path):
    whole = script.pip_install

    def fails(*arguments):
        whole(*arguments)
        if "--target" in arguments:
            raise script.InstallationError("no space left")

    monkeypatch.setattr(script, "pip_install", fails)
    (tmp_path / "folder" / "esda").mkdir(parents=True)
    (tmp_path / "folder" / script.MADE).write_text("esda\n")
    (tmp_path / "folder" / "esda" / "old").touch()
    assert script.main([str(tmp_path / "folder")]) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
    assert (tmp_path / "folder" / "esda" / "old").exists()
    monkeypatch.setattr(script, "pip_install", whole)
    assert script.main([str(tmp_path / "folder")]) == 0
    assert not (tmp_path / "folder" / "esda" / "old").exists()


def test_nothing_but_its_own_is_deleted(script, tmp_path, capsys):
    for place in ("folder/bin", "folder.half", "folder/papers"):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "mine.txt").write_text("mine")
    assert script.main([str(tmp_path / "folder")]) == 1
    assert "bin, which this did not put there" in capsys.readouterr().out
    assert {path.name for path in (tmp_path / "folder").iterdir()} == {"bin", "papers"}
    assert len(list(tmp_path.rglob("mine.txt"))) == 3


def test_a_half_installed_package_is_missing(qgis_app, monkeypatch, tmp_path):
    from mining_ecorisk.algorithms.framework import packages

    monkeypatch.setattr(packages, "folder", lambda: tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    for name, files in (
        (
            "whole_one",
            "__init__.py",
        ),
        ("half_one", "__init__.py gone.py"),
        ("bare_one", None),
    ):
        (tmp_path / name).mkdir()
        if files is not None:
            (tmp_path / name / "__init__.py").touch()
            about = tmp_path / f"{name}-1.0.dist-info"
            about.mkdir()
            (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
            (about / "RECORD").write_text("".join(f"{name}/{file},,\n" for file in files.split()))
    (tmp_path / "without_metadata").mkdir()
    (tmp_path / "without_metadata" / "__init__.py").touch()
    names = ("whole_one", "half_one", "bare_one", "without_metadata", "numpy")
    assert packages.missing(names) == ["half_one", "bare_one", "without_metadata"]


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_stopping_the_installation_stops_pip_too(tmp_path):
    """A pip that never ends takes the place of the real one."""
    (tmp_path / "pip").mkdir()
    (tmp_path / "pip" / "__init__.py").touch()
    note = tmp_path / "pid"
    (tmp_path / "pip" / "__main__.py").write_text(
        f"import os, time\nopen({str(note)!r}, 'w').write(str(os.getpid()))\ntime.sleep(60)\n"
    )
    (tmp_path / "pip-23.0.dist-info").mkdir()
    (tmp_path / "pip-23.0.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: pip\nVersion: 23.0\n")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    process = subprocess.Popen([SYSTEM_PYTHON, SCRIPT, tmp_path / "folder"], env=environment)
    for _ in range(200):
        if note.exists() and note.read_text():
            break
        time.sleep(0.05)
    process.terminate()
    assert process.wait(10) == 1
    time.sleep(0.2)
    assert not Path(f"/proc/{note.read_text()}").exists()
    assert not (tmp_path / "folder").exists()


def test_folder_of_another_python_is_refused(script, tmp_path, capsys):
    assert script.main([str(tmp_path / "mining_ecorisk_packages" / "cpython-27")]) == 1
    assert "cpython-27" in capsys.readouterr().out
    assert not script.calls


def test_without_pip_it_says_how_to_get_it(script, monkeypatch, tmp_path, capsys):
    def version(name):
        raise script.PackageNotFoundError(name)

    monkeypatch.setattr(script, "version", version)
    assert script.main([str(tmp_path)]) == 1
    assert "has no pip" in capsys.readouterr().out


def test_default_folder_is_that_of_the_profile(script, monkeypatch, tmp_path, capsys):
    plugin = tmp_path / "python" / "plugins" / "mining_ecorisk"
    monkeypatch.setattr(script, "__file__", str(plugin / "resources" / "install_packages.py"))
    assert script.default_folder() == (tmp_path / "python" / "mining_ecorisk_packages" / sys.implementation.cache_tag)
    monkeypatch.setattr(script, "__file__", str(tmp_path / "elsewhere" / "resources" / "install_packages.py"))
    assert script.main([]) == 1
    assert "Name the folder" in capsys.readouterr().out


def test_script_and_plugin_agree_on_the_folder(script, qgis_app):
    from mining_ecorisk.algorithms.framework import packages

    assert packages.PACKAGES_FOLDER == script.PACKAGES_FOLDER
    assert packages.SCRIPT == SCRIPT


@pytest.mark.slow
def test_real_installation_leaves_numpy_alone_and_makes_the_options_run(
    qgis_process, bare, grid, tmp_path, packages_folder
):
    environment = {**os.environ, **bare}

    def versions():
        # The folder at the end of the path, as the plugin puts it.
        code = f"import sys; sys.path.append({str(packages_folder)!r}); {VERSIONS}"
        return subprocess.run([SYSTEM_PYTHON, "-c", code], env=environment, capture_output=True, text=True).stdout

    before = versions()
    assert before
    outcome = subprocess.run(
        [SYSTEM_PYTHON, SCRIPT, packages_folder], env=environment, capture_output=True, text=True, timeout=600
    )
    if "No matching distribution" in outcome.stderr or "has no pip" in outcome.stdout:
        pytest.skip("no package index can be reached from here, or there is no pip")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert versions() == before
    installed = {path.name for path in packages_folder.iterdir()}
    assert set(PYSAL) <= installed
    assert not installed & {"numpy", "scipy", "pyproj"}
    assert zoning(qgis_process, grid, tmp_path, 1, bare).returncode == 0
    assert permutation(qgis_process, grid, tmp_path, bare).returncode == 0
