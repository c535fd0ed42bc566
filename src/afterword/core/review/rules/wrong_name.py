"""A wrong name or title.

Finds a name in the salutation that belongs to nobody in the case, a known name misspelt, cut short or without its
accents, and a title that is not theirs.
Why: people notice their own name first.
Instead: copy it from their signature.
Short forms (Liz for Elizabeth), a given name alone, either half of a family name in customs that allow it, and names
written family first all count as right.
Guide: S23, S26.
"""

from collections.abc import Iterator
from functools import partial

from afterword.core.review.doc import Doc
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Severity
from afterword.core.review.firms import NOT_FIRMS
from afterword.core.review.likeness import Misfit, is_a_letter_off, misfit, nearest
from afterword.core.review.named_after import is_named_after, is_of_a_place
from afterword.core.review.names import Known, Used, names_in, title_of, titled_names
from afterword.core.review.opening import salutation_end
from afterword.core.review.remark import Remark, replacing
from afterword.core.review.salutation import is_to_nobody
from afterword.core.review.words import OPENS_A_GAP, bare

SEVERITY = Severity.ERROR
VERSION = 4
BAD = (
    "Dear Ms March,",
    "Dear Mr Marsh,",
    "Hi Sarah,",
    "Please thank Ms Duarto for the tour.",
)
GOOD = (
    "Dear Ms Marsh,",
    "Dear Dana,",
    "Hi Dana Marsh,",
    "Dear Hiring Team,",
    "Dear Dana and everyone at St Dana's School,",
    "Please thank Mr Okafor at the gate.",
    "I was a volunteer at the Dr Dina Marsh Foundation.",
)


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """Remarks on the names in the salutation, then on titled names in the text."""
    everyone = facts.people + facts.mentioned
    start, end = doc.greeting or (0, 0)
    for used in addressed(doc, facts):
        yield from _in_salutation(used, everyone, facts)
    for used in titled_names(doc.text):
        if not start <= used.span[0] < end and not is_named_after(doc.text, used):
            yield from _in_text(used, everyone)
    yield from _untitled(doc, everyone, facts)


TELLING = 5
"""Letters a name needs before one of them can be told to be wrong without a title beside it."""


def _untitled(doc: Doc, everyone: tuple[Known, ...], facts: Facts) -> Iterator[Remark]:
    """“Please thank Kirstin” where the case has Kirsten: a capitalised word one letter from a given name."""
    names = {known.given: known for known in everyone if len(known.given) >= TELLING}
    long = [word for word in doc.said if len(word) >= TELLING] if names else []
    strange = [word for word in long if word not in facts.known_words and word not in NOT_FIRMS]
    for given, known in names.items():
        for word in (word for word in strange if is_a_letter_off(bare(word), given)):
            for at in filter(partial(_is_a_name_there, doc), doc.places_of(word)):
                span = doc.starts[at], doc.ends[at]
                yield Remark(
                    f"The name is {known.shown}, not “{doc.text_of(span)}”. Copy it from their signature.",
                    span,
                    severity=Severity.WARNING,
                    evidence=f"in the case: {known.shown}",
                    fixes=replacing(span, known.shown.split()[0]),
                )


def _is_a_name_there(doc: Doc, at: int) -> bool:
    """A word with a capital within a sentence, between words without one: no street, no firm, no titled name."""
    sentence = doc.sentences[doc.sentence_of[at]]
    if not doc.is_main(sentence) or not sentence.first < at < sentence.last:
        return False
    is_last = at + 1 == sentence.last or doc.gaps[at + 1] != " "
    before = doc.words[at - 1]
    alone = (
        doc.text[doc.starts[at - 1]].islower()
        and before not in ("the", "a", "an", "this", "our")
        and (is_last or doc.text[doc.starts[at + 1]].islower())
    )
    return alone and doc.text[doc.starts[at]].isupper() and doc.gaps[at] == " "


def addressed(doc: Doc, facts: Facts) -> tuple[Used, ...]:
    """The names in the salutation, without the words of greeting, the firm's own and the gaps of a template."""
    if "addressed" not in doc.memo:
        doc.memo["addressed"] = tuple(_addressed(doc, facts))
    found: tuple[Used, ...] = doc.memo["addressed"]
    return found


def _addressed(doc: Doc, facts: Facts) -> Iterator[Used]:
    if doc.greeting is None or is_to_nobody(doc):
        return
    for used in names_of_salutation(doc):
        if doc.text[used.span[0] - 1 : used.span[0]] in OPENS_A_GAP or doc.low.startswith(SAYS_WHO, used.span[1]):
            continue
        is_initial = not used.titles and len(used.words[0]) == 1 if used.words else True
        if is_initial or title_of(used.words[0]) or set(used.words[0]) <= {"X", "x"}:
            continue
        if not set(used.bare_words) <= facts.organisation_words | facts.role_words and not is_of_a_place(
            doc.text, used, facts.people
        ):
            yield used


SAYS_WHO = " here"
"""Behind one's own name at the door: "Hello, Robin Achebe here"."""


def names_of_salutation(doc: Doc) -> tuple[Used, ...]:
    """Every name after “dear” or “good morning”; looked for once a message."""
    if "salutation" not in doc.memo:
        start, end = doc.greeting or (0, 0)
        doc.memo["salutation"] = tuple(names_in(doc.text, salutation_end(doc.low, start, end) or start, end))
    found: tuple[Used, ...] = doc.memo["salutation"]
    return found


def _in_salutation(used: Used, everyone: tuple[Known, ...], facts: Facts) -> Iterator[Remark]:
    if facts.candidate and set(used.bare_words) <= set(facts.candidate.words) and not _anybody(used, everyone):
        yield Remark("The salutation has your own name. Address the person you met.", used.span)
        return
    misfits = [misfit(used, known) for known in everyone]
    if not misfits or any(found is None for found in misfits):
        return
    best = min((found for found in misfits if found), key=lambda found: found.distance)
    if best.distance < Misfit.STRANGER:
        yield _remark(used, best)
    else:
        names = " or ".join(dict.fromkeys(known.shown for known in facts.people[:3]))
        yield Remark(
            f"Nobody in this process is called “{' '.join(used.words)}”. Did you mean {names}?",
            used.span,
            fixes=replacing(used.span, _like(used, facts)) if len(facts.people) == 1 else (),
        )


def _anybody(used: Used, everyone: tuple[Known, ...]) -> bool:
    return any(misfit(used, known) is None for known in everyone)


def _like(used: Used, facts: Facts) -> str:
    """The only person there is, addressed in the same manner."""
    person = facts.people[0]
    if not used.titles:
        return (person.words and person.shown.split()[0]) or person.shown
    return person.shown


def _in_text(used: Used, everyone: tuple[Known, ...]) -> Iterator[Remark]:
    """In the text a stranger may be real; only a near miss or a wrong title of someone known is a mistake."""
    misfits = [misfit(used, known) for known in everyone]
    if any(found is None for found in misfits):
        return
    found = nearest([found for found in misfits if found])
    if found is not None:
        yield _remark(used, found)


def _remark(used: Used, found: Misfit) -> Remark:
    return Remark(
        found.message,
        used.span,
        severity=found.severity,
        evidence=f"in the case: {found.known_as}",
        fixes=replacing(used.span, found.correction, safe=found.is_certain) if found.correction else (),
    )
