"""Papers of the exchange: receipts, the letter with the thirty digits, and its lists."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from paayesh_desktop.language import translate
from paayesh_desktop.qt.paper_offer import Advance, PaperOffer
from paayesh_desktop.qt.table_paper import TablePaper
from paayesh_desktop.reports.report import Report
from paayesh_desktop.services.exchange.sending import Sending
from paayesh_desktop.services.reporting.key_papers import letter
from paayesh_desktop.services.reporting.receipt import receipt
from paayesh_desktop.services.wording import Wording

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.exchange.conflicts_page import ConflictsPage
    from paayesh_desktop.qt.pages.exchange.exchange_page import ExchangePage
    from paayesh_desktop.qt.pages.keys.keys_page import KeysPage


def of_exchange(page: "ExchangePage") -> Sequence[PaperOffer]:
    """The receipts of what was just prepared or of the chosen line, and the list that is shown."""
    wording, lists = Wording(page.context.catalogue), page.lists
    say, offers = wording.say, list[PaperOffer]()
    files, entry = tuple(page.sending.card.files), lists.entry
    if page.sending.card.isVisible() and files:
        return [
            PaperOffer(
                say(_RECEIPTS),
                reports=lambda _advance: [receipt(one, wording) for one in files],
            )
        ]
    if lists.slip_button.isVisible() and entry is not None:
        number, workspace = entry.number, page.context.workspace

        def compose(_advance: Advance) -> Iterator[Report]:
            yield receipt(Sending(workspace).slip(number), wording)

        offers.append(PaperOffer(say(_RECEIPT), reports=compose))
    view = lists.shown
    if view.table.rows:
        title = lists.tabs.tabText(lists.tabs.currentIndex()).partition(" (")[0]
        offers.append(TablePaper(page).rows(title, view.table))
    return offers


def of_keys(page: "KeysPage") -> Sequence[PaperOffer]:
    """The letter with the committee's digits, and the desks whose files count. The recovery sheet
    is printed by its own button alone: it is shown nowhere else and saved nowhere."""
    room, wording = page.room, page.wording
    offers = list[PaperOffer]()
    if room is not None and room.root_digits is not None:
        title, digits = room.desk.title, room.root_digits
        offers.append(
            PaperOffer(
                wording.say(_LETTER),
                reports=lambda _advance: [letter(title, digits, wording)],
            )
        )
    if page.cards.desks.table.rows:
        offers.append(TablePaper(page).rows(wording.say(_DESKS), page.cards.desks.table))
    return offers


def of_conflicts(page: "ConflictsPage") -> Sequence[PaperOffer]:
    if not page.table.rows:
        return ()
    return [TablePaper(page).rows(page.wording.say(_CONFLICTS), page.table)]


_RECEIPTS = translate("ExchangePapers", "Receipts of these files")
_RECEIPT = translate("ExchangePapers", "Receipt of the chosen file")
_LETTER = translate("ExchangePapers", "Letter with the thirty digits of the committee")
_DESKS = translate("ExchangePapers", "Desks whose files count")
_CONFLICTS = translate("ExchangePapers", "What was written apart")
