"""What people did in the town of tests/town.py. Yara asks, Henk helps, Marloes moderates, Ada administers.

Pim has only just come, and the account of Bram is closed.
"""

import re
from datetime import timedelta
from typing import Any

from jobtease import clock
from jobtease.accounts import actions as accounts
from jobtease.accounts.models import Account, MandateRow
from jobtease.accounts.passkeys.models import Passkey
from jobtease.accounts.sign_in import sessions
from jobtease.audience import Role
from jobtease.conversations.models import Message
from jobtease.data import transactions
from jobtease.events.consuming import ParkedEvent
from jobtease.helping.models import HelpRequest
from jobtease.mail.outbox import Outbox
from jobtease.moderation.models import Case, Decision, Report
from jobtease.moderation.phrases.models import RulePhrase
from jobtease.moderation.questions.models import RecruiterQuestion
from jobtease.moderation.second_opinions.models import WITHIN, SecondOpinion
from jobtease.outfits.models import Feedback
from jobtease.profiles import queries as profiles
from jobtease.profiles.document.parts import Section
from tests.accounts import authenticator, signing_in
from tests.accounts.authenticator import Authenticator
from tests.helping.people import accept, ask, offer
from tests.moderation.things import decided, reported, undone
from tests.outfits import wardrobe
from tests.stories_of_profiles import a_profile_to_read
from tests.town import PRESENT, Town, send

KEEP_JACKET = {"verdict-jacket": "keep", "chips-jacket": ["keep:neat"], "pin-jacket": "0,50,40"}
SWAP_SHOES = {"verdict-shoes": "swap", "chips-shoes": ["swap:too-casual"], "pin-shoes": "0,50,90"}


async def live(town: Town) -> None:
    """Everything until the present moment."""
    await town.tell(
        people_come,
        an_outfit_that_is_over,
        help_that_is_over,
        trouble,
        somebody_objects,
        an_outfit_taken_back,
        help_that_goes_on,
        outfits_to_look_at,
        a_profile_to_read,
        somebody_comes_in,
        who_is_appointed,
        visitors_report,
        what_waits_for_the_desk,
    )
    town.watch.set(0, 12)
    town.watch.stop()


async def people_come(town: Town) -> None:
    """They join, and tell who they are."""
    town.watch.set(-20, 10)
    house, people = town.house, town.people
    for name in ("Yara", "Henk", "Noor", "Samira", "Bram", "Kees"):
        people[name] = await house.join(name)
    people["Daan"] = await house.join("Daan", "GM0344")
    for name in ("Marloes", "Fenna"):
        people[name] = await house.moderator(name, child_abuse=True)
    people["Ada"] = await house.join("Ada", role=Role.ADMINISTRATOR)
    await wardrobe.practised(*town.of("Henk", "Noor", "Samira"))
    helper = {"helps": "1", "helps_online": "1", "audience": "members", "weekly_maximum": "3", "travel_km": "15"}
    written: dict[str, dict[str, Any]] = {
        "Yara": {"headline": "19, wil in een hotel werken", "skills": ["barista"], "audience": "members"},
        "Henk": helper
        | {
            "headline": "Was jarenlang bedrijfsleider van een hotel",
            "about": "Ik drink graag koffie.\n\nEn ik luister.",
            "experience": "Dertig jaar in hotels.",
            "offering": "Sollicitatiegesprekken oefenen",
            "skills": ["interview-practice", "motivation-letter"],
            "languages": ["nl", "en", "ti"],
            "free_days": ["2", "8"],
        },
        "Noor": {"headline": "Zoekt werk in de zorg", "looking_for": "Zestien uur", "audience": "municipality"},
        "Samira": helper | {"headline": "Kapster", "skills": ["interview-practice"], "free_days": ["32"]},
        "Daan": helper | {"headline": "Helpt online", "skills": ["interview-practice"], "travel_km": "40"},
        "Kees": {"headline": "Fietst graag", "audience": "members"},
    }
    for name, profile in written.items():
        assert (await people[name].write_profile(profile)).status_code == 303
        town.look(f"profile of {name}", f"/people/{people[name].viewer.public_id}")
    await a_profile_in_pieces(town)
    town.fill(
        people["Henk"].viewer.public_id,
        "profiles.public_id",
        "ties.public_id",
        "moderation:person.public_id",
        "moderation:complaints.public_id",
    )
    town.fill(people["Henk"].viewer.public_id, "accounts:known_person.public_id", "accounts:known_end.public_id")


async def a_profile_in_pieces(town: Town) -> None:
    """Yara wrote where she worked, corrected it, and has a variant for hotels."""
    [yara] = town.of("Yara")
    work = {
        "role": "Bakkershulp",
        "employer": "De Hoek",
        "start_year": "2026",
        "lines": "Ik bakte brood. Ik was op tijd.",
    }
    assert (await yara.post("/me/profile/sections/work/new", work)).status_code == 303
    await yara.post("/me/profile/sections/work/new", {"role": "Verkoopster", "employer": "De Hoek"})
    [entry, _other] = (await profiles.to_edit(yara.viewer)).document.of(Section.WORK)
    page = f"/me/profile/entries/{entry.id}"
    [seen] = re.findall(r'name="seen" value="([^"]*)"', (await yara.get(page)).text)
    changed = await yara.post(page, work | {"seen": seen, "lines": "Ik bakte 60 broden. Ik was op tijd."})
    assert changed.status_code == 303
    await yara.post("/me/profile/variants/new", {"name": "Voor hotels"})
    own = (await profiles.to_edit(yara.viewer)).document
    town.fill("work", "profiles.section")
    town.fill(entry.id, "profiles.entry")
    town.fill("3", "profiles.number")
    town.fill(own.variants[0].id, "profiles.variant")
    town.fill(entry.lines[0].id, "profiles.piece")
    for section in ("education", "skills", "languages"):
        town.look(f"a section: {section}", f"/me/profile/sections/{section}")
    for section in ("education", "skills", "languages"):
        town.look(f"to begin one of {section}", f"/me/profile/sections/{section}/new")
    for section in ("licences", "availability", "contact"):
        town.look(f"a part: {section}", f"/me/profile/entries/{section}")


async def an_outfit_that_is_over(town: Town) -> None:
    """Three said something of it, of several minds; Yara thanked one, and told how it went."""
    yara, *others = town.of("Yara", "Henk", "Noor", "Samira")
    town.watch.set(-12, 9)
    outfit = await wardrobe.ask(yara, 2, compare="several", job="In een winkel met schoenen", question="A of B?")
    town.watch.set(-12, 11)
    said: tuple[dict[str, Any], ...] = (
        KEEP_JACKET | SWAP_SHOES | {"wear": "0", "note": "Het jasje staat netjes bij de broek."},
        {"verdict-jacket": "swap", "verdict-shoes": "keep", "wear": "1"},
        SWAP_SHOES | {"wear": "0"},
    )
    for person, answer in zip(others, said, strict=True):
        await send(person, f"/outfits/{outfit}/feedback", **answer)
    await town.house.work()
    first = await Feedback.get(outfit__public_id=outfit, author_id=others[0].viewer.id)
    await send(yara, f"/feedback/{first.public_id}/helped", garment="jacket")
    town.watch.set(-9, 20)
    await town.house.work()
    await send(yara, f"/outfits/{outfit}/how", how="job", words="Ik begin maandag!")
    town.look("an outfit that is over", f"/outfits/{outfit}")
    town.look("its words to forget", f"/outfits/{outfit}/forget")
    town.look("an answer to report", f"/report/feedback/{first.public_id}")


async def help_that_is_over(town: Town) -> None:
    """A letter that Henk helped with; Noor offered too, and took it back."""
    yara, henk, noor = town.of("Yara", "Henk", "Noor")
    town.watch.set(-7, 9)
    letter = {"kind": "letter", "skills": ["motivation-letter"], "story": "Voor een baan in een keuken."}
    request = await ask(yara, title="Wie leest mijn brief?", **letter)
    of_henk = await offer(henk, request, "Ik lees hem vanavond.")
    await offer(noor, request, "Ik kan ook lezen, morgen.")
    await send(noor, f"/requests/{request}/offer/withdraw")
    talk = await accept(yara, request, of_henk)
    town.watch.set(-6, 9)
    await send(henk, f"/conversations/{talk}/messages", message="De tweede zin mag korter.")
    await send(yara, f"/conversations/{talk}/messages", message="Dankjewel!\nDat doe ik.")
    await send(yara, f"/requests/{request}/close", says="yes")
    await send(yara, f"/requests/{request}/thanks", thanks="Dankjewel, Henk!")
    await send(henk, f"/requests/{request}/close", says="partly")
    town.look("help that is over", f"/requests/{request}")
    town.look("to ask once more", f"/requests/new?again={request}")
    town.look("a talk that is over", f"/conversations/{talk}")


async def trouble(town: Town) -> None:
    """Bram's account is closed; something of Yara's is hidden, and of Noor's a decision is taken back."""
    yara, noor, samira, bram, marloes, fenna = town.of("Yara", "Noor", "Samira", "Bram", "Marloes", "Fenna")
    town.watch.set(-4, 9)
    case = await reported(town.house, await ask(bram, title="Wie koopt mijn oude fiets?"), samira, reason="money")
    await decided(marloes, case, "suspend", "4.2", reason="Je verkocht iets.")
    assert bram.account
    bram.browser.cookies.set(sessions.cookie_name(town.house.settings), await accounts.sign_in(bram.account, "test"))
    town.look("a case that closed an account", f"/desk/cases/{case}")
    request = await ask(yara, title="Wie vindt mijn buurman ook zo raar?")
    case = await reported(town.house, request, samira, reason="person")
    decision = await decided(marloes, case, "hide", "3.2")
    town.fill(
        decision, "moderation:decision.public_id", "moderation:undo.public_id", "moderation:appeal_decision.public_id"
    )
    town.look("something hidden", f"/requests/{request}")
    town.look("a decided case", f"/desk/cases/{case}")
    town.watch.set(-3, 9)
    request = await ask(noor, title="Wie oefent een gesprek met mij?")
    case = await reported(town.house, request, samira, reason="other")
    await undone(fenna, await decided(marloes, case, "remove", "1.2"))
    await decided(fenna, case, "release", "")
    town.look("a case decided twice", f"/desk/cases/{case}")
    message = await Message.get(text="De tweede zin mag korter.")
    case = await reported(town.house, message.public_id, yara, "message", "other")
    await decided(marloes, case, "remove", "3.1")


async def somebody_objects(town: Town) -> None:
    """Kees doesn't agree with a warning; to what was left as it is nobody objects yet."""
    kees, yara, samira, fenna = town.of("Kees", "Yara", "Samira", "Fenna")
    town.watch.set(-3, 10)
    request = await ask(kees, title="Wie weet een baan bij een fietsenmaker?")
    left = await reported(town.house, request, yara, reason="person")
    await decided(fenna, left, "nothing", reason="Er staat niets verkeerds.")
    town.fill((await Report.get(case__public_id=left)).public_id, "moderation:appeal_report.public_id")
    other = await ask(kees, title="Wie leent mij een fiets voor een gesprek?")
    warned = await decided(fenna, await reported(town.house, other, samira, reason="money"), "warn", "4.1")
    await send(kees, f"/decisions/{warned}/object", words="Lenen is geen kopen.")
    case = await Case.get(because="appeal")
    town.fill(case.public_id, "moderation:answer.public_id")
    town.look("a case of an objection", f"/desk/cases/{case.public_id}")
    town.look("a decision that is objected to", f"/decisions/{warned}")


async def an_outfit_taken_back(town: Town) -> None:
    """While a report of it waits, so that its photo is kept for the desk."""
    yara, kees = town.of("Yara", "Kees")
    town.watch.set(-2, 9)
    outfit = await wardrobe.ask(yara, job="Als gids", audience="members")
    case = await reported(town.house, outfit, kees, "outfit", "other")
    await send(yara, f"/outfits/{outfit}/withdraw")
    town.look("an outfit taken back", f"/outfits/{outfit}")
    town.look("a case of what is gone", f"/desk/cases/{case}")


async def help_that_goes_on(town: Town) -> None:
    """Asked for today and tomorrow; chosen, declined, a draft, held, and from elsewhere."""
    yara, henk, noor, samira, daan = town.of("Yara", "Henk", "Noor", "Samira", "Daan")
    town.watch.set(-1, 9)
    day = {number: (PRESENT + timedelta(days=number)).strftime("%Y-%m-%d") for number in (0, 1, 3, 20)}
    chosen = await ask(yara, title="Wie oefent met mij voor een hotel?", needed_by=day[3])
    of_henk = await offer(henk, chosen)
    await offer(samira, chosen, "Ik ben kapster, ik luister graag.")
    talk = await accept(yara, chosen, of_henk)
    await send(henk, f"/conversations/{talk}/messages", message="Woensdag om zeven uur?")
    town.fill(talk, "conversations.public_id", "ties:leave.public_id")
    shoes = await ask(yara, kind="clothes", title="Wie leent mij schoenen?", size="39", needed_by=day[1])
    declined = await offer(henk, shoes, "Ik heb maat 39 voor je.")
    await send(yara, f"/requests/{shoes}/offers/{declined}/decline")
    waiting = await offer(samira, shoes, "Die van mij passen vast.")
    town.fill(shoes, "helping.public_id", "matching.public_id")
    await send(yara, f"/requests/{shoes}/asked", person=daan.viewer.public_id)
    town.fill(daan.viewer.public_id, "person")
    draft = await ask(yara, **{"as": "draft", "title": "Wie reist met mij mee?"})
    today = await ask(noor, title="Wie belt er samen met mij?", kind="phone", needed_by=day[0])
    await ask(noor, title="Wie praat Nederlands met mij?", kind="language", needed_by=day[1], skills=[])
    far = await ask(daan, title="Wie kent Utrecht?", kind="travel", place="online", needed_by=day[20])
    phone = {"story": "Bel me op 06 12345678, dan spreken we af.", "anyway": "1"}
    held = await ask(samira, title="Wie oefent met mij?", **phone)
    await town.house.work()
    town.fill(held, "moderation:about.public_id")
    town.look("a held case", f"/desk/cases/{(await Case.get(subject=held)).public_id}")
    for what, request in (("chosen", chosen), ("a draft", draft), ("for today", today), ("far", far), ("held", held)):
        town.look(f"a request: {what}", f"/requests/{request}")
    town.look("a draft to change", f"/requests/{draft}/edit")
    town.look("an offer to report", f"/report/offer/{waiting}")
    town.look("the form to ask somebody", f"/requests/new?to={daan.viewer.public_id}")
    town.look("the form for clothes", "/requests/new?kind=clothes&garment=schoenen&size=39")


async def outfits_to_look_at(town: Town) -> None:
    """One of Yara's has an answer, one of Noor's none, and two were not sent yet."""
    yara, henk, noor, samira = town.of("Yara", "Henk", "Noor", "Samira")
    town.watch.set(0, 8)
    mine = await wardrobe.ask(yara, job="Achter de balie", keep="168", audience="members", dress_code="smart")
    note = {"note": "De schoenen mogen netter bij dit jasje."}
    await send(henk, f"/outfits/{mine}/feedback", **KEEP_JACKET | SWAP_SHOES | note)
    town.fill(mine, "outfits.public_id")
    theirs = await wardrobe.ask(noor, 2, compare="several", sector="care", job="In een verpleeghuis", own_only="1")
    case = await reported(town.house, theirs, samira, "outfit", "private")
    town.fill(case, "moderation:picture.public_id", "moderation:file.public_id")
    town.fill(theirs, "moderation:report.public_id")
    town.look("a case with pictures", f"/desk/cases/{case}")
    town.look("an outfit to answer", f"/outfits/{theirs}")
    town.look("the answer to it", f"/outfits/{theirs}/review")
    town.look("an outfit not sent yet", f"/outfits/{await wardrobe.draft(yara, job='In een magazijn')}/preview")
    town.look("whom to choose", f"/outfits/{await wardrobe.draft(yara, job='Kantoor', audience='chosen')}/audience")


async def somebody_comes_in(town: Town) -> None:
    """Pim is new; a visitor is about to join, and another code waits to be typed."""
    town.watch.set(0, 11, 50)
    town.people["Pim"] = await town.house.join("Pim", "GM0503")
    visitor = town.people["visitor"] = town.house.visitor()
    town.look("the code", await signing_in.ask(visitor, "yara@example.nl"))
    await signing_in.come_in(town.house, visitor, "nieuw@example.nl")


async def visitors_report(town: Town) -> None:
    """Somebody without an account reports something that nobody finds, and something that may be child abuse."""
    visitor = town.house.visitor()
    link = await send(visitor, "/report", **of_a_visitor("De outfit met de rode schoenen"))
    town.fill(link.split("/")[2], "moderation:visitor_report.public_id", "moderation:visitor_appeal.public_id")
    town.fill(link.split("/")[3], "moderation.token")
    suspected = town.more["a request: chosen"]
    await send(visitor, "/report", **of_a_visitor(suspected, reason="child", name="", email=""))
    await town.house.work()
    town.fill((await Case.get(kind="address")).public_id, "moderation:meant.public_id")
    case = await Case.get(child_abuse=True)
    for name in ("authorities", "suspect", "transfer", "lift"):
        town.fill(case.public_id, f"moderation:{name}.public_id")
    other = await ask(town.people["Noor"], title="Wie kijkt naar mijn brief?")
    await send(visitor, "/report", **of_a_visitor(f"/requests/{other}", reason="child", name="", email=""))
    await town.house.work()
    proposed = await Case.get(subject=other)
    await send(town.people["Fenna"], f"/desk/cases/{proposed.public_id}/lift", reason="Het is een brief.")
    town.fill(proposed.public_id, "moderation:answer_lift.public_id")
    town.look("what a colleague finds of a suspicion", f"/desk/cases/{proposed.public_id}/lift")
    town.look("a case about an address", f"/desk/cases/{town.world.values['moderation:meant.public_id']}")
    town.look("a suspicion of child abuse", f"/desk/cases/{case.public_id}")
    town.look(
        "one of two photos to report", f"/report/outfit/{town.world.values['moderation:report.public_id']}?photo=2"
    )
    town.look("a desk that shows reports", "/desk?show=reports")


async def who_is_appointed(town: Town) -> None:
    """Ada appoints a second administrator, and took away from another one; Yara made a passkey."""
    ada, yara = town.of("Ada", "Yara")
    town.watch.set(0, 11, 53)
    bea = {"email": "bea@example.nl", "role": "administrator", "nickname": "Bea", "home": "Delft"}
    await send(ada, "/mandates/new", **bea, reason="Voor als Ada er niet is.")
    koen = {"email": "koen@example.nl", "role": "administrator", "nickname": "Koen", "home": "Delft"}
    await send(ada, "/mandates/new", **koen, reason="Een vergissing.")
    mandates = {row.account.nickname: row.id for row in await MandateRow.all().select_related("account")}
    await send(ada, f"/mandates/{mandates['Koen']}/end", reason="Het was een ander.")
    assert (await authenticator.add(yara, Authenticator(), "Mijn telefoon")).status_code == 303
    town.fill((await Account.get(nickname="Bea")).public_id, "accounts:start_again.public_id")
    town.fill(str(mandates["Bea"]), "accounts.mandate_id")
    town.fill(str(mandates["Fenna"]), "accounts:entrust.mandate_id")
    town.fill((await Passkey.get()).public_id, "accounts.passkey_id")


async def what_waits_for_the_desk(town: Town) -> None:
    """A private message is reported, and something from elsewhere; Yara blocks Kees; a mail and an event did not go by themselves."""
    yara, samira, kees = town.of("Yara", "Samira", "Kees")
    town.watch.set(0, 11, 55)
    message = await Message.get(text="Woensdag om zeven uur?")
    talk = town.world.values["conversations.public_id"]
    await send(yara, f"/conversations/{talk}/messages", message="Zeven uur is goed.")
    town.fill((await Message.get(text="Zeven uur is goed.")).public_id, "message")
    await send(yara, f"/report/message/{message.public_id}", reason="threat", note="Dit is niet aardig.")
    case = await Case.get(subject=message.public_id)
    work = ("take", "put_back", "hand_over", "put_apart", "add_note", "case")
    town.fill(case.public_id, *(f"moderation:{route}.public_id" for route in work))
    town.fill((await Report.get(case_id=case.id)).public_id, "moderation:my_report.public_id")
    await send(yara, "/is-this-real/ask", message="Ik ben Karin van HR. Betaal 50 euro voor je VCA.")
    await send(town.people["Marloes"], "/desk/rules/phrases", phrase="zwart geld", effect="flag")
    rule = {"nl": "Je spreekt af in de bibliotheek.", "category": "STATEMENT_CATEGORY_OTHER_VIOLATION_TC", "sure": "on"}
    await send(town.people["Marloes"], "/desk/house-rules", **rule)
    town.fill("GM0599", "moderation:take_out_rule.municipality")
    town.fill("1", "moderation:take_out_rule.number")
    question = (await RecruiterQuestion.get()).public_id
    for route in ("my_question", "wipe_question", "question"):
        town.fill(question, f"moderation:{route}.public_id")
    town.fill((await RulePhrase.get()).public_id, "moderation:end_phrase.public_id")
    await send(samira, town.more["a request: far"].replace("/requests", "/report/request"), reason="other")
    await send(yara, f"/people/{kees.viewer.public_id}/block")
    await offer(
        samira, town.more["a request: for today"].removeprefix("/requests/"), "Ik bel zo mee."
    )  # the newest mail
    await _draw(town)
    await _break()


def of_a_visitor(place: str, **more: str) -> dict[str, str]:
    """What somebody without an account fills in."""
    given = {"place": place, "reason": "other", "note": "Ik schrok ervan.", "municipality": "Rotterdam"}
    return given | {"name": "Piet de Boer", "email": "piet@example.org", "good_faith": "1"} | more


@transactions.atomic
async def _draw(town: Town) -> None:
    """A decision of Fenna's is to be judged again; what chance would draw differs from run to run."""
    title = "Wie weet een baan bij een fietsenmaker?"
    request = await HelpRequest.get(title=title)
    decision = await Decision.get(case__subject=request.public_id)
    made = {"decision_id": decision.id, "municipality": "GM0599", "words": title}
    drawn = await SecondOpinion.create(**made, due_at=clock.now() + WITHIN)
    for route in ("second", "put_back_second", "talk_over_second"):
        town.fill(drawn.public_id, f"moderation:{route}.public_id")


@transactions.atomic
async def _break() -> None:
    common: dict[str, Any] = {"recipient": "noor@example.nl", "letter": "notice", "problem": "550 mailbox full"}
    await Outbox.create(key="given up", tries=9, next_try_at=None, **common)
    await Outbox.create(key="later", tries=2, next_try_at=clock.now() + timedelta(hours=5), **common)
    await ParkedEvent.create(consumer="helping", event_id=0, problem="ValueError", parked_at=clock.now())
