"""Papers of the pages of deviation cases."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.language import translate
from paayesh_desktop.qt.paper_offer import PaperOffer
from paayesh_desktop.qt.table_paper import TablePaper
from paayesh_desktop.services.reporting.request import ReportRequest
from paayesh_desktop.services.wording import Wording

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.case.case_page import CasePage
    from paayesh_desktop.qt.pages.case.cases_page import CasesPage
    from paayesh_desktop.qt.pages.case.obstacles_page import ObstaclesPage


def of_cases(page: "CasesPage") -> Sequence[PaperOffer]:
    if page.cases is None or not page.cases.lines:
        return ()
    about = page.workgroup_box.currentText() if page.workgroup_box.currentData() else ""
    return [TablePaper(page, about).rows(page.wording.say(_CASES), page.table)]


def of_case(page: "CasePage") -> Sequence[PaperOffer]:
    """Its file, and the head's justification report where one was written."""
    room = page.room
    if room is None:
        return ()
    case, say = room.view.case, page.wording.say
    number = page.wording.numbered(case.number)
    offers = [
        PaperOffer(say(_FILE.fill(number=number)), ReportRequest(ReportKind.CASE_FILE, case.id))
    ]
    if room.view.justification is not None:
        offers.append(
            PaperOffer(
                say(_JUSTIFICATION.fill(number=number)),
                ReportRequest(ReportKind.JUSTIFICATION, case.id),
            )
        )
    return offers


def of_obstacles(page: "ObstaclesPage") -> Sequence[PaperOffer]:
    if not page.table.rows:
        return ()
    say = Wording(page.context.catalogue).say
    return [TablePaper(page).rows(say(_CLASSES), page.table)]


_CASES = translate("CasePapers", "Deviation cases")
_FILE = translate("CasePapers", "File of the case {number}")
_JUSTIFICATION = translate("CasePapers", "Justification report of the case {number}")
_CLASSES = translate("CasePapers", "Classes of obstacles")
