"""Check interpretation on 10,000 patches of 30 corners against a study area of 20,000: time, memory, nothing missed.

python tests/benchmarks/bench_interpretation.py

Mistakes are planted and have to be found, each as what it is. The second run gives all patches one mine number, the
worst case of the distances within a mine.
"""

import sys
import tempfile
from collections import Counter
from pathlib import Path

import numpy as np
from measure import peak_mib, reset_peak, start_processing, wall_time

PATCHES, PER_MINE, CORNERS, STUDY_CORNERS = 10_000, 4, 30, 20_000
X, Y, SPACING = 500000, 4000000, 400
PLANTED = {"overlap": 300, "duplicate": 200, "invalid_geometry": 100, "unknown_damage": 150, "implausible_year": 120}
LIMIT_SECONDS = 20
TYPES = ("stope", "transit_site", "solid_waste", "mine_construction", "collapse_pit")


def outline(random, x, y):
    turns = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    radii = 100 * (1 + 0.1 * np.sin(3 * turns + random.random()) + 0.05 * random.standard_normal(CORNERS).clip(-2, 2))
    return np.column_stack([x + radii * np.cos(turns), y + radii * np.sin(turns)])


def wkt(points):
    text = ", ".join(f"{x:.3f} {y:.3f}" for x, y in [*points, points[0]])
    return f"Polygon(({text}))"


def patches(random):
    """(points, attributes) on a lattice, mines side by side, the last ones with the planted mistakes."""
    side = int(np.ceil(np.sqrt(PATCHES)))
    previous = None
    mistakes = [kind for kind, count in PLANTED.items() for _ in range(count)]
    for number in range(PATCHES):
        row, column = divmod(number, side)
        points = outline(random, X + column * SPACING, Y + row * SPACING)
        mine = f"M{row:03d}-{column // PER_MINE:03d}"
        attributes = {"mine_id": mine, "damage": TYPES[number % 5], "start_year": 1990}
        if number % 2 and number // 2 < len(mistakes):
            attributes = plant(mistakes[number // 2], previous, points, attributes)
            points = attributes.pop("points", points)
        previous = points
        yield points, attributes


def plant(kind, previous, points, attributes):
    """The attributes with the mistake in them, and under "points" another outline where the mistake is one."""
    if kind == "overlap":
        return {**attributes, "points": previous + [150.0, 0.0]}
    if kind == "duplicate":
        return {**attributes, "points": np.roll(previous, 7, axis=0)}
    if kind == "invalid_geometry":
        crossed = points.copy()
        crossed[[3, 17]] = crossed[[17, 3]]
        return {**attributes, "points": crossed}
    if kind == "unknown_damage":
        return {**attributes, "damage": "quarry"}
    return {**attributes, "start_year": 90}


def write(path, rows, fields):
    from osgeo import gdal, ogr, osr

    gdal.UseExceptions()
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32647)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("layer", reference, ogr.wkbPolygon)
    for name, kind in fields.items():
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger if kind is int else ogr.OFTString))
    layer.StartTransaction()
    for points, attributes in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt(points)))
        for name, value in attributes.items():
            feature.SetField(name, value)
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def study_area():
    """A wavy circle of many corners around the lattice."""
    turns = np.linspace(0, 2 * np.pi, STUDY_CORNERS, endpoint=False)
    middle = SPACING * np.sqrt(PATCHES) / 2
    radii = 1.5 * middle * (1 + 0.01 * np.sin(500 * turns))
    return np.column_stack([X + middle + radii * np.cos(turns), Y + middle + radii * np.sin(turns)])


def measured(run, folder, name):
    from qgis.core import QgsVectorLayer

    reset_peak()
    before = peak_mib()
    output = str(Path(folder) / f"{name}_problems.gpkg")
    results, seconds = wall_time(
        run, "miningrisk:checkinterpretation",
        {"INPUT": str(Path(folder) / f"{name}.gpkg"), "STUDY_AREA": str(Path(folder) / "study.gpkg"), "OUTPUT": output},
    )  # fmt: skip
    layer = QgsVectorLayer(output, "problems", "ogr")
    found = Counter(feature["problem"] for feature in layer.getFeatures())
    print(f"{name}: {PATCHES:,} patches in {seconds:.1f} s, {peak_mib() - before:.0f} MiB more; {dict(found)}")
    return results["PROBLEM_COUNT"], seconds, found


def main():
    run = start_processing()
    fields = {"mine_id": str, "damage": str, "start_year": int}
    with tempfile.TemporaryDirectory() as folder:
        rows = list(patches(np.random.default_rng(1)))
        write(f"{folder}/many_mines.gpkg", rows, fields)
        write(f"{folder}/one_mine.gpkg", [(points, {**values, "mine_id": "M"}) for points, values in rows], fields)
        write(f"{folder}/study.gpkg", [(study_area(), {})], {})
        _, seconds, found = measured(run, folder, "many_mines")
        _, worst, _ = measured(run, folder, "one_mine")
    missed = {kind: (count, found[kind]) for kind, count in PLANTED.items() if found[kind] != count}
    if missed:
        print(f"planted and found differ: {missed}")
    return int(bool(missed) or max(seconds, worst) > LIMIT_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
