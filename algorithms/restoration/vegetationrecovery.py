"""Vegetation recovery: how much of the cover that restored land had lost is back (paper section 4.3).

Cover in percent; recovery = (F_B - F_A) / (F_ref - F_A).
"""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..core.biodiversity.threat_sources import CONSTRUCTION, SETTLEMENT, read_threat_classes
from ..core.contract import Field
from ..core.errors import InputError
from ..framework.i18n import tr
from ..framework.parameters import POLYGON_SINK, POLYGONS, described, field_parameter, table_parameter
from ..framework.shipped_tables import shipped_default
from ..gis.rasters import aligned
from ..gis.restored_land import split_restored
from ..gis.step import Step, StepRun
from .recovery.patch_cover import Rasters, Recovered, Ring, recovered

NUMBER = QgsProcessingParameterNumber.Type.Double


class VegetationRecovery(Step):
    def name(self):
        return "vegetationrecovery"

    def title(self):
        return tr("Vegetation recovery")

    def group(self):
        return tr("6 Restoration")

    def groupId(self):
        return "restoration"

    def tags(self):
        return tr("restored land,vegetation cover,recovery,monitoring,reference").split(",")

    def initAlgorithm(self, config=None):
        restored = QgsProcessingParameterFeatureSource("INPUT", tr("Restored land"), POLYGONS)
        text = tr("The mining patches of the later year, or RESTORED of Damaged ecosystems.")
        self.addParameter(described(restored, text))
        self.addParameter(field_parameter("DAMAGE_FIELD", tr("Field of the damage type"), Field.DAMAGE, "INPUT"))
        for name, label in (
            ("COVER_BEFORE", tr("Vegetation cover of the earlier year (%)")),
            ("COVER_AFTER", tr("Vegetation cover of the later year (%)")),
        ):
            cover = QgsProcessingParameterRasterLayer(name, label)
            self.addParameter(described(cover, tr("Both of the same season, made in the same way.")))
        landuse = QgsProcessingParameterRasterLayer("LANDUSE", tr("Land use before mining"))
        self.addParameter(described(landuse, tr("The reference is land of the same class.")))
        mines = QgsProcessingParameterFeatureSource("MINES", tr("Other mining patches"), POLYGONS, optional=True)
        self.addParameter(described(mines, tr("They are no reference, nor is anything of INPUT.")))
        for name, label in (
            ("INNER", tr("The reference begins at (m)")),
            ("OUTER", tr("The reference ends at (m)")),
        ):
            number = QgsProcessingParameterNumber(name, label, NUMBER, shipped_default(name), minValue=0)
            self.addParameter(described(number, tr("From the edge of the patch."), advanced=True))
        columns = tr("code, threat (arable, settlement, construction or blank)")
        self.addParameter(table_parameter("CLASSES", tr("Land-use classes"), "land_use_classes", columns))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Vegetation recovery"), POLYGON_SINK))

    def step(self, run):
        inner, outer = run.number("INNER"), run.number("OUTER")
        if not inner < outer:
            raise InputError("OUTER: the reference ends at {outer:g} m, but begins at {inner:g} m (INNER).",
                             outer=outer, inner=inner)  # fmt: skip
        patches = run.vector("INPUT", metric=True)
        patches.field(run.field("DAMAGE_FIELD"))
        restored = split_restored(patches, run.field("DAMAGE_FIELD"))[1]
        if not len(restored):
            raise InputError("INPUT: {name} holds no restored land.", name=patches.name)
        rasters = self._rasters(run)
        crs = rasters.after.crs
        mines = run.vector("MINES")
        disturbed = patches.geometries(crs) + (mines.geometries(crs) if mines else [])
        classes = read_threat_classes(run.table("CLASSES", "land_use_classes")).sources
        built = np.concatenate([classes[CONSTRUCTION], classes[SETTLEMENT]])
        ring = Ring(inner, outer, int(shipped_default("MIN_PIXELS")), disturbed, built)
        found = recovered(restored.geometries(crs), rasters, ring, run.progress())
        self._log(found, run)
        columns = {
            name: np.array([getattr(one, attribute) for one in found])
            for name, attribute in (
                ("cover_bef", "before"), ("cover_aft", "after"), ("cover_ref", "reference"), ("recovery", "recovery"),
            )
        }  # fmt: skip
        output = run.write_copies("OUTPUT", restored, columns)
        run.style(output)
        return {"OUTPUT": output}

    def _rasters(self, run: StepRun) -> Rasters:
        """The three on the pixels of the later cover."""
        after = run.raster("COVER_AFTER")
        before, landuse = (
            aligned(run.raster(name), after.grid, after.crs, run) for name in ("COVER_BEFORE", "LANDUSE")
        )
        return Rasters(before, after, landuse)

    def _log(self, found: list[Recovered], run: StepRun) -> None:
        values = np.array([one.recovery for one in found])
        pixels = np.array([one.pixels for one in found])
        known = ~np.isnan(values)
        if known.any():
            message = tr("Recovery of {count:patch|patches}: {mean:.1f} % on average, weighted by pixels.")
            mean = 100 * float(np.average(values[known], weights=pixels[known]))
            run.info(message.format(count=int(known.sum()), mean=mean))
        without = np.array([np.isnan(one.reference) for one in found])
        for count, message in (
            (int((pixels == 0).sum()), tr(
                "{count:patch holds|patches hold} no pixel with a cover in both years and a land use."
            )),
            (int((without & (pixels > 0)).sum()), tr(
                "{count:patch has|patches have} no reference: too little undisturbed land of {count:|its|their} "
                "classes lies in the ring."
            )),
            (int((~known & ~without).sum()), tr(
                "{count:patch|patches} had no less cover before than the reference: nothing was lost, so {count:|it "
                "has|they have} no recovery."
            )),
        ):  # fmt: skip
            if count:
                run.warn(message.format(count=count))
