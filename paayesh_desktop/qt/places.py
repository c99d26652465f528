"""The places of the window, in the order of the rail."""

from enum import Enum


class Place(Enum):
    """Name, icon, and where its button stands: in the rail, at the rail's foot, or nowhere."""

    TODAY = ("today", "house", "rail")
    FORMS = ("forms", "clipboard-list", "rail")
    EVALUATIONS = ("evaluations", "scale", "rail")
    CASES = ("cases", "route", "rail")
    GRID = ("grid", "grid-3x3", "rail")
    MEETINGS = ("meetings", "users-round", "rail")
    RESOLUTIONS = ("resolutions", "gavel", "rail")
    BODIES = ("bodies", "landmark", "rail")
    PLAN = ("plan", "list-tree", "rail")
    IMPORT = ("import", "file-spreadsheet", "rail")
    HELP = ("help", "circle-help", "foot")
    SETTINGS = ("settings", "settings", "foot")
    ABOUT = ("about", "info", "foot")
    HOLIDAYS = ("holidays", "calendar-days", "nowhere")
    FORM = ("form", "clipboard-list", "nowhere")
    CYCLES = ("cycles", "refresh-cw", "nowhere")
    TEMPLATES = ("templates", "list-ordered", "nowhere")
    EVALUATION = ("evaluation", "scale", "nowhere")
    PERFORMANCE = ("performance", "scroll-text", "nowhere")
    CASE = ("case", "route", "nowhere")
    MEETING = ("meeting", "users-round", "nowhere")
    CALENDAR = ("calendar", "calendar-days", "nowhere")
    POLICIES = ("policies", "megaphone", "nowhere")
    AMENDMENT = ("amendment", "git-compare", "nowhere")

    def __init__(self, key: str, icon: str, where: str) -> None:
        self.key = key
        self.icon = icon
        self.in_rail = where != "nowhere"
        self.at_foot = where == "foot"
