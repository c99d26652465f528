"""The today page of a city with cases, forms and meetings ÷ the same questions asked of SQLite
barely: what the program adds by composing questions, making rows and judging whose turn it is.

The questions are overheard in one look and asked again by the driver alone, so the ratio says
nothing about how many there are; their number stands beside it.
"""

import os
import sqlite3
import tempfile
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from measure import Side, compare, full_size
from sqlalchemy import Engine, event

from paayesh_desktop.services.demo.demo_city import DemoCity
from paayesh_desktop.services.today.today import Today
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace

GOAL = "≤ 5; at most 120 questions, 150 ms CPU in the small city"
TODAY = date(2026, 11, 21)


class Overheard:
    """The statements that reach the driver while *engine* is listened to."""

    def __init__(self, engine: Engine) -> None:
        self.questions: list[tuple[str, Any]] = []
        self._engine = engine

    def __enter__(self) -> "Overheard":
        event.listen(self._engine, "before_cursor_execute", self._note)
        return self

    def __exit__(self, *_error: object) -> None:
        event.remove(self._engine, "before_cursor_execute", self._note)

    def _note(self, _connection: object, _cursor: object, *told: Any) -> None:
        statement, parameters, _context, _many = told
        if statement.startswith("SELECT"):
            self.questions.append((statement, parameters))


def main() -> None:
    size = "city" if full_size(__doc__) else "small"
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PAAYESH_STATE"] = str(Path(folder, "state"))
        setup = DeskSetup(Role.COMMITTEE, "demo", "demo", demo=True)
        with Workspace.create(Path(folder, "home"), setup) as workspace:
            DemoCity(workspace.store).build(size, TODAY, workspace.desk.person)
            today = Today(workspace)
            with Overheard(workspace.engine) as heard:
                items = today.look(TODAY).items
            print(f"today, {size} city: {len(items)} items, {len(heard.questions)} questions")
            with closing(sqlite3.connect(Path(folder, "home", "paayesh.db"))) as bare:

                def ask() -> None:
                    for statement, parameters in heard.questions:
                        bare.execute(statement, parameters).fetchall()

                ours = Side("the look", lambda: today.look(TODAY))
                compare(ours, Side("its questions alone", ask), goal=GOAL)


if __name__ == "__main__":
    main()
