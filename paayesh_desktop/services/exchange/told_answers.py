"""What verified files say about ours: receipts, refusals, and papers that are lacking elsewhere."""

from collections.abc import Iterable

from paayesh_desktop.bundle.verification import Signed
from paayesh_desktop.store.exchange import Exchange
from paayesh_desktop.store.receipts import Receipt, Receipts
from paayesh_desktop.store.rejections import Rejection, Rejections
from paayesh_desktop.store.wants import Want, Wants


class ToldAnswers:
    """Keeps the newest word of each desk; *mine* is the id of this desk's own key, whose manifests
    others give back. A withdrawn key has no say: whoever stole it would confirm what nobody has."""

    def __init__(self, exchange: Exchange, arrival: int, mine: str) -> None:
        self._connection = exchange.connection
        self._arrival = arrival
        self._mine = mine

    def keep(self, manifests: Iterable[Signed]) -> None:
        for signed in manifests:
            if signed.keyid != self._mine and signed.member.revoked is None:
                self._receipts(signed)
                self._rejections(signed)
                self._wants(signed)

    def _receipts(self, signed: Signed) -> None:
        receipts, manifest = Receipts(self._connection), signed.manifest
        for one in manifest.receipts:
            receipts.put(
                Receipt(
                    one.origin,
                    one.feed,
                    bytes.fromhex(signed.keyid),
                    manifest.party,
                    one.seq,
                    bytes.fromhex(one.chain),
                    manifest.created_at,
                    self._arrival,
                )
            )

    def _rejections(self, signed: Signed) -> None:
        rejections, manifest = Rejections(self._connection), signed.manifest
        giver = bytes.fromhex(signed.keyid)
        for one in manifest.rejections:
            sha256 = bytes.fromhex(one.sha256)
            rejections.put(
                Rejection(sha256, giver, manifest.party, one.code, one.seq, manifest.created_at)
            )

    def _wants(self, signed: Signed) -> None:
        """A manifest that says nothing else says nothing of papers either."""
        manifest = signed.manifest
        if manifest.receipts or manifest.wants:
            Wants(self._connection).put(
                Want(
                    bytes.fromhex(signed.keyid),
                    manifest.party,
                    manifest.created_at,
                    bytes.fromhex("".join(manifest.wants)),
                )
            )
