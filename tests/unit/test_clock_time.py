"""A time of day is read as people write it."""

import pytest

from paayesh_desktop.domain.clock_time import read_time


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("9", "09:00"),
        ("۹:۳۰", "09:30"),
        ("09.30", "09:30"),
        ("0930", "09:30"),
        ("١٤٠٥", "14:05"),
        ("23:59", "23:59"),
        ("", ""),
        ("24:00", None),
        ("9:60", None),
        ("صبح", None),
    ],
)
def test_it_is_read_or_refused(text: str, time: str | None) -> None:
    assert read_time(text) == time
