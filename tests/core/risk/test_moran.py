"""Global Moran's I against its definition and against esda."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.risk.lattice import Lattice
from mining_ecorisk.algorithms.core.risk.moran import morans_i
from mining_ecorisk.algorithms.core.risk.neighbours import QUEEN, ROOK, Centres, contiguity_on_lattice


def lattice(rows, columns):
    row, column = np.divmod(np.arange(rows * columns), columns)
    return Lattice(row, column, 1.0, 1.0)


def test_worked_example():
    # A row of four: 0 0 2 2, mean 1: d = -1 -1 1 1. Pairs 1-2: 1, 2-3: -1, 3-4: 1, each counted twice: 2; S0 = 6.
    # I = 4 / 6 * 2 / 4 = 1/3; expected -1/3.
    found = morans_i(np.array([0, 0, 2, 2]), contiguity_on_lattice(lattice(1, 4), ROOK))
    assert (found.index, found.expected) == pytest.approx((1 / 3, -1 / 3))


@pytest.mark.parametrize("kind", ["queen", "rook", "knn"])
def test_equals_esda(kind):
    esda = pytest.importorskip("esda")
    weights = pytest.importorskip("libpysal.weights")
    random = np.random.default_rng(6)
    x = random.gamma(1, 1, 48) - 3
    if kind == "knn":
        found = Centres(random.random((48, 2))).nearest(4)  # not mutual
    else:
        found = contiguity_on_lattice(lattice(6, 8), QUEEN if kind == "queen" else ROOK)
    graph = weights.WSP(found.matrix()).to_W(silence_warnings=True)
    peer = esda.Moran(x, graph, transformation="b", permutations=0)
    moran = morans_i(x, found)
    assert (moran.index, moran.expected, moran.z) == pytest.approx((peer.I, peer.EI, peer.z_rand), abs=1e-9)


@pytest.mark.parametrize(
    ("values", "shape"), [(np.ones(9), (3, 3)), (np.arange(3), (1, 3))], ids=["constant", "three units"]
)
def test_no_index_where_it_has_no_meaning(values, shape):
    assert morans_i(values, contiguity_on_lattice(lattice(*shape), QUEEN)) is None


def test_no_index_without_neighbours():
    assert morans_i(np.arange(5), Centres(np.arange(10.0).reshape(5, 2) * 100).within(1)) is None
