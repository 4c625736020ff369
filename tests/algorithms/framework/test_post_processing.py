"""Post-processors that a context leaves behind."""


def test_dead_post_processors_are_forgotten(qgis_app):
    from mining_ecorisk.algorithms.framework import post_processing as afterloading
    from qgis.core import QgsProcessingContext, QgsProject

    def ask(count):
        project, context = QgsProject(), QgsProcessingContext()
        for number in range(count):
            details = QgsProcessingContext.LayerDetails(f"layer {number}", project, "OUTPUT")
            context.addLayerToLoadOnCompletion(str(number), details)
            afterloading.after_loading(context, str(number), lambda layer, context: None)
            assert isinstance(context.layerToLoadOnCompletionDetails(str(number)).postProcessor(),
                              afterloading.AfterLoading)  # fmt: skip
        afterloading.after_loading(context, "not loaded", lambda layer, context: None)

    before = len(afterloading._alive)
    ask(30)
    ask(1)
    assert len(afterloading._alive) <= before + 1
