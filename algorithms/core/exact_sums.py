"""Sums of areas that add up: every one exactly rounded, whatever the order."""

from __future__ import annotations

import math

import numpy as np


def cross_sums(rows: np.ndarray, columns: np.ndarray, areas: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Sums of `areas` (n,) by row and column number (n,) as a table of `shape`, each exactly rounded."""
    flat = rows.astype(np.int64) * shape[1] + columns
    order = np.argsort(flat, kind="stable")
    keys, starts = np.unique(flat[order], return_index=True)
    table, ordered = np.zeros(shape[0] * shape[1]), areas[order].tolist()
    for key, start, stop in zip(keys.tolist(), starts.tolist(), [*starts[1:].tolist(), len(ordered)]):
        table[key] = math.fsum(ordered[start:stop])
    return table.reshape(shape)


def sums(rows: np.ndarray, areas: np.ndarray, size: int) -> np.ndarray:
    """Sums of `areas` by row number, as `cross_sums`."""
    return cross_sums(rows, np.zeros(len(rows), dtype=np.int64), areas, (size, 1))[:, 0]


def percent(part: float, whole: float) -> float:
    """100 part / whole; 0 of nothing is 0."""
    return 100 * part / whole if whole else 0.0
