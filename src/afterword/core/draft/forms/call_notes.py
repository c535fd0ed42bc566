"""A sheet for a call: what to say, in order, what to leave on voicemail, the number, and when the office can be rung."""

import re

from afterword.core.advise.advice import Advice
from afterword.core.case import WishCode
from afterword.core.channel import Method
from afterword.core.draft.address import is_titled
from afterword.core.draft.forms.hours import hours_left
from afterword.core.draft.forms.message import draft_of, kind_of
from afterword.core.draft.forms.speech import Spoken, hello, spoken, was_asked_to
from afterword.core.draft.phrases import spoken as phrases
from afterword.core.draft.scene import Scene
from afterword.core.holidays import HolidayCalendar
from afterword.core.message import Draft, Message, MessageKind

AFTER_NOON = " (After noon say “Good afternoon”.)"
CLOSE = {MessageKind.CHECK_IN: phrases.CLOSE_ASKED, MessageKind.ANSWER: phrases.CLOSE_ANSWER}
ONE_ROUND = re.compile(r"\b(?:ring|call|phone|bell)\b", re.IGNORECASE)


def call_notes(scene: Scene, advice: Advice, calendar: HolidayCalendar) -> Draft:
    """The words to say as the body, and the sheet beside the phone as the points."""
    said = spoken(scene, advice)
    opening, closing = _opening(scene), scene.say("close call", CLOSE.get(kind_of(scene, advice), phrases.CLOSE_CALL))
    body = "\n\n".join(filter(None, [opening, *_in_order(said), closing]))
    sheet = (*_words(scene, advice, said, opening, closing), *_facts(scene, advice, calendar))
    return draft_of(scene, advice, said.text, Message(method=Method.PHONE, body=body), points=sheet)


def _in_order(said: Spoken) -> tuple[str, ...]:
    """What is said one after another; the wish or the question comes last, because then they speak."""
    first, *between = said.points
    return (first, *between[:-1], said.forgotten, *between[-1:])


def _opening(scene: Scene) -> str:
    asked = was_asked_to(scene, WishCode.INVITED_CHECK_IN) and any(
        ONE_ROUND.search(wish.words or "")
        for wish in scene.case.employer_wishes
        if wish.code is WishCode.INVITED_CHECK_IN
    )
    options = phrases.OPEN_CALL_ASKED if asked else phrases.OPEN_CALL
    return f"{hello(scene)}, {scene.aside('open call', options, candidate=scene.case.candidate.name)}"


def _words(scene: Scene, advice: Advice, said: Spoken, opening: str, closing: str) -> tuple[str, ...]:
    points = [f"Say ({number}): {point}" for number, point in enumerate(said.points, start=1)]
    return (
        f"Purpose: {_purpose(scene, advice, said)}",
        f"Open: {opening}{AFTER_NOON if opening.startswith('Good morning') else ''}",
        *points,
        *([f"Forgotten: {said.forgotten}"] * bool(said.forgotten)),
        f"Close: {closing}",
        f"On voicemail: {_voicemail(scene, advice, said)}",
    )


def _facts(scene: Scene, advice: Advice, calendar: HolidayCalendar) -> tuple[str, ...]:
    phone = scene.reader.contact.phone if scene.reader else None
    number = f"Number: {phone}" if phone else "Number: not known yet; ask for it before anything else."
    return (*_at_the_desk(scene), number, *hours_left(scene, advice, calendar))


def _at_the_desk(scene: Scene) -> tuple[str, ...]:
    """What to say to whoever picks up instead; nothing more is for their ears."""
    if scene.reader is None:
        return ()
    name = scene.name if is_titled(scene.name) else scene.reader.name
    return (f"At the desk: {scene.say('desk', phrases.DESK, reader=name, candidate=scene.case.candidate.name)}",)


def _purpose(scene: Scene, advice: Advice, said: Spoken) -> str:
    name, kind = scene.name or "them", kind_of(scene, advice)
    if kind is MessageKind.CHECK_IN:
        return f"ask {name} how things stand: one question, then listen."
    if kind is MessageKind.ANSWER:
        return (
            f"{f'answer {name}' if said.text.is_glad else f'thank {name} for letting you know'}; two minutes, no more."
        )
    more = " and add the one thing you forgot" if said.forgotten else ""
    return f"thank {name}{more}; two minutes, no more."


def _voicemail(scene: Scene, advice: Advice, said: Spoken) -> str:
    candidate = scene.case.candidate
    kind = kind_of(scene, advice)
    answering = phrases.VOICEMAIL_ANSWER if said.text.is_glad else phrases.VOICEMAIL_REJECTED
    options = {MessageKind.CHECK_IN: phrases.VOICEMAIL_ASK, MessageKind.ANSWER: answering}.get(kind, phrases.VOICEMAIL)
    number = f"My number is {candidate.phone}." if candidate.phone and kind is not MessageKind.THANK_YOU else ""
    return f"{hello(scene)}, {scene.aside('voicemail', options, candidate=candidate.name, number=number)}"
