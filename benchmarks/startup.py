"""P5: from the first line of the program to its first painted window and to a usable one ÷ a bare
PySide6 window's way to its first paint.

Both are processes of their own, taken in turns after one of each that does not count (it warms the
disk cache), offscreen unless another platform is asked for by ``QT_QPA_PLATFORM``. A window is
painted when the event after its first paint event comes. The folder of work holds the small demo
city.
"""

import os
import re
import statistics
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from measure import full_size

from paayesh_desktop.services.demo.demo_city import DemoCity
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace

GOALS = {"first paint": "≤ 1.5, then ≤ 1.3", "usable": "≤ 4.5, then ≤ 3"}
TODAY = date(2026, 11, 21)
PATIENCE = 120
"""Seconds for one start."""
MEASURED = re.compile(r"^(first paint|usable): ([0-9.]+) ms$", re.MULTILINE)
BARE = """
import time; STARTED = time.perf_counter()
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.say)
        return False

    def say(self):
        print(f"first paint: {(time.perf_counter() - STARTED) * 1000:.1f} ms")
        application.quit()

application = QApplication(sys.argv)
window = QWidget()
window.resize(1366, 768)
painted = Painted()
window.installEventFilter(painted)
window.show()
sys.exit(application.exec())
"""


def settled(folder: Path) -> Path:
    """A folder of work with the small demo city in it."""
    setup = DeskSetup(Role.COMMITTEE, "demo", "demo", demo=True)
    with Workspace.create(folder / "home", setup) as workspace:
        DemoCity(workspace.store).build("small", TODAY, workspace.desk.person)
    return folder / "home"


def started(*command: str) -> dict[str, float]:
    """Milliseconds to each stage that one process tells."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, *command],
        capture_output=True,
        check=True,
        cwd=Path(__file__).resolve().parent.parent,
        text=True,
        timeout=PATIENCE,
    )
    return {name: float(spent) for name, spent in MEASURED.findall(done.stdout)}


def shown(name: str, times: list[float]) -> float:
    median = statistics.median(times)
    print(
        f"  {name}: {median:.0f} ms (median of {len(times)}; {min(times):.0f} to {max(times):.0f})"
    )
    return median


def main() -> None:
    runs = 15 if full_size(__doc__) else 7
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    bare: list[float] = []
    ours: dict[str, list[float]] = {name: [] for name in GOALS}
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PAAYESH_STATE"] = str(Path(folder, "state"))
        home = str(settled(Path(folder)))
        print(f"P5 start-up, {runs} processes of each side in turns")
        for turn in range(runs + 1):
            theirs = started("-c", BARE)
            stages = started("-m", "paayesh_desktop", "--smoke", "--home", home)
            if turn:
                bare.append(theirs["first paint"])
                for name, times in ours.items():
                    times.append(stages[name])
    floor = shown("bare PySide6 window", bare)
    medians = {name: shown(name, times) for name, times in ours.items()}
    for name, goal in GOALS.items():
        print(f"  ratio of {name}: {medians[name] / floor:.2f} (goal {goal})")


if __name__ == "__main__":
    main()
