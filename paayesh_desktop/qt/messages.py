"""The one door for telling and asking. Tests put another in its place."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Messages(Protocol):
    """What pages may say. Texts are already in the reader's language."""

    def tell(self, text: str, details: str = "") -> None: ...
    def warn(self, text: str, details: str = "") -> None: ...
    def error(self, error: UserError) -> None: ...
    def ask(self, question: str, *, yes: str, details: str = "") -> bool: ...
    def note(self, text: str) -> None: ...
    def open_file(self, title: str, pattern: str) -> Path | None: ...
    def open_files(self, title: str, pattern: str) -> list[Path]: ...
    def save_file(self, title: str, name: str, pattern: str) -> Path | None: ...
    def folder(self, title: str) -> Path | None: ...
    def printer(self, title: str, pages: int = 1) -> "QPrinter | None": ...


class Quiet(QObject):
    """The part that both share: `noted` carries remarks that need no answer."""

    noted = Signal(str)

    def note(self, text: str) -> None:
        self.noted.emit(text)


class Recorded(Quiet):
    """Messages where nobody is at the screen: written down in *told*, answered from *answers*."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.answers: list[bool | Path | None] = []
        self.noted.connect(self.told.append)

    def tell(self, text: str, details: str = "") -> None:
        self.told.append("\n".join(filter(None, (text, details))))

    def warn(self, text: str, details: str = "") -> None:
        self.tell(text, details)

    def error(self, error: UserError) -> None:
        self.told.append(str(error))

    def ask(self, question: str, *, yes: str, details: str = "") -> bool:
        del yes
        self.tell(question, details)
        return self._answer() is True

    def open_file(self, title: str, pattern: str) -> Path | None:
        del pattern
        return self._path(title)

    def open_files(self, title: str, pattern: str) -> list[Path]:
        """Every path that is answered for it, one after the other."""
        del pattern
        self.told.append(title)
        found = [one for one in self.answers if isinstance(one, Path)]
        self.answers = [one for one in self.answers if not isinstance(one, Path)]
        return found

    def save_file(self, title: str, name: str, pattern: str) -> Path | None:
        del name, pattern
        return self._path(title)

    def folder(self, title: str) -> Path | None:
        return self._path(title)

    def printer(self, title: str, pages: int = 1) -> "QPrinter | None":
        """A printer whose paper is a file: the path that is answered."""
        from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415 - only when something is printed

        del pages
        path = self._path(title)
        if path is None:
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return printer

    def _path(self, title: str) -> Path | None:
        self.told.append(title)
        answer = self._answer()
        return answer if isinstance(answer, Path) else None

    def _answer(self) -> bool | Path | None:
        return self.answers.pop(0) if self.answers else None


class Dialogs(Quiet):
    """Messages as dialogs over the active window."""

    def __init__(
        self, say: Callable[[Sentence], str], window: Callable[[], QWidget | None]
    ) -> None:
        super().__init__()
        self._say = say
        self._window = window
        self._folder = Path.home()

    def tell(self, text: str, details: str = "") -> None:
        _shown(self._box(QMessageBox.Icon.Information, text, details))

    def warn(self, text: str, details: str = "") -> None:
        _shown(self._box(QMessageBox.Icon.Warning, text, details))

    def error(self, error: UserError) -> None:
        cause = error.__cause__
        self.warn(self._say(error.sentence), f"{type(cause).__name__}: {cause}" if cause else "")

    def ask(self, question: str, *, yes: str, details: str = "") -> bool:
        """Whether the person chose *yes*, a verb; the other button cancels and is the default."""
        box = self._box(QMessageBox.Icon.Question, question, details)
        agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        _shown(box)
        return box.clickedButton() is agreed

    def open_file(self, title: str, pattern: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self._window(), title, str(self._folder), pattern)
        return self._chosen(Path(name)) if name else None

    def open_files(self, title: str, pattern: str) -> list[Path]:
        names, _ = QFileDialog.getOpenFileNames(self._window(), title, str(self._folder), pattern)
        return [self._chosen(Path(name)) for name in names]

    def save_file(self, title: str, name: str, pattern: str) -> Path | None:
        """It always has the ending of *name*; whoever left that out is asked before a file of the
        whole name is replaced."""
        proposed = self._folder / name
        chosen, _ = QFileDialog.getSaveFileName(self._window(), title, str(proposed), pattern)
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.casefold() != proposed.suffix.casefold():
            path = path.with_name(path.name + proposed.suffix)
            question = self._say(_REPLACE.fill(file=isolate(path.name)))
            if path.exists() and not self.ask(question, yes=self._say(_YES)):
                return None
        return self._chosen(path)

    def folder(self, title: str) -> Path | None:
        name = QFileDialog.getExistingDirectory(self._window(), title, str(self._folder))
        self._folder = Path(name) if name else self._folder
        return Path(name) if name else None

    def _chosen(self, path: Path) -> Path:
        """The next question begins where this one ended."""
        self._folder = path.parent
        return path

    def printer(self, title: str, pages: int = 1) -> "QPrinter | None":
        """The printer that somebody chooses in the dialog of the system, for some of *pages*.
        UserError where there is none."""
        from PySide6.QtPrintSupport import (  # noqa: PLC0415 - only when something is printed
            QPrintDialog,
            QPrinter,
            QPrinterInfo,
        )

        if not QPrinterInfo.availablePrinterNames():
            raise UserError(_NO_PRINTER)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window())
        dialog.setWindowTitle(title)
        dialog.setMinMax(1, max(1, pages))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, pages > 1)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None

    def _box(self, icon: QMessageBox.Icon, text: str, details: str) -> QMessageBox:
        box = QMessageBox(self._window())
        box.setIcon(icon)
        window = self._window()
        box.setWindowTitle(window.windowTitle() if window else QCoreApplication.applicationName())
        box.setText(text)
        if details:
            box.setDetailedText(details)
        return box


def _shown(box: QMessageBox) -> None:
    """Until it is answered. Words alone stand on its buttons, as everywhere."""
    if not box.buttons():
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
    for button in box.buttons():
        button.setIcon(QIcon())
    box.exec()


_REPLACE = translate(
    "Messages", "There is a file {file} already. Replace it? What stands in it now is lost then."
)
_YES = translate("Messages", "Replace it")
_NO_PRINTER = translate(
    "Messages",
    "This computer has no printer that the program can use. Nothing was printed and nothing is"
    " lost. Connect a printer in the settings of the computer, or save the paper as PDF and print"
    " it elsewhere.",
)
