"""Rechecking a session that a directory began: at a request the directory is asked whether they are still in their groups.

No request is answered by what was so at the sign-in. UserInfo is asked, and a newer ID token where that says nothing of groups, as at
Microsoft. What a page fetches by itself (photos, news) may go by an answer of the last seconds; a page and whatever is sent may not.
"""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from jobtease import clock
from jobtease.accounts.directory import actions, tokens
from jobtease.accounts.directory import details as directories
from jobtease.accounts.directory.client import Away, Client, Tokens
from jobtease.accounts.directory.details import Directory
from jobtease.accounts.directory.models import DirectoryIdentity
from jobtease.accounts.directory.verification import Refused, groups_in
from jobtease.accounts.sign_in import sessions
from jobtease.accounts.sign_in.sessions import Found
from jobtease.resources import Resources

logger = logging.getLogger(__name__)

FETCHED = timedelta(seconds=10)
"""What a page fetches by itself goes by an answer that is at most so old."""
NOTED = timedelta(seconds=20)
"""How often it is written down that the directory was asked: open live feeds go by that, and end queries.WATCHED after the last time."""


class Standing(StrEnum):
    """What a directory says of somebody now."""

    IN = "in"
    CHANGED = "changed"
    """In, with other mandates than a moment ago: who this is must be read again."""
    OUT = "out"
    UNKNOWN = "unknown"
    """It doesn't answer. Nobody is let in on what it said before, and nothing is ended."""


@dataclass
class Known:
    """What this process keeps of directories: never who is in which group for longer than FETCHED."""

    clients: dict[str, Client] = field(default_factory=dict)
    asking: dict[int, "asyncio.Task[Standing]"] = field(default_factory=dict)
    """Questions under way by session: who comes meanwhile waits for the same answer."""
    answered: dict[int, datetime] = field(default_factory=dict)

    def client(self, directory: Directory) -> Client:
        """The one for this directory; anew when the settings changed."""
        there = self.clients.get(directory.name)
        if there is None or there.directory is not directory:
            there = self.clients[directory.name] = Client(directory)
        return there


def known_to(resources: Resources) -> Known:
    """What this process knows of directories."""
    found: Known = resources.caches.setdefault("directories", Known())
    return found


async def standing(resources: Resources, found: Found, *, is_deliberate: bool) -> Standing:
    """Whether somebody whom a directory let in is still in a group of it."""
    known, session_id = known_to(resources), found.viewer.session_id
    now = clock.now()
    if not is_deliberate and known.answered.get(session_id, now - FETCHED) > now - FETCHED:
        return Standing.IN
    task = known.asking.get(session_id)
    if task is None or task.done():
        task = known.asking[session_id] = asyncio.create_task(_standing(resources, found))
        task.add_done_callback(lambda _done: known.asking.pop(session_id, None))
    return await asyncio.shield(task)


async def _standing(resources: Resources, found: Found) -> Standing:
    known, session_id, account_id = known_to(resources), found.viewer.session_id, found.viewer.id
    known.answered.pop(session_id, None)
    directory = directories.with_issuer(resources.settings, found.directory)
    if directory is None:
        await actions.end_sessions(account_id, found.directory)
        return Standing.OUT
    try:
        newer, groups = await _asked(resources, directory, session_id, account_id)
    except Away as error:
        logger.warning("directory %s is away: %s", directory.name, error)
        return Standing.UNKNOWN
    except Refused as error:
        logger.warning("directory %s no longer vouches for a session: %s", directory.name, error)
        await actions.end_sessions(account_id, directory.issuer)
        return Standing.OUT
    places = directory.places(groups)
    is_same = {(p.municipality, p.labour_region) for p in places} == _mandates(found)
    if (not places or not is_same) and not await actions.still_in(account_id, directory, places):
        return Standing.OUT
    now = clock.now()
    if newer or found.checked_at is None or now >= found.checked_at + NOTED:
        await sessions.checked(session_id, newer)
        await actions.seen(account_id, directory.issuer)
    known.answered[session_id] = now
    for old in [one for one, at in known.answered.items() if at <= now - FETCHED]:
        del known.answered[old]
    return Standing.IN if is_same else Standing.CHANGED


def _mandates(found: Found) -> set[tuple[str, str]]:
    return {(one.municipality, one.labour_region) for one in found.viewer.mandates}


async def _asked(
    resources: Resources, directory: Directory, session_id: int, account_id: int
) -> tuple[str | None, frozenset[str]]:
    """Newer tokens to keep, if it gave any, and the groups. Raises Away and Refused."""
    identity = await DirectoryIdentity.get_or_none(account_id=account_id, issuer=directory.issuer)
    sealed = await sessions.tokens_of(session_id)
    held = tokens.opened(resources.settings.secret, sealed)
    if identity is None or held is None:
        raise Refused("nothing to ask with")
    client, door = known_to(resources).client(directory), resources.outbound
    info = await client.userinfo(door, held.access)
    groups = _groups(info, identity.subject, directory)
    if groups is not None:
        return None, groups
    newer = await _refreshed(resources, client, session_id, sealed, held)
    claims = await client.verified(door, newer.id, None) if newer.id else None
    groups = _groups(claims, identity.subject, directory)
    if groups is None and (info := await client.userinfo(door, newer.access)) is not None:
        groups = _groups(info, identity.subject, directory) or frozenset()
    if groups is None and claims is None:
        raise Refused("it says nothing of them any more")
    groups = groups or frozenset()  # who is in none: some leave the claim out
    return tokens.sealed(resources.settings.secret, newer), groups


async def _refreshed(resources: Resources, client: Client, session_id: int, sealed: str, held: Tokens) -> Tokens:
    """Newer tokens. Where each refresh token is good for once, another process may have been first: then by what it got."""
    try:
        return await client.refresh(resources.outbound, held.refresh)
    except Refused:
        now_kept = await sessions.tokens_of(session_id)
        held_now = tokens.opened(resources.settings.secret, now_kept)
        if now_kept == sealed or held_now is None:
            raise
        return await client.refresh(resources.outbound, held_now.refresh)


def _groups(claims: Mapping[str, Any] | None, subject: str, directory: Directory) -> frozenset[str] | None:
    """Raises Refused for what is said of somebody else (OpenID Connect Core 5.3.2)."""
    if claims is None:
        return None
    if claims.get("sub") != subject:
        raise Refused("said of somebody else")
    return groups_in(claims, directory.groups_claim)
