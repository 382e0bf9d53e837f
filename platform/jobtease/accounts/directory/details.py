"""Directories (OpenID Connect provider, identity provider) that municipalities sign their staff in with: the file JOBTEASE_DIRECTORIES.

A directory gives moderators for the places that stand behind its groups, and nothing else: never an administrator.
"""

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from joserfc import jwk
from joserfc.errors import JoseError

from jobtease.accounts.mandates.details import Place, parse_place
from jobtease.settings import Settings, SettingsError

AUTH_METHODS = ("client_secret_basic", "client_secret_post", "private_key_jwt")
_KNOWN = {
    "called",
    "issuer",
    "client_id",
    "secret_file",
    "key_file",
    "key_id",
    "auth",
    "groups_claim",
    "scopes",
    "groups",
}
LONGEST_ISSUER = 255
"""Of a subject too: OpenID Connect Core, section 2."""


@dataclass(frozen=True)
class Directory:
    """One of them."""

    name: str
    """In addresses, and in the file."""
    called: str
    """What its people call it: "gemeente Rotterdam"."""
    issuer: str
    client_id: str
    auth: str
    """How we show the directory who we are: one of AUTH_METHODS."""
    secret: str
    """The client secret, or the private key in PEM. In no log and on no page."""
    key_id: str
    groups_claim: str
    scopes: str
    groups: Mapping[str, Place]
    """What each group is a moderator of."""

    def places(self, groups: Collection[str]) -> tuple[Place, ...]:
        """What somebody in these groups is moderator of, each once."""
        return tuple(dict.fromkeys(place for group, place in self.groups.items() if group in groups))

    def __repr__(self) -> str:
        return f"Directory({self.name})"


def of(settings: Settings) -> Mapping[str, Directory]:
    """All of them, by name. Raises SettingsError with every problem at once."""
    if not settings.directories:
        return {}
    return _read(settings.directories, settings.production)


def with_issuer(settings: Settings, issuer: str) -> Directory | None:
    """The one with this issuer; None when it is configured no more."""
    return next((one for one in of(settings).values() if one.issuer == issuer), None)


@cache
def _read(path: str, production: bool) -> Mapping[str, Directory]:
    try:
        given = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SettingsError(f"JOBTEASE_DIRECTORIES: {path}: {error}") from None
    problems: list[str] = []
    found: dict[str, Directory] = {}
    for name, table in given.items():
        try:
            found[name] = _directory(name, table, Path(path).parent, production)
        except (ValueError, OSError) as error:
            problems.append(f"JOBTEASE_DIRECTORIES: [{name}] {error}")
    issuers = [one.issuer for one in found.values()]
    problems += [f"JOBTEASE_DIRECTORIES: {one} stands there twice" for one in set(issuers) if issuers.count(one) > 1]
    if problems:
        raise SettingsError("\n".join(problems))
    return found


def _directory(name: str, table: Any, folder: Path, production: bool) -> Directory:
    """Raises ValueError or OSError with what is wrong."""
    if not re.fullmatch(r"[a-z0-9-]{1,32}", name):
        raise ValueError("its name must be small letters, digits and hyphens")
    if not isinstance(table, dict):
        raise ValueError("must be a table")
    if unknown := sorted(set(table) - _KNOWN):
        raise ValueError(f"{', '.join(unknown)}: no such thing can be set")
    auth = table.get("auth", "private_key_jwt" if "key_file" in table else AUTH_METHODS[0])
    if auth not in AUTH_METHODS:
        raise ValueError(f"auth must be one of {', '.join(AUTH_METHODS)}")
    directory = Directory(
        name,
        _text(table, "called"),
        _issuer(_text(table, "issuer"), production),
        _text(table, "client_id"),
        auth,
        _secret(table, auth, folder),
        table.get("key_id", ""),
        table.get("groups_claim", "groups"),
        table.get("scopes", "openid profile email offline_access"),
        _groups(table.get("groups")),
    )
    if "openid" not in str(directory.scopes).split():
        raise ValueError("scopes must have openid in it")
    return directory


def _text(table: Mapping[str, Any], key: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{key} is missing")
    return value.strip()


def _issuer(issuer: str, production: bool) -> str:
    parts = urlsplit(issuer)
    schemes = ("https",) if production else ("https", "http")
    if (
        parts.scheme not in schemes
        or not parts.hostname
        or parts.query
        or parts.fragment
        or len(issuer) > LONGEST_ISSUER
    ):
        raise ValueError("issuer must look like https://login.rotterdam.example, as the directory itself writes it")
    return issuer


def _secret(table: Mapping[str, Any], auth: str, folder: Path) -> str:
    key = "key_file" if auth == "private_key_jwt" else "secret_file"
    secret = (folder / _text(table, key)).read_text(encoding="utf-8").strip()
    if not secret:
        raise ValueError(f"{key} is empty")
    if auth == "private_key_jwt":
        try:
            algorithm(private_key(secret))
        except JoseError as error:
            raise ValueError(f"key_file holds no private key: {error}") from None
    return secret


def private_key(pem: str) -> jwk.RSAKey | jwk.ECKey:
    """From PEM. Raises ValueError or JoseError for what is none."""
    for kind in (jwk.RSAKey, jwk.ECKey):
        try:
            found = kind.import_key(pem)
        except (ValueError, TypeError, JoseError):
            continue
        if found.is_private:
            return found
    raise ValueError("key_file holds no private key in PEM")


def algorithm(key: jwk.RSAKey | jwk.ECKey) -> str:
    """What such a key signs with (RFC 7518, section 3.1)."""
    if isinstance(key, jwk.RSAKey):
        return "RS256"
    return {"P-256": "ES256", "P-384": "ES384", "P-521": "ES512"}[str(key.curve_name)]


def _groups(table: Any) -> dict[str, Place]:
    if not isinstance(table, dict) or not table:
        raise ValueError('groups is missing: a group and the place that it is moderator of, like  "desk" = "Rotterdam"')
    found: dict[str, Place] = {}
    for group, written in table.items():
        place = parse_place(written) if isinstance(written, str) else None
        if place is None:
            raise ValueError(f"groups: {written!r} is no municipality and no region")
        found[group] = place
    return found
