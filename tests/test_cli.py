"""The command line, as somebody at a keyboard meets it."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from jobtease import cli, commands
from tests.forks import command

TOP = Path(__file__).parents[1]


def start(*words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """`python main.py` as a shell starts it."""
    return subprocess.run([sys.executable, "main.py", *words], cwd=TOP, env=settings, capture_output=True, text=True)


@pytest.fixture
def port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        yield taken.getsockname()[1]


def test_help_names_every_command() -> None:
    said = start("--help").stdout
    assert all(f" {name} " in said for name in cli.COMMANDS)


def test_every_command_can_be_carried_out() -> None:
    assert cli.COMMANDS.keys() == commands.DO.keys()


def test_a_setting_that_is_none_stops_the_start() -> None:
    result = start("serve", JOBTEASE_PROT="8001")
    assert result.returncode == 2
    assert "JOBTEASE_PROT is not a setting" in result.stderr


def test_a_port_in_use_is_said_in_a_sentence_before_anything_is_made(tmp_path: Path, port: int) -> None:
    code, said = command(tmp_path, "run", JOBTEASE_PORT=str(port))
    assert code == 1
    assert f"Port {port} is in use" in said
    assert f"make run PORT={port + 1}, or JOBTEASE_PORT={port + 1}." in said
    assert "Traceback" not in said
    assert not (tmp_path / "jobtease.sqlite3").exists()


def test_check_tells_what_is_missing_and_then_that_all_is_well(tmp_path: Path) -> None:
    code, said = command(tmp_path, "check")
    assert code == 1
    assert "main.py migrate" in said
    code, said = command(tmp_path, "migrate")
    assert code == 0
    assert said.startswith("Migrations that ran: 0001_initial")
    assert command(tmp_path, "migrate") == (0, "Nothing to do: the tables are up to date.\n")
    assert command(tmp_path, "check") == (0, "fit to serve at http://127.0.0.1:8000\n")


def test_check_says_when_the_database_can_not_be_reached(tmp_path: Path, port: int) -> None:
    url = f"postgres://nobody@127.0.0.1:{port + 1 if port < 65535 else 1}/none"
    code, said = command(tmp_path, "check", JOBTEASE_DATABASE=url)
    assert code == 1
    assert "The database can't be reached" in said
    assert "Traceback" not in said


def test_there_is_no_demo_world_in_production(tmp_path: Path) -> None:
    strict = {
        "JOBTEASE_PRODUCTION": "true",
        "JOBTEASE_ORIGIN": "https://jobtease.example",
        "JOBTEASE_SECRET": "a secret of letters, 40 of them at least",
        "JOBTEASE_SMTP": "smtps://mail.example",
    }
    code, said = command(tmp_path, "demo", **strict)
    assert code == 1
    assert "not for production" in said
    assert not (tmp_path / "jobtease.sqlite3").exists()


def test_a_demo_world_is_not_made_among_people(tmp_path: Path) -> None:
    assert command(tmp_path, "migrate")[0] == 0
    assert command(tmp_path, "moderator", "marloes@example.nl", "Rotterdam", "Marloes")[0] == 0
    code, said = command(tmp_path, "demo")
    assert code == 1
    assert said == "There are people in this database already. A demo world is made in an empty one only.\n"


def test_a_mistake_in_an_argument_is_told_in_the_language_of_the_command(tmp_path: Path) -> None:
    assert command(tmp_path, "migrate")[0] == 0
    code, said = command(tmp_path, "moderator", "nonsense", "Rotterdam", "Marloes")
    assert code == 1
    assert said.startswith("email: ")
    assert " is " in said or "Write" in said or "address" in said
    assert "mailadres" not in said
