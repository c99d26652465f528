"""What the program is made of: every part that is shipped, with its licence."""

import tomllib
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from paayesh_desktop import assets

PRODUCT = "paayesh-desktop"

PACKAGES = (
    "PySide6-Essentials", "shiboken6", "SQLAlchemy", "alembic", "Mako", "MarkupSafe",
    "typing_extensions", "msgspec", "jdatetime", "jalali-core", "XlsxWriter", "platformdirs",
    "cryptography", "cffi", "pycparser", "pypdfium2", "securesystemslib", "segno",
    "pyrage", "reportlab", "rl_accel", "uharfbuzz", "fonttools", "arabic-reshaper", "python-bidi",
    "pillow", "charset-normalizer", "psycopg", "psycopg-binary",
)  # fmt: skip
"""The locked requirements of the program; a test holds them against the lock."""

_QT = ("PySide6-Essentials", "shiboken6")
_FILES = ("LICEN", "COPYING", "NOTICE")
_SILENT = {"segno": "BSD-3-Clause", "pyrage": "MIT", "python-bidi": "LGPL-3.0-or-later"}
"""Packages whose description leaves the name of their licence out."""


@dataclass(frozen=True, slots=True)
class Part:
    """*licence* is its short name, *text* its words."""

    name: str
    version: str
    licence: str
    text: str


def parts() -> list[Part]:
    """Ours, Qt, the font, the icons, then the other libraries."""
    fonts, icons = assets.RESOURCES / "fonts", assets.RESOURCES / "icons"
    libraries = [_library(name) for name in PACKAGES]
    found = [part for part in libraries if part is not None]
    return [
        Part("Paayesh Desktop", product_version(), "Apache-2.0", _our_licence()),
        *(part for part in found if part.name in _QT),
        Part("Vazirmatn", "33.003", "OFL-1.1", _read(fonts / "OFL.txt")),
        Part("Lucide", "1.62.0", "ISC", _read(icons / "LICENSE")),
        *(part for part in found if part.name not in _QT),
    ]


def product_version() -> str:
    """Of the installed program, else of the checkout it runs from."""
    try:
        return distribution(PRODUCT).version
    except PackageNotFoundError:
        project = assets.RESOURCES.parent / "pyproject.toml"
        return str(tomllib.loads(_read(project))["project"]["version"])


def _library(name: str) -> Part | None:
    """None where a frozen build left its description out."""
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return None
    if name in _QT:
        licences = assets.RESOURCES / "licences"
        text = "\n\n".join(_read(licences / f"{each}.txt") for each in ("LGPL-3.0", "GPL-3.0"))
        return Part(name, found.version, "LGPL-3.0-only", text)
    return Part(name, found.version, _licence_name(found), _licence_text(found))


def _licence_name(found: Distribution) -> str:
    """As new packages say it, else as old ones do, else as their words begin."""
    about = found.metadata
    said = next((about[key] for key in ("License-Expression", "License") if key in about), "")
    return said or _SILENT.get(found.name, "")


def _licence_text(found: Distribution) -> str:
    texts = [
        path.read_binary().decode("utf-8", "replace")  # one of PDFium's is Latin-1
        for path in found.files or ()
        if ".dist-info" in path.parts[0] and any(word in str(path).upper() for word in _FILES)
    ]
    return "\n\n".join(texts)


def _our_licence() -> str:
    try:
        return _licence_text(distribution(PRODUCT))
    except PackageNotFoundError:
        root = assets.RESOURCES.parent
        return f"{_read(root / 'NOTICE')}\n\n{_read(root / 'LICENSE')}"


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")
