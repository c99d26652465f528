"""The commands about meetings, resolutions, policies and standings, with what they take."""

from pathlib import Path

from paayesh_desktop.cli.grammar import Adding, Grammar
from paayesh_desktop.cli.usage import Parser
from paayesh_desktop.domain.meeting import MeetingKind, MeetingState
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.domain.resolution_state import ResolutionState
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.language import Sentence, translate

_KINDS = tuple(kind.value for kind in MeetingKind)
_STATES = tuple(state.value for state in MeetingState)
_RESOLUTIONS = tuple(kind.value for kind in ResolutionKind)


def add_meetings(grammar: Grammar, add: Adding) -> None:
    """Add ``meeting``, ``resolution``, ``policy`` and ``standings`` to the program."""
    _MeetingGrammar(grammar).add(add)


class _MeetingGrammar:
    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar

    def add(self, add: Adding) -> None:
        noun = self._grammar.noun
        meetings = noun(
            add, "meeting", translate("Usage", "meetings: planned, invited, held, closed")
        )
        self._list(meetings)
        self._before(meetings)
        self._session(meetings)
        self._resolutions(
            noun(add, "resolution", translate("Usage", "resolutions and their chain"))
        )
        self._policies(noun(add, "policy", translate("Usage", "macro policies on their way down")))
        standings = self._grammar.command(
            add, "standings", translate("Usage", "who stands where by the incentive scheme")
        )
        self._grammar.which(standings)
        self._grammar.period(standings, translate("Usage", "the period; the last one if left out"))
        self._grammar.option(
            standings,
            "--by",
            translate("Usage", "workgroups or units"),
            choices=("workgroup", "unit"),
            default="workgroup",
        )

    def _list(self, add: Adding) -> None:
        command = self._grammar.command
        listed = command(add, "meeting list", translate("Usage", "the meetings, latest first"))
        self._text(listed, "--body", translate("Usage", "only of this body"))
        self._grammar.option(
            listed, "--state", translate("Usage", "only in this state"), choices=_STATES
        )
        shown = command(
            add, "meeting show", translate("Usage", "agenda, roll, quorum and resolutions")
        )
        self._meeting(shown)

    def _before(self, add: Adding) -> None:
        command = self._grammar.command
        plan = command(add, "meeting plan", translate("Usage", "plan a meeting of a body"))
        help_ = translate("Usage", "council, committee, or a workgroup's code such as W1")
        self._grammar.argument(plan, "BODY", help_, normalise)
        self._day(plan, "--on", translate("Usage", "the day; the next proposed one if left out"))
        self._grammar.option(
            plan,
            "--kind",
            translate("Usage", "the kind; the usual one of the body if left out"),
            choices=_KINDS,
        )
        self._text(plan, "--begins", translate("Usage", "the time, such as 10:00"), "")
        self._text(plan, "--place", translate("Usage", "where"), "")
        self._text(plan, "--subject", translate("Usage", "what it is about"), "")
        invite = command(add, "meeting invite", translate("Usage", "invite the members"))
        self._meeting(invite)
        self._text(invite, "--letter", translate("Usage", "the number of the letter"), "")
        self._day(invite, "--letter-on", translate("Usage", "its date; today if left out"))
        cancel = command(add, "meeting cancel", translate("Usage", "cancel a meeting"))
        self._meeting(cancel)
        self._text(cancel, "--reason", translate("Usage", "why"), required=True)

    def _session(self, add: Adding) -> None:
        command = self._grammar.command
        opened = command(add, "meeting open", translate("Usage", "open the session"))
        self._meeting(opened)
        call = command(add, "meeting call", translate("Usage", "call the roll"))
        self._meeting(call)
        for name, help_ in (
            ("--present", translate("Usage", "who is present, by name or key; may be repeated")),
            ("--absent", translate("Usage", "who is absent; may be repeated")),
            ("--excused", translate("Usage", "who is excused; may be repeated")),
        ):
            self._grammar.option(
                call, name, help_, type=normalise, metavar="WHO", action="append", default=[]
            )
        self._grammar.option(
            call,
            "--rest",
            translate("Usage", "what the others are"),
            choices=("present", "absent", "excused"),
        )
        decide = command(add, "meeting decide", translate("Usage", "resolve something"))
        self._meeting(decide)
        item = translate("Usage", "the number of the item on the agenda; none for another matter")
        self._grammar.argument(decide, "ITEM", item, int, "?")
        self._grammar.option(
            decide,
            "--kind",
            translate("Usage", "what is resolved; the usual one if left out"),
            choices=_RESOLUTIONS,
        )
        self._text(decide, "--title", translate("Usage", "the resolution in one line"), "")
        self._text(decide, "--text", translate("Usage", "its text or reason"), "")
        self._text(decide, "--owner", translate("Usage", "who carries it out"), "")
        self._day(decide, "--due", translate("Usage", "by when"))
        note = command(add, "meeting note", translate("Usage", "write the outcome of an item"))
        self._meeting(note)
        self._grammar.argument(note, "ITEM", translate("Usage", "the number of the item"), int)
        self._text(note, "--text", translate("Usage", "what was said"), required=True)
        move = command(
            add, "meeting move", translate("Usage", "move what was not reached to the next meeting")
        )
        self._meeting(move)
        close = command(add, "meeting close", translate("Usage", "close the minutes"))
        self._meeting(close)
        self._text(close, "--minutes", translate("Usage", "what was spoken about"))
        self._text(close, "--number", translate("Usage", "the number of the minutes"))

    def _resolutions(self, add: Adding) -> None:
        command = self._grammar.command
        listed = command(add, "resolution list", translate("Usage", "the resolutions"))
        self._text(listed, "--body", translate("Usage", "only of this body"))
        self._grammar.option(
            listed,
            "--state",
            translate("Usage", "only in this state"),
            choices=tuple(state.value for state in ResolutionState),
        )
        self._grammar.option(
            listed, "--kind", translate("Usage", "only of this kind"), choices=_RESOLUTIONS
        )
        self._grammar.option(
            listed,
            "--overdue",
            translate("Usage", "only those that are late in being carried out"),
            action="store_true",
        )
        shown = command(add, "resolution show", translate("Usage", "a resolution and its chain"))
        self._resolution(shown)
        confirm = command(
            add, "resolution confirm", translate("Usage", "record the next step of the chain")
        )
        self._resolution(confirm)
        self._letter(confirm)
        refuse = command(add, "resolution refuse", translate("Usage", "record that it was refused"))
        self._resolution(refuse)
        self._letter(refuse)
        self._text(refuse, "--reason", translate("Usage", "why"), required=True)
        done = command(add, "resolution done", translate("Usage", "report it as carried out"))
        self._resolution(done)
        self._text(done, "--note", translate("Usage", "what was done"), required=True)

    def _policies(self, add: Adding) -> None:
        command = self._grammar.command
        command(add, "policy list", translate("Usage", "the policies as they run down"))
        issue = command(add, "policy issue", translate("Usage", "give a policy, or hand one down"))
        help_ = translate("Usage", "council or committee")
        self._grammar.argument(issue, "BODY", help_, normalise)
        self._text(issue, "--title", translate("Usage", "the policy in one line"), required=True)
        self._text(issue, "--to", translate("Usage", "for which body; all below if left out"))
        self._text(issue, "--under", translate("Usage", "the key of the policy it hands down"))
        self._text(issue, "--text", translate("Usage", "its text"), "")

    def _letter(self, parser: Parser) -> None:
        self._text(
            parser, "--letter", translate("Usage", "the number of the letter"), required=True
        )
        self._day(parser, "--letter-on", translate("Usage", "its date; today if left out"))
        self._grammar.option(
            parser,
            "--scan",
            translate("Usage", "the scanned letter (PDF, PNG or JPEG)"),
            type=Path,
            metavar="FILE",
        )

    def _meeting(self, parser: Parser) -> None:
        help_ = translate("Usage", "the meeting: its key, or body and number such as committee/12")
        self._grammar.argument(parser, "MEETING", help_, normalise)

    def _resolution(self, parser: Parser) -> None:
        help_ = translate(
            "Usage", "the resolution: its key, or body and number such as committee/1405-3"
        )
        self._grammar.argument(parser, "RESOLUTION", help_, normalise)

    def _text(
        self,
        parser: Parser,
        name: str,
        help_: Sentence,
        default: str | None = None,
        *,
        required: bool = False,
    ) -> None:
        self._grammar.option(
            parser,
            name,
            help_,
            type=normalise,
            metavar="TEXT",
            default=default,
            required=required,
        )

    def _day(self, parser: Parser, name: str, help_: Sentence) -> None:
        self._grammar.option(parser, name, help_, metavar="1404/01/15")
