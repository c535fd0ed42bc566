"""A written message: an e-mail with subject and sign-off, or a short one where such blocks are not usual."""

from dataclasses import replace

from afterword.core.advise.advice import Advice
from afterword.core.channel import Channel
from afterword.core.draft.exclaiming import exclaimed
from afterword.core.draft.forms.brevity import MOST_WORDS, shortened
from afterword.core.draft.forms.layout import laid_out
from afterword.core.draft.gaps import gaps_of, gaps_of_answer
from afterword.core.draft.kinds.answer import answer
from afterword.core.draft.kinds.check_in import check_in
from afterword.core.draft.kinds.thank_you import thank_you
from afterword.core.draft.kinds.theirs import has_followed_up, invited_back, latest_from_them, waits_for_an_answer
from afterword.core.draft.named_again import named_again
from afterword.core.draft.occasion import dated, titled
from afterword.core.draft.phrases import around as phrases
from afterword.core.draft.phrasing import sentence
from afterword.core.draft.scene import Scene
from afterword.core.draft.text import Text
from afterword.core.message import Draft, Message, MessageKind
from afterword.core.thread import answered_mail, reply_subject

PLACES = {
    Channel.LINKEDIN: "LinkedIn conversation with",
    Channel.PLATFORM: "conversation on a platform with",
    Channel.CHAT: "chat with",
}
"""What has to be there before an online message can go."""


def message(scene: Scene, advice: Advice) -> Draft:
    """The message of the advised kind, as an e-mail or a short online one."""
    text = text_of(scene, advice)
    short = scene.method in MOST_WORDS
    body = short_body(scene, text) if short else email_body(scene, advice, text)
    line = None if short else _continued(scene, advice) or subject(scene, text)
    return draft_of(scene, advice, text, Message(method=scene.method, subject=line, body=body))


def text_of(scene: Scene, advice: Advice) -> Text:
    """What is to be said, by the kind of message, as this candidate would say it."""
    text = _said(scene, advice)
    kind, most = kind_of(scene, advice), MOST_WORDS.get(scene.method)
    if most and kind is MessageKind.THANK_YOU:
        text = shortened(text, most)
    if kind is not MessageKind.ANSWER:
        text = replace(text, paragraphs=laid_out(text.paragraphs, together=scene.is_short))
    return exclaimed(named_again(text, scene), scene.wording.voice)


def _said(scene: Scene, advice: Advice) -> Text:
    kind = kind_of(scene, advice)
    if kind is MessageKind.CHECK_IN:
        return check_in(scene, advice)
    if kind is MessageKind.ANSWER:
        return answer(scene)
    return thank_you(scene, advice)


def kind_of(scene: Scene, advice: Advice) -> MessageKind:
    """The kind advised; thanks that would come after their question or their invitation to talk again go into the answer.

    Where nothing is advised, an answer when they wrote last, and thanks otherwise.
    """
    if advice.kind is MessageKind.THANK_YOU:
        return MessageKind.ANSWER if waits_for_an_answer(scene.case, scene.occasion.at) else advice.kind
    came = latest_from_them(scene.case, scene.occasion.at)
    return advice.kind or (MessageKind.ANSWER if came else MessageKind.THANK_YOU)


def draft_of(scene: Scene, advice: Advice, text: Text, said: Message, *, points: tuple[str, ...] = ()) -> Draft:
    """The draft: `said` to the one advised, at the moment advised, with what would make it better."""
    addressed = replace(
        said,
        to=scene.reader.id if scene.reader else None,
        via=advice.recipient.deliver_via,
        at=scene.occasion.at,
        kind=kind_of(scene, advice),
    )
    gaps = (*_unreached(scene), *_gaps(scene, advice, text, " ".join((said.body, *points))))
    return Draft(message=addressed, points=points, uses=text.uses, essentials=text.essentials, gaps=gaps)


def _gaps(scene: Scene, advice: Advice, text: Text, said: str) -> tuple[str, ...]:
    """What the draft leaves open; of the notes only where they are missed: in thanks, alone or with the next round."""
    if kind_of(scene, advice) is MessageKind.THANK_YOU:
        return gaps_of(scene, text, said)
    case, at = scene.case, scene.occasion.at
    rests = invited_back(case, at) and not scene.is_short and not has_followed_up(case, at)
    return gaps_of_answer(scene, text, said) if rests else text.gaps


def _unreached(scene: Scene) -> tuple[str, ...]:
    """That nothing in the case shows they can be reached this way; an e-mail address is asked for by the advice."""
    reader, channel = scene.reader, scene.method.channel
    if reader is None or channel not in PLACES:
        return ()
    wrote = any(item.channel is channel and item.person == reader.id for item in scene.case.correspondence)
    if wrote or getattr(reader.contact, channel.value):
        return ()
    return (f"The case has no {PLACES[channel]} {reader.name}: write there only if you already have one.",)


def email_body(scene: Scene, advice: Advice, text: Text) -> str:
    """Greeting, paragraphs and sign-off; over them a line to whoever hands it on."""
    voice = scene.wording.voice
    cover = [hand_on(scene, advice)] if advice.recipient.deliver_via else []
    return "\n\n".join([*cover, scene.salutation.line, *text.paragraphs, f"{voice.sign_off},\n{voice.signature}"])


def short_body(scene: Scene, text: Text) -> str:
    """Greeting and text in one run, with the name alone at the end."""
    return "\n\n".join([scene.salutation.line, *text.paragraphs, scene.wording.voice.signature])


SHORT_LINE = 60
"""Columns of a line over a greeting: longer, and it reads as the beginning of the message."""


def hand_on(scene: Scene, advice: Advice) -> str:
    """A line to whoever hands the message on, and thanks for it."""
    via = scene.case.person(advice.recipient.deliver_via)
    asked = scene.aside("hand on", phrases.HAND_ON, reader=scene.name or "the panel")
    line = f"{via.name.split()[0]}, {asked}" if via else asked
    return f"{line if len(line) <= SHORT_LINE else sentence(asked)}\nThank you."


def _continued(scene: Scene, advice: Advice) -> str:
    """The subject of the conversation that is already going with whoever gets this; nothing when there is none."""
    gets_it = advice.recipient.deliver_via or (scene.reader.id if scene.reader else None)
    answered = answered_mail(scene.case, gets_it)
    return reply_subject(answered.subject or "") if answered else ""


def subject(scene: Scene, text: Text) -> str:
    """A subject that says what a first message is about."""
    interview = scene.occasion.interview
    end = interview.end if interview else None
    options = text.subjects or (phrases.SUBJECT_FORMAL if scene.is_formal and end else phrases.SUBJECT)
    day = dated(end.date(), american=scene.wording.voice.american) if end else ""
    line = scene.wording.pick("subject", options).format(**(scene.slots | {"day": day, "title": titled(scene.case)}))
    return line[:1].upper() + line[1:]
