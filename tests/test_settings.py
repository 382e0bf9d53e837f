"""Settings from the environment: a slip stops the start and says why, and production is strict."""

from pathlib import Path

import pytest

from jobtease import settings
from jobtease.settings import SettingsError

PRODUCTION = {
    "JOBTEASE_PRODUCTION": "true",
    "JOBTEASE_ORIGIN": "https://jobtease.example",
    "JOBTEASE_SECRET": "s" * 40,
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
