"""The story of a form as lines of a list of moves."""

from PySide6.QtCore import QCoreApplication

from paayesh_desktop.qt.widgets.form_look import form_look
from paayesh_desktop.qt.widgets.move_list import MoveWords
from paayesh_desktop.services.forms.form_story import FormStory, StoryCall, StoryReminder, StoryStep
from paayesh_desktop.services.wording import Wording

translate = QCoreApplication.translate


def form_moves(story: FormStory, wording: Wording) -> list[MoveWords]:
    """The newest first."""
    return [_move(one, wording) for one in story.happened]


def _move(one: StoryStep | StoryCall | StoryReminder, wording: Wording) -> MoveWords:
    match one:
        case StoryCall():
            return _call(one, wording)
        case StoryReminder():
            title = translate("FormMoves", "Reminder letter {number}")
            return MoveWords(
                title.format(number=wording.numbered(one.letter_number)),
                "warn",
                one.remark,
                wording.day(one.on),
            )
        case StoryStep():
            return _step(one, wording)


def _call(call: StoryCall, wording: Wording) -> MoveWords:
    title = translate("FormMoves", "Call with {name}").format(name=call.spoke_with)
    text = call.remark
    if call.promised_on is not None:
        day = wording.day(call.promised_on)
        promise = translate("FormMoves", "Promised for {day}.").format(day=day)
        text = f"{text}\n{promise}" if text else promise
    return MoveWords(title, "plain", call.person, wording.day(call.on), text)


def _step(step: StoryStep, wording: Wording) -> MoveWords:
    look = form_look(step.state)
    title = wording.say(look.word)
    if step.version > 1:
        pattern = translate("FormMoves", "{state} (version {number})")
        title = pattern.format(state=title, number=wording.whole(step.version))
    lines = [step.remark] if step.remark else []
    if step.letter_number:
        day = wording.day(step.letter_on) if step.letter_on else ""
        letter = translate("FormMoves", "Letter {number} of {day}")
        lines.append(letter.format(number=wording.numbered(step.letter_number), day=day))
    lines += [f"{wording.digits(number)}: {reason}" for number, reason in step.reasons]
    return MoveWords(title, look.kind, step.person, wording.day(step.on), "\n".join(lines))
