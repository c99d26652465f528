"""What is done from the page of the forms: each with one action, for one form or for many."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum, auto
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.services.forms.distribution import Distribution
from paayesh_desktop.services.forms.form_acceptance import Accepted, FormAcceptance
from paayesh_desktop.services.forms.form_calls import FormCalls
from paayesh_desktop.services.forms.form_steps import FormSteps
from paayesh_desktop.services.wording import Wording


class Letter(Enum):
    """What a letter is written for."""

    DELIVERY = auto()
    REMINDER = auto()


class CollectionDeeds(QObject):
    """Writes off the GUI thread; `done` when something was written, `handed_out` after the forms of
    a cycle went out."""

    done = Signal()
    handed_out = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._wording = Wording(context.catalogue)

    def letter_title(self, purpose: Letter, count: int) -> str:
        """What the letter is for."""
        words = {
            Letter.DELIVERY: self.tr("{count} forms go out with a letter"),
            Letter.REMINDER: self.tr("A reminder letter to {count} units"),
        }
        return words[purpose].format(count=self._wording.whole(count))

    def write_letter(
        self, purpose: object, forms: Sequence[UUID], number: str, letter_on: date
    ) -> None:
        """A letter went out: with the forms, or to remind of them."""
        workspace, day = self._context.workspace, self._context.today()
        if purpose is Letter.REMINDER:
            self._write(
                lambda: FormCalls(workspace).remind(
                    forms, day=day, letter_number=number, letter_on=letter_on
                ),
                self.tr("Recording the reminders"),
                self.tr("{count} units were reminded."),
            )
        else:
            self._write(
                lambda: FormSteps(workspace).deliver(
                    forms, day=day, letter_number=number, letter_on=letter_on
                ),
                self.tr("Recording the delivery"),
                self.tr("{count} forms were delivered."),
            )

    def receive(self, forms: Sequence[UUID]) -> None:
        workspace, day = self._context.workspace, self._context.today()
        self._write(
            lambda: FormSteps(workspace).receive(forms, day=day),
            self.tr("Taking in the papers"),
            self.tr("{count} forms came back on paper."),
        )

    def check(self, forms: Sequence[UUID]) -> None:
        workspace, day = self._context.workspace, self._context.today()
        self._write(
            lambda: FormSteps(workspace).check(forms, day=day),
            self.tr("Recording the check"),
            self.tr("{count} forms were checked."),
        )

    def accept(self, forms: Sequence[UUID]) -> None:
        """Their figures become results."""
        workspace, day = self._context.workspace, self._context.today()
        self._context.tasks.write(
            lambda _job: FormAcceptance(workspace).accept(forms, day=day),
            then=self._accepted,
            owner=self,
            title=self.tr("Accepting the forms"),
        )

    def call(self, form: UUID, who: str, remark: str, promised_on: date | None) -> None:
        """Somebody telephoned about *form*."""
        workspace, day = self._context.workspace, self._context.today()

        def write() -> int:
            FormCalls(workspace).call(
                form, day=day, spoke_with=who, remark=remark, promised_on=promised_on
            )
            return 1

        self._write(write, self.tr("Recording the call"), self.tr("The call was recorded."))

    def hand_out(
        self,
        cycle: UUID,
        template: UUID,
        workgroup: UUID,
        *,
        units: frozenset[UUID],
        letter_number: str,
        letter_on: date | None,
    ) -> None:
        """The forms of a template to these units of a workgroup."""
        workspace, day = self._context.workspace, self._context.today()

        def write() -> int:
            made = Distribution(workspace).issue(
                cycle,
                template,
                workgroup,
                day=day,
                units=units,
                letter_number=letter_number,
                letter_on=letter_on,
            )
            return len(made)

        self._write(
            write,
            self.tr("Handing out the forms"),
            self.tr("{count} forms were handed out."),
            self.handed_out.emit,
        )

    def _write(
        self,
        work: Callable[[], int],
        title: str,
        told: str,
        then: Callable[[], None] | None = None,
    ) -> None:
        def tell(count: int) -> None:
            self._context.messages.note(told.format(count=self._wording.whole(count)))
            if then is not None:
                then()
            self.done.emit()

        self._context.tasks.write(lambda _job: work(), then=tell, owner=self, title=title)

    def _accepted(self, accepted: Accepted) -> None:
        pattern = self.tr("{forms} forms were accepted; {results} results were taken over.")
        self._context.messages.note(
            pattern.format(
                forms=self._wording.whole(accepted.forms),
                results=self._wording.whole(accepted.results),
            )
        )
        self.done.emit()
