"""How the table of forms, its tiles and the grid are dressed and share the room there is."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QSizePolicy, QSplitter, QTableView, QWidget

from paayesh_desktop.qt.column_room import ColumnRoom
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.form_table import NAMES
from paayesh_desktop.qt.widgets.blank_note import BlankNote
from paayesh_desktop.qt.widgets.filter_chips import FilterChips
from paayesh_desktop.qt.widgets.tile import Tile, TileRow
from paayesh_desktop.services.forms.form_query import FormGroup
from paayesh_desktop.services.wording import Wording

_WIDTHS = {"state": 150, "due": 142, "filled": 130, "call": 152, "letter": 168, "reminders": 74}
"""The most important first."""
_UNIT = 190
_TILES = (
    ("hourglass", "info"),
    ("triangle-alert", "bad"),
    ("file-text", "warn"),
    ("list-checks", "info"),
    ("circle-check", "ok"),
)
_PANEL = 348
_NARROW = 760
"""Under this width only table or panel is shown."""
_LOWEST = 250
"""Of table and panel; what they would like to have must not make the page scroll."""
_LOW = 640
"""Under this height of the window the tiles are left out: the chips say the same."""


class CollectionView(QObject):
    """Watches the splitter; the tiles are left out where the window is low."""

    def __init__(
        self,
        look: Look,
        splitter: QSplitter,
        table: QTableView,
        panel: QFrame,
        tiles: QWidget,
    ) -> None:
        super().__init__(splitter)
        self._look = look
        self._splitter, self._table, self._panel, self._tiles = splitter, table, panel, tiles
        self._wanted = False
        header = table.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        rows = table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(look.px(46))
        rows.hide()
        ColumnRoom(
            look, table, _UNIT, {NAMES.index(name): width for name, width in _WIDTHS.items()}
        )
        self.blank = BlankNote(
            look,
            table,
            self.tr(
                "There is no form here. The secretary of each workgroup hands out the forms of a"
                " cycle; those of another cycle are found by choosing it above."
            ),
        )
        splitter.setStretchFactor(0, 1)
        splitter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        splitter.setMinimumHeight(look.px(_LOWEST))
        splitter.installEventFilter(self)
        self.arrange()

    def show_panel(self, *, shown: bool) -> None:
        if shown is not self._wanted:
            self._wanted = shown
            self.arrange()

    def set_height(self, height: int, *, letter: bool) -> None:
        """The window's; a *letter* that is being written takes the tiles' place."""
        self._tiles.setVisible(height >= self._look.px(_LOW) and not letter)

    def arrange(self) -> None:
        px, whole = self._look.px, self._splitter.width()
        narrow = whole < px(_NARROW)
        self._panel.setVisible(self._wanted)
        self._table.setVisible(not (narrow and self._wanted))
        beside = px(_PANEL) if self._wanted else 0
        self._splitter.setSizes([max(whole - beside, px(_UNIT)), px(_PANEL)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.arrange()
        return super().eventFilter(watched, event)


class CollectionChips(FilterChips[FormGroup]):
    """What the forms of a cycle are narrowed to, the most urgent first."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget) -> None:
        words = [
            (FormGroup.ALL, self.tr("All"), ""),
            (FormGroup.OVERDUE, self.tr("Overdue"), "triangle-alert"),
            (FormGroup.PROMISE_BROKEN, self.tr("Promise broken"), "phone"),
            (FormGroup.TO_REMIND, self.tr("To remind"), "send"),
            (FormGroup.AWAITED, self.tr("Awaited"), "hourglass"),
            (FormGroup.ON_PAPER, self.tr("On paper"), "file-text"),
            (FormGroup.TYPED, self.tr("To check"), "pencil"),
            (FormGroup.CHECKED, self.tr("To accept"), "list-checks"),
            (FormGroup.ACCEPTED, self.tr("Accepted"), "circle-check"),
            (FormGroup.CAME_LATE, self.tr("Came late"), "clock"),
        ]
        super().__init__(look, wording, words, parent)


class CollectionTiles(TileRow):
    """How the forms of a cycle stand, at a glance."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._wording = wording
        self._made = [
            Tile(look, icon, kind, number="", title="", detail="") for icon, kind in _TILES
        ]
        self.set_tiles(self._made)

    def show_counts(self, counts: Mapping[FormGroup, int]) -> None:
        groups = (
            FormGroup.AWAITED,
            FormGroup.OVERDUE,
            FormGroup.ON_PAPER,
            FormGroup.TYPED,
            FormGroup.ACCEPTED,
        )
        for tile, group, words in zip(self._made, groups, self._words(counts), strict=True):
            tile.set_words(self._wording.whole(counts[group]), *words)

    def _words(self, counts: Mapping[FormGroup, int]) -> tuple[tuple[str, str], ...]:
        """The title and the detail of each."""
        whole = self._wording.whole
        issued, checked = whole(counts[FormGroup.ISSUED]), whole(counts[FormGroup.CHECKED])
        broken, every = whole(counts[FormGroup.PROMISE_BROKEN]), whole(counts[FormGroup.ALL])
        late = whole(counts[FormGroup.CAME_LATE])
        accepted = self.tr("of {count} forms; {late} late").format(count=every, late=late)
        return (
            (self.tr("awaited"), self.tr("{count} not delivered yet").format(count=issued)),
            (self.tr("overdue"), self.tr("{count} promises broken").format(count=broken)),
            (self.tr("to type"), self.tr("back on paper")),
            (self.tr("to check"), self.tr("{count} to accept").format(count=checked)),
            (self.tr("accepted"), accepted),
        )
