"""Signing in at a desk, each with a passphrase of one's own.

A desk where nobody has one asks for none: its keeper is at the desk. From the first passphrase on
the program asks at its start. Wrong ones are counted in the database; from the fifth in a row each
makes one wait, at most a quarter of an hour, also after a new start. The keeper's envelope, a code
on paper, opens the desk when the keeper's own passphrase is lost.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from uuid import UUID

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.passphrase import Cost
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.people.passphrase import digested, judge, made_up, matches
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.credentials import Credential, Credentials

COST = Cost()
_ENVELOPE = reference_key("credential", "envelope")
_FREE = 5
"""So many wrong ones in a row cost no time, the last of them the first wait."""
_FIRST_WAIT = 15_000
_LONGEST_WAIT = 15 * 60_000


@dataclass(frozen=True, slots=True)
class DeskPerson:
    """Somebody who may sit at the desk."""

    person: UUID
    name: str
    keeper: bool
    has_passphrase: bool
    must_change: bool


def milliseconds() -> int:
    return time.time_ns() // 1_000_000


def wait(failures: int, last: int, now: int) -> int:
    """Milliseconds until the next try, after *failures* in a row; never more than the longest,
    wherever the clock was set to meanwhile."""
    if failures < _FREE:
        return 0
    length = min(_LONGEST_WAIT, _FIRST_WAIT << min(failures - _FREE, 10))
    return max(0, min(length, last + length - now))


class SignIn:
    """*clock* gives milliseconds since 1970 UTC, *cost* what digesting a new passphrase takes."""

    def __init__(
        self,
        workspace: Workspace,
        *,
        clock: Callable[[], int] = milliseconds,
        cost: Cost = COST,
    ) -> None:
        self._workspace = workspace
        self._clock = clock
        self._cost = cost
        self._kept = Credentials(workspace.engine, workspace.desk_number)

    @property
    def asked(self) -> bool:
        """Whether one must sign in here."""
        return not self._workspace.desk.demo and any(one.digest for one in self._kept.all())

    def people(self) -> tuple[DeskPerson, ...]:
        """Who may sit here, the keeper first, then by name."""
        keeper = self._workspace.desk.keeper
        kept = {one.person: one for one in self._kept.all() if one.person != _ENVELOPE}
        kept.setdefault(keeper, Credential(keeper))
        with self._workspace.store.view() as view:
            named = {one.id: one.name for one in view.find(Person, id=list(kept))}
        found = [_shown(one, named.get(one.person, ""), keeper) for one in kept.values()]
        return tuple(sorted(found, key=lambda one: (not one.keeper, one.name)))

    def sign_in(self, person: UUID, passphrase: str) -> DeskPerson:
        """Let *person* sit down, unless the passphrase was one for one time: then nobody sits down
        before `choose`. UserError where it is wrong, or too soon after wrong ones."""
        found = self._tried(person, passphrase)
        if not found.must_change:
            self._workspace.seat(person)
        return found

    def choose(self, person: UUID, old: str, new: str) -> None:
        """Put a passphrase of one's own choice in the place of *old*, and sit down."""
        found = self._tried(person, old)
        judge(new, found.name)
        if matches(new, *self._digest(person)):
            raise UserError(
                translate(
                    "SignIn",
                    "The new passphrase is the old one. It was kept; choose another one.",
                )
            )
        self._keep(person, new)
        self._workspace.seat(person)

    def choose_first(self, new: str) -> str:
        """The first passphrase of a desk, its keeper's: from now on the program asks. Gives the
        code for the keeper's envelope."""
        desk = self._workspace.desk
        if desk.demo:
            raise UserError(DEMO)
        if self.asked or desk.person != desk.keeper:
            raise UserError(_ASKED)
        judge(new, desk.person_name)
        self._keep(desk.keeper, new)
        return self.new_envelope()

    def new_envelope(self) -> str:
        """A code that lets the keeper in once, in the place of the former one; to be written down
        and closed away."""
        self.refuse_all_but_the_keeper()
        code = made_up()
        self._keep(_ENVELOPE, code)
        return code

    def reset(self, person: UUID) -> str:
        """A passphrase for one time for somebody of the desk, who must then choose a new one."""
        self.refuse_all_but_the_keeper()
        if person not in {one.person for one in self.people()}:
            raise UserError(UNKNOWN)
        if person == self._workspace.desk.keeper:
            raise UserError(
                translate(
                    "SignIn",
                    "This is your own passphrase. It was kept; change it under your name instead.",
                )
            )
        once = made_up()
        self._keep(person, once, must_change=True)
        return once

    def continue_as(self, person: UUID) -> None:
        """At a demo desk: *person* sits down, without a passphrase."""
        if not self._workspace.desk.demo:
            raise UserError(_ASKED)
        with self._workspace.store.view() as view:
            if view.get(Person, person) is None:
                raise UserError(UNKNOWN)
        self._workspace.seat(person)

    def refuse_all_but_the_keeper(self) -> None:
        """Raises UserError where somebody else is at the desk, or nobody ever signs in."""
        desk = self._workspace.desk
        if desk.demo:
            raise UserError(DEMO)
        if desk.person == desk.keeper:
            return
        keeper = next(one.name for one in self.people() if one.keeper)
        raise UserError(
            translate(
                "SignIn", "This is for the keeper of the desk to do, {name}. Nothing was changed."
            ),
            name=keeper,
        )

    def _tried(self, person: UUID, passphrase: str) -> DeskPerson:
        found = next((one for one in self.people() if one.person == person), None)
        if found is None:
            raise UserError(UNKNOWN)
        if not found.has_passphrase:
            raise UserError(_NONE, name=found.name)
        self._hold_back(person)
        self._kept.count_failure(person, self._clock())
        if matches(passphrase, *self._digest(person)):
            self._forgive(person)
            return found
        if found.keeper and self._is_the_envelope(passphrase):
            self._keep(person, passphrase, must_change=True)
            self._kept.remove(_ENVELOPE)
            return replace(found, must_change=True)
        raise UserError(_WRONG, name=found.name)

    def _hold_back(self, person: UUID) -> None:
        kept = self._credential(person)
        left = wait(kept.failures, kept.changed_at, self._clock())
        if left:
            raise UserError(
                translate(
                    "SignIn",
                    "The passphrase was wrong {count} times in a row. Wait {time} and try again."
                    " Whoever forgot it asks the keeper of the desk for one for one time; the"
                    " keeper has an envelope with a code.",
                ),
                count=kept.failures,
                time=_said(left),
            )

    def _is_the_envelope(self, typed: str) -> bool:
        kept = self._kept.get(_ENVELOPE)
        return kept is not None and matches(typed, kept.parameters, kept.digest)

    def _forgive(self, person: UUID) -> None:
        self._kept.put(replace(self._credential(person), failures=0, changed_at=self._clock()))

    def _keep(self, person: UUID, text: str, *, must_change: bool = False) -> None:
        parameters, digest = digested(text, self._cost)
        keeper = person == self._workspace.desk.keeper
        self._kept.put(
            Credential(person, parameters, digest, keeper, must_change, changed_at=self._clock())
        )

    def _digest(self, person: UUID) -> tuple[str, bytes]:
        kept = self._credential(person)
        return kept.parameters, kept.digest

    def _credential(self, person: UUID) -> Credential:
        return self._kept.get(person) or Credential(person)


def _shown(kept: Credential, name: str, keeper: UUID) -> DeskPerson:
    has = bool(kept.digest)
    return DeskPerson(kept.person, name, kept.person == keeper, has, kept.must_change)


def _said(left: int) -> Sentence:
    minutes, seconds = divmod(-(-left // 1000), 60)
    if minutes:
        said = translate("SignIn", "{minutes} minutes")
        return said.fill(minutes=Decimal(minutes + bool(seconds)))
    return translate("SignIn", "{seconds} seconds").fill(seconds=Decimal(seconds))


DEMO = translate(
    "SignIn",
    "The demo city has no passphrases: everything in it is made up. Choose under your name as whom"
    " you continue.",
)
UNKNOWN = translate("SignIn", "Nobody of that name sits at this desk. Nothing was changed.")
_ASKED = translate(
    "SignIn", "At this desk everybody signs in with a passphrase. Nothing was changed."
)
_NONE = translate(
    "SignIn",
    "{name} has no passphrase yet. Ask the keeper of the desk for one for one time.",
)
_WRONG = translate(
    "SignIn",
    "This is not the passphrase of {name}. Nothing was changed. Look whether Caps Lock is on and"
    " which keyboard is chosen, and type it again.",
)
