"""PostGIS as a place of inputs and outputs, on a server that the tests start and stop themselves."""

import getpass
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import pytest
from qgis.core import QgsDataSourceUri, QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample"
LANDUSE = str(SAMPLE / "landuse.tif")
PASSWORD = "of-the-tests"  # pragma: allowlist secret
X, Y = 500000.0, 4000000.0
PROGRAMS = "/usr/lib/postgresql/15/bin"
PACKAGES = ("postgresql-15", "postgresql-15-postgis-3")


def sample(name):
    return f"{SAMPLE / 'sample.gpkg'}|layername={name}"


def installed():
    extension = "/usr/share/postgresql/15/extension/postgis.control"
    if Path(PROGRAMS, "postgres").exists() and Path(extension).exists():
        return True
    if os.name != "posix" or os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *PACKAGES]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, env=environment, capture_output=True, check=False).returncode == 0


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Server:
    """A server on the loopback address; `sql` asks it, `table` names a table of it."""

    def __init__(self, folder, port):
        self.folder, self.port = folder, port
        # The server refuses to run as root.
        self.user = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}

    def start(self):
        data, secret = f"{self.folder}/data", Path(self.folder, "secret")
        secret.write_text(PASSWORD)
        if self.user:
            for path in (self.folder, secret):
                shutil.chown(path, "postgres", "postgres")
        self.call("initdb", "-D", data, "-U", "tester", "--auth=scram-sha-256", "--no-sync", f"--pwfile={secret}")
        command = [f"{PROGRAMS}/postgres", "-D", data, "-h", "127.0.0.1", "-p", str(self.port), "-k", "", "-F"]
        with Path(self.folder, "log").open("wb") as log:
            self.process = subprocess.Popen(command, cwd=self.folder, stdout=log, stderr=log, **self.user)
        for _ in range(100):
            if self.call("pg_isready", "-h", "127.0.0.1", "-p", str(self.port), check=False).returncode == 0:
                return
            time.sleep(0.1)
        raise AssertionError(Path(self.folder, "log").read_text())

    def call(self, program, *arguments, check=True):
        command = [f"{PROGRAMS}/{program}", *arguments]
        return subprocess.run(command, cwd=self.folder, capture_output=True, check=check, **self.user)

    def stop(self):
        self.process.send_signal(signal.SIGINT)  # does not wait for sessions
        self.process.wait(timeout=30)

    def sql(self, text):
        command = ["psql", "-h", "127.0.0.1", "-p", str(self.port), "-U", "tester", "-d", "postgres", "-Atc", text]
        environment = {**os.environ, "PGPASSWORD": PASSWORD}
        found = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert found.returncode == 0, found.stderr
        return found.stdout.strip()

    def uri(self, name, geometry="geom"):
        uri = QgsDataSourceUri()
        uri.setConnection("127.0.0.1", str(self.port), "postgres", "tester", PASSWORD)
        uri.setDataSource("public", name, geometry)
        return uri.uri(False)

    def table(self, name, geometry="geom"):
        return f"postgres://{self.uri(name, geometry)}"

    def layer(self, name, geometry="geom"):
        return QgsVectorLayer(self.uri(name, geometry), name, "postgres")


@pytest.fixture(scope="module")
def server(qgis_app):
    if not installed():
        pytest.skip(f"there are no {' and '.join(PACKAGES)}, and {getpass.getuser()} cannot install them")
    folder = tempfile.mkdtemp()
    server = Server(folder, free_port())
    try:
        server.start()
        server.sql("CREATE EXTENSION postgis")
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def mines(server):
    """The sample's mines in a table with a primary key and fields that are unique and never null."""
    layer = QgsVectorLayer(sample("mines"), "mines", "ogr")
    server.sql(
        "DROP TABLE IF EXISTS mines; CREATE TABLE mines (id serial PRIMARY KEY, no integer UNIQUE NOT NULL, "
        "mine_id text NOT NULL, damage text NOT NULL, min_group text, geom geometry(MultiPolygon, 32647))"
    )
    table = server.layer("mines")
    features = []
    for number, source in enumerate(layer.getFeatures()):
        feature = QgsFeature(table.fields())
        shape = QgsGeometry(source.geometry())
        shape.convertToMultiType()
        feature.setGeometry(shape)
        feature["no"] = number
        for name in ("mine_id", "damage", "min_group"):
            feature[name] = source[name]
        features.append(feature)
    assert table.dataProvider().addFeatures(features)[0]
    return server.table("mines")


def tables(server):
    return server.sql(
        "SELECT string_agg(tablename, ',' ORDER BY tablename) FROM pg_tables WHERE schemaname = 'public' "
        "AND tablename <> 'spatial_ref_sys'"
    ).split(",")


def hectares(server, name):
    return float(server.sql(f"SELECT sum(ST_Area(geom)) / 10000 FROM {name}"))


def test_pieces_of_a_table_with_a_key_all_arrive(run, server, mines):
    given = {"INPUT": mines, "LANDUSE": LANDUSE, "GROUP_FIELD": "min_group"}
    in_memory, _ = run("damagedecosystems", **given, OUTPUT="TEMPORARY_OUTPUT")
    expected = in_memory["OUTPUT"].featureCount()
    assert expected > int(server.sql("SELECT count(*) FROM mines"))
    for written in (1, 2):  # the second run replaces the first one's
        run("damagedecosystems", **given, OUTPUT=server.table("pieces"), LEDGER=server.table("ledger", ""))
        assert int(server.sql("SELECT count(*) FROM pieces")) == expected, written
        assert hectares(server, "pieces") == pytest.approx(in_memory["TOTAL_HA"], rel=1e-9)
        assert int(server.sql("SELECT count(*) FROM ledger")) > 100
    assert tables(server) == ["ledger", "mines", "pieces"]


def test_keys_do_not_pile_up(run, server):
    source = sample("study_area")
    run("evaluationgrid", INPUT=source, CELL_SIZE=20000, OUTPUT=server.table("grid"))
    for name, before in (("zones", "grid"), ("zones_2", "zones")):
        run("riskzoning", INPUT=server.table(before), FIELD="area_km2", OUTPUT=server.table(name))
    names = server.layer("zones_2").fields().names()
    assert [name for name in names if name.startswith("id")] == ["id"]


def test_key_that_a_parameter_names_is_kept(run, server, mines):
    run("damagedecosystems", INPUT=mines, LANDUSE=LANDUSE, MINE_FIELD="id", OUTPUT=server.table("by_key"))
    assert int(server.sql("SELECT count(DISTINCT id) FROM by_key")) == int(server.sql("SELECT count(*) FROM mines"))


@pytest.fixture
def grid(server, run, make_layer, make_raster, square):
    import numpy as np

    cells = [(square(X + 2000 * n, Y, 2000), {"wrac": float(n), "bio": 0.1 * n}) for n in range(8)]
    vulnerability = make_raster(np.full((30, 170), 0.3, dtype=np.float32), X, Y + 2500, 100, nodata=-1)
    return {"GRID": make_layer(cells), "VULNERABILITY": vulnerability, "VULN_MIN": 0.1, "VULN_MAX": 0.6}


def test_lost_history_is_told_when_the_layer_is_written(run, server, grid):
    _, log = run("riskoverlay", **grid, OUTPUT=server.table("risk"))
    told = [line for line in log.warnings if "The history of public.risk (postgres) is not kept" in line]
    assert len(told) == 1
    # What the plugin says; QGIS's own list of results has the address as it was given.
    assert not [line for line in log.infos + log.warnings if PASSWORD in line and not line.startswith(("Results", "{"))]


def test_password_is_not_noted_in_histories(run, server, grid, tmp_path):
    run("riskoverlay", **grid, OUTPUT=server.table("risk"))
    path = tmp_path / "zones.geojson"
    run("riskzoning", INPUT=server.table("risk"), CLASSES=2, OUTPUT=str(path))
    noted = path.with_suffix(".qmd").read_text()
    assert "riskzoning" in noted and "risk" in noted and PASSWORD not in noted


def test_table_serves_as_in_and_as_any_input(run, server, grid, rows):
    first, _ = run("riskoverlay", **grid, OUTPUT=server.table("risk"))
    later = {**grid, "GRID": server.table("risk"), "AS_IN": server.table("risk"), "OUTPUT": "TEMPORARY_OUTPUT"}
    results, log = run("riskoverlay", **later)
    risks = sorted(feature["risk"] for feature in server.layer("risk").getFeatures())
    assert results["WATER_MAX_USED"] == first["WATER_MAX_USED"] == 7.0
    assert [line for line in log.warnings if "WATER_MAX_USED = 7" in line]
    assert sorted(row["risk"] for row in rows(results["OUTPUT"])) == risks


def test_output_never_replaces_the_table_it_is_made_of(run, server, grid):
    run("riskoverlay", **grid, OUTPUT=server.table("risk"))
    with pytest.raises(QgsProcessingException, match="is also the input GRID") as failure:
        run("riskoverlay", **{**grid, "GRID": server.table("risk")}, OUTPUT=server.table("risk"))
    assert PASSWORD not in str(failure.value)


def test_earlier_table_stands_when_a_later_run_fails(run, server, grid, monkeypatch):
    from mining_ecorisk.algorithms.gis import vector_part

    run("riskoverlay", **grid, OUTPUT=server.table("risk"))
    before = tables(server)
    monkeypatch.setattr(vector_part, "rows_in", lambda layer: 3)
    with pytest.raises(QgsProcessingException, match=r"8 rows were written to public.risk \(postgres\), but 3"):
        run("riskoverlay", **grid, OUTPUT=server.table("risk"))
    assert int(server.sql("SELECT count(*) FROM risk")) == 8
    assert tables(server) == before


def test_table_that_others_need_is_not_dropped(run, server, grid):
    run("riskoverlay", **grid, OUTPUT=server.table("needed"))
    server.sql("CREATE VIEW of_needed AS SELECT * FROM needed")
    before = tables(server)
    try:
        with pytest.raises(QgsProcessingException, match=r"OUTPUT: public.needed .*depend"):
            run("riskoverlay", **grid, OUTPUT=server.table("needed"))
        assert int(server.sql("SELECT count(*) FROM of_needed")) == 8
        assert tables(server) == before
    finally:
        server.sql("DROP VIEW of_needed")


@pytest.mark.parametrize("reading", ["values", "numbers", "geometries", "features"])
def test_session_that_ends_early_is_an_error(server, make_run, reading):
    from mining_ecorisk.algorithms.core.errors import InputError
    from mining_ecorisk.algorithms.gis.vectors import POLLED, open_vector

    server.sql(
        "DROP TABLE IF EXISTS many; CREATE TABLE many (id serial PRIMARY KEY, a integer, "
        "geom geometry(Polygon, 32647));"
        "INSERT INTO many (a, geom) SELECT n, ST_SetSRID(ST_MakeEnvelope(n, 0, n + 1, 1), 32647) "
        "FROM generate_series(1, 9000) AS n"
    )
    ready = make_run("riskoverlay", GRID=server.table("many"))
    vector = open_vector(ready, "GRID")
    asked = []

    def end_sessions():
        asked.append(1)
        if len(asked) == 2500 // POLLED:  # the provider fetches two thousand rows at a time
            server.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")

    ready.stop_if_cancelled = end_sessions
    with pytest.raises(InputError, match="says that it has") as failure:
        read = getattr(vector, reading)
        list(read("a") if reading in ("values", "numbers") else read())
    assert failure.value.values["expected"] == 9000
    assert failure.value.values["count"] < 9000


def test_server_that_is_gone_is_named(run, server, grid):
    lost = server.table("risk").replace(str(server.port), str(free_port()))
    with pytest.raises(QgsProcessingException, match="AS_IN"):
        run("riskoverlay", **grid, AS_IN=lost, OUTPUT="TEMPORARY_OUTPUT")
    with pytest.raises(QgsProcessingException, match="OUTPUT|Could not create layer") as failure:
        run("riskoverlay", **grid, OUTPUT=lost)
    assert PASSWORD not in str(failure.value)


@pytest.mark.parametrize("target", ["table", "file"])
def test_fields_of_every_kind_are_kept_or_told(run, server, tmp_path, target):
    server.sql(
        "DROP TABLE IF EXISTS kinds; CREATE TABLE kinds (id serial PRIMARY KEY, risk double precision, j jsonb, "
        "t text[], n numeric(12, 3), u uuid, f boolean, d date, b bytea, geom geometry(Polygon, 32647));"
        "INSERT INTO kinds (risk, j, t, n, u, f, d, b, geom) SELECT k * 0.1, '{\"a\": 1}', ARRAY['x', 'y'], 1.5, "
        "'00000000-0000-0000-0000-000000000001', true, '2024-05-06', '\\x01ff', "
        "ST_SetSRID(ST_MakeEnvelope(500000 + 2000 * k, 4000000, 502000 + 2000 * k, 4002000), 32647) "
        "FROM generate_series(1, 5) AS k"
    )
    place = server.table("kept") if target == "table" else str(tmp_path / "kept.gpkg")
    run("riskzoning", INPUT=server.table("kinds"), CLASSES=3, OUTPUT=place)
    layer = server.layer("kept") if target == "table" else QgsVectorLayer(place, "kept", "ogr")
    row = next(layer.getFeatures())
    assert layer.featureCount() == 5
    assert row["n"] == 1.5 and "2024-05-06" in str(row["d"].toString("yyyy-MM-dd"))
    assert str(row["u"]).strip("{}").endswith("0001")
    assert "a" in str(row["j"]) and "x" in str(row["t"])


@pytest.fixture
def chain(qgis_app, tmp_path):
    """`chain(mines, name, **changed)`: the vector outputs of the chain on the sample, in files where not changed."""
    import processing

    layers = {
        "STUDY_AREA": "study_area", "FROZEN_GROUND": "frozen_ground", "FUNCTION_AREAS": "function_areas",
        "RESERVES": "reserves", "MAIN_STREAM": "rivers_main", "TRIBUTARIES": "rivers_trib",
        "WATER_SOURCES": "water_sources", "UNITS": "natural_units",
    }  # fmt: skip

    def call(mines, name, **changed):
        algorithm = qgis_app.processingRegistry().algorithmById("miningrisk:mining_risk_chain")
        folder = tmp_path / name
        folder.mkdir()
        outputs = {}
        for output in algorithm.destinationParameterDefinitions():
            suffix = {"sink": "gpkg", "rasterDestination": "tif", "fileDestination": "html"}.get(output.type())
            if suffix:
                outputs[output.name()] = str(folder / f"{output.name().replace(':', '_')}.{suffix}")
        rasters = {"LANDUSE": LANDUSE, "ELEVATION": str(SAMPLE / "dem.tif"), "RAINFALL": str(SAMPLE / "rainfall.tif")}
        given = {key: sample(layer) for key, layer in layers.items()}
        return processing.run(algorithm, {**given, **rasters, **outputs, "MINES": sample(mines), **changed})

    return call


def by_cell(layer):
    return {row["cell_id"]: row for row in layer.getFeatures()}


@pytest.mark.slow
def test_second_year_by_a_first_one_in_postgis(chain, server):
    tables = {"damage:PIECES": "pieces_1", "zoning:HOTSPOTS": "hot_1", "restoration:RESTORATION": "models_1"}
    chain("mines", "one", **{name: server.table(table) for name, table in tables.items()})
    in_files = chain("mines", "one_in_files")["zoning:HOTSPOTS"]
    first = by_cell(QgsVectorLayer(in_files, "first", "ogr"))
    in_table = by_cell(server.layer("hot_1"))
    assert all(in_table[cell]["risk"] == pytest.approx(row["risk"], abs=1e-14) for cell, row in first.items())
    assert int(server.sql("SELECT count(*) FROM models_1")) == 216
    by_history = chain("mines_year2", "two", AS_IN=in_files)["zoning:HOTSPOTS"]
    by_fields = chain("mines_year2", "two_again", AS_IN=server.table("hot_1"))["zoning:HOTSPOTS"]
    expected, found = (by_cell(QgsVectorLayer(path, "two", "ogr")) for path in (by_history, by_fields))
    for cell, row in expected.items():
        assert found[cell]["risk_class"] == row["risk_class"]
        assert found[cell]["risk"] == pytest.approx(row["risk"], abs=1e-14)
