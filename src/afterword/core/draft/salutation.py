"""How a message opens: the greeting the candidate uses, and what they call the reader in it.

What they wrote to this very reader is written again; what they wrote to others shows the greeting, not the name.
The register is the bound: formal is never "Hi", and never a given name alone.
"""

from dataclasses import dataclass

from afterword.core.advise.advice import Formality
from afterword.core.case import Case, Person
from afterword.core.channel import Method
from afterword.core.draft.address import called, is_titled
from afterword.core.draft.habits import usual
from afterword.core.draft.names import names_of, plain
from afterword.core.draft.own_messages import Opening, OwnMessage
from afterword.core.draft.spelling import is_american
from afterword.core.titles import BEHIND, CIVIL, MADAM, SIR, TITLES, WITH_GIVEN_NAME

ONLINE = frozenset({Method.PLATFORM_MESSAGE, Method.CHAT_MESSAGE, Method.LINKEDIN_MESSAGE})
"""Where nobody begins with "Dear" who does not mean to be formal."""
AT_HOME = {
    "Kia ora": frozenset({"NZ"}),
    "Namaste": frozenset({"IN", "NP"}),
    "Respected": frozenset({"IN", "PK", "BD", "NP", "LK"}),
    "Assalamu alaikum": frozenset[str](),
}
"""Greetings that are used to strangers only in these countries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Salutation:
    """The first line, and what the reader is called; `unnamed` where the line says "Sir" or "Madam" alone."""

    line: str
    called: str = ""
    unnamed: bool = False

    @property
    def is_by_given_name(self) -> bool:
        """Whether the reader is called by a given name, with or without the title that goes with one."""
        return bool(self.called) and not _keeps_distance(self.called)


def salutation_of(
    case: Case, reader: Person | None, formality: Formality, method: Method, messages: tuple[OwnMessage, ...]
) -> Salutation:
    """The line with which this candidate opens a message to this reader."""
    before = greeted_before(messages, reader) if reader else None
    name = _name(case, reader, formality, before) if reader else ""
    known = before.greeting if before else _usual(messages, name, case.organisation.country)
    mark = _mark(case, formality, method, messages)
    if known == "Respected" and formality is not Formality.FRIENDLY_PROFESSIONAL:
        title = _sir_or_madam(reader, before)
        if title or is_titled(name):
            return Salutation(line=f"Respected {title or name}{mark}", called=name, unnamed=bool(title))
    greeting = _greeting(known, formality, method, is_new=not messages)
    if (greeting == "Hi" and not before and _keeps_distance(name)) or (greeting == "Dear" and not name):
        greeting = "Hello"
    return Salutation(line=f"{greeting} {name}".strip() + mark, called=name)


def greeted_before(messages: tuple[OwnMessage, ...], reader: Person) -> Opening | None:
    """The opening of the last of these messages that names this reader."""
    openings = (
        message.opening
        for message in reversed(messages)
        if message.opening and _calls(message.opening, reader, is_sure=message.to == reader.id)
    )
    return next(openings, None)


def _calls(opening: Opening, reader: Person, *, is_sure: bool) -> bool:
    """Whether an opening can only mean this reader; by a short name, or as "Sir", only where it was sent to them."""
    words, names = _words(opening.called), names_of(reader)
    parts = {part for name in names for part in _words(name.full)}
    by_name = [word for word in words if word not in TITLES | BEHIND | SIR | MADAM]
    strange = {word for word in words if word not in by_name} - CIVIL - BEHIND
    own = {title for name in names for title in _words(name.honorific or "")}
    if by_name:
        given = {plain(name.given) for name in names}
        is_short = is_sure and len(by_name) == 1 and any(each.startswith(by_name[0]) for each in given)
        return is_short or (set(by_name) <= parts and (is_sure or not strange - own or bool(given & set(by_name))))
    return bool(words) and (set(words) <= own or (is_sure and opening.greeting == "Respected"))


def _words(text: str) -> list[str]:
    return [word.strip(".") for word in plain(text).replace("-", " ").split()]


def _name(case: Case, reader: Person, formality: Formality, before: Opening | None) -> str:
    """What the candidate has called them, unless that is too light, or the case knows a title that they did not."""
    by_rule = called(reader, formality, locale=case.candidate.locale, country=case.organisation.country)
    words = _words(before.called) if before else []
    titles = {word for word in words if word in TITLES | BEHIND}
    is_light_enough = (
        bool(titles) and len(words) > 1 if formality is Formality.FORMAL else bool(titles) or len(words) == 1
    )
    honorific = (names_of(reader)[0].honorific or "").rstrip(".").lower()
    is_outranked = bool(titles) and titles <= CIVIL and honorific not in {"", *CIVIL}
    if before is None or not is_light_enough or is_outranked or set(words) <= SIR | MADAM:
        return by_rule
    return before.called


def _usual(messages: tuple[OwnMessage, ...], name: str, country: str | None) -> str:
    """The greeting they use most, to people with a title where this reader has one; one of elsewhere gives way."""
    openings = [message.opening for message in messages if message.opening]
    alike = [opening for opening in openings if is_titled(opening.called) == is_titled(name)]
    found = usual(opening.greeting for opening in alike or openings)
    if found not in AT_HOME or country in AT_HOME[found]:
        return found
    return "Dear" if found == "Respected" else "Hello"


def _sir_or_madam(reader: Person | None, before: Opening | None) -> str:
    """How a letter calls somebody without a name, where their title or an earlier letter makes that certain."""
    known = _words(before.called) if before else []
    (name, *_) = names_of(reader) if reader else (None,)
    title = {*known, *_words((name and name.honorific) or "")}
    return "Sir" if title & SIR else "Madam" if title & MADAM else ""


def _greeting(known: str, formality: Formality, method: Method, *, is_new: bool) -> str:
    """The candidate's greeting within the register; without one that is known, what is plain and warm."""
    if formality is Formality.FORMAL or method.is_letter or known == "Respected":
        return "Dear"
    if known:
        return known
    if formality is Formality.FRIENDLY_PROFESSIONAL:
        return "Hi" if is_new else "Hello"
    return "Hello" if method in ONLINE else "Dear"


def _keeps_distance(name: str) -> bool:
    """Whether somebody is called by more than a given name, with or without the title that goes with one."""
    first, *others = name.split(" ")
    return len(others) > (first.lower() in WITH_GIVEN_NAME)


def _mark(case: Case, formality: Formality, method: Method, messages: tuple[OwnMessage, ...]) -> str:
    """The mark behind it: a colon on an American formal letter, an exclamation mark among friends who use one."""
    if method.is_letter:
        return ":" if is_american(case.candidate.locale) and formality is Formality.FORMAL else ","
    exclaims = usual(message.opening.mark[:1] for message in messages if message.opening) == "!"
    return "!" if exclaims and formality is Formality.FRIENDLY_PROFESSIONAL else ","
