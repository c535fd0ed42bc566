"""A sheet for a call: what to say, in order, what to leave on voicemail, the number, and when the office can be rung."""

import re

from afterword.core.advise.advice import Advice
from afterword.core.case import WishCode
from afterword.core.channel import Method
from afterword.core.draft import phrases_spoken as phrases
from afterword.core.draft.hours import hours_left
from afterword.core.draft.message import draft_of
from afterword.core.draft.scene import Scene
from afterword.core.draft.speech import hello, spoken, was_asked_to
from afterword.core.draft.text import Text
from afterword.core.message import Draft, Message, MessageKind

ONE_ROUND = re.compile(r"\b(?:ring|call|phone|bell)\b", re.IGNORECASE)


def call_notes(scene: Scene, advice: Advice) -> Draft:
    """The words to say as the body, and the sheet beside the phone as the points."""
    text = spoken(scene, advice)
    opening, closing = _opening(scene), scene.say("close call", phrases.CLOSE_CALL)
    body = "\n\n".join([opening, *text.paragraphs, closing])
    sheet = _sheet(scene, advice, text, opening, closing)
    return draft_of(scene, advice, text, Message(method=Method.PHONE, body=body), points=sheet)


def _opening(scene: Scene) -> str:
    asked = was_asked_to(scene, WishCode.INVITED_CHECK_IN) and any(
        ONE_ROUND.search(wish.words or "")
        for wish in scene.case.employer_wishes
        if wish.code is WishCode.INVITED_CHECK_IN
    )
    options = phrases.OPEN_CALL_ASKED if asked else phrases.OPEN_CALL
    return f"{hello(scene)}, {scene.aside('open call', options, candidate=scene.case.candidate.name)}"


def _sheet(scene: Scene, advice: Advice, text: Text, opening: str, closing: str) -> tuple[str, ...]:
    said = [f"Say ({number}): {paragraph}" for number, paragraph in enumerate(text.paragraphs[:3], start=1)]
    phone = scene.reader.contact.phone if scene.reader else None
    number = f"Number: {phone}" if phone else "Number: not known yet; ask for it before anything else."
    return (
        f"Purpose: {_purpose(scene, advice)}",
        f"Open: {opening}",
        *said,
        f"Close: {closing}",
        f"On voicemail: {_voicemail(scene)}",
        number,
        *hours_left(scene, advice),
    )


def _purpose(scene: Scene, advice: Advice) -> str:
    name = scene.name or "them"
    if advice.kind is MessageKind.CHECK_IN:
        return f"thank {name} and ask how things stand."
    more = " and add the one thing you forgot" if scene.material.forgotten else ""
    return f"thank {name}{more}; two minutes, no more."


def _voicemail(scene: Scene) -> str:
    return f"{hello(scene)}, {scene.aside('voicemail', phrases.VOICEMAIL, candidate=scene.case.candidate.name)}"
