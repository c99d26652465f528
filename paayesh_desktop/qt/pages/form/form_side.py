"""What helps beside the fields: targets, the scan, what was found, the papers."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.domain.form_check import Finding, Level
from paayesh_desktop.domain.form_sheet import Line
from paayesh_desktop.domain.verdict import VerdictSnapshot
from paayesh_desktop.qt.models.finding_list import FindingList
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.evidence_list import EvidenceList
from paayesh_desktop.qt.widgets.scan_pane import Paper, ScanPane
from paayesh_desktop.qt.widgets.scroll_pane import ScrollPane
from paayesh_desktop.qt.widgets.standing_list import StandingList
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.wording import Wording

_LEAST = 160
STANDING, SCAN, CHECKS, PAPERS = range(4)


class FormSide(QTabWidget):
    """`line_wanted` carries the key of a line that a finding leads to."""

    line_wanted = Signal(object)

    def __init__(self, context: PageContext, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._wording = wording
        self.standing = StandingList(context.look, wording, self)
        self.scan = ScanPane(context.look, wording, context.tasks, self)
        self.papers = EvidenceList(context.look, wording, self)
        self.findings = FindingList(context.look, wording, self)
        self.list = QListView(self)
        self.list.setModel(self.findings)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setAccessibleName(self.tr("What was found on the form"))
        self.list.activated.connect(self._lead)
        self.list.clicked.connect(self._lead)
        self._well = styled(QLabel(self), "muted")
        self._well.setWordWrap(True)
        self._scroll = ScrollPane(self._targets(context), in_card=True)
        self.addTab(self._scroll, self.tr("Targets"))
        self.addTab(self.scan, self.tr("Scan"))
        self.addTab(self._checks(context), "")
        self.addTab(ScrollPane(self.papers, in_card=True), "")
        self.tabBar().setDrawBase(False)
        self.setMinimumHeight(context.look.px(_LEAST))
        self.setUsesScrollButtons(True)
        self.show_findings(())
        self.show_papers((), shown=False)

    def show_leaf(self, lines: Sequence[Line]) -> None:
        self.standing.show_lines(lines)
        self._no_target.setVisible(self.standing.is_empty)

    def show_snapshots(self, snapshots: Mapping[UUID, VerdictSnapshot | None]) -> None:
        self.standing.show_snapshots(snapshots)

    def show_line(self, line: Line) -> None:
        """The line that gets the keys."""
        self.standing.choose(line.id)
        top = self.standing.top_of(line.id)
        if top is not None:
            self._scroll.ensureVisible(0, top, 0, self._scroll.height() // 3)

    def show_findings(self, found: Sequence[Finding]) -> None:
        self.findings.set_findings(found)
        digits = self._wording.digits
        checks = self.tr("Checks")
        self.setTabText(CHECKS, f"{checks} {digits(str(len(found)))}" if found else checks)
        self.list.setVisible(bool(found))
        errors = sum(one.level is Level.ERROR for one in found)
        self._well.setText(
            self.tr(
                "{errors} to correct, {warnings} to look at. Press one to go to its line."
            ).format(errors=digits(str(errors)), warnings=digits(str(len(found) - errors)))
            if found
            else self.tr("Everything that can be checked is in order.")
        )

    def show_papers(self, papers: Sequence[Attachment], *, shown: bool) -> None:
        """*shown* puts the newest one into the scan pane."""
        self.papers.show_papers(papers)
        title, digits = self.tr("Papers"), self._wording.digits
        self.setTabText(PAPERS, f"{title} {digits(str(len(papers)))}" if papers else title)
        if shown or not papers:
            self.scan.show_papers([Paper(one.id, one.caption or one.name) for one in papers])

    def _lead(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self.line_wanted.emit(self.findings.line_id(index.row()))

    def _targets(self, context: PageContext) -> QWidget:
        px = context.look.px
        words = self.tr("Fresh with every figure. The mark on a bar is where the target stands.")
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(6))
        column.addWidget(styled(TextLabel(words, body), "muted"))
        self._no_target = styled(
            TextLabel(self.tr("No line here is measured against a target."), body), "muted"
        )
        column.addWidget(self._no_target)
        column.addWidget(self.standing)
        column.addStretch(1)
        return body

    def _checks(self, context: PageContext) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, context.look.px(8), 0, 0)
        column.addWidget(self._well)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        return body
