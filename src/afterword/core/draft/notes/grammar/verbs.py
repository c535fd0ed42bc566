"""Verbs in all their forms, made to agree with their subject."""

from afterword.core.draft.notes.grammar.describing import BEFORE_VERB
from afterword.core.draft.notes.grammar.parts import PERSON_ENDS, Word, singular_of
from afterword.core.draft.notes.grammar.people import ANIMATE, PEOPLE
from afterword.core.draft.notes.grammar.reading import LIMIT, MENDED, Found, Reader, add, each, led, once
from afterword.core.draft.notes.grammar.uncountable import UNITS
from afterword.core.draft.notes.grammar.verb_classes import ALONE, DONE_BY_PEOPLE, PARTICLES
from afterword.core.draft.notes.grammar.verb_forms import THIRDS, base_of, third_person
from afterword.core.draft.wordlist import words

PUT_AWAY = words("kept signed filed stored held found written paid built bought sold made")
"""What was done to the thing before them where a place follows: "notes kept in boxes"."""
OPENED = words("open close finish bake sign date print pay write read sell cook start stop break")
"""What a thing may do by itself, or have had done to it."""
MEASURING = words("take last cost run need save lose gain hold serve cover pay make get")
"""Verbs a measure stands behind; "queues 20 min" are rather queues."""
AS_OBJECT = words("to that up out down off on in over")
PLURAL = {
    "is": "are", "am": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't",
    "doesn't": "don't",
}  # fmt: skip
SINGULAR = {plural: single for single, plural in PLURAL.items() if single != "am"} | {"am": "is"}
MINE = {"is": "am", "are": "am", "were": "was", "has": "have", "does": "do", "doesn't": "don't", "isn't": "am not"}
FITTING = {"1": MINE, "p": PLURAL, "s": SINGULAR}


class Verbs(Reader):
    """Verbs with what stands behind them."""

    @once
    def finite(self, place: int, number: str, gapped: bool = False) -> Found:  # noqa: FBT001, FBT002 -- part of the key
        """The verb in the form that goes with a subject of this number, and the rest."""
        token, found = self.at(place), Found()
        if token.low in BEFORE_VERB or (token.low.endswith("ly") and token.may_be("adv")):
            add(found, led(token.text, self.finite(place + 1, number, gapped)))
        self._auxiliary(place, token, number, found)
        told = token.may_be("guessed") and (
            self.at(place - 1).may_be("pron") or self.at(place + 1).may_be("det", "det1")
        )
        if number != "t" and (token.may_be("v0", "vs", "vd") or (told and place < 3)):  # noqa: PLR2004 -- "at the depot we" is read from "we" on
            self._full_verb(place, token, number, found, gapped=gapped)
        for end, cost, text in each(found):
            comma = self.low(end) == ","
            link = self.low(end + comma)
            if link in ("and", "but", "or", "then"):
                lead = f"{text}{',' if comma else ''} {link}"
                add(found, led(lead, self.finite(end + comma + 1, number), cost=cost + 0.1))
        return found

    def _auxiliary(self, place: int, token: Word, number: str, found: Found) -> None:
        lead, cost, after = token.low, 0.0, place + 1
        if token.may_be("be", "have", "do"):
            lead = FITTING.get(number, {}).get(token.low, token.low)
            cost = 0.0 if lead == token.low else MENDED
        while self.low(after) == "not" or self.low(after) in BEFORE_VERB:
            lead, after = f"{lead} {self.low(after)}", after + 1
        if token.may_be("modal"):
            add(found, led(lead, self.base(after), cost=cost))
            if self.low(after) == "have":
                add(found, led(f"{lead} have", self.participle(after + 1)), led(f"{lead} have", self._been(after + 1)))
        elif token.may_be("be"):
            add(found, led(lead, self.predicate(after), cost=cost))
        elif token.may_be("have"):
            add(found, led(lead, self.participle(after), self._been(after), self.to_do(after), cost=cost))
            have, _, often = lead.partition(" ")
            turned = f"{often} {have}" if often in BEFORE_VERB else lead
            add(found, led(turned, self._something(after, "have"), cost=cost))
        elif token.may_be("do"):
            denied = "not" in lead or "n't" in lead
            add(found, led(lead, self.base(after) if denied else self._something(after, "do"), cost=cost))

    def _something(self, place: int, verb: str) -> Found:
        return {key: reading for key, reading in self.rest(place, verb).items() if reading[1]}

    def _been(self, place: int) -> Found:
        return led("been", self.predicate(place + 1)) if self.low(place) == "been" else {}

    def _full_verb(self, place: int, token: Word, number: str, found: Found, *, gapped: bool) -> None:
        form, cost = token.low, 0.0
        if self._may_be_no_verb(place, token):
            return
        if not token.may_be("vd"):
            if token.may_be("vs") and number in ("p", "1"):
                form, cost = THIRDS[token.low], self._mending(place)
            elif token.may_be("v0") and not token.may_be("vs") and number == "s":
                form, cost = third_person(token.low), self._mending(place)
        if self._may_describe(place, token) or self._is_done_to(place, token):
            return
        told = number == "1" or self.low(place - 1) in ("who", "i", "we", "you", "they", "he", "she")
        if gapped or told or not _takes_object(token) or self._has_object(place + 1):
            add(found, led(form, self.rest(place + 1, token.low), cost=cost))

    def _is_done_to(self, place: int, token: Word) -> bool:
        """`invoices paid late`, `volunteers mostly retired`: what only people do was done to a thing, or is how they are."""
        before, following = self.at(place - 1), self.at(place + 1)
        thing = before.may_be("npl", "n1", "nm") and not before.may_be("pron")
        if not (token.may_be("vd") and token.may_be("vn")):
            return False
        if thing and following.low == "on" and self.low(place + 2).endswith("days") and not is_person(before):
            return True
        if self._has_object(place + 1):
            return False
        if following.may_be("num") and self.low(place + 2) == "to" and before.may_be("npl"):
            return True
        by_rate = token.low == "paid" and following.low in ("by", "per")
        alone = token.low == "stuck" and not following.text
        if (by_rate or alone) and thing:
            return True
        if before.low in ("mostly", "mainly", "largely", "all", "both"):
            return True
        return (
            base_of(token.low) in DONE_BY_PEOPLE
            and before.may_be("npl", "n1", "nm")
            and not is_person(before)
            and not following.may_be("prep")
        )

    def _may_be_no_verb(self, place: int, token: Word) -> bool:
        """`clients cross about it`, `bank shifts down by half`: an adjective or a noun as well, and nothing behind it that only verbs have."""
        following, before = self.at(place + 1), self.at(place - 1)
        if not following.text and (self._ends_a_thing(token, before) or self._ends_a_place(place)):
            return True
        if token.may_be("vs") and token.may_be("npl") and before.may_be("name") and not following.text:
            return True
        if token.low in ("double", "triple") and following.low == "the" and not before.may_be("pron"):
            return True
        noun_first = token.may_be("npl") and before.may_be("n1", "nm") and place == 1
        dated = following.may_be("day") and base_of(token.low) not in ALONE
        if noun_first and (following.low in ("up", "down") or dated):
            return True
        counted = self.low(place + 2) in UNITS | {"a", "per", "each", "every"}
        measured = following.may_be("num", "detn") and counted and base_of(token.low) not in MEASURING
        if measured and token.may_be("npl") and before.may_be("n1", "nm"):
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
        return doubtful or (token.may_be("adj") and token.may_be("v0"))

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

    def _may_describe(self, place: int, token: Word) -> bool:
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

    def _mending(self, place: int) -> float:
        """What a form that does not agree costs; too much where the word may as well be a noun ("blade repair backlog")."""
        token, before = self.at(place), self.at(place - 1)
        return LIMIT + 1 if before.text and token.may_be("n1", "nm", "npl") and not before.may_be("pron") else MENDED

    def _has_object(self, place: int) -> bool:
        """Whether a thing stands behind the verb, which "banned since" lacks."""
        token = self.at(place)
        if token.low in ("next", "last", "this") and self.time(place):
            return False
        if token.low == "from" and self.low(place - 1) == "got":
            return True
        return bool(self.thing(place)) or token.may_be("wh", "vg", "obj") or token.low in AS_OBJECT

    def base(self, place: int) -> Found:
        """`answer in four languages`."""
        token = self.at(place)
        if token.low in BEFORE_VERB:
            return led(token.text, self.base(place + 1))
        if token.low == "be":
            return led("be", self.predicate(place + 1))
        if token.low in ("have", "do"):
            return led(token.low, self.rest(place + 1, token.low))
        return self._led_by(place, "v0") if token.may_be("v0") else {}

    def participle(self, place: int) -> Found:
        """`done at my present council`."""
        return self._led_by(place, "vn") if self.at(place).may_be("vn") or self.low(place) == "had" else {}

    def doing(self, place: int) -> Found:
        """`mending the bar`."""
        token = self.at(place)
        if token.low == "not":
            return led("not", self.doing(place + 1))
        if token.low == "being":
            return led("being", self.predicate(place + 1))
        return self._led_by(place, "vg") if token.may_be("vg", "unknown_ing") else {}

    @once
    def _led_by(self, place: int, form: str) -> Found:
        """A verb with the rest, and a second one in the same form behind "and"."""
        token = self.at(place)
        word = token.low if place == 0 else token.text
        found = led(word, self.rest(place + 1, token.low), cost=0.5 if token.may_be("unknown_ing") else 0)
        same = {"v0": self.base, "vn": self.participle, "vg": self.doing}[form]
        for end, cost, text in each(found):
            if self.low(end) in ("and", "or"):
                add(found, led(f"{text} {self.low(end)}", same(end + 1), cost=cost))
        return found

    def to_do(self, place: int) -> Found:
        """`to work between two languages`."""
        return led("to", self.base(place + 1)) if self.low(place) == "to" else {}


def is_person(word: Word) -> bool:
    """Whether a noun surely names people."""
    return word.low in ANIMATE | PEOPLE or singular_of(word.low).endswith(PERSON_ENDS)


def _takes_object(token: Word) -> bool:
    """Whether a past form lacks something without an object, and so may rather say what was done to the thing before it."""
    return token.may_be("vn") and token.may_be("vd") and not token.may_be("v0") and base_of(token.low) not in ALONE
