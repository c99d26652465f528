"""Files of every earlier version are read, by the program and by whoever has only the page."""

import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from uuid import UUID

import pytest

from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.verification import Reader, verify
from paayesh_desktop.bundle.wire import SCHEMA
from paayesh_desktop.domain.organisation import COMMITTEE

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "data" / "bundles"
READER = ROOT / "packaging" / "format" / "read_bundle.py"
VERSIONS = sorted(path.stem for path in FOLDER.glob("*.json"))

needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not here")


def facts(version: str) -> tuple[str, UUID]:
    told = json.loads((FOLDER / f"{version}.json").read_text("utf-8"))
    return told["root"], UUID(told["party"])


def test_this_version_has_its_samples() -> None:
    assert f"{SCHEMA:04}" in VERSIONS


@pytest.mark.parametrize("version", VERSIONS)
def test_files_of_every_version_are_read(version: str) -> None:
    root, party = facts(version)
    group, committee = Reader(party, "workgroup"), Reader(COMMITTEE, "committee")
    with BundleFile(FOLDER / f"{version}-welcome.pbz") as file:
        welcome = verify(file, None, root, group)
    assert welcome.registry is not None
    with BundleFile(FOLDER / f"{version}-report.pbz") as file:
        report = verify(file, welcome.registry, root, committee)
        lines = b"".join(file.segment(one) for one in report.main.manifest.segments)
    assert "زهرا".encode() in lines
    with BundleFile(FOLDER / f"{version}-answer.pbz") as file:
        answer = verify(file, welcome.registry, root, group)
    origin = report.main.manifest.origin
    assert origin in [one.origin for one in answer.main.manifest.receipts]


def read(path: Path, digits: str, *more: str) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-I", str(READER), str(path), digits, *more]
    return subprocess.run(words, capture_output=True, encoding="utf-8", check=False)


@needs_openssl
@pytest.mark.parametrize("version", VERSIONS)
def test_whoever_has_only_the_page_reads_them_too(version: str, tmp_path: Path) -> None:
    root, _ = facts(version)
    welcome, report = (FOLDER / f"{version}-{name}.pbz" for name in ("welcome", "report"))
    assert read(welcome, root).returncode == 0
    told = read(report, root, str(welcome))
    assert told.returncode == 0
    assert "زهرا" in told.stdout
    assert "another committee" in read(welcome, root[:-1] + str((int(root[-1]) + 1) % 10)).stderr
    forged = tmp_path / "forged.pbz"
    with zipfile.ZipFile(report) as sound, zipfile.ZipFile(forged, "w") as file:
        for name in sound.namelist():
            file.writestr(name, sound.read(name).replace("زهرا".encode(), "زهره".encode()))
    assert "was changed" in read(forged, root, str(welcome)).stderr
