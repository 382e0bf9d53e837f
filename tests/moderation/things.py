"""Things to moderate, written straight into the tables: whole flows of posting are the tests of their own features."""

from datetime import timedelta
from typing import Any

from jobtease import clock, working_hours
from jobtease.accounts.trust import newcomers
from jobtease.audience import Audience, Visibility
from jobtease.events import event_log
from jobtease.helping.events import HelpingEvent, OfferMade, RequestPosted
from jobtease.helping.models import HelpRequest, Offer, Place
from jobtease.moderation.house_rules.models import AddedRule, MunicipalRules, as_stored
from jobtease.moderation.models import Case, Decision
from jobtease.moderation.phrases.models import RulePhrase
from jobtease.moderation.questions.models import RecruiterQuestion
from jobtease.moderation.transparency.category_rules import OTHER
from tests.house import House, Person


@event_log.action
async def ask(house: House, person: Person, title: str = "Who reads my letter?", **more: Any) -> str:
    """A help request, posted as the site would: held when the house holds newcomers. Its public id."""
    viewer = person.viewer
    visibility = await newcomers.first_visibility(viewer.id, hold=house.settings.hold_newcomers)
    values: dict[str, Any] = {
        "author_id": viewer.id,
        "municipality": viewer.municipality,
        "labour_region": viewer.labour_region,
        "audience": Audience.MEMBERS,
        "visibility": visibility,
        "kind": "letter",
        "title": title,
        "story": "It is for a job in a hotel.",
        "place": Place.EITHER,
        "latitude": 51.9,
        "longitude": 4.5,
        "opened_at": clock.now(),
        "needed_by": clock.local(clock.now() + timedelta(days=5)).date(),
    }
    request = await HelpRequest.create(**(values | more))
    event_log.record(
        HelpingEvent.REQUEST_POSTED,
        request.public_id,
        actor=viewer.id,
        municipality=viewer.municipality,
        facts=RequestPosted(visibility=request.visibility),
    )
    return str(request.public_id)


@event_log.action
async def offer(person: Person, request: str, message: str) -> str:
    """An offer on a request, which only its asker sees. Its public id."""
    asked = await HelpRequest.get(public_id=request)
    viewer = person.viewer
    made = await Offer.create(
        author_id=viewer.id,
        municipality=viewer.municipality,
        labour_region=viewer.labour_region,
        audience=Audience.CHOSEN,
        request_id=asked.id,
        message=message,
    )
    event_log.record(
        HelpingEvent.OFFER_MADE,
        made.public_id,
        actor=viewer.id,
        municipality=viewer.municipality,
        facts=OfferMade(about=request, helper=viewer.id, visibility=Visibility.SHOWN),
    )
    return str(made.public_id)


async def reported(house: House, public_id: str, by: Person, kind: str = "request", reason: str = "person") -> str:
    """Somebody reports a thing; the public id of its open case."""
    answer = await by.post(f"/report/{kind}/{public_id}", {"reason": reason})
    assert answer.status_code == 303, answer.text
    return str((await Case.get(subject=public_id, closed_at=None)).public_id)


async def decided(moderator: Person, case: str, ruling: str, clause: str = "3.2", **more: str) -> str:
    """A moderator decides; the public id of the decision."""
    clause = "3.4" if ruling == "suspend" and clause == "3.2" else clause  # grave, so without an earlier measure
    sent = (
        {"ruling": ruling, "clause": clause}
        | ({"sure": "yes", "days": "7" if ruling == "limit" else "0"} if ruling in ("suspend", "limit") else {})
        | more
    )
    answer = await moderator.post(f"/desk/cases/{case}", sent)
    assert answer.status_code == 303, answer.text
    return str((await Decision.filter(case__public_id=case, undone_at=None).get()).public_id)


async def undone(moderator: Person, decision: str, reason: str = "Een vergissing.", then: str = "decide") -> str:
    """A moderator takes a decision back; where that leads."""
    answer = await moderator.post(f"/desk/decisions/{decision}/undo", {"reason": reason, "then": then})
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


async def time_left(case: str) -> timedelta:
    """The working time until a case is due."""
    return working_hours.between(clock.now(), (await Case.get(public_id=case)).due_at)


async def asked_and_looked_for(person: Person, mark: str = "") -> dict[str, str]:
    """Somebody asks whether a message is real, a phrase is looked for and a rule added; ids by route. Within the open transaction."""
    question = await RecruiterQuestion.create(author_id=person.viewer.id, words="Betaal eerst 50 euro.")
    await Case.create(
        kind="question",
        subject=question.public_id,
        municipality=person.viewer.municipality,
        author_id=person.viewer.id,
        because="question",
        due_at=clock.now() + timedelta(hours=24),
    )
    phrase = await RulePhrase.create(municipality=person.viewer.municipality, phrase=f"zwart geld {mark}")
    place = person.viewer.municipality
    if not await MunicipalRules.filter(municipality=place).exists():
        rule = AddedRule(1, "Je spreekt af in de bibliotheek.", "", OTHER)
        await MunicipalRules.create(municipality=place, version=1, rules=as_stored([rule]), last_number=1)
    asked = dict.fromkeys(("my_question", "wipe_question", "question"), str(question.public_id))
    return {
        "moderation:take_out_rule.municipality": place,
        "moderation:take_out_rule.number": "1",
        **{
            f"moderation:{route}.public_id": of for route, of in (asked | {"end_phrase": str(phrase.public_id)}).items()
        },
    }
