"""The registries that a file carries: which of them a desk follows."""

from pathlib import Path

import pytest

from paayesh_desktop.bundle import registry_change
from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.fingerprint import of_root
from paayesh_desktop.bundle.registry import RegistryForkError, issue
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.verification import verify
from paayesh_desktop.bundle.wire import Registry, RegistryVersion, Root
from paayesh_desktop.bundle.writing import Contents
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from tests.bundle.forge import AT, City, Desk, altered, plain, sha256, verified, written
from tests.bundle.refused_file import ONE, path, refusal

__all__ = ["path"]  # fixtures


@pytest.fixture
def chain(city: City) -> list[Registry]:
    """Four versions of the registry; the root changes with the third."""
    later = SigningKey.from_seed(b"l" * 32)
    one = city.registry
    two = registry_change.address(one, ["age1"], AT)
    three = registry_change.rotate(two, Root((later.public.hex(),), 1), AT)
    return [one, two, three, registry_change.address(three, ["age2"], AT)]


def news(city: City, chain: list[Registry], *versions: int) -> Contents:
    """A file of the committee that carries these versions."""
    later = SigningKey.from_seed(b"l" * 32)
    hands = {1: [city.root], 2: [city.root], 3: [city.root, later], 4: [later]}
    raws = {version: issue(chain[version - 1], *hands[version]) for version in versions}
    listed = tuple(RegistryVersion(version, sha256(raw)) for version, raw in raws.items())
    manifest = city.committee.manifest([ONE], registries=listed)
    return Contents(city.committee.sealed(manifest), (), raws, {sha256(ONE): ONE})


def test_a_new_desk_follows_the_root_from_the_digits_that_it_was_told(
    city: City, path: Path, chain: list[Registry]
) -> None:
    written(path, news(city, chain, 1, 3, 4))
    for pinned, versions in ((chain[0], [1, 3, 4]), (chain[3], [3, 4])):
        found = verified(path, city, city.metro, pin=of_root(pinned.root))
        assert found.registry == chain[3]
        assert [version for version, _ in found.registries] == versions


def test_a_desk_that_holds_an_older_registry_takes_the_newer_ones(
    city: City, path: Path, chain: list[Registry]
) -> None:
    written(path, news(city, chain, 1, 3, 4))
    found = verified(path, city, city.metro, registry=chain[1])
    assert found.registry == chain[3]
    assert [version for version, _ in found.registries] == [3, 4]


def test_an_old_stick_brings_no_old_registry_back(
    city: City, path: Path, chain: list[Registry]
) -> None:
    written(path, news(city, chain, 1, 2))
    found = verified(path, city, city.metro, registry=chain[3])
    assert (found.registry, found.registries) == (chain[3], ())


def test_without_the_digits_and_without_a_registry_nothing_is_believed(
    city: City, path: Path, chain: list[Registry]
) -> None:
    written(path, news(city, chain, 1))
    with BundleFile(path) as file, pytest.raises(RefusedError) as refused:
        verify(file, None, None, city.reader(city.metro))
    assert refused.value.code is Refusal.NO_REGISTRY
    stranger = of_root(Root((SigningKey.generate().public.hex(),), 1))
    assert refusal(path, city, pin=stranger).code is Refusal.WRONG_ROOT
    written(path, plain(city.committee, [ONE]))
    assert refusal(path, city, pin=of_root(chain[0].root)).code is Refusal.NO_REGISTRY


def test_two_registries_of_one_number_stop_everything(
    city: City, path: Path, chain: list[Registry]
) -> None:
    written(path, news(city, chain, 1, 2))
    other = registry_change.address(chain[0], ["age-other"], AT)
    with pytest.raises(RegistryForkError):
        verified(path, city, city.metro, registry=other)


def test_a_registry_under_a_wrong_number_is_damage(
    city: City, path: Path, chain: list[Registry]
) -> None:
    written(path, news(city, chain, 1))

    def renamed(found: dict[str, bytes]) -> dict[str, bytes]:
        raw = found.pop("registry/1.dsse.json")
        return found | {"registry/7.dsse.json": raw}

    assert refusal(altered(path, renamed), city).code is Refusal.DAMAGED


def test_a_registry_that_the_maker_does_not_name_is_refused(
    city: City, path: Path, chain: list[Registry]
) -> None:
    two = news(city, chain, 1, 2).registries[2]
    written(path, news(city, chain, 1))
    altered(path, lambda found: found | {"registry/2.dsse.json": two})
    assert refusal(path, city).code is Refusal.DAMAGED


def test_a_registry_that_was_taken_out_is_missed(
    city: City, path: Path, chain: list[Registry]
) -> None:
    written(path, news(city, chain, 1, 2))

    def without(found: dict[str, bytes]) -> dict[str, bytes]:
        return {name: data for name, data in found.items() if name != "registry/2.dsse.json"}

    assert refusal(altered(path, without), city).code is Refusal.DAMAGED


def test_a_desk_that_was_admitted_since_is_known_by_the_file_itself(city: City, path: Path) -> None:
    """A reader with an older registry meets a desk that it does not know yet."""
    new = Desk("تازه", city.metro.party, "workgroup", SigningKey.generate())
    now = registry_change.admit(city.registry, new.member(), AT)
    raw = city.issued(now)
    manifest = new.manifest([ONE], registries=(RegistryVersion(2, sha256(raw)),))
    written(path, Contents(new.sealed(manifest), (), {2: raw}, {sha256(ONE): ONE}))
    assert verified(path, city).registries == ((2, raw),)
