"""The name under a message: as the candidate signs, within the register."""

from afterword.core.advise.advice import Formality
from afterword.core.case import Candidate, Person
from afterword.core.draft.habits import usual
from afterword.core.draft.names import FAMILY_FIRST_COUNTRIES, is_certain_which_is_family, names_of, plain
from afterword.core.draft.own_messages import OwnMessage, is_theirs
from afterword.core.draft.salutation import greeted_before


def signature_of(
    candidate: Candidate, reader: Person | None, formality: Formality, messages: tuple[OwnMessage, ...]
) -> str:
    """The name they sign with to this reader, else to most people; formal is the whole name, in the order they give it."""
    signed = [(message, name) for message in messages if (name := _signed(message, messages, candidate))]
    if formality is Formality.FORMAL:
        whole = (name for _, name in signed if sorted(_parts(name)) == sorted(_parts(candidate.name)))
        return next(whole, candidate.name)
    before = [name for message, name in signed if reader and greeted_before((message,), reader)]
    if before:
        return before[-1]
    found = usual(name for _, name in signed if len(name) > 1)
    return found or (_given(candidate) if formality is Formality.FRIENDLY_PROFESSIONAL else candidate.name)


def _signed(message: OwnMessage, messages: tuple[OwnMessage, ...], candidate: Candidate) -> str:
    """The name under a message; one that begins like none of theirs and stands there once is somebody else's."""
    name = message.closing.name if message.closing else ""
    like = is_theirs(name, candidate.name) or any(part[:1] == plain(name)[:1] for part in _parts(candidate.name))
    often = sum(other.closing is not None and other.closing.name == name for other in messages) > 1
    return name if like or often else ""


def _parts(name: str) -> list[str]:
    return [plain(part).rstrip(".") for part in name.split()]


def _given(candidate: Candidate) -> str:
    """The given name where it is certain which one it is and more than an initial."""
    country = (candidate.locale or "")[-2:].upper()
    (name,) = names_of(Person(id="candidate", name=candidate.name), country=country)[:1]
    certain = country not in FAMILY_FIRST_COUNTRIES or is_certain_which_is_family(name, country)
    return name.given if certain and len(name.given.rstrip(".")) > 1 else candidate.name
