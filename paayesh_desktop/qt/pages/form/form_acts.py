"""The steps of a form from its page: handed in, checked, accepted, sent back; on to the next."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from paayesh_desktop.domain.form_check import Finding, check_sheet
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.form.form_desk import FormDesk, Saved
from paayesh_desktop.qt.pages.form.form_footer import Action
from paayesh_desktop.qt.pages.form.form_typing import FormTyping
from paayesh_desktop.qt.part import part
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.return_panel import ReturnPanel
from paayesh_desktop.services.forms.entry_words import entry_words
from paayesh_desktop.services.wording import Wording

_TYPING, _RETURNING = 0, 1


class FormActs(QObject):
    """`form_wanted` carries the key of the form that comes next."""

    form_wanted = Signal(object)

    def __init__(
        self, context: PageContext, desk: FormDesk, typing: FormTyping, page: QWidget
    ) -> None:
        super().__init__(page)
        self._context = context
        self._wording = Wording(context.catalogue)
        self._desk = desk
        self._typing = typing
        self._stack = part(page, QStackedWidget, "lines_stack")
        self._footer = part(page, QFrame, "footer")
        self._findings: tuple[Finding, ...] = ()
        self._note = ""
        self._asked: set[UUID] = set()
        """Blank lines that are blamed, too: those to which the highlighted button led."""
        self.returning = ReturnPanel(context.look, self._wording)
        self.returning.cancelled.connect(self.close_return)
        self.returning.confirmed.connect(self._send_back)
        desk.moved.connect(self._moved)
        desk.next_found.connect(self._go_on)

    def act(self, action: Action) -> None:
        """What the highlighted button says."""
        sheet = self._typing.form.sheet
        if sheet is None:
            return
        match action:
            case Action.NEXT_OPEN_LINE:
                self._go_to_open_line()
            case Action.FINISH:
                self._desk.save(sheet, self._typing.unsaved(), typed=True, then=self._finished)
            case Action.CHECK:
                self._note = self.tr("The form was checked; it can be accepted.")
                self._desk.check_off(sheet.form.id)
            case Action.ACCEPT:
                self._note = self.tr("The form was accepted; its figures count as results.")
                self._desk.accept(sheet.form.id)
            case Action.NEXT_FORM:
                self.next_form()
            case Action.LEAVE:
                self._context.go(Place.TODAY, None)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        self._findings = tuple(findings)
        self._typing.show_findings(self._findings, asked=self._asked)

    def begin(self) -> None:
        """Another form is open, or the same after a step: nothing is blamed yet."""
        self._asked.clear()
        self.close_return()

    def next_form(self) -> None:
        """Save; a form without gaps is handed in at once. Then the next of the batch."""
        sheet = self._typing.form.sheet
        if sheet is None:
            return
        typings = self._typing.unsaved()
        whole = not any(one.blocks for one in check_sheet(sheet, self._typing.now()))
        if sheet.editable and (typings or whole):
            self._desk.save(sheet, typings, typed=whole, then=self._find_next)
        else:
            self._desk.find_next(sheet.form.id)

    def offer_return(self) -> None:
        """Ask which lines go back, and why."""
        sheet, form = self._typing.form.sheet, self._typing.form
        if sheet is not None:
            entries = [entry_words(one, form.typing(one.id), self._wording) for one in sheet.lines]
            self._stack.setCurrentIndex(_RETURNING)
            self._footer.hide()
            self.returning.show_lines(sheet.lines, entries)

    def close_return(self) -> None:
        self._stack.setCurrentIndex(_TYPING)
        self._footer.show()

    def _go_to_open_line(self) -> None:
        """Stay where what is typed lacks something; else the next line below that keeps the form
        from being finished, or the first such one."""
        sheet, typing = self._typing.form.sheet, self._typing
        if sheet is None:
            return
        typing.settle()
        found = check_sheet(sheet, typing.now())
        blocking = [one.line_id for one in found if one.blocks]
        order = {key: place for place, key in enumerate(typing.form.lines)}
        current = typing.current
        here = order[current.id] if current is not None else -1
        begun = current is not None and not typing.form.typing(current.id).is_blank
        ahead = [key for key in blocking if order[key] > here - begun] or blocking
        self._asked.update(ahead[:1])
        self.show_findings(found)
        if ahead:
            typing.go(ahead[0])

    def _finished(self, saved: Saved) -> None:
        self._context.messages.note(self.tr("The form was handed in; its figures can be checked."))
        self._desk.open(saved.form_id)

    def _find_next(self, saved: Saved) -> None:
        self._desk.find_next(saved.form_id)

    def _go_on(self, key: UUID | None) -> None:
        if key is not None:
            self.form_wanted.emit(key)
            return
        self._context.messages.note(self.tr("This was the last form of the batch."))
        self._read_again()

    def _send_back(self, reasons: Mapping[UUID, str], remark: str) -> None:
        sheet = self._typing.form.sheet
        self.close_return()
        if sheet is not None:
            self._desk.send_back(sheet.form.id, reasons, remark)

    def _moved(self, next_version: UUID | None) -> None:
        if next_version is None:
            self._context.messages.note(self._note)
            self._read_again()
            return
        self._context.messages.note(
            self.tr("The form went back to its unit; this is its next version.")
        )
        self.form_wanted.emit(next_version)

    def _read_again(self) -> None:
        if (sheet := self._typing.form.sheet) is not None:
            self._desk.open(sheet.form.id)
