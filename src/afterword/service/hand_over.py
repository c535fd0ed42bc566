"""Ways out that leave the last step to the candidate: a draft in their mailbox, a file, a link."""

from afterword.core.approval import Delivery
from afterword.core.once import Refusal
from afterword.core.refusals import somebody_was_first
from afterword.service.desk import Caller, Desk
from afterword.service.our_message import handed_over
from afterword.service.outgoing import Change, Parcel
from afterword.service.send import permission


def hand_over(desk: Desk, caller: Caller, followup_id: str, *, to: str) -> Parcel | Refusal:
    """Use up the approval, because another program may send the message from now on; returns what to hand over.

    The case keeps it as a draft: it counts as sent only when the candidate says so or it is found in their mailbox.
    """
    granted = permission(desk, caller, followup_id)
    if isinstance(granted, Refusal):
        return granted
    parcel = granted.parcel
    event = caller.event("handed_over", message_id=parcel.send.message_id, to=to)
    change = Change(state=Delivery.CANCELLED, case=lambda case: handed_over(case, parcel, at=caller.now), event=event)
    if not desk.sends.settle(parcel, change):
        return somebody_was_first("This approval has just been used elsewhere.")
    return parcel
