"""What went wrong in an interview and what it was about: "froze on the SQL joins question"."""

import re

from afterword.core.draft.notes.grammar.parts import ABSTRACT_ENDS, word
from afterword.core.draft.notes.grammar.sentence import thing
from afterword.core.draft.notes.perspective import Cast, to_reader

NOT_RECALLED = r"(?:could not|couldn't|couldnt|cannot|can't|did not|didn't) (?:remember|recall|name|think of)|blanked|went blank|forgot"
TRIPPED = re.compile(
    rf"(?i)\b(?P<how>{NOT_RECALLED}|froze|frozen|fumbled|flunked|mangled|muffed|bungled|flubbed|garbled|mumbled|stumbled|struggled|messed up|fluffed|rambled|waffled|botched|blew|tripped|"
    r"(?:could not|couldn't|can't|did not|didn't) explain|(?:bad|poor|weak|wrong) answer|my answer|the answer|vague|weak|wrong|got (?:it )?wrong|got|mixed up|confused|muddled|asked(?: me)?)\s+(?:up\s+)?(?:the answer )?(?:on|over|about|with|at|to|why)?\s*"
    r"(?P<article>(?:the|a|my) )?(?!(?:it|this|that|one)\b)(?P<topic>[^,.;(:]+?)(?:\s+questions?\b|\s+q\b|\s+for\b|\s+then\b|\s+wrong\b|\s+was (?:weak|poor|bad|vague|too long)\b|\s+and (?:i )?(?:waffled|rambled|froze|blanked)\b| - |,|\.|;|:|\(|$)"
)
"""How it went wrong, and what it was about."""
MEMORY = re.compile(rf"(?i)^(?:{NOT_RECALLED})$")
TOLD_WRONG = re.compile(
    r"(?i)^(?P<topic>[\w' -]{3,40}?) (?:which )?i (?:told|got|gave|had|explained) (?:it )?wrong(?:ly)?$"
)
LEAD = re.compile(r": |, | - ")
PAIR = re.compile(r"[A-Z][\w-]*(?: \d[\w-]*)? and [A-Z][\w-]*(?: \d[\w-]*)?$")
"""Two that are known by their letters, which have no article: "HTM 01-05 and SDCEP"."""
SIMPLE_TOPIC = re.compile(r"^[\w' -]{3,60}$")


def topic_of(text: str, before: str, cast: Cast) -> str:
    """What the question was about, where the note names it plainly."""
    if wrongly := TOLD_WRONG.match(before):
        return to_reader(_named(wrongly["topic"]), cast)
    tripped = TRIPPED.search(text)
    topic = re.sub(r"(?i)^(?:two|three|some|all) of ", "", tripped["topic"].strip()) if tripped else ""
    article = (tripped["article"] or "").lower() if tripped else ""
    if not topic:
        article, topic = "the ", next((part for part in (before, LEAD.split(before)[0]) if part and thing(part)), "")
    if not SIMPLE_TOPIC.match(topic):
        return ""
    if article == "my " or (not article and " " not in topic):
        return f"my {topic}" if article and thing(topic, article="-") else topic if thing(topic, article="-") else ""
    named = _named(topic)
    return to_reader(f"the {topic}" if named == topic and tripped and article == "the " else named, cast)


def _named(topic: str) -> str:
    """The subject with its article, where it is a thing and not a field; a word nobody listed is named as it is."""
    *before, last = [word(part, first=False) for part in topic.split()]
    if (topic.endswith(ABSTRACT_ENDS) and not last.may_be("n1")) or PAIR.match(topic):
        return topic
    if read := thing(topic):
        return read if read.endswith(topic) else ""
    plain = all(each.may_be("unknown", "unknown_ing", "n1", "nm", "adj", "name") for each in before)
    if not (plain and last.may_be("n1", "nm", "npl", "vg", "unknown_ing")):
        return ""
    return f"the {topic}" if last.may_be("n1", "npl") else topic
