"""How a plan's projects stand in one cycle, kept while somebody filters: masks over their keys."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from paayesh_desktop.services.judging.standing_query import GridShow

Key = Any
"""A project's key as the driver gives it: thousands of them become no objects of their own."""


@dataclass(frozen=True, slots=True)
class StandingColumn:
    """*evaluated* has the state and the conformity of the projects that are compared in the cycle,
    *open_cases* those with a case that is not closed, in whatever cycle."""

    evaluated: Mapping[Key, tuple[str | None, bool | None]]
    open_cases: frozenset[Key]

    def shown(self, projects: Iterable[Key], show: GridShow) -> list[Key]:
        """Those of *projects* that *show* lets through, in their order."""
        if show is GridShow.ALL:
            return list(projects)
        if show is GridShow.OPEN_CASES:
            return [key for key in projects if key in self.open_cases]
        if show is GridShow.NONCONFORMING:
            wanted = {key for key, (_, conforms) in self.evaluated.items() if _deviates(conforms)}
        else:
            asked = show.state
            wanted = {key for key, (state, _) in self.evaluated.items() if state == asked}
        return [key for key in projects if key in wanted]

    def counts(self, projects: list[Key]) -> dict[GridShow, int]:
        """How many of *projects* each way of showing lets through."""
        found = dict.fromkeys(GridShow, 0)
        found[GridShow.ALL] = len(projects)
        found[GridShow.OPEN_CASES] = len(self.open_cases.intersection(projects))
        for standing, count in Counter(map(self.evaluated.get, projects)).items():
            if standing is None:
                continue
            state, conforms = standing
            if state is not None:
                found[GridShow(state)] += count
            if _deviates(conforms):
                found[GridShow.NONCONFORMING] += count
        return found

    def worst_first(self, projects: Iterable[Key]) -> list[Key]:
        """What does not conform, then what has no data, what conforms, and what is not compared;
        of each the order it came in."""
        ranks = {key: _RANKS[conforms] for key, (_, conforms) in self.evaluated.items()}
        return sorted(projects, key=lambda key: ranks.get(key, len(_RANKS)))


def _deviates(conforms: bool | None) -> bool:
    return conforms is not None and not conforms


_RANKS: Mapping[bool | None, int] = {False: 0, None: 1, True: 2}
