"""The words in a note about a stumble that say where the wrong answer stands and where the right one, in one form each.

However it was jotted, the wrong answer begins with "I said" or its like behind a break, and the right one with "it is".
"""

import re

from afterword.core.draft.notes.grammar.doubts import is_person
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.notes.rewriting import Rewriting, rewritten

AT_BREAK = r"(?:(?<=^)|(?<=[,;.:(] ))(?:(?:and|but|so|no|then),? )?"
FIGURE = r"(?=(?:about |around |only |over |under )?-?[€$£]?\d)"
NAMED = r"(?=(?:about |around |only |over |under |in )?[€$£]?\d|[A-Z])"
AFTER = "".join(rf"(?<!\b{joins})" for joins in ("when", "what", "that", "which", "why", "after", "before", "if", "as"))
"""Behind one of these "I said" goes on with what stands before it."""
SAID = "said|told|answered|replied|gave|wrote|quoted"
COUNTED = "one|two|three|four|five|six|seven|eight|nine|ten"
WHERE = "(?:for|in|on|at|with|to|from|by|under|over)"
PAIR = r"(?:the )?diff(?:erence)? (?:(?:between|btw) )?(?P<one>[^,;.]+?) (?:and|vs|from) (?P<other>[^,;.]+?)"
SWAPPED = r"(?P<how>swapped|mixed up|mixed|muddled up|muddled|confused) (?:them|the two|both)(?: up| round| around)?"


def _they_asked(found: re.Match[str]) -> str:
    """`was asked holiday days`; whom the candidate asked stays."""
    parts = [word(part, first=False) for part in found["what"].split()]
    is_thing = len(parts) > 1 and parts[-1].may_be("n1", "nm", "npl")
    is_somebody = any(is_person(part) or part.may_be("name") for part in parts)
    return f"was {found[0]}" if is_thing and not is_somebody else found[0]


def _as_it_does(found: re.Match[str]) -> str:
    """`it works for any triangle` for "it is any triangle", behind what works for some alone."""
    is_verb = word(found["verb"], first=False).may_be("vs") and found["verb"] != "is"
    return f"{found['claim']}, it {found['verb']} {found['to']} " if is_verb else found[0]


def _swapped(found: re.Match[str]) -> str:
    """`I swapped gross and net` for "asked the difference between gross and net, swapped them"."""
    how = "mixed up" if found["how"].lower() == "mixed" else found["how"].lower()
    return f"I {how} {found['one']} and {found['other']}"


def _it_is(found: re.Match[str]) -> str:
    """`it is strong` for "its strong", behind which nothing stands that it could own."""
    how = word(found["how"], first=False)
    return f"{found[1]} it is {found['how']}" if how.may_be("adj") and not how.may_be("n1", "npl", "nm") else found[0]


SIGNPOSTS: tuple[Rewriting, ...] = (
    (("when i ",), re.compile(r"(?i)^(?:I )?meant (?:to say )?([^,;.]+?) when I (said .+)$"), r"I \2, meant \1"),
    ((" its ",), re.compile(rf"(?i)\b((?:{SAID}) [^,;.]*?\d\S*(?: [a-z]+)?|(?:{SAID}) [^,;.]*? (?:{COUNTED})(?: [a-z]+)?) its (?=(?:{COUNTED})\b|\d)"), r"\1, it is "),
    ((" its ",), re.compile(r"(?i)\b(said|told (?:them|him|her)|thought)(?: that)? its (?P<how>[a-z]+)(?=$|[,;.:]| (?:than|to|for|in|on|with|without|at|when|if|from|by|because|below|above|under|over)\b)"), _it_is),
    (("diff",), re.compile(rf"(?i)^(?:(?:he|she|they|you) )?(?:(?:was )?asked |wanted )?(?:me )?(?:about |for )?{PAIR}[,;.:] (?:and |but )?(?:I )?{SWAPPED}(?=[,;.:])"), _swapped),
    (("any ", "every ", "all ", "both "), re.compile(rf"(?i)(?P<claim>\bsaid [^,;.]*? (?P<verb>[a-z]+s) (?:only )?(?P<to>{WHERE}) [^,;.]+)[,;.] (?:it is|its) (?=(?:any|every|all|both) )"), _as_it_does),
    ((" only ",), re.compile(rf"(?i)(?P<claim>\bsaid [^,;.]*? (?P<verb>[a-z]+s) only {WHERE} [^,;.]+)[,;.] (?:it is|its) (?P<to>{WHERE}) (?=[a-z])"), _as_it_does),
    (("max ",), re.compile(r"\bmax (?=[a-z])"), "maximum "),
    (("temp",), re.compile(r"\b((?:storage|fridge|freezer|oven|room|core|cooking|water|serving|holding|body|air|flow|proofing) )temp\b"), r"\1temperature"),
    (("diff ",), re.compile(r"(?i)\bdiff (?=between |of |in )"), "difference "),
    (("asked ",), re.compile(rf"(?i)^asked (?!the wrong |wrong )(?P<what>[^,;.:]+)(?=[,;.:] (?:I )?(?:{SAID}) )"), _they_asked),
    (("no",), re.compile(rf"(?i)(?<=[,;.] )no[,.] {FIGURE}"), "it is "),
    (("should have just", "should just have"), re.compile(r"(?i)\bshould (?:have just|just have) (?=said\b|answered\b)"), "should have "),
    (("said yes ", "say yes ", "said no ", "say no "), re.compile(r"(?i)\b(sa(?:id|y)) (yes|no) (?=I (?!said))"), r"\1 that "),
    (("answer = ", "answer: "), re.compile(rf"(?i){AT_BREAK}(?:the )?answer ?[=:] "), "the answer is "),
    (("better - ", "right - ", "correct - ", "now - "), re.compile(rf"(?i){AT_BREAK}(better|right|correct|now)(?: answer)? - "), r"\1: "),
    (("wrong", "incorrect", "mistaken"), re.compile(rf"(?i)(?:(?<=^)|(?<=[,;.:] ))(?:I )?(?:wrongly|incorrectly|mistakenly) (?=(?:{SAID})\b)"), "I "),
    (("i think",), re.compile(r"(?i)^I think (?=I said\b)"), ""),
    ((" that ",), re.compile(r"(?i)(?:(?<=^)|(?<=[,;.:] ))(?:I )?(?:say|said|told)(?: in (?:the |my )?interview)? that\b"), "I said that"),
    (("in ", "on ", "for ", "at ", "during "), re.compile(rf"(?i)^(?:in|on|for|at|during) ((?:(?:the|my|your) [\w -]{{3,40}}?|[\w -]{{3,40}}? question)),? (?=I (?:{SAID}|used|forgot|left out|skipped)\b)"), r"\1, "),
    (("/",), re.compile(r"(?i) ?/ ?(?=(?:correct|right|it is)\b)"), ", "),
    (("now i would ",), re.compile(r"(?i)\bnow I would (?!say\b|answer\b)"), "I would now "),
    ((" i said ",), re.compile(r"(?i)([:,.]) (?:(?:it )?(?:is|should be) )?((?:about )?\d(?:(?! is | was | are )[^,;:])*)(?:,| and| but) I said ((?:about )?\d[^,;:]*)$"), r"\1 I said \3, it is \2"),
    ((" i said ",), re.compile(r"(?i)([:,.]) ([^,;:.]+ (?:is|was|are) [^,;:]+?)(?:,| and| but) I said ((?:about )?\d\S*(?: [a-z]+)?)$"), r"\1 I said \3; \2"),
    (("question",), re.compile(r"(?i)^(?:the )?question[:,] (?=\w)"), ""),
    (("gave ",), re.compile(r"(?i)\bgave (?:her|him|them|you) (?=(?:the |a )?wrong )"), "gave "),
    ((" i said", " i gave"), re.compile(r"(?i)(?:(?<=^)|(?<=[,;.:] ))(\d[\w%.,/]*(?: [\w%.,/]+){0,2}) I (said|gave)(?=[,;.]|$)"), r"I \2 \1"),
    (("i ",), re.compile(rf"(?i)\bI (?:have|had|only|just|first) ({SAID})\b"), r"I \1"),
    (("told ",), re.compile(rf"(?i)\btold (?:at )?{FIGURE}"), "said "),
    (("told the ",), re.compile(r"(?i)\btold (?=the [\w -]{3,40}? (?:is|was|are|were|has|had|takes?|costs?) )"), "said "),
    (("tell ",), re.compile(r"(?i)(?<=I would )(now )?tell (?:them|her|him)\b"), r"\1tell you"),
    (("told ",), re.compile(r"(?i)\btold (?:(?!(?:them|him|her|you|us|two|three|four|five|six|seven|eight|nine|ǂ\w+) )(?:the |[A-Z]\w+\.? )?[\w'-]+ )??(?=(?:that )?(?:I|my|it|we|our|there)\b)"), "said "),
    (("answered ", "said "), re.compile(rf"(?i)(?<=[\w)%])(?<!\bI) (?=answered {FIGURE})"), ", I "),
    ((" i ",), re.compile(rf"(?i)(?<=[\w)%\"]){AFTER} (?:(?:and|but|then) )?(?=I (?:{SAID})\b(?! (?:it )?wrong))"), ", "),
    ((" it ", " they "), re.compile(rf"(?i)\b((?:{SAID})(?: [^\s,;.]+){{1,4}}?) (?:(?:and|but) )?(?=(?:it|they) (?:is|are|was|were) {FIGURE})"), r"\1, "),
    (("since ", "from ", "as of "), re.compile(rf"(?i){AT_BREAK}((?:since|from|as of) [\w ]{{3,20}}?) (is|was) {FIGURE}"), r"\1 it \2 "),
    ((" is ", " was "), re.compile(rf"(?i) but (is|was) {FIGURE}"), r", it \1 "),
    (("correct", "right", "true", "proper", "real"), re.compile(rf"(?i){AT_BREAK}(?:the )?(?:correct|right|true|proper|real)(?: one)?(?: is| would be| should be|:| =) (?=\S)"), "it is "),
    (("correct", "right", "real"), re.compile(rf"{AT_BREAK}(?:the )?(?:correct|right|real)(?: (?:answer|one|figure|number|value))?(?: is| was|:| =)? {NAMED}"), "it is "),
    (("reality", "in fact", "actual"), re.compile(rf"(?i){AT_BREAK}(?:in reality|in fact|actual(?:ly)?)(?: it (?:is|was)|:)? {FIGURE}"), "it is "),
    (("is ", "was "), re.compile(rf"{AT_BREAK}(is|was) {NAMED}"), r"it \1 "),
)  # fmt: skip
"""What a note has, and what it is brought to; an article apart, nothing is put in that the note does not say."""


def signposted(text: str) -> str:
    """The note with its signposts in one form: "the port of LDAPS, I said 389, it is 636"."""
    return rewritten(text, SIGNPOSTS)
