"""What happens in the town of tests/town.py after the day on which tests/test_pages.py looks at it: everything else that can be sent.

tests/test_writes.py tells what each step leaves in the tables.
"""

import re
from datetime import timedelta
from typing import Any

from jobtease import clock
from jobtease.accounts.models import Account, Session
from jobtease.conversations.models import Conversation, Message
from jobtease.events.consuming import ParkedEvent
from jobtease.helping.models import HelpRequest, Offer
from jobtease.mail.outbox import Outbox
from jobtease.notices.models import NoticeRow
from jobtease.outfits.models import Feedback, Outfit
from jobtease.photos.models import Photo
from jobtease.profiles import queries as profiles
from jobtease.profiles.document.parts import Section
from jobtease.profiles.models import Profile
from jobtease.web import unsubscribe_links
from jobtease.web.unsubscribe_links import MailKind
from tests.accounts import signing_in
from tests.helping.people import REQUEST
from tests.outfits import wardrobe
from tests.sequel_at_the_desk import (
    of_request,
    some_object,
    the_desk_decides,
    the_desk_hands_on,
    the_desk_thinks_again,
    the_desk_works_together,
)
from tests.sequel_of_passkeys import somebody_uses_a_passkey, who_is_appointed_changes
from tests.stories import KEEP_JACKET, SWAP_SHOES
from tests.stories_of_profiles import a_profile_is_made_better
from tests.town import Town


async def go_on(town: Town) -> None:
    """From the present day until everything is over."""
    town.watch.go()
    await town.tell(
        the_desk_works_together,
        the_desk_decides,
        the_desk_hands_on,
        some_object,
        the_desk_thinks_again,
        asking_goes_on,
        an_outfit_for_a_few,
        a_profile_is_made_better,
        helpers_are_let_go,
        some_are_known_and_some_muted,
        somebody_uses_a_passkey,
        who_is_appointed_changes,
        a_profile_is_rewritten,
        accounts_change,
        somebody_is_young,
        the_workings,
        addresses_change,
        days_pass,
        people_leave,
        a_month_later,
    )


async def asking_goes_on(town: Town) -> None:
    """A draft is changed and posted, an open request is changed and taken back, an offer and a choice too; one is asked anew."""
    yara, henk, noor, samira, pim, daan = town.of("Yara", "Henk", "Noor", "Samira", "Pim", "Daan")
    town.watch.set(1, 9)
    shoes = f"/requests/{town.world.values['helping.public_id']}"
    await daan.post(f"{shoes}/asked/decline")
    await yara.post(f"{shoes}/asked", {"person": henk.viewer.public_id})
    await yara.post(f"{shoes}/asked/{henk.viewer.public_id}/withdraw")
    draft = await of_request("Wie reist met mij mee?")
    words = REQUEST | {"kind": "travel", "title": "Wie reist met mij mee?", "story": "Naar Delft, met de trein."}
    await yara.post(f"/requests/{draft}/edit", words | {"as": "draft"})
    await yara.post(f"/requests/{draft}/edit", words | {"audience": "municipality", "place": "nearby"})
    await samira.post(f"/requests/{draft}/offer", {"message": "Ik reis graag met je mee, donderdag."})
    await henk.post(f"/requests/{draft}/offer", {"message": "Ik ga ook wel mee, vrijdag."})
    await pim.post(f"/requests/{draft}/offer", {"message": "Ik woon in Delft, ik haal je op."})
    await yara.post(f"/requests/{draft}/edit", words | {"title": "Wie reist met mij naar Delft?", "skills": []})
    now = await HelpRequest.get(public_id=draft)
    await samira.post(f"/requests/{draft}/offer/stands", {"seen": str(now.version)})
    await henk.post(f"/requests/{draft}/offer/withdraw")
    mine = await Offer.filter(request__public_id=draft, author_id=samira.viewer.id).get()
    yara.lingers = False
    await yara.post(f"/requests/{draft}/offers/{mine.public_id}")
    await yara.post(f"/requests/{draft}/undo", {"answer": draft})
    yara.lingers = True
    await yara.post(f"/requests/{draft}/offers/{mine.public_id}")
    town.watch.set(1, 10)
    practice = town.more["a request: held"]
    await noor.post(f"{practice}/offer", {"message": "Zal ik het met je oefenen, bij mij thuis?", "anyway": "1"})
    offered = await Offer.filter(request__title="Wie oefent met mij?", author_id=noor.viewer.id).get()
    await samira.post(f"{practice}/offers/{offered.public_id}/decline")
    await noor.post(f"{practice}/offer", {"message": "En zondag dan, in de bibliotheek?"})
    await samira.post(f"{practice}/withdraw")
    await samira.post(f"{practice}/wipe")
    talk = f"/conversations/{town.world.values['conversations.public_id']}"
    await yara.post(f"{talk}/read")
    await yara.post(f"{talk}/messages", {"message": "Woensdag is goed. Tot dan!"})
    await henk.post(f"{talk}/messages", {"message": "Mooi. Neem je brief mee?"})
    said = (await Message.filter(author_id=henk.viewer.id).order_by("-id"))[0].public_id
    await yara.post(f"{talk}/messages/{said}", {"message": "Dat zei ik niet."})
    await henk.post(f"{talk}/messages/{said}", {"message": "Mooi. Neem je brief en je cv mee."})
    await yara.post(f"{talk}/messages/{said}/take-back")
    await henk.post(f"{talk}/messages/{said}/take-back")
    await henk.post(f"{talk}/read")
    there = {"at": f"{town.watch.now(clock.AMSTERDAM):%Y-%m-%d}T19:00", "place": "here", "message": "De bibliotheek."}
    await henk.post(f"{talk}/appointment", there | {"at": ""})
    await henk.post(f"{talk}/appointment", there)
    meeting = (await Message.filter(meets_at__isnull=False).order_by("-id"))[0].public_id
    await yara.post(f"{talk}/appointment/{meeting}/off")
    await yara.post(f"{talk}/messages", {"message": "Ik wil niet meer leven."})
    await yara.post(f"{talk}/messages", {"message": "Mijn nummer is 06 12345678.", "anyway": "1"})
    chosen = town.more["a request: chosen"]
    await yara.post(f"{chosen}/again")
    await henk.post(f"{chosen}/close", {"says": "no"})
    await yara.post(f"{chosen}/close", {"says": "no"})
    await yara.post(f"{chosen}/thanks", {"thanks": "Toch bedankt."})
    await yara.post("/requests/new", REQUEST | {"title": "Wie oefent nog eens met mij?"})
    far = town.more["a request: far"]
    await henk.post(f"{far}/offer", {"message": "Ik ken Utrecht goed, ik help je online."})


async def an_outfit_for_a_few(town: Town) -> None:
    """More is hidden in a photo; it is for chosen people; they answer, one anew; thanked for, told, forgotten and taken back."""
    yara, henk, noor, samira, kees = town.of("Yara", "Henk", "Noor", "Samira", "Kees")
    town.watch.set(1, 12)
    first = await wardrobe.draft(yara, job="In een magazijn", audience="members", compare="one")
    second = await wardrobe.draft(yara, job="Op een kantoor", audience="chosen", keep="168")
    await yara.post(f"/outfits/{first}/photos/0/hide", {"cut": "30"})
    more = await yara.post(
        f"/outfits/{first}/photos", {"after": "1"}, files=[("photos", ("a.jpg", wardrobe.a_photo(7), "image/jpeg"))]
    )
    assert more.status_code == 303, more.text
    extra = await Photo.get(outfit__public_id=first, position=1)
    await yara.post(f"/outfits/{first}/photos/drop", {"photo": extra.name})
    await yara.post(f"/outfits/{first}/confirm", {})
    await yara.post(f"/outfits/{first}/confirm", {"sure": "1"})
    chosen = {"audience": "chosen", "people": [henk.viewer.public_id], "named": "Samira"}
    await yara.post(f"/outfits/{second}/audience", chosen)
    await yara.post(f"/outfits/{second}/confirm", {"sure": "1"})
    await samira.get(f"/outfits/{second}")
    await henk.post(f"/outfits/{second}/feedback", KEEP_JACKET | {"note": "Heel netjes zo."})
    await samira.post(f"/outfits/{second}/feedback", SWAP_SHOES)
    await samira.post(f"/outfits/{second}/feedback", KEEP_JACKET | {"note": "Toch goed zo."})
    await samira.post(f"/outfits/{second}/feedback", KEEP_JACKET | {"note": "Toch goed zo.", "again": "1"})
    await samira.post(f"/outfits/{second}/feedback/withdraw")
    await samira.post(f"/outfits/{second}/feedback", SWAP_SHOES)
    await yara.get(f"/outfits/{second}")
    await yara.post(f"/outfits/{second}/audience", {"audience": "chosen", "people": [henk.viewer.public_id]})
    town.watch.set(1, 13)
    mine = await Feedback.filter(outfit__public_id=second, author_id=henk.viewer.id).get()
    await yara.post(f"/feedback/{mine.public_id}/helped", {"garment": "jacket"})
    await yara.post(f"/feedback/{mine.public_id}/helped", {"garment": "jacket", "undo": "1"})
    await yara.post(f"/feedback/{mine.public_id}/helped", {"garment": "jacket"})
    await yara.post(f"/feedback/{mine.public_id}/helped")
    for person in (henk, noor, samira):
        await person.post(f"/outfits/{first}/feedback", SWAP_SHOES | {"send": "typed"})
    await town.house.work()
    await yara.post(f"{town.more['an outfit that is over']}/forget")
    third = await wardrobe.draft(yara, job="Bij de kapper", audience="municipality")
    await yara.post(f"/outfits/{third}/withdraw")
    await yara.post(f"/outfits/{first}/withdraw")
    await kees.post("/practice/hotel", {"verdict-shoes": "keep"})
    await kees.post("/practice/care", {"verdict-shirt": "keep", "chips-shirt": ["keep:neat"]})


async def helpers_are_let_go(town: Town) -> None:
    """A conversation is left, a tie ended, somebody blocked who helps, and let back."""
    yara, henk, noor, samira, kees = town.of("Yara", "Henk", "Noor", "Samira", "Kees")
    town.watch.set(2, 9)
    talk = (await Conversation.filter(helper_id=samira.viewer.id, ended_at=None).order_by("-id"))[0]
    await samira.post(f"/conversations/{talk.public_id}/messages", {"message": "Hoe laat gaat de trein?"})
    await yara.post(f"/conversations/{talk.public_id}/leave")
    await yara.post(f"/me/people/{samira.viewer.public_id}/end")
    await yara.post(f"/me/people/{henk.viewer.public_id}/end")
    await yara.post(f"/people/{kees.viewer.public_id}/unblock")
    asked = await of_request("Wie oefent nog eens met mij?")
    for person in (henk, noor):
        await person.post(f"/requests/{asked}/offer", {"message": "Ik wil het graag met je oefenen."})
    offer = await Offer.filter(request__public_id=asked, author_id=noor.viewer.id).get()
    await yara.post(f"/requests/{asked}/offers/{offer.public_id}")
    await noor.post(f"/people/{yara.viewer.public_id}/block")
    await henk.post(f"/people/{samira.viewer.public_id}/block")
    await henk.post(f"/people/{samira.viewer.public_id}/unblock")


async def some_are_known_and_some_muted(town: Town) -> None:
    """The municipality says what it knows of a helper, who has it removed; a request for such people; somebody is muted for a while."""
    yara, henk, samira, marloes = town.of("Yara", "Henk", "Samira", "Marloes")
    town.watch.set(2, 10)
    today = clock.local(clock.now()).date()
    path = f"/desk/known/{henk.viewer.public_id}"
    said = {
        "vog": "on",
        "trained": "on",
        "seen_on": today.isoformat(),
        "until": (today + timedelta(days=300)).isoformat(),
    }
    await marloes.post(path, said | {"vog": "", "trained": ""})
    await marloes.post(path, said)
    asked = "Wie gaat er mee naar mijn eerste dag?"
    await yara.post("/requests/new", REQUEST | {"title": asked, "needs_known": "on"})
    for person in (samira, henk):
        await person.post(f"/requests/{await of_request(asked)}/offer", {"message": "Ik ga graag met je mee."})
    await henk.post("/me/known")
    await marloes.post(path, said)
    await marloes.post(f"{path}/end")
    await yara.post(f"/people/{samira.viewer.public_id}/mute")
    await yara.post(f"/people/{samira.viewer.public_id}/unmute")


async def a_profile_is_rewritten(town: Town) -> None:
    """Yara moves and removes what she wrote, goes back, names a version, and changes her variant till it is gone."""
    [yara] = town.of("Yara")
    document = (await profiles.to_edit(yara.viewer)).document
    first, second = document.of(Section.WORK)
    await yara.post(f"/me/profile/entries/{second.id}/move", {"by": "up"})
    await yara.post(f"/me/profile/entries/{first.id}/remove")

    async def take(page: str, path: str = "", **fields: Any) -> None:
        [seen, *_more] = re.findall(r'name="seen" value="([^"]*)"', (await yara.get(page)).text)
        assert (await yara.post(path or page, {"seen": seen} | fields)).status_code == 303

    number = (await Profile.get(author_id=yara.viewer.id)).written - 1
    await yara.post(f"/me/profile/versions/{number}/name", {"name": "met de bakker"})
    await take(f"/me/profile/versions/{number}", f"/me/profile/versions/{number}/back")
    variant = f"/me/profile/variants/{document.variants[0].id}"
    await take(f"{variant}/words/{first.lines[0].id}", text="Ik zorgde voor het ontbijt.")
    await take(variant, name="Hotels", kept=[first.id, first.lines[0].id])
    await take("/me/profile/entries/contact", name="Yara Voorbeeld", city="Rotterdam")
    await yara.post(f"{variant}/remove")


async def accounts_change(town: Town) -> None:
    """Names, places, languages; news put away; sessions ended; somebody comes in by the link and becomes a member."""
    yara, daan, noor, marloes, pim = town.of("Yara", "Daan", "Noor", "Marloes", "Pim")
    town.watch.set(2, 11)
    about = {"nickname": "Yara", "municipality": "Rotterdam", "language": "nl", "mail_notices": "1"}
    await yara.post("/me/account", about | {"nickname": "Henk"})
    await yara.post("/me/account", about | {"nickname": "Yara B", "municipality": "Schiedam", "mail_notices": ""})
    await marloes.post("/me/account", about | {"nickname": "Marloes", "municipality": "Delft", "language": "en"})
    await daan.post("/me/account", about | {"nickname": "Daan", "municipality": "Rotterdam"})
    profile = {"headline": "Leest graag", "skills": ["barista", "cleaning"], "postcode": "3011 AD", "helps": "1"}
    await pim.write_profile(profile | {"audience": "members", "travel_km": "10", "languages": ["ar"]})
    await pim.write_profile(profile | {"audience": "me", "helps": ""})
    await pim.post("/language", {"language": "en", "next": "/"})
    notice = (await NoticeRow.filter(account_id=noor.viewer.id, seen_at=None).order_by("id"))[0]
    await noor.post(f"/me/notices/{notice.id}")
    await noor.get("/me/notices")
    await noor.post("/me/notices", {"until": clock.now().isoformat()})
    secret = town.house.settings.secret
    await town.house.visitor().post(unsubscribe_links.path(secret, daan.viewer.public_id, MailKind.DIGEST))
    again = town.house.visitor()
    path = await signing_in.ask(again, "noor@example.nl")
    code, _link = await signing_in.read_mail(town.house)
    wrong = "000000" if code != "000000" else "111111"
    await again.post(path, {"code": wrong})
    await again.post(path, {"code": code})
    other = town.house.visitor()
    await signing_in.ask(other, "kees@example.nl")
    _code, link = await signing_in.read_mail(town.house)
    await other.post(link)
    await other.post(link)
    first = (await Session.filter(account_id=noor.viewer.id).order_by("id"))[0]
    await again.post(f"/me/sessions/{first.id}")
    await other.post("/me/sessions")
    await again.post("/sign-out")
    visitor = town.house.visitor()
    await signing_in.come_in(town.house, visitor, "nieuw@example.nl")
    await visitor.post("/join", {"nickname": "Noor", "municipality": "Nergens", "language": "nl", "age": ""})
    await visitor.post("/join", {"nickname": "Nieuw", "municipality": "Delft", "language": "en", "age": "18+"})
    joined = await Account.get(nickname="Nieuw")
    visitor.account = joined
    await visitor.post("/requests/new", REQUEST | {"title": "Wie leert mij solderen?"})


async def somebody_is_young(town: Town) -> None:
    """Who is 16 or 17 joins, reads what a stranger says after a yes, and says a while later to be 18."""
    samira = town.people["Samira"]
    town.watch.set(2, 11, 30)
    sef = town.house.visitor()
    await signing_in.come_in(town.house, sef, "sef@example.nl")
    await sef.post("/join", {"nickname": "Sef", "municipality": "Rotterdam", "language": "nl", "age": "16-17"})
    sef.account = await Account.get(nickname="Sef")
    await sef.post("/requests/new", REQUEST | {"title": "Wie helpt mij met rekenen?", "audience": "municipality"})
    asked = await of_request("Wie helpt mij met rekenen?")
    await samira.post(f"/requests/{asked}/offer", {"message": "Ik reken graag. Woensdag om vier uur?"})
    offer = await Offer.filter(request__public_id=asked, author_id=samira.viewer.id).get()
    await sef.post(f"/requests/{asked}/offers/{offer.public_id}/read")
    await sef.post("/me/age", {"age": ""})
    await sef.post("/me/age", {"age": "18+"})


async def the_workings(town: Town) -> None:
    """What did not go by itself is tried again."""
    ada = town.people["Ada"]
    town.watch.set(2, 12)
    for mail in await Outbox.filter(sent_at=None, tries__gt=0).order_by("id"):
        await ada.post(f"/workings/mails/{mail.id}")
    for parked in await ParkedEvent.all():
        await ada.post(f"/workings/events/{parked.id}")


async def addresses_change(town: Town) -> None:
    """One thinks better of it, asks for another, and has it confirmed at both; somebody else's is stopped at the old one."""
    samira, pim = town.of("Samira", "Pim")
    town.watch.set(2, 13)
    await samira.post("/me/account/address", {"email": "samira@example.org"})
    await samira.post("/me/account/address/cancel")
    await samira.post("/me/account/address", {"email": "samira.nieuw@example.org"})
    await pim.post("/me/account/address", {"email": "pim@example.org"})
    await town.house.work()
    found: dict[str, list[str]] = {}
    for mail in signing_in.mails(town.house):
        if links := re.findall(r"/address(?:-stop)?/\S+", str(mail.get_content())):
            found[str(mail["To"])] = links
    [shown], [_stop, agreed] = found["samira.nieuw@example.org"], found["samira@example.nl"]
    for link in (agreed, shown, found["pim@example.nl"][0]):
        await town.house.visitor().post(link)


async def days_pass(town: Town) -> None:
    """Reminders, requests that expire, photos and evidence that are destroyed, desks that are late."""
    yara, noor, samira = town.of("Yara", "Noor", "Samira")
    reported = await of_request("Wie leert mij solderen?")
    await samira.post(f"/report/request/{reported}", {"reason": "person", "note": ""})
    for day in (3, 4, 5, 6, 8, 10, 13):
        town.watch.set(day, 9)
        await town.house.work()
        town.watch.set(day, 17)
        await town.house.work()
    for title in ("Wie belt er samen met mij?", "Wie praat Nederlands met mij?"):
        await noor.post(f"/requests/{await of_request(title)}/again")
    for outfit in await Outfit.filter(author_id=yara.viewer.id, went="", asked_how_at__isnull=False).order_by("id"):
        await yara.post(f"/outfits/{outfit.public_id}/how", {"how": "hard", "words": "Volgende keer beter."})
        await yara.post(f"/outfits/{outfit.public_id}/how", {"how": "job", "words": ""})


async def people_leave(town: Town) -> None:
    """A helper, somebody whose account is closed, and an asker; each leaves something for the desk or for others."""
    yara, henk, bram, kees, samira = town.of("Yara", "Henk", "Bram", "Kees", "Samira")
    town.watch.set(14, 9)
    await yara.post("/requests/new", REQUEST | {"title": "Wie oefent nog een keer?"})
    asked = await of_request("Wie oefent nog een keer?")
    for person in (henk, samira):
        await person.post(f"/requests/{asked}/offer", {"message": "Ik wil het graag met je oefenen."})
    offer = await Offer.filter(request__public_id=asked, author_id=henk.viewer.id).get()
    await yara.post(f"/requests/{asked}/offers/{offer.public_id}")
    talk = await Conversation.get(about=asked)
    await henk.post(
        f"/conversations/{talk.public_id}/messages", {"message": "Stuur me een foto van jezelf.", "anyway": "1"}
    )
    message = (await Message.filter(conversation_id=talk.id).order_by("-id"))[0]
    await yara.post(f"/report/message/{message.public_id}", {"reason": "person", "note": "Eng."})
    outfit = await wardrobe.ask(yara, job="In een bakkerij", audience="members")
    await henk.post(f"/outfits/{outfit}/feedback", KEEP_JACKET)
    await town.house.work()
    town.watch.set(14, 12)
    await henk.post("/me/leave", {"nickname": "henk!"})
    await henk.post("/me/leave", {"nickname": "Henk"})
    await bram.post("/me/leave", {"nickname": "Bram"})
    await town.house.work()
    town.watch.set(14, 15)
    await yara.post("/me/leave", {"nickname": "Yara B"})
    await kees.post("/me/leave", {"nickname": "Kees"})


async def a_month_later(town: Town) -> None:
    """What was kept for a while is gone."""
    for day in (16, 29, 45, 120, 400):
        town.watch.set(day, 9)
        await town.house.work()
