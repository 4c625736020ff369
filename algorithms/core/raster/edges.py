"""The edge of what a mask marks."""

from __future__ import annotations

import numpy as np


def edge_of(mask: np.ndarray) -> np.ndarray:
    """Which pixels (rows, columns) of a mask have a side with a pixel outside it, or with the edge of the array."""
    inner = np.zeros_like(mask)
    inner[1:-1, 1:-1] = mask[:-2, 1:-1] & mask[2:, 1:-1] & mask[1:-1, :-2] & mask[1:-1, 2:]
    return mask & ~inner
