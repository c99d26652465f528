"""The story of the loop between desks that know of each other by files alone.

The committee sits at one desk, the first workgroup at its lead desk, and a district of it at a
third. Whoever acts sits down at the desk of the party; before that its desk reads what was sent to
it, and afterwards what was written there goes out in a file. The post loses, repeats and delays.
"""

import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.services.exchange.receiving import Receiving
from paayesh_desktop.services.exchange.sending import Sending
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store import schema
from tests.conftest import put_body, put_members, sample, with_plan
from tests.services.exchange.conftest import Desk
from tests.services.loop.conftest import Story


class Post:
    """Carries files; *loses* of ten are lost, *repeats* of ten come a second time, later."""

    def __init__(self, folder: Path, seed: int, *, loses: int = 0, repeats: int = 0) -> None:
        self._folder = folder
        self._dice = Random(seed)  # noqa: S311 - a play, the same at every run
        self._loses = loses
        self._repeats = repeats
        self._old: dict[UUID, list[Path]] = {}
        self.lost = self.repeated = 0

    def carry(self, sender: Desk, audience: UUID, reader: Desk) -> None:
        """One file from desk to desk, and perhaps an old one after it."""
        folder = self._folder / f"{len(list(self._folder.iterdir())):04}"
        folder.mkdir()
        sent = Sending(sender.workspace, clock=sender.clock).prepare(audience, folder, sender.key())
        old = self._old.setdefault(reader.workspace.desk.key, [])
        if self._dice.randrange(10) < self._loses:
            self.lost += 1
            shutil.rmtree(folder)
            return
        read(reader, *sent.paths)
        if old and self._dice.randrange(10) < self._repeats:
            self.repeated += 1
            read(reader, self._dice.choice(old))
        old.extend(sent.paths)


def read(desk: Desk, *paths: Path) -> None:
    """Look at files and take them in; none may be refused."""
    receiving = Receiving(desk.workspace, clock=desk.clock)
    preview = receiving.look(paths)
    assert [file.refusal for file in preview.files] == [None] * len(paths), preview
    taken = receiving.take(preview)
    assert [file.look.refusal for file in taken.files] == [None] * len(paths)


class PartedStory(Story):
    """*district* does what experts of the workgroup do, *lead* what its head and secretary do."""

    def __init__(self, committee: Desk, lead: Desk, district: Desk, post: Post) -> None:
        self._committee, self._lead, self._district = committee, lead, district
        self._at = committee
        self.post = post
        super().__init__(committee.workspace)

    @property
    def workspace(self) -> Workspace:  # pyright: ignore[reportIncompatibleVariableOverride]
        return self._at.workspace

    @workspace.setter
    def workspace(self, _workspace: Workspace) -> None:
        """Which desk it is follows from who sits."""

    @contextmanager
    def sits(self, seat: str) -> Generator[None]:
        before, self._at = self._at, self._desk_of(seat)
        if before is not self._at:
            self.fetch(self._at)
        keeper = self.workspace.desk.person
        self.workspace.seat(sample(seat))
        try:
            yield
        finally:
            self.workspace.seat(keeper)
            left, self._at = self._at, before
            if left is not before:
                self.bring(left)

    def fetch(self, desk: Desk) -> None:
        """What the others have for a desk of the workgroup."""
        self._until(self._committee, sample("W1"), self._lead)
        if desk is self._district:
            self._until(self._lead, sample("W1"), self._district)

    def bring(self, desk: Desk) -> None:
        """What a desk of the workgroup has written goes to the lead desk and on to the committee;
        a lost file is asked for by telephone and sent again."""
        if desk is self._district:
            self._until(desk, sample("W1"), self._lead)
        self._until(self._lead, COMMITTEE, self._committee)

    def report(self, project: str, number: int, value: str) -> None:
        with self.sits("W1/secretary"):
            super().report(project, number, value)

    def _until(self, sender: Desk, audience: UUID, reader: Desk) -> None:
        lost = -1
        while self.post.lost != lost:
            lost = self.post.lost
            self.post.carry(sender, audience, reader)

    def _desk_of(self, seat: str) -> Desk:
        if not seat.startswith("W"):
            return self._committee
        return self._district if "expert" in seat else self._lead


def settle(committee: Desk, lead: Desk, district: Desk) -> None:
    """The sample plan and people at the committee's desk, the workgroup's own people at its lead
    desk; the workgroup's desks play the sample's first workgroup."""
    for desk in (lead, district):
        rename_party(desk.workspace, sample("W1"))
    with_plan(committee.workspace)
    with committee.workspace.store.change(by=committee.workspace.desk.person) as change:
        for code in ("C", "W1", "W2", "council"):
            put_body(change, code)
        for code in ("C", "council"):
            put_members(change, code)
    with lead.workspace.store.change(by=lead.workspace.desk.person) as change:
        put_members(change, "W1")


def rename_party(workspace: Workspace, key: UUID) -> None:
    """The sample city's first workgroup has a key of its own."""
    with workspace.engine.begin() as connection:
        party = sa.select(schema.desk.c.party).scalar_subquery()
        connection.execute(
            sa.update(schema.party).where(schema.party.c.id == party).values(key=key)
        )
    workspace.adopt("test")


def differences(one: Desk, other: Desk, party: UUID) -> Iterator[str]:
    """Rows that *party* owns and that two desks show differently."""
    for entity in schema.projections:
        shown = [_rows(desk.workspace, entity, party) for desk in (one, other)]
        for key in shown[0].keys() | shown[1].keys():
            if shown[0].get(key) != shown[1].get(key):
                yield f"{entity.entity} {key}: {shown[0].get(key)} / {shown[1].get(key)}"


def _rows(workspace: Workspace, entity: type[Entity], party: UUID) -> dict[UUID, Entity]:
    with workspace.store.view() as view:
        owners = view.owners(entity)
        keys = [key for key, owner in owners.items() if owner == party]
        return {row.id: row for row in view.find(entity, id=keys)} if keys else {}
