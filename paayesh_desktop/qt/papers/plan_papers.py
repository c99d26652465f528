"""Papers of the plan, of its amendments and of the working calendar."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.language import translate
from paayesh_desktop.qt.paper_offer import PaperOffer
from paayesh_desktop.qt.table_paper import TablePaper
from paayesh_desktop.services.planning.plan_browser import PlanBrowser
from paayesh_desktop.services.reporting.request import ReportRequest
from paayesh_desktop.services.wording import Wording

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.desk.holidays_page import HolidaysPage
    from paayesh_desktop.qt.pages.plan.amendment_page import AmendmentPage
    from paayesh_desktop.qt.pages.plan.plan_page import PlanPage


def of_plan(page: "PlanPage") -> Sequence[PaperOffer]:
    chosen, wording = page.chosen, page.wording
    if chosen.plan is None or not page.lines.ids:
        return ()
    plan, period, store = chosen.plan, chosen.period, page.context.workspace.store
    return [
        TablePaper(page).pages(
            wording.say(_INDICATORS.fill(period=wording.period(period))),
            page.lines,
            lambda ids: PlanBrowser(store).page(plan, period, ids),
        )
    ]


def of_amendment(page: "AmendmentPage") -> Sequence[PaperOffer]:
    """The head's justification, what an amendment changes, and what that does to the verdicts."""
    card = page.desk.card if page.desk else None
    if card is None:
        return ()
    say, paper = (
        page.wording.say,
        TablePaper(page, isolate(card.project.title) if card.project else ""),
    )
    offers = list[PaperOffer]()
    if card.justification is not None:
        request = ReportRequest(ReportKind.JUSTIFICATION, card.justification.id)
        offers.append(PaperOffer(say(_JUSTIFICATION), request))
    tables = ((_OLD_AND_NEW, page.items.table), (_EFFECT, page.effects.table))
    return offers + [paper.rows(say(title), table) for title, table in tables if table.rows]


def of_holidays(page: "HolidaysPage") -> Sequence[PaperOffer]:
    if not page.model.rowCount():
        return ()
    wording = Wording(page.context.catalogue)
    title = wording.say(_HOLIDAYS.fill(year=page.year.text()))
    return [TablePaper(page).plain(title, page.model)]


_JUSTIFICATION = translate("PlanPapers", "Justification report")
_INDICATORS = translate("PlanPapers", "Indicators of the plan, {period}")
_OLD_AND_NEW = translate("PlanPapers", "Amendment of the plan: old beside new")
_EFFECT = translate("PlanPapers", "Amendment of the plan: what it changes in the verdicts")
_HOLIDAYS = translate("PlanPapers", "Holidays of {year}")
