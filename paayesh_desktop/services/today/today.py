"""What waits for whoever is at the desk: overdue first, each with one verb and a reason."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, compress
from pathlib import Path
from uuid import UUID

from paayesh_desktop.domain.right import Right
from paayesh_desktop.language import translate
from paayesh_desktop.services.people.able import Able, Named
from paayesh_desktop.services.today.outlook import Outlook
from paayesh_desktop.services.today.today_bodies import body_turns
from paayesh_desktop.services.today.today_care import care
from paayesh_desktop.services.today.today_cases import case_turns
from paayesh_desktop.services.today.today_evaluations import evaluation_turns
from paayesh_desktop.services.today.today_exchange import exchange_items
from paayesh_desktop.services.today.today_forms import form_turns
from paayesh_desktop.services.today.today_items import Group, Item, Tile, Turn, Urgency, Verb
from paayesh_desktop.services.today.today_meetings import meeting_turns
from paayesh_desktop.services.today.today_plan import PlanWatch
from paayesh_desktop.services.workspace import Role, Workspace

Source = Callable[[Outlook], Iterable[Turn]]
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
        desk = workspace.desk
        with workspace.store.view() as view:
            outlook = Outlook(workspace, view, desk, day)
            turns = list(chain.from_iterable(source(outlook) for source in SOURCES))
            can = [_can(outlook, turn) for turn in turns]
            items = [turn.item for turn in compress(turns, can)]
            if desk.demo:
                others = [turn for turn, mine in zip(turns, can, strict=True) if not mine]
                items += _handed_over(outlook.able, others)
        return items


def _can(outlook: Outlook, turn: Turn) -> bool:
    """Whether the person at the desk can do it."""
    desk, able, right, party = outlook.desk, outlook.able, turn.right, turn.party
    if turn.barred == desk.person or (turn.who is not None and desk.person not in turn.who):
        return False
    if right is None or party is None or able.may(right, party):
        return True
    keeps = right is Right.MEMBERS and desk.person == desk.keeper
    return keeps and outlook.acts_for(party) and not able.who(right, party)


def _handed_over(able: Able, others: Sequence[Turn]) -> Iterable[Item]:
    """The most urgent thing that others can do: to go on as one of them."""
    order = list(Urgency)
    others = sorted(others, key=lambda one: (-one.item.overdue, order.index(one.item.urgency)))
    for place, turn in enumerate(others):
        people = _able(able, turn)
        if people:
            key, name = _longest(able, people, others[place + 1 :][:_FORESEEN])
            yield Item(
                Verb.CONTINUE_AS,
                Urgency.INFO,
                translate("Today", "Continue as {name}").fill(name=name),
                translate("Today", "{count} things wait for others").fill(count=len(others)),
                translate("Today", "First: {what}").fill(what=turn.item.title),
                turn.item.place,
                key=key,
            )
            return


def _longest(able: Able, people: Named, then: Sequence[Turn]) -> tuple[UUID, str]:
    """Who of the *people* can go on longest with what comes then, so that few must be changed for
    another."""
    left = list(people)
    for turn in then:
        if len(left) == 1:
            break
        next_ones = set(_able(able, turn))
        left = [one for one in left if one in next_ones] or left
    return left[0]


def _able(able: Able, turn: Turn) -> Named:
    """Who can do it."""
    found: Named = ()
    if turn.who is not None:
        found = able.named(turn.who)
    elif turn.right is not None and turn.party is not None:
        found = able.who(turn.right, turn.party)
    return tuple(one for one in found if one[0] != turn.barred)
