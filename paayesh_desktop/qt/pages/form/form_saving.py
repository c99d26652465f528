"""Nothing typed is lost and nobody is asked: drafts while typing, answers when the page is left."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from paayesh_desktop.domain.form_sheet import Sheet, Typing
from paayesh_desktop.qt.pages.form.form_desk import FormDesk, Saved
from paayesh_desktop.qt.pages.form.form_typing import FormTyping

PAUSE = 1_000
"""Milliseconds after the last key in a field before its letters are written down, too."""


class FormSaving(QObject):
    """`written` carries the moment when everything on the screen was last on disk."""

    written = Signal(object)

    def __init__(self, desk: FormDesk, typing: FormTyping, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._typing = typing
        self._kept: dict[UUID, dict[UUID, Typing]] = {}
        self._going = False
        self._again = False
        self.held = False
        """While a draft of before waits for its answer, it must not be written over."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.keep)
        typing.typed.connect(self._typing_on)
        typing.settled.connect(self._settled)
        desk.kept.connect(self._wrote)
        desk.not_kept.connect(self._failed)
        desk.saved.connect(self._saved)

    def keep(self) -> None:
        """Write down what is typed and not saved; one writing at a time."""
        self._pause.stop()
        sheet = self._typing.form.sheet
        if sheet is None or self.held or not sheet.editable:
            return
        now, saved = self._typing.now(), self._typing.form.saved
        unsaved = {key: typing for key, typing in now.items() if typing != saved.get(key)}
        if unsaved == self._kept.get(sheet.form.id, {}):
            return
        if self._going:
            self._again = True
            return
        self._going = True
        self._kept[sheet.form.id] = unsaved
        self._desk.keep(sheet.form.id, unsaved)

    def settle(self) -> None:
        """The page is left: what can be read becomes answers, the rest stays a draft."""
        self._pause.stop()
        sheet = self._typing.form.sheet
        if sheet is None or self.held or not sheet.editable:
            return
        unsaved = self._typing.unsaved()
        if unsaved:
            self._desk.save(
                sheet, unsaved, failed=lambda _error: self._desk.keep(sheet.form.id, unsaved)
            )
        elif self._kept.get(sheet.form.id):
            self.keep()

    def _typing_on(self, line: object, entry: object) -> None:
        del line, entry
        self._pause.start()

    def _settled(self, keys: object) -> None:
        del keys
        self.keep()

    def _wrote(self, at: datetime) -> None:
        self._going = False
        self.written.emit(at)
        if self._again:
            self._again = False
            self.keep()

    def _failed(self) -> None:
        """The next field tries again."""
        self._going = self._again = False
        self._kept.clear()

    def _saved(self, saved: Saved) -> None:
        sheet: Sheet | None = self._typing.form.sheet
        self._kept[saved.form_id] = dict(saved.rest)
        if sheet is not None and sheet.form.id == saved.form_id:
            self._typing.form.mark_saved(saved.typings)
        self.written.emit(saved.at)
