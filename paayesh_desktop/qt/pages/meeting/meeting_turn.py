"""What the banner of a meeting says: what happened, whose turn it is, and the one next thing."""

from collections.abc import Callable
from datetime import date

from paayesh_desktop.domain.meeting import MeetingState, Presence
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.qt.widgets.turn_banner import TASK, Offer, Turn, Urgency
from paayesh_desktop.services.meetings.meeting_file import MeetingFile, NextStep
from paayesh_desktop.services.meetings.minutes import Lack
from paayesh_desktop.services.wording import Wording


def meeting_turn(file: MeetingFile, day: date, wording: Wording) -> tuple[Turn, str]:
    """The turn of a meeting as it stands on *day*, and what its highlighted button does."""
    said = _Said(file, day, wording)
    turns: dict[NextStep, Callable[[], Turn]] = {
        NextStep.INVITE: said.planned,
        NextStep.OPEN: said.invited,
        NextStep.CALL: said.uncalled,
        NextStep.DECIDE: said.undecided,
        NextStep.CLOSE: said.unclosed,
        NextStep.NOTHING: said.over,
    }
    return turns[file.next](), said.task


class _Said:
    def __init__(self, file: MeetingFile, day: date, wording: Wording) -> None:
        self._file = file
        self._day = day
        self._say = wording.say
        self.task = ""

    def planned(self) -> Turn:
        return self._turn(
            _INVITE,
            Urgency.INFO,
            self._when(),
            happened=_PLANNED.fill(items=len(self._file.items)),
            follows=_THEN_OPEN,
            offers=(("invite", _INVITE),),
        )

    def invited(self) -> Turn:
        meeting = self._file.meeting
        come = self._day >= meeting.held_on
        letter = _BY_LETTER.fill(letter=meeting.letter_number)
        return self._turn(
            _OPEN if come else _AWAITED,
            Urgency.WARN if self._day > meeting.held_on else Urgency.INFO,
            self._when(),
            happened=letter if meeting.letter_number else _INVITED,
            follows=_THEN_CALL,
            offers=(("open", _OPEN),) if come else (("today", _TO_TODAY),),
        )

    def uncalled(self) -> Turn:
        calls = [line.attendance.presence for line in self._file.roll]
        return self._turn(
            _CALL,
            Urgency.WARN,
            self._quorum(),
            waits=_UNCALLED.fill(left=calls.count(Presence.INVITED)),
            follows=_THEN_DECIDE,
            offers=(("call", _CALL), ("everybody", _EVERYBODY)),
        )

    def undecided(self) -> Turn:
        left = [line for line in self._file.items if not line.done]
        whole = len(self._file.items)
        return self._turn(
            _DECIDE,
            Urgency.INFO,
            self._quorum(),
            happened=_SETTLED.fill(done=whole - len(left), whole=whole),
            waits=_NEXT.fill(title=left[0].item.title),
            follows=_THEN_CLOSE,
            offers=(("decide", _DECIDE), ("move_rest", _MOVE_REST)),
        )

    def unclosed(self) -> Turn:
        file = self._file
        undone = any(not line.done for line in file.items)
        if file.meeting.kind.decides and undone and not file.quorum.held:
            return self._turn(
                _NO_QUORUM,
                Urgency.BAD,
                self._quorum(),
                waits=_MISSING.fill(missing=file.quorum.missing),
                follows=_THEN_MOVE,
                offers=(("move_rest", _MOVE_REST), ("call", _CORRECT)),
            )
        if file.findings:
            first = file.findings[0]
            return self._turn(
                _COMPLETE,
                Urgency.WARN,
                self._quorum(),
                waits=first.sentence,
                follows=_THEN_CLOSE,
                offers=(_SEEN_TO[first.lack],),
            )
        return self._turn(
            _CLOSE,
            Urgency.OK,
            self._quorum(),
            happened=_NOTHING_AGAINST,
            follows=_THEN_BIND,
            offers=(("close", _CLOSE),),
        )

    def over(self) -> Turn:
        meeting, count = self._file.meeting, len(self._file.resolutions)
        if meeting.state is MeetingState.CANCELLED:
            return Turn(self._say(_CANCELLED), Urgency.WARN, happened=meeting.cancelled_because)
        self.task = "resolutions"
        offers = (Offer(TASK, self._say(_SEE)),) if count else ()
        return Turn(
            self._say(_OVER),
            Urgency.OK,
            self._say(self._quorum()),
            happened=self._say(_RESOLVED.fill(count=count)),
            offers=offers,
        )

    def _turn(
        self,
        title: Sentence,
        urgency: Urgency,
        badge: Sentence,
        *,
        happened: Sentence | None = None,
        waits: Sentence | None = None,
        follows: Sentence,
        offers: tuple[tuple[str, Sentence], ...],
    ) -> Turn:
        """Whoever may not do it is told who may, and at a demo desk can go on as that person."""
        file = self._file
        if offers and not file.may:
            able = file.able[0].name if file.able else file.body.short_title
            waits = _FOR.fill(name=able)
            offers = (("continue", _AS.fill(name=able)),) if file.as_another and file.able else ()
        self.task = offers[0][0] if offers else ""
        keys = (TASK, *(key for key, _ in offers[1:]))
        return Turn(
            self._say(title),
            urgency,
            self._say(badge),
            self._say(happened) if happened else "",
            self._say(waits) if waits else "",
            self._say(follows),
            tuple(
                Offer(key, self._say(text)) for key, (_, text) in zip(keys, offers, strict=False)
            ),
        )

    def _when(self) -> Sentence:
        days = (self._file.meeting.held_on - self._day).days
        if days == 0:
            return _TODAY
        return (_IN_DAYS if days > 0 else _DAYS_AGO).fill(days=abs(days))

    def _quorum(self) -> Sentence:
        found = self._file.quorum
        return _PRESENT.fill(present=found.present, needed=found.needed)


_INVITE = translate("MeetingTurn", "Invite the members")
_PLANNED = translate("MeetingTurn", "The meeting is planned; its agenda has {items} items.")
_THEN_OPEN = translate("MeetingTurn", "On its day the session is opened and the roll is called.")
_OPEN = translate("MeetingTurn", "Open the session")
_AWAITED = translate("MeetingTurn", "The meeting waits for its day")
_BY_LETTER = translate("MeetingTurn", "The members were invited by the letter {letter}.")
_INVITED = translate("MeetingTurn", "The members were invited.")
_THEN_CALL = translate(
    "MeetingTurn", "Then the roll is called; with a quorum things can be resolved."
)
_CALL = translate("MeetingTurn", "Call the roll")
_UNCALLED = translate("MeetingTurn", "{left} people have not been called yet.")
_THEN_DECIDE = translate("MeetingTurn", "With a quorum the items of the agenda can be resolved on.")
_EVERYBODY = translate("MeetingTurn", "Everybody is present")
_DECIDE = translate("MeetingTurn", "Resolve on the next item")
_SETTLED = translate("MeetingTurn", "{done} of {whole} items have an outcome.")
_NEXT = translate("MeetingTurn", "Next: {title}")
_MOVE_REST = translate("MeetingTurn", "Move the rest to the next meeting")
_THEN_CLOSE = translate("MeetingTurn", "When nothing is left open, the minutes are closed.")
_NO_QUORUM = translate("MeetingTurn", "There is no quorum")
_MISSING = translate("MeetingTurn", "{missing} more must come; until then nothing can be resolved.")
_THEN_MOVE = translate("MeetingTurn", "Call the roll again, or move the items to the next meeting.")
_CORRECT = translate("MeetingTurn", "Correct the roll")
_COMPLETE = translate("MeetingTurn", "Complete the minutes")
_WRITE = translate("MeetingTurn", "Write the minutes")
_ASSIGN = translate("MeetingTurn", "Say who carries it out and until when")
_SEEN_TO = {
    Lack.ROLL: ("call", _CORRECT),
    Lack.ITEM: ("decide", _DECIDE),
    Lack.RESOLUTION: ("assign", _ASSIGN),
    Lack.MINUTES: ("minutes", _WRITE),
}
_TO_TODAY = translate("MeetingTurn", "To today's work")
_CLOSE = translate("MeetingTurn", "Close the minutes")
_NOTHING_AGAINST = translate(
    "MeetingTurn", "Every item has an outcome and nothing stands against it."
)
_THEN_BIND = translate(
    "MeetingTurn",
    "What binds on the minutes comes into force at once; what needs its chain goes to the deputy.",
)
_CANCELLED = translate("MeetingTurn", "The meeting was cancelled")
_OVER = translate("MeetingTurn", "The minutes are closed")
_RESOLVED = translate("MeetingTurn", "{count} resolutions were taken.")
_SEE = translate("MeetingTurn", "See the resolutions")
_FOR = translate("MeetingTurn", "It is for {name} to do.")
_AS = translate("MeetingTurn", "Continue as {name}")
_TODAY = translate("MeetingTurn", "today")
_IN_DAYS = translate("MeetingTurn", "in {days} days")
_DAYS_AGO = translate("MeetingTurn", "{days} days ago")
_PRESENT = translate("MeetingTurn", "{present} of {needed} present")
