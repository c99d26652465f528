"""The fonts and icons in the tree are the ones their manifests name, with their licences."""

import hashlib
from pathlib import Path

import pytest

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.mark.parametrize(
    ("folder", "pattern", "licence", "words"),
    [
        ("fonts", "*.ttf", "OFL.txt", "SIL OPEN FONT LICENSE Version 1.1"),
        ("icons", "*.svg", "LICENSE", "ISC License"),
    ],
)
def test_vendored_files_are_what_their_manifest_says(
    folder: str, pattern: str, licence: str, words: str
) -> None:
    here = RESOURCES / folder
    manifest = (here / "SHA256SUMS").read_text(encoding="ascii").splitlines()
    promised = {name: digest for digest, name in (line.split() for line in manifest)}
    found = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in here.glob(pattern)
    }
    assert found == promised
    assert words in (here / licence).read_text(encoding="utf-8")
    assert "SHA256SUMS" in (here / "README.md").read_text(encoding="utf-8")


def test_the_notice_names_every_vendored_work() -> None:
    notice = (RESOURCES.parent / "NOTICE").read_text(encoding="utf-8")
    for folder in ("fonts", "icons"):
        version = (RESOURCES / folder / "README.md").read_text(encoding="utf-8").split("\n")[2]
        assert " ".join(version.split()[:2]).rstrip(",") in notice
