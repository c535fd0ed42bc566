from pathlib import Path

import pytest

from afterword.adapters.codec import decode_case, known, read_case
from afterword.adapters.invitation import read_invitation, whole_case
from afterword.adapters.toml_writer import to_toml
from people import NOW

EXAMPLES = Path(__file__).parents[1] / "examples"


def test_the_example_case_is_whole_and_survives_being_written_again():
    case = read_case(EXAMPLES / "interview.toml")
    assert decode_case(to_toml(known(case)).encode(), syntax="toml") == case


def test_the_application_stands_in_the_case_as_it_was_sent():
    assert read_case(EXAMPLES / "interview.toml").application == (EXAMPLES / "application.txt").read_text()


@pytest.mark.parametrize("name", ["invitation.ics", "invitation.eml"])
def test_the_example_invitations_are_read_whole(name):
    imported = read_invitation(EXAMPLES / name, now=NOW)
    case = whole_case(imported, source=name)
    assert (case.candidate.name, case.organisation.name, case.process.job_title) == (
        "Robin Achebe",
        "Larkfield Foods",
        "marketing executive",
    )
    assert [question.id for question in imported.questions] == ["who_leads_recruitment"]
