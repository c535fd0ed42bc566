"""A placeholder left in.

Finds what a template leaves behind, by its shape: square brackets or braces around words, %NAME%, <name>, ____, XXX,
TBC, "(insert …)", "Mr./Ms.", "Last Name", "Company Name".
Why: nothing says "I sent this to everyone" more loudly.
Instead: put the real word there, or take the sentence out.
Guide: S23, S26.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from afterword.core.review.doc import Doc, words_in
from afterword.core.review.facts import Facts
from afterword.core.review.finding import Part, Severity
from afterword.core.review.remark import Remark
from afterword.core.review.words import bag, fold

SEVERITY = Severity.ERROR
VERSION = 2
BAD = (
    "Dear [Interviewer],",
    "Thank you for telling me about {{project}}.",
    "I look forward to working at Company Name!",
    "Dear Mr./Ms. Marsh,",
    "I would love to work at COMPANY.",
    "We spoke on ____ about the role.",
    "I enjoyed hearing about (insert detail here).",
)
GOOD = (
    "She said it “was [sic] fine”.",
    "The report [1] has the figures.",
    "Write to me at <robin@example.org>.",
    "I take an XXL shirt.",
)

SHAPES = (
    r"\[(?!(?:sic|\.\.\.|…|\d{1,3})\])[^\[\]\n]{1,80}\](?!\()"
    r"|\{\{?[^{}\n]{1,60}\}\}?"
    r"|<(?![^<>\n]*(?:@|//)|/?(?:a|b|br|div|em|font|i|li|p|span|strong|u|ul|ol|table|td|tr)\b(?! name\b))[^\W\d_][^<>\n]{0,40}>"
    r"|«[^«»\n]{1,40}»"
    r"|%[A-Z_]{2,30}%"
    r"|\$\{?[A-Z_]{3,30}\b\}?"
    r"|_{3,}"
    r"|\b[Xx]{3,}\b(?:-[Xx]{2,}\b)*|\?{3,}(?= [a-z])"
    r"|\b(?:DD|MM)[/.-](?:DD|MM)[/.-]Y{2,4}\b|\bINSERT [A-Z]{3,}\b|\b(?:COMPANY|INTERVIEWER|JOB|MANAGER|POSITION) (?:NAME|TITLE)\b"
    r"|\b(?:TBC|TBD|TODO|FIXME|N\.N\.|tbc|tbd)\b"
    r"|\((?:[Ii]nsert|INSERT|[Aa]dd|[Yy]our|YOUR|[Nn]ame|NAME|[Cc]ompany|[Ff]ill|[Dd]ate|DATE|[Jj]ob title|[Pp]osition|[Mm]ention|[Ss]pecific)\b[^()\n]{0,60}\)"
    r"|\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Madam|he|she|his)\.? ?/ ?(?:Mr|Mrs|Ms|Miss|Mx|Dr|Madam|she|her|hers|he)\b\.?"
    r"|\b(?:[Yy]our|[Ii]nterviewer'?s?|[Rr]ecruiter|[Mm]anager|[Cc]ompany|[Ff]irst|[Ll]ast|[Ff]ull|[Cc]ontact|[Ee]mployer)(?:'s)? Name\b"
    r"|\b(?:Company|Last|First|Your|Hiring Manager|Interviewer|Candidate) ?(?:Name|NAME)\b|\b(?:COMPANY|LAST|FIRST|YOUR) NAME\b"
    r"|\b(?:Firstname|Lastname|FirstName|LastName|CompanyName|JobTitle|Job Title Here|Position Title|Surname Here)\b"
    r"|(?<= (?:at|to|of) )(?:COMPANY|FIRM|POSITION|INTERVIEWER)\b|(?<= for )(?:COMPANY|FIRM|POSITION|INTERVIEWER)\b"
    r"|(?<= (?:with|join) )(?:COMPANY|FIRM|POSITION|INTERVIEWER)\b"
    r"|\b[Ll]orem ipsum\b"
)
QUOTED = "`"
MARKS = frozenset("[{<«%$_(/")
REPEATED = ("??", "XXX", " COMPANY", " FIRM", " POSITION", " INTERVIEWER")
WORDS = bag(
    "name names xxx xxxx xxxxx tbc tbd todo fixme n firstname lastname companyname jobtitle lorem surname here insert title"
)
"""Without one of these marks or words in a text no shape can be in it."""


@cache
def _shapes() -> re.Pattern[str]:
    return re.compile(SHAPES)


def check(doc: Doc, facts: Facts) -> Iterator[Remark]:
    """A remark for each, in the subject too."""
    subject = doc.message.subject
    if _may_hold_one(doc.text, doc.marks, doc.said):
        yield from _in(doc.text, Part.BODY, facts)
    if subject and _may_hold_one(subject, subject, words_in(fold(subject))):
        yield from _in(subject, Part.SUBJECT, facts)


def _may_hold_one(text: str, marks: Iterable[str], words: Iterable[str]) -> bool:
    is_marked = not MARKS.isdisjoint(marks) or any(map(text.__contains__, REPEATED))
    return is_marked or not WORDS.isdisjoint(words)


def _in(text: str, part: Part, facts: Facts) -> Iterator[Remark]:
    for match in _shapes().finditer(text):
        start, end = match.span()
        if text[max(0, start - 1) : start] == QUOTED or _is_known(match.group(), facts):
            continue
        yield Remark(
            f"“{match.group()}” looks like a gap in a template. Put the real words there, or take the sentence out.",
            (start, end),
            part=part,
        )


def _is_known(found: str, facts: Facts) -> bool:
    """Something the case itself writes so: a product in brackets, a firm called “[x]”."""
    return found in facts.capitals or any(found in note.text for note in facts.notes) or found in facts.organisation
