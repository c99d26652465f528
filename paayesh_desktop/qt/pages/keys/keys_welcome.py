"""Reading the welcome file: looked at first, taken in on a press, and then the desk is ready."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.exchange.exchange_preview import FileLook, Preview, Taken
from paayesh_desktop.services.exchange.receiving import Receiving

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.keys.keys_page import KeysPage


class KeysWelcome(QObject):
    """The last step of a desk's introduction."""

    def __init__(self, page: "KeysPage") -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context

    def choose(self) -> None:
        """Ask for the file and look at it."""
        path = self._context.messages.open_file(
            self.tr("Choose the welcome file on the stick"),
            self.tr("Files of the exchange (*.pbz *.pbz.age)"),
        )
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        receiving = Receiving(self._context.workspace)
        self._context.tasks.read(
            lambda job: receiving.look([path], progress=job.progress, cancelled=job.cancelled),
            then=self._looked,
            owner=self._page,
            title=self.tr("Looking at the file"),
            cancellable=True,
        )

    def _looked(self, preview: Preview) -> None:
        for look in preview.files:
            if look.sentence is not None:
                self._context.messages.warn(self._context.say(look.sentence), look.detail)
                return
        form = InlineForm(
            self._context.look, self.tr("The welcome file is sound"), self.tr("Take it in")
        )
        for look in preview.files:
            form.fields.addWidget(TextLabel(self._told(look), form))
        hint = self.tr("It is taken in as a whole or not at all, and can be taken out again.")
        form.fields.addWidget(styled(TextLabel(hint, form), "muted"))
        receiving = Receiving(self._context.workspace)
        form.saved.connect(
            lambda: self._page.run(
                lambda: receiving.take(preview), self._taken, self.tr("Taking the file in")
            )
        )
        self._page.open_form(form)
        form.save.setFocus()

    def _told(self, look: FileLook) -> str:
        wording, counts = self._page.wording, look.counts
        made = wording.moment(look.made_at) if look.made_at else ""
        desk = look.desk_title or wording.shown(look.party_title)
        text = self.tr("From {desk}, made on {moment}: {count} entries of the plan and of yours.")
        return text.format(desk=desk, moment=made, count=wording.whole(counts.new + counts.changed))

    def _taken(self, taken: Taken) -> None:
        refused = next((one.look.sentence for one in taken.files if one.look.sentence), None)
        if refused is not None:
            self._context.messages.warn(self._context.say(refused))
        else:
            self._context.messages.note(self.tr("Taken in. This desk is ready to exchange files."))
