"""What has happened to a process while one of its pages stood open: an answer, or advice that has turned.

Whoever writes is not interrupted: the page says it once, at its edge, and the words stay as they are.
"""

from dataclasses import dataclass
from hashlib import sha256

from afterword import wiring
from afterword.core.conversation import conversation
from afterword.faces.web import words
from afterword.faces.web.cards import beginning
from afterword.faces.web.kept import Kept
from afterword.service.incoming import Filed


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What is said, and the page of the process where it is seen."""

    title: str
    text: str
    link: str
    step: str


def mark_of(here: Kept, step: str) -> str:
    """What a page is made from, as far as news would matter there: to whoever writes, also the advice."""
    parts = (_last_heard(here), _waiting(here), *((_verdict(here),) if step == "write" else ()))
    return ".".join(sha256(part.encode()).hexdigest()[:8] for part in parts)


def news_since(here: Kept, mark: str) -> News | None:
    """What a page that was made at `mark` does not show yet; the weightiest alone."""
    before, now = mark.split("."), mark_of(here, "write").split(".")
    return next((make(here) for make, was, is_ in zip(MAKERS, before, now, strict=False) if was != is_), None)


def _answered(here: Kept) -> News:
    reply = conversation(here.case, now=here.now).last_reply
    head = beginning(reply) if reply else ""
    return News(title="They have written", text=f"“{head}”" if head else "", link="story", step="Read it first")


def _asked(here: Kept) -> News:  # noqa: ARG001 -- the shape its siblings share
    return News(title="Is it an answer?", text="A mail came that may be one.", link="story", step="Look at it first")


def _turned(here: Kept) -> News:
    reasons = here.advice.follow_up.reasons
    title = f"The advice is now: {words.VERDICTS[here.advice.follow_up.value].lower()}"
    return News(title=title, text=reasons[0].text if reasons else "", link="", step="See the advice")


MAKERS = (_answered, _asked, _turned)
"""What can have changed, the weightiest first, in the order of the parts of a mark."""


def _last_heard(here: Kept) -> str:
    reply = conversation(here.case, now=here.now).last_reply
    return f"{reply.at.isoformat()} {reply.id}" if reply else ""


def _waiting(here: Kept) -> str:
    mails: tuple[Filed, ...] = wiring.cabinet().mails.mails(here.followup.owner, followup=here.id, waiting=True)
    return " ".join(mail.id for mail in mails)


def _verdict(here: Kept) -> str:
    return here.advice.follow_up.value.value
