"""What changed from one version of the registry of keys to the next, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from paayesh_desktop.bundle import fingerprint, registry
from paayesh_desktop.bundle.wire import Member, Registry
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.text import isolate, single_line
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.people.party_title import party_title
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.registries import Registries
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class RegistryStep:
    """One version: issued by the committee, taken in here by *person*. Instants are milliseconds
    since 1970 UTC."""

    version: int
    issued_at: int
    taken_at: int
    person: str
    changes: tuple[Sentence, ...]


def history(workspace: Workspace) -> tuple[RegistryStep, ...]:
    """Every version that is kept here, the newest first."""
    with workspace.store.view() as view:
        kept = Registries(view.connection).all()
        read = [registry.read(one.envelope) for one in kept]
        before = [*read, None][1:]
        return tuple(
            RegistryStep(
                one.version,
                now.issued_at,
                one.at,
                _name(view, one.person),
                changes(view, was, now),
            )
            for one, now, was in zip(kept, read, before, strict=True)
        )


def changes(view: View, before: Registry | None, after: Registry) -> tuple[Sentence, ...]:
    """What *after* says that *before* did not; all of it where there is nothing before."""
    return tuple(_changes(view, before, after))


def _changes(view: View, before: Registry | None, after: Registry) -> Iterator[Sentence]:
    if before is None or before.root != after.root:
        count = len(after.root.keys)
        yield (_ROOT if count == 1 else _ROOTS).fill(
            count=count,
            threshold=after.root.threshold,
            digits=fingerprint.of_root(after.root),
        )
    known = {one.public: one for one in before.members} if before else {}
    for member in after.members:
        was = known.get(member.public)
        if was is None:
            yield _said(view, member, _ADMITTED)
        if member.revoked is not None and (was is None or was.revoked is None):
            yield _said(view, member, _REVOKED).fill(reason=single_line(member.reason))
        elif was is not None and was.revoked != member.revoked:
            yield _said(view, member, _MOVED)
    if before is not None and before.recipients != after.recipients:
        yield _ENCRYPTED if after.recipients else _OPEN


def _said(view: View, member: Member, sentence: Sentence) -> Sentence:
    title = isolate(single_line(member.title))
    return sentence.fill(desk=title, party=party_title(view, member.party))


def _name(view: View, person: UUID | None) -> str:
    found = view.get(Person, person) if person else None
    return found.name if found else ""


_ROOT = translate(
    "RegistryHistory", "There is one root key; the committee's thirty digits are {digits}."
)
_ROOTS = translate(
    "RegistryHistory",
    "There are {count} root keys, of which {threshold} must sign; the committee's thirty digits are"
    " {digits}.",
)
_ADMITTED = translate("RegistryHistory", "{desk} of {party} was admitted.")
_REVOKED = translate("RegistryHistory", "The key of {desk} of {party} was withdrawn. {reason}")
_MOVED = translate(
    "RegistryHistory", "Later work under the withdrawn key of {desk} of {party} was let in."
)
_ENCRYPTED = translate("RegistryHistory", "Files for the committee can be encrypted.")
_OPEN = translate("RegistryHistory", "Files for the committee are not encrypted any more.")
