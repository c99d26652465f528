"""The screen on which a monitoring form is typed: as on its paper, with what helps beside it."""

from collections.abc import Callable
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from paayesh_desktop.domain.form_check import Finding
from paayesh_desktop.domain.form_sheet import Line, Typing
from paayesh_desktop.domain.verdict import VerdictSnapshot
from paayesh_desktop.qt.field_keys import Wish, wish
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.form_leaves import Leaf
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.form.form_acts import FormActs
from paayesh_desktop.qt.pages.form.form_arrangement import FormArrangement
from paayesh_desktop.qt.pages.form.form_desk import FormDesk, OpenForm
from paayesh_desktop.qt.pages.form.form_footer import FormFooter
from paayesh_desktop.qt.pages.form.form_head import FormHead
from paayesh_desktop.qt.pages.form.form_papers import FormPapers
from paayesh_desktop.qt.pages.form.form_proposals import FormProposals
from paayesh_desktop.qt.pages.form.form_saving import FormSaving
from paayesh_desktop.qt.pages.form.form_side import SCAN, FormSide
from paayesh_desktop.qt.pages.form.form_talk import FormTalk
from paayesh_desktop.qt.pages.form.form_tools import FormTools
from paayesh_desktop.qt.pages.form.form_typing import FormTyping
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.form_lines import FormLines
from paayesh_desktop.qt.widgets.no_form import NoForm
from paayesh_desktop.qt.widgets.section_bar import SectionBar
from paayesh_desktop.services.wording import Wording

_LEAST = 160
"""Pixels at 100 % that the lines keep of a low window."""


class FormPage(Page):
    """Opened with the key of a form from the page of the forms or from today's work."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"form", "form_step", "question", "reply", "line_return", "attachment"}
    )
    help_topic: ClassVar[str] = "forms"

    stack: QStackedWidget
    nothing: QWidget
    side_button: QToolButton
    sections_card: QFrame
    bars_box: QWidget
    splitter: QSplitter
    lines_card: QFrame
    lines_stack: QStackedWidget
    lines_box: QWidget
    return_box: QWidget
    side_card: QFrame
    footer: QFrame

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "form_page")
        look = context.look
        wording = self._wording = Wording(context.catalogue)
        self.desk = FormDesk(context, self)
        self.sections = SectionBar(look, wording, self)
        self.lines = FormLines(look, wording, self)
        self.typing = FormTyping(self.lines, self.sections, self)
        self.saving = FormSaving(self.desk, self.typing, self)
        self.proposals = FormProposals(context, wording, self.typing, self)
        self.side = FormSide(context, wording, self)
        self.talk = FormTalk(look, self.desk, self.lines, self)
        self.papers = FormPapers(context, self.desk, self.side, self)
        self.acts = FormActs(context, self.desk, self.typing, self)
        self.head = FormHead(self, wording)
        self.footing = FormFooter(self, wording)
        self.tools = FormTools(self, look, wording)
        self.found: OpenForm | None = None
        self._wanted: UUID | None = None
        self.findings: tuple[Finding, ...] = ()
        scan, typing = self.side.scan, self.typing
        self._wishes: dict[Wish, Callable[[], object]] = {
            Wish.NEXT: self.footing.primary.setFocus,
            Wish.BACK: self._focus_section,
            Wish.ASK: lambda: self.talk.toggle(self.lines.current),
            Wish.NEXT_FORM: self.acts.next_form,
            Wish.PAPER: self._show_scan,
            Wish.LARGER: lambda: scan.zoom_by(1),
            Wish.SMALLER: lambda: scan.zoom_by(-1),
            Wish.PAPER_NEXT: lambda: scan.turn_page(1),
            Wish.PAPER_BACK: lambda: scan.turn_page(-1),
            Wish.UNDO: typing.undo,
            Wish.REDO: typing.redo,
            Wish.NEXT_SECTION: lambda: typing.step_section(1),
            Wish.LAST_SECTION: lambda: typing.step_section(-1),
        }
        self.arrangement = FormArrangement(
            look,
            context.settings_file,
            self.splitter,
            lines=self.lines_card,
            side=self.side_card,
            button=self.side_button,
        )
        self._dress()
        self._connect()

    def refresh(self) -> None:
        if self.found is not None:
            self.desk.open(self.found.sheet.form.id)

    def open_row(self, key: UUID) -> None:
        """Show another form; what was typed on the last one is saved first."""
        if self.found is None or self.found.sheet.form.id != key:
            self.saving.settle()
            self.found = None
        self._wanted = key
        self.desk.open(key)

    def _show(self, found: OpenForm) -> None:
        if self._wanted is not None and found.sheet.form.id != self._wanted:
            return
        former, self.found = self.found, found
        self.stack.setCurrentIndex(1)
        self.head.show_form(found)
        if former is None or former.sheet.form.state is not found.sheet.form.state:
            self._begin(found)
        else:
            self.typing.renew(found.sheet, editable=found.sheet.editable)
            self.talk.show_sheet(found.sheet)
            if found.judged and not former.judged:
                self.side.show_leaf(self.typing.shown)
        self.papers.show_form(found)
        self._check()

    def _begin(self, found: OpenForm) -> None:
        """Another form, or the same after a step."""
        self.acts.begin()
        self.talk.close()
        self.talk.show_sheet(found.sheet)
        self.proposals.close()
        self._hold(held=False)
        self.typing.open(found.sheet, editable=found.sheet.editable)
        self.lines.chain_after(self.sections.chain_after(self.side_button))
        if self.proposals.offer_draft(found):
            return
        if found.sheet.return_remark:
            self.context.messages.note(found.sheet.return_remark)

    def _leave(self) -> None:
        self.context.go(Place.FORMS, None)

    def _gone(self) -> None:
        self.found = None
        self.stack.setCurrentIndex(0)

    def _hold(self, *, held: bool) -> None:
        """While something is asked above the fields, they wait."""
        self.saving.held = held
        for widget in (self.lines_card, self.sections_card, self.footer):
            widget.setEnabled(not held)

    def _check(self) -> None:
        sheet = self.typing.form.sheet
        if sheet is not None:
            self.desk.check(sheet, self.typing.now())

    def _checked(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        self.acts.show_findings(findings)
        self.side.show_findings(findings)
        self._show_foot()

    @Slot()
    def _show_foot(self) -> None:
        if self.found is not None:
            changed = self.typing.now() != dict(self.typing.form.saved)
            me = self.context.workspace.desk.person_name
            self.footing.show_form(self.found, self.findings, changed=changed, me=me)

    def _settled(self, keys: frozenset[UUID]) -> None:
        shown, form = self.typing.shown, self.typing.form
        self.desk.judge_all([(line, form.typing(line.id)) for line in shown if line.id in keys])
        self._check()

    def _leaf_shown(self, leaf: Leaf) -> None:
        form = self.typing.form
        self.talk.close()
        self.side.show_leaf(leaf.lines)
        self.desk.judge_all([(line, form.typing(line.id)) for line in leaf.lines])
        self.footing.show_sections(leaf.section, len(self.typing.sections))
        self.tools.show_leaf(leaf)

    def _line_entered(self, line: Line) -> None:
        self.side.show_line(line)
        self.tools.show_line(line)

    def _typed(self, line: Line, typing: Typing) -> None:
        """While somebody types: the verdict lives, and what was blamed is looked at again."""
        self.desk.judge(line, typing)
        if any(one.line_id == line.id for one in self.findings):
            self._check()

    def _judged(self, snapshots: dict[UUID, VerdictSnapshot | None]) -> None:
        self.side.show_snapshots(snapshots)
        self.lines.show_verdicts(
            {key: one.verdict if one is not None else None for key, one in snapshots.items()}
        )

    def _wish(self, wanted: Wish) -> None:
        if (act := self._wishes.get(wanted)) is not None:
            act()

    def _focus_section(self) -> None:
        self.sections.buttons[self.typing.section].setFocus()

    def _show_scan(self) -> None:
        self.arrangement.show_side()
        self.side.setCurrentIndex(SCAN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What fields ask for works wherever the focus is on the page."""
        found = wish(event)
        if found is not None and self.found is not None and not self.saving.held:
            self._wish(found)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is shown, or the window is closed: what is typed becomes answers."""
        super().hideEvent(event)
        if self.window().isVisible():
            self.saving.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close and self.isVisible():
            self.saving.settle()
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        look = self.context.look
        empty = NoForm(look)
        empty.acted.connect(self._leave)
        for box, widget in (
            (self.nothing, empty),
            (self.sections_card, self.sections),
            (self.bars_box, self.proposals.recovery),
            (self.bars_box, self.proposals.paste),
            (self.lines_box, self.lines),
            (self.return_box, self.acts.returning),
            (self.side_card, self.side),
        ):
            fill(box, widget)
        self.lines_stack.setMinimumHeight(look.px(_LEAST))
        # else the height that long forms would like becomes the least that the window scrolls for
        self.splitter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.splitter.setContentsMargins(1, 0, 1, 0)  # else Qt cuts a line off, right to left
        self.splitter.setMinimumHeight(look.px(_LEAST + 60))

    def _connect(self) -> None:
        desk, typing, side = self.desk, self.typing, self.side
        desk.opened.connect(self._show)
        desk.gone.connect(self._gone)
        desk.checked.connect(self._checked)
        desk.judged.connect(self._judged)
        desk.saved.connect(self._show_foot)
        self.papers.scan_wanted.connect(self._show_scan)
        typing.typed.connect(self._typed)
        typing.settled.connect(self._settled)
        typing.leaf_shown.connect(self._leaf_shown)
        typing.line_entered.connect(self._line_entered)
        typing.wished.connect(self._wish)
        typing.pasted.connect(self.proposals.offer_block)
        self.saving.written.connect(self.head.show_written)
        self.proposals.asked.connect(lambda: self._hold(held=True))
        self.proposals.answered.connect(lambda: self._hold(held=False))
        self.proposals.discarded.connect(self.desk.discard)
        side.line_wanted.connect(typing.go)
        self.footing.section_stepped.connect(typing.step_section)
        self.footing.next_form_wanted.connect(self.acts.next_form)
        self.footing.return_wanted.connect(self.acts.offer_return)
        self.footing.chosen.connect(self.acts.act)
        self.acts.form_wanted.connect(self.open_row)
        self.tools.marked.connect(typing.mark)
        self.tools.question_wanted.connect(self._wishes[Wish.ASK])
        self.tools.left.connect(self._leave)
