"""A device that makes and uses passkeys, in software: it signs as the specification says, or wrongly where a test wants that."""

import hashlib
import json
import re
import secrets
from dataclasses import dataclass, field
from html import unescape
from typing import Any

import cbor2
import httpx2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url

from tests.accounts import signing_in
from tests.house import House, Person

ORIGIN = "http://localhost"
PRESENT, VERIFIED, BACKUP_ELIGIBLE, BACKED_UP, ATTESTED = 0x01, 0x04, 0x08, 0x10, 0x40


@dataclass
class Authenticator:
    """One device with at most one passkey for the site."""

    origin: str = ORIGIN
    name: str = "localhost"
    flags: int = PRESENT | VERIFIED
    count: int = 1
    cross_origin: bool = False
    handle: str = ""
    credential: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    @property
    def id(self) -> str:
        return bytes_to_base64url(self.credential)

    def make(self, options: dict[str, Any]) -> str:
        """The answer to navigator.credentials.create()."""
        self.handle = str(options["user"]["id"])
        numbers = self.key.public_key().public_numbers()
        cose = cbor2.dumps({1: 2, 3: -7, -1: 1, -2: numbers.x.to_bytes(32, "big"), -3: numbers.y.to_bytes(32, "big")})
        attested = bytes(16) + len(self.credential).to_bytes(2, "big") + self.credential + cose
        data = self._data(self.flags | ATTESTED) + attested
        whole = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
        return self._answer("webauthn.create", options, attestationObject=bytes_to_base64url(whole))

    def use(self, options: dict[str, Any]) -> str:
        """The answer to navigator.credentials.get()."""
        self.count += 1
        data = self._data(self.flags)
        told = self._told("webauthn.get", options)
        signature = self.key.sign(data + hashlib.sha256(told).digest(), ec.ECDSA(hashes.SHA256()))
        return self._answer(
            "webauthn.get",
            options,
            authenticatorData=bytes_to_base64url(data),
            signature=bytes_to_base64url(signature),
            userHandle=self.handle,
        )

    def _data(self, flags: int) -> bytes:
        return hashlib.sha256(self.name.encode()).digest() + bytes([flags]) + self.count.to_bytes(4, "big")

    def _told(self, kind: str, options: dict[str, Any]) -> bytes:
        told = {
            "type": kind,
            "challenge": options["challenge"],
            "origin": self.origin,
            "crossOrigin": self.cross_origin,
        }
        return json.dumps(told).encode()

    def _answer(self, kind: str, options: dict[str, Any], **response: str) -> str:
        told = bytes_to_base64url(self._told(kind, options))
        whole = {"id": self.id, "rawId": self.id, "type": "public-key", "response": response | {"clientDataJSON": told}}
        return json.dumps(whole)


def changed(answer: str, **response: str) -> str:
    """An answer with parts of it replaced."""
    whole = json.loads(answer)
    whole["response"] |= response
    return json.dumps(whole)


def retold(answer: str, **told: Any) -> str:
    """An answer whose client data say something else than what was signed."""
    whole = json.loads(answer)
    data = json.loads(base64url_to_bytes(whole["response"]["clientDataJSON"])) | told
    return changed(answer, clientDataJSON=bytes_to_base64url(json.dumps(data).encode()))


async def options_to_make(person: Person) -> dict[str, Any]:
    answer = await person.post("/me/passkeys/challenge")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def options_to_use(person: Person) -> dict[str, Any]:
    answer = await person.post("/passkey/challenge")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def add(person: Person, device: Authenticator, name: str = "My phone") -> httpx2.Response:
    """Make a passkey on this device."""
    answer = device.make(await options_to_make(person))
    return await person.post("/me/passkeys/new", {"name": name, "answer": answer})


async def come_in(person: Person, device: Authenticator, next_path: str = "/") -> httpx2.Response:
    """Sign in, or show again who one is, with the passkey on this device."""
    answer = device.use(await options_to_use(person))
    return await person.post("/passkey", {"answer": answer, "next": next_path})


async def staff(house: House, person: Person, address: str) -> Authenticator:
    """The first sign-in of somebody who was appointed: a mailed code, and a passkey."""
    await signing_in.come_in(house, person, address)
    device = Authenticator()
    answer = await add(person, device)
    assert answer.status_code == 303, answer.text
    return device


def said(answer: httpx2.Response) -> str:
    """Words of a page, without its tags."""
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.text)))
