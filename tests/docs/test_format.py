"""The page of the format names every key and every value a case may hold."""

from dataclasses import fields
from enum import StrEnum
from inspect import getmembers, isclass
from pathlib import Path

import pytest

from afterword.core import case, channel, message

PAGE = (Path(__file__).parents[2] / "docs/format.md").read_text()
RECORDS = [kind for _, kind in getmembers(case, isclass) if hasattr(kind, "__dataclass_fields__")] + [message.Message]
ENUMS = [
    kind
    for module in (case, channel, message)
    for _, kind in getmembers(module, isclass)
    if issubclass(kind, StrEnum) and kind is not StrEnum
]


@pytest.mark.parametrize("record", RECORDS, ids=lambda kind: kind.__name__)
def test_every_key_is_documented(record):
    assert [field.name for field in fields(record) if f"`{field.name.rstrip('_')}`" not in PAGE] == []


@pytest.mark.parametrize("enum", ENUMS, ids=lambda kind: kind.__name__)
def test_every_value_is_documented(enum):
    assert [value for value in enum if f"`{value}`" not in PAGE] == []
