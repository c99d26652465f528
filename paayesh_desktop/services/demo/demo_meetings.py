"""The demo city's meetings: one of each body that was held, a training session, one that was called
off, the next one, and what they resolved."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from paayesh_desktop.domain.calendar import to_jalali
from paayesh_desktop.domain.holiday import add_working_days
from paayesh_desktop.domain.incentive import Criterion, IncentiveScheme, IncentiveWeight
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.macro_policy import MacroPolicy
from paayesh_desktop.domain.meeting import (
    AgendaItem,
    Attendance,
    Meeting,
    MeetingKind,
    MeetingState,
    Minutes,
    Presence,
    minutes_key,
)
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period, PeriodKind
from paayesh_desktop.domain.quantity import digits
from paayesh_desktop.domain.resolution import (
    Binding,
    ChainStep,
    ChainStepKind,
    Resolution,
    ResolutionKind,
)
from paayesh_desktop.services.demo.demo_plan import PLAN
from paayesh_desktop.services.demo.demo_rows import Owned

_COUNCIL = ("chair", "secretary", "member", "member2", "member3", "member4", "member5")
_COMMITTEE = (
    "chair", "secretary", "member", "member2", "member3", "scientific_supervisor",
    "consultant_representative", "expert",
)  # fmt: skip
_WEIGHTS = {Criterion.TIMELINESS: 4, Criterion.COMPLETENESS: 3, Criterion.ATTAINMENT: 3}


@dataclass(frozen=True, slots=True)
class _Held:
    """A meeting to be written: *days* from today, what it is about, its items and outcomes."""

    code: str
    body: str
    number: int
    kind: MeetingKind
    days: int
    state: MeetingState = MeetingState.CLOSED
    subject: str = ""
    minutes: str = ""
    items: Sequence[tuple[str, str]] = ()


_HELD = (
    _Held(
        "council/1",
        "council",
        1,
        MeetingKind.SEASONAL,
        -75,
        minutes="سیاست کلان حمل‌ونقل و هوای پاک بررسی و تصویب شد.",
        items=(("سیاست کلان: اولویت حمل‌ونقل همگانی و هوای پاک", "تصویب و ابلاغ شد."),),
    ),
    _Held(
        "C/1",
        "C",
        1,
        MeetingKind.ORDINARY,
        -60,
        minutes="شیوه‌نامهٔ تشویق واحدها بررسی و برای تصویب شورا فرستاده شد.",
        items=(
            ("طرح تشویق واحدها", "با وزن معیارها موافقت شد."),
            ("ابلاغ سیاست حمل‌ونقل همگانی به کارگروه‌ها", "به همهٔ کارگروه‌ها ابلاغ شود."),
        ),
    ),
    _Held(
        "C/2",
        "C",
        2,
        MeetingKind.TRAINING,
        -40,
        subject="آموزش تکمیل فرم‌های پایش به دبیران کارگروه‌ها",
        minutes="شیوهٔ تکمیل فرم و ثبت «ندارم» با دلیل آموزش داده شد.",
    ),
    _Held(
        "C/3",
        "C",
        3,
        MeetingKind.ORDINARY,
        -20,
        minutes="وضع گردآوری فرم‌ها گزارش و پیگیری واحدهای دیرکرده به دبیرخانه سپرده شد.",
        items=(("وضع گردآوری فرم‌های دوره", "دبیرخانه پیگیری کند."),),
    ),
    _Held(
        "C/4",
        "C",
        4,
        MeetingKind.EXTRAORDINARY,
        -8,
        MeetingState.CANCELLED,
        subject="بررسی خسارت سیلاب",
    ),
    _Held(
        "C/5",
        "C",
        5,
        MeetingKind.ORDINARY,
        7,
        MeetingState.INVITED,
        items=(("گزارش دبیرخانه از گردآوری فرم‌ها", ""),),
    ),
)


@dataclass(frozen=True, slots=True)
class DemoMeetings:
    """The rows as they stand on *today*; all are the committee's."""

    today: date

    def rows(self) -> Iterator[Owned]:
        """Meetings with their rolls, resolutions with their chains, policies and a scheme."""
        for held in _HELD:
            yield from self._meeting(held)
        yield from self._policies()
        yield from self._scheme()
        follow = self._resolution("C/3", 1, ResolutionKind.OTHER, "پیگیری واحدهای دیرکرده")
        yield (
            COMMITTEE,
            Resolution(
                follow.id,
                follow.meeting_id,
                follow.number,
                follow.kind,
                follow.title,
                Binding.MINUTES,
                agenda_item_id=reference_key("demo/item", "C/3/1"),
                owner_id=_person("C", "secretary"),
                due_on=add_working_days(self.today, 8, frozenset()),
            ),
        )

    def _day(self, days: int) -> date:
        """A working day about so many days from today."""
        return add_working_days(self.today + timedelta(days=days), -1, frozenset())

    def _meeting(self, held: _Held) -> Iterator[Owned]:
        on = self._day(held.days)
        key = reference_key("demo/meeting", held.code)
        closed = held.state is MeetingState.CLOSED
        called = held.kind is MeetingKind.EXTRAORDINARY
        yield (
            COMMITTEE,
            Meeting(
                key,
                _body(held.body),
                held.kind,
                held.number,
                on,
                held.state,
                begins="10:00",
                ends="12:00" if closed else "",
                place="سالن جلسات دفتر برنامه‌ریزی",
                subject=held.subject,
                called_by=_person("C", "chair") if called else None,
                letter_number=self._letter(held.number, "د"),
                letter_on=self._day(held.days - 6),
                minutes_number=self._letter(held.number, "ص") if closed else "",
                cancelled_because="جلسهٔ ستاد بحران شهر در همان ساعت تشکیل شد." if called else "",
            ),
        )
        if held.minutes:
            yield COMMITTEE, Minutes(minutes_key(key), key, held.minutes)
        seats = _COUNCIL if held.body == "council" else _COMMITTEE
        for place, seat in enumerate(seats):
            here = Presence.ABSENT if seat == seats[-2] else Presence.PRESENT
            yield (
                COMMITTEE,
                Attendance(
                    reference_key("demo/attendance", f"{held.code}/{seat}"),
                    key,
                    _person(held.body, seat),
                    here if closed else Presence.INVITED,
                    reference_key("demo/membership", f"{held.body}/{seat}"),
                    position=place,
                ),
            )
        for place, (title, outcome) in enumerate(held.items, 1):
            item = reference_key("demo/item", f"{held.code}/{place}")
            yield COMMITTEE, AgendaItem(item, key, place, title, outcome=outcome)

    def _policies(self) -> Iterator[Owned]:
        council = self._resolution(
            "council/1", 1, ResolutionKind.POLICY, "اولویت حمل‌ونقل همگانی و هوای پاک"
        )
        down = self._resolution(
            "C/1", 2, ResolutionKind.POLICY, "ابلاغ سیاست حمل‌ونقل همگانی به کارگروه‌ها"
        )
        above = MacroPolicy(
            reference_key("demo/policy", "council"),
            _body("council"),
            council.title,
            self._day(-75),
            _body("C"),
            None,
            council.id,
            self._letter(1, "ش"),
            "در همهٔ برنامه‌ها سهم سفر با حمل‌ونقل همگانی و کاهش آلایندگی در اولویت است.",
        )
        below = MacroPolicy(
            reference_key("demo/policy", "C"),
            _body("C"),
            "اولویت پروژه‌های حمل‌ونقل همگانی در پایش دوماهه",
            self._day(-60),
            None,
            above.id,
            down.id,
            self._letter(2, "د"),
        )
        yield COMMITTEE, above
        yield COMMITTEE, below
        yield COMMITTEE, _about(council, above.entity, above.id, Binding.MINUTES)
        yield COMMITTEE, _about(down, below.entity, below.id, Binding.CHAIN)
        yield from self._chain(down)

    def _scheme(self) -> Iterator[Owned]:
        title = "طرح تشویق واحدهای خوش‌قول"
        resolution = self._resolution("C/1", 1, ResolutionKind.INCENTIVE, title)
        period = Period.containing(self._day(-60), PeriodKind.BIMESTER).previous()
        scheme = IncentiveScheme(
            reference_key("demo/scheme", "1"), PLAN, title, period.code, resolution.id
        )
        yield COMMITTEE, scheme
        for place, (criterion, weight) in enumerate(_WEIGHTS.items()):
            key = reference_key("incentive_weight", f"{scheme.id}/{criterion.value}")
            yield COMMITTEE, IncentiveWeight(key, scheme.id, criterion, Decimal(weight), place)
        yield COMMITTEE, _about(resolution, scheme.entity, scheme.id, Binding.CHAIN)
        yield from self._chain(resolution)

    def _resolution(self, code: str, number: int, kind: ResolutionKind, title: str) -> Resolution:
        held = next(one for one in _HELD if one.code == code)
        year = to_jalali(self._day(held.days)).year
        return Resolution(
            reference_key("demo/resolution", f"{code}/{number}"),
            reference_key("demo/meeting", code),
            f"{year}-{number if code != 'C/3' else number + 2}",
            kind,
            title,
            Binding.MINUTES,
        )

    def _chain(self, resolution: Resolution) -> Iterator[Owned]:
        for place, (step, days, by) in enumerate(
            (
                (ChainStepKind.COMMITTEE, -60, "secretary"),
                (ChainStepKind.DEPUTY, -54, "chair"),
                (ChainStepKind.COUNCIL, -46, "secretary"),
            ),
            1,
        ):
            yield (
                COMMITTEE,
                ChainStep(
                    reference_key("chain_step", f"{resolution.id}/{step.value}"),
                    resolution.id,
                    place,
                    step,
                    confirmed=True,
                    letter_number=self._letter(place + 20, "م"),
                    letter_on=self._day(days),
                    person_id=_person("C", by),
                ),
            )

    def _letter(self, number: int, series: str) -> str:
        return digits(f"{to_jalali(self.today).year}/{series}/{number}")


def _about(one: Resolution, kind: str, key: UUID, binding: Binding) -> Resolution:
    return Resolution(
        one.id, one.meeting_id, one.number, one.kind, one.title, binding, "", None, kind, key
    )


def _person(body: str, seat: str) -> UUID:
    return reference_key("demo/person", f"{body}/{seat}")


def _body(code: str) -> UUID:
    return reference_key("body", "committee" if code == "C" else code)
