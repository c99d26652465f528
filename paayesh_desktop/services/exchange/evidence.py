"""What is kept of refused files that were soundly signed: the proof, and the file itself."""

import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from paayesh_desktop.bundle.reading import fingerprint_of
from paayesh_desktop.bundle.registry import RegistryForkError
from paayesh_desktop.bundle.verification import ProvenRefusalError
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.exchange import Exchange
from paayesh_desktop.store.quarantine import Held, Quarantine

FOLDER = "held"
_LARGEST = 256 << 20
_EVIDENCE = frozenset(
    {
        Refusal.REVOKED_KEY,
        Refusal.WRONG_PARTY,
        Refusal.FORK,
        Refusal.FOREIGN_ROW,
        Refusal.FORBIDDEN_ROW,
        Refusal.MALFORMED,
    }
)
"""What somebody has to look at; a file for somebody else or of a newer program only went astray."""


class Evidence:
    """The refused files of a folder of work."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def keep(self, path: Path, error: UserError) -> None:
        """Keep the proof that *path* said what it may not say, and a copy of it; nothing for a
        refusal that proves nothing."""
        if not proven(error):
            return
        with self._workspace.store.exchange(by=self._workspace.desk.person) as exchange:
            held = Held(
                desk=exchange.desk,
                at=exchange.at,
                person=exchange.by,
                file_name=path.name,
                sha256=fingerprint_of(path),
                code=Refusal.REGISTRY_FORK,
            )
            if isinstance(error, RegistryForkError):
                held = replace(held, party=COMMITTEE, envelope=error.envelope)
            elif isinstance(error, ProvenRefusalError):
                manifest = error.signed.manifest
                held = replace(
                    held,
                    code=error.code,
                    party=manifest.party,
                    origin=manifest.origin,
                    feed=manifest.feed,
                    seq=len(manifest.segments),
                    envelope=error.signed.envelope,
                )
            self.note(exchange, path, [held])

    def note(self, exchange: Exchange, path: Path, evidence: Iterable[Held]) -> None:
        """Write the proofs down inside a transaction."""
        for held in evidence:
            Quarantine(exchange.connection).add(held)
            if held.sha256 == fingerprint_of(path):
                self._copy(path, held)

    def file(self, held: Held) -> Path | None:
        """The kept copy of the file, where there is one."""
        path = self._path(held)
        return path if path.exists() else None

    def drop(self, held: Held) -> None:
        """The copy is not needed any more; the proof stays."""
        self._path(held).unlink(missing_ok=True)

    def _copy(self, path: Path, held: Held) -> None:
        """A copy beside the database; a very large file, or one for which the disk has no room,
        stays where it is: the proof is what counts."""
        target = self._path(held)
        try:
            if target.exists() or path.stat().st_size > _LARGEST:
                return
            target.parent.mkdir(exist_ok=True)
            draft = target.with_suffix(".part")
            shutil.copyfile(path, draft)
            draft.replace(target)
        except OSError:
            target.with_suffix(".part").unlink(missing_ok=True)

    def _path(self, held: Held) -> Path:
        return self._workspace.home / FOLDER / f"{held.sha256.hex()}.pbz"


def proven(error: UserError) -> bool:
    """Whether it is a refusal that somebody has to look at, with its proof."""
    if isinstance(error, ProvenRefusalError):
        return error.code in _EVIDENCE
    return isinstance(error, RegistryForkError)
