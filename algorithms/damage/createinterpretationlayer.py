"""Create interpretation layer: the empty polygon layer in which mining patches are digitised (paper section 2.3.2)."""

from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSink,
    QgsProcessingUtils,
    QgsWkbTypes,
)

from ..core.errors import InputError
from ..framework.gdal_calls import GdalError, obtained
from ..framework.i18n import tr
from ..framework.parameters import POLYGON_SINK, described
from ..framework.preflight import table_in_file
from ..gis.crs import crs_name, metric_problem
from ..gis.step import Step
from .interpretation.form import finish_interpretation, interpretation_fields

STYLES = "layer_styles"  # the table in which QGIS keeps the default styles of a GeoPackage's layers


class CreateInterpretationLayer(Step):
    def name(self):
        return "createinterpretationlayer"

    def title(self):
        return tr("Create interpretation layer")

    def group(self):
        return tr("1 Mining and damage")

    def groupId(self):
        return "damage"

    def tags(self):
        return tr("mine,interpretation,digitise,patch,template,form,empty layer").split(",")

    def initAlgorithm(self, config=None):
        self.addParameter(
            described(
                QgsProcessingParameterCrs("CRS", tr("CRS of the layer (projected, in metres)"), "ProjectCrs"),
                tr("Areas are measured in it, so an equal-area CRS is best. Degrees are refused."),
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Mining interpretation"), POLYGON_SINK))

    def unfit_in_dialog(self, run):
        if run.destination("OUTPUT") in ("", "memory:", QgsProcessing.TEMPORARY_OUTPUT):
            return tr(
                "OUTPUT: choose a file, such as a new GeoPackage: what is digitised in a temporary layer is lost when "
                "QGIS is closed."
            )
        return ""

    def step(self, run):
        crs = run.crs("CRS")
        problem = metric_problem(crs)
        if problem:
            raise InputError(
                "CRS: {crs} cannot be used ({problem}), because areas are measured in the layer's CRS. Choose a "
                "projected CRS in metres, preferably an equal-area one.",
                crs=crs_name(crs),
                problem=problem,
            )
        _refuse_digitised(run.parameters["OUTPUT"])
        fields, wkb_type = interpretation_fields(), QgsWkbTypes.Type.MultiPolygon
        output = run.write_features("OUTPUT", fields, wkb_type, crs, [])
        run.style(output, finish=finish_interpretation)
        in_memory = run.context.temporaryLayerStore().mapLayer(output) is not None
        if in_memory or output.startswith(QgsProcessingUtils.tempFolder()):
            run.warn(
                tr(
                    "OUTPUT is a temporary layer: what is digitised in it is lost when QGIS is closed. Save it to a "
                    "GeoPackage before the first patch."
                )
            )
        return {"OUTPUT": output}


def _refuse_digitised(output) -> None:
    """Raise InputError when what is asked for holds features already: hours of somebody's work would be replaced."""
    if isinstance(output, QgsProcessingOutputLayerDefinition):
        output = output.sink.staticValue()
    file, table = table_in_file(str(output)) or (str(output).partition("|")[0], "")
    if not Path(file).is_file():
        return
    count = _features_in(file, table)
    if count > 0:
        raise InputError(
            "OUTPUT: {source} holds {count:feature|features} already, which would be lost. Choose another name, or "
            "delete it yourself.",
            source=f"{file}|layername={table}" if table else file,
            count=count,
        )


def _features_in(file: str, table: str) -> int:
    """Features of a table of the file; of all its tables without one, because a file is replaced whole."""
    try:
        dataset = obtained(gdal.OpenEx, file, gdal.OF_VECTOR)
    except GdalError:
        return 0
    layers = [dataset.GetLayer(number) for number in range(dataset.GetLayerCount())]
    counts = {layer.GetName().casefold(): layer.GetFeatureCount() for layer in layers if layer.GetName() != STYLES}
    return counts.get(table.casefold(), 0) if table else sum(counts.values())
