"""What the page of a form reads and writes, each off the GUI thread."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.domain.form import FormState
from paayesh_desktop.domain.form_check import check_sheet
from paayesh_desktop.domain.form_sheet import Filled, Line, Sheet, Typing, read_typing
from paayesh_desktop.domain.result import ValueKind
from paayesh_desktop.domain.verdict import VerdictSnapshot
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.typed_form import Typings
from paayesh_desktop.services.forms.drafts import Difference, Draft, Drafts
from paayesh_desktop.services.forms.form_acceptance import FormAcceptance
from paayesh_desktop.services.forms.form_entry import FormEntry, QueueItem
from paayesh_desktop.services.forms.form_steps import FormSteps
from paayesh_desktop.services.forms.form_story import FormStory, form_story
from paayesh_desktop.services.loop.questions import Questions
from paayesh_desktop.services.papers import Papers
from paayesh_desktop.services.workspace import Workspace

T = TypeVar("T")
_LONG = 150
"""Lines from which on a form is read in two pieces."""


@dataclass(frozen=True, slots=True)
class OpenForm:
    """Everything that the page shows of one form; *judged* says that its targets are there."""

    sheet: Sheet
    story: FormStory | None
    queue: tuple[QueueItem, ...]
    papers: tuple[Attachment, ...]
    draft: Draft | None = None
    differences: tuple[Difference, ...] = ()
    judged: bool = True


@dataclass(frozen=True, slots=True)
class Saved:
    """These typings are among the answers now; *rest* could not be read and stays a draft."""

    form_id: UUID
    typings: Typings
    rest: Typings
    state: FormState
    at: datetime


class FormDesk(QObject):
    """Answers come as signals in the GUI thread; of reads only the newest counts."""

    opened = Signal(object)
    gone = Signal()
    judged = Signal(object)
    checked = Signal(object)
    kept = Signal(object)
    not_kept = Signal()
    saved = Signal(object)
    moved = Signal(object)
    next_found = Signal(object)
    paper_read = Signal(object, str)
    attached = Signal(object)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._saving = 0
        self._wanted: UUID | None = None
        self._known: UUID | None = None

    def open(self, form_id: UUID) -> None:
        """Read a form, after everything that is being saved. Of a long one that is not open yet the
        lines come first, and everything once more with its targets."""
        if self._saving:
            self._wanted = form_id
        else:
            self._read_form(form_id, in_pieces=form_id != self._known)

    def _read_form(self, form_id: UUID, *, in_pieces: bool) -> None:
        day, workspace = self._context.today(), self._context.workspace

        def work(_job: object) -> OpenForm | None:
            try:
                return _open(workspace, form_id, day, in_pieces=in_pieces)
            except KeyError:
                return None

        self._context.tasks.read(work, then=self._opened, owner=self, lane="open")

    def judge(self, line: Line, typing: Typing) -> None:
        """The verdict while somebody types on *line*; the newest typing counts."""
        self._read(f"live {line.id}", partial(_judge, ((line, typing),)), self.judged.emit)

    def judge_all(self, lines: Iterable[tuple[Line, Typing]]) -> None:
        """The verdicts of a whole leaf."""
        self._read("leaf", partial(_judge, tuple(lines)), self.judged.emit)

    def check(self, sheet: Sheet, typings: Typings) -> None:
        self._read("check", lambda: check_sheet(sheet, typings), self.checked.emit)

    def keep(self, form_id: UUID, typings: Typings) -> None:
        """Write down what is typed and not saved; nothing left means that nothing is kept."""
        drafts = Drafts(self._context.workspace)

        def work() -> datetime:
            if typings:
                drafts.keep(form_id, typings)
            else:
                drafts.discard(form_id)
            return datetime.now(UTC)

        def refused(error: UserError) -> None:
            self._context.messages.error(error)
            self.not_kept.emit()

        self._write(work, self.kept.emit, refused)

    def save(
        self,
        sheet: Sheet,
        typings: Typings,
        *,
        typed: bool = False,
        then: Callable[[Saved], None] | None = None,
        failed: Callable[[UserError], None] | None = None,
    ) -> None:
        """Make answers of *typings*. What cannot be read stays a draft, unless the form is said to
        be *typed*: then nothing is saved and the error says which line it is."""
        workspace, day, form = self._context.workspace, self._context.today(), sheet.form
        lines = {line.id: line for line in sheet.lines}
        fine = {
            key: typing for key, typing in typings.items() if typed or _readable(typing, lines[key])
        }
        rest = {key: typing for key, typing in typings.items() if key not in fine}

        def work() -> Saved:
            state = FormEntry(workspace).save(form.id, fine, day=day, typed=typed)
            if rest:
                Drafts(workspace).keep(form.id, rest)
            return Saved(form.id, fine, rest, state, datetime.now(UTC))

        def done(saved: Saved) -> None:
            self._end_saving()
            self.saved.emit(saved)
            if then is not None:
                then(saved)

        def refused(error: UserError) -> None:
            self._end_saving()
            self._context.messages.error(error)
            if failed is not None:
                failed(error)

        self._saving += 1
        self._write(work, done, refused)

    def discard(self, form_id: UUID) -> None:
        """Throw the draft away."""
        drafts = Drafts(self._context.workspace)
        self._write(lambda: drafts.discard(form_id), lambda _nothing: None)

    def check_off(self, form_id: UUID) -> None:
        workspace, day = self._context.workspace, self._context.today()
        self._write(lambda: FormSteps(workspace).check([form_id], day=day), self._moved)

    def accept(self, form_id: UUID) -> None:
        workspace, day = self._context.workspace, self._context.today()
        self._write(lambda: FormAcceptance(workspace).accept([form_id], day=day), self._moved)

    def send_back(self, form_id: UUID, reasons: Mapping[UUID, str], remark: str) -> None:
        """Return the form; `moved` carries the key of its next version."""
        workspace, day = self._context.workspace, self._context.today()
        self._write(
            lambda: FormAcceptance(workspace).return_(form_id, reasons, day=day, remark=remark),
            self.moved.emit,
        )

    def find_next(self, form_id: UUID) -> None:
        workspace = self._context.workspace
        self._read("next", lambda: FormEntry(workspace).next_form(form_id), self.next_found.emit)

    def ask(self, sheet: Sheet, line_id: UUID, text: str) -> None:
        workspace, day, form = self._context.workspace, self._context.today(), sheet.form
        self._write(
            lambda: Questions(workspace).ask(
                form.id, text, day=day, party=form.workgroup_id, field_id=line_id
            ),
            lambda _question: self.open(form.id),
        )

    def answer(self, sheet: Sheet, question_id: UUID, text: str) -> None:
        workspace, day, form = self._context.workspace, self._context.today(), sheet.form
        self._write(
            lambda: Questions(workspace).answer(
                question_id, text, day=day, party=form.workgroup_id
            ),
            lambda _reply: self.open(form.id),
        )

    def attach(self, sheet: Sheet, path: Path, caption: str = "") -> None:
        """Keep the file at *path* with the form."""
        workspace, form = self._context.workspace, sheet.form
        self._write(
            lambda: Papers(workspace).attach(
                form.id, path, path.name, party=form.workgroup_id, caption=caption
            ),
            self.attached.emit,
        )

    def read_paper(self, paper: Attachment) -> None:
        workspace = self._context.workspace
        self._context.tasks.read(
            lambda _job: Papers(workspace).read(paper.sha256),
            then=lambda data: self.paper_read.emit(data, paper.name),
            owner=self,
            lane="paper",
        )

    def _end_saving(self) -> None:
        self._saving -= 1
        if not self._saving and self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.open(wanted)

    def _opened(self, found: OpenForm | None) -> None:
        if found is None:
            self.gone.emit()
            return
        self._known = found.sheet.form.id
        self.opened.emit(found)
        if not found.judged:
            self._read_form(self._known, in_pieces=False)

    def _moved(self, _result: object) -> None:
        self.moved.emit(None)

    def _read(self, lane: str, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._context.tasks.read(lambda _job: work(), then=then, owner=self, lane=lane)

    def _write(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[UserError], None] | None = None,
    ) -> None:
        self._context.tasks.write(
            lambda _job: work(), then=then, owner=self, title="", failed=failed
        )


def _open(workspace: Workspace, form_id: UUID, day: date, *, in_pieces: bool) -> OpenForm:
    """KeyError when there is no such form."""
    entry, drafts = FormEntry(workspace), Drafts(workspace)
    judged = not in_pieces or entry.length(form_id) <= _LONG
    sheet = entry.open(form_id, day, judged=judged)
    draft = drafts.found(form_id)
    return OpenForm(
        sheet,
        form_story(workspace, form_id, day),
        entry.queue(form_id),
        Papers(workspace).of(form_id),
        draft,
        drafts.difference(sheet, draft) if draft else (),
        judged,
    )


def _judge(entries: tuple[tuple[Line, Typing], ...]) -> dict[UUID, VerdictSnapshot | None]:
    return {line.id: _verdict(line, typing) for line, typing in entries if line.live is not None}


def _verdict(line: Line, typing: Typing) -> VerdictSnapshot | None:
    """None where nothing stands, or nothing that can be read."""
    said = read_typing(typing, line)
    if line.live is None or not isinstance(said, Filled):
        return None
    return line.live.judge(ValueKind(said.kind.value), said.value, said.denominator)


def _readable(typing: Typing, line: Line) -> bool:
    return not isinstance(read_typing(typing, line), Sentence)
