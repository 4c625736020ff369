"""Check interpretation through Processing: each problem made by hand, with its place and its numbers."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

X, Y = 500000, 4000000
GOOD = {
    "mine_id": "M1", "mine_name": "Pit", "damage": "stope", "min_group": "metal", "state": "producing",
    "method": "both", "start_year": 1990, "img_date": "2020-07-15",
    "img_res": 1.0,
}  # fmt: skip


def rectangle(x, y, width, height):
    x, y = X + x, Y + y
    return f"Polygon(({x} {y}, {x + width} {y}, {x + width} {y + height}, {x} {y + height}, {x} {y}))"


BOW_TIE = f"Polygon(({X} {Y}, {X + 100} {Y + 100}, {X + 100} {Y}, {X} {Y + 100}, {X} {Y}))"
FLAT = f"Polygon(({X} {Y}, {X + 50} {Y}, {X + 100} {Y}, {X} {Y}))"


@pytest.fixture
def check(run, make_layer, rows):
    """`problems, log = check((wkt, {changed attributes}), ...)`; a problem is its attributes and `geometry`."""

    def call(*patches, parameters=None, **kinds):
        layer = make_layer(
            [(wkt, {**GOOD, **changes}) for wkt, changes in patches],
            kind="Polygon",
            fields={
                **dict.fromkeys(GOOD, "string"),
                "start_year": "integer",
                "img_date": "date",
                "img_res": "double",
                **kinds,
            },
        )
        results, log = run("checkinterpretation", INPUT=layer, OUTPUT="TEMPORARY_OUTPUT", **(parameters or {}))
        output = results["OUTPUT"]
        assert results["PROBLEM_COUNT"] == output.featureCount()
        assert output.crs().authid() == "EPSG:32647"
        geometries = [feature.geometry() for feature in output.getFeatures()]
        return [{**row, "geometry": geometry} for row, geometry in zip(rows(output), geometries)], log

    return call


def codes(problems):
    return [problem["problem"] for problem in problems]


def test_clean_patches_have_no_problem(check):
    problems, log = check((rectangle(0, 0, 100, 100), {}), (rectangle(100, 0, 100, 100), {}))  # a common border
    assert problems == []
    assert "0 problems in 2 patches" in log.text
    assert not log.warnings


def test_invalid_geometry_gives_reason_place_and_something_to_zoom_to(check):
    (problem,), _ = check((BOW_TIE, {}))
    assert problem["problem"] == "invalid_geometry"
    # The two diagonals cross in the middle of the square.
    assert f"Self-intersection at x = {X + 50}.00, y = {Y + 50}.00" in problem["detail"]
    assert problem["fid_src"] == 1
    # Half of the square is left of the two triangles.
    assert problem["geometry"].area() == pytest.approx(5000)
    assert problem["area_m2"] == pytest.approx(5000)


def test_invalid_geometry_without_an_area_is_still_found_on_the_map(check):
    (problem,), _ = check((FLAT, {}))
    assert problem["problem"] == "invalid_geometry"
    assert problem["geometry"].boundingBox().xMinimum() == X - 1
    assert problem["area_m2"] == 0


def test_invalid_geometry_that_repairs_into_a_line_is_a_problem_like_others(check):
    flat = f"Polygon(({X} {Y}, {X + 10} {Y + 10}, {X} {Y}, {X} {Y}))"
    problems, _ = check((rectangle(0, 0, 100, 100), {}), (flat, {"damage": "pit"}))
    assert codes(problems) == ["invalid_geometry", "unknown_damage"]


def test_patch_without_geometry_is_a_row_without_one(check):
    problems, _ = check((rectangle(0, 0, 100, 100), {}), ("", {"damage": "pit"}))
    assert codes(problems) == ["empty_geometry", "unknown_damage"]
    assert all(problem["geometry"].isNull() and problem["fid_src"] == 2 for problem in problems)


def test_overlap_is_a_feature_with_its_area(check):
    # 10 m x 100 m are shared: 1000 m2, 10 % of the first (10,000 m2), 20 % of the second (5000 m2).
    (problem,), _ = check((rectangle(0, 0, 100, 100), {}), (rectangle(90, 0, 50, 100), {}))
    assert problem["problem"] == "overlap"
    assert problem["detail"] == "Patches 1 and 2 overlap by 1,000.0 m2: 10.0 % of the one, 20.0 % of the other."
    assert problem["area_m2"] == pytest.approx(1000)
    assert problem["fid_src"] == 1
    box = problem["geometry"].boundingBox()
    assert (box.xMinimum(), box.xMaximum()) == (X + 90, X + 100)


def test_three_patches_on_one_place_are_three_pairs(check):
    problems, _ = check(*((rectangle(shift, 0, 100, 100), {}) for shift in (0, 10, 20)))
    assert codes(problems) == ["overlap"] * 3
    # 90, 80 and 90 m of 100 m width are shared.
    assert sorted(problem["area_m2"] for problem in problems) == pytest.approx([8000, 9000, 9000])


def test_overlap_of_repaired_patches_counts(check):
    # The left triangle of the bow tie, with corners (0,0), (0,100), (50,50), lies in the rectangle: 2500 m2.
    problems, _ = check((BOW_TIE, {}), (rectangle(-100, 0, 150, 100), {}))
    assert codes(problems) == ["invalid_geometry", "overlap"]
    assert problems[1]["area_m2"] == pytest.approx(2500)


def test_tiny_overlaps_are_counted_in_the_log(check):
    patches = ((rectangle(0, 0, 100, 100), {}), (rectangle(99.995, 0, 100, 100), {}))  # 0.005 m x 100 m = 0.5 m2
    problems, log = check(*patches)
    assert problems == []
    assert "1 overlap of at most 1 m2 was passed over; together 0.500 m2" in log.text
    problems, _ = check(*patches, parameters={"MIN_OVERLAP": 0})
    assert codes(problems) == ["overlap"]


def test_duplicates_are_reported_once_each_however_they_are_written(check):
    clockwise = f"Polygon(({X} {Y}, {X} {Y + 100}, {X + 100} {Y + 100}, {X + 100} {Y}, {X} {Y}))"
    more_corners = f"Polygon(({X} {Y}, {X + 50} {Y}, {X + 100} {Y}, {X + 100} {Y + 100}, {X} {Y + 100}, {X} {Y}))"
    square = (rectangle(0, 0, 100, 100), {})
    problems, _ = check(square, (clockwise, {}), (more_corners, {}), square)
    assert codes(problems) == ["duplicate"] * 3
    assert [problem["fid_src"] for problem in problems] == [2, 3, 4]
    assert all("patch 1 (10,000.0 m2)" in problem["detail"] for problem in problems)


def test_sliver_and_sliver_part(check):
    # 2 * (100 * 2) / (2 * 102) = 1.96 m mean width, under 2.5 m; 100 m x 3 m has 600 / 206 = 2.91 m.
    two_parts = f"MultiPolygon({rectangle(0, 0, 100, 100)[7:]}, {rectangle(0, 300, 100, 2)[7:]})"
    problems, _ = check(
        (rectangle(0, 500, 100, 2), {}), (rectangle(0, 600, 100, 3), {}), (two_parts, {"mine_name": "Pit"})
    )
    assert codes(problems) == ["sliver"] * 2
    assert [problem["fid_src"] for problem in problems] == [1, 3]
    assert problems[0]["detail"] == "200.00 m2 with a mean width of 1.96 m (limit 2.5 m)."
    assert problems[1]["geometry"].area() == pytest.approx(200)


def test_study_area_in_another_crs(check, make_layer):
    # The study area ends at x = X + 50 (given in degrees, reprojected back to within a millimetre).
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject

    study = QgsGeometry.fromWkt(rectangle(-1000, -1000, 1050, 2000)).densifyByCount(200)
    crs = [QgsCoordinateReferenceSystem(name) for name in ("EPSG:32647", "EPSG:4326")]
    study.transform(QgsCoordinateTransform(*crs, QgsProject.instance()))
    layer = make_layer([(study.asWkt(12), {"name": "area"})], crs="EPSG:4326")
    problems, _ = check(
        (rectangle(-200, 0, 100, 100), {}), (rectangle(0, 0, 100, 100), {}), (rectangle(300, 0, 100, 100), {}),
        parameters={"STUDY_AREA": layer},
    )  # fmt: skip
    assert codes(problems) == ["outside", "partly_outside"]
    assert problems[0]["fid_src"] == 3
    assert problems[1]["fid_src"] == 2
    assert problems[1]["area_m2"] == pytest.approx(5000, abs=1)
    assert "50.0 % of the patch" in problems[1]["detail"]
    assert problems[1]["geometry"].boundingBox().xMinimum() == pytest.approx(X + 50, abs=0.01)


def test_patch_that_only_touches_the_study_area_is_outside(check, make_layer):
    study = make_layer([(rectangle(-100, 0, 100, 100), {"name": "area"})])
    patches = [(rectangle(-100, 0, 100, 100), {}), (rectangle(0, 0, 100, 100), {})]
    problems, _ = check(*patches, parameters={"STUDY_AREA": study})
    assert codes(problems) == ["outside"]


@pytest.mark.parametrize(
    ("changes", "problem", "detail"),
    [
        ({"mine_id": " "}, "missing_mine_id", "no mine number"),
        ({"mine_id": None}, "missing_mine_id", "no mine number"),
        ({"damage": "pit"}, "unknown_damage", "damage is 'pit'; use one of stope, transit_site"),
        ({"damage": "Stope"}, "unknown_damage", "write the code stope"),
        ({"damage": None}, "unknown_damage", "damage is empty"),
        ({"min_group": "煤"}, "unknown_group", "min_group is '煤'"),
        ({"min_group": "Metallic minerals"}, "unknown_group", "write the code metal"),
        ({"min_group": None}, "unknown_group", "min_group is empty"),
        ({"state": "生产"}, "unknown_state", "write the code producing"),
        ({"method": "露天开采"}, "unknown_method", "write the code open_pit"),
        ({"start_year": 87}, "implausible_year", "87, which is not between 1900"),
        ({"start_year": 2021}, "implausible_year", "2021, after the image of 2020-07-15"),
        ({"img_date": "2999-07-01"}, "implausible_year", "2999-07-01, which is not between 1900 and today"),
    ],
)
def test_attributes(check, changes, problem, detail):
    problems, _ = check((rectangle(0, 0, 100, 100), {}), (rectangle(200, 0, 100, 100), changes))
    assert codes(problems) == [problem]
    assert detail in problems[0]["detail"]
    assert problems[0]["fid_src"] == 2
    assert problems[0]["geometry"].boundingBox().xMinimum() == X + 200
    assert problems[0]["area_m2"] is None


def test_state_year_and_date_may_be_missing(check):
    problems, _ = check((rectangle(0, 0, 100, 100), {"state": None, "start_year": None, "img_date": None}))
    assert problems == []


def test_patches_of_one_mine_far_apart(check):
    # The nearest points of the first and the third are 6000 - 100 = 5900 m apart.
    patches = [(rectangle(x, 0, 100, 100), {}) for x in (0, 200, 6000)]
    (problem,), _ = check(*patches)
    assert problem["problem"] == "far_apart"
    assert problem["fid_src"] == 3
    assert problem["detail"].startswith("Patches 3 and 1 of mine M1 are 5,900 m apart (limit 5,000 m)")
    assert problem["geometry"].area() == pytest.approx(30000)
    assert check(*patches, parameters={"MAX_DISTANCE": 5900})[0] == []


def test_outlines_and_not_boxes_are_measured(check):
    # Two triangles whose boxes are 4000 m apart; their nearest corners, (0, 0) and (6000, 2000), are
    # sqrt(6000^2 + 2000^2) = 6325 m apart.
    left = f"Polygon(({X} {Y}, {X - 1000} {Y}, {X} {Y - 1}, {X} {Y}))"
    right = f"Polygon(({X + 6000} {Y + 2000}, {X + 7000} {Y + 2000}, {X + 6000} {Y + 2100}, {X + 6000} {Y + 2000}))"
    (problem,), _ = check((left, {}), (right, {}), parameters={"SLIVER_WIDTH": 0, "MAX_DISTANCE": 6320})
    assert "6,325 m apart" in problem["detail"]


def test_mixed_groups_and_names_of_a_mine(check):
    problems, _ = check(
        (rectangle(0, 0, 100, 100), {}),
        (rectangle(200, 0, 100, 100), {}),
        (rectangle(400, 0, 100, 100), {"min_group": "energy", "mine_name": "Hole"}),
        (rectangle(600, 0, 100, 100), {"mine_id": "M2", "mine_name": "Hole"}),
    )
    assert codes(problems) == ["mixed_groups", "several_names", "shared_name"]
    mixed, several, shared = problems
    assert mixed["detail"] == (
        "Mine M1 has patches of several mineral groups: metal (2), energy (1). Patches to look at first: 3."
    )
    assert mixed["fid_src"] == 3
    assert mixed["geometry"].area() == pytest.approx(30000)
    assert several["fid_src"] == 3
    assert "The name Hole stands at several mine numbers: M1 (1), M2 (1)" in shared["detail"]
    assert shared["geometry"].area() == pytest.approx(20000)


def test_numbers_as_mine_ids_and_text_as_years(check):
    problems, _ = check(
        (rectangle(0, 0, 100, 100), {"mine_id": 7, "start_year": "about 1990"}),
        (rectangle(200, 0, 100, 100), {"mine_id": 7, "start_year": "1990"}),
        mine_id="double",
        start_year="string",
    )
    assert codes(problems) == ["implausible_year"]
    assert "'about 1990', is not a year" in problems[0]["detail"]


def test_fields_that_are_not_there_are_passed_over_with_a_warning(run, make_layer, square):
    layer = make_layer([(square(X, Y, 100), {"code": "M1"})])
    results, log = run("checkinterpretation", INPUT=layer, MINE_FIELD="code", NAME_FIELD="", OUTPUT="TEMPORARY_OUTPUT")
    assert results["PROBLEM_COUNT"] == 0
    # Of the nine fields beside accept, one is given and one is left empty on purpose.
    assert len(log.warnings) == 7
    assert "no field damage, so it was not checked (DAMAGE_FIELD)" in log.text


def test_problems_of_a_file_carry_its_fids_and_their_style(check, run, make_layer, tmp_path, rows):
    layer = make_layer([(rectangle(0, 0, 100, 100), GOOD), (rectangle(200, 0, 100, 100), {**GOOD, "damage": "x"})])
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(tmp_path / "in.gpkg"), QgsCoordinateTransformContext(), options
    )
    path = str(tmp_path / "problems.gpkg")
    run("checkinterpretation", INPUT=str(tmp_path / "in.gpkg"), OUTPUT=path)
    (row,) = rows(path)
    assert (row["problem"], row["fid_src"]) == ("unknown_damage", 2)
    written = QgsVectorLayer(path, "problems", "ogr")
    assert written.renderer().classAttribute() == "problem"
    assert len(written.renderer().categories()) == 21


def test_created_layer_passes_its_own_check(run, rows, tmp_path, make_layer, square):
    path = str(tmp_path / "patches.gpkg")
    run("createinterpretationlayer", CRS="EPSG:32647", OUTPUT=path)
    layer = QgsVectorLayer(path, "patches", "ogr")
    source = make_layer([(square(X, Y, 100), GOOD)], fields={**dict.fromkeys(GOOD, "string"), "start_year": "integer"})
    feature = next(source.getFeatures())
    from qgis.core import QgsVectorLayerUtils

    layer.dataProvider().addFeatures(QgsVectorLayerUtils.makeFeatureCompatible(feature, layer))
    results, log = run("checkinterpretation", INPUT=path, OUTPUT="TEMPORARY_OUTPUT")
    assert results["PROBLEM_COUNT"] == 0
    assert not log.warnings


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"MINE_FIELD": "nothing"}, "INPUT: .*has no field nothing"),
        ({"DATE_FIELD": "nothing"}, "INPUT: .*has no field nothing"),
        ({"STUDY_AREA": "far"}, "STUDY_AREA: .*does not reach any patch"),
        ({"STUDY_AREA": "empty"}, "STUDY_AREA: .*has no features"),
        ({"INPUT": "degrees"}, "INPUT: .*EPSG:4326.*degrees"),
        ({"INPUT": "empty"}, "INPUT: .*has no features"),
        ({"INPUT": "no such file.gpkg"}, "INPUT"),
    ],
)
def test_bad_input(run, make_layer, square, change, message):
    layers = {
        "far": make_layer([(square(X + 1e6, Y, 100), GOOD)]),
        "degrees": make_layer([(square(100, 36, 1), GOOD)], crs="EPSG:4326"),
        "empty": make_layer([], kind="Polygon", fields=dict.fromkeys(GOOD, "string")),
    }
    change = {name: layers.get(value, value) for name, value in change.items()}
    parameters = {"INPUT": make_layer([(square(X, Y, 100), GOOD)]), "OUTPUT": "TEMPORARY_OUTPUT", **change}
    with pytest.raises(QgsProcessingException, match=message):
        run("checkinterpretation", **parameters)


@pytest.mark.parametrize(
    ("day", "months", "wrong"),
    [
        ("2020-05-31", {}, True),  # section 2.2: June to December
        ("2020-06-01", {}, False),
        ("2020-12-31", {}, False),
        ("2020-02-10", {"FIRST_MONTH": 11, "LAST_MONTH": 2}, False),
        ("2020-03-01", {"FIRST_MONTH": 11, "LAST_MONTH": 2}, True),
        ("2020-03-01", {"FIRST_MONTH": 1, "LAST_MONTH": 12}, False),
    ],
)
def test_months_of_images(check, day, months, wrong):
    problems, _ = check((rectangle(0, 0, 100, 100), {"img_date": day}), parameters=months)
    assert codes(problems) == (["image_month"] if wrong else [])
    assert not wrong or day in problems[0]["detail"]


def test_year_alone_has_no_month(check):
    assert check((rectangle(0, 0, 100, 100), {"img_date": "2020"}), img_date="string")[0] == []


def test_image_too_coarse_for_the_patch(check):
    # 10 m x 10 m: 25 pixels of 2 m, 16 of 2.5 m, 4 of 5 m; 9 pixels are enough, whatever their size.
    patches = [(rectangle(200 * n, 0, 10, 10), {"img_res": size}) for n, size in enumerate((2.0, 2.5, 5.0, 0.0))]
    problems, _ = check(*patches, (rectangle(900, 0, 15, 15), {"img_res": 5.0}))
    assert [(row["problem"], row["fid_src"]) for row in problems] == [("coarse_image", 3), ("coarse_image", 4)]
    assert "100 m2 holds 4.0 pixels of its image of 5 m" in problems[0]["detail"]
    assert "'0', is not a number of metres above 0" in problems[1]["detail"]
    problems, _ = check(*patches[:3], parameters={"MIN_PIXELS": 20})
    assert [row["fid_src"] for row in problems] == [2, 3]


def test_candidates_need_an_answer(check):
    patches = [
        (rectangle(200 * n, 0, 100, 100), {"accept": answer, "source": source})
        for n, (answer, source) in enumerate(((1, "insar"), (None, "insar"), (0, "insar"), (3, "insar"), (None, None)))
    ]
    problems, log = check(*patches, accept="integer", source="string")
    # The last is no candidate: somebody drew it.
    assert [(row["problem"], row["fid_src"]) for row in problems] == [("not_accepted", number) for number in (2, 3, 4)]
    for row, part in zip(problems, ("neither accepted nor rejected", "was rejected", "'3'; write 1")):
        assert part in row["detail"]
    without_source = [(wkt, {"accept": row["accept"]}) for wkt, row in patches]
    problems, _ = check(*without_source, accept="integer")
    assert [row["fid_src"] for row in problems] == [2, 3, 4, 5]
    assert not log.warnings
