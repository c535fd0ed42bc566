"""Which mails deserve to be fetched whole, judged from a few header lines.

A mailbox holds tens of thousands of mails and a handful that matter. The test is a search for known words in the raw
header, so it costs microseconds; it lets too much through rather than too little.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from afterword.core.case import Case
from afterword.core.watch.charsets import decode_words
from afterword.core.watch.firm import firm_domain, subjects_of

FIELDS = (
    "FROM", "TO", "REPLY-TO", "SENDER", "SUBJECT", "DATE", "MESSAGE-ID", "IN-REPLY-TO", "REFERENCES", "RETURN-PATH",
    "AUTO-SUBMITTED", "CONTENT-TYPE", "X-FAILED-RECIPIENTS",
)  # fmt: skip
"""The header lines the test needs."""

MACHINES = (
    b"mailer-daemon",
    b"postmaster",
    b"multipart/report",
    b"auto-submitted: auto",
    b"x-failed-recipients",
    b"return-path: <>",
)
"""Words of mail systems and of programs that answer for somebody."""
SHORTEST_NAME = 4
"""Letters a name must have to be searched for; shorter ones stand in every other mail."""
HEAD = 65_536
"""Bytes of a mail in which its header lines are looked for."""
MARGIN = timedelta(days=2)
"""How long before the first known event mails are read too: servers search by the date of their own time zone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """What to look for in a mailbox: words in the raw header, names in the decoded one, nothing before `since`."""

    words: tuple[bytes, ...]
    names: tuple[bytes, ...]
    since: date

    def in_header(self, header: bytes) -> bool:
        """Whether the mail with these header lines deserves to be read whole."""
        low = header.lower()
        for word in self.words:  # a plain loop: this runs once for every mail of a large mailbox
            if word in low:
                return True
        if b"=?" not in low:
            return False
        shown = decode_words(header.decode("utf-8", "replace")).lower().encode()
        return any(name in shown for name in self.names)


def interest_in(cases: Iterable[Case], *, now: datetime) -> Interest:
    """What the open cases make worth reading."""
    cases = tuple(cases)
    words = {word.encode() for case in cases for word in _words(case)}
    titles = {title.lower() for case in cases for title in _names(case)}
    names = {title.encode() for title in titles if len(title) >= SHORTEST_NAME}
    begins = min((_beginning(case, now) for case in cases), default=now)
    return Interest(
        words=(*MACHINES, *sorted(words | names)) if cases else (),
        names=tuple(sorted(names)),
        since=(begins - MARGIN).date(),
    )


def _names(case: Case) -> Iterable[str]:
    """The firm, the job, the people by their full names, and what your messages were about."""
    yield from (case.organisation.name, case.process.job_title)
    yield from (person.name for person in case.people if " " in person.name)
    yield from subjects_of(case)


def _words(case: Case) -> Iterable[str]:
    """Addresses, domains of the firm, and message ids, in lower case."""
    for person in case.people:
        if person.contact.email:
            address = person.contact.email.lower()
            yield firm_domain(address) or address
    for item in case.correspondence:
        for name in (item.id, item.server_id):
            if name and "@" in name:
                yield name.strip("<> ").lower()


def _beginning(case: Case, now: datetime) -> datetime:
    """When the first message or interview of the case was; without any, 30 days before `now`."""
    moments = [item.at for item in case.correspondence] + [one.start for one in case.interviews if one.start]
    return min(moments, default=now - timedelta(days=30))
