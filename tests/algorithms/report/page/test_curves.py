"""The chart of curves: points stand where their per cents say."""

import re

from mining_ecorisk.algorithms.framework.i18n import language
from mining_ecorisk.algorithms.report.page.curves import BOTTOM, LEFT, RIGHT, TOP, WIDTH, Curve, curves

ENGLISH, CHINESE = language(chinese=False), language(chinese=True)


def test_points_stand_at_their_per_cents():
    svg = curves([Curve("a & b", "#111111", [(50, 25), (100, 100)])], ("cost", "gain"), ENGLISH, (10, "plan"))
    line = re.search(r'd="(M[^"]*L[^"]*)"', svg).group(1)
    across, up = (LEFT + WIDTH - RIGHT) / 2, BOTTOM - (BOTTOM - TOP) / 4
    assert line == (
        f"M{LEFT:.2f} {BOTTOM:.2f}L{across:.2f} {up:.2f}L{WIDTH - RIGHT:.2f} {TOP:.2f}"
    )  # from nothing, through half of the way and a quarter of the height, to the corner
    assert "a &amp; b" in svg and ">plan<" in svg


def test_a_curve_is_told_by_what_it_has_reached():
    svg = curves(
        [Curve("this & that", "#111111", [(10.0, 30.0), (50.0, 80.0), (100.0, 100.0)])], ("cost", "risk"), ENGLISH
    )
    # At 20 and 40 % of the cost it stands where it came to at 10 %.
    told = "this &amp; that: 20 % → 30 %, 40 % → 30 %, 60 % → 80 %, 80 % → 80 %, 100 % → 100 %"
    assert f"<title>cost, risk: {told}</title>" in svg


def test_a_dashed_curve_has_a_dashed_entry_in_the_key():
    svg = curves(
        [Curve("one", "#111111", [(100, 100)]), Curve("two", "#222222", [(100, 100)], True)], ("x", "y"), ENGLISH
    )
    assert svg.count('stroke-dasharray="7 5"') == 2


def test_chinese_has_no_blank_before_per_cent():
    svg = curves([Curve("本次序", "#111111", [(50.0, 80.0), (100.0, 100.0)])], ("成本", "风险"), CHINESE)
    assert re.findall(">([0-9]+ ?%)<", svg) == [
        f"{share}%" for share in (0, 0, 20, 20, 40, 40, 60, 60, 80, 80, 100, 100)
    ]
    assert "<title>成本、风险：本次序：20% → 0%、40% → 0%、60% → 80%、80% → 80%、100% → 100%</title>" in svg
