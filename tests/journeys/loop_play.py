"""Karaj's deviation loop in the words of the terminal, between three desks that know of each other
by files alone. On the way the post loses, repeats, delays, and turns the order round."""

from collections.abc import Sequence
from pathlib import Path

from paayesh_desktop.cli.instant import today
from paayesh_desktop.domain.calendar import Style, format_jalali
from paayesh_desktop.domain.period import Period
from tests.journeys.computer import Answer
from tests.journeys.post import COMMITTEE, DESKS, NoPost, Post
from tests.journeys.small_plan import BUS, FIRST, GOAL, METRO, SECOND, THIRD, results
from tests.journeys.three_desks import (
    CHAIR,
    CLERK,
    EXPERT,
    GROUP,
    HEAD,
    OWN,
    SECRETARY,
    UNIT,
    Desks,
    sits_down,
)

FINE, POOR, HALF = GOAL + 20, GOAL - 40, GOAL // 2
REPORT = {
    "--situation": "زمین واگذار نشد",
    "--causes": "تصمیم دستگاه بیرونی",
    "--attempts": "سه نشست",
    "--proposal": "کاهش محدوده",
}


class LoopPlay:
    """From nothing to a case that is closed. What the three desks say of it: `told`."""

    def __init__(self, desks: Desks, post: Post) -> None:
        self._desks = desks
        self._committee, self._lead, self._district = desks.all
        self._post = post
        self._apart = not isinstance(post, NoPost)
        self._case = ""

    def solvable(self) -> None:
        """The obstacle is removed, and the next cycle finds the metro conforming."""
        self._begin()
        post, ask = self._post, self._district.ask
        referral = post.prepare(self._committee, GROUP)
        post.read(self._lead, referral)
        post.again(self._lead, referral)
        post.read(self._district, referral)
        found = ("--class", "FIN-CASH", "--solvable", "yes")
        ask("case", "obstacle", self._case, "تأخیر در پرداخت", *found, who=EXPERT)
        ask("case", "policy", self._case, "--class", "FIN-CASH", who=EXPERT)
        earlier = post.prepare(self._district, DESKS)
        late = post.prepare(self._district, COMMITTEE)
        ask("case", "move", self._case, "remedy", who=EXPERT)
        planned = ("--obstacle", "1", "--owner", EXPERT, "--due", _jalali())
        ask("case", "action", self._case, "پیگیری تخصیص", *planned, who=EXPERT)
        ask("case", "action", self._case, "--id", "1", *_done("done", "نامه"), who=EXPERT)
        later = post.prepare(self._district, DESKS)
        post.read(self._lead, later)
        post.again(self._lead, earlier)
        ask = self._lead.ask
        ask("case", "action", self._case, "--id", "1", *_done("verify", "دیده شد"), who=CLERK)
        ask("case", "move", self._case, "resume", who=HEAD)
        self._report(SECOND, FINE)
        self._evaluate(SECOND)
        post.lose(self._lead, COMMITTEE)
        self._end(late)

    def unsolvable(self) -> None:
        """Nobody can remove the obstacle: the plan is amended, and the metro conforms to it."""
        self._begin()
        post = self._post
        referral = post.prepare(self._committee, GROUP)
        post.read(self._lead, referral)
        post.read(self._district, referral)
        found = ("--class", "EXT-AGENCY", "--solvable", "no")
        words = ("case", "obstacle", self._case, "زمین واگذار نمی‌شود", *found)
        self._district.ask(*words, who=EXPERT)
        remedy = self._district.refused("case", "move", self._case, "remedy", who=EXPERT)
        assert "judged unsolvable" in remedy
        late = post.prepare(self._district, COMMITTEE)
        post.carry(self._district, DESKS, self._lead)
        post.again(self._lead, referral)
        lacking = self._lead.refused("case", "move", self._case, "raise", who=HEAD)
        assert "justification report" in lacking
        report = [word for option in REPORT.items() for word in option]
        self._lead.ask("case", "justify", self._case, *report, who=HEAD)
        post.lose(self._lead, COMMITTEE)
        self._lead.ask("case", "move", self._case, "raise", who=HEAD)
        post.carry(self._lead, COMMITTEE, self._committee)
        self._meet()
        self._amend()
        amended = post.prepare(self._committee, GROUP)
        newer = post.prepare(self._committee, GROUP)
        post.read(self._lead, newer)
        post.read(self._district, newer)
        post.again(self._district, amended)
        self._too_early()
        self._report(THIRD, HALF)
        self._evaluate(THIRD)
        self._end(late)

    def told(self) -> Sequence[Answer]:
        """What each desk says at the end, of everything that was decided and reported."""
        return [
            {
                "cases": desk.ask("case", "list", "--all"),
                "case": desk.ask("case", "show", self._case),
                "evaluations": [
                    desk.ask("evaluation", "list", "--period", period)
                    for period in (FIRST, SECOND, THIRD)
                ],
                "amendments": desk.ask("amendment", "list"),
                "plans": [
                    desk.ask("plan", "show", "--period", period)
                    for period in (FIRST, SECOND, THIRD)
                ],
                "sound": desk.ask("check")["sound"],
            }
            for desk in dict.fromkeys(self._desks.all)
        ]

    def _begin(self) -> None:
        """By the form of the first cycle the metro is behind, and the committee refers it."""
        desks, post = self._desks, self._post
        desks.plan()
        post.first(self._committee, self._lead, self._district)
        post.carry(self._district, DESKS, self._lead)  # it tells who keeps the district's desk
        desks.seats()
        if self._apart:
            sits_down(self._lead, GROUP, HEAD, CLERK)
            self._lead.ask("key", "admit", CLERK, PAAYESH_NEW_KEY_PASSPHRASE=OWN)
        form = f"{GROUP}/{UNIT}/{FIRST}"
        issue = ("--period", FIRST, "--workgroup", GROUP, "--letter", "۱۲")
        assert len(self._lead.ask("form", "issue", *issue, who=CLERK)["new"]) == 1
        post.carry(self._lead, DESKS, self._district)
        lines = self._district.ask("form", "show", form)["lines"]
        answers = [f"{line['number']}={_answer(line)}" for line in lines]
        self._district.ask("form", "type", form, *answers, "--done", who=EXPERT)
        post.lose(self._district, DESKS)
        post.carry(self._district, DESKS, self._lead)
        self._lead.ask("form", "check", form, who=CLERK)
        assert self._lead.ask("form", "accept", form, who=CLERK)["results"] > 0
        self._evaluate(FIRST)
        post.carry(self._lead, COMMITTEE, self._committee)
        self._meet()
        (case,) = self._committee.ask("case", "list")["cases"]
        assert (case["project"]["code"], case["state"]) == (METRO, "referred")
        self._case = case["number"]

    def _evaluate(self, period: str) -> None:
        """The workgroup compares, agrees with what was computed, and submits."""
        ask, cycle = self._lead.ask, ("--period", period)
        ask("evaluation", "compare", *cycle, "--workgroup", GROUP, who=CLERK)
        for one in ask("evaluation", "list", *cycle)["evaluations"]:
            said = ("--conforms", "yes" if one["conforms"] else "no", "--statement", "نظر کارگروه")
            ask("evaluation", "opinion", one["id"], *said, who=CLERK)
        both = [f"{code}/{period}" for code in (METRO, BUS)]
        assert ask("evaluation", "submit", *both, who=HEAD)["submitted"] == len(both)

    def _too_early(self) -> None:
        """What was compared under the version before cannot answer the amended plan."""
        ask, about = self._lead.ask, f"{METRO}/{SECOND}"
        ask("evaluation", "compare", "--period", SECOND, "--workgroup", GROUP, who=CLERK)
        said = ("--conforms", "no", "--statement", "نظر کارگروه")
        found = ask("evaluation", "opinion", about, *said, who=CLERK)
        for line in found["indicators"]:
            ask("evaluation", "gap", about, line["code"], "گزارش نرسید", who=CLERK)
        refused = self._lead.refused("evaluation", "submit", about, who=HEAD)
        assert "version before" in refused

    def _report(self, period: str, figure: int) -> None:
        """The district's results come in a workbook, and go to the lead desk in a file."""
        blank = self._desks.folder / f"results-{period}.xlsx"
        self._district.ask("plan", "template", blank)
        filled = results(blank, period, I1=figure, I2=figure, I3=FINE)
        assert self._district.ask("results", "import", filled, who=EXPERT)["written"] > 0
        self._post.carry(self._district, DESKS, self._lead)

    def _meet(self) -> str:
        """A quorate meeting of the committee resolves what is proposed; the last resolution."""
        secretary, ask = {"who": SECRETARY}, self._committee.ask
        held = ask("meeting", "plan", COMMITTEE, "--on", _jalali(), **secretary)["meeting"]["id"]
        ask("meeting", "invite", held, **secretary)
        ask("meeting", "open", held, **secretary)
        assert ask("meeting", "call", held, "--rest", "present", **secretary)["quorum"]["held"]
        taken = ""
        for item in ask("meeting", "show", held)["agenda"]:
            due = ("--due", _jalali()) if item["options"][0] == "referral" else ()
            words = ("--title", "تصمیم", "--text", "دلیل", *due)
            done = ask("meeting", "decide", held, item["position"], *words, **secretary)
            taken = done["resolution"]["id"]
        minutes = ("--minutes", "گفت‌وگو شد", "--number", "1405/1")
        ask("meeting", "close", held, *minutes, **secretary)
        return taken

    def _amend(self) -> None:
        """From the third cycle on half of the goal is enough; deputy and council agree."""
        ask, first = self._committee.ask, _jalali(Period.parse(THIRD))
        words = ("کاهش محدوده", "--from", first, "--case", self._case)
        draft = ask("amendment", "draft", *words, who=SECRETARY)["amendment"]["id"]
        for code in ("I1", "I2"):
            target = ("--field", "target", "--of", code, "--to", HALF, "--period", THIRD)
            ask("amendment", "set", draft, *target, who=SECRETARY)
        taken = self._meet()
        if self._apart:
            sits_down(self._committee, COMMITTEE, SECRETARY, CHAIR)
        for number, who in enumerate((CHAIR, SECRETARY)):
            ask("resolution", "confirm", taken, "--letter", f"1405/{number}", who=who)
        found = ask("case", "show", self._case)
        assert found["case"]["state"] == "amended"

    def _end(self, late: Path) -> None:
        """The committee closes the case; everybody hears of it, and a file of long ago is found."""
        post, lead, committee = self._post, self._lead, self._committee
        post.carry(lead, COMMITTEE, committee)
        self._meet()
        post.carry(committee, GROUP, lead)
        post.carry(lead, DESKS, self._district)
        post.again(committee, late)
        post.carry(lead, COMMITTEE, committee)


def _answer(line: Answer) -> str:
    """What the district writes on a line of its form."""
    match line["kind"]:
        case "indicators":
            return str(FINE if BUS in line["heading"].split() else POOR)
        case "progress":
            return "40"
        case "credit":
            return "1000"
        case _:
            return "شرح"


def _done(what: str, text: str) -> tuple[str, ...]:
    return "--do", what, "--text", text


def _jalali(period: Period | None = None) -> str:
    """The first day of *period*, or today."""
    return format_jalali(period.start if period else today(), Style.LATIN_NUMERIC)
