"""A decision that somebody may object to, and who takes part in that."""

import re

from jobtease.audience import Visibility
from jobtease.helping.models import HelpRequest
from jobtease.moderation.models import Case, Decision
from tests.accounts.signing_in import come_in
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported


class Scene:
    """Yara posted something, Noor and Bas reported it, Marloes decided, Fenna and Kees answer."""

    def __init__(self, house: House) -> None:
        self.house = house

    async def begin(self, ruling: str, **more: str) -> "Scene":
        house = self.house
        self.yara, self.noor, self.bas = [await house.join(name) for name in ("Yara", "Noor", "Bas")]
        self.marloes, self.fenna, self.kees = [await house.moderator(name) for name in ("Marloes", "Fenna", "Kees")]
        self.request = await ask(house, self.yara)
        self.case = await reported(house, self.request, self.noor)
        await reported(house, self.request, self.bas)
        self.decision = await decided(self.marloes, self.case, ruling, **more)
        return self

    async def report_of(self, person: Person) -> str:
        found = re.findall(r"/reports/([\w-]{16})", (await person.get("/reports")).text)
        return str(found[0])

    async def object(self, person: Person, words: str = "Dit klopt niet.") -> int:
        """As author or as reporter, from the page; the status."""
        return (await person.post(await self.way(person), {"words": words})).status_code

    async def way(self, person: Person) -> str:
        if person is self.yara:
            return f"/decisions/{await self.newest()}/object"
        return f"/reports/{await self.report_of(person)}/object"

    async def newest(self) -> str:
        decision = await Decision.all().order_by("-id").first()
        assert decision is not None
        return str(decision.public_id)

    async def open_case(self) -> str:
        return str((await Case.get(closed_at=None)).public_id)

    async def answer(self, moderator: Person, outcome: str, **more: str) -> int:
        path = f"/desk/cases/{await self.open_case()}/answer"
        sent = {"outcome": outcome, "answer": "Ik keek opnieuw."} | more
        return (await moderator.post(path, sent)).status_code

    async def may(self, person: Person) -> bool:
        """Whether the page offers to object."""
        page = await person.get((await self.way(person)).removesuffix("/object"))
        return "Maak bezwaar" in page.text

    async def visibility(self) -> Visibility:
        return (await HelpRequest.get(public_id=self.request)).visibility


HIDE = {"ruling": "hide", "clause": "4.1", "facts": "Er stond een prijs.", "reason": "Hulp is gratis."}


async def come_back(scene: Scene, *people: Person) -> None:
    for person in people:
        person.browser.cookies.clear()
        await come_in(scene.house, person, f"{person.viewer.nickname.lower()}@example.nl")
