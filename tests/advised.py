"""Advice for the people of the tests, made by hand: what `advise` says is tested where it lives."""

from afterword.core.advise.advice import (
    Advice,
    Essentials,
    FollowUp,
    Formality,
    FormalityChoice,
    MethodChoice,
    Recipient,
    Whether,
)
from afterword.core.channel import Method
from afterword.core.message import Essential, MessageKind


def advised(
    *,
    kind=MessageKind.THANK_YOU,
    method=Method.EMAIL,
    formality=Formality.PROFESSIONAL,
    refer_to=("n1", "n2", "n3"),
    **others,
):
    """A yes: to Dana, with every essential."""
    return Advice(
        follow_up=Whether(value=FollowUp.YES, reasons=()),
        kind=kind,
        method=MethodChoice(value=method),
        recipient=Recipient(person="p1"),
        formality=FormalityChoice(value=formality),
        essentials=Essentials(cover=tuple(Essential)),
        refer_to=refer_to,
        **others,
    )


THANK_YOU = advised()
