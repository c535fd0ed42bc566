import pytest

from afterword.faces.web.plainly import on_a_page


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("There is no mailbox to send from: `afterword account add`.", "There is no mailbox to send from."),
        ("Wait. If one has come, say so with `afterword log`.", "Wait. If one has come, say so under “What happened”."),
        ("Try again later; or, if you wrote nothing else: `afterword send ID --unlooked WHY`.", "Try again later."),
        ("If that was it: `afterword send ID --that-was-it`. If not: `afterword send ID`.", ""),
        (
            "Look, then say what you found: `afterword send ID --it-went` or `--it-did-not`.",
            "Look, then say what you found.",
        ),
        (
            "Make an app password, then `afterword account add` again.",
            "Make an app password, then set the mailbox up again.",
        ),
        ("`afterword list` shows what is.", ""),
        ("Say who is in charge (leads_recruitment), or ask.", "Say who is in charge, or ask."),
        ("She wrote `yes` and meant it. Good.", "She wrote `yes` and meant it. Good."),
    ],
)
def test_a_command_gives_way_to_what_the_page_has(text, said):
    assert on_a_page(text) == said
