"""Rules for what ties a mail to a case, strongest first."""

from collections.abc import Callable
from dataclasses import dataclass

from afterword.core.case import Case, Direction
from afterword.core.reason import Reason
from afterword.core.watch.firm import (
    bare_subject,
    bearers,
    certain_writer,
    firm_domain,
    people_by_address,
    reported,
    said_in,
    stands_in,
    subjects_of,
    writer,
)
from afterword.core.watch.mail import Mail
from afterword.core.watch.reading import Match


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """How a mail hangs together with a case.

    `person` is the id of the person who wrote, or whom a report is about; `is_certain` is false for a tie that is
    shown and asked; `doubts` are signs against it.
    """

    match: Match = Match.NONE
    person: str | None = None
    is_certain: bool = False
    reason: Reason | None = None
    doubts: tuple[Reason, ...] = ()

    @property
    def is_there(self) -> bool:
        """Whether anything at all ties the mail to the case."""
        return self.reason is not None


def names_your_message(mail: Mail, case: Case, ours: frozenset[str]) -> Tie | None:
    """The mail names your message as the one it answers.

    Its In-Reply-To or References carry the Message-ID of something you sent. Nobody can guess that id, so the tie
    holds for a colleague and for another address too. Guide: S52.
    """
    if not (ours | _case_ids(case, Direction.OUT)).intersection(mail.headers.ids("in-reply-to", "references")):
        return None
    return _certain(
        Match.ID, certain_writer(mail, case), "names_your_message", "It names your message as the one it answers."
    )


def returns_your_message(mail: Mail, case: Case, ours: frozenset[str]) -> Tie | None:
    """The mail brings your own message back.

    A bounce carries the Message-ID only in the part that was returned. Guide: S52.
    """
    if not (ours | _case_ids(case, Direction.OUT)).intersection(mail.named_ids):
        return None
    return _certain(Match.RETURNED_ID, reported(mail, case), "returns_your_message", "It brings your own message back.")


def same_thread(mail: Mail, case: Case, ours: frozenset[str]) -> Tie | None:  # noqa: ARG001 -- every rule takes all
    """The mail belongs to the conversation about this interview.

    It answers a message of theirs that is kept in the case, such as the invitation. Guide: S22, S52.
    """
    if not _case_ids(case, Direction.IN).intersection(mail.headers.ids("in-reply-to", "references")):
        return None
    return _certain(
        Match.THREAD, certain_writer(mail, case), "same_thread", "It belongs to the conversation about this interview."
    )


def known_address(mail: Mail, case: Case, ours: frozenset[str]) -> Tie | None:  # noqa: ARG001
    """The mail comes from, or is a report about, an address you have for somebody in the case.

    People answer without pressing “reply”, so a missing thread proves nothing. Guide: S52.
    """
    person = writer(mail, case) or reported(mail, case)
    if person is None:
        return None
    return _certain(Match.ADDRESS, person, "known_address", "It comes from an address you have for them.")


def colleague(mail: Mail, case: Case, ours: frozenset[str]) -> Tie | None:  # noqa: ARG001
    """The mail comes from another address of the same firm.

    A colleague's answer is an answer. It is certain when the mail speaks of this job or of somebody in the case;
    otherwise it is shown and asked. Addresses at the large providers make nobody a colleague. Guide: S17, S52.
    """
    domain = firm_domain(mail.from_.address)
    if not domain or domain not in {firm_domain(address) for address in people_by_address(case)}:
        return None
    reason = Reason(rule="colleague", text="It comes from another address of the same firm.")
    is_certain = _names_matter(mail, case)
    person = certain_writer(mail, case) if is_certain else None
    return Tie(match=Match.ADDRESS, person=person, is_certain=is_certain, reason=reason)


def names_the_firm(mail: Mail, case: Case, ours: frozenset[str]) -> Tie | None:  # noqa: ARG001
    """The mail names the firm or the job, and nothing else ties it to the case.

    An application system writes from an address of its own; so does everybody who only mentions the firm. A system's
    decision that names the firm counts, a person's letter is asked. Guide: S52.
    """
    said = f"{mail.from_.name.lower()} {said_in(mail)}"
    if not (stands_in(case.organisation.name, said) or stands_in(case.process.job_title, said)):
        return None
    return Tie(reason=Reason(rule="names_the_firm", text="It names the firm or the job; its address is not known."))


def your_subject(mail: Mail, case: Case, ours: frozenset[str]) -> Tie | None:  # noqa: ARG001
    """The mail answers or forwards something with the subject of your message.

    So does an answer that reached another mailbox and was passed on, and one from a program that keeps no thread; two
    people may choose the same subject, so it is asked. Guide: S52.
    """
    if not mail.is_answer_by_subject or bare_subject(mail.subject) not in subjects_of(case):
        return None
    return Tie(reason=Reason(rule="your_subject", text="It has the subject of your message, and nothing else of it."))


def known_name(mail: Mail, case: Case, ours: frozenset[str]) -> Tie | None:  # noqa: ARG001
    """The mail bears the name of somebody in the case, from an address you do not have for them.

    People answer from their own telephone, and anybody can write any name, so it is asked. Guide: S48, S52.
    """
    if not bearers(mail, case):
        return None
    return Tie(reason=Reason(rule="known_name", text="It bears their name, from an address you do not have for them."))


TieRule = Callable[[Mail, Case, frozenset[str]], Tie | None]
TIE_RULES: tuple[TieRule, ...] = (
    names_your_message,
    returns_your_message,
    same_thread,
    known_address,
    colleague,
    names_the_firm,
    your_subject,
    known_name,
)


def _certain(match: Match, person: str | None, rule: str, text: str) -> Tie:
    return Tie(match=match, person=person, is_certain=True, reason=Reason(rule=rule, text=text))


def _case_ids(case: Case, direction: Direction) -> frozenset[str]:
    """Message ids kept as ids of the correspondence that went this way."""
    items = (item for item in case.correspondence if item.direction is direction)
    kept = (name for item in items for name in (item.id, item.server_id))
    return frozenset(item.strip("<> ") for item in kept if item and "@" in item)


def _names_matter(mail: Mail, case: Case) -> bool:
    """Whether the mail speaks of this job, of somebody in the case, or to the candidate about an interview."""
    said = said_in(mail)
    if stands_in(case.process.job_title, said) or any(stands_in(person.name, said) for person in case.people):
        return True
    first_name = case.candidate.name.split(" ")[0]
    return stands_in(first_name, said) and (mail.is_answer_by_subject or any(word in said for word in MATTERS))


MATTERS = ("interview", "application", "thank you", "position", "role", "candidate")
