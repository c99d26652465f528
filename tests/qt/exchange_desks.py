"""Desks with keys, files between them, and pages of the exchange over them, for tests of pages."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.places import Place
from paayesh_desktop.services.keys.desk_key import DeskKeys
from paayesh_desktop.services.keys.founding import Founding
from paayesh_desktop.services.keys.registries import Registries
from paayesh_desktop.services.keys.registry_draft import RegistryDrafts
from paayesh_desktop.services.keys.root_keys import RootKeys
from paayesh_desktop.services.keys.root_rotation import RootRotation
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest
from tests.services.exchange.city import City, send
from tests.services.exchange.desks import CHEAP, Desk

Went = list[tuple[Place, UUID | None]]
MakeContext = Callable[[Workspace], PageContext]
Shown = Callable[[type[Page], Workspace], Page]


@pytest.fixture
def went() -> Went:
    """The places that a page led to."""
    return []


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passphrases are tried fast where a page opens keys."""
    for kind in (DeskKeys, Founding, Registries, RegistryDrafts, RootKeys, RootRotation):
        monkeypatch.setitem(kind.__init__.__kwdefaults__ or {}, "cost", CHEAP)


@pytest.fixture
def shown(qtbot: QtBot, make_context: MakeContext, went: Went, cheap: None) -> Shown:
    """Shows a page over a desk, and waits until it is filled."""
    del cheap

    def show(kind: type[Page], workspace: Workspace) -> Page:
        def go(place: Place, key: UUID | None) -> None:
            went.append((place, key))

        page = kind(replace(make_context(workspace), go=go))
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        page.refresh()
        settle(qtbot, page)
        return page

    return show


def settle(qtbot: QtBot, page: Page) -> None:
    at_rest(qtbot, page.context.tasks)


def press(qtbot: QtBot, page: Page) -> None:
    """The one highlighted button there is."""
    (button,) = highlighted(page)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, page)


def highlighted(page: Page) -> list[QPushButton]:
    return [
        button
        for button in page.findChildren(QPushButton)
        if button.isVisible() and button.property("class") == "primary"
    ]


def button(parent: QWidget, name: str) -> QPushButton:
    """A button that can be seen, by what a screen reader calls it."""
    (found,) = [
        one
        for one in parent.findChildren(QPushButton)
        if one.isVisible() and name in (one.text(), one.accessibleName())
    ]
    return found


def paste(field: QWidget, text: str) -> None:
    QApplication.clipboard().setText(text)
    field.setFocus()
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Paste))


def file_for(city: City, sender: Desk, reader: Desk) -> Path:
    """A file of one desk for another, on a stick of its own."""
    return send(sender, reader.workspace.desk.party, city.stick()).path
