"""What the desks have signed of what is kept here, for the check of the database.

Keys are taken from the registry in force, if the root that somebody entered here has signed it, and
this desk's own; whoever edits the database cannot make such signatures.
"""

from collections.abc import Callable, Sequence

import sqlalchemy as sa

from paayesh_desktop.bundle import canonical, envelope, registry
from paayesh_desktop.bundle.wire import BUNDLE, Manifest
from paayesh_desktop.domain.refusal import RefusedError
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.key_slots import KeySlots, Purpose
from paayesh_desktop.store.registries import Registries
from paayesh_desktop.store.root_pins import RootPins


def signed_lists(engine: sa.Engine, desk: int) -> Callable[[bytes], Sequence[bytes] | None]:
    """From an envelope to the digests of the segments that it lists; None where no key that
    counts here has signed it."""
    publics = _publics(engine, desk)

    def digests(raw: bytes) -> Sequence[bytes] | None:
        try:
            payload = envelope.opened(raw, BUNDLE, publics)
            manifest = canonical.decode(payload, Manifest, "manifest")
        except RefusedError:
            return None
        return [bytes.fromhex(one.sha256) for one in manifest.segments]

    return digests


def _publics(engine: sa.Engine, desk: int) -> list[bytes]:
    with reading(engine) as connection:
        known = Registries(connection).newest()
        pin = RootPins(connection).newest()
        own = {slot.public for slot in KeySlots(connection, desk).all(Purpose.SEAL)}
    found = [bytes.fromhex(public) for public in own]
    if known is not None and pin is not None:
        try:
            accepted = registry.accept(None, pin.fingerprint, known.envelope)
        except RefusedError:
            return found
        found += [bytes.fromhex(member.public) for member in accepted.members]
    return found
