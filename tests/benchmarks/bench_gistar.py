"""Gi* side by side with esda on libpysal's weights, and the whole of Hot spot analysis through Processing.

python tests/benchmarks/bench_gistar.py             1000 x 1000 cells, queen; then 38,000 cells through Processing
python tests/benchmarks/bench_gistar.py --side 300  fewer cells against esda
"""

import argparse
import tempfile
from pathlib import Path

import numpy as np
from measure import cpu_time, start_processing, wall_time
from mining_ecorisk.algorithms.core.risk.gi_star import gi_star
from mining_ecorisk.algorithms.core.risk.lattice import Lattice
from mining_ecorisk.algorithms.core.risk.neighbours import QUEEN, contiguity_on_lattice
from scipy import ndimage

REPEATS = 5
PAPER = (190, 200)  # 38,000 cells


def clustered(rows, columns, seed=1):
    noise = np.random.default_rng(seed).standard_normal((rows, columns))
    return ndimage.gaussian_filter(noise, 4).ravel() + 0.05 * noise.ravel() + 1


def ours(values, row, column):
    return gi_star(values, contiguity_on_lattice(Lattice(row, column, 1.0, 1.0), QUEEN))


def against_esda(side):
    from esda.getisord import G_Local
    from libpysal.weights import lat2W

    values = clustered(side, side)
    row, column = np.divmod(np.arange(side * side), side)
    runs = [cpu_time(ours, values, row, column) for _ in range(REPEATS)]
    z, our_time = runs[0][0], min(time for _, time in runs)
    weights, weights_time = cpu_time(lambda: lat2W(side, side, rook=False))
    peer, peer_time = cpu_time(lambda: G_Local(values, weights, transform="B", star=True, permutations=0))
    print(f"{side * side:,} cells, queen: {our_time:.3f} s; esda {peer_time:.1f} s, its weights {weights_time:.1f} s")
    both = (peer_time + weights_time) / our_time
    print(f"  ratio {peer_time / our_time:.0f} for Gi* alone, {both:.0f} with the weights")
    print(f"  largest difference of z: {np.abs(z - peer.Zs).max():.1e}")


def write_grid(path, rows, columns):
    from qgis.core import (
        QgsCoordinateTransformContext,
        QgsFeature,
        QgsGeometry,
        QgsRectangle,
        QgsVectorFileWriter,
        QgsVectorLayer,
    )

    fields = "field=row:integer&field=col:integer&field=risk:double"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32647&{fields}", "grid", "memory")
    features = []
    for number, value in enumerate(clustered(rows, columns).tolist()):
        row, column = divmod(number, columns)
        x, y = 500000 + 2000 * column, 4000000 + 2000 * row
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 2000, y + 2000)))
        feature.setAttributes([row, column, value])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsCoordinateTransformContext(), options)


def through_processing(rows, columns):
    run = start_processing()
    with tempfile.TemporaryDirectory() as folder:
        source, output = str(Path(folder) / "grid.gpkg"), str(Path(folder) / "hot.gpkg")
        write_grid(source, rows, columns)
        parameters = {"INPUT": source, "OUTPUT": output}
        (_, seconds), cpu = cpu_time(wall_time, run, "miningrisk:hotspotanalysis", parameters)
    print(f"{rows * columns:,} cells, GeoPackage to GeoPackage: {seconds:.2f} s ({cpu:.2f} s of CPU)")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--side", type=int, default=1000)
    against_esda(parser.parse_args().side)
    through_processing(*PAPER)
