"""What became of the damaged ground between two years: restored, vanished without a trace, or new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from qgis.core import QgsGeometry

from ...core.contract import Field
from ...core.risk.mine_change import GroundBalance, told_restored
from ...core.units import M2_PER_HA
from ...framework.i18n import tr
from ...gis.polygons import Ground
from ...gis.restored_land import split_restored
from ...gis.step import StepRun
from ...gis.vectors import Vector
from .mine_years import ComparedMines
from .shared_ground import polygon_of


def with_restored(mines: ComparedMines, land: Vector, run: StepRun, crs) -> ComparedMines:
    """The compared mines, told by the restored land of the later year (features of `land` of a restored kind).

    InputError when `land` does not say what its features are.
    """
    land.field(Field.DAMAGE)
    restored = split_restored(land)[1]
    if not len(restored):
        run.info(tr("RESTORED: {name} holds no restored land.").format(name=land.name))
    balance = _balance(mines, restored.geometries(crs) if len(restored) else [])
    _tell(balance, mines, run)
    return replace(mines, what=told_restored(mines.what, mines.before.area, balance), ground=balance)


def _balance(mines: ComparedMines, restored: Sequence[QgsGeometry]) -> GroundBalance:
    earlier, later = ([polygon_of(shape) for shape in shapes] for shapes in (mines.former_shapes, mines.shapes))
    before, after, land = Ground(earlier), Ground(later), Ground(list(restored))
    left = [after.without(shape) for shape in earlier]
    gone = np.array([shape.area() for shape in left], dtype=np.float64) / M2_PER_HA
    healed = np.array([land.hectares_under(shape) for shape in left], dtype=np.float64)
    new = np.array([before.without(shape).area() for shape in later], dtype=np.float64) / M2_PER_HA
    return GroundBalance(new, _shared_out(mines, healed), _shared_out(mines, np.maximum(gone - healed, 0)))


def _shared_out(mines: ComparedMines, hectares: np.ndarray) -> np.ndarray:
    """Hectares of the mines before on the compared ones, as the earlier area is."""
    rows = [sum(share * hectares[place] for place, share in of_it.items()) for of_it in mines.forerunners]
    return np.array(rows, dtype=np.float64)


def _tell(balance: GroundBalance, mines: ComparedMines, run: StepRun) -> None:
    message = tr(
        "Damaged ground: {before:,.4f} ha before, {new:,.4f} ha new, {restored:,.4f} ha restored, {vanished:,.4f} ha "
        "gone without being recorded as restored, {after:,.4f} ha after."
    )
    sides = {"before": np.nansum(mines.before.area), "after": np.nansum(mines.after.area)}
    sums = {"new": balance.new.sum(), "restored": balance.restored.sum(), "vanished": balance.vanished.sum()}
    run.info(message.format(**sides, **sums))
