"""The threat table of ``exchange.md`` §6, row by row, as far as a file alone decides it.

What needs a database (replays that change nothing, a rewritten past, restored and cloned databases,
an edited log, foreign rows, back-dating, a freeze) is held where the database is.
"""

import json
import re
import time
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path
from random import Random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paayesh_desktop.bundle import canonical, encryption, envelope, key_wrap, registry_change
from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.fingerprint import of_root
from paayesh_desktop.bundle.registry import accept, issue
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.verification import ProvenRefusalError, verify
from paayesh_desktop.bundle.wire import (
    REGISTRY,
    Manifest,
    Member,
    Registry,
    RegistryVersion,
    Revocation,
    Root,
)
from paayesh_desktop.bundle.writing import Contents
from paayesh_desktop.domain.passphrase import Cost
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from tests.bundle.forge import (
    AT,
    City,
    Desk,
    Members,
    content,
    lines,
    members,
    plain,
    sha256,
    verified,
    with_contents,
    written,
    zipped,
)
from tests.bundle.mutations import play
from tests.conftest import SHARED

CITY = City.founded()
ONE, TWO = lines("یک"), lines("دو", "سه")
FIXTURES = settings(suppress_health_check=SHARED, max_examples=30)


def refused(path: Path, reader: Desk | None = None, registry: Registry | None = None) -> Refusal:
    with pytest.raises(RefusedError) as refusal:
        verified(path, CITY, reader, registry=registry)
    return refusal.value.code


def refusal_of(registry: Registry, raw: bytes) -> Refusal:
    with pytest.raises(RefusedError) as refusal:
        accept(registry, None, raw)
    return refusal.value.code


def test_stick_holder_reads(sound: Path) -> None:
    """An encrypted file shows nothing of what is in it, and only its readers open it."""
    secret, public = encryption.new_identity()
    sealed, out = sound.with_suffix(".age"), sound.with_name("out")
    encryption.encrypt(sound, sealed, [public])
    hidden = sealed.read_bytes()
    for _, data in members(sound):
        assert data[:16] not in hidden
    assert b"manifest" not in hidden
    with pytest.raises(RefusedError) as closed:
        encryption.decrypt(sealed, out, [encryption.new_identity()[0]])
    assert closed.value.code is Refusal.ENCRYPTED
    encryption.decrypt(sealed, out, [secret])
    assert content(out, CITY) == content(sound, CITY)


def test_stick_holder_changes_bytes(sound: Path, tmp_path: Path) -> None:
    """See also test_mutated_files.py, with every bit and 100,000 mutants under --full."""
    tally = play(sound.read_bytes(), lambda path: content(path, CITY), tmp_path, count=200, seed=41)
    assert tally.refused.total() + tally.same.total() == 200


@FIXTURES
@given(kept=st.sets(st.integers(0, 3)), order=st.randoms(use_true_random=False))
def test_stick_holder_removes_or_reorders_members(
    sound: Path, kept: set[int], order: Random
) -> None:
    """What is missing shows as a gap, in whatever order the rest lies; it can never be hidden."""
    whole = sound.read_bytes()
    everything = content(sound, CITY)
    found = members(sound)
    carried = [one for one in found if one[0].startswith(("seg/", "blob/"))]
    rest = [one for one in found if one not in carried]
    left = with_contents([*rest, *(carried[place] for place in kept)])
    order.shuffle(left)
    sound.write_bytes(zipped(left))
    remaining = content(sound, CITY)
    assert remaining[:5] == everything[:5]  # the manifests list what there is, carried or not
    with BundleFile(sound) as file:
        gaps = [
            one.sha256
            for signed in verify(file, CITY.registry, None, CITY.reader(CITY.committee)).all
            for one in signed.manifest.segments
            if not file.carries(one.sha256)
        ]
    taken = {name.partition("/")[2] for name, _ in carried if name.startswith("seg/")}
    assert {*gaps} == taken - {carried[place][0].partition("/")[2] for place in kept}
    sound.write_bytes(whole)


def test_stick_holder_adds_members(sound: Path) -> None:
    whole, found = sound.read_bytes(), members(sound)
    foreign = CITY.parks.sealed(CITY.parks.manifest([ONE]))
    for name, data in (
        (f"seg/{sha256(ONE)}", ONE),
        (f"blob/{sha256(ONE)}", ONE),
        (f"relay/{sha256(foreign)}.dsse.json", foreign),
        ("registry/2.dsse.json", CITY.issued()),
        ("autorun.inf", b"[autorun]"),
    ):
        for more in ([*found, (name, data)], with_contents([*found, (name, data)])):
            sound.write_bytes(zipped(more))
            assert refused(sound) in {Refusal.DAMAGED, Refusal.MALFORMED}
    sound.write_bytes(whole)


def test_stick_holder_swaps_in_another_units_file(tmp_path: Path) -> None:
    path = tmp_path / "metro.pbz"
    written(path, plain(CITY.parks, [ONE], party=CITY.metro.party))
    assert refused(path) is Refusal.WRONG_PARTY
    parks = CITY.parks.party
    written(path, plain(CITY.committee, [ONE], audience=str(parks), feed=f"party:{parks}"))
    assert refused(path, CITY.metro) is Refusal.WRONG_AUDIENCE
    written(path, plain(CITY.parks, [ONE]))
    assert refused(path, CITY.metro) is Refusal.WRONG_AUDIENCE


def test_stick_holder_puts_parts_of_two_files_together(tmp_path: Path) -> None:
    """The manifest of one desk with the segments of another, under any mixture of names."""
    one = dict(members(written(tmp_path / "1.pbz", plain(CITY.metro, [ONE]))))
    two = dict(members(written(tmp_path / "2.pbz", plain(CITY.parks, [TWO]))))
    path = tmp_path / "mixed.pbz"
    manifests = [files["manifest.dsse.json"] for files in (one, two)]
    segments = [
        (name, data) for files in (one, two) for name, data in files.items() if "seg" in name
    ]
    for manifest, own in zip(manifests, segments, strict=True):
        for (name, _), (_, data) in permutations(segments, 2):
            mixed: Members = [("manifest.dsse.json", manifest), (name, data)]
            path.write_bytes(zipped(with_contents(mixed)))
            assert refused(path) is Refusal.DAMAGED
        foreign = next(one for one in segments if one != own)
        path.write_bytes(zipped(with_contents([("manifest.dsse.json", manifest), own, foreign])))
        assert refused(path) is Refusal.DAMAGED


def test_replays_an_old_bundle(tmp_path: Path) -> None:
    """An old file is believed as what it is, and brings no former registry or root back."""
    raw = CITY.issued()
    listed = (RegistryVersion(1, sha256(raw)),)
    manifest = CITY.committee.manifest([ONE], registries=listed)
    contents = Contents(CITY.committee.sealed(manifest), (), {1: raw}, {sha256(ONE): ONE})
    path = written(tmp_path / "old.pbz", contents)
    now = registry_change.rotate(CITY.registry, Root((SigningKey.generate().public.hex(),), 1), AT)
    found = verified(path, CITY, CITY.metro, registry=now)
    assert (found.registry, found.registries) == (now, ())


def test_rollback_of_the_registry_or_an_old_root(tmp_path: Path) -> None:
    """A desk whose key was withdrawn hides the registry that says so, and brings an old one."""
    gone = registry_change.revoke(CITY.registry, CITY.metro.key.keyid, [], "گم شد", AT)
    assert refusal_of(gone, CITY.issued()) is Refusal.OLD_REGISTRY
    raw = CITY.issued()
    listed = (RegistryVersion(1, sha256(raw)),)
    manifest = CITY.metro.manifest([ONE], registries=listed)
    contents = Contents(CITY.metro.sealed(manifest), (), {1: raw}, {sha256(ONE): ONE})
    path = written(tmp_path / "back.pbz", contents)
    assert refused(path, registry=gone) is Refusal.REVOKED_KEY
    other = SigningKey.generate()
    rotated = registry_change.rotate(CITY.registry, Root((other.public.hex(),), 1), AT)
    forged = registry_change.address(rotated, ["age1"], AT)
    assert refusal_of(rotated, CITY.issued(forged)) is Refusal.WRONG_ROOT
    assert accept(rotated, None, issue(forged, other)) == forged


FIELDS = Manifest.__struct_fields__
NUMBERS: list[object] = [None, True, -1, 0, 2**53, 10**400, 1.5]
ODD = [*NUMBERS, "", "*", "x" * 300, "../x", "a\0b", [1], {"a": 1}]


@settings(FIXTURES, max_examples=80)
@given(st.lists(st.tuples(st.sampled_from(FIELDS), st.sampled_from(ODD)), min_size=1, max_size=3))
def test_malicious_workgroup_with_a_valid_key(
    tmp_path: Path, changes: Sequence[tuple[str, object]]
) -> None:
    """It may sign whatever it wants: what no honest program writes is refused, by name."""
    honest = json.loads(canonical.encode(CITY.metro.manifest([ONE])))
    payload = json.dumps(honest | dict(changes)).encode()
    contents = Contents(CITY.metro.sealed_raw(payload), segments={sha256(ONE): ONE})
    path = written(tmp_path / "evil.pbz", contents)
    try:
        found = verified(path, CITY)
    except RefusedError:
        return
    manifest = found.main.manifest
    assert (manifest.party, manifest.role) == (CITY.metro.party, "workgroup")
    assert [one.seq for one in manifest.segments] == [1]


def test_malicious_workgroup_lists_a_terabyte(tmp_path: Path) -> None:
    honest = json.loads(canonical.encode(CITY.metro.manifest([ONE])))
    honest["segments"][0]["bytes"] = 10**12
    raw = CITY.metro.sealed_raw(canonical.encode(honest))
    path = written(tmp_path / "x.pbz", Contents(raw, segments={sha256(ONE): ONE}))
    assert refused(path) is Refusal.MALFORMED


def test_malicious_workgroup_speaks_for_the_committee(tmp_path: Path) -> None:
    path = tmp_path / "x.pbz"
    committee = {"party": CITY.committee.party, "role": "committee"}
    for changed in (committee, committee | {"desk": CITY.committee.id}, {"role": "committee"}):
        written(path, plain(CITY.metro, [ONE], **changed))
        with pytest.raises(ProvenRefusalError) as refusal:
            verified(path, CITY)
        assert refusal.value.code is Refusal.WRONG_PARTY
        assert refusal.value.signed.keyid == CITY.metro.key.keyid  # the proof names who it was


def test_malicious_workgroup_makes_its_own_registry(tmp_path: Path) -> None:
    thief = registry_change.admit(CITY.registry, _pretender(CITY.committee), AT)
    raw = issue(thief, CITY.metro.key)
    listed = (RegistryVersion(2, sha256(raw)),)
    manifest = CITY.metro.manifest([ONE], registries=listed)
    contents = Contents(CITY.metro.sealed(manifest), (), {2: raw}, {sha256(ONE): ONE})
    assert refused(written(tmp_path / "x.pbz", contents)) is Refusal.WRONG_ROOT


def _pretender(desk: Desk) -> Member:
    return Desk("دزد", desk.party, desk.role, SigningKey.generate()).member()


def test_stolen_laptop(tmp_path: Path) -> None:
    """The key lies under a passphrase, and what it signs after the cut-off is not believed."""
    wrapped = key_wrap.wrap(CITY.metro.key.seed, "سه واژه", public="", cost=Cost(64, 1, 1))
    assert CITY.metro.key.seed.hex() not in wrapped
    with pytest.raises(RefusedError) as closed:
        key_wrap.unwrap(wrapped, "چهار واژه")
    assert closed.value.code is Refusal.WRONG_PASSPHRASE
    cut = [Revocation(CITY.metro.origin, 1)]
    gone = registry_change.revoke(CITY.registry, CITY.metro.key.keyid, cut, "دزدیده شد", AT)
    before = written(tmp_path / "before.pbz", plain(CITY.metro, [ONE]))
    after = written(tmp_path / "after.pbz", plain(CITY.metro, [ONE, TWO]))
    elsewhere = plain(CITY.metro, [ONE], origin=CITY.parks.origin)
    other_lineage = written(tmp_path / "other.pbz", elsewhere)
    assert verified(before, CITY, registry=gone)
    assert refused(after, registry=gone) is Refusal.REVOKED_KEY
    assert refused(other_lineage, registry=gone) is Refusal.REVOKED_KEY


def test_stolen_committee_laptop(tmp_path: Path) -> None:
    """The desk's key does not reach the registry; the root takes it out of the game."""
    with_thief = registry_change.admit(CITY.registry, _pretender(CITY.parks), AT)
    assert refusal_of(CITY.registry, issue(with_thief, CITY.committee.key)) is Refusal.WRONG_ROOT
    gone = registry_change.revoke(CITY.registry, CITY.committee.key.keyid, [], "دزدیده شد", AT)
    path = written(tmp_path / "x.pbz", plain(CITY.committee, [ONE]))
    assert refused(path, CITY.metro, gone) is Refusal.REVOKED_KEY


def test_stolen_root_stick_of_one_of_three(tmp_path: Path) -> None:
    keys = [SigningKey.generate() for _ in range(3)]
    root = Root(tuple(key.public.hex() for key in keys), 2)
    held = registry_change.first(root, [CITY.metro.member()], AT)
    own = registry_change.rotate(held, Root((keys[0].public.hex(),), 1), AT)
    assert refusal_of(held, issue(own, keys[0])) is Refusal.WRONG_ROOT
    without = Root(tuple(key.public.hex() for key in keys[1:]), 2)
    saved = registry_change.rotate(held, without, AT)
    assert accept(held, None, issue(saved, *keys[1:])) == saved


def test_malformed_file_denial_of_service(sound: Path) -> None:
    """Bombs, depths and lengths end at once; see also test_bundle_files.py for the memory."""
    found = dict(members(sound))
    segment = next(name for name in found if name.startswith("seg/"))
    deep = b"[" * 500_000
    for name, data in (
        (segment, bytes(64 << 20)),
        ("manifest.dsse.json", bytes(16 << 20)),
        ("manifest.dsse.json", deep),
        ("manifest.dsse.json", CITY.metro.sealed_raw(b'{"min_schema":4,"more":' + deep)),
        ("contents.json", deep),
    ):
        sound.write_bytes(zipped((found | {name: data}).items()))
        started = time.process_time()
        assert refused(sound) in {Refusal.DAMAGED, Refusal.TOO_LARGE, Refusal.MALFORMED}
        assert time.process_time() - started < 2


def test_path_traversal_and_odd_names(sound: Path, tmp_path: Path) -> None:
    """A name is never a path: whatever members are called, nothing appears on this computer."""
    found, before = members(sound), {*tmp_path.rglob("*")}
    for name in ("../evil", "/evil", "C:\\evil", f"seg/{'0' * 64}\n", "seg/..", "con", "a\0b"):
        sound.write_bytes(zipped(with_contents([*found, (name, b"evil")])))
        assert refused(sound) in {Refusal.MALFORMED, Refusal.DAMAGED}
    assert {*tmp_path.rglob("*")} == before


def test_one_key_counted_twice() -> None:
    """Neither under two names, nor written in two ways, nor by signing twice."""
    key = SigningKey.generate()
    double = Root((key.public.hex(), key.public.hex()), 2)
    registry = msgspec.structs.replace(CITY.registry, root=double)
    forced = envelope.countersigned(envelope.seal(REGISTRY, canonical.encode(registry), key), key)
    with pytest.raises(RefusedError) as refusal:
        accept(None, of_root(double), forced)
    assert refusal.value.code in {Refusal.WRONG_ROOT, Refusal.REGISTRY_RULE}
    twice = (*CITY.registry.members, CITY.registry.members[0])
    with pytest.raises(RefusedError) as refusal:
        CITY.issued(msgspec.structs.replace(CITY.registry, members=twice))
    assert refusal.value.code is Refusal.REGISTRY_RULE


def test_downgrade_passes_on_verbatim(tmp_path: Path) -> None:
    """A program that knows less passes on what it cannot read, with its signature intact."""
    newer = json.loads(canonical.encode(CITY.metro_district.manifest([ONE])))
    original = CITY.metro_district.sealed_raw(canonical.encode(newer | {"later": {"kept": 1}}))
    main = CITY.metro.manifest(relayed=(sha256(original),))
    contents = Contents(CITY.metro.sealed(main), (original,), {}, {sha256(ONE): ONE})
    (passed_on,) = verified(written(tmp_path / "x.pbz", contents), CITY).relayed
    assert passed_on.envelope == original
    assert passed_on.manifest.segments == CITY.metro_district.manifest([ONE]).segments


def test_downgrade_min_schema(tmp_path: Path) -> None:
    path = written(tmp_path / "x.pbz", plain(CITY.metro, [ONE], schema=9, min_schema=9))
    assert refused(path) is Refusal.NEWER_PROGRAM
    assert verified(written(path, plain(CITY.metro, [ONE], schema=9)), CITY)


def test_supply_chain() -> None:
    """Everything that signs, reads or encrypts is locked to the very files that were looked at."""
    locked = (Path(__file__).parents[2] / "requirements.txt").read_text(encoding="utf-8")
    for name in ("securesystemslib", "cryptography", "msgspec", "segno", "pyrage"):
        found = re.search(rf"^{name}==\S+.*(\n    --hash=sha256:[0-9a-f]{{64}}.*)+", locked, re.M)
        assert found, name
