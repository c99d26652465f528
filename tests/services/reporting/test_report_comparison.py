"""What two makings of a paper say differently is named line by line, and nothing else is."""

from typing import TypeVar

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.reports.charts.chart import Age, Ageing
from paayesh_desktop.reports.report import (
    Block,
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Look,
    Picture,
    Points,
    Question,
    Report,
    Row,
    SignatureBox,
    Signatures,
    Space,
    Table,
    Text,
    Tile,
    Tiles,
)
from paayesh_desktop.services.reporting.report_comparison import Difference, differences

T = TypeVar("T")
WORDS = st.text("ابپت ۱۲", max_size=6)
COLUMNS = (Column("ردیف", 2, Look.FIGURE), Column("نام"), Column("رقم", 4, Look.FIGURE))


def some(items: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(items, max_size=4).map(tuple[T, ...])


def row(texts: tuple[str, str, str]) -> Row:
    return Row(tuple(map(Cell, texts)))


def ageing(ages: tuple[Age, ...]) -> Ageing:
    return Ageing(ages)


def report(title: str, blocks: tuple[Block, ...]) -> Report:
    return Report(ReportKind.EVALUATION, title, "کمیته", blocks)


BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, WORDS),
    st.builds(Text, WORDS),
    st.builds(Points, some(WORDS)),
    st.builds(Facts, some(st.builds(Fact, WORDS, WORDS))),
    st.builds(Tiles, some(st.builds(Tile, WORDS, WORDS, WORDS))),
    st.builds(Table, WORDS, st.just(COLUMNS), some(st.tuples(WORDS, WORDS, WORDS).map(row))),
    st.builds(Question, WORDS, WORDS, answer=WORDS),
    st.builds(Space, WORDS, st.just(20)),
    st.builds(
        Picture,
        some(st.builds(Age, WORDS, st.just(1), st.booleans(), WORDS)).map(ageing),
        WORDS,
        WORDS,
    ),
    st.builds(Signatures, some(st.builds(SignatureBox, WORDS, WORDS))),
)
REPORTS = st.builds(report, WORDS, some(BLOCKS))


def paper(*blocks: Block) -> Report:
    return report("گزارش", blocks)


def table(*rows: tuple[str, str, str]) -> Table:
    return Table("پروژه‌ها", COLUMNS, tuple(map(row, rows)))


def compared(before: Report, after: Report) -> list[Difference]:
    return list(differences(before, after))


@given(REPORTS)
def test_a_paper_says_the_same_as_itself(one: Report) -> None:
    assert compared(one, one) == []


@given(REPORTS, REPORTS)
def test_any_two_papers_can_be_compared(before: Report, after: Report) -> None:
    there, back = compared(before, after), compared(after, before)
    assert all(one.before != one.after for one in there)
    assert bool(there) == bool(back)


@given(REPORTS, WORDS, st.integers(0, 6))
def test_a_text_that_was_added_is_told_once(before: Report, word: str, place: int) -> None:
    added = Text(f"افزوده {word}")
    blocks = (*before.blocks[:place], added, *before.blocks[place:])
    told = compared(before, msgspec.structs.replace(before, blocks=blocks))
    assert [(one.before, one.after) for one in told] == [("", added.text)]


def test_a_row_that_came_between_does_not_move_the_others() -> None:
    before = paper(table(("۱", "پل", "۸۰"), ("۲", "راه", "۹۰")))
    after = paper(table(("۱", "بند", "۵"), ("۲", "پل", "۸۰"), ("۳", "راه", "۹۵")))
    told = {(one.where, one.before, one.after) for one in compared(before, after)}
    assert told == {
        ("پروژه‌ها · بند", "", "۱ · بند · ۵"),
        ("پروژه‌ها · پل · ردیف", "۱", "۲"),
        ("پروژه‌ها · راه · ردیف", "۲", "۳"),
        ("پروژه‌ها · راه · رقم", "۹۰", "۹۵"),
    }


def test_rows_that_are_called_alike_are_told_apart() -> None:
    before = paper(table(("", "پل", "۸۰"), ("", "پل", "۹۰")))
    after = paper(table(("", "پل", "۸۰"), ("", "پل", "۹۱")))
    (told,) = compared(before, after)
    assert (told.where, told.before, told.after) == ("پروژه‌ها · پل (2) · رقم", "۹۰", "۹۱")


def test_tables_of_one_name_are_told_apart() -> None:
    rows = table(("", "پل", "۸۰"))
    before = paper(rows, rows)
    (told,) = compared(before, paper(rows, table(("", "پل", "۷۰"))))
    assert told.where == "پروژه‌ها (2) · پل · رقم"


def test_who_signs_and_what_was_answered_are_lines_too() -> None:
    def made(name: str, answer: str) -> Report:
        question = Question("1.1", "چند متر؟", answer=answer)
        return paper(question, Signatures((SignatureBox("دبیر", name),)))

    told = {(one.where, one.before, one.after) for one in compared(made("الف", "۳"), made("ب", ""))}
    assert told == {("گزارش · 1.1 چند متر؟", "۳", ""), ("گزارش · دبیر", "الف", "ب")}
