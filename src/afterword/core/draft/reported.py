"""What somebody said, asked, told or showed, by the words after the verb."""

import re

from afterword.core.draft.clause import Shape, shape_of, words_of
from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.lexicon import DETERMINERS
from afterword.core.draft.perspective import Cast, to_reader
from afterword.core.draft.telegram import comma_parts, expanded, with_article
from afterword.core.draft.topic import as_topic
from afterword.core.draft.unfit import Unfit
from afterword.core.draft.wordlist import words

REPORTS = {
    "said": "said", "says": "said", "told": "told", "tells": "told", "mentioned": "mentioned", "mentions": "mentioned",
    "explained": "explained", "explains": "explained", "described": "described", "describes": "described",
    "asked": "asked", "asks": "asked", "talked": "talked", "spoke": "spoke", "discussed": "discussed", "showed": "showed",
    "stressed": "stressed", "emphasised": "emphasised", "emphasized": "emphasized", "noted": "noted", "thinks": "think",
    "liked": "liked", "loved": "loved", "covered": "covered", "raised": "raised", "outlined": "outlined",
    "agreed": "agreed", "agrees": "agree", "thought": "thought", "admitted": "admitted", "suggested": "suggested",
    "warned": "warned", "promised": "promised", "insisted": "insisted", "hinted": "hinted",
    "wondered": "wondered", "demonstrated": "demonstrated", "pointed": "pointed",
}  # fmt: skip
OBJECT_VERBS = words(
    "mentioned described showed discussed liked loved covered raised outlined explained stressed demonstrated noted emphasised emphasized"
)
ABOUT_VERBS = words("told asked talked spoke wondered")
UNCERTAIN = Unfit(
    "could not be turned into a sentence with certainty; write it out as you would say it, with who and what, such as “They …” or “I …”"
)


def reported(who: str, verb: str, rest: str, cast: Cast) -> Heard | Unfit | None:
    """The point when `who` (nobody when empty) did `verb`, and `rest` are the words after it."""
    task = re.match(r"(?i)^(?:me|him|her) to (.+)$", rest)
    if task and verb == "asked" and who:
        return Heard(manner=Manner.FACT, verb="did", statement=f"{who} asked me to {addressed_to(task[1], cast, who)}")
    rest = re.sub(r"^(?:me|us|him)\b\s*", "", rest)
    if who and verb == "asked" and rest.lower().startswith("for "):
        return Heard(manner=Manner.FACT, verb="did", statement=f"{who} asked me {addressed_to(rest, cast, who)}")
    if who and verb in ("said", "told") and rest.lower().startswith("to "):
        return Heard(manner=Manner.FACT, verb="did", statement=f"{who} told me {addressed_to(rest, cast, who)}")
    walked = re.match(r"(?i)^(?:round|around|over) (.+)$", rest)
    if walked and verb == "showed":
        return Heard(manner=Manner.TOPIC, topic=as_topic(addressed_to(walked[1], cast, who)))
    if not who:
        return _by_nobody(verb, rest, cast)
    about = re.match(r"(?i)^(?:about|on|of)\s+(.+)$", rest)
    if about and verb in ABOUT_VERBS | {"explained"}:
        return _about(who, verb, addressed_to(about[1], cast, who))
    if verb in {"asked", "wondered"}:
        return _asked(who, rest, cast)
    that = re.match(r"(?i)^that\s+(.+)$", rest)
    content = addressed_to(that[1] if that else rest, cast, who)
    if not content:
        return Unfit("is only half a sentence")
    return _content(who, verb, content, certain=bool(that))


NOBODY = Unfit("does not say who said it")


def _by_nobody(verb: str, rest: str, cast: Cast) -> Heard | Unfit:
    """What was asked or told by nobody in particular: the subject alone is certain."""
    rest = addressed_to(rest, cast, "")
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
    if verb in ("liked", "loved") and not certain:
        good = shape in (Shape.NOUN, Shape.GERUND, Shape.QUESTION)
        return Heard(manner=Manner.FACT, verb="did", statement=f"{who} {verb} {content}") if good else UNCERTAIN
    if (
        verb in OBJECT_VERBS
        and (shape in (Shape.NOUN, Shape.GERUND, Shape.QUESTION) or verb == "showed")
        and not certain
    ):
        manner = Manner.SHOWN if verb in ("showed", "demonstrated") else Manner.TALKED if who == "we" else Manner.TOLD
        return Heard(
            manner=manner,
            who=who,
            verb=verb,
            topic=content if is_known_definite(content) or verb == "mentioned" else as_topic(content),
        )
    if certain or shape is Shape.CLAUSE or (verb in ("said", "told") and shape is Shape.UNSURE):
        return Heard(manner=Manner.SAID, who=who, verb=verb, statement=comma_parts(expanded(content)))
    if shape in (Shape.NOUN, Shape.GERUND, Shape.QUESTION) and verb in ("said", "told"):
        return Heard(manner=Manner.TOLD, who=who, verb="mentioned", topic=content)
    return UNCERTAIN


def is_known_definite(text: str) -> bool:
    """Whether a phrase has its determiner already."""
    return any(word.lower() in DETERMINERS for word in words_of(text)[:1])


def _about(who: str, verb: str, topic: str) -> Heard | Unfit:
    if shape_of(topic) in (Shape.CLAUSE, Shape.UNSURE):
        return UNCERTAIN
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
        return Heard(manner=Manner.ASKED, who=who, verb="asked", statement=with_article(addressed_to(rest, cast, who)))
    return UNCERTAIN


def addressed_to(text: str, cast: Cast, who: str) -> str:
    """The words with the reader as "you"; `who` speaks in them."""
    return to_reader(text, cast, reader_speaks=who == "you")
