"""The pairwise judgements over the three components of the risk."""

from __future__ import annotations

import numpy as np

from ...core.ahp import read_matrix, weigh
from ...core.draws import order_of
from ...core.overlay import COMPONENTS
from ...core.tables import shipped_default
from ...i18n import tr
from ...layers import read_table


def judgement_matrix(algorithm, parameters, context, feedback) -> np.ndarray:
    """The matrix (3, 3) of MATRIX_TABLE in the order of COMPONENTS; warns when it is not consistent."""
    criteria, cells = read_matrix(read_table(algorithm, parameters, "MATRIX_TABLE", context, ""))
    order = order_of(criteria, COMPONENTS)
    matrix = cells[np.ix_(order, order)]
    ratio, limit = weigh(matrix).ratio, shipped_default("CONSISTENCY_LIMIT")
    feedback.pushInfo(tr("MATRIX_TABLE: consistency ratio CR = {ratio:.4f}.").format(ratio=ratio))
    if ratio > limit:
        message = tr("MATRIX_TABLE: CR = {ratio:.4f} is above {limit:g}: the judgements contradict one another.")
        feedback.pushWarning(message.format(ratio=ratio, limit=limit))
    return matrix
