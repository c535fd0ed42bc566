"""The commands. The command NAME lives in `commands/NAME.py` and is imported only when it is called."""

import os
import sys
from importlib import import_module
from keyword import iskeyword

import click

COMMANDS = {
    "plan": "Get advice, a draft and its review in one go; sends nothing.",
    "advise": "Say whether, when, how and to whom to follow up, and why.",
    "may": "Answer “may I?” with yes or no, and why.",
    "debrief": "Note what you remember by finishing a few sentences.",
    "draft": "Write a follow-up from your own notes.",
    "review": "Check a message: what is wrong, where, why, and a fix.",
    "explain": "Explain a rule.",
    "rules": "List every rule.",
    "import": "Turn an invitation (.ics or .eml) into a case file.",
    "read": "Say what an incoming mail (.eml) is and whether it answers you.",
    "batch": "Answer many cases, one JSON object per line.",
    "add": "Save a case or an invitation, and get an ID for it.",
    "list": "List your processes, each with its next step.",
    "show": "Show one process and everything that happened.",
    "edit": "Edit a saved case in your editor.",
    "log": "Record what happened: they rang, a reply came, I sent it by hand.",
    "export": "Write everything you saved to one file.",
    "forget": "Delete a process, or everything, for good.",
    "account": "Set up and test the mailbox to send from.",
    "approve": "Approve the exact words of a message.",
    "send": "Send the approved message, once.",
    "watch": "Look for the answer in your mailbox.",
    "schedule": "Send at a later time, or cancel that.",
    "work": "Do what is due: send what is scheduled, look for answers.",
    "status": "Show what is due, uncertain or failed.",
    "remind": "Put deadlines and next steps into your calendar.",
    "serve": "Open the local page in your browser.",
}


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports one when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        """The commands in the order a candidate meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command called `cmd_name`."""
        if cmd_name not in COMMANDS:
            ctx.fail(f"There is no command “{cmd_name}”.{_nearest(cmd_name)}")
        module = cmd_name + "_" * iskeyword(cmd_name)
        command: click.Command = import_module(f"afterword.faces.cli.commands.{module}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list shown by --help, made without importing any command."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def _nearest(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, COMMANDS, n=1)
    return f" Did you mean “{near[0]}”?" if near else ""


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="afterword", message="afterword %(version)s")
@click.pass_context
def group(ctx: click.Context) -> None:
    """The interview is over. Say the right thing, once.

    Without a command, Afterword opens the local page in your browser.
    """
    if ctx.invoked_subcommand is None:
        serve = group.get_command(ctx, "serve")
        if serve is not None:
            ctx.invoke(serve)


def run() -> int:
    """Run the command that was typed and return the exit status."""
    try:
        _require_text(sys.argv[1:])
        status = group.main(standalone_mode=False, prog_name="afterword")
    except click.exceptions.NoArgsIsHelpError as error:  # a group of commands alone: its help says which there are
        sys.stderr.write(error.format_message() + "\n")
        return error.exit_code
    except click.ClickException as error:
        sys.stderr.write(_sentence(error) + "\n")
        return error.exit_code
    except click.Abort:
        sys.stderr.write("Stopped.\n")
        return 130
    return status if isinstance(status, int) else 0


def _require_text(words: list[str]) -> None:
    """Refuse bytes that are no text in what was typed, but for the names of files, which may be any."""
    for word in words:
        if any("\udc80" <= letter <= "\udcff" for letter in word) and not os.path.exists(word):  # noqa: PTH110 -- loads no pathlib
            raise click.UsageError(f"“{ascii(word)[1:-1]}” holds bytes that are not UTF-8. Type it again.")


def _sentence(error: click.ClickException) -> str:
    """What is wrong with what was typed, on one line, and where to read what would do."""
    text = " ".join(error.format_message().split()).replace("a valid integer range", "a whole number")
    ended = text if text.endswith((".", "?", "!")) else text + "."
    context = getattr(error, "ctx", None)
    if context is None:
        return ended
    what = "options" if context.parent else "commands"
    return f"{ended} `{context.command_path} --help` lists the {what}."
