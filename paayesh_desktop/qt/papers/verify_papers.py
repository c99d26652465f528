"""The list of the papers that were issued."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from paayesh_desktop.language import translate
from paayesh_desktop.qt.paper_offer import PaperOffer
from paayesh_desktop.qt.table_paper import TablePaper

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.desk.verify_page import VerifyPage


def of_issued(page: "VerifyPage") -> Sequence[PaperOffer]:
    if not page.table.rows:
        return ()
    return [TablePaper(page).rows(page.wording.say(_ISSUED), page.table)]


_ISSUED = translate("VerifyPapers", "Issued papers")
