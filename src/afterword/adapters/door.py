"""The door of the local page: one link lets one browser in, then a cookie does.

Whoever can read the secret in the data folder is the user of this machine account; nobody else can make a link or a
cookie. A link names the running server, works once and for ten minutes; a cookie outlives a restart, so that a page
left open overnight still saves.
"""

import hmac
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256

LINK_LIVES = timedelta(minutes=10)
COOKIE_LIVES = timedelta(days=14)


@dataclass(slots=True, kw_only=True)
class Door:
    """Makes and checks links and cookies; remembers which links were used."""

    secret: str
    instance: str
    used: set[str] = field(default_factory=set)

    def link_token(self, now: datetime) -> str:
        """A token for a link into the server called `instance`."""
        return self._sealed(f"link.{self.instance}.{secrets.token_urlsafe(12)}", now)

    def admits(self, token: str, now: datetime) -> bool:
        """True once for a token of this server that is young enough."""
        if token in self.used or not self._is_sealed(token, prefix=f"link.{self.instance}.", now=now, lives=LINK_LIVES):
            return False
        self.used.add(token)
        return True

    def cookie(self, now: datetime) -> str:
        """The value a browser that was let in carries from then on."""
        return self._sealed(f"cookie.{secrets.token_urlsafe(12)}", now)

    def knows(self, cookie: str, now: datetime) -> bool:
        """True for a cookie made with this secret in the last fourteen days."""
        return self._is_sealed(cookie, prefix="cookie.", now=now, lives=COOKIE_LIVES)

    def feed_token(self) -> str:
        """The part of the calendar feed's address that only its reader knows; the same for ever."""
        return self._seal("feed")

    def _sealed(self, text: str, now: datetime) -> str:
        body = f"{text}.{int(now.timestamp())}"
        return f"{body}.{self._seal(body)}"

    def _is_sealed(self, token: str, *, prefix: str, now: datetime, lives: timedelta) -> bool:
        body, _, seal = token.rpartition(".")
        if not (token.isascii() and body.startswith(prefix) and hmac.compare_digest(seal, self._seal(body))):
            return False
        made = datetime.fromtimestamp(int(body.rpartition(".")[2]), tz=now.tzinfo)
        return now - made < lives

    def _seal(self, body: str) -> str:
        return hmac.new(self.secret.encode(), body.encode(), sha256).hexdigest()
