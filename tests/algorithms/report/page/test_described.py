"""The head of the report: whose assessment of what, and how old the data are."""

import re

import pytest


@pytest.fixture
def head(report, text_of):
    """The list before the first heading of the page."""

    def call(**given):
        html = report(**given)[0]
        return text_of(re.search(r"<ul>.*?</ul>", html.split("<h2")[0], re.S)[0])

    return call


def with_images(layer, make_layer, days, sizes):
    features = [feature.geometry().asWkt() for feature in layer.getFeatures()]
    names = layer.fields().names()
    rows = [
        (wkt, {**dict(zip(names, feature.attributes())), "img_date": day, "img_res": size})
        for wkt, feature, day, size in zip(features, layer.getFeatures(), days, sizes)
    ]
    return make_layer(rows, name="pieces")


def test_what_is_given_stands_at_the_head(head):
    text = head(AREA="Tianjun", AUTHOR="Survey", IMAGES="GF-2, July 2020", LANDUSE_YEAR="2000")
    for line in ("Area: Tianjun", "Author: Survey", "Images: GF-2, July 2020", "Land use before mining: 2000"):
        assert line in text
    assert "Not stated" not in text


def test_what_is_not_given_is_named(head):
    text = head()
    assert "Not stated: Images, Land use before mining." in text and "Area:" not in text
    assert "未说明：影像、采矿前土地利用。" in head(LANGUAGE=1)


def test_images_are_read_off_the_pieces(head, pieces, make_layer):
    layer = with_images(pieces, make_layer, ["2020-07-15", "2019-06-01", None, "2020-08-02"], [2.0, 0.8, None, 2.0])
    assert "Images: 2019-06-01 to 2020-08-02, 0.8 to 2 m" in head(PIECES=layer)
    layer = with_images(pieces, make_layer, ["2020-07-15"] * 4, [2.0] * 4)
    assert "Images: 2020-07-15, 2 m" in head(PIECES=layer)
