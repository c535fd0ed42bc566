"""What somebody wrote themselves: the text of a mail without what it quotes and without the signature.

Line by line and in linear time, for the clients and languages people use. Where no quotation is found the whole
text is new: too much is shown rather than too little.
"""

import re
from collections.abc import Iterator

MAX_LINES = 5_000
MAX_LINE = 1_000
ATTRIBUTION_LINES = 4

WROTE = (
    r"wrote|writes|schrieb|schreibt|geschrieben|a écrit|écrit|escribió|escribio|escrigué|ha scritto|scritto|schreef|"
    r"geschreven|escreveu|napisał\(?a?\)?|napisał|pisze|napsal\(?a?\)?|napísal\(?a?\)?|skrev|kirjoitti|írta|a scris|έγραψε|пишет|писал\(?а?\)?|"
    r"написав|написал\(?а?\)?|пише|写道|寫道|书写|のメッセージ|さんは書きました|wrote|작성|님이 작성|yazdı|şunu yazdı|כתב|כתבה|كتب|đã viết|je napisao|napisao|rašė"
)
ATTRIBUTION = re.compile(rf"(?:{WROTE})[^\n:：]{{0,80}}[:：]\s*$", re.IGNORECASE)
DATED = re.compile(r"\d{1,4}\s?[./:年월月-]\s?\d{1,2}|\b(?:19|20)\d\d\b")
ADDRESSED = re.compile(r"<?[^\s<>@]{1,64}@[^\s<>@]{1,200}>?")
SENTENCE = re.compile(r"[.!?]\s+[A-ZÀ-ÖØ-Þ]")
"""A heading is one phrase; where a sentence ends inside, somebody is telling something."""
RULED = re.compile(
    r"[-_=*\s>]{0,40}(?:original message|(?:begin )?forwarded message|forwarded by|original appointment|urspr\w{1,8}ngliche nachricht|"
    r"weitergeleitete nachricht|message d'origine|message original|message transféré|mensaje original|mensaje reenviado|"
    r"messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|mensagem original|mensagem encaminhada|"
    r"oryginalna wiadomość|wiadomość oryginalna|ursprungligt meddelande|originalmeddelande|oprindelig meddelelse|opprinnelig melding|"
    r"alkuperäinen viesti|původní zpráva|pôvodná správa|eredeti üzenet|mesaj original|исходное сообщение|пересылаемое сообщение|"
    r"оригінальне повідомлення|αρχικό μήνυμα|özgün ileti|orijinal mesaj|原始邮件|原始郵件|元のメッセージ|원본 메시지|הודעה מקורית|الرسالة الأصلية)"
    r"[^\n]{0,120}$",
    re.IGNORECASE,
)
HEAD = re.compile(
    r"[\s>*_]{0,10}(from|von|de|da|van|od|från|fra|lähettäjä|feladó|de la|от|від|από|kimden|gönderen|发件人|寄件者|差出人|보낸 ?사람|מאת|من|"
    r"sent|gesendet|envoyé|enviado(?: el)?|inviato|verzonden|enviada(?: em)?|wysłano|skickat|sendt|lähetetty|odesláno|odoslané|elküldve|trimis|"
    r"отправлено|надіслано|εστάλη|gönderildi|tarih|发送时间|日期|送信日時|보낸 ?날짜|"
    r"date|datum|fecha|data|dato|päiväys|dátum|дата|to|an|à|para|a|aan|do|till|til|vastaanottaja|komu|címzett|către|кому|προς|kime|"
    r"收件人|宛先|받는 ?사람|cc|kopie|copie|subject|betreff|objet|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|aihe|předmět|predmet|"
    r"tárgy|subiect|тема|θέμα|konu|主题|主旨|件名|제목)\s{0,3}\*?\s{0,3}[:：]",
    re.IGNORECASE,
)
FIRST_HEAD = re.compile(
    r"[\s>*_]{0,10}(from|von|de|da|van|od|från|fra|lähettäjä|feladó|de la|от|від|από|kimden|gönderen|发件人|寄件者|差出人|보낸 ?사람|מאת|من)"
    r"\s{0,3}\*?\s{0,3}[:：]",
    re.IGNORECASE,
)
LOTUS_TO = re.compile(r"\s{0,60}(?:to|an|à)\s{0,3}:", re.IGNORECASE)
LOTUS_SUBJECT = re.compile(r"\s{0,60}(?:subject|betreff|objet)\s{0,3}:", re.IGNORECASE)
MOBILE = re.compile(
    r"(?:sent|gesendet|von meinem|envoyé|enviado|inviato|verzonden|skickat|sendt|wysłano|отправлено)\b[^\n]{0,40}"
    r"(?:iphone|ipad|android|samsung|outlook|mobile|handy|blackberry|gmail)[^\n]{0,40}$",
    re.IGNORECASE,
)


def new_text(text: str) -> str:
    """The part of `text` its writer wrote: not the quotation, its heading, or the signature below `-- `."""
    lines = [line[:MAX_LINE].rstrip() for line in text.split("\n", MAX_LINES)[:MAX_LINES]]
    return _tidy([lines[at] for at in new_lines(lines)])


def new_lines(lines: list[str]) -> Iterator[int]:
    """The numbers of the lines that are neither quoted, nor announce a quotation, nor stand below one or `-- `."""
    at = 0
    while at < len(lines) and not _ends_the_message(lines, at):
        step = _quoted_lines(lines, at)
        if not step:
            yield at
        at += step or 1


def _ends_the_message(lines: list[str], at: int) -> bool:
    """Whether everything from here on is a copy of something older or the signature."""
    line = lines[at]
    if line in ("--", "—") or RULED.match(line) or _is_header_block(lines, at) or _is_lotus_block(lines, at):
        return True
    return bool(_attribution(lines, at)) and not _is_marked_below(lines, at + _attribution(lines, at))


def _quoted_lines(lines: list[str], at: int) -> int:
    """How many lines from here are quoted ones or announce them; 0 when this line is new."""
    if lines[at].lstrip().startswith((">", "|>")) or MOBILE.match(lines[at]):
        return 1
    return _attribution(lines, at)


def _attribution(lines: list[str], at: int) -> int:
    """The number of lines of “On Tuesday … wrote:” that begin here, or 0."""
    if not lines[at].strip() or lines[at].lstrip().startswith(">"):
        return 0
    block = ""
    for count, line in enumerate(lines[at : at + ATTRIBUTION_LINES], start=1):
        if not line.strip():
            return 0
        block = f"{block} {line.strip()}"
        if line.rstrip().endswith((":", "：")):
            return count if _is_attribution(block, lines, at + count) else 0
    return 0


def _is_attribution(block: str, lines: list[str], below: int) -> bool:
    names_someone = ADDRESSED.search(block) is not None
    is_dated = DATED.search(block) is not None
    if ATTRIBUTION.search(block[-200:]):
        is_heading = names_someone and not SENTENCE.search(block)
        return is_dated or is_heading or _is_marked_below(lines, below)
    return is_dated and names_someone


def _is_marked_below(lines: list[str], at: int) -> bool:
    following = next((line for line in lines[at : at + 3] if line.strip()), "")
    return following.lstrip().startswith(">")


def _is_header_block(lines: list[str], at: int) -> bool:
    """Outlook's way: From, Sent, To, Subject on lines of their own, in whatever language."""
    if not FIRST_HEAD.match(lines[at]):
        return False
    following = [line for line in lines[at : at + 8] if line.strip()][:4]
    return sum(1 for line in following if HEAD.match(line)) >= 3  # noqa: PLR2004 -- a sentence may begin with “To:”, three such lines are a heading


def _is_lotus_block(lines: list[str], at: int) -> bool:
    """Notes' way: a name, a date, then To: and Subject: set in."""
    if not lines[at].strip() or not any(DATED.search(line) for line in lines[at : at + 2]):
        return False
    near = lines[at + 1 : at + 8]
    return any(map(LOTUS_TO.match, near[:3])) and any(map(LOTUS_SUBJECT.match, near))


def _tidy(lines: list[str]) -> str:
    """Blank lines at the ends dropped and those between made single."""
    out: list[str] = []
    for line in lines:
        if line.strip() or (out and out[-1].strip()):
            out.append(line)
    return "\n".join(out).strip()
