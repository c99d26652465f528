"""Filled workbooks coming back: looked at, many at once, taken in as if typed, and handed back."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

from paayesh_desktop.domain.form import FormState
from paayesh_desktop.domain.form_course import UNDONE
from paayesh_desktop.domain.form_sheet import Sheet
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.text import isolate, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.reports.workbooks import form_workbook, form_workbook_reader
from paayesh_desktop.reports.workbooks.form_book import HandedBack
from paayesh_desktop.reports.workbooks.form_record import FormRecord
from paayesh_desktop.services.forms.filled_workbook import BookLook, LineLook, Outcome, compared
from paayesh_desktop.services.forms.form_book import form_book
from paayesh_desktop.services.forms.form_entry import FormEntry
from paayesh_desktop.services.forms.form_workbooks import LONGEST, all_or_none, make_folder
from paayesh_desktop.services.forms.taken_workbook import TAKEN, TakenBook, Taking
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Workspace

Advance = Callable[[int, int], None]
_SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods")
_UNFINISHED = ("~$", ".")
_RIVALS = 2


class FilledWorkbooks:
    """The desk where files of the units arrive."""

    def __init__(self, workspace: Workspace, catalogue: Catalogue) -> None:
        self._workspace = workspace
        self._catalogue = catalogue
        self._entry = FormEntry(workspace)

    def look(
        self,
        paths: Iterable[Path],
        *,
        day: date,
        advance: Advance = lambda _done, _total: None,
    ) -> tuple[BookLook, ...]:
        """What the files, and those in folders, would change; nothing is written. A file that is
        refused says why and stops no other. UserError for a folder that cannot be read."""
        files = list(_files(paths))
        looks: list[BookLook] = []
        for place, path in enumerate(files):
            advance(place, len(files))
            looks.append(self._look(path, day))
        advance(len(files), len(files))
        return tuple(_compared_with_rivals(looks))

    def take(
        self,
        looks: Sequence[BookLook],
        *,
        day: date,
        replacing: bool = False,
        advance: Advance = lambda _done, _total: None,
    ) -> tuple[TakenBook, ...]:
        """Save what can be taken of *looks*, all in one transaction, as who is at the desk would
        have typed it; a form that is complete is finished. When *advance* raises, nothing is saved.

        Figures that say something else than what is saved replace it only when *replacing*, and
        nothing does that somebody typed after the look.
        """
        taking = Taking(self._workspace, day, replacing=replacing)
        taken: list[TakenBook] = []
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            for place, look in enumerate(looks):
                advance(place, len(looks))
                taken.append(taking.take(change, look))
            advance(len(looks), len(looks))
        taking.forget_drafts()
        return tuple(taken)

    def hand_back(
        self,
        looks: Sequence[BookLook],
        folder: Path,
        *,
        day: date,
        advance: Advance = lambda _done, _total: None,
    ) -> tuple[Path, ...]:
        """Write each form with something wrong into *folder* again: the good lines filled, the bad
        cells marked with the reason beside them. No file is replaced; where one cannot be written
        (UserError) or *advance* raises, none is left."""
        wrong = [look for look in looks if look.sheet is not None and not look.complete]
        if wrong:
            make_folder(folder)
        written: list[Path] = []
        with all_or_none(written):
            for place, look in enumerate(wrong):
                advance(place, len(wrong))
                written.append(self._hand_back(look, folder, day))
        return tuple(written)

    def _look(self, path: Path, day: date) -> BookLook:
        try:
            book = form_workbook_reader.read(path)
            sheet = self._sheet(book.record, path, day)
        except UserError as error:
            return BookLook(path, error.sentence, proposed=False)
        return compared(path, book, sheet)

    def _sheet(self, record: FormRecord, path: Path, day: date) -> Sheet:
        """The form of the file; UserError where it cannot be filled with it any more."""
        name = isolate(path.name)
        try:
            sheet = self._entry.open(record.form_id, day, judged=False)
        except KeyError as error:
            unit, period = isolate(record.unit), _period(record.period)
            raise UserError(_UNKNOWN, file=name, unit=unit, period=period) from error
        form = sheet.form
        about = {"unit": isolate(sheet.unit.title), "file": name}
        if sheet.template.digest != record.digest:
            raise UserError(_OTHER_TEMPLATE, **about)
        if form.state is FormState.RETURNED:
            raise UserError(_RETURNED, number=form.number, next=form.number + 1, **about)
        if form.state not in UNDONE:
            raise UserError(_NOT_OPEN, state=form.state.word(), **about)
        if {line.id for line in sheet.lines} != {line.id for line in record.lines}:
            raise UserError(_OTHER_LINES, **about)
        return sheet

    def _hand_back(self, look: BookLook, folder: Path, day: date) -> Path:
        form_id = look.form_id
        if form_id is None:
            raise KeyError(look.path)
        wording = Wording(self._catalogue)
        book = form_book(
            self._entry.open(form_id, day),
            wording,
            good={one.line.id: one.typing for one in look.of(*TAKEN)},
            returned={
                one.line.id: self._told(one) for one in look.of(Outcome.BAD, Outcome.MISSING)
            },
        )
        path = _free(folder, f"{look.path.stem[:LONGEST]} - {wording.say(_TO_CORRECT)}")
        form_workbook.write(path, book, self._catalogue)
        return path

    def _told(self, look: LineLook) -> HandedBack:
        """Answers to something else than was asked stand in the reason alone: back in their cells
        they would be taken unread the next time."""
        reason = self._catalogue.say(look.refusal.reason) if look.refusal else ""
        if not look.is_altered:
            return HandedBack(look.places, reason, look.cells)
        stood = " · ".join(isolate(single_line(cell.text)) for cell in look.cells.values())
        told = f"{reason} {self._catalogue.say(_STOOD.fill(text=stood))}" if stood else reason
        return HandedBack(look.places, told)


def _period(code: str) -> Sentence | str:
    """The period of a form that nothing else is known of."""
    try:
        return Period.parse(code).title()
    except ValueError:
        return isolate(code)


def _compared_with_rivals(looks: Sequence[BookLook]) -> Iterator[BookLook]:
    """Several files of one form: the one saved last is proposed, the others are shown."""
    alike: dict[UUID, list[BookLook]] = defaultdict(list)
    for look in looks:
        if look.form_id is not None:
            alike[look.form_id].append(look)
    for look in looks:
        same = alike[look.form_id] if look.form_id is not None else []
        if len(same) < _RIVALS:
            yield look
        else:
            last = max(same, key=lambda one: (str(one.saved_at), one.path.name))
            rivals = tuple(one.path for one in same if one is not look)
            yield replace(look, rivals=rivals, proposed=look is last)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files, and the spreadsheets that lie in folders; not what programs keep beside them."""
    for path in dict.fromkeys(paths):
        if not path.is_dir():
            yield path
            continue
        try:
            inside = sorted(path.iterdir())
        except OSError as error:
            detail = error.strerror or str(error)
            raise UserError(_NO_FOLDER, folder=isolate(path.name), detail=detail) from error
        for one in inside:
            if one.suffix.lower() in _SUFFIXES and not one.name.startswith(_UNFINISHED):
                yield one


def _free(folder: Path, stem: str) -> Path:
    """A name in *folder* that nothing has yet."""
    number, path = 1, folder / f"{stem}.xlsx"
    while path.exists():
        number += 1
        path = folder / f"{stem} ({number}).xlsx"
    return path


_TO_CORRECT = translate("FilledWorkbooks", "to be corrected")
_STOOD = translate("FilledWorkbooks", "In the file stood: {text}.")
_UNKNOWN = translate(
    "FilledWorkbooks",
    "The form in {file} (unit {unit}, {period}) is not known here. Nothing was read. Look whether"
    " it belongs to another workgroup or to another plan.",
)
_OTHER_TEMPLATE = translate(
    "FilledWorkbooks",
    "The form in {file} asks other questions than the form of {unit}: its template is another one."
    " Nothing was read. Send the unit the workbook of its form anew.",
)
_OTHER_LINES = translate(
    "FilledWorkbooks",
    "The form in {file} has other lines than the form of {unit} has now. Nothing was read. Send the"
    " unit the workbook of its form anew.",
)
_RETURNED = translate(
    "FilledWorkbooks",
    "{file} is version {number} of the form of {unit}, which was returned since; version {next} is"
    " out. Nothing was read. Ask the unit to fill the workbook of version {next}.",
)
_NOT_OPEN = translate(
    "FilledWorkbooks",
    "The form of {unit} in {file} is {state} and takes no more answers. Nothing was read. To change"
    " it, return the form to the unit.",
)
_NO_FOLDER = translate(
    "FilledWorkbooks",
    "The folder {folder} cannot be read: {detail}. Nothing was read. Look whether the stick is in"
    " its place.",
)
