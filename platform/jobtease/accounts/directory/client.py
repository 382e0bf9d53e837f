"""OpenID Connect client: what is asked of a directory over HTTP, through the one guarded door for calls to other services.

Discovery, keys, the code for tokens, tokens for newer ones, and what a token says now. Raises Refused for an answer that doesn't hold,
and Away for one that doesn't come.
"""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote_plus, urlsplit

from authlib.oauth2.auth import ClientAuth
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri, prepare_token_request
from authlib.oauth2.rfc7523 import PrivateKeyJWT
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from authlib.oidc.discovery import get_well_known_url
from joserfc import jwk

from jobtease import clock
from jobtease.accounts.directory import verification
from jobtease.accounts.directory.details import Directory, algorithm, private_key
from jobtease.accounts.directory.verification import Asked, Refused, UnknownKey
from jobtease.web.http_client import Outbound, OutboundError

logger = logging.getLogger(__name__)

KNOWN = timedelta(hours=1)
"""How long addresses and keys of a directory are kept before they are read again."""
STARTS_WITH = timedelta(seconds=30)
"""The same where somebody begins to sign in: they must hear from us, and not from their browser, that it is away."""
KEYS_RESTS = timedelta(seconds=30)
"""A token by an unknown key makes us read the keys again, so long after the last time: anybody can send such tokens."""
RESTS = timedelta(seconds=5)
"""So long after a directory was away nobody waits for it again."""
ASSERTION_LASTS = timedelta(minutes=1)


class Away(Exception):
    """The directory doesn't answer, or says that it can't. The message is for the log."""


@dataclass(frozen=True)
class Tokens:
    """What a directory gave."""

    access: str
    refresh: str
    """Empty when it gave none."""
    id: str
    """Empty when it gave none."""


@dataclass
class Client:
    """What this process knows of one directory."""

    directory: Directory
    metadata: Mapping[str, Any] = field(default_factory=dict)
    read_at: datetime | None = None
    keys: jwk.KeySet | None = None
    keys_at: datetime | None = None
    away_until: datetime | None = None
    reading: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def authorization_url(
        self, door: Outbound, back: str, *, state: str, nonce: str, verifier: str, max_age: timedelta
    ) -> str:
        """Where the browser goes to show who somebody is. `max_age` zero: they show it now."""
        metadata = await self._metadata(door, STARTS_WITH)
        seconds = int(max_age.total_seconds())
        return str(
            prepare_grant_uri(
                self._endpoint(metadata, "authorization_endpoint"),
                client_id=self.directory.client_id,
                response_type="code",
                redirect_uri=back,
                scope=self.directory.scopes,
                state=state,
                nonce=nonce,
                code_challenge=create_s256_code_challenge(verifier),
                code_challenge_method="S256",
                max_age=str(seconds),
                prompt=None if seconds else "login",
            )
        )

    async def says_issuer(self, door: Outbound) -> bool:
        """Whether it announces that its answers name it (RFC 9207)."""
        return (await self._metadata(door)).get("authorization_response_iss_parameter_supported") is True

    async def exchange(self, door: Outbound, code: str, verifier: str, back: str) -> Tokens:
        """A code for tokens. The directory takes a code once."""
        body = prepare_token_request("authorization_code", redirect_uri=back, code=code, code_verifier=verifier)
        return await self._tokens(door, body)

    async def refresh(self, door: Outbound, refresh_token: str) -> Tokens:
        """Newer tokens. Raises Refused when it takes this one no more."""
        if not refresh_token:
            raise Refused("no refresh token")
        newer = await self._tokens(door, prepare_token_request("refresh_token", refresh_token=refresh_token))
        return newer if newer.refresh else Tokens(newer.access, refresh_token, newer.id)

    async def userinfo(self, door: Outbound, access_token: str) -> Mapping[str, Any] | None:
        """What it says of the person now; None when this token says nothing (any more), or there is no such address."""
        metadata = await self._metadata(door)
        if "userinfo_endpoint" not in metadata:
            return None
        headers = {"Authorization": f"Bearer {access_token}", "Accept": "application/json"}
        status, answer = await self._ask(door, "GET", self._endpoint(metadata, "userinfo_endpoint"), headers=headers)
        return answer if status == 200 and isinstance(answer, dict) else None

    async def verified(self, door: Outbound, token: str, asked: Asked | None) -> dict[str, Any]:
        """Claims of an ID token. Keys that were changed since we looked are read once more."""
        keys = await self._keys(door)
        try:
            return verification.verified(token, keys, self.directory, clock.now(), asked)
        except UnknownKey:
            if self.keys_at and clock.now() < self.keys_at + KEYS_RESTS:
                raise
        return verification.verified(token, await self._keys(door, anew=True), self.directory, clock.now(), asked)

    async def _tokens(self, door: Outbound, body: str) -> Tokens:
        metadata = await self._metadata(door)
        endpoint = self._endpoint(metadata, "token_endpoint")
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
        endpoint, headers, body = self._signed(endpoint, headers, body)
        status, answer = await self._ask(door, "POST", endpoint, body=body, headers=headers)
        if status != 200 or not isinstance(answer, dict):
            why = answer.get("error") if isinstance(answer, dict) else ""
            raise Refused(f"the token endpoint says {status} {str(why)[:60]}")
        given = {name: answer.get(name) for name in ("access_token", "refresh_token", "id_token")}
        if not isinstance(given["access_token"], str):
            raise Refused("no access token")
        return Tokens(*(value if isinstance(value, str) else "" for value in given.values()))

    def _signed(self, endpoint: str, headers: dict[str, str], body: str) -> tuple[str, dict[str, str], str]:
        """With what shows the directory who we are (RFC 6749, 2.3.1: percent-encoded in a header; RFC 7523)."""
        ours = self.directory
        if ours.auth == "private_key_jwt":
            key, now = private_key(ours.secret), int(clock.now().timestamp())
            claims = {"iat": now, "exp": now + int(ASSERTION_LASTS.total_seconds())}
            named = {"kid": ours.key_id} if ours.key_id else {}
            how: Any = PrivateKeyJWT(endpoint, claims, named, algorithm(key))
            auth = ClientAuth(ours.client_id, key, how)
        elif ours.auth == "client_secret_basic":
            auth = ClientAuth(quote_plus(ours.client_id), quote_plus(ours.secret), ours.auth)
        else:
            auth = ClientAuth(ours.client_id, ours.secret, ours.auth)
        uri, headers, body = auth.prepare("POST", endpoint, headers, body)
        return uri, headers, body

    async def _metadata(self, door: Outbound, known: timedelta = KNOWN) -> Mapping[str, Any]:
        async with self.reading:
            if self.read_at and clock.now() < self.read_at + known and not self._rests():
                return self.metadata
            status, found = await self._ask(door, "GET", get_well_known_url(self.directory.issuer, external=True))
            if status != 200 or not isinstance(found, dict):
                raise Away(f"no configuration: {status}")
            if found.get("issuer") != self.directory.issuer:
                raise Refused("another issuer than the settings say")
            self.metadata, self.read_at = found, clock.now()
            return found

    async def _keys(self, door: Outbound, *, anew: bool = False) -> jwk.KeySet:
        metadata = await self._metadata(door)
        async with self.reading:
            now = clock.now()
            if self.keys is not None and self.keys_at and now < self.keys_at + (KEYS_RESTS if anew else KNOWN):
                return self.keys
            status, found = await self._ask(door, "GET", self._endpoint(metadata, "jwks_uri"))
            if status != 200:
                raise Away(f"no keys: {status}")
            self.keys, self.keys_at = verification.key_set(found), now
            return self.keys

    def _endpoint(self, metadata: Mapping[str, Any], name: str) -> str:
        """Raises Refused for one that is worse protected than the directory itself."""
        url = metadata.get(name)
        parts = urlsplit(url) if isinstance(url, str) else None
        if parts is None or not parts.hostname or parts.scheme not in ("https", urlsplit(self.directory.issuer).scheme):
            raise Refused(f"{name} is no address that we can use")
        return str(url)

    def _rests(self) -> bool:
        return self.away_until is not None and clock.now() < self.away_until

    async def _ask(self, door: Outbound, method: str, url: str, **more: Any) -> tuple[int, Any]:
        if self._rests():
            raise Away("it was away a moment ago")
        try:
            status, answer = await door.ask(method, url, **more)
        except OutboundError as error:
            self.away_until = clock.now() + RESTS
            raise Away(str(error)) from error
        if status >= 500 or status == 429:
            raise Away(f"status {status}")
        self.away_until = None
        return status, answer
