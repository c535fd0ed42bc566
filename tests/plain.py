"""Each kind of note in its plainest sentence, which the table of note shapes pins."""

from collections.abc import Callable

from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.notes.attraction import attraction
from afterword.core.draft.notes.helping import offer
from afterword.core.draft.notes.interview import heard
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.strengths import strength
from afterword.core.draft.notes.thoughts import thought
from afterword.core.draft.notes.tidy import tidy
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.notes.unsaid import forgotten
from afterword.core.draft.own import Form, Own


def plain_sentence(field: str, note: str, cast: Cast, *, known: frozenset[str], speaker: str = "") -> str:
    """The plain sentence a note becomes, or nothing when it is left out."""
    text = tidy(note, known=known)
    if isinstance(text, Unfit):
        return ""
    if field == "point":
        found = heard(text, cast, speaker=speaker)
        return "" if isinstance(found, Unfit) else sentence(plain_point(found))
    parse, say = OWN[field]
    own = parse(text, cast)
    if isinstance(own, Unfit):
        return ""
    return " ".join(sentence(text) for text in (say(own), own.further) if text)


def sentence(text: str) -> str:
    """With a capital first and a stop last; a quotation keeps its own stop inside."""
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?", "!")) else ".")


def plain_point(found: Heard) -> str:
    """A point in its plainest words."""
    if found.manner is Manner.TOPIC:
        return f"I have been thinking about {found.topic}"
    if found.manner is Manner.NOTED:
        return f"Something {found.who or 'we'} mentioned has stayed with me: {found.topic}"
    if found.manner is Manner.FACT:
        said = f"{found.who} said " if found.who else ""
        return found.statement if found.verb == "did" else f"One thing {said}has stayed with me: {found.statement}"
    if found.manner is Manner.SAID:
        return (
            f"{found.who} {found.verb} {found.topic}"
            if found.topic
            else f"{found.who} {reporting(found)} that {found.statement}"
        )
    if found.manner is Manner.ASKED:
        asked = found.statement or f"about {found.topic}"
        return f"{found.who} asked {asked}" + (f", and I said {found.reply}" if found.reply else "")
    return f"{found.who} {found.verb}{' me' if found.manner is Manner.SHOWN else ''} {found.topic}"


def reporting(found: Heard) -> str:
    """The verb before "that": one tells somebody, and says."""
    return {"told": "told me", "pointed": "pointed out"}.get(found.verb, found.verb)


def _forgotten(own: Own) -> str:
    if own.asked:
        return f"{own.asked}{',' if own.asked.startswith('as for ') else ';'} {own.text}"
    if own.form is Form.CORRECTION:
        return f"What I should have said is this: {own.text}"
    if own.form is Form.AMENDS:
        return own.text
    if own.form is Form.LISTED:
        return f"One thing I did not mention: {own.text}"
    return f"I did not mention {'that ' if own.form is Form.CLAUSE else ''}{own.text}"


def _thought(own: Own) -> str:
    return own.text if own.form is Form.CLAUSE else f"It made me think of {own.text}"


def _offer(own: Own) -> str:
    if own.form is Form.CLAUSE:
        return own.text
    link = {Form.TO_DO: "to ", Form.LISTED: "" if own.text.startswith("by ") else "with this: "}.get(own.form, "with ")
    return f"I could help {link}{own.text}"


def _attraction(own: Own) -> str:
    if own.form is Form.CLAUSE and own.text.startswith(("I ", "it ", "we ", "my ")):
        return own.text
    link = {Form.TO_DO: "the chance to ", Form.CLAUSE: "that "}.get(own.form, "")
    return f"What draws me is {link}{own.text}"


def _strength(own: Own) -> str:
    return own.text if own.form is Form.CLAUSE else f"I would bring {own.text}"


OWN: dict[str, tuple[Callable[[str, Cast], Own | Unfit], Callable[[Own], str]]] = {
    "forgotten": (forgotten, _forgotten),
    "thought": (thought, _thought),
    "help": (offer, _offer),
    "enthusiasm": (attraction, _attraction),
    "stress": (strength, _strength),
}
