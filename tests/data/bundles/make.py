"""Make the sample files of this version of the exchange: python tests/data/bundles/make.py

Run once for every version that writes files otherwise, and commit what it makes: every later
version must read them (tests/bundle/test_format_samples.py).
"""

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from paayesh_desktop.bundle.wire import SCHEMA
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.services.keys.root_keys import RootUse
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace
from tests.services.exchange.city import send, take, write
from tests.services.exchange.desks import SAFE, Desk

HERE = Path(__file__).parent


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["PAAYESH_STATE"] = name
        setup = DeskSetup(Role.COMMITTEE, "کمیته پایش", "مریم")
        lead = DeskSetup(Role.WORKGROUP, "کارگروه یکم", "رضا", "W1")
        with (
            Workspace.create(folder / "committee", setup) as ours,
            Workspace.create(folder / "group", lead) as theirs,
        ):
            committee, group = Desk(ours), Desk(theirs)
            founded = committee.found(_folder(folder, "safe"))
            asked = group.ask(_folder(folder, "asked"))
            committee.admit(asked, RootUse(founded.root_file.path, SAFE))
            group.trust.set_pin(founded.root_digits)
            welcome = send(committee, theirs.desk.party, _folder(folder, "welcome")).path
            take(group, welcome)
            write(theirs, [Person(new_key(), "زهرا", "کارشناس")])
            report = send(group, COMMITTEE, _folder(folder, "report")).path
            take(committee, report)
            write(ours, [Person(new_key(), "سارا")])
            answer = send(committee, theirs.desk.party, _folder(folder, "answer")).path
        for told, path in (("welcome", welcome), ("report", report), ("answer", answer)):
            shutil.copyfile(path, HERE / f"{SCHEMA:04}-{told}.pbz")
        facts = {"root": founded.root_digits, "party": str(lead.party)}
        (HERE / f"{SCHEMA:04}.json").write_text(json.dumps(facts, indent=1) + "\n", "utf-8")


def _folder(folder: Path, name: str) -> Path:
    path = folder / name
    path.mkdir()
    return path


if __name__ == "__main__":
    main()
