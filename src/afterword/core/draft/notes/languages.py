"""Which languages the candidate speaks, and how well, as a jotting says it: "French at B2", "first language Welsh"."""

import re

from afterword.core.draft.notes.grammar.proper import LANGUAGES

FIRST = re.compile(r"(?i)^(?:my )?(?:first|native) language(?: is)? (?P<language>[a-z]+)$")
NATIVE = re.compile(r"(?i)^(?:my )?(?:native|mother tongue:?) (?P<language>[a-z]+)$")
MINE = re.compile(r"(?i)^(?P<language>[a-z]+) is (?P<what>(?:my \w+ (?:language|tongue)|what (?:we|I) .+))$")
LEVEL = re.compile(
    r"^(?:my )?(?P<language>[A-Z][a-z]+|te reo) (?:(?P<native>native)|(?P<level>good|fluent|basic|conversational|rusty)|(?:at |to |level )?(?P<grade>[ABC][12]|level \d))(?: level)?$"
)
AND_SOME = re.compile(
    r"^(?:(?:I )?speak |my )?(?P<one>[A-Z][a-z]+) and (?P<how>some|a bit of|a little|basic|enough|rusty) (?P<other>[A-Z][a-z]+)$"
)
WORDS_OF = re.compile(r"^(?:I have |have |my )?(?:a )?few words of (?P<language>[A-Z][a-z]+)$")
BILINGUAL = re.compile(r"^(?i:(?:I am |my )?bilingual)(?: in)? (?P<one>[A-Za-z]+)(?:/|-| and )(?P<other>[A-Za-z]+)$")
BOTH = re.compile(r"^(?:my )?(?P<languages>[A-Z][a-z]+(?: and [A-Z][a-z]+)?) speaker$")


SPEAKS = re.compile(r"^(?i:(?:I |have |I have )?(?P<also>also )?(?:speak|know)s? )(?P<list>.+)$")
SPOKEN = re.compile(
    r"^(?:(?P<bit>(?:a )?(?:bit|little)(?: of)?)|(?P<how>some|fluent|basic|good|conversational|everyday)) (?P<of>[A-Z]\w+)$|^(?P<name>[A-Z]\w+)$"
)
A_BIT = re.compile(r"^(?i:(?:I )?(?P<also>also )?speak )(?P<of>[A-Z]\w+) (?:a )?(?P<bit>bit|little)(?= |$)")
GRADED = re.compile(r"^(?i:(?:I )?(?:also )?speak )(?P<language>[A-Z]\w+),? (?:at )?(?P<grade>[ABC][12])$")
FLUENT_IN = re.compile(
    r"^(?:I am )?(?P<how>fluent|native|at home|conversational) in (?P<first>[A-Z]\w+(?:(?:, [A-Z]\w+)* and [A-Z]\w+)?)(?:(?:,| and|, and) (?P<more>(?:some|basic|a little|a bit of|everyday) [A-Z]\w+))?$"
)
"""What somebody speaks well, and what they speak less well: "fluent in Polish and Russian, some German"."""
KNOWN = LANGUAGES | {"polish", "te reo"}
"""With the one that is a word of another meaning too, and the one of two words."""


def spoken(text: str) -> str:
    """How well the candidate speaks a language, as a clause, or nothing."""
    if said := _first_or_two(text):
        return said
    both, few, level = BOTH.match(text), WORDS_OF.match(text), LEVEL.match(text)
    if both and all(name.lower() in LANGUAGES for name in both["languages"].split(" and ")):
        return f"I speak {both['languages']}"
    if few:
        return f"I speak a few words of {few['language']}"
    if level is None or level["language"].lower() not in KNOWN:
        return ""
    if level["native"]:
        return f"I am a native speaker of {level['language']}"
    return f"my {level['language']} is {level['level'] or 'at ' + level['grade']}"


def _listed(text: str) -> str:
    """`I speak Sotho, Zulu and a bit of Afrikaans`, `I speak Italian at B2`."""
    if (bit := A_BIT.fullmatch(text)) and _is_known(bit["of"]):
        return f"I {bit['also'] or ''}speak a {'bit of' if bit['bit'] == 'bit' else 'little'} {bit['of']}"
    if (graded := GRADED.match(text)) and graded["language"].lower() in KNOWN:
        return f"I speak {graded['language']} at {graded['grade']}"
    found = SPEAKS.match(text)
    parts = re.split(r", and |, | and ", found["list"]) if found else []
    named = [each for part in parts if (each := SPOKEN.match(part))]
    languages = [each["of"] or each["name"] for each in named]
    if found is None or len(named) != len(parts) or len(parts) < 2 or not any(map(_is_known, languages)):  # noqa: PLR2004 -- a list
        return ""
    *first, last = [
        f"a {'little' if 'little' in each['bit'] else 'bit of'} {each['of']}" if each["bit"] else each[0]
        for each in named
    ]
    return f"I {'also ' if found['also'] else ''}speak {', '.join(first)} and {last}"


def _is_known(language: str) -> bool:
    return language.lower() in KNOWN


def _first_or_two(text: str) -> str:
    """`my first language is Welsh`, `I am bilingual in Welsh and English`, `I speak Polish and some Czech`."""
    if (native := NATIVE.match(text)) and native["language"].lower() in LANGUAGES:
        return f"I am a native speaker of {native['language'].capitalize()}"
    first = FIRST.match(text)
    if first and first["language"].lower() in KNOWN:
        return f"my first language is {first['language'].capitalize()}"
    mine = MINE.match(text)
    if mine and mine["language"].lower() in KNOWN:
        return f"{mine['language'].capitalize()} is {mine['what']}"
    if fluent := FLUENT_IN.match(text):
        more = fluent["more"] or ""
        named = [name for name in re.findall(r"[A-Z]\w+", text) if name != "I"]
        also = f" and speak {more}" if more else ""
        return f"I am {fluent['how']} in {fluent['first']}{also}" if all(map(_is_known, named)) else ""
    if listed := _listed(text):
        return listed
    two = BILINGUAL.match(text)
    if two and {two["one"].lower(), two["other"].lower()} <= LANGUAGES:
        return f"I am bilingual in {two['one'].capitalize()} and {two['other'].capitalize()}"
    some = AND_SOME.match(text)
    if some and {some["one"].lower(), some["other"].lower()} <= KNOWN:
        return f"I speak {some['one']} and {some['how']} {some['other']}"
    return ""
