"""The rows of the threat table (``exchange.md`` §6) that need a database, by their names.

Those that are about the file alone are in ``tests/bundle/test_threats.py``, copied and restored
databases in ``test_recovery.py``, stolen keys also in ``test_keys_stolen.py``,
those of a workgroup with a good key in ``test_malicious_workgroup.py``.
"""

import hashlib
import zipfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

import msgspec
import pytest

from paayesh_desktop.bundle import canonical, envelope
from paayesh_desktop.bundle.bundle_file import CONTENTS
from paayesh_desktop.bundle.wire import ALL, BUNDLE, Listed, Manifest
from paayesh_desktop.bundle.writing import Contents
from paayesh_desktop.bundle.writing import write as written
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.services.exchange.exchange_preview import FileState
from paayesh_desktop.services.exchange.exchange_view import ExchangeView
from paayesh_desktop.services.exchange.retained import Retained
from paayesh_desktop.services.today.today_exchange import NEWS_DAYS, exchange_items
from paayesh_desktop.services.today.today_items import Verb
from paayesh_desktop.store.segments import Segments
from tests.services.exchange.city import (
    W1,
    W2,
    City,
    key,
    look,
    result,
    results,
    send,
    state,
    take,
    write,
)
from tests.services.exchange.desks import DAY, Desk
from tests.services.exchange.forgery import forged, group, line, refused
from tests.services.exchange.post_rows import form, said

__all__ = ["group"]  # fixtures


def test_stick_holder_removes_members(city: City, group: Desk) -> None:
    """What is listed and not carried is a gap that is told, and a later file heals it."""
    write(group.workspace, [result("I1", 70)])
    whole = send(group, COMMITTEE, city.stick()).path
    cut = city.stick() / whole.name
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(cut, "w") as target:
        names = [one for one in source.namelist() if not one.startswith("seg/")]
        for name in names:
            data = source.read(name)
            if name == CONTENTS:
                data = canonical.encode(names[2:])
            target.writestr(name, data)
    (seen,) = look(city.committee, cut)
    assert [gap.exports for gap in seen.gaps] == [(1,)]
    take(city.committee, cut)
    assert not results(city.committee)
    take(city.committee, whole)
    assert results(city.committee) == {key("I1"): 70}
    assert not city.carry(group, city.committee).files[0].look.gaps


def test_stick_holder_swaps_in_another_units_file(city: City, group: Desk) -> None:
    """Whose a file is follows from its key, whatever it is called; what is addressed to one
    workgroup is refused by another."""
    write(city.desk("urban").workspace, [result("I2", 5)])
    stick = city.stick()
    swapped = send(city.desk("urban"), COMMITTEE, stick).path
    named = swapped.rename(stick / send(group, COMMITTEE, city.stick()).path.name)
    (seen,) = look(city.committee, named)
    assert seen.party == W2
    for_group = send(city.committee, W1, city.stick()).path
    (wrong,) = look(city.desk("urban"), for_group)
    assert (wrong.refusal, wrong.keeps) == (Refusal.WRONG_AUDIENCE, False)


def test_replays_an_old_bundle(city: City, group: Desk) -> None:
    """Old files in any order change nothing and are not written into the history."""
    paths: list[Path] = []
    for value in (70, 71, 72):
        write(group.workspace, [result("I1", value)])
        paths.append(send(group, COMMITTEE, city.stick()).path)
        take(city.committee, paths[-1])
    after, history = state(city.committee), ExchangeView(city.committee.workspace).history()
    for order in (paths, paths[::-1]):
        taken = take(city.committee, *order)
        assert {one.look.state for one in taken.files} == {FileState.SAME}
    assert state(city.committee) == after
    assert ExchangeView(city.committee.workspace).history() == history


def test_replayed_receipts_do_not_take_back_newer_ones(city: City, group: Desk) -> None:
    write(group.workspace, [result("I1", 70)])
    old = send(city.committee, W1, city.stick()).path
    city.carry(group, city.committee)
    city.carry(city.committee, group)
    take(group, old)
    assert send(group, COMMITTEE, city.stick()).rows == 0


def test_withholds_committee_bundles(city: City, group: Desk) -> None:
    """A freeze is not fatal, but it is seen: how old the last news and the last receipt are."""
    news = ExchangeView(group.workspace).news()
    assert news.committee_at is not None
    assert news.committee_days == 0
    later = news.committee_at + timedelta(days=90)
    at = int(later.timestamp() * 1000)
    assert ExchangeView(group.workspace, clock=lambda: at).news().committee_days == 90
    (silence,) = [one for one in exchange_items(group.workspace, at) if one.verb is Verb.NEWS]
    assert said(silence.badge) == "for 90 days"
    soon = int((news.committee_at + timedelta(days=NEWS_DAYS - 1)).timestamp() * 1000)
    assert Verb.NEWS not in {one.verb for one in exchange_items(group.workspace, soon)}


def test_cloned_database(city: City, group: Desk) -> None:
    """Two computers with one key: the second that comes is refused, and the first stays."""
    clone = city.copy("transport", "clone")
    write(group.workspace, [result("I1", 70)])
    write(clone.workspace, [result("I1", 99)])
    city.carry(group, city.committee)
    (file,) = city.carry(clone, city.committee).files
    assert (file.look.refusal, file.look.keeps) == (Refusal.FORK, True)
    assert results(city.committee) == {key("I1"): 70}


def test_back_dating(city: City, group: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock that is set back deceives no deadline, and it is told."""
    write(group.workspace, [result("I1", 70)])
    city.carry(group, city.committee)
    long_ago = int(datetime(2020, 1, 1, tzinfo=UTC).timestamp() * 1000)
    lines = [line(form(due=date(2020, 6, 1)), at=long_ago), line(result("I1", 71, "U1"), at=1)]
    path = forged(group, city.stick(), lines)
    (seen,) = look(city.committee, path)
    assert seen.counts.late == 1
    assert any("earlier time" in said(flag) for flag in seen.flags)
    monkeypatch.setattr(group, "clock", lambda: long_ago)
    with group.workspace.store.view() as view:
        (mine,) = {one[0] for one in Segments(view.connection).lineages() if one[2] == W1}
        raw = Segments(view.connection).data(mine, ALL, 1)
    older = _longer(group, city.stick(), mine, raw, line(result("I1", 72, "U2"), at=long_ago))
    (seen,) = look(city.committee, older)
    assert any("before its last one" in said(flag) for flag in seen.flags)


def test_stolen_laptop(city: City, group: Desk) -> None:
    """What came before the key was withdrawn stays; what comes after is kept for review, also when
    another desk passes it on."""
    write(group.workspace, [result("I1", 70)])
    city.carry(group, city.committee)
    (thief,) = [
        one for one in city.committee.registries.members() if one.member.title == "میز transport"
    ]
    city.committee.registries.revoke(thief.keyid, city.root, day=DAY)
    write(group.workspace, [result("I1", 99)])
    assert refused(city, send(group, COMMITTEE, city.stick()).path) is Refusal.REVOKED_KEY
    city.carry(group, city.desk("district"))
    (file,) = city.carry(city.desk("district"), city.committee).files
    assert file.look.refusal is None
    assert any("withdrawn" in said(flag) for flag in file.look.flags)
    assert results(city.committee) == {key("I1"): 70}
    assert {one.refusal for one in Retained(city.committee.workspace).all()} == {
        Refusal.REVOKED_KEY
    }


def test_downgrade_keeps_what_is_not_known_here(city: City, group: Desk) -> None:
    """A newer program's kind of row and field go through this one to the next word by word."""
    newer = line(result("I1", 70)).replace(b'"reason":""', b'"reason":"","surprise":{"a":[1]}')
    unknown = line(result("I1", 70)).replace(b'"e":"result"', b'"e":"wonder"')
    unknown = unknown.replace(str(result("I1", 70).id).encode(), str(new_key()).encode())
    path = forged(group, city.stick(), [newer, unknown])
    (seen,) = look(city.committee, path)
    assert seen.unknown == 1
    take(city.committee, path)
    assert results(city.committee) == {key("I1"): 70}
    city.carry(city.committee, city.desk("second"))
    with city.desk("second").workspace.store.view() as view:
        segments = Segments(view.connection)
        (mine,) = [one for one in segments.lineages() if one[2] == W1]
        assert segments.data(mine[0], ALL, 1) == newer + b"\n" + unknown + b"\n"
    assert results(city.desk("second")) == {key("I1"): 70}


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(seed, marks=pytest.mark.full) for seed in (1, 2))]
)
def test_random_bits_of_a_real_file_change_nothing_unnoticed(
    city: City, group: Desk, seed: int
) -> None:
    """Whatever is flipped on the stick, the file is refused or says the very same."""
    write(group.workspace, [result("I1", 70)])
    path = send(group, COMMITTEE, city.stick()).path
    take(city.committee, path)
    before, sound = state(city.committee), path.read_bytes()
    dice = Random(seed)  # noqa: S311
    for _ in range(10):
        flipped = bytearray(sound)
        flipped[dice.randrange(len(sound))] ^= 1 << dice.randrange(8)
        path.write_bytes(bytes(flipped))
        take(city.committee, path)
        assert state(city.committee) == before


def _longer(desk: Desk, folder: Path, origin: UUID, first: bytes, second: bytes) -> Path:
    """The same history with one more segment, whose line is older."""
    path = forged(desk, folder, [second], origin)
    with zipfile.ZipFile(path) as file:
        said_there = canonical.decode(
            envelope.said(file.read("manifest.dsse.json"), BUNDLE), Manifest, "manifest"
        )
        (name,) = [one for one in file.namelist() if one.startswith("seg/")]
        raw = file.read(name)
    (listed,) = said_there.segments
    head = Listed(1, hashlib.sha256(first).hexdigest(), len(first), first.count(b"\n"))
    tail = msgspec.structs.replace(listed, seq=2)
    manifest = msgspec.structs.replace(said_there, segments=(head, tail))
    signed = envelope.seal(BUNDLE, canonical.encode(manifest), desk.key())
    path.unlink()
    segments = {listed.sha256: raw}
    return written(path, Contents(signed, segments=segments), lambda _path: None).path
