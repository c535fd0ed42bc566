"""All that a sentence may need to know, read once from the case."""

from dataclasses import dataclass

from afterword.core.advise.advice import Formality
from afterword.core.case import Case, Person
from afterword.core.channel import Method
from afterword.core.draft.material import Material
from afterword.core.draft.occasion import Occasion, firm_of, job_of
from afterword.core.draft.phrases import slots as phrases
from afterword.core.draft.phrasing import Wording, sentence
from afterword.core.draft.salutation import ONLINE, Salutation
from afterword.core.draft.workplace import place_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """All that a sentence may need to know; `slots` are what every phrase may use."""

    case: Case
    method: Method
    reader: Person | None
    occasion: Occasion
    wording: Wording
    material: Material
    salutation: Salutation
    slots: dict[str, str]

    @property
    def name(self) -> str:
        """What the reader is called; nothing where it is not known who reads."""
        return self.salutation.called

    @property
    def is_formal(self) -> bool:
        """Whether the register is formal."""
        return self.wording.voice.is_formal

    @property
    def is_short(self) -> bool:
        """Whether it is an online message, which has neither subject nor sign-off."""
        return self.method in ONLINE

    @property
    def is_second_round(self) -> bool:
        """Whether they had been interviewed here before."""
        return self.occasion.round > 1

    @property
    def has_met_before(self) -> bool:
        """Whether the reader was in an earlier round as well."""
        return self.reader is not None and any(self.reader.id in each.with_ for each in self.occasion.earlier)

    def say(self, place: str, options: tuple[str, ...], *, nth: int = 0, **slots: str) -> str:
        """A sentence in the voice of this draft; `nth` where the place has come up before."""
        return spaced(self.wording.say(place, self.as_held(options), nth=nth, **self._filling(slots)))

    def part(self, place: str, options: tuple[str, ...], *, nth: int = 0, **slots: str) -> str:
        """A part of a sentence, as it stands inside one."""
        return spaced(self.wording.pick(place, self.as_held(options), nth=nth).format(**self._filling(slots)))

    def put(self, phrasing: str, **slots: str) -> str:
        """A sentence of a phrasing already chosen."""
        return spaced(sentence(phrasing.format(**self._filling(slots))))

    def aside(self, place: str, options: tuple[str, ...], **slots: str) -> str:
        """A sentence going on after a comma."""
        text = self.part(place, options, nth=0, **slots)
        return text if text.endswith("?") else f"{text}."

    def as_held(self, options: tuple[str, ...]) -> tuple[str, ...]:
        """Those this case can fill, and true of how it was held: nobody was seen on the phone, or where nobody says how."""
        unfit = [f"{{{name}}}" for name in phrases.NOT_ALWAYS if not self.slots[name]]
        unfit += phrases.SEEN if self.slots["met"] != phrases.MET else ()
        unfit += ["{job}"] if "," in self.slots["job"] else ()
        return tuple(option for option in options if not any(words in option for words in unfit)) or options

    def _filling(self, slots: dict[str, str]) -> dict[str, str]:
        """What fills the slots; one with a capital takes the same words with one."""
        return self.slots | slots | {name.capitalize(): text[:1].upper() + text[1:] for name, text in slots.items()}


def spaced(text: str) -> str:
    """Without the gap an empty slot leaves before a mark."""
    text = " ".join(text.split())
    for mark in ",;:.":
        text = text.replace(f" {mark}", mark)
    return text


POST = dict(
    zip((Formality.FORMAL, Formality.PROFESSIONAL, Formality.FRIENDLY_PROFESSIONAL), phrases.POSTS, strict=True)
)


NTH = {2: "second", 3: "third", 4: "fourth"}


def slots_of(case: Case, reader: Person | None, occasion: Occasion, formality: Formality) -> dict[str, str]:
    """What fills the slots of any phrase: the day, the job and what it is called, the firm and its place, how it was held."""
    plain = formality is not Formality.FORMAL
    return {
        "when": occasion.when,
        "job": job_of(case, plain=plain),
        "post": POST[formality],
        "firm": firm_of(case),
        "met": occasion.met,
        "which": NTH.get(occasion.round, "further"),
        "today": "" if occasion.when.startswith("on ") else occasion.when,
        "place": place_of(case, reader),
    }
