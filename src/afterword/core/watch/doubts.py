"""Rules for what speaks against a tie: then the mail is shown and asked."""

import re
from collections.abc import Callable

from afterword.core.case import Case
from afterword.core.reason import Reason
from afterword.core.watch.firm import firm_domain, people_by_address, process_named, said_in, stands_in, writer
from afterword.core.watch.mail import Mail
from afterword.core.watch.phrases import says
from afterword.core.watch.words import ACKNOWLEDGED, AWAY

SHORT = 700
"""Up to so many letters an unmarked mail may still be an automatic reply; longer ones are rarely automatic."""
SHARED = re.compile(
    r"(?:info|jobs?|hr|careers?|recruit\w*|talent|people|office|contact|support|enquiries|hello|team|bewerbung(?:en)?|karriere|"
    r"personal|recrutement|rh|empleo|seleccion|lavoro|selezione|werving|rekrutacja|kariera|jobb|rekry|kariéra)[@.+_-]"
)
FAILED_PROOF = re.compile(r"\bdmarc\s?=\s?fail\b")


def sender_not_proved(mail: Mail, case: Case) -> Reason | None:
    """The address in From may not be the writer's.

    Your mail server's check failed, the name shows another address, there are two senders, or answers would go outside
    the firm. A passed check proves nothing here, for anybody can write that line. Guide: S48, S52.
    """
    text = _forgery(mail, case)
    return Reason(rule="sender_not_proved", text=text) if text else None


def another_process(mail: Mail, case: Case) -> Reason | None:
    """The mail may be about another job at the same firm.

    It names that job and not this one, or its writer is in charge of that one only. Each process has a conversation of
    its own, so this is asked; not when it answers a message that is kept with that other process, where it then goes.
    Guide: S52.
    """
    said = said_in(mail)
    named = process_named(mail.headers.ids("in-reply-to", "references"), case)
    if named is not None and named != case.process.id:
        return None
    if stands_in(case.process.job_title, said):
        return None
    title = next((other.job_title for other in case.other_processes if stands_in(other.job_title, said)), None)
    title = title or _led_by_writer(mail, case)
    return Reason(rule="another_process", text=f"It may be about the other job there, {title}.") if title else None


def sounds_automatic(mail: Mail, case: Case) -> Reason | None:  # noqa: ARG001 -- every rule takes both
    """A short mail that could be an automatic one, without any mark of a program.

    It speaks of an absence, or thanks from a shared address for something that arrived. Some programs leave no mark, and
    people write such lines too, so it is asked. Guide: S52.
    """
    if len(mail.words) > SHORT:
        return None
    if says(mail.opening, AWAY):
        return Reason(rule="sounds_automatic", text="It speaks of an absence and may be an automatic reply.")
    if SHARED.match(mail.from_.address) and says(mail.words, ACKNOWLEDGED):
        return Reason(rule="sounds_automatic", text="It may be an automatic acknowledgement from a shared address.")
    return None


Doubt = Callable[[Mail, Case], Reason | None]
DOUBTS: tuple[Doubt, ...] = (sender_not_proved, another_process, sounds_automatic)


def doubts_about(mail: Mail, case: Case) -> tuple[Reason, ...]:
    """The reasons that speak against `mail` belonging to `case`; empty when nothing does."""
    return tuple(reason for doubt in DOUBTS if (reason := doubt(mail, case)))


def _forgery(mail: Mail, case: Case) -> str | None:
    shown = mail.from_.name.lower()
    if any(FAILED_PROOF.search(value.lower()) for value in mail.headers.all("authentication-results")):
        return "Your mail server could not prove who sent it."
    if len({box.address for box in mail.headers.mailboxes("from")}) > 1:
        return "It names more than one sender."
    if "@" in shown and mail.from_.address not in shown:
        return f"It shows another address than the one it came from ({mail.from_.address})."
    if mail.from_.address in people_by_address(case) and _answers_go_elsewhere(mail):
        return "An answer to it would go to an address outside the firm."
    return None


def _answers_go_elsewhere(mail: Mail) -> bool:
    wanted = {firm_domain(box.address) or box.address for box in mail.headers.mailboxes("reply-to")}
    return bool(wanted) and (firm_domain(mail.from_.address) or mail.from_.address) not in wanted


def _led_by_writer(mail: Mail, case: Case) -> str | None:
    """The other job whose leader wrote, unless that person is in charge of this one too."""
    person = case.person(writer(mail, case))
    if person is None or person.leads_recruitment:
        return None
    return next((other.job_title for other in case.other_processes if other.leads_recruitment == person.id), None)
