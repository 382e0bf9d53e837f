"""Random lives of several people (stateful property test): whatever they do in whatever order, some things always hold.

Each step goes through HTTP, as people do. What is refused is fine; what breaks, or leaves the house in disorder, is not.
"""

import asyncio
import shutil
from collections import Counter, defaultdict
from collections.abc import Coroutine
from contextlib import ExitStack
from datetime import timedelta
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import HelpTie, Role, Visibility, seen_by, seen_by_sql
from jobtease.blocks import Block
from jobtease.conversations.models import Conversation
from jobtease.data import raw_sql, transactions
from jobtease.events import audit_verification, consuming
from jobtease.helping.models import HelpRequest, Offer, OfferState, RequestState
from jobtease.moderation.models import Case, Decision
from jobtease.operations import installation
from jobtease.outfits.models import Feedback, Outfit
from jobtease.photos.models import Photo
from tests.helping.people import REQUEST
from tests.house import House, Person
from tests.outfits import wardrobe
from tests.standing import Standing

T = TypeVar("T")
MEMBERS = ("Yara", "Samira", "Henk", "Noor")
WHO = st.sampled_from(MEMBERS)
MINE = st.sampled_from([True, True, True, False])
PICK = st.integers(0, 5)
REFUSALS = {303, 403, 404, 409, 422, 429}
KEEP = {"verdict-jacket": "keep", "chips-jacket": ["keep:neat"]}


class Lives(RuleBasedStateMachine):
    """The steps, and what holds after each."""

    house: House
    standing: Standing
    loop: asyncio.AbstractEventLoop

    def __init__(self) -> None:
        super().__init__()
        self.travels = ExitStack()

    def wait(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Hypothesis calls us in a thread beside the loop that the house lives in."""
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(300)

    @initialize()
    def people(self) -> None:
        self.wait(self._people())

    async def _people(self) -> None:
        homes = ("GM0599", "GM0599", "GM0344", "GM0599")
        self.all = {name: await self.house.join(name, home) for name, home in zip(MEMBERS, homes, strict=True)}
        await wardrobe.practised(*self.all.values())
        self.marloes = await self.house.moderator()
        self.gone: set[str] = set()
        for who in ("Yara", "Samira"):
            await self.does(self.all[who], "/requests/new", REQUEST)
            await self._shows(who, "members")
        for which in (0, 1):
            for who in ("Henk", "Noor"):
                await self._offers(who, which, "offer")

    def owner_of(self, account_id: int, otherwise: str, wanted: bool) -> Person:
        """Whose it is when that is wanted and they are still here, else anybody: what isn't theirs to do is tried too."""
        owners = [one for name, one in self.all.items() if one.viewer.id == account_id and name not in self.gone]
        return owners[0] if wanted and owners else self.all[otherwise]

    def teardown(self) -> None:
        self.travels.close()
        self.wait(self._teardown())

    async def _teardown(self) -> None:
        await transactions.drain()
        for person in self.house.people:
            assert person.believed() == []
            await person.browser.aclose()
        assert (await audit_verification.verify()).problems == (), "each decision says what its newest record says"
        self.house.people.clear()
        await self.standing._empty()
        shutil.rmtree(self.house.settings.photos, ignore_errors=True)
        # a database and a photo folder that know each other, as a new house has
        self.house.resources.storage = await installation.opened_store(self.house.settings, [])

    async def does(self, person: Person, path: str, data: dict[str, Any] | None = None, **options: Any) -> int:
        answer = await person.post(path, data, **options)
        assert answer.status_code in REFUSALS, (path, answer.status_code, answer.text[:500])
        return answer.status_code

    async def pick(self, model: Any, which: int, **where: Any) -> Any:
        rows = await model.filter(**where).order_by("id")
        return rows[which % len(rows)] if rows else None

    # --- what people do ---

    @rule(who=WHO, draft=st.booleans(), audience=st.sampled_from(["members", "municipality", "helpers"]))
    def asks(self, who: str, draft: bool, audience: str) -> None:
        form = REQUEST | {"as": "draft" if draft else "open", "audience": audience}
        self.wait(self.does(self.all[who], "/requests/new", form))

    @rule(who=WHO, mine=MINE, which=PICK, verb=st.sampled_from(["edit", "withdraw", "again"]))
    def changes_mind(self, who: str, mine: bool, which: int, verb: str) -> None:
        self.wait(self._changes_mind(who, mine, which, verb))

    async def _changes_mind(self, who: str, mine: bool, which: int, verb: str) -> None:
        if request := await self.pick(HelpRequest, which):
            form = REQUEST | {"title": "Something else altogether"} if verb == "edit" else {}
            person = self.owner_of(request.author_id, who, mine)
            await self.does(person, f"/requests/{request.public_id}/{verb}", form)

    @rule(who=WHO, which=PICK, verb=st.sampled_from(["offer", "offer", "offer/withdraw"]))
    def offers(self, who: str, which: int, verb: str) -> None:
        self.wait(self._offers(who, which, verb))

    async def _offers(self, who: str, which: int, verb: str) -> None:
        if request := await self.pick(HelpRequest, which):
            form = {"message": f"I can help, says {who}"} if verb == "offer" else {}
            await self.does(self.all[who], f"/requests/{request.public_id}/{verb}", form)

    @rule(who=WHO, mine=MINE, which=PICK, says_no=st.booleans())
    def answers_an_offer(self, who: str, mine: bool, which: int, says_no: bool) -> None:
        self.wait(self._answers_an_offer(who, mine, which, says_no))

    async def _answers_an_offer(self, who: str, mine: bool, which: int, says_no: bool) -> None:
        if offer := await self.pick(Offer, which):
            request = await HelpRequest.get(id=offer.request_id)
            path = f"/requests/{request.public_id}/offers/{offer.public_id}" + ("/decline" if says_no else "")
            await self.does(self.owner_of(request.author_id, who, mine), path)

    @rule(who=WHO, mine=MINE, which=PICK, says=st.sampled_from(["yes", "partly", "no"]))
    def says_how_it_went(self, who: str, mine: bool, which: int, says: str) -> None:
        self.wait(self._says(who, mine, which, says))

    async def _says(self, who: str, mine: bool, which: int, says: str) -> None:
        if request := await self.pick(HelpRequest, which):
            person = self.owner_of(request.author_id, who, mine)
            await self.does(person, f"/requests/{request.public_id}/close", {"says": says})
            await self.does(person, f"/requests/{request.public_id}/thanks", {"thanks": "Thank you"})

    @rule(who=WHO, which=PICK)
    def writes(self, who: str, which: int) -> None:
        self.wait(self._writes(who, which))

    async def _writes(self, who: str, which: int) -> None:
        if talk := await self.pick(Conversation, which):
            await self.does(self.all[who], f"/conversations/{talk.public_id}/messages", {"message": "Wednesday?"})

    @rule(who=WHO, audience=st.sampled_from(["members", "municipality", "helpers", "me"]))
    def shows_an_outfit(self, who: str, audience: str) -> None:
        self.wait(self._shows(who, audience))

    async def _shows(self, who: str, audience: str) -> None:
        answer = await wardrobe.post(self.all[who], audience=audience)
        assert answer.status_code in REFUSALS
        if answer.status_code == 303 and (found := wardrobe.PREVIEW.fullmatch(answer.headers["location"])):
            await self.does(self.all[who], f"/outfits/{found[1]}/confirm", {"sure": "1"})

    @rule(who=WHO, which=PICK, verb=st.sampled_from(["feedback", "feedback", "withdraw", "forget"]))
    def about_an_outfit(self, who: str, which: int, verb: str) -> None:
        self.wait(self._about(who, which, verb))

    async def _about(self, who: str, which: int, verb: str) -> None:
        if outfit := await self.pick(Outfit, which):
            person = self.owner_of(outfit.author_id, who, verb != "feedback")
            await self.does(person, f"/outfits/{outfit.public_id}/{verb}", KEEP if verb == "feedback" else {})

    @rule(
        who=WHO, which=PICK, kind=st.sampled_from([("request", HelpRequest), ("offer", Offer), ("feedback", Feedback)])
    )
    def reports(self, who: str, which: int, kind: tuple[str, Any]) -> None:
        self.wait(self._reports(who, which, kind))

    async def _reports(self, who: str, which: int, kind: tuple[str, Any]) -> None:
        if thing := await self.pick(kind[1], which):
            form = {"reason": "other", "note": "Odd"}
            await self.does(self.all[who], f"/report/{kind[0]}/{thing.public_id}", form)
            await consuming.consume_all(self.house.app.state.features.consumers)

    @rule(which=PICK, ruling=st.sampled_from(["hide", "remove", "warn", "nothing", "suspend"]))
    def decides(self, which: int, ruling: str) -> None:
        self.wait(self._decides(which, ruling))

    async def _decides(self, which: int, ruling: str) -> None:
        if case := await self.pick(Case, which, closed_at=None):
            form = {"ruling": ruling, "clause": "3.2", "reason": "Not like this, please", "sure": "1"}
            await self.does(self.marloes, f"/desk/cases/{case.public_id}", form)

    @rule(which=PICK)
    def takes_back_a_decision(self, which: int) -> None:
        self.wait(self._takes_back(which))

    async def _takes_back(self, which: int) -> None:
        if decision := await self.pick(Decision, which):
            await self.does(self.marloes, f"/desk/decisions/{decision.public_id}/undo", {"reason": "A slip"})

    @rule(days=st.sampled_from([1, 4, 31]))
    def time_goes_by(self, days: int) -> None:
        self.travels.enter_context(clock.travel(timedelta(days=days)))
        self.wait(self.house.work())

    @rule(who=WHO, other=WHO, verb=st.sampled_from(["block", "block", "unblock", "mute", "unmute"]))
    def blocks(self, who: str, other: str, verb: str) -> None:
        self.wait(self.does(self.all[who], f"/people/{self.all[other].viewer.public_id}/{verb}"))

    @rule(who=WHO, which=PICK)
    def leaves_a_conversation(self, who: str, which: int) -> None:
        self.wait(self._leaves_a_conversation(who, which))

    async def _leaves_a_conversation(self, who: str, which: int) -> None:
        if talk := await self.pick(Conversation, which):
            await self.does(self.all[who], f"/conversations/{talk.public_id}/leave")

    @rule(who=WHO, really=st.integers(0, 9))
    def leaves(self, who: str, really: int) -> None:
        if really == 9 and len(self.gone) < 2:
            self.gone.add(who)
            self.wait(self.does(self.all[who], "/me/leave", {"nickname": who}))

    # --- what always holds ---

    @invariant()
    def is_in_order(self) -> None:
        self.wait(self._is_in_order())

    async def _is_in_order(self) -> None:
        await consuming.consume_all(self.house.app.state.features.consumers)
        assert [row.problem for row in await consuming.ParkedEvent.all()] == []
        offered = defaultdict(list)
        for one in await Offer.all().values("request_id", "state", "visibility"):
            offered[one["request_id"]].append(one)
        for request in await HelpRequest.all():
            offers = offered[request.id]
            accepted = sum(one["state"] == OfferState.ACCEPTED for one in offers)
            assert accepted <= (request.state in (RequestState.MATCHED, RequestState.DONE))
            open_ones = [one for one in offers if one["state"] == OfferState.OPEN]
            assert not open_ones or request.state is RequestState.OPEN
            if request.state is RequestState.OPEN:
                can_be_chosen = sum(one["visibility"] == Visibility.SHOWN for one in open_ones)
                assert request.offer_count == can_be_chosen, request.public_id
        shown = Counter(await Feedback.filter(visibility=Visibility.SHOWN).values_list("outfit_id", flat=True))
        for outfit in await Outfit.all():
            assert outfit.feedback_count >= shown[outfit.id]
        names = {photo.name for photo in await Photo.all()}
        kept = {path.name.rpartition("-")[0] for path in self.house.settings.photos.rglob("*.webp")}
        assert names <= kept
        await self._nothing_stands_between_who_blocked()
        await self._the_rule_is_one()

    async def _nothing_stands_between_who_blocked(self) -> None:
        for block in await Block.all():
            both = (block.blocker_id, block.blocked_id)
            between = Offer.filter(author_id__in=both, request__author_id__in=both)
            assert not await between.filter(state=OfferState.OPEN).exists()
            assert not await between.filter(request__state=RequestState.MATCHED, state=OfferState.ACCEPTED).exists()
            assert not await Conversation.filter(asker_id__in=both, helper_id__in=both, ended_at=None).exists()
            assert not await HelpTie.filter(asker_id__in=both, helper_id__in=both).exists()

    async def _the_rule_is_one(self) -> None:
        """For everybody who is still here both compilations of the audience find the same, and nothing of who is suspended."""
        asked = await HelpRequest.all().values("id", "author_id", "visibility", "author__suspended_at")
        for account in await Account.filter(role=Role.MEMBER):
            viewer = self.all[account.nickname].viewer
            found = set(await HelpRequest.filter(seen_by(viewer)).values_list("id", flat=True))
            condition, values = seen_by_sql(viewer, "r")
            rows = await raw_sql.fetch(f"SELECT r.id FROM help_request r WHERE {condition}", *values)
            assert found == {row["id"] for row in rows}
            others = [one for one in asked if one["id"] in found and one["author_id"] != viewer.id]
            assert all(one["visibility"] == Visibility.SHOWN and not one["author__suspended_at"] for one in others)


@pytest.mark.slow
async def test_whatever_people_do_in_whatever_order_the_house_is_in_order(house: House, standing: Standing) -> None:
    lives = type("TheseLives", (Lives,), {"house": house, "standing": standing, "loop": asyncio.get_running_loop()})
    few = settings(
        max_examples=25,
        stateful_step_count=30,
        deadline=None,
        derandomize=True,  # the same lives on every machine; more of them with another profile
        database=None,
        phases=[Phase.generate],  # what fails is told as it was: making it smaller takes minutes
        suppress_health_check=list(HealthCheck),
    )
    await asyncio.to_thread(run_state_machine_as_test, lives, settings=few)
