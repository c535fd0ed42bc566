"""The doors: whether a note is a clause, a thing, a doing or an indirect question that is written out in full."""

from functools import lru_cache

from afterword.core.draft.notes.grammar.verb_classes import PARTICLES
from afterword.core.draft.notes.written_out.clauses import Clauses
from afterword.core.draft.notes.written_out.complements import ASKING
from afterword.core.draft.notes.written_out.names import DETERMINERS, POINTING
from afterword.core.draft.notes.written_out.places import NONE, Ends, is_subject_pronoun
from afterword.core.draft.notes.written_out.verbs import VERBS
from afterword.core.draft.wordlist import words

KEPT = 1024
"""Notes remembered: several hundred drafts' worth."""
RECENT = 128
"""Notes of which every part is remembered: those of the draft at hand."""
RELATIVE = words("which who where when whose")
PARTLY = words("one some all most half both many none each two three four neither")
BEFORE_A_NOUN = DETERMINERS - POINTING - {"what", "which"}
LIMITING = words("not even mostly mainly usually often especially just only")
LEADING = words("last next one every this")
FOLLOWING = words("and but so or yet then")
ARGUING = words("because although unless whenever if")
"""What joins on to a clause alone: where it stands, what is before it is no thing."""
BESIDE = PARTICLES - {"in", "on"}


class Note(Clauses):
    """A note with all that may be written out in it."""

    def is_whole(self, ends: Ends, *, as_clause: bool = False) -> bool:
        """Whether it goes from the first word to the last; only a clause has another clause behind it."""
        found, queue = set(ends), list(ends)
        while queue and self.end not in found:
            end = queue.pop()
            fresh = (self._tail(end) | (self._following(end) if as_clause else self._added(end))) - found
            found |= fresh
            queue += fresh
        return self.end in found

    def is_clause(self) -> bool:
        """Whether it is a clause, with what may stand before it and behind it."""
        if not self.may_have_verb():
            return False
        argues = any(token.low in ARGUING for token in self.words[2:])
        said = self.clause(0) if argues else self.sure_clause(0)
        return self.is_whole(said | self._opened(), as_clause=True)

    def may_have_verb(self) -> bool:
        """Whether any word behind the first may be a finite verb, which most things spare the search for one."""
        return any(token.may_be(*VERBS) or self.is_unknown(place) for place, token in enumerate(self.words) if place)

    def is_rather_clause(self) -> bool:
        """Whether it might be a clause as well, and so is no certain thing."""
        return self.may_have_verb() and (self.is_clause() or self.is_whole(self.clause(0), as_clause=True))

    def _opened(self) -> Ends:
        """`when the river came up we moved the archive`, `at my last garage nobody …`."""
        placed = {end for end in self.place(0) if not any(map(is_subject_pronoun, self.words[:end]))}
        lead = self.subordinate(0) | placed | ({1} if self.is_adverb(0) else NONE)
        if self.low(0) in LEADING:
            lead |= self.noun(0)
        found: set[int] = set()
        for end in lead:
            if self.low(end) == ",":
                found |= self.clause(end + 1)
            elif is_subject_pronoun(self.at(end)):
                found |= self.sure_clause(end)
        return frozenset(found)

    def _following(self, place: int) -> Ends:
        """`, and the courts hate it`, `so nobody has to ask`."""
        after = place + (self.low(place) == ",")
        if self.low(after) not in FOLLOWING:
            return NONE
        that = self.low(after + 1) == "that"
        return self.sure_clause(after + 1 + that) | self.subordinate(after + 1)

    def _added(self, place: int) -> Ends:
        """`, and the Instagram`: one thing more, where no clause can follow."""
        return self.noun(place + 2) if (self.low(place), self.low(place + 1)) == (",", "and") else NONE

    def _tail(self, place: int) -> Ends:
        """`, which took them a fortnight`, `, one of which won`, `, even in the snow`, `because …`."""
        comma = self.low(place) == ","
        after = place + comma
        low, found = self.low(after), set(self.subordinate(after))
        if not comma:
            return frozenset(found)
        if low == "to":
            found |= self.task(after + 1)
        if (low, self.low(after + 1)) == ("the", "way"):
            found |= self.noun(after)
        if low in RELATIVE:
            found |= self.relative(after)
        if low in PARTLY and self.low(after + 1) == "of" and self.low(after + 2) in ("which", "whom", "them"):
            found |= self.finite(after + 3, "e") | self.relative(after + 3)
        after += low == "not" and self.low(after + 1) in ("only", "just")
        if low in LIMITING:
            found |= self.place(after + 1) | (self.noun(after + 1) if low == "not" else NONE)
        return frozenset(found if low in BESIDE else found | self.place(after))


@lru_cache(maxsize=RECENT)
def _note(text: str) -> Note | None:
    note = Note(text)
    return note if note.end > 1 and note.is_spelt_out() else None


@lru_cache(maxsize=KEPT)
def is_clause(text: str) -> bool:
    """Whether the text is a clause that lacks nothing: "the whole team has fika at 9:30"."""
    note = _note(text)
    return note is not None and note.is_clause()


@lru_cache(maxsize=KEPT)
def is_thing(text: str) -> bool:
    """Whether it is a noun phrase that lacks nothing, its article included: "the night we lost the mast"."""
    note = _note(text)
    if note is None:
        return False
    described = note.at(0).may_be("npl") and (note.low(1) in RELATIVE or note.low(1) == "that")
    if not (described or note.at(0).may_be("poss") or note.low(0) in BEFORE_A_NOUN):
        return False
    return note.is_whole(note.noun(0)) and not note.is_rather_clause()


@lru_cache(maxsize=KEPT)
def is_doing(text: str) -> bool:
    """Whether it is a doing that lacks nothing: "walking the site with the foreman"."""
    note = _note(text)
    if note is None or not note.at(0).may_be("vg", "unknown_ing") or note.at(1).may_be("n1") or note.is_unknown(1):
        return False
    return note.is_whole(note.rest(1) - {1})


@lru_cache(maxsize=KEPT)
def is_task(text: str) -> bool:
    """Whether it is something to be done that lacks nothing: "work on trains that people here use"."""
    note = _note(text)
    if note is None or not note.at(0).may_be("v0") or note.at(0).may_be("vd") or note.at(1).may_be("conj", "n1"):
        return False
    return note.is_whole(note.task(0) - {1})


@lru_cache(maxsize=KEPT)
def is_question(text: str) -> bool:
    """Whether it is an indirect question that lacks nothing: "how the ward does its huddle, at the whiteboard"."""
    note = _note(text) if text.partition(" ")[0].lower() in ASKING else None
    return note is not None and note.is_whole(note.question(0)) and not note.is_clause()
