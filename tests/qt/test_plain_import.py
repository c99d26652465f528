"""Qt is loaded without slowing down every import that follows."""

import subprocess
import sys

PROGRAM = """
import builtins
plain = builtins.__import__
from paayesh_desktop.qt.plain_import import load_qt
load_qt()
assert builtins.__import__ is plain
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel
class Told(QObject):
    said = Signal(str)
application = QApplication([])
label = QLabel("-")
label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
told = Told()
told.said.connect(label.setText)
told.said.emit("سلام")
assert label.text() == "سلام"
print("done")
"""


def test_imports_after_qt_are_pythons_own_and_qt_works_as_ever() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, check=True, text=True, timeout=60
    )
    assert done.stdout == "done\n"
