"""The desks of the registry as a table: whose, since when, and when they were last heard of."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from paayesh_desktop.domain.office_clock import office_day
from paayesh_desktop.language import translate
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.widgets.row_cells import Lines, Pill
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.keys.key_room import DeskLine
from paayesh_desktop.services.wording import NOTHING, Wording

KEPT = ("state", "heard", "since", "export")
_GOOD = VerdictLook("circle-check", "ok", translate("DeskTable", "counts"))
_THIS = VerdictLook("monitor", "info", translate("DeskTable", "this desk"))
_GONE = VerdictLook("ban", "bad", translate("DeskTable", "withdrawn"))


class DeskTable(RowTable):
    """Rows are `DeskLine`. *today* is the day from which "days ago" counts."""

    def __init__(
        self, wording: Wording, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        self._wording = wording
        self._today = today
        super().__init__((), parent)
        self.columns = (
            RowColumn("desk", self.tr("Desk"), self._desk, self._lines, lambda line: line.title),
            RowColumn("state", self.tr("Key"), self._state, _pill, width=130),
            RowColumn(
                "heard",
                self.tr("Last heard"),
                self._heard,
                order=lambda line: line.heard,
                width=130,
            ),
            RowColumn(
                "since",
                self.tr("Admitted"),
                self._since,
                order=lambda line: line.since,
                width=110,
                day=lambda line: office_day(line.since),
            ),
            RowColumn(
                "export",
                self.tr("Files up to"),
                self._export,
                order=_export_order,
                width=100,
                number=_export_order,
            ),
        )

    def _desk(self, line: DeskLine) -> str:
        return f"{line.title}، {self._wording.shown(line.party_title)}"

    def _lines(self, line: DeskLine) -> Lines:
        reason = line.view.member.reason
        party = self._wording.shown(line.party_title)
        below = f"{party} · {reason}" if line.revoked and reason else party
        return Lines(line.title, below)

    def _state(self, line: DeskLine) -> str:
        return self._wording.say(_pill(line).look.word)

    def _heard(self, line: DeskLine) -> str:
        if line.view.mine or line.heard is None:
            return NOTHING
        days = (self._today() - office_day(line.heard)).days
        if days <= 0:
            return self.tr("today")
        return self.tr("{days} days ago").format(days=self._wording.whole(days))

    def _since(self, line: DeskLine) -> str:
        return self._wording.day(office_day(line.since))

    def _export(self, line: DeskLine) -> str:
        return self._wording.whole(line.export) if line.export else NOTHING


def _pill(line: DeskLine) -> Pill:
    if line.revoked:
        return Pill(_GONE)
    return Pill(_THIS if line.view.mine else _GOOD)


def _export_order(line: DeskLine) -> int:
    return line.export
