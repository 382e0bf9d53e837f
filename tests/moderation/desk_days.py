"""A day of one municipality in which its desk does everything it can do, and the traffic of its moderators as it went over the line."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx2
import pytest

from jobtease.conversations.models import Message
from jobtease.moderation.models import Case
from jobtease.moderation.phrases.models import RulePhrase
from jobtease.moderation.questions.models import RecruiterQuestion
from jobtease.regions import queries as regions
from tests.helping.people import accept, ask, offer
from tests.house import House, Person
from tests.moderation.things import decided, reported, undone
from tests.outfits import wardrobe
from tests.stories import of_a_visitor
from tests.town import send

ADDRESS = re.compile(r'(?:href|src|action)="(/[^"#]*)')
NOT_FOLLOWED = ("/static/", "/sign-out", "/language", "/desk/live", "/me/leave")
"""Files, ways out, and a stream."""


@dataclass(frozen=True)
class Sent:
    """One request of a moderator that was answered with what they wanted."""

    moderator: str
    method: str
    path: str
    data: dict[str, str] = field(default_factory=dict, hash=False)


@dataclass
class Desk:
    """A municipality with two moderators, and three members who live there. Their names tell from where they are."""

    house: House
    municipality: str
    people: dict[str, Person] = field(default_factory=dict)
    traffic: list[Sent] = field(default_factory=list)

    @classmethod
    async def opened(cls, house: House, municipality: str) -> "Desk":
        """Its people are there; nothing has happened yet."""
        place = regions.by_code(municipality)
        assert place is not None
        desk = cls(house, municipality)
        for name in ("Marloes", "Fenna"):
            desk.people[name] = await house.moderator(f"{name} of {place.name}", municipality)
        for name in ("Yara", "Henk", "Samira"):
            desk.people[name] = await house.join(f"{name} of {place.name}", municipality)
        await wardrobe.practised(desk.people["Henk"])
        return desk

    @property
    def name(self) -> str:
        place = regions.by_code(self.municipality)
        assert place is not None
        return place.name

    async def live(self) -> None:
        """The day."""
        yara, henk, samira = (self.people[name] for name in ("Yara", "Henk", "Samira"))
        about = f"hotel in {self.name}"
        outfit = await wardrobe.ask(yara, job=about)
        await send(henk, f"/outfits/{outfit}/feedback", **{"verdict-jacket": "keep", "note": f"Mooi voor een {about}."})
        request = await ask(yara, title=f"Wie oefent voor een {about}?")
        talk = await accept(yara, request, await offer(henk, request, f"Ik ken elk {about}."))
        await send(henk, f"/conversations/{talk}/messages", message=f"Ik woon bij het {about}.")
        message = (await Message.get(text=f"Ik woon bij het {about}.")).public_id
        other = await ask(samira, title=f"Wie kent een {about}?")
        await send(yara, "/is-this-real/ask", message=f"Betaal 50 euro voor werk in een {about}.")
        visitor = of_a_visitor(f"De rare vraag over een {about}", municipality=self.name)
        await send(self.house.visitor(), "/report", **visitor)
        for thing, kind in ((outfit, "outfit"), (message, "message"), (request, "request"), (other, "request")):
            await reported(self.house, thing, samira if thing in (outfit, request) else yara, kind)
        await self.house.work()
        with self._recorded():
            await self._the_desk_works(outfit, message, request, other)
            for name in ("Marloes", "Fenna"):
                await self.people[name].get("/desk")  # which tells once what was done
        await self.house.work()

    async def _the_desk_works(self, outfit: str, message: str, request: str, other: str) -> None:
        marloes, fenna, yara = (self.people[name] for name in ("Marloes", "Fenna", "Yara"))
        case = await _case(outfit)
        await marloes.post(f"{case}/take")
        await marloes.post(f"{case}/notes", {"case_note": f"Gezien in {self.name}."})
        note = {"colleague": fenna.viewer.public_id, "hand_note": "Jij kent dit."}
        await marloes.post(f"{case}/hand-over", note)
        await fenna.post(f"{case}/talk-over", {"talk_note": "Is dit herkenbaar?"})
        await fenna.post(f"{case}/return")
        await marloes.post(f"{case}/look")
        await self.look_around(marloes)
        decision = await decided(marloes, case.rpartition("/")[2], "hide", reason=f"Je bent te zien in {self.name}.")
        await fenna.get(f"/desk/decisions/{decision}/undo")
        await undone(fenna, decision)
        case = await _case(message)
        await marloes.post(f"{case}/look")
        await marloes.get(f"{case}/file")
        warned = await decided(marloes, case.rpartition("/")[2], "warn")
        await send(self.people["Henk"], f"/decisions/{warned}/object", words=f"Zo is {self.name}.")
        answered = (await Case.get(because="appeal", municipality=self.municipality, closed_at=None)).public_id
        await fenna.post(f"/desk/cases/{answered}/answer", {"outcome": "upheld", "answer": "Dit was niet aardig."})
        await marloes.post(f"{await _case(request)}/suspect")
        told = {"authority": "hotline", "reference": f"MK {self.name}"}
        await marloes.post(f"{await _case(request)}/authorities", told)
        address = (await Case.get(kind="address", municipality=self.municipality)).public_id
        await fenna.post(f"/desk/cases/{address}/meant", {"place": f"/requests/{other}"})
        await marloes.post(f"/desk/look/request/{other}")
        question = (await RecruiterQuestion.get(author_id=yara.viewer.id)).public_id
        await marloes.post(f"/desk/questions/{question}", {"answer": "Dit is oplichting."})
        await marloes.post("/desk/rules/phrases", {"phrase": f"werk bij {self.name}"})
        phrase = (await RulePhrase.get(municipality=self.municipality)).public_id
        await marloes.post(f"/desk/rules/phrases/{phrase}/end")

    async def look_around(self, moderator: Person) -> dict[str, httpx2.Response]:
        """Every page, picture and file that a moderator comes to by following links; what is searched for is searched for as well."""
        waiting = ["/desk", "/desk?show=reports", "/desk/search?q=hotel", "/desk/search?q=Yara", "/desk/log", "/me"]
        waiting += ["/me/copy", "/moderation/log", "/moderation/figures.csv", "/moderation/statements.json"]
        found: dict[str, httpx2.Response] = {}
        while waiting:
            path = waiting.pop(0)
            if path in found or path.startswith(NOT_FOLLOWED) or (path.count("=") > 1 and path.startswith("/desk")):
                continue  # of filters each, not each with each
            found[path] = answer = await moderator.get(path)
            if answer.headers.get("content-type", "").startswith("text/html"):
                waiting += [one.replace("&amp;", "&") for one in ADDRESS.findall(answer.text)]
            if where := answer.headers.get("location"):
                waiting.append(where.partition("#")[0])
        return found

    @contextmanager
    def _recorded(self) -> Iterator[None]:
        """What moderators send in this block and is not refused is kept."""
        names = {id(self.people[name]): name for name in ("Marloes", "Fenna")}
        get, post = Person.get, Person.post

        def keep(person: Person, method: str, path: str, data: dict[str, Any], answer: httpx2.Response) -> None:
            if id(person) in names and (answer.status_code == 200 or (method == "POST" and answer.status_code == 303)):
                self.traffic.append(Sent(names[id(person)], method, path, data))

        async def getting(person: Person, path: str, **options: Any) -> httpx2.Response:
            answer = await get(person, path, **options)
            keep(person, "GET", path, {}, answer)
            return answer

        async def posting(
            person: Person, path: str, data: dict[str, Any] | None = None, **options: Any
        ) -> httpx2.Response:
            answer = await post(person, path, data, **options)
            keep(person, "POST", path, data or {}, answer)
            return answer

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Person, "get", getting)
            patch.setattr(Person, "post", posting)
            yield


async def _case(subject: str) -> str:
    return f"/desk/cases/{(await Case.get(subject=subject, closed_at=None)).public_id}"
