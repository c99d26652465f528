"""The first page: large figures, what is good, what is not, what changed, what is to be decided."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.domain.rollup import Standing
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import Block, Heading, Points, Text, Tile, Tiles, Tone
from paayesh_desktop.services.reporting.account import Account
from paayesh_desktop.services.reporting.cycle_result import worst_first

_NEAR = Decimal("0.9")


class Opening:
    """The first page of *account*."""

    def __init__(self, account: Account) -> None:
        self._frame = account.frame
        self._now = account.now
        self._before = account.before
        self._changes = account.changes
        self._deviations = account.deviations
        self._account = account

    def blocks(self) -> Iterator[Block]:
        say = self._frame.say
        yield self.tiles()
        yield Text(self._signed(), Tone.STRONG)
        for title, points, none in (
            (_GOOD, self._good(), _NOTHING_GOOD),
            (_BAD, self._bad(), _NOTHING_BAD),
            (_CHANGED, self._changed(), _NOTHING_CHANGED),
            (_DECIDE, self._account.due.sentences(), _NOTHING_TO_DECIDE),
        ):
            yield Heading(say(title), 3)
            found = tuple(points)
            yield Points(found) if found else Text(say(none), Tone.FAINT)

    def tiles(self) -> Tiles:
        """Conformity, attainment, cases and coverage, each with its change."""
        say, wording = self._frame.say, self._frame.making.wording
        now, before = self._now, self._before
        good, compared = len(now.conforming(True)), len(now.compared)
        former = None if before is None else before.standing
        cases = self._deviations
        open_before = cases.open_on(self._frame.window[0] - timedelta(days=1))
        return Tiles(
            (
                Tile(
                    say(_CONFORMING),
                    say(_OF.fill(part=wording.whole(good), whole=wording.whole(compared))),
                    self._changes.counted(
                        good, None if before is None else len(before.conforming(True))
                    ),
                    _tone(Decimal(good) / compared if compared else None),
                ),
                Tile(
                    say(_ATTAINMENT),
                    self._frame.known(now.standing.attainment),
                    self._changes.measured(
                        now.standing.attainment, former.attainment if former else None
                    ),
                    _tone(now.standing.attainment),
                ),
                Tile(
                    say(_OPEN_CASES),
                    wording.whole(len(cases.open)),
                    say(_OVERDUE.fill(count=wording.whole(len(cases.overdue))))
                    if cases.overdue
                    else self._changes.counted(
                        len(cases.open), None if before is None else open_before
                    ),
                    Tone.BAD if cases.overdue else Tone.PLAIN,
                ),
                Tile(
                    say(_COVERAGE),
                    self._frame.known(now.standing.coverage),
                    self._changes.measured(
                        now.standing.coverage, former.coverage if former else None
                    ),
                    _tone(now.standing.coverage),
                ),
            )
        )

    def _signed(self) -> str:
        wording, now = self._frame.making.wording, self._now
        said = _SIGNED.fill(
            period=now.period.title(),
            signed=wording.whole(now.signed),
            count=wording.whole(len(now.lines)),
            compared=wording.whole(len(now.compared)),
        )
        return self._frame.say(said)

    def _good(self) -> Iterator[str]:
        wording = self._frame.making.wording
        counts = self._now.standing.counts
        met = counts[Verdict.DESIRED] + counts[Verdict.EXCEEDS]
        if met:
            yield self._say(
                _MET.fill(count=wording.whole(met), due=wording.whole(self._now.standing.due))
            )
        if self._changes.better:
            yield self._say(
                _CONFORM_AGAIN.fill(
                    count=wording.whole(len(self._changes.better)),
                    titles=self._frame.named(self._changes.better),
                )
            )
        best = [pair for pair in self._ranked() if not pair[1].counts[Verdict.UNDESIRED]]
        if best and self._frame.party is None:
            yield self._say(
                _WELL.fill(
                    count=wording.whole(len(best)),
                    titles=self._frame.named([group for group, _ in reversed(best)]),
                )
            )
        if counts[Verdict.EXCEEDS]:
            yield self._say(_EXCEED.fill(count=wording.whole(counts[Verdict.EXCEEDS])))

    def _bad(self) -> Iterator[str]:
        wording = self._frame.making.wording
        bad = worst_first(self._now.conforming(False))
        if bad:
            yield self._say(
                _DEVIATE.fill(count=wording.whole(len(bad)), titles=self._frame.named(bad))
            )
        ranked = [pair for pair in self._ranked() if pair[1].counts[Verdict.UNDESIRED]]
        if ranked and self._frame.party is None:
            group, standing = ranked[0]
            yield self._say(
                _WORST.fill(
                    title=isolate(group.title),
                    attainment=wording.percent(standing.attainment),
                    count=wording.whole(standing.counts[Verdict.UNDESIRED]),
                )
            )
        if self._deviations.overdue:
            yield self._say(
                _LATE_CASES.fill(
                    count=wording.whole(len(self._deviations.overdue)),
                    titles=self._frame.named(self._deviations.overdue),
                )
            )
        unsaid = self._now.conforming(None)
        if unsaid:
            yield self._say(
                _UNSAID.fill(count=wording.whole(len(unsaid)), titles=self._frame.named(unsaid))
            )
        gaps = self._account.gaps.sentence()
        if gaps:
            yield gaps

    def _changed(self) -> Iterator[str]:
        wording, since = self._frame.making.wording, self._changes.since
        if since is None:
            yield self._frame.say(self._changes.none)
        else:
            worse, better = self._changes.worse, self._changes.better
            pattern = _TURNED_WORSE if worse else _TURNED
            yield self._say(
                pattern.fill(
                    period=since.title(),
                    worse=wording.whole(len(worse)),
                    titles=self._frame.named(worse),
                    better=wording.whole(len(better)),
                )
            )
        first, last = self._frame.window
        opened = self._deviations.opened(first, last)
        closed = self._deviations.closed(first, last)
        said = _CASES.fill(opened=wording.whole(len(opened)), closed=wording.whole(len(closed)))
        yield self._say(said.fill(first=first, last=last))

    def _ranked(self) -> list[tuple[Workgroup, Standing]]:
        """The workgroups in scope that report, the worst first."""
        found = [(group, self._now.of(group.id)) for group in self._frame.groups]
        known = [pair for pair in found if pair[1].attainment is not None]
        return sorted(known, key=lambda pair: (pair[1].attainment or 0, pair[0].title))

    def _say(self, sentence: Sentence) -> str:
        return self._frame.say(sentence)


def _tone(ratio: Decimal | None) -> Tone:
    """As the average of a roll-up is judged."""
    if ratio is None:
        return Tone.MISSING
    if ratio >= 1:
        return Tone.GOOD
    return Tone.NEAR if ratio >= _NEAR else Tone.BAD


_GOOD = translate("PeriodicReport", "What is good")
_NOTHING_GOOD = translate("PeriodicReport", "No indicator has reached its desired state yet.")
_BAD = translate("PeriodicReport", "What is not good")
_NOTHING_BAD = translate("PeriodicReport", "No deviation, no gap and no late case is known.")
_CHANGED = translate("PeriodicReport", "What changed")
_NOTHING_CHANGED = translate("PeriodicReport", "Nothing changed.")
_DECIDE = translate("PeriodicReport", "What is to be decided or done")
_NOTHING_TO_DECIDE = translate("PeriodicReport", "Nothing waits for a decision.")
_CONFORMING = translate("PeriodicReport", "Projects that conform")
_OF = translate("PeriodicReport", "{part} of {whole}")
_ATTAINMENT = translate("PeriodicReport", "Attainment")
_OPEN_CASES = translate("PeriodicReport", "Open deviation cases")
_OVERDUE = translate("PeriodicReport", "{count} overdue")
_COVERAGE = translate("PeriodicReport", "Coverage of the reports")
_SIGNED = translate(
    "PeriodicReport",
    "{period}: {compared} of {count} projects compared with their desired state, {signed} signed"
    " and submitted by the heads.",
)
_MET = translate(
    "PeriodicReport", "{count} of {due} indicators that were due reached their desired state."
)
_CONFORM_AGAIN = translate("PeriodicReport", "{count} projects conform again, among them {titles}.")
_WELL = translate(
    "PeriodicReport", "{count} workgroups have no undesired indicator, among them {titles}."
)
_EXCEED = translate(
    "PeriodicReport", "{count} indicators exceed expectation; their targets should be checked."
)
_DEVIATE = translate("PeriodicReport", "{count} projects do not conform, the worst: {titles}.")
_WORST = translate(
    "PeriodicReport",
    "Lowest attainment of a workgroup: {title}, {attainment}, {count} undesired indicators.",
)
_LATE_CASES = translate("PeriodicReport", "{count} cases are overdue, among them {titles}.")
_UNSAID = translate(
    "PeriodicReport",
    "Of {count} projects conformity cannot be said for want of data, among them {titles}.",
)
_TURNED = translate(
    "PeriodicReport",
    "Since {period} no project has begun to deviate and {better} conform again.",
)
_TURNED_WORSE = translate(
    "PeriodicReport",
    "Since {period} {worse} projects do not conform any more, among them {titles}; {better} conform"
    " again.",
)
_CASES = translate(
    "PeriodicReport",
    "From {first} to {last} {opened} cases were opened and {closed} were closed.",
)
