"""Somebody means harm: markup in every field, other people's photos, two clicks at once, false addresses to come back to."""

import asyncio
import io
import re
import zipfile
from collections.abc import Awaitable, Callable

import httpx2

from jobtease import clock
from jobtease.accounts.models import Account, Session
from jobtease.audience import Visibility
from jobtease.conversations.models import Conversation, Message
from jobtease.data import transactions
from jobtease.helping.models import HelpRequest, Offer
from jobtease.moderation.models import Case, Report
from jobtease.outfits.models import Feedback, Outfit
from tests.accounts.signing_in import ask as ask_code
from tests.accounts.signing_in import mails, read_mail
from tests.helping.people import REQUEST, accept, ask, offer
from tests.house import House, Person
from tests.outfits import wardrobe

HARM = "\"><img src=x onerror=alert(1)>'{{7*7}}${7*7}</script><script>x"


def is_harmless(answer: httpx2.Response) -> bool:
    return not any(raw in re.sub(r'src="[^"]*"', "", answer.text) for raw in ("<img src=x", "<script>x"))


async def test_markup_is_only_ever_text(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    name = "<b>\"Y' {name}"
    about = {"nickname": name, "municipality": "Rotterdam", "language": "nl", "mail_notices": "1"}
    assert (await yara.post("/me/account", about)).status_code == 303
    texts = dict.fromkeys(("headline", "about", "experience", "looking_for", "offering"), HARM)
    limits = {"travel_km": "12", "weekly_maximum": "2", "audience": "members"}
    assert (await yara.write_profile(texts | limits)).status_code == 303
    outfit = await wardrobe.ask(yara, question=HARM, job=HARM, dress_code="")
    request = await ask(yara, title=HARM, story=HARM)
    talk = await accept(yara, request, await offer(henk, request, HARM))
    for person in (yara, henk):
        assert (await person.post(f"/conversations/{talk}/messages", {"message": HARM})).status_code == 303
    assert (await henk.post(f"/report/outfit/{outfit}", {"reason": "other", "note": HARM})).status_code == 303
    await house.work()
    case = (await Case.get(subject=outfit)).public_id
    for person in (yara, henk, marloes):
        for path in (
            "/",
            "/me",
            "/me/notices",
            "/me/profile",
            "/me/profile/about",
            "/me/profile/helping",
            "/me/account",
            "/me/leave",
            "/requests",
            f"/requests/{request}",
            f"/requests/{request}/edit",
            f"/requests/new?again={request}",
            f"/requests/new?title={HARM}&kind={HARM}&garment={HARM}&size={HARM}",
            "/outfits",
            f"/outfits/{outfit}",
            f"/people/{yara.viewer.public_id}",
            f"/conversations/{talk}",
            f"/conversations/{talk}/newer",
            f"/report/request/{request}",
            "/reports",
            "/desk",
            "/desk/log",
            f"/desk/cases/{case}",
            f"/sign-in?next={HARM}",
        ):
            answer = await person.get(path)
            assert answer.status_code < 500, path
            assert is_harmless(answer), path
            assert "<b>" not in answer.text, path
    for path in ("/requests/new", "/me/profile/about", "/me/profile/helping", "/me/account", "/language", "/sign-in"):
        fields = dict.fromkeys((*REQUEST, *texts, *about, "email", "next"), HARM)
        for person in (yara, house.visitor()):
            assert is_harmless(await person.post(path, fields)), path
    sent = mails(house)
    assert sent
    for mail in sent:
        assert "\n" not in mail["Subject"]
        assert mail["To"].count("@") == 1


async def test_a_photo_is_served_only_while_its_outfit_is_meant_for_you(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    others = [await house.join("Daan", "GM0344"), await house.moderator("Piet", "GM0344"), house.visitor()]
    public_id = await wardrobe.ask(yara)
    found = await wardrobe.addresses(yara, f"/outfits/{public_id}")
    name = found[0].split("/")[2]
    sizes = [f"/photos/{name}/{size}.webp" for size in ("small", "medium", "large")]

    async def served(person: Person) -> set[int]:
        return {(await person.get(address)).status_code for address in sizes}

    assert await served(henk) == await served(marloes) == {200}
    for other in others:
        assert await served(other) == {404}
    for address in (f"/photos/{name}/huge.webp", f"/photos/{name}/large.jpg", f"/photos/../{name}/large.webp"):
        assert (await yara.get(address)).status_code == 404
    change = transactions.atomic(Outfit.filter(public_id=public_id).update)
    for visibility in (Visibility.HELD, Visibility.HIDDEN, Visibility.REMOVED):
        await change(visibility=visibility)
        assert await served(henk) == {404}, visibility
    await change(visibility=Visibility.SHOWN)
    suspend = transactions.atomic(Account.filter(id=yara.viewer.id).update)
    await suspend(suspended_at=clock.now())
    assert await served(henk) == await served(yara) == {404}
    assert await served(marloes) == {200}
    await suspend(suspended_at=None)
    assert await served(henk) == {200}
    await yara.post(f"/outfits/{public_id}/withdraw")
    for person in (yara, henk, marloes):
        assert await served(person) == {404}


async def test_what_is_private_is_not_kept_by_anybody_in_between(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await wardrobe.ask(yara)
    address = (await wardrobe.addresses(yara, f"/outfits/{public_id}"))[0]
    assert (await yara.get(address)).headers["cache-control"] == "private, no-store"
    for path in ("/", "/me", f"/outfits/{public_id}", "/outfits/AAAAAAAAAAAAAAAA"):
        answer = await yara.get(path)
        assert answer.headers["cache-control"] == "private, no-cache"
        assert "Cookie" in answer.headers["vary"]


async def test_everything_sent_twice_at_once_happens_once(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")

    async def often(do: Callable[[], Awaitable[httpx2.Response]]) -> None:
        statuses = {answer.status_code for answer in await asyncio.gather(*(do() for _ in range(6)))}
        assert statuses <= {303, 409}, statuses
        assert 303 in statuses

    ticket = "T" * 22
    await often(lambda: yara.post("/requests/new", REQUEST | {"ticket": ticket}))
    request = (await HelpRequest.all().get()).public_id
    await often(lambda: henk.post(f"/requests/{request}/offer", {"message": "I can help you well"}))
    one = await Offer.all().get()
    assert (await HelpRequest.all().get()).offer_count == 1
    await often(lambda: yara.post(f"/requests/{request}/offers/{one.public_id}"))
    talk = await Conversation.all().get()
    say = f"/conversations/{talk.public_id}/messages"
    await often(lambda: henk.post(say, {"message": "Woensdag?", "ticket": ticket}))
    assert await Message.all().count() == 2
    await often(lambda: yara.post(f"/requests/{request}/close", {"says": "yes"}))
    await often(lambda: yara.post(f"/requests/{request}/thanks", {"thanks": "Dank je wel!"}))
    outfit = await wardrobe.draft(yara)
    await often(lambda: yara.post(f"/outfits/{outfit}/confirm", {"sure": "1"}))
    await often(lambda: henk.post(f"/report/outfit/{outfit}", {"reason": "other", "note": "..."}))
    assert await Report.all().count() == await Case.all().count() == 1
    await wardrobe.practised(henk)
    look = {"verdict-jacket": "keep", "chips-jacket": ["keep:neat"]}
    await often(lambda: henk.post(f"/outfits/{outfit}/feedback", look))
    assert await Feedback.all().count() == (await Outfit.all().get()).feedback_count == 1
    await often(lambda: yara.post(f"/outfits/{outfit}/withdraw"))
    names = [event.name for event in await house.happened() if not event.name.startswith("accounts")]
    assert len(set(names)) > 10
    for name in set(names) - {"conversations:message:sent", "outfits:practice:done"}:
        # a choice and "did it help?" each wait to be undone, and are given
        assert names.count(name) == (2 if name.startswith("helping:answer:") else 1), name


FALSE = (
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "\\/evil.example",
    "/\r\nSet-Cookie: a=b",
    "@evil.example",
    " //evil.example",
)


async def test_nobody_is_led_off_this_site(house: House) -> None:
    for number, next_path in enumerate(FALSE):
        yara = await house.join(f"Yara {number}")
        for answer in (
            await yara.get("/sign-in", params={"next": next_path}),
            await yara.post("/language", {"language": "nl", "next": next_path}),
        ):
            assert answer.headers["location"] == "/", next_path
            assert "a" not in answer.cookies, next_path
        visitor = house.visitor()
        path = await ask_code(visitor, f"yara.{number}@example.nl", next_path)
        code, _ = await read_mail(house)
        assert (await visitor.post(path, {"code": code})).headers["location"] == "/", next_path


async def test_false_heads_change_no_link(house: House) -> None:
    await house.join("Yara")
    heads = {"host": "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "gopher"}
    visitor = house.visitor()
    answer = await visitor.post("/sign-in", {"email": "yara@example.nl"}, headers=heads)
    assert answer.headers["location"].startswith("/sign-in/")
    await house.work()
    assert "evil" not in str(mails(house)[-1].get_content())
    page = await visitor.get("/me", headers=heads)
    assert page.headers["location"] == "/sign-in?next=/me"


async def test_a_known_address_and_an_unknown_one_get_the_same_answer(house: House) -> None:
    await house.join("Yara")
    seen = []
    for address in ("yara@example.nl", "xxxx@example.nl"):
        visitor = house.visitor()
        path = await ask_code(visitor, address)
        pages = [(await visitor.get(path)), await visitor.post(path, {"code": "000000"})]
        seen.append([(p.status_code, p.text.replace(address, "").replace(path, "")) for p in pages])
    assert seen[0] == seen[1]


async def test_a_session_chosen_by_somebody_else_is_never_taken_over(house: House) -> None:
    await house.join("Yara")
    visitor = house.visitor()
    planted = "planted-by-mallory-0123456789abcdefghijklmnop"
    visitor.browser.cookies.set("session", planted)
    path = await ask_code(visitor, "yara@example.nl")
    code, _ = await read_mail(house)
    answer = await visitor.post(path, {"code": code})
    assert answer.cookies["session"] != planted
    mallory = house.visitor()
    mallory.browser.cookies.set("session", planted)
    assert (await mallory.get("/me")).status_code == 303
    assert await Session.all().count() == 2


async def test_a_copy_of_mine_holds_nothing_of_others(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Zonnebloem")
    request = await ask(yara)
    talk = await accept(yara, request, await offer(henk, request, "I can read it tonight"))
    await henk.post(f"/conversations/{talk}/messages", {"message": "My own secret"})
    outfit = await wardrobe.ask(yara)
    await wardrobe.practised(henk)
    await henk.post(f"/outfits/{outfit}/feedback", {"verdict-jacket": "keep", "chips-jacket": ["keep:neat"]})
    await house.work()
    with zipfile.ZipFile(io.BytesIO((await yara.get("/me/copy")).content)) as archive:
        facts = archive.read("jobtease.json").decode()
        assert len([name for name in archive.namelist() if name.startswith("photos/")]) >= 1
    for secret in ("Zonnebloem", "zonnebloem@example.nl", henk.viewer.public_id, "My own secret", "token_hash"):
        assert secret not in facts, secret
