"""Opening the store: Django set up, the file made private, the tables brought up to date. Safe with many processes."""

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from pkgutil import iter_modules
from threading import Lock

from afterword.adapters.file_lock import alone
from afterword.adapters.home import unusable
from afterword.adapters.store.place import store_file
from afterword.core.errors import EdgeError

SETTINGS = "afterword.site.settings"
MIGRATION_LOCK = 7_041_776
"""Any number, the same in every process: PostgreSQL's advisory lock while tables are made."""

_opened: set[str] = set()
_opening = Lock()


def open_store() -> None:
    """Make the store usable in this process, or raise EdgeError saying why it is not."""
    import django  # noqa: PLC0415 -- half of a cold command's time; only commands that keep something pay it
    from django.conf import settings  # noqa: PLC0415 -- the same

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    with _opening:
        if not settings.configured or not _is_set_up():
            django.setup()
        from django.db import connection  # noqa: PLC0415 -- needs the set-up above

        name = f"{connection.vendor}:{connection.settings_dict['NAME']}"
        if name not in _opened:
            _bring_up_to_date()
            _opened.add(name)


def _is_set_up() -> bool:
    from django.apps import apps  # noqa: PLC0415 -- Django, as above

    return apps.ready


def _bring_up_to_date() -> None:
    from afterword.adapters.store.mishaps import in_plain_words  # noqa: PLC0415 -- Django, as above

    with in_plain_words():
        if not _is_sqlite():
            _migrate_what_is_missing(_alone_on_server())
            return
        make_private(store_file())
        _migrate_what_is_missing(alone(store_file().with_suffix(".lock")))


def _is_sqlite() -> bool:
    from django.db import connection  # noqa: PLC0415 -- Django, as above

    return connection.vendor == "sqlite"


def make_private(file: Path) -> None:
    """The data folder and an empty file in it that only this user may read; EdgeError when that cannot be."""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_RDONLY, 0o600))
        if file.stat().st_mode & 0o077:
            file.chmod(0o600)
    except OSError as error:
        raise unusable(file.parent, error) from error


def _migrate_what_is_missing(lock: AbstractContextManager[None]) -> None:
    """Migrate under `lock`, but only when something is missing: asking costs one query."""
    if not _missing():
        return
    from django.core.management import call_command  # noqa: PLC0415 -- only on first use and after an update

    with lock:
        if _missing():
            call_command("migrate", verbosity=0, interactive=False)


def _missing() -> bool:
    applied, known = _applied(), _known()
    if newer := {step for step in applied if step[0] == "store"} - known:
        raise EdgeError(
            f"Your store was made by a newer Afterword ({max(newer)[1]}). Nothing was changed; update Afterword, then try again.",
            permanent=True,
        )
    return not known <= applied


def _applied() -> set[tuple[str, str]]:
    from django.db import connection  # noqa: PLC0415 -- Django, as above
    from django.db.migrations.recorder import MigrationRecorder  # noqa: PLC0415 -- the same

    return set(MigrationRecorder(connection).applied_migrations())


def _known() -> set[tuple[str, str]]:
    """Every migration this program brings, read from the names of the files: importing them costs ten times as much."""
    from django.apps import apps  # noqa: PLC0415 -- Django, as above

    return {
        (app.label, module.name)
        for app in apps.get_app_configs()
        for module in iter_modules([str(Path(app.path) / "migrations")])
        if not module.ispkg and not module.name.startswith("_")
    }


@contextmanager
def _alone_on_server() -> Iterator[None]:
    from django.db import connection  # noqa: PLC0415 -- Django, as above

    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [MIGRATION_LOCK])
        try:
            yield
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [MIGRATION_LOCK])
