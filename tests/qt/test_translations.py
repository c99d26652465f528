"""The Persian catalogue is complete, built from the source as it is now, and keeps every value."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from paayesh_desktop import assets

TS = assets.RESOURCES / "translations" / "paayesh_fa.ts"
TOOLS = Path(sys.executable).parent
ROOT = assets.RESOURCES.parent
VALUES = re.compile(r"{(\w*)[^}]*}")

Key = tuple[str, str]


def messages(ts: Path) -> dict[Key, ET.Element]:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ET.parse(ts).getroot().iter("context")
        for message in context.iter("message")
    }


def said(message: ET.Element) -> list[str]:
    forms = message.findall("translation") + message.findall("translation/numerusform")
    return [form.text or "" for form in forms if len(form) == 0]


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogue as the extraction tool makes it from today's source."""
    fresh = tmp_path_factory.mktemp("fresh") / "fresh.ts"
    arguments = ["-silent", "-extensions", "py,ui", "-locations", "none"]
    sources = [ROOT / "paayesh_desktop", assets.UI]
    subprocess.run(
        [TOOLS / "pyside6-lupdate", *arguments, *sources, "-ts", fresh], check=True, timeout=120
    )
    return fresh


def test_the_catalogue_holds_what_the_source_says_and_nothing_else(extracted: Path) -> None:
    assert messages(extracted).keys() == messages(TS).keys()


def test_every_text_belongs_to_a_plain_context(extracted: Path) -> None:
    assert not [name for name, _ in messages(extracted) if not name or "." in name]


def test_nothing_is_left_untranslated() -> None:
    unfinished = [
        key
        for key, message in messages(TS).items()
        if not all(said(message)) or message.find("translation[@type]") is not None
    ]
    assert not unfinished


def test_a_translation_has_the_values_of_its_source() -> None:
    different = [
        key
        for key, message in messages(TS).items()
        for text in said(message)
        if set(VALUES.findall(text)) != set(VALUES.findall(key[1]))
    ]
    assert not different


def test_the_compiled_catalogue_is_current(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    subprocess.run(
        [TOOLS / "pyside6-lrelease", "-silent", TS, "-qm", fresh], check=True, timeout=60
    )
    assert fresh.read_bytes() == TS.with_suffix(".qm").read_bytes()
