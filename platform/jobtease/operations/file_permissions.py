"""File permissions: what we make is ours alone, and what stands in the way of that is told in a sentence."""

import os
import pwd
import stat
from collections.abc import Iterator
from pathlib import Path

from jobtease.errors import CannotRun
from jobtease.settings import Settings

OTHERS = stat.S_IRWXG | stat.S_IRWXO


def keep_to_ourselves() -> None:
    """From now on nobody else on this machine may read what this process makes: database, photos, mails."""
    os.umask(OTHERS)


def refuse_unusable(settings: Settings) -> None:
    """Make the data folder when it isn't there. Raises CannotRun when it, or the SQLite database, can't be used by this user."""
    try:
        settings.data.mkdir(parents=True, exist_ok=True)
        for folder in (settings.data, settings.photos, settings.mails):
            if folder.exists() and not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
                raise CannotRun(f"Nothing can be written in {folder}, where JOBTEASE_DATA points.")
    except OSError as error:
        raise CannotRun(f"JOBTEASE_DATA={settings.data} can't be used as a folder: {error.strerror}.") from None
    for file in _database_files(settings):
        if not os.access(file, os.R_OK | os.W_OK):
            raise CannotRun(
                f"{file} can't be written by this user: it is of {_owner(file)}. Was a command given as somebody else, with sudo perhaps? "
                f"Give it back: sudo chown {_name(os.geteuid())} {file}"
            )


def open_to_others(settings: Settings) -> list[str]:
    """What holds people's words or pictures and can be read by others on this machine, a sentence each."""
    if not _others_may(settings.data, stat.S_IXGRP | stat.S_IXOTH):
        return []  # nobody comes past the folder itself
    kept = [settings.photos, settings.mails, *_database_files(settings)]
    found = [path for path in kept if path.exists() and _others_may(path, stat.S_IRGRP | stat.S_IROTH)]
    if not found:
        return []
    return [f"Others on this machine can read {', '.join(map(str, found))}. Close it: chmod -R go= {settings.data}"]


def _database_files(settings: Settings) -> Iterator[Path]:
    if settings.database_url.startswith("sqlite://"):
        path = Path(settings.database_url.removeprefix("sqlite://"))
        for each in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
            if each.exists():
                yield each


def _others_may(path: Path, bits: int) -> bool:
    return bool(path.stat().st_mode & bits)


def _owner(path: Path) -> str:
    return _name(path.stat().st_uid)


def _name(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)
