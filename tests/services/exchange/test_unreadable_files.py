"""What the system does not give is said beside its file; what else there is can be read."""

import errno
import os
from pathlib import Path

import pytest

from paayesh_desktop.errors import UserError
from paayesh_desktop.services.exchange import passing_folder as passing
from paayesh_desktop.services.exchange.exchange_preview import FileState
from paayesh_desktop.services.exchange.passing_folder import passing_folder
from paayesh_desktop.services.exchange.receiving import Receiving
from tests.services.exchange.city import City, result, send, write

pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")


@pipes
def test_one_file_that_cannot_be_read_does_not_hold_up_the_others(city: City) -> None:
    write(city.group.workspace, [result("I1", 70)])
    stick = city.stick()
    whole = send(city.group, city.committee.workspace.desk.party, stick).path
    closed = stick / "a-closed.pbz"
    os.mkfifo(closed)
    receiving = Receiving(city.committee.workspace)
    good, bad = receiving.look([closed, whole]).files
    assert (good.name, good.state) == (whole.name, FileState.NEW)
    assert (bad.name, bad.state) == (closed.name, FileState.REFUSED)
    assert "cannot be read" in str(bad.sentence)


def test_no_room_beside_the_database_is_said_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(**_how: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(passing, "TemporaryDirectory", full)
    with pytest.raises(UserError, match="Free some space"):
        passing_folder(tmp_path, "incoming")


def test_what_passes_through_lies_beside_the_database_and_goes(tmp_path: Path) -> None:
    with passing_folder(tmp_path, "incoming") as inside:
        assert Path(inside).parent == tmp_path
    assert list(tmp_path.iterdir()) == []
