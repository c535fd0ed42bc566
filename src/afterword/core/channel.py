"""Channels that messages travel by, and the methods a follow-up can use."""

from enum import StrEnum


class Channel(StrEnum):
    """How something in the correspondence travelled."""

    EMAIL = "email"
    PHONE = "phone"
    LINKEDIN = "linkedin"
    PLATFORM = "platform"
    CHAT = "chat"
    LETTER = "letter"
    IN_PERSON = "in_person"


BY = {
    Channel.EMAIL: "by e-mail",
    Channel.PHONE: "by phone",
    Channel.LINKEDIN: "on LinkedIn",
    Channel.PLATFORM: "on the platform",
    Channel.CHAT: "by chat",
    Channel.LETTER: "by letter",
    Channel.IN_PERSON: "in person",
}
"""How a sentence says which channel something travelled by."""


class Method(StrEnum):
    """How a follow-up is to go."""

    EMAIL = "email"
    PLATFORM_MESSAGE = "platform_message"
    CHAT_MESSAGE = "chat_message"
    LINKEDIN_MESSAGE = "linkedin_message"
    PHONE = "phone"
    LETTER_BY_POST = "letter_by_post"
    LETTER_BY_HAND = "letter_by_hand"
    IN_PERSON = "in_person"

    @property
    def channel(self) -> Channel:
        """The channel this method uses."""
        return CHANNEL_OF[self]

    @property
    def is_spoken(self) -> bool:
        """Said, not written: the body is what the candidate means to say."""
        return self in SPOKEN

    @property
    def is_letter(self) -> bool:
        """On paper, posted or handed in."""
        return self in LETTERS


CHANNEL_OF = {
    Method.EMAIL: Channel.EMAIL,
    Method.PLATFORM_MESSAGE: Channel.PLATFORM,
    Method.CHAT_MESSAGE: Channel.CHAT,
    Method.LINKEDIN_MESSAGE: Channel.LINKEDIN,
    Method.PHONE: Channel.PHONE,
    Method.LETTER_BY_POST: Channel.LETTER,
    Method.LETTER_BY_HAND: Channel.LETTER,
    Method.IN_PERSON: Channel.IN_PERSON,
}
SPOKEN = frozenset({Method.PHONE, Method.IN_PERSON})
LETTERS = frozenset({Method.LETTER_BY_POST, Method.LETTER_BY_HAND})
