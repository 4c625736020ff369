"""The small valid landscape that the fuzzer perturbs: synthetic layers of 8 x 8 km, and what the chain makes of them.

20 x 20 pixels of 500 m, 16 cells of 2 km, six mines in the first year and seven in the second.
"""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
from mining_ecorisk.tests.layers import write_raster
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

CRS = "EPSG:32647"
X, Y, PIXEL, SIZE = 500000.0, 4000000.0, 500.0, 20
TYPES = {int: QVariant.LongLong, float: QVariant.Double, str: QVariant.String}
# left and bottom from the lower left corner of the raster, width, height (m), damage, group, mineral, state, licensed
PATCHES = {
    "A": (1600, 1700, 900, 700, "stope", "metal", "gold", "producing", 1),
    "B": (3200, 1400, 300, 400, "solid_waste", "metal", "copper", "abandoned", 0),
    "C": (5200, 2600, 1200, 1100, "collapse_pit", "energy", "coal", "producing", 1),
    "D": (2500, 6100, 700, 500, "transit_site", "nonmetal", "sand", "abandoned", 1),
    "E": (7100, 7300, 1100, 900, "stope", "energy", "coal", "producing", 0),
    "F": (6100, 5200, 400, 600, "mine_construction", "metal", "gold", "abandoned", 1),
    "G": (8000, 3000, 600, 600, "stope", "metal", "lead", "producing", 1),
}


def box(left: float, bottom: float, width: float, height: float) -> str:
    """WKT of a rectangle; (left, bottom) from the lower left corner of the raster, metres."""
    x0, y0 = X + left, Y - SIZE * PIXEL + bottom
    x1, y1 = x0 + width, y0 + height
    return f"Polygon(({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}))"


def line(*points: tuple[float, float]) -> str:
    return "LineString(" + ", ".join(f"{X + x} {Y - SIZE * PIXEL + y}" for x, y in points) + ")"


def write_layer(path: Path, rows: list[tuple[str, dict]]) -> str:
    """Write (WKT, attributes) rows as a GeoPackage and return its path."""
    fields = QgsFields()
    for name, value in rows[0][1].items():
        fields.append(QgsField(name, TYPES[type(value)]))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", path.stem
    kind = QgsGeometry.fromWkt(rows[0][0]).wkbType() if rows[0][0] else QgsWkbTypes.NoGeometry
    crs = QgsCoordinateReferenceSystem(CRS)
    writer = QgsVectorFileWriter.create(str(path), fields, kind, crs, QgsCoordinateTransformContext(), options)
    for wkt, attributes in rows:
        feature = QgsFeature(fields)
        feature.setAttributes(list(attributes.values()))
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        writer.addFeature(feature)
    del writer
    return str(path)


def _raster(folder: Path, name: str, array: np.ndarray, nodata: float | None = None) -> dict[str, str]:
    """Write the array on the landscape's grid; its path by its name."""
    return {name: write_raster(folder / f"{name}.tif", array, (X, Y), PIXEL, nodata, CRS)}


def build(folder: Path) -> dict[str, str]:
    """Every layer and raster by name: those given, then those that the chain made of them in two years."""
    layers = given(folder)
    for year, mines in ((1, layers["mines"]), (2, layers["mines_2"])):
        layers.update(chain(folder, {**layers, "mines": mines}, "" if year == 1 else "_2"))
    return {**layers, **watched(folder, layers)}


def given(folder: Path) -> dict[str, str]:
    """The layers, rasters and tables that nothing made."""
    return {**_vectors(folder), **_rasters(folder), **_tables(folder)}


def _vectors(folder: Path) -> dict[str, str]:
    def mines(names, restored=""):
        keys = ("damage", "min_group", "mineral", "state", "licensed")
        for name in names:
            *place, damage, group, mineral, state, licensed = PATCHES[name]
            damage = "restored_engineering" if name in restored else damage
            values = dict(zip(keys, (damage, group, mineral, state, licensed)))
            yield box(*place), {"mine_id": name, "mine_name": f"Mine {name}", **values, "method": "open_pit",
                                "start_year": 2005, "img_date": "2020-07-15", "img_res": 1.0}  # fmt: skip

    rights = [(box(1500, 1600, 1200, 900), {"right_id": "R1", "until": "2030-12-31", "minerals": "gold"}),
              (box(5000, 2500, 800, 1300), {"right_id": "R2", "until": "2019-12-31", "minerals": "coal"})]  # fmt: skip
    return {
        name: write_layer(folder / f"{name}.gpkg", rows)
        for name, rows in {
            "study": [(box(1000, 1000, 8000, 8000), {"name": "study"})],
            "mines": list(mines("ABCDEF")),
            "mines_2": list(mines("ABCDEFG")),
            "mines_3": list(mines("ABCDEFG", restored="DE")),
            "rights": rights,
            "limits": [(box(2000, 2000, 5000, 5000), {"name": "red line"})],
            "units": [(box(0, 0, 5000, 10000), {"name": "Qilian Mountain"}),
                      (box(5000, 0, 5000, 10000), {"name": "Hehuang Valley"})],
            "areas": [(box(0, 0, 10000, 4500), {"name": "South"}), (box(0, 4500, 10000, 5500), {"name": "North"})],
            "frozen": [(box(0, 0, 10000, 4000), {"type": "seasonal"}),
                       (box(0, 4000, 10000, 6000), {"type": "permafrost"})],
            "functions": [(box(1000, 5000, 4000, 4000), {"name": "function"})],
            "reserves": [(box(3000, 6000, 5000, 2500), {"name": "reserve"})],
            "stream": [(line((0, 2200), (4000, 3100), (10000, 2600)), {"name": "main"})],
            "tributaries": [(line((4000, 10000), (4200, 3100)), {"name": "tributary"})],
            "sources": [(f"Point({X + 7000} {Y - 3000})", {"name": "spring"})],
            "roads": [(line((0, 4730), (10000, 5110)), {"class": "county"})],
            "access": [(box(0, 0, 3000, 3000), {"access": 0.5})],
            "footprints": [(box(500, 500, 4000, 9000), {"image": "one"}),
                           (box(5000, 500, 4500, 9000), {"image": "two"})],
        }.items()
    }  # fmt: skip


def _rasters(folder: Path) -> dict[str, str]:
    random = np.random.default_rng(7)
    codes = np.repeat(np.array([31, 32, 64, 12, 52], dtype=np.uint8), SIZE // 5)[:, None].repeat(SIZE, axis=1)
    noise = random.random(codes.shape) < 0.3
    codes[noise] = random.choice(np.array([21, 33, 41, 53], dtype=np.uint8), size=int(noise.sum()))
    clcd = random.choice(np.array([1, 2, 3, 4, 5, 7, 8], dtype=np.uint8), size=codes.shape)
    height = np.linspace(2600, 5400, SIZE)[:, None] + random.uniform(0, 80, (SIZE, SIZE))
    mask = (random.random((SIZE, SIZE)) < 0.015).astype(np.uint8)
    subsidence = np.zeros((SIZE, SIZE), dtype=np.float32)
    subsidence[4:7, 12:15], subsidence[15:17, 3:8] = 14, 25
    cover = random.uniform(0, 100, codes.shape).astype(np.float32)
    rainfall = random.uniform(150, 600, codes.shape).astype(np.float32)
    return {
        **_raster(folder, "landuse", codes, 0),
        **_raster(folder, "clcd", clcd, 0),
        **_raster(folder, "cover", cover, -9999),
        **_raster(folder, "cover_2", 0.5 * cover, -9999),
        **_raster(folder, "dem", height.astype(np.float32), -9999),
        **_raster(folder, "rain", rainfall, -9999),
        **_raster(folder, "mask", mask),
        **_raster(folder, "subsidence", subsidence, -9999),
    }


def _tables(folder: Path) -> dict[str, str]:
    """Tables that have no shipped default, and a short one of choices."""
    texts = {
        "matrix": [("criterion", "a", "b", "c"), ("a", "1", "2", "4"), ("b", "1/2", "1", "2"),
                   ("c", "1/4", "1/2", "1")],
        "overlay_matrix": [("criterion", "water", "biodiversity", "vulnerability"), ("water", "1", "1", "1/2"),
                           ("biodiversity", "1", "1", "1/2"), ("vulnerability", "2", "2", "1")],
        "overlay_weights": [("criterion", "weight"), ("water", "0.3"), ("biodiversity", "0.3"),
                            ("vulnerability", "0.4")],
        "costs": [("model", "cost_per_ha"), ("ecological reconstruction", "9"), ("artificial assistance", "5"),
                  ("artificial assistance + protection and conservation", "6"),
                  ("protection and conservation", "2"), ("natural restoration", "1")],
        "choices": [("choice", "step", "parameter", "value"), ("k", "habitatquality", "HALF_SATURATION", "0"),
                    ("quantiles", "riskzoning", "METHOD", "1")],
        "crosswalk": [("from_code", "to_code"), *((str(code), "31") for code in range(1, 9))],
    }  # fmt: skip
    for name, rows in texts.items():
        with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
    return {name: str(folder / f"{name}.csv") for name in texts}


def named(made: dict[str, str], parameters: dict) -> dict:
    """The parameters with the paths of the layers that they name."""
    return {key: made.get(value, value) if isinstance(value, str) else value for key, value in parameters.items()}


def run_step(algorithm: str, parameters: dict) -> None:
    """Run a step whose parameters fit."""
    from qgis.core import QgsApplication

    ready = QgsApplication.processingRegistry().createAlgorithmById(f"miningrisk:{algorithm}")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    fits, why = ready.checkParameterValues(parameters, context)
    if not fits:
        raise RuntimeError(f"{algorithm}: {why}")
    ready.run(parameters, context, feedback, {}, False)


def watched(folder: Path, layers: dict[str, str]) -> dict[str, str]:
    """What became of the mines in the second year, and their rights."""
    found = {name: str(folder / f"{name}.gpkg") for name in ("change", "mine_changes", "mine_rights")}
    years = {"BEFORE": "hot", "AFTER": "hot_2", "MINES_BEFORE": "restoration", "MINES_AFTER": "restoration_2"}
    outputs = {"OUTPUT": found["change"], "MINE_CHANGES": found["mine_changes"]}
    run_step("riskchange", {**named(layers, years), **outputs})
    given = {"INPUT": "mines_2", "RIGHTS": "rights", "VALID_TO": "until", "MINERAL": "minerals"}
    run_step("checkrights", {**named(layers, given), "OUTPUT": found["mine_rights"]})
    return found


def chain(folder: Path, layers: dict[str, str], year: str) -> dict[str, str]:
    """Run the steps one by one; the paths of the results by their names in the cases, with `year` after them."""
    made, results_of = dict(layers), {}

    def step(algorithm, results, **parameters):
        outputs = {key: str(folder / f"{name}{year}{suffix}") for key, (name, suffix) in results.items()}
        run_step(algorithm, {**named(made, parameters), **outputs})
        results_of.update({name: outputs[key] for key, (name, _) in results.items()})
        made.update(results_of)

    gpkg, tif = ".gpkg", ".tif"
    step("damagedecosystems", {"OUTPUT": ("pieces", gpkg), "CROSSTAB": ("crosstab", ".csv"),
         "LEDGER": ("ledger", ".csv"), "GROUPS": ("groups", ".csv"), "PROTECTED": ("protected", ".csv")},
         INPUT="mines", LANDUSE="landuse",
         FUNCTION_AREAS="functions", RESERVES="reserves")  # fmt: skip
    step("evaluationgrid", {"OUTPUT": ("grid", gpkg)}, INPUT="study", CELL_SIZE=2000)
    step("waterconservationstress", {"OUTPUT": ("water", gpkg)}, GRID="grid", PIECES="pieces")
    rasters = ("MINING", "CONSTRUCTION", "SETTLEMENT", "ARABLE", "LANDUSE_MINED")
    step(
        "threatlayers", {name: (name.lower(), tif) for name in rasters}, LANDUSE="landuse", MINES="mines", ROADS="roads"
    )
    threats = [made[name.lower()] for name in rasters[:4]]
    quality = {"QUALITY": ("quality", tif), "DEGRADATION": ("degradation", tif), "QUALITY_BEFORE": ("quality_0", tif)}
    step("habitatquality", quality, LANDUSE="landuse_mined", THREATS=threats, LANDUSE_BEFORE="landuse")
    step(
        "habitatfragmentation",
        {"OUTPUT": ("frag", gpkg)},
        LANDUSE="landuse_mined",
        GRID="water",
        LANDUSE_BEFORE="landuse",
    )
    step("biodiversitystress", {"OUTPUT": ("bio", gpkg)}, GRID="frag", QUALITY="quality", QUALITY_BEFORE="quality_0",
         FRAG_BEFORE_FIELD="frag_0")  # fmt: skip
    step("scoreelevation", {"OUTPUT": ("s_elevation", tif)}, INPUT="dem", TEMPLATE="landuse")
    step("scorerainfall", {"OUTPUT": ("s_rainfall", tif)}, INPUT="rain", TEMPLATE="landuse")
    step("scorefrozenground", {"OUTPUT": ("s_frozen", tif)}, INPUT="frozen", TEMPLATE="landuse")
    step(
        "scoreimportantareas",
        {"OUTPUT": ("s_areas", tif)},
        FUNCTION_AREAS="functions",
        RESERVES="reserves",
        TEMPLATE="landuse",
    )
    step(
        "scorewaterdistance", {"OUTPUT": ("s_water", tif)}, MAIN_STREAM="stream", TEMPLATE="landuse", MAIN_DISTANCE=1500
    )
    indicators = [made[name] for name in ("s_elevation", "s_rainfall", "s_frozen", "s_areas", "s_water")]
    step("ecologicalvulnerability", {"OUTPUT": ("vulnerability", tif)}, INDICATORS=indicators)
    step("riskoverlay", {"OUTPUT": ("risk", gpkg)}, GRID="bio", VULNERABILITY="vulnerability")
    step(
        "riskzoning",
        {"OUTPUT": ("zones", gpkg), "AREAS": ("zone_areas", ".csv")},
        INPUT="risk",
        **({"AS_IN": "zones"} if year else {}),
    )
    step("hotspotanalysis", {"OUTPUT": ("hot", gpkg)}, INPUT="zones", NEIGHBOURHOOD=0, FDR=False)
    step("restorationmodels", {"OUTPUT": ("restoration", gpkg), "COUNTS": ("counts", ".csv")}, PIECES="pieces",
         GRID="hot", UNITS="units", AREAS="areas")  # fmt: skip
    step("riskareas", {"OUTPUT": ("risk_areas", gpkg)}, INPUT="hot", UNITS="units", MINES="mines", PIECES="pieces")
    return {f"{name}{year}": path for name, path in results_of.items()}
