"""The phrasings that put a stumble right."""

CORRECTED = (
    "On {topic}, I have a better answer than the one I gave: {clause}",
    "I would like to improve on my answer about {topic}: {clause}",
    "I have thought again about {topic}, and would answer differently now: {clause}",
    "A better answer on {topic} than the one I gave: {clause}",
)
CORRECTED_ALONE = (
    "I have a better answer now to one of your questions: {clause}",
    "I would like to improve on one of my answers: {clause}",
    "I would answer one of your questions differently now: {clause}",
)
MISSPOKE = (
    "A small correction: {clause}",
    "I would like to correct one thing: {clause}",
    "One correction to what I said: {clause}",
)
MISHAP = (
    "One thing I have thought about since: {clause}",
    "Looking back, {clause}",
    "Something I have gone over since: {clause}",
)
"""Before what was done otherwise than it should have been."""
