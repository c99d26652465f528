"""Settings: how it looks, who works here, backups, and the care of the data."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QWidget,
)

from paayesh_desktop.domain.text import isolate_ltr, normalise
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.moment_text import said
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.places import Place
from paayesh_desktop.services.maintenance import CheckReport, Maintenance
from paayesh_desktop.services.people.desk_person import rename
from paayesh_desktop.services.settings import IDLE_MINUTES, TEXT_SIZES, ThemeChoice
from paayesh_desktop.services.workspace import BACKUPS
from paayesh_desktop.store.backup import Backup

_ROLE = Qt.ItemDataRole.UserRole


class SettingsPage(Page):
    watches = frozenset({"person", "backup"})
    help_topic = "settings"

    theme: QComboBox
    spoken: QComboBox
    text_size: QComboBox
    person_name: QLineEdit
    save_name: QPushButton
    idle: QComboBox
    holidays: QPushButton
    demo_card: QFrame
    leave_demo: QPushButton
    last_backup: QLabel
    folder: QLineEdit
    choose_folder: QPushButton
    back_up: QPushButton
    copies: QListView
    restore: QPushButton
    check: QPushButton
    rebuild: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "settings_page")
        self._copies = QStandardItemModel(self)
        self.copies.setModel(self._copies)
        self._offer()
        self.theme.activated.connect(self._choose_theme)
        self.spoken.activated.connect(self._choose_language)
        self.text_size.activated.connect(self._choose_size)
        self.idle.activated.connect(self._choose_idle)
        self.person_name.textEdited.connect(self._allow_name)
        self.person_name.returnPressed.connect(self.save_name.click)
        self.save_name.clicked.connect(self._save_name)
        self.holidays.clicked.connect(lambda: context.go(Place.HOLIDAYS, None))
        self.leave_demo.clicked.connect(self._leave_demo)
        self.choose_folder.clicked.connect(self._choose_folder)
        self.back_up.clicked.connect(self._back_up)
        self.restore.clicked.connect(self._restore)
        self.check.clicked.connect(self._check)
        self.rebuild.clicked.connect(self._rebuild)
        self.copies.selectionModel().currentChanged.connect(self._allow_restore)

    def refresh(self) -> None:
        desk = self.context.workspace.desk
        self.person_name.setText(desk.person_name)
        self.save_name.setEnabled(False)
        self.demo_card.setVisible(desk.demo)
        chosen = self.context.settings_file.settings.backup_folder
        self.folder.setText(str(chosen or self.context.workspace.home / BACKUPS))
        self._read_copies()

    def _offer(self) -> None:
        settings = self.context.settings_file.settings
        for choice, text in (
            (ThemeChoice.SYSTEM, self.tr("As the system")),
            (ThemeChoice.LIGHT, self.tr("Light (paper)")),
            (ThemeChoice.DARK, self.tr("Dark (night)")),
        ):
            self.theme.addItem(text, choice)
        for code, name in (("fa", "فارسی"), ("en", "English")):
            self.spoken.addItem(name, code)
        percent = "٪" if self.context.persian else "%"
        for size in TEXT_SIZES:
            self.text_size.addItem(self.context.catalogue.digits(f"{size}{percent}"), size)
        for minutes in IDLE_MINUTES:
            said = self.tr("{count} minutes") if minutes else self.tr("never")
            count = self.context.catalogue.digits(str(minutes))
            self.idle.addItem(said.format(count=count), minutes)
        self.idle.setToolTip(
            self.tr("Without a key or the mouse, at a desk whose people have passphrases.")
        )
        self.idle.setCurrentIndex(self.idle.findData(settings.idle_minutes))
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.spoken.setCurrentIndex(self.spoken.findData(settings.language))
        self.text_size.setCurrentIndex(self.text_size.findData(settings.text_size))
        self.restore.setEnabled(False)

    def _choose_theme(self) -> None:
        settings = self.context.settings_file.change(theme=ThemeChoice(self.theme.currentData()))
        self.context.look.apply(settings.theme, settings.text_size)

    def _choose_language(self) -> None:
        self.context.settings_file.change(language=self.spoken.currentData())
        self.context.restart()

    def _choose_size(self) -> None:
        settings = self.context.settings_file.change(text_size=self.text_size.currentData())
        self.context.look.apply(settings.theme, settings.text_size)
        self.context.restart()

    def _choose_idle(self) -> None:
        self.context.settings_file.change(idle_minutes=self.idle.currentData())

    def _allow_name(self, text: str) -> None:
        self.save_name.setEnabled(bool(normalise(text)))

    def _save_name(self) -> None:
        context, name = self.context, self.person_name.text()
        context.tasks.write(
            lambda _job: rename(context.workspace, name),
            then=lambda _none: context.messages.note(self.tr("Your name is saved.")),
            owner=self,
            title=self.tr("Saving"),
        )

    def _care(self) -> Maintenance:
        folder = self.context.settings_file.settings.backup_folder
        return Maintenance(self.context.workspace, folder=folder)

    def _read_copies(self) -> None:
        self.context.tasks.read(
            lambda _job: self._care().backups(), then=self._show_copies, owner=self, lane="copies"
        )

    def _show_copies(self, found: list[Backup]) -> None:
        self._copies.clear()
        for copy in found:
            item = QStandardItem(self._said(copy))
            item.setData(copy.path, _ROLE)
            item.setEditable(False)
            self._copies.appendRow(item)
        self.restore.setEnabled(False)
        self.last_backup.setText(
            self.tr("The last backup was made {when}.").format(when=self._when(found[0]))
            if found
            else self.tr("There is no backup yet. Make the first one now.")
        )

    def _said(self, copy: Backup) -> str:
        reasons = {
            "daily": self.tr("daily"),
            "manual": self.tr("made by hand"),
            "migration": self.tr("before a new version"),
            "replaced": self.tr("before bringing one back"),
        }
        size = self.context.catalogue.digits(f"{copy.size / 1_000_000:.1f}")
        if self.context.persian:
            size = size.replace(".", "٫")
        return self.tr("{when} · {reason} · {size} MB").format(
            when=self._when(copy), reason=reasons.get(copy.reason, copy.reason), size=size
        )

    def _when(self, copy: Backup) -> str:
        context = self.context
        moment = said(copy.made_at, context.today(), persian=context.persian)
        return context.catalogue.digits(context.say(moment))

    def _allow_restore(self, current: QModelIndex) -> None:
        self.restore.setEnabled(current.isValid())

    def _choose_folder(self) -> None:
        folder = self.context.messages.folder(self.tr("Folder for backups"))
        if folder is not None:
            self.context.settings_file.change(backup_folder=folder)
            self.folder.setText(str(folder))
            self.context.feed.tell(["backup"])

    def _back_up(self) -> None:
        self.context.tasks.write(
            lambda job: self._care().backup(told=job.progress),
            then=self._backed_up,
            owner=self,
            title=self.tr("Making a backup"),
        )

    def _backed_up(self, made: Backup) -> None:
        self.context.feed.tell(["backup"])
        name = isolate_ltr(made.path.name)
        self.context.messages.note(
            self.tr("The backup was made and read back: {name}").format(name=name)
        )

    def _restore(self) -> None:
        index = self.copies.currentIndex()
        path = index.data(_ROLE)
        if not isinstance(path, Path):
            return
        question = self.tr(
            "Bring back the copy of {when}? What was entered after it will be missing here; the"
            " present data are kept as one more copy."
        ).format(when=index.data())
        if self.context.messages.ask(question, yes=self.tr("Bring back")):
            self.context.tasks.write(
                lambda _job: self._care().restore(path),
                then=lambda _kept: self.context.restart(),
                owner=self,
                title=self.tr("Bringing a backup back"),
            )

    def _check(self) -> None:
        self.context.tasks.write(
            lambda job: self._care().check(job.progress),
            then=self._checked,
            owner=self,
            title=self.tr("Checking the data"),
        )

    def _checked(self, report: CheckReport) -> None:
        if report.sound:
            self.context.messages.tell(self.tr("Everything was read and is in order."))
            return
        problems = [self.context.say(problem) for problem in report.problems]
        count = self.context.catalogue.digits(str(len(problems) + report.more))
        self.context.messages.warn(
            self.tr(
                "The check found {count} problems. Nothing was changed. Try Rebuild; if they"
                " remain, bring back the last good backup."
            ).format(count=count),
            "\n".join(problems),
        )

    def _rebuild(self) -> None:
        question = self.tr(
            "Make all tables again from what was saved? Nothing you entered is lost. It may take"
            " a few minutes."
        )
        if self.context.messages.ask(question, yes=self.tr("Rebuild")):
            self.context.tasks.write(
                lambda job: self._care().rebuild(job.progress),
                then=self._rebuilt,
                owner=self,
                title=self.tr("Rebuilding the tables"),
            )

    def _rebuilt(self, lines: int) -> None:
        count = self.context.catalogue.digits(f"{lines:,}")
        self.context.messages.tell(
            self.tr("The tables were made again from {count} saved lines.").format(count=count)
        )

    def _leave_demo(self) -> None:
        question = self.tr(
            "Leave the demo city and begin with your own desk? The demo city is put aside in its"
            " own folder."
        )
        if self.context.messages.ask(question, yes=self.tr("Leave the demo city")):
            self.context.begin_anew()
