"""Says in the status line whether what was done here went out, and whether it was confirmed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.status_line import StatusLine
from paayesh_desktop.services.exchange.file_words import FileWords
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Role, Workspace

if TYPE_CHECKING:
    from paayesh_desktop.services.exchange.exchange_view import News

PAUSE = 4_000
"""Milliseconds after a change before it is counted: whoever types changes much."""


class ExchangeWatch(QObject):
    """Silent at a demo desk, and before the first news."""

    def __init__(self, context: PageContext, status: StatusLine) -> None:
        super().__init__(status)
        self._context = context
        self._status = status
        self._words = FileWords(Wording(context.catalogue), context.today)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look)
        self._demo = context.workspace.desk.demo
        self.look()

    def heard(self) -> None:
        """Something changed."""
        if not self._pause.isActive() and not self._demo:
            self._pause.start()

    def look(self) -> None:
        """Count again."""
        if self._demo:
            return
        workspace = self._context.workspace
        self._context.tasks.read(
            lambda _job: _news(workspace), then=self._show, owner=self, lane="news"
        )

    def _show(self, news: "News") -> None:
        self._status.exchanged.setText(self._said(news))

    def _said(self, news: "News") -> str:
        whole = self._words.wording.whole
        committee = self._context.workspace.desk.role is Role.COMMITTEE
        if news.committee_at is None and news.receipt_at is None and not committee:
            return ""  # not introduced yet: the pages say so
        if news.unsent:
            text = self.tr("{count} changes are in no file yet.")
            return text.format(count=whole(news.unsent))
        if news.unconfirmed_days == 0:
            return self.tr("The last file waits for its receipt.")
        if news.unconfirmed_days is not None:
            text = self.tr("The last file waits for its receipt since {days} days.")
            return text.format(days=whole(news.unconfirmed_days))
        if news.receipt_at is None:
            return ""
        return self.tr("Everything is confirmed: {when}.").format(
            when=self._words.ago(news.receipt_at)
        )


def _news(workspace: Workspace) -> "News":
    """In the worker: the libraries of the exchange take a while to load."""
    from paayesh_desktop.services.exchange.exchange_view import ExchangeView  # noqa: PLC0415 - as said

    return ExchangeView(workspace).news()
