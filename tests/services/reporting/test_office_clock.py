"""What day and time it is in the office hangs on no machine: on paper, on the screen and in the
terminal, and whatever is over or late on a day is so from midnight in the office."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import paayesh_desktop
from paayesh_desktop.cli.instant import instant
from paayesh_desktop.cli.instant import today as terminal_today
from paayesh_desktop.domain.calendar import Style, format_jalali
from paayesh_desktop.domain.form import Form, FormState
from paayesh_desktop.domain.office_clock import office_day, office_time, office_today
from paayesh_desktop.domain.period import Period
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue
from paayesh_desktop.qt.furnishing import today as window_today
from paayesh_desktop.qt.moment_text import said
from paayesh_desktop.services.demo.demo_plan import PLAN
from paayesh_desktop.services.exchange.file_words import FileWords
from paayesh_desktop.services.forms.form_list import FormList
from paayesh_desktop.services.forms.form_query import FormFilter, FormGroup
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.services.keys.exchange_desk import day_of
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Workspace

DAY = date(2026, 11, 21)
"""30 Aban 1405, the last day of a bimester."""
MIDNIGHT = datetime(2026, 11, 21, 20, 30, tzinfo=UTC)
"""In the office, after that day."""
LATE = MIDNIGHT - timedelta(minutes=1)
PERIOD = Period.parse("1405B4")
WORDING = Wording(Catalogue("en"))


@pytest.fixture(params=["UTC", "Asia/Tehran", "America/New_York"])
def machine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A machine that thinks itself elsewhere."""
    tell: Callable[[], None] | None = getattr(time, "tzset", None)
    if tell is None:
        pytest.skip("this system has one time zone for all of its programs")
    monkeypatch.setenv("TZ", request.param)
    tell()
    yield request.param
    monkeypatch.undo()
    tell()


def test_every_machine_says_the_time_of_the_office(machine: str) -> None:
    assert machine
    words = FileWords(WORDING, lambda: DAY)
    assert WORDING.moment(LATE) == "30 Aban 1405, 23:59"
    assert WORDING.moment(LATE.replace(tzinfo=None)) == "30 Aban 1405, 23:59"
    assert words.ago(LATE) == "today 23:59"
    assert instant(LATE, Catalogue("en")) == "1405/08/30 23:59"
    assert Catalogue("en").say(said(LATE, DAY, persian=False)) == "today 23:59"


def test_the_day_turns_at_midnight_in_the_office_everywhere(machine: str) -> None:
    """At half past eight in the evening of UTC."""
    assert machine
    turned, tomorrow = MIDNIGHT, DAY + timedelta(days=1)
    words = FileWords(WORDING, lambda: tomorrow)
    assert (office_day(LATE), office_day(turned)) == (DAY, tomorrow)
    assert day_of(round(turned.timestamp() * 1000)) == tomorrow
    assert WORDING.moment(turned) == "1 Azar 1405, 00:00"
    assert (words.ago(LATE), words.ago(turned)) == ("yesterday", "today 00:00")
    assert instant(turned, Catalogue("en")) == "1405/09/01 00:00"
    assert Catalogue("en").say(said(LATE, tomorrow, persian=False)) == "yesterday 23:59"


def test_there_is_no_summer_time() -> None:
    assert office_time(datetime(2026, 7, 1, 8, 30, tzinfo=UTC)).hour == 12
    assert office_time(datetime(2027, 1, 1, 8, 30, tzinfo=UTC)).hour == 12


@given(
    st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.integers(-14, 14),
)
def test_an_instant_is_one_time_however_it_is_written(at: datetime, hours: int) -> None:
    written = at.astimezone(timezone(timedelta(hours=hours)))
    assert office_time(written) == office_time(at) == at
    assert office_time(written).utcoffset() == timedelta(hours=3, minutes=30)


def test_what_no_calendar_holds_is_its_last_day() -> None:
    """A file may bear any number for an instant."""
    assert format_jalali(day_of(2**62), Style.LATIN_NUMERIC) == "9377/12/30"
    assert WORDING.moment(datetime.max.replace(tzinfo=UTC)) == "30 Esfand 9377, 00:00"


def test_terminal_and_window_ask_the_same_clock() -> None:
    assert terminal_today is office_today
    assert window_today is office_today


def milliseconds(at: datetime) -> int:
    return round(at.timestamp() * 1000)


def test_a_period_is_over_at_midnight_in_the_office(city: Workspace, machine: str) -> None:
    assert machine
    person = city.desk.person
    before = Evaluation(city.store, lambda: milliseconds(MIDNIGHT) - 1)
    with pytest.raises(UserError, match="is not over"):
        before.evaluate(PERIOD, by=person, plan=PLAN)
    assert (
        Evaluation(city.store, lambda: milliseconds(MIDNIGHT))
        .evaluate(PERIOD, by=person, plan=PLAN)
        .written
    )


def test_a_form_is_late_from_midnight_in_the_office(city: Workspace, machine: str) -> None:
    assert machine
    with city.store.change(by=city.desk.person) as change:
        form = change.find(Form, state=FormState.DELIVERED, order_by=("id",))[0]
        late = office_day(MIDNIGHT)
        due = late - timedelta(days=1)
        change.put(msgspec.structs.replace(form, due_on=due), party=form.workgroup_id)
    found = {
        day: form.id
        in FormList(city.store)
        .matching(FormFilter(form.cycle_id, day, None, FormGroup.OVERDUE))
        .ids
        for day in (office_day(MIDNIGHT - timedelta(milliseconds=1)), office_day(MIDNIGHT))
    }
    assert found == {due: False, late: True}


def test_nobody_reads_an_instant_on_the_clock_of_the_machine() -> None:
    """The other ways to do so are refused when the code is linted."""
    folder = Path(paayesh_desktop.__file__).parent
    asked = [path.name for path in folder.rglob("*.py") if b".astimezone()" in path.read_bytes()]
    assert asked == []
