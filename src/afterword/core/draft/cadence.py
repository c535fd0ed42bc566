"""The run of sentences in a voice: who writes at length joins them, and who exclaims does so once, at the thanks."""

import re
from dataclasses import replace

from afterword.core.draft.habits import Pace
from afterword.core.draft.text import Text
from afterword.core.draft.voice import Voice

THOUGHT = re.compile(
    r"(?:^|(?<=[.?!] ))([^.?!;:]+)\. I(t (?:made me think|put me in mind|reminded me|reminds me|struck me))"
)
OFFER = re.compile(r"\. (I (?:would|could|will|'d)? ?(?:be \w+ to |gladly |happily )?help )")
THANKED = re.compile(r"^((?:Thank(?:s| you)|My thanks)\b[^.?!;]+)\.(?= |$)")


def in_cadence(text: Text, voice: Voice) -> Text:
    """The text as this voice runs on or exclaims; the words stay the same."""
    if voice.pace is Pace.AMPLE:
        text = replace(text, paragraphs=tuple(map(_joined, text.paragraphs)), heart=_joined(text.heart))
    if voice.exclaims and text.is_glad and text.paragraphs:
        first, *others = text.paragraphs
        text = replace(text, paragraphs=(_exclaimed(first), *others))
    return text


def _joined(paragraph: str) -> str:
    """What it made them think of, and what they could do, in one breath with the point."""
    once = THOUGHT.sub(r"\1; i\2", paragraph, count=1)
    return OFFER.sub(lambda match: f", and {match[1]}", once, count=1) if once == paragraph else once


def _exclaimed(paragraph: str) -> str:
    return paragraph if "sorry" in paragraph else THANKED.sub(r"\1!", paragraph, count=1)
