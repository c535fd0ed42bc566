"""Labelled situations, one TOML table each: what is different from Robin's plain case, and what must be advised.

`now` and the times of the log are absolute, or relative to the end of the interview ("+4h", "-12d"). A line of the log
reads "in phone invitation -5d" with any of by=p2 about=A id=m1 re=m1 state=unknown back=2026-03-09 text=…; a key of `set` is a path
into the case. `expect` compares, the other keys list what must be among the answers.
"""

import copy
import re
import tomllib
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from afterword.adapters.codec import case_from
from afterword.core.case import Case

FOLDER = Path(__file__).parent / "core" / "advise" / "situations"
END = "2026-03-03T11:00:00+00:00"
BASE = {
    "candidate": {"name": "Robin Achebe", "time_zone": "Europe/London"},
    "organisation": {"name": "Larkfield Foods", "country": "GB", "time_zone": "Europe/London"},
    "people": [
        {
            "id": "p1",
            "name": "Dana Marsh",
            "leads_recruitment": True,
            "contact": {"email": "dana@larkfield.example", "phone": "+44 20 7946 0101"},
        },
        {"id": "p2", "name": "Ines Duarte", "leads_recruitment": False, "contact": {"email": "ines@larkfield.example"}},
    ],
    "process": {"job_title": "Marketing executive"},
    "interviews": [{"id": "i1", "end": END, "time_zone": "Europe/London", "format": "in_person", "with": ["p1"]}],
    "debrief": {},
}
INVITED = ("in email invitation -12d",)
STEP = re.compile(r"([+-])(\d+(?:\.\d+)?)(d|h|min)")
UNITS = {"d": "days", "h": "hours", "min": "minutes"}


@dataclass(frozen=True, kw_only=True)
class Situation:
    """One situation as it stands in its file."""

    name: str
    shows: tuple[str, ...]
    case: Case
    now: datetime
    table: dict

    def words(self, key):
        return tuple(self.table.get(key, "").split())

    def moment(self, text):
        return moment(text, self.table.get("end", END))


def situations(folder=FOLDER):
    """Every situation of every file in a folder."""
    return tuple(
        _situation(table)
        for path in sorted(folder.glob("*.toml"))
        for table in tomllib.loads(path.read_text(encoding="utf-8"))["situation"]
    )


def moment(text, end):
    """An absolute time, or one so far from the end of the interview."""
    found = STEP.fullmatch(text)
    if found is None:
        return datetime.fromisoformat(text)
    span = timedelta(**{UNITS[found[3]]: float(found[2])})
    return datetime.fromisoformat(end) + (span if found[1] == "+" else -span)


def _situation(table):
    end = table.get("end", END)
    case = copy.deepcopy(BASE)
    case["interviews"][0]["end"] = end
    case["correspondence"] = [_item(line, end) for line in table.get("log", INVITED)]
    if "wishes" in table:
        case["employer_wishes"] = [{"code": code} for code in table["wishes"].split()]
    for path, value in table.get("set", {}).items():
        _put(case, path, value)
    for path in table.get("drop", "").split():
        _drop(case, path)
    return Situation(
        name=table["name"],
        shows=tuple(table["shows"].split()),
        case=case_from(case),
        now=moment(table["now"], end),
        table=table,
    )


def _item(line, end):
    direction, channel, kind, at, *more = line.split(maxsplit=4)
    item = {"direction": direction, "channel": channel, "kind": kind, "at": moment(at, end).isoformat(), "person": "p1"}
    names = {
        "by": "person",
        "about": "process",
        "re": "in_reply_to",
        "id": "id",
        "state": "state",
        "text": "text",
        "back": "returns_on",
    }
    for word in more[0].split() if more else ():
        key, _, value = word.partition("=")
        item[names[key]] = value
    return item


def _put(case, path, value):
    *way, last = _steps(path)
    place = case
    for step in way:
        if isinstance(step, str):
            place = place.setdefault(step, {})
        else:
            place += [{}] * (step + 1 - len(place))
            place = place[step]
    if isinstance(last, int):
        place += [None] * (last + 1 - len(place))
    place[last] = value


def _drop(case, path):
    *way, last = _steps(path)
    place = case
    for step in way:
        place = place[step]
    del place[last]


def _steps(path):
    return [int(part) if part.isdecimal() else part for part in path.split(".")]
