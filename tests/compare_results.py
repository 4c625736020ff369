"""Compares the results of two runs of resources/sample/run.sh, table by table and raster by raster, to the last bit.

    python3 tests/compare_results.py FOLDER_A FOLDER_B

Prints what differs (columns, rows, values, pixels) and ends with 1 where anything does. Layers are read with OGR in the
order of their features; geometries count as their WKB. Pages and pictures, which hold dates, are not compared.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

TABLES, RASTERS = (".gpkg", ".csv"), (".tif",)
NOT_DATA = ("layer_styles", "qgis_projects")


def rows_of(layer) -> list[tuple]:
    """(WKB or None, attributes...) of every feature."""
    rows = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        shape = None if geometry is None else bytes(geometry.ExportToWkb())
        rows.append((shape, *(repr(feature.GetField(place)) for place in range(feature.GetFieldCount()))))
    return rows


def tables_of(path: Path) -> dict[str, tuple[list[str], list[tuple]]]:
    """Name -> (columns, rows) of every table of the file."""
    found, data = {}, ogr.Open(str(path))
    for place in range(data.GetLayerCount()):
        layer = data.GetLayer(place)
        if layer.GetName() not in NOT_DATA:
            definition = layer.GetLayerDefn()
            columns = [definition.GetFieldDefn(n).GetName() for n in range(definition.GetFieldCount())]
            found[layer.GetName()] = (["geometry", *columns], rows_of(layer))
    return found


def compare_tables(one: Path, other: Path):
    """Yield a sentence a difference."""
    mine, theirs = tables_of(one), tables_of(other)
    for name in sorted({*mine, *theirs}):
        if name not in mine or name not in theirs:
            yield f"{one.name}, {name}: only in {'the first' if name in mine else 'the second'}"
            continue
        (columns, rows), (columns_2, rows_2) = mine[name], theirs[name]
        if columns != columns_2:
            yield f"{one.name}, {name}: columns {sorted(set(columns) ^ set(columns_2))}"
        if len(rows) != len(rows_2):
            yield f"{one.name}, {name}: {len(rows)} and {len(rows_2)} rows"
            continue
        for column in (column for column in columns if column in columns_2):
            here, there = columns.index(column), columns_2.index(column)
            unlike = [(a[here], b[there]) for a, b in zip(rows, rows_2) if a[here] != b[there]]
            if unlike:
                example = "" if column == "geometry" else f" (the first {unlike[0][0]} and {unlike[0][1]})"
                yield f"{one.name}, {name}, {column}: {len(unlike)} of {len(rows)} values differ{example}"


def compare_rasters(one: Path, other: Path):
    """Yield a sentence a difference."""
    a, b = gdal.Open(str(one)), gdal.Open(str(other))
    if a.GetGeoTransform() != b.GetGeoTransform() or (a.RasterXSize, a.RasterYSize) != (b.RasterXSize, b.RasterYSize):
        yield f"{one.name}: another grid"
        return
    mine, theirs = a.ReadAsArray(), b.ReadAsArray()
    unlike = int(np.count_nonzero(mine.view(np.uint8) != theirs.view(np.uint8)))
    if mine.dtype != theirs.dtype or unlike:
        yield f"{one.name}: {unlike} bytes differ"


def main(one: Path, other: Path) -> int:
    count, differences = 0, []
    for path in sorted({*(p.name for p in one.iterdir()), *(p.name for p in other.iterdir())}):
        suffix = Path(path).suffix
        compare = compare_tables if suffix in TABLES else compare_rasters if suffix in RASTERS else None
        if compare is None:
            continue
        if not (one / path).exists() or not (other / path).exists():
            differences.append(f"{path}: only in one of the two")
            continue
        count += 1
        differences += compare(one / path, other / path)
    print("\n".join([*differences, f"{count} files compared, {len(differences)} differences"]))
    return 1 if differences or not count else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
