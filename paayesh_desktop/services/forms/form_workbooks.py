"""Forms on their way to the units as workbooks: one, or all of a cycle into a folder."""

import re
from collections.abc import Callable, Collection, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from paayesh_desktop.domain.form import Form
from paayesh_desktop.domain.form_course import UNDONE
from paayesh_desktop.domain.form_sheet import Sheet
from paayesh_desktop.domain.text import isolate, single_line, strip_marks
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, translate
from paayesh_desktop.reports.workbooks import form_workbook
from paayesh_desktop.services.forms.cycle_forms import forms_of, letter_of
from paayesh_desktop.services.forms.form_book import form_book, letter_words
from paayesh_desktop.services.forms.form_entry import FormEntry
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Workspace

Advance = Callable[[int, int], None]
SUFFIX = ".xlsx"
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
LONGEST = 90
"""Characters of a name; a Persian one takes two bytes, and systems stop at 255."""


@dataclass(frozen=True, slots=True)
class Written:
    """The workbooks that were written, one for each form."""

    folder: Path
    files: tuple[Path, ...]


class FormWorkbooks:
    """Writes what units fill; reads the database only."""

    def __init__(self, workspace: Workspace, catalogue: Catalogue) -> None:
        self._workspace = workspace
        self._catalogue = catalogue
        self._wording = Wording(catalogue)

    def write(self, form_id: UUID, folder: Path, *, day: date, overwrite: bool = False) -> Path:
        """Write one form into *folder*, with what stands on it already; the path of its file.
        KeyError when there is none, UserError when the file cannot be written or is there."""
        sheet = FormEntry(self._workspace).open(form_id, day)
        make_folder(folder)
        path = folder / self._name(sheet, group=False)
        if path.exists() and not overwrite:
            raise UserError(_THERE, file=isolate(path.name))
        self._put(sheet, path)
        return path

    def write_all(
        self,
        cycle_id: UUID,
        folder: Path,
        *,
        day: date,
        party: UUID | None = None,
        unit: UUID | None = None,
        overwrite: bool = False,
        advance: Advance = lambda _done, _total: None,
    ) -> Written:
        """Write every form of a cycle that is not accepted yet into *folder*, which is made where
        it is missing: all of them or, when *advance* raises or a file cannot be written, none.

        UserError when there is no such form, or when *folder* has files of these names already.
        """
        with self._workspace.store.view() as view:
            forms = forms_of(view, cycle_id, UNDONE, party=party, unit=unit)
        if not forms:
            raise UserError(_NO_FORMS)
        several = len({form.workgroup_id for form in forms}) > 1
        make_folder(folder)
        present = {path.name.casefold() for path in folder.iterdir()}
        written: list[Path] = []
        with all_or_none([] if overwrite else written):
            for place, form in enumerate(forms):
                advance(place, len(forms))
                sheet = FormEntry(self._workspace).open(form.id, day)
                name = self._name(sheet, group=several)
                if not overwrite:
                    _refuse_replacing(name, present)
                path = folder / name
                self._put(sheet, path)
                written.append(path)
            advance(len(forms), len(forms))
        return Written(folder, tuple(written))

    def _put(self, sheet: Sheet, path: Path) -> None:
        book = form_book(sheet, self._wording, letter=self._letter(sheet.form))
        form_workbook.write(path, book, self._catalogue)

    def _letter(self, form: Form) -> str:
        with self._workspace.store.view() as view:
            number, on = letter_of(view, form.id)
        return letter_words(number, self._wording.day(on) if on else "", self._wording)

    def _name(self, sheet: Sheet, *, group: bool) -> str:
        """Sorted by unit, legal on every system, and no two alike in one cycle."""
        parts = [sheet.unit.code, sheet.cycle.period]
        parts += [sheet.workgroup.code] if group else []
        parts += [f"v{sheet.form.number}"] if sheet.form.number > 1 else []
        return file_name(parts, sheet.unit.title)


def file_name(codes: Sequence[str], title: str) -> str:
    """*codes* and then *title* as the name of a workbook that every system takes. What is Latin
    stands together, so that the name reads alike from either side."""
    words = _FORBIDDEN.sub(" ", strip_marks(single_line(" ".join((*codes, title)))))
    name = " ".join(words.split())[:LONGEST].strip(" .")
    return f"{'_' if _DEVICES.fullmatch(name) else ''}{name}{SUFFIX}"


def _refuse_replacing(name: str, present: Collection[str]) -> None:
    if name.casefold() in present:
        raise UserError(_THERE, file=isolate(name))


@contextmanager
def all_or_none(written: Sequence[Path]) -> Generator[None]:
    """Takes away the files that were *written* when the work is not done to its end."""
    try:
        yield
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise


def make_folder(folder: Path) -> None:
    """UserError where *folder* is not there and cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        detail = error.strerror or str(error)
        raise UserError(_NO_FOLDER, folder=isolate(folder.name), detail=detail) from error


_NO_FORMS = translate(
    "FormWorkbooks",
    "There is no form here that waits for answers, so no workbook was written. Hand out the forms"
    " first, or choose another cycle.",
)
_THERE = translate(
    "FormWorkbooks",
    "The folder has a file {file} already, perhaps a filled one. Nothing was written. Choose an"
    " empty folder.",
)
_NO_FOLDER = translate(
    "FormWorkbooks",
    "The folder {folder} could not be made: {detail}. Nothing was written. Choose another folder.",
)
