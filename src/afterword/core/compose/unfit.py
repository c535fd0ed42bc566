"""What must not get into an e-mail: anything that would start a header of its own, or name nobody."""

import re

from afterword.core.compose.mail import Mail
from afterword.core.errors import Problem

CONTROL = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029]")
LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
ADDRESS = re.compile(r"[^\s<>()\[\],;:\"\\@]+@[A-Za-z0-9.\-]+")
MESSAGE_ID = re.compile(r"<[!-;=?-~]{3,900}>")


def problems_in(mail: Mail) -> tuple[Problem, ...]:
    """Every problem, each with its place."""
    people = {"sender": mail.sender, "to": mail.to} | {f"cc[{place}]": person for place, person in enumerate(mail.cc)}
    texts = {"subject": mail.subject} | {f"{place}.name": person.name for place, person in people.items()}
    ids = [mail.message_id, *((mail.thread.message_id, *mail.thread.references) if mail.thread else ())]
    broken = [
        Problem(path=place, found="a line break or control character", expected="one line of text")
        for place, text in texts.items()
        if CONTROL.search(text)
    ]
    strange = [
        Problem(path=place, found="half a character", expected="text that can be written as UTF-8")
        for place, text in (texts | {"body": mail.body}).items()
        if LONE_SURROGATE.search(text)
    ]
    nowhere = [
        Problem(path=f"{place}.address", found=f"“{person.address}”", expected="an e-mail address")
        for place, person in people.items()
        if not ADDRESS.fullmatch(person.address) or CONTROL.search(person.address)
    ]
    nameless = [
        Problem(path="message_id", found=f"“{item}”", expected="an id such as <abc@example.org>")
        for item in ids
        if not MESSAGE_ID.fullmatch(item)
    ]
    return (*broken, *strange, *nowhere, *nameless)
