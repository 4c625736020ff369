"""Quantiles of degradation and of the quality that a half-saturation constant would give."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.biodiversity.half_saturation import QUANTILES, quality_quantiles, quantiles

HABITAT = np.array([1.0, 0.5], dtype=np.float32)


def test_quantiles_of_a_ramp():
    # 0, 0.01 ... 1: the share itself.
    assert quantiles(np.linspace(0, 1, 101)) == pytest.approx(QUANTILES)


def test_no_pixel_has_no_quantile():
    assert np.isnan(quantiles(np.zeros(0))).all()


def test_quality_at_k_equal_to_the_degradation_is_half():
    degradation = np.full(5, 0.2, dtype=np.float32)
    found = quality_quantiles(degradation, np.zeros(5, dtype=np.uint8), HABITAT, [0.2, 1e6], 2.5)
    # Q = H (1 - 1 / (1 + 1)) = 0.5; with a k far above D nothing is lost.
    assert found[0] == pytest.approx([0.5] * len(QUANTILES))
    assert found[1] == pytest.approx([1.0] * len(QUANTILES))


def test_quality_takes_the_suitability_of_each_class():
    # Without degradation Q = H: four pixels of 1 and sixteen of 0.5; the quantile 0.95 lies among the ones.
    places = np.array([0] * 4 + [1] * 16, dtype=np.uint8)
    (found,) = quality_quantiles(np.zeros(20, dtype=np.float32), places, HABITAT, [0.05], 2.5)
    assert found == pytest.approx([0.5, 0.5, 0.5, 0.5, 1.0])
