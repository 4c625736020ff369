"""Risk zoning: classes of the risk by natural breaks, exact (paper sections 2.3.6 and 3.2), and their areas.

Natural breaks are the classes of least within-class sum of squares (Fisher 1958, Jenks 1977). Areas in hectares.
"""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.contract import Field, Result
from ..core.errors import InputError
from ..core.risk import other_schemes as schemes
from ..core.risk.natural_breaks import natural_breaks
from ..core.risk.zoning import RiskZones, breaks_text, read_breaks
from ..framework.i18n import tr
from ..framework.packages import need_packages
from ..framework.parameters import NO_GEOMETRY, POLYGON_SINK, POLYGONS, as_in_parameter, described, field_parameter
from ..framework.shipped_tables import shipped_default, shipped_table
from ..gis.grid_cells import cell_areas, check_placeholders
from ..gis.step import Step, StepRun
from .zoning.as_in_fields import breaks_of_classes
from .zoning.messages import tell_of_mining, tell_of_zones, warn_of_fewer_classes, warn_of_values_beyond
from .zoning.without_mining import values_without_mining

INTEGER = QgsProcessingParameterNumber.Type.Integer
NATURAL, GIVEN = "natural breaks", "given breaks"
METHODS = (
    NATURAL, schemes.QUANTILES, schemes.EQUAL_INTERVAL, schemes.HEAD_TAIL, schemes.STANDARD_DEVIATION, GIVEN,
)  # fmt: skip
MOST_CLASSES = 20  # more could not be told apart on a map, and exact breaks of so many take long


class RiskZoning(Step):
    def name(self):
        return "riskzoning"

    def title(self):
        return tr("Risk zoning")

    def group(self):
        return tr("5 Risk")

    def groupId(self):
        return "risk"

    def tags(self):
        return tr("risk,zones,classes,natural breaks,jenks,quantiles,zoning").split(",")

    def initAlgorithm(self, config=None):
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource("INPUT", tr("Grid with the risk"), POLYGONS),
                tr("The output of Risk overlay, or any polygons with a number to zone."),
            )
        )
        self.addParameter(
            described(
                field_parameter("FIELD", tr("Field to zone"), Field.RISK, "INPUT", numeric=True),
                tr("Cells without a value (NULL) belong to no zone."),
            )
        )
        options = [
            tr("Natural breaks (Fisher-Jenks, exact)"), tr("Quantiles"), tr("Equal interval"), tr("Head/tail breaks"),
            tr("Standard deviation"), tr("Given breaks"),
        ]  # fmt: skip
        self.addParameter(
            described(
                QgsProcessingParameterEnum("METHOD", tr("Method"), options, defaultValue=0),
                tr("The paper uses natural breaks. All but the first and the last need the package mapclassify."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterNumber(
                    "CLASSES", tr("Number of classes"), INTEGER, shipped_default("CLASSES"),
                    minValue=2, maxValue=MOST_CLASSES,
                ),
                tr("Head/tail breaks and given breaks have a number of their own."),
            )
        )  # fmt: skip
        self.addParameter(
            described(
                QgsProcessingParameterString(
                    "BREAKS", tr("Given breaks: upper bound of every class, separated by semicolons"), optional=True
                ),
                tr("For example 0.12;0.25;0.4;0.55;0.9 for five classes. Takes the place of METHOD and CLASSES."),
            )
        )
        self.addParameter(as_in_parameter(tr("BREAKS")))
        self.addParameter(
            described(
                field_parameter("FIELD_0", tr("Field of the risk without mining"), "", "INPUT", numeric=True),
                tr("Empty: risk_0 where the layer has it and the risk is zoned. Adds class_0, on the same breaks."),
                advanced=True,
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Mining ecological risk zones"), POLYGON_SINK))
        self.addParameter(
            QgsProcessingParameterFeatureSink("AREAS", tr("Areas of the risk zones"), NO_GEOMETRY, optional=True)
        )
        self.addOutput(QgsProcessingOutputString("BREAKS", tr("Breaks: upper bound of every class")))
        self.addOutput(QgsProcessingOutputNumber("GVF", tr("Goodness of variance fit (0-1)")))

    def step(self, run):
        method, given = self._method(run)
        grid = run.vector("INPUT", metric=True)
        field = run.field("FIELD")
        values = check_placeholders(grid, field, grid.numbers(field))
        values = np.where(np.isfinite(values), values, np.nan)
        area_km2 = cell_areas(grid, grid.geometries())
        wanted = run.number("CLASSES")
        known = values[~np.isnan(values)]
        if given is not None:
            bounds = given
        elif method == NATURAL:
            bounds = natural_breaks(known, wanted, run.progress(0.1, 0.7))
        else:
            bounds = schemes.scheme_breaks(known, method, wanted)
        zones = RiskZones.of(values, bounds, area_km2, shipped_table("risk_levels"))
        tell_of_zones(zones, run)
        if method in (NATURAL, schemes.QUANTILES):
            warn_of_fewer_classes(known, len(bounds), wanted, run)
        if given is not None:
            warn_of_values_beyond(known, bounds, run)
        columns = {Field.RISK_CLASS: np.ma.masked_equal(zones.classes, 0), Field.RISK_LEVEL: zones.cell_levels}
        table = zones.table()
        values_0 = values_without_mining(grid, run)
        if values_0 is not None:
            before = zones.without(values_0)
            tell_of_mining(zones, before, area_km2, run)
            columns[Field.CLASS_0] = np.ma.masked_equal(before, 0)
            table.update(zones.parts(before, area_km2))
        output = run.write_copies("OUTPUT", grid, columns)
        areas = run.write_rows("AREAS", table)
        run.style(output)
        return {
            "OUTPUT": output,
            "AREAS": areas,
            "BREAKS": breaks_text(bounds),
            "GVF": None if np.isnan(zones.fit) else zones.fit,
        }

    def _method(self, run: StepRun):
        """The method's name, and the given breaks or None."""
        method = METHODS[run.choice("METHOD")]
        text = run.text("BREAKS").strip()
        if not text:
            field = run.field("FIELD")
            earlier = run.as_in([Result.BREAKS], lambda layer: breaks_of_classes(layer, field, run), FIELD=field)
            text = "" if earlier is None else earlier["results"][Result.BREAKS]
        if text:
            run.info(tr("The given breaks take the place of METHOD and CLASSES."))
            return GIVEN, read_breaks(text)
        if method == GIVEN:
            raise InputError(
                "BREAKS: the method is Given breaks and there are none. Give the upper bound of every class, for "
                "example the BREAKS of another run, or choose another method."
            )
        if method != NATURAL:
            need_packages("mapclassify")
        return method, None
