"""What a mail is: the first rule that knows says so."""

from collections.abc import Callable

from afterword.core.reason import Reason
from afterword.core.watch import automatic, delivery, personal
from afterword.core.watch.mail import Mail
from afterword.core.watch.ruling import Ruling, Setting

Rule = Callable[[Mail, Setting], Ruling | None]

KIND_RULES: tuple[Rule, ...] = (
    personal.own_copy,
    delivery.bounce_report,
    delivery.late_report,
    delivery.delivered_report,
    delivery.refused_by_filter,
    delivery.read_receipt,
    delivery.complaint,
    personal.calendar_message,
    personal.reaction,
    delivery.late_words,
    delivery.bounce_words,
    delivery.mail_daemon,
    automatic.challenge,
    automatic.absence_by_header,
    automatic.absence_by_subject,
    automatic.absence_by_words,
    delivery.mail_system,
    delivery.receipt_words,
    automatic.decision_notice,
    automatic.answered_from_nowhere,
    automatic.acknowledgement,
    automatic.newsletter,
    automatic.system_notice,
    delivery.perhaps_failed,
    personal.person_wrote,
)
"""The order is the judgement: machine-readable reports first, what only words say later, people last."""


def classify(mail: Mail, setting: Setting) -> tuple[Ruling, Reason]:
    """The ruling of the first rule that knows, and its reason."""
    for rule in KIND_RULES:
        ruling = rule(mail, setting)
        if ruling is not None:
            return ruling, Reason(rule=rule.__name__, text=ruling.text)
    raise AssertionError("the last rule always knows")
