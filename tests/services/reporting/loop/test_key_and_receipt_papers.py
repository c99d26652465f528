"""The slip of an exchange file, and keys on paper: what they say, and what they never keep."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import strip_marks
from paayesh_desktop.language import Catalogue, translate
from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import Digits, Signatures
from paayesh_desktop.services.exchange.letter import NO_LETTER, Letter
from paayesh_desktop.services.exchange.outbox import Sent
from paayesh_desktop.services.reporting.key_papers import letter, recovery
from paayesh_desktop.services.reporting.receipt import receipt
from paayesh_desktop.services.wording import Wording
from tests.services.reporting.loop.paper_words import in_order, lines

ENGLISH = Wording(Catalogue("en"))
PERSIAN = Wording(Catalogue("fa"))
THIRTY = "12345 67890 12345 67890 12345 67890"
SECRET = tuple(f"{number:05}" for number in range(11111, 27111, 1000))


@pytest.fixture
def sent() -> Sent:
    return Sent(
        dispatch=1,
        paths=(Path("stick/from-W1-0003.paayesh"), Path("stick/from-W1-0003-2.paayesh")),
        audience=reference_key("party", "committee"),
        audience_title=translate("Party", "the monitoring committee"),
        party_title="کارگروه حمل‌ونقل",
        desk_title="میز دبیرخانه",
        person="آرش رضایی",
        digits=THIRTY,
        receipt_number="1234 5678-9",
        export=3,
        size=2_048,
        rows=57,
        papers=2,
        full=True,
        encrypted=True,
        letter=Letter("1405/77", date(2026, 11, 21)),
        made_at=datetime(2026, 11, 21, 8, 30, tzinfo=UTC),
    )


def test_a_receipt_says_who_gives_what_to_whom_under_which_number(sent: Sent) -> None:
    found = receipt(sent, ENGLISH)
    in_order(
        found,
        "کارگروه حمل‌ونقل",
        "Receipt of an exchange file",
        "For the monitoring committee",
        "From: کارگروه حمل‌ونقل · میز دبیرخانه",
        "To: the monitoring committee",
        "Prepared by: آرش رضایی",
        "Letter: number 1405/77, 1405/08/30",
        "File: from-W1-0003.paayesh\nfrom-W1-0003-2.paayesh",
        "File number: 3",
        "Content: 57 changes · 2 papers · 2 kB · full file · encrypted",
        f"Key of the desk: {THIRTY}",
        "Receipt number: 1234 5678-9, Whoever reads the file sees the same number.",
        "Handed over by: , name",
        "Received by: , name",
    )
    assert found.kind is ReportKind.RECEIPT
    assert not found.coded


def test_what_a_file_does_not_have_is_left_out(sent: Sent) -> None:
    bare = replace(sent, letter=NO_LETTER, export=0, rows=0, papers=0)
    told = lines(receipt(bare, ENGLISH))
    assert not any(line.startswith(("Letter:", "File number:")) for line in told)
    assert any("no changes, only receipts" in line for line in told)


def test_a_receipt_is_persian_for_a_persian_reader(sent: Sent) -> None:
    in_order(
        receipt(sent, PERSIAN), "رسید فایل تبادل", "برای کمیتهٔ پایش", "شمارهٔ رسید: ۱۲۳۴ ۵۶۷۸-۹"
    )


def test_the_letter_of_the_digits_shows_them_large_and_as_a_code() -> None:
    found = letter("کمیته پایش", THIRTY, PERSIAN)
    (digits,) = [block for block in found.blocks if isinstance(block, Digits)]
    assert digits.qr == THIRTY
    assert strip_marks(" ".join(digits.groups)) == PERSIAN.digits(THIRTY)
    assert len(digits.groups) == 6
    in_order(found, "باسمه تعالی", "کمیته پایش", "موضوع: ", "اینها ۳۰ رقم کمیته است", "مهر")
    assert not found.coded


def test_a_recovery_sheet_has_every_group_and_no_code_of_its_secret() -> None:
    found = recovery("میز دبیرخانه", THIRTY, SECRET, "1405/08/30", ENGLISH)
    (digits,) = [block for block in found.blocks if isinstance(block, Digits)]
    assert digits.groups == SECRET
    assert not digits.qr, "a telephone that reads it would keep the key"
    assert not found.coded
    in_order(
        found,
        "Recovery sheet of a desk",
        "1405/08/30",
        "Whoever has this sheet has the key of the desk.",
        "Close it away in a sealed envelope.",
        " ".join(SECRET),
        f"these thirty digits: {THIRTY}",
    )
    assert [len(block.boxes) for block in found.blocks if isinstance(block, Signatures)] == [1]


def test_the_secret_is_on_the_sheet_and_not_in_what_the_file_says_of_itself() -> None:
    found = recovery("میز", THIRTY, SECRET, "1405/08/30", PERSIAN)
    data = printed(found)
    assert not any(group.encode() in data for group in SECRET)
    told = (found.title, found.subtitle, found.bookmark, found.issuer, found.made_on)
    assert not any(group in text for group in SECRET for text in told)
