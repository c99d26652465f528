"""The questions of the bodies page: who takes a seat, a new term, the last day, an expert's choice,
a group in a unit."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from paayesh_desktop.domain.organisation import Body, Person, Seat, Unit
from paayesh_desktop.domain.role_words import role_word
from paayesh_desktop.errors import UserError
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.qt.widgets.fields_dialog import FieldsDialog
from paayesh_desktop.services.people.bodies import Appointment, Bodies, Term
from paayesh_desktop.services.people.body_file import Member
from paayesh_desktop.services.people.expert_choices import ExpertChoices
from paayesh_desktop.services.people.unit_groups import UnitGroups

_ROLES = ("member", "chair", "secretary")


class MemberDialog(FieldsDialog):
    """Does its work off the window's thread; a refusal stays on the dialog with what was typed."""

    def __init__(
        self, context: PageContext, parent: QWidget, *, title: str, words: str, verb: str
    ) -> None:
        super().__init__(context.look, parent, title=title, words=words, verb=verb)
        self.context = context
        self.submitted.connect(self._submit)

    def work(self) -> Callable[[], object] | None:
        """What to do with what is on the fields; None where something is still missing."""
        raise NotImplementedError

    def day_field(self, label: str, day: date | None) -> DateEdit:
        field = self.add(label, DateEdit(self))
        field.set_today(self.context.today())
        field.set_value(day)
        return field

    def term_fields(self, starts: date) -> "TermFields":
        """From when to when, and under which decree."""
        first = self.day_field(self.tr("First day"), starts)
        last = self.day_field(self.tr("Last day (empty: the whole term)"), None)
        number = self.add(self.tr("Number of the decree"), QLineEdit(self))
        return TermFields(self, first, last, number)

    def signed_field(self) -> DateEdit:
        return self.day_field(self.tr("Date of the decree"), None)

    def day_of(self, field: DateEdit) -> date | None:
        """The day on a field that must have one."""
        day = field.value()
        if day is None or field.problem():
            self.refuse(field.problem() or self.tr("A day is missing; write it."))
            field.setFocus()
            return None
        return day

    def _submit(self) -> None:
        self.refuse("")
        doing = self.work()
        if doing is None:
            return
        self.verb.setEnabled(False)
        self.context.tasks.write(
            lambda _job: doing(),
            then=lambda _done: self.accept(),
            failed=self._failed,
            owner=self,
            title=self.tr("Saving"),
        )

    def _failed(self, error: UserError) -> None:
        self.refuse(self.context.say(error.sentence))


class TermFields:
    """The four fields of a term, on the dialog that made them."""

    def __init__(
        self, dialog: MemberDialog, starts: DateEdit, ends: DateEdit, number: QLineEdit
    ) -> None:
        self._dialog = dialog
        self.starts = starts
        self.ends = ends
        self.number = number
        self.signed = dialog.signed_field()

    def term(self) -> Term | None:
        starts = self._dialog.day_of(self.starts)
        if starts is None:
            return None
        for field in (self.ends, self.signed):
            if field.problem():
                self._dialog.refuse(field.problem())
                field.setFocus()
                return None
        return Term(starts, self.ends.value(), self.number.text(), self.signed.value())


class SeatDialog(MemberDialog):
    """Somebody takes a seat: chosen by name from those who are entered, or written anew."""

    def __init__(
        self,
        context: PageContext,
        parent: QWidget,
        *,
        body: Body,
        seat: Seat | None,
        people: Sequence[Person],
        group: UUID | None = None,
    ) -> None:
        super().__init__(
            context,
            parent,
            title=seat.title if seat else self.tr("A new member"),
            words=self.tr(
                "{body}: whoever sits here counts from the first day of the term."
            ).format(body=body.title),
            verb=self.tr("Seat"),
        )
        self._body, self._seat, self._group = body, seat, group
        self.person = self.add(self.tr("Who (choose, or write a new name)"), QComboBox(self))
        self.person.setEditable(True)
        self.person.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for one in people:
            self.person.addItem(f"{one.name} · {one.role}" if one.role else one.name, one.id)
        self.person.setCurrentIndex(-1)
        completer = QCompleter(self.person.model(), self)
        self.person.setCompleter(completer)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.role: QComboBox | None = None
        if seat is None:
            self.role = self.add(self.tr("Role"), QComboBox(self))
            for role in _ROLES:
                self.role.addItem(context.say(role_word(role)), role)
        self.term = self.term_fields(context.today())

    def work(self) -> Callable[[], object] | None:
        term = self.term.term()
        if term is None:
            return None
        text = self.person.currentText()
        place = self.person.findText(text)
        chosen = self.person.itemData(place) if place >= 0 else text
        wanted = Appointment(
            self._body.id,
            chosen,
            term,
            self._seat.id if self._seat else None,
            self.role.currentData() if self.role else "member",
            self._group,
        )
        workspace, day = self.context.workspace, self.context.today()
        return lambda: Bodies(workspace).seat(wanted, day)


class RenewDialog(MemberDialog):
    """A new term under a new decree."""

    def __init__(self, context: PageContext, parent: QWidget, member: Member) -> None:
        super().__init__(
            context,
            parent,
            title=self.tr("Renew the term of {name}").format(name=member.name),
            words=self.tr("The former term stays in the history with its decree."),
            verb=self.tr("Renew"),
        )
        self._member = member
        term = member.membership
        last = term.left_on or term.ends_on
        self.term = self.term_fields(last + timedelta(days=1) if last else context.today())

    def work(self) -> Callable[[], object] | None:
        term = self.term.term()
        if term is None:
            return None
        workspace, day = self.context.workspace, self.context.today()
        return lambda: Bodies(workspace).renew(self._member.membership.id, term, day)


class EndDialog(MemberDialog):
    """Somebody leaves early."""

    def __init__(self, context: PageContext, parent: QWidget, member: Member) -> None:
        super().__init__(
            context,
            parent,
            title=self.tr("{name} leaves").format(name=member.name),
            words=self.tr("Until the last day the member counts; what they did stays."),
            verb=self.tr("End the membership"),
        )
        self._member = member
        self.last = self.day_field(self.tr("Last day"), context.today())

    def work(self) -> Callable[[], object] | None:
        last = self.day_of(self.last)
        if last is None:
            return None
        workspace, day = self.context.workspace, self.context.today()
        return lambda: Bodies(workspace).end(self._member.membership.id, last, day)


class ChoiceDialog(MemberDialog):
    """What a fixed member says to an expert."""

    def __init__(self, context: PageContext, parent: QWidget, member: Member) -> None:
        super().__init__(
            context,
            parent,
            title=self.tr("Shall {name} be an expert here?").format(name=member.name),
            words=self.tr(
                "The fixed members choose the experts: more than half must agree. In the committee"
                " the secretary proposes and the chair agrees."
            ),
            verb=self.tr("Record"),
        )
        self._member = member
        self.chooser = self.add(self.tr("Whose word"), QComboBox(self))
        said = {True: self.tr("agrees"), False: self.tr("does not agree")}
        for word in member.words:
            state = said[word.agrees] if word.agrees is not None else self.tr("not asked yet")
            self.chooser.addItem(f"{word.name} · {state}", word.chooser)
            if word.agrees is None and self.chooser.currentIndex() == 0:
                self.chooser.setCurrentIndex(self.chooser.count() - 1)
        self.answer = self.add(self.tr("The word"), QComboBox(self))
        for agrees, text in said.items():
            self.answer.addItem(text, agrees)
        self.remark = self.add(self.tr("Remark"), QLineEdit(self))

    def work(self) -> Callable[[], object] | None:
        chooser = self.chooser.currentData()
        if not isinstance(chooser, UUID):
            self.refuse(self.tr("There is no fixed member yet who could choose."))
            return None
        agrees, remark = bool(self.answer.currentData()), self.remark.text()
        workspace, day = self.context.workspace, self.context.today()
        key = self._member.membership.id
        return lambda: ExpertChoices(workspace).record(
            key, chooser, day, agrees=agrees, remark=remark
        )


class GroupDialog(MemberDialog):
    """A workgroup's group in one more unit."""

    def __init__(
        self, context: PageContext, parent: QWidget, workgroup: UUID, units: Sequence[Unit]
    ) -> None:
        super().__init__(
            context,
            parent,
            title=self.tr("A group in a unit"),
            words=self.tr("Its head and members are seated afterwards."),
            verb=self.tr("Form the group"),
        )
        self._workgroup = workgroup
        self.unit = self.add(self.tr("Unit"), QComboBox(self))
        for unit in units:
            self.unit.addItem(unit.title, unit.id)

    def work(self) -> Callable[[], object] | None:
        unit = self.unit.currentData()
        if not isinstance(unit, UUID):
            self.refuse(self.tr("There is no unit without a group."))
            return None
        workspace, day = self.context.workspace, self.context.today()
        return lambda: UnitGroups(workspace).form(self._workgroup, unit, day)
