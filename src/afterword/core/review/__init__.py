"""Review: what is wrong with a message, where, why, and how to mend it."""

from afterword.core.review.engine import review

__all__ = ["review"]
