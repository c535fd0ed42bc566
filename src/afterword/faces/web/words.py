"""What the formats' words are called on a page."""

from afterword.core.advise.advice import FollowUp, Formality
from afterword.core.case import CorrespondenceKind, Person, Status
from afterword.core.channel import Channel, Method
from afterword.core.draft.names import names_of
from afterword.core.message import Essential, MessageKind

METHODS = {
    Method.EMAIL: "e-mail",
    Method.PLATFORM_MESSAGE: "message on the recruiting platform",
    Method.CHAT_MESSAGE: "chat message",
    Method.LINKEDIN_MESSAGE: "LinkedIn message",
    Method.PHONE: "phone call",
    Method.LETTER_BY_POST: "letter by post",
    Method.LETTER_BY_HAND: "note handed in",
    Method.IN_PERSON: "short visit",
}
ARTICLES = {Method.EMAIL: "an"}
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
ACTIONS = {
    "second_message_without_reply": "Send another message before they have answered",
    "check_in_before_promised_date": "Check in before the date they named",
    "automatic_resend": "Let it be sent again by itself",
    "resend_to_bounced_address": "Send again to an address that bounced",
    "message_before_interview_end": "Write before the interview is over",
    "send_after_24_hours": "Write after the 24 hours",
    "message_to_non_primary_person": "Write to somebody else than the one in charge",
    "separate_message_to_each_interviewer": "Write to each interviewer",
    "same_message_to_several_people": "Send one text to several people",
    "same_message_on_several_channels": "Send it by several ways at once",
    "direct_contact_bypassing_agency": "Write past the agency",
    "invent_contact_details": "Guess an address",
    "any_contact": "Get in touch at all",
    "linkedin_connection_request": "Send a LinkedIn request",
    "linkedin_message": "Write on LinkedIn",
    "phone_call": "Ring them",
    "phone_call_outside_office_hours": "Ring outside office hours",
    "unprepared_call": "Ring unprepared",
    "letter_or_note": "Write a letter or a note",
    "letter_by_post": "Send a letter by post",
    "in_person_visit": "Drop by",
    "long_visit_or_discussion": "Go for a longer talk",
    "choose_email_over_phone": "Write instead of ringing",
    "message_after_reply": "Write again now that they have answered",
    "answer_the_offer": "Answer the offer",
    "answer_other_recruiter": "Answer another recruiter",
    "skip_follow_up": "Leave it",
}


def a_method(method: Method) -> str:
    """`an e-mail`, `a phone call`."""
    return f"{ARTICLES.get(method, 'a')} {METHODS[method]}"


def called(person: Person | None) -> str:
    """How the page speaks of a person: `Ms Marsh` where an honorific is known, else the whole name."""
    if person is None:
        return "the person in charge"
    family = names_of(person)[0].family
    return f"{person.honorific} {family}" if person.honorific and family else person.name
