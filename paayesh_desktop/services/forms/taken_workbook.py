"""Filled workbooks taken in, all of one action in one transaction."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.form import FormState
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.forms.drafts import Draft, Drafts
from paayesh_desktop.services.forms.filled_workbook import BookLook, Outcome
from paayesh_desktop.services.forms.form_entry import TO_TYPE, FormEntry
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change

TAKEN = (Outcome.NEW, Outcome.CHANGED)


@dataclass(frozen=True, slots=True)
class TakenBook:
    """What became of one file: how many lines were saved and where the form is now, or why it was
    left as it was."""

    look: BookLook
    saved: int = 0
    state: FormState | None = None
    problem: Sentence | None = None

    @property
    def finished(self) -> bool:
        return self.state is FormState.TYPED and self.look.complete


class Taking:
    """Takes the files of one action in, on *day*; what is saved otherwise is replaced only when
    *replacing*."""

    def __init__(self, workspace: Workspace, day: date, *, replacing: bool) -> None:
        self._entry = FormEntry(workspace)
        self._drafts = Drafts(workspace)
        self._left: Mapping[UUID, Draft] = {one.form_id: one for one in self._drafts.all()}
        self._written: list[UUID] = []
        self._day = day
        self._replacing = replacing

    def take(self, change: Change, look: BookLook) -> TakenBook:
        """Write what can be taken of one file; a file that cannot be taken stops no other."""
        if look.sheet is None:
            return TakenBook(look, problem=look.refusal)
        form = look.sheet.form
        taken = look.of(*TAKEN) if self._replacing else look.of(Outcome.NEW)
        whole = look.complete and (self._replacing or not look.count(Outcome.CHANGED))
        if not taken and not (whole and form.state in TO_TYPE):
            return TakenBook(look, state=form.state)
        draft = self._left.get(form.id)
        if draft is not None and self._drafts.difference(look.sheet, draft):
            return TakenBook(look, problem=_UNSAVED.fill(unit=isolate(look.sheet.unit.title)))
        try:
            entry = self._entry.ready(
                change,
                form.id,
                {one.line.id: one.typing for one in taken},
                day=self._day,
                typed=whole,
                seen={one.line.id: one.saved for one in look.lines},
            )
        except UserError as error:
            return TakenBook(look, problem=error.sentence)
        self._written.append(form.id)
        return TakenBook(look, len(taken), self._entry.keep(change, entry, self._day))

    def forget_drafts(self) -> None:
        """Once all is saved: what was typed of these forms stands in them."""
        for form_id in self._written:
            if form_id in self._left:
                self._drafts.discard(form_id)


_UNSAVED = translate(
    "FilledWorkbooks",
    "There is unsaved typing on the form of {unit}. Nothing was taken. Open the form, save or"
    " discard what was typed, and read the file again.",
)
