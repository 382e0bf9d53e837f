"""Settings from the environment: a slip stops the start and says why, and production is strict."""

import re
import secrets
import subprocess
from pathlib import Path

import pytest

from jobtease import settings
from jobtease.settings import SettingsError

PRODUCTION = {
    "JOBTEASE_PRODUCTION": "true",
    "JOBTEASE_ORIGIN": "https://jobtease.example",
    "JOBTEASE_SECRET": "a secret of letters, 40 of them at least",
    "JOBTEASE_SMTP": "smtps://mail.example:465",
}


def test_without_any_setting_it_starts_on_this_machine_only() -> None:
    given = settings.load({"PATH": "/usr/bin"})
    assert (given.host, given.port, given.production, given.demo) == ("127.0.0.1", 8000, False, False)
    assert given.database_url == "sqlite://data/jobtease.sqlite3"
    assert not given.secure


def test_words_become_values() -> None:
    given = settings.load({"JOBTEASE_PORT": "8080", "JOBTEASE_CONSUME": "no", "JOBTEASE_DATA": "elsewhere"})
    assert (given.port, given.consume, given.photos) == (8080, False, Path("elsewhere/photos"))


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(SettingsError) as told:
        settings.load({"JOBTEASE_PORT": "eighty", "JOBTEASE_PROT": "80", "JOBTEASE_DEMO": "perhaps"})
    assert all(name in str(told.value) for name in ("JOBTEASE_PORT:", "JOBTEASE_PROT is not", "JOBTEASE_DEMO:"))


@pytest.mark.parametrize(
    "name,value",
    [
        ("JOBTEASE_ORIGIN", "jobtease.example"),
        ("JOBTEASE_ORIGIN", "https://jobtease.example/path"),
        ("JOBTEASE_DATABASE", "mysql://db.example/jobtease"),
        ("JOBTEASE_SMTP", "http://mail.example"),
        ("JOBTEASE_PORT", "70000"),
        ("JOBTEASE_MAIL_FROM", "nonsense"),
        ("JOBTEASE_MAIL_FROM", "Jobtease <no reply@jobtease.example>"),
        ("JOBTEASE_MAIL_FROM", "a@jobtease.example, b@jobtease.example"),
        ("JOBTEASE_GEOCODER", "nonsense"),
        ("JOBTEASE_GEOCODER", "https://geocoder.example:port/"),
        ("JOBTEASE_OUTBOUND_PROXY", "proxy.example:3128"),
        ("JOBTEASE_PROXIES", "10.0.0.0/8, the proxy"),
        ("JOBTEASE_PROXIES", "*"),
        ("JOBTEASE_LOG_FORMAT", "xml"),
    ],
)
def test_a_value_that_can_not_work_is_refused(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        settings.load({name: value})


def test_production_starts_with_what_it_needs() -> None:
    assert settings.load(PRODUCTION).secure


@pytest.mark.parametrize(
    "change",
    [
        {"JOBTEASE_SECRET": ""},
        {"JOBTEASE_SECRET": "short"},
        {"JOBTEASE_SECRET": "a" * 40},
        {"JOBTEASE_SECRET": "0123" * 10},
        {"JOBTEASE_DEMO": "true"},
        {"JOBTEASE_DEBUG": "true"},
        {"JOBTEASE_ORIGIN": "http://jobtease.example"},
        {"JOBTEASE_SMTP": ""},
    ],
)
def test_production_refuses_to_start_half_set_up(change: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match=next(iter(change))):
        settings.load(PRODUCTION | change)


def test_trying_it_out_has_a_demo_and_an_address_with_the_port() -> None:
    given = settings.load({"JOBTEASE_PORT": "8080"})
    tried = settings.for_trying_out(given, {})
    assert (tried.demo, tried.origin) == (True, "http://127.0.0.1:8080")


def test_trying_it_out_leaves_what_was_said() -> None:
    environment = {"JOBTEASE_DEMO": "false", "JOBTEASE_ORIGIN": "http://jobtease.local"}
    tried = settings.for_trying_out(settings.load(environment), environment)
    assert (tried.demo, tried.origin) == (False, "http://jobtease.local")


def test_production_is_never_tried_out_with_a_demo() -> None:
    assert not settings.for_trying_out(settings.load(PRODUCTION), PRODUCTION).demo


def test_outside_production_a_secret_is_made_once_and_kept_for_us_alone(tmp_path: Path) -> None:
    first = settings.with_local_secret(settings.load({"JOBTEASE_DATA": str(tmp_path / "data")}))
    again = settings.with_local_secret(settings.load({"JOBTEASE_DATA": str(tmp_path / "data")}))
    assert first.secret == again.secret
    assert len(first.secret) >= 32
    assert (tmp_path / "data" / "secret").stat().st_mode & 0o077 == 0


EXAMPLE = Path(__file__).parents[1] / "docs" / "settings.example"
# What sh and systemd read alike: comments on lines of their own, values plain or in double quotes without anything to expand.
_ALIKE = re.compile(r'#.*|([A-Z_]+)=(?:"([^"$`\\]*)"|([A-Za-z0-9/._:@%+,-]*))')


def _values(text: str) -> dict[str, str]:
    lines = [_ALIKE.fullmatch(line) for line in text.splitlines() if line]
    assert all(lines), text
    return {one[1]: one[2] if one[2] is not None else one[3] for one in lines if one and one[1]}


def test_the_example_of_settings_reads_the_same_in_a_shell_and_in_systemd() -> None:
    values = _values(EXAMPLE.read_text(encoding="utf-8"))
    said = subprocess.run(
        ["sh", "-c", f"set -a; . '{EXAMPLE}'; env"], env={}, capture_output=True, text=True, check=True
    )
    assert not said.stderr
    read = dict(line.partition("=")[::2] for line in said.stdout.splitlines())
    assert {name: read[name] for name in values} == values
    assert {name for name in read if name.startswith("JOBTEASE_")} == set(values)


def test_the_example_starts_a_site_once_the_secret_is_filled_in() -> None:
    values = _values(EXAMPLE.read_text(encoding="utf-8"))
    with pytest.raises(SettingsError) as told:
        settings.load(values)
    assert [line.split()[0] for line in str(told.value).splitlines()] == ["JOBTEASE_SECRET"]
    assert settings.load(values | {"JOBTEASE_SECRET": secrets.token_hex(32)}).production


def test_the_guide_shows_the_example() -> None:
    guide = EXAMPLE.with_name("running.md").read_text(encoding="utf-8")
    assert EXAMPLE.read_text(encoding="utf-8") in guide


def test_every_setting_is_in_the_guide() -> None:
    guide = EXAMPLE.with_name("running.md").read_text(encoding="utf-8")
    missing = [name for name in settings.Settings.__dataclass_fields__ if f"| `JOBTEASE_{name.upper()}` |" not in guide]
    assert not missing
