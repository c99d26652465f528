"""Files that people carry between computers, on sticks."""

from collections.abc import Sequence
from pathlib import Path
from shutil import rmtree

from tests.journeys.computer import Answer, Computer
from tests.journeys.three_desks import GROUP

COMMITTEE, DESKS = "committee", "desks"
"""Whom a file is for: the committee, or the other desks of one's own party."""


class Post:
    """Every stick is a folder of its own in *folder*, and so is the committee's safe."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sticks = 0

    def first(self, committee: Computer, *desks: Computer) -> None:
        """The committee founds its registry, admits desks of the workgroup, each after its digits
        were told on the telephone, and welcomes them with the plan."""
        safe = self._folder / "safe"
        safe.mkdir()
        digits = committee.ask("registry", "found", safe)["digits"]
        for desk in desks:
            made = desk.ask("key", "make")["key"]
            asked = desk.ask("registry", "request", self._stick())
            read = committee.ask("registry", "read", asked["file"])["request"]
            committee.ask("registry", "compare", read["id"][:8], made["digits"])
            committee.ask("registry", "admit", read["id"][:8], "--root", safe)
            desk.ask("registry", "pin", digits)
        self.carry(committee, GROUP, *desks)

    def prepare(self, sender: Computer, to: str) -> Path:
        """A file on a new stick."""
        stick = self._stick()
        (sent,) = sender.ask("bundle", "export", stick, "--to", to)["sent"]
        assert [Path(file).parent for file in sent["files"]] == [stick]
        return stick

    def read(self, reader: Computer, *sticks: Path) -> Sequence[Answer]:
        """Look at files and take them in: what was announced comes."""
        looked = reader.ask("bundle", "preview", *sticks)
        taken = reader.ask("bundle", "import", *sticks)
        assert taken["counts"] == looked["counts"]
        assert [file["gaps"] for file in taken["files"]] == [[]] * len(taken["files"])
        return taken["files"]

    def carry(self, sender: Computer, to: str, *readers: Computer) -> None:
        stick = self.prepare(sender, to)
        for reader in readers:
            self.read(reader, stick)

    def lose(self, sender: Computer, to: str) -> None:
        """A file whose stick nobody finds again."""
        rmtree(self.prepare(sender, to))

    def again(self, reader: Computer, stick: Path) -> None:
        """Read what was read before, or what later files have told already: nothing changes."""
        for file in self.read(reader, stick):
            assert not any(file["counts"].values()), file

    def _stick(self) -> Path:
        self._sticks += 1
        path = self._folder / f"stick-{self._sticks:03}"
        path.mkdir()
        return path


class NoPost(Post):
    """Where everybody works at one computer, nothing needs to be carried."""

    def first(self, committee: Computer, *desks: Computer) -> None:
        pass

    def prepare(self, sender: Computer, to: str) -> Path:  # noqa: ARG002
        return self._folder

    def read(self, reader: Computer, *sticks: Path) -> Sequence[Answer]:  # noqa: ARG002
        return ()

    def lose(self, sender: Computer, to: str) -> None:
        pass
