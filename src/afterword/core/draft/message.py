"""An e-mail or an online message: greeting, paragraphs, sign-off and subject."""

from afterword.core.advise.advice import Advice
from afterword.core.channel import Method
from afterword.core.draft import phrases
from afterword.core.draft.address import called
from afterword.core.draft.gaps import gaps_of
from afterword.core.draft.occasion import dated
from afterword.core.draft.paragraphs import Scene
from afterword.core.draft.thank_you import Text, thank_you
from afterword.core.message import Draft, Message, MessageKind


def written(scene: Scene, advice: Advice, method: Method) -> Draft:
    """A written message of the advised kind."""
    text = thank_you(scene, advice)
    return email(scene, advice, text, method)


def email(scene: Scene, advice: Advice, text: Text, method: Method) -> Draft:
    """An e-mail with its subject and sign-off."""
    voice = scene.wording.voice
    cover = [hand_on(scene, advice)] if advice.recipient.deliver_via else []
    body = "\n\n".join([*cover, greeting(scene), *text.paragraphs, f"{voice.sign_off},\n{voice.signature}"])
    return Draft(
        message=Message(
            method=method,
            to=advice.recipient.person,
            via=advice.recipient.deliver_via,
            at=scene.occasion.at,
            kind=advice.kind or MessageKind.THANK_YOU,
            subject=subject(scene),
            body=body,
        ),
        uses=text.uses,
        essentials=text.essentials,
        gaps=gaps_of(scene, text),
    )


def greeting(scene: Scene) -> str:
    """`Dear Ms Marsh,` in the candidate's usual opening, as far as the register allows."""
    voice, reader = scene.wording.voice, scene.reader
    if reader is None:
        return f"{voice.greeting if voice.greeting != 'Dear' else 'Hello'},"
    return f"{voice.greeting} {name_of(scene)},"


def name_of(scene: Scene) -> str:
    """What the reader is called."""
    if scene.reader is None:
        return ""
    candidate, firm = scene.case.candidate, scene.case.organisation
    return called(scene.reader, scene.wording.voice.formality, locale=candidate.locale, country=firm.country)


def hand_on(scene: Scene, advice: Advice) -> str:
    """A line to whoever hands the message on."""
    via = scene.case.person(advice.recipient.deliver_via)
    coordinator = via.name.split()[0] if via else ""
    return scene.say("hand on", phrases.HAND_ON, coordinator=coordinator, reader=name_of(scene) or "the panel")


def subject(scene: Scene) -> str:
    """A subject that says what it is about; the thread it continues is the mail program's to keep."""
    interview = scene.occasion.interview
    end = interview.end if interview else None
    options = phrases.SUBJECT_FORMAL if scene.is_formal and end else phrases.SUBJECT
    day = dated(end.date(), american=scene.wording.voice.american) if end else ""
    text = scene.wording.pick("subject", options).format(**(scene.slots | {"day": day}))
    return text[:1].upper() + text[1:]
