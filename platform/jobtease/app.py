"""Composition: which features there are, what runs around and beside them, and what reaches upward by being listed here."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from jobtease import (
    chores,
    consuming,
    database,
    events,
    failures,
    installation,
    interrupted,
    limits,
    logs,
    mail,
    outbound,
    pages,
    replaced,
    reportable,
    retention,
)
from jobtease.about import views as about
from jobtease.accounts import barred, codes, farewell, homes, leaving, letters, restoring, resuming, sessions, wiping
from jobtease.accounts import changing_address as accounts_addresses
from jobtease.accounts import consumers as accounts_consumers
from jobtease.accounts import messages as accounts_messages
from jobtease.accounts import views as accounts
from jobtease.accounts.sessions import SessionLayer
from jobtease.audience import Viewer
from jobtease.causes import Trouble
from jobtease.chores import Chore
from jobtease.conversations import actions as conversations_actions
from jobtease.conversations import appointments, files, unread
from jobtease.conversations import consumers as conversations_consumers
from jobtease.conversations import messages as conversations_messages
from jobtease.conversations import queries as conversations_queries
from jobtease.conversations import reportable as conversations_reportable
from jobtease.conversations import taking_along as conversations_along
from jobtease.conversations import views as conversations
from jobtease.digests import actions as digests_actions
from jobtease.digests import consumers as digests_consumers
from jobtease.digests import letters as digests_letters
from jobtease.digests import queries as digests_queries
from jobtease.errors import Unavailable
from jobtease.feed import consumers as feed_consumers
from jobtease.feed import messages as feed_messages
from jobtease.feed import views as feed
from jobtease.feed.cards import Shelf
from jobtease.helping import actions as helping_actions
from jobtease.helping import asked, taking_along, undoing
from jobtease.helping import changes as helping_changes
from jobtease.helping import consumers as helping_consumers
from jobtease.helping import letters as helping_letters
from jobtease.helping import messages as helping_messages
from jobtease.helping import offers as helping_offers
from jobtease.helping import reportable as helping_reportable
from jobtease.helping import views as helping
from jobtease.images import Studio
from jobtease.live import Hub
from jobtease.matching import offering
from jobtease.matching import queries as matching_queries
from jobtease.matching import views as matching
from jobtease.moderation import consumers as moderation_consumers
from jobtease.moderation import evidence, late, merging, stream, upheld, waiting
from jobtease.moderation import leaving as moderation_leaving
from jobtease.moderation import messages as moderation_messages
from jobtease.moderation import queries as moderation_queries
from jobtease.moderation import views as moderation
from jobtease.notices import actions as notices_actions
from jobtease.notices import messages
from jobtease.outfits import actions as outfit_actions
from jobtease.outfits import afterwards, endings, gallery
from jobtease.outfits import consumers as outfits_consumers
from jobtease.outfits import letters as outfits_letters
from jobtease.outfits import messages as outfits_messages
from jobtease.outfits import queries as outfit_queries
from jobtease.outfits import reportable as outfits_reportable
from jobtease.outfits import views as outfits
from jobtease.profiles import actions as profile_actions
from jobtease.profiles import consumers as profile_consumers
from jobtease.profiles import messages as profiles_messages
from jobtease.profiles import places
from jobtease.profiles import queries as profile_queries
from jobtease.profiles import reportable as profiles_reportable
from jobtease.profiles import views as profiles
from jobtease.protect import Protect
from jobtease.readiness import Readiness
from jobtease.regions import successors
from jobtease.regions import views as regions
from jobtease.reportable import Reportable
from jobtease.resources import Resources
from jobtease.routing import ANYONE, page
from jobtease.rubrics import rubric
from jobtease.settings import Settings
from jobtease.skills import views as skills
from jobtease.static import StaticFiles
from jobtease.ties import queries as ties_queries
from jobtease.ties import views as ties

logger = logging.getLogger(__name__)


async def _forget_buckets(resources: Resources) -> None:
    await limits.forget_full()


async def _send_mail(resources: Resources) -> None:
    await mail.send_due(resources.settings, WRITERS)


async def _forget_what_is_past(resources: Resources) -> None:
    await codes.forget_old()
    await accounts_addresses.settle(resources.settings)
    await barred.forget_past()
    await homes.forget_past()
    await sessions.forget_expired()
    await mail.forget_old()
    await notices_actions.forget_old()
    await digests_actions.forget_old()
    await replaced.forget_old()
    await interrupted.forget_old()
    await helping_changes.forget_old()
    await undoing.forget_failed()
    await asked.forget_old()
    await restoring.forget_past(resources.settings)


async def _wipe_what_was_erased(resources: Resources) -> None:
    await wiping.wipe_owed(resources.settings)


async def _trim_the_log(resources: Resources) -> None:
    await retention.trim([consumer.name for consumer in CONSUMERS], RECORDS)


async def _end_requests(resources: Resources) -> None:
    await helping_actions.expire_due()
    await helping_actions.remind_due()


WRITERS: dict[str, mail.Writer] = {
    **letters.WRITERS,
    letters.NOTICE: letters.notice_writer(
        {"request": helping_letters.particulars, "outfit": outfits_letters.particulars}
    ),
    **farewell.WRITERS,
    **unread.WRITERS,
    **digests_letters.WRITERS,
    **late.WRITERS,
}
"""Who puts each kind of mail into words."""
ROUTES: tuple[BaseRoute, ...] = (
    *feed.ROUTES,  # first: they are tried in this order, and the home page is asked for most
    *moderation.ROUTES,
    *about.ROUTES,
    *accounts.ROUTES,
    *conversations.ROUTES,
    *appointments.ROUTES,
    *matching.ROUTES,
    *helping.ROUTES,
    *outfits.ROUTES,
    *profiles.ROUTES,
    *ties.ROUTES,
    *regions.ROUTES,
    *skills.ROUTES,
)
PATHS = {route.name: route.path for route in ROUTES if isinstance(route, Route)}
CONSUMERS: tuple[consuming.Consumer, ...] = (
    *accounts_consumers.CONSUMERS,
    *conversations_consumers.CONSUMERS,
    *helping_consumers.CONSUMERS,
    *moderation_consumers.CONSUMERS,
    *upheld.CONSUMERS,
    *profile_consumers.CONSUMERS,
    *outfits_consumers.CONSUMERS,
    *feed_consumers.CONSUMERS,
    *digests_consumers.CONSUMERS,
)
CHORES: tuple[Chore, ...] = (
    Chore("send mail", 1, _send_mail, leased=False),  # each mail is claimed, and two send more
    Chore(
        "give answers", 1, undoing.give_due, leased=False
    ),  # each is claimed, and nobody waits for a process that died
    Chore("end requests", 300, _end_requests),
    Chore("forget buckets", 3600, _forget_buckets),
    Chore("forget what is past", 3600, _forget_what_is_past),
    Chore("destroy photos", 15, endings.destroy_due),
    Chore("close outfits", 15, endings.close_due),
    Chore("ask how it went", 60, afterwards.ask_due),
    Chore("warn desks", 60, late.warn),
    Chore("destroy evidence", 60, evidence.destroy_due),
    Chore("trim the log", 3600, _trim_the_log),
    Chore("wipe what was erased", 60, _wipe_what_was_erased),
    Chore("destroy sent files", 15, files.destroy_due),
    Chore("sweep photos", 3600, endings.sweep),
    Chore("carry out mergers", 60, merging.carry_out),
    Chore("locate postcodes", 5, places.locate),
    Chore("mail unread messages", 30, unread.mail_due),
    Chore("send digests", 60, digests_actions.send_due),
    Chore("spread requests", 120, digests_actions.spread_due),
    Chore("note what waits", 600, digests_actions.note_due),
)
MESSAGES = (
    *accounts_messages.MESSAGES,
    *conversations_messages.MESSAGES,
    *helping_messages.MESSAGES,
    *moderation_messages.MESSAGES,
    *outfits_messages.MESSAGES,
)
"""What people are told."""
PAGES = {
    **accounts_messages.PAGES,
    **conversations_messages.PAGES,
    **feed_messages.PAGES,
    **helping_messages.PAGES,
    **moderation_messages.PAGES,
    **outfits_messages.PAGES,
    **profiles_messages.PAGES,
}
"""The route of the page on which each kind of thing stands."""
messages.learn(MESSAGES, {kind: PATHS[name] for kind, name in PAGES.items()})
RECORDS = (
    "moderation:",
    "accounts:account:appointed",
    "accounts:account:dismissed",
    "accounts:address:readmitted",
    "accounts:installation:restored",
    "outfits:outfit:destroyed",
)
"""Events that stay when others are trimmed: what moderators and the installation did, and receipts of destroyed photos."""
BADGES: tuple[pages.BadgeCounter, ...] = (conversations_queries.badge, waiting.badges)

REPORTABLES: tuple[Reportable, ...] = (
    *profiles_reportable.REPORTABLES,
    *outfits_reportable.REPORTABLES,
    *helping_reportable.REPORTABLES,
    *conversations_reportable.REPORTABLES,
)
"""What can be reported, and how moderation reads it."""
reportable.register(*REPORTABLES)

PEOPLE_FOR: tuple[Callable[[Viewer, str], Awaitable[Sequence[Any]]], ...] = (matching_queries.people_for,)
"""Who could help with the request that has this public id, for the page of its asker."""
EXPORTERS: dict[str, leaving.Exporter] = {
    "profiles": profile_queries.export,
    "outfits": outfit_queries.export,
    "helping": taking_along.export,
    "conversations": conversations_along.export,
    "ties": ties_queries.export,
    "moderation": moderation_queries.export,
    "digests": digests_queries.export,
    "replaced": replaced.export,
    "interrupted": interrupted.export,
}
ERASERS: tuple[leaving.Eraser, ...] = (
    profile_actions.erase,
    outfit_actions.erase,
    helping_offers.erase,
    conversations_actions.erase,
    moderation_leaving.erase,
)


async def alive(request: Request) -> Response:
    """The process answers."""
    return PlainTextResponse("ok")


async def ready(request: Request) -> Response:
    """The database takes a row, and the photo folder a file."""
    resources: Resources = request.app.state.resources
    try:
        await resources.readiness.check()
    except Unavailable as error:
        request.scope[failures.CAUSE] = error
        return PlainTextResponse("not ready", 503)
    return PlainTextResponse("ok")


def all_routes() -> list[BaseRoute]:
    """Every address there is."""
    return [
        *ROUTES,
        page("/static/{mark}/{path:path}", StaticFiles.shared().serve, name="static", who=ANYONE, indexed=True),
        page("/healthz", alive, name="health:alive", who=ANYONE),
        page("/readyz", ready, name="health:ready", who=ANYONE),
    ]


def create_app(settings: Settings) -> Starlette:
    """The whole application for these settings. The database must have been migrated."""
    rubric.check_local()
    app = Starlette(
        debug=settings.debug,
        routes=all_routes(),
        middleware=[
            Middleware(logs.Correlation),
            Middleware(Protect, settings=settings),
            Middleware(SessionLayer, settings=settings),
            Middleware(failures.Answers),
        ],
        exception_handlers=failures.handlers(),
        lifespan=lifespan(settings),
    )
    app.router.redirect_slashes = False
    app.state.settings = settings
    app.state.routes = {route.name: route for route in app.routes if isinstance(route, Route)}
    app.state.people_for = PEOPLE_FOR
    app.state.fits_of = offering.fits_of
    app.state.signed_out = resuming.signed_out
    app.state.shelf = Shelf()
    app.state.consumers = CONSUMERS
    app.state.unattended = late.unattended
    app.state.standing_of = moderation_queries.standing_of_held
    app.state.standings_of = moderation_queries.standings_of_held
    app.state.requests_for = matching_queries.requests_for
    app.state.why_suspended = moderation_queries.why_suspended
    app.state.doors = leaving.Doors(EXPORTERS, ERASERS)
    app.state.pages = pages.Desk(settings, StaticFiles.shared(), BADGES)
    return app


def lifespan(settings: Settings) -> Callable[[Starlette], Any]:
    """Opens what outlives a request, runs what runs beside, and closes it all in order."""

    @asynccontextmanager
    async def run(app: Starlette) -> AsyncIterator[None]:
        async with opened(settings) as resources:
            app.state.resources = resources
            await resources.tail.begin()
            resources.live.position = resources.tail.position
            resources.tail.listen(stream.follower(app, resources.live))
            beside = [resources.tail.run(), resources.live.run(stream.unwelcome)]
            if settings.consume:
                beside.append(work(resources))
            async with running(beside):
                yield

    return run


@asynccontextmanager
async def opened(settings: Settings, *, durable: bool = True) -> AsyncIterator[Resources]:
    """The database and everything else that is opened once. `durable` as in database.configuration."""
    successors.put_off(successors.codes_in(settings.mergers_put_off))
    async with (
        database.connected(settings, durable=durable),
        outbound.opened(proxy=settings.outbound_proxy) as door,
        Studio(seconds=settings.picture_seconds) as studio,
    ):
        storage = await installation.opened_store(settings, await gallery.newest_files())
        yield Resources(
            settings=settings,
            tail=events.Tail(),
            live=Hub(settings.watchers_per_process, settings.watchers_per_account),
            storage=storage,
            studio=studio,
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
