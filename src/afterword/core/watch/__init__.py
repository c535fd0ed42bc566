"""Watching: what an incoming mail is, and whether it answers."""

from dataclasses import replace
from datetime import datetime

from afterword.core.case import Case
from afterword.core.watch.classify import classify
from afterword.core.watch.firm import addressee, people_by_address
from afterword.core.watch.judge import Judgement, judge
from afterword.core.watch.mail import Mail, open_mail
from afterword.core.watch.match import tie
from afterword.core.watch.outcome import outcome_questions
from afterword.core.watch.reading import Answers, MailKind, Match, Reading
from afterword.core.watch.returns import Absence, absence_in
from afterword.core.watch.ruling import Ruling, Setting
from afterword.core.watch.ties import Tie


def read(raw: bytes, *, case: Case | None = None, ours: tuple[str, ...] = (), now: datetime) -> Reading:
    """What the mail in these bytes is, and whether it answers.

    `ours` are the Message-IDs of messages of ours. Never raises, whatever the bytes are, and takes time in proportion
    to at most some hundred kilobytes of text and the number of bytes. `now` stands in for a missing date.
    """
    mail = open_mail(raw)
    ids = frozenset(found.strip("<> ") for found in ours)
    ruling, reason = classify(mail, _setting(case, ids))
    found = tie(mail, case, ours=ids) if case else Tie(match=_match_without_case(mail, ids))
    judged = judge(ruling, found, mail, case) if case else _judged_alone(ruling, found)
    judged = replace(judged, reasons=(reason, *judged.reasons))
    person = addressee(mail, case) if case and ruling.kind is MailKind.OWN_COPY else found.person
    absence = _absence(mail, judged.ruling, now=now)
    return _reading(mail, judged, absence, match=found.match, person=person)


def _setting(case: Case | None, ours: frozenset[str]) -> Setting:
    if case is None:
        return Setting(ours=ours)
    own = (case.candidate.email or "").lower()
    name = case.candidate.name.strip().lower()
    return Setting(own_address=own, own_name=name, ours=ours, people=frozenset(people_by_address(case)))


def _match_without_case(mail: Mail, ours: frozenset[str]) -> Match:
    if ours.intersection(mail.headers.ids("in-reply-to", "references")):
        return Match.ID
    return Match.RETURNED_ID if ours.intersection(mail.named_ids) else Match.NONE


def _judged_alone(ruling: Ruling, found: Tie) -> Judgement:
    """Without a case only a message named by its id is known to be answered."""
    if found.match is Match.ID and ruling.kind is MailKind.REPLY:
        return Judgement(ruling=replace(ruling, answers=Answers.YES, confidence=0.95))
    if ruling.kind is MailKind.CALENDAR and ruling.answers is Answers.YES and found.match is Match.NONE:
        return Judgement(ruling=replace(ruling, answers=Answers.ASK))
    return Judgement(ruling=ruling)


def _absence(mail: Mail, ruling: Ruling, *, now: datetime) -> Absence:
    if ruling.kind is not MailKind.AUTO_REPLY:
        return Absence()
    sent = mail.headers.moment("date") or now
    return absence_in(f"{mail.headers.text('subject')}. {mail.new_text}", sent=sent.date())


def _reading(mail: Mail, judged: Judgement, absence: Absence, *, match: Match, person: str | None) -> Reading:
    ruling = judged.ruling
    asked = (absence.question,) if absence.question else ()
    return Reading(
        kind=ruling.kind,
        answers=ruling.answers,
        match=match,
        confidence=ruling.confidence,
        reasons=judged.reasons,
        from_=mail.from_,
        message_id=next(iter(mail.headers.ids("message-id")), None),
        refers_to=tuple(dict.fromkeys((*mail.headers.ids("in-reply-to", "references"), *mail.named_ids))),
        sent_at=mail.headers.moment("date"),
        subject=" ".join(mail.headers.text("subject").split())[:500],
        new_text=mail.new_text,
        returns_on=absence.ends,
        recipients=mail.report.recipients,
        questions=(*ruling.questions, *asked, *outcome_questions(mail, ruling)),
        person=person,
    )
