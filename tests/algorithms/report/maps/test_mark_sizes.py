"""Marks that are the larger the more hectares they stand for, and what the legend says of them."""

import pytest
from mining_ecorisk.algorithms.report.maps.mark_sizes import MarkSizes, resized, size_legend
from mining_ecorisk.algorithms.report.words.texts import Texts


def test_limits_are_round_and_near_the_median_and_the_ninth_tenth():
    # Of 1 to 100 the median is 50.5 and the ninth tenth 90.1: the nearest of 1, 2, 5 x 10^n are 50 and 100.
    sizes = MarkSizes.of(range(1, 101), 1.0, 100)
    assert sizes.limits == (50, 100)
    assert sizes.labels(Texts("en")) == ["up to 50 ha", "50 – 100 ha", "more than 100 ha"]
    assert sizes.labels(Texts("zh")) == ["不超过50公顷", "50～100公顷", "超过100公顷"]
    assert sizes.used == (0, 1)  # none is more than 100


@pytest.mark.parametrize(
    ("areas", "limits", "used"),
    [
        ([], (), ()),
        ([float("nan"), 0.0], (), ()),
        ([7.0], (5,), (1,)),  # one limit is enough for mines that are alike
        ([3.0, 3.0, 3.0], (2,), (1,)),  # 3 is nearer to 2 than to 5 by ratio: 1.5 and 1.67
        ([0.03, 0.05, 0.9], (0.05, 1.0), (0, 1)),  # the ninth tenth is 0.73
    ],
)
def test_few_or_like_areas_have_fewer_sizes(areas, limits, used):
    sizes = MarkSizes.of(areas, 1.0, 3)
    assert sizes.limits == pytest.approx(limits) and sizes.used == used


def test_very_many_marks_are_smaller():
    # 1200 are four times 300: half as wide, but not below 0.6 of the size.
    assert MarkSizes.of([1.0], 1.0, 300).factor == 1
    assert MarkSizes.of([1.0], 1.0, 1200).factor == pytest.approx(0.6)
    assert MarkSizes.of([1.0], 1.0, 432).factor == pytest.approx((300 / 432) ** 0.5)


@pytest.fixture
def mines(make_layer, square):
    from mining_ecorisk.algorithms.report.maps.map_layers import styled

    areas = (1.0, 30.0, 80.0, 400.0, None)
    rows = [
        (square(1000 * place, 0, 100), {"model": "artificial assistance", "area_ha": area})
        for place, area in enumerate(areas)
    ]
    return styled(make_layer(rows), "restorationmodels")


def test_a_mark_grows_with_the_hectares_and_the_large_ones_are_drawn_first(mines):
    from qgis.core import QgsExpressionContext, QgsExpressionContextUtils

    sizes = MarkSizes((50, 100), 0.5, (0, 1, 2))
    resized(mines, sizes)
    category = mines.renderer().categories()[2]
    symbol = category.symbol().clone()
    marker = symbol.symbolLayers()[-1].subSymbol()
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(mines))
    found = []
    for mine in mines.getFeatures():
        context.setFeature(mine)
        value, known = marker.dataDefinedSize().valueAsDouble(context, marker.size())
        found.append(round(value, 3))
    # Half of the style's 2.6 mm, by 0.65, 1 and 1.5; without hectares the middle one.
    assert found == [0.845, 0.845, 1.3, 1.95, 1.3]
    assert mines.renderer().orderByEnabled() and not mines.renderer().orderBy().list()[0].ascending()


def test_the_legend_has_the_sizes_that_occur(mines):
    legend = size_legend(MarkSizes((50, 100), 0.5, (0, 2)), Texts("en"), mines)
    categories = legend.renderer().categories()
    assert [category.label() for category in categories] == ["up to 50 ha", "more than 100 ha"]
    assert [category.symbol().size() for category in categories] == pytest.approx([0.845, 1.95])
