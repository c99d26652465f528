"""A committee, the lead desk of a workgroup and a district's desk, with their people and the plan:
each at a computer of its own, or all at one."""

import sqlite3
from collections.abc import Collection
from pathlib import Path

from paayesh_desktop.services.workspace import DATABASE
from tests.journeys.computer import Computer
from tests.journeys.small_plan import PERIODS, filled

COMMITTEE, GROUP, UNIT = "committee", "W4", "D03"
SECRETARY, CHAIR = "مریم رستگار", "علی نوری"
HEAD, CLERK, EXPERT = "رضا کاظمی", "سارا امینی", "زهرا کریمی"
"""At the lead desk sit the workgroup's head and its secretary, at the district's its expert."""
MEMBERS = ("حسین دهقان", "نرگس صادقی", "محمد یوسفی")
DECREE = ("--decree", "1405/7", "--decree-on", "1405/01/05", "--from", "1405/01/05")
OWN, SAFE = "باران پنجره کوچه", "گاوصندوق طبقه دوم"
"""The passphrase of whoever sits at a desk, of its key too; the root key's."""
_SECRETS = {"PAAYESH_KEY_PASSPHRASE": OWN, "PAAYESH_ROOT_PASSPHRASE": SAFE}


class Desks:
    """*entered* are those whose names are known at the desk where they take a seat."""

    def __init__(
        self,
        folder: Path,
        committee: Computer,
        lead: Computer,
        district: Computer,
        entered: Collection[str],
    ) -> None:
        self.folder = folder
        self.committee, self.lead, self.district = committee, lead, district
        self._entered = entered

    @classmethod
    def apart(cls, folder: Path) -> "Desks":
        """Three computers, on which nothing was done but the first run."""
        committee = first_run(folder / "committee", SECRETARY)
        lead = first_run(folder / "lead", HEAD, GROUP)
        district = first_run(folder / "district", EXPERT, GROUP)
        return cls(folder, committee, lead, district, {SECRETARY, HEAD, EXPERT})

    @classmethod
    def together(cls, folder: Path) -> "Desks":
        """One computer, whose desk writes for everybody as the desk of a demo city does."""
        one = first_run(folder, SECRETARY)
        with sqlite3.connect(one.home / DATABASE) as connection:
            connection.execute("UPDATE desk SET plays_all = 1")
        connection.close()
        return cls(folder, one, one, one, {SECRETARY})

    @property
    def all(self) -> tuple[Computer, ...]:
        return self.committee, self.lead, self.district

    def plan(self) -> None:
        """The committee takes its seats, enters the unit and the plan, and opens the cycles."""
        ask, blank = self.committee.ask, self.folder / "plan.xlsx"
        self._seat(self.committee, COMMITTEE, "secretary", SECRETARY, *DECREE)
        self._seat(self.committee, COMMITTEE, "chair", CHAIR, *DECREE, who=SECRETARY)
        seats = [one for one in ask("body", "show", COMMITTEE)["seats"] if one["role"] == "member"]
        for seat, name in zip(seats, MEMBERS, strict=False):
            self._seat(self.committee, COMMITTEE, seat["title"], name, *DECREE, who=SECRETARY)
        ask("unit", "enter", UNIT, "منطقهٔ ۳", who=SECRETARY)
        ask("plan", "template", blank)
        assert ask("plan", "import", filled(blank, GROUP, UNIT))["refusals"] == []
        for period in PERIODS:
            ask("cycle", "open", period, who=SECRETARY)
        ask("template", "offer", who=SECRETARY)

    def seats(self) -> None:
        """The workgroup's own people take their seats at its lead desk."""
        self._seat(self.lead, GROUP, "head", HEAD)
        self._seat(self.lead, GROUP, "secretary", CLERK, who=HEAD)
        self.lead.ask("body", "group", GROUP, UNIT, who=HEAD)
        self._seat(self.lead, GROUP, "group_head", EXPERT, "--unit", UNIT, who=HEAD)

    def _seat(
        self, at: Computer, body: str, role: str, name: str, *more: str, who: str = ""
    ) -> None:
        named = ("--person" if name in self._entered else "--new", name)
        at.ask("body", "seat", body, "--role", role, *named, *more, who=who)


def first_run(folder: Path, keeper: str, workgroup: str = "") -> Computer:
    """A computer with a desk of the committee, or of *workgroup*."""
    made = Computer(folder, _SECRETS)
    role = ("workgroup", "--workgroup", workgroup) if workgroup else ("committee",)
    made.ask("init", "--role", *role, "--title", f"میز {keeper}", "--person", keeper)
    return made


def sits_down(at: Computer, body: str, keeper: str, *names: str) -> None:
    """Members of *body* sit at a desk beside its keeper, each with a passphrase of their own."""
    at.ask("person", "passphrase", PAAYESH_NEW_PASSPHRASE=OWN)
    at.passphrases[keeper] = OWN
    people = [one["person"] for one in at.ask("body", "show", body)["members"]]
    for name in names:
        key = next(one["id"] for one in people if one["name"] == name)
        at.passphrases[name] = at.ask("person", "add", key, who=keeper)["passphrase"]
        at.ask("person", "passphrase", who=name, PAAYESH_NEW_PASSPHRASE=OWN)
        at.passphrases[name] = OWN
