"""Papers are kept as they are, found by content, and come back with a backup."""

import shutil
from pathlib import Path

import pytest

from paayesh_desktop.domain.attachment import MAX_SIZE, Attachment
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.papers import Papers, paper_folder
from paayesh_desktop.services.workspace import Workspace

PDF = b"%PDF-1.7\nscan of a letter\n%%EOF"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
ABOUT = reference_key("sample", "form")


def test_a_paper_is_found_again_as_it_was(workspace: Workspace, tmp_path: Path) -> None:
    scan = tmp_path / "نامه ۱۲.pdf"
    scan.write_bytes(PDF)
    papers = Papers(workspace)
    made = papers.attach(ABOUT, scan, scan.name, party=COMMITTEE, caption=" صفحه\u00a0۱ ")
    assert papers.of(ABOUT) == (made,)
    assert (made.media_type, made.size, made.name) == ("application/pdf", len(PDF), "نامه ۱۲.pdf")
    assert made.caption == "صفحه ۱"
    assert papers.read(made.sha256) == PDF


def test_the_same_paper_is_kept_once(workspace: Workspace) -> None:
    papers = Papers(workspace)
    one = papers.attach(ABOUT, PNG, "a.png", party=COMMITTEE)
    other = papers.attach(new_key(), PNG, "b.png", party=COMMITTEE)
    assert one.sha256 == other.sha256
    assert list(paper_folder(workspace).names()) == [one.sha256]


@pytest.mark.parametrize("data", [b"MZ\x90 a program", b"", b"%PD", b"<html>", b"PK\x03\x04 zip"])
def test_what_is_no_scan_is_refused_whatever_it_is_called(
    workspace: Workspace, data: bytes
) -> None:
    with pytest.raises(UserError, match="no PDF, PNG or JPEG"):
        Papers(workspace).attach(ABOUT, data, "scan.pdf", party=COMMITTEE)
    assert Papers(workspace).of(ABOUT) == ()


def test_a_paper_may_have_ten_mebibytes_and_no_more(workspace: Workspace, tmp_path: Path) -> None:
    papers = Papers(workspace)
    large = PDF + bytes(MAX_SIZE - len(PDF))
    assert papers.attach(ABOUT, large, "large.pdf", party=COMMITTEE).size == MAX_SIZE
    scan = tmp_path / "larger.pdf"
    scan.write_bytes(large + b"!")
    with pytest.raises(UserError, match="larger than 10 MiB"):
        papers.attach(ABOUT, scan, scan.name, party=COMMITTEE)


def test_a_folder_or_nothing_is_no_paper(workspace: Workspace, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere.pdf"):
        with pytest.raises(UserError, match="is no file"):
            Papers(workspace).attach(ABOUT, path, path.name, party=COMMITTEE)


def test_a_paper_that_was_changed_outside_is_noticed(workspace: Workspace) -> None:
    papers = Papers(workspace)
    made = papers.attach(ABOUT, PDF, "letter.pdf", party=COMMITTEE)
    paper_folder(workspace).path(made.sha256).write_bytes(PDF + b" and more")
    with pytest.raises(UserError, match="changed outside"):
        papers.read(made.sha256)
    report = Maintenance(workspace).check()
    assert [str(problem) for problem in report.problems] == [
        "The paper \u2068letter.pdf\u2069 is missing or was changed outside the program."
        " Scan it again."
    ]
    again = papers.attach(ABOUT, PDF, "letter.pdf", party=COMMITTEE)
    assert papers.read(again.sha256) == PDF


def test_a_paper_taken_away_leaves_its_history(workspace: Workspace) -> None:
    papers = Papers(workspace)
    made = papers.attach(ABOUT, PDF, "letter.pdf", party=COMMITTEE)
    papers.detach(made.id, party=COMMITTEE)
    assert papers.of(ABOUT) == ()
    with workspace.store.view() as view:
        assert [one.removed for one in view.history(made.id)] == [False, True]
    with pytest.raises(KeyError):
        papers.detach(made.id, party=COMMITTEE)


def test_another_sides_papers_are_attached_at_its_own_desk(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="attached at its desk"):
        Papers(workspace).attach(ABOUT, PDF, "a.pdf", party=reference_key("workgroup", "W1"))
    assert not list(paper_folder(workspace).names())


def test_a_backup_brings_papers_back_that_were_lost(workspace: Workspace) -> None:
    papers = Papers(workspace)
    made = papers.attach(ABOUT, PDF, "letter.pdf", party=COMMITTEE)
    maintenance = Maintenance(workspace)
    copy = maintenance.backup()
    shutil.rmtree(paper_folder(workspace).root)
    maintenance.restore(copy.path)
    assert papers.read(made.sha256) == PDF
    with workspace.store.view() as view:
        assert view.count(Attachment) == 1


def test_restoring_heals_a_damaged_paper_and_takes_no_damaged_copy(workspace: Workspace) -> None:
    papers = Papers(workspace)
    made = papers.attach(ABOUT, PDF, "letter.pdf", party=COMMITTEE)
    other = papers.attach(ABOUT, PNG, "photo.png", party=COMMITTEE)
    maintenance = Maintenance(workspace)
    copy = maintenance.backup()
    folder = paper_folder(workspace)
    folder.path(made.sha256).write_bytes(b"%PDF-damaged")
    kept = copy.path.parent / "papers" / other.sha256[:2] / other.sha256
    kept.write_bytes(b"damaged copy")
    maintenance.restore(copy.path)
    assert papers.read(made.sha256) == PDF
    assert papers.read(other.sha256) == PNG


def test_papers_of_a_side_are_kept_and_taken_away_by_those_who_sit_there(
    staffed: Workspace,
) -> None:
    papers, party = Papers(staffed), reference_key("sample", "W1")
    staffed.seat(reference_key("sample", "W1/expert"))
    kept = papers.attach(ABOUT, PDF, "letter.pdf", party=party)
    for code in ("W2/head", "C/chair", "council/secretary"):
        staffed.seat(reference_key("sample", code))
        with pytest.raises(UserError, match="no seat on the side"):
            papers.attach(ABOUT, PNG, "photo.png", party=party)
        with pytest.raises(UserError, match="no seat on the side"):
            papers.detach(kept.id, party=party)
    assert papers.of(ABOUT) == (kept,)
