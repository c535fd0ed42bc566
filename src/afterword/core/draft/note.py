"""From a note to something a sentence can be built on.

A note about the interview becomes a `Heard`: a whole sentence, and where they are certain the topic, the statement and
the question in it. A note about the candidate becomes an `Own`. What cannot be turned safely is `Unfit`, with the reason.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from afterword.core.draft.clause import Shape, can_open, shape_of, words_of
from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.lexicon import (
    OFFICES,
    PAST,
    is_plural,
)
from afterword.core.draft.perspective import Cast, to_reader
from afterword.core.draft.pieces import checked, point_by_pieces, segments, state_of
from afterword.core.draft.reported import NOBODY, REPORTS, UNCERTAIN, reported
from afterword.core.draft.telegram import comma_parts, expanded, with_article, with_subject
from afterword.core.draft.topic import as_topic
from afterword.core.draft.unfit import Unfit

QUOTED = re.compile(r"(?<!\w)'((?:[^']|(?<=\w)'(?=\w))+)'(?!\w)")
WHAT_I_SAID = re.compile(r"(?i)^(?:and |but )?(?:i|I) (?:said|answered|replied) (?:that )?(\".+\")$")
SIMPLE_REPLY = re.compile(r"(?i)^(?:and |but )?(?:i |I )?(?:said|answered)\b")
LABELLED = re.compile(r"^([\w.' -]{2,40}?):\s+(.+)$")
UNSAID = re.compile(r"(?i)\b(tomorrow|tonight|come by|drop in|ring me|call me|give me a ring)\b")


def heard(text: str, cast: Cast, *, speaker: str = "") -> Heard | Unfit:
    """The point in a tidy note. `speaker` is "you", a name, or empty."""
    text = QUOTED.sub(lambda match: f'"{match[1]}"', text)
    parts = segments(text)
    if UNSAID.search(text):
        return Unfit("is an arrangement, not a subject you spoke about")
    if any(part.endswith("?") for part in parts):
        return Unfit("is a question")
    main, rest = parts[0], parts[1:]
    found = _spoken(main, cast, speaker or ("you" if cast.alone else "")) or _plain(main, cast, speaker)
    sure = _certain(found, main, cast, speaker)
    return sure if isinstance(sure, Unfit) else _with_rest(sure, rest)


def _certain(found: Heard | Unfit, text: str, cast: Cast, speaker: str) -> Heard | Unfit:
    """The point when it is certain how it reads, as a whole or in its first pieces."""
    if isinstance(found, Unfit):
        return (_in_pieces(text, cast, speaker) or found) if found is UNCERTAIN else found
    if found.manner is Manner.TOPIC and (state := _in_pieces(text, cast, speaker, read=state_of)):
        return state
    return checked(found) or _in_pieces(text, cast, speaker) or UNCERTAIN


def _in_pieces(
    text: str, cast: Cast, speaker: str, *, read: Callable[[str, str], Heard | None] = point_by_pieces
) -> Heard | None:
    who = speaker or ("you" if cast.alone else "")
    labelled = LABELLED.match(text)
    if labelled and (named := _subject(labelled[1], cast)):
        who, text = named, labelled[2]
    if any(word.lower() in REPORTS for word in text.split()[:4]):
        return None
    addressed = expanded(to_reader(text, cast, reader_speaks=who == "you"))
    if re.search(r"(?i)\b(?:i|my|me)\b", addressed):
        return None
    return read(addressed, who)


def _with_rest(found: Heard, rest: list[str]) -> Heard:
    reply, dropped = "", []
    for part in rest:
        answer = WHAT_I_SAID.match(part)
        if answer and found.manner is Manner.ASKED:
            reply = answer[1]
        elif not SIMPLE_REPLY.match(part):
            dropped.append(part)
    return replace(found, reply=reply, dropped="; ".join(filter(None, [found.dropped, *dropped])))


# -- somebody said, asked, showed ---------------------------------------------------------------------------------------


def _spoken(text: str, cast: Cast, speaker: str) -> Heard | Unfit | None:
    """The point when the note says who said it, in words or by a colon."""
    labelled = LABELLED.match(text)
    if labelled and (who := _subject(labelled[1], cast)):
        return _spoken(labelled[2], cast, who) or _plain(labelled[2], cast, who)
    tokens = text.split()
    for place, token in enumerate(tokens[:5]):
        verb = REPORTS.get(token.lower())
        if verb is None:
            continue
        who = _subject(" ".join(tokens[:place]), cast) if place else (speaker or _nobody(verb))
        if who is None:
            return None
        return reported(who, verb, " ".join(tokens[place + 1 :]), cast)
    return None


def _nobody(verb: str) -> str:
    """Who did it when nobody is named: talking takes two."""
    return "we" if verb in ("talked", "spoke", "discussed", "covered") else ""


def _subject(text: str, cast: Cast) -> str | None:
    """Who is meant by the words before the verb: "you", "we", a name, or None when that is not certain."""
    low = text.lower().strip()
    low = re.sub(r"\s+(?:also|then|really|sir|mam|ma'am)$", "", low)
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


# -- a plain note ------------------------------------------------------------------------------------------------------


SEEN = re.compile(r"(?i)^(?:i )?(?:saw|met|toured|visited|watched|heard about|learned about|learnt about) (.+)$")
LABEL = re.compile(
    r"(?i)^(?:the )?(?:main|key|big|biggest|top|real) (?:thing|word|point|issue|problem|topic|worry|headache):\s+(.+)$"
)
WE_DID = re.compile(r"(?i)^we (?:both |all )?(\w+)\b")


def _plain(text: str, cast: Cast, speaker: str) -> Heard | Unfit:
    text = _without_label(text)
    who = speaker or ("you" if cast.alone else "")
    statement = with_subject(text, who)
    if statement:
        return _joined(statement, cast, who)
    if not who and with_subject(text, "they"):
        return NOBODY
    if who and text.startswith('"') and text.endswith('"') and text.count('"') == 2:  # noqa: PLR2004
        return Heard(manner=Manner.SAID, who=who, verb="said", topic=text)
    if re.search(r"(?i)\byou\b|\byour\b", re.sub(r'"[^"]*"', "", text)):
        return Unfit("says “you”, and it is not certain who that was")
    return _shaped(to_reader(text, cast, reader_speaks=speaker == "you"), speaker)


def _without_label(text: str) -> str:
    """The thing itself: without "main thing:" before it, and without "saw" where it was seen."""
    for pattern in (LABEL, SEEN):
        match = pattern.match(text)
        text = match[1] if match else text
    return text


def _shaped(addressed: str, speaker: str) -> Heard | Unfit:
    addressed = with_article(re.sub(r"(?i)^own (?=\w)", "your own ", addressed))
    if WITHOUT_VERB.search(addressed):
        return UNCERTAIN
    shape = shape_of(addressed)
    if addressed.startswith("no ") and shape is Shape.NOUN and (counted := words_of(addressed)[1:]):
        return _clause(f"there {'are' if is_plural(counted[0]) else 'is'} {addressed}", speaker)
    if shape in (Shape.NOUN, Shape.UNSURE) and (described := _described(addressed)):
        return Heard(manner=Manner.TOPIC, who=speaker, topic=described)
    head, comma, tail = addressed.partition(", ")
    if comma and shape is Shape.UNSURE and shape_of(head) is Shape.NOUN:
        return Heard(manner=Manner.TOPIC, who=speaker, topic=as_topic(head), dropped=tail)
    if shape in (Shape.NOUN, Shape.GERUND, Shape.QUESTION):
        return Heard(manner=Manner.TOPIC, who=speaker, topic=as_topic(addressed)) if _says_enough(addressed) else SHORT
    if shape is Shape.CLAUSE:
        return _clause(addressed, speaker)
    return (
        UNCERTAIN
        if not can_open(words_of(addressed.lower()))
        else Heard(manner=Manner.FACT, who=speaker, statement=addressed)
    )


DESCRIBED = re.compile(
    r"^(?!.*\b(?:because|since|so|if|when)\b)(?P<thing>[\w' -]+?) (?:[a-z]+ing|capped|limited|reduced|planned|based|run|built|driven|led) (?:in|on|at|by|to|from|with|for|after|before) [^,;]+$"
)
SHORT_NAME = 3
"""Words up to which something described is rather a thing than a sentence."""
WITHOUT_VERB = re.compile(
    r"(?i)^(?:[\w'-]+ ){1,3}(?:always|never|only|mostly) (?:on|in|at|by|for)\b|^\w+s (?:afraid|short|proud|scared|keen|fond|full) (?:of|about|on)\b"
)


def _described(text: str) -> str:
    """A noun with what describes it ("places capped at 16"), which is a topic and no statement; nothing otherwise."""
    found = DESCRIBED.match(text)
    if found is None:
        return ""
    thing = found["thing"]
    shape = shape_of(thing)
    if shape is Shape.NOUN or (shape is Shape.UNSURE and len(thing.split()) <= SHORT_NAME):
        return f"{as_topic(thing)}{text[len(thing) :]}"
    return ""


SHORT = Unfit("is a single word; say what about it")


def _says_enough(text: str) -> bool:
    """More than one bare word, or one that is a subject in itself."""
    known = ("s", "ing", "ity", "ness", "ment", "ance", "ion", "ism", "ics")
    return len(words_of(text)) > 1 or not text.islower() or text.endswith(known)


def _clause(addressed: str, speaker: str) -> Heard | Unfit:
    low = addressed.lower()
    if low.startswith(("i ", "i'")):
        return Unfit("is about you rather than about what they raised; put it with what you would like remembered")
    if re.match(r"you (liked|loved|showed|gave|offered|asked|told)\b", low):
        return Heard(manner=Manner.FACT, who="", verb="did", statement=addressed)
    if low.startswith(("we ", "we'")):
        return _ours(addressed)
    who = speaker or ("you" if re.match(r"(?i)(you|your)\b", addressed) else "")
    manner = Manner.SAID if who else Manner.FACT
    return Heard(manner=manner, who=who, verb="said" if who else "", statement=comma_parts(expanded(addressed)))


def _ours(addressed: str) -> Heard | Unfit:
    """What "we" did together is past; in the present "we" may be they."""
    verb = WE_DID.match(addressed)
    if verb and verb[1].lower() in PAST:
        return Heard(manner=Manner.FACT, verb="did", statement=expanded(addressed))
    return Unfit("says “we”, and it is not certain who that is")


def _joined(statement: str, cast: Cast, speaker: str) -> Heard | Unfit:
    own = Cast(reader=cast.reader, others=cast.others, offices=cast.offices)
    if speaker != "you":
        return Unfit("has no subject, and it is not certain who is meant")
    return Heard(
        manner=Manner.SAID,
        who="you",
        verb="said",
        statement=comma_parts(with_article(expanded(to_reader(statement, own, reader_speaks=True)))),
    )
