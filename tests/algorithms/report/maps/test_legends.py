"""What the legends say beside the maps."""

import pytest


def test_areas_in_the_legend_of_damage_are_those_of_its_table(make_run, grid, pieces, mines, monkeypatch):
    from mining_ecorisk.algorithms.report.data.lineage import Lineage
    from mining_ecorisk.algorithms.report.data.reading import read_report_data
    from mining_ecorisk.algorithms.report.maps import maps

    # 9.0044 + 4.0043 + 1.0042 + 1.0022 = 15.0151 ha, shown as 15.02: two parts go up, those with the most behind.
    areas = {1: 9.0044, 2: 4.0043, 3: 1.0042, 4: 1.0022}
    assert sum(areas.values()) == pytest.approx(15.0151)
    place = pieces.fields().lookupField("area_ha")
    assert pieces.dataProvider().changeAttributeValues({number: {place: area} for number, area in areas.items()})
    listed, real = {}, maps.list_classes

    def spying(group, layer, shown, **options):
        listed.update(shown)
        return real(group, layer, shown, **options)

    monkeypatch.setattr(maps, "list_classes", spying)
    run = make_run("riskreport", INPUT=grid, PIECES=pieces, MINES=mines, LANGUAGE=0)
    maps.Maps(read_report_data(run, Lineage({}, {}, []))).draw("damage")
    shown = {name: listed[name] for name in ("grassland", "forest", "settlement", "farmland")}
    assert shown == {"grassland": "9.01 ha", "forest": "4.01 ha", "settlement": "1.00 ha", "farmland": "1.00 ha"}
