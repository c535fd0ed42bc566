"""The one codec between the public formats (`afterword/1`) and the core's own types.

TOML and JSON have the same keys; TOML is turned into JSON first, so there is only one path in. All problems of an input
are collected and raised at once as BadInputError. Nothing is coerced: a number is not a date and "yes" is not true.
"""

from afterword.adapters.codec.reading import (
    CALENDAR_NAMES,
    INVITATIONS,
    case_from,
    decode,
    decode_case,
    draft_from,
    is_invitation,
    message_from,
    read_case,
)
from afterword.adapters.codec.source import MAX_BYTES, decode_text, read_bytes, refuse, unreadable
from afterword.adapters.codec.writing import encode, encode_case, known, plain

__all__ = [
    "CALENDAR_NAMES",
    "INVITATIONS",
    "MAX_BYTES",
    "case_from",
    "decode",
    "decode_case",
    "decode_text",
    "draft_from",
    "encode",
    "encode_case",
    "is_invitation",
    "known",
    "message_from",
    "plain",
    "read_bytes",
    "read_case",
    "refuse",
    "unreadable",
]
