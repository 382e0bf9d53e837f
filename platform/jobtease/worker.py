"""The worker process: consumers and chores without a site, with a health check of its own, and an end at SIGTERM."""

import asyncio
import contextlib
import logging
import signal
import time
from collections.abc import Iterator

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from jobtease import app
from jobtease.errors import Unavailable
from jobtease.resources import Resources
from jobtease.settings import Settings
from jobtease.web import error_pages

logger = logging.getLogger(__name__)

SILENT_SECONDS = 120
"""A worker whose consumers began no round for so long is stuck; a round is bounded by the timeouts of the database."""


async def run(settings: Settings) -> int:
    """Work until SIGTERM or SIGINT; the exit code, which is not 0 when the work ended by itself.

    The signals are asked for by name: the first process of a container gets none that it didn't ask for.
    """
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, told.set)
    async with app.opened(settings) as resources, app.running([resources.tail.run()]):
        tasks = [asyncio.create_task(told.wait()), asyncio.create_task(app.work(resources))]
        if settings.worker_port:
            tasks.append(asyncio.create_task(_answer(settings, resources)))
        logger.info("the worker follows the log")
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in tasks:
            task.cancel()
        for outcome in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(outcome, Exception):
                logger.error("the worker ended by itself", exc_info=outcome)
        logger.info("the worker stops")
    return 0 if told.is_set() else 1


class _Quiet(uvicorn.Server):
    """Leaves the signals to the worker."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def checks(resources: Resources) -> Starlette:
    """GET /healthz: whether consumers go round. GET /readyz: whether the database takes a write, too."""

    async def alive(request: Request) -> Response:
        silent = time.monotonic() - resources.heartbeat
        if silent > SILENT_SECONDS:
            because = f"no round of consumers for {silent:.0f} seconds"
            request.scope[error_pages.CAUSE] = Unavailable(because=because)
            return PlainTextResponse(because, 503)
        return PlainTextResponse("ok")

    application = Starlette(
        routes=[Route("/healthz", alive), Route("/readyz", app.ready)],
        middleware=[Middleware(error_pages.Answers)],  # each 503 has its line here, too
    )
    application.state.resources = resources
    return application


async def _answer(settings: Settings, resources: Resources) -> None:
    """The checks, on JOBTEASE_WORKER_PORT."""
    config = uvicorn.Config(
        checks(resources),
        host=settings.host,
        port=settings.worker_port,
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="off",
        timeout_graceful_shutdown=1,
    )
    await _Quiet(config).serve()
