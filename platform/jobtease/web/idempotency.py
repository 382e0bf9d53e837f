"""Idempotency: a form sent twice does its work once. Every blank form carries a ticket, and what it makes is named after that ticket
and after what was sent with it: who goes back, writes something else and sends it makes another thing.

The name is mixed with the account and the kind of thing, so nobody can choose the public id of somebody else's thing, or give two
of their own the same: a report of one would be taken for a report of the other.
"""

import hashlib
import re
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import FormData, UploadFile

from jobtease.web.bound_fields import Field
from jobtease.web.forms import Form


def public_id_from(kind: str, account_id: int, ticket: str, content: str = "") -> str:
    """The public id (16 characters) of what this person makes with this ticket and content (`content_of`): the same each time."""
    digest = hashlib.sha256(f"{kind}:{account_id}:{ticket}:{content}".encode()).digest()
    return urlsafe_b64encode(digest[:12]).decode()


def content_of(form: Form, *further: str) -> str:
    """A digest of all that was typed, chosen and attached, but for the ticket. Photos count by name and size."""
    raw = [(name, _told(bound.raw)) for name, bound in form.bound.items() if not isinstance(bound.field, Ticket)]
    return hashlib.sha256(repr([*raw, further]).encode()).hexdigest()


def _told(raw: Any) -> Any:
    return (
        [(one.filename, one.size) if isinstance(one, UploadFile) else one for one in raw]
        if isinstance(raw, list)
        else raw
    )


@dataclass(kw_only=True)
class Ticket(Field[str]):
    """A hidden field with 128 random bits. A ticket that is missing or odd is replaced by a fresh one."""

    label: str = ""
    kind = "hidden"

    def pick(self, data: FormData, name: str) -> str:
        given = super().pick(data, name)
        return given if re.fullmatch(r"[A-Za-z0-9_-]{22}", given) else secrets.token_urlsafe(16)

    def empty(self) -> str:
        return ""

    def parse(self, raw: str) -> str:
        return raw

    def show(self, value: str | None) -> str:
        return value or secrets.token_urlsafe(16)
