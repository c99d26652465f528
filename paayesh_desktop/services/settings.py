"""What a person chose on this computer: theme, language, size of text, where backups and files go.

A small JSON file in the folder of work, readable before any database is open.
"""

import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar, cast

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import LANGUAGES, Sentence, translate

FILE = "settings.json"
TEXT_SIZES = (90, 100, 115, 130, 150)
"""Percent of the designed size."""
IDLE_MINUTES = (5, 10, 15, 30, 60, 0)
"""After how many minutes without a key or the mouse a desk with passphrases locks; 0 is never."""
_WIDTHS = range(4001)

T = TypeVar("T")


class ThemeChoice(StrEnum):
    """Day, night, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """*backup_folder* None is the folder of work itself; *exchange_folder* is where files were
    written to or read from last, a stick as a rule; *form_side* is how wide the scan stands
    beside the fields of a form, in pixels at 100 % (0: as designed). *unknown* holds what another
    version of the program wrote, so that it is still there afterwards."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: str = "fa"
    text_size: int = 100
    backup_folder: Path | None = None
    idle_minutes: int = 15
    form_side: int = 0
    exchange_folder: Path | None = None
    unknown: Mapping[str, Any] = field(default_factory=dict[str, Any])


class SettingsFile:
    """The settings of one folder of work.

    *notice* says what was found damaged; defaults stand in for it, and the damaged file is kept
    beside the new one.
    """

    def __init__(self, home: Path) -> None:
        self.path = home / FILE
        self.notice: Sentence | None = None
        self._stored = self._read()
        self.settings = self._stored

    def for_this_time(self, **values: Any) -> None:
        """Put values in force that are not kept."""
        self.settings = replace(self.settings, **values)

    def change(self, **values: Any) -> Settings:
        """Keep new values on disk, whole or not at all. Raises UserError when they cannot be."""
        stored = replace(self._stored, **values)
        draft = self.path.with_suffix(".part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with draft.open("w", encoding="utf-8") as file:
                json.dump(_encode(stored), file, ensure_ascii=False, indent=1)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self.path)
        except OSError as error:
            with suppress(OSError):
                draft.unlink()
            raise UserError(
                translate(
                    "Settings",
                    "Your choice could not be saved: {detail}. Your data are not touched by this."
                    " Free some space on the disk and choose again.",
                ),
                detail=error.strerror or str(error),
            ) from error
        self._stored = stored
        self.settings = replace(self.settings, **values)
        return self.settings

    def _read(self) -> Settings:
        try:
            return _decode(json.loads(self.path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return Settings()
        except (ValueError, OSError):
            self._set_aside()
            self.notice = _DAMAGED.fill(name=FILE)
            return Settings()

    def _set_aside(self) -> None:
        with suppress(OSError):  # in a folder that cannot be written it stays where it is
            if self.path.is_file():
                self.path.replace(self.path.with_suffix(".damaged"))


def _encode(settings: Settings) -> dict[str, Any]:
    folder, stick = settings.backup_folder, settings.exchange_folder
    return {
        **settings.unknown,
        "theme": settings.theme.value,
        "language": settings.language,
        "text_size": settings.text_size,
        "backup_folder": str(folder) if folder else None,
        "idle_minutes": settings.idle_minutes,
        "form_side": settings.form_side,
        "exchange_folder": str(stick) if stick else None,
    }


def _decode(found: object) -> Settings:
    """ValueError for anything that this program would not have written."""
    if not isinstance(found, dict):
        raise ValueError("settings are an object")  # noqa: TRY004 - one error for all damage
    values = dict(cast("dict[str, object]", found))
    return Settings(
        theme=_take(values, "theme", ThemeChoice.SYSTEM, lambda value: ThemeChoice(str(value))),
        language=_take(values, "language", "fa", lambda value: _one_of(value, LANGUAGES)),
        text_size=_take(values, "text_size", 100, lambda value: _one_of(value, TEXT_SIZES)),
        backup_folder=_take(values, "backup_folder", None, _folder),
        idle_minutes=_take(values, "idle_minutes", 15, lambda value: _one_of(value, IDLE_MINUTES)),
        form_side=_take(values, "form_side", 0, lambda value: _one_of(value, tuple(_WIDTHS))),
        exchange_folder=_take(values, "exchange_folder", None, _folder),
        unknown=values,
    )


def _take(values: dict[str, object], name: str, default: T, decode: Callable[[object], T]) -> T:
    return decode(values.pop(name)) if name in values else default


def _one_of(value: object, allowed: tuple[T, ...]) -> T:
    for choice in allowed:
        if choice == value and type(choice) is type(value):
            return choice
    raise ValueError(f"{value!r} is none of {allowed}")


def _folder(value: object) -> Path | None:
    if value is None:
        return None
    if not isinstance(value, str) or not value:
        raise ValueError("a folder is a path")
    return Path(value)


_DAMAGED = translate(
    "Settings",
    "The file {name} with your settings was damaged, so the settings were reset. Your data"
    " are not touched by this. Choose theme, language and backup folder again under Settings.",
)
