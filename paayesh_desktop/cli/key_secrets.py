"""The passphrases of keys as commands ask for them, each with what it is for."""

from pathlib import Path

from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.cli.presence import new_secret, secret
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.keys.desk_key import DeskKeys
from paayesh_desktop.services.keys.root_keys import RootKeys, RootUse
from paayesh_desktop.services.workspace import Workspace

KEY_PASSPHRASE = "PAAYESH_KEY_PASSPHRASE"  # noqa: S105 - the name of a variable
NEW_KEY_PASSPHRASE = "PAAYESH_NEW_KEY_PASSPHRASE"  # noqa: S105 - the name of a variable
ROOT_PASSPHRASE = "PAAYESH_ROOT_PASSPHRASE"  # noqa: S105 - the name of a variable
NEW_ROOT_PASSPHRASE = "PAAYESH_NEW_ROOT_PASSPHRASE"  # noqa: S105 - the name of a variable
SHEET = "PAAYESH_KEY_SHEET"


def own(terminal: Terminal) -> str:
    """The present passphrase for the desk's key, of whoever gives the command."""
    return secret(terminal, KEY_PASSPHRASE, _OWN, _LACKING)


def unlocked(terminal: Terminal, workspace: Workspace) -> SigningKey:
    """The desk's key, for what is to be sealed."""
    return DeskKeys(workspace).unlock(own(terminal))


def new_own(terminal: Terminal, variable: str = KEY_PASSPHRASE) -> str:
    return new_secret(terminal, variable, _NEW_OWN, _LACKING)


def new_root(terminal: Terminal, variable: str = ROOT_PASSPHRASE) -> str:
    return new_secret(terminal, variable, _NEW_ROOT, _LACKING)


def sheet(terminal: Terminal) -> str:
    """The digits of a recovery sheet."""
    return secret(terminal, SHEET, translate("Terminal", "The digits of the sheet:"), _LACKING)


def root(terminal: Terminal, workspace: Workspace, path: Path) -> RootUse:
    """The root key file at *path*, or the only one in the folder *path*, and its passphrase."""
    if path.is_dir():
        found = RootKeys(workspace).find(path)
        if len(found) != 1:
            raise UserError(
                translate(
                    "Terminal",
                    "In {folder} there are {count} root keys. Nothing was done. Name the file:"
                    " paayesh-root-….key",
                ),
                folder=path,
                count=len(found),
            )
        path = found[0].path
    return RootUse(path, secret(terminal, ROOT_PASSPHRASE, _ROOT, _LACKING))


_OWN = translate("Terminal", "Passphrase for the desk's key:")
_NEW_OWN = translate(
    "Terminal", "A passphrase for the desk's key, needed whenever this desk seals a file:"
)
_ROOT = translate("Terminal", "Passphrase of the root key:")
_NEW_ROOT = translate(
    "Terminal",
    "A passphrase for the root key, needed only when a desk is admitted or its key withdrawn:",
)
_LACKING = translate(
    "Terminal",
    "A passphrase is needed. Nothing was done. Run the command in a terminal, or give it in the"
    " variable {variable}.",
)
