"""Standings of the incentive scheme: a weighted mean of criteria, computed without rounding."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction
from uuid import UUID

from paayesh_desktop.domain.incentive import Criterion

PLACES = 12
"""Decimal places in which a score is told; it is ranked unrounded."""
_CONTEXT = Context(prec=60, rounding=ROUND_HALF_EVEN)
_STEP = Decimal(1).scaleb(-PLACES)


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured of one criterion: *part* of *whole*, such as 18 of 20 forms in time; there
    is nothing to say where *whole* is 0."""

    part: Decimal
    whole: Decimal

    @property
    def exact(self) -> Fraction | None:
        return Fraction(self.part) / Fraction(self.whole) if self.whole else None

    @property
    def value(self) -> Decimal | None:
        """From 0 to 1, told to `PLACES`."""
        return None if self.exact is None else told(self.exact)


NOTHING = Measured(Decimal(0), Decimal(0))


@dataclass(frozen=True, slots=True)
class Standing:
    """One in the standings. *score* is Σ(w·c)/Σw over the criteria that there is something to say
    about, None where there is none or their weights are all 0; equals share a *rank*."""

    key: UUID
    rank: int | None
    score: Decimal | None
    criteria: Mapping[Criterion, Measured]


def standings(
    measured: Mapping[UUID, Mapping[Criterion, Measured]], weights: Mapping[Criterion, Decimal]
) -> list[Standing]:
    """Everybody in *measured*, the best first; those about whom there is nothing to say come last
    and without a rank. ValueError for a negative weight."""
    if any(weight < 0 for weight in weights.values()):
        raise ValueError("a weight is never negative")
    scores = {key: score(criteria, weights) for key, criteria in measured.items()}
    found = sorted((one for one in scores.values() if one is not None), reverse=True)
    ranks = {exact: place for place, exact in reversed(list(enumerate(found, 1)))}
    lines = [
        Standing(
            key,
            None if exact is None else ranks[exact],
            None if exact is None else told(exact),
            measured[key],
        )
        for key, exact in scores.items()
    ]
    return sorted(lines, key=lambda line: line.rank or len(lines) + 1)


def score(
    criteria: Mapping[Criterion, Measured], weights: Mapping[Criterion, Decimal]
) -> Fraction | None:
    """The weighted mean without rounding."""
    total = counted = Fraction(0)
    for criterion, weight in weights.items():
        found = criteria.get(criterion, NOTHING).exact
        if found is not None:
            total += Fraction(weight) * found
            counted += Fraction(weight)
    return total / counted if counted else None


def told(exact: Fraction) -> Decimal:
    """*exact* to `PLACES` decimal places."""
    number = _CONTEXT.divide(Decimal(exact.numerator), Decimal(exact.denominator))
    return number.quantize(_STEP, context=_CONTEXT)


def equal_weights(criteria: Sequence[Criterion] = tuple(Criterion)) -> dict[Criterion, Decimal]:
    """The weights where no scheme is in force yet."""
    return dict.fromkeys(criteria, Decimal(1))
