"""Where a database may live: on this computer's own disk, never on a share or a stick.

On a share two programs each saw half of what both had "saved" (``exchange.md`` §5), and nothing
says so afterwards.
"""

import ctypes
import sys
from pathlib import Path

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate

_SHARED = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "davfs", "glusterfs", "ceph",
    "fuse.sshfs", "fuse.davfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs",
}  # fmt: skip
_STICK = {"vfat", "msdos", "exfat", "fuse.exfat", "fuse.fusefat"}
_DRIVE_REMOVABLE, _DRIVE_REMOTE = 2, 4


def refuse_unsafe(folder: Path, *, mounts: Path = Path("/proc/self/mountinfo")) -> None:
    """Raise UserError unless *folder* is on a local, fixed disk."""
    resolved = folder.resolve()
    kind = _windows_kind(resolved) if sys.platform == "win32" else _mount_kind(resolved, mounts)
    if kind in _SHARED:
        raise UserError(
            translate(
                "Store",
                "The folder {folder} is on a network drive, where two programs can overwrite each"
                " other's work without a word. Nothing was opened. Keep your work on this"
                " computer's own disk; only files for others go to shared drives.",
            ),
            folder=str(folder),
        )
    if kind in _STICK:
        raise UserError(
            translate(
                "Store",
                "The folder {folder} is on a removable disk, which can be pulled out while data are"
                " being written. Nothing was opened. Keep your work on this computer's own disk.",
            ),
            folder=str(folder),
        )


def _mount_kind(folder: Path, mounts: Path) -> str | None:
    """The file system of the longest mount point that holds *folder*; None where none is told."""
    if not mounts.exists():
        return None
    found, length = None, -1
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        before, separator, after = line.partition(" - ")
        if not separator:
            continue
        point = before.split()[4].encode().decode("unicode_escape")
        if folder.is_relative_to(point) and len(point) >= length:
            found, length = after.split()[0], len(point)
    return found


def _windows_kind(folder: Path) -> str | None:
    if str(folder).startswith("\\\\"):
        return "cifs"
    kernel: object = getattr(ctypes, "windll").kernel32  # noqa: B009 - exists on Windows only
    kind = getattr(kernel, "GetDriveTypeW")(folder.anchor)  # noqa: B009
    return {_DRIVE_REMOTE: "cifs", _DRIVE_REMOVABLE: "vfat"}.get(kind)
