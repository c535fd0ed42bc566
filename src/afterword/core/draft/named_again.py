"""Somebody named in full is called by their given name from then on, where the candidate calls them so in their notes."""

import re
from dataclasses import replace

from afterword.core.draft.address import called
from afterword.core.draft.names import Name, names_of
from afterword.core.draft.scene import Scene
from afterword.core.draft.text import Text

BREAK = "\n\n"
UNTITLED = r"(?i)(?<!\bm[rsx] )(?<!\bm[rsx]\. )(?<!\bmrs )(?<!\bmrs\. )(?<!\bdr )(?<!\bdr\. )(?<!\bmiss )"


def named_again(text: Text, scene: Scene) -> Text:
    """The text with no full name in it twice: "please thank Imran Shaikh. Imran said that …"."""
    if scene.is_formal:
        return text
    notes, said = _notes(scene), BREAK.join(text.paragraphs)
    for name in _in_full(scene):
        if re.search(rf"{UNTITLED}\b{re.escape(name.given)}\b(?! {re.escape(name.family or '')})", notes):
            before, found, behind = said.partition(name.full)
            said = before + found + re.sub(rf"{re.escape(name.full)}\b", name.given, behind)
    paragraphs = tuple(said.split(BREAK)) if said else ()
    again = dict(zip(text.paragraphs, paragraphs, strict=True))
    return replace(text, paragraphs=paragraphs, heart=again.get(text.heart, text.heart))


def _in_full(scene: Scene) -> tuple[Name, ...]:
    """The names of those who have no title and are called by given and family name."""
    case, formality = scene.case, scene.wording.voice.formality
    others = (person for person in case.people if person is not scene.reader)
    named = (
        (name, called(person, formality, locale=case.candidate.locale, country=case.organisation.country))
        for person in others
        for name in names_of(person, country=case.organisation.country)
    )
    return tuple(name for name, said in named if said == name.full and name.family and name.given != said)


def _notes(scene: Scene) -> str:
    points = scene.case.debrief.points
    return "\n".join(note for each in points for note in (each.text, each.my_thought, each.could_help) if note)
