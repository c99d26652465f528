"""The rules of the registry of keys: those of TUF's root role (``exchange.md`` §2.8).

A registry counts when enough keys of the root held *and* of its own root have signed it. So no root
can be skipped, no older word comes back, a withdrawn key stays withdrawn, and nobody is left out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from paayesh_desktop.bundle import canonical, envelope, fingerprint
from paayesh_desktop.bundle.signing import SigningKey, keyid, may_count
from paayesh_desktop.bundle.wire import ALL, MAX_REGISTRY, REGISTRY, Member, Registry, Root
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import Refusal, RefusedError


class RegistryForkError(RefusedError):
    """The root has signed two registries of one number: *envelope* is the other one, the proof."""

    def __init__(self, detail: str, envelope: bytes) -> None:
        super().__init__(Refusal.REGISTRY_FORK, detail)
        self.envelope = envelope


@dataclass(frozen=True, slots=True)
class Lacking:
    """How many signatures a registry still needs: of the root held, and of its own."""

    old: int
    new: int

    @property
    def complete(self) -> bool:
        return self.old == 0 and self.new == 0


def accept(current: Registry | None, pin: str | None, raw: bytes) -> Registry:
    """The registry in *raw*, if it may follow *current*; *current* itself where it is the same.

    Without *current*, its root must have the thirty digits *pin*. Raises RefusedError: NO_REGISTRY,
    WRONG_ROOT, OLD_REGISTRY, REGISTRY_FORK, REGISTRY_RULE, MALFORMED, NEWER_PROGRAM.
    """
    new = read(raw)
    if current is None:
        if pin is None:
            raise RefusedError(Refusal.NO_REGISTRY, "nobody entered the root's digits here")
        if not fingerprint.same(pin, fingerprint.of_root(new.root)):
            raise RefusedError(Refusal.WRONG_ROOT, f"version {new.version} of another root")
        _require_signed(raw, new.root)
        _require_sound(new)
        return new
    if new == current:
        return current
    if new.version < current.version:
        raise RefusedError(Refusal.OLD_REGISTRY, f"{new.version} after {current.version}")
    _require_signed(raw, current.root)
    _require_signed(raw, new.root)
    if new.version == current.version:
        raise RegistryForkError(f"two registries of version {new.version}", raw)
    _require_sound(new)
    _require_succession(current, new)
    return new


def issue(registry: Registry, *keys: SigningKey) -> bytes:
    """*registry* signed by *keys*: complete, or a draft for others to countersign."""
    _require_sound(registry)
    raw = envelope.seal(REGISTRY, canonical.encode(registry), *keys)
    if len(raw) > MAX_REGISTRY:
        raise RefusedError(Refusal.TOO_LARGE, "registry")
    return raw


def countersign(raw: bytes, key: SigningKey) -> bytes:
    """The draft with one more signature."""
    _require_sound(read(raw))
    return envelope.countersigned(raw, key)


def lacking(current: Registry | None, raw: bytes) -> Lacking:
    """What a draft that shall follow *current* still needs."""
    return Lacking(
        0 if current is None else _lacks(raw, current.root),
        _lacks(raw, read(raw).root),
    )


def read(raw: bytes) -> Registry:
    """What a registry says, unverified: to be shown, or to be judged by `accept`."""
    if len(raw) > MAX_REGISTRY:
        raise RefusedError(Refusal.TOO_LARGE, "registry")
    return canonical.decode(envelope.said(raw, REGISTRY), Registry, "registry")


def member_of(registry: Registry, key: str) -> Member | None:
    """The member whose key has this id."""
    for member in registry.members:
        if keyid(bytes.fromhex(member.public)) == key:
            return member
    return None


def valid_until(member: Member, origin: UUID, feed: str = ALL) -> int | None:
    """The last segment of the key's *origin* and *feed* that is valid; None: there is no end."""
    if member.revoked is None:
        return None
    named = (one.seq for one in member.revoked if (one.origin, one.feed) == (origin, feed))
    return max(named, default=0)


def _require_signed(raw: bytes, root: Root) -> None:
    if _lacks(raw, root):
        raise RefusedError(Refusal.WRONG_ROOT, f"not signed by {root.threshold} of the root's keys")


def _lacks(raw: bytes, root: Root) -> int:
    signed = envelope.signed_by(raw, REGISTRY, (bytes.fromhex(key) for key in root.keys))
    return max(0, root.threshold - len(signed))


def _require_sound(registry: Registry) -> None:
    """A registry by itself: every key once and of some worth, everybody in the right role."""
    roots, members = registry.root.keys, [member.public for member in registry.members]
    everyone = [*roots, *members]
    _require(len(set(everyone)) == len(everyone), "a key is named twice")
    _require(all(may_count(bytes.fromhex(key)) for key in everyone), "a key that proves nothing")
    _require(registry.root.threshold <= len(roots), "more signatures are needed than there are")
    _require(
        all(_speaks_for_its_own(member) for member in registry.members),
        "the committee's role belongs to the committee",
    )


def _require_succession(old: Registry, new: Registry) -> None:
    """Nobody is dropped or becomes somebody else, and no withdrawn key returns."""
    now = {member.public: member for member in new.members}
    for was in old.members:
        member = now.get(was.public)
        if member is None:
            raise RefusedError(Refusal.REGISTRY_RULE, f"{was.title} was dropped")
        _require(_identity(was) == _identity(member), f"{was.title} became somebody else")
        _require(was.revoked is None or member.revoked is not None, f"{was.title} came back")


def _identity(member: Member) -> Iterable[object]:
    return (member.party, member.role, member.desk, member.valid_from)


def _speaks_for_its_own(member: Member) -> bool:
    return (member.role == "committee") == (member.party == COMMITTEE)


def _require(holds: bool, rule: str) -> None:
    if not holds:
        raise RefusedError(Refusal.REGISTRY_RULE, rule)
