"""Makes the daily backup, and says in header and status line how old the newest one is."""

from datetime import timedelta

from PySide6.QtCore import QObject

from paayesh_desktop.domain.office_clock import office_day
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.moment_text import said
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.store.backup import Backup

FRESH = timedelta(days=2)
"""An older newest copy is said with a warning."""


class BackupWatch(QObject):
    def __init__(self, context: PageContext, window: MainWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        window.status.saved.setText(self.tr("Everything is saved on this computer."))
        context.tasks.write(
            lambda job: self._care().backup_if_due(told=job.progress),
            then=lambda _made: context.feed.tell({"backup"}),
            owner=self,
            title=self.tr("Making the daily backup"),
        )

    def look(self) -> None:
        """Read again which copies there are."""
        self._context.tasks.read(
            lambda _job: self._care().backups(), then=self._show, owner=self, lane="backups"
        )

    def _care(self) -> Maintenance:
        context = self._context
        folder = context.settings_file.settings.backup_folder
        return Maintenance(context.workspace, folder=folder)

    def _show(self, copies: list[Backup]) -> None:
        header, status = self._window.header, self._window.status
        if not copies:
            header.set_backup(self.tr("No backup yet"), safe=False)
            status.backed_up.setText(self.tr("There is no backup yet."))
            return
        context, newest = self._context, copies[0].made_at
        moment = said(newest, context.today(), persian=context.persian)
        when = context.catalogue.digits(context.say(moment))
        safe = context.today() - office_day(newest) < FRESH
        header.set_backup(self.tr("Backup {when}").format(when=when), safe=safe)
        status.backed_up.setText(self.tr("Last backup: {when}").format(when=when))
