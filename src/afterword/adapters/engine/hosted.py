"""The engine of many machines: what is offered waits in the same PostgreSQL, and every worker takes from there.

The queue (Procrastinate) holds only what is due now. What it forgets or does twice does no harm: the due rows are the
truth, and a row that is still due when its lease has run out is offered again.
"""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count

from django.db import InterfaceError, OperationalError, connection, transaction
from procrastinate import App
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
from procrastinate.jobs import Status
from psycopg_pool import PoolTimeout

from afterword.adapters.engine.attempt import attempt
from afterword.adapters.store.mishaps import UNREACHED, edge_error
from afterword.core.errors import EdgeError
from afterword.service.engine import Duty, Tell, silent

QUEUE = "afterword"
AT_ONCE = 4
"""Pieces of work one worker does at the same time: most of each is waiting for a mail server."""

for _name in ("procrastinate", "psycopg.pool"):
    logging.getLogger(_name).addHandler(logging.NullHandler())  # what needs somebody is told in a sentence of ours


@dataclass(frozen=True, kw_only=True)
class HostedEngine:
    """An Engine whose queue all workers of one PostgreSQL share."""

    duties: tuple[Duty, ...]
    tell: Tell = silent

    def offer(self, kind: str, row_id: str) -> None:
        """Put it into the queue, unless it waits there already."""
        waiting = App(connector=DjangoConnector()).configure_task(QUEUE, queue=QUEUE, queueing_lock=f"{kind} {row_id}")
        try:
            with _in_plain_words(), transaction.atomic():
                waiting.defer(kind=kind, row_id=row_id)
        except AlreadyEnqueued:
            return

    def work(self) -> int:
        """Do what waits in the queue, whoever offered it, until nothing is left."""
        with _in_plain_words():
            if not ProcrastinateJob.objects.filter(queue_name=QUEUE, status=Status.TODO.value).exists():
                return 0
        done = count()
        worker = App(connector=DjangoConnector().get_worker_connector())

        @worker.task(name=QUEUE)
        def do(kind: str, row_id: str) -> None:
            next(done)
            try:
                attempt(self.duties, kind, row_id, tell=self.tell)
            finally:
                connection.close()  # this thread is the worker's own and ends with it

        with _in_plain_words():
            asyncio.run(_until_empty(worker))
        return next(done)


async def _until_empty(worker: App) -> None:
    async with worker.open_async():
        for job in await worker.job_manager.get_stalled_jobs(queue=QUEUE):
            # Its worker is dead; its row is offered again when the lease runs out, so the job itself is not repeated.
            await worker.job_manager.finish_job(job, Status.ABORTED, delete_job=True)
        await worker.run_worker_async(
            queues=[QUEUE],
            wait=False,
            concurrency=AT_ONCE,
            delete_jobs="always",
            listen_notify=False,
            install_signal_handlers=False,
        )


@contextmanager
def _in_plain_words() -> Iterator[None]:
    try:
        yield
    except (ConnectorException, OperationalError, InterfaceError, PoolTimeout) as error:
        told = edge_error(error) or EdgeError(UNREACHED.format(error=type(error).__name__), permanent=False)
        raise told from error
