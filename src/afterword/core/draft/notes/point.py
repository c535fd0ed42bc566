"""What a note about the interview says: the longest beginning that can be read, and what can stand behind it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from afterword.core.draft.notes.additions import behind_statement, behind_topic
from afterword.core.draft.notes.as_said import as_said
from afterword.core.draft.notes.by_its_verb import by_its_verb, in_two
from afterword.core.draft.notes.counted import there_are, there_are_only
from afterword.core.draft.notes.either import either
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.grammar.sentence import (
    clause,
    doing,
    is_verb_first,
    number_of,
    question,
    thing,
)
from afterword.core.draft.notes.grammar.states import STATES
from afterword.core.draft.notes.grammar.things import PLURAL_QUANTITIES as QUANTITIES
from afterword.core.draft.notes.grammar.verb_forms import DONE
from afterword.core.draft.notes.listed import ends_flatly, same_day
from afterword.core.draft.notes.of_their_own import of_them
from afterword.core.draft.notes.pieces import beginnings, turns
from afterword.core.draft.notes.shifts import SPELT
from afterword.core.draft.notes.sound import stands_as_clause, stands_as_thing, stands_as_told
from afterword.core.draft.notes.telegrams import in_plain_words, with_verb_left_out
from afterword.core.draft.notes.tenses import lasting
from afterword.core.draft.notes.wry import as_called, what_they_want
from afterword.core.draft.wordlist import words

NEW = re.compile(r"^new ")
"""What is new at their place is known to both, and so has its article."""
STATE = re.compile(r" (?:is|are|has been|have been) ")
OFTEN = re.compile(r" (?:from \d\S* to|once|twice|every|each|daily|weekly|monthly)\b")
HOW_MANY_TIMES = words("often always never sometimes twice once")
FELT = words("stuck being scared afraid short proud keen fond full tired sick busy")
"""How many are, where a place or a matter follows."""
NO_DOING = re.compile(
    r"^no [a-z]+ing (?:on|in|at|over|under|above|below|near|after|before|without|during|for|with|by) [\w ]+$"
)
BUT_NO = re.compile(r"^(?P<there>[^,]+?) but (?P<lack>(?:no|not enough|hardly any) [^,]+)$")
IT_TAKES = re.compile(
    r"^takes (?:\d|an? |one|two|three|four|five|six|seven|eight|nine|ten|half|weeks|months|days|years|ages|hours).* to (?=[a-z])"
)
IMPERSONAL_VERB = re.compile(
    r"^(?:takes|took|breaks|starts|opens|closes|leaks|jams|happens|depends|means|costs|lasts|ends|finishes|fails) (?!(?:in|at|of|from|on|with|up|down)\b)|^(?:busiest|quietest|worst|best) (?:on|in|at)\b"
)
"""What a thing does, or how it is at some time, without the thing."""
TOGETHER = re.compile(
    r"^(?P<one>(?:big|small|old|new|young|low|high|good|great|long|short|tiny|huge|few|many) [a-z]+) (?P<other>(?:big|small|old|new|young|low|high|good|great|long|short|tiny|huge|few|many|real) [a-z]+)$"
)
"""`small team big ideas`."""
HOW_OFTEN = re.compile(
    r"^(?P<what>[a-z][a-z -]*(?:shifts?|duty|duties|work|cover|training|rota|nights)) (?P<much>(?:once|twice|(?:\d+|one|two|three|four|five|six|seven) (?:days|nights|weeks|weekends|hours)) (?:(?:in )?an?|per|every|each) [a-z]+)$"
)
"""`night shift two weeks in a month`."""
USUAL = re.compile(r"^(?:mostly|mainly|usually|always) (?!\w+ed\b)")
BEGUN = re.compile(
    r"(?:starting|launching|introducing|trialling|piloting|replacing|losing|rolling out|bringing in|setting up|taking on|switching|merging|buying|hiring) (?!(?:point|date|salary|time|manager|managers|freeze)\b)"
)
"""What they are about to do, and no kind of thing."""
SHORT_OF = re.compile(r"^not enough (?P<what>.+)$")
PASSED = re.compile(
    r"^no .* before (?:me|you|us|now|I|we)\b|^had (?:an? )?(?:quick |good |little )?(?:walk|look|tour|chat|wander|go|coffee|tea|lunch)\b"
)
"""What is so no longer: "there is" would be untrue."""
OF_PEOPLE = "want|need|like|have|struggle|expect|hate|love|use|lose|get|sell|buy"
LOST = re.compile(rf"(?i)(?:{OF_PEOPLE}) (?!(?:for|of|to do|with)\b)")
WISHED = re.compile(rf"(?i)(?:has|hold|keep|write|make|teach|(?:{OF_PEOPLE})s?) (?!(?:for|of|to do|with)\b)")
"""What people do: where it could not be read with them as its subject, it is neither a thing nor said of one."""
WHERE = re.compile(
    r" (?:below|above|over|near|during|without|between|in|on|at|for|with|of|from|to|by|since|until|before|after) "
)
LATELY = re.compile(r" (?:yet|now|here|left|anymore|today|currently)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A statement, a topic or an indirect question, and what stood behind it and is not used.

    `is_told` says that the statement has its verb, because somebody made it; `is_either` that the topic may be a clause.
    """

    statement: str = ""
    topic: str = ""
    question: str = ""
    dropped: str = ""
    is_told: bool = False
    is_either: bool = False


def point(text: str, who: str, more: Sequence[str] = (), *, is_told: bool = False) -> Point | None:
    """What an addressed note says, which `who` said ("you", a name, or nobody known); `more` are pieces behind it.

    `is_told` says that the note has a "said" before it, and so a clause.
    """
    found = _longest(text, who, more, is_told=is_told)
    if (found is None or (found.dropped and not found.statement)) and (counted := there_are(text)):
        statement, dropped = counted
        return Point(statement=statement, dropped=", ".join(filter(None, [dropped, *more])))
    return found


def _longest(text: str, who: str, more: Sequence[str], *, is_told: bool) -> Point | None:
    """The longest beginning that stands."""
    for head, rest in beginnings(text):
        for read in _readings(head, who, is_told=is_told, goes_on=bool(rest and is_verb_first(rest[0]))):
            found = _with_rest(read, head, [*rest, *more], who)
            if not turns(found.dropped) and _stands(found):
                return found
    return None


def _stands(found: Point) -> bool:
    if found.is_either:
        return stands_as_thing(found.topic) or stands_as_clause(found.topic)
    if found.statement:
        return stands_as_told(found.statement) if found.is_told else stands_as_clause(found.statement)
    return bool(found.question) or stands_as_thing(found.topic)


def _readings(head: str, who: str, *, is_told: bool, goes_on: bool) -> Iterator[Point]:
    """What a beginning may be, the likeliest first: a question, a statement, a thing, a statement without its "is".

    `goes_on` says that a second verb stands behind it, and so the first before that.
    """
    if PASSED.match(head) or ends_flatly(head):
        return
    asked = question(head)
    if asked and not (head.startswith(("whoever ", "whatever ")) and clause(head)):
        yield Point(question=asked)
        return
    if told := with_verb_left_out(head, who):
        yield Point(statement=told, is_told=True)
    if noted := _on_the_day(head) or (not goes_on and either(head, is_told=is_told)):
        yield Point(topic=noted, is_either=True)
        return
    yield from _certain(head, who, is_told=is_told)


def _certain(head: str, who: str, *, is_told: bool) -> Iterator[Point]:
    """What is surely a clause or surely a thing."""
    if statement := _stated(head, who):
        yield Point(statement=lasting(statement))
        if any(word(part, first=False).may_be("unknown", "guessed") for part in head.split()):
            return
    if WISHED.match(head) or IMPERSONAL_VERB.match(head):
        return
    if who and (said := as_said(head, is_told=is_told) or by_its_verb(head, is_told=is_told)):
        yield Point(statement=said, is_told=True)
    if topic := _topic(with_other(in_plain_words(head))):
        yield Point(topic=NEW.sub("the new ", topic))
    if told := clause(head, telegram=True) or in_two(head, is_told=is_told):
        yield Point(statement=told)


def _on_the_day(head: str) -> str:
    """`lock changes the same day`: what there is then, or what is done."""
    first, *more = head.split()
    does = word(first, first=False).may_be("vs") and len(more) > 3  # noqa: PLR2004 -- "returns calls the same day"
    return "" if does else same_day(head)


def _stated(head: str, who: str) -> str | None:
    """A clause that can be nothing else."""
    if head.startswith("nobody to "):
        return clause(f"there is {head}")
    if USUAL.match(head) and not clause(head, telegram=True):
        return clause(f"it is {head}")
    if found := as_called(head) or there_are_only(head):
        return found
    if short := SHORT_OF.match(head):
        what = WHERE.split(short["what"], maxsplit=1)[0]
        return clause(f"there {'are' if number_of(what) == 'p' else 'is'} {head}")
    if IT_TAKES.match(head):
        return clause(f"it {head}")
    if lacking := BUT_NO.match(head):
        return _but_no(lacking["there"], lacking["lack"])
    if head.startswith("no "):
        if NO_DOING.match(head):
            return f"there is {head}"
        there = number_of(LATELY.sub("", WHERE.split(head, maxsplit=1)[0]))
        return clause(f"there {'are' if there == 'p' else 'is'} {head}") if there else None
    said = of_them(head, who) if who else None
    if said:
        return said
    return None if LOST.match(head) else clause(head) or _state(head)


def _but_no(there: str, lack: str) -> str | None:
    """`there is a minibus but no driver`."""
    one, number, none = thing(there, article="a"), number_of(there), thing(lack, article="a")
    return f"there {'are' if number == 'p' else 'is'} {one} but {none}" if one and none and not clause(there) else None


def _state(head: str) -> str | None:
    """How something is, the "is" left out, where it would read as a thing as well ("store damp")."""
    statement = clause(head, telegram=True)
    added = STATE.search(statement or "")
    if statement is None or added is None or STATE.search(f" {head} "):
        return None
    after = statement[added.end() :].split()
    certain = (
        (after[0] in STATES and after[0] not in HOW_MANY_TIMES)
        or after[0] in FELT
        or head.split(maxsplit=1)[0].lower() in QUANTITIES
        or len(after) == 1
        or "been" in added[0]
        or head.startswith(("every ", "each "))
        or (after[0] in DONE and OFTEN.search(statement))
    )
    return statement if certain else None


def _topic(head: str) -> str | None:
    if BEGUN.match(head):
        return doing(head)
    return thing(head) or doing(head) if len(head.split()) > 1 or not head.islower() or is_subject(head) else None


def with_other(text: str) -> str:
    """`small team with big ideas` for "small team big ideas"; `night shift for two weeks in a month`."""
    found = TOGETHER.match(text)
    often = HOW_OFTEN.match(text)
    named = thing(often["what"]) if often else None
    if often and named:
        much = re.sub(r"^[2-9]\b", lambda figure: SPELT[int(figure[0])], often["much"])
        return f"{named}{' ' if much.startswith(('once', 'twice')) else ' for '}{much}"
    return f"{found['one']} with {found['other']}" if found else text


def is_subject(word: str) -> bool:
    """Whether a bare word says enough by itself to be talked about."""
    return word.endswith(("s", "ing", "ity", "ness", "ment", "ance", "ion", "ism", "ics"))


def _with_rest(found: Point, head: str, rest: list[str], who: str) -> Point:
    if found.statement:
        said, left = behind_statement(found.statement, head, rest, who)
        wish, wry = what_they_want(said)
        return replace(found, statement=wish, dropped=", ".join(filter(None, [wry, *left])))
    if found.topic and not found.is_either:
        told, said, left = behind_topic(found.topic, head, rest, who)
        return Point(statement=said, topic="" if said else told, dropped=", ".join(left))
    return replace(found, dropped=", ".join(rest))
