"""Hot and cold spots: the Getis-Ord statistic Gi* as ArcGIS defines it (Getis and Ord 1992, Ord and Getis 1995)."""

from __future__ import annotations

from inspect import signature

import numpy as np
from scipy.special import erfc

from ..tables import Table
from ..tolerances import CONSTANT
from .neighbours import Neighbourhood


def is_constant(values: np.ndarray) -> bool:
    """Whether the values differ by no more than rounding."""
    return bool(np.ptp(values) <= CONSTANT * np.abs(values).max())


def gi_star(values: np.ndarray, neighbourhood: Neighbourhood) -> np.ndarray:
    """z = (sum_j w_ij x_j - xbar W_i) / (S sqrt((n S1_i - W_i^2) / (n - 1))), binary w with w_ii = 1.

    Parameters
    ----------
    values : ndarray (n,)
        x of every unit, any number type, no NaN.
    neighbourhood : Neighbourhood
        Of the same n units. With binary weights S1_i = W_i, the number of neighbours and the unit itself.

    Returns
    -------
    ndarray (n,), float64
        NaN where all units are neighbours (W_i = n: nothing to compare with); 0 everywhere for a constant field; an
        island keeps the z of its own value.
    """
    x = np.asarray(values, dtype=np.float64)
    count = len(x)
    members = neighbourhood.sums(np.ones(count)) + 1
    whole = members > count - 0.5
    if is_constant(x):
        return np.where(whole, np.nan, 0.0)
    x = x - x.mean()
    x -= x.mean()  # the first mean of large values is rounded
    local = neighbourhood.sums(x) + x
    deviation = np.sqrt(np.mean(x**2))
    spread = np.sqrt(members * np.where(whole, np.nan, count - members) / max(count - 1, 1))
    return local / (deviation * spread)


def two_sided(z: np.ndarray) -> np.ndarray:
    """p of |z| or more under the normal distribution, on either side; NaN stays NaN."""
    return erfc(np.abs(z) / np.sqrt(2))


def permutation_p(values: np.ndarray, neighbourhood: Neighbourhood, permutations: int, seed: int) -> np.ndarray:
    """Two-sided pseudo p of Gi* by conditional permutation, through esda: twice its one-sided p, at most 1.

    The values of all other units are shuffled `permutations` times; the smallest p there can be is
    2 / (permutations + 1). The same seed gives the same p.
    """
    # Imported here, because they bring pandas and geopandas along and take seconds.
    from esda.getisord import G_Local
    from libpysal.weights import WSP

    x = np.asarray(values, dtype=np.float64)
    if is_constant(x):
        return np.ones(len(x))
    weights = WSP(neighbourhood.matrix()).to_W(silence_warnings=True)
    # G divides by the sum of the values, so a negative sum would turn hot into cold: count from the lowest.
    # esda is to count both sides itself one day; asked for one side, where it can be asked, it goes on as it does.
    one_side = {"alternative": "directed"} if "alternative" in signature(G_Local.__init__).parameters else {}
    found = G_Local(
        x - x.min(), weights, transform="B", star=True, permutations=permutations, seed=seed, n_jobs=1,
        keep_simulations=False, **one_side,
    )  # fmt: skip
    # Newer esda gives p in float32: the number of shuffles behind it makes it exact again.
    extreme = np.rint(found.p_sim.astype(np.float64) * (permutations + 1))
    return np.minimum(2 * extreme / (permutations + 1), 1.0)


def confidence_bins(z: np.ndarray, p: np.ndarray, levels: Table, fdr: bool) -> np.ndarray:
    """The highest level at which each unit is hot (positive) or cold (negative), 0 where it is neither.

    Parameters
    ----------
    levels : Table
        `bin` (1 and up) and `significance`, the p that each needs.
    fdr : bool
        Hold the false discovery rate of each level instead (Benjamini-Hochberg), which allows for many tests.
    """
    levels.require("bin", "significance")
    bins = np.zeros(len(p), dtype=np.int64)
    for number, significance in sorted(zip(levels.codes("bin"), levels.numbers("significance", 0, 1))):
        bins[p <= (largest_significant(p, significance) if fdr else significance)] = number
    return bins * np.sign(np.nan_to_num(z)).astype(np.int64)


def largest_significant(p: np.ndarray, rate: float) -> float:
    """The largest p that is significant when at most the share `rate` of the findings may be false; -1 if none is.

    With p sorted ascending, it is the last p[i] <= rate * i / m. NaN is no test and is not counted in m.
    """
    ordered = np.sort(p[~np.isnan(p)])
    below = ordered <= rate * np.arange(1, len(ordered) + 1) / max(len(ordered), 1)
    return float(ordered[np.flatnonzero(below)[-1]]) if below.any() else -1.0
