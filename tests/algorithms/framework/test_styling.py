"""Styles beside the outputs."""

X, Y = 500000, 4000000


def test_style_lies_beside_a_file_output(overlay, make_layer, square, tmp_path):
    grid = make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5})])
    overlay(grid, str(tmp_path / "risk.gpkg"))
    assert (tmp_path / "risk.qml").is_file()
