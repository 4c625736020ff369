"""The chain on real data: CORINE land cover, two quarries, streams and wetlands near Tartu, Estonia.

Nothing there is frozen ground, and the wetlands stand in for function areas. The quarries lie on CORINE's own class of
mines, so the reference is not pre-mining, which the tool has to say.
"""

from pathlib import Path

import numpy as np
import pytest

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "tartu"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not DATA.is_dir(), reason=f"the real data are not at {DATA}"),
]


@pytest.fixture(scope="module")
def chain(qgis_app, tmp_path_factory):
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    folder = tmp_path_factory.mktemp("tartu")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()

    def run(algorithm, **parameters):
        return processing.run(algorithm, parameters, context=context, feedback=feedback)

    def layer(name):
        return f"{DATA / 'vectors.gpkg'}|layername={name}"

    landuse = run(
        "miningrisk:translatelanduse", INPUT=str(DATA / "landcover_clc2012_30m.tif"), CROSSWALK=3,
        OUTPUT=str(folder / "landuse.tif"),
    )["OUTPUT"]  # fmt: skip
    mines = layer("mine_clc131")
    for field, formula in (("mine_id", '"clc_id"'), ("damage", "'stope'"), ("min_group", "'nonmetal'")):
        mines = run(
            "native:fieldcalculator", INPUT=mines, FIELD_NAME=field, FIELD_TYPE=2, FORMULA=formula,
            OUTPUT=str(folder / f"{field}.gpkg"),
        )["OUTPUT"]  # fmt: skip
    names = {
        "damage:PIECES": "pieces.gpkg", "damage:CROSSTAB": "crosstab.csv", "damage:LEDGER": "ledger.csv",
        "damage:GROUPS": "groups.csv", "damage:PROTECTED": "protected.csv", "damage:SUMMARY": "damage.html",
        "water:WATER_STRESS": "water.gpkg", "biodiversity:QUALITY": "quality.tif",
        "biodiversity:DEGRADATION": "degradation.tif", "biodiversity:BIO_STRESS": "bio.gpkg",
        "vulnerability:VULNERABILITY": "vulnerability.tif", "zoning:ZONES": "zones.gpkg", "zoning:AREAS": "areas.csv",
        "zoning:HOTSPOTS": "hotspots.gpkg", "zoning:HOTSPOTS_MINING": "hotspots_mining.gpkg",
        "zoning:HOTSPOTS_BIO_MINING": "hotspots_bio_mining.gpkg", "zoning:RISK_AREAS": "areas.gpkg",
        "restoration:RESTORATION": "restoration.gpkg", "restoration:COUNTS": "counts.csv",
    }  # fmt: skip
    results = run(
        "miningrisk:mining_risk_chain",
        STUDY_AREA=layer("aoi_valid"), MINES=mines, LANDUSE=landuse, ROADS=layer("roads"),
        ELEVATION=str(DATA / "dem_30m.tif"), RAINFALL=str(DATA / "rainfall_gpcc_2018-11_mm.tif"),
        FUNCTION_AREAS=layer("wetlands_peat_clc411_412"), MAIN_STREAM=layer("rivers_ne"),
        TRIBUTARIES=layer("streams_derived_from_dem"), WATER_SOURCES=layer("water_clc511_512"),
        UNITS=layer("admin_units"), UNIT_NAME="NIMI",
        **{name: str(folder / file) for name, file in names.items()},
    )  # fmt: skip
    return results, feedback.textLog()


def test_damage_is_the_quarries_area(chain, rows):
    results, _ = chain
    # The README of the data: two polygons, 80.3 ha together.
    assert sum(piece["area_ha"] for piece in rows(results["damage:PIECES"])) == pytest.approx(80.3, abs=0.05)


def test_reference_that_is_not_pre_mining_is_said(chain):
    assert "ontaminated reference" in chain[1]


def test_every_cell_has_a_zone_and_every_quarry_a_model(chain, rows):
    results, _ = chain
    cells = rows(results["zoning:HOTSPOTS"])
    assert len(cells) > 100
    assert all(cell["risk_class"] in (1, 2, 3, 4, 5) and cell["gi_bin"] is not None for cell in cells)
    mines = rows(results["restoration:RESTORATION"])
    assert len(mines) == 2
    # Collapse-free quarries outside of reserves: rules 4 to 7 of the table are the ones that can hold.
    assert all(mine["rule"] in (4, 5, 6, 7) for mine in mines)


def test_vulnerability_of_a_low_frost_free_land(chain, read_raster):
    values = read_raster(chain[0]["vulnerability:VULNERABILITY"])
    values = values[~np.isnan(values)]
    # Below 1000 m 0.2, one dry month 0.5, no frozen ground 0.1, important areas 0.1 or 0.3, water 0.1, 0.3 or 0.6:
    # 0.15*0.2 + 0.2*0.5 + 0.2*0.1 = 0.15, plus 0.25*{0.1, 0.3}, plus 0.2*{0.1, 0.3, 0.6}.
    possible = [0.15 + 0.25 * area + 0.2 * water for area in (0.1, 0.3) for water in (0.1, 0.3, 0.6)]
    distance = np.abs(values[:, None] - np.array(possible)).min(axis=1)
    assert distance.max() < 1e-6
    assert "lowest range" in chain[1] or "nearest range" in chain[1]
