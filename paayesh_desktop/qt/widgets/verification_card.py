"""The answer to whether a paper is genuine: in words, and what it would say otherwise today."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.language import translate
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.icon_label import IconLabel
from paayesh_desktop.qt.widgets.section_card import SectionCard, rule
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.made_of import product_version
from paayesh_desktop.services.reporting.report_comparison import Difference
from paayesh_desktop.services.reporting.verifying import Standing, Verification
from paayesh_desktop.services.wording import NOTHING, Wording

LOOKS: Mapping[Standing, VerdictLook] = {
    Standing.CURRENT: VerdictLook(
        "circle-check", "ok", translate("VerificationCard", "Genuine and unchanged")
    ),
    Standing.CHANGED: VerdictLook(
        "git-compare",
        "warn",
        translate("VerificationCard", "Genuine; the data have changed since"),
    ),
    Standing.GENUINE: VerdictLook(
        "circle-dot", "info", translate("VerificationCard", "Issued; not compared with the data")
    ),
    Standing.UNKNOWN: VerdictLook(
        "circle-help", "warn", translate("VerificationCard", "Not known here")
    ),
    Standing.MISTYPED: VerdictLook(
        "keyboard", "warn", translate("VerificationCard", "The code was mistyped")
    ),
    Standing.ALTERED: VerdictLook(
        "octagon-x", "bad", translate("VerificationCard", "The file was altered")
    ),
}
"""A shape, a colour and a word for each standing."""


class VerificationCard(SectionCard):
    """`wanted_again` with the `IssuedLine` whose paper is wanted as it was."""

    wanted_again = Signal(object)

    def __init__(
        self, look: Look, wording: Wording, found: Verification, parent: QWidget | None = None
    ) -> None:
        standing = LOOKS[found.standing]
        super().__init__(look, wording.say(standing.word), parent=parent)
        self.found = found
        self._look = look
        self._wording = wording
        self.head.insertWidget(0, IconLabel(look, standing.icon, standing.text_token, 20, self))
        self.note = styled(QFrame(self), f"note{standing.kind.capitalize()}")
        inside = QVBoxLayout(self.note)
        inside.setContentsMargins(look.px(12), look.px(9), look.px(12), look.px(9))
        said = wording.say(found.said)
        inside.addWidget(TextLabel(said, self.note))
        self.column.addWidget(self.note)
        if found.issued is not None and not found.standing.is_good:
            paper = found.issued.paper
            named = f"{paper.title} · {wording.numbered(paper.code)}"
            self.column.addWidget(styled(TextLabel(named, self), "field"))
        self.setAccessibleDescription(said)
        for remark in found.remarks:
            self.column.addWidget(TextLabel(wording.say(remark), self))
        if found.standing is Standing.CHANGED and self._is_of_another_version():
            other = self.tr(
                "Another version of the program made it; part of what follows may be its wording"
                " and no change of the data."
            )
            self.column.addWidget(TextLabel(other, self))
        self.again = QPushButton(self.tr("See and print it as it was issued"), self)
        self.again.setAccessibleDescription(found.issued.paper.title if found.issued else "")
        self.again.clicked.connect(lambda: self.wanted_again.emit(found.issued))
        self.again.setVisible(found.issued is not None and found.issued.here)
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addStretch(1)
        self.column.addLayout(row)
        for one in found.differences:
            self.column.addWidget(rule(self))
            self.column.addLayout(self._difference(one))
        if found.more:
            more = self.tr("And {count} more.").format(count=wording.whole(found.more))
            self.column.addWidget(styled(TextLabel(more, self), "muted"))

    def _is_of_another_version(self) -> bool:
        issued = self.found.issued
        return issued is not None and issued.paper.app not in ("", product_version())

    def _difference(self, one: Difference) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(10))
        grid.setVerticalSpacing(self._look.px(2))
        grid.setColumnStretch(1, 1)
        grid.addWidget(styled(TextLabel(one.where, self), "field"), 0, 0, 1, 2)
        for row, (name, text) in enumerate(
            ((self.tr("On the paper"), one.before), (self.tr("Today"), one.after)), start=1
        ):
            label = styled(QLabel(name, self), "muted")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(TextLabel(isolate(text) if text else NOTHING, self), row, 1)
        return grid
