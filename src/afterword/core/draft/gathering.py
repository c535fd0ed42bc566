"""The notes of a case read one after another: what can be said, and what is left out and why."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from afterword.core.advise.advice import Advice, Formality
from afterword.core.advise.referring import is_private
from afterword.core.case import Case, Debrief, Person, Point, PointTone
from afterword.core.draft.address import short_forms
from afterword.core.draft.apart import is_experience, is_told_apart, without_theirs
from afterword.core.draft.by_job import named_by_job
from afterword.core.draft.casting import cast_of, known_spellings, with_names, with_speaker
from afterword.core.draft.choosing import Numbered, chosen_points
from afterword.core.draft.heard import Heard
from afterword.core.draft.left_out import LeftOut
from afterword.core.draft.material import Material, Raised, Readable
from afterword.core.draft.moved_on import Days, as_of
from afterword.core.draft.notes.as_written import as_written
from afterword.core.draft.notes.attraction import attraction
from afterword.core.draft.notes.echoes import nod_and_rest, with_whom
from afterword.core.draft.notes.elsewhere import amended_by, said_next
from afterword.core.draft.notes.helping import offer
from afterword.core.draft.notes.interview import heard
from afterword.core.draft.notes.offers import BESIDE_NOTHING, leans, points_into
from afterword.core.draft.notes.perspective import Cast
from afterword.core.draft.notes.reported import UNCERTAIN
from afterword.core.draft.notes.strengths import strength
from afterword.core.draft.notes.stumble import Stumble, stumble
from afterword.core.draft.notes.thoughts import on_point, thought
from afterword.core.draft.notes.tidy import tidy
from afterword.core.draft.notes.unfit import TELLS, TO_THE_WRITER, Unfit
from afterword.core.draft.notes.unsaid import forgotten
from afterword.core.draft.own import Own

Parse = Callable[[str, Cast], Own | Unfit]

NO_ROOM = "gives way to what comes before it; put it first, or in place of something else, if it matters more"
BARE = "has nothing of yours beside it; say what it made you think of or where you could help, and it can go in"
WITH_PARTNER = "has nothing beside it that could be used; write out what it made you think of, and it can go in"
ONE_REASON = "stands behind another reason for wanting the job, and one is enough; put it first to have it in instead"
ONE_STRENGTH = "stands behind another strength, and one is enough; put it first to have it in instead"
BESIDE_THE_REST = "has no room beside the rest of this message; note it as something you forgot to say to have it in"
TWO_DETAILS = "stands behind other forgotten details; put it first if it matters more"
NEGATIVE = "is marked as negative; mark it as neutral if it is a need of theirs that you can answer"
NEGATIVE_HELPED = "is marked as negative and so not told back to them; where you can help may be said without it"
OFF_TOPIC = "is marked as having nothing to do with the job; mark it as neutral if it has"
PRIVATE = "is private, and a message about the job is no place for it"
NUMBER = re.compile(
    r"(?i)(?:about |some |over |nearly )?(?:\d[\d.,]*%?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) "
)
GOES_WITH_IT = Unfit("goes with a point that is better not brought up; say it without that point, beginning with “I …”")


def material(case: Case, advice: Advice, reader: Person | None, formality: Formality, days: Days) -> Material:
    """The notes as sentences can use them, as far as they are still true on the last of the `days`."""
    gatherer = _Gatherer(case, reader, cast_of(case, reader, formality), days)
    chosen, others, avoided = chosen_points(case, advice)
    raised, spare = gatherer.points(chosen, reader), gatherer.points(others, reader)
    for point in avoided:
        gatherer.avoided(point)
    debrief = case.debrief
    tripped, details = gatherer.put_right(debrief)
    return Material(
        raised=raised or spare,
        spare=spare,
        forgotten=gatherer.all(details, forgotten, otherwise=TWO_DETAILS),
        attractions=gatherer.all(debrief.enthusiasm, attraction, otherwise=ONE_REASON),
        offers=tuple(gatherer.offers),
        strengths=gatherer.all(debrief.stress, strength, otherwise=ONE_STRENGTH),
        stumble=tripped,
        readable=tuple(gatherer.readable),
        left_out=tuple(gatherer.left_out),
    )


class _Gatherer:
    """Reads notes one after another and keeps an account of them."""

    def __init__(self, case: Case, reader: Person | None, cast: Cast, days: Days) -> None:
        self.case = case
        self.reader = reader
        self.cast = cast
        self.days = days
        self.readable: list[Readable] = []
        self.left_out: list[LeftOut] = []
        self.offers: list[Own] = []
        self.known = known_spellings(case)
        self.noted: tuple[set[str], set[str]] = (set(), set())  # points, and notes of the candidate's own

    def all(self, notes: tuple[str, ...], parse: Parse, *, otherwise: str) -> tuple[Own, ...]:
        """Every note of one kind that can be used; `otherwise` says why one behind another is not told."""
        found = (
            self.own(note, parse, otherwise=otherwise if nth else BESIDE_THE_REST) for nth, note in enumerate(notes)
        )
        return tuple(own for own in found if own is not None)

    def own(self, note: str | None, parse: Parse, *, otherwise: str = NO_ROOM) -> Own | None:
        """One note of the candidate's own; None where it cannot be used, which is kept with the reason."""
        if not note or _is_again(note, self.noted[1]):
            return None
        text = self._tidy(self._fit_part(note), of_them=parse is attraction)
        if text is None:
            return None
        found = TO_THE_WRITER if parse is not forgotten and TELLS.match(text) else parse(text, self.cast)
        if isinstance(found, Unfit):
            self._refuse(note, found)
            return None
        found = replace(found, text=as_written(found.text, note), further=as_written(found.further, note))
        self._keep(note, f"{found.text} {found.further}", dropped=found.dropped, otherwise=otherwise)
        return found

    def points(self, points: Numbered, reader: Person | None) -> tuple[Raised, ...]:
        """The points that can be used."""
        return tuple(filter(None, (self.point(point, key, reader) for key, point in points)))

    def point(self, point: Point, key: str, reader: Person | None) -> Raised | None:
        """One point with what goes with it, or None."""
        text = None if _is_again(point.text, self.noted[0]) else self._tidy(point.text, of_them=True)
        speaker = self._speaker(point, reader)
        found = heard(text, with_speaker(self.cast, speaker), speaker=speaker) if text is not None else None
        if isinstance(found, Heard) and _has_lost_its_point(found):
            found = UNCERTAIN
        if found is None or isinstance(found, Unfit):
            if found:
                self._refuse(point.text, found)
            self._apart(point.could_help, offer, refusal=BESIDE_NOTHING, needs_experience=True)
            self._apart(point.my_thought, thought, refusal=BESIDE_NOTHING, needs_experience=True)
            return None
        found = replace(
            found, topic=as_written(found.topic, point.text), statement=as_written(found.statement, point.text)
        )
        raised = self._with_own(point, key, found)
        if point.tone is PointTone.NEGATIVE and not raised.is_linked:
            self._refuse(point.text, Unfit(NEGATIVE))
            return None
        noted = point.my_thought or point.could_help
        why = NO_ROOM if raised.is_linked else WITH_PARTNER if noted else BARE
        said = f"{found.topic} {found.statement} {found.reply}"
        self._keep(point.text, said, dropped=found.dropped, otherwise=why)
        return raised

    def _with_own(self, point: Point, key: str, found: Heard) -> Raised:
        thought_of = self.own(point.my_thought, partial(on_point, heard=found))
        could_help = self.own(point.could_help, lambda note, cast: offer(with_whom(note, found), cast))
        lost = f"{found.dropped} {thought_of.dropped}" if thought_of else found.dropped
        alone = point.my_thought and not thought_of
        if could_help and ((alone and leans(could_help)) or points_into(could_help, lost)):
            self._refuse(point.could_help or "", BESIDE_NOTHING)
            could_help = None
        return Raised(
            key=key,
            tone=point.tone,
            heard=found,
            thought=thought_of,
            offer=could_help,
            is_thought_of=bool(point.my_thought) and thought_of is None,
        )

    def avoided(self, point: Point) -> None:
        """A point that is not brought up: where it is a need of theirs, the help stays without it."""
        before = len(self.offers)
        if is_private(point) or point.tone is not PointTone.NEGATIVE:
            self._unspoken(point.my_thought, GOES_WITH_IT)
            self._unspoken(point.could_help, GOES_WITH_IT)
            self._refuse(point.text, Unfit(PRIVATE if is_private(point) else OFF_TOPIC))
            return
        self._apart(point.could_help, offer, refusal=GOES_WITH_IT)
        self._apart(point.my_thought, thought, refusal=GOES_WITH_IT, needs_experience=True)
        self._refuse(point.text, Unfit(NEGATIVE_HELPED if len(self.offers) > before else NEGATIVE))

    def _apart(self, note: str | None, parse: Parse, *, refusal: Unfit, needs_experience: bool = False) -> None:
        """Keep what goes with a point that is left out, when it can be understood without it.

        `needs_experience` says that an offer is not enough, because the need it meets is not told.
        """
        own = self.own(note, parse)
        if own is None or not note:
            return
        if not is_told_apart(own) or (needs_experience and not is_experience(own)):
            self._refuse(note, refusal)
            return
        told = without_theirs(own)
        self.offers.append(told)
        if told is not own:
            self.left_out.append(LeftOut(note=note, part=told.dropped))

    def _unspoken(self, note: str | None, why: Unfit) -> None:
        if note:
            self._refuse(note, why)

    def put_right(self, debrief: Debrief) -> tuple[Stumble, tuple[str, ...]]:
        """What to put right, as far as it can be said, and the forgotten details without the one that puts it right."""
        text = self._tidy(debrief.stumble) if debrief.stumble else None
        tripped = stumble(text, self.cast) if text else Stumble()
        if not text or tripped.is_put_right or not tripped.topic:
            return tripped, debrief.forgotten
        for note in (*debrief.forgotten, *said_next(debrief.stumble or "", debrief.notes or "")):
            other = tidy(with_names(note, self.case.people), known=self.known)
            if isinstance(other, str) and (found := amended_by(text, other, self.cast)).is_put_right:
                return found, tuple(each for each in debrief.forgotten if each != note)
        return tripped, debrief.forgotten

    def _speaker(self, point: Point, reader: Person | None) -> str:
        if point.said_by is None:
            return ""
        if reader and point.said_by == reader.id:
            return "you"
        person = self.case.person(point.said_by)
        return next((name for form, name in self.cast.others if person and form in short_forms(person)), "")

    def _fit_part(self, note: str) -> str:
        """The note, or the "same here" before something that is not to be repeated."""
        nod, rest = nod_and_rest(note)
        if not nod or not isinstance(tidy(rest, known=self.known), Unfit):
            return note
        self.left_out.append(LeftOut(note=note, part=rest))
        return nod

    def _tidy(self, note: str, *, of_them: bool = False) -> str | None:
        text = tidy(with_names(note, self.case.people), known=self.known)
        if isinstance(text, Unfit):
            self._refuse(note, text)
            return None
        holding = as_of(text, self.days)
        if holding is None:
            self._refuse(note, Unfit("speaks of a day that has moved on"))
        return named_by_job(holding, self.reader, self.case) if holding and of_them else holding

    def _keep(self, note: str, said: str, *, dropped: str, otherwise: str) -> None:
        self.readable.append(Readable(note=note, said=said, otherwise=otherwise))
        if dropped:
            self.left_out.append(LeftOut(note=note, part=dropped))

    def _refuse(self, note: str, why: Unfit) -> None:
        self.left_out.append(LeftOut(note=note, why=why.why))


def _is_again(note: str, noted: set[str]) -> bool:
    """Whether it was noted before, in another field or as another point; nothing is said twice."""
    before = len(noted)
    noted.add(" ".join(note.lower().split()).strip(".,;!? "))
    return len(noted) == before


def _has_lost_its_point(found: Heard) -> bool:
    """Whether a number of things is all that is left of a note that says more: "two surgeries", and not what they need."""
    return bool(found.dropped) and not found.statement and bool(NUMBER.match(found.topic))
