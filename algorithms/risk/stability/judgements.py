"""The pairwise judgements over the three components of the risk."""

from __future__ import annotations

import numpy as np

from ...core.coded_values import Matcher
from ...core.contract import Field
from ...core.risk.weight_draws import order_of
from ...core.vulnerability.ahp import read_matrix, weigh
from ...core.weights import COMPONENTS
from ...framework.i18n import tr
from ...framework.shipped_coefficients import saaty_scale
from ...framework.shipped_tables import shipped_default
from ...gis.step import StepRun


def components() -> Matcher:
    """The components of the risk by their codes, their names, and the fields and parameters that stand for them."""
    names = [tr("water conservation stress"), tr("biodiversity stress"), tr("ecological vulnerability")]
    return Matcher(
        COMPONENTS, [names, ("wat", "bio", "vuln"), (Field.WRAC, Field.BIO, Field.VULN), ("W_WATER", "W_BIO", "W_VULN")]
    )


def judgement_matrix(run: StepRun) -> np.ndarray:
    """The matrix (3, 3) of MATRIX_TABLE in the order of COMPONENTS; warns when it is not consistent."""
    criteria, cells = read_matrix(run.table("MATRIX_TABLE", ""))
    order = order_of(criteria, components())
    matrix = cells[np.ix_(order, order)]
    ratio, limit = weigh(matrix, saaty_scale()).ratio, shipped_default("CONSISTENCY_LIMIT")
    run.info(tr("MATRIX_TABLE: consistency ratio CR = {ratio:.4f}.").format(ratio=ratio))
    if ratio > limit:
        message = tr("MATRIX_TABLE: CR = {ratio:.4f} is above {limit:g}: the judgements contradict one another.")
        run.warn(message.format(ratio=ratio, limit=limit))
    return matrix
