"""Forms go their whole way on a PostgreSQL server, too: the same statements, the same answers."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.form import Form, FormState
from paayesh_desktop.domain.form_sheet import Line, Typing, typing_of
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.domain.result import Result
from paayesh_desktop.services.demo.demo_city import DemoCity
from paayesh_desktop.services.demo.demo_rows import DemoSize
from paayesh_desktop.services.forms.collection import Collection, waiting
from paayesh_desktop.services.forms.drafts import Drafts
from paayesh_desktop.services.forms.form_acceptance import FormAcceptance
from paayesh_desktop.services.forms.form_entry import FormEntry
from paayesh_desktop.services.forms.form_steps import FormSteps
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.papers import Papers
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace

pytestmark = pytest.mark.postgresql

TODAY = date(2026, 11, 21)
TINY = DemoSize(32, 60, 2, offices=False, partners=(1, 2))


def seat(code: str) -> UUID:
    return reference_key("demo/person", code)


def fitting(line: Line) -> Typing:
    if line.answer is not None:
        return typing_of(line.answer)
    if not line.is_number:
        return Typing("شرح")
    if line.last is not None and line.last.value is not None:
        below = str(line.last.denominator or "")
        return Typing(str(line.last.value), below, "مانند دورهٔ پیش")
    return Typing("۱۲", "۲۴" if line.is_ratio else "", "نخستین بار")


def test_a_form_is_typed_checked_and_accepted_on_a_server(
    postgresql: sa.Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = postgresql.url.set(drivername="postgresql").render_as_string(hide_password=False)
    monkeypatch.setenv("PAAYESH_DATABASE_URL", url)
    setup = DeskSetup(Role.COMMITTEE, "شهر نمونه", "بازدیدکننده", demo=True)
    with Workspace.create(tmp_path / "home", setup) as workspace:
        DemoCity(workspace.store).build(TINY, TODAY, workspace.desk.person)
        with workspace.store.view() as view:
            group = view.find(Workgroup, code="W1")[0]
            (form, *_) = (
                one
                for one in view.find(Form, workgroup_id=group.id, order_by=("id",))
                if one.state in (FormState.DELIVERED, FormState.ON_PAPER, FormState.ISSUED)
            )
            waits = waiting(view, [group.id], TODAY)
        rows = Collection(workspace).forms(form.cycle_id, TODAY, workgroup_id=group.id)
        assert form.id in {row.form_id for row in rows} & {one.form_id for one in waits}
        entry = FormEntry(workspace)
        sheet = entry.open(form.id, TODAY)
        typings = {line.id: fitting(line) for line in sheet.lines}
        workspace.seat(seat("W1/expert"))
        Drafts(workspace).keep(form.id, typings)
        Drafts(workspace).keep(form.id, typings)
        draft = Drafts(workspace).found(form.id)
        assert draft is not None
        assert draft.typings == typings
        assert entry.save(form.id, typings, day=TODAY, typed=True) is FormState.TYPED
        assert Drafts(workspace).all() == ()
        paper = Papers(workspace).attach(form.id, b"%PDF-1.7", "scan.pdf", party=group.id)
        assert Papers(workspace).read(paper.sha256) == b"%PDF-1.7"
        workspace.seat(seat("W1/secretary"))
        FormSteps(workspace).check([form.id], day=TODAY)
        workspace.seat(seat("W1/head"))
        done = FormAcceptance(workspace).accept([form.id], day=TODAY)
        assert done.forms == 1
        sheet = entry.open(form.id, TODAY)
        assert sheet.form.state is FormState.ACCEPTED
        with workspace.store.view() as view:
            for line in sheet.lines:
                if line.indicator_id is not None and line.answer is not None:
                    found = view.find(
                        Result,
                        indicator_id=line.indicator_id,
                        period=sheet.cycle.period,
                    )
                    mine = [one for one in found if one.unit_id == line.unit_id]
                    assert [one.value for one in mine] == [line.answer.value]
        assert Maintenance(workspace).check().sound
