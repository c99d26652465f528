"""What is being imported, and the slow work of it off the GUI thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from paayesh_desktop.domain.column_mapping import Mapping, PlanChoice, decode, encode
from paayesh_desktop.domain.period import Period
from paayesh_desktop.errors import UserError
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.tasks import Job
from paayesh_desktop.services.importing.foreign_import import Outline, outline
from paayesh_desktop.services.importing.import_preview import ImportPreview, ImportReport, Scope
from paayesh_desktop.services.importing.plan_import import apply, preview
from paayesh_desktop.services.importing.workbook_files import write_returned, write_template
from paayesh_desktop.services.judging.desk_evaluation import evaluate
from paayesh_desktop.services.judging.evaluation import EvaluationReport
from paayesh_desktop.services.planning.plan_browser import PlanBrowser


class ImportWork(QObject):
    """One import after another. `previewed`, `imported`, `judged` and `written` (a path) tell what
    came of it; `puzzled` carries the outline of a table whose columns a person has to name first,
    and the UserError that says so, `refused` the UserError of a file that is no table."""

    previewed = Signal(object)
    imported = Signal(object)
    judged = Signal(object)
    written = Signal(object)
    puzzled = Signal(object, object)
    refused = Signal(object)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.path: Path | None = None
        self.mapping: Mapping | None = None
        self.plan: PlanChoice | None = None
        self.scope = Scope.PLAN
        self.preview: ImportPreview | None = None
        self.report: ImportReport | None = None
        self.period: Period | None = None

    def choose(self, path: Path) -> None:
        """Begin anew with another file."""
        self.path, self.mapping, self.plan = path, None, None
        self.preview, self.report, self.period = None, None, None
        self.look()

    def look(self) -> None:
        """Read the file with what is chosen now."""
        if self.path is None:
            return
        path, mapping, plan, scope = self.path, self.mapping, self.plan, self.scope
        workspace = self._context.workspace
        self._context.tasks.read(
            lambda job: preview(
                workspace,
                path,
                mapping=mapping,
                plan=plan,
                scope=scope,
                progress=job.progress,
                cancelled=job.cancelled,
            ),
            then=self._previewed,
            failed=lambda error: self._look_outside(path, mapping, error),
            owner=self,
            lane="preview",
            title=self.tr("Reading the file"),
            cancellable=True,
        )

    def apply(self) -> None:
        """Import what was shown: all of it, or nothing."""
        shown, workspace, today = self.preview, self._context.workspace, self._context.today()
        if shown is None:
            return

        def work(job: Job) -> tuple[ImportReport, Period | None]:
            report = apply(workspace, shown, progress=job.progress, cancelled=job.cancelled)
            periods = PlanBrowser(workspace.store).periods(report.plan_id)
            return report, next((one for one in periods if one.ended_by(today)), None)

        self._context.tasks.write(
            work,
            then=self._imported,
            owner=self,
            title=self.tr("Importing the file"),
            cancellable=True,
        )

    def judge(self) -> None:
        """Evaluate the newest period that is over and has results."""
        report, period, workspace = self.report, self.period, self._context.workspace
        if report is not None and period is not None:
            self._context.tasks.write(
                lambda job: evaluate(workspace, report.plan_id, period, progress=job.advance),
                then=self._judged,
                owner=self,
                title=self.tr("Evaluating the period"),
                cancellable=True,
            )

    def write_returned(self, path: Path) -> None:
        """Hand the refused rows back in the form they came in."""
        found, catalogue = self.report or self.preview, self._context.catalogue

        def work(_job: Job) -> Path:
            if found is not None:
                write_returned(found, path, catalogue)
            return path

        self._write(work)

    def write_template(self, path: Path) -> None:
        catalogue = self._context.catalogue

        def work(_job: Job) -> Path:
            write_template(path, catalogue)
            return path

        self._write(work)

    def write_mapping(self, path: Path) -> None:
        """Keep how the columns were read, for the next table of the same kind."""
        shown = self.preview
        if shown is None or shown.mapping is None:
            return
        data = encode(shown.mapping)

        def work(_job: Job) -> Path:
            path.write_bytes(data)
            return path

        self._write(work)

    def read_mapping(self, path: Path) -> None:
        """Read the columns as was kept before."""
        self._context.tasks.read(
            lambda _job: decode(path.read_bytes()), then=self._take, owner=self, lane="mapping"
        )

    def _look_outside(self, path: Path, mapping: Mapping | None, error: UserError) -> None:
        """No table was found by these columns: show them, so that they can be named."""
        self.preview = None

        def outlined(found: Outline) -> None:
            if found.mapping is None:
                self.refused.emit(error)
            else:
                self.mapping = found.mapping
                self.puzzled.emit(found, error)

        self._context.tasks.read(
            lambda _job: outline(path, mapping),
            then=outlined,
            failed=lambda _again: self.refused.emit(error),
            owner=self,
            lane="outline",
        )

    def _write(self, work: Callable[[Job], Path]) -> None:
        self._context.tasks.read(
            work, then=self.written.emit, owner=self, title=self.tr("Writing the file")
        )

    def _take(self, mapping: Mapping) -> None:
        self.mapping, self.plan = mapping, mapping.plan
        self.look()

    def _previewed(self, found: ImportPreview) -> None:
        self.preview, self.mapping = found, found.mapping
        self.previewed.emit(found)

    def _imported(self, done: tuple[ImportReport, Period | None]) -> None:
        self.report, self.period = done
        self.imported.emit(self.report)

    def _judged(self, report: EvaluationReport) -> None:
        self.judged.emit(report)
