"""What ties a mail to a case, and what speaks against it."""

from dataclasses import replace

from afterword.core.case import Case
from afterword.core.watch.doubts import doubts_about
from afterword.core.watch.mail import Mail
from afterword.core.watch.ties import TIE_RULES, Tie


def tie(mail: Mail, case: Case, *, ours: frozenset[str]) -> Tie:
    """The strongest tie between the mail and the case, with the doubts about it."""
    found = next((tie for rule in TIE_RULES if (tie := rule(mail, case, ours))), None)
    return replace(found, doubts=doubts_about(mail, case)) if found else Tie()
