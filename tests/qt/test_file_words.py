"""What is said of files: how long ago, how large, under which letter."""

from datetime import UTC, date, datetime, timedelta

import pytest

from paayesh_desktop.domain.office_clock import office_time
from paayesh_desktop.language import Catalogue
from paayesh_desktop.services.exchange.file_words import RIGHT_TO_LEFT, FileWords
from paayesh_desktop.services.exchange.letter import Letter
from paayesh_desktop.services.wording import Wording

NOON = office_time(datetime(2026, 11, 21, 12, 0, tzinfo=UTC))


@pytest.fixture
def words() -> FileWords:
    return FileWords(Wording(Catalogue("en")), NOON.date)


@pytest.mark.parametrize(
    ("days", "said"), [(0, f"today {NOON:%H:%M}"), (1, "yesterday"), (24, "24 days ago")]
)
def test_how_long_ago(words: FileWords, days: int, said: str) -> None:
    assert words.ago((NOON - timedelta(days)).astimezone(UTC)) == said


def test_a_clock_that_runs_ahead_is_today(words: FileWords) -> None:
    assert words.ago((NOON + timedelta(3)).astimezone(UTC)).startswith("today")


@pytest.mark.parametrize(
    ("size", "said"),
    [(0, "0 bytes"), (999, "999 bytes"), (48_213, "48 kB"), (3_249_000, "3.2 MB")],
)
def test_how_large(words: FileWords, size: int, said: str) -> None:
    assert words.size(size) == said


def test_a_letter_says_what_there_is_of_it(words: FileWords) -> None:
    day = date(2026, 11, 20)
    assert words.letter(Letter()) == ""
    assert "12/345" in words.letter(Letter("12/345"))
    assert words.wording.day(day) in words.letter(Letter("12/345", day))
    assert words.wording.day(day) in words.letter(Letter("", day))


def test_titles_side_by_side_begin_at_the_reading_side() -> None:
    persian = FileWords(Wording(Catalogue("fa")), NOON.date)
    said = persian.joined("کارگروه W1", "میز اصلی", "کارگروه W1", "")
    assert said.startswith(RIGHT_TO_LEFT)
    assert said.count("·") == 1
