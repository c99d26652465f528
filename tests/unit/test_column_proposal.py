"""What a column is, is mostly plain from its header and the cells beneath it."""

from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.column_mapping import (
    ColumnMapping,
    Mapping,
    PlanChoice,
    Role,
    SheetMapping,
    decode,
    encode,
)
from paayesh_desktop.domain.column_proposal import propose_sheet
from paayesh_desktop.domain.column_words import ROLE_WORDS, is_total
from paayesh_desktop.domain.foreign_table import fit, read_tables
from paayesh_desktop.domain.period import Period, PeriodKind
from paayesh_desktop.domain.period_text import find_period, read_period
from paayesh_desktop.domain.plan import ElementKind, Horizon
from paayesh_desktop.domain.plan_draft import KnownNames
from paayesh_desktop.domain.plan_words import WORDS, choice_key
from paayesh_desktop.domain.sheet import Cell, CellKind, Row, Sheet, column_of, letters
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue


def cell(value: str | int | Decimal) -> Cell:
    if isinstance(value, str):
        return Cell(CellKind.TEXT, value)
    return Cell(CellKind.NUMBER, str(value), Decimal(value))


def sheet(*rows: Sequence[str | int | None], name: str = "برگه") -> Sheet:
    return Sheet(
        name,
        tuple(
            Row(
                number,
                {
                    place: cell(value)
                    for place, value in enumerate(row, 1)
                    if value is not None and value != ""
                },
            )
            for number, row in enumerate(rows, 1)
            if any(value not in (None, "") for value in row)
        ),
    )


def roles(*rows: Sequence[str | int | None], name: str = "برگه") -> list[str]:
    """The proposed roles in short: role, level and period."""
    return [
        " ".join(str(part) for part in (column.role, column.level, column.period) if part)
        for column in propose_sheet(sheet(*rows, name=name)).columns
    ]


def test_persian_headers_are_known() -> None:
    header = ["ردیف", "کد شاخص", "محور", "راهبرد", "عنوان شاخص", "واحد سنجش", "وزن", "خط پایه"]
    row = [1, "a", "م", "ر", "ش", "نفر", 2, 3]
    assert roles(header, row) == [
        "ignore",
        "indicator_code",
        "level axis",
        "level strategy",
        "indicator",
        "measure",
        "weight",
        "baseline",
    ]


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("actual_2016", "result 2016"),
        ("target_2023", "target 2023"),
        ("هدف ۱۴۰۴", "target 1404"),
        ("1403", "result 1403"),
        ("عملکرد دو ماهه سوم ۱۴۰۴", "result 1404B3"),
        ("عملکرد شش‌ماههٔ اول سال ١٤٠٤", "result 1404H1"),
        ("پیش‌بینی مهر ۱۴۰۴", "target 1404M07"),
        ("عملکرد نیمه دوم آبان 1404", "result 1404F16"),
        ("عملکرد سه‌ماهه اول ۱۴۰۴", "ignore"),
        ("official_verdict_2023", "compare 2023"),
        ("FY2016 Actual", "result 2016"),
        ("Fiscal year 2017 target (%)", "target 2017"),
        ("هدف مصوب سال ۱۴۰۴", "target 1404"),
        ("عملکرد تا پایان سال ۱۴۰۳", "result 1403"),
        ("عملکرد تجمعی ۱۴۰۴", "ignore"),
        ("درصد تحقق هدف ۱۴۰۴", "ignore"),
        ("انحراف عملکرد از هدف ۱۴۰۴", "ignore"),
    ],
)
def test_a_header_says_its_period(header: str, role: str) -> None:
    assert roles(["شاخص", header], ["الف", 5])[1] == role


def test_a_goal_is_a_target_where_there_are_figures_and_a_level_where_there_are_words() -> None:
    assert roles(["هدف", "شاخص", "عملکرد ۱۴۰۴"], ["شهر سبز", "ش", 4])[0] == "level goal"
    assert roles(["شاخص", "هدف", "عملکرد ۱۴۰۴"], ["ش", 4, 4])[1] == "target 1404"


def test_the_year_may_stand_over_the_table_or_in_the_name_of_the_sheet() -> None:
    table = ["شاخص", "هدف", "عملکرد"], ["ش", 4, 5]
    assert roles(["گزارش سال ۱۴۰۲"], [None], *table)[1:] == ["target 1402", "result 1402"]
    assert roles(*table, name="سال ۱۴۰۳")[1:] == ["target 1403", "result 1403"]


def test_without_the_word_indicator_the_most_various_text_is_the_title() -> None:
    rows = [["گروه", "شرح", "عملکرد ۱۴۰۴"], *(["یک گروه", f"شرح {n}", n] for n in range(9))]
    assert roles(*rows) == ["ignore", "indicator", "result 1404"]


def test_a_sheet_of_prose_is_not_used() -> None:
    assert not propose_sheet(sheet(["این پرونده راهنماست"], ["بند یک"])).used
    assert not propose_sheet(sheet()).used


def test_the_same_figure_is_not_taken_from_two_columns() -> None:
    found = roles(["شاخص", "عملکرد ۱۴۰۴", "عملکرد ۱۴۰۴"], ["ش", 4, 5])
    assert found[1:] == ["result 1404", "ignore"]


def test_levels_go_down_from_column_to_column() -> None:
    found = roles(["محور", "محور", "راهبرد", "شاخص", "۱۴۰۴"], ["الف", "ب", "ج", "د", 3])
    assert found[:3] == ["level axis", "level strategy", "level policy"]


def test_no_word_names_two_roles_or_two_choices() -> None:
    said = [("role", role.value, words) for role, words in ROLE_WORDS.items()]
    said += [(type(choice).__name__, choice.value, words) for choice, words in WORDS.items()]
    named: dict[tuple[str, str], set[str]] = {}
    for kind, meaning, words in said:
        for word in words.split("|"):
            named.setdefault((kind, choice_key(word)), set()).add(meaning)
    assert not {word: meanings for word, meanings in named.items() if len(meanings) > 1}


@pytest.mark.parametrize(
    "text",
    ["جمع", "جمع کل", "مجموع:", "Total", "GRAND TOTAL", "sub-total", "جمع محور حمل‌ونقل", "میانگین"],
)
def test_rows_of_totals_are_known(text: str) -> None:
    assert is_total(text)


@pytest.mark.parametrize(
    "text", ["جمع‌آوری زباله", "Total revenue collected", "مجموعه ورزشی", "جمعیت", "کل‌نگری"]
)
def test_things_that_only_begin_like_totals_are_kept(text: str) -> None:
    assert not is_total(text)


@given(
    st.integers(1300, 1500),
    st.sampled_from(PeriodKind),
    st.integers(1, 24),
    st.sampled_from(("fa", "en")),
)
def test_the_title_of_every_period_is_read_back(
    year: int, kind: PeriodKind, index: int, language: str
) -> None:
    period = Period(year, kind, 1 + index % kind.count_in_year)
    said = CATALOGUES[language].say(period.title())
    assert read_period(said) == read_period(period.code) == period


CATALOGUES = {language: Catalogue(language) for language in ("fa", "en")}


@pytest.mark.parametrize(
    "text", ["۱۴۰۳-۱۴۰۴", "دو ماهه ۱۴۰۴", "فصل بهار ۱۴۰۴", "Q1 2020", "طرح ۵ ساله"]
)
def test_what_is_no_one_period_is_none(text: str) -> None:
    assert find_period(text) is None


@given(st.integers(1, 16_384))
def test_columns_have_their_letters(column: int) -> None:
    assert column_of(letters(column)) == column


MAPPING = Mapping(
    (
        SheetMapping(
            "داده",
            4,
            (
                ColumnMapping("A", "محور", Role.LEVEL, ElementKind.AXIS, fill_down=True),
                ColumnMapping("AB", "هدف ۱۴۰۴", Role.TARGET, period="1404"),
            ),
            decimal_comma=True,
        ),
    ),
    PlanChoice("P", "برنامه", Horizon.MID_TERM, 1404, 1408),
)


def test_a_mapping_is_kept_as_a_small_readable_file() -> None:
    data = encode(MAPPING)
    assert decode(data) == MAPPING
    assert len(data) < 1000
    assert "هدف ۱۴۰۴" in data.decode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"paayesh_mapping": 2, "mapping": {"sheets": []}}',
        b'{"paayesh_mapping": 1, "mapping": {"sheets": []}, "more": 1}',
        encode(MAPPING).replace(b'"AB"', b'"A1"'),
        encode(MAPPING).replace(b'"target"', b'"tarjet"'),
        encode(MAPPING).replace(b'"1404"', b'"1404Q1"'),
    ],
)
def test_a_mapping_that_is_none_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        decode(data)
    assert "mapping of columns" in caught.value.sentence.source


@pytest.mark.parametrize("wrong", [(b"1408", b"1400"), (b"1408", b"9999"), (b'"P"', b'""')])
def test_a_mapping_with_an_impossible_plan_is_refused_with_a_sentence(
    wrong: tuple[bytes, bytes],
) -> None:
    with pytest.raises(UserError) as caught:
        decode(encode(MAPPING).replace(*wrong))
    assert "no complete plan" in caught.value.sentence.source


CELLS = st.sampled_from(
    [
        "شاخص", "محور", "کد", "هدف ۱۴۰۴", "عملکرد", "دوره", "1404", "جمع", "ندارم", "۱۲٫۵", "12,5",
        "-", "=1", "افزایشی", "x" * 1200, "", 0, 7, Decimal("1e30"), Decimal("-0.5"), None,
    ]
)  # fmt: skip


@given(st.lists(st.lists(CELLS, max_size=6), max_size=8))
def test_any_table_is_read_or_refused_row_by_row(rows: list[list[str | int | None]]) -> None:
    sheets = [sheet(*rows)]
    draft = read_tables(sheets, fit(sheets, None), KnownNames({}, {}))
    refused = {refusal.row for refusal in draft.refusals}
    taken = {row.origin.row for row in (*draft.indicators, *draft.targets, *draft.results)}
    assert not refused & taken
