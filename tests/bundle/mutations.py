"""Files changed in every way that somebody without a key, or a failing stick, could change them.

`play` drives any reader with them: a mutant is refused by name, or says exactly what the sound file
says; nothing else may happen. A full import can be driven with the same mutants::

    tally = play(sound, import_into_a_copy, folder, count=100_000, seed=1)

where ``import_into_a_copy(path)`` returns a digest of the state that it leads to.
"""

import base64
import json
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, ZIP_STORED

from paayesh_desktop.domain.refusal import Refusal, RefusedError
from tests.bundle.forge import Members, members, sha256, with_contents, zipped

NUMBERS = (0, 1, 2, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)
MARKS = (b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06")
CONTENTS = "contents.json"


@dataclass(frozen=True)
class Mutant:
    """A changed file, and in what way it was changed."""

    kind: str
    data: bytes


@dataclass
class Tally:
    """How many mutants were refused, by which name, how many said the same as the sound file, and
    the longest that one of them took, in seconds."""

    refused: Counter[Refusal] = field(default_factory=Counter[Refusal])
    same: Counter[str] = field(default_factory=Counter[str])
    kinds: Counter[str] = field(default_factory=Counter[str])
    slowest: float = 0.0


def play(
    sound: bytes, attempt: Callable[[Path], object], folder: Path, *, count: int, seed: int
) -> Tally:
    """Let *attempt* read *count* mutants of *sound*. AssertionError where it believes one that says
    something else; any other exception is noted with the mutant, which stays in *folder*."""
    path, tally = folder / "mutant.pbz", Tally()
    path.write_bytes(sound)
    expected = attempt(path)
    for number, mutant in enumerate(mutants(sound, folder, count=count, seed=seed)):
        path.write_bytes(mutant.data)
        tally.kinds[mutant.kind] += 1
        started = time.perf_counter()
        try:
            found = attempt(path)
        except RefusedError as error:
            tally.refused[error.code] += 1
        except BaseException as error:
            error.add_note(f"{mutant.kind}, number {number} of seed {seed}, kept in {path}")
            raise
        else:
            assert found == expected, f"{mutant.kind}, number {number} of seed {seed} is believed"
            tally.same[mutant.kind] += 1
        tally.slowest = max(tally.slowest, time.perf_counter() - started)
    return tally


def mutants(sound: bytes, folder: Path, *, count: int, seed: int) -> Iterator[Mutant]:
    """*count* mutants of a file, the same ones for the same *seed*."""
    random = Random(seed)  # noqa: S311 - to be repeated, not to be secret
    path = folder / "sound.pbz"
    path.write_bytes(sound)
    found = members(path)
    for _ in range(count):
        kind = random.choice(KINDS)
        yield Mutant(kind, _changed(kind, sound, found, random))


def _changed(kind: str, sound: bytes, found: Members, random: Random) -> bytes:
    if kind in RAW:
        return RAW[kind](sound, random)
    chosen = list(found)
    packing = random.choice((ZIP_DEFLATED, ZIP_STORED))
    if kind in ENVELOPES:
        place = random.choice([n for n, (name, _) in enumerate(chosen) if "dsse" in name])
        name, raw = chosen[place]
        chosen[place] = (name, ENVELOPES[kind](raw, random))
    else:
        chosen = MEMBERS[kind](chosen, random)
    told = kind not in LISTS and random.random() < 0.8
    return zipped(with_contents(chosen) if told else chosen, packing)


# -- the bytes of the file -------------------------------------------------------------------------


def _flip(raw: bytes, random: Random) -> bytes:
    changed = bytearray(raw)
    for _ in range(random.choice((1, 1, 1, 2, 5))):
        changed[random.randrange(len(raw))] ^= 1 << random.randrange(8)
    return bytes(changed)


def _span(raw: bytes, random: Random) -> tuple[int, int]:
    start = random.randrange(len(raw))
    return start, min(len(raw), start + random.choice((1, 4, 30, 512, 4096)))


def _noise(raw: bytes, random: Random) -> bytes:
    start, end = _span(raw, random)
    return raw[:start] + random.randbytes(end - start) + raw[end:]


def _zeros(raw: bytes, random: Random) -> bytes:
    """What a failing stick gives back of a sector."""
    start = random.randrange(0, len(raw), 512)
    return raw[:start] + bytes(len(raw[start : start + 512])) + raw[start + 512 :]


def _cut(raw: bytes, random: Random) -> bytes:
    start, end = _span(raw, random)
    return random.choice((raw[:start], raw[start:], raw[:start] + raw[end:]))


def _twice(raw: bytes, random: Random) -> bytes:
    start, end = _span(raw, random)
    return raw[:end] + raw[start:end] * random.choice((1, 2, 50)) + raw[end:]


def _moved(raw: bytes, random: Random) -> bytes:
    start, end = _span(raw, random)
    rest = raw[:start] + raw[end:]
    place = random.randrange(len(rest) + 1)
    return rest[:place] + raw[start:end] + rest[place:]


def _header(raw: bytes, random: Random) -> bytes:
    """A number in one of the heads of the ZIP file becomes another one."""
    mark = random.choice(MARKS)
    starts = [at for at in range(len(raw) - 4) if raw[at : at + 4] == mark]
    at = random.choice(starts) + random.randrange(2, {MARKS[0]: 46, MARKS[1]: 30}.get(mark, 20), 2)
    size = random.choice((1, 2, 4))
    number = random.choice(NUMBERS) & ((1 << 8 * size) - 1)
    return raw[:at] + number.to_bytes(size, "little") + raw[at + size :]


def _around(raw: bytes, random: Random) -> bytes:
    more = random.choice((b"\0", b"PK\x05\x06" + bytes(18), raw, b"#!/bin/sh\n"))
    return more + raw if random.random() < 0.5 else raw + more


# -- the members of the file -----------------------------------------------------------------------


def _without(found: Members, random: Random) -> Members:
    gone = random.randrange(len(found))
    return [one for place, one in enumerate(found) if place != gone]


def _bereft(found: Members, random: Random) -> Members:
    """An envelope is taken out, and the list of contents may say so. (A segment may be missing: the
    gap is shown.)"""
    gone = random.choice([name for name, _ in found if "dsse" in name])
    return [one for one in found if one[0] != gone]


def _repeated(found: Members, random: Random) -> Members:
    name, data = random.choice(found)
    return [*found, (name, random.choice((data, b"", data[:-1])))]


def _renamed(found: Members, random: Random) -> Members:
    place = random.randrange(len(found))
    name, data = found[place]
    other = random.choice(
        (
            name + "\n",
            name.upper(),
            f"../{name}",
            f"/{name}",
            f"seg/{sha256(data)}",
            f"blob/{sha256(data)}",
            f"relay/{sha256(data)}.dsse.json",
            "registry/2.dsse.json",
            random.choice([one for one, _ in found if one != CONTENTS]),
            "",
            "x" * 300,
        )
    )
    return [*found[:place], (other, data), *found[place + 1 :]]


def _exchanged(found: Members, random: Random) -> Members:
    one, other = random.sample(range(len(found)), 2)
    changed = list(found)
    changed[one] = (found[one][0], found[other][1])
    changed[other] = (found[other][0], found[one][1])
    return changed


def _altered(found: Members, random: Random) -> Members:
    place = random.randrange(len(found))
    name, data = found[place]
    change = random.choice((_flip, _noise, _cut, _twice, _moved))
    return [*found[:place], (name, change(data or b"\0", random)), *found[place + 1 :]]


def _replaced(found: Members, random: Random) -> Members:
    place = random.randrange(len(found))
    data = random.choice(
        (b"", b"[" * 50_000, b'{"a":' * 20_000, b"{}", b"null", bytes(200_000), b"\xff\xfe")
    )
    return [*found[:place], (found[place][0], data), *found[place + 1 :]]


def _smuggled(found: Members, random: Random) -> Members:
    data = random.randbytes(random.choice((1, 50)))
    digest = sha256(data)
    name = random.choice((f"seg/{digest}", f"blob/{digest}", f"relay/{digest}.dsse.json"))
    return [*found, (name, data)]


def _shuffled(found: Members, random: Random) -> Members:
    return random.sample(found, len(found))


# -- the envelopes in the file ---------------------------------------------------------------------


def _spelt(sealed: object, random: Random) -> bytes:
    indent = random.choice((None, None, None, 1))
    return json.dumps(sealed, sort_keys=True, separators=(",", ":"), indent=indent).encode()


def _payload(raw: bytes, random: Random) -> bytes:
    sealed = json.loads(raw)
    payload = base64.b64decode(sealed["payload"])
    change = random.choice((_flip, _noise, _cut, _twice))
    sealed["payload"] = base64.b64encode(change(payload, random)).decode()
    return _spelt(sealed, random)


def _field(raw: bytes, random: Random) -> bytes:
    """What is said becomes something else, and remains what it was in form."""
    sealed = json.loads(raw)
    said = json.loads(base64.b64decode(sealed["payload"]))
    name = random.choice(sorted(said))
    others: list[object] = [None, 0, -1, 2**64, "", "*", "committee", {}, "a" * 5000, [said[name]]]
    said[name] = random.choice(others)
    sealed["payload"] = base64.b64encode(json.dumps(said).encode()).decode()
    return _spelt(sealed, random)


def _signature(raw: bytes, random: Random) -> bytes:
    sealed = json.loads(raw)
    mine = sealed["signatures"][0]
    sig = base64.b64decode(mine["sig"])
    sealed["signatures"] = random.choice(
        (
            [],
            [mine, mine],
            [mine] * 40,
            [mine | {"keyid": "0" * 64}],
            [mine, mine | {"keyid": "f" * 64}],
            [mine | {"sig": base64.b64encode(_flip(sig, random)).decode()}],
            [mine | {"sig": base64.b64encode(bytes(64)).decode()}],
            [mine | {"sig": base64.b64encode(sig[:-1]).decode()}],
            [mine | {"more": 1}],
            [None],
            "x",
        )
    )
    return _spelt(sealed, random)


def _type(raw: bytes, random: Random) -> bytes:
    sealed = json.loads(raw)
    was = sealed["payloadType"]
    sealed["payloadType"] = random.choice(
        ("", was + " ", was.replace("v1", "v2"), was.replace("bundle", "registry"), 1, None)
    )
    return _spelt(sealed, random)


def _spelling(raw: bytes, random: Random) -> bytes:
    sealed = json.loads(raw)
    return random.choice(
        (
            raw + b"\n",
            b"\xef\xbb\xbf" + raw,
            raw.replace(b'"payload"', b'"payload":"","payload"', 1),
            raw.replace(b'"payload"', b'"\\u0070ayload"', 1),
            json.dumps(sealed).encode(),
            raw[:-1] + b',"extra":' + b"[" * 3000 + b"]" * 3000 + b"}",
            raw.replace(b"/", b"\\/"),
            raw.replace(b"=", b""),
        )
    )


RAW: dict[str, Callable[[bytes, Random], bytes]] = {
    "bits flipped": _flip,
    "noise": _noise,
    "sector of zeros": _zeros,
    "cut": _cut,
    "repeated bytes": _twice,
    "moved bytes": _moved,
    "number in a head": _header,
    "something around": _around,
}
MEMBERS: dict[str, Callable[[Members, Random], Members]] = {
    "member gone": _without,
    "envelope gone": _bereft,
    "member twice": _repeated,
    "member renamed": _renamed,
    "members exchanged": _exchanged,
    "member altered": _altered,
    "member replaced": _replaced,
    "member smuggled in": _smuggled,
    "members shuffled": _shuffled,
}
ENVELOPES: dict[str, Callable[[bytes, Random], bytes]] = {
    "payload altered": _payload,
    "field of a payload": _field,
    "signature": _signature,
    "payload type": _type,
    "spelling": _spelling,
}
LISTS = ("member gone", "member replaced", "members exchanged")
"""Kinds that leave the list of contents as it was, or as they made it."""
KINDS = (*RAW, *MEMBERS, *ENVELOPES)
