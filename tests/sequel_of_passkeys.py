"""Passkeys in the sequel (tests/sequel.py), and who is appointed."""

from jobtease.accounts.models import Account, MandateRow
from jobtease.accounts.passkeys.models import Passkey
from tests.accounts import authenticator
from tests.accounts.authenticator import Authenticator
from tests.town import Town


async def somebody_uses_a_passkey(town: Town) -> None:
    """It is made, used in another browser, tried once more with the same answer, and removed."""
    (samira,) = town.of("Samira")
    town.watch.set(2, 10, 30)
    phone, visitor = Authenticator(), town.house.visitor()
    await authenticator.add(samira, phone, "Mijn telefoon")
    answer = phone.use(await authenticator.options_to_use(visitor))
    await visitor.post("/passkey", {"answer": answer, "next": "/me"})
    await town.house.visitor().post("/passkey", {"answer": answer, "next": "/me"})
    row = await Passkey.get(account_id=samira.viewer.id)
    await samira.post(f"/me/passkeys/{row.public_id}/remove")


async def who_is_appointed_changes(town: Town) -> None:
    """A moderator is appointed, lost a passkey, and is none any more; what can't be is refused."""
    (ada,) = town.of("Ada")
    town.watch.set(2, 10, 45)
    piet = {"email": "piet@example.nl", "role": "moderator", "place": "regio Zwolle", "nickname": "Piet"}
    await ada.post("/mandates/new", {**piet, "reason": "Hij begint maandag."})
    await ada.post("/mandates/new", {**piet, "home": "Zwolle", "reason": "Hij begint maandag."})
    account = await Account.get(nickname="Piet")
    await ada.post(f"/mandates/{account.public_id}/start-again")
    row = await MandateRow.get(account_id=account.id)
    await ada.post(f"/mandates/{row.id}/child-abuse", {"reason": ""})
    await ada.post(f"/mandates/{row.id}/child-abuse", {"reason": "Hij is ervoor opgeleid."})
    row = await MandateRow.get(account_id=account.id, until=None)
    await ada.post(f"/mandates/{row.id}/end", {"reason": ""})
    await ada.post(f"/mandates/{row.id}/end", {"reason": "Hij verhuist."})
