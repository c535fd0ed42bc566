"""Who exclaims does so once, at the thanks."""

import re
from dataclasses import replace

from afterword.core.draft.text import Text
from afterword.core.draft.voice import Voice

THANKED = re.compile(r"^(Thank(?:s| you)\b[^.?!;]+)\.(?= |$)")


def exclaimed(text: Text, voice: Voice) -> Text:
    """The text as this voice exclaims; the words stay the same."""
    if voice.exclaims and text.is_glad and text.paragraphs:
        first, *others = text.paragraphs
        text = replace(text, paragraphs=(_exclaimed(first), *others))
    return text


def _exclaimed(paragraph: str) -> str:
    return paragraph if "sorry" in paragraph else THANKED.sub(r"\1!", paragraph, count=1)
