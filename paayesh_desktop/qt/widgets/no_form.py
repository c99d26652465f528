"""What the page of a form says while none is open."""

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.empty_state import EmptyState


class NoForm(EmptyState):
    """`acted` leads to the forms."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            "clipboard-list",
            title=self.tr("No form is open"),
            text=self.tr(
                "Here a monitoring form is typed line by line, as it stands on its paper. Choose"
                " one among the forms: those that came back on paper are waiting for you."
            ),
            action=self.tr("To the forms"),
        )
