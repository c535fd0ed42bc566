"""The paragraphs of a text, with what they rest on."""

from dataclasses import dataclass

from afterword.core.message import Essential


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What is said, without greeting and sign-off.

    `gaps` are what only the candidate can add, `subjects` the subject lines that fit when the usual ones do not,
    `heart` the one paragraph after the thanks that a short note would keep. `is_glad` is false where the news is bad.
    """

    paragraphs: tuple[str, ...]
    uses: tuple[str, ...] = ()
    essentials: tuple[Essential, ...] = (Essential.THANKS,)
    gaps: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    heart: str = ""
    is_glad: bool = True
