"""All that a sentence may need to know, read once from the case."""

from dataclasses import dataclass

from afterword.core.case import Case, Person
from afterword.core.channel import Method
from afterword.core.draft.address import called
from afterword.core.draft.material import Material
from afterword.core.draft.names import names_of
from afterword.core.draft.occasion import Occasion, firm_of, job_of
from afterword.core.draft.phrasing import Wording
from afterword.core.draft.voice import on_first_names


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """All that a sentence may need to know; `slots` are what every phrase may use."""

    case: Case
    method: Method
    reader: Person | None
    occasion: Occasion
    wording: Wording
    material: Material
    slots: dict[str, str]

    @property
    def name(self) -> str:
        """What the reader is called; by the given name where the candidate has written to them so before."""
        if self.reader is None:
            return ""
        voice, candidate, firm = self.wording.voice, self.case.candidate, self.case.organisation
        if not self.is_formal and on_first_names(self.case, self.reader):
            return names_of(self.reader, country=firm.country)[0].given
        return called(self.reader, voice.formality, locale=candidate.locale, country=firm.country)

    @property
    def is_formal(self) -> bool:
        """Whether the register is formal."""
        return self.wording.voice.is_formal

    def say(self, place: str, options: tuple[str, ...], **slots: str) -> str:
        """A sentence in the voice of this draft."""
        return spaced(self.wording.say(place, options, **(self.slots | slots)))

    def aside(self, place: str, options: tuple[str, ...], **slots: str) -> str:
        """The same, going on after a comma."""
        text = spaced(self.wording.pick(place, options).format(**(self.slots | slots)))
        return text if text.endswith("?") else f"{text}."


def spaced(text: str) -> str:
    """Without the gap an empty slot leaves before a mark."""
    text = " ".join(text.split())
    for mark in ",;:.":
        text = text.replace(f" {mark}", mark)
    return text


def slots_of(case: Case, occasion: Occasion, *, is_formal: bool) -> dict[str, str]:
    """What fills the slots of any phrase: the day, the job, the firm, and whether they met or spoke."""
    return {"when": occasion.when, "job": job_of(case, plain=not is_formal), "firm": firm_of(case), "met": occasion.met}
