"""Check rights: mined ground against mining rights, red lines and other limits (paper Table 1, section 4.3).

Areas in hectares, measured in the patches' CRS.
"""

from __future__ import annotations

from collections import Counter

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
)

from ..core.contract import Field
from ..core.damage.rights import INSIDE, LICENSED, PARTLY, UNLICENSED, contradiction, limit_fields, standing
from ..core.errors import InputError
from ..core.units import M2_PER_HA
from ..framework.i18n import tr
from ..framework.parameters import POLYGON_SINK, POLYGONS, described, field_parameter
from ..framework.shipped_tables import shipped_default
from ..gis.restored_land import damaged_patches
from ..gis.step import Step, StepRun
from ..gis.vectors import Vector
from .rights.mines import Polygons, hectares_of, read_mine_patches, read_rights

NUMBER = QgsProcessingParameterNumber.Type.Double
COLUMNS = ("in_ha", "out_ha", "right_id", "status", "contra", Field.AREA_HA)


class CheckRights(Step):
    def name(self):
        return "checkrights"

    def title(self):
        return tr("Check rights")

    def group(self):
        return tr("1 Mining and damage")

    def groupId(self):
        return "damage"

    def tags(self):
        return tr("mining right,licence,red line,basic farmland,limit,outside,illegal").split(",")

    def initAlgorithm(self, config=None):
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Mining patches"), POLYGONS))
        self.addParameter(field_parameter("MINE_FIELD", tr("Field of the mine id"), Field.MINE_ID, "INPUT"))
        damage = field_parameter("DAMAGE_FIELD", tr("Field of the damage type"), Field.DAMAGE, "INPUT")
        help_text = tr("Restored land is left out. Where there is no such field, nothing is restored.")
        self.addParameter(described(damage, help_text, advanced=True))
        rights = QgsProcessingParameterFeatureSource("RIGHTS", tr("Mining rights"), POLYGONS, optional=True)
        self.addParameter(described(rights, tr("One polygon a right. Leave empty to look at limits only.")))
        self.addParameter(field_parameter("RIGHT_ID", tr("Field of the right's id"), "right_id", "RIGHTS"))
        for name, label, help_text in (
            ("VALID_TO", tr("Field of the right's last day"), tr("Dates; empty: no right has expired.")),
            ("MINERAL", tr("Field of the right's minerals"), tr("Empty: rights are for any mineral.")),
        ):
            field = QgsProcessingParameterField(name, label, None, "RIGHTS", optional=True)
            self.addParameter(described(field, help_text))
        limits = QgsProcessingParameterMultipleLayers(
            "LIMITS",
            tr("Limits (red lines, basic farmland)"),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
        )
        self.addParameter(described(limits, tr("Any number of polygon layers.")))
        least = QgsProcessingParameterNumber(
            "MIN_AREA", tr("Areas up to this are none (m2)"), NUMBER, shipped_default("MIN_AREA"), minValue=0
        )
        self.addParameter(described(least, tr("Slivers along the border of a right are no trespass."), advanced=True))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Mines and rights"), POLYGON_SINK))

    def step(self, run):
        patches = damaged_patches(run.vector("INPUT", metric=True), run.field("DAMAGE_FIELD"))
        rights, limits = run.vector("RIGHTS"), self._limits(run)
        if rights is None and not limits:
            raise InputError("RIGHTS: there is nothing to check against. Give RIGHTS, LIMITS or both.")
        mines = read_mine_patches(patches, run.field("MINE_FIELD"), run)
        columns = {run.field("MINE_FIELD"): list(mines.ids), **mines.carried}
        columns[Field.AREA_HA] = np.array([shape.area() for shape in mines.shapes]) / M2_PER_HA
        columns.update(self._rights(mines, rights, patches.crs, run))
        fields = limit_fields([limit.name for limit in limits], [*columns, *COLUMNS])
        for field, limit in zip(fields, limits):
            polygons = Polygons(limit.geometries(patches.crs))
            columns[field] = np.array([polygons.hectares(shape) for shape in mines.shapes])
            message = tr("{field}: {area:,.4f} ha of {count:mine lies|mines lie} inside {name}.")
            count = int(np.count_nonzero(columns[field]))
            run.info(message.format(field=field, area=columns[field].sum(), count=count, name=limit.name))
        licensed = mines.carried.get(Field.LICENSED, [None] * len(mines.ids))
        sentences = {
            LICENSED: tr("Called licensed, but no valid right holds it."),
            UNLICENSED: tr("Called unlicensed, but a valid right holds it."),
        }
        found = (status and contradiction(own, status) for own, status in zip(licensed, columns["status"]))
        columns["contra"] = [sentences.get(kind) for kind in found]
        self._log(columns, run)
        output = run.write_rows("OUTPUT", columns, mines.shapes, patches.crs)
        run.style(output)
        return {"OUTPUT": output}

    def _limits(self, run: StepRun) -> list[Vector]:
        layers = self.parameterAsLayerList(run.parameters, "LIMITS", run.context)
        return [Vector("LIMITS", QgsProcessingFeatureSource(layer, run.context), run, layer) for layer in layers]

    def _rights(self, mines, layer, crs, run: StepRun):
        """The columns in_ha, out_ha, right_id and status; empty without RIGHTS."""
        if layer is None:
            nothing = np.full(len(mines.ids), np.nan)
            empty = [None] * len(mines.ids)
            return {"in_ha": nothing, "out_ha": nothing, "right_id": empty, "status": empty}
        valid, mineral = run.text("VALID_TO"), run.text("MINERAL")
        rights = read_rights(layer, run.field("RIGHT_ID"), valid, mineral, run)
        if valid and None in mines.seen:
            message = tr("{count:mine has|mines have} no img_date, so {count:|its|their} rights count as valid.")
            run.warn(message.format(count=mines.seen.count(None)))
        polygons, least = Polygons(layer.geometries(crs)), run.number("MIN_AREA") / M2_PER_HA
        minerals = mines.carried.get(Field.MINERAL, [None] * len(mines.ids))
        report, rows, near = run.progress(), [], False
        for number, shape in enumerate(mines.shapes):
            report(number / len(mines.ids))
            parts = polygons.parts(shape)
            near = near or bool(parts)
            sizes = {right: part.area() / M2_PER_HA for right, part in parts.items() if part.area() / M2_PER_HA > least}
            found = standing(sizes, rights, minerals[number] or "", mines.seen[number])
            inside = hectares_of(parts[right] for right in found.among)
            outside = max(shape.area() / M2_PER_HA - inside, 0.0)
            status = PARTLY if found.status == INSIDE and outside > least else found.status
            rows.append((inside, outside, None if found.right is None else rights[found.right].id, status))
        if not near:
            message = tr("{parameter}: no patch lies inside {name}. Check its CRS and extent if that is unexpected.")
            run.warn(message.format(parameter="RIGHTS", name=layer.name))
        inside, outside, ids, statuses = zip(*rows)
        return {
            "in_ha": np.array(inside), "out_ha": np.array(outside), "right_id": list(ids), "status": list(statuses)
        }  # fmt: skip

    def _log(self, columns, run: StepRun) -> None:
        for status, count in sorted(Counter(status for status in columns["status"] if status).items()):
            area = float(columns["out_ha"][[own == status for own in columns["status"]]].sum())
            message = tr("{status}: {count:mine|mines}, {area:,.4f} ha outside {count:|its|their} rights.")
            run.info(message.format(status=status, count=count, area=area))
        if count := sum(text is not None for text in columns["contra"]):
            run.warn(
                tr("{count:mine contradicts|mines contradict} {count:|its|their} field licensed (see contra).").format(
                    count=count
                )
            )
