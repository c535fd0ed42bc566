"""A word list written as running text, which is how people read and extend one."""


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())
