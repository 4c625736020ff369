"""Natural breaks side by side with mapclassify.FisherJenks: CPU seconds, fit and memory.

python tests/benchmarks/bench_breaks.py           38,000 values against mapclassify, then 1 and 10 million

mapclassify is only usable at that size with numba; where numba is missing, it runs on fewer values, and says so.
"""

import sys
from importlib.util import find_spec

import mapclassify
import numpy as np
from measure import cpu_time, peak_mib, reset_peak
from mining_ecorisk.algorithms.core.risk.natural_breaks import natural_breaks
from mining_ecorisk.algorithms.core.risk.zoning import classify

CLASSES = 5
PAPER = 38_000
WITHOUT_NUMBA = 2_000
REPEATS = 5


def risk_values(count, seed=1):
    """Something like risks: most cells low, some in two higher groups, a few zeros."""
    random = np.random.default_rng(seed)
    kind = random.random(count)
    values = np.where(kind < 0.7, random.beta(2, 8, count), random.beta(9, 9, count))
    return np.where(kind > 0.99, 0.0, np.where(kind > 0.93, random.beta(12, 4, count), values))


def sum_of_squares(values, bounds):
    classes = classify(values, bounds)
    return sum(((values[classes == i] - values[classes == i].mean()) ** 2).sum() for i in np.unique(classes))


def against_mapclassify():
    numba = find_spec("numba") is not None
    count = PAPER if numba else WITHOUT_NUMBA
    if numba:
        mapclassify.FisherJenks(risk_values(100), CLASSES)  # numba compiles on first use
    else:
        print(f"numba is not installed: mapclassify would need most of an hour for {PAPER:,} values")
    values = risk_values(count)
    theirs, their_time = cpu_time(lambda: mapclassify.FisherJenks(values, CLASSES).bins)
    runs = [cpu_time(natural_breaks, values, CLASSES) for _ in range(REPEATS)]
    ours, our_time = runs[0][0], min(time for _, time in runs)
    how = "with numba" if numba else "without numba"
    print(f"{count:,} values, {CLASSES} classes: {our_time:.3f} s; mapclassify.FisherJenks {how} {their_time:.2f} s")
    print(f"  ratio {their_time / our_time:.0f}")
    fits = sum_of_squares(values, ours), sum_of_squares(values, theirs)
    print(f"  within-class sum of squares {fits[0]:.12g}; mapclassify's {fits[1]:.12g}")
    return fits[0] <= fits[1] * (1 + 1e-12)


def large(count):
    values = risk_values(count)
    reset_peak()
    _, seconds = cpu_time(natural_breaks, values, CLASSES)
    print(f"{count:,} values, {CLASSES} classes: {seconds:.2f} s, peak memory {peak_mib():.0f} MiB")


if __name__ == "__main__":
    no_worse = against_mapclassify()
    large(1_000_000)
    large(10_000_000)
    sys.exit(0 if no_worse else "a worse fit than mapclassify's")
