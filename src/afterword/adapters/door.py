"""Access to the local page: a one-time link lets a browser in, and a cookie keeps it in.

Links and cookies are signed with a secret in the data folder, which only the user of this account can read. A link is
for one running server and works once, for ten minutes. A cookie survives a restart, so that a page left open overnight
still saves.
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
    """Makes and checks the tokens of links and cookies; remembers which links were used."""

    secret: str
    instance: str
    used: set[str] = field(default_factory=set)

    def link_token(self, now: datetime) -> str:
        """A token for a link into the server called `instance`."""
        return self._sealed(f"link.{self.instance}.{secrets.token_urlsafe(12)}", now)

    def admits(self, token: str, now: datetime) -> bool:
        """Whether the token is for this server, recent enough and not used before."""
        if token in self.used or not self._is_sealed(token, prefix=f"link.{self.instance}.", now=now, lives=LINK_LIVES):
            return False
        self.used.add(token)
        return True

    def cookie(self, now: datetime) -> str:
        """The cookie value for a browser that was let in."""
        return self._sealed(f"cookie.{secrets.token_urlsafe(12)}", now)

    def knows(self, cookie: str, now: datetime) -> bool:
        """True for a cookie made with this secret in the last fourteen days."""
        return self._is_sealed(cookie, prefix="cookie.", now=now, lives=COOKIE_LIVES)

    def feed_token(self) -> str:
        """The secret part of the calendar feed's address, which never changes."""
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
