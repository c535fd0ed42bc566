"""From a note about the interview to something a sentence can be built on.

It becomes a `Heard`: who said, asked or showed what, or `Unfit` with the reason where that is not certain.
"""

import re
from dataclasses import replace
from functools import partial

from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.notes.attributed import ABOUT, ASKING, NOUNS_TOO, SAYING, lead_of, teller_first
from afterword.core.draft.notes.contractions import expanded
from afterword.core.draft.notes.expected import expected_of_me
from afterword.core.draft.notes.grammar.closed import QUESTION_WORDS
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.people import OFFICES
from afterword.core.draft.notes.grammar.sentence import thing, with_subject
from afterword.core.draft.notes.grammar.verb_forms import PASTS
from afterword.core.draft.notes.of_themselves import said_once
from afterword.core.draft.notes.perspective import Cast, to_reader
from afterword.core.draft.notes.pieces import QUOTED, segments
from afterword.core.draft.notes.point import is_subject, point
from afterword.core.draft.notes.reported import NOBODY, REPORTS, UNCERTAIN, reported
from afterword.core.draft.notes.unfit import Unfit
from afterword.core.draft.wordlist import words

WHAT_I_SAID = re.compile(r"(?i)^(?:and |but )?(?:i|I) (?:said|answered|replied) (?:that )?(\".+\")$")
SIMPLE_REPLY = re.compile(r"(?i)^(?:and |but )?(?:i |I )?(?:said|answered)\b")
LABELLED = re.compile(r"^([\w.' -]{2,40}?):\s+(.+)$")
UNSAID = re.compile(
    r"(?i)\b(tomorrow|tonight|drop in|ring me|call me|give me a ring)\b|(?:^|\b(?:said|says|to|me|please|should|can|could|i) )come by\b"
)


def heard(text: str, cast: Cast, *, speaker: str = "") -> Heard | Unfit:
    """The point in a tidy note. `speaker` is "you", a name, or empty."""
    text = teller_first(_as_told(QUOTED.sub(lambda match: f'"{match[1]}"', text)), partial(_subject, cast=cast))
    if not text:
        return UNCERTAIN
    parts = segments(text)
    if WEAK_SPOT.search(text) and re.search(r"(?i)\bask(?:ed|s)\b", text):
        return ABOUT_A_GAP
    if UNSAID.search(text):
        return Unfit("is an arrangement, not a subject you spoke about")
    if any(part.endswith("?") for part in parts):
        return Unfit("is a question")
    main, rest = parts[0], parts[1:]
    who = speaker or ("you" if cast.alone else "")
    if not who and (felt := LOVED.match(main)):
        return _loved(felt["verb"], felt["what"])
    found = _spoken(main, cast, who)
    told = _with_rest(found, rest) if found else _plain(main, rest, cast, who)
    return told if isinstance(told, Unfit) else said_once(told) or UNCERTAIN


THAT = re.compile(r"(?i)^that (?=(?P<next>[\w'-]+))")
BEGINS_CLAUSE = words(
    "the a an they you we he she it there your our their his her every each everybody everyone all most some no nobody"
)

OPENS_CLAUSE = BEGINS_CLAUSE | {"that"}


def _as_told(text: str) -> str:
    """What stands behind "They told me that"; "that new wing" points at something and stays."""
    that = THAT.match(text)
    opens = that and (that["next"].lower() in BEGINS_CLAUSE or word(that["next"], first=False).may_be("npl"))
    return text[that.end() :] if that and opens else text


LOVED = re.compile(r"(?i)^(?:i )?(?P<verb>loved|enjoyed) (?P<what>.+)$")
"""What the candidate says of the day itself."""
WEAK_SPOT = re.compile(
    r"(?i)\b(?:gap (?:on|in) (?:my|the) cv|(?:year|month)s? gap|career break|reasons? for leaving|weakness(?:es)?|sick(?:ness)? record)\b"
)
ABOUT_A_GAP = Unfit("is a question about a weak spot, which is better not brought up again")


def _loved(verb: str, what: str) -> Heard | Unfit:
    """`I loved the calm room the caretaker built`."""
    named = thing(what)
    return Heard(manner=Manner.FACT, verb="did", statement=f"I {verb.lower()} {named}") if named else UNCERTAIN


def _with_rest(found: Heard | Unfit, rest: list[str]) -> Heard | Unfit:
    """What was said with the reply to it."""
    if isinstance(found, Unfit):
        return found
    reply, dropped = "", []
    for part in rest:
        answer = WHAT_I_SAID.match(part)
        if answer and found.manner is Manner.ASKED:
            reply = answer[1]
        elif not SIMPLE_REPLY.match(part):
            dropped.append(part)
    return replace(found, reply=reply, dropped="; ".join(filter(None, [found.dropped, *dropped])))


def _spoken(text: str, cast: Cast, speaker: str) -> Heard | Unfit | None:
    """The point when the note says who said it, in words or by a colon."""
    labelled = LABELLED.match(text)
    if labelled and (who := _subject(labelled[1], cast)):
        return _spoken(labelled[2], cast, who) or _plain(labelled[2], [], cast, who)
    tokens = text.split()
    for place, token in enumerate(tokens[:5]):
        behind = " ".join(tokens[place:])
        verb, rest = lead_of(behind)
        if not verb:
            verb, rest = REPORTS.get(token.lower(), ""), " ".join(tokens[place + 1 :])
        if verb:
            if token.lower() in DONE_OFTEN and OFTEN.search(text):
                return None
            who = _subject(" ".join(tokens[:place]), cast) if place else (speaker or _nobody(verb))
            return None if who is None else reported(who, verb, rest, cast)
        if token.lower() in SAYING or token.lower() in ASKING:
            who = _subject(" ".join(tokens[:place]), cast) if place else speaker
            return (
                _held(who, token.lower(), rest=" ".join(tokens[place + 1 :]), cast=cast, named=bool(place))
                if who
                else None
            )
    return None


def _held(who: str, verb: str, *, rest: str, cast: Cast, named: bool) -> Heard | Unfit | None:
    """What somebody reckons, moaned about or enquired about; None where the verb is rather one of doing."""
    if verb.startswith("insist") and rest.startswith("on "):
        return None
    if about := ABOUT.match(rest):
        return reported(who, "asked" if verb in ASKING else "talked", f"about {rest[about.end() :]}", cast)
    first, *_ = [*rest.split(maxsplit=1), ""]
    opens = first.lower() in OPENS_CLAUSE
    if verb in ASKING:
        return reported(who, "asked", rest, cast) if first.lower() in QUESTION_WORDS or first == "if" else None
    found = reported(who, "said", rest, cast) if named or opens or verb not in NOUNS_TOO else None
    if not isinstance(found, Heard) or not (found.statement or found.manner is Manner.NOTED):
        return None
    lends_itself = found.statement.startswith(f"{who} ") and not opens
    return None if lends_itself and not _subject(first, cast) else found


DONE_OFTEN = words("explains describes asks shows discusses covers")
OFTEN = re.compile(r"\b(?:every|each|whoever|once a|twice a|on \w+days|always)\b")
"""What somebody does again and again was not said there and then: "explains one case every afternoon"."""


def _nobody(verb: str) -> str:
    """Who did it when nobody is named: talking takes two."""
    return "we" if verb in ("talked", "spoke", "discussed", "covered") else ""


def _subject(text: str, cast: Cast) -> str | None:
    """Who is meant by the words before the verb: "you", "we", a name, or None when that is not certain."""
    low = text.lower().strip()
    low = re.sub(r"^(?:madam|sir|mam|ma'am) (?=\w)|\s+(?:also|then|really|sir|mam|ma'am)$", "", low)
    if low in {"he", "she", "they"} or low in cast.reader:
        return "you"
    if low == "we":
        return "we"
    pair = re.fullmatch(r"(.+?) and (.+?)(?: both)?", low)
    if pair:
        found = [_subject(part, cast) for part in pair.groups()]
        return " and ".join(found) if all(found) and "you" not in found else None  # type: ignore[arg-type] # all found
    for form, called in cast.others:
        if low == form:
            return called
    office = low.removeprefix("the ")
    if office in cast.offices:
        return "you"
    return f"the {office}" if office in OFFICES else None


SEEN = re.compile(r"(?i)^(?:i )?(?:saw|met|toured|visited|watched|heard about|learned about|learnt about) (.+)$")
LABEL = re.compile(
    r"(?i)^(?:the )?(?:main|key|big|biggest|top|real) (?:thing|word|point|issue|problem|topic|worry|headache):\s+(.+)$"
)
NEXT = " ¦ "
"""Stands between the parts of a note while it is seen who is who in all of it."""
MINE = re.compile(r"(?i)\b(?:i|my|me)\b")
WORRIED = words("worried wondered asked hoped wished laughed agreed doubted feared complained")
THEIR_DOING = re.compile(r"you (?:liked|loved|showed|gave|offered|asked|told)\b")
SHORT = Unfit("is a single word; say what about it")
ABOUT_ME = Unfit("is about you rather than about what they raised; put it with what you would like remembered")


def _plain(text: str, more: list[str], cast: Cast, who: str) -> Heard | Unfit:
    """A note that does not say who said it."""
    text = _without_label(text)
    if who and text.startswith('"') and text.endswith('"') and text.count('"') == 2:  # noqa: PLR2004
        return Heard(manner=Manner.SAID, who=who, verb="said", topic=text)
    if text.startswith('"') and text.endswith('"'):
        return UNCERTAIN
    if not who and with_subject(text, "they"):
        return NOBODY
    if who == "you" and not more and (asked := expected_of_me(text)):
        return Heard(manner=Manner.SAID, who=who, verb="said", statement=asked)
    if re.search(r"(?i)\byou\b|\byour\b", re.sub(r'"[^"]*"', "", text)):
        return Unfit("says “you”, and it is not certain who that was")
    if " " not in text and text.islower() and not is_subject(text):
        return SHORT
    together = to_reader(NEXT.join((text, *more)), cast, reader_speaks=who == "you")
    addressed, *rest = map(expanded, together.split(NEXT))
    return _read(addressed, [part for part in rest if not (SIMPLE_REPLY.match(part) or MINE.search(part))], who)


def _without_label(text: str) -> str:
    """The thing itself: without "main thing:" before it, and without "saw" where it was seen."""
    for pattern in (LABEL, SEEN):
        match = pattern.match(text)
        text = match[1] if match else text
    return text


def _read(addressed: str, more: list[str], who: str) -> Heard | Unfit:
    low = addressed.lower()
    if low.startswith("i "):
        return ABOUT_ME
    found = point(addressed, who, more)
    if found is None or (found.dropped and MINE.search(addressed)):
        return UNCERTAIN
    if not found.statement:
        manner = Manner.NOTED if found.is_either else Manner.TOPIC
        return Heard(manner=manner, who=who, topic=found.topic or found.question, dropped=found.dropped)
    if low.startswith("we "):
        return _ours(found.statement, found.dropped)
    if THEIR_DOING.match(found.statement) or _was_done_by_another(found.statement):
        return Heard(manner=Manner.FACT, verb="did", statement=found.statement, dropped=found.dropped)
    who = who or ("you" if re.match(r"(?i)(you|your)\b", addressed) else "")
    if who and re.match(rf"{re.escape(who)}\b", found.statement) and who != "you":
        who = ""
    manner = Manner.SAID if who else Manner.FACT
    return Heard(manner=manner, who=who, verb="said" if who else "", statement=found.statement, dropped=found.dropped)


def _was_done_by_another(statement: str) -> bool:
    """`Liv worried about the kiln`: what a colleague did there and then, which needs no word on where it was heard."""
    named, verb = [*statement.split(), ""][0], next((part for part in statement.split() if part.islower()), "")
    return named.istitle() and named != "I" and verb in WORRIED


WE_DID = re.compile(r"(?i)^we (?:both |all )?(\w+)\b")


def _ours(statement: str, dropped: str) -> Heard | Unfit:
    """What "we" did together is past; in the present "we" may be they."""
    verb = WE_DID.match(statement)
    if verb and verb[1].lower() in PASTS:
        return Heard(manner=Manner.FACT, verb="did", statement=statement, dropped=dropped)
    return Unfit("says “we”, and it is not certain who that is")
