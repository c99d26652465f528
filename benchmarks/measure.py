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


def full_size(about: str | None) -> bool:
    """Whether ``--full`` was asked for on the command line."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--full", action="store_true", help="the size of a city; takes minutes")
    return parser.parse_args().full


def cpu_seconds(side: Side) -> float:
    """The CPU time of this process for one run of *side*."""
    if side.prepare is not None:
        side.prepare()
    begin = time.process_time()
    side.action()
    return time.process_time() - begin


def compare(ours: Side, bare: Side, *, goal: str, runs: int = 5) -> float:
    """Measure both sides in turns, after one run of each that does not count; print both and
    their ratio, and return it."""
    for side in (ours, bare):
        cpu_seconds(side)
    times: dict[str, list[float]] = {ours.name: [], bare.name: []}
    for _ in range(runs):
        for side in (ours, bare):
            times[side.name].append(cpu_seconds(side))
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    for name, seconds in medians.items():
        spread = f"{min(times[name]) * 1000:.0f} to {max(times[name]) * 1000:.0f}"
        print(f"  {name}: {seconds * 1000:.0f} ms CPU (median of {runs}; {spread})")
    ratio = medians[ours.name] / medians[bare.name]
    print(f"  ratio {ratio:.2f} (goal {goal})")
    return ratio
