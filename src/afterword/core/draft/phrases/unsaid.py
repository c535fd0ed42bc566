"""The phrasings of what was left unsaid in the interview."""

FORGOT_THAT = (
    "I forgot to say that {clause}",
    "I should have said that {clause}",
    "I meant to say that {clause}",
    "I forgot to mention that {clause}",
    "I should have mentioned that {clause}",
    "I meant to mention that {clause}",
)
FORGOT_THING = (
    "I forgot to mention {thing}",
    "I should have mentioned {thing}",
    "I meant to mention {thing}",
    "I did not mention {thing}",
)
FORGOT_BOTH_THAT = (
    "I forgot to say that {clause}, and that {other}",
    "I should have said that {clause} and that {other}",
    "I meant to say that {clause}, and that {other}",
    "I should have mentioned that {clause} and that {other}",
)
"""Two details of one kind, in one breath."""
FORGOT_LISTED = ("One thing I did not mention: {clause}", "One thing I left out: {clause}")
ALSO_THAT = ("I should add that {clause}", "I also meant to say that {clause}")
NEWS = ("I should add that {clause}", "I would like to add that {clause}", "I can add that {clause}")
"""What came about since, and so was not forgotten."""
ALSO_THING = ("I also meant to mention {thing}", "I did not mention {thing} either")
SETTLED = ("You asked {statement}: {clause}", "You asked {statement}; {clause}")
AS_FOR = ("{statement}, {clause}",)
ANSWERED = ("{statement}: {clause}", "{statement}; {clause}")
"""A detail with what it answers, both as they were noted."""
