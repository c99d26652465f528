"""Reads a file of the exchange without any of the program:

    python read_bundle.py FILE "DIGITS" [FILE OF THE COMMITTEE]

Written from FORMAT.md beside it, with Python's own library and the command openssl (3.0 or newer).
DIGITS are the committee's thirty digits from its letter; a workgroup's file has no registry, which
is then taken from the third word. Prints who signed and every revision line; ends with 1 and a
reason where anything does not hold.
"""

import base64
import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any, NoReturn

BUNDLE = "application/vnd.paayesh.bundle.v1+json"
REGISTRY = "application/vnd.paayesh.registry.v1+json"
ED25519 = bytes.fromhex("302a300506032b6570032100")  # RFC 8410: what stands before the 32 bytes
LIMIT = 64 << 20


def refuse(reason: str) -> NoReturn:
    raise SystemExit(f"refused: {reason}")


def keyid(public: str) -> str:
    return hashlib.sha256(b"paayesh-key-v1\0" + bytes.fromhex(public)).hexdigest()


def has_signed(public: str, message: bytes, signature: bytes) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        parts = {"key": ED25519 + bytes.fromhex(public), "message": message, "sig": signature}
        for name, data in parts.items():
            Path(folder, name).write_bytes(data)
        command = "openssl pkeyutl -verify -pubin -keyform DER -inkey key -rawin -in message"
        words = [*command.split(), "-sigfile", "sig"]
        done = subprocess.run(words, cwd=folder, capture_output=True, check=False)  # noqa: S603 - fixed
        return done.returncode == 0


def signers(raw: bytes, kind: str, publics: list[str]) -> tuple[dict[str, Any], set[str]]:
    """The payload of an envelope, and which of *publics* have signed it."""
    envelope = json.loads(raw)
    if envelope["payloadType"] != kind:
        refuse(f"made by a newer program: {envelope['payloadType']}")
    payload = base64.b64decode(envelope["payload"], validate=True)
    message = b"DSSEv1 %d %s %d %s" % (len(kind), kind.encode(), len(payload), payload)
    given = {one["keyid"]: base64.b64decode(one["sig"]) for one in envelope["signatures"]}
    good = {
        public
        for public in publics
        if keyid(public) in given and has_signed(public, message, given[keyid(public)])
    }
    return json.loads(payload), good


def trusted(raw: bytes, digits: str) -> dict[str, Any]:
    """The registry, if the root that the digits name has signed it."""
    root = json.loads(base64.b64decode(json.loads(raw)["payload"]))["root"]
    keys = b"".join(sorted(map(bytes.fromhex, root["keys"])))
    named = hashlib.sha256(b"paayesh-root-v1\0" + bytes([root["threshold"]]) + keys).digest()
    if f"{int.from_bytes(named, 'big') % 10**30:030}" != "".join(filter(str.isdigit, digits)):
        refuse("another committee's registry")
    registry, good = signers(raw, REGISTRY, root["keys"])
    if len(good) < root["threshold"]:
        refuse("too few signatures under the registry")
    return registry


def registry_in(path: str, digits: str) -> dict[str, Any]:
    """The newest registry that a file of the committee carries."""
    with zipfile.ZipFile(path) as file:
        versions = [name for name in file.namelist() if name.startswith("registry/")]
        if not versions:
            refuse("no registry in it: name a file of the committee as well")
        newest = max(versions, key=lambda name: int(name.split("/")[1].split(".")[0]))
        return trusted(file.read(newest), digits)


def read(path: str, digits: str, source: str | None = None) -> None:
    registry = registry_in(source or path, digits)
    publics = {one["public"]: one for one in registry["members"]}
    with zipfile.ZipFile(path) as file:
        names = file.namelist()
        if sorted(json.loads(file.read("contents.json"))) != sorted(
            set(names) - {"manifest.dsse.json", "contents.json"}
        ):
            refuse("something was lost on the way")
        for name in ("manifest.dsse.json", *(one for one in names if one.startswith("relay/"))):
            manifest, good = signers(file.read(name), BUNDLE, list(publics))
            member = next((publics[public] for public in good), None)
            if member is None or (member["party"], member["desk"]) != (
                manifest["party"],
                manifest["desk"],
            ):
                refuse(f"{name} is not signed by whom it speaks for")
            print(f"# {member['title']}: {manifest['feed']} of {manifest['origin']}")
            for listed in manifest["segments"]:
                segment = f"seg/{listed['sha256']}"
                if segment not in names:
                    print(f"# {listed['seq']}: not in this file")
                    continue
                with file.open(segment) as opened:
                    lines = opened.read(min(LIMIT, listed["bytes"]) + 1)
                if hashlib.sha256(lines).hexdigest() != listed["sha256"]:
                    refuse(f"{segment} was changed")
                if lines.count(b"\n") != listed["count"]:
                    refuse(f"{segment} has another number of lines")
                print(lines.decode(), end="")


if __name__ == "__main__":
    read(*sys.argv[1:4])
