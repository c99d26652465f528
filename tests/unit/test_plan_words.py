"""Every choice of a plan has a title and words of its own."""

from enum import StrEnum

import pytest

from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.plan import (
    Aggregation,
    Direction,
    ElementKind,
    EntryKind,
    Horizon,
    TargetKind,
)
from paayesh_desktop.domain.plan_words import TITLES, WORDS, read_choice

KINDS: list[type[StrEnum]] = [
    Horizon,
    ElementKind,
    Direction,
    EntryKind,
    TargetKind,
    Aggregation,
    CycleKind,
]


def test_no_choice_is_without_words() -> None:
    every = [choice for kind in KINDS for choice in kind]
    assert [(type(choice), choice) for choice in TITLES] == [(type(c), c) for c in every]
    assert all(WORDS[choice] and TITLES[choice].source for choice in every)


def test_choices_of_two_kinds_that_are_equal_as_texts_keep_their_own_words() -> None:
    assert TITLES[EntryKind.PERIOD].source == "Amount of this period"
    assert TITLES[TargetKind.PERIOD].source == "Target of each period"


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_is_read_as_its_choice(kind: type[StrEnum]) -> None:
    for choice in kind:
        for word in WORDS[choice].split("|"):
            assert read_choice(kind, word) is choice, word
