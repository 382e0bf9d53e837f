"""Who comes to the front door, and where they end up."""

from jobtease.data import transactions
from jobtease.notices.queries import unseen
from tests import told
from tests.house import House, Person


async def test_a_visitor_reads_what_this_is_in_their_language(house: House) -> None:
    visitor = house.visitor()
    dutch = await visitor.get("/")
    english = await visitor.get("/", headers={"accept-language": "en"})
    assert dutch.status_code == english.status_code == 200
    assert "Zoek je werk? Dat hoeft niet alleen." in dutch.text
    assert "You don&#39;t have to do it alone." in english.text


async def test_a_member_is_greeted_by_name(house: House) -> None:
    henk, sam = await house.join("Henk"), await house.join("Sam <3", language="en")
    assert "Hallo Henk." in (await henk.get("/")).text
    assert "Hello Sam &lt;3." in (await sam.get("/")).text


async def test_news_is_shown_until_it_is_put_away(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    await _tell(yara, "Henk offers help")
    assert "Henk offers help" in (await yara.get("/")).text
    [notice] = await unseen(yara.viewer)
    await samira.post(f"/me/notices/{notice.id}")
    assert "Henk offers help" in (await yara.get("/")).text
    answer = await yara.post(f"/me/notices/{notice.id}", {"next": "/"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert "Henk offers help" not in (await yara.get("/")).text


@transactions.atomic
async def _tell(person: Person, text: str) -> None:
    await told.tell(f"test:{person.viewer.id}", person.viewer.id, text, "/requests")
