"""What the care of the data asks for: a copy that is due, a database that was copied or put back,
rows that two desks wrote apart."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from paayesh_desktop.language import translate
from paayesh_desktop.services.exchange.recovery import Recovery
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.planning.desk_watch import DeskWatch
from paayesh_desktop.services.today.today_items import Item, Urgency, Verb
from paayesh_desktop.services.workspace import Workspace

_DAY = timedelta(days=1)


def care(workspace: Workspace, backups: Path | None) -> Iterable[Item]:
    """*backups* is the folder of the copies, where it is not the workspace's own."""
    if Recovery(workspace).look().trouble is not None:
        yield Item(
            Verb.RECOVER,
            Urgency.BAD,
            translate("Today", "This work was copied or put back"),
            translate("Today", "nothing is lost"),
            translate("Today", "What others have of it comes back; a few steps lead there"),
        )
    if conflicts := DeskWatch(workspace.store).conflicts():
        yield Item(
            Verb.SHOW_CONFLICTS,
            Urgency.WARN,
            translate("Today", "Two desks wrote different things"),
            translate("Today", "{count} rows").fill(count=conflicts),
            translate("Today", "Both are kept and one of them shows, until somebody decides"),
        )
    if workspace.database is None:
        return
    copies = Maintenance(workspace, folder=backups).backups()
    if copies and datetime.now(UTC) - copies[0].made_at < _DAY:
        return
    badge = translate("Today", "no copy yet")
    if copies:
        days = (datetime.now(UTC) - copies[0].made_at).days
        badge = translate("Today", "{days} days old").fill(days=days)
    yield Item(
        Verb.BACK_UP,
        Urgency.INFO,
        translate("Today", "Make a backup copy"),
        badge,
        translate("Today", "A copy a day keeps a day's work safe from a broken disk"),
    )
