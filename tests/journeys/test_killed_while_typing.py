"""A program killed in the middle of a form shows, started again, what was typed on which line."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from paayesh_desktop.domain.form import Answer, Form, FormState
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.services.demo.demo_city import DemoCity
from paayesh_desktop.services.demo.demo_rows import DemoSize
from paayesh_desktop.services.forms.drafts import Drafts
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace

DAY = date(2026, 11, 21)
TYPE = """
import os, sys
from datetime import date
from pathlib import Path
from uuid import UUID

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QEvent, QTimer, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from paayesh_desktop.language import Catalogue
from paayesh_desktop.qt.change_feed import ChangeFeed
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.form.form_page import FormPage
from paayesh_desktop.qt.tasks import Tasks
from paayesh_desktop.services.forms.drafts import Drafts
from paayesh_desktop.services.settings import SettingsFile
from paayesh_desktop.services.workspace import Workspace

home, form, person = Path(sys.argv[1]), UUID(sys.argv[2]), UUID(sys.argv[3])
app = QApplication(["paayesh", "-style", "Fusion"])
messages = Recorded()
tasks = Tasks(messages.error)
workspace = Workspace.open(home)
workspace.seat(person)
page = FormPage(PageContext(
    workspace=workspace, tasks=tasks, messages=messages, catalogue=Catalogue("fa"),
    look=Look(app, home / "pictures"), settings_file=SettingsFile(home), feed=ChangeFeed(),
    go=lambda place, key=None: None, restart=lambda: None, begin_anew=lambda: None,
    today=lambda: date(2026, 11, 21),
))
page.show()
page.activateWindow()
page.open_row(form)

def until(what):
    while not what():
        app.processEvents()

def type_text(text, key=Qt.Key.Key_unknown):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        app.sendEvent(app.focusWidget(), event)

drafts = Drafts(workspace)
until(lambda: page.found is not None and app.focusWidget() is not None and not tasks.busy)
shown = page.proposals.recovery.isVisible()
print("bar" if shown else "no bar", flush=True)
if shown:
    model = page.proposals.recovery.model
    for row in range(model.rowCount()):
        print(*(model.index(row, column).data() for column in (0, 2, 3)), sep="|", flush=True)
    print("shown", flush=True)
else:
    for figure in "۷۸":
        line = page.typing.current
        type_text(figure)
        if figure == "۷":
            type_text("", Qt.Key.Key_Return)
        until(lambda: (found := drafts.found(form)) and line.id in found.typings)
        print(line.id, flush=True)
while True:
    app.processEvents()
"""


def run_until_killed(home: Path, form: str, person: str, end: str) -> list[str]:
    """Type on the form until *end* is said or two lines are written down; then kill -9."""
    with subprocess.Popen(
        [sys.executable, "-c", TYPE, str(home), form, person],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as program:
        assert program.stdout is not None
        said: list[str] = []
        try:
            while len(said) < 3 if not end else end not in said:
                said.append(program.stdout.readline().strip())
                assert said[-1] or program.poll() is None
        finally:
            program.kill()
        return said


@pytest.fixture
def city(tmp_path: Path) -> Path:
    """A tiny demo city in which forms are out."""
    setup = DeskSetup(Role.COMMITTEE, "کمیته پایش شهر نمونه", "مریم رستگار", demo=True)
    with Workspace.create(tmp_path / "city", setup) as workspace:
        tiny = DemoSize(32, 60, 2, offices=False, partners=(1, 2))
        DemoCity(workspace.store).build(tiny, DAY, workspace.desk.person)
    return tmp_path / "city"


def awaited(home: Path) -> tuple[UUID, UUID]:
    """A form that is not back yet, and the secretary of its workgroup."""
    with Workspace.open(home) as workspace, workspace.store.view() as view:
        form = view.find(Form, state=FormState.DELIVERED, order_by=("id",))[0]
        workgroup = view.get(Workgroup, form.workgroup_id)
    assert workgroup is not None
    return form.id, reference_key("demo/person", f"{workgroup.code}/secretary")


def test_a_killed_program_shows_what_was_typed_field_by_field(city: Path) -> None:
    form, person = awaited(city)
    bar, *lines = run_until_killed(city, str(form), str(person), "")
    assert bar == "no bar"
    with Workspace.open(city) as workspace:
        workspace.seat(person)
        draft = Drafts(workspace).found(form)
        with workspace.store.view() as view:
            assert view.count(Answer, form_id=form) == 0
    assert draft is not None
    assert [draft.typings[UUID(line)].value for line in lines] == ["7", "8"]
    bar, *shown, end = run_until_killed(city, str(form), str(person), "shown")
    assert (bar, end) == ("bar", "shown")
    assert [row.split("|")[1:] for row in shown] == [["–", "۷"], ["–", "۸"]]
