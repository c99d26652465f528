"""The desk's unlocked key, held in memory for one sitting, so that its passphrase is typed once."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from paayesh_desktop.bundle.signing import SigningKey

LONGEST = 8 * 60 * 60_000
"""So long after it was unlocked (milliseconds) the key is forgotten in any case: a computer that
slept overnight counted no idle minutes."""


class KeyRing:
    """Holds the key for whoever unlocked it: *person* says who is at the desk. Whoever locks the
    desk or lets somebody else sit down forgets it; it is never written anywhere."""

    def __init__(
        self,
        person: Callable[[], UUID],
        *,
        clock: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
    ) -> None:
        self._person = person
        self._clock = clock
        self._held: tuple[SigningKey, UUID, int] | None = None

    def hold(self, key: "SigningKey") -> None:
        self._held = (key, self._person(), self._clock())

    def key(self) -> "SigningKey | None":
        """The key, as long as the person who unlocked it sits at the desk."""
        if self._held is None:
            return None
        key, person, since = self._held
        if person != self._person() or not since <= self._clock() <= since + LONGEST:
            self.forget()
            return None
        return key

    def forget(self) -> None:
        self._held = None
