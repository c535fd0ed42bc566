"""Two pictures, as plain SVG: the window of time for a follow-up, and how long answers took.

Positions are worked out here; colours and letters are the stylesheet's.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from afterword.core.advise.advice import Advice
from afterword.core.advise.office import Office
from afterword.faces.web import moments

WIDE, NARROW = 566, 300
"""The inner width of the card on a laptop and on a phone, so that letters keep their size."""
THICK = 16
MARGIN = 12
LETTER = 7.4
"""Width of a letter of a label, in units of the picture, generously."""
LINE = 17
"""From one line of a label to the next."""
GAP = 12
SOME_DAYS = timedelta(days=4)
"""Up to here office hours are drawn; over more days they would be a fence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A stretch of time: `kind` is its class in the stylesheet, `title` what it is called when pointed at."""

    kind: str
    x: float
    width: float
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A moment on the line, and its label: the name, the candidate's time, the recipient's where it differs.

    `lines` are the texts of the label, each with its height in the picture.
    """

    kind: str
    x: float
    label_x: float
    lines: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The window as shapes, and the same in words for those who do not see it. `top` is where the line begins."""

    width: int
    height: float
    top: float
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...]
    words: str
    has_two_zones: bool
    has_closed_days: bool

    @property
    def has_office_hours(self) -> bool:
        """Office hours are drawn."""
        return any(block.kind == "office" for block in self.blocks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The stretch of time that is drawn, in UTC, and where it lies on the picture."""

    start: datetime
    end: datetime
    width: int

    @property
    def is_long(self) -> bool:
        """Too many days for hours to matter."""
        return self.end - self.start > SOME_DAYS

    def x(self, at: datetime) -> float:
        """Where a moment is drawn, never outside."""
        share = (at.astimezone(UTC) - self.start) / (self.end - self.start)
        return round(MARGIN + min(max(share, 0.0), 1.0) * (self.width - 2 * MARGIN), 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moments:
    """What is drawn of one process: when it ended, now, the advised window, and the 24 hours."""

    ended: datetime | None
    now: datetime
    advice: Advice

    @property
    def named(self) -> tuple[tuple[str, str, datetime], ...]:
        """Every moment with its kind and its name, in order; in UTC, because distances on a wall clock lie when it is changed."""
        now, window, limit = self.now.astimezone(UTC), self.advice.window, self.advice.deadline_24h
        ended, opens, best, closes, at = map(_in_utc, (self.ended, window.opens, window.best, window.closes, limit.at))
        found = [
            ("end", "it ended", ended),
            ("now", "now, the best moment" if best and best <= now else "now", now),
            ("open", "opens", opens if opens and opens > now else None),
            ("best", "best", best if best and best > now else None),
            ("limit", "24 hours are over", None if limit.passed else at),
            ("close", "closes", closes if closes != at else None),
        ]
        return tuple(sorted(((kind, name, at) for kind, name, at in found if at is not None), key=lambda item: item[2]))


def _in_utc(at: datetime | None) -> datetime | None:
    return at and at.astimezone(UTC)


def window_picture(shown: Moments, *, mine: tzinfo, office: Office, width: int = WIDE) -> Picture | None:
    """The window of `advice`; None when there is nothing to draw between two moments."""
    named = shown.named
    window = shown.advice.window
    if len(named) < 2 or not (window.closes or window.best):  # noqa: PLR2004 -- a line needs two ends
        return None
    pad = max((named[-1][2] - named[0][2]) * 0.03, timedelta(minutes=20))
    span = Span(start=named[0][2], end=named[-1][2] + pad, width=width)
    there = office.where if _differ(span, mine, office.where) else None
    lines = 3 if there else 2
    top = lines * LINE + 10
    marks, rows = _marks(named, span, mine, there, top)
    closed = tuple(_closed_days(span, office))
    return Picture(
        width=width,
        height=top + THICK + 14 + max(rows - 1, 0) * (lines * LINE + 6),
        top=top,
        blocks=(*_ground(shown, span), *closed, *_office_hours(shown, span, office, mine)),
        marks=marks,
        words=". ".join(
            f"{name}: {moments.day(at.astimezone(mine))} {moments.clock(at, mine)}" for _, name, at in named
        ),
        has_two_zones=there is not None,
        has_closed_days=bool(closed),
    )


def _ground(shown: Moments, span: Span) -> Iterator[Block]:
    left = span.x(span.start)
    yield Block(kind="ahead", x=left, width=span.x(span.end) - left)
    yield Block(kind="past", x=left, width=span.x(shown.now) - left)
    window = shown.advice.window
    begins = max(span.x(at) for at in (window.opens, shown.now) if at)
    if window.best and span.x(window.best) > begins:
        yield Block(kind="span", x=begins, width=round(span.x(window.best) - begins, 1), title="until the best moment")


def _closed_days(span: Span, office: Office) -> Iterator[Block]:
    """Weekends, holidays and the firm's own days off, where the recipient is."""
    day = office.local(span.start).date()
    while day <= office.local(span.end).date():
        why = office.why_closed(day)
        starts = datetime(day.year, day.month, day.day, tzinfo=office.where)
        ends = starts + timedelta(days=1)
        left, right = span.x(starts), span.x(ends)
        if why and right > left:
            yield Block(kind="off", x=left, width=round(right - left, 1), title=why)
        day += timedelta(days=1)


def _office_hours(shown: Moments, span: Span, office: Office, mine: tzinfo) -> Iterator[Block]:
    if span.is_long:
        return
    for opening in office.openings(max(span.start, shown.ended or span.start), span.end):
        title = f"office hours, {moments.clock(opening.start, mine)} to {moments.clock(opening.end, mine)} your time"
        yield Block(
            kind="office",
            x=span.x(opening.start),
            width=round(span.x(opening.end) - span.x(opening.start), 1),
            title=title,
        )


def _marks(
    named: tuple[tuple[str, str, datetime], ...], span: Span, mine: tzinfo, there: tzinfo | None, top: float
) -> tuple[tuple[Mark, ...], int]:
    """Each moment with its label: above the line where there is room, else in the first row below that has some."""
    ends: list[float] = []
    marks = []
    for kind, name, at in named:
        texts = [name, _told(at, mine, span), *([f"({_told(at, there, span)})"] if there else [])]
        length = max(map(len, texts)) * LETTER
        left = min(max(span.x(at) - length / 2, 0), span.width - length)
        row = next((number for number, end in enumerate(ends) if left >= end + GAP), len(ends))
        ends[row : row + 1] = [left + length]
        first = _first_line(row, len(texts), top)
        lines = tuple((first + number * LINE, text) for number, text in enumerate(texts))
        marks.append(Mark(kind=kind, x=span.x(at), label_x=round(left + length / 2, 1), lines=lines))
    return tuple(marks), len(ends)


def _first_line(row: int, lines: int, top: float) -> float:
    if row == 0:
        return top - 10 - (lines - 1) * LINE
    return top + THICK + 26 + (row - 1) * (lines * LINE + 6)


def _told(at: datetime, where: tzinfo, span: Span) -> str:
    """A weekday and an hour, or the day of the month where a weekday comes twice."""
    there = at.astimezone(where)
    return moments.day(there) if span.is_long else f"{there:%a} {moments.clock(at, where)}"


def _differ(span: Span, mine: tzinfo, there: tzinfo) -> bool:
    return span.start.astimezone(mine).utcoffset() != span.start.astimezone(there).utcoffset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One answered message: how long the answer took, against the longest."""

    name: str
    length: str
    width: float


def bars(waits: tuple[tuple[str, timedelta], ...], *, width: int = 100) -> tuple[Bar, ...]:
    """How long answers took, as bars; the longest is `width` units."""
    longest = max((span for _, span in waits), default=timedelta(1)) or timedelta(1)
    return tuple(
        Bar(name=name, length=moments.length(span), width=round(max(span / longest * width, 1), 1))
        for name, span in waits
    )
