"""What the pictures are of: data folders served as they stood on one afternoon, with real mailboxes beside them."""

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1] / "tests"))

from at_that_time import NOW, then  # noqa: E402 -- after the path is set

from afterword.adapters.codec import encode_case  # noqa: E402
from afterword.core.case import Case  # noqa: E402
from local_site import Site, start_site  # noqa: E402
from servers import PASSWORD, Dovecot, Fault, Submission, free_port, running_dovecot, running_submission  # noqa: E402
from situations import situations  # noqa: E402

AT_THAT_TIME = str(HERE / "at_that_time.py")
ROBIN = "robin@candidate.example"
CASES = {
    each.name: replace(each.case, candidate=replace(each.case.candidate, email=ROBIN)) for each in situations(HERE)
}
MANY = 40


@dataclass(kw_only=True)
class World:
    """The sites by name, and the path of every process of the one called `full`."""

    sites: dict[str, Site]
    paths: dict[str, str] = field(default_factory=dict)

    def enter(self, context: BrowserContext, site: str, *, after: timedelta = timedelta(minutes=30)) -> Page:
        """A window that was let into a site; its link is good for a while longer than the pictures take."""
        page = context.new_page()
        page.set_default_timeout(20_000)
        with then(after):
            page.goto(self.sites[site].fresh_link())
        page.base = self.sites[site].address
        page.home = self.sites[site].home
        page.paths = self.paths
        return page


@contextmanager
def world(browser: Browser, folder: Path, names: Iterable[str]) -> Iterator[World]:
    """Serve the sites of these names.

    `empty`; `many` with 40 processes; `full` with one of every kind and a mailbox; `broken` with one that does not answer.
    What has happened there by the afternoon of the pictures happened two hours before.
    """
    with ExitStack() as stack:
        os.environ["HOURS_EARLIER"] = "2"
        made = World(sites={name: start_site(folder / name, program=[AT_THAT_TIME]) for name in names})
        stack.callback(lambda: [site.stop() for site in made.sites.values()])
        if "many" in made.sites:
            fill_many(entered_before(made, browser, "many"))
        if "broken" in made.sites:
            fill_broken(entered_before(made, browser, "broken"))
        dovecot = fill(stack, made, entered_before(made, browser, "full"), folder) if "full" in made.sites else None
        os.environ["HOURS_EARLIER"] = "0"
        for name, site in made.sites.items():
            site.stop()
            made.sites[name] = start_site(folder / name, program=[AT_THAT_TIME])
        if dovecot:
            look_for_answers(made)
        yield made


def entered_before(made: World, browser: Browser, name: str) -> Page:
    return made.enter(browser.new_context(), name, after=timedelta(hours=-2))


def fill_many(page: Page) -> None:
    for number in range(MANY):
        keep(page, job(CASES["due"], f"Route planner {number + 1}"))


def fill_broken(page: Page) -> None:
    keep(page, CASES["due"])
    secret = page.home / "password"
    secret.write_text(f"{PASSWORD}\n")
    secret.chmod(0o600)
    nobody = f"localhost:{free_port()}"
    account = ["account", "add", "--address", ROBIN, "--password-file", secret, "--smtp", nobody, "--imap", nobody]
    at_home(page.home, *account)


def fill(stack: ExitStack, made: World, page: Page, folder: Path) -> Dovecot:
    """Put every case into its place, bring some of their messages on their way, and let answers come."""
    dovecot = stack.enter_context(running_dovecot())
    submission = stack.enter_context(running_submission(dovecot))
    dovecot.authority.cert_pem.write_to_path(folder / "authority.pem")
    made.sites["full"].stop()
    os.environ["SSL_CERT_FILE"] = str(folder / "authority.pem")
    made.sites["full"] = start_site(folder / "full", program=[AT_THAT_TIME])
    example = page.request.post(f"{page.base}/example", headers=token(page))
    made.paths["example"] = example.url.removeprefix(page.base)
    for name, case in CASES.items():
        made.paths[name] = keep(page, case)
    set_up_mailbox(page, dovecot, submission)
    press(page, "handed", "Open in my mail program")
    press(page, "scheduled", "Yes, send it t")
    press(page, "sent", "Yes, send it now")
    submission.faults[ROBIN] = Fault.LOST_BEFORE
    press(page, "lost", "Yes, send it now")
    ours = submission.transactions[0].raw.partition(b"Message-ID: ")[2].split()[0].decode()
    for mail in answers(ours):
        dovecot.append(ROBIN, "INBOX", bytes(mail))
    return dovecot


def job(case: Case, title: str) -> Case:
    return replace(case, process=replace(case.process, job_title=title))


def token(page: Page) -> dict[str, str]:
    """What a form sends along to show that it is ours."""
    value = page.evaluate("JSON.parse(document.body.getAttribute('hx-headers'))['X-CSRFToken']")
    return {"X-CSRFToken": value, "Origin": page.base}


def keep(page: Page, case: Case) -> str:
    """Take a case in as its file; gives its path."""
    file = {"name": "case.json", "mimeType": "application/json", "buffer": encode_case(case)}
    answer = page.request.post(f"{page.base}/me/import", multipart={"file": file}, headers=token(page))
    return answer.url.removeprefix(page.base)


def set_up_mailbox(page: Page, dovecot: Dovecot, submission: Submission, *, password: str = PASSWORD) -> None:
    """Fill the form of a mailbox and have it tried."""
    page.goto(f"{page.base}/me/mailbox")
    page.get_by_label("E-mail address").fill(ROBIN)
    page.get_by_label("Password for programs").fill(password)
    page.get_by_text("Servers and folders, where they are not known").click()
    page.get_by_label("Outgoing server").fill("localhost")
    page.locator("#f-smtp_port").fill(str(submission.port))
    page.locator("#smtp_security").select_option("starttls")
    page.get_by_label("Incoming server").fill("localhost")
    page.locator("#f-imap_port").fill(str(dovecot.imaps_port))
    page.get_by_role("button", name="Try it, then keep it").click()


def press(page: Page, process: str, button: str) -> None:
    """Say yes to a message in one of its ways."""
    page.goto(f"{page.base}{page.paths[process]}send")
    page.get_by_role("button", name=button).click()


def answers(ours: str) -> Iterator[EmailMessage]:
    """An absence, an answer, and a mail about something they had said before."""
    away, soon = format_datetime(NOW - timedelta(minutes=90)), format_datetime(NOW - timedelta(minutes=20))
    dana, lee = "Dana Marsh <dana@larkfield.example>", "Lee Novak <lee.novak@prairie.example>"
    auto = {"In_Reply_To": ours, "Date": away, "Auto_Submitted": "auto-replied"}
    yield letter(dana, "Automatic reply", "I am away until 4 March.", **auto)
    yield letter(dana, "Re: Ledger clerk", "Thank you, Robin. We decide on Friday.", In_Reply_To=ours, Date=soon)
    yield letter(lee, "The ninth", "Please bring your driving licence; the yard gate opens at eight.", Date=soon)


def look_for_answers(made: World) -> None:
    """Read the mailbox, as the page does now and then."""
    at_home(made.sites["full"].home, "watch", "--once")


def at_home(home: Path, *command: str | Path) -> None:
    """Run a command on the data folder of a site."""
    environment = {**os.environ, "AFTERWORD_HOME": str(home)}
    subprocess.run([sys.executable, AT_THAT_TIME, *command], env=environment, check=True, capture_output=True)


def letter(sender: str, subject: str, text: str, **headers: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, ROBIN, subject
    mail["Message-ID"] = f"<{abs(hash(subject))}@larkfield.example>"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail
