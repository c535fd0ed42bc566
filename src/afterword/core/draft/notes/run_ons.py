"""What only a jotting runs together: a second clause, a spell or a year with nothing that joins it."""

import re

from afterword.core.draft.notes.grammar.parts import singular_of, word
from afterword.core.draft.notes.grammar.people import names_people
from afterword.core.draft.notes.grammar.verb_forms import DONE, PASTS
from afterword.core.draft.wordlist import words

NO_MORE = re.compile(r"\b(?:anymore|any ?more|any longer) (?P<did>[a-z]+)\b")
SO_MANY_A_MONTH = re.compile(
    r"\d [a-z]+ an? (?:hour|day|night|shift|week|month|term|season|year) (?P<do>[a-z]+) (?=\d|none|no\b)"
)
BARE_YEAR = re.compile(r"\b(?P<before>[a-z]+) (?:19|20)\d\d$")
BEFORE_A_YEAR = words(
    "in since until through till not nor by from to of for before after during around about and or spring summer autumn "
    "fall winter early late mid end year season vintage class is was than"
)
OF_A_DAY = re.compile(r"[a-z] (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day's(?:$|[,;])")
NEVER_DONE = re.compile(r"\b(?:is|are|was|were) never (?P<done>[a-z]+) (?:an?|the|any|one|their|your|my) ")
GIVEN = words("given taught shown told offered sent asked paid lent handed left made called allowed")
"""What may be done to somebody and has its object behind it all the same: "they are never given a map"."""
DETERMINED = re.compile(r"\bper (?:the|an?)\b|\b(?:the|an?) (?:0|zero|nil) (?!hours?\b)[a-z]")
"""An article where none can stand: "1/8 per the ft", "with the 0 faults"."""
OFF = re.compile(r"^(?:[\w-]+ ){0,2}(?P<who>[a-z]+s) off (?:on|sick|with|for|until|since) ")
SINCE = re.compile(r" since (?:[A-Z][a-z]+|last [a-z]+|(?:19|20)\d\d)$")
PERFECT = ("have", "has", "had", "been", "'ve", "'s", "is", "are", "was", "were", "am", "be")
DOING_SINCE = re.compile(r"\b(?:is|are|am) [a-z]+ing since ")
TWO_COUNTS = re.compile(r"^(?:\d+|[a-z]+) [a-z]+s (?:\d+|two|three|four|five|six|seven|eight|nine|ten) [a-z]+s$")
THEIR_OWN = re.compile(r"^(?P<how>[a-z-]+ )?(?P<who>[a-z]+s) (?:(?:is|was|has) |(?:are|were) their (?!own\b))")


def runs_on(text: str) -> bool:
    """`you do not sub out any more got burnt`, `you price 40 jobs a month win nine`: two clauses in one breath."""
    no_more, so_many = NO_MORE.search(text), SO_MANY_A_MONTH.search(text)
    if no_more and no_more["did"] in PASTS:
        return True
    return so_many is not None and not word(so_many["do"], first=False).may_be("prep", "conj", "adv", "be", "vs")


def hangs_a_time_behind(text: str) -> bool:
    """`you came up from the bar 2004`, `we eat fish Friday's`."""
    year = BARE_YEAR.search(text)
    return bool(year and year["before"] not in BEFORE_A_YEAR) or OF_A_DAY.search(text) is not None


def has_a_wrong_article(text: str) -> bool:
    """`1/8 per the ft`, `with the 0 faults`."""
    return DETERMINED.search(text) is not None


def denies_what_was_done(text: str) -> bool:
    """`guests are never seen a menu`: done to them, with an object that only a doer has."""
    never = NEVER_DONE.search(text)
    return never is not None and never["done"] in DONE and never["done"] not in GIVEN


def lasts_in_the_past(text: str) -> bool:
    """`the yard flooded since March`, `two hulls are waiting since spring`: what has lasted, told in another tense."""
    if DOING_SINCE.search(text):
        return True
    found = SINCE.search(text)
    told = text[: found.start()].split() if found else []
    return any(part in PASTS for part in told) and not any(part.endswith(PERFECT) for part in told)


def says_one_of_several(text: str) -> bool:
    """`nervous patients is your thing`, `nervous patients are their thing`: people who are said to be one, or their own."""
    found = THEIR_OWN.match(text)
    if found is None or word((found["how"] or "a").strip(), first=False).may_be("vg", "v0", "prep"):
        return False
    return names_people(singular_of(found["who"]))


def leaves_a_verb_out(text: str) -> bool:
    """`two nurses off on leave until January`: people who are off, without the "are"."""
    found = OFF.match(text)
    return found is not None and names_people(singular_of(found["who"]))


def counts_two_things(text: str) -> bool:
    """`four crews 3 vans`: side by side, with nothing said of either."""
    return TWO_COUNTS.match(text) is not None
