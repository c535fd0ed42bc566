"""Rulings on what has been said since the interview: who is waiting for whom."""

from afterword.core.advise import enough_time
from afterword.core.advise.rule import rule
from afterword.core.advise.situation import Situation, day_of
from afterword.core.advise.who_said_what import how_it_went, open_invitation, open_question, who
from afterword.core.wording import clock, the_day


@rule
def nobody_knows_whether_it_went(s: Situation) -> str | None:
    """A message of yours may or may not have been sent.

    Sending it again could make it the second message without a reply. First look in your Sent folder, or ask your mail
    provider.

    Guide: S26, S52.
    """
    if not s.conversation.uncertain:
        return None
    item = s.conversation.uncertain[-1]
    return f"{how_it_went(s, item)} may or may not have gone out; find out before you send anything else."


@rule
def one_message_is_unanswered(s: Situation) -> str | None:
    """One message of yours is waiting for a reply.

    More than one message without a reply irritates, so there is no second one: not to somebody else, not by another
    channel, not after a promised date. Any reply from them lets you write again.

    Guide: S46, S52.
    """
    item = s.conversation.pending
    if item is None:
        return None
    return f"{how_it_went(s, item)} has had no reply yet, so send nothing more until they answer."


@rule
def they_asked_something(s: Situation) -> str | None:
    """They asked you a question.

    Answering it continues the dialogue they started and is not a second follow-up. Put your thanks into the same message.

    Guide: S22, S48.
    """
    question = open_question(s)
    if question is None:
        return None
    return f"{who(s, question)} asked you something on {the_day(day_of(question.at, s.here))}, so they will welcome an answer."


@rule
def one_message_for_the_whole_day(s: Situation) -> str | None:
    """Another round follows on the same day.

    All rounds of one day get one message, after the last of them.

    Guide: S3, S52.
    """
    if s.held is None or s.since is None or s.ahead is None or s.ahead.start is None:
        return None
    if day_of(s.ahead.start, s.where) != day_of(s.since, s.where) or s.sent_since:
        return None
    return f"Another round is due today at {clock(s.ahead.start.astimezone(s.here))}; one message after it covers both."


@rule
def their_answer_has_come(s: Situation) -> str | None:
    """You followed up and they answered.

    The follow-up has done its job. Their reply makes another message possible if you have something to say, but none is
    needed.

    Guide: S5, S52.
    """
    reply = s.conversation.last_reply
    if reply is None or not s.sent_since or (open_invitation(s) and s.ahead is None):
        return None
    waits_for_more = s.is_late or enough_time.is_promise_ahead(s)
    if waits_for_more and s.ahead is None:
        return None
    needed = "so confirm the time if you have not yet; nothing more" if open_invitation(s) else "so nothing more"
    return f"You followed up, and {who(s, reply)} answered on {the_day(day_of(reply.at, s.here))}, {needed} is needed."


@rule
def they_invited_you_back(s: Situation) -> str | None:
    """They have invited you to talk again and wait for your answer.

    Accepting is not a second follow-up and needs no apology, however late the thanks are: they wrote first. Put the
    thanks into the same message.

    Guide: S3, S22, S52.
    """
    invitation = open_invitation(s)
    if invitation is None or (s.ahead is not None and not enough_time.is_late_thanks_due(s)):
        return None
    return (
        f"{who(s, invitation)} invited you on {the_day(day_of(invitation.at, s.here))} to talk again: "
        "say yes or no, and thank them in the same message."
    )
