"""What a question was about, as it can stand behind "on"."""

import re

from afterword.core.draft.notes.grammar.parts import ABSTRACT_ENDS, word
from afterword.core.draft.notes.grammar.sentence import clause, doing, question, thing
from afterword.core.draft.notes.leads import led_by
from afterword.core.draft.wordlist import words

ASKS = (
    frozenset(
        f"{when}{who}{asked}"
        for when in ("", "when ")
        for who in ("", "he ", "she ", "they ", "i was ", "was ", "i got ", "got ")
        for asked in (
            "wanted",
            "asked",
            "asked about",
            "asked for",
            "asked me about",
            "asked me for",
            "asked me",
            "asked re",
        )
    )
    | {
        f"{the}{kind}{about}"
        for the in ("", "the ", "my ", "a ", "her ", "his ", "their ", "your ")
        for kind in ("question", "one", "bit", "part", "answer", "example")
        for about in (" about", " on", " of", " re", " to", " around", " for")
    }
    | {"on", "about", "re", "regarding"}
)
"""How a note begins that says what was asked."""
QUESTION = re.compile(r"(?i)(?:the |my )?(?P<topic>[^,;:]+?) (?P<what>question|answer|one|round|task|exercise)$")
WITHIN = re.compile(r"(?i)[\w' -]+? question (?:(?:on|about|of|re) )?(?P<topic>[\w' -]+)$")
"""A topic behind the kind of question it was: "case question market size"."""
ASIDE = re.compile(
    r"(?i)(?: (?:for (?:like |about |ages|a (?:bit|while|minute|moment)|\d+ (?:sec|min)).*|badly|completely|totally|a bit|a little|again|wrong(?:ly)?"
    r"|(?:is|was) (?:(?:too|so|a bit|rather|very) )?(?:weak|poor|bad|vague|long|short|old|flat|waffle|abstract|thin|unclear|wrong|rubbish|a mess)|thing))+$"
)
"""How badly or how long, behind a topic."""
FROM_WHOM = re.compile(r"(?i)(?<=question) (?:from|by) [\w. ]+?(?= (?:about|on|re|of) )")
IN_QUOTES = re.compile(r"(?P<mark>['\"])(?P<topic>[^'\"]+)(?P=mark)(?: question)?$")
WHY = words("what why how who where when which whether")
ASKING = WHY - {"when"}
"""What begins no clause."""
VERBAL = words("I i we you they it to is are was were does do did would can should has have")
"""One of these makes a whole question of the words behind "why"."""
DIRECT = re.compile(r"(?i)^(how|what|when|where) (?:do|would|can|should|could) (?:you|we|I|one) (?=[a-z])")
IS_IT = re.compile(r"(?i)^(what|where|how|when|who) (is|are|was|were) ([^,;?]+)$")
"""A question as it is put, told as "how to calm a horse" and "what a lien is"."""
PUT = re.compile(r"(?i)(?:what|where|how|when|why|who) (?:do|does|did|can|could|would|should|will|have|has)\b")
ASKED_FOR = re.compile(
    r"(?i)(?P<what>which|what|how many|how much) (?P<thing>[\w'-]+(?: [\w'-]+){0,3}?) (?P<rest>(?:for|in|of|per|on|at|with|after|before|between) .+)"
)
NOMINAL = {"which": "the", "what": "the", "how many": "the number of", "how much": "the amount of"}
"""What is asked for without a verb, by its name."""
DETERMINED = words("the a an my our your their its this that these those")
SIMPLE = re.compile(r"[\w'\"&/.()+-]+(?: [\w'\"&/.()+-]+){0,10}")
OF_SOMETHING = re.compile(r"(?P<head>[\w'-]+(?: [\w'-]+)?) (?:in|of|for|with|on|to|at|from|by|between|vs|versus) .+$")
PAIR = re.compile(r"[A-Z][\w-]*(?: \d[\w-]*)? and [A-Z][\w-]*(?: \d[\w-]*)?$")
"""Two that are known by their letters, which have no article: "HTM 01-05 and SDCEP"."""
POINTING = words("it this that one them everything something")
IN_NO_TOPIC = words("said gave told asked meant would could should i'd i he she they we me him them us is was were are")
PARTIAL = re.compile(r"(?i)^(?:two|three|some|all|most|half) of (?=the )")


def asked_about(text: str) -> str:
    """The topic of words that say themselves that it was asked; nothing where they do not."""
    text = FROM_WHOM.sub("", ASIDE.sub("", text.strip(" .,;:")))
    if quoted := IN_QUOTES.match(text):
        return f'"{quoted["topic"]}"'
    lead, rest = led_by(text, ASKS)
    if lead:
        return _question(rest) if rest.split(maxsplit=1)[:1] and rest.split()[0].lower() in WHY else _part(rest, lead)
    if within := WITHIN.match(text):
        return named(within["topic"])
    found = QUESTION.match(text)
    return _of_a_kind(found["topic"], found["what"]) if found else ""


def _part(rest: str, lead: str) -> str:
    return asked_about(rest) or ("" if lead == "asked" and rest.partition(" ")[0] not in DETERMINED else named(rest))


def _question(text: str) -> str:
    """`why I left` as it is, `how to calm a horse`, `the number of masks in a row`, `the question of why ITS2`."""
    text = DIRECT.sub(r"\1 to ", IS_IT.sub(r"\1 \3 \2", text))
    first, _, rest = text.partition(" ")
    if PUT.match(text):
        return ""
    if VERBAL.intersection(rest.split()):
        return f"{first.lower()} {rest}"
    return _asked_for(text) or (
        f"{first.lower()} {rest}" if question(text) else f"the question of {first.lower()} {rest}"
    )


def _asked_for(text: str) -> str:
    """`the anticoagulant for coagulation tests`, `the number of masks in a row`, of questions that have no verb."""
    found = ASKED_FOR.fullmatch(text)
    if found is None:
        return ""
    *_, head = (word(part, first=False) for part in found["thing"].split())
    counted = "npl" if found["what"].lower() == "how many" else "n1"
    is_thing = head.may_be(counted, "nm", "unknown") and not any(map(_is_verb, found["rest"].split()))
    return f"{NOMINAL[found['what'].lower()]} {found['thing']} {found['rest']}" if is_thing else ""


def _is_verb(part: str) -> bool:
    found = word(part, first=False)
    return found.may_be("vs", "vd") and not found.may_be("npl", "n1", "nm", "adj", "vn")


def _of_a_kind(topic: str, what: str) -> str:
    """`the conflict question`, `my conflict answer`; nothing where the words before it are no name of one."""
    if IN_NO_TOPIC.intersection(topic.lower().split()) or not SIMPLE.fullmatch(topic):
        return ""
    if topic.split(maxsplit=1)[0].lower() in WHY:
        return _question(topic)
    kind = "question" if what.lower() in ("one", "answer") else what.lower()
    return f"the {topic} {kind}"


def field(text: str) -> str:
    """A topic by its place before a dash, a colon or a comma: "GTFS", "the year of the merger", "chimney fire"."""
    text = text.strip(" .,;:?")
    return "" if text.partition(" ")[0].lower() not in ASKING and clause(text, own=True) else named(text)


def named(topic: str) -> str:
    """The topic with its article, where it is one thing and no field of knowledge; nothing where it is no topic."""
    topic = PARTIAL.sub("", ASIDE.sub("", topic.strip(" .,;:")))
    first, *_ = parts = topic.split() or [""]
    if quoted := IN_QUOTES.match(topic):
        return f'"{quoted["topic"]}"'
    if not SIMPLE.fullmatch(topic) or topic.lower() in POINTING or topic.endswith("my head"):
        return ""
    if first.lower() in WHY:
        return _question(topic)
    if IN_NO_TOPIC.intersection(topic.lower().split()):
        return ""
    if topic.endswith(" question"):
        return topic if first.lower() in DETERMINED else f"the {topic}"
    if first.endswith("ing") and doing(topic, own=True):
        return topic
    if first.lower() in DETERMINED or PAIR.match(topic) or (len(parts) == 1 and not topic.islower()):
        return topic
    return _with_article(topic)


def _with_article(topic: str) -> str:
    """`the gamma in focal loss`, but "conflict with a colleague" and "restricted funds"."""
    first, *following = topic.split()
    begins = word(first, first=False)
    if following[:1] and following[0].lower() in DETERMINED:
        return ""
    if begins.may_be("vd") and not begins.may_be("n1", "nm", "npl", "adj", "name"):
        return ""
    within = OF_SOMETHING.match(topic)
    *_, last = (within["head"] if within else topic).split()
    head = word(last, first=False)
    if topic.endswith(ABSTRACT_ENDS) and not head.may_be("n1"):
        return topic
    if not within and (read := thing(topic, own=True)):
        return read
    needs = head.may_be("n1", "unknown") if within else head.may_be("n1")
    return f"the {topic}" if needs and not head.may_be("nm", "vg") else topic
