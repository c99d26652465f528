"""Form templates: what there is, what each asks on paper, and building another."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)

from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.form_template import FormTemplate
from paayesh_desktop.domain.template_digest import template_digest
from paayesh_desktop.domain.template_draft import TemplateDraft
from paayesh_desktop.qt.column_room import ColumnRoom
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.models.template_table import NAMES, SHORT, TemplateTable
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.qt.widgets.paper_preview import PaperPreview
from paayesh_desktop.qt.widgets.template_builder import TemplateBuilder
from paayesh_desktop.services.forms.form_templates import FormTemplates
from paayesh_desktop.services.forms.template_shelf import (
    TemplateLine,
    TemplateShelf,
    template_shelf,
)
from paayesh_desktop.services.wording import Wording

_ROW = 40
_WIDTHS = {"kind": 92, "forms": 62, "digest": 92, "state": 84}
_TITLE, _LOWEST = 190, 200
_SHOWN, _BUILDING, _NOTHING = range(3)


class TemplatePage(Page):
    """Reached from the forms."""

    watches = frozenset({"form_template", "template_field", "form", "membership", "desk"})
    help_topic = "collection"
    stack: QStackedWidget
    builder_box: QWidget
    nothing: QWidget
    standing: QLabel
    kind_box: QComboBox
    begin: QPushButton
    table: QTableView
    retired: QCheckBox
    card: QFrame
    lineage: QLabel
    preview_box: QWidget
    revise: QPushButton
    retire: QPushButton
    back: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "template_page")
        look, self.wording = context.look, Wording(context.catalogue)
        self._shelf: TemplateShelf | None = None
        self._wanted: UUID | None = None
        self.lines = TemplateTable(self.wording, self)
        self.preview = PaperPreview(look, self.wording, self)
        self.builder = TemplateBuilder(look, self.wording, self)
        fill(self.preview_box, self.preview)
        fill(self.builder_box, self.builder)
        self.table.setModel(self.lines)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(look.px(_ROW))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        widths = {NAMES.index(name): width for name, width in _WIDTHS.items()}
        ColumnRoom(look, self.table, _TITLE, widths)
        for widget in (self.table, self.preview_box):
            widget.setMinimumHeight(look.px(_LOWEST))
        for kind in CycleKind:
            self.kind_box.addItem(self.wording.say(kind.word()), kind.value)
        self.kind_box.setCurrentIndex(list(CycleKind).index(CycleKind.TWO_MONTHLY))
        self._make_empty()
        Turning(look, self, ("body_row",))
        self._connect()

    def refresh(self) -> None:
        workspace, day = self.context.workspace, self.context.today()
        self.context.tasks.read(
            lambda _job: template_shelf(workspace, day), owner=self, then=self._show, lane="shelf"
        )

    def open_row(self, key: UUID) -> None:
        self._wanted = key
        self._choose()

    def _show(self, shelf: TemplateShelf) -> None:
        self._shelf = shelf
        if self.stack.currentIndex() != _BUILDING:
            self.stack.setCurrentIndex(_SHOWN if shelf.lines else _NOTHING)
        self._first_offer.setVisible(shelf.may)
        self._others_turn.setVisible(not shelf.may)
        for widget in (self.begin, self.kind_box):
            widget.setVisible(shelf.may)
        self._show_lines()

    def _show_lines(self) -> None:
        if self._shelf is None:
            return
        shelf, old = self._shelf, self.retired.isChecked()
        self.lines.set_rows([one for one in shelf.lines if old or not one.template.retired])
        used = sum(not one.template.retired for one in shelf.lines)
        text = self.tr(
            "{count} templates are in use. A template never changes: other questions make another"
            " one, and forms that are out finish on theirs."
        ).format(count=self.wording.whole(used))
        if not shelf.may:
            text += " " + self.tr("They are made by the committee; its {name} may.").format(
                name=shelf.turn or self.tr("secretary")
            )
        self.standing.setText(text)
        self._choose()

    def _choose(self) -> None:
        keys: list[UUID | None] = [line.template.id for line in self.lines.rows]
        place = keys.index(self._wanted) if self._wanted in keys else 0
        self.card.setVisible(bool(keys))
        if keys:
            self.table.setCurrentIndex(self.lines.index(place, 0))

    @property
    def line(self) -> TemplateLine | None:
        """The template that is shown."""
        place = self.table.currentIndex().row()
        return self.lines.rows[place] if 0 <= place < len(self.lines.rows) else None

    def _show_line(self) -> None:
        line, shelf = self.line, self._shelf
        if line is None or shelf is None:
            return
        self._wanted = line.template.id
        self.preview.show_draft(line.draft)
        code = self.wording.code
        text = self.tr("Mark {digest}; {forms} forms were made of it.").format(
            digest=code(line.template.digest[:SHORT]), forms=self.wording.whole(line.forms)
        )
        if line.lineage:
            former = "، ".join(code(digest[:SHORT]) for digest in line.lineage)
            text += " " + self.tr("It took the place of {former}.").format(former=former)
        self.lineage.setText(text)
        for button in (self.revise, self.retire):
            button.setVisible(shelf.may)
        old = line.template.retired
        self.retire.setText(self.tr("Use again") if old else self.tr("Retire"))

    def _begin(self) -> None:
        """From the standard form of a kind of cycle: rather change than write."""
        kind = CycleKind(self.kind_box.currentData())
        self._build(FormTemplates(self.context.workspace).standard(kind), None)

    def _revise(self) -> None:
        if self.line is not None:
            self._build(self.line.draft, self.line.template.id)

    def _build(self, draft: TemplateDraft, replaces: UUID | None) -> None:
        self.builder.begin(draft, replaces)
        self.stack.setCurrentIndex(_BUILDING)
        self.builder.title.setFocus()

    def _leave(self) -> None:
        if self.builder.changed and not self.context.messages.ask(
            self.tr("What you built has not been saved. Leave it?"),
            yes=self.tr("Leave without saving"),
        ):
            return
        self._put_away()

    def _put_away(self) -> None:
        shelf = self._shelf
        self.stack.setCurrentIndex(_SHOWN if shelf and shelf.lines else _NOTHING)
        self.table.setFocus()

    def _save(self, draft: TemplateDraft, replaces: UUID | None) -> None:
        templates, day = FormTemplates(self.context.workspace), self.context.today()
        known = self._shelf.known(template_digest(draft.cleaned())) if self._shelf else None
        if known is not None:
            told = self.tr(
                "There is already a template that asks just this: {digest}. No second one was made."
            )
        else:
            told = self.tr("The template was saved with the mark {digest}.")

        def tell(template: FormTemplate) -> None:
            digest = self.wording.code(template.digest[:SHORT])
            self.context.messages.note(told.format(digest=digest))
            self._wanted = template.id
            self._put_away()
            self.refresh()

        self._write(lambda: templates.save(draft, day=day, replaces=replaces), tell)

    def _retire(self) -> None:
        line = self.line
        if line is None:
            return
        templates, day = FormTemplates(self.context.workspace), self.context.today()
        change = templates.restore if line.template.retired else templates.retire
        self.retired.setChecked(True)
        self._write(lambda: change(line.template.id, day=day), lambda _done: self.refresh())

    def _write(
        self, work: Callable[[], FormTemplate], then: Callable[[FormTemplate], None]
    ) -> None:
        title = self.tr("Saving the template")
        self.context.tasks.write(lambda _job: work(), owner=self, then=then, title=title)

    def _make_empty(self) -> None:
        about = self.tr(
            "A template says what a form asks: values of indicators, progress, credit, words and"
            " questions of your own. Begin with the standard form: you can hand it out as it is."
        )
        title = self.tr("There is no form template yet")
        self._first_offer = EmptyState(
            self.context.look,
            "list-ordered",
            title=title,
            text=about,
            action=self.tr("Begin with the standard form"),
        )
        self._others_turn = EmptyState(
            self.context.look,
            "list-ordered",
            title=title,
            text=self.tr("The committee builds the templates; when it has, they appear here."),
        )
        self._first_offer.acted.connect(self._begin)
        for empty in (self._first_offer, self._others_turn):
            fill(self.nothing, empty)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_line)
        self.table.activated.connect(self._revise)
        self.retired.toggled.connect(self._show_lines)
        self.begin.clicked.connect(self._begin)
        self.revise.clicked.connect(self._revise)
        self.retire.clicked.connect(self._retire)
        self.builder.saved.connect(self._save)
        self.builder.left.connect(self._leave)
        self.back.clicked.connect(lambda: self.context.go(Place.FORMS, None))
