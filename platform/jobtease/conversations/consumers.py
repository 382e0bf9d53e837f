"""What people are told about their conversations: at most one unseen notice for each."""

from jobtease import notices
from jobtease.accounts.models import Account
from jobtease.consuming import Consumer
from jobtease.conversations import queries
from jobtease.events import Event
from jobtease.translations import N_


async def tell_about_messages(event: Event) -> None:
    """The other one hears that there is something to read, unless it was read already or a notice still stands."""
    conversation, to = event.facts["about"], event.facts["to"]
    if not await Account.filter(id=event.actor).exists() or not await queries.unread(to, conversation):
        return
    path, text = f"/conversations/{conversation}", N_("{name} wrote you a message.")
    if not await notices.NoticeRow.filter(account_id=to, path=path, text=text, seen_at=None).exists():
        await notices.tell(f"{event.id}:{to}", to, text, path, about=event.actor)


CONSUMERS = (Consumer("tell about messages", ("conversations:message:sent",), tell_about_messages),)
