"""What is too large for one file goes out as several, each good by itself."""

import hashlib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.volumes import volumes
from paayesh_desktop.bundle.wire import Blob
from paayesh_desktop.bundle.writing import Contents
from tests.bundle.forge import City, lines, report, sha256, verified, written

CITY = City.founded()


def with_papers(sizes: list[int]) -> Contents:
    papers = [hashlib.sha256(bytes([place])).digest() * size for place, size in enumerate(sizes)]
    work = [lines("یک"), lines("دو")]
    manifest = CITY.metro.manifest(
        work, blobs=tuple(Blob(sha256(paper), len(paper)) for paper in papers)
    )
    segments = {sha256(data): data for data in work}
    blobs = {sha256(paper): paper for paper in papers}
    return Contents(CITY.metro.sealed(manifest), segments=segments, blobs=blobs)


def test_what_fits_is_one_file() -> None:
    contents = report(CITY)
    (only,) = volumes(contents)
    assert {**only.segments} == contents.segments
    assert {**only.blobs} == contents.blobs


@given(st.lists(st.integers(0, 40), max_size=8), st.integers(64, 2000), st.integers(4, 9))
def test_the_volumes_together_carry_everything_once(
    sizes: list[int], limit: int, most: int
) -> None:
    contents = with_papers(sizes)
    parts = volumes(contents, limit, most)
    for names, whole in (
        ([name for part in parts for name in part.segments], contents.segments),
        ([name for part in parts for name in part.blobs], contents.blobs),
    ):
        assert sorted(names) == sorted(whole)
    for part in parts:
        assert part.main == contents.main
        lengths = [
            len(data) for data in (*part.segments.values(), *map(_bytes, part.blobs.values()))
        ]
        assert sum(lengths) <= limit or len(lengths) == 1
        assert len(lengths) <= most - 2
    assert all(one.blobs or one.segments for one, _ in pairwise(parts))


def _bytes(blob: Path | bytes) -> bytes:
    assert isinstance(blob, bytes)
    return blob


def test_every_volume_is_believed_by_itself_in_any_order(tmp_path: Path) -> None:
    contents = with_papers([30, 30, 30])
    paths = [
        written(tmp_path / f"{place}.pbz", part)
        for place, part in enumerate(volumes(contents, 1000))
    ]
    assert len(paths) == 4
    carried = set[str]()
    for path in reversed(paths):
        assert verified(path, CITY).main.envelope == contents.main
        with BundleFile(path) as file:
            carried |= file.segments | file.blobs
    assert carried == contents.segments.keys() | contents.blobs.keys()


def test_a_part_gives_nothing_but_its_own() -> None:
    first, *_, last = volumes(with_papers([30, 30]), 1000)
    name = next(iter(last.blobs))
    with pytest.raises(KeyError):
        first.blobs[name]
    assert [*last.blobs] == [name]
