"""Pages in QGIS's window of results, without the fault of its batch."""

import numpy as np


def test_no_output_is_of_the_kind_at_which_a_batch_ends(qgis_app):
    from qgis.core import QgsProcessingOutputHtml

    pages = 0
    for algorithm in qgis_app.processingRegistry().providerById("miningrisk").algorithms():
        for output in algorithm.outputDefinitions():
            assert not isinstance(output, QgsProcessingOutputHtml), (algorithm.id(), output.name())
        pages += sum(output.type() == "outputFile" for output in algorithm.outputDefinitions())
    assert pages >= 6


def test_desktop_lists_every_page_once(run, make_layer, make_raster, square, monkeypatch):
    from mining_ecorisk.algorithms.framework import results_viewer
    from processing.core import ProcessingResults

    listed = []
    monkeypatch.setattr(results_viewer.compat, "in_desktop", lambda: True)
    monkeypatch.setattr(ProcessingResults.resultsList, "addResult", lambda **one: listed.append(one["name"]))
    fields = {"mine_id": "A", "damage": "stope", "min_group": "energy"}
    mines = make_layer([(square(500100, 3999600, 200), fields)])
    landuse = make_raster(np.full((40, 40), 31, dtype=np.uint8))
    run("damagedecosystems", INPUT=mines, LANDUSE=landuse, OUTPUT="memory:", HTML="TEMPORARY_OUTPUT")
    run("damage_ledger", MINES=mines, LANDUSE=landuse, **{"damagedecosystems:SUMMARY": "TEMPORARY_OUTPUT"})
    assert len(listed) == 2 and listed[1] == "Damage summary"
