"""What of a file may be believed, by whom, and in which order it is asked."""

import json
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest

from paayesh_desktop.bundle import canonical, registry_change
from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.envelope import countersigned
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.verification import ProvenRefusalError, Reader, inspect, verify
from paayesh_desktop.bundle.wire import BUNDLE, SCHEMA, Listed, Revocation
from paayesh_desktop.bundle.writing import Contents
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from tests.bundle.forge import AT, City, Desk, altered, plain, report, sha256, verified, written
from tests.bundle.refused_file import ONE, TWO, path, refusal

__all__ = ["path"]  # fixtures


def test_a_sound_file_is_believed_with_everything_in_it(sound: Path, city: City) -> None:
    found = verified(sound, city)
    assert found.main.member == city.metro.member()
    assert found.main.keyid == city.metro.key.keyid
    assert [one.member for one in found.relayed] == [city.metro_district.member()]
    assert found.all == (found.main, *found.relayed)
    assert found.withdrawn == ()
    assert (found.registry, found.registries) == (city.registry, ())
    with BundleFile(sound) as file:
        carried = [one.seq for signed in found.all for one in signed.carried(file)]
        assert carried == [1, 2, 1]
        assert len(found.main.blobs(file)) == 1


def test_what_a_file_says_can_be_shown_before_it_is_believed(sound: Path, city: City) -> None:
    with BundleFile(sound) as file:
        assert inspect(file).party == city.metro.party


def test_the_other_desks_of_a_party_may_read_its_files(sound: Path, city: City) -> None:
    assert verified(sound, city, city.metro_district).main.manifest.audience == "committee"


def test_nobody_else_may(sound: Path, city: City) -> None:
    refused = refusal(sound, city, city.parks)
    assert isinstance(refused, ProvenRefusalError)
    assert refused.code is Refusal.WRONG_AUDIENCE


def test_what_is_for_everybody_is_for_everybody(city: City, path: Path) -> None:
    written(path, plain(city.committee, [ONE]))
    for desk in city.desks:
        assert verified(path, city, desk).main.member == city.committee.member()


def test_the_committees_word_to_one_workgroup_is_for_it_alone(city: City, path: Path) -> None:
    party = city.metro.party
    written(path, plain(city.committee, [ONE], feed=f"party:{party}", audience=str(party)))
    assert verified(path, city, city.metro).main.manifest.feed == f"party:{party}"
    assert verified(path, city, city.committee)
    assert refusal(path, city, city.parks).code is Refusal.WRONG_AUDIENCE


@pytest.mark.parametrize("audience", ["*", "committee"])
def test_a_private_feed_that_others_may_read_is_refused(
    city: City, path: Path, audience: str
) -> None:
    feed = f"party:{city.metro.party}"
    written(path, plain(city.committee, [ONE], feed=feed, audience=audience))
    assert refusal(path, city).code is Refusal.MALFORMED


def test_a_workgroup_has_no_private_feeds(city: City, path: Path) -> None:
    party = city.parks.party
    written(path, plain(city.metro, [ONE], feed=f"party:{party}", audience=str(party)))
    assert refusal(path, city, city.parks).code is Refusal.MALFORMED


def test_an_unknown_key_is_refused(city: City, path: Path) -> None:
    unknown = Desk("مترو", city.metro.party, "workgroup", SigningKey.generate())
    written(path, plain(unknown, [ONE]))
    assert refusal(path, city).code is Refusal.UNKNOWN_KEY


@pytest.mark.parametrize("changed", [{"party": uuid4()}, {"role": "committee"}, {"desk": uuid4()}])
def test_a_key_speaks_for_nobody_but_its_desk(
    city: City, path: Path, changed: dict[str, object]
) -> None:
    written(path, plain(city.metro, [ONE], **changed))
    refused = refusal(path, city)
    assert refused.code is Refusal.WRONG_PARTY
    assert isinstance(refused, ProvenRefusalError)
    assert refused.signed.member == city.metro.member()
    assert sha256(refused.signed.envelope) == refused.signed.digest.hex()


def test_two_signatures_on_a_manifest_are_one_too_many(city: City, path: Path) -> None:
    both = countersigned(city.metro.sealed(city.metro.manifest([ONE])), city.parks.key)
    written(path, Contents(both, segments={sha256(ONE): ONE}))
    assert refusal(path, city).code is Refusal.MALFORMED


def test_a_newer_program_is_recognised_before_its_words_are_read(city: City, path: Path) -> None:
    manifest = city.metro.manifest([ONE], min_schema=SCHEMA + 1, feed="of a kind that comes later")
    written(path, Contents(city.metro.sealed(manifest), segments={sha256(ONE): ONE}))
    assert refusal(path, city).code is Refusal.NEWER_PROGRAM
    with BundleFile(path) as file, pytest.raises(RefusedError) as refused:
        verify(file, city.registry, None, Reader(city.committee.party, "committee", SCHEMA + 1))
    assert refused.value.code is Refusal.MALFORMED


def test_a_newer_program_may_say_more_than_we_know(city: City, path: Path) -> None:
    said = msgspec.json.decode(canonical.encode(city.metro.manifest([ONE])), type=dict[str, object])
    payload = canonical.encode(said | {"weather": {"sunny": True}})
    written(path, Contents(city.metro.sealed_raw(payload), segments={sha256(ONE): ONE}))
    assert verified(path, city).main.manifest == city.metro.manifest([ONE])


def test_the_next_version_of_the_format_is_refused_by_its_name(city: City, path: Path) -> None:
    raw = city.metro.sealed_raw(b"{}", BUNDLE.replace(".v1", ".v2"))
    written(path, Contents(raw))
    assert refusal(path, city).code is Refusal.NEWER_PROGRAM


def broken_lists() -> list[tuple[Listed, ...]]:
    one = Listed(1, "a" * 64, 5, 1)
    return [
        (msgspec.structs.replace(one, seq=2),),
        (one, msgspec.structs.replace(one, seq=3, sha256="b" * 64)),
        (one, one),
        (one, msgspec.structs.replace(one, seq=2)),
        (msgspec.structs.replace(one, seq=2, sha256="b" * 64), one),
    ]


@pytest.mark.parametrize("segments", broken_lists())
def test_the_list_names_every_segment_from_the_first_on(
    city: City, path: Path, segments: tuple[Listed, ...]
) -> None:
    written(path, plain(city.metro, segments=()) if not segments else _lying(city, segments))
    assert refusal(path, city).code is Refusal.MALFORMED


def _lying(city: City, segments: tuple[Listed, ...]) -> Contents:
    manifest = msgspec.structs.replace(city.metro.manifest(), segments=segments)
    return Contents(city.metro.sealed(manifest))


@pytest.mark.parametrize(
    "changed",
    [
        {"bytes": 10**12},
        {"bytes": 0},
        {"count": 10**9},
        {"seq": 10**400},
        {"seq": 0},
        {"sha256": "A" * 64},
        {"sha256": "a" * 64 + "\n"},
        {"more": 1},
    ],
)
def test_numbers_beyond_all_limits_are_refused(
    city: City, path: Path, changed: dict[str, object]
) -> None:
    said = msgspec.json.decode(canonical.encode(city.metro.manifest([ONE])), type=dict[str, object])
    segment: dict[str, object] = {"seq": 1, "sha256": sha256(ONE), "bytes": len(ONE), "count": 1}
    # msgspec does not write numbers that long
    payload = json.dumps(said | {"segments": [segment | changed]}).encode()
    written(path, Contents(city.metro.sealed_raw(payload), segments={sha256(ONE): ONE}))
    assert refusal(path, city).code is Refusal.MALFORMED


def test_a_withdrawn_key_is_believed_up_to_its_cut_off(city: City, path: Path) -> None:
    cut = [Revocation(city.metro.origin, 1)]
    held = registry_change.revoke(city.registry, city.metro.key.keyid, cut, "گم شد", AT)
    written(path, plain(city.metro, [ONE]))
    assert verified(path, city, registry=held)
    written(path, plain(city.metro, [ONE, TWO]))
    refused = refusal(path, city, registry=held)
    assert refused.code is Refusal.REVOKED_KEY
    assert isinstance(refused, ProvenRefusalError)
    assert len(refused.signed.manifest.segments) == 2


def test_passed_on_work_of_a_withdrawn_key_does_not_block_the_rest(city: City, sound: Path) -> None:
    held = registry_change.revoke(city.registry, city.metro_district.key.keyid, [], "رفت", AT)
    found = verified(sound, city, registry=held)
    assert found.all == (found.main,)
    assert [one.member.reason for one in found.withdrawn] == ["رفت"]


def test_what_is_passed_on_is_exactly_what_the_maker_signed(city: City, sound: Path) -> None:
    whole = sound.read_bytes()
    other = city.metro_district.sealed(city.metro_district.manifest([ONE]))

    def without(found: dict[str, bytes]) -> dict[str, bytes]:
        return {name: data for name, data in found.items() if not name.startswith("relay/")}

    def more(found: dict[str, bytes]) -> dict[str, bytes]:
        return found | {f"relay/{sha256(other)}.dsse.json": other}

    for change in (without, more):
        sound.write_bytes(whole)
        altered(sound, change)
        assert refusal(sound, city).code is Refusal.DAMAGED


def test_a_passed_on_manifest_under_a_wrong_name_is_damage(city: City, sound: Path) -> None:
    def renamed(found: dict[str, bytes]) -> dict[str, bytes]:
        name = next(name for name in found if name.startswith("relay/"))
        return {key: data for key, data in found.items() if key != name} | {
            f"relay/{'0' * 64}.dsse.json": found[name]
        }

    assert refusal(altered(sound, renamed), city).code is Refusal.DAMAGED


def test_every_manifest_that_is_passed_on_is_judged_like_the_first(city: City, path: Path) -> None:
    foreign = city.parks.sealed(city.parks.manifest([ONE], party=city.metro.party))
    main = city.metro.manifest(relayed=(sha256(foreign),))
    written(path, Contents(city.metro.sealed(main), (foreign,), segments={sha256(ONE): ONE}))
    assert refusal(path, city).code is Refusal.WRONG_PARTY


def test_a_segment_that_nobody_lists_is_refused(city: City, sound: Path) -> None:
    for folder in ("seg", "blob"):
        whole = sound.read_bytes()
        altered(sound, lambda found, to=folder: found | {f"{to}/{sha256(TWO)}": TWO})
        assert refusal(sound, city).code is Refusal.DAMAGED
        sound.write_bytes(whole)


def test_a_segment_of_another_size_than_was_signed_is_refused(city: City, path: Path) -> None:
    wrong = (Listed(1, sha256(ONE), len(ONE) + 1, 1),)
    manifest = msgspec.structs.replace(city.metro.manifest(), segments=wrong)
    written(path, Contents(city.metro.sealed(manifest), segments={sha256(ONE): ONE}))
    assert refusal(path, city).code is Refusal.DAMAGED


def test_any_part_of_the_segments_may_be_missing(city: City, path: Path) -> None:
    whole = report(city)
    for left_out in whole.segments:
        kept = {name: data for name, data in whole.segments.items() if name != left_out}
        written(path, Contents(whole.main, whole.relayed, whole.registries, kept))
        assert len(verified(path, city).all) == 2
        with BundleFile(path) as file:
            assert file.segments == kept.keys()
