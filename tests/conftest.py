"""Fixtures: one QGIS for the whole run, and short ways to make layers and run algorithms."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from mining_ecorisk.tests.layers import array_of, rows_of, write_raster

PLUGIN = Path(__file__).resolve().parent.parent
# The same examples in every run: a test that fails can be run again. A busy machine is no failure.
settings.register_profile("repeatable", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("repeatable")
SHARED = PLUGIN.parent / "shared" / "data"


STATUS = pytest.StashKey[int]()


def pytest_collection_modifyitems(items):
    # A QGIS of its own starts for two seconds and more.
    for item in items:
        if "qgis_process" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.slow)


def pytest_sessionfinish(session, exitstatus):
    session.config.stash[STATUS] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    # Python takes QGIS's objects apart in any order, which can crash when all tests have been told.
    if "qgis.core" in sys.modules and STATUS in config.stash:
        config.get_terminal_writer().flush()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash[STATUS])


@pytest.fixture(scope="session")
def qgis_app():
    """A QGIS without windows in which our provider is registered as the plugin does it."""
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    sys.path.insert(0, str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    from mining_ecorisk import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    yield app
    plugin.unload()


class Log:
    """What a run said: lists of lines, and the results."""

    def __init__(self):
        self.infos, self.warnings, self.errors = [], [], []

    @property
    def text(self):
        return "\n".join(self.infos + self.warnings + self.errors)


@pytest.fixture
def run(qgis_app):
    """`results, log = run("riskzoning", INPUT=layer, ...)`: through processing.run; outputs default to memory/temp."""
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    contexts = []

    def call(algorithm, **parameters):
        log = Log()

        class Feedback(QgsProcessingFeedback):
            def pushInfo(self, info):  # noqa: N802
                log.infos.append(info)

            def pushWarning(self, warning):  # noqa: N802
                log.warnings.append(warning)

            def reportError(self, error, fatal=False):  # noqa: N802
                log.errors.append(error)

        context = QgsProcessingContext()
        contexts.append(context)
        full = algorithm if ":" in algorithm else f"miningrisk:{algorithm}"
        return processing.run(full, parameters, context=context, feedback=Feedback()), log

    return call


@pytest.fixture
def truncate(qgis_app):
    """`truncate(path)`: leaves the head of a raster file and half of its pixels; it opens, but cannot be read whole."""
    from osgeo import gdal

    def cut(path):
        content = Path(path).read_bytes()
        dataset = gdal.Open(str(path))
        middle = f"BLOCK_OFFSET_0_{dataset.RasterYSize // 2}"
        offset = int(dataset.GetRasterBand(1).GetMetadataItem(middle, "TIFF") or len(content) // 2)
        dataset = None
        Path(path).write_bytes(content[: max(offset, len(content) // 2)])

    return cut


@pytest.fixture
def make_run(qgis_app):
    """`make_run("riskoverlay", feedback, GRID=layer, ...)`: what `step` of the algorithm gets, without running it."""
    from mining_ecorisk.algorithms.gis.step import StepRun
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    def make(algorithm="riskoverlay", feedback=None, **parameters):
        ready = qgis_app.processingRegistry().algorithmById(f"miningrisk:{algorithm}").create()
        return StepRun(ready, parameters, QgsProcessingContext(), feedback or QgsProcessingFeedback())

    return make


@pytest.fixture
def make_layer(qgis_app):
    """`make_layer([(wkt, {"field": value}), ...], crs="EPSG:32647")`: a memory layer of the first geometry's type."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer, QgsWkbTypes

    kinds = {int: "integer", float: "double", str: "string"}

    def make(rows, crs="EPSG:32647", kind=None, name="layer", fields=None):
        if fields is None:
            fields = {}
            for _, attributes in rows:
                for field, value in attributes.items():
                    if value is not None or field not in fields:
                        fields[field] = kinds[type(value)] if value is not None else fields.get(field, "double")
        if kind is None:
            wkt = next((wkt for wkt, _ in rows if wkt), None)
            kind = QgsWkbTypes.displayString(QgsGeometry.fromWkt(wkt).wkbType()) if wkt else "NoGeometry"
        definition = "&".join([f"crs={crs}"] + [f"field={field}:{type_}" for field, type_ in fields.items()])
        layer = QgsVectorLayer(f"{kind}?{definition}", name, "memory")
        for wkt, attributes in rows:
            feature = QgsFeature(layer.fields())
            if wkt:
                feature.setGeometry(QgsGeometry.fromWkt(wkt))
            for field, value in attributes.items():
                feature[field] = value
            layer.dataProvider().addFeature(feature)
        layer.updateExtents()
        return layer

    return make


@pytest.fixture
def make_raster(tmp_path):
    """`make_raster(array, x0=0, y0=0, pixel=30, nodata=None)`: the path of a GeoTIFF; (x0, y0) is the upper left."""
    count = iter(range(1000))

    def make(array, x0=500000.0, y0=4000000.0, pixel=30.0, nodata=None, crs="EPSG:32647", name=None):
        path = tmp_path / (name or f"raster_{next(count)}.tif")
        return write_raster(path, array, (x0, y0), pixel, nodata, crs)

    return make


@pytest.fixture
def read_raster():
    """`read_raster(path)`: the array of band 1, with NaN for nodata."""
    return array_of


@pytest.fixture
def rows():
    """`rows(layer)`: a list of dicts of attributes, None for NULL."""
    return rows_of


@pytest.fixture(scope="session")
def qgis_process():
    """`qgis_process("run", "miningrisk:...", "--", "A=b")`: the finished process; stdout as text."""

    def call(*arguments, check=True, **environment):
        process = subprocess.run(
            [os.environ["QGIS_PROCESS"], *arguments],
            capture_output=True, text=True, timeout=600, env={**os.environ, **environment},
        )  # fmt: skip
        if check and process.returncode:
            raise AssertionError(f"exit code {process.returncode}\n{process.stdout}\n{process.stderr}")
        return process

    return call


@pytest.fixture
def square():
    """`square(x, y, size)`: WKT of a square whose lower left corner is (x, y)."""

    def make(x, y, size):
        return f"Polygon(({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"

    return make


@pytest.fixture
def without_history():
    """`without_history(layer)`: a copy in memory that keeps the fields only, as a database does."""
    from qgis.core import QgsFeatureRequest

    def copied(layer):
        copy = layer.materialize(QgsFeatureRequest())
        metadata = copy.metadata()
        metadata.setHistory([])
        copy.setMetadata(metadata)
        return copy

    return copied


@pytest.fixture
def make_disk(tmp_path):
    """`make_disk("2m")`: a folder on a disk of that size; skips where none can be made."""
    made = []

    def make(size):
        if os.name != "posix" or os.geteuid() != 0:
            pytest.skip("a small disk is mounted by root only")
        folder = tmp_path / "disk"
        folder.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
        if subprocess.run(mount, check=False, capture_output=True).returncode:
            pytest.skip("this machine mounts no small disk")
        made.append(folder)
        return folder

    yield make
    for folder in made:
        subprocess.run(["umount", "-l", str(folder)], check=False)


@pytest.fixture
def chinese(qgis_app, monkeypatch):
    """This process speaks Chinese while the test runs."""
    from mining_ecorisk.algorithms.framework import i18n

    monkeypatch.setattr(i18n.QgsApplication, "locale", lambda: "zh_CN")
    translator = i18n.install_translator()
    yield
    i18n.QCoreApplication.removeTranslator(translator)
