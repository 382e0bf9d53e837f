"""ID token verification (OpenID Connect Core 3.1.3.7): whether the claims that a directory signed are for us, and about now.

No table and no request here. Signatures and hashes are the libraries' (`joserfc`, `authlib`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from authlib.oidc.core import CodeIDToken
from joserfc import jwk, jwt
from joserfc.errors import InvalidKeyIdError, JoseError

from jobtease.accounts.directory.details import LONGEST_ISSUER, Directory

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512")
"""All with a key of two halves. Not `none`, and not HS256: its key would be one that everybody can read, or our own secret."""
LEEWAY = timedelta(seconds=60)
"""Between two clocks."""
NEWEST = timedelta(minutes=10)
"""So long ago an ID token may have been made."""
LONGEST_TOKEN = 100_000


class Refused(Exception):
    """What the directory, or somebody in its place, answered doesn't hold. The message is for the log."""


class UnknownKey(Refused):
    """Signed by a key that the directory hadn't published when we looked: perhaps it has by now."""


@dataclass(frozen=True)
class Asked:
    """The question that an ID token answers."""

    nonce: str
    access_token: str
    asked_at: datetime
    max_age: timedelta
    """How long ago somebody may have shown the directory who they are."""


def key_set(document: Any) -> jwk.KeySet:
    """The public keys for signatures in a JWK set; what is of no use is left out. Raises Refused for no set at all."""
    given = document.get("keys") if isinstance(document, dict) else None
    if not isinstance(given, list):
        raise Refused("no set of keys")
    found = []
    for one in given[:50]:
        if not isinstance(one, dict) or one.get("kty") not in ("RSA", "EC") or one.get("use", "sig") != "sig":
            continue
        try:
            found.append(jwk.import_key(one))
        except (JoseError, ValueError, TypeError):
            continue
    return jwk.KeySet(found)


def claims_in(token: str, keys: jwk.KeySet) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims of a token that one of these keys signed. Raises UnknownKey and Refused."""
    if len(token) > LONGEST_TOKEN:
        raise Refused("the token is too long")
    try:
        found = jwt.decode(token, keys, algorithms=ALGORITHMS)
    except InvalidKeyIdError as error:
        raise UnknownKey(str(error)) from error
    except (JoseError, ValueError, TypeError, RecursionError) as error:
        raise Refused(f"{type(error).__name__}: {error}") from error
    return dict(found.header), dict(found.claims)


def verified(token: str, keys: jwk.KeySet, directory: Directory, now: datetime, asked: Asked | None) -> dict[str, Any]:
    """Claims of an ID token of this directory, for us. `asked` is None where nobody was asked: it came for a refresh token.

    Raises UnknownKey and Refused.
    """
    header, claims = claims_in(token, keys)
    _check_addressees(claims, directory)
    params = {"client_id": directory.client_id}
    if asked:
        params |= {"nonce": asked.nonce, "access_token": asked.access_token}
    try:
        CodeIDToken(claims, header, {"iss": {"essential": True, "value": directory.issuer}}, params).validate(
            now=int(now.timestamp()), leeway=int(LEEWAY.total_seconds())
        )
    except (JoseError, ValueError, TypeError) as error:
        raise Refused(f"{type(error).__name__}: {error}") from error
    issued = _moment(claims, "iat")
    if not now - NEWEST <= issued <= now + LEEWAY:
        raise Refused("made long ago, or later than now")
    if asked and not asked.asked_at - asked.max_age - LEEWAY <= _moment(claims, "auth_time") <= now + LEEWAY:
        raise Refused("it is too long ago that they showed who they are")
    subject = claims["sub"]
    if not 0 < len(subject) <= LONGEST_ISSUER:
        raise Refused("no subject")
    return claims


def _check_addressees(claims: Mapping[str, Any], directory: Directory) -> None:
    """For us alone: whoever else a token is for could send it on to us."""
    audience = claims.get("aud")
    if audience not in (directory.client_id, [directory.client_id]):
        raise Refused("not for us, or not for us alone")
    if claims.get("azp", directory.client_id) != directory.client_id:
        raise Refused("given to another one")


def _moment(claims: Mapping[str, Any], name: str) -> datetime:
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Refused(f"{name} is missing")
    try:
        return datetime.fromtimestamp(value, UTC)
    except (ValueError, OverflowError, OSError):
        raise Refused(f"{name} is no moment") from None


def authenticated_at(claims: Mapping[str, Any]) -> datetime:
    """When the person showed the directory who they are."""
    return _moment(claims, "auth_time")


def groups_in(claims: Mapping[str, Any], claim: str) -> frozenset[str] | None:
    """The groups that a directory says somebody is in; None when it says nothing of groups."""
    given = claims.get(claim)
    if given is None:
        return None
    return frozenset(one for one in (given if isinstance(given, list) else [given]) if isinstance(one, str))
