"""Who is who in a note: the reader becomes "you", the candidate "I", everybody else keeps a name."""

import re
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.draft.notes.ahead import BESIDE, base_form, ends_here, goes_on, is_participle, is_plural
from afterword.core.draft.notes.by_hand import by_hand
from afterword.core.draft.notes.grammar.closed import PREPOSITIONS
from afterword.core.draft.notes.grammar.people import ANIMATE, PEOPLE, PLURAL_ENDS, THINGS, names_people
from afterword.core.draft.notes.grammar.verb_forms import PASTS, THIRDS
from afterword.core.draft.notes.to_somebody import is_to_somebody
from afterword.core.draft.wordlist import words

TOKENS = re.compile(r"\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)|[^\W_][\w.-]*(?:'[a-z]+)?'?|\s+|[^\w\s]")
PLURAL = {
    "they": "you", "they're": "you are", "they've": "you have", "they'll": "you will", "they'd": "you would",
    "them": "you", "their": "your", "theirs": "yours", "themselves": "yourselves",
}  # fmt: skip
SINGULAR = {"he": "you", "she": "you", "his": "your", "him": "you", "himself": "yourself", "herself": "yourself", "hers": "yours",
            "he's": "you are", "she's": "you are", "he'll": "you will", "she'll": "you will", "he'd": "you would", "she'd": "you would"}  # fmt: skip
TURNED = re.compile(rf"(?i)ǂreader|(?<![^\W_])(?:her|{'|'.join({*PLURAL, *SINGULAR})})\b")
"""What turns, and may turn a verb behind it: without any, a text stays as it is."""
OWN = {"he": "I", "she": "I", "his": "my", "him": "me", "himself": "myself", "herself": "myself", "he's": "I am", "she's": "I am",
       "he'll": "I will", "she'll": "I will", "he'd": "I would", "she'd": "I would"}  # fmt: skip
FIRST_OF_THIRD = THIRDS | {"is": "am", "was": "was", "isn't": "am not", "wasn't": "wasn't"}
"""The form that goes with `I` for one that goes with `she`."""
SHARING = words("and but then or")
"""Behind these a second verb may share the subject: "she appeals nearly all and wins about half"."""
IN_TIME = words("before after until till once")
BEFORE_CLAUSE = IN_TIME | words("when if because")
OF_THINGS = re.compile(
    r"\s(?:(?:can|could|will|would|must|should) (?:not )?be|are|were|get|go|leave|arrive|dry|come|break|spoil|expire|rot|fail)\b"
)
"""What becomes of things, behind a "they" that means those named before."""
THOUGHT_OF = words(
    "heard hear thought think thinking speak spoke spoken knew know fond proud afraid tired aware ahead instead"
)
"""Behind these "of them" is the whole of them and no part."""
RELATIVE = words("that which who")
"""Behind these a "they" is several that were just named: "papers that are where they were written"."""
CLAUSE_ENDS = frozenset(",;:")
SUBJECT = 3
"""Words within which somebody named by trade is the one spoken of."""
OF_SOME = words("a an one another every each some")
"""Before somebody who is not the reader: "there is one translator and she works part time"."""
OF_EACH = words("every each")
WHOEVER = words("everyone everybody nobody anyone anybody someone somebody whoever")
"""Behind these "their" is theirs, as it is behind "every new pupil"."""
OWNED = words("their theirs themselves")
OF_ANYBODY = re.compile(
    r" own (?:pace|time|words|languages?|homes?|rooms?|decades?|hands|bed|beds|names?|way|stories)\b"
)
"""What is everybody's own, and no firm's: "at their own pace"."""
TOLD_ME = words("showed gave told asked walked offered invited took introduced")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """The people a note may name: the reader's forms, everybody else's with what they are called, and offices held.

    `alone` says that the reader was the only one there, so that what was said was said by them.
    `firm` is the reader's. `own` is set for a note about the candidate, where "she" without a name before it is the candidate.
    """

    reader: tuple[str, ...] = ()
    others: tuple[tuple[str, str], ...] = ()
    offices: frozenset[str] = frozenset()
    own: bool = False
    alone: bool = False
    firm: str = ""


def to_reader(text: str, cast: Cast, *, reader_speaks: bool = False) -> str:
    """The text with the reader as "you" and, in a note about the candidate, the candidate as "I"."""
    if names_somebody(text, cast):
        text = _marked(text, cast)
    if TURNED.search(text):
        tokens = TOKENS.findall(text)
        state = _State(called=_names(cast.reader, cast.others).called, somebody="reader" if reader_speaks else None)
        text = "".join([state.turn(token, tokens[place + 1 :], cast) for place, token in enumerate(tokens)])
    return by_hand(text.replace("ǁ", " "))


def names_somebody(text: str, cast: Cast) -> bool:
    """Whether a form of a name may stand in the text: the reader's, or somebody else's who was there."""
    return any(map(text.lower().__contains__, _names(cast.reader, cast.others).signs))


def _marked(text: str, cast: Cast) -> str:
    """Names of several words joined, so that each is one token; others take the form they are called by."""
    low = text.lower()
    for form, called in _names(cast.reader, cast.others).longest_first:
        if form in low:
            text = _standing(form).sub(called.replace(" ", "ǁ"), text)
    return re.sub(r"ǂreader(?: sir\b| mam\b| ma'am\b| madam\b)?", "ǂreader", text)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Names:
    """The forms of all names with what takes their place, the pieces of text of which one is in every form, and what the others are called."""

    longest_first: tuple[tuple[str, str], ...]
    signs: tuple[str, ...]
    called: frozenset[str]


@lru_cache(maxsize=16)
def _names(reader: tuple[str, ...], others: tuple[tuple[str, str], ...]) -> _Names:
    forms = [*((form, "ǂreader") for form in reader), *others]
    single = {form for form, _ in forms if " " not in form and "-" not in form}
    of_several = (form for form, _ in forms if single.isdisjoint(form.replace("-", " ").split()))
    return _Names(
        longest_first=tuple(sorted(forms, key=lambda pair: -len(pair[0]))),
        signs=(*single, *of_several),
        called=frozenset(called for _, called in others),
    )


@lru_cache(maxsize=256)
def _standing(form: str) -> re.Pattern[str]:
    """Where a form of a name stands."""
    return re.compile(_where(form))


def _where(form: str) -> str:
    if " " in form:
        return rf"(?i)(?<!\w){re.escape(form)}(?![\w-])"
    return rf"(?<![\w'\"]){re.escape(_cased(form))}(?![\w-])"


def _cased(form: str) -> str:
    return form[:1].upper() + form[1:]


def _is_part_of_a_verb(low: str, rest: list[str]) -> bool:
    """Whether the verb stands behind this word and is made of both: "hand draws"."""
    following = next((token.lower() for token in rest if not token.isspace()), "")
    return low not in THIRDS and low not in PASTS and following in THIRDS


@dataclass(slots=True)
class _State:
    """What has been named so far in one note, and what others than the reader are called."""

    called: frozenset[str]
    somebody: str | None = None
    many: bool = False
    things: bool = False
    turned: bool = False
    agree: bool = False
    agreed: bool = False
    earlier: str = ""
    last: str = ""
    read: int = 0
    third: bool = False
    stranger: bool = False
    each: bool = False
    of_several: bool = False

    def turn(self, token: str, rest: list[str], cast: Cast) -> str:
        """One token as the reader should read it."""
        if token.isspace() or not (token[0].isalpha() or token[0] in "'\""):
            self.of_several = self.of_several and token not in CLAUSE_ENDS
            return token
        low = token.lower()
        self.of_several = self.of_several and not (low in PLURAL and self.last in RELATIVE)
        self.read += 1
        turned = self._turned(token, low, rest, cast)
        self.third = self.third or (self.read <= SUBJECT and low in PEOPLE)
        if names_people(low) or low in WHOEVER:
            before = {self.earlier, self.last}
            self.stranger = self.stranger or (self.somebody is None and not OF_SOME.isdisjoint(before))
            self.each = self.each or low in WHOEVER or not OF_EACH.isdisjoint(before)
        self.earlier, self.last = self.last, low
        several = is_plural(low)
        self.of_several = self.of_several or (low in RELATIVE and self.things and is_plural(self.earlier))
        self.things = self.things or (several and low not in SINGULAR)
        if low in ANIMATE or (several and low.endswith(PLURAL_ENDS) and low[:-1] not in THINGS):
            self.many = True
        return turned

    def _turned(self, token: str, low: str, rest: list[str], cast: Cast) -> str:
        if token.startswith("ǂreader"):
            return self._reader(token)
        if "ǁ" in token or token.removesuffix("'s") in self.called:
            self.somebody = "other"
            return token
        if self.agree and (low in BESIDE or _is_part_of_a_verb(low, rest)):
            return token
        if self.agree or (self.agreed and self._shares() and low in THIRDS and goes_on(rest)):
            self.agree, self.agreed = False, True
            return self._agreeing(token, low, cast)
        if low.endswith("'d") and (would := PLURAL.get(low) or SINGULAR.get(low)) and is_participle(rest):
            return f"{would.split()[0]} had"
        of_so_many = self.last == "of" and self.earlier not in THOUGHT_OF
        if low == "them" and (of_so_many or (self.things and not is_to_somebody(self.last, rest))):
            return token
        if low == "their" and self.things and not self.turned and self.last not in PREPOSITIONS:
            return token
        if low == "they" and self.things and self.last in BEFORE_CLAUSE and OF_THINGS.match("".join(rest)):
            return token
        if low in PLURAL and not self._is_theirs(low, rest):
            self.turned = True
            return PLURAL[low]
        return self._single(token, low, rest, cast)

    def _shares(self) -> bool:
        """Whether a second verb may stand here: behind "and", and behind "and still"."""
        return self.last in SHARING or (self.last in BESIDE and self.earlier in SHARING)

    def _is_theirs(self, low: str, rest: list[str]) -> bool:
        """Whether "their" is that of somebody named before: the visitors', every pupil's; so is "before they leave"."""
        of_another = low == "themselves" and (self.somebody == "other" or (self.things and not self.turned))
        nearer = self.each or self.last in OF_EACH or (self.stranger and not self.turned)
        of_each = self.each and (low == "them" or (low == "they" and self.last in IN_TIME))
        of_anybody = low == "their" and OF_ANYBODY.match("".join(rest[:4])) is not None
        return of_anybody or self.of_several or self.many or of_another or of_each or (nearer and low in OWNED)

    def _reader(self, token: str) -> str:
        ending = token.removeprefix("ǂreader").lower()
        self.somebody, self.agree = "reader", not ending
        return "your" if ending in ("'s", "'") else "you"

    def _single(self, token: str, low: str, rest: list[str], cast: Cast) -> str:
        if self.somebody == "reader" and low == "him" and self.last in TOLD_ME:
            return "me"
        if self.somebody == "other" or (cast.own and self.somebody == "reader"):
            return token
        if self.stranger and not cast.own and (low in SINGULAR or low == "her"):
            return token
        if self.third and not cast.own and low in ("his", "him", "himself", "her", "herself"):
            return token
        table = OWN if cast.own else SINGULAR
        if low == "her":
            objective, possessive = ("me", "my") if cast.own else ("you", "your")
            return objective if ends_here(rest) else possessive
        if low not in table:
            return token
        self.agree = low in ("he", "she")
        if not cast.own:
            self.somebody = "reader"
        return table[low]

    def _agreeing(self, token: str, low: str, cast: Cast) -> str:
        own = cast.own and self.somebody != "reader"
        if own:
            return FIRST_OF_THIRD.get(low, token)
        return THIRDS.get(low) or (token if low in PASTS else base_form(token))
