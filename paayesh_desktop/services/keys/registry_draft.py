"""How the registry of keys changes: the next version is signed with a root key, and where the root
asks for more than one signature it waits as a draft until enough root keys have signed it in turn.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from paayesh_desktop.bundle import envelope, registry, signing
from paayesh_desktop.bundle.placing import place_bytes
from paayesh_desktop.bundle.reading import limited
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import MAX_REGISTRY, REGISTRY, Registry
from paayesh_desktop.domain.passphrase import Cost
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.keys.key_rights import require_committee
from paayesh_desktop.services.keys.registry_copy import read_copy, write_copy
from paayesh_desktop.services.keys.registry_history import changes
from paayesh_desktop.services.keys.root_keys import RootKeys, RootUse
from paayesh_desktop.services.keys.trust import Trust
from paayesh_desktop.services.people.sign_in import COST, milliseconds
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.enrolments import Enrolments, EnrolmentStatus

Making = Callable[[Registry, SigningKey], Registry]
"""The next registry, from the one in force and the root key that is at hand."""
_FILE = "registry-draft.json"


@dataclass(frozen=True, slots=True)
class Issued:
    """What became of a change: in force as *registry*, or a draft for *needed* more signatures."""

    version: int
    signed: int
    needed: int
    registry: Registry | None

    @property
    def complete(self) -> bool:
        return self.registry is not None


@dataclass(frozen=True, slots=True)
class Draft:
    """A change that waits for signatures: *signed_by* and *missing* are ids of root keys, *needed*
    how many more of them must sign."""

    version: int
    signed_by: tuple[str, ...]
    missing: tuple[str, ...]
    needed: int
    changes: tuple[Sentence, ...]


class RegistryDrafts:
    """*clock* gives milliseconds since 1970 UTC, *cost* what one try at a passphrase takes."""

    def __init__(
        self,
        workspace: Workspace,
        *,
        clock: Callable[[], int] = milliseconds,
        cost: Cost = COST,
    ) -> None:
        self._workspace = workspace
        self._clock = clock
        self._trust = Trust(workspace, clock=clock)
        self._roots = RootKeys(workspace, clock=clock, cost=cost)
        self._path = workspace.home / _FILE

    def issue(self, make: Making, root: RootUse, day: date) -> Issued:
        """Sign the next registry with *root*: in force at once where one signature is enough,
        otherwise a draft. Raises UserError where one waits already."""
        require_committee(self._workspace, day)
        if self.pending() is not None:
            raise UserError(
                translate(
                    "RegistryDraft",
                    "A change of the registry still waits for signatures. Nothing was changed. Have"
                    " it signed first, or drop it.",
                )
            )
        key = self._roots.open(root)
        current = self.in_force(root.path.parent)
        if key.public.hex() not in current.root.keys:
            raise UserError(
                translate(
                    "RegistryDraft",
                    "The root key in {file} is not one of those in force. Nothing was changed. Take"
                    " the stick with the present root key.",
                ),
                file=isolate(root.path.name),
            )
        made = replace(make(current, key), version=current.version + 1)
        return self._put(registry.issue(made, key), current, root.path.parent)

    def in_force(self, folder: Path) -> Registry:
        """The registry in force, after a newer one beside the root key in *folder* was taken in.
        UserError where there is none yet."""
        current = self._trust.registry()
        if current is None:
            raise UserError(
                translate(
                    "RegistryDraft",
                    "The committee has no registry of keys yet. Nothing was changed. Found it first"
                    " under Keys.",
                )
            )
        copies = read_copy(folder)
        if not copies:
            return current
        try:
            return self._trust.take(copies)
        except RefusedError as error:
            if error.code is Refusal.OLD_REGISTRY:
                return current
            raise UserError(
                translate(
                    "RegistryDraft",
                    "Beside the root key lies a registry that this desk cannot follow. Nothing was"
                    " changed. Take in the newest file of another desk of the committee first. If"
                    " there is no other desk, the stick was tampered with: keep it, and use another"
                    " copy of the root key.",
                )
            ) from error

    def pending(self) -> Draft | None:
        """The change that waits for signatures at this desk."""
        raw, current = self._raw(), self._trust.registry()
        if raw is None or current is None or registry.read(raw).version <= current.version:
            return None
        return self._shown(raw, current)

    def save(self, folder: Path) -> Path:
        """Write the draft into *folder*, for another desk of the committee to sign."""
        raw = self._raw()
        if raw is None:
            raise UserError(_NO_DRAFT)
        path = folder / f"paayesh-registry-draft-{registry.read(raw).version}.json"
        place_bytes(path, raw)
        return path

    def read(self, path: Path, day: date) -> Draft:
        """Take in a draft that another desk of the committee wrote, to be looked at and signed."""
        require_committee(self._workspace, day)
        current, raw = self._trust.registry(), limited(path, MAX_REGISTRY)
        try:
            version = registry.read(raw).version
        except RefusedError as error:
            raise UserError(_NO_DRAFT_FILE, file=isolate(path.name)) from error
        if current is None or version != current.version + 1:
            raise UserError(
                translate(
                    "RegistryDraft",
                    "The draft in {file} does not follow the registry in force here. Nothing was"
                    " changed. Take in the newest file of the desk that wrote it first; if it is"
                    " already in force there, nothing is left to sign.",
                ),
                file=isolate(path.name),
            )
        if registry.lacking(current, raw).old >= current.root.threshold:
            raise UserError(
                translate(
                    "RegistryDraft",
                    "No root key in force has signed the draft in {file}. It was not taken in. Ask"
                    " who wrote it.",
                ),
                file=isolate(path.name),
            )
        before = self._raw()
        if before is not None and registry.read(before) != registry.read(raw):
            raise UserError(
                translate(
                    "RegistryDraft",
                    "Another change of the registry waits for signatures here. Nothing was changed."
                    " Have it signed first, or drop it.",
                )
            )
        signed = 0 if before is None else len(envelope.signers(before))
        if len(envelope.signers(raw)) > signed:
            place_bytes(self._path, raw)
        return self._shown(raw, current)

    def sign(self, root: RootUse, day: date) -> Issued:
        """Sign the waiting draft with one more root key; in force once enough have."""
        require_committee(self._workspace, day)
        raw, key = self._raw(), self._roots.open(root)
        if raw is None:
            raise UserError(_NO_DRAFT)
        current = self.in_force(root.path.parent)
        draft = registry.read(raw)
        if draft.version != current.version + 1:
            self._path.unlink(missing_ok=True)
            raise UserError(
                translate(
                    "RegistryDraft",
                    "The registry has changed since this draft was made, so the draft is of no use"
                    " any more and was dropped. What is in force stays. Make the change once more.",
                )
            )
        if key.keyid in self._shown(raw, current).signed_by:
            raise UserError(
                translate(
                    "RegistryDraft",
                    "This root key has signed the draft already. Take another stick.",
                )
            )
        if key.public.hex() not in (*current.root.keys, *draft.root.keys):
            raise UserError(
                translate(
                    "RegistryDraft",
                    "The root key in {file} has no say in this change. Nothing was changed. Take"
                    " one of the root keys that the draft names.",
                ),
                file=isolate(root.path.name),
            )
        return self._put(registry.countersign(raw, key), current, root.path.parent)

    def drop(self, day: date) -> None:
        """Give the waiting change up; what is in force stays."""
        require_committee(self._workspace, day)
        self._path.unlink(missing_ok=True)

    def _put(self, raw: bytes, current: Registry, folder: Path) -> Issued:
        """Put a signed registry in force, or keep it as a draft, here and on the stick."""
        draft = self._shown(raw, current)
        if draft.needed:
            place_bytes(self._path, raw)
            return Issued(draft.version, len(draft.signed_by), draft.needed, None)
        write_copy(folder, {**self._trust.for_bundle(), draft.version: raw})
        try:
            taken = self._trust.take([raw])
        except RefusedError as error:
            if error.code not in (Refusal.REGISTRY_FORK, Refusal.OLD_REGISTRY):
                raise
            write_copy(folder, self._trust.for_bundle())
            raise UserError(
                translate(
                    "RegistryDraft",
                    "Somebody else changed the registry at the same moment, so this change was not"
                    " made. What is in force stays. Make the change once more.",
                )
            ) from error
        self._path.unlink(missing_ok=True)
        self._note_admissions(current, taken)
        return Issued(draft.version, len(draft.signed_by), 0, taken)

    def _note_admissions(self, before: Registry, after: Registry) -> None:
        known = {member.public for member in before.members}
        new = [member.public for member in after.members if member.public not in known]
        if new:
            person = self._workspace.desk.person
            with self._workspace.store.exchange(by=person) as exchange:
                asked = Enrolments(exchange.connection)
                for public in map(bytes.fromhex, new):
                    asked.decide(public, EnrolmentStatus.ADMITTED, by=person, at=self._clock())

    def _raw(self) -> bytes | None:
        return limited(self._path, MAX_REGISTRY) if self._path.exists() else None

    def _shown(self, raw: bytes, current: Registry) -> Draft:
        draft = registry.read(raw)
        publics = [bytes.fromhex(key) for key in {*current.root.keys, *draft.root.keys}]
        signed = sorted(signing.keyid(key) for key in envelope.signed_by(raw, REGISTRY, publics))
        missing = sorted({signing.keyid(key) for key in publics} - set(signed))
        lacks = registry.lacking(current, raw)
        both = len(set(missing) & _ids(current.root.keys) & _ids(draft.root.keys))
        needed = lacks.old + lacks.new - min(both, lacks.old, lacks.new)
        with self._workspace.store.view() as view:
            told = changes(view, current, draft)
        return Draft(draft.version, tuple(signed), tuple(missing), needed, told)


def _ids(publics: Iterable[str]) -> set[str]:
    return {signing.keyid(bytes.fromhex(public)) for public in publics}


_NO_DRAFT = translate(
    "RegistryDraft",
    "No change of the registry waits for signatures at this desk. If another desk wrote the draft,"
    " read its file first.",
)
_NO_DRAFT_FILE = translate(
    "RegistryDraft",
    "The file {file} is no draft of a registry of keys, or it is damaged. Nothing was taken in."
    " Choose the file whose name begins with paayesh-registry-draft.",
)
