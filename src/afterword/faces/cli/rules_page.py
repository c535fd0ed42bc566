"""The page docs/rules.md: every rule with its text, and which rule answers each statement of the guide."""

from collections.abc import Iterator

from afterword.core.catalogue import TITLES, Area, Page, answering, pages
from afterword.core.statements import STATEMENTS


def rules_page() -> str:
    """The whole page as Markdown, one sentence a line."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# Rules"
    yield ""
    yield "Every sentence of the product that judges something ends in the id of a rule; this page says what each rule holds."
    yield "It is made from the rules themselves: `afterword rules --write docs/rules.md`."
    yield "Numbers such as S20 are the statements of the guide the product follows; the first table lists them with their rules."
    yield from _statements()
    for area in Area:
        yield from _area(area)


def _area(area: Area) -> Iterator[str]:
    yield ""
    yield f"## {TITLES[area]}"
    for page in pages():
        if page.area is area:
            yield from _rule(page)


def _rule(page: Page) -> Iterator[str]:
    yield ""
    yield f'### <a id="{anchor(page)}"></a>{page.id}'
    yield ""
    yield f"**{page.title}**"
    if page.text:
        yield ""
        yield from _sentences(page.text)
    yield ""
    numbers = ", ".join(f"S{number}" for number in page.statements)
    yield f"[`src/{page.path}`](../src/{page.path})" + (f" · {numbers}" if numbers else "")


def _sentences(text: str) -> Iterator[str]:
    """Paragraphs with one sentence a line, as all documents here are written."""
    for number, paragraph in enumerate(text.split("\n\n")):
        if number:
            yield ""
        joined = " ".join(paragraph.split())
        yield from joined.replace(". ", ".\n").split("\n")


def _statements() -> Iterator[str]:
    yield ""
    yield "## Which rules answer which statement"
    yield ""
    yield "| statement | what it asks | rules |"
    yield "|---|---|---|"
    for number, topic in STATEMENTS.items():
        links = ", ".join(f"[{page.id}](#{anchor(page)})" for page in answering(number))
        yield f"| S{number} | {topic} | {links} |"


def anchor(page: Page) -> str:
    """The anchor of a rule on the page."""
    return f"{page.area}-{page.id}"
