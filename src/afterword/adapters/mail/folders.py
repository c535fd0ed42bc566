"""Which folder is for what: by the server's own marks, or by the names mail programs give."""

from imap_tools import BaseMailBox, FolderInfo

from afterword.service.account import Account

SENT_NAMES = frozenset({
    "sent", "sent items", "sent mail", "sent messages", "sent-mail",
    "gesendet", "gesendete", "gesendete objekte", "gesendete elemente", "gesendete nachrichten", "gesendete mails",
    "envoyés", "éléments envoyés", "messages envoyés", "courrier envoyé", "objets envoyés",
    "enviados", "elementos enviados", "mensajes enviados", "correo enviado", "enviats", "elements enviats",
    "itens enviados", "mensagens enviadas", "enviadas", "e-mails enviados",
    "inviata", "inviati", "posta inviata", "elementi inviati", "messaggi inviati",
    "verzonden", "verzonden items", "verzonden berichten", "verstuurd",
    "skickat", "skickade", "skickade objekt", "skickade meddelanden", "sendt", "sendte", "sendt post", "sendte elementer", "sendte beskeder",
    "lähetetyt", "lähetetyt viestit", "saadetud", "nosūtītie", "išsiųsti", "wysłane", "elementy wysłane", "odeslané", "odeslaná pošta",
    "odoslané", "odoslaná pošta", "elküldött", "elküldött elemek", "trimise", "elemente trimise", "poslano", "poslane stavke",
    "отправленные", "надіслані", "изпратени", "изпратена поща", "απεσταλμένα", "σταλμένα",
    "gönderilmiş öğeler", "gönderilmiş postalar", "gönderilenler", "送信済み", "送信済みメール", "送信済みアイテム",
    "已发送", "已发送邮件", "已发邮件", "寄件備份", "已傳送的郵件", "보낸 편지함", "보낸편지함", "보낸 메일함",
})  # fmt: skip
"""How mail programs and providers call the folder of sent mail, in lower case."""


def folders_for(box: BaseMailBox, *uses: str) -> tuple[str, ...]:
    """The folders the server itself marks for these uses (RFC 6154: Sent, All, Drafts …), in their order."""
    return _marked(box.folder.list(), *uses)


def sent_folders(box: BaseMailBox, account: Account) -> tuple[str, ...]:
    """The folders of sent mail: the one the candidate named, those the server marks, or those with a usual name."""
    if account.sent_folder:
        return (account.sent_folder,)
    listed = box.folder.list()
    return _marked(listed, "\\Sent") or tuple(one.name for one in listed if _is_called_sent(one))


def _marked(listed: list[FolderInfo], *uses: str) -> tuple[str, ...]:
    return tuple(one.name for use in uses for one in listed if use.lower() in _flags(one))


def _is_called_sent(folder: FolderInfo) -> bool:
    """Its last part is a usual name, and mail can lie in it."""
    last = folder.name.rpartition(folder.delim)[2] if folder.delim else folder.name
    return last.strip().casefold() in SENT_NAMES and "\\noselect" not in _flags(folder)


def _flags(folder: FolderInfo) -> set[str]:
    return {flag.lower() for flag in folder.flags}
