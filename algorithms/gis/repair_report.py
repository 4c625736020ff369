"""What the repair of a layer's geometries did, for the log."""

from __future__ import annotations

from qgis.core import QgsGeometry

from ..core.tolerances import NEGLIGIBLE_AREA
from ..core.units import M2_PER_HA
from ..framework.i18n import tr
from ..framework.run import Run
from .repair import DUST, valid_geometry

MOST_LISTED = 5


class Repairs:
    """Geometries made valid one by one, and what that did. Areas are told where the CRS is `metric`."""

    def __init__(self, metric: bool):
        self.metric, self.count, self.changed = metric, 0, []

    def repaired(self, feature_id: int, geometry: QgsGeometry, before: QgsGeometry) -> QgsGeometry:
        """The valid geometry; `before` is as it was in the layer: what only a reprojection broke is no fault of it."""
        valid, was_repaired = valid_geometry(geometry)
        if was_repaired:
            self.count += not before.isGeosValid()
            areas = geometry.area(), valid.area()
            if self.metric and abs(areas[1] - areas[0]) > max(DUST, NEGLIGIBLE_AREA * areas[0]):
                self.changed.append((feature_id, *areas))
        return valid

    def report(self, parameter: str, name: str, run: Run) -> None:
        if self.count:
            message = tr(
                "{parameter}: {count:invalid geometry|invalid geometries} of {name} {count:|was|were} repaired."
            )
            run.warn(message.format(parameter=parameter, count=self.count, name=name))
        if not self.changed:
            return
        one = tr("feature {id}: {before:,.4f} to {after:,.4f} ha")
        listed = [
            one.format(id=n, before=old / M2_PER_HA, after=new / M2_PER_HA)
            for n, old, new in self.changed[:MOST_LISTED]
        ]
        message = tr(
            "{parameter}: the repair changed the area of {count:feature|features} of {name}, by {change:+,.4f} ha in "
            "all, because ground that rings go round twice counts once ({features})."
        )
        change = sum(new - old for _, old, new in self.changed) / M2_PER_HA
        features = "; ".join([*listed, *(["..."] if len(self.changed) > MOST_LISTED else [])])
        run.warn(
            message.format(parameter=parameter, count=len(self.changed), name=name, change=change, features=features)
        )
