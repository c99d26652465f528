"""Text keeps what people wrote and is found in every spelling of it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.text import (
    ZWNJ,
    isolate,
    isolate_ltr,
    normalise,
    search_key,
    search_words,
    single_line,
    sort_key,
    strip_marks,
)

PLANNING = ("برنامه‌ریزی", "برنامه ریزی", "برنامهریزی", "برنامه‌ريزي", "ﺑﺮﻧﺎﻣﻪ‌ﺭﯾﺰﯼ", "برنامه‌ریـزی")
ALPHABET = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"

persian = st.text(
    st.sampled_from(
        ALPHABET
        + "يىكةۀأإؤئء 0123۰۱۲٣٤٥ـ٪ﻻﮐﯽﹰ\n\t"
        + "\u00a0\u0651\u064b\u0653\u0654\u200c\u200e\u200f\u2067\u2069"
    )
)
texts = st.one_of(persian, st.text(), st.text(st.characters(categories=None)))


@given(texts)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)
    assert single_line(single_line(text)) == single_line(text)
    assert "\n" not in single_line(text)


@given(texts)
def test_clean_text_can_be_stored_and_printed(text: str) -> None:
    clean = normalise(text)
    assert clean.encode().decode() == clean
    assert clean == unicodedata.normalize("NFC", clean)
    assert not set(clean) & set("يىك\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\x00\r\t\u00a0")
    assert "  " not in clean
    assert clean == clean.strip()


@given(st.text("اب \u200c\u200e\n\t", max_size=12))
def test_half_spaces_stand_only_inside_words(text: str) -> None:
    clean = normalise(text)
    assert normalise(clean) == clean
    for gap in (" ", "\n"):
        assert all(word == word.strip("\u200c") for word in clean.split(gap))
    assert "\u200c\u200c" not in clean


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("كارگروه پايش", "کارگروه پایش"),
        ("می‌شود", "می‌شود"),
        ("می‌‌شود", "می‌شود"),
        ("کتاب‌ ها", "کتاب ها"),
        ("‌سلام‌", "سلام"),
        ("سلام   دنیا\u00a0!", "سلام دنیا !"),
        ("لطفاً کُلّ", "لطفاً کُلّ"),
        ("﷼ ۱۰ ² ½ № ㎡ ﷺ", "﷼ ۱۰ ² ½ № ㎡ ﷺ"),
        ("ﻻﻟﻪ", "لاله"),
        ("\u200fالف\u200e \u2068ب\u2069", "الف ب"),
        ("یک\r\nدو\rسه \n چهار", "یک\nدو\nسه\nچهار"),
        ("e\u0301", "é"),
        ("کشـیده", "کشـیده"),
        ("۱۲٣4", "۱۲٣4"),
    ],
)
def test_only_what_nobody_can_see_is_cleaned(typed: str, kept: str) -> None:
    assert normalise(typed) == kept


def test_all_spellings_of_a_word_meet_in_one_key() -> None:
    assert {search_key(spelling) for spelling in PLANNING} == {"برنامهریزی"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("آب", "اب"),
        ("مسئول", "مسیول"),
        ("مؤثر", "موثر"),
        ("نامۀ", "نامهٔ"),
        ("نامهٔ", "نامه"),
        ("لطفاً", "لطفا"),
        ("ریال", "﷼"),
        ("PRJ-12", "prj-۱۲"),
        ("۲٫۵", "2.5"),
    ],
)
def test_spellings_that_people_mix_are_found_by_each_other(one: str, other: str) -> None:
    assert search_key(one) == search_key(other)


@given(texts)
def test_a_key_is_the_key_of_itself(text: str) -> None:
    assert search_key(search_key(text)) == search_key(text)


@given(persian)
def test_entered_persian_is_found_as_it_was_typed(text: str) -> None:
    assert search_key(normalise(text)) == search_key(text)


@given(st.integers(0, 10**12))
def test_the_set_of_digits_makes_no_difference_to_searching_and_sorting(number: int) -> None:
    latin = str(number)
    for zero in (0x660, 0x6F0):
        other = latin.translate({ord("0") + digit: zero + digit for digit in range(10)})
        assert search_key(other) == search_key(latin)
        assert sort_key(other) == sort_key(latin)


def test_each_word_of_a_query_has_its_key() -> None:
    assert search_words(" آبياری‌  قطره‌ای ۱۲ ") == ["ابیاری", "قطرهای", "12"]
    assert search_words(" \u200c ـ ") == []


def test_the_persian_alphabet_is_in_its_order() -> None:
    mixed = ALPHABET[::2] + ALPHABET[1::2]
    assert sorted(mixed, key=sort_key) == list(ALPHABET)


@pytest.mark.parametrize(
    "ordered",
    [
        ["پروژه ۲", "پروژه ۱۰", "پروژه 11", "پروژه ۰۱۲"],
        ["1404", "آب", "الف", "city"],
        ["تاب", "ثابت", "جاده", "چاه", "حاصل"],
        ["راه", "راه آهن", "راه‌آهن شهری", "راهبرد"],
        ["کار", "گاز", "لاله"],
        ["زاغ", "ژاله", "سال"],
    ],
)
def test_names_are_in_the_order_of_a_persian_index(ordered: list[str]) -> None:
    mixed = ordered[1:] + ordered[:1]
    assert sorted(mixed, key=sort_key) == ordered


@given(st.integers(0, 10**30), st.integers(0, 10**30))
def test_numbers_are_sorted_by_value(first: int, second: int) -> None:
    assert (sort_key(f"کد {first}") < sort_key(f"کد {second}")) == (first < second)


@given(texts)
def test_a_sort_key_is_the_same_for_the_clean_text(text: str) -> None:
    assert sort_key(normalise(text)) == sort_key(text)


@given(st.text())
def test_isolates_come_off_again(text: str) -> None:
    bare = strip_marks(text)
    assert strip_marks(isolate(bare)) == strip_marks(isolate_ltr(bare)) == bare
    assert isolate(bare) != isolate_ltr(bare)


@pytest.mark.parametrize("hostile", [ZWNJ * 200_000, f"{ZWNJ} " * 100_000, " \n" * 100_000])
def test_cleaning_takes_no_longer_for_what_was_made_to_take_long(hostile: str) -> None:
    assert normalise(f"a{hostile}b").replace("\n", "").replace(ZWNJ, "").replace(" ", "") == "ab"


@given(st.text(st.characters(categories=["Cs", "Lo"])))
def test_a_key_can_always_be_stored(text: str) -> None:
    assert search_key(text).encode().decode() == search_key(text)
