"""Whether files are whole and whose they are, without taking anything in."""

from collections.abc import Sequence
from pathlib import Path

from paayesh_desktop.errors import UserError
from paayesh_desktop.services.exchange.exchange_preview import FileLook
from paayesh_desktop.services.exchange.given_files import files_in, refused, scaled
from paayesh_desktop.services.exchange.incoming import Incoming, Opening
from paayesh_desktop.services.exchange.letter import read_letter
from paayesh_desktop.services.keys.exchange_desk import (
    Cancelled,
    Clock,
    ExchangeDesk,
    Progress,
    instant,
)
from paayesh_desktop.services.papers import paper_folder
from paayesh_desktop.services.people.party_title import party_title
from paayesh_desktop.services.people.sign_in import milliseconds
from paayesh_desktop.services.workspace import Workspace


class Verifying:
    """*clock* gives milliseconds since 1970 UTC."""

    def __init__(self, workspace: Workspace, *, clock: Clock = milliseconds) -> None:
        self._workspace = workspace
        self._store = workspace.store
        self._desk = ExchangeDesk(workspace, clock)

    def verify(
        self,
        paths: Sequence[Path],
        *,
        identity: str | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> tuple[FileLook, ...]:
        """Whether files are whole and whose they are, by all that they carry; what they would
        change is not asked."""
        self._desk.refuse_demo()
        workspace = self._workspace
        folder = paper_folder(workspace)
        opening = Opening(self._desk.reader, folder, workspace.home, identity)
        registry, pin = self._desk.trust.registry(), self._desk.trust.pin()
        found = list(files_in(paths))
        looks: list[FileLook] = []
        for place, path in enumerate(found):
            told = scaled(progress, place, len(found))
            try:
                with opening.believed(path, registry, pin) as incoming:
                    incoming.file.read_all(told, cancelled)
                    looks.append(self._whose(incoming))
            except UserError as error:
                looks.append(refused(path, error))
        return tuple(looks)

    def _whose(self, incoming: Incoming) -> FileLook:
        main = incoming.verified.main
        with self._store.view() as view:
            title = party_title(view, main.manifest.party)
        return FileLook(
            path=incoming.path,
            name=incoming.path.name,
            size=incoming.size,
            sha256=incoming.sha256,
            party=main.manifest.party,
            party_title=title,
            desk_title=main.member.title,
            letter=read_letter(main.manifest.letter),
            made_at=instant(main.manifest.created_at),
            encrypted=incoming.encrypted,
            registry=incoming.registry,
        )
