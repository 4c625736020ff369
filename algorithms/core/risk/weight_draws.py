"""Random overlay weights about given ones, or about the weights of an AHP matrix."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from ..coded_values import Matcher, match_key
from ..errors import InputError


def dirichlet_weights(middle: np.ndarray, spread: float, draws: int, seed: int) -> np.ndarray:
    """Weights (draws, m) with sum 1, Dirichlet-distributed with the mean `middle` (m,).

    The standard deviation of weight w is spread * sqrt(w (1 - w)), so the concentration is 1 / spread^2 - 1; spread 0
    gives the middle in every draw. A weight of 0 stays 0. InputError unless 0 <= spread < 1.
    """
    if not 0 <= spread < 1:
        raise InputError(
            "SPREAD {spread:g}: without a matrix it must be at least 0 and below 1 (at 1 a single component would have "
            "all the weight in every draw).",
            spread=spread,
        )
    weights = np.tile(middle, (draws, 1))
    used = middle > 0
    if spread and used.sum() > 1:
        concentration = middle[used] * (1 / spread**2 - 1)
        weights[:, used] = np.random.default_rng(seed).dirichlet(concentration, draws)
    return weights


def ahp_weights(matrix: np.ndarray, spread: float, draws: int, seed: int) -> np.ndarray:
    """Weights (draws, 3) of a reciprocal matrix (3, 3) whose judgements scatter.

    Each judgement above the diagonal is multiplied by exp(spread * z), z standard normal, and its reciprocal divided.
    Row geometric means are taken, which for three criteria are the principal eigenvector (Crawford and Williams 1985).
    """
    size = len(matrix)
    above = np.triu_indices(size, 1)
    noise = spread * np.random.default_rng(seed).standard_normal((draws, len(above[0])))
    logs = np.repeat(np.log(matrix)[None], draws, axis=0)
    logs[:, above[0], above[1]] += noise
    logs[:, above[1], above[0]] -= noise
    if not spread:
        # The same numbers at any place of the array, or spread 0 would move classes by rounding.
        logs = logs[:1]
    means = np.exp(logs.mean(axis=2))
    weights = means / means.sum(axis=1, keepdims=True)
    return np.broadcast_to(weights, (draws, size)).copy()


def order_of(criteria: Sequence[str], components: Matcher) -> list[int]:
    """Which criterion each component is, by a name of it or by the only one that the criterion's words name.

    InputError unless every component is one of as many criteria.
    """
    meant = [_component(name, components) for name in criteria]
    if Counter(meant) != Counter(range(len(components.codes))):
        raise InputError(
            "MATRIX_TABLE: its criteria are {criteria}; it must have one for each of {components}, by these names.",
            criteria=list(criteria),
            components=list(components.codes),
        )
    return [meant.index(component) for component in range(len(meant))]


def _component(name: str, components: Matcher) -> int | None:
    whole = components.find(name)
    if whole is not None:
        return whole
    words = {components.find(word) for word in match_key(name).split("_")} - {None}
    return words.pop() if len(words) == 1 else None
