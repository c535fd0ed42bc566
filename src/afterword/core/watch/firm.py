"""Whose address it is: people of the case, their firm, or a provider everybody uses."""

import re
from unicodedata import combining, normalize

from afterword.core.case import Case, Direction
from afterword.core.conversation import process_of
from afterword.core.watch.mail import ANSWERING, Mail, plain

SHARED_DOMAINS = frozenset(
    [
        *(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "msn.com",
            "yahoo.com",
            "yahoo.co.uk",
        ),
        *(
            "ymail.com",
            "aol.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "gmx.de",
            "gmx.net",
            "gmx.at",
            "web.de",
            "t-online.de",
        ),
        *(
            "freenet.de",
            "mail.ru",
            "yandex.ru",
            "bk.ru",
            "list.ru",
            "rambler.ru",
            "ukr.net",
            "qq.com",
            "163.com",
            "126.com",
        ),
        *(
            "sina.com",
            "naver.com",
            "daum.net",
            "orange.fr",
            "free.fr",
            "laposte.net",
            "wanadoo.fr",
            "sfr.fr",
            "libero.it",
        ),
        *(
            "virgilio.it",
            "tin.it",
            "wp.pl",
            "o2.pl",
            "onet.pl",
            "interia.pl",
            "seznam.cz",
            "proton.me",
            "protonmail.com",
        ),
        *("fastmail.com", "zoho.com", "mail.com", "hey.com", "btinternet.com", "sky.com", "comcast.net", "verizon.net"),
    ]
)
"""Domains where anybody has an address: sharing one makes nobody a colleague."""
SECOND_LEVEL = frozenset({"co", "com", "org", "net", "ac", "gov", "edu", "ne", "or", "gob", "gouv"})
EARLY = 3_000
"""Letters of a mail in which a name counts as mentioned; further down stand older mails and footers."""
TELLING = 12
"""Letters from which on a subject says something of its own; “Thank you” is everybody's."""


NAMED = 2
"""Words of a name that is somebody's own; a first name alone is shared by many."""


def people_by_address(case: Case) -> dict[str, str]:
    """The id of the person behind each address the candidate has."""
    return {person.contact.email.lower(): person.id for person in case.people if person.contact.email}


def firm_domain(address: str) -> str:
    """The part of the domain a firm owns; empty for the providers everybody uses."""
    labels = address.rpartition("@")[2].lower().rstrip(".").split(".")
    keep = 3 if len(labels) > 2 and labels[-2] in SECOND_LEVEL else 2  # noqa: PLR2004 -- example.co.uk has three labels
    domain = ".".join(labels[-keep:])
    return "" if domain in SHARED_DOMAINS or "." not in domain else domain


def writer(mail: Mail, case: Case) -> str | None:
    """The id of the person whose address the mail comes from."""
    return people_by_address(case).get(mail.from_.address)


def bearers(mail: Mail, case: Case) -> tuple[str, ...]:
    """The ids of those whose whole name stands in From, alone or beside the firm's; anybody can write any name."""
    written = name_words(mail.from_.name)
    borne = (written, written - name_words(case.organisation.name))
    names = ((person.id, name_words(person.name)) for person in case.people)
    return tuple(each for each, name in names if len(name) >= NAMED and name in borne)


def certain_writer(mail: Mail, case: Case) -> str | None:
    """The id of the person who wrote a mail that belongs to the case: by their address, else by a name only they have."""
    named = bearers(mail, case)
    return writer(mail, case) or (named[0] if len(named) == 1 else None)


def reported(mail: Mail, case: Case) -> str | None:
    """The id of the person a delivery report or receipt is about."""
    known = people_by_address(case)
    named = (known.get(recipient.address) for recipient in mail.report.recipients)
    return next((person for person in named if person), None)


def addressee(mail: Mail, case: Case) -> str | None:
    """The id of the first person of the case the mail was written to."""
    known = people_by_address(case)
    written = (known.get(box.address) for name in ("to", "cc") for box in mail.headers.mailboxes(name))
    return next((person for person in written if person), None)


def process_named(ids: tuple[str, ...], case: Case) -> str | None:
    """The process of the latest kept message that is named by its id; None when none is. Nobody can guess an id."""
    named = {found.strip("<> ") for found in ids}
    kept = [item for item in case.correspondence if item.id and item.id.strip("<> ") in named]
    return process_of(kept[-1], case) if kept else None


def name_words(name: str) -> frozenset[str]:
    """The words of a name without accents, in whatever order they are written."""
    letters = "".join(letter for letter in normalize("NFKD", name) if not combining(letter))
    return frozenset(re.findall(r"[^\W\d_]{2,}", letters.casefold()))


def subjects_of(case: Case) -> frozenset[str]:
    """The subjects of your messages without Re: and the like; not those anybody might choose."""
    sent = (item.subject or "" for item in case.correspondence if item.direction is Direction.OUT)
    return frozenset(subject for each in sent if len(subject := bare_subject(plain(each))) >= TELLING)


def bare_subject(subject: str) -> str:
    """A plain subject without what programs put before it when answering or forwarding."""
    while found := ANSWERING.match(subject):
        subject = subject[found.end() :].lstrip()
    return subject


def said_in(mail: Mail) -> str:
    """The subject and the first 3,000 letters of `mail`, lower case: where a name counts as mentioned."""
    return f"{mail.subject} {mail.words[:EARLY]}"


def stands_in(name: str, said: str) -> bool:
    """Whether the name stands in lower-case words as a word of its own."""
    return len(name) > 1 and re.search(rf"(?<!\w){re.escape(name.lower())}(?!\w)", said) is not None
