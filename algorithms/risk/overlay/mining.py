"""What part of the risk mining made, and what the weights of the overlay come to: words and inputs."""

from __future__ import annotations

import math

import numpy as np

from ...core.contract import Field
from ...core.risk.overlay import MiningPart, Overlay
from ...core.weights import COMPONENTS
from ...framework.i18n import tr
from ...framework.shipped_tables import shipped_default
from ...gis.grid_cells import limited_numbers
from ...gis.step import StepRun
from ...gis.vectors import Vector


def bio_without_mining(grid: Vector, run: StepRun) -> np.ndarray | None:
    """B0 of every cell: the field given, or bio_0 where the grid has it; None where there is none.

    bio_0 belongs to bio: where another field is overlaid, it is not taken by itself.
    """
    field = run.text("BIO_0_FIELD")
    if not field and run.field("BIO_FIELD") == Field.BIO and grid.optional_numbers(Field.BIO_0) is not None:
        field = Field.BIO_0
    return limited_numbers(grid, field, 0, 1) if field else None


def tell_of_mining(part: MiningPart, risk: np.ndarray, area_km2: np.ndarray, run: StepRun) -> None:
    """Log the shares of the mean risk, and how often mining lowers it."""
    known = ~np.isnan(part.risk_mine)
    missing = int(np.count_nonzero(~np.isnan(risk) & ~known))
    if missing:
        message = tr(
            "{count:cell has|cells have} a risk, but no stress without mining; {count:|its|their} part is not known."
        )
        run.warn(message.format(count=missing))
    if not known.any() or not area_km2[known].sum():
        return
    whole, mine = (float(np.average(values[known], weights=area_km2[known])) for values in (risk, part.risk_mine))
    if whole > 0:
        message = tr(
            "Mean risk {risk:.4f} (by area): {before:.4f} without mining, {mine:.4f} because of it, which is "
            "{share:.2f} %."
        )
        run.info(message.format(risk=whole, before=whole - mine, mine=mine, share=100 * mine / whole))
    negative = int(np.count_nonzero(part.risk_mine[known] < 0))
    if negative:
        message = tr("In {count:cell|cells} the risk is lower with mining than without (down to {least:.4g}).")
        run.info(message.format(count=negative, least=float(part.risk_mine[known].min())))


def effective_text(found: Overlay) -> str:
    """The effective weights as a result; "" where the risk does not vary."""
    return "" if any(map(math.isnan, found.effective)) else ";".join(repr(float(weight)) for weight in found.effective)


def tell_of_effective_weights(found: Overlay, weights: np.ndarray, run: StepRun) -> None:
    """Log the effective weight beside each weight; warn of those far from it."""
    if any(map(math.isnan, found.effective)):
        run.info(tr("The risk does not vary, so the effective weights are not defined."))
        return
    far = shipped_default("EFFECTIVE_RATIO")
    for name, weight, effective in zip(COMPONENTS, weights.tolist(), found.effective):
        values = {"name": name, "weight": weight, "effective": effective}
        run.info(tr("{name}: weight {weight:.4g}, effective weight {effective:.4g}.").format(**values))
        if weight > 0 and not weight / far <= effective <= weight * far:
            message = tr(
                "{name} has the weight {weight:.4g}, but makes {effective:.1%} of the variance of the risk: what is "
                "nearly the same everywhere decides little. SCALING offers other scales."
            )
            run.warn(message.format(**values))
