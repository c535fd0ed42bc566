"""`afterword serve`: the local page, opened in the browser."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from threading import Event, Thread

import click


@click.command("serve")
@click.option(
    "--port", type=click.IntRange(1, 65535), help="The port to listen on. [default: the last one used, or a free one]"
)
@click.option("--no-browser", is_flag=True, help="Print the link instead of opening it.")
def command(port: int | None, *, no_browser: bool) -> int:
    """Open the local page in your browser.

    It is reachable from this machine only. The link works once, for ten minutes; after that, a cookie lets your
    browser in.
    """
    from afterword.adapters import local_page

    if port is None and (already := local_page.link_to_running()):
        _show(already, no_browser=no_browser, head="Afterword is already open")
        return 0
    server = local_page.start(port)
    _show(server.link, no_browser=no_browser, head="Afterword is open")
    sys.stderr.write("It stays open until you press Ctrl-C here. Nothing leaves this machine unless you send it.\n")
    with _working(), suppress(KeyboardInterrupt):  # the server ends by itself once it listens; Ctrl-C may come before
        server.run()
    sys.stderr.write("\nClosed. Everything you wrote is saved.\n")
    return 0


@contextmanager
def _working() -> Iterator[None]:
    """Do what falls due while the page is open: sends at their moment, looks into the mailboxes.

    Meanwhile the browser opens, which is time enough to load what its first page needs.
    """
    from afterword import wiring

    stop = Event()
    work = wiring.work(lambda: datetime.now(UTC).astimezone())
    Thread(target=work.until, args=[stop], daemon=True).start()
    Thread(target=wiring.warm_up, daemon=True).start()
    try:
        yield
    finally:
        stop.set()


def _show(link: str, *, no_browser: bool, head: str) -> None:
    sys.stderr.write(f"{head}: {link}\n")
    sys.stderr.flush()
    if not no_browser:
        import webbrowser

        Thread(target=webbrowser.open, args=[link], daemon=True).start()
