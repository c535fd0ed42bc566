"""Words written with a capital: days, months, languages."""

from afterword.core.draft.wordlist import words

WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
DAYS = {day: day.capitalize() for day in WEEKDAYS} | {day + "s": day.capitalize() + "s" for day in WEEKDAYS}
MONTHS = words("january february april june july august september october november december")
UNSURE_MONTHS = words("may march")
LANGUAGES = words(
    "english french german spanish italian portuguese dutch danish swedish norwegian finnish welsh irish gaelic tamil "
    "hindi urdu bengali punjabi gujarati arabic hebrew russian ukrainian romanian hungarian czech greek "
    "mandarin cantonese japanese korean vietnamese thai swahili somali yoruba"
)
