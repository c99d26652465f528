"""How well the demo city's projects do, so that every verdict occurs."""

from dataclasses import dataclass
from random import Random

THOUSAND = 1000
NOISE = 30

_GOOD, _NEAR, _POOR, _OVER = (1000, 1080), (925, 985), (550, 860), (1220, 1420)
_PROFILES = (
    (_GOOD, _GOOD),
    (_NEAR, _NEAR),
    (_POOR, _POOR),
    (_OVER, _OVER),
    (_GOOD, _POOR),  # a deviation that has just begun
    (_POOR, _GOOD),  # one that has been remedied
)
_LIKELY = (50, 16, 13, 9, 7, 5)
_LATELY = 4
_TOGETHER, _TEN = 7, 10


@dataclass(frozen=True, slots=True)
class Health:
    """What share of its desired state something reaches, in thousandths: *before* the period
    *turn*, and *since* then. A laggard has not reported the last period yet."""

    before: int
    since: int
    turn: int
    laggard: bool

    @classmethod
    def of_project(cls, rng: Random, ended: int) -> "Health":
        before, since = rng.choices(_PROFILES, _LIKELY)[0]
        return cls(
            rng.randint(*before), rng.randint(*since), ended - _LATELY, rng.randrange(20) == 0
        )

    def of_indicator(self, rng: Random) -> "Health":
        """Most indicators of a project go with it, some do well by themselves."""
        if rng.randrange(_TEN) < _TOGETHER:
            return self
        good = rng.randint(*_GOOD)
        return Health(good, good, self.turn, self.laggard)

    def reached(self, period: int) -> int:
        return self.before if period < self.turn else self.since
