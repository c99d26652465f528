"""The lines of a template that is being built."""

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from paayesh_desktop.domain.template_draft import FieldDraft, TemplateDraft
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.paged_table import Index
from paayesh_desktop.services.wording import Wording


class DraftList(QAbstractListModel):
    """A number, what the line asks and its kind; a sign where something is wrong."""

    def __init__(self, look: Look, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._fields: tuple[FieldDraft, ...] = ()
        self._wrong: frozenset[int] = frozenset()

    def set_draft(self, draft: TemplateDraft, wrong: Collection[int]) -> None:
        """Show *draft*; the places *wrong* have a problem."""
        self._wrong = frozenset(wrong)
        if len(draft.fields) == len(self._fields):
            self._fields = draft.fields
            self.dataChanged.emit(self.index(0), self.index(len(self._fields) - 1))
        else:
            self.beginResetModel()
            self._fields = draft.fields
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._fields)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._fields):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._text(index.row())
            case Qt.ItemDataRole.DecorationRole:
                wrong = index.row() in self._wrong
                return self._look.icon("circle-alert", "bad") if wrong else None
            case _:
                return None

    def _text(self, place: int) -> str:
        field, number = self._fields[place], self._wording.whole(place + 1)
        kind = self._wording.say(field.kind.word())
        if not field.label:
            return self.tr("{number}. ({kind})").format(number=number, kind=kind)
        return self.tr("{number}. {label} ({kind})").format(
            number=number, label=field.label, kind=kind
        )
