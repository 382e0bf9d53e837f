"""Connection string (DSN) of PostgreSQL as administrators write it (libpq's form), read into what asyncpg takes.

https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS. Whatever isn't understood is refused with a
sentence: a driver would do so with a traceback, and later.
"""

import ssl
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

SSL_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
_FILES = ("sslrootcert", "sslcert", "sslkey")
_PLAIN = ("application_name", "schema", "target_session_attrs")
_NUMBERS = ("connect_timeout", "statement_cache_size")
KNOWN = ("host", "sslmode", *_FILES, *_PLAIN, *_NUMBERS)


def credentials(url: str) -> dict[str, Any]:
    """What asyncpg must know to connect. Raises ValueError with a sentence that doesn't repeat the password."""
    parts = urlsplit(url)
    try:
        port = parts.port or 5432
    except ValueError:
        raise ValueError("its port is not a number, or the password has a / or # that should be %2F or %23") from None
    given = _parameters(parts.query)
    name = unquote(parts.path.removeprefix("/"))
    if not name or "/" in name:
        raise ValueError("it must end with /name-of-the-database")
    found: dict[str, Any] = {
        "user": unquote(parts.username) if parts.username else None,
        "password": unquote(parts.password) if parts.password else None,
        "host": given.get("host") or parts.hostname,
        "port": port,
        "database": name,
    }
    found |= {key: given[key] for key in _PLAIN if key in given}
    found |= {key: _number(key, given[key]) for key in _NUMBERS if key in given}
    if (encryption := _encryption(given)) is not None:
        found["ssl"] = encryption
    return found


def _parameters(query: str) -> dict[str, str]:
    given: dict[str, str] = {}
    for key, value in parse_qsl(query, keep_blank_values=True):
        key = "sslmode" if key == "ssl" else key  # asyncpg's own name for it
        if key not in KNOWN:
            raise ValueError(f"?{key} is not understood; there may be {', '.join(KNOWN)}")
        given[key] = value
    return given


def _number(key: str, value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) < 10):
        raise ValueError(f"?{key} must be a whole number")
    return int(value)


def _encryption(given: dict[str, str]) -> ssl.SSLContext | str | None:
    """asyncpg's `ssl`. As with libpq, `require` with an authority beside it checks the certificate too."""
    mode = given.get("sslmode")
    mode = {"true": "require", "false": "disable"}.get(mode or "", mode)
    files = [key for key in _FILES if key in given]
    if mode is None and not files:
        return None
    mode = mode or "prefer"
    if mode not in SSL_MODES:
        raise ValueError(f"?sslmode must be one of {', '.join(SSL_MODES)}")
    checks = mode.startswith("verify-") or (mode == "require" and "sslrootcert" in given)
    if not checks and not files:
        return mode
    if mode in ("disable", "allow", "prefer"):
        raise ValueError(f"?{files[0]} needs ?sslmode=require, verify-ca or verify-full beside it")
    return _context(given, checks_name=mode == "verify-full", checks=checks)


def _context(given: dict[str, str], *, checks: bool, checks_name: bool) -> ssl.SSLContext:
    authority = given.get("sslrootcert")
    try:
        # without a file: the authorities that the system trusts
        context = ssl.create_default_context(cafile=None if authority in (None, "system") else authority)
        context.check_hostname = checks_name
        context.verify_mode = ssl.CERT_REQUIRED if checks else ssl.CERT_NONE
        if "sslcert" in given:
            context.load_cert_chain(given["sslcert"], given.get("sslkey"))
    except (OSError, ssl.SSLError) as error:
        named = ", ".join(given[key] for key in _FILES if key in given)
        raise ValueError(f"the certificates {named} can't be used: {error.strerror or error}") from None
    return context
