"""Whom this desk trusts: the committee's thirty digits as somebody entered them, and the registry
of keys that the root with these digits signed."""

import hashlib
from collections.abc import Callable, Iterable
from enum import StrEnum
from uuid import UUID

from paayesh_desktop.bundle import fingerprint, registry, signing
from paayesh_desktop.bundle.wire import Member, Registry
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.keys.key_rights import refuse_demo
from paayesh_desktop.services.people.sign_in import SignIn, milliseconds
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.enrolments import Enrolments
from paayesh_desktop.store.key_slots import KeySlots, Purpose
from paayesh_desktop.store.registries import KnownRegistry, Registries
from paayesh_desktop.store.root_pins import RootPin, RootPins
from paayesh_desktop.store.view import View

Offered = tuple[Registry, bytes]
_DAY = 24 * 60 * 60 * 1000


class Standing(StrEnum):
    """How far a desk has come with being known to others."""

    NO_KEY = "no_key"
    NOT_ASKED = "not_asked"
    ASKED = "asked"
    ENROLLED = "enrolled"
    REVOKED = "revoked"


class Trust:
    """*clock* gives milliseconds since 1970 UTC."""

    def __init__(self, workspace: Workspace, *, clock: Callable[[], int] = milliseconds) -> None:
        self._workspace = workspace
        self._clock = clock

    def registry(self) -> Registry | None:
        """The registry in force here; None before the first was taken in."""
        with self._workspace.store.view() as view:
            newest = _in_force(view)
        return registry.read(newest.envelope) if newest else None

    def envelopes(self) -> tuple[tuple[int, bytes], ...]:
        """Every version that was trusted here, as it was signed, the oldest first."""
        with self._workspace.store.view() as view:
            return tuple((one.version, one.envelope) for one in reversed(_trusted(view)))

    def for_bundle(self) -> dict[int, bytes]:
        """What a file must carry so that a desk which missed some can follow: every version in
        which the root changed, and the newest."""
        with self._workspace.store.view() as view:
            held = _trusted(view)[::-1]
        return {
            one.version: one.envelope
            for place, one in enumerate(held)
            if one is held[-1] or place == 0 or one.root != held[place - 1].root
        }

    def pin(self) -> str | None:
        """The committee's thirty digits as they were entered here."""
        with self._workspace.store.view() as view:
            newest = RootPins(view.connection).newest()
        return newest.fingerprint if newest else None

    def set_pin(self, digits: str, *, replacing: bool = False) -> None:
        """Enter the committee's thirty digits from its letter, typed or scanned.

        *replacing* is for a committee that lost its root and wrote new letters: what the former
        root signed counts no longer, until the next welcome file. Raises UserError for what are not
        thirty digits, and without *replacing* for others than those that count here.
        """
        refuse_demo(self._workspace)
        self._refuse_strangers()
        if not fingerprint.is_fingerprint(digits):
            raise UserError(
                translate(
                    "Trust",
                    "These are {count} digits; the committee's letter has thirty. Nothing was"
                    " changed. Compare each group with the letter.",
                ),
                count=len(fingerprint.plain(digits)),
            )
        root = self.root_digits()
        if any(one and fingerprint.same(digits, one) for one in (root, self.pin())):
            return
        if root is not None and not replacing:
            raise UserError(
                translate(
                    "Trust",
                    "Other digits of the committee are in force here: {digits}. They were kept."
                    " Telephone the committee under a number that you know. Only if it says that it"
                    " made a new root key, put the new digits in the place of these.",
                ),
                digits=root,
            )
        self.adopt(digits)

    def adopt(self, digits: str, raws: Iterable[bytes] = ()) -> None:
        """From now on trust the root with these digits and what it signed: *raws*, and what will
        come. What another root signed counts no longer."""
        person = self._workspace.desk.person
        with self._workspace.store.exchange(by=person) as exchange:
            pins, kept = RootPins(exchange.connection), Registries(exchange.connection).all()
            before = max((one.at for one in (*pins.all()[:1], *kept)), default=0)
            written = _grouped(digits)
            pins.add(RootPin(written, max(self._clock(), before + 1), person))
            offered = _in_order(raws)
            if offered:
                self._take(exchange, offered, person)

    def root_digits(self) -> str | None:
        """The thirty digits of the root in force, for the committee's letters."""
        found = self.registry()
        return fingerprint.of_root(found.root) if found else None

    def age_days(self, now: int) -> int | None:
        """Whole days since the registry in force was issued."""
        found = self.registry()
        return max(0, now - found.issued_at) // _DAY if found else None

    def mine(self) -> Member | None:
        """This desk's line in the registry."""
        found, public = self.registry(), self._public()
        if found is None or public is None:
            return None
        return registry.member_of(found, signing.keyid(public))

    def standing(self) -> Standing:
        public = self._public()
        if public is None:
            return Standing.NO_KEY
        member = self.mine()
        if member is not None:
            return Standing.ENROLLED if member.revoked is None else Standing.REVOKED
        with self._workspace.store.view() as view:
            asked = Enrolments(view.connection).get(public)
        return Standing.NOT_ASKED if asked is None else Standing.ASKED

    def take(self, raws: Iterable[bytes]) -> Registry:
        """Verify registries against what is trusted here and keep the new ones; the one in force
        afterwards. Older ones among them change nothing.

        Raises RefusedError, and keeps none: NO_REGISTRY where no digits were entered, WRONG_ROOT,
        OLD_REGISTRY when there is nothing but older ones, REGISTRY_FORK, REGISTRY_RULE.
        """
        refuse_demo(self._workspace)
        person = self._workspace.desk.person
        with self._workspace.store.exchange(by=person) as exchange:
            return self._take(exchange, _in_order(raws), person)

    def _take(self, exchange: View, offered: list[Offered], person: UUID) -> Registry:
        pin = RootPins(exchange.connection).newest()
        if pin is None:
            raise RefusedError(Refusal.NO_REGISTRY, "no digits were entered")
        kept, held = Registries(exchange.connection), _trusted(exchange)
        current = registry.read(held[0].envelope) if held else None
        for raw in _useful(offered, current, pin.fingerprint, held):
            accepted = registry.accept(current, pin.fingerprint, raw)
            if accepted is not current:
                kept.put(_known(accepted, raw, max(self._clock(), pin.at), person))
                current = accepted
        if current is None:
            raise RefusedError(Refusal.NO_REGISTRY, "no registry was offered")
        return current

    def _public(self) -> bytes | None:
        with self._workspace.store.view() as view:
            slots = KeySlots(view.connection, self._workspace.desk_number).all(Purpose.SEAL)
        return bytes.fromhex(slots[0].public) if slots else None

    def _refuse_strangers(self) -> None:
        """Whom the committee's digits are entered by: the keeper, or who may seal."""
        with self._workspace.store.view() as view:
            slots = KeySlots(view.connection, self._workspace.desk_number)
            mine = slots.get(Purpose.SEAL, self._workspace.desk.person)
        if mine is None:
            SignIn(self._workspace).refuse_all_but_the_keeper()


def _trusted(view: View) -> tuple[KnownRegistry, ...]:
    """The registries since the newest digits were entered, the newest version first."""
    pin = RootPins(view.connection).newest()
    if pin is None:
        return ()
    return tuple(one for one in Registries(view.connection).all() if one.at >= pin.at)


def _in_force(view: View) -> KnownRegistry | None:
    return next(iter(_trusted(view)), None)


def _grouped(digits: str) -> str:
    """Thirty digits as they are shown, however they were typed."""
    return fingerprint.digits(int(fingerprint.plain(digits)).to_bytes(32))


def _in_order(raws: Iterable[bytes]) -> list[Offered]:
    return sorted(((registry.read(raw), raw) for raw in raws), key=lambda one: one[0].version)


def _useful(
    offered: list[Offered], current: Registry | None, pin: str, held: Iterable[KnownRegistry]
) -> list[bytes]:
    """Those of *offered* that say something new, beginning with the root that is trusted."""
    if current is None:
        roots = [fingerprint.same(pin, fingerprint.of_root(one.root)) for one, _ in offered]
        first = roots.index(True) if any(roots) else -1
        return [raw for _, raw in offered[first:]]
    known = {one.version: registry.read(one.envelope) for one in held}
    for one, raw in offered:
        if one.version < current.version and one.version in known:
            registry.accept(known[one.version], None, raw)
    newer = [raw for one, raw in offered if one.version >= current.version]
    return newer or [raw for _, raw in offered[-1:]]


def _known(accepted: Registry, raw: bytes, at: int, person: UUID) -> KnownRegistry:
    return KnownRegistry(
        accepted.version,
        at,
        hashlib.sha256(raw).digest(),
        fingerprint.of_root(accepted.root),
        raw,
        person,
    )
