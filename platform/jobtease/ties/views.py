"""Pages of everybody who sees more of me, and on which I block or mute somebody or leave a conversation."""

from dataclasses import dataclass
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response

from jobtease.conversations import queries as conversations
from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.helping.offering import parting_actions
from jobtease.ties import actions, queries
from jobtease.web import renderer
from jobtease.web.routing import MEMBER, page, viewer_of
from jobtease.words.translations import _

BLOCKS = Budget(60, per=timedelta(hours=1))
"""Blocks and mutes together. Each block may end what somebody else was waiting for."""


@dataclass(frozen=True)
class TiesPage:
    """Who sees what of me."""

    ties: queries.Ties


@dataclass(frozen=True)
class MutePage:
    """Whom the viewer mutes, or did."""

    somebody: queries.Somebody
    muted: bool


async def mine(request: Request) -> Response:
    """Who helps me and what they see, whom I help, whom I blocked or muted; each with a way to end it."""
    found = TiesPage(await queries.ties_of(viewer_of(request)))
    return await renderer.render(request, "ties/mine.html", found, here="me")


async def block(request: Request) -> Response:
    """Block somebody: what will happen first, then the deed."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    if request.method == "GET":
        somebody = await queries.somebody_met(viewer, public_id)
        return await renderer.render(request, "ties/block.html", somebody)
    await rate_limits.spend(f"block:{viewer.id}", BLOCKS)
    somebody = await actions.block(viewer, public_id)
    flash = _("Done. You and {name} don't see each other any more.").format(name=somebody.nickname)
    return renderer.redirect(request, "ties:mine", flash=flash)


async def unblock(request: Request) -> Response:
    """Let somebody be found again."""
    name = await actions.unblock(viewer_of(request), request.path_params["public_id"])
    flash = _("You and {name} can find each other again.").format(name=name) if name else ""
    return renderer.redirect(request, "ties:mine", flash=flash)


async def mute(request: Request) -> Response:
    """Mute somebody: what will happen first, then the deed."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    if request.method == "GET":
        somebody = await queries.somebody_met(viewer, public_id)
        shown = MutePage(somebody, await queries.is_muted(viewer, somebody))
        return await renderer.render(request, "ties/mute.html", shown)
    await rate_limits.spend(f"block:{viewer.id}", BLOCKS)
    somebody = await actions.mute(viewer, public_id)
    flash = _("Done. You hear no more of {name}.").format(name=somebody.nickname)
    return renderer.redirect(request, "ties:mine", flash=flash)


async def unmute(request: Request) -> Response:
    """Hear of somebody again."""
    name = await actions.unmute(viewer_of(request), request.path_params["public_id"])
    flash = _("You hear of {name} again.").format(name=name) if name else ""
    return renderer.redirect(request, "ties:mine", flash=flash)


async def end(request: Request) -> Response:
    """End a tie: somebody no longer sees what is for people who help me, nor I what is for theirs."""
    await actions.end_tie(viewer_of(request), request.path_params["public_id"])
    return renderer.redirect(request, "ties:mine", flash=_("That has ended. Nobody is told."))


async def leave(request: Request) -> Response:
    """Leave a conversation: what will happen first, then the deed."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    if request.method == "GET":
        talk = await conversations.talk_for(viewer, public_id)
        return await renderer.render(request, "ties/leave.html", talk, here="requests")
    await parting_actions.leave(viewer, public_id)
    return renderer.redirect(request, "conversations:show", public_id=public_id, flash=_("You left this conversation."))


ROUTES = (
    page("/me/people", mine, name="ties:mine", who=MEMBER),
    page("/me/people/{public_id}/end", end, name="ties:end", who=MEMBER, methods=("POST",), shown_on="ties:mine"),
    page("/people/{public_id}/block", block, name="ties:block", who=MEMBER, methods=("GET", "POST")),
    page(
        "/people/{public_id}/unblock", unblock, name="ties:unblock", who=MEMBER, methods=("POST",), shown_on="ties:mine"
    ),
    page("/people/{public_id}/mute", mute, name="ties:mute", who=MEMBER, methods=("GET", "POST")),
    page("/people/{public_id}/unmute", unmute, name="ties:unmute", who=MEMBER, methods=("POST",), shown_on="ties:mine"),
    page("/conversations/{public_id}/leave", leave, name="ties:leave", who=MEMBER, methods=("GET", "POST")),
)
