"""Rows of others that cannot be shown are no rows, however good the key that signed them."""

from datetime import date
from decimal import Decimal
from uuid import uuid4

import msgspec
import pytest

from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.domain.attainment import Formula
from paayesh_desktop.domain.calendar import JalaliDate, from_jalali
from paayesh_desktop.domain.form import FormCall
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.plan import Aggregation, Direction, EntryKind, TargetKind
from paayesh_desktop.domain.rightful_row import is_sound
from paayesh_desktop.domain.verdict import Cause, Verdict, VerdictSnapshot

JUDGED = VerdictSnapshot(
    uuid4(),
    uuid4(),
    "1404B1",
    uuid4(),
    Verdict.NEAR,
    1_764_000_000_000,
    Direction.INCREASE,
    EntryKind.PERIOD,
    TargetKind.PERIOD,
    Aggregation.SUM,
    Aggregation.SUM,
    Decimal(1),
    formula=Formula.INCREASE,
    attainment=Decimal("0.95"),
    rule="attainment >= 0.9: near",
    rule_number=3,
)
PAPER = Attachment(uuid4(), uuid4(), "ab" * 32, 10, "application/pdf", "نامه")
FIRST, LAST = from_jalali(JalaliDate(1200, 1, 1)), from_jalali(JalaliDate(1500, 12, 29))


@pytest.mark.parametrize(
    "rule",
    [
        "{0}",
        "attainment >= abc: near",
        "attainment >= NaN: near",
        "attainment >= Infinity: near",
        "attainment >= 0.9: splendid",
        "attainment >= 0.9: near ",
        "",
    ],
)
def test_a_verdict_by_no_rule_is_not_taken(rule: str) -> None:
    assert is_sound(JUDGED)
    assert not is_sound(msgspec.structs.replace(JUDGED, rule=rule))


def test_what_was_not_compared_needs_no_rule() -> None:
    unjudged = {"rule": "", "verdict": Verdict.NO_DATA, "cause": Cause.NOT_REPORTED}
    assert is_sound(msgspec.structs.replace(JUDGED, **unjudged))


@pytest.mark.parametrize("period", ["1404M13", "1404B0", "1404F25", "1404H3"])
def test_a_period_that_is_on_no_calendar_is_not_taken(period: str) -> None:
    assert not is_sound(msgspec.structs.replace(JUDGED, period=period))


@pytest.mark.parametrize("instant", [-1, 253_370_764_800_001])
def test_an_instant_beyond_the_calendar_is_not_taken(instant: int) -> None:
    assert not is_sound(msgspec.structs.replace(JUDGED, computed_at=instant))


@pytest.mark.parametrize(
    ("day", "sound"),
    [(FIRST, True), (LAST, True), (date(1821, 3, 20), False), (date(2123, 3, 22), False)],
)
def test_a_day_outside_the_jalali_calendar_of_the_program_is_not_taken(
    day: date, sound: bool
) -> None:
    called = FormCall(uuid4(), uuid4(), day, uuid4(), "رضا")
    assert is_sound(called) is sound


@pytest.mark.parametrize("name", ["..", "../" * 30, "AB" * 32, "ab" * 31, "ab" * 32 + "\n"])
def test_a_paper_by_another_name_than_its_content_is_not_taken(name: str) -> None:
    assert is_sound(PAPER)
    assert not is_sound(msgspec.structs.replace(PAPER, sha256=name))


@pytest.mark.parametrize("text", ["\x00", "نام\x07", "\x9b31m", "\x1b[2J"])
def test_text_with_control_characters_is_not_taken(text: str) -> None:
    assert is_sound(Person(uuid4(), "مریم\nرستگار"))
    assert not is_sound(Person(uuid4(), text))
