"""How often drafts of one kind are built alike: five words in a row that are not the candidate's own."""

import re
from collections import Counter

from invented import texts

RUN = 5
OWN = 3
"""Words in a row that a note lends to a sentence: what it says is the candidate's, however many notes say it."""
WRITTEN_OUT = (("n't", " not"), ("'d", " would"), ("'m", " am"), ("'ll", " will"), ("'ve", " have"))
FORMULA = re.compile(r"\bthank(?:s| you)(?: for)?\b")
"""The one thing every message says."""


def common_frames(drafts):
    """The share of `drafts` (each with its case) in which a frame stands, for every frame."""
    counted = Counter(frame for written, case in drafts for frame in frames(written.message.body, case))
    return {frame: times / len(drafts) for frame, times in counted.items()}


def frames(body, case):
    """Every frame between greeting and sign-off."""
    own = {run for text in texts(case) for run in runs(text, OWN)}
    parts = [part for block in body.split("\n\n")[1:-1] for part in re.split(r"[.,;:?!]", block)]
    found = {run for part in parts for each in FORMULA.split(written_out(part)) for run in runs(each, RUN)}
    ours = (run for run in found if not own & set(zip(run, run[1:], run[2:], strict=False)))
    return {" ".join(run) for run in ours if not any(word.isdigit() for word in run)}


def runs(text, length):
    """So many words in a row."""
    said = re.findall(r"[\w']+", written_out(text))
    return set(zip(*(said[start:] for start in range(length)), strict=False))


def written_out(text):
    """In small letters, without contractions."""
    text = text.lower().replace("’", "'")
    for short, full in WRITTEN_OUT:
        text = text.replace(short, full)
    return text
