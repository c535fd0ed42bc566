"""When an interview began and ended, as far as the invitation fixes it; what it leaves open becomes a question."""

from dataclasses import dataclass
from datetime import UTC, datetime

from afterword.core.clock import zone
from afterword.core.invitation.event import Event, When
from afterword.core.invitation.imported import Answers
from afterword.core.reason import Question

PART = "of the calendar part"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Start and end with their sources, and what has to be asked before they are known."""

    start: datetime | None = None
    end: datetime | None = None
    zone: str | None = None
    start_source: str = f"DTSTART {PART}"
    end_source: str = f"DTEND {PART}"
    zone_source: str = f"TZID {PART}"
    questions: tuple[Question, ...] = ()


def span_of(event: Event, *, answers: Answers) -> Span:
    """The times of one event."""
    if event.method == "CANCEL" and event.start is None:
        return Span()
    if event.is_recurring:
        return _answered(_asked_which(), answers)
    start, end = _made_exact(event.start, answers), _made_exact(event.end, answers)
    if start and start.at is None and start.wall is not None:
        return _answered(_asked_zone(event, start), answers)
    return _answered(_known(event, start, end, answers), answers)


def _made_exact(when: When | None, answers: Answers) -> When | None:
    """A wall time in the zone the candidate named."""
    if when is None or when.wall is None or not answers.time_zone:
        return when
    return When(at=when.wall.replace(tzinfo=zone(answers.time_zone)), zone=answers.time_zone)


def _known(event: Event, start: When | None, end: When | None, answers: Answers) -> Span:
    begins, ends = (start.at if start else None), (end.at if end else None)
    is_over_after_it_began = ends is not None and (begins is None or ends > begins)
    named = start.zone if start else None
    return Span(
        start=begins,
        end=ends if is_over_after_it_began else None,
        zone=answers.time_zone or named,
        zone_source="your answer" if answers.time_zone else f"TZID {PART}",
        end_source=f"{event.end_source} {PART}",
        questions=() if is_over_after_it_began else (_asked_end(start),),
    )


def _answered(span: Span, answers: Answers) -> Span:
    """The span with the end the candidate gave, which settles when it ended whatever the calendar says."""
    if answers.ended_at is None:
        return span
    begins = span.start if span.start and span.start < answers.ended_at else None
    return Span(
        start=begins,
        end=answers.ended_at,
        zone=span.zone or answers.time_zone,
        zone_source=span.zone_source,
        end_source="your answer",
    )


def _asked_zone(event: Event, start: When) -> Span:
    wall = start.wall or datetime.min.replace(tzinfo=UTC)
    until = f" to {event.end.wall:%H:%M}" if event.end and event.end.wall else ""
    names = f" but the unknown zone “{start.written}”" if start.written else " but no time zone"
    text = f"The invitation says {_day(wall)}, {wall:%H:%M}{until},{names}. Which time zone is that?"
    asked = (Question(id="which_time_zone", text=text),)
    return Span(questions=asked if event.end else (*asked, _asked_end(start)))


def _asked_end(start: When | None) -> Question:
    if start and start.day:
        return Question(
            id="when_did_it_end",
            text=f"The invitation names only the day, {_day(start.day)}. When did the interview begin and end?",
        )
    begun = f" It was due to begin on {_day(start.at)} at {start.at:%H:%M}." if start and start.at else ""
    return Question(id="when_did_it_end", text=f"The invitation does not say when the interview ended.{begun}")


def _asked_which() -> Span:
    text = "The invitation repeats. On which day was the interview, and when did it end?"
    return Span(questions=(Question(id="when_did_it_end", text=text),))


def _day(moment: object) -> str:
    return f"{moment:%A} {moment.day} {moment:%B %Y}" if hasattr(moment, "day") else ""
