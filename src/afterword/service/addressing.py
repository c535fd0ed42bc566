"""Addressing: from whom and to whom a message goes, and in which conversation."""

from datetime import tzinfo

from afterword.core.case import Case, Person
from afterword.core.clock import zone
from afterword.core.compose import Mail, Name, Thread
from afterword.core.errors import BadInputError, Problem
from afterword.core.message import Message
from afterword.core.thread import answered_mail, reply_subject
from afterword.service.account import Account
from afterword.service.outgoing import Envelope
from afterword.service.proposal import Standing, Tools, Wish

WITHOUT_FILES = (
    "no files, because only words are sent from here: take the message with `afterword send ID --eml FILE` or --drafts, "
    "and attach them in your mail program"
)
"""Shown when a message names attachments: they are added in the mail program, where each can be checked once more."""


def addressed(wish: Wish, standing: Standing, tools: Tools) -> tuple[Mail, Envelope]:
    """The mail and its envelope; BadInputError naming the fact that is missing or unfit."""
    case, message, account = standing.followup.case, wish.message, standing.account
    date, thread = wish.send_at or standing.now, _thread_of(case, message, kept=standing.thread)
    sender = Name(name=case.candidate.name, address=_own_address(case, account, tools))
    to = _name(case, message.via or message.to, tools, at="message.to")
    cc = tuple(_name(case, person, tools, at=f"message.cc[{place}]") for place, person in enumerate(message.cc))
    if message.attachments:
        files = ", ".join(f"“{name}”" for name in message.attachments)
        raise _unfit("message.attachments", files, WITHOUT_FILES)
    mail = Mail(
        sender=sender,
        to=to,
        cc=cc,
        subject=_subject(message, thread),
        body=message.body,
        date=date.astimezone(_zone(case) or date.tzinfo),
        message_id=f"<{tools.unique()}@{sender.address.rpartition('@')[2]}>",
        thread=thread,
    )
    recipients = tuple(dict.fromkeys(person.address for person in (to, *cc)))
    is_new = sender.address.casefold() not in map(str.casefold, recipients)
    copy = sender.address if account and account.copy_to_self and is_new else None
    return mail, Envelope(
        sender=sender.address, recipients=recipients, self_copy=copy, needs_smtputf8=mail.needs_smtputf8
    )


def _thread_of(case: Case, message: Message, *, kept: Thread | None) -> Thread | None:
    """The conversation with whoever gets it: the mail of theirs that it answers, with the headers kept of it if any are."""
    answered = answered_mail(case, message.via or message.to)
    if answered is None or "@" not in (answered.id or ""):
        return None
    message_id = f"<{(answered.id or '').strip('<> ')}>"
    if kept is not None and kept.message_id == message_id:
        return kept
    return Thread(message_id=message_id, subject=answered.subject or "")


def _own_address(case: Case, account: Account | None, tools: Tools) -> str:
    if account is not None:
        return tools.addresses.deliverable(account.address, at="account.address")
    if case.candidate.email is None:
        raise _unfit("candidate.email", "nothing", "your own e-mail address")
    return tools.addresses.deliverable(case.candidate.email, at="candidate.email")


def _name(case: Case, person_id: str | None, tools: Tools, *, at: str) -> Name:
    person = case.person(person_id)
    if person_id is None:
        raise _unfit(
            at,
            "nobody",
            "somebody to go to: say among the facts who is in charge of this hire (leads_recruitment), or ask",
        )
    if person is None:
        raise _unfit(at, f"“{person_id}”", "a person of the case")
    if person.contact.email is None:
        place = f"people[{case.people.index(person)}].contact.email"
        raise _unfit(place, "nothing", f"the e-mail address of {_called(person)}; it is never guessed")
    return Name(name=_called(person), address=tools.addresses.deliverable(person.contact.email, at=at))


def _called(person: Person) -> str:
    return " ".join(person.name.split())


def _subject(message: Message, thread: Thread | None) -> str:
    subject = message.subject or (reply_subject(thread.subject) if thread else "")
    if not subject.strip():
        raise _unfit("message.subject", "nothing", "a subject")
    return subject


def _zone(case: Case) -> tzinfo | None:
    return zone(case.candidate.time_zone) if case.candidate.time_zone else None


def _unfit(path: str, found: str, expected: str) -> BadInputError:
    return BadInputError((Problem(path=path, found=found, expected=expected),))
