"""What a directory, or somebody in its place, answers that doesn't hold: nobody comes in, and the page says so."""

import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from joserfc import jwk, jwt

from jobtease import clock
from jobtease.accounts.directory import actions
from jobtease.accounts.mandates import queries, staff_actions
from jobtease.accounts.models import Account, MandateRow, Session
from jobtease.accounts.sign_in import sessions
from jobtease.audience import Role
from tests.accounts.directory.forger import Forger, b64, served
from tests.accounts.directory.provider import configured, house_with
from tests.conftest import settings_for
from tests.house import House
from tests.standing import Standing

GROUPS = {"desk": "Rotterdam"}


@pytest.fixture
async def forger() -> AsyncIterator[Forger]:
    async with served(Forger()) as one:
        yield one


@pytest.fixture
async def city(standing: Standing, tmp_path: Path, forger: Forger) -> AsyncIterator[House]:
    file = configured(tmp_path, forger.issuer, GROUPS)
    settings = settings_for(tmp_path / "data", standing.settings.database, staff_passkeys=True, directories=str(file))
    async with house_with(settings) as house:
        yield house


async def test_what_holds_lets_in(city: House, forger: Forger) -> None:
    answer = await forger.come_in(city.visitor())
    assert answer.headers["location"] == "/desk"
    body = forger.asked[0]
    assert len(body["code_verifier"]) == 43
    assert body["authorization"].startswith("Basic ")


Claims = dict[str, Any]
BENT: dict[str, Callable[[Claims], Any]] = {
    "another nonce": lambda c: c.update(nonce="another"),
    "no nonce": lambda c: c.pop("nonce"),
    "another issuer": lambda c: c.update(iss="https://login.evil.example"),
    "the issuer with a slash": lambda c: c.update(iss=c["iss"] + "/"),
    "another audience": lambda c: c.update(aud="another"),
    "one audience more": lambda c: c.update(aud=["jobtease", "another"], azp="jobtease"),
    "no audience": lambda c: c.pop("aud"),
    "given to another": lambda c: c.update(azp="another"),
    "expired": lambda c: c.update(exp=c["iat"] - 61),
    "no end": lambda c: c.pop("exp"),
    "made long ago": lambda c: c.update(iat=c["iat"] - 700),
    "made later than now": lambda c: c.update(iat=c["iat"] + 120),
    "not to be used yet": lambda c: c.update(nbf=c["iat"] + 600),
    "no subject": lambda c: c.pop("sub"),
    "an empty subject": lambda c: c.update(sub=""),
    "a number for a subject": lambda c: c.update(sub=4812),
    "another subject than UserInfo": lambda c: c.update(sub="4813"),
    "shown yesterday": lambda c: c.update(auth_time=c["iat"] - 86_400),
    "not said when": lambda c: c.pop("auth_time"),
    "for another access token": lambda c: c.update(at_hash="AAAAAAAAAAAAAAAAAAAAAA"),
}


@pytest.mark.parametrize("bent", BENT)
async def test_claims_that_do_not_hold(city: House, forger: Forger, bent: str) -> None:
    forger.bend = BENT[bent]
    answer = await forger.come_in(city.visitor())
    assert (answer.status_code, "klopt niet" in answer.text) == (422, True)
    assert not await Session.exists()


def _unsigned(_forger: Forger, claims: Claims) -> str:
    return f"{b64(json.dumps({'alg': 'none'}).encode())}.{b64(json.dumps(claims).encode())}."


def _with_public_key(forger: Forger, claims: Claims) -> str:
    """HS256, with what everybody can read for a secret."""
    head = b64(json.dumps({"alg": "HS256", "kid": forger.key.kid}).encode())
    told = f"{head}.{b64(json.dumps(claims).encode())}"
    return f"{told}.{b64(hmac.digest(forger.key.as_pem(private=False), told.encode(), hashlib.sha256))}"


def _by_another_key(forger: Forger, claims: Claims) -> str:
    """Under the name of the right one."""
    return jwt.encode({"alg": "RS256", "kid": forger.key.kid}, claims, jwk.RSAKey.generate_key(2048))


def _by_a_key_of_its_own(_forger: Forger, claims: Claims) -> str:
    """Which it brings along."""
    key = jwk.RSAKey.generate_key(2048)
    return jwt.encode({"alg": "RS256", "jwk": key.as_dict(private=False)}, claims, key)


def _altered(forger: Forger, claims: Claims) -> str:
    head, _told, signature = forger.signed(claims).split(".")
    return f"{head}.{b64(json.dumps(claims | {'sub': '1'}).encode())}.{signature}"


SIGNED = {
    "none": _unsigned,
    "HS256 with the public key": _with_public_key,
    "another key": _by_another_key,
    "a key of its own": _by_a_key_of_its_own,
    "altered": _altered,
    "no token": lambda _forger, _claims: "",
    "rubbish": lambda _forger, _claims: "a.b.c",
}


@pytest.mark.parametrize("signed", SIGNED)
async def test_tokens_that_nobody_of_theirs_signed(city: House, forger: Forger, signed: str) -> None:
    forger.sign = lambda claims: SIGNED[signed](forger, claims)
    answer = await forger.come_in(city.visitor())
    assert (answer.status_code, "klopt niet" in answer.text) == (422, True)
    assert not await Session.exists()


async def test_a_key_that_was_taken_out_of_use_signs_nothing_more(city: House, forger: Forger) -> None:
    """A new one is read when it is met, and not more than once in half a minute, whatever is sent."""
    await forger.come_in(city.visitor())
    old = forger.key
    with clock.travel(clock.now() + timedelta(seconds=31)):
        forger.key = jwk.RSAKey.generate_key(2048, {"kid": "second", "use": "sig"})
        assert (await forger.come_in(city.visitor())).headers["location"] == "/desk"
        read, forger.published, forger.key = forger.keys_read, [forger.key.as_dict(private=False)], old
        for _ in range(3):
            assert (await forger.come_in(city.visitor())).status_code == 422
        assert forger.keys_read == read


async def test_the_answer_must_name_who_gives_it_where_that_is_announced(city: House, forger: Forger) -> None:
    assert (await forger.come_in(city.visitor(), iss="https://login.evil.example")).status_code == 422
    assert (await forger.come_in(city.visitor(), iss=forger.issuer)).headers["location"] == "/desk"


async def test_an_answer_without_a_name_is_refused_where_one_is_announced(city: House, forger: Forger) -> None:
    forger.says_issuer = True
    assert (await forger.come_in(city.visitor())).status_code == 422
    assert (await forger.come_in(city.visitor(), iss=forger.issuer)).headers["location"] == "/desk"


@pytest.mark.parametrize(
    "metadata",
    [
        {"issuer": "https://login.evil.example"},
        {"token_endpoint": "ftp://x/"},
        {"jwks_uri": None},
        {"token_endpoint": "http:///"},
    ],
    ids=str,
)
async def test_a_configuration_that_does_not_hold(city: House, forger: Forger, metadata: Claims) -> None:
    forger.metadata = metadata
    visitor = city.visitor()
    answer = await visitor.get("/directory/rotterdam")
    if answer.status_code == 303:
        answer = await forger.come_in(visitor)
    assert (answer.status_code, "klopt niet" in answer.text) == (422, True)


async def test_somebody_who_said_no_there_reads_that(city: House, forger: Forger) -> None:
    answer = await forger.come_in(city.visitor(), code="", error="access_denied")
    assert (answer.status_code, "niet ingelogd" in answer.text) == (422, True)


@pytest.mark.parametrize("verified", [False, None, "true", 1])
async def test_an_address_that_is_not_confirmed_makes_no_account(city: House, forger: Forger, verified: Any) -> None:
    forger.bend = lambda claims: claims.update(email_verified=verified)
    answer = await forger.come_in(city.visitor())
    assert (answer.status_code, "bevestigd" in answer.text) == (422, True)
    assert not await Account.exists()


async def test_groups_are_asked_by_a_newer_token_where_userinfo_does_not_say_them(city: House, forger: Forger) -> None:
    """As at Microsoft. Each page is such a question; a photo of a page goes by an answer of the last seconds."""
    marloes = city.visitor()
    await forger.come_in(marloes)
    assert (await marloes.get("/desk")).status_code == 200
    forger.groups = []
    fetched = {"sec-fetch-mode": "no-cors"}
    assert (await marloes.get("/desk", headers=fetched)).status_code == 200
    assert (await marloes.get("/desk")).status_code == 303
    assert (await marloes.get("/desk", headers=fetched)).status_code == 303
    assert not await MandateRow.filter(until=None).exists()


async def test_what_a_page_fetches_is_asked_as_well_after_ten_seconds(city: House, forger: Forger) -> None:
    marloes = city.visitor()
    await forger.come_in(marloes)
    await marloes.get("/desk")
    forger.groups = []
    with clock.travel(clock.now() + timedelta(seconds=11)):
        assert (await marloes.get("/desk", headers={"sec-fetch-mode": "no-cors"})).status_code == 303


async def test_a_session_is_over_when_its_tokens_are(city: House, forger: Forger) -> None:
    marloes = city.visitor()
    await forger.come_in(marloes)
    forger.refreshes, forger.userinfo = False, None
    assert (await marloes.get("/desk")).status_code == 303
    assert (await Session.get()).expires_at <= clock.now()


async def test_what_is_said_of_somebody_else_ends_it(city: House, forger: Forger) -> None:
    marloes = city.visitor()
    await forger.come_in(marloes)
    forger.userinfo = {"sub": "another", "groups": ["desk"]}
    assert (await marloes.get("/desk")).status_code == 303


async def test_before_what_reaches_far_they_sign_in_again_there(city: House, forger: Forger) -> None:
    marloes = city.visitor()
    await forger.come_in(marloes)
    assert forger.question["max_age"] == ["43200"]
    assert forger.question["code_challenge_method"] == ["S256"]
    with clock.travel(clock.now() + timedelta(minutes=11)):
        page = (await marloes.get("/confirm?next=/desk/log")).text
        assert 'href="/directory/rotterdam?next=/desk/log"' in page
        forger.bend = lambda claims: claims.update(auth_time=claims["iat"] - 120)  # let in by what they did before
        refused = await forger.come_in(marloes, "/desk/log")
        assert refused.headers["location"] == "/me"
        assert (forger.question["max_age"], forger.question["prompt"]) == (["0"], ["login"])
        forger.bend = lambda claims: claims.update(sub="4813", email="other@rotterdam.example")
        forger.userinfo = {"sub": "4813"}
        other = await forger.come_in(marloes, "/desk/log")
        assert other.headers["location"].startswith("/")
        forger.bend, forger.userinfo = lambda claims: None, {}
        assert (await forger.come_in(marloes, "/desk/log")).headers["location"] == "/desk/log"
        newest = await Session.all().order_by("-id").first()
        assert newest
        assert newest.verified_at
        assert clock.now() - newest.verified_at < timedelta(seconds=5)


async def test_an_open_feed_ends_a_minute_after_the_directory_was_asked(city: House, forger: Forger) -> None:
    marloes = city.visitor()
    await forger.come_in(marloes)
    assert (await marloes.get("/desk")).status_code == 200
    session = await Session.get()
    assert await queries.watched_in([session.id]) == {session.id: ("GM0599",)}
    with clock.travel(clock.now() + timedelta(seconds=61)):
        assert await queries.watched_in([session.id]) == {}
        assert (await marloes.get("/desk")).status_code == 200
        assert await queries.watched_in([session.id]) == {session.id: ("GM0599",)}


async def test_mandates_lapse_of_whom_the_directory_says_nothing_any_more(city: House, forger: Forger) -> None:
    await forger.come_in(city.visitor())
    assert await actions.withdraw_late() == 0
    with clock.travel(clock.now() + timedelta(days=32)):
        assert await actions.withdraw_late() == 1
        assert not await MandateRow.filter(until=None).exists()
        assert (await forger.come_in(city.visitor())).headers["location"] == "/desk"


async def test_whoever_runs_the_directory_gets_nothing_but_its_desks(city: House, forger: Forger) -> None:
    """Mandates of elsewhere, passkeys, the address and the copy are not theirs, though they can be anybody there."""
    await forger.come_in(city.visitor())
    account = await Account.get()
    await staff_actions.appoint(account.email, "", "GM0344", Role.MODERATOR)
    mallory = city.visitor()
    await forger.come_in(mallory)
    found = await sessions.viewer_for(mallory.browser.cookies["session"])
    assert found
    assert found.viewer.jurisdiction == ("GM0599",)
    for path in ("/me/passkeys/new", "/me/copy", "/me/leave"):
        assert (await mallory.get(path)).headers["location"] == "/me", path
    for path in ("/me/passkeys/new", "/me/passkeys/challenge", "/me/account/address", "/me/leave"):
        assert (await mallory.post(path, {"nickname": account.nickname})).headers["location"] == "/me", path
    assert await Account.filter(id=account.id).exists()


async def test_tokens_are_kept_encrypted(city: House, forger: Forger) -> None:
    await forger.come_in(city.visitor())
    kept = (await Session.get()).directory_tokens
    assert kept
    assert "again" not in kept
    assert "opaque" not in kept


async def test_a_private_key_shows_who_we_are(standing: Standing, tmp_path: Path, forger: Forger) -> None:
    for key, algorithm in (
        (jwk.RSAKey.generate_key(2048), "RS256"),
        (jwk.ECKey.generate_key("P-256"), "ES256"),
    ):
        folder = tmp_path / algorithm
        folder.mkdir()
        (folder / "key").write_bytes(key.as_pem(private=True))
        more = {"key_file": "key", "key_id": "ours"}
        file = configured(folder, forger.issuer, GROUPS, "private_key_jwt", **more)
        settings = settings_for(folder / "data", standing.settings.database, directories=str(file))
        async with house_with(settings) as house:
            assert (await forger.come_in(house.visitor())).headers["location"] == "/desk"
        body = forger.asked[-1]
        assert body["client_assertion_type"] == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
        public = type(key).import_key(key.as_dict(private=False))
        shown = jwt.decode(body["client_assertion"], public, algorithms=[algorithm])
        assert (shown.header["alg"], shown.header["kid"]) == (algorithm, "ours")
        claims = shown.claims
        assert (claims["iss"], claims["sub"], claims["aud"]) == ("jobtease", "jobtease", f"{forger.issuer}/token")
        assert claims["exp"] - claims["iat"] == 60
        assert len(claims["jti"]) > 20
        assert "client_secret" not in body
        assert body["authorization"] == ""
