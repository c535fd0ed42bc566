"""Actions after the process or outside of it: connect, answer, or do nothing."""

from afterword.core.advise.encouragement import not_required
from afterword.core.advise.situation import Situation
from afterword.core.advise.whether.door import offer_is_open
from afterword.core.case import OtherProcess, Status
from afterword.core.conversation import process_of
from afterword.core.may.asked import Asked, permit, refuse
from afterword.core.reason import Verdict
from afterword.core.wording import listed

STILL_OPEN = {
    Status.OPEN: "the process is still open",
    Status.OFFER: "the offer is not signed yet, so the process is still open",
}


def linkedin_connection_request(asked: Asked) -> Verdict:
    """May I ask them to connect on LinkedIn?

    Not while any process with that person is open, and that includes an unsigned offer. After a rejection or a signed
    contract, yes.

    Guide: S51.
    """
    s = asked.s
    status = s.case.process.status
    if not status.is_over:
        return refuse(
            linkedin_connection_request,
            f"A request waits: {STILL_OPEN[status]}. It is fine once that is over, whatever the outcome.",
        )
    if s.ahead is not None:
        return refuse(
            linkedin_connection_request, "An interview is still planned, so the process is not over. Ask after it."
        )
    others = _open_with_the_same_person(s)
    if others:
        jobs = listed(other.job_title for other in others)
        return refuse(
            linkedin_connection_request,
            f"This process is over, but {jobs} may be in the same hands and is still open. Ask when that is over too.",
        )
    name = s.lead.name if s.lead else "them"
    return permit(linkedin_connection_request, f"The process is over, so you may ask {name} to connect.")


def answer_the_offer(asked: Asked) -> Verdict:
    """May I answer their offer?

    Yes, whenever you are ready: it answers them and does not count as a follow-up.

    Guide: S22, S52.
    """
    offer = offer_is_open(asked.s)
    if offer is not None:
        return permit(
            answer_the_offer,
            "Your answer to the offer does not count as a follow-up and may go when you are ready.",
            offer,
        )
    if asked.s.case.process.status is Status.HIRED:
        return refuse(answer_the_offer, "You have the job: the offer is answered and signed.")
    return refuse(answer_the_offer, "There is no offer on record to answer. Record it when it comes.")


def answer_other_recruiter(asked: Asked) -> Verdict:  # noqa: ARG001 -- holds always
    """May I answer a recruiter who writes about another job?

    Yes: it is another matter and counts neither as a reply nor as a message here.

    Guide: S52.
    """
    text = "That is another matter: answer as you like. It counts neither as a reply nor as a message in this process."
    return permit(answer_other_recruiter, text)


def skip_follow_up(asked: Asked) -> Verdict:
    """May I skip the follow-up?

    Always. A follow-up is not required, and many people never send one.

    Guide: S2, S5, S48.
    """
    return permit(skip_follow_up, "Leaving it is always possible.", not_required(asked.s))


def _open_with_the_same_person(s: Situation) -> tuple[OtherProcess, ...]:
    """Other open processes the person in charge is involved in, or may be if nobody has said whose they are."""
    return tuple(other for other in s.case.other_processes if not other.status.is_over and _may_be_theirs(s, other))


def _may_be_theirs(s: Situation, other: OtherProcess) -> bool:
    if s.lead is None or other.leads_recruitment is None or other.leads_recruitment == s.lead.id:
        return True
    return any(item.person == s.lead.id and process_of(item, s.case) == other.id for item in s.case.correspondence)
