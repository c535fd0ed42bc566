"""Words that look like a verb and may be none: what was done to a thing, a noun, an adjective."""

from collections.abc import Sequence

from afterword.core.draft.notes.grammar.parts import Word, singular_of
from afterword.core.draft.notes.grammar.people import ANIMATE, PERSON_ENDS, names_people
from afterword.core.draft.notes.grammar.reading import Reader
from afterword.core.draft.notes.grammar.things import GROUPS
from afterword.core.draft.notes.grammar.uncountable import UNITS
from afterword.core.draft.notes.grammar.verb_classes import ALONE, DONE_BY_PEOPLE, LINKS, PARTICLES
from afterword.core.draft.notes.grammar.verb_forms import base_of
from afterword.core.draft.wordlist import words

PUT_AWAY = words("kept signed filed stored held found written paid built bought sold made")
"""What was done to the thing before them where a place follows: "notes kept in boxes"."""
OPENED = words("open close finish bake sign date print pay write read sell cook start stop break")
"""What a thing may do by itself, or have had done to it."""
LEFT_SO = frozenset(
    tuple(pair.split(" "))
    for pair in (
        "backed up",
        "booked up",
        "booked out",
        "sold out",
        "tied up",
        "worn out",
        "clogged up",
        "boarded up",
        "fenced off",
        "taped off",
        "snowed under",
    )
)
"""What became of a thing, in two words."""
MEASURING = words("take last cost run need save lose gain hold serve cover pay make get")
"""Verbs a measure stands behind; "queues 20 min" are rather queues."""
LACKING = words("missing incomplete inaccurate outstanding overdue wrong invalid available unpaid")
"""How things are and nothing reads or opens: "meter reads missing"."""
LONGEST_AGENT = 7
"""Words within which it is said by whom something is done: "each night by two people"."""
WHENEVER = words("whenever when if because unless until")
OFTEN = words("mostly mainly largely partly")
AS_OBJECT = words("to that up out down off on in over")


class Doubts(Reader):
    """Whether a word is a verb where it stands."""

    def is_done_to(self, place: int, token: Word) -> bool:
        """`invoices paid late`, `volunteers mostly retired`: what only people do was done to a thing, or is how they are."""
        before, following = self.at(place - 1), self.at(place + 1)
        thing = before.may_be("npl", "n1", "nm") and not before.may_be("pron")
        if not (token.may_be("vd") and token.may_be("vn")):
            return False
        if thing and following.low == "on" and self.low(place + 2).endswith("days") and not is_person(before):
            return True
        left_so = (token.low, following.low) in LEFT_SO or _is_left_so(token, following)
        if thing and left_so and not is_person(before):
            return True
        if thing and self._by_somebody(place + 1):
            return True
        if self.has_object(place + 1):
            return False
        if following.may_be("num") and self.low(place + 2) == "to" and before.may_be("npl"):
            return True
        by_rate = token.low == "paid" and following.low in ("by", "per")
        alone = token.low == "stuck" and not following.text
        if (by_rate or alone) and thing:
            return True
        if before.low in OFTEN or before.low in ("all", "both"):
            return True
        return (
            base_of(token.low) in DONE_BY_PEOPLE
            and before.may_be("npl", "n1", "nm")
            and not is_person(before)
            and (following.low == "by" or not following.may_be("prep"))
        )

    def _by_somebody(self, place: int) -> bool:
        """`checked each night by two people`."""
        return is_done_by_somebody([self.at(n) for n in range(place, place + LONGEST_AGENT)])

    def may_be_no_verb(self, place: int, token: Word) -> bool:
        """`clients cross about it`, `bank shifts down by half`: an adjective or a noun as well, and nothing behind it that only verbs have."""
        following, before = self.at(place + 1), self.at(place - 1)
        if self._is_surely_none(place, token):
            return True
        plain = following.may_be("det", "det1", "detn", "obj", "pron", "poss", "adj", "name") or bool(
            self.time(place + 1)
        )
        if plain or (following.may_be("adv") and not following.may_be("prep") and following.low not in PARTICLES):
            return False
        doubtful = (
            token.may_be("vs")
            and token.may_be("npl")
            and before.may_be("n1", "nm")
            and base_of(token.low) not in ALONE
            and not self.thing(place + 1)
        )
        if token.may_be("vs") and following.low in WHENEVER and self.at(0).may_be("det", "det1"):
            return False
        told = before.may_be("pron") and not following.may_be("n1", "npl", "nm")
        lives = token.low == "live" and (is_person(before) or before.low in GROUPS)
        grows = (token.low in ("double", "triple") or lives) and following.may_be("prep")
        return doubtful or (token.may_be("adj") and token.may_be("v0") and not told and not grows)

    def _is_surely_none(self, place: int, token: Word) -> bool:
        """`food cost at 34`, `customers mostly trade`, `double the rest`, `orders up 30%`, `queues 20 min`."""
        following, before = self.at(place + 1), self.at(place - 1)
        if before.may_be("det1", "det") and not before.may_be("pron", "wh"):
            return True
        if token.low == "long" and following.low not in ("for", "to"):
            return True
        if token.low in ("cost", "costs") and following.low == "at":
            return True
        rather = before.low in OFTEN and token.may_be("nm", "npl")
        named = before.may_be("prep") and token.may_be("n1", "nm") and not before.may_be("n1", "nm")
        if not following.text and (rather or named or self._ends_a_thing(token, before) or self._ends_a_place(place)):
            return True
        code = before.text.isupper() and following.may_be("prep") and base_of(token.low) not in ALONE
        if token.may_be("vs") and token.may_be("npl") and before.may_be("name") and (code or not following.text):
            return True
        if token.low in ("double", "triple") and following.low == "the" and not before.may_be("pron"):
            return True
        if self._is_beside_a_quality(place):
            return True
        noun_first = token.may_be("npl") and before.may_be("n1", "nm") and place == 1
        dated = following.may_be("day") and base_of(token.low) not in ALONE
        if noun_first and (following.low in ("up", "down") or dated):
            return True
        counted = self.low(place + 2) in UNITS or self.low(place + 2) in ("a", "per", "each", "every")
        measured = following.may_be("num", "detn") and counted and base_of(token.low) not in MEASURING
        return bool(measured) and token.may_be("npl") and before.may_be("n1", "nm")

    def _is_beside_a_quality(self, place: int) -> bool:
        """`meter reads missing`, `site visits short`: a noun as well, with how it is behind it."""
        token, following = self.at(place), self.at(place + 1)
        beside = following.may_be("adj") and not self.at(place + 2).may_be("n1", "npl", "nm", "adj")
        if not (beside and token.may_be("vs") and self.at(place - 1).may_be("n1", "nm")):
            return False
        base = base_of(token.low)
        return base not in LINKS and (following.low in LACKING or (token.may_be("npl") and base not in ALONE))

    def _ends_a_place(self, place: int) -> bool:
        """`for the concrete pours`: the last word behind a preposition, which is a noun as well."""
        token = self.at(place)
        compound = token.may_be("vs") and token.may_be("npl") and self.at(place - 1).may_be("n1", "nm")
        placed = any(self.at(n).may_be("prep") for n in range(max(place - 4, 1), place - 1))
        return compound and placed and base_of(token.low) not in ALONE

    def _ends_a_thing(self, token: Word, before: Word) -> bool:
        """`a pull request`, `on both ends`: the last word, which is a noun as well."""
        compound = token.may_be("v0") and token.may_be("n1", "nm") and before.may_be("n1", "nm", "adj")
        counted = before.may_be("detn", "det", "det1", "num") and not before.may_be("pron")
        return compound or ((counted or before.low in ("both", "all")) and token.may_be("n1", "npl", "nm"))

    def may_describe(self, place: int, token: Word) -> bool:
        """`label with time opened`, `notes kept in boxes`: a past form that may say what was done to the noun before it."""
        before, following = self.at(place - 1), self.at(place + 1)
        if token.low in ("called", "named"):
            return following.may_be("name", "quote") and not self.at(place + 2).text
        if (
            not (token.may_be("vd") and token.may_be("vn"))
            or (token.may_be("v0") and token.low != "found")
            or before.may_be("pron", "name", "adv")
        ):
            return False
        if not following.text and base_of(token.low) in OPENED:
            return any(self.at(n).may_be("prep") for n in range(1, place))
        return token.low in PUT_AWAY and following.low in ("in", "on", "off")

    def has_object(self, place: int) -> bool:
        """Whether a thing stands behind the verb, which "banned since" lacks."""
        token = self.at(place)
        if token.low in ("next", "last", "this") and self.time(place):
            return False
        if self.low(place - 1) == "got" and (token.low == "from" or token.may_be("vn")):
            return True
        placed = token.low in ("in", "on", "over") and self.at(place + 1).text
        return bool(self.thing(place)) or token.may_be("wh", "vg", "obj") or (token.low in AS_OBJECT and not placed)


def is_done_by_somebody(behind: Sequence[Word]) -> bool:
    """Whether "by" and people stand behind a past form: what was done, and nobody's doing before it."""
    by = next((place for place, token in enumerate(behind) if token.low == "by"), None)
    return by is not None and any(is_person(token) for token in behind[by + 1 : by + 4] if token.text)


def is_person(word: Word) -> bool:
    """Whether a noun surely names people."""
    return word.low in ANIMATE or names_people(word.low) or singular_of(word.low).endswith(PERSON_ENDS)


def _is_left_so(token: Word, following: Word) -> bool:
    """`stuck at planning`, `cut by a tenth`: what became of a thing, where somebody would have stuck to it or cut it."""
    stuck = token.low == "stuck" and following.low not in ("to", "it", "by")
    shut = token.low in ("shut", "closed") and following.low in ("for", "till", "until", "since")
    return stuck or shut or (token.low in ("cut", "hit", "lost") and following.may_be("prep"))
