"""Check image quality: the share of cloud and snow in each image footprint (paper section 2.2: less than 2 %)."""

import numpy as np
from qgis.core import (
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.contract import Field
from ..core.damage.image_quality import shares, usable, value_ranges
from ..core.errors import InputError
from ..framework.i18n import tr
from ..framework.parameters import POLYGON_SINK, POLYGONS, described
from ..framework.shipped_tables import shipped_default
from ..gis.step import Step, StepRun
from .image_quality.footprints import pixel_counts
from .interpretation.form import finish_quality

DOUBLE = QgsProcessingParameterNumber.Type.Double


class CheckImageQuality(Step):
    def name(self):
        return "checkimagequality"

    def title(self):
        return tr("Check image quality")

    def group(self):
        return tr("1 Mining and damage")

    def groupId(self):
        return "damage"

    def tags(self):
        return tr("image,quality,cloud,snow,mask,footprint").split(",")

    def initAlgorithm(self, config=None):
        self.addParameter(QgsProcessingParameterRasterLayer("MASK", tr("Cloud and snow mask")))
        self.addParameter(
            described(
                QgsProcessingParameterString("BAD_VALUES", tr("Values of the mask that mean cloud or snow")),
                tr("Values or ranges, parted by semicolons: 1;2 or 3-5;9."),
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSource("FOOTPRINTS", tr("Image footprints"), POLYGONS))
        self.addParameter(
            described(
                QgsProcessingParameterNumber(
                    "MAX_PERCENT", tr("Cloud and snow from which an image is not usable (%)"), DOUBLE,
                    shipped_default("MAX_PERCENT"), minValue=0, maxValue=100,
                ),
                tr("The paper asks for less than 2 %."),
            )
        )  # fmt: skip
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Image quality"), POLYGON_SINK))

    def step(self, run):
        bad_values = run.text("BAD_VALUES")
        ranges = value_ranges(bad_values)
        mask = run.raster("MASK")
        footprints = run.vector("FOOTPRINTS")
        limit = run.number("MAX_PERCENT")
        geometries = footprints.geometries(mask.crs)
        bad, known, covered = pixel_counts(mask, geometries, ranges, run.progress())
        if not known.any():
            raise InputError(
                "FOOTPRINTS: the mask {mask} has no value in any footprint of {name}. Check extent and CRS.",
                mask=mask.name,
                name=footprints.name,
            )
        bad_pct, nodata_pct = shares(bad, known, covered)
        verdicts = usable(bad_pct, nodata_pct, limit, shipped_default("LEAST_KNOWN"))
        self._log(bad, verdicts, nodata_pct, bad_values, run)
        columns = {Field.BAD_PCT: bad_pct, Field.USABLE: verdicts, "nodata_pct": nodata_pct}
        output = run.write_copies("OUTPUT", footprints, columns)
        run.style(output, finish=finish_quality)
        return {"OUTPUT": output}

    def _log(self, bad, verdicts, nodata_pct, bad_values, run: StepRun) -> None:
        run.info(
            tr("{usable} of {count:footprint|footprints} {usable:|is|are} usable.").format(
                usable=verdicts.count(1), count=len(verdicts)
            )
        )
        if not bad.any():
            message = tr(
                "BAD_VALUES: no pixel in the footprints has a value of {values}. Check what the mask's values mean."
            )
            run.warn(message.format(values=bad_values))
        unknown = verdicts.count(None)
        if unknown:
            message = tr(
                "{count:footprint holds|footprints hold} no pixel of the mask with a value; bad_pct and usable are "
                "empty there."
            )
            run.warn(message.format(count=unknown))
        mostly = int(np.count_nonzero((nodata_pct < 100) & (100 - nodata_pct < 100 * shipped_default("LEAST_KNOWN"))))
        if mostly:
            message = tr(
                "{count:footprint lies|footprints lie} mostly where the mask has no value and so {count:|is|are} not "
                "usable, whatever the rest shows. Give a mask of all of each image."
            )
            run.warn(message.format(count=mostly))
        partly = (nodata_pct > 0) & (nodata_pct < 100)
        if partly.any():
            message = tr(
                "{count:footprint lies|footprints lie} partly where the mask has no value, up to {most:.1f} %; "
                "bad_pct is that of the rest (field nodata_pct)."
            )
            run.warn(message.format(count=int(np.count_nonzero(partly)), most=float(nodata_pct[partly].max())))
