"""Invitations that were dropped or pasted, read into a process on its way in."""

import re
from datetime import datetime
from email.utils import format_datetime

from afterword.adapters.invitation import invitation_from
from afterword.core.invitation.imported import Imported, InvitationKind
from afterword.core.reason import texts
from afterword.faces.web.arrival import Arrival

LONGEST = 200_000
"""Bytes of a file whose text a page can show to be mended."""
UNREADABLE = re.compile(r"[\x00-\x08\x0e-\x1f]")
WORDS = re.compile(r"(SUMMARY|DESCRIPTION|LOCATION)[^:]*:(.+)", re.IGNORECASE)
"""The lines of a calendar that hold somebody's words."""

NOTICES = {
    InvitationKind.UPDATE: "This changes an earlier invitation. If you have added that one already, correct its facts there instead.",
    InvitationKind.CANCELLATION: "This calls the interview off. If it took place all the same, go on; otherwise there is nothing to follow up.",
    InvitationKind.NOT_AN_INVITATION: "This does not look like an invitation. What could be read of it is below; the rest is yours to type.",
}


def read_file(name: str, data: bytes, *, now: datetime) -> Arrival:
    """What a dropped file says; BadInputError when it is neither a calendar entry nor a mail."""
    return _arrival(invitation_from(data, source=name, now=now))


def read_text(text: str, *, now: datetime) -> Arrival:
    """What pasted text says, as the body of a mail without an envelope, or as the mail or calendar it is."""
    data = text.strip().encode()
    if not data.upper().startswith(
        (b"BEGIN:VCALENDAR", b"BEGIN:VEVENT", b"FROM:", b"DATE:", b"RECEIVED:", b"RETURN-PATH:", b"DELIVERED-TO:")
    ):
        head = f"Date: {format_datetime(now)}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        data = head.encode() + data
    return _arrival(invitation_from(data, source="the pasted text", now=now))


def text_in(data: bytes) -> str:
    """What people can read of a file: nothing of a picture, of a calendar its words alone."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = ""
    text = "" if UNREADABLE.search(text) else text.replace("\r\n", "\n").strip()
    if text[:15].upper() != "BEGIN:VCALENDAR":
        return text
    lines = re.sub(r"\n[ \t]", "", text).splitlines()
    return "\n".join(told[2].replace("\\n", "\n").replace("\\", "") for line in lines if (told := WORDS.match(line)))


def _arrival(imported: Imported) -> Arrival:
    return Arrival(
        document=imported.case,
        sources=imported.sources,
        questions=imported.questions,
        notices=(*((notice,) if (notice := NOTICES.get(imported.kind)) else ()), *texts(imported.warnings)),
    )
