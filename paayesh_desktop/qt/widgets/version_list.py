"""The versions of an evaluation as they were submitted, the newest first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.loop_look import opinion_look
from paayesh_desktop.qt.widgets.pill import PillLabel
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.evaluations.project_evaluations import SubmittedVersion
from paayesh_desktop.services.wording import Wording


class VersionList(SectionCard):
    """Hidden while there is only one version: its words stand on the page already."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Submitted versions"))
        self._look = look
        self._wording = wording

    def show_versions(self, versions: Sequence[SubmittedVersion]) -> None:
        self.clear()
        self.setVisible(len(versions) > 1)
        for version in reversed(versions):
            row = version.row
            text = self.tr("Version {number}, {day}, attainment {percent}").format(
                number=self._wording.whole(version.number),
                day=self._wording.day(version.submitted_on),
                percent=self._wording.percent(row.attainment),
            )
            head = QWidget(self)
            line = QHBoxLayout(head)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(styled(TextLabel(text, head), "field"), 1)
            shape = opinion_look(row.opinion)
            line.addWidget(PillLabel(self._look, self._wording, shape, text, head))
            self.column.addWidget(head)
            if row.statement:
                self.column.addWidget(styled(TextLabel(row.statement, self), "muted"))
