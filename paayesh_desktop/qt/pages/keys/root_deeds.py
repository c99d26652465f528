"""What the committee does with its root keys: more of them, drafts to sign, a lost root."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from paayesh_desktop.qt.widgets.root_card import (
    DROP,
    ENCRYPT,
    FETCH,
    MAKE,
    READ,
    REFOUND,
    ROTATE,
    SAVE,
    SIGN,
)
from paayesh_desktop.qt.widgets.root_forms import FoundForm, RootForm, RootKeyForm, RotateForm
from paayesh_desktop.services.keys.founding import Founded, Founding
from paayesh_desktop.services.keys.registries import Registries
from paayesh_desktop.services.keys.registry_draft import Draft, Issued, RegistryDrafts
from paayesh_desktop.services.keys.root_keys import RootKeyFile, RootKeys, RootUse
from paayesh_desktop.services.keys.root_rotation import RootRotation

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.keys.keys_page import KeysPage


class RootDeeds(QObject):
    """Every one takes a root key at hand, or brings one."""

    def __init__(self, page: "KeysPage") -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context
        self._does: dict[str, Callable[[], None]] = {
            MAKE: self._make,
            READ: self._read,
            ROTATE: self._rotate,
            ENCRYPT: self._encrypt,
            REFOUND: self._refound,
            SIGN: self._sign,
            SAVE: self._save,
            FETCH: self._fetch,
            DROP: self._drop,
        }
        page.cards.root.wanted.connect(self._do)

    def _do(self, deed: str) -> None:
        self._does[deed]()

    def _make(self) -> None:
        form = RootKeyForm(self._context.look, self._page.registry.choose_folder)
        roots = RootKeys(self._context.workspace)

        def made(folder: Path, who: str, passphrase: str) -> None:
            self._page.run(
                lambda: roots.make(folder, passphrase, who), self._kept, self.tr("Making the key")
            )

        form.made.connect(made)
        self._page.open_form(form, self._page.cards.root.top)

    def _kept(self, file: RootKeyFile) -> None:
        self._context.messages.note(
            self.tr(
                "The root key {name} is known here. It counts after the root was changed."
            ).format(name=file.path.name)
        )

    def _read(self) -> None:
        path, roots = self._page.registry.choose_root(), RootKeys(self._context.workspace)
        if path is not None:
            self._page.run(lambda: roots.read(path), self._kept, self.tr("Reading the key"))

    def _rotate(self) -> None:
        room = self._page.room
        if room is None or room.committee is None:
            return
        card = self._page.cards.root
        form = RotateForm(
            self._context.look,
            self._page.wording,
            [(root, card.name(root)) for root in room.committee.roots],
            room.committee.threshold,
            self._page.registry.choose_root,
        )
        rotation, day = RootRotation(self._context.workspace), self._context.today()

        def rotated(publics: Sequence[str], needed: int, root: RootUse) -> None:
            self._page.run(
                lambda: rotation.rotate(publics, needed, root, day=day),
                self._page.registry.issued,
                self.tr("Changing the root"),
            )

        form.rotated.connect(rotated)
        self._page.open_form(form, card.top)

    def _encrypt(self) -> None:
        room = self._page.room
        if room is None or room.committee is None:
            return
        on = not room.committee.encrypted
        title = (
            self.tr("Let files for the committee be encrypted")
            if on
            else self.tr("Encrypt files for the committee no longer")
        )
        words = self.tr(
            "Only desks of the committee, and whoever has the root key, can then open such a file."
            " A lost stick tells nobody anything."
        )
        self._with_root(
            title,
            self.tr("Encrypt") if on else self.tr("Encrypt no longer"),
            words if on else "",
            lambda root: Registries(self._context.workspace).encryption(
                root, on=on, day=self._context.today()
            ),
        )

    def _sign(self) -> None:
        self._with_root(
            self.tr("Sign the waiting change"),
            self.tr("Sign"),
            self.tr("Take the stick of a root key that has not signed yet."),
            lambda root: RegistryDrafts(self._context.workspace).sign(root, self._context.today()),
        )

    def _save(self) -> None:
        folder = self._context.messages.folder(
            self.tr("Choose the stick that goes to the next one who signs")
        )
        drafts = RegistryDrafts(self._context.workspace)
        if folder is not None:
            self._page.run(
                lambda: drafts.save(folder), self._written, self.tr("Writing the change")
            )

    def _written(self, path: Path) -> None:
        self._context.messages.note(self.tr("{name} is on the stick.").format(name=path.name))

    def _fetch(self) -> None:
        path = self._context.messages.open_file(
            self.tr("Choose the change that somebody signed"), self.tr("Changes (*.json)")
        )
        drafts, day = RegistryDrafts(self._context.workspace), self._context.today()
        if path is not None:
            self._page.run(lambda: drafts.read(path, day), self._fetched, self.tr("Reading"))

    def _fetched(self, draft: Draft) -> None:
        text = self.tr("{count} more signatures are needed.")
        self._context.messages.note(text.format(count=self._page.wording.whole(draft.needed)))

    def _drop(self) -> None:
        question = self.tr("Drop the change that waits for signatures? What is in force stays.")
        drafts, day = RegistryDrafts(self._context.workspace), self._context.today()
        if self._context.messages.ask(question, yes=self.tr("Drop it")):
            self._page.run(lambda: drafts.drop(day), lambda _nothing: None, self.tr("Saving"))

    def _refound(self) -> None:
        form = FoundForm(self._context.look, self._page.registry.choose_folder, has_key=True)
        form.set_title(self.tr("A new root key in the place of the lost one"))
        form.save.setText(self.tr("Begin a new root"))
        form.words(
            self.tr(
                "Everybody who is admitted stays so. But every desk must type the new thirty digits"
                " from a new letter before it takes the committee's next file in."
            )
        )
        founding, day = Founding(self._context.workspace), self._context.today()

        def founded(folder: Path, root: str, desk: str) -> None:
            self._page.run(
                lambda: founding.renew_root(folder, root, desk, day=day),
                self._refounded,
                self.tr("Beginning a new root"),
            )

        form.founded.connect(founded)
        self._page.open_form(form, self._page.cards.root.top)

    def _refounded(self, made: Founded) -> None:
        self._page.registry.root_file = made.root_file.path
        self._context.messages.tell(
            self.tr("There is a new root. Print the letter with its digits and send it to all.")
        )

    def _with_root(
        self, title: str, verb: str, words: str, work: Callable[[RootUse], Issued]
    ) -> None:
        form = RootForm(self._context.look, title, verb)
        if words:
            form.words(words)
        registry = self._page.registry
        form.ask_root(registry.choose_root, registry.root_file)

        def used(root: RootUse) -> None:
            registry.root_file = root.path
            self._page.run(lambda: work(root), registry.issued, self.tr("Changing the registry"))

        form.used.connect(used)
        self._page.open_form(form, self._page.cards.root.top)
