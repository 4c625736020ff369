"""Weight stability at the size of the paper: under a minute and under 1 GiB.

python tests/benchmarks/bench_stability.py

38,000 cells and 1,500 mines under 1,000 draws with natural breaks anew in each; CPU seconds, because the clock also
counts what else runs on the machine.
"""

import sys

import numpy as np
from measure import cpu_time, peak_mib, reset_peak
from mining_ecorisk.algorithms.core.risk.contributions import Contributions, factors_of
from mining_ecorisk.algorithms.core.risk.stability import MinesUnder, Zoning, zone_draws
from mining_ecorisk.algorithms.core.risk.weight_draws import dirichlet_weights

CELLS, DRAWS, MINES = 38_000, 1_000, 1_500
LONGEST, MOST = 60, 1024  # seconds, MiB
WEIGHTS = np.array([0.25, 0.25, 0.5])


def world():
    """Stresses where mines are, vulnerabilities in steps with a little noise, as on a basin's grid; and the mines."""
    random = np.random.default_rng(0)
    water = np.where(random.random(CELLS) < 0.7, 0, random.beta(0.5, 6, CELLS))
    bio = random.beta(2, 5, CELLS)
    vulnerability = np.clip(random.integers(0, 40, CELLS) / 40 + random.normal(0, 0.01, CELLS), 0, 1)
    mine = np.repeat(np.arange(MINES), 2)
    under = MinesUnder(MINES, mine, random.integers(0, CELLS, 2 * MINES), random.uniform(0.1, 10, 2 * MINES), 1e-4)
    return WEIGHTS[:, None] * np.stack([water, bio, vulnerability]), under


def main():
    contributions, under = world()
    factors = factors_of(dirichlet_weights(WEIGHTS, 0.2, DRAWS, 1), WEIGHTS, ("c_water", "c_bio", "c_vuln"))
    reset_peak()
    found, seconds = cpu_time(
        zone_draws, Contributions(contributions), np.ones(3), factors, Zoning(5), under, lambda fraction: None
    )
    memory = peak_mib()
    print(f"{CELLS:,} cells, {MINES:,} mines, {DRAWS:,} draws: {seconds:.1f} s, peak memory {memory:.0f} MiB")
    print(f"  mean share of draws with the same class {np.nanmean(found.same):.2f} %")
    sys.exit(seconds > LONGEST or memory > MOST)


if __name__ == "__main__":
    main()
