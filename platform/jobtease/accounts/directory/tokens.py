"""Tokens of a directory at rest: encrypted (JWE, A256GCM) with a key of our own, so that a copy of the database opens nothing elsewhere."""

import hashlib
import hmac
import json

from joserfc import jwe, jwk
from joserfc.errors import JoseError

from jobtease.accounts.directory.client import Tokens

_HEADER = {"alg": "dir", "enc": "A256GCM"}


def _key(secret: str) -> jwk.OctKey:
    return jwk.OctKey.import_key(hmac.digest(secret.encode(), b"tokens of directories", hashlib.sha256))


def sealed(secret: str, tokens: Tokens) -> str:
    """What the database keeps. The ID token is not in it: it was read, and is worth nothing more."""
    return jwe.encrypt_compact(_HEADER, json.dumps([tokens.access, tokens.refresh]), _key(secret))


def opened(secret: str, text: str) -> Tokens | None:
    """None when it isn't ours, or the secret is another one now."""
    try:
        plain = jwe.decrypt_compact(text, _key(secret)).plaintext
        access, refresh = json.loads(plain or b"")
    except (JoseError, ValueError, TypeError):
        return None
    return Tokens(access, refresh, "")
