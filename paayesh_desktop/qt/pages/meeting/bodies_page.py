"""Council, committee and workgroups: who sits where, who counts, and what must be done about it."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from paayesh_desktop.domain.composition import Standing
from paayesh_desktop.domain.organisation import Person, SeatKind
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.models.member_table import (
    KEPT,
    BodyTable,
    MemberRow,
    MemberTable,
    Part,
    member_rows,
)
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.meeting.bodies_beginning import first_body, most_urgent
from paayesh_desktop.qt.pages.meeting.bodies_deeds import BodiesDeeds
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.filter_chips import FilterChips
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.services.people.acting import body_party
from paayesh_desktop.services.people.bodies import Bodies
from paayesh_desktop.services.people.body_file import BodyFile, BodyLine
from paayesh_desktop.services.people.ratification import WAITING
from paayesh_desktop.services.people.sign_in import SignIn
from paayesh_desktop.services.wording import Wording

_SAID = 4
"""How many findings are said on the page; the others in the tip of the note."""
_SEATED = (Standing.IN_FORCE, Standing.COMING, Standing.UNRATIFIED)


class BodiesPage(Page):
    """The bodies on one side, the members of the chosen one on the other."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {
            "body", "seat", "membership", "expert_choice", "unit_group", "person", "resolution",
            "chain_step", "attachment", "desk",
        }
    )  # fmt: skip
    help_topic: ClassVar[str] = "bodies"

    standing: QLabel
    act_button: QPushButton
    bodies_box: QWidget
    body_title: QLabel
    facts: QLabel
    findings_note: QFrame
    findings: QLabel
    chips_box: QWidget
    members_box: QWidget
    renew: QPushButton
    choose: QPushButton
    end: QPushButton
    scan: QPushButton
    put_forward: QPushButton
    form_group: QPushButton
    dissolve_group: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "bodies_page")
        self.wording = Wording(context.catalogue)
        self.file: BodyFile | None = None
        self._body: UUID | None = None
        self._person: UUID | None = None
        self._deeds = BodiesDeeds(context, self, self)
        look, wording = context.look, self.wording
        self.bodies = RowView(look, wording, BodyTable(wording, self), (), self)
        self.bodies.setAccessibleName(self.tr("Bodies"))
        self.bodies.horizontalHeader().hide()
        self.members = RowView(look, wording, MemberTable(wording, self), KEPT, self)
        nothing = self.tr("Nothing has been entered here yet.")
        self.bodies.blank.setText(nothing)
        self.members.blank.setText(nothing)
        self.members.setAccessibleName(self.tr("Members"))
        self.chips: FilterChips[Part] = FilterChips(look, wording, self._parts(), self)
        fill(self.bodies_box, self.bodies)
        fill(self.members_box, self.members)
        fill(self.chips_box, self.chips)
        self._turning = Turning(look, self, ("bodies_row",))
        self.findings_note.hide()
        self.bodies.chosen.connect(self._choose_body)
        self.members.chosen.connect(self._allow)
        self.members.opened.connect(self._act)
        self.chips.chosen.connect(self._show_part)
        self.act_button.clicked.connect(self._act)
        self.renew.clicked.connect(self._deeds.renew)
        self.choose.clicked.connect(self._deeds.choose)
        self.end.clicked.connect(self._deeds.end)
        self.scan.clicked.connect(self._deeds.scan)
        self.put_forward.clicked.connect(self._deeds.put_forward)
        self.form_group.clicked.connect(self._deeds.form_group)
        self.dissolve_group.clicked.connect(self._deeds.dissolve_group)
        self._allow()

    def refresh(self) -> None:
        workspace, day = self.context.workspace, self.context.today()
        self.context.tasks.read(
            lambda _job: Bodies(workspace).overview(day),
            then=self._show_bodies,
            owner=self,
            lane="bodies",
        )

    def open_row(self, key: UUID) -> None:
        """A body, or somebody who sits in one."""
        workspace, day = self.context.workspace, self.context.today()

        def go_on(body: UUID | None) -> None:
            self._body, self._person = body or self._body, key
            self.refresh()

        self.context.tasks.read(
            lambda _job: Bodies(workspace).body_of(key, day), then=go_on, owner=self, lane="open"
        )

    @property
    def row(self) -> MemberRow | None:
        """The member or place the cursor is on."""
        found = self.members.current
        return found if isinstance(found, MemberRow) else None

    def _parts(self) -> list[tuple[Part, str, str]]:
        return [
            (Part.BODY, self.tr("In the body"), "landmark"),
            (Part.GROUPS, self.tr("Groups in units"), "building-2"),
            (Part.PAST, self.tr("Earlier terms"), "history"),
        ]

    def _show_bodies(self, lines: tuple[BodyLine, ...]) -> None:
        keys = [line.body.id for line in lines]
        if self._body not in keys:
            self._body = first_body(lines)
        self.counted.emit(sum(line.expired + line.ending for line in lines if self._is_mine(line)))
        self.bodies.table.set_rows(lines)
        if self._body is None:
            self.body_title.setText(self.tr("There are no bodies here yet."))
            self.facts.setText(
                self.tr("A workgroup's desk gets them from the committee's welcome file.")
            )
            return
        self.bodies.choose(keys.index(self._body))
        self._read_body()

    def _is_mine(self, line: BodyLine) -> bool:
        return body_party(line.body) == self.context.workspace.desk.party

    def _choose_body(self, line: object) -> None:
        if isinstance(line, BodyLine) and line.body.id != self._body:
            self._body = line.body.id
            self._read_body()

    def _read_body(self) -> None:
        key = self._body
        if key is None:
            return
        workspace, day = self.context.workspace, self.context.today()
        self.context.tasks.read(
            lambda _job: Bodies(workspace).show(key, day),
            then=self._show_body,
            owner=self,
            lane="body",
        )

    def _show_body(self, file: BodyFile) -> None:
        self.file = file
        self.body_title.setText(file.body.title)
        self.facts.setText(self._facts(file))
        said = [self.context.say(one.sentence) for one in file.composition.findings]
        more = self.tr("and {count} more").format(count=self.wording.whole(len(said) - _SAID))
        shown = said if len(said) <= _SAID else [*said[:_SAID], more]
        self.findings.setText("\n".join(shown))
        self.findings.setToolTip("\n".join(said))
        self.findings_note.setVisible(bool(said))
        self.chips.show_counts({part: len(member_rows(file, part)) for part in Part})
        if not member_rows(file, self.chips.current):
            self.chips.choose(Part.BODY)
        self._show_part()

    def _facts(self, file: BodyFile) -> str:
        parts = [
            self.tr("{count} members count").format(
                count=self.wording.whole(file.composition.counting)
            )
        ]
        if file.body.quorum:
            quorum = self.wording.whole(file.body.quorum)
            parts.append(self.tr("quorum {count}").format(count=quorum))
        if file.body.term_years:
            months = self.wording.whole(12 * file.body.term_years)
            parts.append(self.tr("terms of {count} months").format(count=months))
        if not file.may_change and file.keepers:
            names = self.tr("members are entered by {names}")
            parts.append(names.format(names=" · ".join(one.name for one in file.keepers)))
        return " · ".join(parts)

    def _show_part(self) -> None:
        if self.file is None:
            return
        rows = member_rows(self.file, self.chips.current)
        before = {_key(self.row)} if self.row and not self._person else {self._person}
        self._person = None
        self.members.table.set_rows(rows)
        same = [
            place
            for place, row in enumerate(rows)
            if row.member and {_key(row), row.member.membership.person_id} & before
        ]
        if rows:
            self.members.choose(same[0] if same else most_urgent(rows))
        self._allow()

    def _allow(self) -> None:
        """What can be done with the chosen row, and what of it is next."""
        row, file = self.row, self.file
        may = file is not None and file.may_change
        member = row.member if row else None
        current = member is not None and not member.standing.is_past
        self.renew.setEnabled(may and member is not None)
        self.end.setEnabled(may and current)
        self.scan.setEnabled(may and member is not None)
        expert = member is not None and member.membership.kind is SeatKind.EXPERT
        self.choose.setEnabled(current and expert)
        far = member.ratification if member is not None else None
        self.put_forward.setVisible(file is not None and file.body.kind == "committee")
        self.put_forward.setEnabled(may and current and far in WAITING)
        workgroup = file is not None and file.body.workgroup_id is not None
        self.form_group.setVisible(workgroup)
        self.form_group.setEnabled(may)
        self.dissolve_group.setVisible(workgroup and self.chips.current is Part.GROUPS)
        self.dissolve_group.setEnabled(may and row is not None and row.group is not None)
        self.act_button.setText(self._next())
        able = may or self._instead() is not None or self.choose.isEnabled()
        self.act_button.setEnabled(able or self._waits_for_file)

    def _instead(self) -> Person | None:
        """As whom one would have to continue at a demo desk to change this body."""
        file = self.file
        demo = self.context.workspace.desk.demo
        return file.keepers[0] if file and demo and not file.may_change and file.keepers else None

    @property
    def _waits_for_file(self) -> bool:
        """Whether there are no bodies here because the committee's welcome file was not read."""
        return self.file is None and self.context.served

    def _next(self) -> str:
        if self._waits_for_file:
            return self.tr("Go to the exchange")
        instead = self._instead()
        if instead is not None:
            return self.tr("Continue as {name}").format(name=instead.name)
        member = self.row.member if self.row else None
        if member is None:
            return self.tr("Seat somebody")
        match member.standing:
            case Standing.EXPIRED | Standing.ENDING | Standing.LEFT:
                return self.tr("Renew the term")
            case Standing.UNCHOSEN:
                return self.tr("Record a choice")
            case _:
                return self.tr("Seat somebody else")

    def _act(self) -> None:
        member, instead = self.row.member if self.row else None, self._instead()
        if not self.act_button.isEnabled():
            return
        if self._waits_for_file:
            self.context.go(Place.EXCHANGE, None)
        elif instead is not None:
            SignIn(self.context.workspace).continue_as(instead.id)
            self.context.feed.tell({"desk"})
        elif member is None or member.standing in _SEATED:
            self._deeds.seat()
        elif member.standing is Standing.UNCHOSEN:
            self._deeds.choose()
        else:
            self._deeds.renew()


def _key(row: MemberRow) -> UUID | None:
    return row.member.membership.id if row.member else None
