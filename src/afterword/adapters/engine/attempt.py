"""Runs one task; a failure is reported and does not stop the others."""

from afterword.core.errors import AfterwordError
from afterword.service.engine import Duty, Tell


def attempt(duties: tuple[Duty, ...], kind: str, row_id: str, *, tell: Tell) -> None:
    """Do what was offered."""
    doing = {duty.kind: duty.do for duty in duties}
    try:
        doing[kind](row_id)
    except AfterwordError as error:
        tell(kind, str(error))
    except Exception as error:  # noqa: BLE001 -- the edge of a job: a mistake of ours in one must not stop the others
        mistake = f"Afterword failed ({type(error).__name__}) at one task; the others continue."
        tell(kind, mistake)
