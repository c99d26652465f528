"""Papers of meetings, of what they decide, and of the bodies that hold them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from paayesh_desktop.domain.meeting import MeetingState
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.language import translate
from paayesh_desktop.qt.paper_offer import PaperOffer
from paayesh_desktop.qt.table_paper import TablePaper
from paayesh_desktop.services.meetings.meeting_file import ResolutionLine
from paayesh_desktop.services.reporting.request import ReportRequest

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.meeting.bodies_page import BodiesPage
    from paayesh_desktop.qt.pages.meeting.meeting_page import MeetingPage
    from paayesh_desktop.qt.pages.meeting.meetings_page import MeetingsPage
    from paayesh_desktop.qt.pages.meeting.resolutions_page import ResolutionsPage
    from paayesh_desktop.qt.pages.plan.policies_page import PoliciesPage

_WITH_MINUTES = (MeetingState.OPEN, MeetingState.CLOSED)


def of_meetings(page: "MeetingsPage") -> Sequence[PaperOffer]:
    if not page.table.rows:
        return ()
    return [TablePaper(page).rows(page.wording.say(_MEETINGS), page.table)]


def of_meeting(page: "MeetingPage") -> Sequence[PaperOffer]:
    """The minutes, once the meeting has begun, and what its members are sent before; nothing where
    only a part of the meeting is here."""
    file = page.file
    if file is None or file.reserved:
        return ()
    key, say = file.meeting.id, page.wording.say
    packet = PaperOffer(say(_PACKET), ReportRequest(ReportKind.PACKET, key))
    minutes = PaperOffer(say(_MINUTES), ReportRequest(ReportKind.MINUTES, key))
    return [minutes, packet] if file.meeting.state in _WITH_MINUTES else [packet]


def of_resolutions(page: "ResolutionsPage") -> Sequence[PaperOffer]:
    """The letter of the one that is chosen, and the list."""
    say, current = page.wording.say, page.view.current
    offers = list[PaperOffer]()
    if isinstance(current, ResolutionLine):
        number = page.wording.numbered(current.resolution.number)
        request = ReportRequest(ReportKind.LETTER, current.resolution.id)
        offers.append(PaperOffer(say(_LETTER.fill(number=number)), request))
    if page.table.rows:
        offers.append(TablePaper(page).rows(say(_RESOLUTIONS), page.table))
    return offers


def of_policies(page: "PoliciesPage") -> Sequence[PaperOffer]:
    """The policies, and the standings of the scheme."""
    say, paper = page.wording.say, TablePaper(page)
    tables = ((_POLICIES, page.policies.table), (_STANDINGS, page.incentives.table))
    return [paper.rows(say(title), table) for title, table in tables if table.rows]


def of_bodies(page: "BodiesPage") -> Sequence[PaperOffer]:
    """Who sits in the body that is chosen, and all bodies."""
    say, offers = page.wording.say, list[PaperOffer]()
    if page.file is not None and page.members.table.rows:
        body = isolate(page.file.body.title)
        offers.append(TablePaper(page).rows(say(_MEMBERS.fill(body=body)), page.members.table))
    if page.bodies.table.rows:
        offers.append(TablePaper(page).rows(say(_BODIES), page.bodies.table))
    return offers


_MEETINGS = translate("MeetingPapers", "Meetings")
_PACKET = translate("MeetingPapers", "Invitation, agenda and papers")
_MINUTES = translate("MeetingPapers", "Minutes")
_LETTER = translate("MeetingPapers", "Letter of the resolution {number}")
_RESOLUTIONS = translate("MeetingPapers", "Resolutions")
_POLICIES = translate("MeetingPapers", "Macro policies")
_STANDINGS = translate("MeetingPapers", "Standings of the incentive scheme")
_MEMBERS = translate("MeetingPapers", "Members of {body}")
_BODIES = translate("MeetingPapers", "All bodies")
