"""The minutes of a meeting: what was said in general, their number, and what still stands against
closing them."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.domain.meeting import MeetingState
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.icon_label import IconLabel
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.meetings.meeting_file import MeetingFile
from paayesh_desktop.services.wording import Wording

_TEXT_HEIGHT = 110


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in the fields."""

    minutes: str
    number: str
    begins: str
    ends: str


class MinutesCard(SectionCard):
    """`saved` when what was written is to be kept."""

    saved = Signal()

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Minutes"))
        self._look = look
        self._wording = wording
        self._shown: Written | None = None
        self._findings = QVBoxLayout()
        self._findings.setSpacing(look.px(5))
        self.text = TextEdit(self)
        self.text.setFixedHeight(look.px(_TEXT_HEIGHT))
        self.text.setAccessibleName(self.tr("What was spoken about"))
        self._read = TextLabel("", self)
        self.number, self.begins, self.ends = (QLineEdit(self) for _ in range(3))
        self._fields = QWidget(self)
        row = QHBoxLayout(self._fields)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        for name, field, most, share in (
            (self.tr("Number of the minutes"), self.number, 100, 3),
            (self.tr("Began at"), self.begins, 8, 1),
            (self.tr("Ended at"), self.ends, 8, 1),
        ):
            field.setMaxLength(most)
            field.setAccessibleName(name)
            pair = QVBoxLayout()
            pair.setSpacing(look.px(3))
            label = styled(QLabel(name, self), "field")
            label.setBuddy(field)
            pair.addWidget(label)
            pair.addWidget(field)
            row.addLayout(pair, share)
        self.save = QPushButton(self.tr("Keep the minutes so far"), self)
        self.save.clicked.connect(self.saved)
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addStretch(1)
        self.column.addLayout(self._findings)
        self.column.addWidget(self.text)
        self.column.addWidget(self._read)
        self.column.addWidget(self._fields)
        self.column.addLayout(foot)

    def show_minutes(self, file: MeetingFile, *, editable: bool) -> None:
        """What somebody is typing is not overwritten."""
        meeting = file.meeting
        stored = Written(file.minutes, meeting.minutes_number, meeting.begins, meeting.ends)
        if self._shown is None or self.written == self._shown:
            self.text.set_value(stored.minutes)
            self.number.setText(stored.number)
            self.begins.setText(self._wording.digits(stored.begins))
            self.ends.setText(self._wording.digits(stored.ends))
            self._shown = self.written
        self._read.setText(self._summary(file))
        for widget in (self.text, self._fields, self.save):
            widget.setVisible(editable)
        self._read.setVisible(not editable)
        empty(self._findings, at_once=True)
        for finding in file.findings:
            self._findings.addWidget(self._line(self._wording.say(finding.sentence)))

    def forget(self) -> None:
        """Another meeting is shown next."""
        self._shown = None

    @property
    def written(self) -> Written:
        """What stands in the fields now."""
        return Written(self.text.value(), self.number.text(), self.begins.text(), self.ends.text())

    def _line(self, finding: str) -> QWidget:
        box = styled(QWidget(self), "")
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(7))
        row.addWidget(IconLabel(self._look, "circle-alert", "warn", 15, box))
        row.addWidget(TextLabel(finding, box), 1)
        return box

    def _summary(self, file: MeetingFile) -> str:
        meeting = file.meeting
        if meeting.state is MeetingState.CANCELLED:
            return self.tr("Cancelled: {reason}").format(reason=meeting.cancelled_because)
        parts = [file.minutes]
        if file.reserved and not file.minutes:
            parts = [
                self.tr(
                    "What was spoken about stays with the committee. What it resolved about you"
                    " stands here, with the items of the agenda that concern you."
                )
            ]
        if meeting.minutes_number:
            parts.append(self.tr("Number: {number}").format(number=meeting.minutes_number))
        if meeting.begins:
            parts.append(
                self.tr("From {begins} to {ends}").format(
                    begins=self._wording.digits(meeting.begins),
                    ends=self._wording.digits(meeting.ends) or "–",
                )
            )
        return "\n".join(filter(None, parts))
