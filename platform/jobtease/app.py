"""Composition root: which features there are, what runs around and beside them, and what reaches upward by being listed here."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from importlib import import_module
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from jobtease import logs, reportable
from jobtease.accounts import mails as accounts_mails
from jobtease.accounts.directory import details as directories
from jobtease.accounts.passkeys import views as passkey_views
from jobtease.accounts.sign_in import expired_session_views
from jobtease.accounts.sign_in.session_layer import SessionLayer
from jobtease.causes import Trouble
from jobtease.data import connections, rate_limits, revisions
from jobtease.errors import Unavailable
from jobtease.events import audit, audit_verification, consuming, event_log, trimming
from jobtease.events.audit_events import AuditEvent
from jobtease.feature import Feature, Features
from jobtease.mail import outbox
from jobtease.moderation.desk import live_feed
from jobtease.notices import messages as notices_messages
from jobtease.operations import chores, installation
from jobtease.operations.chores import Chore
from jobtease.operations.readiness import Readiness
from jobtease.photos import destruction, files
from jobtease.photos.models import MOST_PHOTOS
from jobtease.pictures.processing import PictureProcessor, Shares
from jobtease.regions import successors
from jobtease.resources import Resources, resources_of
from jobtease.rubrics import rubric
from jobtease.settings import Settings
from jobtease.web import error_pages, http_client, interrupted_forms, renderer
from jobtease.web.protect import Protect
from jobtease.web.routing import ANYONE, page
from jobtease.web.sse import Hub
from jobtease.web.static_files import StaticFiles

logger = logging.getLogger(__name__)


def described(*names: str) -> list[Feature]:
    """What each `<name>/feature.py` says, in this order. Raises ModuleNotFoundError without one."""
    return [import_module(f"jobtease.{name}.feature").FEATURE for name in names]


FEATURES = Features(
    *described(
        "feed",  # first: routes are tried in this order, and the home page is asked for most
        "accounts",
        "profiles",
        "photos",
        "outfits",
        "reviews",
        "helping",
        "conversations",
        "moderation",
        "digests",
        "matching",
        "ties",
        "regions",
        "skills",
        "about",
        "notices",
    ),
    Feature("replaced", exporter=revisions.export, past_erasers=(lambda _resources: revisions.erase_past(),)),
    Feature(
        "interrupted",
        exporter=interrupted_forms.export,
        past_erasers=(lambda _resources: interrupted_forms.erase_past(),),
    ),
    Feature(
        "audit",
        events=(AuditEvent,),
        chores=(
            Chore("check the audit trail", 24 * 3600, lambda resources: audit_verification.check(resources.settings)),
        ),
        records=(AuditEvent.TRAIL_CHECKED,),
    ),
)
audit.learn(FEATURES.records, FEATURES.vouched)
reportable.register(FEATURES.reportables, FEATURES.page_routes)
notices_messages.learn(FEATURES.messages, FEATURES.pages)
CONSUMERS: Sequence[consuming.Consumer] = FEATURES.consumers
WRITERS = FEATURES.mails | {accounts_mails.NOTICE: accounts_mails.notice_writer(FEATURES.particulars)}
"""Who puts each kind of mail into words."""


async def _send_mail(resources: Resources) -> None:
    await outbox.send_due(resources.settings, WRITERS)


async def _remove_full_buckets(_resources: Resources) -> None:
    await rate_limits.remove_full()


async def _erase_past(resources: Resources) -> None:
    for erase in FEATURES.past_erasers:
        await erase(resources)
    await outbox.erase_past()


async def sweep_store(resources: Resources) -> int:
    """Remove files that no row of any feature speaks of; how many."""
    return await destruction.sweep(resources, FEATURES.stored)


async def _trim_the_log(_resources: Resources) -> None:
    await trimming.trim([consumer.name for consumer in CONSUMERS], FEATURES.records)


CHORES: tuple[Chore, ...] = (
    Chore("send mail", 1, _send_mail, leased=False),  # each mail is claimed, and two send more
    *FEATURES.chores,
    Chore("forget buckets", 3600, _remove_full_buckets),
    Chore("forget what is past", 3600, _erase_past),
    Chore("sweep photos", 3600, sweep_store),
    Chore("trim the log", 3600, _trim_the_log),
)


async def alive(request: Request) -> Response:
    """The process answers."""
    return PlainTextResponse("ok")


async def ready(request: Request) -> Response:
    """The database takes a row, and the photo folder a file."""
    resources = resources_of(request)
    try:
        await resources.readiness.check()
    except Unavailable as error:
        request.scope[error_pages.CAUSE] = error
        return PlainTextResponse("not ready", 503)
    return PlainTextResponse("ok")


def all_routes() -> list[BaseRoute]:
    """Every address there is."""
    return [
        *FEATURES.routes,
        page("/static/{mark}/{path:path}", StaticFiles.shared().serve, name="static", who=ANYONE, indexed=True),
        page("/healthz", alive, name="health:alive", who=ANYONE),
        page("/readyz", ready, name="health:ready", who=ANYONE),
    ]


def create_app(settings: Settings) -> Starlette:
    """The whole application for these settings. The database must have been migrated."""
    rubric.check_local()
    directories.of(settings)  # what is wrong in that file stops the start
    app = Starlette(
        debug=settings.debug,
        routes=all_routes(),
        middleware=[
            Middleware(logs.Correlation),
            Middleware(Protect, settings=settings),
            Middleware(SessionLayer, settings=settings),
            Middleware(error_pages.Answers),
        ],
        exception_handlers=error_pages.handlers(),
        lifespan=lifespan(settings),
    )
    app.router.redirect_slashes = False
    app.state.settings = settings
    app.state.routes = {route.name: route for route in app.routes if isinstance(route, Route)}
    app.state.features = FEATURES
    app.state.signed_out = expired_session_views.signed_out
    app.state.own_proof_first = passkey_views.own_proof_first
    app.state.confirm_first = expired_session_views.confirm_first
    app.state.pages = renderer.Renderer(settings, StaticFiles.shared(), tuple(FEATURES.badges))
    return app


def lifespan(settings: Settings) -> Callable[[Starlette], Any]:
    """Opens what outlives a request, runs what runs beside, and closes it all in order."""

    @asynccontextmanager
    async def run(app: Starlette) -> AsyncIterator[None]:
        async with opened(settings) as resources:
            app.state.resources = resources
            await resources.tail.begin()
            resources.live.position = resources.tail.position
            resources.tail.listen(live_feed.follower(app, resources.live))
            beside = [resources.tail.run(), resources.live.run(live_feed.unwelcome)]
            if settings.consume:
                beside.append(work(resources))
            async with running(beside):
                yield

    return run


@asynccontextmanager
async def opened(settings: Settings, *, durable: bool = True) -> AsyncIterator[Resources]:
    """The database and everything else that is opened once. `durable` as in connections.configuration."""
    successors.put_off(successors.codes_in(settings.mergers_put_off))
    async with (
        connections.connected(settings, durable=durable),
        http_client.opened(proxy=settings.outbound_proxy) as door,
        PictureProcessor(seconds=settings.picture_seconds) as processor,
    ):
        storage = await installation.opened_store(settings, await files.newest_files())
        yield Resources(
            settings=settings,
            tail=event_log.Tail(),
            live=Hub(settings.watchers_per_process, settings.watchers_per_account),
            storage=storage,
            processor=processor,
            shares=Shares(most=2 * MOST_PHOTOS),  # two posts
            outbound=door,
            readiness=Readiness(storage, settings.ready_seconds),
        )


STOP_SECONDS = 10.0


@asynccontextmanager
async def running(coroutines: Sequence[Any]) -> AsyncIterator[None]:
    """Run coroutines beside a block and cancel them at its end."""
    tasks = [asyncio.create_task(c) for c in coroutines]
    try:
        yield
    finally:
        left = set(tasks)
        while (
            left
        ):  # an error while something is put in order can take the place of the order to stop: then it is given again
            for task in left:
                task.cancel()
            _, left = await asyncio.wait(left, timeout=STOP_SECONDS)
        await asyncio.gather(*tasks, return_exceptions=True)


async def work(resources: Resources) -> None:
    """Let consumers follow the log and do chores when they are due, until cancelled."""
    async with asyncio.TaskGroup() as group:
        group.create_task(_consume(resources))
        for chore in CHORES:  # each by itself: a mail server that is slow must not keep the others waiting
            group.create_task(chores.repeat(chore, resources))


async def _consume(resources: Resources) -> None:
    trouble = Trouble(logger, "handling events")
    while True:
        resources.beat()
        try:
            await consuming.consume_all(CONSUMERS)
            trouble.worked()
        except Exception as error:
            trouble.failed(error)
        await resources.tail.changed(0.5)
