"""The committee's registry of keys: who is admitted, whose key was withdrawn, who may open what was
encrypted. Every change is its next version, signed with a root key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from msgspec.structs import replace

from paayesh_desktop.bundle import fingerprint, registry, registry_change, signing
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import ALL, Member, Registry, Revocation
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.passphrase import Cost
from paayesh_desktop.domain.text import isolate, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.keys import opening_key
from paayesh_desktop.services.keys.desk_key import DeskKeys
from paayesh_desktop.services.keys.enrolling import Enrolling, RequestStatus
from paayesh_desktop.services.keys.key_rights import require_committee
from paayesh_desktop.services.keys.received import received
from paayesh_desktop.services.keys.registry_draft import Issued, RegistryDrafts
from paayesh_desktop.services.keys.root_keys import RootUse
from paayesh_desktop.services.keys.trust import Trust
from paayesh_desktop.services.people.party_title import party_title
from paayesh_desktop.services.people.sign_in import COST, milliseconds
from paayesh_desktop.services.workspace import Workspace

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class MemberView:
    """A desk of the registry. *mine* is this very desk's present key."""

    member: Member
    keyid: str
    digits: str
    party_title: str | Sentence
    mine: bool

    @property
    def revoked(self) -> bool:
        return self.member.revoked is not None


class Registries:
    """*clock* gives milliseconds since 1970 UTC, *cost* what one try at a passphrase takes.

    All that changes something takes the root key at hand and gives an `Issued`: in force, or a
    draft that other root keys must sign too. Raises UserError where the person at the desk may not,
    and RefusedError for a wrong passphrase.
    """

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
        self._drafts = RegistryDrafts(workspace, clock=clock, cost=cost)

    def members(self) -> tuple[MemberView, ...]:
        """Everybody who was ever admitted, as the registry in force says."""
        found, mine = self._trust.registry(), DeskKeys(self._workspace).look()
        if found is None:
            return ()
        with self._workspace.store.view() as view:
            return tuple(
                MemberView(
                    member,
                    signing.keyid(bytes.fromhex(member.public)),
                    fingerprint.of_key(bytes.fromhex(member.public)),
                    party_title(view, member.party),
                    mine is not None and mine.public == member.public,
                )
                for member in found.members
            )

    def admit(
        self, public: str, root: RootUse, *, withdraw: Sequence[str] = (), day: date
    ) -> Issued:
        """Admit the desk whose request was read and whose digits were compared; in the same version
        withdraw the keys with the ids *withdraw*, such as the one that it lost."""
        require_committee(self._workspace, day)
        asked = Enrolling(self._workspace, clock=self._clock).get(public)
        if asked.status is not RequestStatus.COMPARED:
            raise UserError(_NOT_NOW[asked.status], desk=isolate(asked.title))
        at = self._clock()
        role = "committee" if asked.party == COMMITTEE else "workgroup"
        member = Member(
            public,
            asked.party,
            role,
            asked.desk,
            asked.title[:_LONGEST],
            at,
            recipient=asked.recipient if asked.party == COMMITTEE else "",
        )
        return self.enter(member, root, withdraw=withdraw, day=day)

    def enter(
        self, member: Member, root: RootUse, *, withdraw: Sequence[str] = (), day: date
    ) -> Issued:
        """Enter *member*, of whom it is known by other means who it is."""
        lost = {keyid: self.cut_offs(keyid) for keyid in withdraw}
        for keyid in withdraw:
            self._good(keyid)

        def made(current: Registry, _: SigningKey) -> Registry:
            after = registry_change.admit(current, member, self._clock())
            for keyid, cut_offs in lost.items():
                after = registry_change.revoke(after, keyid, cut_offs, "", self._clock())
            return _addressed(current, after)

        return self._drafts.issue(made, root, day)

    def cut_offs(self, keyid: str) -> tuple[Revocation, ...]:
        """What was received under a key until now: what stays valid when it is withdrawn."""
        with self._workspace.store.view() as view:
            return received(view, keyid)

    def revoke(
        self,
        keyid: str,
        root: RootUse,
        *,
        reason: str = "",
        cut_offs: Sequence[Revocation] | None = None,
        day: date,
    ) -> Issued:
        """Withdraw a key that was lost or stolen. What was received under it stays valid; what
        comes later is refused everywhere."""
        require_committee(self._workspace, day)
        self._good(keyid)
        kept = self.cut_offs(keyid) if cut_offs is None else tuple(cut_offs)
        said = single_line(reason)[:_LONGEST]

        def made(current: Registry, _: SigningKey) -> Registry:
            after = registry_change.revoke(current, keyid, kept, said, self._clock())
            return _addressed(current, after)

        return self._drafts.issue(made, root, day)

    def extend(
        self,
        keyid: str,
        origin: UUID,
        seq: int,
        root: RootUse,
        *,
        feed: str = ALL,
        day: date,
    ) -> Issued:
        """Let later work under a withdrawn key in, up to *seq* of *origin*: what its former holder
        did before it was lost, and brought afterwards."""
        require_committee(self._workspace, day)
        member = self._member(keyid)
        end = registry.valid_until(member, origin, feed)
        if end is None or end >= seq:
            raise UserError(
                translate(
                    "Registries", "This work of {desk} is valid as it is. Nothing was changed."
                ),
                desk=isolate(member.title),
            )
        others = [one for one in member.revoked or () if (one.origin, one.feed) != (origin, feed)]
        cut_offs = (*others, Revocation(origin, seq, feed))

        def made(current: Registry, _: SigningKey) -> Registry:
            return registry_change.revoke(current, keyid, cut_offs, member.reason, self._clock())

        return self._drafts.issue(made, root, day)

    def recipients(self) -> tuple[str, ...]:
        """The age keys for which files to the committee can be encrypted; none: they cannot be."""
        found = self._trust.registry()
        return found.recipients if found else ()

    def encryption(self, root: RootUse, *, on: bool, day: date) -> Issued:
        """Let files for the committee be encrypted for its desks, and for the root key in case that
        all of them are lost; or let them not."""
        if on == bool(self.recipients()):
            raise UserError(
                translate("Registries", "This is so already. The registry was left as it is.")
            )

        def made(current: Registry, key: SigningKey) -> Registry:
            keys = (*_desks_of_the_committee(current), opening_key.recipient(key)) if on else ()
            return registry_change.address(current, keys, self._clock())

        return self._drafts.issue(made, root, day)

    def _good(self, keyid: str) -> Member:
        """The member with this key; UserError where it is withdrawn, or this desk's own."""
        member, mine = self._member(keyid), DeskKeys(self._workspace).look()
        if member.revoked is not None:
            raise UserError(
                translate("Registries", "The key of {desk} was withdrawn before."),
                desk=isolate(member.title),
            )
        if mine is not None and mine.public == member.public:
            raise UserError(
                translate(
                    "Registries",
                    "This is the key with which this very desk seals its files; without it nobody"
                    " here could answer anybody. It was kept. Make a new key for the desk first, or"
                    " withdraw this one at another desk of the committee.",
                )
            )
        return member

    def _member(self, keyid: str) -> Member:
        found = self._trust.registry()
        member = registry.member_of(found, keyid) if found else None
        if member is None:
            raise UserError(
                translate(
                    "Registries", "No desk of the registry has this key. Nothing was changed."
                )
            )
        return member


def _desks_of_the_committee(known: Registry) -> tuple[str, ...]:
    return tuple(one.recipient for one in known.members if one.recipient and one.revoked is None)


def _addressed(before: Registry, after: Registry) -> Registry:
    """*after* with the age keys of the committee's desks as they are now, where there were any."""
    if not before.recipients:
        return after
    roots = set(before.recipients) - {one.recipient for one in before.members}
    desks = _desks_of_the_committee(after)
    return replace(after, recipients=(*desks, *sorted(roots)))


_NOT_NOW = {
    RequestStatus.ASKED: translate(
        "Registries",
        "The digits of {desk} were not compared yet, so nobody knows whose request this is. It was"
        " not admitted. Telephone the desk, have its thirty digits told, and enter them here.",
    ),
    RequestStatus.ADMITTED: translate(
        "Registries", "{desk} was admitted before. The registry was left as it is."
    ),
    RequestStatus.REFUSED: translate(
        "Registries",
        "The request of {desk} was refused. Nothing was changed. To admit it after all, read its"
        " request file again and compare the digits.",
    ),
}
