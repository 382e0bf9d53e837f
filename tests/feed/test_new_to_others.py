"""What comes in public late is new to everybody, whenever it was made; and what its page calls open can be found."""

from datetime import timedelta

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.data import transactions
from jobtease.feed.queries import MOST, stream_for
from jobtease.helping.asking import actions
from jobtease.helping.models import HelpRequest
from jobtease.moderation.models import Case
from jobtease.outfits.models import Outfit
from tests.feed.posts import outfit_of, request_of
from tests.helping.people import REQUEST, ask
from tests.house import House, Person
from tests.outfits import wardrobe


async def newest(person: Person) -> tuple[str, int]:
    """The first thing in somebody's feed."""
    item = (await stream_for(person.viewer)).items[0]
    return item.kind, item.id


async def request_id(public_id: str) -> tuple[str, int]:
    return "request", (await HelpRequest.get(public_id=public_id)).id


async def test_a_draft_of_five_weeks_ago_is_new_when_it_is_put_up(house: House) -> None:
    nina, henk, yara = await house.join("Nina"), await house.join("Henk"), await house.join("Yara")
    public_id = await ask(nina, **{"as": "draft"})
    with clock.travel(timedelta(days=35)):
        await request_of(yara, "An hour ago", created_at=clock.now() - timedelta(hours=1))
        await nina.post(f"/requests/{public_id}/edit", REQUEST)
        assert await newest(henk) == await request_id(public_id)


async def test_what_is_asked_again_is_new_and_pages_go_by_it(house: House) -> None:
    nina, henk, yara = await house.join("Nina"), await house.join("Henk"), await house.join("Yara")
    public_id = await ask(nina)
    with clock.travel(timedelta(days=40)):
        await actions.expire_due()
        for number in range(MOST):
            await request_of(yara, f"R{number}", created_at=clock.now() - timedelta(hours=1, minutes=number))
        await nina.post(f"/requests/{public_id}/again", {})
        page = await stream_for(henk.viewer)
        assert ("request", page.items[0].id) == await request_id(public_id)
        assert page.next is not None
        rest = await stream_for(henk.viewer, page.next)
        assert len(rest.items) == 1, "the oldest of the others, once"
        assert not {item.id for item in page.items} & {item.id for item in rest.items}


async def test_what_a_moderator_let_through_is_new_from_that_moment(house: House) -> None:
    nina, henk, yara = await house.join("Nina"), await house.join("Henk"), await house.join("Yara")
    marloes = await house.moderator()
    public_id = await ask(nina, story="Bel me op 06 12345678, dan vertel ik meer.", anyway="1")
    assert (await HelpRequest.get(public_id=public_id)).visibility is Visibility.HELD
    await house.work()
    with clock.travel(timedelta(hours=3)):
        await request_of(yara, "An hour ago", created_at=clock.now() - timedelta(hours=1))
        assert await newest(henk) != await request_id(public_id)
        case = await Case.get(subject=public_id)
        await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "release"})
        assert await newest(henk) == await request_id(public_id)


async def test_an_outfit_kept_to_herself_is_new_when_others_may_see_it(house: House) -> None:
    nina, henk, yara = await house.join("Nina"), await house.join("Henk"), await house.join("Yara")
    public_id = await wardrobe.ask(nina, audience="me")
    with clock.travel(timedelta(hours=5)):
        await request_of(yara, "An hour ago", created_at=clock.now() - timedelta(hours=1))
        await nina.post(f"/outfits/{public_id}/audience", {"audience": "members"})
        outfit = await Outfit.get(public_id=public_id)
        assert await newest(henk) == ("outfit", outfit.id)


async def test_closing_and_opening_again_is_no_way_to_the_top(house: House) -> None:
    nina, henk, yara = await house.join("Nina"), await house.join("Henk"), await house.join("Yara")
    public_id = await ask(nina)
    with clock.travel(timedelta(hours=5)):
        await request_of(yara, "An hour ago", created_at=clock.now() - timedelta(hours=1))
        for audience in ("helpers", "members"):
            await nina.post(f"/requests/{public_id}/edit", REQUEST | {"audience": audience})
        assert await newest(henk) != await request_id(public_id)
    with clock.travel(timedelta(days=2)):  # for few until now: to all others it is new
        for audience in ("helpers", "members"):
            await nina.post(f"/requests/{public_id}/edit", REQUEST | {"audience": audience})
        assert await newest(henk) == await request_id(public_id)


async def test_what_its_page_calls_open_is_found(house: House) -> None:
    """A request on its last day, and an outfit for an interview that is far away."""
    nina, henk = await house.join("Nina"), await house.join("Henk")
    now = clock.now()
    public_id = await ask(nina)
    outfit = await outfit_of(nina, closes_at=now + timedelta(days=90), destroy_at=now + timedelta(days=92))
    with clock.travel(timedelta(days=30)):
        await actions.expire_due()
        page = (await nina.get(f"/requests/{public_id}")).text
        assert "vandaag" in page
        found = [(item.kind, item.id) for item in (await stream_for(henk.viewer)).items]
        assert await request_id(public_id) in found
        assert ("outfit", outfit.id) in found


async def test_what_a_server_of_the_version_before_puts_up_comes_in_too(house: House) -> None:
    """It leaves public_at empty, or as it was."""
    nina, henk, yara = await house.join("Nina"), await house.join("Henk"), await house.join("Yara")
    public_id = await ask(nina)
    outfit = await Outfit.get(public_id=await wardrobe.ask(nina, audience="members"))
    hour = clock.now() - timedelta(hours=1)
    await transactions.atomic(HelpRequest.filter(public_id=public_id).update)(
        public_at=clock.now() - timedelta(days=40)
    )
    await transactions.atomic(Outfit.filter(id=outfit.id).update)(public_at=None)
    await request_of(yara, "An hour ago", created_at=hour)
    await house.work()
    found = [(item.kind, item.id) for item in (await stream_for(henk.viewer)).items]
    assert set(found[:2]) == {("outfit", outfit.id), await request_id(public_id)}
