"""/privacy tells all that is kept of people, with the times that the code goes by; and who answers for it, or that nobody said."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from tortoise.context import require_context

from jobtease import app as composition
from jobtease.about import imprint, retention_periods
from jobtease.accounts.erasure import after_restore, rejoin_blocks
from jobtease.accounts.sign_in import codes, sessions
from jobtease.conversations import attachments
from jobtease.data import rate_limits, revisions
from jobtease.events import trimming
from jobtease.helping.offering import pending_answers
from jobtease.mail import outbox
from jobtease.moderation import rules
from jobtease.notices import actions as notices_actions
from jobtease.settings import Settings
from jobtease.web import interrupted_forms
from jobtease.words import durations
from jobtease.words.translations import speaking
from tests.house import House
from tests.test_settings import EXAMPLE

Make = Callable[..., Awaitable[Settings]]

OF_NOBODY = {"municipality", "skill", "installation", "lease", "consumer"}
"""Facts, and how the site itself is doing."""


async def test_every_table_is_told_of(house: House) -> None:
    apps = require_context().apps
    assert apps is not None
    tables = {model._meta.db_table for model in apps.get_models_iterable()}
    with speaking("en"):
        told = [one for group in retention_periods.groups(composition.FEATURES) for one in group.kept]
    assert tables == OF_NOBODY | {table for one in told for table in one.tables}
    assert len({one.what for one in told}) == len(told) > 30


TIMES = [
    (codes, "LASTS"),
    (codes, "KEPT"),
    (sessions, "LASTS"),
    (sessions, "REMEMBERED"),
    (interrupted_forms, "KEPT"),
    (notices_actions, "KEPT"),
    (outbox, "KEPT"),
    (outbox, "GIVEN_UP_KEPT"),
    (revisions, "KEPT"),
    (attachments, "KEPT"),
    (pending_answers, "LASTS"),
    (pending_answers, "KEPT"),
    (rules, "EVIDENCE_KEPT"),
    (rejoin_blocks, "LASTS"),
    (rate_limits, "LONGEST"),
    (trimming, "KEPT"),
    (after_restore, "KEPT"),
    (after_restore, "BACKUPS_KEPT"),
]


@pytest.mark.parametrize(("module", "name"), TIMES, ids=lambda one: getattr(one, "__name__", one))
async def test_another_time_in_the_code_is_another_time_on_the_page(
    house: House, monkeypatch: pytest.MonkeyPatch, module: object, name: str
) -> None:
    assert "321 dagen" not in (await house.visitor().get("/privacy")).text
    monkeypatch.setattr(module, name, timedelta(days=321))
    assert "321 dagen" in (await house.visitor().get("/privacy")).text


def test_how_long_backups_are_kept_is_what_operators_are_told() -> None:
    guide = EXAMPLE.with_name("running.md").read_text(encoding="utf-8")
    assert timedelta(days=14) == after_restore.BACKUPS_KEPT
    assert "**keep backups at most fourteen days**" in guide
    assert after_restore.BACKUPS_KEPT < after_restore.KEPT


@pytest.mark.parametrize(
    ("span", "dutch", "english"),
    [
        (timedelta(seconds=10), "10 seconden", "10 seconds"),
        (timedelta(minutes=15), "15 minuten", "15 minutes"),
        (timedelta(hours=1), "1 uur", "1 hour"),
        (timedelta(hours=24), "24 uur", "24 hours"),
        (timedelta(days=2), "2 dagen", "2 days"),
        (timedelta(days=365), "1 jaar", "1 year"),
        (timedelta(days=400), "400 dagen", "400 days"),
        (timedelta(minutes=90), "90 minuten", "90 minutes"),
    ],
)
def test_a_span_in_words(span: timedelta, dutch: str, english: str) -> None:
    for language, words in (("nl", dutch), ("en", english)):
        with speaking(language):
            assert durations.in_words(span) == words
    with pytest.raises(ValueError, match="no whole seconds"):
        durations.in_words(timedelta(milliseconds=1500))


KNOWN = {
    "organisation": "Gemeente Voorbeeld & Zn",
    "organisation_address": "Dorpsstraat 1, 1234 AB Voorbeeld",
    "organisation_kvk": "24370515",
    "contact_mail": "jobtease@voorbeeld.example",
    "contact_phone": "010 - 123 45 67",
    "privacy_mail": "fg@voorbeeld.example",
    "privacy_page": "https://voorbeeld.example/privacy",
    "accessibility_status": "B",
    "accessibility_examined": "2026-11-03",
    "accessibility_report": "https://voorbeeld.example/rapport",
    "public_body": True,
}
PAGES = ("/contact", "/privacy", "/accessibility")


async def test_what_is_not_filled_in_is_said_not_to_be(house: House) -> None:
    """And nothing stands there in its place."""
    noor, en = house.visitor(), {"Accept-Language": "en"}
    for path in PAGES:
        page = (await noor.get(path, headers=en)).text
        assert "It isn&#39;t filled in yet who runs this site." in page
        assert "mailto:" not in page
        assert "tel:" not in page
        assert "None" not in page
        for promise in ("You get an answer", "You can write in"):
            assert promise not in page
    assert "Nobody independent has examined this site yet." in page
    assert "Nationale ombudsman" not in page
    assert "article 6.1 b" in (await noor.get("/privacy", headers=en)).text


async def test_what_is_filled_in_stands_there(make_settings: Make) -> None:
    async with House.opened(composition.create_app(await make_settings(**KNOWN))) as house:
        yara = await house.join("Yara", language="en")
        pages = {path: (await yara.get(path)).text for path in PAGES}
        for page in pages.values():
            assert "Gemeente Voorbeeld &amp; Zn" in page
            assert "filled in" not in page
            for words in (
                "Dorpsstraat 1",
                "24370515",
                'href="mailto:jobtease@voorbeeld.example"',
                'href="tel:0101234567"',
            ):
                assert words in page
        for path, promise in zip(PAGES, ("You can write in", "within a month", "within three weeks"), strict=True):
            assert promise in pages[path]
        for path in ("/contact", "/privacy"):
            assert "mailto:fg@voorbeeld.example" in pages[path]
        assert "article 6.1 e" in pages["/privacy"]
        assert "article 6.1 b" not in pages["/privacy"]
        assert "https://voorbeeld.example/privacy" in pages["/privacy"]
        statement = pages["/accessibility"]
        for words in ("Status B.", "3 November 2026", "https://voorbeeld.example/rapport", "Nationale ombudsman"):
            assert words in statement


async def test_only_a_service_that_is_asked_is_named(make_settings: Make) -> None:
    for geocoder, named in (("", False), ("https://geocoder.example/", True)):
        settings = await make_settings(geocoder=geocoder)
        async with House.opened(composition.create_app(settings)) as house:
            assert (
                "PDOK, de kaartendienst van de overheid: je postcode" in (await house.visitor().get("/privacy")).text
            ) is named


async def test_who_joins_can_read_it_before(house: House) -> None:
    assert 'href="/privacy"' in (await house.visitor().get("/sign-in")).text.split("<footer")[0]


@pytest.mark.parametrize("path", ["/contact", "/privacy", "/cookies", "/accessibility"])
async def test_every_page_leads_there(house: House, path: str) -> None:
    yara = await house.join("Yara")
    for person in (house.visitor(), yara):
        for page in ("/", "/about", "/nowhere"):
            assert f'href="{path}"' in (await person.get(page)).text.split("<footer")[1]


def test_who_is_not_named_is_called_who_runs_it() -> None:
    with speaking("en"):
        assert imprint.of(Settings()).name == "who runs this site"
    known = imprint.of(Settings(organisation="A", contact_mail="a@b.example"))
    assert (known.name, known.privacy_mail, known.security) == ("A", "a@b.example", "a@b.example")
