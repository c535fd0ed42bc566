"""The words a note is read by: verbs with their forms, and the small closed classes.

Only words that decide the shape of a note stand here. What is not listed is taken for a noun, which every safe
construction can hold.
"""

import re

from afterword.core.draft.verbs import BASES, IRREGULAR
from afterword.core.draft.wordlist import words

VOWELS = "aeiou"
DOUBLING = words(
    """
    bag ban begin bet bid cap chat chip chop clip commit compel cut debug dig dip drag drop equip fit flag
    forget format get grab grip hit hop hum jam jog knit lag let log map nod occur omit pat pin plan plug pop
    prefer program put quit refer refit rip rob rub run scan scrap scrub set ship shop shred shut sit skip slam
    slip slot snap spin split spot stem step stir stop strip submit sum swap swim tap tip top transfer transmit
    trap trim trip upset wed win wrap zip
    """
)
"""Verbs that double their last letter everywhere: planned, planning."""


def third_person(base: str) -> str:
    """`carries` for `carry`."""
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def participle(base: str) -> str:
    """`planning` for `plan`."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return base + (base[-1] if base in DOUBLING else "") + "ing"


def past(base: str) -> str:
    """`planned` for `plan`; irregular verbs from the table."""
    if base in IRREGULAR:
        return IRREGULAR[base]
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ied"
    return base + (base[-1] if base in DOUBLING else "") + "ed"


BE = words("is are was were am isn't aren't wasn't weren't")
AUXILIARIES = BE | words(
    "has have had hasn't haven't hadn't will would can could should must may might shall do does did "
    "won't wouldn't can't cannot couldn't shouldn't mustn't don't doesn't didn't"
)
THIRD = {third_person(base): base for base in BASES} | {"has": "have", "does": "do", "is": "are", "was": "were"}
THIRD |= {"hasn't": "haven't", "doesn't": "don't", "isn't": "aren't", "wasn't": "weren't"}
PAST = {past(base): base for base in BASES} | {"had": "have", "did": "do"}
GERUNDS = {participle(base): base for base in BASES}

FIRST_OF_THIRD = THIRD | {"is": "am", "was": "was", "isn't": "am not", "wasn't": "wasn't"}
"""The form that goes with `I` for one that goes with `she`."""

DETERMINERS = words(
    "the a an my your his her their our its this that these those every each no some any most many all both another "
    "several two three four five six seven eight nine ten twelve twenty"
)
SUBJECT_PRONOUNS = words(
    "i we you they he she it there this that everyone everybody everything nobody nothing someone somebody no-one"
)
PREPOSITIONS = words(
    "about above across after against along among around at before behind below between by during for from in inside "
    "into near of off on onto out outside over past per since through throughout to toward towards under until up upon "
    "via with within without"
)
QUESTION_WORDS = words("how why what when where whether which who")
RELATIVES = words("who which that where when how why what whose")
ADVERBS = words(
    "also always already just now often never only really still usually even actually currently recently soon once "
    "sometimes mostly mainly nearly almost both all later quite rather very so too together again twice well"
)
CONJUNCTIONS = words("and or but because so while although though")

NOMINAL_ING = words(
    "pricing marketing training onboarding building clearing hiring testing engineering accounting banking nursing "
    "funding staffing billing landing meeting reporting boarding planning trading shipping mapping manufacturing "
    "packaging tracking scheduling recruiting catering housing lighting heating plumbing parking steering morning "
    "evening ceiling briefing hearing spring string booking screening filing learning teaching monitoring mentoring "
    "coaching safeguarding fundraising budgeting forecasting casting grading brewing roofing tasting engineering "
    "printing publishing welding wiring dosing dispensing sourcing purchasing merchandising programming modelling "
    "modeling signalling signaling re-signalling farming rating seating opening closing swimming running reading writing cleaning "
    "timber-grading wedding pipeline string outstanding existing remaining growing rising interesting coming ongoing"
)
ADJECTIVES_OF_SELF = words(
    "good calm fluent comfortable happy able available free ready qualified certified licensed registered patient "
    "used keen willing confident careful trained punctual reliable open"
)
FIRST_PERSON_BASES = words(
    "speak know own hold have run live drive teach coach volunteer lead write play keep sing agree finish enjoy prefer hold type read use sit"
)
ANIMATE = words(
    "people kids children staff students pupils patients customers clients clinics volunteers teams drivers farmers "
    "growers families parents residents tenants guests visitors members apprentices nurses doctors suppliers users "
    "candidates juniors seniors graduates engineers developers teachers schools reps shops dealers firms companies "
    "competitors men women lads regulars donors buyers readers passengers crews operators subcontractors subbies"
)
PEOPLE = words(
    "lad chap lass person manager engineer nurse teacher driver planner leader designer developer analyst technician cook chef "
    "colleague carer coordinator administrator supervisor mechanic joiner buyer planner tutor baker gardener"
)
OFFICES = words(
    "consultant owner manager chair chairman chairwoman director boss foreman headteacher head matron ceo cto cfo "
    "founder landlord landlady supervisor editor principal dean registrar producer partner professor chef captain panel"
)
SINGLE_MASS = words(
    "logistics safety compliance growth turnover retention attrition waste traffic quality maintenance research "
    "churn governance inventory payroll software hardware data stock welfare sustainability hygiene triage telemetry storage "
    "equipment demand coverage energy care support work information knowledge heritage access seating produce milk bread"
)
LANGUAGES = words(
    "english french german spanish italian portuguese dutch danish swedish norwegian finnish welsh irish gaelic tamil "
    "hindi urdu bengali punjabi gujarati arabic hebrew russian ukrainian romanian hungarian czech greek "
    "mandarin cantonese japanese korean vietnamese thai swahili somali yoruba"
)
WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
DAYS = {day: day.capitalize() for day in WEEKDAYS} | {day + "s": day.capitalize() + "s" for day in WEEKDAYS}
DONE_BY = re.compile(r"(?i)[a-z]+(?:ed|en) by (?:the|a|an|my|our|your|their) ")
"""What somebody else has done: nobody says "I signed by the manager"."""
MONTHS = words("january february april june july august september october november december")
UNSURE_MONTHS = words("may march")
ENDING_IN_S = words(
    "chaos ethos atlas canvas lens gas this his as was is has does its series news always perhaps sometimes"
)
IRREGULAR_PLURALS = words("people children kids men women staff police data")


def is_plural(word: str) -> bool:
    """Whether a noun looks plural."""
    low = word.lower()
    if word.isupper() and len(word) > 1:
        return False
    return low in IRREGULAR_PLURALS or (
        low.endswith("s") and low not in ENDING_IN_S and not low.endswith(("ss", "us", "is", "'s"))
    )


def is_finite(word: str) -> bool:
    """Whether a word can be the verb of a sentence: an auxiliary, a past or a third person."""
    low = word.lower()
    return low in AUXILIARIES or low in PAST or low in THIRD
