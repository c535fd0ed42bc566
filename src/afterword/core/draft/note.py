"""From a note to something a sentence can be built on.

A note about the interview becomes a `Heard`: a whole sentence, and where they are certain the topic, the statement and
the question in it. A note about the candidate becomes an `Own`. What cannot be turned safely is `Unfit`, with the reason.
"""

import re
from dataclasses import replace

from afterword.core.draft.clause import Shape, as_topic, shape_of, words_of
from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.lexicon import (
    DETERMINERS,
    OFFICES,
)
from afterword.core.draft.perspective import Cast, to_reader
from afterword.core.draft.telegram import comma_parts, expanded, with_article, with_subject
from afterword.core.draft.tidy import Unfit
from afterword.core.draft.wordlist import words

REPORTS = {
    "said": "said", "says": "said", "told": "told", "tells": "told", "mentioned": "mentioned", "mentions": "mentioned",
    "explained": "explained", "explains": "explained", "described": "described", "describes": "described",
    "asked": "asked", "asks": "asked", "talked": "talked", "spoke": "spoke", "discussed": "discussed", "showed": "showed",
    "stressed": "stressed", "emphasised": "emphasised", "emphasized": "emphasized", "noted": "noted", "thinks": "think",
    "liked": "liked", "loved": "loved", "covered": "covered", "raised": "raised", "outlined": "outlined",
    "wondered": "wondered", "demonstrated": "demonstrated", "pointed": "pointed",
}  # fmt: skip
OBJECT_VERBS = words(
    "mentioned described showed discussed liked loved covered raised outlined explained stressed demonstrated noted emphasised emphasized"
)
ABOUT_VERBS = words("told asked talked spoke wondered")
CONSTRUED = words(
    "is are was were has have had needs wants will can plans hopes expects runs does would looks likes prefers"
)
SEPARATOR = re.compile(r"\s+-\s+|;\s+|\.\s+(?=[A-Za-z])")
QUOTED = re.compile(r"(?<!\w)'((?:[^']|(?<=\w)'(?=\w))+)'(?!\w)")
WHAT_I_SAID = re.compile(r"(?i)^(?:and |but )?(?:i|I) (?:said|answered|replied) (?:that )?(\".+\")$")
SIMPLE_REPLY = re.compile(r"(?i)^(?:and |but )?(?:i |I )?(?:said|answered)\b")
UNSAID = re.compile(r"(?i)\b(tomorrow|tonight|come by|drop in|ring me|call me|give me a ring)\b")


def heard(text: str, cast: Cast, *, speaker: str = "") -> Heard | Unfit:
    """The point in a tidy note. `speaker` is "you", a name, or empty."""
    text = QUOTED.sub(lambda match: f'"{match[1]}"', text)
    parts = _segments(text)
    if UNSAID.search(text):
        return Unfit("is an arrangement, not a subject you spoke about")
    if any(part.endswith("?") for part in parts):
        return Unfit("is a question")
    main, rest = parts[0], parts[1:]
    found = _spoken(main, cast, speaker or ("you" if cast.alone else "")) or _plain(main, cast, speaker)
    if isinstance(found, Unfit):
        return found
    return _with_rest(found, rest)


def _segments(text: str) -> list[str]:
    """The parts a note falls into; a name before a dash or a colon stays with what was said."""
    text = re.sub(r"^([A-Z][\w.]*(?: [A-Z][\w.]*){0,2}) - ", r"\1: ", text)
    pieces: list[str] = []
    start = 0
    for match in SEPARATOR.finditer(text):
        if text[: match.start()].count('"') % 2 == 0 and not re.search(
            r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|Smt)\.\s*$", text[: match.end()]
        ):
            pieces.append(text[start : match.start()])
            start = match.end()
    return [piece.strip(" .") for piece in [*pieces, text[start:]] if piece.strip(" .")]


def _with_rest(found: Heard, rest: list[str]) -> Heard:
    reply, dropped = "", []
    for part in rest:
        answer = WHAT_I_SAID.match(part)
        if answer and found.manner is Manner.ASKED:
            reply = answer[1]
        elif not SIMPLE_REPLY.match(part):
            dropped.append(part)
    return replace(found, reply=reply, dropped="; ".join(dropped))


# -- somebody said, asked, showed ---------------------------------------------------------------------------------------


def _spoken(text: str, cast: Cast, speaker: str) -> Heard | Unfit | None:
    """The point when the note says who said it, in words or by a colon."""
    labelled = re.match(r"^([\w.' -]{2,40}?):\s+(.+)$", text)
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
        return _reported(who, verb, " ".join(tokens[place + 1 :]), cast)
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
    for form, called in cast.others:
        if low == form:
            return called
    office = low.removeprefix("the ")
    if office in cast.offices:
        return "you"
    return f"the {office}" if office in OFFICES else None


def _reported(who: str, verb: str, rest: str, cast: Cast) -> Heard | Unfit | None:
    rest = re.sub(r"^(?:me|us|him)\b\s*", "", rest)
    if not who:
        return _by_nobody(verb, rest, cast)
    about = re.match(r"(?i)^(?:about|on|of)\s+(.+)$", rest)
    if about and verb in ABOUT_VERBS | {"explained"}:
        return _about(who, verb, _you(about[1], cast, who))
    if verb in {"asked", "wondered"}:
        return _asked(who, rest, cast)
    that = re.match(r"(?i)^that\s+(.+)$", rest)
    content = _you(that[1] if that else rest, cast, who)
    if not content:
        return Unfit("is only half a sentence")
    return _content(who, verb, content, certain=bool(that))


NOBODY = Unfit("does not say who said it")


def _by_nobody(verb: str, rest: str, cast: Cast) -> Heard | Unfit:
    """What was asked or told by nobody in particular: the subject alone is certain."""
    rest = _you(rest, cast, "")
    about = re.match(r"(?i)^(?:about|on|of)\s+(.+)$", rest)
    topic = about[1] if about else rest
    if verb == "asked" and about and shape_of(topic) in (Shape.NOUN, Shape.GERUND, Shape.QUESTION):
        return Heard(manner=Manner.TOPIC, topic=f"the question about {topic}")
    if about or verb in OBJECT_VERBS:
        return Heard(manner=Manner.TOPIC, topic=as_topic(topic)) if topic and shape_of(topic) is Shape.NOUN else NOBODY
    return NOBODY


def _content(who: str, verb: str, content: str, *, certain: bool) -> Heard | Unfit:
    shape = shape_of(content)
    quoted = content.startswith('"') and content.endswith('"') and content.count('"') == 2  # noqa: PLR2004
    if quoted:
        return Heard(manner=Manner.SAID, who=who, verb="said", topic=content)
    if verb in OBJECT_VERBS and shape in (Shape.NOUN, Shape.GERUND, Shape.QUESTION) and not certain:
        manner = Manner.SHOWN if verb in ("showed", "demonstrated") else Manner.TALKED if who == "we" else Manner.TOLD
        return Heard(
            manner=manner,
            who=who,
            verb=verb,
            topic=content if is_known_definite(content) or verb == "mentioned" else as_topic(content),
        )
    if certain or shape is Shape.CLAUSE or (verb in ("said", "told") and shape is Shape.UNSURE):
        return Heard(
            manner=Manner.SAID, who=who, verb="said" if verb in ("liked", "loved") else verb, statement=content
        )
    if shape in (Shape.NOUN, Shape.GERUND, Shape.QUESTION) and verb in ("said", "told"):
        return Heard(manner=Manner.TOLD, who=who, verb="mentioned", topic=content)
    return Unfit("could not be turned into a sentence with certainty")


def is_known_definite(text: str) -> bool:
    """Whether a phrase has its determiner already."""
    return words_of(text)[0].lower() in DETERMINERS


def _about(who: str, verb: str, topic: str) -> Heard | Unfit:
    if shape_of(topic) in (Shape.CLAUSE, Shape.UNSURE):
        return Unfit("could not be turned into a sentence with certainty")
    manner = Manner.ASKED if verb in ("asked", "wondered") else Manner.TALKED if who == "we" else Manner.TOLD
    bare = manner is Manner.ASKED and not is_person_office(who)
    phrase = {"talked": "talked about", "spoke": "spoke about", "told": "told me about", "explained": "explained"}.get(
        verb, "asked about"
    )
    return Heard(manner=manner, who=who, verb=phrase, topic=topic if bare else as_topic(topic))


def is_person_office(who: str) -> bool:
    """Whether somebody is known by office only: "the consultant"."""
    return who.startswith("the ")


INVERTED = re.compile(r"(?i)^(would|could|can|will|do|did|am|have|had)\s+(?:i|I)\s+(.+)$")


def _asked(who: str, rest: str, cast: Cast) -> Heard | Unfit | None:
    rest = re.sub(r"\bI'd\b", "I would", re.sub(r"\bI've\b", "I have", rest))
    turned = INVERTED.match(rest)
    if turned and turned[1].lower() not in ("do", "did"):
        rest = f"whether I {turned[1].lower()} {turned[2]}"
    elif turned:
        rest = f"whether I {turned[2]}"
    rest = re.sub(r"(?i)^would i\b", "whether I would", rest)
    rest = re.sub(r"^if\b", "whether", rest)
    if re.match(r"(?i)^(whether|how|what|why|when|where|which|who)\s+(i|I|we|you|they|he|she|the|my)\b", rest):
        return Heard(manner=Manner.ASKED, who=who, verb="asked", statement=_you(rest, cast, who))
    if re.match(r"(?i)^(?:for|to|me)\b", rest):
        return Unfit("could not be turned into a sentence with certainty")
    if rest and shape_of(rest) is Shape.NOUN and is_known_definite(rest):
        return Unfit("could not be turned into a sentence with certainty")
    return Unfit("could not be turned into a sentence with certainty")


def _you(text: str, cast: Cast, who: str) -> str:
    return to_reader(text, cast, reader_speaks=who == "you")


# -- a plain note ------------------------------------------------------------------------------------------------------


def _plain(text: str, cast: Cast, speaker: str) -> Heard | Unfit:
    who = speaker or ("you" if cast.alone else "")
    statement = with_subject(text, who)
    if statement:
        return _joined(statement, cast, who)
    if not speaker and with_subject(text, "they"):
        return NOBODY
    addressed = to_reader(text, cast, reader_speaks=speaker == "you")
    if re.search(r"(?i)\byou\b|\byour\b", re.sub(r'"[^"]*"', "", text)):
        return Unfit("says “you”, and it is not certain who that was")
    return _shaped(addressed, speaker)


def _shaped(addressed: str, speaker: str) -> Heard | Unfit:
    addressed = with_article(addressed)
    shape = shape_of(addressed)
    if shape in (Shape.NOUN, Shape.GERUND, Shape.QUESTION):
        if (
            len(words_of(addressed)) == 1
            and addressed.islower()
            and not addressed.endswith(("s", "ing", "ity", "ness", "ment", "ance", "ion", "ism", "ics"))
        ):
            return Unfit("is a single word; say what about it")
        return Heard(manner=Manner.TOPIC, who=speaker, topic=as_topic(addressed))
    if shape is Shape.CLAUSE:
        return _clause(addressed, speaker)
    return Heard(manner=Manner.FACT, who=speaker, statement=addressed)


def _clause(addressed: str, speaker: str) -> Heard | Unfit:
    low = addressed.lower()
    if low.startswith(("i ", "i'")):
        return Unfit("is about you rather than about what they raised; put it with what you would like remembered")
    experienced = re.match(r"you (liked|loved|showed|gave|offered|asked|told)\b", low)
    if experienced:
        return Heard(manner=Manner.FACT, who="", verb="did", statement=addressed)
    who = speaker or ("you" if re.match(r"(?i)(you|your)\b", addressed) else "")
    if not who and low.startswith(("we ", "we'")):
        return Heard(manner=Manner.FACT, verb="did", statement=expanded(addressed))
    manner = Manner.SAID if who else Manner.FACT
    return Heard(manner=manner, who=who, verb="said" if who else "", statement=comma_parts(expanded(addressed)))


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
