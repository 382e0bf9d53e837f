"""Steps that several tests of help requests take."""

from typing import Any

from jobtease.helping.models import HelpRequest, Offer
from tests.house import Person

REQUEST: dict[str, Any] = {
    "as": "open",
    "kind": "practise",
    "title": "Who practises an interview for a hotel with me?",
    "story": "On Thursday I talk to the manager of a hotel. I have never done that before.",
    "skills": ["interview-practice"],
    "place": "either",
    "needed_by": "",
    "audience": "members",
}


async def ask(person: Person, **changes: Any) -> str:
    """Post a request through its form; its public id."""
    answer = await person.post("/requests/new", REQUEST | changes)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"].split("/")[2].split("#")[0]


async def offer(person: Person, public_id: str, message: str = "I know hotels. Wednesday at seven?") -> str:
    """Offer help through the form; the public id of the offer."""
    answer = await person.post(f"/requests/{public_id}/offer", {"message": message})
    assert answer.status_code == 303, answer.text
    made = await Offer.get(request__public_id=public_id, author_id=person.viewer.id)
    return made.public_id


async def accept(person: Person, public_id: str, offer_id: str) -> str:
    """Choose an offer; the public id of the conversation."""
    answer = await person.post(f"/requests/{public_id}/offers/{offer_id}")
    assert answer.status_code == 303, answer.text
    return answer.headers["location"].split("/")[2].split("#")[0]


async def state_of(public_id: str) -> str:
    """The state in the database."""
    return (await HelpRequest.get(public_id=public_id)).state.value
