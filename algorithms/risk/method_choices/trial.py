"""The default and then every choice: which steps run again, how far the whole is, and what differs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ...core.errors import InputError
from ...framework.i18n import tr
from ...gis.step import StepRun
from .chain import ChainStep
from .choices import Choice
from .comparison import Found, difference, found_by
from .results import Differences, tell_of_choice
from .step_runs import ChainRun, StepFailed

# Rough seconds of steps among which the others take one; measured ones take their place after the default's run.
ROUGH = {"habitatquality": 6, "damagedecosystems": 3, "threatlayers": 2, "restorationmodels": 2}
COMPARING = 0.1  # of a choice's part of the progress


def rough_costs(steps: Sequence[ChainStep]) -> dict[str, float]:
    """Expected seconds of every step by its place, before any has been run."""
    return {step.place: float(ROUGH.get(step.algorithm.partition(":")[2], 1)) for step in steps}


def shares(default: ChainRun, trials: Sequence[ChainRun]) -> tuple[float, list[float]]:
    """The part of the whole (0-1) that the default is expected to take, and that of each choice."""
    costs, known = rough_costs(default.steps), set(default.keys.values())
    parts = [sum(costs[place] for place, key in one.keys.items() if key not in known) for one in trials]
    own = sum(costs.values())
    whole = own + sum(parts)
    return own / whole, [part / whole for part in parts]


class Log:
    """Passes on what the steps of the default say, and of the choices only warnings that were not given yet."""

    def __init__(self, run: StepRun):
        self.run, self.seen = run, set()

    def default(self, name: str, feedback) -> None:
        for text in feedback.infos:
            self.run.info(tr("{step}: {text}").format(step=name, text=text))
        self._warn(name, feedback.warnings)

    def of(self, choice: Choice) -> Callable:
        return lambda name, feedback: self._warn(f"{choice.name}, {name}", feedback.warnings, name)

    def _warn(self, prefix: str, warnings: Sequence[str], name: str = "") -> None:
        for text in warnings:
            if (name or prefix, text) not in self.seen:
                self.seen.add((name or prefix, text))
                self.run.warn(tr("{step}: {text}").format(step=prefix, text=text))


def part_of(run: StepRun, start: float, share: float) -> Callable[[float], None]:
    """Moves the bar over a part of the whole; it never raises."""
    # A step may count its parts anew.
    return lambda fraction: run.feedback.setProgress(max(run.feedback.progress(), 100 * (start + share * fraction)))


def run_default(default: ChainRun, share: float, log: Log) -> None:
    """Run the chain as it is; InputError when a step ends with an error."""
    try:
        default.go(rough_costs(default.steps), part_of(default.run, 0, share), log.default)
    except StepFailed as failure:
        raise InputError("The chain does not run with these inputs. {problem}", problem=str(failure)) from failure


@dataclass(frozen=True)
class Baseline:
    """The run under the defaults, what it found, the areas of its cells (n,) in ha, the field of mine ids."""

    chain: ChainRun
    found: Found
    area: np.ndarray
    mine_field: str


def try_choices(base: Baseline, choices: Sequence[Choice], places: Sequence[tuple], log: Log) -> Differences:
    """How every choice differs from the default; one whose steps end with an error is a warning and left out.

    `places` are (start, share) of each choice in the whole progress.
    """
    default, run, differences = base.chain, base.chain.run, {}
    for choice, (start, share) in zip(choices, places):
        trial = ChainRun(default.steps, choice.values, run, default)
        again = len(trial.to_run())
        with trial:
            try:
                report = part_of(run, start, share * (1 - COMPARING))
                trial.go({**rough_costs(default.steps), **default.seconds}, report, log.of(choice))
            except StepFailed as failure:
                message = tr("{choice} ({label}) could not be run and counts nowhere. {problem}")
                run.warn(message.format(choice=choice.name, label=choice.label, problem=failure))
                continue
            differences[choice.name] = difference(base.found, found_by(trial, base.mine_field, run), base.area)
        tell_of_choice(choice, differences[choice.name], again, len(default.steps), run)
    return differences
