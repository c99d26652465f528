"""What the tests of form workbooks share: units by the dozen, a form that asks everything, and a
clerk at a unit who fills its workbook."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from openpyxl import load_workbook

from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.form import Form
from paayesh_desktop.domain.form_template import FieldKind
from paayesh_desktop.domain.organisation import COMMITTEE, Level, Unit
from paayesh_desktop.domain.plan import ProjectUnit
from paayesh_desktop.domain.template_draft import FieldDraft, TemplateDraft
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.workbooks.form_record import RECORD_SHEET
from paayesh_desktop.services.forms.filled_workbook import BookLook
from paayesh_desktop.services.forms.filled_workbooks import FilledWorkbooks
from paayesh_desktop.services.forms.form_templates import FormTemplates
from paayesh_desktop.services.forms.form_workbooks import FormWorkbooks
from paayesh_desktop.services.forms.taken_workbook import TakenBook
from tests.services.conftest import sample

if TYPE_CHECKING:
    from services.conftest import Office

VALUE, WHOLE, STATUS, REASON, WHY = 7, 8, 9, 10, 11
"""The columns that a unit fills, and the one with the reasons of what was handed back."""
CATALOGUE = Catalogue()
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
ASKED = TemplateDraft(
    "فرم آزمون",
    CycleKind.TWO_MONTHLY,
    (
        FieldDraft(FieldKind.INDICATORS, "شاخص‌ها", change_limit=Decimal("0.2")),
        FieldDraft(FieldKind.PROGRESS, "پیشرفت"),
        FieldDraft(FieldKind.NUMBER, "ارقام", "کارکنان زن", least=Decimal(0), most=Decimal(500)),
        FieldDraft(FieldKind.NUMBER, "ارقام", "کارکنان مرد", least=Decimal(0), most=Decimal(500)),
        FieldDraft(FieldKind.NUMBER, "ارقام", "همهٔ کارکنان", sums="3+4"),
        FieldDraft(FieldKind.CHOICE, "وضع", "وضع کار", choices="خوب\nمیانه\nبد، یا متوقف"),
        FieldDraft(FieldKind.YES_NO, "وضع", "بازدید شد؟"),
        FieldDraft(FieldKind.NARRATIVE, "شرح", "دستاوردها", required=False),
    ),
)
ANSWERS: dict[str, Sequence[object]] = {
    "1.1": (50, None, None, "سنجیده شد"),
    "1.2": ("۱۲٫۵", None, None, "سنجیده شد"),
    "1.3": ("12/5", None, None, "سنجیده شد"),
    "1.4": (30, 40, None, "سنجیده شد"),
    "2.1": (100,),
    "2.2": (None, None, "ندارم", "آمار آن هنوز نرسیده است."),
    "3": ("٣٠",),
    "4": (20,),
    "5": (50,),
    "6": ("میانه",),
    "7": ("بله",),
    "8": ("کار پیش رفت.\nسطر دوم",),
}
"""What a conscientious unit writes: numbers as numbers, as Persian and as Arabic text."""

Spoil = Callable[[Any], None]


class Clerk:
    """Writes the workbooks of W1's forms into *folder*, fills them as a unit would, and reads them
    back as W1's expert."""

    def __init__(self, office: "Office", folder: Path) -> None:
        self.office = office
        self.folder = folder
        self.books = FormWorkbooks(office.workspace, CATALOGUE)
        self.reading = FilledWorkbooks(office.workspace, CATALOGUE)
        with office.sits("C/secretary"):
            office.template = FormTemplates(office.workspace).save(ASKED, day=office.day)

    def add_units(self, count: int) -> None:
        """Units beside the three of the office, which work on the first project as well."""
        workspace = self.office.workspace
        with workspace.store.change(by=workspace.desk.person) as change:
            for place in range(101, 101 + count):
                unit = Unit(
                    sample(f"U{place}"), f"U{place}", f"ناحیهٔ {place}", Level.DISTRICT, place
                )
                link = ProjectUnit(sample(f"M/U{place}"), sample("M"), unit.id)
                change.put(unit, party=COMMITTEE)
                change.put(link, party=COMMITTEE)

    def write(self) -> tuple[Path, ...]:
        written = self.books.write_all(
            self.office.cycle.id, self.folder, day=self.office.day, party=sample("W1")
        )
        return written.files

    def look(self, *paths: Path) -> tuple[BookLook, ...]:
        return self.reading.look(paths or [self.folder], day=self.office.day)

    def take(self, looks: Sequence[BookLook], *, replacing: bool = False) -> tuple[TakenBook, ...]:
        with self.office.sits("W1/expert"):
            return self.reading.take(looks, day=self.office.day, replacing=replacing)

    def form(self, form_id: UUID) -> Form:
        return self.office.open(form_id).form


def filled(
    path: Path, answers: dict[str, Sequence[object]] = ANSWERS, spoil: Spoil | None = None
) -> None:
    """Type *answers* into the workbook by the printed numbers of its lines, then *spoil* it."""
    book = load_workbook(path)
    sheet: Any = book.worksheets[0]
    rows = places(sheet)
    for number, said in answers.items():
        for column, value in enumerate(said, VALUE):
            if value is not None:
                sheet.cell(rows[number], column).value = value
    if spoil is not None:
        spoil(book)
    book.save(path)


def places(sheet: Any) -> dict[str, int]:
    """In which row each line stands, by its number in Latin digits."""
    latin = {letter: digit for digit, letter in enumerate("۰۱۲۳۴۵۶۷۸۹")}
    found: dict[str, int] = {}
    for (cell,) in sheet.iter_rows(min_col=1, max_col=1):
        text = str(cell.value or "")
        number = "".join(str(latin.get(letter, letter)) for letter in text)
        if number.replace(".", "").isdecimal():
            found[number] = cell.row
    return found


def put(number: str, column: int, value: object) -> Spoil:
    """A spoiling: *value* in a cell of a line."""

    def spoil(book: Any) -> None:
        sheet = book.worksheets[0]
        sheet.cell(places(sheet)[number], column).value = value

    return spoil


def moved(book: Any) -> None:
    """Two rows changed places, with all that stands in them."""
    sheet = book.worksheets[0]
    rows = places(sheet)
    for column in range(1, REASON + 1):
        one, other = sheet.cell(rows["1.1"], column), sheet.cell(rows["1.2"], column)
        one.value, other.value = other.value, one.value


def relabelled(book: Any) -> None:
    sheet = book.worksheets[0]
    sheet.cell(places(sheet)["1.3"], 2).value = "پرسش دیگری"


def without_record(book: Any) -> None:
    del book[RECORD_SHEET]


def forged(book: Any) -> None:
    book[RECORD_SHEET].cell(9, 4).value = "پرسش دیگری"


def without_form(book: Any) -> None:
    book.create_sheet("برگهٔ تازه")
    del book[book.sheetnames[0]]


def in_words(look: BookLook) -> str:
    """Everything that is said against a file."""
    told = [look.refusal] if look.refusal else [fault.sentence() for fault in look.faults]
    return "\n".join(map(CATALOGUE.say, told))
