"""What there is to write from: the notes of a case as far as they can be used, and what was left out and why."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from afterword.core.advise.advice import Advice, Formality
from afterword.core.case import Case, Person, Point, PointTone
from afterword.core.draft.address import called, short_forms
from afterword.core.draft.heard import Heard
from afterword.core.draft.moved_on import Days, as_of
from afterword.core.draft.notes.grammar.parts import is_ordinary
from afterword.core.draft.notes.grammar.people import OFFICES
from afterword.core.draft.notes.interview import heard
from afterword.core.draft.notes.motives import attraction, offer
from afterword.core.draft.notes.offers import BESIDE_NOTHING, leans, points_into, stands_alone
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.stumble import Stumble, stumble
from afterword.core.draft.notes.thoughts import on_point
from afterword.core.draft.notes.tidy import tidy
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.notes.unsaid import forgotten, strength
from afterword.core.draft.occasion import last_held
from afterword.core.draft.own import Own

SHOWN = 50
RESPECTFUL = ("madam", "ma'am", "maam", "sir")
"""What a note may call the only one who was there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised:
    """A point that can be referred to, with what the candidate thought of it and could do about it."""

    key: str
    tone: PointTone
    heard: Heard
    thought: Own | None = None
    offer: Own | None = None

    @property
    def is_linked(self) -> bool:
        """Whether the candidate has something of their own to add to it."""
        return self.thought is not None or self.offer is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Everything usable in one case; `spare` are plain points nobody advised to refer to, for want of better ones.

    `offers` are what the candidate could help with where the point they go with cannot be used.
    """

    raised: tuple[Raised, ...] = ()
    spare: tuple[Raised, ...] = ()
    forgotten: tuple[Own, ...] = ()
    attractions: tuple[Own, ...] = ()
    strengths: tuple[Own, ...] = ()
    offers: tuple[Own, ...] = ()
    stumble: Stumble = field(default_factory=Stumble)
    gaps: tuple[str, ...] = ()

    @property
    def is_thin(self) -> bool:
        """Whether there is next to nothing to say but thanks."""
        return not (self.raised or self.forgotten)


def material(case: Case, advice: Advice, reader: Person | None, formality: Formality, days: Days) -> Material:
    """The notes as sentences can use them, as far as they are still true on the last of the `days`."""
    gatherer = _Gatherer(case, cast_of(case, reader, formality), days)
    chosen, others = _chosen(case, advice)
    raised = tuple(filter(None, (gatherer.point(point, key, reader) for key, point in chosen)))
    noted = len(gatherer.gaps)
    spare = tuple(filter(None, (gatherer.point(point, key, reader) for key, point in others)))
    if raised:
        del gatherer.gaps[noted:]
    debrief = case.debrief
    tripped = gatherer.stumble(debrief.stumble)
    return Material(
        raised=raised or spare,
        spare=spare,
        forgotten=gatherer.all(debrief.forgotten, forgotten),
        attractions=gatherer.all(debrief.enthusiasm, attraction),
        offers=tuple(gatherer.offers),
        strengths=gatherer.all(debrief.stress, strength),
        stumble=tripped,
        gaps=tuple(gatherer.gaps),
    )


def cast_of(case: Case, reader: Person | None, formality: Formality) -> Cast:
    """Who may be named in the notes of this case, as seen by a writer to `reader`."""
    locale, country = case.candidate.locale, case.organisation.country
    others = [
        (form, called(person, formality, locale=locale, country=country))
        for person in case.people
        if reader is None or person.id != reader.id
        for form in short_forms(person)
    ]
    role = (reader.role or "").lower() if reader else ""
    interview = last_held(case)
    there = interview.with_ if interview and interview.with_ else tuple(p.id for p in case.people if p.interviewed)
    alone = reader is not None and there == (reader.id,)
    return Cast(
        reader=(*short_forms(reader), *(RESPECTFUL if alone else ())) if reader else (),
        others=tuple(others),
        offices=frozenset(office for office in OFFICES if re.search(rf"\b{office}\b", role)) | _initials(role),
        alone=alone,
    )


def _initials(role: str) -> frozenset[str]:
    """`dgm` for a deputy general manager."""
    letters = "".join(word[0] for word in re.findall(r"[a-z]+", role))
    return frozenset({letters}) if len(letters) > 1 else frozenset()


Numbered = list[tuple[str, Point]]


def _chosen(case: Case, advice: Advice) -> tuple[Numbered, Numbered]:
    """The points advised to refer to, in that order, and the other usable ones; what is to be avoided is in neither."""
    usable = {
        key: point
        for place, point in enumerate(case.debrief.points)
        if (key := point.id or f"points[{place}]") not in advice.avoid
        and point.tone in (PointTone.POSITIVE, PointTone.NEUTRAL)
    }
    wanted = [(key, usable[key]) for key in advice.refer_to if key in usable]
    return wanted, [(key, point) for key, point in usable.items() if key not in advice.refer_to]


class _Gatherer:
    """Reads notes one after another and keeps what was left out."""

    def __init__(self, case: Case, cast: Cast, days: Days) -> None:
        self.case = case
        self.cast = cast
        self.days = days
        self.gaps: list[str] = []
        self.offers: list[Own] = []
        self.known = known_spellings(case)

    def all(self, notes: tuple[str, ...], parse: Callable[[str, Cast], Own | Unfit]) -> tuple[Own, ...]:
        """Every note of one kind that can be used."""
        return tuple(own for own in (self.own(note, parse) for note in notes) if own is not None)

    def own(self, note: str | None, parse: Callable[[str, Cast], Own | Unfit]) -> Own | None:
        """One note of the candidate's own, or None with a gap noted."""
        text = self._tidy(note) if note else None
        if text is None or note is None:
            return None
        found = parse(text, self.cast)
        if isinstance(found, Unfit):
            self._left_out(note, found)
            return None
        self._shortened(note, found.dropped)
        return found

    def _shortened(self, note: str, dropped: str) -> None:
        if dropped:
            self.gaps.append(
                f"“{_shown(dropped)}” is left out of “{_shown(note)}”: write it as a sentence of its own to have it in."
            )

    def point(self, point: Point, key: str, reader: Person | None) -> Raised | None:
        """One point, or None with a gap noted."""
        text = self._tidy(point.text)
        if text is None:
            return None
        found = heard(text, self.cast, speaker=self._speaker(point, reader))
        if isinstance(found, Unfit):
            self._left_out(point.text, found)
            self._set_apart(point.could_help)
            return None
        self._shortened(point.text, found.dropped)
        thought_of = self.own(point.my_thought, partial(on_point, heard=found))
        could_help = self.own(point.could_help, offer)
        lost = f"{found.dropped} {thought_of.dropped}" if thought_of else found.dropped
        alone = point.my_thought and not thought_of
        if could_help and ((alone and leans(could_help)) or points_into(could_help, lost)):
            self._left_out(point.could_help or "", BESIDE_NOTHING)
            could_help = None
        return Raised(key=key, tone=point.tone, heard=found, thought=thought_of, offer=could_help)

    def _set_apart(self, note: str | None) -> None:
        """Keep an offer whose point is left out, when it names what it is about without it."""
        own = self.own(note, offer)
        if own and stands_alone(own):
            self.offers.append(own)
        elif own:
            self._left_out(note or "", BESIDE_NOTHING)

    def stumble(self, note: str | None) -> Stumble:
        """What to put right, as far as it can be said."""
        if not note:
            return Stumble()
        text = self._tidy(note)
        return stumble(text, self.cast) if text else Stumble()

    def _speaker(self, point: Point, reader: Person | None) -> str:
        if point.said_by is None:
            return ""
        if reader and point.said_by == reader.id:
            return "you"
        person = self.case.person(point.said_by)
        return next((name for form, name in self.cast.others if person and form in short_forms(person)), "")

    def _tidy(self, note: str) -> str | None:
        text = tidy(note, known=self.known)
        if isinstance(text, Unfit):
            self._left_out(note, text)
            return None
        holding = as_of(text, self.days)
        if holding is None:
            self._left_out(note, Unfit("speaks of a day that has moved on"))
        return holding

    def _left_out(self, note: str, why: Unfit) -> None:
        self.gaps.append(f"“{_shown(note)}” is left out: it {why.why}.")


def _shown(note: str) -> str:
    flat = " ".join(note.split())
    return flat if len(flat) <= SHOWN else flat[: SHOWN - 1].rstrip() + "…"


def known_spellings(case: Case) -> frozenset[str]:
    """Words the case itself spells with a capital: names, the firm, the job, places in the application."""
    people = _capitals(case.candidate.name, *(person.name for person in case.people))
    written = case.application or ""
    common = set(re.findall(r"\b[a-z][\w'-]+", written))
    inside = {word for word in re.findall(r"(?<=[a-z,] )[A-Z][a-z][\w'-]+", written) if word.lower() not in common}
    return people | {word for word in _capitals(case.organisation.name) | inside if not _is_common(word.lower())}


def _is_common(low: str) -> bool:
    return is_ordinary(low) or (low.endswith("ses") and is_ordinary(low[:-2]))


def _capitals(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in re.findall(r"[^\W\d_][\w'-]+", text) if word[0].isupper())
