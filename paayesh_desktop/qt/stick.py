"""Sticks that are plugged in now, so that nobody has to look for the way to one."""

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir, QStorageInfo

_CARRIED = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Where systems other than Windows put what can be taken out."""


@dataclass(frozen=True, slots=True)
class Stick:
    """*name* is what its owner called it, else where it is; *free* in bytes."""

    path: Path
    name: str
    free: int


def sticks() -> tuple[Stick, ...]:
    """Every disk that can be written, is not the system's own and can probably be taken out."""
    found = [
        Stick(
            Path(volume.rootPath()),
            volume.name() or volume.displayName(),
            int(volume.bytesAvailable()),
        )
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly() and _carried(volume)
    ]
    return tuple(sorted(found, key=lambda stick: stick.name))


def _carried(volume: QStorageInfo) -> bool:
    root = volume.rootPath()
    if os.name == "nt":
        return root.rstrip("/\\").lower() != QDir.rootPath().rstrip("/\\").lower()
    return any(root.startswith(place) for place in _CARRIED)
