"""What the start is stopped for, to the letter; what is made of settings; and what is let through."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from jobtease import settings
from jobtease.settings import Settings, SettingsError
from tests.test_settings import PRODUCTION

ORIGIN = "JOBTEASE_ORIGIN must look like https://jobtease.example, without a path"
SENDER = "JOBTEASE_MAIL_FROM must look like Jobtease <no-reply@jobtease.example>"
GEOCODER = "JOBTEASE_GEOCODER must begin with http:// or https:// and name a host, or be empty"
PROXY = "JOBTEASE_OUTBOUND_PROXY must begin with http:// or https:// and name a host, or be empty"
CONTACT = "JOBTEASE_{} must be one mail address, like info@jobtease.example, or empty"
WEB = "JOBTEASE_{} must begin with http:// or https:// and name a host, or be empty"
SECURITY = "JOBTEASE_SECURITY_CONTACT must be a mail address or begin with https://"
EXAMINED = "JOBTEASE_ACCESSIBILITY_STATUS can be A or B only with ACCESSIBILITY_EXAMINED and ACCESSIBILITY_REPORT"
SMTP = "JOBTEASE_SMTP must start with smtp://, smtps:// or smtp+plain://"
DATABASE = "JOBTEASE_DATABASE must start with postgres:// or sqlite://"
NAMELESS = "JOBTEASE_DATABASE: it must end with /name-of-the-database"
SHORT = "JOBTEASE_SECRET must have at least 32 characters in production"
PATTERN = "JOBTEASE_SECRET is a pattern, not a secret: make one with secrets.token_hex(32)"


def problems(environment: Mapping[str, str]) -> list[str]:
    """What stops the start, in order."""
    try:
        settings.load(environment)
    except SettingsError as error:
        return str(error).splitlines()
    return []


REFUSED = [
    (
        "origin",
        ["https://jobtease.example/", "https://", "ftp://jobtease.example", "http://a.example?x=1", "//a.example"],
        ORIGIN,
    ),
    ("database", ["mysql://db.example/jobtease", "postgres", "sqlite:/x"], DATABASE),
    ("database", ["postgres://db.example", "postgresql://db.example/a/b"], NAMELESS),
    ("smtp", ["mail.example", "smtp:mail.example"], SMTP),
    (
        "mail_from",
        [
            *("", "nonsense", "@jobtease.example", "no-reply@", "a@b@jobtease.example", "no reply@jobtease.example"),
            *("a@jobtease..example", "a@.example", "a@jobtease.example.", "Jobtease no-reply@jobtease.example"),
            *(
                "Jobtease <no-reply@jobtease.example> x",
                "Jobtease <>",
                "a <b <c@jobtease.example>",
                "A\n<c@jobtease.example>",
            ),
            *(
                "a@jobtease.example, b@jobtease.example",
                "a@job;tease.example",
                "a:b@jobtease.example",
                '"a"@jobtease.example',
            ),
        ],
        SENDER,
    ),
    (
        "geocoder",
        ["nonsense", "https://", "ftp://a.example", "https://a.example:port/", "https://a.example:0/"],
        GEOCODER,
    ),
    ("outbound_proxy", ["proxy.example:3128", "http://:3128", "socks5://proxy.example:1"], PROXY),
    (
        "contact_mail",
        [
            "info",
            "Info <info@jobtease.example>",
            "a@b.example, c@b.example",
            "a@b.example?cc=c@d.example",
            "a@b.example\n",
        ],
        CONTACT.format("CONTACT_MAIL"),
    ),
    ("privacy_mail", ["https://jobtease.example"], CONTACT.format("PRIVACY_MAIL")),
    ("privacy_page", ["jobtease.example/privacy", "javascript:alert(1)"], WEB.format("PRIVACY_PAGE")),
    ("accessibility_report", ["report.pdf"], WEB.format("ACCESSIBILITY_REPORT")),
    ("security_contact", ["http://jobtease.example", "me", "https://a.example\nContact: b@c.example"], SECURITY),
    ("organisation_kvk", ["1234567", "123456789", "1234567a"], "JOBTEASE_ORGANISATION_KVK must have 8 digits"),
    ("accessibility_status", ["A", "B"], EXAMINED),
    ("proxies", ["*"], "JOBTEASE_PROXIES: '*' is no address or network"),
    ("proxies", ["10.0.0.0/8, ,the proxy"], "JOBTEASE_PROXIES: 'the proxy' is no address or network"),
    ("production", ["maybe"], "JOBTEASE_PRODUCTION: Input should be a valid boolean, unable to interpret input"),
    ("port", ["0"], "JOBTEASE_PORT: Input should be greater than or equal to 1"),
    ("port", ["65536"], "JOBTEASE_PORT: Input should be less than or equal to 65535"),
]


@pytest.mark.parametrize(
    "name, value, said", [(name, value, said) for name, values, said in REFUSED for value in values]
)
def test_a_slip_is_told_in_one_sentence(name: str, value: str, said: str) -> None:
    assert problems({f"JOBTEASE_{name.upper()}": value}) == [said]


@pytest.mark.parametrize(
    "name, value",
    [
        *(("origin", value) for value in ("http://a.example", "https://a.example:8443", "http://[::1]:8000")),
        *(("database", value) for value in ("postgres://db.example/a", "postgresql://u:p@db/a", "sqlite://x", "")),
        *(("smtp", value) for value in ("smtp://a.example", "smtps://u:p@a.example:465", "smtp+plain://localhost", "")),
        *(("mail_from", value) for value in ("a@b", "a@b.c.example", "<a@b.example>", "Job Tease <a.b+c@b.example>")),
        *(("geocoder", value) for value in ("", "http://a.example", "https://a.example:8443/x?y=1")),
        *(("outbound_proxy", value) for value in ("", "http://proxy.example:3128")),
        *(("contact_mail", value) for value in ("", "info@jobtease.example", "job.tease+x@b.c.example")),
        *(("security_contact", value) for value in ("", "a@b.example", "https://jobtease.example/security")),
        *(("privacy_page", value) for value in ("", "https://voorbeeld.example/privacy")),
        *(("organisation_kvk", value) for value in ("", "24370515")),
        *(("accessibility_status", value) for value in ("", "C", "D", "E")),
        *(("proxies", value) for value in ("", "10.0.0.1/8", "::1,192.0.2.0/24 ,", "2001:db8::/32")),
    ],
)
def test_what_can_work_is_taken(name: str, value: str) -> None:
    assert getattr(settings.load({f"JOBTEASE_{name.upper()}": value}), name) == value


NO_NETWORK = "JOBTEASE_PROXIES: 'x' is no address or network"
HTTPS = "JOBTEASE_ORIGIN must be https:// in production"
NO_MAIL = "JOBTEASE_SMTP must be set in production, or nobody gets a sign-in code"


@pytest.mark.parametrize(
    "change, said",
    [
        ({}, []),
        ({"SECRET": ""}, [SHORT]),
        ({"SECRET": "01234567" * 3}, [SHORT]),
        ({"SECRET": "abcdefgh" * 4}, []),
        ({"SECRET": "abcdefgh" * 4 + "\n"}, []),
        ({"SECRET": ("abcdefgh" * 4)[:-1]}, [SHORT]),
        ({"SECRET": "abcdefg" * 5}, [PATTERN]),
        ({"SECRET": "a"}, [PATTERN, SHORT]),
        ({"DEMO": "1"}, ["JOBTEASE_DEMO can't be on in production"]),
        ({"DEBUG": "1"}, ["JOBTEASE_DEBUG can't be on in production"]),
        ({"ORIGIN": "http://jobtease.example"}, [HTTPS]),
        ({"SMTP": ""}, [NO_MAIL]),
        (
            {"ORIGIN": "jobtease.example", "SMTP": "x", "PROXIES": "x"},
            [ORIGIN, SMTP, NO_NETWORK, HTTPS],
        ),
    ],
)
def test_production_says_all_that_is_missing(change: dict[str, str], said: list[str]) -> None:
    given = PRODUCTION | {f"JOBTEASE_{name}": value for name, value in change.items()}
    assert problems(given) == said
    weak = {"JOBTEASE_DEMO", "JOBTEASE_DEBUG", "JOBTEASE_SECRET"}
    rest = {name: value for name, value in given.items() if name not in weak} | {"JOBTEASE_PRODUCTION": "no"}
    assert not {HTTPS, NO_MAIL, SHORT, PATTERN} & set(problems(rest)), "outside production that is no problem"


def test_names_that_are_no_settings_are_told_before_values_that_are_wrong() -> None:
    given = {
        "JOBTEASE_PROT": "80",
        "JOBTEASE_PORT": "eighty",
        "JOBTEASE_": "x",
        "PORT": "x",
        "OTHER_JOBTEASE_PROT": "x",
    }
    number = "Input should be a valid integer, unable to parse string as an integer"
    assert problems(given) == [
        "JOBTEASE_PROT is not a setting",
        "JOBTEASE_ is not a setting",
        f"JOBTEASE_PORT: {number}",
    ]
    assert problems({"JOBTEASE_PROT": "80", "JOBTEASE_SMTP": "x"}) == ["JOBTEASE_PROT is not a setting", SMTP]
    assert problems({"JOBTEASE_PROT": "80"}) == ["JOBTEASE_PROT is not a setting"]


def test_the_environment_is_what_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("JOBTEASE_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("JOBTEASE_PORT", "8123")
    assert settings.load().port == 8123
    assert settings.for_trying_out(settings.load()).demo
    monkeypatch.setenv("JOBTEASE_DEMO", "false")
    monkeypatch.setenv("JOBTEASE_ORIGIN", "http://a.example")
    tried = settings.for_trying_out(settings.load())
    assert (tried.demo, tried.origin, tried.port) == (False, "http://a.example", 8123)
    monkeypatch.delenv("JOBTEASE_ORIGIN")
    production = settings.for_trying_out(Settings(production=True, port=8123), {})
    assert (production.origin, production.demo) == (Settings.origin, False)
    assert settings.for_trying_out(Settings(), {}).demo, "what is given counts, not what is around"


@pytest.mark.parametrize(
    "origin, host, is_local",
    [
        ("http://127.0.0.1:8000", "127.0.0.1", True),
        ("http://localhost", "::1", True),
        ("http://jobtease.localhost:8000", "localhost", True),
        ("http://[::1]:8000", "127.9.9.9", True),
        ("http://127.0.0.1:8000", "0.0.0.0", False),
        ("http://192.0.2.1", "127.0.0.1", False),
        ("http://localhost.example", "127.0.0.1", False),
        ("http://notlocalhost", "127.0.0.1", False),
        ("", "127.0.0.1", False),
    ],
)
def test_which_sites_only_this_machine_reaches(origin: str, host: str, is_local: bool) -> None:
    assert Settings(origin=origin, host=host).is_local is is_local


def test_what_follows_from_settings() -> None:
    given = Settings(data=Path("d"), proxies=" 10.0.0.1 ,, ::1,", origin="https://a.example")
    folders = (given.photos, given.erasures, given.mails)
    assert folders == (Path("d/photos"), Path("d/erasures"), Path("d/mail"))
    assert (given.proxy_list, given.secure) == (["10.0.0.1", "::1"], True)
    assert given.database_url == "sqlite://d/jobtease.sqlite3"
    assert Settings(database="postgres://db/a").database_url == "postgres://db/a"
    assert not Settings(origin="http://https://").secure


def test_a_secret_is_made_where_none_is_and_read_where_one_is(tmp_path: Path) -> None:
    nested = tmp_path / "a" / "b"
    made = settings.with_local_secret(Settings(data=nested, port=8123))
    path = nested / "secret"
    assert (made.secret, made.port, len(made.secret)) == (path.read_text(), 8123, 64)
    assert path.stat().st_mode & 0o777 == 0o600
    path.write_text(" mine \n")
    assert settings.with_local_secret(Settings(data=nested)).secret == "mine"
    assert settings.with_local_secret(Settings(data=tmp_path / "none", secret="given")).secret == "given"
    assert not (tmp_path / "none").exists()
