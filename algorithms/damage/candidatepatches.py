"""Candidate patches: regions of a raster beyond a threshold, for the interpreter to accept or reject (section 4.4).

Areas in m2, distances in metres; values in the raster's unit.
"""

from __future__ import annotations

from qgis.core import (
    QgsFields,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ..core.contract import Field
from ..core.tolerances import PIXEL_COUNT
from ..core.units import M2_PER_HA
from ..framework import compat
from ..framework.i18n import tr
from ..framework.parameters import POLYGON_SINK, POLYGONS, described
from ..framework.shipped_tables import shipped_default, shipped_table
from ..gis.rasters import aligned
from ..gis.step import Step, StepRun
from .candidates.fields import MAX, MEAN, OWN
from .candidates.region_work import BeyondThreshold
from .candidates.regions import NearMines, find_candidates
from .interpretation.form import interpretation_fields

NUMBER = QgsProcessingParameterNumber.Type.Double
OF_THE_MINE = (
    Field.MINE_ID, Field.MINE_NAME, Field.MINERAL, Field.MIN_GROUP, Field.METHOD, Field.STATE, Field.LICENSED,
)  # fmt: skip


class CandidatePatches(Step):
    def name(self):
        return "candidatepatches"

    def title(self):
        return tr("Candidate patches")

    def group(self):
        return tr("1 Mining and damage")

    def groupId(self):
        return "damage"

    def tags(self):
        return tr("candidate,subsidence,InSAR,vegetation loss,change detection,interpretation").split(",")

    def initAlgorithm(self, config=None):
        raster = QgsProcessingParameterRasterLayer("INPUT", tr("Raster of subsidence or of change"))
        self.addParameter(described(raster, tr("Its first band, in a projected CRS in metres.")))
        threshold = QgsProcessingParameterNumber("THRESHOLD", tr("Threshold"), NUMBER, shipped_default("THRESHOLD"))
        self.addParameter(described(threshold, tr("In the raster's unit; 10 is for subsidence in mm.")))
        self.addParameter(QgsProcessingParameterBoolean("ABOVE", tr("Above the threshold (else below)"), True))
        for name, label, default in (
            ("MIN_AREA", tr("Smallest region (m2)"), "MIN_REGION"),
            ("NEAR", tr("Farthest from a mine (m)"), "NEAR_MINE"),
        ):
            number = QgsProcessingParameterNumber(name, label, NUMBER, shipped_default(default), minValue=0)
            self.addParameter(described(number, tr("The default is explained in SOURCES.md.")))
        mines = QgsProcessingParameterFeatureSource("MINES", tr("Mining patches"), POLYGONS, optional=True)
        self.addParameter(described(mines, tr("Leave empty to look everywhere.")))
        mask = QgsProcessingParameterRasterLayer("MASK", tr("Mask of clouds and snow"), optional=True)
        self.addParameter(described(mask, tr("Pixels that are not 0 are left out.")))
        types = shipped_table("damage_types").names(Field.DAMAGE)
        damage = QgsProcessingParameterEnum(
            "DAMAGE", tr("Damage type of the candidates"), types, False, "collapse_pit", usesStaticStrings=True
        )
        self.addParameter(damage)
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Candidate patches"), POLYGON_SINK))

    def step(self, run):
        raster, mask, mines = run.raster("INPUT"), run.raster("MASK"), run.vector("MINES")
        if mask is not None:
            mask = aligned(mask, raster.grid, raster.crs, run)
        pixel = raster.grid.pixel_width * raster.grid.pixel_height
        least = run.number("MIN_AREA") / pixel - PIXEL_COUNT
        wanted = BeyondThreshold(raster, mask, run.number("THRESHOLD"), run.flag("ABOVE"))
        found = find_candidates(wanted, least, lambda start, end: run.progress(0.9 * start, 0.9 * end))
        near = NearMines(mines, raster.crs, OF_THE_MINE) if mines is not None else None
        fields = interpretation_fields()
        for name, kind in OWN.items():
            fields.append(compat.field(name, kind))
        rows, far = self._rows(found, near, fields, raster, run)
        self._log(rows, found.small, far, run)
        output = run.write_features("OUTPUT", fields, QgsWkbTypes.Type.MultiPolygon, raster.crs, rows)
        run.style(output)
        return {"OUTPUT": output}

    def _rows(self, found, near, fields: QgsFields, raster, run: StepRun):
        """(polygon, attributes) of the regions, and how many lie too far from every mine."""
        limit, report = run.number("NEAR"), run.progress(0.9, 1)
        damage = self.parameterAsEnumString(run.parameters, "DAMAGE", run.context)
        rows, far = [], 0
        for number, shape in enumerate(found.shapes):
            report(number / len(found.shapes))
            mine = {} if near is None else near.nearest(shape, limit)
            if mine is None:
                far += 1
                continue
            values = {
                **mine,
                Field.DAMAGE: damage,
                Field.IMG_RES: max(raster.grid.pixel_width, raster.grid.pixel_height),
                Field.SOURCE: raster.name,
                MEAN: float(found.mean[number]),
                MAX: float(found.extreme[number]),
            }
            rows.append((shape, [values.get(name) for name in fields.names()]))
        return rows, far

    def _log(self, rows, small: int, far: int, run: StepRun) -> None:
        area = sum(shape.area() for shape, _ in rows) / M2_PER_HA
        run.info(tr("{count:candidate|candidates}, {area:,.4f} ha.").format(count=len(rows), area=area))
        for count, message in (
            (small, tr("{count:region is|regions are} smaller than MIN_AREA and {count:|was|were} left out.")),
            (
                far,
                tr("{count:region is|regions are} farther than NEAR from every mine and {count:|was|were} left out."),
            ),
        ):
            if count:
                run.info(message.format(count=count))
        if not rows:
            run.warn(tr("There is no candidate: the layer is empty. Look at THRESHOLD and ABOVE."))
