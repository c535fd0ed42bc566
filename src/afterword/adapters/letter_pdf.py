"""A letter on one page of A4 or US Letter, with embedded fonts, real text and metadata.

The font is Gentium Plus (SIL Open Font License): Latin, Greek and Cyrillic with all their marks.
"""

from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from afterword.core.draft.forms.sheet import Sheet
from afterword.core.errors import AfterwordError
from afterword.core.wording import short

FONT = "GentiumPlus"
FONT_FILE = Path(__file__).with_name("fonts") / "GentiumPlus-Regular.ttf"
SIDE, TOP, BOTTOM = 25 * mm, 27 * mm, 22 * mm
BLOCK = 85 * mm
"""Width of an address: longer lines are broken, as on an envelope."""
UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff")) | dict.fromkeys(
    map(ord, "\u00a0\u2007\u2009\u202f\t"), " "
)
"""What has no shape of its own: marks for breaking words are dropped, fixed spaces become plain ones."""
SIZES = ((11.5, 16.5), (11, 15.5), (10.5, 14.5), (10, 13.5))
"""Type size and line distance in points, largest first; below 10 a letter is not one page but two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Type:
    size: float
    leading: float

    @property
    def style(self) -> ParagraphStyle:
        return ParagraphStyle("letter", fontName=FONT, fontSize=self.size, leading=self.leading, alignment=TA_LEFT)


def letter_pdf(sheet: Sheet) -> bytes:
    """The PDF of one page; AfterwordError if the letter does not fit on it or a character has no glyph.

    Combining accents are composed with their letters first, because they would otherwise be printed next to them.
    """
    sheet = _as_set(sheet)
    font = TTFont(FONT, str(FONT_FILE))
    registerFont(font)
    _refuse_unprintable(sheet, font)
    page = LETTER if sheet.us_letter else A4
    for size, leading in SIZES:
        pdf = _page(sheet, page, _Type(size=size, leading=leading))
        if pdf is not None:
            return pdf
    raise AfterwordError("The letter does not fit on one page. Shorten it; most people will not read more than that.")


def _as_set(sheet: Sheet) -> Sheet:
    """The sheet with its accents composed."""
    return replace(
        sheet,
        sender=tuple(map(_composed, sheet.sender)),
        recipient=tuple(map(_composed, sheet.recipient)),
        paragraphs=tuple(map(_composed, sheet.paragraphs)),
        sign_off=_composed(sheet.sign_off),
        signature=_composed(sheet.signature),
    )


def _composed(text: str) -> str:
    return normalize("NFC", text).translate(UNSEEN)


def _refuse_unprintable(sheet: Sheet, font: TTFont) -> None:
    """Refuse the first line with a character the font lacks, instead of printing an empty box."""
    parts = (
        ("your name and address", sheet.sender),
        ("their name and address", sheet.recipient),
        ("the text", tuple(line for text in sheet.paragraphs for line in text.split("\n"))),
        ("the closing", (sheet.sign_off, *sheet.signature.split("\n"))),
    )
    for where, lines in parts:
        for line in lines:
            if any(ord(char) not in font.face.charToGlyph for char in line):
                raise AfterwordError(
                    f"The letter's font has no characters for “{short(line)}” in {where}. "
                    "Write it in Latin, Greek or Cyrillic letters, or copy the text by hand."
                )


def _page(sheet: Sheet, page: tuple[float, float], kind: _Type) -> bytes | None:
    """The page in this type size, or None if the text does not fit."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=page, invariant=1, initialFontName=FONT, lang=sheet.language)  # type: ignore[arg-type] # the stubs say float
    canvas.setTitle(sheet.title)
    canvas.setAuthor(sheet.author)
    canvas.setSubject(sheet.title)
    canvas.setCreator("Afterword")
    low = _lay(canvas, sheet, page, kind)
    if low < BOTTOM:
        return None
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _lay(canvas: Canvas, sheet: Sheet, page: tuple[float, float], kind: _Type) -> float:
    """Draw from the top and return the position of the lowest line."""
    width, height = page
    step = kind.leading
    sender = _broken(sheet.sender, kind)
    x = SIDE if sheet.us_letter else _right_block((*sender, sheet.date), width, kind)
    y = _lines(canvas, sender, height - TOP, kind, x=x)
    y = _lines(canvas, (sheet.date,), y - step, kind, x=x)
    y = _lines(canvas, _broken(sheet.recipient, kind), y - step, kind, x=SIDE) - step
    for paragraph in sheet.paragraphs:
        y = _paragraph(canvas, paragraph, y, width - 2 * SIDE, kind) - 0.65 * step
    y = _lines(canvas, (sheet.sign_off,), y - 0.35 * step, kind, x=SIDE)
    return _lines(canvas, (sheet.signature,), y - 3 * step, kind, x=SIDE)


def _broken(lines: tuple[str, ...], kind: _Type) -> tuple[str, ...]:
    return tuple(part for line in lines for part in simpleSplit(line, FONT, kind.size, BLOCK))


def _right_block(lines: tuple[str, ...], width: float, kind: _Type) -> float:
    """The left edge of a block that ends at the right margin, where the sender's address goes outside the United States."""
    widest = max(stringWidth(line, FONT, kind.size) for line in lines)
    return max(SIDE, width - SIDE - float(widest))


def _lines(canvas: Canvas, lines: tuple[str, ...], y: float, kind: _Type, *, x: float) -> float:
    canvas.setFont(FONT, kind.size)
    for line in lines:
        y -= kind.leading
        canvas.drawString(x, y, line)
    return y


def _paragraph(canvas: Canvas, text: str, y: float, width: float, kind: _Type) -> float:
    shown = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>")
    block = Paragraph(shown, kind.style)
    _, tall = block.wrap(width, y)
    block.drawOn(canvas, SIDE, y - tall)
    return float(y - tall)
