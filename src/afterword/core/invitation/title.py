"""The job and the firm, where an invitation names them as such."""

import re

LABELLED = {
    "job_title": re.compile(r"^[ \t*•-]{0,4}(?:position|role|job(?: title)?|vacancy|post)[ \t]{0,3}:[ \t]{0,3}(\S[^\n]{0,118})$", re.IGNORECASE | re.MULTILINE),
    "organisation": re.compile(r"^[ \t*•-]{0,4}(?:company|organi[sz]ation|employer|firm)[ \t]{0,3}:[ \t]{0,3}(\S[^\n]{0,118})$", re.IGNORECASE | re.MULTILINE),
}  # fmt: skip
PREFIX = re.compile(r"^(?:(?:re|fwd?|aw|wg|invitation|updated invitation(?: with note)?|cancell?ed(?: event)?|accepted|confirmed|new event|rescheduled)\s?:\s?)+", re.IGNORECASE)  # fmt: skip
STAGE = r"(?:(?:first|second|third|final|initial|phone|telephone|video|online|on-?site|panel|technical|screening|1st|2nd|3rd)[ -](?:round[ -])?){0,3}"
INTERVIEW = rf"{STAGE}(?:job[ -])?interview"
JOB = r"(?P<marked>(?:the )?(?:position|role|post|job) (?:of |as )(?:an? )?|the |an? )?(?P<job>[^,|–—@:]{3,80}?)(?P<noun> (?:position|role|post|vacancy))?"
FIRM = r"(?P<firm>[^,|–—@:]{2,80})"
SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"^{INTERVIEW} (?:for|as) {JOB}(?: at {FIRM})?$",
        rf"^{INTERVIEW} at {FIRM} (?:for|as) {JOB}$",
        rf"^{INTERVIEW}\s?[:–—-]\s?{JOB} at {FIRM}$",
        rf"^{INTERVIEW} at {FIRM}$",
    )
)
"""Ways to title an interview in which the words around the job and the firm leave no second reading."""


def titled(summary: str, description: str, *, names: tuple[str, ...]) -> dict[str, tuple[str, str]]:
    """`job_title` and `organisation`, each with the property it was read from; what is a person's name is neither."""
    known = {name.casefold() for name in names if name}
    known |= {name.split()[0] for name in known}
    found = {
        key: (match[1].strip(), "DESCRIPTION of the calendar part")
        for key, pattern in LABELLED.items()
        if (match := pattern.search(description))
    }
    for key, value in _in_title(_bare(summary)).items():
        found.setdefault(key, (value, "SUMMARY of the calendar part"))
    return {key: value for key, value in found.items() if value[0].casefold() not in known}


def _in_title(title: str) -> dict[str, str]:
    match = next((match for pattern in SHAPES if (match := pattern.match(title))), None)
    if match is None:
        return {}
    parts = {name: (value or "").strip() for name, value in match.groupdict().items()}
    is_job = parts.get("marked") or parts.get("noun") or parts["firm"] or not _may_be_a_name(parts.get("job", ""))
    named = {"job_title": parts.get("job", "") if is_job else "", "organisation": parts["firm"]}
    return {key: value for key, value in named.items() if value}


def _may_be_a_name(text: str) -> bool:
    """“Interview for Robin Achebe” names the candidate, “Interview for marketing executive” the job."""
    words = text.split()
    return len(words) in (2, 3) and all(word[:1].isupper() for word in words)


def _bare(summary: str) -> str:
    return " ".join(PREFIX.sub("", summary.strip()).split())[:240]
