"""The manifests that this desk signs: the list of all that its origin sealed for a feed.

A workgroup has one feed and speaks to the committee. The committee's manifest of the feed for
everybody says nothing else, so that its other desks may pass it on to anybody; what it has to say
to one workgroup stands in the manifest of that workgroup's feed.
"""

from uuid import UUID

from paayesh_desktop.bundle import canonical, envelope
from paayesh_desktop.bundle.signed import COMMITTEE_ONLY, EVERYBODY
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import (
    ALL,
    BUNDLE,
    MIN_SCHEMA,
    SCHEMA,
    Continues,
    Listed,
    Manifest,
    party_feed,
)
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.services.keys.exchange_desk import Me
from paayesh_desktop.services.made_of import product_version
from paayesh_desktop.store.origins import Origin, origins
from paayesh_desktop.store.segments import Segments
from paayesh_desktop.store.view import View


def main_feed(mine: UUID, audience: UUID) -> str:
    """The feed whose manifest speaks to *audience*."""
    return party_feed(audience) if mine == COMMITTEE else ALL


def plain(view: View, me: Me, feed: str, *, at: int, by: UUID) -> Manifest:
    """The manifest of one feed of this desk's newest origin, with the list alone."""
    origin = origins(view.connection, me.number)[0]
    listed = Segments(view.connection).listed(origin.key, feed)
    return Manifest(
        bundle_id=new_key(at),
        party=me.party,
        role="committee" if me.party == COMMITTEE else "workgroup",
        desk=me.key,
        origin=origin.key,
        feed=feed,
        audience=_audience(me.party, feed),
        schema=SCHEMA,
        min_schema=MIN_SCHEMA,
        app=product_version(),
        created_at=at,
        by=by,
        segments=tuple(Listed(one.seq, one.sha256.hex(), one.size, one.count) for one in listed),
        continues=_continues(origin),
    )


def seal(manifest: Manifest, key: SigningKey) -> bytes:
    """The signed envelope."""
    return envelope.seal(BUNDLE, canonical.encode(manifest), key)


def sign_news(view: View, me: Me, key: SigningKey, *, at: int, by: UUID) -> None:
    """Sign and keep the manifest of every feed that has more than its newest manifest says."""
    segments = Segments(view.connection)
    for origin, feed, _ in segments.lineages():
        if origin != me.origin:
            continue
        manifest = plain(view, me, feed, at=at, by=by)
        former = segments.manifest(origin, feed)
        if former is None or len(_said(former).segments) < len(manifest.segments):
            upto = len(manifest.segments)
            segments.sign(origin, feed, seal(manifest, key), upto=upto, at=at)


def _said(raw: bytes) -> Manifest:
    """What a manifest of our own database says; it was verified when it was kept."""
    return canonical.decode(envelope.said(raw, BUNDLE), Manifest, "manifest")


def _audience(party: UUID, feed: str) -> str:
    if feed != ALL:
        return feed.removeprefix("party:")
    return EVERYBODY if party == COMMITTEE else COMMITTEE_ONLY


def _continues(origin: Origin) -> Continues | None:
    if origin.continues is None:
        return None
    return Continues(origin.continues, origin.seq, origin.chain.hex())
