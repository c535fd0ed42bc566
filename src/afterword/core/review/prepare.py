"""From a case to the facts the rules read."""

from collections.abc import Iterator
from datetime import tzinfo
from functools import lru_cache

from afterword.core.case import Case, Direction, Interview, InterviewStatus, Point, WantedFormality
from afterword.core.clock import zone
from afterword.core.review.doc import words_in
from afterword.core.review.facts import Facts
from afterword.core.review.names import Known, known_people, titled_names
from afterword.core.review.notes import Meeting, Note
from afterword.core.review.words import bag, bare, content, courtesy_stems, fold


@lru_cache(maxsize=16)
def prepare(case: Case) -> Facts:
    """The facts of a case; the last few cases are kept, since a message is reviewed many times while it is written."""
    debrief = case.debrief
    remembered = tuple(map(note_of, _notes(case)))
    application = case.application or ""
    people = tuple(_people(case))
    organisation_words = frozenset(map(bare, _words(case.organisation.name)))
    return Facts(
        has=frozenset(_met(case)),
        case=case,
        candidate=next(known_people(id_="", name=case.candidate.name, honorific=None, leads=None, interviewed=None)),
        people=people,
        mentioned=tuple(_mentioned(case)),
        organisation=case.organisation.name,
        organisation_words=organisation_words,
        job_title=case.process.job_title,
        role_words=frozenset(_words(" ".join(person.role or "" for person in case.people))) - _named(people),
        role_stems=_stems(case.process.job_title) | _stems(case.organisation.name) | _name_stems(people, case),
        notes=(*remembered, *map(note_of, _decision(case))),
        forgotten=tuple(map(note_of, debrief.forgotten)),
        note_stems=frozenset().union(*(note.stems for note in remembered)) - courtesy_stems(),
        application=application,
        application_stems=_stems(application),
        known_words=frozenset(word for text in _texts(case) for word in map(bare, _words(text))),
        capitals=frozenset(word for text in _texts(case) for word in text.split() if word.isupper()),
        meetings=tuple(_meetings(case)),
        zone=_zone(case),
        samples=case.candidate.writing_samples,
        is_relaxed=_sounds(case, RELAXED) or debrief.formality is WantedFormality.RELAXED,
        is_formal=_sounds(case, FORMAL) or debrief.formality is WantedFormality.FORMAL,
    )


def _named(people: tuple[Known, ...]) -> frozenset[str]:
    return frozenset(word for person in people for word in (*person.words, *person.aliases))


def _words(text: str) -> list[str]:
    return words_in(fold(text))


def _stems(text: str) -> frozenset[str]:
    return frozenset(filter(None, map(content, _words(text))))


def _name_stems(people: tuple[Known, ...], case: Case) -> frozenset[str]:
    """Names are no content: whoever names the interviewer has not yet said anything about the interview."""
    names = " ".join([*(person.shown for person in people), case.candidate.name])
    return _stems(names)


def note_of(text: str) -> Note:
    """A piece of the notes with the stems that carry it."""
    return Note(text, _stems(text))


def _point_text(point: Point) -> str:
    return ". ".join(filter(None, (point.text, point.my_thought, point.could_help)))


def _notes(case: Case) -> Iterator[str]:
    """What the candidate remembers of the interview, a text each."""
    debrief = case.debrief
    yield from map(_point_text, debrief.points)
    yield from debrief.enthusiasm
    yield from debrief.forgotten
    yield from debrief.stress
    yield from filter(None, (debrief.stumble, debrief.notes))


def _decision(case: Case) -> Iterator[str]:
    """When they said they would decide; it ties a message to a date, not to what was talked about."""
    promised = case.process.promised_decision
    for words in (case.process.decision_words, promised and promised.words):
        if words:
            yield f"decision: {words}"


def _their_words(case: Case) -> Iterator[str]:
    """What they said: the notes of the interview and what they wrote."""
    yield from _notes(case)
    yield from _decision(case)
    yield from (item.text for item in case.correspondence if item.text and item.direction is Direction.IN)


def _texts(case: Case) -> Iterator[str]:
    """Every text of the case, for what may be known from anywhere in it."""
    yield from _their_words(case)
    yield from (case.candidate.name, case.organisation.name, case.process.job_title)
    yield from (text for person in case.people for text in (person.name, person.role) if text)
    yield from filter(None, (case.application, case.organisation.industry, case.organisation.culture))
    yield from (process.job_title for process in case.other_processes)
    yield from (item.text for item in case.correspondence if item.text and item.direction is Direction.OUT)


def _people(case: Case) -> Iterator[Known]:
    for person in case.people:
        yield from known_people(
            id_=person.id,
            name=person.name,
            honorific=person.honorific,
            leads=person.leads_recruitment,
            interviewed=person.interviewed,
        )


def _mentioned(case: Case) -> Iterator[Known]:
    """People the notes name with a title."""
    for text in _their_words(case):
        for used in titled_names(text):
            yield Known(id="", shown=" ".join(used.words), words=used.bare_words, titles=frozenset(used.titles))


def _met(case: Case) -> Iterator[str]:
    """The needs of rules that this case meets."""
    debrief = case.debrief
    yield "case"
    met = {
        "people": case.people,
        "application": case.application,
        "interviews.end": any(interview.end for interview in _held(case)),
        "debrief.points": debrief.points or debrief.enthusiasm or debrief.notes,
        "debrief.forgotten": debrief.forgotten,
        "candidate.writing_samples": case.candidate.writing_samples,
    }
    yield from (need for need, value in met.items() if value)


def _held(case: Case) -> tuple[Interview, ...]:
    return tuple(interview for interview in case.interviews if interview.status is InterviewStatus.HELD)


def _meetings(case: Case) -> Iterator[Meeting]:
    """The interviews held, in the time of the place where they were held."""
    for interview in _held(case):
        if interview.end is None:
            continue
        where = zone(interview.time_zone) if interview.time_zone else _zone(case)
        start, end = interview.start, interview.end
        if where is not None:
            start, end = start and start.astimezone(where), end.astimezone(where)
        yield Meeting(start, end)


def _zone(case: Case) -> tzinfo | None:
    """The recipient's zone, as far as the case tells: the one in charge, else the organisation."""
    leader = next((person.time_zone for person in case.people if person.leads_recruitment), None)
    name = leader or case.organisation.time_zone
    return zone(name) if name else None


RELAXED = bag(
    """
    relaxed casual informal laid-back friendly first-name slang startup start-up skate youth easy-going
    """
)
FORMAL = bag(
    """
    formal traditional conservative surname surnames titles strict stiff private old-fashioned
    """
)


def _sounds(case: Case, words: frozenset[str]) -> bool:
    """Whether the candidate or a role describes these people in one of `words`."""
    roles = " ".join(person.role or "" for person in case.people)
    notes = " ".join(point.text for point in case.debrief.points)
    described = f"{case.organisation.culture or ''} {case.debrief.culture or ''} {roles} {notes}"
    return not words.isdisjoint(_words(described))
