"""Measuring two sides in one run: CPU time, taken in turns, the median of each, and their ratio."""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # a checkout that is not installed

Action = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Side:
    """One thing to measure; *prepare* runs before each time and is not counted."""

    name: str
    action: Action
    prepare: Action | None = None


Clock = Callable[[Side], float]


def full_size(about: str | None) -> bool:
    """Whether ``--full`` was asked for on the command line."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--full", action="store_true", help="the size of a city; takes minutes")
    return parser.parse_args().full


def cpu_seconds(side: Side) -> float:
    """The CPU time of this process for one run of *side*."""
    return _seconds(side, time.process_time)


def wall_seconds(side: Side) -> float:
    """The time that passes during one run of *side*, for work that other programs do."""
    return _seconds(side, time.perf_counter)


def compare(
    ours: Side, bare: Side, *, goal: str, runs: int = 5, seconds: Clock = cpu_seconds
) -> float:
    """Measure both sides in turns, after one run of each that does not count; print both and
    their ratio, and return it."""
    for side in (ours, bare):
        seconds(side)
    times: dict[str, list[float]] = {ours.name: [], bare.name: []}
    for _ in range(runs):
        for side in (ours, bare):
            times[side.name].append(seconds(side))
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    unit = "ms CPU" if seconds is cpu_seconds else "ms"
    for name, taken in medians.items():
        spread = f"{min(times[name]) * 1000:.0f} to {max(times[name]) * 1000:.0f}"
        print(f"  {name}: {taken * 1000:.0f} {unit} (median of {runs}; {spread})")
    ratio = medians[ours.name] / medians[bare.name]
    print(f"  ratio {ratio:.2f} (goal {goal})")
    return ratio


def _seconds(side: Side, clock: Callable[[], float]) -> float:
    if side.prepare is not None:
        side.prepare()
    begin = clock()
    side.action()
    return clock() - begin
