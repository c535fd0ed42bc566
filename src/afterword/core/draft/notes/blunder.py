"""What went wrong, in the first half of a note about a stumble: a claim, something done, or only what was asked about."""

import re
from dataclasses import dataclass

from afterword.core.draft.notes.grammar.parts import ABSTRACT_ENDS, word
from afterword.core.draft.notes.grammar.sentence import clause, thing, to_do, with_subject
from afterword.core.draft.notes.grammar.verb_forms import PASTS
from afterword.core.draft.wordlist import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Blunder:
    """A claim as a whole clause ("I said FEFO"), something done as one, or the topic of a question.

    `is_simple` is a claim of one thing for another. `is_nothing` says that no words were there.
    """

    claim: str = ""
    mishap: str = ""
    topic: str = ""
    is_simple: bool = False
    is_nothing: bool = False


INDIRECT = re.compile(r"(?i)(?:what|why|how|who|where|when|which) (?=\w+ \w)")
NAMED = re.compile(r"(?i)the (?:[a-z]+ )?[a-z]+s?$")
"""A topic in two or three words with its article: "the ad rules"."""
IN_A_QUESTION = re.compile(r"(?i)[\w' -]+? question (?P<topic>[\w' -]+)$")
THE_QUESTION = re.compile(r"(?i)the (?:\w+ )?question (?:about|on|of) [\w' -]+$")
AND_LOST = re.compile(r"(?i) and (?:I )?(?:waffled|rambled|froze|blanked|panicked|went blank)$")
PART = re.compile(r"[.;:,] +| - *| \(|,? (?:and |but )?then (?=said|gave)")
IDLE = re.compile(
    r"(?i)(?:(?:and |but )?(?:which|that|this|it) (?:is|was) (?:wrong|bad|incorrect|not right|not true|nonsense|rubbish)\b.*"
    r"|(?:I )?(?:rambled|waffled|froze|panicked|blanked|went blank)(?: badly| a bit)?|nerves|long silence|my bad|wrong)$"
)
"""Parts that say that something went wrong and nothing of what."""
ASKED = re.compile(r"(?i)(?:(?:he |she |they )?asked (?:me )?about|on|about|re) (?P<topic>.+)$")
QUESTION = re.compile(r"(?i)(?:the |my )?(?P<topic>[\w' -]+?) (?:question|q|answer|one)(?: (?:is|was) .+)?$")
SAID = re.compile(r"(?i)(?:I )?said (?P<that>that )?(?P<rest>.+)$")
TOLD = re.compile(r"(?i)(?:I )?told (?:them|him|her|you) (?P<that>that )?(?P<rest>.+)$")
GAVE = re.compile(
    r"(?i)(?:I )?(?P<verb>gave|quoted|named|cited|used|mentioned|wrote|put|forgot|told|muddled|got wrong) (?P<rest>.+)$"
)
LOST = words("forgot muddled")
OTHERS_SAID = re.compile(r"(?!I )(?:\S+ )+said ")
"""Behind a topic, "said" is what the candidate said, and no thing did."""
ASKED_ME = re.compile(r"(?i)(?:(?:he|she|they) )?asked\b")
FORGOT = re.compile(r"(?i)(?:I )?forgot to (?P<rest>.+)$")
CONFUSED = re.compile(
    r"(?i)(?:I )?(?P<verb>mixed up|confused|muddled|muddled up) (?P<one>[^,;.]+?) (?:and|with|w|for) (?P<other>[^,;.]+)$"
)
FIGURE = re.compile(
    r"(?P<of>[A-Za-z][\w'/-]* [\w' /-]*?[a-z\d]) (?:is |was |of )?(?P<figure>(?:about |around )?\d[\d.,]*(?:%|k|m)?(?: (?:in|to|of) \d[\d.,]*)?(?: [a-z]+)?)$"
)
"""Something and the figure that was given for it: "registration threshold 85k"."""
TRIPPED = re.compile(
    r"(?i)^(?:got lost in|(?:I )?(?:forgot|froze|fumbled|flunked|mangled|muffed|bungled|flubbed|garbled|blanked|went blank|stumbled|struggled|messed up|fluffed|rambled|waffled|"
    r"botched|blew|tripped|wrong|stuck|hesitated|long silence|silence|fell apart|vague|too long|nothing to say|got(?: it)? wrong|got|mixed up|confused|muddled)"
    r"|(?:could not|couldn't|can't|did not|didn't) (?:remember|recall|name|explain|know|do|think of|answer)(?: why| how)?(?: the (?:maths|sums|numbers|name))?"
    r"|(?:bad|poor|weak|wrong|vague) answer|.*\bmy (?:\w+ )?answer|my \w+ fell apart|\w+(?= on\b))"
    r"(?: up)?(?: (?:on|over|about|with|at|to|of|in))? "
    r"(?P<article>(?:the|a|my) )?(?!(?:it|this|that|one)\b)(?P<topic>[^,.;(:]+?)"
    r"(?:\s+(?:questions?|q|thing|one|wrong)\b.*|\s+for\b.*|\s+then\b.*|\s+(?:is|was) (?:too |so |a bit )?(?:weak|poor|bad|vague|too long|waffle|long|abstract|thin|unclear)\b.*)?$"
)
WRONGLY = re.compile(
    r"(?i)(?P<topic>[\w' -]{3,40}?) (?:which )?i (?:told|got|gave|had|explained) (?:it )?wrong(?:ly)?$"
)
WHAT_IT_IS = re.compile(r"(?i)what (?P<topic>.+) (?:is|are|means?)$")
IN_QUOTES = re.compile(r"(?P<mark>['\"])(?P<topic>[^'\"]+)(?P=mark)$")
ON_A_QUESTION = re.compile(r"(?i) (?:question|q|one)(?: for\b.*| (?:is|was)\b.*)?$")
WRITTEN = re.compile(r"[\w',% .-]+")
DETERMINED = re.compile(r"(?i)(?:the|my|our|we|you|they|it) ")
AN_END = re.compile(r"\bis (minimum|maximum)\b")
FINITE = re.compile(r"\b(?:is|was|are|were|has|have)\b")
PAIR = re.compile(r"[A-Z][\w-]*(?: \d[\w-]*)? and [A-Z][\w-]*(?: \d[\w-]*)?$")
"""Two that are known by their letters, which have no article: "HTM 01-05 and SDCEP"."""
OF_SOMETHING = re.compile(r"[\w'-]+ (?:in|of|for|with) [\w' -]+$")
SIMPLE_TOPIC = re.compile(r"^[\w'\" -]{3,60}$")
FEW = 4
"""Words of a claim that are taken as they stand."""


def blunder(text: str) -> Blunder:
    """What went wrong, as far as it can be read."""
    text = AND_LOST.sub("", text)
    if not text.strip():
        return Blunder(is_nothing=True)
    parts = [part.strip(" .,;:-(") for part in PART.split(text)]
    parts = [part for part in parts if part and not IDLE.match(part)]
    if not parts:
        return Blunder()
    topic = _asked(parts[0])
    if len(parts) > 1:
        topic = topic or _field(parts[0]) or _questioned(parts[0])
    about = f"on {topic}, " if topic else ""
    told = parts[1:] if topic else parts
    claim = next(filter(None, (_claim(part, about) for part in told)), None)
    if claim:
        return Blunder() if _is_left_behind(told) else Blunder(claim=claim[0], is_simple=claim[1])
    mishap = _mishap(", ".join(told)) if told else ""
    topic = topic or next(filter(None, map(_topic, parts)), "")
    return Blunder(topic=topic, mishap=f"{about}{mishap}" if mishap and not (topic and not about) else "")


def _is_left_behind(parts: list[str]) -> bool:
    """Whether a claim stands behind something that could not be read, and which it is about."""
    first = parts[0]
    known = _claim(first, "") or _mishap(first) or TRIPPED.match(first) or ASKED_ME.match(first)
    return len(parts) > 1 and not known


def _claim(text: str, about: str) -> tuple[str, bool] | None:
    """What was said, given or mixed up, as a clause, and whether it is simply one thing said for another."""
    if said := SAID.match(text):
        told = _said(said["rest"], about, that=said["that"] or "", is_written=text.startswith("I "))
        return (told, True) if told else None
    if told_them := TOLD.match(text):
        claimed = clause(told_them["rest"], own=True)
        told = (
            f"{about}I told you {told_them['that'] or ''}{claimed}"
            if claimed
            else _named_only(told_them["rest"], about)
        )
        return (told, True) if told else None
    if lost := FORGOT.match(text):
        return f"{about}I forgot to {to_do(lost['rest'], own=True) or lost['rest']}", False
    if both := CONFUSED.match(text):
        return f"{about}I {both['verb'].lower()} {both['one']} and {both['other']}", False
    if gave := GAVE.match(text):
        named = _given(gave["rest"])
        simple = " the wrong " not in f" {named}"
        return (
            (f"{about}I {gave['verb'].lower()} {named}", simple and gave["verb"].lower() not in LOST) if named else None
        )
    return None


def _said(text: str, about: str, *, that: str, is_written: bool) -> str:
    claimed = clause(AN_END.sub(r"is the \1", text), own=True)
    if claimed:
        return f"{about}I said {that}{claimed}"
    if that and WRITTEN.fullmatch(text):  # their own whole sentence needs no reading
        return f"{about}I said {that}{text}"
    figure = FIGURE.match(text)
    topic = _written_or_read(figure["of"]) if figure else ""
    if figure and topic and not about:
        return f"on {topic}, I said {figure['figure']}"
    if is_written and WRITTEN.fullmatch(text):
        return f"{about}I said {text}"
    return "" if FINITE.search(text) else _named_only(text, about)


def _named_only(text: str, about: str) -> str:
    """A few words that were said, or more behind a figure or an article."""
    if len(text.split()) <= FEW:
        return f"{about}I said {thing(text, article='-', own=True) or text}"
    return f"{about}I said {text}" if WRITTEN.fullmatch(text) and (text[0].isdigit() or DETERMINED.match(text)) else ""


def _written_or_read(text: str) -> str:
    read = thing(text, own=True) or ""
    return text if read and DETERMINED.match(text) else read


def _given(text: str) -> str:
    if re.fullmatch(r"\d[\w.,%]*(?: as .+)?|[A-Z][\w()]*(?: [\w()]+){0,6}|\w\(\w+\)(?: on the board)?", text):
        return text
    read = thing(re.sub(r"^wrong ", "the wrong ", text), own=True)
    return read or (text if re.match(r"(?:the|a|an|my) [\w' -]+$", text) else "")


def _asked(text: str) -> str:
    asked, question = ASKED.match(text), QUESTION.match(text)
    if THE_QUESTION.match(text):
        return text
    if TRIPPED.match(text):
        return ""
    return _named(asked["topic"]) if asked else _question(question["topic"]) if question else ""


def _question(topic: str) -> str:
    """`the conflict question`, but "what GMP stands for" as it is."""
    return topic if INDIRECT.match(topic) else f"the {topic} question"


def _questioned(text: str) -> str:
    """The question that went wrong, where what went wrong is told after it."""
    return _topic(text) if QUESTION.match(text) else ""


def _field(text: str) -> str:
    """A topic before a colon or a dash: "GTFS", "the year of the merger"."""
    if within := IN_A_QUESTION.match(text):
        return _named(within["topic"])
    if SAID.match(text) or GAVE.match(text) or TRIPPED.match(text) or not SIMPLE_TOPIC.match(text):
        return ""
    return text if re.fullmatch(r"[A-Z][\w-]+(?: \d+)?", text) else (_named(text) if not clause(text, own=True) else "")


def _named(topic: str) -> str:
    """The subject with its article, where it is a thing and not a field; words that nobody listed are named as they are."""
    topic = topic.strip()
    *before, last = [word(part, first=False) for part in topic.split()] or [word("", first=False)]
    if (topic.endswith(ABSTRACT_ENDS) and not last.may_be("n1")) or PAIR.match(topic):
        return topic
    if read := thing(topic, own=True):
        return read
    if OF_SOMETHING.match(topic):
        return topic
    plain = all(each.may_be("unknown", "unknown_ing", "n1", "nm", "adj", "name") for each in before)
    if not (plain and last.may_be("n1", "nm", "npl", "vg", "unknown_ing")):
        return ""
    return f"the {topic}" if last.may_be("n1", "npl") else topic


def _topic(text: str) -> str:
    """What the question was about, where the note names it plainly."""
    if wrongly := WRONGLY.match(text):
        return _named(wrongly["topic"])
    tripped = TRIPPED.match(text)
    topic = re.sub(r"(?i)^(?:two|three|some|all) of ", "", tripped["topic"].strip()) if tripped else ""
    if quoted := IN_QUOTES.match(topic):
        return f'"{quoted["topic"]}"'
    if topic and ON_A_QUESTION.search(text):
        return _question(topic)
    topic = what["topic"] if (what := WHAT_IT_IS.match(topic)) else topic
    article = (tripped["article"] or "").lower() if tripped else ""
    if not topic and (thing(text) or NAMED.match(text)):
        topic, article = re.sub(r"(?i)^the ", "", text), "the "
    if not SIMPLE_TOPIC.match(topic):
        return ""
    if not thing(topic, article="-"):
        return "" if article == "my " else _named(topic)
    return f"my {topic}" if article == "my " else topic if not article and " " not in topic else _named(topic)


def _mishap(text: str) -> str:
    """Something done or gone wrong, as a clause."""
    if OTHERS_SAID.match(text):
        return ""
    return clause(text, own=True) or done_by_me(text) or (text[0].islower() and clause(f"the {text}", own=True)) or ""


def done_by_me(text: str) -> str:
    """What the candidate did, with the "I" it lacks: "did the roux too dark"; empty where it is nothing done."""
    read = with_subject(text, "I", own=True)
    if read or text.split(maxsplit=1)[0].lower() not in PASTS:
        return read or ""
    return clause(f"I {text}", own=True) or ""
