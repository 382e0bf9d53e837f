"""What a person does about their account: each function is one intention, one transaction, at least one event."""

from jobtease import events
from jobtease.accounts import sessions
from jobtease.accounts.models import Account
from jobtease.audience import Role


@events.action
async def join(email: str, nickname: str, municipality: str, language: str, role: Role = Role.MEMBER) -> Account:
    """Make an account for somebody who has shown that the address is theirs and said to be 16 or older."""
    account = await Account.create(
        email=email, nickname=nickname, municipality_id=municipality, language=language, role=role
    )
    events.record("accounts:account:joined", account.public_id, actor=account.id, municipality=municipality)
    return account


@events.action
async def sign_in(account: Account, device: str) -> str:
    """Begin a session; the token for the cookie."""
    token = await sessions.begin(account.id, device)
    events.record("accounts:session:began", account.public_id, actor=account.id, municipality=account.municipality_id)
    return token
