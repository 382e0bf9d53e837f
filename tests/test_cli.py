"""The command line, as somebody at a keyboard meets it."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TOP = Path(__file__).parents[1]


def command(data: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "main.py", *words],
        cwd=TOP,
        env={"JOBTEASE_DATA": str(data), "PATH": "/usr/bin:/bin"} | settings,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.fixture
def port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        yield taken.getsockname()[1]


def test_help_names_every_command(tmp_path: Path) -> None:
    said = command(tmp_path, "--help").stdout
    assert all(f" {name} " in said for name in ("serve", "work", "migrate", "run", "demo", "check"))


def test_a_port_in_use_is_said_in_a_sentence_before_anything_is_made(tmp_path: Path, port: int) -> None:
    result = command(tmp_path, "run", JOBTEASE_PORT=str(port))
    assert result.returncode == 1
    assert f"Port {port} is in use" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "jobtease.sqlite3").exists()


def test_a_setting_that_is_none_stops_the_start(tmp_path: Path) -> None:
    result = command(tmp_path, "serve", JOBTEASE_PROT="8001")
    assert result.returncode == 2
    assert "JOBTEASE_PROT is not a setting" in result.stderr


def test_check_tells_what_is_missing_and_then_that_all_is_well(tmp_path: Path) -> None:
    missing = command(tmp_path, "check")
    assert missing.returncode == 1
    assert "main.py migrate" in missing.stderr
    assert command(tmp_path, "migrate").returncode == 0
    assert command(tmp_path, "check").returncode == 0


def test_check_says_when_the_database_can_not_be_reached(tmp_path: Path, port: int) -> None:
    url = f"postgres://nobody@127.0.0.1:{port + 1 if port < 65535 else 1}/none"
    result = command(tmp_path, "check", JOBTEASE_DATABASE=url)
    assert result.returncode == 1
    assert "Traceback" not in result.stderr


def test_there_is_no_demo_world_in_production(tmp_path: Path) -> None:
    strict = {
        "JOBTEASE_PRODUCTION": "true",
        "JOBTEASE_ORIGIN": "https://jobtease.example",
        "JOBTEASE_SECRET": "s" * 40,
        "JOBTEASE_SMTP": "smtps://mail.example",
    }
    result = command(tmp_path, "demo", **strict)
    assert result.returncode == 1
    assert "not for production" in result.stderr
    assert not (tmp_path / "jobtease.sqlite3").exists()
