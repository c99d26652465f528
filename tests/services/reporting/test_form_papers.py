"""Forms on paper: order and numbers of the screen, blank for the units or as they were typed."""

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.form import Form, FormState
from paayesh_desktop.domain.form_sheet import Typing, TypingStatus
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.paper.press import print_reports, printed
from paayesh_desktop.reports.report import Heading, Question, Report
from paayesh_desktop.services.demo.demo_city import DemoCity
from paayesh_desktop.services.forms.form_acceptance import FormAcceptance
from paayesh_desktop.services.forms.line_words import LineWords
from paayesh_desktop.services.reporting.book import reports
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace
from tests.services.conftest import sample
from tests.services.filled_books import Clerk

if TYPE_CHECKING:
    from uuid import UUID

    from services.conftest import Office

WORDING = Wording(Catalogue())
BLANK, FILLED = ReportKind.BLANK_FORM, ReportKind.FILLED_FORM


def papers(office: "Office", kind: ReportKind, subject: "UUID", **narrow: "UUID") -> list[Report]:
    making = Making(office.workspace, WORDING, office.day)
    return list(reports(making, ReportRequest(kind, subject, **narrow)))


def questions(report: Report) -> list[Question]:
    return [block for block in report.blocks if isinstance(block, Question)]


def test_the_paper_has_the_lines_of_the_screen_in_their_order_and_under_their_numbers(
    office: "Office",
) -> None:
    form = office.issue()["U1"]
    (paper,) = papers(office, BLANK, form)
    sheet = office.open(form)
    asked = questions(paper)
    assert [one.number for one in asked] == [WORDING.digits(line.number) for line in sheet.lines]
    assert [one.label for one in asked] == [
        LineWords(WORDING).question(line) for line in sheet.lines
    ]
    assert [one.unit for one in asked] == [line.measure for line in sheet.lines]
    assert sheet.unit.title in paper.title, "a loose page says whose it is"
    assert not any(one.answer or one.ticked or one.remark for one in asked)
    headings = [block.text for block in paper.blocks if isinstance(block, Heading)]
    assert headings[:2] == [sheet.lines[0].section, sheet.lines[0].heading]


def test_beside_a_line_stand_the_last_value_and_the_target(office: "Office") -> None:
    (paper,) = papers(office, BLANK, office.issue()["U1"])
    measure = office.open(office.issue()["U1"]).lines[0].measure
    facts = {fact.name: fact.value for fact in questions(paper)[0].facts}
    assert facts == {"بار پیش": "۱۰۵", "هدف تا پایان دوره": f"۱۰۰ {measure}"}


def test_a_blank_form_of_every_unit_in_their_order_and_no_code_on_it(office: "Office") -> None:
    office.issue()
    office.issue("W2")
    every = papers(office, BLANK, office.cycle.id)
    assert [one.bookmark.split(" · ")[0] for one in every] == [
        "منطقه 1",
        "منطقه 1",
        "منطقه 2",
        "منطقه 3",
    ]
    assert len({one.bookmark for one in every}) == len(every)
    assert not any(one.coded for one in every)
    mine = papers(office, BLANK, office.cycle.id, party=sample("W1"))
    assert [one.bookmark for one in mine] == ["منطقه 1", "منطقه 2"]
    (one,) = papers(office, BLANK, office.cycle.id, party=sample("W1"), unit=sample("U2"))
    assert one.bookmark == "منطقه 2"


def test_a_cycle_without_forms_has_nothing_to_print(office: "Office") -> None:
    with pytest.raises(UserError, match="nothing to print"):
        papers(office, BLANK, office.cycle.id)


def test_a_filled_form_says_what_was_typed_and_why_it_was_sent_back(
    office: "Office", tmp_path: Path
) -> None:
    Clerk(office, tmp_path)  # with choices and yes or no
    form = office.issue()["U1"]
    missing = Typing(reason="آمار نرسیده", status=TypingStatus.NOT_AVAILABLE)
    typed = {"1.1": Typing("12.5", reason="اندازه‌گیری دوباره"), "2.2": missing}
    typed |= {"3": Typing("30"), "4": Typing("20"), "5": Typing("50")}
    typed |= {"6": Typing("میانه"), "7": Typing("no")}
    office.type(form, typed)
    asked = {one.number: one for one in questions(papers(office, FILLED, form)[0])}
    assert (asked["۱.۱"].answer, "اندازه‌گیری دوباره" in asked["۱.۱"].remark) == ("۱۲٫۵", True)
    assert asked["۱.۴"].answer == "۳۰ از ۴۰"
    assert "آمار نرسیده" in asked["۲.۲"].remark
    assert asked["۲.۲"].answer != ""
    assert (asked["۶"].choices, asked["۶"].ticked) == (("خوب", "میانه", "بد، یا متوقف"), ("میانه",))
    assert asked["۷"].ticked == asked["۷"].choices[1:]
    assert asked["۸"].answer == "شرح"
    office.check(form)
    line = office.open(form).lines[0]
    with office.sits("W1/head"):
        made = FormAcceptance(office.workspace).return_(
            form, {line.id: "خوانا نیست"}, day=office.day
        )
    (blank,) = papers(office, BLANK, made)
    assert "خوانا نیست" in questions(blank)[0].remark
    assert not questions(blank)[0].answer


def test_the_same_form_gives_the_same_bytes(office: "Office") -> None:
    form = office.issue()["U1"]
    one, other = papers(office, BLANK, form), papers(office, BLANK, form)
    assert one == other
    assert printed(*one) == printed(*other)


def test_cancelling_stops_between_two_forms(office: "Office") -> None:
    office.issue()

    def advance(done: int, _total: int) -> None:
        if done:
            raise InterruptedError

    making = Making(office.workspace, WORDING, office.day, advance)
    made = reports(making, ReportRequest(BLANK, office.cycle.id))
    assert next(made)
    with pytest.raises(InterruptedError):
        next(made)


def bookmarks(making: Making, request: ReportRequest, path: Path) -> list[str]:
    """The outline of the forms as one file, each of which begins with its own first page."""
    done = print_reports(reports(making, request), path)
    reader = PdfReader(BytesIO(path.read_bytes()))
    assert len(reader.pages) == done.pages
    found = [one for one in reader.outline if not isinstance(one, list)]
    first = [reader.get_destination_page_number(one) or 0 for one in found]
    ends = [*first[1:], len(reader.pages)]
    assert first[0] == 0
    for begin, end in zip(first, ends, strict=True):
        for page in range(begin, end):
            words = " ".join(reader.pages[page].extract_text().split())
            number, count = WORDING.whole(page - begin + 1), WORDING.whole(end - begin)
            assert f"صفحهٔ {number} از {count}" in words
    return [str(one["/Title"]) for one in found]


def test_all_forms_of_a_cycle_are_one_file_with_a_bookmark_each(
    office: "Office", tmp_path: Path
) -> None:
    office.issue()
    making = Making(office.workspace, WORDING, office.day)
    request = ReportRequest(BLANK, office.cycle.id)
    assert bookmarks(making, request, tmp_path / "blank.pdf") == ["منطقه 1", "منطقه 2"]


@pytest.mark.full
def test_the_blank_forms_of_the_demo_city_are_one_file_with_a_bookmark_each(
    tmp_path: Path,
) -> None:
    setup = DeskSetup(Role.COMMITTEE, "کمیته پایش", "مریم رستگار", demo=True)
    day = date(2026, 11, 21)
    with Workspace.create(tmp_path / "home", setup) as workspace:
        DemoCity(workspace.store).build("small", day, workspace.desk.person)
        with workspace.store.view() as view:
            forms = view.find(Form)
            cycles = {one.id: one for one in view.find(Cycle)}
        cycle = max(
            (form.cycle_id for form in forms if form.state is FormState.DELIVERED),
            key=lambda key: (sum(form.cycle_id == key for form in forms), cycles[key].period),
        )
        units = {form.unit_id for form in forms if form.cycle_id == cycle}
        newest = {(form.unit_id, form.workgroup_id) for form in forms if form.cycle_id == cycle}
        making = Making(workspace, WORDING, day)
        marks = bookmarks(making, ReportRequest(BLANK, cycle), tmp_path / "blank.pdf")
    assert len(marks) == len(newest)
    assert len({mark.split(" · ")[0] for mark in marks}) == len(units)
