"""What somebody wrote themselves: the text of a mail without what it quotes and without the signature.

Line by line and in linear time, for the clients and languages people use. Where no quotation is found the whole
text is new: too much is shown rather than too little.
"""

import re
from collections.abc import Iterator

MAX_LINES = 5_000
MAX_LINE = 1_000
"""Letters of a line that are kept."""
ATTRIBUTION_LINES = 4
"""Lines over which clients break the heading of a quotation at most."""

WROTE = (
    r"wrote|writes|schrieb|schreibt|geschrieben|a écrit|écrit|escribió|escribio|escrigué|ha scritto|scritto|schreef|"
    r"geschreven|escreveu|napisał\(?a?\)?|napisał|pisze|napsal\(?a?\)?|napísal\(?a?\)?|skrev|kirjoitti|írta|a scris|έγραψε|пишет|писал\(?а?\)?|"
    r"написав|написал\(?а?\)?|пише|写道|寫道|书写|のメッセージ|さんは書きました|wrote|작성|님이 작성|yazdı|şunu yazdı|כתב|כתבה|كتب|đã viết|je napisao|napisao|rašė"
)
ATTRIBUTION = re.compile(rf"(?:{WROTE})(?:[^\n:：]{{0,80}}[:：]|\s?-{{2,40}})\s*$", re.IGNORECASE)
ENDS_A_HEADING = re.compile(r"[:：]$|wrote\s?-{2,40}$", re.IGNORECASE)
BIDI_MARKS = dict.fromkeys([0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""What Hebrew and Arabic headings are written with, for every character `str.translate` shall drop."""
DATED = re.compile(r"\d{1,4}\s?[./:年월月-]\s?\d{1,2}|\b(?:19|20)\d\d\b")
ADDRESSED = re.compile(r"<?[^\s<>@]{1,64}@[^\s<>@]{1,200}>?")
ENDS_WITH_ADDRESS = re.compile(r"@[^\s<>@]{1,200}[>)][:：]?$")
SHARES_ITS_LINE = re.compile(r"-{0,9}\s?\w[^\n]{0,200}?\sOn (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},")
"""An answer typed into the line of the heading; the line is kept whole then."""
CONTINUES = re.compile(r"[^\W\d_A-ZÀ-ÖØ-Þ]|[<(]|\d{1,2}[:.]\d\d\b")
"""How the second line of a heading may begin: small, with an address or with the time."""
SENTENCE = re.compile(r"[.!?]\s+[A-ZÀ-ÖØ-Þ]")
"""A heading is one phrase; where a sentence ends inside, somebody is telling something."""
OLDER_MESSAGE = (
    r"(?:original message|reply message|forwarded message|forwarded by|original appointment|urspr\w{1,8}ngliche nachricht|"
    r"antwort nachricht|weitergeleitete[n]? nachricht|message d'origine|message original|message (?:transféré|réexpédié)|"
    r"mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|"
    r"mensagem original|mensagem (?:re)?encaminhada|oryginalna wiadomość|wiadomość oryginalna|ursprungligt meddelande|"
    r"originalmeddelande|vidarebefordrat (?:brev|meddelande)|oprindelig (?:meddelelse|besked)|videresendt (?:meddelelse|melding)|oprindelig besked|"
    r"opprinnelig melding|alkuperäinen viesti|původní zpráva|pôvodná správa|eredeti üzenet|mesaj original|исходное сообщение|"
    r"пересылаемое сообщение|оригінальне повідомлення|αρχικό μήνυμα|özgün ileti|orijinal mesaj|原始邮件|原始郵件|元のメッセージ|"
    r"원본 메시지|הודעה מקורית|الرسالة الأصلية)"
)
RULED = re.compile(
    rf"[\s>]{{0,10}}(?:[-_=*]{{2,40}}\s?{OLDER_MESSAGE}[^\n]{{0,120}}|"
    rf"(?:begin |début du |anfang der |inicio del |inizio |início da )?{OLDER_MESSAGE}[-_=*:：\s]{{0,40}})$",
    re.IGNORECASE,
)
"""“----- Original Message -----”; without a rule before it the words must be all of the line."""
LONG_RULE = re.compile(r"_{20,}$|[-=]{2,}$|[-=]{2,60}[^-=\n][^\n]{0,60}[-=]{2,40}$")
FROM = r"from|von|de|da|van|od|från|fra|lähettäjä|feladó|de la|от|від|από|kimden|gönderen|发件人|寄件者|差出人|보낸 ?사람|מאת|من"
SUBJECT = (
    r"subject|betreff|objet|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|aihe|předmět|predmet|"
    r"tárgy|subiect|тема|θέμα|konu|主题|主旨|件名|제목|נושא|الموضوع"
)
SENT_AT = (
    r"sent|gesendet|envoyé|enviado(?: el)?|inviato|verzonden|enviada(?: em)?|wysłano|skickat|sendt|lähetetty|odesláno|odoslané|elküldve|trimis|"
    r"отправлено|надіслано|εστάλη|gönderildi|发送时间|送信日時|보낸 ?날짜|נשלח|تاريخ الإرسال"
)
OTHER_FIELDS = (
    r"date|tarih|日期|datum|fecha|data|dato|päiväys|dátum|дата|to|an|à|para|a|aan|do|till|til|vastaanottaja|komu|címzett|către|кому|προς|kime|"
    r"收件人|宛先|받는 ?사람|אל|إلى|cc|kopie|copie|reply-to"
)


def _field(names: str) -> re.Pattern[str]:
    return re.compile(rf"[\s>*_]{{0,10}}(?:{names})\s{{0,3}}\*?\s{{0,3}}[:：]", re.IGNORECASE)


FIRST_HEAD = _field(FROM)
MAIL_HEAD = _field(f"{SUBJECT}|{SENT_AT}")
"""Lines that no timetable has."""
HEAD = _field(f"{FROM}|{SENT_AT}|{OTHER_FIELDS}|{SUBJECT}")
LOTUS_TO = re.compile(r"\s{0,60}(?:to|an|à)\s{0,3}:", re.IGNORECASE)
LOTUS_SUBJECT = re.compile(r"\s{0,60}(?:subject|betreff|objet)\s{0,3}:", re.IGNORECASE)
DEVICE = (
    r"(?:iphon|ipad|ios|android|samsung|galaxy|outlook|mobil|handy|blackberry|smartphone|telefon|téléphone|teléfono|móvil|celular|"
    r"gmail|airmail|proton ?mail|yahoo mail|mail (?:for|für|pour|para|per|voor|för) windows)"
)
SENT = (
    r"(?:sent|gesendet|envoyé|enviado|inviato|verzonden|verstuurd|skickat|sendt|wysłan[eo]|отправлено|надіслано|"
    r"lähetetty|odesláno|odoslané|trimis)"
)
SENT_FROM = re.compile(
    rf"[\s*_]{{0,4}}(?:{SENT}\b[^\n]{{0,40}}{DEVICE}[^\n,;!?]{{0,30}}|"
    rf"(?:diese nachricht wurde )?von mein[^\n]{{0,30}}{DEVICE}[^\n,;!?]{{0,40}}gesendet\.?|"
    rf"[^\n,.;!?]{{0,20}}outlook \w{{2,5}} (?:ios|android)(?: \w{{4,15}})?(?:\s?[<(][^\n]{{0,200}})?|"
    r"(?:나의 )?(?:iphone|ipad|android)\S{0,6}\s?(?:から送信|gönderildi|보냄)|"
    r"[发發從从]自?我的\s?(?:iphone|ipad|android|手机|手機)\s?(?:傳送|发送)?)$",
    re.IGNORECASE,
)
"""What a device or a program puts below every mail: “Sent from my iPhone”."""


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
    if lines[at].lstrip().startswith((">", "|>")) or SENT_FROM.match(lines[at]):
        return 1
    return _attribution(lines, at)


def _attribution(lines: list[str], at: int) -> int:
    """The number of lines of “On Tuesday … wrote:” that begin here, or 0."""
    if not lines[at].strip() or lines[at].lstrip().startswith(">"):
        return 0
    block = ""
    for count, line in enumerate(lines[at : at + ATTRIBUTION_LINES], start=1):
        plain = line.translate(BIDI_MARKS).strip()
        if not plain:
            return 0
        block = f"{block} {plain}".lstrip()
        if ENDS_A_HEADING.search(plain):
            is_one = _is_attribution(block, lines, at + count) and not _begins_later(lines[at : at + count])
            return count if is_one else 0
        if count == 1 and _is_date_and_address(plain) and _is_marked_below(lines, at + 1):
            return 1
    return 0


def _begins_later(block: list[str]) -> bool:
    """Whether the heading at the end of these lines is whole without the first ones, which somebody wrote then."""
    for at in range(1, len(block)):
        rest = " ".join(line.strip() for line in block[at:])
        continues, below_a_date = CONTINUES.match(rest), _is_dated(block[at - 1])
        if _is_dated(rest) and not (continues and below_a_date):
            return True
        if not continues and not below_a_date and ADDRESSED.search(rest) and not ADDRESSED.match(rest):
            return True
    return False


def _is_dated(text: str) -> bool:
    return DATED.search(ADDRESSED.sub("", text)) is not None


def _is_attribution(block: str, lines: list[str], below: int) -> bool:
    """Whether these words, which end in a colon or a rule, announce a quotation."""
    if SHARES_ITS_LINE.match(block):
        return False
    if ATTRIBUTION.search(block[-200:]):
        is_heading = ADDRESSED.search(block) is not None and not SENTENCE.search(block)
        return _is_dated(block) or is_heading or _is_marked_below(lines, below)
    return _is_dated(block) and ADDRESSED.search(block) is not None


def _is_date_and_address(line: str) -> bool:
    """Whether it is Gmail's short heading: `2013/10/2 Robin Achebe <robin@example.org>`."""
    return DATED.match(line) is not None and ENDS_WITH_ADDRESS.search(line) is not None


def _is_marked_below(lines: list[str], at: int) -> bool:
    following = next((line for line in lines[at : at + 3] if line.strip()), "")
    return following.lstrip().startswith(">")


def _is_header_block(lines: list[str], at: int) -> bool:
    """Whether Outlook's heading begins here: From, Sent, To, Subject on lines of their own, in any language and order.

    A timetable has such lines too (“From: Leeds”), so a sender's address, a subject or a time of sending must be among them.
    """
    line = lines[at]
    following = [line for line in lines[at : at + 8] if line.strip()][:4]
    if LONG_RULE.match(line):
        return len(following) > 2 and bool(FIRST_HEAD.match(following[1]) and HEAD.match(following[2]))  # noqa: PLR2004 -- the rule and two lines below it
    if not HEAD.match(line) or sum(1 for one in following if HEAD.match(one)) < 3:  # noqa: PLR2004 -- a sentence may begin with “To:”, three such lines are a heading
        return False
    if FIRST_HEAD.match(line) and any(map(MAIL_HEAD.match, lines[at : at + 8])):
        return True
    return any(FIRST_HEAD.match(one) and ADDRESSED.search(one) for one in following)


def _is_lotus_block(lines: list[str], at: int) -> bool:
    """Whether the heading of Lotus Notes begins here: a name and a date, then To: and Subject: set in."""
    if not lines[at].strip() or not any(DATED.search(line) for line in lines[at : at + 2]):
        return False
    near = lines[at + 1 : at + 8]
    return any(map(LOTUS_TO.match, near[:3])) and any(map(LOTUS_SUBJECT.match, near))


def _tidy(lines: list[str]) -> str:
    """The lines as one text, without blank lines at its ends and with single ones inside."""
    out: list[str] = []
    for line in lines:
        if line.strip() or (out and out[-1].strip()):
            out.append(line)
    return "\n".join(out).strip()
