"""Rivers, reserves and the locator: drawn where their layers are given, and named in the legends."""

import numpy as np
import pytest
from qgis.PyQt.QtGui import QImage

X, Y = 500000, 4000000
WATER, RESERVE, HERE = "#1f5fae", "#00692f", "#9e0b1f"


@pytest.fixture
def background(make_layer, square):
    stream = make_layer([(f"LineString({X} {Y + 5000}, {X + 8000} {Y + 5000})", {"name": "river"})], name="stream")
    lake = make_layer([(square(X + 1000, Y + 1000, 1500), {"name": "lake"})], name="lake")
    reserve = make_layer([(square(X + 2500, Y + 2500, 2000), {"name": "reserve"})], name="reserve")
    land = make_layer([(square(X - 60000, Y - 60000, 130000), {"name": "province"})], name="provinces")
    return {"MAIN_STREAM": stream, "TRIBUTARIES": lake, "RESERVES": reserve, "SURROUNDINGS": land}


def pixels(picture, colour, tolerance=12):
    image = QImage.fromData(picture.png).convertToFormat(QImage.Format.Format_RGB888)
    bits = image.bits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bytes(bits), np.uint8).reshape(image.height(), image.bytesPerLine())
    shown = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)
    wanted = [int(colour[place : place + 2], 16) for place in (1, 3, 5)]
    return int((np.abs(shown - wanted) <= tolerance).all(axis=2).sum())


@pytest.fixture
def drawn(make_run, grid, pieces, mines):
    """`drawn("zones", MAIN_STREAM=layer)`: the picture, and its legends' labels below the map."""
    from mining_ecorisk.algorithms.report.data.lineage import Lineage
    from mining_ecorisk.algorithms.report.data.reading import read_report_data
    from mining_ecorisk.algorithms.report.maps import map_sheet
    from mining_ecorisk.algorithms.report.maps.maps import Maps

    def call(name, **given):
        run = make_run("riskreport", INPUT=grid, PIECES=pieces, MINES=mines, LANGUAGE=0, **given)
        maps, kept = Maps(read_report_data(run, Lineage({}, {}, []))), []
        real = map_sheet.MapSheet.draw

        def spying(sheet, layers, extent, legends, *rest):
            for node in legends.strip.findLayers():
                labels = (node.customProperty(f"legend/label-{place}") for place in range(3))
                kept.extend(label for label in labels if label)
            return real(sheet, layers, extent, legends, *rest)

        map_sheet.MapSheet.draw = spying
        try:
            return maps.draw(name), kept
        finally:
            map_sheet.MapSheet.draw = real

    return call


def test_rivers_and_reserves_are_drawn_and_named(drawn, background):
    plain, labels = drawn("zones")
    assert labels == ["Study area"]
    assert pixels(plain, WATER) == pixels(plain, RESERVE) == 0
    del background["SURROUNDINGS"]
    shown, labels = drawn("zones", **background)
    assert labels == ["Study area", "Main stream", "Main tributaries", "Nature reserve"]
    # The stream crosses the map, of which the cells are some 900 pixels wide; it is 6 pixels thick.
    assert pixels(shown, WATER) > 2000 and pixels(shown, RESERVE) > 500


def test_the_locator_stands_beside_the_first_map_only(drawn, background):
    given = {"SURROUNDINGS": background["SURROUNDINGS"]}
    assert pixels(drawn("overview", **given)[0], "#e9e6df", 2) > 20_000
    assert pixels(drawn("zones", **given)[0], "#e9e6df", 2) == 0


def test_a_map_of_mines_tells_the_sizes_of_its_marks(drawn):
    # 13, 1 and 1 ha: the median is 1, the ninth tenth 10.6.
    _, labels = drawn("restoration")
    assert labels == ["up to 1 ha", "more than 10 ha", "Study area"]


def test_the_sheet_grows_with_its_legend(drawn):
    heights = {name: QImage.fromData(drawn(name)[0].png).height() for name in ("water", "overview")}
    # 10 pixels are a millimetre: 77 of the map, 11 above it and about 14 below it; the legend of all at once is longer.
    assert 980 <= heights["water"] < 1040 < heights["overview"]
