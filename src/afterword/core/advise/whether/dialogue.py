"""Rulings on what has been said since the interview: what waits for a reply, what waits for an answer."""

from afterword.core.advise import enough_time
from afterword.core.advise.rule import rule
from afterword.core.advise.situation import Situation, day_of
from afterword.core.advise.who_said_what import how_it_went, open_question, who
from afterword.core.wording import clock, the_day


@rule
def nobody_knows_whether_it_went(s: Situation) -> str | None:
    """A message of yours may have gone, and nobody knows.

    Sending it again could make it two without a reply, which nothing justifies. Look in your Sent folder, or in the
    logs of the mail service, before anything else.

    Guide: S26, S52.
    """
    if not s.conversation.uncertain:
        return None
    item = s.conversation.uncertain[-1]
    return f"{how_it_went(s, item)} may or may not have gone out; find out before you send anything else."


@rule
def one_message_is_unanswered(s: Situation) -> str | None:
    """One message of yours waits for a reply.

    More than one message without a reply irritates, so there is no second: not to somebody else, not by another
    channel, not after a promised date. Their reply, of whatever kind, opens the way again.

    Guide: S46, S52.
    """
    item = s.conversation.pending
    if item is None:
        return None
    return f"{how_it_went(s, item)} has had no reply yet, so send nothing more until they answer."


@rule
def they_asked_something(s: Situation) -> str | None:
    """They asked you a question.

    Answering it is part of the dialogue they opened, not a second follow-up; thanks fit into the same message.

    Guide: S22, S48.
    """
    question = open_question(s)
    if question is None:
        return None
    return f"{who(s, question)} asked you something on {the_day(day_of(question.at, s.here))}; so they will welcome an answer."


@rule
def one_message_for_the_whole_day(s: Situation) -> str | None:
    """Another round follows on the same day.

    The rounds of one day are one occasion: one message, after the last of them.

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

    The follow-up has done its work. Their reply makes a further message possible when there is something to say, but
    nothing asks for one.

    Guide: S5, S52.
    """
    reply = s.conversation.last_reply
    if reply is None or not s.sent_since:
        return None
    waits_for_more = s.is_late or enough_time.is_promise_ahead(s)
    if waits_for_more and s.ahead is None:
        return None
    return f"You followed up, and {who(s, reply)} answered on {the_day(day_of(reply.at, s.here))}, so nothing more is needed."
