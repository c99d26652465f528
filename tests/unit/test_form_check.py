"""What is typed on a form is read in any digits and checked line by line, each with a sentence."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.form import AnswerKind, Form, FormState
from paayesh_desktop.domain.form_check import Finding, Level, check_line, check_sheet
from paayesh_desktop.domain.form_sheet import (
    Filled,
    LastValue,
    Line,
    Sheet,
    Typing,
    TypingStatus,
    read_typing,
    typing_of,
)
from paayesh_desktop.domain.form_template import FieldKind, FormTemplate, TemplateField
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import Level as UnitLevel
from paayesh_desktop.domain.organisation import Unit, Workgroup
from paayesh_desktop.domain.paste_block import LARGEST, paste_block
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import EntryKind
from paayesh_desktop.domain.quantity import digits, format_number
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.language import Sentence

PERIOD = Period.parse("1404B3")
ARABIC = str.maketrans("0123456789.", "٠١٢٣٤٥٦٧٨٩٫")
NOT_AVAILABLE = TypingStatus.NOT_AVAILABLE


def key(code: str) -> UUID:
    return reference_key("sample", code)


def line(
    number: str,
    kind: FieldKind = FieldKind.NUMBER,
    *,
    entry: EntryKind | None = None,
    last: str | None = None,
    field: TemplateField | None = None,
    period: Period | None = None,
) -> Line:
    position = int(number.partition(".")[0])
    made = field or TemplateField(key(f"f{number}"), key("t"), position, kind)
    before = None
    if last is not None:
        before = LastValue(period or PERIOD.previous(), AnswerKind.NUMBER, Decimal(last), None)
    return Line(key(number), number, made, f"سطر {number}", entry_kind=entry, last=before)


def fielded(number: str, kind: FieldKind = FieldKind.NUMBER, **told: object) -> Line:
    field = TemplateField(key(f"f{number}"), key("t"), int(number), kind)
    return line(number, field=msgspec.structs.replace(field, **told))


def sheet(*lines: Line) -> Sheet:
    cycle = Cycle(
        key("c"), key("p"), CycleKind.TWO_MONTHLY, PERIOD.code, PERIOD.start, PERIOD.end,
        evaluates=True,
    )  # fmt: skip
    form = Form(
        key("form"), cycle.id, key("t"), key("W1"), key("U1"), key("V"), 1, FormState.ISSUED,
        date(2025, 10, 4),
    )  # fmt: skip
    return Sheet(
        form,
        cycle,
        FormTemplate(key("t"), "d", "فرم", CycleKind.TWO_MONTHLY),
        Unit(key("U1"), "U1", "منطقه ۱", UnitLevel.DISTRICT),
        Workgroup(key("W1"), "W1", "w", "کارگروه"),
        lines,
    )


def said(findings: Sequence[Finding]) -> list[str]:
    return [str(finding.sentence) for finding in findings]


def found(one: Line, value: str, denominator: str = "", reason: str = "") -> list[str]:
    return said(check_line(one, Typing(value, denominator, reason), PERIOD))


@given(st.decimals(-(10**9), 10**9, places=3))
def test_a_number_is_the_same_in_all_three_digit_sets(number: Decimal) -> None:
    written = f"{number:f}"
    for text in (written, written.translate(ARABIC), format_number(number), digits(written)):
        filled = read_typing(Typing(text), line("1"))
        assert isinstance(filled, Filled)
        assert filled.value == number
        assert filled.kind is (AnswerKind.NUMBER if number else AnswerKind.ZERO)


@given(
    st.sampled_from(FieldKind),
    st.text(max_size=12),
    st.text("۰1٢/. -", max_size=8),
    st.text(max_size=5),
    st.sampled_from(TypingStatus),
    st.booleans(),
)
def test_anything_typed_is_blank_read_or_explained(
    kind: FieldKind,
    value: str,
    below: str,
    reason: str,
    status: TypingStatus,
    ratio: bool,
) -> None:
    one = line("1", kind, entry=EntryKind.RATIO if ratio else None)
    typing = Typing(value, below, reason, status)
    read = read_typing(typing, one)
    findings = check_line(one, typing, PERIOD)
    if read is None:
        assert typing.is_blank or not (ratio and one.is_number)
        assert normalise(value) == ""
        assert findings == ()
    elif isinstance(read, Sentence):
        assert [finding.level for finding in findings] == [Level.ERROR]
        assert findings[0].blocks
    else:
        again = read_typing(typing_of(read.answer(one.id, key("form"))), one)
        assert again == read, "what is saved is typed again as it was"
    assert all("1" in text for text in said(findings))


def test_blank_is_never_zero() -> None:
    assert read_typing(Typing("  "), line("1")) is None
    zero = read_typing(Typing("۰"), line("1"))
    assert isinstance(zero, Filled)
    assert zero.kind is AnswerKind.ZERO


def test_marks_that_nobody_sees_are_nothing_typed() -> None:
    assert read_typing(Typing("\u200f \u200c", "7"), line("1", FieldKind.NARRATIVE)) is None
    assert read_typing(Typing("\u200f"), line("1")) is None
    (finding,) = check_sheet(sheet(line("1", FieldKind.TEXT)), {key("1"): Typing("\u200e")})
    assert "is empty" in str(finding.sentence)


def test_a_required_line_must_be_filled_or_explained() -> None:
    one, free = line("1"), fielded("2", required=False)
    assert said(check_sheet(sheet(one, free), {})) == [
        "Line 1 is empty. Fill it, or say that it is not available and why."
    ]
    silent = {one.id: Typing(status=NOT_AVAILABLE)}
    (finding,) = check_sheet(sheet(one, free), silent)
    assert "Write the reason" in str(finding.sentence)
    assert finding.needs_reason
    told = {one.id: Typing(reason="دستگاه خراب بود", status=NOT_AVAILABLE)}
    assert check_sheet(sheet(one, free), told) == ()


@pytest.mark.parametrize(
    ("value", "wrong"), [("-1", True), ("0", False), ("100", False), ("100.01", True)]
)
def test_progress_is_a_percentage(value: str, wrong: bool) -> None:
    assert bool(found(line("2.1", FieldKind.PROGRESS), value)) is wrong


def test_an_amount_spent_is_not_negative() -> None:
    assert "cannot be negative" in found(line("3.1", FieldKind.CREDIT), "-5")[0]


def test_a_number_lies_between_its_limits() -> None:
    one = fielded("1", least=Decimal(10), most=Decimal(20))
    assert found(one, "10") == found(one, "20") == []
    assert found(one, "9.99") == ["Line 1 is smaller than 10, the least allowed."]
    assert found(one, "۲۰٫۰۱") == ["Line 1 is larger than 20, the most allowed."]


def test_a_ratio_needs_its_whole() -> None:
    one = line("1", entry=EntryKind.RATIO)
    assert "the whole that it is a part of" in found(one, "3")[0]
    assert "cannot be 0" in found(one, "3", "0")[0]
    assert found(one, "3", "4") == found(one, "0") == []
    assert "cannot be read" in found(one, "3", "4.5.6")[0]


def test_a_large_change_needs_a_remark() -> None:
    one = replace(fielded("1", change_limit=Decimal("0.5")), last=line("1", last="100").last)
    assert found(one, "150") == found(one, "50") == []
    assert found(one, "151") == [
        "Line 1 differs by 51% from the last period (100). Correct it, or write why beside it."
    ]
    assert found(one, "151", reason="محور دوم هم آغاز شد") == []
    (finding,) = check_line(one, Typing("1"), PERIOD)
    assert (finding.level, finding.needs_reason, finding.blocks) == (Level.WARNING, True, True)


def test_a_change_from_nothing_is_no_percentage() -> None:
    one = replace(fielded("1", change_limit=Decimal("0.5")), last=line("1", last="0").last)
    assert found(one, "1000") == []


@pytest.mark.parametrize("kind", [FieldKind.PROGRESS, FieldKind.CREDIT])
def test_what_counts_from_the_beginning_does_not_go_backwards(kind: FieldKind) -> None:
    one = line("2.1", kind, last="60")
    assert found(one, "60") == []
    assert "less than the last time (60)" in found(one, "59")[0]
    assert found(one, "59", reason="اصلاح خطای دورهٔ پیش") == []


def test_a_figure_to_date_may_only_fall_when_the_year_is_new() -> None:
    same = line("1", entry=EntryKind.YEAR_TO_DATE, last="60")
    other = line("1", entry=EntryKind.YEAR_TO_DATE, last="60", period=Period.parse("1403B6"))
    plan = line("1", entry=EntryKind.PLAN_TO_DATE, last="60", period=Period.parse("1403B6"))
    assert found(same, "10")
    assert found(other, "10") == []
    assert found(plan, "10")


def summing() -> Sheet:
    return sheet(line("1"), line("2"), fielded("3", sums="1+2"))


@given(*[st.decimals(-(10**6), 10**6, places=2)] * 3)
def test_a_sum_is_what_its_lines_add_up_to(one: Decimal, other: Decimal, total: Decimal) -> None:
    made = summing()
    typings = {
        line.id: Typing(str(value))
        for line, value in zip(made.lines, (one, other, total), strict=True)
    }
    wrong = [finding for finding in check_sheet(made, typings) if finding.number == "3"]
    assert bool(wrong) is (one + other != total)
    right = {**typings, made.lines[2].id: Typing(str(one + other))}
    assert check_sheet(made, right) == ()


def test_a_sum_waits_for_its_parts() -> None:
    made = summing()
    typings = {made.lines[0].id: Typing("1"), made.lines[2].id: Typing("5")}
    assert [finding.number for finding in check_sheet(made, typings)] == ["2"]
    typings[made.lines[1].id] = Typing("3")
    assert said(check_sheet(made, typings)) == [
        "Line 3 should be the sum of lines 1+2, which is 4; it says 5."
    ]


def test_choices_and_yes_or_no_are_known_in_any_spelling() -> None:
    choice = fielded("1", FieldKind.CHOICE, choices="مالی\nفنی و اجرایی")
    read = read_typing(Typing("فني‌و اجرايي"), choice)
    assert isinstance(read, Filled)
    assert read.text == "فنی و اجرایی"
    assert "none of the choices" in found(choice, "اجتماعی")[0]
    yes = line("2", FieldKind.YES_NO)
    for text, told in (("بله", "yes"), ("خیر", "no"), ("yes", "yes"), ("۰", "no")):
        read = read_typing(Typing(text), yes)
        assert isinstance(read, Filled)
        assert read.text == told
    assert found(yes, "شاید")


def test_a_text_that_is_too_long_is_refused() -> None:
    assert "Shorten it" in found(line("1", FieldKind.NARRATIVE), "آ" * 8001)[0]


LINES = (
    line("1.1"),
    line("1.2", entry=EntryKind.RATIO),
    line("1.3"),
    line("2", FieldKind.TEXT),
)


def pasted(text: str, start: str = "1.1") -> tuple[dict[str, Typing], list[tuple[int, str]]]:
    done = paste_block(text, LINES, key(start))
    numbers = {one.id: one.number for one in LINES}
    return (
        {numbers[where]: typing for where, typing in done.typings.items()},
        [(one.row, str(one.sentence)) for one in done.unfit],
    )


def test_a_block_goes_down_the_lines_from_where_it_is_pasted() -> None:
    told, unfit = pasted("۱۲٫۵\r\n3\t٤\tبا کسر تعطیلات\r\n\r\nهمه‌چیز خوب بود\r\n")
    assert told == {
        "1.1": Typing("۱۲٫۵"),
        "1.2": Typing("3", "٤", "با کسر تعطیلات"),
        "2": Typing("همه‌چیز خوب بود"),
    }
    assert unfit == []
    assert pasted("7\n8", "1.3")[0] == {"1.3": Typing("7"), "2": Typing("8")}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("ندارم", ""),
        ("ندارم: دستگاه خراب است", "دستگاه خراب است"),
        ("ندارم\tدستگاه خراب است", "دستگاه خراب است"),
        ("n/a", ""),
    ],
)
def test_who_has_nothing_says_so_in_the_cell(text: str, reason: str) -> None:
    assert pasted(text)[0] == {"1.1": Typing(reason=reason, status=NOT_AVAILABLE)}


def test_rows_may_name_their_lines() -> None:
    told, unfit = pasted("۱٫۱\t5\n1.3\t6", "2")
    assert told == {"1.1": Typing("5"), "1.3": Typing("6")}
    assert unfit == []


def test_what_does_not_fit_is_told_row_by_row() -> None:
    told, unfit = pasted("دوازده\n3\t4\tx\ty\n1\n2\n9")
    assert list(told) == ["1.2", "1.3", "2"]
    assert [row for row, _ in unfit] == [1, 2, 5]
    assert "cannot stand on line 1.1" in unfit[0][1]
    assert "more cells than line 1.2" in unfit[1][1]
    assert unfit[2][1] == "There is no line left for this row."


def test_cells_with_line_ends_stay_one_cell() -> None:
    assert pasted('"سطر یک\nسطر دو"', "2")[0] == {"2": Typing("سطر یک\nسطر دو")}


def test_a_block_that_is_no_form_is_not_read() -> None:
    told, unfit = pasted("1\n" * LARGEST)
    assert told == {}
    assert "far more than a form holds" in unfit[0][1]


@given(st.text(max_size=200), st.sampled_from([one.number for one in LINES]))
def test_pasting_anything_ends_and_loses_no_row_unsaid(text: str, start: str) -> None:
    told, unfit = pasted(text, start)
    lines = {one.number: one for one in LINES}
    for number, typing in told.items():
        assert not isinstance(read_typing(typing, lines[number]), Sentence)
    assert all(row > 0 and sentence for row, sentence in unfit)


@given(st.lists(st.decimals(0, 10**6, places=1), min_size=1, max_size=2))
def test_figures_pasted_are_figures_read(figures: list[Decimal]) -> None:
    told, unfit = pasted("\n".join(format_number(one) for one in figures), "1.3")
    read = read_typing(told["1.3"], LINES[2])
    assert isinstance(read, Filled)
    assert read.value == figures[0]
    assert unfit == []
