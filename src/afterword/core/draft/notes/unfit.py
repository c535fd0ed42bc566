"""What cannot be used of a note, and why: said to the candidate, never written to anybody."""

import re
import unicodedata
from dataclasses import dataclass

from afterword.core.draft.notes.grammar.closed import AUXILIARIES, DETERMINERS, PREPOSITIONS
from afterword.core.draft.notes.grammar.parts import word
from afterword.core.draft.wordlist import words

LONGEST = 45
"""Words beyond which a note is a story, not a point; the longest note that read well in one sentence had 38."""


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why a note is left out, as the end of a sentence: "it …"."""

    why: str


TO_THE_WRITER = Unfit("reads as an instruction, not as something from the interview")
TELLS = re.compile(
    r"(?i)(?:please |also )?(?:say|mention|add|tell (?:them|him|her)|write|claim) (?:that )?(?:I|I'm|I've|we|my)\b"
)
"""What the message is to say, and no help: "say I have a PhD"; of what was forgotten it may be the beginning."""
TOO_LONG = Unfit("is longer than one sentence can hold; say the heart of it in a line")
MOST_CHARACTERS = 1000
"""Beyond this no note is read at all: twice what 45 long words take."""

LINK = re.compile(r"\(?\s*(?:see\s+)?(?:https?://|www\.)\S+\)?", re.IGNORECASE)
E_MAIL = re.compile(r"\S+@\S+\.\S+")
MARKUP = re.compile(r"[\[\]{}<>\\`|^~=_#*]")
PHONE = re.compile(r"(?<![\w.])(?!(?:19|20)\d\d ?- ?(?:19|20)\d\d\b)\+?\d[\d ()-]{7,}\d(?![\w.])")
ORDERS = re.compile(
    r"\b(ignore|disregard|forget|override)\b.{0,20}\b(above|previous|prior|earlier|instructions?|rules?|everything|prompt)\b"
    r"|^\s*(system|assistant|user|prompt)\s*:|<\|?/?\w+\|?>|\byou are now\b|\bas an ai\b|\b(write|claim|state) that (i|we)\b"
    r"|\bpretend (that )?(i|we|you|they|it)\b|\b(write|put|answer|reply|respond|draft|say|do) (this|it|everything|the (message|e-?mail|letter|text)) (in|as|like|with)\b"
    r"|^\W*(please |pls )?make (it|this|me|the (message|e-?mail|letter|text)) (sound|look|long|short|funn|formal|friendl|warm|more|less|enthusiastic|nice)",
)
SWEARING = re.compile(
    r"\b(f+u+c+k\w*|motherf\w+|shit\w*|bullshit|bastards?|arse\w*|asshole\w*|bitch\w*|crap(?:py)?|bloody|damn\w*|wank\w*|"
    r"prick|dick(?:head)?|cunt\w*|twats?|bollocks|piss(?:ed)?|wtf|ffs|omg|lmao|idiots?|moron\w*|stupid)\b",
)
SECRETS = re.compile(
    r"\b(confidential\w*|off the record|between (?:us|you and me)|secret(?!ar)\w*|under nda|don'?t (?:tell|repeat|mention)|"
    r"not (?:yet )?(?:public|announced)|(?:isn't|hasn't been|wasn't) announced|nobody (?:else )?knows yet|(?:told|said|mentioned|shared|asked|spoke)\b.{0,20}\bin confidence|"
    r"in (?:strict|complete) confidence|not to be repeated|gossip|rumou?rs?|hush|keep (?:it|this) quiet|embargo\w*|insider)\b",
)
PRIVATE = re.compile(
    r"\b(pregnan\w*|divorc\w*|affair|cancer|chemo\w*|migraine|hangover|hungover|miscarriage|(?:my|his|her|their|a family) funeral|bereave\w*|"
    r"(?:my|her|his|their) (?:ex|therapist|illness|health|depression|anxiety|medication|religion|boyfriend|girlfriend)|"
    r"(?:son|daughter|wife|husband|kid|mum|mom|dad|mother|father|baby) (?:is |was |in |went )*(?:in hospital|hospital|ill|sick|poorly))\b",
)
PERSONAL = re.compile(
    r"\b[a-z]+ (?:have|has|had|am|is|are|was|were) (?:an? |the )?(?:adhd|autistic|autism|dyslexic|dyslexia|bipolar|disabled|"
    r"depressed|diagnosed with|epileptic|epilepsy|diabetic|hiv|seriously ill|in recovery|criminal record)\b|\bcriminal record\b|"
    r"\b(?:too|so) (?:old|young|fat|ugly)$|\blives? at \d+\b",
)
"""What somebody has or is, told of a person: the autism unit of a school is work, "she is autistic" is not."""
KEYS = re.compile(
    r"\bpass(?:word|code|phrase)s?\b(?: (?:for|to|of) [\w' ]{1,30}?)?\s*(?:is|are|was|:|=)|\b(?:door|access|entry|pin) codes?\b|\bpin number\b|\bapi keys?\b|\b[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b|"
    r"\b(?:national insurance|ni|social security|ssn|passport|aadhaar|bank account|sort code|card)\b(?: (?:number|no\.?))?(?: is|:)? "
    r"(?!(?:[a-z]+ )*(?:19|20)\d\d(?![ -]?\d))[a-z]{0,3} ?\d[a-z\d -]*\d{3}",
)
OTHERS = re.compile(
    r"\b(?i:other|another|rival|previous|internal) (?i:candidate|applicant|interviewee)s?\b|\b(?i:his|her) interview\b|"
    r"\b[A-Z][a-z]+\b[\w ]{0,20}\b(?:also|too) (?:interviewed|applied)\b|"
    r"\b(?i:interviewed|rejected|turned down|shortlisted) (?:(?i:somebody|someone|a (?:man|woman)) (?i:called|named) )?[A-Z][a-z]+"
)
"""Somebody else who applied: what is known of them is theirs."""
UNKIND = re.compile(
    r"\b(?:is|are|was|were) (?:a |an )?(?:bit |so |really |totally |completely |absolutely )*(?:useless|incompetent|clueless|lazy|liar|rubbish)\b"
    r"|\b(?:your|their|his|her|its|this|that|the) (?:\w+ )?(?:useless|pathetic|ridiculous|rubbish|dumb|hopeless|shambolic|appalling|awful|terrible|horrible)\b",
)
NOTHING = re.compile(
    r"(?i)\W*(?:nothing(?: (?:really|much|else|to add|comes to mind))?|none|nil|n/?a|not applicable|no idea|not sure|unsure|idk|dunno|"
    r"(?:i )?(?:don'?t|do not) know|can'?t think of (?:anything|one)|tb[acd])\W*"
)
"""What is typed into a field that was to be skipped."""
PAY = re.compile(
    r"\b(?:the |my |their |your )?pay (?:is|was|would be|starts at|goes up to) |\bearn(?:s|ed|ing)? (?:\w+ )?[£$€]?\d|\bpay(?:s|ing)? (?:me |you |us |about |around )?[£$€]?\d|\b(salary|salaries|wages?|pay rise|pay cut|compensation package|bonus|stock options|day rate|hourly rate|"
    r"holiday allowance|pto|notice period pay)\b|\b\d+\s?k\b(?= salary| a year| pa\b)",
)
FOREIGN = words(
    "und ist sind nicht kein keine keinen ohne für bei nach über unter durch gegen zum zur eine einen einem einer sich wir ich sie ihr uns auf "
    "auch noch schon sehr weil dass oder aber wird werden haben habe kann könnte können muss müssen jemand jemanden neue neuer neues neuen heute "
    "wechselt fehlt kommt sucht suchen braucht brauchen gemacht gibt ihre seine diese dieser dieses vergessen gefallen kunden montags freitags "
    "une sont avec dans vous ils elle elles très mais aussi quelqu quelque veulent cherche cherchent était nouvelle nouveau bonne cette leur leurs "
    "pourrais prêt être avoir toujours beaucoup juillet permis "
    "una unos unas por pero muy más está están también alguien quieren buscan nuevo nueva hicimos puedo tengo tenemos sus buen turno noche "
    "gli della dello nella delle che più è anche molto abbiamo cercano qualcuno fatto nuovo nuova uma não muito são alguém procuram eles "
    "het een niet voor zijn wij zij deden ook iemand nieuwe naar maar gaat worden hebben wordt "
    "się nie są dla kogoś nowy jak oraz szukają och för på är ett inte nya nytt až že nový jsou bir için yeni çok și este noul és egy új hogy"
)
"""Words of other languages that are none of English, nor part of names; one of them is enough."""
IN_NAMES = words("der die das des dem von zu la le les el los las del de di du da il lo van den un et y e o que mes")
"""Words of other languages that are met in names as well: it takes two of them, and more than there are English ones."""
ENGLISH = AUXILIARIES | PREPOSITIONS | DETERMINERS | words("and or but not i you we they he she it who how what")
BULLET = re.compile(r"^\s*(?:[-*•·>]+|\d{1,2}[.)]|[a-z]\))\s+")


NOT_FOR_THEM = (
    (ORDERS, "reads as an instruction, not as something from the interview"),
    (SECRETS, "sounds confidential"),
    (KEYS, "has something in it that is for nobody else to read"),
    (PRIVATE, "is private"),
    (PERSONAL, "is private"),
    (UNKIND, "speaks ill of somebody"),
    (PAY, "is about pay, which belongs in another conversation"),
)
"""What does not belong in the message, however it is put; in small letters, as a note is looked at."""
NOT_AS_IT_STANDS = (
    (SWEARING, "has a word in it that does not belong in this message"),
    (E_MAIL, "is an address"),
    (PHONE, "is a number to ring"),
    (MARKUP, "has marks in it that do not belong in a sentence"),
)


def is_for_them(text: str) -> bool:
    """Whether a note could be said to them at all, put well; one in another language is the candidate's to judge."""
    return not (_speaks_of(text, NOT_FOR_THEM) or _is_foreign(text))


def refused(text: str) -> Unfit | None:
    """Why a note cannot be used at all, or None."""
    if why := _speaks_of(text, NOT_FOR_THEM + NOT_AS_IT_STANDS):
        return Unfit(why)
    if NOTHING.fullmatch(BULLET.sub("", text)):
        return Unfit("says that there is nothing to say")
    if len(text.split()) > LONGEST:
        return TOO_LONG
    if _is_foreign(text):
        return Unfit("is not in English, the language of the message")
    if "?" in text and ASKS_ONESELF.search(text) and not ASTONISHED.match(text):
        return Unfit("is a question to yourself")
    return None


def _speaks_of(text: str, unwanted: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    """Why what a note speaks of is unwanted; nothing where it is not."""
    plain = BULLET.sub("", text)
    if OTHERS.search(plain):
        return "is about somebody else who applied"
    low = plain.lower()
    return next((why for pattern, why in unwanted if pattern.search(low)), "")


STRANGERS = 3
"""Words nobody knows from which a note is taken for another language; two may be the names of two tools."""
LETTERS = re.compile(r"[^\W\d_]+")
QUOTED = re.compile(r"([\"'“‘«])\w[^\"'”’»]*[\"'”’»](?!\w)")
"""What somebody calls something, in whatever language."""
ASKS_ONESELF = re.compile(r"\?\s*\?|(?:still worth|should i|shall i|do i|is it worth)\b.*\?", re.IGNORECASE)
ASTONISHED = re.compile(
    r"(?:[^?]*[,;:.] +)?(?:i )?(?:said|told|gave|quoted|wrote|answered|called) [^?]*\?[?!]+ +(?:i |and |but )?(?:meant|its|it's|it|they|should|actually)\b[^?]*$",
    re.IGNORECASE,
)
"""What was said, with marks of astonishment behind it and then what is right."""


def _is_foreign(text: str) -> bool:
    letters = [] if text.isascii() else [char for char in text if char.isalpha()]
    strange = sum(1 for char in letters if not unicodedata.name(char, "").startswith("LATIN"))
    if letters and strange * 2 > len(letters):
        return True
    plain = LETTERS.findall(QUOTED.sub(" ", text))
    if any(each in FOREIGN for each in plain):
        return True
    particles = sum(each in IN_NAMES for each in plain)
    if particles >= 2 and particles > sum(each in ENGLISH for each in plain):  # noqa: PLR2004 -- one may be a name
        return True
    return len(plain) >= STRANGERS and "," not in text and _holds_no_english(plain)


def _holds_no_english(plain: list[str]) -> bool:
    """Whether no word in small letters is one the grammar knows; among names of tools there is an "and" or a comma."""
    small = [each for each in plain if each.islower()]
    return len(small) >= STRANGERS and all("unknown" in word(each, first=False).parts for each in small)
