"""How the states of meetings, resolutions and policies look: a shape, a colour and a word."""

from collections.abc import Mapping

from paayesh_desktop.domain.meeting import MeetingState, Presence
from paayesh_desktop.domain.resolution_state import ResolutionState
from paayesh_desktop.language import translate
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.meetings.resolutions import ResolutionLine
from paayesh_desktop.services.policies.macro_policies import PolicyState

_MEETINGS: Mapping[MeetingState, tuple[str, str]] = {
    MeetingState.PLANNED: ("calendar-plus", "plain"),
    MeetingState.INVITED: ("mail", "info"),
    MeetingState.OPEN: ("circle-play", "warn"),
    MeetingState.CLOSED: ("circle-check", "ok"),
    MeetingState.CANCELLED: ("circle-x", "plain"),
}
_RESOLUTIONS: Mapping[ResolutionState, tuple[str, str]] = {
    ResolutionState.NOTED: ("pencil", "plain"),
    ResolutionState.WAITING_DEPUTY: ("hourglass", "warn"),
    ResolutionState.WAITING_COUNCIL: ("landmark", "warn"),
    ResolutionState.REFUSED: ("circle-x", "bad"),
    ResolutionState.IN_FORCE: ("circle-check", "ok"),
}
_POLICIES: Mapping[PolicyState, tuple[str, str]] = {
    PolicyState.DRAFT: ("pencil", "plain"),
    PolicyState.WAITING: ("hourglass", "warn"),
    PolicyState.IN_FORCE: ("circle-check", "ok"),
    PolicyState.REFUSED: ("circle-x", "bad"),
    PolicyState.LIFTED: ("circle-slash", "plain"),
}
_PRESENCES: Mapping[Presence, tuple[str, str]] = {
    Presence.INVITED: ("circle-dashed", "plain"),
    Presence.PRESENT: ("user-check", "ok"),
    Presence.ABSENT: ("user-x", "bad"),
    Presence.EXCUSED: ("circle-pause", "warn"),
}
_QUORATE = VerdictLook("circle-check", "ok", translate("Quorum", "quorum reached"))
_NOT_QUORATE = VerdictLook("circle-alert", "bad", translate("Quorum", "no quorum"))
_RESOLVED = VerdictLook("gavel", "ok", translate("Agenda", "resolved"))
_MOVED = VerdictLook("skip-forward", "warn", translate("Agenda", "moved to the next meeting"))
_NOTED = VerdictLook("file-check", "ok", translate("Agenda", "noted"))
_TO_COME = VerdictLook("circle-dashed", "plain", translate("Agenda", "to be dealt with"))
_LATE = VerdictLook("clock", "bad", translate("Resolution", "follow-up late"))
_FOLLOWED = VerdictLook("hourglass", "info", translate("Resolution", "being followed up"))
_DONE = VerdictLook("list-checks", "ok", translate("Resolution", "carried out"))


def meeting_look(state: MeetingState) -> VerdictLook:
    """Where a meeting is."""
    return VerdictLook(*_MEETINGS[state], state.word())


def resolution_look(line: ResolutionLine) -> VerdictLook:
    """Where a resolution is; of one in force, how its follow-up goes."""
    if line.late_by:
        return _LATE
    if line.resolution.done_on is not None:
        return _DONE
    if line.followed:
        return _FOLLOWED
    return VerdictLook(*_RESOLUTIONS[line.state], line.state.word())


def policy_look(state: PolicyState) -> VerdictLook:
    """Where a policy is."""
    return VerdictLook(*_POLICIES[state], state.word())


def presence_look(presence: Presence) -> VerdictLook:
    """Who came."""
    return VerdictLook(*_PRESENCES[presence], presence.word())


def quorum_look(*, held: bool) -> VerdictLook:
    """Whether the meeting may decide."""
    return _QUORATE if held else _NOT_QUORATE


def outcome_look(*, resolved: bool, moved: bool, noted: bool) -> VerdictLook:
    """What has become of an item of the agenda."""
    if resolved:
        return _RESOLVED
    if moved:
        return _MOVED
    return _NOTED if noted else _TO_COME
