"""A draft made of the candidate's own notes: never a language model, never an invented fact."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.core.draft.drafting import draft

__all__ = ["draft"]


def __getattr__(name: str) -> object:
    """Load the making of drafts when it is asked for: a review needs one small module of this package, not sixty."""
    if name != "draft":
        raise AttributeError(name)
    from afterword.core.draft.drafting import draft  # noqa: PLC0415 -- that is what this is for

    return draft
