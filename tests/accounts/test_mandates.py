"""What a moderator may see and decide goes by what they are appointed to, wherever they live; without a mandate there is nothing."""

import json
import zipfile
from io import BytesIO
from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.mandates import queries, staff_actions
from jobtease.accounts.models import Account, MandateRow
from jobtease.accounts.sign_in import sessions
from jobtease.audience import Role
from jobtease.data import faults, tables, transactions
from jobtease.events import event_log
from jobtease.looks import Look
from jobtease.moderation.desk import deadline_mails, jurisdiction, live_feed
from jobtease.moderation.models import Case
from jobtease.web.sse import Watcher
from tests.accounts.signing_in import mails
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported

ROTTERDAM, BARENDRECHT, DELFT, UTRECHT = "GM0599", "GM0489", "GM0503", "GM0344"
RIJNMOND = "Rijnmond"


@transactions.atomic
async def _each_of_one_place() -> None:
    await Case.all().update(reaches="")


class Questions:
    """A request and its case in each of four municipalities, of which Rotterdam and Barendrecht are of one labour region."""

    def __init__(self) -> None:
        self.requests: dict[str, str] = {}
        self.cases: dict[str, str] = {}

    @classmethod
    async def built(cls, house: House) -> "Questions":
        questions = cls()
        samira = await house.join("Samira")
        for name, code in (("Yara", ROTTERDAM), ("Bas", BARENDRECHT), ("Noor", DELFT), ("Daan", UTRECHT)):
            person = await house.join(name, code)
            questions.requests[code] = await ask(house, person, f"A question of {name}")
            questions.cases[code] = await reported(house, questions.requests[code], samira)
        await _each_of_one_place()
        return questions

    async def seen_by(self, person: Person) -> set[str]:
        """Of which places somebody sees the request, its row in the queue, its page on the desk and its card: of all four or of none."""
        desk = (await person.get("/desk")).text
        found = set()
        for code, case in self.cases.items():
            answers = [
                (await person.get(f"/requests/{self.requests[code]}")).status_code == 200,
                (await person.get(f"/desk/cases/{case}")).status_code == 200,
                f"/desk/cases/{case}" in desk.partition('class="news')[0],
                (await person.get(f"/desk/about/{self.requests[code]}")).status_code == 303,
            ]
            assert len(set(answers)) == 1, (code, answers)
            found |= {code} if answers[0] else set()
        return found


async def test_a_moderator_of_two_municipalities_has_both_and_no_other(house: House) -> None:
    questions, marloes = await Questions.built(house), await house.moderator()
    piet = await house.moderator("Piet", BARENDRECHT)
    assert await questions.seen_by(marloes) == {ROTTERDAM}
    await house.appoint(marloes, DELFT)
    assert await questions.seen_by(marloes) == {ROTTERDAM, DELFT}
    assert await questions.seen_by(piet) == {BARENDRECHT}
    desk = (await marloes.get("/desk")).text
    assert "Rotterdam, Delft" in desk
    assert "Moderator van Rotterdam, Delft" in (await marloes.get("/me")).text
    decision = await decided(marloes, questions.cases[DELFT], "warn")
    [made] = await house.happened("moderation:decision:made")
    assert (made.subject, made.municipality) == (decision, DELFT)
    for code in (BARENDRECHT, UTRECHT):
        for path, sent in (
            ("", {"ruling": "remove", "clause": "3.2"}),
            ("/look", {}),
        ):
            assert (await marloes.post(f"/desk/cases/{questions.cases[code]}{path}", sent)).status_code == 404
        assert (await marloes.post(f"/desk/look/request/{questions.requests[code]}")).status_code == 404
    log = (await marloes.get("/desk/log")).text
    assert questions.cases[DELFT] in log or decision in log
    assert decision not in (await piet.get("/desk/log")).text
    assert (await piet.get(f"/desk/decisions/{decision}/undo")).status_code == 404


async def test_a_moderator_of_a_region_has_all_its_municipalities(house: House) -> None:
    questions, roos = await Questions.built(house), await house.join("Roos", UTRECHT)
    await house.appoint(roos, region=RIJNMOND)
    assert await questions.seen_by(roos) == {ROTTERDAM, BARENDRECHT}
    assert "regio Rijnmond" in (await roos.get("/desk")).text
    assert await jurisdiction.desk_of(BARENDRECHT) == BARENDRECHT
    await house.moderator("Piet", BARENDRECHT)
    assert await questions.seen_by(roos) == {ROTTERDAM, BARENDRECHT}, "a colleague of one place takes nothing from her"
    await decided(roos, questions.cases[BARENDRECHT], "warn")
    [made] = await house.happened("moderation:decision:made")
    assert made.municipality == BARENDRECHT
    [given] = [e for e in await house.happened("accounts:account:appointed") if e.subject == roos.viewer.public_id]
    assert (given.municipality, given.facts) == (None, {"role": "moderator", "region": RIJNMOND})


async def test_who_moves_house_keeps_what_they_are_appointed_to_and_gets_nothing_new(house: House) -> None:
    questions, marloes = await Questions.built(house), await house.moderator()
    await house.moderator("Piet", BARENDRECHT)
    home = {"nickname": "Marloes", "municipality": "Utrecht", "language": "nl", "mail_notices": "1"}
    assert (await marloes.post("/me/account", home)).status_code == 303
    assert (await Account.get(id=marloes.viewer.id)).municipality_id == UTRECHT
    assert await questions.seen_by(marloes) == {ROTTERDAM}
    assert "Moderator van Rotterdam" in (await marloes.get("/me")).text
    assert 'class="head__place">Rotterdam' in (await marloes.get("/desk")).text
    assert await jurisdiction.desk_of(UTRECHT) == ""
    await staff_actions.dismiss("marloes@example.nl")
    assert 'class="head__place">Utrecht' in (await marloes.get("/me")).text, "a member of where she lives"


async def test_a_mandate_that_ends_is_gone_at_the_next_request(house: House) -> None:
    questions, marloes = await Questions.built(house), await house.moderator()
    await house.moderator("Piet", BARENDRECHT)
    await house.appoint(marloes, DELFT)
    await marloes.post(f"/desk/cases/{questions.cases[DELFT]}/look")
    assert await staff_actions.dismiss("marloes@example.nl", DELFT) == ["Delft"]
    assert await questions.seen_by(marloes) == {ROTTERDAM}
    assert await Look.filter(ended_at=None).count() == 0
    assert (
        await marloes.post(f"/desk/cases/{questions.cases[DELFT]}", {"ruling": "remove", "clause": "3.2"})
    ).status_code == 404
    assert await staff_actions.dismiss("marloes@example.nl") == ["Rotterdam"]
    case = questions.cases[ROTTERDAM]
    for path in ("/desk", "/desk/log", "/desk/live", f"/desk/cases/{case}", "/workings"):
        assert (await marloes.get(path)).status_code == 404, path
    assert (await marloes.post(f"/desk/cases/{case}", {"ruling": "remove", "clause": "3.2"})).status_code == 404
    assert (await marloes.get("/")).status_code == 200
    ended = await house.happened("accounts:account:dismissed")
    assert [(e.municipality, e.facts) for e in ended] == [(c, {"role": "moderator"}) for c in (DELFT, ROTTERDAM)]
    assert await staff_actions.dismiss("marloes@example.nl") is None
    rows = await MandateRow.filter(account_id=marloes.viewer.id)
    assert all(row.until is not None and row.until > row.since for row in rows)


async def test_an_open_tab_with_a_live_feed_ends_with_the_mandate(house: House) -> None:
    marloes, roos = await house.moderator(), await house.moderator("Roos")
    await house.appoint(marloes, DELFT)
    watchers = []
    for person in (marloes, roos):
        found = await sessions.viewer_for(str(person.browser.cookies["session"]))
        assert found
        watchers.append(Watcher(found[0], ("nl", "", *found[0].jurisdiction), 0))
    assert [one.channel for one in watchers] == [("nl", "", DELFT, ROTTERDAM), ("nl", "", ROTTERDAM)]
    assert list(await live_feed.unwelcome(watchers)) == []
    await staff_actions.dismiss("marloes@example.nl", DELFT)
    assert list(await live_feed.unwelcome(watchers)) == watchers[:1]
    await house.appoint(roos, DELFT)
    assert list(await live_feed.unwelcome(watchers)) == watchers, "she comes back for more"


async def test_a_live_feed_brings_what_happens_in_each_of_the_municipalities_once(house: House) -> None:
    marloes = await house.appoint(await house.moderator(), DELFT)
    people = {code: await house.join(f"Name {code}", code) for code in (ROTTERDAM, DELFT, UTRECHT)}
    hub = house.resources.live
    found = await sessions.viewer_for(str(marloes.browser.cookies["session"]))
    assert found
    channel = ("nl", "", *found[0].jurisdiction)
    watcher = hub.join(found[0], channel, 0)
    start = hub.position = await event_log.newest()
    for code in (DELFT, ROTTERDAM, UTRECHT, DELFT):
        await ask(house, people[code], f"From {code}")
    await live_feed.follower(house.app, hub)(await event_log.after(start))
    got = (await watcher.take()).decode()
    hub.leave(watcher)
    assert [got.count(f"From {code}") for code in (ROTTERDAM, DELFT, UTRECHT)] == [1, 2, 0]
    missed = [
        message
        async for batch in live_feed.missed(house.app, channel, start, await event_log.newest())
        for message in batch
    ]
    assert b"".join(message for _id, message in missed).decode() == got
    assert [event_id for event_id, _message in missed] == sorted(event_id for event_id, _message in missed)


@pytest.mark.parametrize("role", [Role.MODERATOR, Role.ADMINISTRATOR])
async def test_without_a_mandate_there_is_nothing_at_all(house: House, role: Role) -> None:
    """As when an older version, while servers are replaced, changes the account and knows no mandates."""
    questions, kees = await Questions.built(house), await house.join("Kees", role=role)
    await transactions.atomic(MandateRow.filter(account_id=kees.viewer.id).delete)()
    for path in ("/desk", "/desk/log", "/desk/live", "/workings", "/", f"/desk/cases/{questions.cases[ROTTERDAM]}"):
        answer = await kees.get(path)
        assert answer.status_code == 404 or answer.headers.get("location") == "/me", path
    assert [(await kees.get(f"/requests/{one}")).status_code for one in questions.requests.values()] == [404] * 4
    me = (await kees.get("/me")).text
    assert "/desk" not in me
    assert "/workings" not in me
    [row] = [one for one in await staff_actions.colleagues() if one.nickname == "Kees"]
    assert (row.place, row.since) == ("", None)
    assert await staff_actions.dismiss("kees@example.nl") == []
    assert (await kees.get("/")).status_code == 200


async def test_a_mandate_of_the_past_does_not_come_back_with_another_one(house: House) -> None:
    """An older version makes her a member again, and leaves the row: it opens nothing, then and later."""
    questions, marloes = await Questions.built(house), await house.moderator()
    await transactions.atomic(Account.filter(id=marloes.viewer.id).update)(role=Role.MEMBER)
    assert (await marloes.get("/desk")).status_code == 404
    assert await jurisdiction.desk_of(ROTTERDAM) == ""
    await house.appoint(marloes, DELFT)
    assert await questions.seen_by(marloes) == {DELFT}


async def test_who_becomes_something_else_is_not_what_they_were(house: House) -> None:
    marloes = await house.moderator()
    await staff_actions.appoint("marloes@example.nl", "Marloes", ROTTERDAM, Role.ADMINISTRATOR)
    assert (await marloes.get("/workings")).status_code == 200
    assert (await marloes.get("/desk")).status_code == 404
    [ended] = await house.happened("accounts:account:dismissed")
    assert (ended.municipality, ended.facts) == (ROTTERDAM, {"role": "moderator"})
    rows = await MandateRow.filter(account_id=marloes.viewer.id).order_by("id")
    assert [(row.role, row.municipality, row.until is None) for row in rows] == [
        (Role.MODERATOR, ROTTERDAM, False),
        (Role.ADMINISTRATOR, "", True),
    ]


async def test_ones_own_things_wait_while_one_is_a_moderator(house: House) -> None:
    yara = await house.join("Yara")
    mine = await ask(house, yara)
    await house.appoint(yara, DELFT)
    assert (await yara.get(f"/requests/{mine}")).status_code == 404
    await staff_actions.dismiss("yara@example.nl")
    assert "Who reads my letter?" in (await yara.get(f"/requests/{mine}")).text


async def test_appointing_twice_changes_nothing_and_a_home_is_only_for_who_is_new(house: House) -> None:
    marloes = await house.moderator()
    for _ in range(2):
        await staff_actions.appoint("marloes@example.nl", "Marloes", DELFT, Role.MODERATOR)
    assert [each.municipality for each in await queries.open_of(await Account.get(id=marloes.viewer.id))] == [
        ROTTERDAM,
        DELFT,
    ]
    assert (await Account.get(id=marloes.viewer.id)).municipality_id == ROTTERDAM
    new = await staff_actions.appoint("new@example.nl", "Nel", DELFT, Role.MODERATOR, home=UTRECHT)
    assert new.municipality_id == UTRECHT


NOW = clock.now()


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"municipality": ROTTERDAM, "labour_region": RIJNMOND},
        {"role": Role.ADMINISTRATOR, "municipality": ROTTERDAM},
        {"role": Role.ADMINISTRATOR, "labour_region": RIJNMOND},
        {"role": Role.MEMBER},
        {"role": Role.MEMBER, "municipality": ROTTERDAM},
        {"municipality": DELFT, "since": NOW, "until": NOW},
        {"municipality": ROTTERDAM},
    ],
    ids=["nowhere", "two places", "a place", "a region", "a member", "a member's", "no time", "twice"],
)
async def test_what_must_never_be_is_refused_by_the_database(house: House, wrong: dict[str, Any]) -> None:
    marloes = await house.moderator()
    make = transactions.atomic(MandateRow.create)
    with pytest.raises(faults.IntegrityError):
        await make(account_id=marloes.viewer.id, **({"role": Role.MODERATOR} | wrong))
    for right in ({"municipality": DELFT}, {"labour_region": RIJNMOND}, {"municipality": ROTTERDAM, "until": LATER}):
        await make(account_id=marloes.viewer.id, role=Role.MODERATOR, **right)


LATER = clock.now().replace(year=2100)


async def test_a_copy_tells_of_mandates_and_erasing_takes_them(house: House) -> None:
    marloes = await house.appoint(await house.moderator(), DELFT)
    await house.moderator("Piet", UTRECHT)
    await staff_actions.dismiss("marloes@example.nl", DELFT)
    with zipfile.ZipFile(BytesIO((await marloes.get("/me/copy")).content)) as archive:
        told = json.loads(archive.read("jobtease.json"))["account"]["mandates"]
    assert [(one["municipality"], one["until"] is None) for one in told] == [(ROTTERDAM, True), (DELFT, False)]
    await marloes.post("/me/leave", {"nickname": "Marloes"})
    assert [row.municipality async for row in MandateRow.all()] == [UTRECHT]


async def test_one_mail_for_all_desks_of_the_same_people(house: House) -> None:
    roos = await house.appoint(await house.join("Roos", UTRECHT), region=RIJNMOND)
    piet = await house.moderator("Piet", UTRECHT)
    for code in (ROTTERDAM, BARENDRECHT, BARENDRECHT, UTRECHT):
        await transactions.atomic(Case.create)(
            kind="request",
            subject=tables.public_id(),
            because="held",
            municipality=code,
            due_at=clock.now(),
            opened_at=clock.now(),
        )
    assert await deadline_mails.warn(house.resources) == 2
    await house.work()
    told = {str(mail["To"]): str(mail["Subject"]) for mail in mails(house) if " wacht" in str(mail["Subject"])}
    assert "In regio Rijnmond wachten 3 zaken." in told["roos@example.nl"]
    assert "In Utrecht wacht 1 zaak." in told["piet@example.nl"]
    details = {"account": roos.viewer.id, "desk": ROTTERDAM}
    assert await deadline_mails.write(details, house.settings) is not None
    assert await deadline_mails.write(details | {"account": piet.viewer.id}, house.settings) is None, "not his"
    await staff_actions.dismiss("roos@example.nl")
    assert await deadline_mails.write(details, house.settings) is None
