"""WebAuthn verification of a passkey (credential) by us, the relying party: what a browser is asked, and whether its answer holds.
No table and no request here; all checks of the specification are the library's (`webauthn`), but for those that stand below.

The address of the site (origin) and the name that passkeys go by (relying party id) come from the settings, never from a request.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import webauthn
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url, options_to_json_dict
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

LONGEST_ANSWER = 20_000
"""Characters. One with the certificates of its maker is about 8,000."""
_PORTS = {"http": 80, "https": 443}
_MILLISECONDS = 300_000
"""How long a browser lets somebody look for their device."""


class Refused(Exception):
    """An answer that doesn't hold. The message is for the log of a developer; people get one sentence for all of them."""


@dataclass(frozen=True)
class Site:
    """What passkeys are tied to."""

    origin: str
    """As browsers write it: lower case, and no port that goes without saying."""
    name: str
    """The relying party id: the host."""

    @property
    def can_have_passkeys(self) -> bool:
        """Browsers tie them to a name, never to a number like 127.0.0.1; localhost will do."""
        return ":" not in self.name and not self.name.replace(".", "").isdigit()

    @classmethod
    def of(cls, origin: str) -> "Site":
        """From JOBTEASE_ORIGIN."""
        parts = urlsplit(origin)
        host = (parts.hostname or "").lower()
        port = f":{parts.port}" if parts.port and parts.port != _PORTS.get(parts.scheme) else ""
        return cls(f"{parts.scheme}://{host}{port}", host)


@dataclass(frozen=True)
class Made:
    """A new passkey, as it is kept."""

    credential_id: str
    public_key: str
    sign_count: int
    backed_up: bool


@dataclass(frozen=True)
class Used:
    """What the device said of a passkey that was used."""

    sign_count: int
    backed_up: bool


@dataclass(frozen=True)
class Answer:
    """What a browser sent, read and not believed yet."""

    challenge: str
    credential_id: str
    user_handle: str
    """Whose passkey the device says it is; empty where it says nothing."""
    whole: dict[str, Any]


def read(text: str) -> Answer:
    """Raises Refused for what is no answer."""
    if len(text) > LONGEST_ANSWER:
        raise Refused("too long")
    try:
        whole = json.loads(text)
        response = whole["response"]
        told = json.loads(base64url_to_bytes(response["clientDataJSON"]))
        handle = base64url_to_bytes(response.get("userHandle") or "").decode()
        challenge, credential_id = told["challenge"], whole["id"]
        is_framed = bool(told.get("crossOrigin"))
    except Exception as error:  # whatever a stranger makes of it
        raise Refused("unreadable") from error
    if not (isinstance(challenge, str) and isinstance(credential_id, str)) or "\0" in challenge + credential_id:
        raise Refused("unreadable")
    if is_framed:  # WebAuthn 7.2 leaves this to us: none of our pages is part of another one
        raise Refused("asked within a page of another site")
    return Answer(challenge, credential_id, handle, whole)


def options_to_make(
    site: Site, challenge: str, handle: str, address: str, nickname: str, there: Sequence[str]
) -> dict[str, Any]:
    """For navigator.credentials.create(), with base64url for bytes. `there`: ids of passkeys that the account has."""
    options = webauthn.generate_registration_options(
        rp_id=site.name,
        rp_name="Jobtease",
        user_id=handle.encode(),
        user_name=address,
        user_display_name=nickname,
        challenge=base64url_to_bytes(challenge),
        timeout=_MILLISECONDS,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=UserVerificationRequirement.REQUIRED
        ),
        exclude_credentials=_described(there),
    )
    return options_to_json_dict(options)


def options_to_use(site: Site, challenge: str, there: Sequence[str]) -> dict[str, Any]:
    """For navigator.credentials.get(). `there`: the ids that will do; none: whichever the device has for this site."""
    options = webauthn.generate_authentication_options(
        rp_id=site.name,
        challenge=base64url_to_bytes(challenge),
        timeout=_MILLISECONDS,
        allow_credentials=_described(there),
        user_verification=UserVerificationRequirement.REQUIRED,
    )
    return options_to_json_dict(options)


def _described(ids: Sequence[str]) -> list[PublicKeyCredentialDescriptor]:
    return [PublicKeyCredentialDescriptor(id=base64url_to_bytes(each)) for each in ids]


def made(answer: Answer, site: Site) -> Made:
    """The passkey that was made, by a person whom the device asked to show who they are. Raises Refused."""
    try:
        found = webauthn.verify_registration_response(
            credential=answer.whole,
            expected_challenge=base64url_to_bytes(answer.challenge),
            expected_rp_id=site.name,
            expected_origin=site.origin,
            require_user_verification=True,
        )
    except Exception as error:  # the library raises its own, and those of what it reads with
        raise Refused("not made here") from error
    return Made(
        bytes_to_base64url(found.credential_id),
        bytes_to_base64url(found.credential_public_key),
        found.sign_count,
        found.credential_backed_up,
    )


def used(answer: Answer, site: Site, public_key: str, sign_count: int) -> Used:
    """What the device says, signed with this passkey. Raises Refused: for another site, another key, a count that isn't higher."""
    try:
        found = webauthn.verify_authentication_response(
            credential=answer.whole,
            expected_challenge=base64url_to_bytes(answer.challenge),
            expected_rp_id=site.name,
            expected_origin=site.origin,
            credential_public_key=base64url_to_bytes(public_key),
            credential_current_sign_count=sign_count,
            require_user_verification=True,
        )
    except Exception as error:
        raise Refused("not signed here") from error
    return Used(found.new_sign_count, found.credential_backed_up)
