"""Messages and pages of tests: what people are told here says what a test wants, and leads where it wants."""

from typing import Any

from jobtease.events import consuming
from jobtease.notices import actions, messages
from jobtease.notices.channels import mail
from jobtease.notices.messages import Message, Subject


def message(text: str) -> Message:
    """A message with this text, which is there from now on."""
    found = next((one for one in messages.known().values() if one.text == text), None) or Message(f"test.{text}", text)
    messages.learn([found], {})
    return found


def subject(path: str) -> Subject:
    """The thing whose page this is; a page of no feature is there from now on."""
    _key, found = messages.recognised("", path)
    if messages.path_of(found) == path:
        return found
    messages.learn([], {path: path})
    return (path, "")


async def pass_on() -> None:
    """Channels carry further what was told: mails about it are in the outbox."""
    await consuming.consume_all(mail.CONSUMERS)


async def tell(key: str, account_id: int, text: str, path: str, **more: Any) -> None:
    """As notices.tell."""
    more["instead_of"] = [message(each) for each in more.get("instead_of", ())]
    await actions.tell(key, account_id, message(text), subject(path), **more)
