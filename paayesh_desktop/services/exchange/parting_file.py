"""What a file to one addressee carries and says, before it is written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import msgspec

from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import MAX_RELAYED, Blob, Manifest, RegistryVersion
from paayesh_desktop.bundle.writing import Contents
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.services.exchange import answers
from paayesh_desktop.services.exchange.carried_papers import CarriedPapers
from paayesh_desktop.services.exchange.exchange_books import Lineage
from paayesh_desktop.services.exchange.letter import Letter
from paayesh_desktop.services.exchange.outgoing import Outgoing
from paayesh_desktop.services.exchange.own_manifest import main_feed, plain, seal
from paayesh_desktop.services.keys.exchange_desk import Me
from paayesh_desktop.store.papers import PaperFolder
from paayesh_desktop.store.segments import Sealed, Segments
from paayesh_desktop.store.view import View


class PartingFile:
    """Collects one file; nothing is written. *full*: from the beginning."""

    def __init__(
        self, view: View, outgoing: Outgoing, folder: PaperFolder, me: Me, *, full: bool
    ) -> None:
        self._view = view
        self._outgoing = outgoing
        self._folder = folder
        self._me = me
        self._main = main_feed(me.party, outgoing.audience)
        self._since = {one: 0 if full else outgoing.since(one) for one in outgoing.lineages}
        self._registries: Mapping[int, bytes] = {}

    @property
    def rows(self) -> int:
        """How many changes it carries."""
        return sum(one.count for found in self._carried.values() for one in found)

    def manifest(
        self, registries: Mapping[int, bytes], letter: Letter, at: int, by: UUID
    ) -> Manifest:
        """What its maker says and signs."""
        self._registries = registries
        audience, mine = self._outgoing.audience, self._me.party
        wanted_of = audience if mine == COMMITTEE != audience else None
        return msgspec.structs.replace(
            plain(self._view, self._me, self._main, at=at, by=by),
            blobs=tuple(
                Blob(name, path.stat().st_size) for name, path in sorted(self._papers.items())
            ),
            receipts=answers.receipts(self._outgoing),
            rejections=answers.rejections(self._view, audience),
            wants=answers.wants(self._view, self._folder, wanted_of),
            relayed=tuple(sorted(sha256(raw).hexdigest() for raw in self._relayed)),
            registries=tuple(
                RegistryVersion(version, sha256(raw).hexdigest())
                for version, raw in sorted(registries.items())
            ),
            letter=letter.wire,
        )

    def contents(self, manifest: Manifest, key: SigningKey) -> Contents:
        """All members, with *manifest* signed; segments are read when they are written."""
        places = {
            one.sha256.hex(): (lineage, one.seq)
            for lineage, found in self._carried.items()
            for one in found
        }
        return Contents(
            seal(manifest, key),
            self._relayed,
            self._registries,
            _Held(self._outgoing.segments, places),
            self._papers,
        )

    @cached_property
    def _carried(self) -> dict[Lineage, list[Sealed]]:
        """The segments of each lineage that go: those after the last confirmed one that are
        here."""
        passed = set(self._passed_on)
        return {
            lineage: [
                one
                for one in self._outgoing.books.listed(lineage.place)
                if one.seq > since and one.size
            ]
            for lineage, since in self._since.items()
            if lineage in passed or self._is_main(lineage)
        }

    @cached_property
    def _passed_on(self) -> tuple[Lineage, ...]:
        """Every lineage but that of the maker's own manifest; those with news first, since a file
        holds only so many."""
        others = [one for one in self._since if not self._is_main(one)]
        ends = {one: len(self._outgoing.books.listed(one.place)) for one in others}
        others.sort(key=lambda one: ends[one] <= self._since[one])
        return tuple(others[:MAX_RELAYED])

    @cached_property
    def _relayed(self) -> tuple[bytes, ...]:
        found = [self._outgoing.books.manifest(one.place) for one in self._passed_on]
        return tuple(raw for raw in found if raw is not None)

    @cached_property
    def _papers(self) -> dict[str, Path]:
        return CarriedPapers(self._view, self._folder, self._outgoing).collect(
            {one: since for one, since in self._since.items() if one in self._carried}
        )

    def _is_main(self, lineage: Lineage) -> bool:
        return lineage.origin == self._me.origin and lineage.feed == self._main


@dataclass(frozen=True)
class _Held(Mapping[str, bytes]):
    """Segments by their SHA-256, each read when it is asked for."""

    segments: Segments
    places: Mapping[str, tuple[Lineage, int]]

    def __getitem__(self, name: str) -> bytes:
        lineage, seq = self.places[name]
        return self.segments.data(lineage.origin, lineage.feed, seq)

    def __iter__(self) -> Iterator[str]:
        return iter(self.places)

    def __len__(self) -> int:
        return len(self.places)
