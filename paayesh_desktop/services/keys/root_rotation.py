"""Other keys above all: from one root key to two of three, or a lost one replaced by the others."""

from collections.abc import Callable, Sequence
from datetime import date

from msgspec.structs import replace

from paayesh_desktop.bundle import registry_change
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import Registry, Root
from paayesh_desktop.domain.passphrase import Cost
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.keys.registry_draft import Issued, RegistryDrafts
from paayesh_desktop.services.keys.root_keys import RootKeys, RootUse
from paayesh_desktop.services.people.sign_in import COST, milliseconds
from paayesh_desktop.services.workspace import Workspace


class RootRotation:
    """*clock* gives milliseconds since 1970 UTC, *cost* what one try at a passphrase takes."""

    def __init__(
        self,
        workspace: Workspace,
        *,
        clock: Callable[[], int] = milliseconds,
        cost: Cost = COST,
    ) -> None:
        self._clock = clock
        self._roots = RootKeys(workspace, clock=clock, cost=cost)
        self._drafts = RegistryDrafts(workspace, clock=clock, cost=cost)

    def rotate(self, publics: Sequence[str], threshold: int, root: RootUse, *, day: date) -> Issued:
        """Let the root be these keys (made or read at this desk before), of which *threshold* must
        sign. Enough of the old keys and of the new ones must sign this once."""
        known = {one.public: one for one in self._roots.known()}
        if not set(publics) <= set(known):
            raise UserError(
                translate(
                    "RootRotation",
                    "One of these root keys was never seen at this desk. Nothing was changed. Put"
                    " its stick in and choose its file first.",
                )
            )
        if not 1 <= threshold <= len(set(publics)):
            raise UserError(
                translate(
                    "RootRotation",
                    "Of {count} root keys, {threshold} cannot sign. Nothing was changed. Choose a"
                    " number from 1 to {count}; with three keys, two is a good choice.",
                ),
                count=len(set(publics)),
                threshold=threshold,
            )
        wanted = Root(tuple(sorted(set(publics))), threshold)

        def made(current: Registry, _: SigningKey) -> Registry:
            if (set(current.root.keys), current.root.threshold) == (set(publics), threshold):
                raise UserError(
                    translate("RootRotation", "The root is so already. It was left as it is.")
                )
            after = registry_change.rotate(current, wanted, self._clock())
            if not current.recipients:
                return after
            former = {known[one].recipient for one in current.root.keys if one in known}
            desks = [one for one in current.recipients if one not in former]
            return replace(
                after, recipients=(*desks, *(known[one].recipient for one in wanted.keys))
            )

        return self._drafts.issue(made, root, day)
