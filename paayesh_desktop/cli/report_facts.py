"""Issued papers and what was found about them, for scripts."""

from paayesh_desktop.domain.issued_report import IssuedReport
from paayesh_desktop.services.reporting.issued_papers import IssuedLine
from paayesh_desktop.services.reporting.verifying import Verification


def paper_facts(paper: IssuedReport) -> dict[str, object]:
    """One paper."""
    return {
        "id": paper.id,
        "code": paper.code,
        "kind": paper.kind,
        "title": paper.title,
        "subtitle": paper.subtitle,
        "made_on": paper.made_on,
        "about": paper.subject_id,
        "digest": paper.digest,
    }


def issued_facts(line: IssuedLine) -> dict[str, object]:
    """One paper, with whose it is and whether its copy is here."""
    return {
        **paper_facts(line.paper),
        "party": {"id": line.party, "title": line.party_title},
        "by": {"id": line.paper.issued_by, "name": line.person},
        "here": line.here,
    }


def verification_facts(one: Verification) -> dict[str, object]:
    """What was found about one code."""
    return {
        "code": one.code,
        "standing": one.standing,
        "said": one.said,
        "remarks": list(one.remarks),
        "paper": issued_facts(one.issued) if one.issued else None,
        "differences": [
            {"where": line.where, "before": line.before, "after": line.after}
            for line in one.differences
        ],
        "more": one.more,
    }
