"""How many of what, each as a word with its count and colour; those of which there are none are
left out."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from paayesh_desktop.language import translate
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.services.exchange.exchange_preview import FileLook, FileState, total
from paayesh_desktop.services.exchange.file_words import FileWords

_NEW = translate("CountBadges", "{count} new")
_CHANGED = translate("CountBadges", "{count} changed")
_REMOVED = translate("CountBadges", "{count} removed")
_SAME = translate("CountBadges", "{count} unchanged")
_CONFLICTS = translate("CountBadges", "{count} conflicts")
_GAPS = translate("CountBadges", "{count} gaps")
_LATE = translate("CountBadges", "{count} late")
_REFUSED = translate("CountBadges", "{count} files refused")


class CountBadges(QWidget):
    """*texts* already contain their counts."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(look.px(6), self)

    def show_badges(self, badges: Sequence[tuple[str, str]]) -> None:
        """Each text with the kind of its colour."""
        empty(self._flow, at_once=True)
        for text, kind in badges:
            label = styled(QLabel(text, self), "badge", kind=kind)
            self._flow.addWidget(label)
            label.show()
        self.setAccessibleName(" · ".join(text for text, _ in badges))


def counted(words: FileWords, looks: Sequence[FileLook]) -> list[tuple[str, str]]:
    """The sums of all these files, each with its colour."""
    whole, say, counts = words.wording.whole, words.wording.say, total(tuple(looks))
    gaps = sum(len(gap.exports) for look in looks for gap in look.gaps)
    refused = sum(look.state is FileState.REFUSED for look in looks)
    return [
        (say(text.fill(count=whole(count))), kind)
        for count, text, kind in (
            (counts.new, _NEW, "ok"),
            (counts.changed, _CHANGED, "info"),
            (counts.removed, _REMOVED, "plain"),
            (sum(look.same for look in looks), _SAME, "plain"),
            (counts.conflicts, _CONFLICTS, "warn"),
            (gaps, _GAPS, "warn"),
            (counts.late, _LATE, "warn"),
            (refused, _REFUSED, "bad"),
        )
        if count
    ]
