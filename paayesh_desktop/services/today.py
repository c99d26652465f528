"""What waits for whoever is at the desk: overdue first, each with one verb and a reason."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path
from uuid import UUID

from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.right import Right
from paayesh_desktop.language import translate
from paayesh_desktop.services.acting import actor, holders, may
from paayesh_desktop.services.today_bodies import body_turns
from paayesh_desktop.services.today_care import care
from paayesh_desktop.services.today_cases import case_turns
from paayesh_desktop.services.today_evaluations import evaluation_turns
from paayesh_desktop.services.today_exchange import exchange_items
from paayesh_desktop.services.today_forms import form_turns
from paayesh_desktop.services.today_items import Group, Item, Tile, Turn, Urgency, Verb
from paayesh_desktop.services.today_meetings import meeting_turns
from paayesh_desktop.services.today_plan import PlanWatch
from paayesh_desktop.services.workspace import Role, Workspace
from paayesh_desktop.store.view import View

Source = Callable[[View, Workspace, date], Iterable[Turn]]
SOURCES: tuple[Source, ...] = (
    form_turns,
    evaluation_turns,
    case_turns,
    meeting_turns,
    body_turns,
)
"""Where things come from whose turn it is."""

_FORESEEN = 12
"""How many of the things of others are looked at to choose whom to go on as."""


@dataclass(frozen=True, slots=True)
class TodayView:
    """The page as it stands on one day."""

    items: tuple[Item, ...]
    tiles: tuple[Tile, ...]

    @property
    def overdue(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.overdue)


class Today:
    """Looks through one workspace for what is to be done on a day by the person at the desk; a
    workgroup's desk sees what its workgroup answers for. *backups* is the folder of the copies,
    where it is not the workspace's own."""

    def __init__(self, workspace: Workspace, *, backups: Path | None = None) -> None:
        self._workspace = workspace
        self._backups = backups
        desk = workspace.desk
        every = desk.demo or desk.role is Role.COMMITTEE
        self._plans = PlanWatch(workspace.store, None if every else desk.party)

    def look(self, day: date) -> TodayView:
        """What waits on *day*, the most urgent first."""
        plans = self._plans.look(day)
        items = [*plans.items, *care(self._workspace, self._backups)]
        items += exchange_items(self._workspace)
        if not plans.planless:
            items += self._turns(day)
        groups, order = list(Group), list(Urgency)
        items.sort(
            key=lambda item: (groups.index(item.group), -item.overdue, order.index(item.urgency))
        )
        return TodayView(tuple(items), plans.tiles)

    def _turns(self, day: date) -> list[Item]:
        """What the person at the desk can do now and, at a demo desk, whose turn it is else."""
        workspace = self._workspace
        with workspace.store.view() as view:
            turns = list(chain.from_iterable(source(view, workspace, day) for source in SOURCES))
            desk = workspace.desk
            me, acting = desk.person, actor(view, desk.person, day)

            def can(right: Right | None, party: UUID | None) -> bool:
                if right is None or party is None:
                    return True
                if right is Right.MEMBERS:  # the first members are the keeper's to enter
                    return may(workspace, view, right, party, day)
                here = desk.demo or desk.party == party
                return here and acting.role(right, party) is not None

            asked = {(turn.right, turn.party) for turn in turns}
            able = {(right, party) for right, party in asked if can(right, party)}
            mine = [
                one
                for one in turns
                if (one.right, one.party) in able
                and one.barred != me
                and (one.who is None or me in one.who)
            ]
            items = [turn.item for turn in mine]
            if desk.demo:
                items += _handed_over(view, [one for one in turns if one not in mine], day)
        return items


def _handed_over(view: View, others: Sequence[Turn], day: date) -> Iterable[Item]:
    """The most urgent thing that others can do: to go on as one of them."""
    order = list(Urgency)
    others = sorted(others, key=lambda one: (-one.item.overdue, order.index(one.item.urgency)))
    for place, turn in enumerate(others):
        able = _able(view, turn, day)
        if able:
            chosen = _longest(view, able, others[place + 1 :][:_FORESEEN], day)
            yield Item(
                Verb.CONTINUE_AS,
                Urgency.INFO,
                translate("Today", "Continue as {name}").fill(name=chosen.name),
                translate("Today", "{count} things wait for others").fill(count=len(others)),
                translate("Today", "First: {what}").fill(what=turn.item.title),
                turn.item.place,
                key=chosen.id,
            )
            return


def _longest(view: View, able: Sequence[Person], then: Sequence[Turn], day: date) -> Person:
    """Who of the *able* can go on longest with what comes then, so that few must be changed for
    another."""
    left = list(able)
    for turn in then:
        if len(left) == 1:
            break
        next_ones = {one.id for one in _able(view, turn, day)}
        left = [one for one in left if one.id in next_ones] or left
    return left[0]


def _able(view: View, turn: Turn, day: date) -> Sequence[Person]:
    """Who can do it."""
    found: Sequence[Person] = ()
    if turn.who is not None:
        found = view.find(Person, id=list(turn.who), order_by=("name",))
    elif turn.right is not None and turn.party is not None:
        found = holders(view, turn.right, turn.party, day)
    return [one for one in found if one.id != turn.barred]
