"""An unlocked key, held in memory for a while so that a passphrase is not typed again and again."""

from collections.abc import Callable
from uuid import UUID

from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.services.sign_in import milliseconds
from paayesh_desktop.services.workspace import Workspace

LONGEST = 15 * 60_000
"""So long after its last use (milliseconds) the key must be unlocked again."""


class KeyRing:
    """Holds the key for whoever unlocked it, and for nobody who sits down afterwards."""

    def __init__(self, workspace: Workspace, *, clock: Callable[[], int] = milliseconds) -> None:
        self._workspace = workspace
        self._clock = clock
        self._held: tuple[SigningKey, UUID, int] | None = None

    def hold(self, key: SigningKey) -> None:
        self._held = (key, self._workspace.desk.person, self._clock())

    def key(self) -> SigningKey | None:
        """The key, as long as the same person is at the desk and used it not long ago."""
        if self._held is None:
            return None
        key, person, used = self._held
        now = self._clock()
        if person != self._workspace.desk.person or not used <= now <= used + LONGEST:
            self.forget()
            return None
        self._held = (key, person, now)
        return key

    def forget(self) -> None:
        self._held = None
