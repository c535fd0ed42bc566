"""What a thought leaves out, filled in: "I wish I had known", "that would have saved us weeks", "it is always the fan belt"."""

import re

from afterword.core.draft.notes.grammar.sentence import clause
from afterword.core.draft.notes.grammar.verb_forms import PASTS
from afterword.core.draft.notes.outcomes import IT_DID

MOVED_ME = re.compile(r"(?:reminds|reminded) me (?:why|how|that) |(?:made|makes) me (?:smile|laugh|feel at home)\b")
"""What a point did to somebody, "it" left out."""
JUST_SO = re.compile(r"(?i)(?:exactly|just|precisely) (?:how|what|where|why|the way) (?=(?:my|our|we|I)\b)")
"""What it was like elsewhere, "that is" left out: "exactly how my first boss did it"."""
WISHED = re.compile(r"(?i)^wish (?=(?:I|we|my|our)\b)")
SO_DOING = re.compile(r"^so (?=[a-z]{2,}ing (?:my|mine|that|this|it|the)\b)")
THERE_WAS = re.compile(
    r"(?i)^in (?P<place>[A-Z]\w+(?: [A-Z]\w+)?|(?:my|our) (?:\w+ ){1,2}?\w+) (?P<was>(?:was|were|is|are)(?: also| always)?) (?P<what>(?:(?:the|this|that|these|those) same|this|the same|such an?|a similar|no) )"
)
"""What was so elsewhere, its verb before it as in other languages: "in Porto was the same problem"."""
FIRST_TIME = re.compile(
    r"^(?:my|our) (?:first|last|second) (?P<spell>day|night|week|month|year|term|winter|summer|season) (?=(?:nobody|no one|everyone|everybody|people|I|we|they|the|my|our) \w)"
)
BET = re.compile(r"(?i)^(?:i )?bet (?:that )?(?=(?:it|they|there|the)\b)")
TOO_MANY = re.compile(r"(?i)^(?P<often>(?:usually|often|always|mostly) )?(?=too (?:many|much|few) )")
USUAL = re.compile(r"(?i)(?P<often>(?:(?:nearly|almost) )?(?:always|usually|mostly|mainly|often|probably)) (?=\w)")
IN_THE_PAST = re.compile(
    r" where (?:I|we) (?:was|were|worked|trained|lived|grew up)\b| (?:back then|in my day)$| until |same (?:at|in|with|on) (?:[A-Z]|(?:my|the|our) (?:old|last|first|previous)\b)"
)
EASIER = re.compile(
    r"(?i)(?:much |far |a lot )?(?:easier|quicker|cheaper|safer|better|faster|simpler) (?:with|in|on|by|at) "
)
SAME_THERE = re.compile(r"(?i)(?:the )?same (?=(?:where (?:I|we)|at|in|with|on)\b)")
SOUNDS_LIKE = re.compile(r"(?i)(?:sounded|sounds|felt|feels|looked|looks) (?:just |a lot |much )?like (?:my|our|the)\b")

THAT_DID = re.compile(
    r"(?i)(?:(?:would|could|might) have (?:saved|helped|spared|cost|worked|fixed|solved|stopped|avoided|changed|made|been)\b"
    r"|(?:would|could|might) (?:save|help|spare|suit|change) (?:us|me|my|our)\b"
    r"|(?:sold|convinced|surprised|encouraged|inspired|moved|impressed|touched|delighted|reassured|cheered|gave) me\b)"
)
"""What the point itself did or would have done, and nobody else."""
NEVER_HAPPENED = re.compile(r"(?i)(?:that )?(?:has )?never (?:(?P<once>once|ever) )?happened to (?P<whom>me|us)\b")
SAVED_MINE = re.compile(
    r"(?i)(?:saved (?:my|our) (?:neck|skin|bacon|life|day|job|week)|changed my (?:mind|life|view)|cost (?:my|our) )\b"
)
SAME_FOR = re.compile(r"(?i)was (?=(?:just |exactly |much )?the same (?:for|with|at|in) )")
SAME_THING = re.compile(
    r"(?i)(?:the )?same (?=(?:problem|issue|trouble|mess|story|setup|rule|habit|system) (?:at|in) (?:[A-Z]|(?:my|our) (?:old|last|first)\b))"
)
"""Something that was so elsewhere as well."""
OF_THAT = re.compile(
    r"(?i)(?:(?:so|really|very|always) )?(?:good|great|bad|useful|handy|important|vital|common|typical|hard|tough|easy|risky|essential|crucial|rough) (?:for|on|of) (?=\w)(?!(?:me|us)$)"
)
"""What is so of the point and of nobody: "good for retention"."""
SAME_AS_MINE = re.compile(
    r"(?i)(?:the )?same (?=[a-z]+ (?:I|we|my [a-z]+|our [a-z]+) (?:had|used|made|kept|set|have|use|always)\b)"
)
"""What somebody had or did just so: "same rule we had in the yard"."""
SHOULD_BE = re.compile(
    r"(?i)(?:it is )?(?:exactly |just )?(?:as|like|how|the way) (?=(?:it|things|this) (?:should|ought to) be\b)"
)


def with_that(text: str) -> str:
    """`that is exactly how we did it in Bergen`, `that would have saved us weeks`."""
    if SHOULD_BE.match(text):
        return SHOULD_BE.sub("that is how ", text)
    if OF_THAT.match(text):
        return f"that is {text}"
    if SAME_AS_MINE.match(text):
        return SAME_AS_MINE.sub("that is the same ", text)
    if NEVER_HAPPENED.match(text):
        return NEVER_HAPPENED.sub(
            lambda found: f"that has never {found['once'] or ''} happened to {found['whom']}".replace("  ", " "), text
        )
    return f"that {'is ' if not THAT_DID.match(text) else ''}{text}" if _was_so(text) or THAT_DID.match(text) else text


def _was_so(text: str) -> bool:
    """`exactly how we did it in Bergen`, but not "exactly what I want to do"."""
    found = JUST_SO.match(text)
    return found is not None and any(part in PASTS for part in text[found.end() :].split()[1:4])


def filled_in(text: str) -> str:
    """`I wish`, `I bet that`, `in Porto there was` for what is written without."""
    text = SO_DOING.sub("I am so ", BET.sub("my bet is that ", WISHED.sub("I wish ", text)))
    text = SAME_THING.sub("there was the same ", text)
    return THERE_WAS.sub(r"in \g<place> there \g<was> \g<what>", text)


def with_it(text: str) -> str:
    """`it taught us patience`, `in my first week`, `there are too many`, `it is always the fan belt`."""
    if IT_DID.match(text) or MOVED_ME.match(text) or SAVED_MINE.match(text) or SAME_FOR.match(text):
        text = f"it {text}"
    if spell := FIRST_TIME.match(text):
        text = f"{'on' if spell['spell'] in ('day', 'night') else 'in'} {text}"
    return _usual(TOO_MANY.sub(lambda found: f"there are {(found['often'] or '').lower()}", text))


def _usual(text: str) -> str:
    """`it is always the fan belt` for "always the fan belt", `it was the same where I worked`."""
    found = USUAL.match(text) or SAME_THERE.match(text) or EASIER.match(text) or SOUNDS_LIKE.match(text)
    if found is None or clause(text, own=True):
        return text
    if SOUNDS_LIKE.match(text):
        return f"it {text}"
    if text.startswith("same"):
        text = f"the {text}"
    return f"it {'was' if IN_THE_PAST.search(text) else 'is'} {text[0].lower()}{text[1:]}"
