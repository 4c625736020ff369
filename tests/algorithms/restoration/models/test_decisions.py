"""What the run of Restoration models says about the models that it chose."""


def test_log_names_models_in_the_language_of_qgis(run, make_layer, square, monkeypatch):
    import mining_ecorisk.algorithms.restoration.models.names as module
    from mining_ecorisk.algorithms.framework.i18n import language

    grid = make_layer([(square(500000, 4000000, 2000), {"risk_class": 1, "risk_level": "Low", "area_km2": 4.0})])
    attributes = {"mine_id": "A", "damage": "stope", "ecosystem": "grassland", "protection": "none", "area_ha": 1.0}
    pieces = make_layer([(square(500100, 4000100, 100), attributes)])
    sinks = dict.fromkeys(("OUTPUT", "COUNTS"), "memory:")
    _, log = run("restorationmodels", PIECES=pieces, GRID=grid, **sinks)
    assert "Natural restoration: 1 mine (100.00 %)." in log.infos
    monkeypatch.setattr(module, "QGIS", language(chinese=True))
    _, log = run("restorationmodels", PIECES=pieces, GRID=grid, **sinks)
    assert "自然恢复: 1 mine (100.00 %)." in log.infos
