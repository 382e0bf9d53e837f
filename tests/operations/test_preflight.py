"""`check` tells before the start what people would run into after it."""

from pathlib import Path

import pytest

from jobtease.operations import preflight
from jobtease.settings import Settings
from tests.forks import command
from tests.smtp_server import CERTIFICATE, post_office


def _with(**changes: object) -> Settings:
    return Settings(**({"geocoder": ""} | changes))  # type: ignore[arg-type]


KNOWN = {
    "organisation": "Gemeente Voorbeeld",
    "organisation_address": "Dorpsstraat 1, 1234 AB Voorbeeld",
    "contact_mail": "jobtease@voorbeeld.example",
    "accessibility_status": "C",
}
"""Who answers for the site."""


async def test_without_a_server_or_a_service_nothing_is_missing(tmp_path: Path) -> None:
    assert await preflight.findings(_with(data=tmp_path)) == []


async def test_a_mail_server_that_is_not_there_keeps_everybody_out() -> None:
    [finding] = await preflight.findings(_with(smtp="smtp+plain://127.0.0.1:1"))
    assert finding.is_grave
    assert "sign-in code" in finding.text


async def test_a_wrong_password_is_told_and_a_right_one_sends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    async with post_office(tls="starttls", password="right") as office:
        [finding] = await preflight.findings(_with(smtp=f"smtp://jobtease:wrong@localhost:{office.port}"))
        assert finding.is_grave
        assert "535" in finding.text
        assert await preflight.findings(_with(smtp=f"smtp://jobtease:right@localhost:{office.port}")) == []
        assert office.arrived == []


async def test_a_postcode_service_out_of_reach_is_told_and_is_not_grave() -> None:
    [finding] = await preflight.findings(_with(geocoder="http://127.0.0.1:1/"))
    assert not finding.is_grave
    assert "JOBTEASE_OUTBOUND_PROXY" in finding.text


@pytest.mark.parametrize(
    "host,proxies,told", [("0.0.0.0", None, True), ("127.0.0.1", None, False), ("0.0.0.0", "10.0.0.0/8", False)]
)
async def test_a_proxy_that_nobody_named_is_asked_about(
    tmp_path: Path, host: str, proxies: str | None, told: bool
) -> None:
    named = {"proxies": proxies} if proxies else {}
    found = await preflight.findings(_with(data=tmp_path, production=True, host=host, **KNOWN, **named))
    assert ["JOBTEASE_PROXIES" in one.text for one in found] == [True] * told


def test_check_says_it_and_is_not_content(tmp_path: Path) -> None:
    assert command(tmp_path, "migrate")[0] == 0
    code, said = command(tmp_path, "check", JOBTEASE_SMTP="smtp+plain://127.0.0.1:1")
    assert code == 1
    assert "The mail server doesn't let us in" in said
    assert "fit to serve" not in said


@pytest.mark.parametrize("origin", ["https://jobtease.test", "http://192.168.1.4:8000", "https://127.0.0.1.example"])
async def test_a_site_that_others_reach_without_production_is_told_of(tmp_path: Path, origin: str) -> None:
    found = await preflight.findings(_with(data=tmp_path, origin=origin))
    assert ["JOBTEASE_SMTP" in found[0].text, "JOBTEASE_PRODUCTION" in found[1].text] == [True, True]
    assert [one.is_grave for one in found] == [True, False]
    assert [one.is_grave for one in await preflight.findings(_with(data=tmp_path, origin=origin, demo=True))] == [False]
    assert await preflight.findings(_with(data=tmp_path, origin="http://localhost:8000")) == []
    assert len(await preflight.findings(_with(data=tmp_path, host="0.0.0.0"))) == 2


@pytest.mark.parametrize("missing", KNOWN)
async def test_who_answers_for_a_site_is_asked_for_in_production(tmp_path: Path, missing: str) -> None:
    known = {name: value for name, value in KNOWN.items() if name != missing}
    [finding] = await preflight.findings(_with(data=tmp_path, production=True, **known))
    assert not finding.is_grave
    assert f": JOBTEASE_{missing.upper()}. " in finding.text
    assert await preflight.findings(_with(data=tmp_path, production=True, **KNOWN)) == []
    assert await preflight.findings(_with(data=tmp_path)) == []
