"""A computer of its own: a folder of work, what the program remembers beside it, and commands typed
there, each a process of the program."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

Answer = dict[str, Any]

PROGRAM = (sys.executable, "-m", "paayesh_desktop")
REFUSED = 3


class Computer:
    """*secrets* are variables of the environment in which every command is given; *passphrases*
    those of the people who sit there, by name, the keeper's first."""

    program: Sequence[str] = PROGRAM

    def __init__(self, folder: Path, secrets: Mapping[str, str]) -> None:
        self.home = folder / "home"
        self.passphrases: dict[str, str] = {}
        self._state = folder / "state"
        self._secrets = dict(secrets)

    def ask(self, *words: object, who: str = "", **secrets: str) -> Answer:
        """Give a command, as *who* or as the keeper; it must be done, and nothing said beside."""
        code, answer, beside = self._run(words, who, secrets)
        assert (code, beside) == (0, ""), (words, answer, beside)
        return answer

    def refused(self, *words: object, who: str = "") -> str:
        """Give a command that must be refused; why."""
        code, answer, _ = self._run(words, who, {})
        assert (code, answer["done"]) == (REFUSED, False), (words, answer)
        return answer["refused"]

    def _run(
        self, words: Sequence[object], who: str, secrets: Mapping[str, str]
    ) -> tuple[int, Answer, str]:
        acting = ("--as", who) if who else ()
        command = (*self.program, "--home", self.home, *words, "--json", "--lang", "en", *acting)
        done = subprocess.run(
            [*map(str, command)],
            capture_output=True,
            check=False,
            env={**self._environment(who), **secrets},
            encoding="utf-8",
        )
        assert done.stdout, (words, done.returncode, done.stderr)
        return done.returncode, json.loads(done.stdout), done.stderr

    def _environment(self, who: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if "PAAYESH" not in name}
        kept |= {"PAAYESH_STATE": str(self._state), **self._secrets}
        known = self.passphrases.get(who) or next(iter(self.passphrases.values()), "")
        return kept | ({"PAAYESH_PASSPHRASE": known} if known else {})
