"""The evaluation grid and exact areas by cell, against QGIS's own grid and intersection.

python tests/benchmarks/bench_grid.py    the paper's study area (../shared/data), 2 km and 100,000 cells; 15,000 pieces
"""

import sys
import tempfile

import numpy as np
from measure import SHARED, cpu_time, start_processing, wall_time

OUTLINE = SHARED / "yellow_river_source" / "yellow_river_source.gpkg"
STUDY = f"{OUTLINE}|layername=aoi_yellow_source_in_qinghai"
PIECES = 15_000
DENSE = 40  # points added to every edge of the outline: as a shore drawn from images has them
PLAIN_SIZE = 10_000  # QGIS clips the whole outline for every cell: 2 km take it minutes


def values(layer, field):
    return np.array([feature[field] for feature in layer.getFeatures()])


def own_grid(run, size, output):
    return run("miningrisk:evaluationgrid", {"INPUT": STUDY, "CELL_SIZE": size, "OUTPUT": output})["OUTPUT"]


def plain_grid(run, size):
    """The usual way: a grid over the extent, cut with the outline; only for its areas."""
    from qgis.core import QgsVectorLayer

    extent = QgsVectorLayer(STUDY, "study", "ogr").extent()
    west, south = (np.floor(edge / size) * size for edge in (extent.xMinimum(), extent.yMinimum()))
    east, north = (np.ceil(edge / size) * size for edge in (extent.xMaximum(), extent.yMaximum()))
    grid = run(
        "native:creategrid",
        {
            "TYPE": 2, "EXTENT": f"{west},{east},{south},{north} [EPSG:32647]", "HSPACING": size, "VSPACING": size,
            "CRS": "EPSG:32647", "OUTPUT": "memory:",
        },
    )["OUTPUT"]  # fmt: skip
    return run("native:intersection", {"INPUT": grid, "OVERLAY": STUDY, "OUTPUT": "memory:"})["OUTPUT"]


def compare_grids(run):
    from qgis.core import QgsGeometry, QgsVectorLayer

    plain, plain_time = cpu_time(plain_grid, run, PLAIN_SIZE)
    own, own_time = cpu_time(own_grid, run, PLAIN_SIZE, "memory:")
    print(f"{PLAIN_SIZE / 1000:g} km on the paper's outline: {own.featureCount()} cells in {own_time:.2f} s")
    print(f"QGIS's grid and intersection: {plain_time:.2f} s; ratio {plain_time / own_time:.1f} (CPU time)")
    expected = np.sort([feature.geometry().area() / 1e6 for feature in plain.getFeatures()])
    found = np.sort(values(own, "area_km2"))
    assert len(found) == len(expected), "another number of cells"
    print(f"largest difference of a cell: {np.abs(found - expected).max():.1e} km2 of {(PLAIN_SIZE / 1000) ** 2:g} km2")
    own, seconds = wall_time(own_grid, run, 2000, "memory:")
    print(f"2 km: {own.featureCount()} cells in {seconds:.2f} s")
    with tempfile.TemporaryDirectory() as folder:
        path, seconds = wall_time(own_grid, run, 1400, f"{folder}/grid.gpkg")
        layer = QgsVectorLayer(path, "grid", "ogr")
        print(f"1.4 km, written to a GeoPackage: {layer.featureCount()} cells in {seconds:.2f} s")
        study = next(QgsVectorLayer(STUDY, "study", "ogr").getFeatures()).geometry()
        whole = QgsGeometry.unaryUnion([study]).area() / 1e6
        print(f"sum of the areas: {values(layer, 'area_km2').sum():.9f} km2 of {whole:.9f} km2")


def cut_dense_outline(run):
    """The same outline with many more vertices: a cell is not to be cut from all of them."""
    from qgis.core import QgsVectorLayer

    dense = run("native:densifygeometries", {"INPUT": STUDY, "VERTICES": DENSE, "OUTPUT": "memory:"})["OUTPUT"]
    vertices = sum(feature.geometry().constGet().nCoordinates() for feature in dense.getFeatures())
    parameters = {"INPUT": dense, "CELL_SIZE": 2000, "OUTPUT": "memory:"}
    found, seconds = wall_time(lambda: run("miningrisk:evaluationgrid", parameters)["OUTPUT"])
    whole = next(QgsVectorLayer(STUDY, "study", "ogr").getFeatures()).geometry().area() / 1e6
    print(f"2 km, an outline of {vertices} vertices: {found.featureCount()} cells in {seconds:.2f} s")
    print(f"sum of the areas: {values(found, 'area_km2').sum():.9f} km2 of {whole:.9f} km2")


def star(random, x, y):
    """A ragged patch of some ten hectares about (x, y)."""
    from qgis.core import QgsGeometry, QgsPointXY

    corners = random.integers(8, 60)
    angles, radii = np.sort(random.uniform(0, 2 * np.pi, corners)), random.uniform(50, 300, corners)
    points = zip(x + radii * np.cos(angles), y + radii * np.sin(angles))
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*point) for point in points]]).makeValid()


def compare_areas(run):
    from mining_ecorisk.algorithms.gis.polygons import areas_by_cell

    random = np.random.default_rng(1)
    cells = [feature.geometry() for feature in own_grid(run, 2000, "memory:").getFeatures()]
    middles = [cell.centroid().asPoint() for cell in cells]
    places = random.choice(len(cells), PIECES)
    pieces = [
        star(random, *(np.array([middles[place].x(), middles[place].y()]) + random.uniform(-1000, 1000, 2)))
        for place in places
    ]
    (piece, _, areas), seconds = wall_time(areas_by_cell, pieces, cells, lambda fraction: None)
    whole = np.array([geometry.area() for geometry in pieces])
    inside = np.bincount(piece, areas, minlength=PIECES)
    kept = inside > whole * (1 - 1e-6)
    worst = np.abs(inside[kept] / whole[kept] - 1).max()
    print(f"{PIECES} pieces by {len(cells)} cells: {len(areas)} areas in {seconds:.2f} s")
    print(f"{kept.sum()} pieces lie inside the grid; the largest relative difference of a sum is {worst:.1e}")


if __name__ == "__main__":
    if not OUTLINE.exists():
        sys.exit(f"{OUTLINE} is not there; nothing was measured.")
    processing_run = start_processing()
    compare_grids(processing_run)
    cut_dense_outline(processing_run)
    compare_areas(processing_run)
