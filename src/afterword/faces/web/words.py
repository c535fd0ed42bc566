"""What the formats' words are called on a page."""

from afterword.core.advise.advice import FollowUp, Formality
from afterword.core.advise.method import NAMES
from afterword.core.case import CorrespondenceKind, Person, Status
from afterword.core.channel import Channel, Method
from afterword.core.draft.names import names_of
from afterword.core.may import ACTIONS
from afterword.core.message import Essential, MessageKind

FORMALITIES = {
    Formality.FRIENDLY_PROFESSIONAL: "friendly and professional",
    Formality.PROFESSIONAL: "professional and warm",
    Formality.FORMAL: "formal",
}
ESSENTIALS = {
    Essential.THANKS: "thanks for their time",
    Essential.ENTHUSIASM: "why you want it",
    Essential.FIT: "why it is you",
    Essential.FORGOTTEN_DETAIL: "what you forgot to say",
}
KINDS = {
    MessageKind.THANK_YOU: "thank-you",
    MessageKind.CHECK_IN: "check-in",
    MessageKind.ANSWER: "answer",
}
VERDICTS = {
    FollowUp.YES: "Yes",
    FollowUp.NO: "No, leave it",
    FollowUp.WAIT: "Not yet",
    FollowUp.ALREADY_DONE: "It is their turn",
}
STATUSES = {
    Status.OPEN: "still open",
    Status.OFFER: "they made an offer",
    Status.REJECTED: "they said no",
    Status.HIRED: "I signed",
    Status.WITHDRAWN: "I withdrew",
    Status.CLOSED_BY_SILENCE: "I let it rest; they never answered",
}
CHANNELS = {
    Channel.EMAIL: "e-mail",
    Channel.PHONE: "phone",
    Channel.LINKEDIN: "LinkedIn",
    Channel.PLATFORM: "recruiting platform",
    Channel.CHAT: "chat",
    Channel.LETTER: "letter",
    Channel.IN_PERSON: "in person",
}
CORRESPONDENCE = {
    CorrespondenceKind.INVITATION: "an invitation",
    CorrespondenceKind.ARRANGEMENT: "about the appointment",
    CorrespondenceKind.SCREENING: "a first conversation",
    CorrespondenceKind.QUESTION: "a question",
    CorrespondenceKind.MESSAGE: "a message",
    CorrespondenceKind.REPLY: "a reply",
    CorrespondenceKind.REJECTION: "a rejection",
    CorrespondenceKind.OFFER: "an offer",
    CorrespondenceKind.CONTRACT: "a contract",
    CorrespondenceKind.AUTO_REPLY: "an automatic reply",
    CorrespondenceKind.READ_RECEIPT: "a read receipt",
    CorrespondenceKind.BOUNCE: "came back undelivered",
    CorrespondenceKind.DELAY_NOTICE: "a notice of delay",
    CorrespondenceKind.NEWSLETTER: "a newsletter",
    CorrespondenceKind.FOLLOW_UP: "your follow-up",
    CorrespondenceKind.CHECK_IN: "your check-in",
    CorrespondenceKind.VOICEMAIL: "your voicemail",
    CorrespondenceKind.ACCEPTANCE: "your acceptance",
    CorrespondenceKind.ANSWER: "your answer",
}


def a_method(method: Method) -> str:
    """`an e-mail`, `a call`."""
    article = "an" if method is Method.EMAIL else "a"
    return f"{article} {way(method)}"


def way(method: Method) -> str:
    """`e-mail`, `call`: what the advice calls it, inside a sentence and without an article."""
    name = NAMES[method].removeprefix("A ")
    return name if name.startswith("LinkedIn") else name[0].lower() + name[1:]


def asked(action: str) -> str:
    """`Call them`: what an action's own page asks after “May I …?”."""
    question = (ACTIONS[action].__doc__ or action).partition("\n")[0].removeprefix("May I ").removesuffix("?")
    return question[0].upper() + question[1:]


def called(person: Person | None) -> str:
    """How the page speaks of a person: `Ms Marsh` where an honorific is known, else the whole name."""
    if person is None:
        return "the person in charge"
    family = names_of(person)[0].family
    return f"{person.honorific} {family}" if person.honorific and family else person.name
