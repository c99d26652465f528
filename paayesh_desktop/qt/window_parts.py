"""What stands around the pages: rail, header, notices and status line."""

from PySide6.QtWidgets import QWidget

from paayesh_desktop.qt.header import Header
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.notice_bar import NoticeBar
from paayesh_desktop.qt.rail import Rail
from paayesh_desktop.qt.status_line import StatusLine


def parts(look: Look, parent: QWidget) -> tuple[Rail, Header, NoticeBar, StatusLine]:
    rail, header = Rail(look, parent), Header(look, parent)
    return rail, header, NoticeBar(look, parent), StatusLine(look, parent)
