"""The places of the window, in the order of the rail."""

from enum import Enum


class Place(Enum):
    """Name, icon, and where its button stands: in the rail, at the rail's foot, or nowhere."""

    TODAY = ("today", "house", "rail")
    PLAN = ("plan", "list-tree", "rail")
    IMPORT = ("import", "file-spreadsheet", "rail")
    HELP = ("help", "circle-help", "foot")
    SETTINGS = ("settings", "settings", "foot")
    ABOUT = ("about", "info", "foot")
    HOLIDAYS = ("holidays", "calendar-days", "nowhere")

    def __init__(self, key: str, icon: str, where: str) -> None:
        self.key = key
        self.icon = icon
        self.in_rail = where != "nowhere"
        self.at_foot = where == "foot"
