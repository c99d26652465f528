"""The committee's root: which keys it has, what waits for their signatures, and what changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import restyle, styled
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.keys.exchange_desk import instant
from paayesh_desktop.services.keys.key_room import RegistryRoom, RootLine
from paayesh_desktop.services.keys.registry_draft import Draft
from paayesh_desktop.services.wording import Wording

_STEPS = 3


class RootCard(SectionCard):
    """What is pressed is told by the name of the deed: see the constants."""

    wanted = Signal(str)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("The committee's root key"))
        self._look = look
        self._wording = wording
        self._highlight = True
        self.sign: QPushButton | None = None
        self.buttons: dict[str, QPushButton] = {}
        box = QWidget(self)
        flow = FlowLayout(look.px(8), box)
        for deed, text in (
            (MAKE, self.tr("One more root key…")),
            (READ, self.tr("Show a root key file…")),
            (ROTATE, self.tr("Change the root…")),
            (ENCRYPT, self.tr("Encrypt files…")),
            (REFOUND, self.tr("The root was lost…")),
        ):
            button = QPushButton(text, box)
            button.clicked.connect(lambda _on=False, deed=deed: self.wanted.emit(deed))
            flow.addWidget(button)
            self.buttons[deed] = button
        self._row = box
        self.foot.addWidget(box)

    def show_room(self, room: RegistryRoom) -> None:
        self.clear()
        self.sign = None
        if room.draft is not None:
            draft = self._draft(room.draft, room)
            self.column.addWidget(draft)
            draft.show()
        count = sum(root.in_force for root in room.roots)
        told = self.tr("{needed} of {count} root keys must sign a change.").format(
            needed=self._wording.whole(room.threshold), count=self._wording.whole(count)
        )
        self.column.addWidget(TextLabel(told, self))
        for root in room.roots:
            self.column.addWidget(styled(TextLabel(self.name(root), self), "muted"))
        for step in room.history[:_STEPS]:
            when = self._wording.moment(instant(step.issued_at))
            what = " ".join(self._wording.say(change) for change in step.changes)
            text = self.tr("Registry {number}, {moment}: {what}").format(
                number=self._wording.whole(step.version), moment=when, what=what
            )
            self.column.addWidget(styled(TextLabel(text, self), "faint"))
        on = self.tr("Encrypt no longer…") if room.encrypted else self.tr("Encrypt files…")
        self.buttons[ENCRYPT].setText(on)
        self._row.setVisible(room.may)
        self.step_back(back=not self._highlight)

    def step_back(self, *, back: bool) -> None:
        """While a form has the highlighted button, a draft has none."""
        self._highlight = not back
        if self.sign is not None:
            restyle(self.sign, **{"class": "" if back else "primary"})

    def name(self, root: RootLine) -> str:
        """A root key as people know it: who keeps it, and how the name of its file ends."""
        title = root.title or self.tr("a key that this desk has not seen")
        short = self._wording.code(root.keyid[:8])
        state = self.tr("counts") if root.in_force else self.tr("does not count")
        return self.tr("{title} ({short}): {state}").format(title=title, short=short, state=state)

    def _draft(self, draft: Draft, room: RegistryRoom) -> QFrame:
        px = self._look.px
        frame = styled(QFrame(self), "soft")
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(12), px(9), px(12), px(10))
        column.setSpacing(px(5))
        title = self.tr("A change waits for {count} more signatures").format(
            count=self._wording.whole(draft.needed)
        )
        column.addWidget(styled(TextLabel(title, frame), "title"))
        for change in draft.changes:
            column.addWidget(TextLabel(self._wording.say(change), frame))
        if room.may:
            row = QWidget(frame)
            flow = FlowLayout(px(8), row)
            for deed, text in (
                (SIGN, self.tr("Sign with a root key…")),
                (SAVE, self.tr("Write it onto a stick…")),
                (FETCH, self.tr("Read it from a stick…")),
                (DROP, self.tr("Drop the change")),
            ):
                button = QPushButton(text, row)
                button.clicked.connect(lambda _on=False, deed=deed: self.wanted.emit(deed))
                if deed == SIGN:
                    self.sign = styled(button, "primary")
                flow.addWidget(button)
                self.buttons[deed] = button
            column.addWidget(row)
        return frame


MAKE, READ, ROTATE, ENCRYPT, REFOUND, SIGN, SAVE, FETCH, DROP = (
    "make",
    "read",
    "rotate",
    "encrypt",
    "refound",
    "sign",
    "save",
    "fetch",
    "drop",
)
