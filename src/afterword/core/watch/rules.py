"""Every rule of watching, in the order they are asked; the catalogue explains them from their docstrings."""

from afterword.core.watch.classify import KIND_RULES
from afterword.core.watch.doubts import DOUBTS
from afterword.core.watch.judge import nothing_in_common, written_before_yours
from afterword.core.watch.ties import TIE_RULES

RULES = (*KIND_RULES, *TIE_RULES, *DOUBTS, nothing_in_common, written_before_yours)
