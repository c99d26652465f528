"""Forms in the hands of anybody: random steps and random words never get where they may not."""

from typing import TYPE_CHECKING
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from paayesh_desktop.domain.form import Form, FormState, FormStep
from paayesh_desktop.domain.form_check import check_sheet
from paayesh_desktop.domain.form_course import FormVerb, verbs
from paayesh_desktop.domain.form_sheet import Filled, Typing, read_typing
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.forms.form_acceptance import FormAcceptance
from paayesh_desktop.services.forms.form_entry import FormEntry
from paayesh_desktop.services.forms.form_steps import FormSteps
from tests.conftest import SHARED
from tests.services.conftest import sample

if TYPE_CHECKING:
    from services.conftest import Office


tries = st.lists(
    st.tuples(
        st.sampled_from(FormVerb),
        st.sampled_from(["W1/head", "W1/secretary", "W1/expert", "W2/head", "C/secretary"]),
    ),
    max_size=12,
)


@settings(max_examples=25, suppress_health_check=SHARED)
@given(tries=tries)
def test_random_people_never_get_a_form_where_it_may_not_be(
    office: "Office", tries: list[tuple[FormVerb, str]]
) -> None:
    """One form, tried on by anybody: every step that succeeds was possible, is recorded with who
    made it, and no one accepts what they typed."""
    form = next(iter(office.issue().values()))
    with office.workspace.store.view() as view:
        form = max(
            view.find(Form, unit_id=sample("U1"), workgroup_id=sample("W1")),
            key=lambda one: one.number,
        ).id
    for verb, seat in tries:
        before = office.state(form)
        try:
            made = attempt(office, form, verb, seat)
        except UserError:
            assert office.state(form) is before
            continue
        assert verb in verbs(before)
        assert seat.startswith("W1/")
        with office.workspace.store.view() as view:
            steps = view.find(FormStep, form_id=form, order_by=("number",))
        assert [step.number for step in steps] == list(range(1, len(steps) + 1))
        assert steps[-1].state is office.state(form)
        if verb is not FormVerb.TYPE:
            assert steps[-1].person_id == sample(seat)
        if verb is FormVerb.ACCEPT:
            typists = {one.person_id for one in steps if one.state is FormState.TYPED}
            assert sample(seat) not in typists
        form = made


def attempt(office: "Office", form: UUID, verb: FormVerb, seat: str) -> UUID:
    """Do it; the form that is in use then."""
    steps, day = FormSteps(office.workspace), office.day
    with office.sits(seat):
        match verb:
            case FormVerb.DELIVER:
                steps.deliver([form], day=day, letter_number="۱", letter_on=day)
            case FormVerb.RECEIVE:
                steps.receive([form], day=day)
            case FormVerb.TYPE:
                office.type(form, seat=seat)
            case FormVerb.CHECK:
                steps.check([form], day=day)
            case FormVerb.ACCEPT:
                FormAcceptance(office.workspace).accept([form], day=day)
            case FormVerb.RETURN:
                line = office.open(form).lines[0].id
                return FormAcceptance(office.workspace).return_(form, {line: "نه"}, day=day)
    return form


@settings(max_examples=40, suppress_health_check=SHARED)
@given(
    data=st.data(),
    texts=st.lists(st.text("۱۲3٤.٫/ -آبx", max_size=6), min_size=10, max_size=10),
)
def test_whatever_is_typed_is_either_saved_as_read_or_refused(
    office: "Office", data: st.DataObject, texts: list[str]
) -> None:
    form = office.issue()["U1"]
    sheet = office.open(form)
    told = {
        line.id: Typing(text, data.draw(st.sampled_from(["", "4", "۰"])))
        for line, text in zip(sheet.lines, texts, strict=True)
    }
    said = {line.id: read_typing(told[line.id], line) for line in sheet.lines}
    with office.sits("W1/expert"):
        try:
            FormEntry(office.workspace).save(form, told, day=office.day)
        except UserError:
            assert any(not isinstance(one, (type(None), Filled)) for one in said.values())
            return
    for line in office.open(form).lines:
        filled = said[line.id]
        if filled is None:
            assert line.answer is None
        else:
            assert isinstance(filled, Filled)
            assert line.answer == filled.answer(line.id, form)
    check_sheet(office.open(form), told)
