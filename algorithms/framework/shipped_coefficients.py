"""Coefficients of the shipped tables in the form in which the core takes them."""

from __future__ import annotations

from ..core.biodiversity.decay import DecayModel
from ..core.contract import Field
from ..core.vulnerability.ahp import SaatyScale
from ..core.vulnerability.weighted_sum import ScoreLimits, Weights, read_score_limits, read_weights, theoretical_limits
from ..core.water.wrac import water_weights
from .shipped_tables import shipped_default, shipped_table

WEIGHTS = "vulnerability_weights"


def decay_model(name: str) -> DecayModel:
    """The decay model of this name (of decay.MODELS) with InVEST's coefficients."""
    return DecayModel(name, shipped_default("DECAY_RATE"), shipped_default("KERNEL_REACH"))


def highest_wrac() -> tuple[float, int]:
    """The WRAC of a cell that is wholly damaged land of the greatest weight, 142.23, and the class of such land."""
    water = water_weights(shipped_table("land_use_classes"), shipped_table("water_coefficients"))
    greatest = float(water.weights.max())
    return shipped_default("ACON") * greatest, int(water.codes[water.weights == greatest][-1])


def saaty_scale() -> SaatyScale:
    """Saaty's random index by number of criteria, and the end of his scale."""
    table = shipped_table("ahp_random_index")
    return SaatyScale(dict(zip(table.codes("n"), table.numbers("random_index"))), shipped_default("SCALE_MAX"))


def vulnerability_weights() -> Weights:
    """The weights of Table 3."""
    return read_weights(shipped_table(WEIGHTS))


def score_limits() -> ScoreLimits:
    """The least and the greatest score of every criterion of Table 3."""
    weights = shipped_table(WEIGHTS)
    return read_score_limits(weights, [shipped_table(f"{name}_scores") for name in weights.names(Field.CRITERION)])


def vulnerability_limits() -> tuple[float, float]:
    """The least and the greatest vulnerability that Table 3 allows: 0.135 and 0.585."""
    limits = theoretical_limits(vulnerability_weights(), score_limits())
    assert limits is not None  # every criterion of the shipped weights has shipped scores
    return limits
