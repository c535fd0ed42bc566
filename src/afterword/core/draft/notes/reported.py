"""What somebody said, asked, told or showed, by the words after the verb."""

import re

from afterword.core.draft.heard import Heard, Manner
from afterword.core.draft.notes.contractions import expanded
from afterword.core.draft.notes.expected import expected_of_me
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import clause, question, thing, to_do
from afterword.core.draft.notes.perspective import Cast, to_reader
from afterword.core.draft.notes.pieces import pieces_of, turns
from afterword.core.draft.notes.point import Point, point
from afterword.core.draft.notes.unfit import Unfit
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
SAYS = words("said told mentioned explained noted stressed warned")
UNCERTAIN = Unfit(
    "could not be turned into a sentence with certainty; write it out as you would say it, with who and what, such as “They …” or “I …”"
)


def reported(who: str, verb: str, rest: str, cast: Cast) -> Heard | Unfit | None:
    """The point when `who` (nobody when empty) did `verb`, and `rest` are the words after it."""
    asked_to = _asked_to(who, rest, cast) if verb == "asked" and who else ""
    if asked_to:
        return Heard(manner=Manner.FACT, verb="did", statement=f"{who} asked {asked_to}")
    rest = re.sub(r"^(?:me|us|him)\b\s*", "", rest)
    if who and verb == "asked" and rest.lower().startswith("for "):
        return _asked_for(who, addressed_to(rest[len("for ") :], cast, who))
    if who and verb in ("said", "told") and rest.lower().startswith("to "):
        return Heard(manner=Manner.FACT, verb="did", statement=f"{who} told me {addressed_to(rest, cast, who)}")
    walked = re.match(r"(?i)^(?:round|around|over) (.+)$", rest)
    if walked and verb == "showed":
        shown = thing(addressed_to(walked[1], cast, who))
        return Heard(manner=Manner.TOPIC, topic=shown) if shown else UNCERTAIN
    if not who:
        return _by_nobody(verb, rest, cast)
    about = ABOUT.match(rest)
    if about and (verb in ABOUT_VERBS or verb == "explained"):
        return _about(who, verb, addressed_to(about[1], cast, who))
    if verb in {"asked", "wondered"}:
        return _asked(who, rest, cast)
    that = re.match(r"(?i)^that\s+(.+)$", rest)
    if who not in ("you", "we") and verb in ("think", "agree"):
        verb = f"{verb}s"
    asked = expected_of_me(that[1] if that else rest) if who == "you" and verb in SAYS else None
    if asked:
        return Heard(manner=Manner.SAID, who=who, verb=verb, statement=asked)
    return _told(who, verb, addressed_to(that[1] if that else rest, cast, who), certain=bool(that))


def _told(who: str, verb: str, content: str, *, certain: bool) -> Heard | Unfit:
    return _content(who, verb, content, certain=certain) if content else Unfit("is only half a sentence")


THEIRS_TO_DO = words("see look hear meet watch know read check keep have borrow come visit speak talk try taste")


def _asked_to(who: str, rest: str, cast: Cast) -> str:
    """`me to recite the national song` for "to recite national song"; what they would do is theirs: "to see my portfolio"."""
    task = re.match(r"(?i)^(?:me|him|her) to (.+)$", rest)
    if task:
        return f"me to {addressed_to(task[1], cast, who)}"
    todo = to_do(rest.removeprefix("to ")) if rest.startswith("to ") else None
    if not todo:
        return ""
    return f"to {todo}" if todo.split(maxsplit=1)[0] in THEIRS_TO_DO else f"me to {todo}"


def _asked_for(who: str, rest: str) -> Heard | Unfit:
    """`you asked me for two references`; what stands behind the comma is another matter."""
    what, *more = pieces_of(rest)
    named = thing(what, article="a")
    if named is None or turns(", ".join(more)):
        return UNCERTAIN
    return Heard(manner=Manner.FACT, verb="did", statement=f"{who} asked me for {named}", dropped=", ".join(more))


NOBODY = Unfit("does not say who said it")


def _by_nobody(verb: str, rest: str, cast: Cast) -> Heard | Unfit:
    """What was asked or told by nobody in particular: the subject alone is certain."""
    about = ABOUT.match(rest)
    if not (about or verb in OBJECT_VERBS):
        return NOBODY
    found = point(addressed_to(about[1] if about else rest, cast, ""), "")
    topic = (found.topic or found.question) if found else ""
    if found is None or not topic:
        return NOBODY
    if verb == "asked":
        topic = f"the question about {topic}"
    return Heard(manner=Manner.TOPIC, topic=topic, dropped=found.dropped)


ABOUT = re.compile(r"(?i)^(?:about|on|of)\s+(.+)$")


def _content(who: str, verb: str, content: str, *, certain: bool) -> Heard | Unfit:
    """What was said or shown, as a statement or a topic."""
    if content.startswith('"') and content.endswith('"') and content.count('"') == 2:  # noqa: PLR2004
        return Heard(manner=Manner.SAID, who=who, verb="said", topic=content)
    found = _point(who, verb, content, certain=certain)
    if found is None:
        return UNCERTAIN
    topic = found.topic or found.question
    if found.statement:
        says = certain or verb not in OBJECT_VERBS or verb in ("mentioned", "noted", "stressed", "explained")
        return (
            Heard(manner=Manner.SAID, who=who, verb=verb, statement=found.statement, dropped=found.dropped)
            if says
            else UNCERTAIN
        )
    if (found.is_either and verb in SAYS) or (not certain and verb in ("said", "told") and _may_hide_a_verb(topic)):
        return Heard(manner=Manner.NOTED, who=who, topic=topic, dropped=found.dropped)
    if verb in ("liked", "loved"):
        return Heard(manner=Manner.FACT, verb="did", statement=f"{who} {verb} {topic}", dropped=found.dropped)
    if (verb in OBJECT_VERBS or verb in ("said", "told")) and not certain:
        manner = Manner.SHOWN if verb in ("showed", "demonstrated") else Manner.TALKED if who == "we" else Manner.TOLD
        return Heard(
            manner=manner,
            who=who,
            verb="mentioned" if verb in ("said", "told") else verb,
            topic=topic,
            dropped=found.dropped,
        )
    return UNCERTAIN


def _point(who: str, verb: str, content: str, *, certain: bool) -> Point | None:
    """What stands behind the verb; what may be a clause is one behind a "that"."""
    found = point(content, who, is_told=certain or verb in ("said", "told"))
    stated = clause(content) if found and found.is_either and certain else None
    return Point(statement=stated) if stated else found


def _may_hide_a_verb(topic: str) -> bool:
    """`tenants on the estate distrust letters`: a word in no list, where a verb would stand."""
    inside = topic.split()[2:-1]
    return any(word(part, first=False).may_be("unknown") for part in inside)


def _about(who: str, verb: str, topic: str) -> Heard | Unfit:
    """What was asked or talked about."""
    found = point(topic, "")
    if found is None or found.statement:
        return UNCERTAIN
    manner = Manner.ASKED if verb in ("asked", "wondered") else Manner.TALKED if who == "we" else Manner.TOLD
    phrase = {"talked": "talked about", "spoke": "spoke about", "told": "told me about", "explained": "explained"}.get(
        verb, "asked about"
    )
    return Heard(manner=manner, who=who, verb=phrase, topic=found.topic or found.question, dropped=found.dropped)


INVERTED = re.compile(r"(?i)^(would|could|can|will|do|did|am|have|had)\s+(?:i|I)\s+(.+)$")


def _asked(who: str, rest: str, cast: Cast) -> Heard | Unfit | None:
    """An indirect question, turned round where it was asked directly."""
    rest = re.sub(r"\bI'd\b", "I would", re.sub(r"\bI've\b", "I have", rest))
    turned = INVERTED.match(rest)
    if turned and turned[1].lower() not in ("do", "did"):
        rest = f"whether I {turned[1].lower()} {turned[2]}"
    elif turned:
        rest = f"whether I {turned[2]}"
    rest = re.sub(r"^if\b", "whether", re.sub(r"(?i)^would i\b", "whether I would", rest))
    rest = addressed_to(rest, cast, who)
    asked = question(rest) or _one_rather_than(rest)
    return Heard(manner=Manner.ASKED, who=who, verb="asked", statement=asked) if asked else UNCERTAIN


RATHER = re.compile(r"^(why) (.+?),? (?:and )?not (.+)$")


def _one_rather_than(rest: str) -> str:
    """`why timber and not steel`."""
    found = RATHER.match(rest)
    return (
        f"why {found[2]} and not {found[3]}"
        if found and all(thing(part, article="-") for part in found.groups()[1:])
        else ""
    )


def addressed_to(text: str, cast: Cast, who: str) -> str:
    """The words with the reader as "you"; `who` speaks in them."""
    return expanded(to_reader(text, cast, reader_speaks=who == "you"))
