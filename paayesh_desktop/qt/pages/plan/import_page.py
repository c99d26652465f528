"""The import assistant: choose a file, check what it would do, do it, and see what it did."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QWidget,
)

from paayesh_desktop.domain.column_mapping import Mapping
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.plan.import_work import ImportWork
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.styled import restyle
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.import_findings import ImportFindings
from paayesh_desktop.qt.widgets.import_invitation import ImportInvitation
from paayesh_desktop.qt.widgets.mapping_editor import MappingEditor
from paayesh_desktop.qt.widgets.plan_fields import PlanFields
from paayesh_desktop.qt.widgets.stepper import Stepper
from paayesh_desktop.qt.widgets.text_label import align
from paayesh_desktop.services.importing.foreign_import import Outline
from paayesh_desktop.services.importing.import_preview import ImportPreview, ImportReport, Scope
from paayesh_desktop.services.judging.evaluation import EvaluationReport
from paayesh_desktop.services.wording import Wording

_PAUSE = 500
"""Milliseconds after the last correction before the file is read again."""
_CHOOSE, _CHECK, _DONE = range(3)


class ImportPage(Page):
    """Nothing is written before its button says so, and then all of it or nothing."""

    help_topic = "import"
    told: QLabel
    kind_badge: QLabel
    stepper_box: QWidget
    stack: QStackedWidget
    plan_radio: QRadioButton
    results_radio: QRadioButton
    drop_box: QWidget
    plan_box: QWidget
    code_edit: QLineEdit
    title_edit: QLineEdit
    first_edit: QLineEdit
    last_edit: QLineEdit
    mapping_card: QFrame
    mapping_box: QWidget
    found_card: QFrame
    found_box: QWidget
    plan_line: QLabel
    back_button: QPushButton
    load_button: QPushButton
    keep_button: QPushButton
    import_button: QPushButton
    done_icon: QLabel
    done_title: QLabel
    done_text: QLabel
    done_box: QWidget
    again_button: QPushButton
    returned_button: QPushButton
    mapping_button: QPushButton
    open_button: QPushButton
    judge_button: QPushButton
    next_judge: QLabel
    next_keep: QLabel

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "import_page")
        look = context.look
        self.wording = Wording(context.catalogue)
        self.work = ImportWork(context, self)
        names = (self.tr("Choose a file"), self.tr("Check"), self.tr("Result"))
        self.stepper = Stepper(look, self.wording, names, self)
        self.zone = ImportInvitation(look, self)
        self.editor = MappingEditor(look, self.wording, self)
        self.found = ImportFindings(look, self.wording, self)
        self.outcome = ImportFindings(look, self.wording, self)
        self.fields = PlanFields(
            self.wording,
            code=self.code_edit,
            title=self.title_edit,
            first=self.first_edit,
            last=self.last_edit,
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        rows = ("check_row", "done_row", "check_buttons", "done_buttons")
        self._turning = Turning(look, self, rows)
        self._dress()
        self._connect()
        self._step(_CHOOSE)

    def take(self, path: Path) -> None:
        """Begin with this file."""
        results = self.results_radio.isChecked()
        self.work.scope = Scope.RESULTS if results else Scope.PLAN
        self.work.choose(path)

    def _choose(self) -> None:
        path = self.context.messages.open_file(
            self.tr("Choose a workbook"), self.tr("Tables (*.xlsx *.csv);;All files (*)")
        )
        if path is not None:
            self.take(path)

    def _step(self, step: int) -> None:
        self.stepper.set_step(step)
        self.stack.setCurrentIndex(step)
        self.kind_badge.setVisible(step != _CHOOSE)
        if step == _CHOOSE:
            self.told.setText(
                self.tr("Only results are read here: the plan comes in the committee's files.")
                if self.context.served
                else self.tr("You see what would change before anything is saved.")
            )

    def _refused(self, error: UserError) -> None:
        self.context.messages.error(error)

    def _show_puzzle(self, outline: Outline, error: UserError) -> None:
        """The columns have to be named by a person before anything can be read."""
        if outline.mapping is None or self.work.path is None:
            return
        self._step(_CHECK)
        self.told.setText(self.work.path.name)
        self.kind_badge.setText(self.tr("your office's own table"))
        self.mapping_card.show()
        self.editor.show_mapping(outline.mapping, outline.sheets, outline.workbook)
        self.plan_line.setText("")
        self.found.show_findings((), (), (error.sentence,))
        self.import_button.setEnabled(False)
        self.import_button.setText(self.tr("Nothing to import"))

    def _show_preview(self, preview: ImportPreview) -> None:
        self._step(_CHECK)
        template = preview.is_template
        self.told.setText(preview.path.name)
        self.kind_badge.setText(
            self.tr("our template") if template else self.tr("your office's own table")
        )
        self.mapping_card.setVisible(not template)
        self.load_button.setVisible(not template)
        self.keep_button.setVisible(not template)
        if preview.mapping is not None:
            self.editor.show_mapping(preview.mapping, preview.sheets, preview.file.workbook)
            self.fields.show_plan(preview.plan)
        plan, digits = preview.plan, self.wording.digits
        pattern = self.tr("Plan “{title}”, {first} to {last}")
        self.plan_line.setText(
            pattern.format(
                title=isolate(plan.title),
                first=digits(str(plan.start_year)),
                last=digits(str(plan.end_year)),
            )
        )
        self.found.show_findings(preview.counts, preview.refusals, preview.notes)
        rows = sum(one.new + one.changed for one in preview.counts)
        self.import_button.setEnabled(preview.has_changes)
        text = self.tr("Import {count} rows").format(count=self.wording.whole(rows))
        self.import_button.setText(text if rows else self.tr("Nothing to import"))
        self.import_button.setFocus()

    def _show_report(self, report: ImportReport) -> None:
        self._step(_DONE)
        whole = self.wording.whole
        self.done_title.setText(
            self.tr("{count} rows were imported").format(count=whole(report.written))
            if report.written
            else self.tr("Nothing was new: everything in the file is here already")
        )
        refused = len(report.refusals)
        self.done_text.setText(
            self.tr(
                "{count} rows were refused and changed nothing. Save them: each has its reason"
                " beside it; correct them and import that file."
            ).format(count=whole(refused))
            if refused
            else self.tr("No row was refused. Everything is saved on this computer.")
        )
        self.outcome.show_findings(report.counts, report.refusals, report.notes)
        self.returned_button.setVisible(bool(refused))
        for widget in (self.mapping_button, self.next_keep):
            widget.setVisible(report.file.mapping is not None)
        icon, colour = ("triangle-alert", "warn") if refused else ("circle-check", "ok")
        self.done_icon.setPixmap(self.context.look.pixmap(icon, colour, 32))
        period = self.work.period
        for widget in (self.judge_button, self.next_judge):
            widget.setVisible(period is not None)
        self.judge_button.setText(
            self.tr("Evaluate {period}").format(period=self.wording.period(period))
        )
        restyle(self.open_button, **{"class": "quiet" if period else "primary"})
        (self.judge_button if period else self.open_button).setFocus()

    def _show_judged(self, report: EvaluationReport) -> None:
        self.context.messages.note(self.wording.judged(report.judged, report.written))
        self._open_plan()

    def _open_plan(self) -> None:
        if self.work.report is not None:
            self.context.go(Place.PLAN, self.work.report.plan_id)
        self._step(_CHOOSE)

    def _mapping_changed(self, mapping: Mapping) -> None:
        self.work.mapping = mapping
        self._pause.start()

    def _plan_changed(self) -> None:
        self.work.plan = self.fields.plan()
        self._pause.start()

    def _load_mapping(self) -> None:
        pattern = self.tr("Mappings of columns (*.json)")
        path = self.context.messages.open_file(self.tr("Load a mapping"), pattern)
        if path is not None:
            self.work.read_mapping(path)

    def _keep_mapping(self) -> None:
        shown = self.work.preview
        pattern = self.tr("Mappings of columns (*.json)")
        name = f"{shown.path.stem}.json" if shown else "columns.json"
        path = self.context.messages.save_file(self.tr("Save the mapping"), name, pattern)
        if path is not None:
            self.work.write_mapping(path)

    def _return_rows(self) -> None:
        shown = self.work.preview
        name = f"{shown.path.stem} - {self.tr('refused')}.xlsx" if shown else "refused.xlsx"
        path = self.context.messages.save_file(
            self.tr("Save the refused rows"), name, self.tr("Excel workbooks (*.xlsx)")
        )
        if path is not None:
            self.work.write_returned(path)

    def _save_template(self) -> None:
        name = self.tr("plan template") + ".xlsx"
        path = self.context.messages.save_file(
            self.tr("Save an empty template"), name, self.tr("Excel workbooks (*.xlsx)")
        )
        if path is not None:
            self.work.write_template(path)

    def _written(self, path: Path) -> None:
        self.context.messages.note(self.tr("Written to {file}").format(file=path.name))

    def _dress(self) -> None:
        for label in (self.told, self.plan_line):
            align(label)
        if self.context.served:
            self.results_radio.setChecked(True)
            self.plan_radio.hide()
        fill(self.stepper_box, self.stepper)
        fill(self.drop_box, self.zone)
        fill(self.mapping_box, self.editor)
        fill(self.found_box, self.found)
        fill(self.done_box, self.outcome)

    def _connect(self) -> None:
        work = self.work
        self.zone.dropped.connect(self.take)
        self.zone.choose_asked.connect(self._choose)
        self.zone.template_asked.connect(self._save_template)
        work.previewed.connect(self._show_preview)
        work.refused.connect(self._refused)
        work.puzzled.connect(self._show_puzzle)
        work.imported.connect(self._show_report)
        work.judged.connect(self._show_judged)
        work.written.connect(self._written)
        self.editor.changed.connect(self._mapping_changed)
        self.fields.changed.connect(self._plan_changed)
        self._pause.timeout.connect(work.look)
        for button, slot in (
            (self.back_button, lambda: self._step(_CHOOSE)),
            (self.load_button, self._load_mapping),
            (self.keep_button, self._keep_mapping),
            (self.import_button, work.apply),
            (self.again_button, lambda: self._step(_CHOOSE)),
            (self.returned_button, self._return_rows),
            (self.mapping_button, self._keep_mapping),
            (self.open_button, self._open_plan),
            (self.judge_button, work.judge),
        ):
            button.clicked.connect(slot)
