"""What is typed in a night that changes the clocks is asked or told, and every other time means what it says."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.errors import BadInputError
from afterword.faces.web.arrival import document_of
from afterword.faces.web.facts import Told
from afterword.faces.web.facts import document_of as facts_of
from afterword.faces.web.facts_shown import interview_fields
from afterword.faces.web.wall import moment_of

LONDON = ZoneInfo("Europe/London")
TWICE, NEVER = "2025-10-26T01:30", "2026-03-29T01:30"
TOLD = {"person": "Dana Marsh", "organisation": "Larkfield Foods", "job_title": "Planner", "candidate": "Robin Achebe", "place": "London"}  # fmt: skip


@pytest.mark.parametrize(("which", "hour"), [("first", 0), ("second", 1)])
def test_a_doubled_hour_is_the_showing_that_was_chosen(which, hour):
    document = document_of(TOLD | {"ended": TWICE, "ended_which": which})
    [interview] = document["interviews"]
    assert datetime.fromisoformat(interview["end"]).astimezone(UTC) == datetime(2025, 10, 26, hour, 30, tzinfo=UTC)
    [shown] = interview_fields(document)
    assert (shown.ended, shown.which, len(shown.twice)) == (TWICE, which, 2)


@pytest.mark.parametrize(("ended", "said"), [(TWICE, "which of the two"), (NEVER, "skipped")])
def test_a_doubled_hour_is_asked_about_and_one_that_never_was_is_told(ended, said):
    with pytest.raises(BadInputError, match=said):
        document_of(TOLD | {"ended": ended})
    interview = {"id": "i1", "end": "2025-10-26T12:00:00+00:00", "time_zone": "Europe/London"}
    typed = {"interview-i1-ended": ended, "interview-i1-place": "London"}
    _, [problem] = facts_of(Told(fields=typed), {"interviews": [interview]})
    assert said in f"{problem.found} {problem.expected}"


def test_the_facts_keep_the_showing_they_had_and_take_another():
    base = {"interviews": [{"id": "i1", "end": "2025-10-26T01:30:00+00:00", "time_zone": "Europe/London"}]}
    typed = {"interview-i1-ended": TWICE, "interview-i1-place": "London"}
    for which, end in (("", "01:30:00+00:00"), ("second", "01:30:00+00:00"), ("first", "01:30:00+01:00")):
        document, problems = facts_of(Told(fields=typed | {"interview-i1-which": which}), base)
        assert not problems
        assert document["interviews"][0]["end"] == f"2025-10-26T{end}"


def test_where_nothing_can_be_asked_another_time_is_named_instead():
    with pytest.raises(BadInputError, match="just before or after that hour"):
        moment_of(TWICE, LONDON, path="at")
    assert moment_of("2025-10-26T00:59", LONDON, path="at").utcoffset().total_seconds() == 3600
