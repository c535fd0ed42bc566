"""The phrasings that put a stumble right."""

CORRECTION = (
    "{clause}",
    "A small correction: {clause}",
    "I would like to correct one thing: {clause}",
    "One correction: {clause}",
)
RIGHT = (
    "A small correction: {clause}",
    "I would like to correct one thing: {clause}",
    "One correction: {clause}",
    "I would now put one thing differently: {clause}",
)
"""Where only what is right was noted."""
LAPSE = ("{clause}",)
HINDSIGHT = (
    "{clause}",
    "Looking back, {clause}",
    "One thing I have thought about since: {clause}",
)
"""Before what was done otherwise than it should have been."""

WRONG_ON = ("On {topic}, {clause}",)
"""Before what was said or done and what is right."""
WRONG_ASKED = ("Asked {topic}, {clause}",)
"""Where what was asked is a question of its own: "why I left"."""
FACT_ON = (
    "The right answer on {topic} is this: {clause}",
    "To come back to {topic}: {clause}",
    "I have thought again about {topic}: {clause}",
    "One more word on {topic}: {clause}",
)
ANSWER_ON = (
    "On {topic}, I would now say that {clause}",
    "My answer on {topic} would now be that {clause}",
    "I have thought again about {topic}: {clause}",
    "I would answer differently now on {topic}: {clause}",
)
WORDS_ON = (
    "On {topic}, I would now say: {clause}",
    "My answer on {topic} would now be: {clause}",
    "On {topic}, my answer now would be: {clause}",
)
WOULD_ON = ("On {topic}, {clause}", "I have thought again about {topic}: {clause}")
ANSWER_ASKED = (
    "Asked {topic}, I would now say that {clause}",
    "If you asked me again {topic}, I would say that {clause}",
)
WORDS_ASKED = (
    "Asked {topic}, I would now say: {clause}",
    "If you asked me again {topic}, my answer would be: {clause}",
)
ANSWER_ALONE = (
    "I have a better answer now to one of your questions: {clause}",
    "I would like to improve on one of my answers: {clause}",
    "I would answer one of your questions differently now: {clause}",
)
