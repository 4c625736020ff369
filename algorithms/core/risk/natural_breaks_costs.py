"""Sums of squares of all runs of neighbouring blocks, by joining halves: few steps, and no digits lost.

A run that crosses the middle of a node of the binary tree over the blocks is a tail of the node's left half and a head
of its right half. Moments are joined (Chan, Golub and LeVeque 1983), never subtracted from running totals, and the mean
of a run counts from the lowest value of its first block: no digits go into its distance to 0.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

Ends = tuple[np.ndarray, np.ndarray]
Moments = tuple[np.ndarray, np.ndarray, np.ndarray]  # weight, mean, sum of squares


@dataclass(frozen=True)
class Blocks:
    """n blocks in ascending order, each array (n,): lowest value, weight, mean above the lowest, sum of squares.

    `first` and `last` are (mean, sum of squares) that count instead where a block is the first or the last of a run.
    """

    lowest: np.ndarray
    weight: np.ndarray
    mean: np.ndarray
    spread: np.ndarray
    first: Ends
    last: Ends


def span_costs(blocks: Blocks) -> np.ndarray:
    """costs[s, e], shape (n + 1, n + 1): sum of squares of the blocks s .. e-1 as one run, infinite unless s < e.

    A run of one block has the sum of squares that the block has as the first.
    """
    count = len(blocks.weight)
    size = 1 << (count - 1).bit_length()
    costs = np.full((size, size), np.inf)
    np.fill_diagonal(costs[:count, :count], blocks.first[1])
    for tails, heads, away, length in _halves(blocks, size):
        # Only nodes whose right half holds blocks, and of a single one only these: the rest is padding.
        nodes = -(-(count - length) // (2 * length))
        width = min(length, count - length) if nodes == 1 else length
        weight, mean, spread = (part[:nodes, :, None] for part in tails)
        other_weight, other_mean, other_spread = (part[:nodes, None, :width] for part in heads)
        cross = other_mean + away[:nodes, :, None]
        cross -= mean
        cross *= cross
        cross *= weight * other_weight / (weight + other_weight)
        cross += spread
        cross += other_spread
        every = np.arange(nodes)
        node_size = 2 * length
        tree = costs.reshape(size // node_size, node_size, size // node_size, node_size)
        tree[every, :length, every, length : length + width] = cross
    full = np.full((count + 1, count + 1), np.inf)
    full[:count, 1:] = costs[:count, :count]
    return full


def _halves(blocks: Blocks, size: int) -> Iterator[tuple[Moments, Moments, np.ndarray, int]]:
    """Level by level: moments of the tails of the left halves and of the heads of the right halves, by how much the
    latter's means lie higher for each tail, each (nodes, length), and the length.
    """
    lowest = _padded(blocks.lowest, size, blocks.lowest[-1])
    weight = _padded(blocks.weight, size, 1.0)[:, None]
    inner, tails, heads = (
        (weight, _padded(mean, size)[:, None], _padded(spread, size)[:, None])
        for mean, spread in ((blocks.mean, blocks.spread), blocks.first, blocks.last)
    )
    length = 1
    while length < size:
        starts = lowest.reshape(-1, 2 * length)
        away = starts[:, length : length + 1] - starts[:, :length]
        right_heads = _right(heads)
        yield _left(tails), right_heads, away, length
        tails = _beside(join(_left(tails), _moved(_right(inner), away)), _right(tails))
        heads = _beside(_left(heads), join(_left(inner), _moved(right_heads, away[:, :1])))
        inner = join(_left(inner), _moved(_right(inner), away[:, :1]))
        length *= 2


def _padded(values: np.ndarray, size: int, with_what: float = 0.0) -> np.ndarray:
    padded = np.full(size, with_what)
    padded[: len(values)] = values
    return padded


def _left(moments: Moments) -> Moments:
    weight, mean, spread = moments
    return weight[::2], mean[::2], spread[::2]


def _right(moments: Moments) -> Moments:
    weight, mean, spread = moments
    return weight[1::2], mean[1::2], spread[1::2]


def _moved(moments: Moments, away: np.ndarray) -> Moments:
    """The moments with means that count from a value that lies `away` below."""
    weight, mean, spread = moments
    return weight, mean + away, spread


def _beside(left: Moments, right: Moments) -> Moments:
    weight, mean, spread = (np.concatenate(pair, axis=1) for pair in zip(left, right))
    return weight, mean, spread


def join(these: Moments, those: Moments) -> Moments:
    """Weight, mean and sum of squares of each of these together with each of those."""
    weight, mean, spread = these
    other_weight, other_mean, other_spread = those
    total = weight + other_weight
    gap, share = other_mean - mean, other_weight / total
    return total, mean + gap * share, spread + other_spread + gap * gap * weight * share
