"""Attainment P: how far an actual value reaches its desired state; 1 when it just does.

The formulas are those of ``domain.md`` §3 (Infor CPM for more and less, Stratec's "equal" for exact
and for a target of zero). P is compared unrounded, with 28 digits; what is stored is rounded.
"""

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Context, Decimal, localcontext
from enum import StrEnum

from paayesh_desktop.domain.entity import MAX_DIGITS, MAX_PLACES
from paayesh_desktop.domain.plan import Direction

CONTEXT = Context(prec=28, rounding=ROUND_HALF_EVEN)
"""Every judgement is calculated in this context, whatever the caller's is."""

_WIDE = Context(prec=60, rounding=ROUND_HALF_EVEN)
PLACES = 12
"""A calculated number is stored with at most this many decimal places."""
_LARGEST = Decimal(10**MAX_DIGITS - 1)
_ZERO, _ONE, _TWO = Decimal(0), Decimal(1), Decimal(2)


class Formula(StrEnum):
    """Which formula gave P; stored with every verdict, so the names never change meaning."""

    INCREASE = "increase"
    DECREASE = "decrease"
    EXACT = "exact"
    RANGE = "range"
    INCREASE_ZERO = "increase_zero"
    DECREASE_ZERO = "decrease_zero"
    EXACT_ZERO = "exact_zero"


def formula(direction: Direction, target: Decimal, upper: Decimal | None = None) -> Formula:
    """The formula for a target; *upper* closes a range, and a range of no width is an exact value.

    Raises ValueError for a range that is open or upside down.
    """
    if direction is Direction.RANGE:
        if upper is None or upper < target:
            raise ValueError("a range needs an upper end not below its lower end")
        if upper > target:
            return Formula.RANGE
        direction = Direction.EXACT
    return Formula(f"{direction.value}_zero") if target == 0 else Formula(direction.value)


def attainment(
    actual: Decimal, target: Decimal, direction: Direction, upper: Decimal | None = None
) -> Decimal:
    """P, neither clamped nor rounded to places; without unit, any size and sign.

    Raises ValueError for a range that is open or upside down.
    """
    chosen = formula(direction, target, upper)
    with localcontext(CONTEXT):
        match chosen:
            case Formula.INCREASE:
                return (actual - target + abs(target)) / abs(target)
            case Formula.DECREASE:
                return _ONE - (actual - target) / abs(target)
            case Formula.EXACT:
                return _ONE - abs(actual - target) / abs(target)
            case Formula.RANGE:
                assert upper is not None  # noqa: S101 - formula() has seen to it
                outside = max(target - actual, actual - upper, _ZERO)
                return _ONE - outside / (upper - target)
            case Formula.INCREASE_ZERO:
                reached = actual >= 0
            case Formula.DECREASE_ZERO:
                reached = actual <= 0
            case Formula.EXACT_ZERO:
                reached = actual == 0
    return _ONE if reached else _ZERO


def stored(number: Decimal, *, exact: int = MAX_PLACES) -> Decimal:
    """*number* as the store keeps it: as it is with up to *exact* places and 18 digits in all (a
    reported figure is never altered), else rounded to 12 places, half to even.

    A number of more than 18 digits before the mark becomes the largest that can be kept.
    """
    _, digits, exponent = number.as_tuple()
    if isinstance(exponent, int) and -exact <= exponent <= 0 and len(digits) <= MAX_DIGITS:
        return number
    if abs(number) >= _LARGEST:
        return _LARGEST.copy_sign(number)
    whole = max(0, number.adjusted() + 1)
    places = min(PLACES, MAX_DIGITS - whole)
    rounded = number.quantize(Decimal(1).scaleb(-places), context=_WIDE)
    if places and len(rounded.as_tuple().digits) > MAX_DIGITS:  # 9.99… became 10.00…
        rounded = rounded.quantize(Decimal(1).scaleb(1 - places), ROUND_DOWN, context=_WIDE)
    rounded = rounded.normalize(_WIDE)
    return rounded.quantize(_ONE, context=_WIDE) if rounded == rounded.to_integral() else rounded


def shown(attained: Decimal) -> Decimal:
    """P as a person sees it: from 0 to 2."""
    return min(max(attained, _ZERO), _TWO)


def scored(attained: Decimal) -> Decimal:
    """P as it counts in a roll-up: from 0 to 1, so that no excess hides a shortfall."""
    return min(max(attained, _ZERO), _ONE)
