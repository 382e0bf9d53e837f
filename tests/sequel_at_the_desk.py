"""What moderators do in the sequel (tests/sequel.py): together, deciding, handing on, thinking again."""

import re

from jobtease.helping.models import HelpRequest, Offer
from jobtease.moderation.models import Case, Decision
from jobtease.outfits.models import Feedback
from tests.helping.people import ask
from tests.stories import of_a_visitor
from tests.town import Town

RULINGS = re.compile(r'name="ruling" value="(\w+)"')
"""The buttons of a case."""


async def of_request(title: str) -> str:
    """The public id of the newest request with this title."""
    return str((await HelpRequest.filter(title=title).order_by("-id"))[0].public_id)


async def the_desk_works_together(town: Town) -> None:
    """A case is taken, handed over, talked over and given back; a note; the next one, which is given back as well."""
    marloes, fenna = town.of("Marloes", "Fenna")
    town.watch.set(0, 12, 30)
    case = town.more["a case with pictures"]
    await marloes.post(f"{case}/take")
    await marloes.post(f"{case}/notes", {"case_note": "Ik vroeg het na bij het team."})
    await marloes.post(f"{case}/hand-over", {"colleague": fenna.viewer.public_id, "hand_note": "Jij kent dit."})
    await town.house.work()
    await fenna.post(f"{case}/talk-over", {"talk_note": "Is dit herkenbaar?"})
    await marloes.post(f"{case}/take")
    await marloes.post(f"{case}/return")
    taken = await marloes.post("/desk/next")
    await marloes.post(f"{taken.headers['location']}/return")
    drawn = await marloes.post("/desk/judge-again")
    await marloes.post(f"{drawn.headers['location']}/return")
    drawn = await marloes.post("/desk/judge-again")
    await marloes.post(drawn.headers["location"], {"ruling": "warn", "clause": "1.2", "note": "Dit is geen werk."})
    await marloes.post(f"{drawn.headers['location']}/talk-over")


async def the_desk_decides(town: Town) -> None:
    """Each ruling once; a look at what is for few; something that nobody reported."""
    marloes, fenna, samira, noor, yara = town.of("Marloes", "Fenna", "Samira", "Noor", "Yara")
    town.watch.set(0, 13)
    held = town.more["a held case"]
    await marloes.post(held, {"ruling": "hide", "clause": ""})
    await marloes.post(held, {"ruling": "release", "clause": ""})
    pictures = town.more["a case with pictures"]
    await fenna.post(f"{pictures}/look")
    await fenna.post(pictures, {"ruling": "remove", "clause": "2.1", "reason": "Je bent herkenbaar."})
    message = town.world.values["moderation:case.public_id"]
    await marloes.post(f"/desk/cases/{message}/look")
    await marloes.post(f"/desk/cases/{message}", {"ruling": "nothing", "clause": "", "reason": "Een afspraak."})
    await marloes.post(town.more["a case of what is gone"], {"ruling": "warn", "clause": "2.1"})
    values = town.world.values
    await marloes.post("/desk/rules", {"rule": "pay-first"})
    await marloes.post(f"/desk/rules/phrases/{values['moderation:end_phrase.public_id']}/end")
    await marloes.post("/desk/house-rules/GM0599/1/take-out")
    question = values["moderation:question.public_id"]
    await marloes.post(f"/desk/questions/{question}", {"answer": "Dit is oplichting. Betaal niets."})
    await yara.post("/is-this-real", {"message": "Betaal 50 euro voor je VCA."})
    await yara.post(f"/is-this-real/questions/{question}/erase")
    town.watch.set(0, 14)
    language = await of_request("Wie praat Nederlands met mij?")
    await noor.post(f"/desk/look/request/{language}")
    await marloes.post(f"/desk/look/request/{language}")
    case = (await Case.get(subject=language, closed_at=None)).public_id
    await marloes.post(f"/desk/cases/{case}", {"ruling": "care", "clause": ""})
    care = {"ruling": "care", "clause": "", "reason": "Gaat het met je? Bel 113.", "chosen": "shown"}
    await marloes.post(f"/desk/cases/{case}", care)
    profile = f"/report/profile/{town.people['Henk'].viewer.public_id}"
    await samira.post(profile, {"reason": "person", "note": "Hij zegt rare dingen."})
    await noor.post(profile, {"reason": "other", "note": ""})
    case = (await Case.filter(kind="profile", closed_at=None).get()).public_id
    await fenna.post(f"/desk/cases/{case}", {"ruling": "hide", "clause": "3.1", "reason": "Dit is niet aardig."})
    answer = await Feedback.filter(note="De schoenen mogen netter bij dit jasje.").get()
    await yara.post(f"/report/feedback/{answer.public_id}", {"reason": "person", "note": ""})
    case = (await Case.get(subject=answer.public_id)).public_id
    await marloes.post(f"/desk/cases/{case}", {"ruling": "remove", "clause": "3.1"})
    offer = await Offer.filter(message="Ik bel zo mee.").get()
    await noor.post(f"/report/offer/{offer.public_id}", {"reason": "other", "note": ""})
    case = (await Case.get(subject=offer.public_id)).public_id
    await marloes.post(f"/desk/cases/{case}", {"ruling": "warn", "clause": "3.2", "reason": ""})


async def the_desk_hands_on(town: Town) -> None:
    """Without an account something is reported; a moderator finds what it means, suspects child abuse, and hands a case on."""
    marloes, fenna, noor, samira = town.of("Marloes", "Fenna", "Noor", "Samira")
    town.watch.set(0, 15)
    visitor = town.house.visitor()
    asked = await ask(noor, title="Wie past er op mijn hond?")
    await visitor.post("/report", of_a_visitor(f"/requests/{asked}", would_help="Dat het weg gaat"))
    await visitor.post("/report", of_a_visitor("De vraag over een hond", reason="child"))
    await town.house.work()
    address = (await Case.filter(kind="address", closed_at=None).order_by("-id"))[0].public_id
    await marloes.post(f"/desk/cases/{address}/meant", {"place": f"/requests/{asked}"})
    case = (await Case.get(subject=asked, closed_at=None)).public_id
    told = {"authority": "hotline", "reference": "MK-17"}
    await marloes.post(f"/desk/cases/{case}/authorities", told)
    await marloes.post(f"/desk/cases/{case}/lift", {"reason": "Het is een hond."})
    await fenna.post(f"/desk/cases/{case}/lift/answer", {"answer": "yes"})
    await fenna.post(f"/desk/cases/{case}/suspect")
    await fenna.post(f"/desk/cases/{case}", {"ruling": "warn", "clause": "4.3", "reason": ""})
    jeroen = town.people["Jeroen"] = await town.house.moderator("Jeroen", "GM0344")
    other = await ask(samira, title="Wie leent mij een fiets?")
    await noor.post(f"/report/request/{other}", {"reason": "money", "would_help": "Dat iemand het uitlegt"})
    case = (await Case.get(subject=other, closed_at=None)).public_id
    moved = {"municipality": "Utrecht", "note": "Dit speelt bij jullie."}
    await marloes.post(f"/desk/cases/{case}/transfer", moved)
    await jeroen.post(f"/desk/cases/{case}", {"ruling": "warn", "clause": "4.1", "reason": ""})


async def some_object(town: Town) -> None:
    """Yara, as author and as reporter, and somebody without an account; Marloes answers what Kees objected."""
    yara, marloes, fenna = town.of("Yara", "Marloes", "Fenna")
    town.watch.set(0, 15, 30)
    values = town.world.values
    answered = values["moderation:answer.public_id"]
    await marloes.post(f"/desk/cases/{answered}/answer", {"outcome": "upheld", "answer": "Lenen mag, kopen niet."})
    decision, report = values["moderation:appeal_decision.public_id"], values["moderation:appeal_report.public_id"]
    await yara.post(f"/decisions/{decision}/object", {"words": "Hij is echt raar."})
    await yara.post(f"/reports/{report}/object", {"words": "Het gaat wel over een persoon."})
    visitor = town.house.visitor()
    link = (await visitor.post("/report", of_a_visitor("Een jas in een etalage"))).headers["location"]
    await town.house.work()
    address = (await Case.filter(kind="address", closed_at=None).order_by("-id"))[0].public_id
    await marloes.post(f"/desk/cases/{address}", {"ruling": "nothing", "reason": ""})
    await visitor.post(f"{link}/object", {"words": "De jas hangt er nog."})
    objected = (await Case.filter(kind="address", appeal_of_id__isnull=False).get()).public_id
    await fenna.post(f"/desk/cases/{objected}/answer", {"outcome": "upheld", "answer": "Er is niets te zien."})
    await marloes.post(f"/desk/people/{town.of('Samira')[0].viewer.public_id}/complaints")


async def the_desk_thinks_again(town: Town) -> None:
    """Each of those decisions is taken back, and what waits then is decided another way."""
    marloes, fenna = town.of("Marloes", "Fenna")
    town.watch.set(0, 16)
    done = await Decision.filter(undone_at=None).order_by("id")
    for number, decision in enumerate(done):
        moderator = (marloes, fenna)[number % 2]
        await moderator.post(f"/desk/decisions/{decision.public_id}/undo", {"reason": f"Vergissing {number}."})
    await town.house.work()
    town.watch.set(0, 17)
    proposed = town.world.values["moderation:answer_lift.public_id"]  # stays as it is
    waiting = Case.filter(closed_at=None, municipality="GM0599").exclude(public_id=proposed).order_by("id")
    for number, case in enumerate(await waiting):
        path = f"/desk/cases/{case.public_id}"
        possible = [one for one in RULINGS.findall((await marloes.get(path)).text) if one != "suspend"]
        ruling = "release" if case.subject in town.more["a request: held"] else possible[number % len(possible)]
        reason = "Gaat het?" if ruling == "care" else ""
        await marloes.post(path, {"ruling": ruling, "clause": "4.1", "reason": reason})
