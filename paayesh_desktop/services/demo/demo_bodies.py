"""The demo city's people in their seats: council, committee, workgroups and their groups.

Terms are counted back from the day the city is built, so that on every day one member of the
committee has not been renewed, another soon must be, an expert was not chosen and a seat is empty.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

import msgspec

from paayesh_desktop.domain.calendar import add_months, to_jalali
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.membership import ExpertChoice, Membership, UnitGroup, unit_group_key
from paayesh_desktop.domain.organisation import COMMITTEE, Level, SeatKind
from paayesh_desktop.domain.quantity import digits
from paayesh_desktop.services.demo.demo_rows import DemoSize, Owned
from paayesh_desktop.services.demo.demo_units import (
    GROUP_ROLES,
    SEATS,
    group_units,
    offices,
    role_of,
    workgroup_key,
)
from paayesh_desktop.services.demo.demo_words import DemoWords

EXPIRED = "C/member4"
ENDING = "C/member3"
UNCHOSEN = "W3/expert4"
VACANT = "W5/expert4"
_BEGAN = 10
"""How many months ago the terms of this year began."""
_FIRST_LETTER = 1001
_KINDS = {"expert": SeatKind.EXPERT, "guest": SeatKind.GUEST}
_FIXED = ("head", "secretary", "consultant_representative")


@dataclass(slots=True)
class DemoBodies:
    """The rows of the bodies of a city as they stand on *today*; ask for them once."""

    words: DemoWords
    size: DemoSize
    today: date
    _letter: int = field(default=_FIRST_LETTER, init=False)

    def rows(self) -> Iterator[Owned]:
        """Memberships, groups and the words on the experts, each with its party."""
        yield from self._committee()
        since = add_months(self.today, -_BEGAN - 24)
        for seat in SEATS["council"]:
            yield COMMITTEE, self._member(f"council/{seat}", "council", (since, None))
        for code in self.words.units.offices:
            yield from self._workgroup(code, since)
            yield from self._groups(code, since)

    def _committee(self) -> Iterator[Owned]:
        places: dict[str, int] = {}
        for number, seat in enumerate(SEATS["C"], 1):
            role = role_of(seat)
            places[role] = places.get(role, 0) + 1
            line = reference_key("seat", f"committee/-/{number}")
            began = add_months(self.today, -_BEGAN)
            if role in _KINDS:
                yield COMMITTEE, self._member(f"C/{seat}", "committee", (began, None), line)
                continue
            if f"C/{seat}" == EXPIRED:
                began = add_months(self.today, -13)
            elif f"C/{seat}" == ENDING:
                began = add_months(self.today, -12) + timedelta(days=20)
            earlier = add_months(began, -12)
            for start, name in ((earlier, f"{seat}/earlier"), (began, seat)):
                ends = add_months(start, 12) - timedelta(days=1)
                made = self._member(f"C/{seat}", "committee", (start, ends), line)
                key = reference_key("demo/membership", f"C/{name}")
                yield COMMITTEE, msgspec.structs.replace(made, id=key)
        yield COMMITTEE, self._word("C/expert", "C/chair", agrees=True)

    def _workgroup(self, code: str, since: date) -> Iterator[Owned]:
        party = workgroup_key(code)
        for seat in SEATS["W"]:
            place = min(SEATS["W"].index(seat), len(_FIXED)) + 1
            line = reference_key("seat", f"{code}/-/{place}")
            if f"{code}/{seat}" == VACANT:
                continue
            yield party, self._member(f"{code}/{seat}", code, (since, None), line)
            for chooser in _FIXED if role_of(seat) == "expert" else ():
                unchosen = f"{code}/{seat}" == UNCHOSEN
                if unchosen and chooser == "head":
                    continue
                agrees = not unchosen or chooser == "secretary"
                word = self._word(f"{code}/{seat}", f"{code}/{chooser}", agrees=agrees)
                yield party, word

    def _groups(self, code: str, since: date) -> Iterator[Owned]:
        party = workgroup_key(code)
        city = offices(self.words, self.size.districts, offices_in_districts=self.size.offices)
        for unit in group_units(city, code):
            group = UnitGroup(unit_group_key(party, unit.id), party, unit.id)
            yield party, group
            for number, role in enumerate(GROUP_ROLES, 1):
                line = _group_seat(code, unit.level, number)
                seat = f"{role}/{unit.code}"
                made = self._member(f"{code}/{seat}", code, (since, None), line)
                yield party, msgspec.structs.replace(made, group_id=group.id)

    def _member(
        self,
        person: str,
        body: str,
        term: tuple[date, date | None],
        seat: UUID | None = None,
    ) -> Membership:
        role = role_of(person.partition("/")[2])
        signed = term[0] - timedelta(days=9)
        number = digits(f"{to_jalali(signed).year}/{self._letter}")
        self._letter += 1
        return Membership(
            reference_key("demo/membership", person),
            reference_key("body", body),
            reference_key("demo/person", person),
            role,
            _KINDS.get(role, SeatKind.FIXED),
            *term,
            seat_id=seat,
            decree_number=number,
            decree_on=signed,
        )

    @staticmethod
    def _word(expert: str, chooser: str, *, agrees: bool) -> ExpertChoice:
        return ExpertChoice(
            reference_key("demo/choice", f"{expert}/{chooser}"),
            reference_key("demo/membership", expert),
            reference_key("demo/person", chooser),
            agrees,
        )


def _group_seat(code: str, level: Level, number: int) -> UUID:
    return reference_key("seat", f"{code}/{level}/{number}")
