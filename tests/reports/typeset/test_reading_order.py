"""Mixed directions are put in the order of the Unicode bidirectional algorithm.

python-bidi is the judge. It leaves what the algorithm removes elsewhere, which nobody sees; and it
forgets what stands before an isolate when it weighs a pair of brackets after one, so brackets and
isolates meet in an example here and not in what is made up.
"""

import re

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from paayesh_desktop.reports.typeset.bidi import LTR, RTL, Run, display, first_strong, visual_runs

LETTERS = "ابپکیه" + "abz" + "012" + "۰۱۲" + "٣٤" + "    "
SIGNS = "-+−/.,:٪%٫٬،؛$°#!?؟\"'_@&*=…–"
BRACKETS = "()[]{}<>«»〈〉\u2329\u232a"
MARKS = "\u064e\u0651\u0300" + "\u200c\u200d" + "\u200e\u200f\u061c"
ISOLATES = "\u2066\u2067\u2068\u2069\u2069"
BASES = {LTR: "L", RTL: "R"}
NOT_PLACED = re.compile("[\u200c\u200d\u2066-\u2069]")

bases = st.sampled_from([LTR, RTL])


def seen(text: str) -> str:
    return NOT_PLACED.sub("", text)


def judged(text: str, base: int) -> str:
    return seen(str(get_display(text, base_dir=BASES[base])))


@given(st.text(LETTERS + SIGNS + BRACKETS + MARKS, max_size=30), bases)
def test_letters_digits_signs_and_brackets_stand_as_the_standard_says(text: str, base: int) -> None:
    assert seen(display(text, base)) == judged(text, base)


@given(st.text(LETTERS + SIGNS + MARKS + ISOLATES * 2, max_size=30), bases)
def test_isolates_stand_as_the_standard_says(text: str, base: int) -> None:
    assert seen(display(text, base)) == judged(text, base)


@pytest.mark.full
@settings(max_examples=10_000)
@given(
    st.one_of(
        st.text(LETTERS + SIGNS + BRACKETS + MARKS, max_size=60),
        st.text(LETTERS + SIGNS + MARKS + ISOLATES * 2, max_size=60),
    ),
    bases,
)
def test_many_more_strings_stand_as_the_standard_says(text: str, base: int) -> None:
    assert seen(display(text, base)) == judged(text, base)


def test_brackets_after_an_isolate_go_with_the_letter_before_it() -> None:
    # both hold a letter against the line, and stand behind another of its direction
    assert seen(display("ا\u2068+\u2069[ی]", LTR)) == "]ی[+ا"
    assert seen(display("a\u2068+\u2069(b)", RTL)) == "a+(b)"


@given(st.text(), bases)
def test_every_letter_stands_somewhere_once(text: str, base: int) -> None:
    runs = visual_runs(text, base)
    places = [place for run in runs for place in range(run.start, run.end)]
    assert sorted(places) == list(range(len(text)))


@given(st.text(LETTERS + SIGNS + BRACKETS + MARKS, max_size=20), bases)
def test_embeddings_and_overrides_reorder_nothing(text: str, base: int) -> None:
    attacked = "\u202e".join(["", *text, ""]) + "\u202c\u202b\u202d"
    assert re.sub("[\u202a-\u202e]", "", display(attacked, base)) == display(text, base)


def test_a_word_of_one_direction_is_one_run() -> None:
    assert visual_runs("برنامه‌ریزی (شهر)، ۀ!", RTL) == [Run(0, 21, 1)]
    assert visual_runs("Version 2.4 (final)", LTR) == [Run(0, 19, 0)]
    assert visual_runs("", RTL) == []


def test_the_first_letter_says_the_direction() -> None:
    assert first_strong("۱۲ (Paayesh) پایش") == LTR
    assert first_strong("۱۲ (پایش) Paayesh") == RTL
    assert first_strong("\u2066Paayesh\u2069 پایش") == RTL
    assert first_strong("۱۲٪") is None


@pytest.mark.parametrize("isolates", ["\u2068", "\u2068\u2069", "\u2067ا", "\u2066ا\u2069"])
def test_a_text_of_nothing_but_isolates_is_ordered_too(isolates: str) -> None:
    text = isolates * 10_000
    assert sorted(display(text, RTL)) == sorted(text)
