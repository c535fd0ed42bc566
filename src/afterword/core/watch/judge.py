"""Whether a mail answers: its kind and its tie to the case together."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from afterword.core.case import Case
from afterword.core.conversation import is_ours, process_of
from afterword.core.reason import Reason
from afterword.core.watch.mail import Mail
from afterword.core.watch.reading import Answers, MailKind, Match
from afterword.core.watch.ruling import Ruling
from afterword.core.watch.ties import Tie, names_the_firm

FROM_PEOPLE = frozenset({MailKind.REPLY, MailKind.NOTICE, MailKind.CALENDAR})
CLOCK_SLACK = timedelta(minutes=10)
"""How far two clocks may differ before a mail counts as written earlier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The ruling as the case changes it, and the reasons the case adds."""

    ruling: Ruling
    reasons: tuple[Reason, ...] = ()


def judge(ruling: Ruling, found: Tie, mail: Mail, case: Case) -> Judgement:
    """The ruling in the light of the case."""
    told = (found.reason,) if found.reason else ()
    ruling = _recalled(ruling, found)
    if ruling.kind not in FROM_PEOPLE:
        return Judgement(ruling=ruling, reasons=told)
    if apart := nothing_in_common(found):
        return Judgement(ruling=replace(ruling, kind=MailKind.UNRELATED, answers=Answers.NO), reasons=(apart,))
    if early := written_before_yours(found, mail, case):
        return Judgement(ruling=replace(ruling, answers=Answers.NO), reasons=(*told, early))
    return Judgement(ruling=_weighed(ruling, found), reasons=(*told, *found.doubts))


def _recalled(ruling: Ruling, found: Tie) -> Ruling:
    """A mail that looked like anybody's is asked after all when it is certainly tied to the case."""
    if ruling.kind not in (MailKind.BULK, MailKind.UNRELATED) or not found.is_certain:
        return ruling
    return replace(ruling, kind=MailKind.NOTICE, answers=Answers.ASK, confidence=0.5)


def nothing_in_common(found: Tie) -> Reason | None:
    """Nothing ties the mail to this interview.

    It carries no id of the conversation, comes from no address of the firm and names neither firm nor job, so it is
    left where it is. Guide: S52.
    """
    if found.is_there:
        return None
    return Reason(rule="nothing_in_common", text="Nothing ties it to this interview: no id, no address, no name.")


def written_before_yours(found: Tie, mail: Mail, case: Case) -> Reason | None:
    """The mail was written before your first message went, so it cannot answer it.

    Dates are the senders' own; ten minutes are allowed for their clocks, and a mail that names your message is believed
    whatever its date. Guide: S52.
    """
    sent, first = mail.headers.moment("date"), _first_of_ours(case)
    if found.match is Match.ID or sent is None or first is None or sent >= first - CLOCK_SLACK:
        return None
    return Reason(rule="written_before_yours", text="It was written before your message went.")


def _first_of_ours(case: Case) -> datetime | None:
    items = (item for item in case.correspondence if is_ours(item) and process_of(item, case) == case.process.id)
    return min((item.at for item in items), default=None)


def _weighed(ruling: Ruling, found: Tie) -> Ruling:
    """The ruling with what the tie makes of it: a strong tie without doubts decides, anything else is asked.

    A notice that names the firm is decided too, because systems for applications write from addresses of their own.
    """
    names_firm = found.reason is not None and found.reason.rule == names_the_firm.__name__
    is_named_decision = ruling.kind is MailKind.NOTICE and names_firm
    if found.doubts or not (found.is_certain or is_named_decision):
        answers = Answers.NO if ruling.answers is Answers.NO else Answers.ASK
        return replace(ruling, answers=answers, confidence=min(ruling.confidence, 0.5))
    if ruling.kind is not MailKind.REPLY:
        return ruling
    return replace(ruling, answers=Answers.YES, confidence=0.98 if found.match in (Match.ID, Match.THREAD) else 0.9)
