"""The commands. The command NAME lives in `commands/NAME.py` and is imported only when it is called."""

import sys
from importlib import import_module
from keyword import iskeyword

import click

COMMANDS = {
    "plan": "Advice, a draft and its review for a case or an invitation; sends nothing.",
    "advise": "Whether, when, how and to whom to follow up, with reasons.",
    "may": "May I do this? A permit or a refusal, with reasons.",
    "debrief": "The questions that draw out what a good follow-up needs.",
    "draft": "A message made of your own notes.",
    "review": "What is wrong with a message, where, why, and a fix.",
    "explain": "What a rule says and where it lives.",
    "rules": "Every rule, as a list or as the page docs/rules.md.",
    "import": "Read an invitation (.ics or .eml) into a case.",
    "read": "Say what an incoming mail (.eml) is and whether it answers.",
    "batch": "One JSON object a line in, one line out.",
    "add": "Keep a case or an invitation in your store.",
    "list": "What you keep, with its next step.",
    "show": "One kept process, with everything that happened.",
    "edit": "Change a kept case in your editor.",
    "log": "Say that something happened: they rang, a reply came, I sent it by hand.",
    "export": "Everything you keep, as one file.",
    "forget": "Remove a process, or everything, for good.",
    "account": "Set up and test the mailbox to send from.",
    "approve": "Say yes to these exact words.",
    "send": "Send the approved message, once.",
    "watch": "Look for the answer.",
    "schedule": "Send at a moment inside the advised window, or call that off.",
    "work": "Do what is due: scheduled sends and looks into the mailbox.",
    "status": "When each mailbox was last read, what is due, uncertain or failed.",
    "remind": "Reminders as calendar entries.",
    "serve": "The local page in your browser.",
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

    Without a command, the local page opens in your browser.
    """
    if ctx.invoked_subcommand is None:
        serve = group.get_command(ctx, "serve")
        if serve is not None:
            ctx.invoke(serve)


def run() -> int:
    """Run the command that was typed and return the exit status."""
    try:
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


def _sentence(error: click.ClickException) -> str:
    """What is wrong with what was typed, on one line, and where to read what would do."""
    text = " ".join(error.format_message().split()).replace("a valid integer range", "a whole number")
    ended = text if text.endswith((".", "?", "!")) else text + "."
    context = getattr(error, "ctx", None)
    return f"{ended} `{context.command_path} --help` says what it takes." if context else ended
