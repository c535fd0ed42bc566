"""A letter on one page of A4 or US Letter, with embedded fonts, real text and metadata.

The font is Gentium Plus (SIL Open Font License): Latin, Greek and Cyrillic with all their marks.
"""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from afterword.core.draft.sheet import Sheet
from afterword.core.errors import AfterwordError

FONT = "GentiumPlus"
FONT_FILE = Path(__file__).with_name("fonts") / "GentiumPlus-Regular.ttf"
SIDE, TOP, BOTTOM = 25 * mm, 27 * mm, 22 * mm
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
    """The PDF of one page; AfterwordError when the letter does not fit on it or a character has no glyph."""
    font = TTFont(FONT, str(FONT_FILE))
    registerFont(font)
    _refuse_unprintable(sheet, font)
    page = LETTER if sheet.us_letter else A4
    for size, leading in SIZES:
        pdf = _page(sheet, page, _Type(size=size, leading=leading))
        if pdf is not None:
            return pdf
    raise AfterwordError("The letter does not fit on one page. Shorten it; a page is more than most people read.")


def _refuse_unprintable(sheet: Sheet, font: TTFont) -> None:
    everything = "".join((*sheet.sender, sheet.date, *sheet.recipient, *sheet.paragraphs))
    missing = sorted({char for char in everything if ord(char) not in font.face.charToGlyph and char not in "\n\t"})
    if missing:
        shown = " ".join(missing[:5])
        raise AfterwordError(f"The letter's font has no {shown}. Write it in Latin, Greek or Cyrillic letters.")


def _page(sheet: Sheet, page: tuple[float, float], kind: _Type) -> bytes | None:
    """The page set in this size, or None when it runs over."""
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
    """Draw from the top and return how low it came."""
    width, height = page
    step = kind.leading
    y = _lines(canvas, sheet.sender, height - TOP, kind, x=_sender_x(sheet, width, kind))
    y = _lines(canvas, (sheet.date,), y - step, kind, x=SIDE if sheet.us_letter else _sender_x(sheet, width, kind))
    y = _lines(canvas, sheet.recipient, y - step, kind, x=SIDE) - step
    for paragraph in sheet.paragraphs:
        y = _paragraph(canvas, paragraph, y, width - 2 * SIDE, kind) - 0.65 * step
    y = _lines(canvas, (sheet.sign_off,), y - 0.35 * step, kind, x=SIDE)
    return _lines(canvas, (sheet.signature,), y - 3 * step, kind, x=SIDE)


def _sender_x(sheet: Sheet, width: float, kind: _Type) -> float:
    """The sender's block stands left in the United States and right elsewhere."""
    if sheet.us_letter or not sheet.sender:
        return SIDE
    widest = max(stringWidth(line, FONT, kind.size) for line in (*sheet.sender, sheet.date))
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
