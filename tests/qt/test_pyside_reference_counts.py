"""PySide6 6.12 on Python 3.11 loses a reference to None in every call, and aborts in the end."""

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Source(QObject):
    told = Signal(int)

application = QApplication(["test", "-platform", "offscreen"])
label, source, heard = QLabel(), Source(), []
source.told.connect(heard.append)
for number in range(50_000):
    label.setText(str(number))
    source.told.emit(number)
print(label.text(), len(heard))
"""


def test_fifty_thousand_calls_that_return_nothing_survive() -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (run.returncode, run.stdout.split()) == (0, ["49999", "50000"]), run.stderr
