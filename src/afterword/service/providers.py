"""Where the servers of large mail providers are, so that an address is enough to set up an account."""

from afterword.service.account import Security, Server


def servers_for(address: str) -> tuple[Server, Server] | None:
    """The outgoing and the incoming server for an address, or None for a provider not listed here.

    Hosts and ports as the providers publish them for mail programs.
    """
    found = PROVIDERS.get(address.rpartition("@")[2].lower())
    if found is None:
        return None
    smtp, imap = found
    return smtp, Server(host=imap, port=993, security=Security.TLS)


def _tls(host: str) -> Server:
    return Server(host=host, port=465, security=Security.TLS)


def _starttls(host: str) -> Server:
    return Server(host=host, port=587, security=Security.STARTTLS)


def files_sent_mail(smtp: Server | None) -> bool:
    """Whether the provider behind this outgoing server puts sent mail into its own folder by itself."""
    return smtp is not None and smtp.host in FILES_SENT_MAIL


FILES_SENT_MAIL = frozenset({"smtp.gmail.com", "smtp.googlemail.com", "smtp-mail.outlook.com", "smtp.office365.com"})
"""Google and Microsoft do, as their help pages for mail programs say; a second copy would be one too many."""

_GOOGLE = (_tls("smtp.gmail.com"), "imap.gmail.com")
_APPLE = (_starttls("smtp.mail.me.com"), "imap.mail.me.com")
_FASTMAIL = (_tls("smtp.fastmail.com"), "imap.fastmail.com")
_GMX = (_tls("mail.gmx.net"), "imap.gmx.net")
_YAHOO = (_tls("smtp.mail.yahoo.com"), "imap.mail.yahoo.com")
_MICROSOFT = (_starttls("smtp-mail.outlook.com"), "outlook.office365.com")

PROVIDERS = {
    "gmail.com": _GOOGLE,
    "googlemail.com": _GOOGLE,
    "icloud.com": _APPLE,
    "me.com": _APPLE,
    "fastmail.com": _FASTMAIL,
    "gmx.de": _GMX,
    "gmx.net": _GMX,
    "gmx.at": _GMX,
    "gmx.ch": _GMX,
    "web.de": (_starttls("smtp.web.de"), "imap.web.de"),
    "yahoo.com": _YAHOO,
    "yahoo.co.uk": _YAHOO,
    "outlook.com": _MICROSOFT,
    "hotmail.com": _MICROSOFT,
    "live.com": _MICROSOFT,
    "posteo.de": (_tls("posteo.de"), "posteo.de"),
    "mailbox.org": (_tls("smtp.mailbox.org"), "imap.mailbox.org"),
}
