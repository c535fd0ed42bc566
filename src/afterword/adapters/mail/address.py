"""E-mail addresses as people type them, turned into what servers take."""

from email_validator import EmailNotValidError, validate_email

from afterword.core.errors import BadInputError, Problem


class Addresses:
    """Reads addresses without asking any server whether they exist."""

    def deliverable(self, address: str, *, at: str) -> str:
        """The address with its domain in ASCII (IDNA 2008); BadInputError naming `at` when it is none."""
        try:
            valid = validate_email(address.strip(), check_deliverability=False, allow_smtputf8=True)
        except EmailNotValidError as error:
            found, expected = f"“{address[:80]}”", f"an e-mail address ({error})"
            raise BadInputError((Problem(path=at, found=found, expected=expected),)) from error
        return valid.ascii_email or f"{valid.local_part}@{valid.ascii_domain}"
