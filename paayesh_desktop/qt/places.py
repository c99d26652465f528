"""The places of the window, in the order of the rail."""

from enum import Enum


class Place(Enum):
    """Name, icon, and where its button stands: in the rail, at the rail's foot, or nowhere; then
    the place that it belongs to stands there instead."""

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
    EXCHANGE = ("exchange", "usb", "rail")
    HELP = ("help", "circle-help", "foot")
    SETTINGS = ("settings", "settings", "foot")
    ABOUT = ("about", "info", "foot")
    HOLIDAYS = ("holidays", "calendar-days", "settings")
    FORM = ("form", "clipboard-list", "forms")
    CYCLES = ("cycles", "refresh-cw", "forms")
    TEMPLATES = ("templates", "list-ordered", "forms")
    EVALUATION = ("evaluation", "scale", "evaluations")
    PERFORMANCE = ("performance", "scroll-text", "evaluations")
    CASE = ("case", "route", "cases")
    OBSTACLES = ("obstacles", "list-tree", "cases")
    MEETING = ("meeting", "users-round", "meetings")
    CALENDAR = ("calendar", "calendar-days", "meetings")
    POLICIES = ("policies", "megaphone", "meetings")
    AMENDMENT = ("amendment", "git-compare", "plan")
    KEYS = ("keys", "key-round", "exchange")
    CONFLICTS = ("conflicts", "git-compare", "exchange")
    PAPER = ("paper", "printer", "today")
    VERIFY = ("verify", "file-check", "today")
    RECOVERY = ("recovery", "database-backup", "exchange")

    def __init__(self, key: str, icon: str, where: str) -> None:
        self.key = key
        self.icon = icon
        self.in_rail = where in ("rail", "foot")
        self.at_foot = where == "foot"
        self._under = where

    @property
    def in_sight(self) -> "Place":
        """The place whose button stands for this one."""
        return self if self.in_rail else next(one for one in Place if one.key == self._under)
