"""The reader named by their job: "the matron knows each girl's mother" is said to the matron.

A note takes the reader's name in place of the job, and is then addressed like any other. Who else has the same job in
the case, or what the job is the head of, leaves the note as it is.
"""

import re
from functools import lru_cache

from afterword.core.case import Case, Person
from afterword.core.draft.names import names_of
from afterword.core.draft.notes.grammar.people import OFFICES
from afterword.core.draft.wordlist import words

PLACES = words(
    "ward yard depot branch hostel practice clinic kitchen shop school office site farm studio library warehouse plant garden gardens "
    "workshop theatre museum nursery centre center store bakery surgery laboratory lab station terminal unit department team"
)
"""What somebody is the manager of, and may call their own."""
HEADS = {"headteacher": "head", "headmaster": "head", "headmistress": "head", "principal": "head"}


@lru_cache(maxsize=16)
def _patterns(role: str, others: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    """Where the job stands for the one who has it, and the place they are in charge of."""
    title = re.split(r"[,/&(]| and | of ", role)[0].strip()
    shorter = {word for word in re.findall(r"[a-z]+", title) if word in OFFICES} | {HEADS.get(title, "")}
    known = [title, *sorted(short for short in shorter if short and not any(short in other for other in others))]
    named = "|".join(re.escape(each) for each in known if each not in others)
    here = next((word for word in re.findall(r"[a-z]+", title)[:-1] if word in PLACES), "")
    behind = r"(?! (?:of|at|from|in|position|role|job|who|that)\b)(?![\w-])"
    whole = rf"(?i)(?:^(?:an? )?(?:{named}) (?:who|that) (?=\w)|(?:^|(?<=[,;:] ))(?:{named})(?: sir| mam| ma'am)?{behind}(?= )|\bthe (?:{named}){behind})"
    return re.compile(whole if named else r"(?!)"), re.compile(
        rf"(?i)\b(?:the|this) {here}\b(?! \w+'s)"
    ) if here else None


def named_by_job(note: str, reader: Person | None, case: Case) -> str:
    """The note with the reader's name where their job stands for them, and their place as theirs."""
    if reader is None or not reader.role:
        return note
    others = tuple((person.role or "").lower() for person in case.people if person is not reader)
    job, place = _patterns(reader.role.lower(), others)
    name = names_of(reader)[0].full
    text, times = job.subn(lambda found: f"{name} " if found[0].endswith(" ") else name, note)
    text = re.sub(r"(?i)\b(?:him|her)self\b", "yourself", text) if times else text
    return place.sub(lambda found: f"{name}'s {found[0].split()[1]}", text) if place else text
