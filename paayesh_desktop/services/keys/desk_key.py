"""The desk's own key, with which it seals files: one secret, wrapped once for every person who may
use it, each with a passphrase of their own. It never leaves the desk, unless on paper."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from paayesh_desktop.bundle import fingerprint, key_wrap, signing
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.passphrase import Cost
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.keys import recovery_sheet
from paayesh_desktop.services.keys.key_rights import refuse_demo, require_keeper
from paayesh_desktop.services.people.passphrase import judge
from paayesh_desktop.services.people.sign_in import COST, UNKNOWN, SignIn, milliseconds
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.key_slots import KeySlot, KeySlots, Purpose
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class KeyHolder:
    """Somebody who may seal files at this desk, since *made_at*."""

    person: UUID
    name: str
    keeper: bool
    made_at: int


@dataclass(frozen=True, slots=True)
class DeskKey:
    """The key as everybody may see it: *public* in hexadecimal, *digits* to be told on the
    telephone."""

    public: str
    keyid: str
    digits: str
    made_at: int
    holders: tuple[KeyHolder, ...]


class DeskKeys:
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
        self._cost = cost

    def look(self) -> DeskKey | None:
        """The key without its secret; None where the desk has none yet."""
        slots = self._slots()
        if not slots:
            return None
        public = bytes.fromhex(slots[0].public)
        keeper = self._workspace.desk.keeper
        names = self._names([slot.person for slot in slots])
        holders = [
            KeyHolder(slot.person, names.get(slot.person, ""), slot.person == keeper, slot.made_at)
            for slot in slots
        ]
        return DeskKey(
            slots[0].public,
            signing.keyid(public),
            fingerprint.of_key(public),
            slots[0].made_at,
            tuple(holders),
        )

    @property
    def mine(self) -> bool:
        """Whether the person at the desk may seal."""
        person = self._workspace.desk.person
        return any(slot.person == person for slot in self._slots())

    def make(self, passphrase: str) -> SigningKey:
        """The first key of the desk, by its keeper."""
        require_keeper(self._workspace)
        if self._slots():
            raise UserError(
                translate(
                    "DeskKey",
                    "This desk has a key already. It was kept. Only when it was lost or all its"
                    " passphrases are forgotten, make a new one in its place.",
                )
            )
        return self._begin(SigningKey.generate(), passphrase)

    def renew(self, passphrase: str) -> SigningKey:
        """A new key in the place of one that was lost, by the keeper; nobody else's passphrase
        opens it, and the committee must admit it like the first."""
        require_keeper(self._workspace)
        return self._begin(SigningKey.generate(), passphrase)

    def unlock(self, passphrase: str) -> SigningKey:
        """The key, for the person at the desk. RefusedError where the passphrase is wrong."""
        refuse_demo(self._workspace)
        return self._opened(self._own(), passphrase)

    def admit(self, person: UUID, own: str, new: str) -> None:
        """Let somebody else of the desk seal files too, with the passphrase *new* of their own.
        For the keeper to do; where the keeper has no way to the key, anybody lets the keeper in."""
        refuse_demo(self._workspace)
        desk = self._workspace.desk
        found = next((one for one in self._people() if one.person == person), None)
        if found is None:
            raise UserError(UNKNOWN)
        if person == desk.person or any(slot.person == person for slot in self._slots()):
            raise UserError(
                translate(
                    "DeskKey", "{name} has a passphrase for the desk's key. It was left as it is."
                ),
                name=found.name,
            )
        if not found.keeper:
            require_keeper(self._workspace)
        key = self._opened(self._own(), own)
        judge(new, found.name)
        self._put(key, person, new)

    def remove(self, person: UUID) -> None:
        """Take a way to the key away: one's own, or as the keeper anybody's; never the last."""
        refuse_demo(self._workspace)
        slots = self._slots()
        if person not in {slot.person for slot in slots}:
            raise UserError(
                translate("DeskKey", "This person has no passphrase for the desk's key.")
            )
        if person != self._workspace.desk.person:
            require_keeper(self._workspace)
        if len(slots) == 1:
            raise UserError(
                translate(
                    "DeskKey",
                    "This is the only passphrase that opens the desk's key; without it the key"
                    " would be lost. It was kept. Let somebody else in first.",
                )
            )
        with self._workspace.store.exchange(by=self._workspace.desk.person) as exchange:
            self._of(exchange).remove(Purpose.SEAL, person)

    def change(self, old: str, new: str) -> None:
        """Put another passphrase of one's own in the place of *old*."""
        desk = self._workspace.desk
        key = self.unlock(old)
        judge(new, desk.person_name)
        self._put(key, desk.person, new)

    def sheet(self, passphrase: str) -> tuple[str, ...]:
        """The whole key as 16 groups of 5 digits, to be printed and closed away."""
        return recovery_sheet.written(self.unlock(passphrase).seed)

    def restore(self, sheet: str, passphrase: str) -> SigningKey:
        """The key from its sheet, by the keeper, with a new passphrase.

        Raises UserError where the digits are no sheet, or that of another key than the desk has.
        """
        require_keeper(self._workspace)
        key = SigningKey.from_seed(recovery_sheet.read(sheet))
        slots = self._slots()
        if slots and slots[0].public != key.public.hex():
            raise UserError(
                translate(
                    "DeskKey",
                    "This sheet belongs to another key than the one of this desk. Nothing was"
                    " changed. Look for the sheet of this desk, or make a new key.",
                )
            )
        if not slots:
            return self._begin(key, passphrase)
        judge(passphrase, self._workspace.desk.person_name)
        self._put(key, self._workspace.desk.person, passphrase)
        return key

    def _begin(self, key: SigningKey, passphrase: str) -> SigningKey:
        desk = self._workspace.desk
        judge(passphrase, desk.person_name)
        slot = self._wrapped(key, desk.person, passphrase)
        with self._workspace.store.exchange(by=desk.person) as exchange:
            slots = self._of(exchange)
            slots.clear(Purpose.SEAL)
            slots.put(slot)
        return key

    def _put(self, key: SigningKey, person: UUID, passphrase: str) -> None:
        slot = self._wrapped(key, person, passphrase)
        with self._workspace.store.exchange(by=self._workspace.desk.person) as exchange:
            self._of(exchange).put(slot)

    def _wrapped(self, key: SigningKey, person: UUID, passphrase: str) -> KeySlot:
        public = key.public.hex()
        wrapped = key_wrap.wrap(key.seed, passphrase, public=public, cost=self._cost)
        number = self._workspace.desk_number
        return KeySlot(number, Purpose.SEAL, person, public, wrapped, self._clock())

    def _opened(self, slot: KeySlot, passphrase: str) -> SigningKey:
        key = SigningKey.from_seed(key_wrap.unwrap(slot.wrapped, passphrase))
        if key.public.hex() != slot.public:
            raise RefusedError(Refusal.MALFORMED, "the slot holds another key than it says")
        return key

    def _own(self) -> KeySlot:
        desk, slots = self._workspace.desk, self._slots()
        for slot in slots:
            if slot.person == desk.person:
                return slot
        if not slots:
            raise UserError(
                translate(
                    "DeskKey",
                    "This desk has no key yet, and without one no file can be sealed. Nothing was"
                    " changed. The keeper of the desk makes the key first.",
                )
            )
        names = self._names([slot.person for slot in slots])
        raise UserError(
            translate(
                "DeskKey",
                "{name} can work at this desk, but has no passphrase for its key, so no file was"
                " sealed. {able} can seal it.",
            ),
            name=desk.person_name,
            able=", ".join(names.values()),
        )

    def _slots(self) -> tuple[KeySlot, ...]:
        with self._workspace.store.view() as view:
            return self._of(view).all(Purpose.SEAL)

    def _of(self, view: View) -> KeySlots:
        return KeySlots(view.connection, self._workspace.desk_number)

    def _names(self, people: list[UUID]) -> dict[UUID, str]:
        with self._workspace.store.view() as view:
            found = {one.id: one.name for one in view.find(Person, id=people)}
        return {person: found[person] for person in people if person in found}

    def _people(self) -> tuple[KeyHolder, ...]:
        people = SignIn(self._workspace).people()
        return tuple(KeyHolder(one.person, one.name, one.keeper, 0) for one in people)
