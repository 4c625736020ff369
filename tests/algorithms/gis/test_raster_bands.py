"""What a raster layer stands for: one band, the values and the nodata that QGIS shows."""

from pathlib import Path

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.errors import InputError
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsRasterRange

CASES = Path(__file__).resolve().parents[4] / "shared" / "cases"


@pytest.fixture
def template(make_raster):
    return make_raster(np.ones((1, 4), dtype=np.uint8), pixel=100, name="template.tif")


@pytest.fixture
def make_bands(make_raster):
    """`make_bands(array, kinds, **place)`: the path of a GeoTIFF with one band a colour interpretation."""

    def make(array, kinds, names=(), **place):
        path = make_raster(array, **place)
        single = gdal.Open(path)
        several = gdal.GetDriverByName("GTiff").Create(
            str(Path(path).with_suffix(".bands.tif")), array.shape[1], array.shape[0], len(kinds), gdal.GDT_Float32
        )
        several.SetGeoTransform(single.GetGeoTransform())
        several.SetProjection(single.GetProjection())
        for number, kind in enumerate(kinds, 1):
            band = several.GetRasterBand(number)
            band.SetColorInterpretation(kind)
            band.SetDescription(names[number - 1] if names else "")
            band.WriteArray(np.full(array.shape, 255) if kind == gdal.GCI_AlphaBand else array * number)
        return several.GetDescription()

    return make


def test_several_bands_are_refused_by_name(run, make_bands, template):
    kinds = (gdal.GCI_GrayIndex, gdal.GCI_Undefined)
    rain = make_bands(np.full((1, 4), 60.0), kinds, ("January", "February"), pixel=100)
    with pytest.raises(QgsProcessingException, match=r"INPUT: .* has 2 bands \(1 January, 2 February\).*Rearrange"):
        run("scorerainfall", INPUT=rain, TEMPLATE=template, OUTPUT="TEMPORARY_OUTPUT")


def test_a_band_of_transparency_does_not_count(run, make_bands, template, read_raster):
    rain = make_bands(np.full((1, 4), 500.0), (gdal.GCI_GrayIndex, gdal.GCI_AlphaBand), pixel=100)
    results, _ = run("scorerainfall", INPUT=rain, TEMPLATE=template, OUTPUT="TEMPORARY_OUTPUT")
    np.testing.assert_allclose(read_raster(results["OUTPUT"]), [[0.2] * 4])


@pytest.mark.skipif(not CASES.is_dir(), reason="the shared cases are not here")
def test_twelve_months_are_no_year(run, make_raster):
    rain = str(CASES / "rain_12_months.tif")
    with pytest.raises(QgsProcessingException, match="has 12 bands"):
        run("scorerainfall", INPUT=rain, TEMPLATE=rain, OUTPUT="TEMPORARY_OUTPUT")


def score_of(run, read_raster, layer, template):
    results, log = run("scorerainfall", INPUT=layer, TEMPLATE=template, OUTPUT="TEMPORARY_OUTPUT")
    return read_raster(results["OUTPUT"]).tolist()[0], log


def test_nodata_of_the_layers_properties_is_nodata(run, make_raster, template, read_raster):
    # 7 and 90-95 are set in the properties, 100 is the file's own: 500 mm alone has a score, 0.2.
    path = make_raster(np.array([[7, 92.5, 500, 100]], dtype=np.float32), pixel=100, nodata=100)
    layer = QgsRasterLayer(path, "rain")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(7, 7), QgsRasterRange(90, 95)])
    scores, _ = score_of(run, read_raster, layer, template)
    np.testing.assert_allclose(scores, [np.nan, np.nan, 0.2, np.nan])


def test_nodata_of_the_properties_when_resampled(run, make_raster, template, read_raster):
    # Pixels of 200 m on the template's 100 m; interpolation with the 9999 would give 5000 and more.
    path = make_raster(np.array([[500, 9999]], dtype=np.float32), pixel=200)
    layer = QgsRasterLayer(path, "rain")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(9999, 9999)])
    scores, log = score_of(run, read_raster, layer, template)
    np.testing.assert_allclose(scores[:2], [0.2, 0.2])
    assert "Values from 500 to 500." in log.infos


def test_nodata_of_the_properties_is_of_scaled_values(run, make_raster, template, read_raster):
    # Stored 70 with scale 0.1 and offset 1 is shown as 8.
    path = make_raster(np.array([[70, 4990, 4990, 1]], dtype=np.int16), pixel=100)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.1)
    dataset.GetRasterBand(1).SetOffset(1)
    dataset = None
    layer = QgsRasterLayer(path, "rain")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(8, 8)])
    scores, _ = score_of(run, read_raster, layer, template)
    np.testing.assert_allclose(scores, [np.nan, 0.2, 0.2, 0.5])


def test_own_nodata_that_the_layer_does_not_use(run, make_raster, template, read_raster):
    path = make_raster(np.array([[0, 500, 500, 500]], dtype=np.float32), pixel=100, nodata=0)
    layer = QgsRasterLayer(path, "rain")
    layer.dataProvider().setUseSourceNoDataValue(1, False)
    scores, _ = score_of(run, read_raster, layer, template)
    np.testing.assert_allclose(scores, [0.5, 0.2, 0.2, 0.2])


def test_signed_bytes_are_signed(run, make_raster, template, tmp_path):
    # -1 is 255 in the file's bytes: elevations of -1 and 100 m, -128 is nodata.
    path = str(tmp_path / "signed.tif")
    options = ["PIXELTYPE=SIGNEDBYTE"]
    if int(gdal.VersionInfo()) >= 3070000:
        pytest.skip("GDAL has a type of its own for them")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 4, 1, 1, gdal.GDT_Byte, options)
    reference = gdal.Open(template)
    dataset.SetGeoTransform(reference.GetGeoTransform())
    dataset.SetProjection(reference.GetProjection())
    dataset.GetRasterBand(1).WriteArray(np.array([[-1, 100, -128, 5]], dtype=np.int8))
    dataset.GetRasterBand(1).SetNoDataValue(-128)
    dataset = None
    results, log = run("scoreelevation", INPUT=path, TEMPLATE=template, OUTPUT="TEMPORARY_OUTPUT")
    assert "Values from -1 to 100." in log.infos
    values = gdal.Open(results["OUTPUT"]).ReadAsArray()
    assert values[0].tolist() == pytest.approx([0.2, 0.2, -9999, 0.2])


def test_complex_numbers_are_refused(run, make_raster, template):
    path = make_raster(np.full((1, 4), 500 + 1j, dtype=np.complex64), pixel=100)
    with pytest.raises(QgsProcessingException, match=r"INPUT: .* complex numbers \(CFloat32\)"):
        run("scorerainfall", INPUT=path, TEMPLATE=template, OUTPUT="TEMPORARY_OUTPUT")


@pytest.mark.parametrize("kind", [np.uint32, np.float64])
def test_class_codes_beyond_32_bits_are_refused(run, make_raster, kind):
    # As int32, 2^32 - 1 would be -1, and 2^32 + 21 forest.
    path = make_raster(np.array([[21, 2**32 - 1]], dtype=kind))
    with pytest.raises(QgsProcessingException, match="INPUT: .* holds 4294967295, which is no class code"):
        run("translatelanduse", INPUT=path, OUTPUT="TEMPORARY_OUTPUT")


def test_a_raster_that_is_lost_is_named(make_run, make_raster, tmp_path):
    # In a model nobody has looked at the list before.
    scores = [make_raster(np.full((1, 2), 0.3, dtype=np.float32)) for _ in range(5)]
    gone = str(tmp_path / "gone.tif")
    with pytest.raises(InputError, match=r"INDICATORS: 6 layers are given, but only 5 .*gone\.tif"):
        make_run("ecologicalvulnerability", INDICATORS=[scores[0], gone, *scores[1:]]).rasters("INDICATORS")
