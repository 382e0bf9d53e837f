"""What we make is ours alone; what can't be used, or can be read by others, is told in a sentence."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from jobtease import VERSION
from jobtease.errors import CannotRun
from jobtease.operations import file_permissions
from jobtease.settings import Settings
from tests import forks
from tests.postgres import _other_user
from tests.test_cli import TOP, command, start


def test_nobody_else_may_read_what_a_command_makes(tmp_path: Path) -> None:
    data = tmp_path / "new" / "data"
    assert start("demo", JOBTEASE_DATA=str(data), JOBTEASE_GEOCODER="").returncode == 0
    made = [data, *data.rglob("*")]
    assert {path.name for path in made} >= {"jobtease.sqlite3", "photos", "mail", "secret"}
    assert [str(path) for path in made if stat.S_IMODE(path.stat().st_mode) & 0o077] == []
    said = start("check", JOBTEASE_DATA=str(data), JOBTEASE_GEOCODER="")
    assert said.returncode == 0
    assert "Others on this machine" not in said.stderr


@pytest.mark.parametrize("name", ["jobtease.sqlite3", "photos", "mail"])
def test_check_tells_what_others_can_read(tmp_path: Path, name: str) -> None:
    command(tmp_path, "migrate")
    (tmp_path / "photos").mkdir(mode=0o700, exist_ok=True)
    (tmp_path / "mail").mkdir(mode=0o700, exist_ok=True)
    tmp_path.chmod(0o755)
    _, said = command(tmp_path, "check", JOBTEASE_GEOCODER="")
    assert "can read" not in said
    (tmp_path / name).chmod(0o755)
    code, said = command(tmp_path, "check", JOBTEASE_GEOCODER="")
    assert (code, f"Others on this machine can read {tmp_path / name}" in said) == (0, True), said
    tmp_path.chmod(0o700)
    _, said = command(tmp_path, "check", JOBTEASE_GEOCODER="")
    assert "can read" not in said, "nobody comes as far as that"


@pytest.mark.parametrize("words", [("serve",), ("migrate",), ("check",), ("work",), ("colleagues",), ("run",)], ids=str)
def test_a_data_folder_that_is_none_is_told_in_a_sentence(tmp_path: Path, words: tuple[str, ...]) -> None:
    (tmp_path / "file").touch()
    code, said = command(tmp_path, *words, JOBTEASE_DATA=str(tmp_path / "file" / "data"))
    assert code == 1
    assert "can't be used as a folder" in said
    assert "Traceback" not in said


@pytest.fixture
def anywhere() -> Iterator[Path]:
    """A folder that another user can come to."""
    with TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.mark.parametrize("of_whom", ["", "-wal", "folder"])
def test_a_database_of_another_user_is_told_with_its_owner(anywhere: Path, of_whom: str) -> None:
    """As after `sudo main.py migrate`."""
    data = anywhere / "data"
    data.mkdir()
    data.chmod(0o777 if of_whom != "folder" else 0o555)
    file = data / f"jobtease.sqlite3{of_whom}"
    for each in (data / "jobtease.sqlite3", file) if of_whom != "folder" else ():
        each.touch()
        each.chmod(0o666)
    if of_whom != "folder":
        file.chmod(0o444)
    said = anywhere / "said"
    said.touch()
    said.chmod(0o666)
    forks.start(_refused_as_somebody_else, Settings(data=data), said).join()
    expected = (
        f"{file} can't be written by this user: it is of "
        if of_whom != "folder"
        else f"Nothing can be written in {data}"
    )
    assert expected in said.read_text()


def _refused_as_somebody_else(settings: Settings, said: Path) -> None:
    if os.geteuid() == 0:
        user, group = _other_user()
        os.setgroups([])
        os.setgid(group)
        os.setuid(user)
    with pytest.raises(CannotRun) as refused:
        file_permissions.refuse_unusable(settings)
    said.write_text(str(refused.value))


def test_the_version_is_said_and_is_the_same_everywhere() -> None:
    assert start("--version").stdout == f"Jobtease {VERSION}\n"
    assert f'\nversion = "{VERSION}"\n' in (TOP / "pyproject.toml").read_text()
    assert f"\n## {VERSION}, " in (TOP / "CHANGELOG.md").read_text()
