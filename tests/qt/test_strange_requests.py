"""Requests to be admitted come from people whom nobody knows yet: none of them closes a page."""

from pathlib import Path

from PySide6.QtWidgets import QLabel

from paayesh_desktop.bundle.enrolment import request
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.qt.pages.keys.keys_page import KeysPage
from tests.qt.exchange_desks import Shown, cheap, shown, went
from tests.services.exchange.city import W1, City
from tests.services.exchange.conftest import built_city, city, make_desk
from tests.services.exchange.desks import DAY

__all__ = ["built_city", "cheap", "city", "make_desk", "shown", "went"]  # fixtures
AT_THE_END = 2**53 - 1


def test_a_request_from_beyond_the_calendar_is_shown_like_any_other(
    shown: Shown, city: City, tmp_path: Path
) -> None:
    path = tmp_path / "asked.pbr"
    path.write_bytes(
        request(
            SigningKey.generate(),
            party=W1,
            role="workgroup",
            desk=new_key(),
            title="میز آینده",
            person="کسی",
            at=AT_THE_END,
        )
    )
    city.committee.enrolling.read(path, DAY)
    page = shown(KeysPage, city.committee.workspace)
    assert isinstance(page, KeysPage)
    told = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "میز آینده" in told
