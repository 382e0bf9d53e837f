"""A provider that lies: it speaks OpenID Connect and signs for real, and each test bends what it answers."""

from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

from aiohttp import web
from joserfc import jwk, jwt

from jobtease import clock
from tests.house import Person

ADDRESS = "marloes@rotterdam.example"


def b64(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")


@dataclass
class Forger:
    """What it says. `bend` changes the claims of an ID token, `sign` makes a token of them."""

    issuer: str = ""
    key: jwk.RSAKey = field(default_factory=lambda: jwk.RSAKey.generate_key(2048, {"kid": "first", "use": "sig"}))
    published: list[dict[str, Any]] = field(default_factory=list)
    bend: Callable[[dict[str, Any]], Any] = lambda claims: None
    sign: "Callable[[dict[str, Any]], str] | None" = None
    userinfo: dict[str, Any] | None = field(default_factory=dict)
    """What it says of somebody besides who they are; None: it has nothing to say."""
    groups: list[str] = field(default_factory=lambda: ["desk"])
    says_issuer: bool = False
    metadata: dict[str, Any] = field(default_factory=dict)
    nonce: str = ""
    asked: list[dict[str, str]] = field(default_factory=list)
    """Bodies of what was asked of the token endpoint."""
    keys_read: int = 0
    refreshes: bool = True
    question: dict[str, list[str]] = field(default_factory=dict)
    """With what a browser came last."""

    def signed(self, claims: dict[str, Any]) -> str:
        return jwt.encode({"alg": "RS256", "kid": self.key.kid}, claims, self.key)

    def token(self, nonce: str | None) -> str:
        now = int(clock.now().timestamp())
        claims: dict[str, Any] = {
            **{"iss": self.issuer, "sub": "4812", "aud": "jobtease", "iat": now, "exp": now + 300, "auth_time": now},
            **{"email": ADDRESS, "email_verified": True, "groups": self.groups, "name": "Marloes"},
            **({"nonce": nonce} if nonce is not None else {}),
        }
        self.bend(claims)
        return (self.sign or self.signed)(claims)

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/.well-known/openid-configuration", self._configuration)
        app.router.add_get("/keys", self._keys)
        app.router.add_post("/token", self._token)
        app.router.add_get("/userinfo", self._userinfo)
        return app

    async def _configuration(self, _request: web.Request) -> web.Response:
        names = {"authorization": "authorize", "token": "token", "userinfo": "userinfo"}
        told = {f"{name}_endpoint": f"{self.issuer}/{path}" for name, path in names.items()}
        told |= {"issuer": self.issuer, "jwks_uri": f"{self.issuer}/keys"}
        told["authorization_response_iss_parameter_supported"] = self.says_issuer  # type: ignore[assignment]
        return web.json_response(told | self.metadata)

    async def _keys(self, _request: web.Request) -> web.Response:
        self.keys_read += 1
        return web.json_response({"keys": self.published or [self.key.as_dict(private=False)]})

    async def _token(self, request: web.Request) -> web.Response:
        body = {name: str(value) for name, value in (await request.post()).items()}
        self.asked.append(body | {"authorization": request.headers.get("authorization", "")})
        refreshed = body["grant_type"] == "refresh_token"
        if refreshed and not self.refreshes:
            return web.json_response({"error": "invalid_grant"}, status=400)
        given = {"access_token": "opaque", "token_type": "Bearer", "refresh_token": "again"}
        return web.json_response(given | {"id_token": self.token(None if refreshed else self.nonce)})

    async def _userinfo(self, _request: web.Request) -> web.Response:
        if self.userinfo is None:
            return web.json_response({"error": "invalid_token"}, status=401)
        return web.json_response({"sub": "4812"} | self.userinfo)

    async def come_in(self, person: Person, next_path: str = "/desk", **back: str) -> Any:
        """To it, and back with a code. `back` is what else stands in the address."""
        answer = await person.get(f"/directory/rotterdam?next={next_path}")
        assert answer.status_code == 303, answer.text
        self.question = asked = parse_qs(urlsplit(answer.headers["location"]).query)
        self.nonce = asked["nonce"][0]
        given = {"code": "code", "state": asked["state"][0]} | back
        return await person.get("/directory/rotterdam/back", params=given)


@asynccontextmanager
async def served(forger: Forger) -> AsyncIterator[Forger]:
    runner = web.AppRunner(forger.app())
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    forger.issuer = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield forger
    finally:
        await runner.cleanup()
