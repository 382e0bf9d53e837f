"""A photo or a PDF with a message: for the two of the conversation, and gone when it should be."""

import io
from collections.abc import Iterator
from datetime import timedelta

import httpx2
import pytest
from PIL import Image

from jobtease import app as composition
from jobtease import clock
from jobtease.accounts.erasure import actions as erasure_actions
from jobtease.conversations import attachments, models
from jobtease.conversations.models import Attachment, Message, stored_as
from jobtease.data import revisions
from jobtease.photos import destruction
from jobtease.pictures.processing import HEIC
from tests.helping.people import accept, ask, offer
from tests.hostile_pictures import bombs
from tests.house import House, Person
from tests.sample_pictures import drawn, encoded

PDF = b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
PHOTO = encoded(drawn((480, 640), 3), "JPEG", orientation=1)
assert b"Camera of somebody" in PHOTO


async def talking(house: House) -> tuple[Person, Person, str]:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    talk = await accept(yara, public_id, await offer(henk, public_id, "I know hotels. Wednesday?"))
    return yara, henk, f"/conversations/{talk}"


async def send(
    person: Person, path: str, data: bytes, words: str = "", name: str = "cv.pdf", kind: str = "application/pdf"
) -> httpx2.Response:
    return await person.post(f"{path}/messages", {"message": words}, files=[("file", (name, data, kind))])


async def sent(person: Person, path: str, data: bytes = PDF, words: str = "") -> str:
    """The address of the file."""
    answer = await send(person, path, data, words)
    assert answer.status_code == 303, answer.text
    return f"{path}/messages/{(await Message.all().order_by('-id'))[0].public_id}/file"


async def stored(house: House) -> set[str]:
    return {one.name async for one in house.resources.storage.names()}


async def test_a_pdf_reaches_the_other_one_as_a_download_and_nothing_else(house: House) -> None:
    yara, henk, path = await talking(house)
    address = await sent(yara, path, words="Mijn cv")
    page = (await henk.get(path)).text
    assert address in page
    assert "Pdf van Yara" in page
    assert "Mijn cv" in page
    for who in (yara, henk):
        answer = await who.get(address)
        assert (answer.status_code, answer.content) == (200, PDF)
        given = {name: answer.headers[name] for name in ("content-type", "x-content-type-options", "cache-control")}
        assert given == {
            "content-type": "application/pdf",
            "x-content-type-options": "nosniff",
            "cache-control": "private, no-store",
        }
        assert answer.headers["content-security-policy"] == "sandbox; default-src 'none'"
        assert answer.headers["content-disposition"] == 'attachment; filename="jobtease.pdf"'


async def test_a_photo_is_made_anew_and_stays_closed_until_it_is_opened(house: House) -> None:
    yara, henk, path = await talking(house)
    address = await sent(yara, path, PHOTO)
    page = (await henk.get(path)).text
    assert "Foto van Yara. Laat de foto zien" in page
    assert "<img" not in page.split('class="compose"')[0].split('id="message-')[-1]
    answer = await henk.get(address)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/webp")
    assert answer.headers["content-security-policy"] == "sandbox; default-src 'none'"
    assert b"Camera of somebody" not in answer.content
    with Image.open(io.BytesIO(answer.content)) as image:
        assert image.format == "WEBP"
        assert not image.getexif()
    assert "een foto" in (await henk.get("/requests")).text, "a message without words has a name in the list"


@pytest.mark.parametrize("data", [PDF, PHOTO], ids=["pdf", "photo"])
async def test_nobody_else_gets_it(house: House, data: bytes) -> None:
    yara, _henk, path = await talking(house)
    address = await sent(yara, path, data)
    others = [await house.join("Samira"), await house.moderator("Marloes"), await house.moderator("Piet", "GM0344")]
    samira = others[0]
    for other in others:
        assert (await other.get(address)).status_code == 404
        assert (await send(other, path, PDF)).status_code == 404
    assert (await house.visitor().get(address)).status_code in (303, 404)
    assert len(await stored(house)) == 1, "what was refused is nowhere"
    asked = await ask(samira)
    await accept(samira, asked, await offer(yara, asked, "I can help you"))
    theirs = (await models.Conversation.all().order_by("-id"))[0].public_id
    elsewhere = f"/conversations/{theirs}/messages/{address.split('/')[4]}/file"
    assert (await samira.get(elsewhere)).status_code == 404, "by another conversation of the one who sent it"


@pytest.mark.parametrize("blocker", [0, 1])
async def test_not_after_a_block(house: House, blocker: int) -> None:
    two = (await talking(house))[:2]
    path = f"/conversations/{(await models.Conversation.get()).public_id}"
    address = await sent(two[0], path)
    blocked = two[1 - blocker].viewer.public_id
    assert (await two[blocker].post(f"/people/{blocked}/block")).status_code == 303
    for who in two:
        assert (await who.get(address)).status_code == 404
        page = (await who.get(path)).text
        assert address not in page
        assert "bewaren we niet meer" in page


async def test_what_is_taken_back_is_for_nobody_and_destroyed_once_nobody_reported_it(house: House) -> None:
    yara, henk, path = await talking(house)
    address = await sent(yara, path)
    assert (await yara.post(address.replace("/file", "/take-back"))).status_code == 303
    for who in (yara, henk):
        assert (await who.get(address)).status_code == 404
        assert address not in (await who.get(path)).text
    with clock.travel(revisions.KEPT - timedelta(minutes=1)):
        await attachments.destroy_due(house.resources)
        assert len(await stored(house)) == 1
    with clock.travel(revisions.KEPT + timedelta(seconds=1)):
        await attachments.destroy_due(house.resources)
    assert await stored(house) == set()
    assert not await Attachment.all().exists()


async def test_it_goes_when_its_time_comes(house: House) -> None:
    yara, henk, path = await talking(house)
    address = await sent(yara, path)
    with clock.travel(attachments.KEPT - timedelta(minutes=1)):
        assert await attachments.destroy_due(house.resources) == 0
        assert len(await stored(house)) == 1
    with clock.travel(attachments.KEPT + timedelta(seconds=1)):
        row = await Attachment.get()
        assert row.due_at <= clock.now()
        assert await attachments.destroy_due(house.resources) == 1
    assert await stored(house) == set()
    assert "bewaren we niet meer" in (await henk.get(path)).text
    assert (await henk.get(address)).status_code == 404


async def test_it_goes_with_the_account_of_who_sent_it(house: House) -> None:
    yara, henk, path = await talking(house)
    address = await sent(yara, path, words="Mijn cv")
    await sent(henk, path, PHOTO)
    await erase(house, yara)
    assert [name.rsplit(".", 1)[1] for name in await stored(house)] == ["webp"], "the other one's stays"
    assert (await henk.get(address)).status_code == 404
    await erase(house, henk)
    assert await stored(house) == set()
    assert not await Attachment.all().exists()


async def erase(house: House, person: Person) -> None:
    await erasure_actions.erase(person.viewer, house.app.state.features, house.resources)


async def test_the_sweeper_knows_it_and_takes_what_no_row_speaks_of(house: House) -> None:
    yara, _henk, path = await talking(house)
    await sent(yara, path)
    await house.resources.storage.put("nobody-knows-this-file.pdf", PDF)
    with clock.travel(destruction.ORPHANED_AFTER + timedelta(minutes=1)):
        await composition.sweep_store(house.resources)
    row = await Attachment.get()
    assert await stored(house) == {stored_as(row.name, row.kind)}


async def test_a_crash_between_file_and_message_leaves_nothing(house: House) -> None:
    yara, _henk, path = await talking(house)
    upload = attachments.UploadFile(io.BytesIO(PDF), filename="cv.pdf")
    await attachments.keep(house.resources, yara.viewer, path.split("/")[2], upload)
    assert await attachments.destroy_due(house.resources) == 0, "it may still be on its way"
    with clock.travel(attachments.COMES_WITHIN + timedelta(seconds=1)):
        assert await attachments.destroy_due(house.resources) == 1
    assert await stored(house) == set()


async def test_sent_twice_it_is_one_message_with_one_file(house: House) -> None:
    yara, henk, path = await talking(house)
    form = {"message": "Mijn cv", "ticket": "A" * 22}
    for _ in range(2):
        answer = await yara.post(f"{path}/messages", form, files=[("file", ("cv.pdf", PDF, "application/pdf"))])
        assert answer.status_code == 303
    assert await attachments.destroy_due(house.resources) == 1
    assert len(await stored(house)) == 1
    [row] = await Attachment.all()
    assert row.message_id == (await Message.all().order_by("-id"))[0].id
    assert (await henk.get(f"{path}/messages/{row.subject}/file")).content == PDF


def refused() -> Iterator[tuple[str, bytes, str]]:
    yield "not by its name", b"<script>alert(1)</script>", "kunnen we niet versturen"
    yield "a PDF that begins as a page", b"<html>" + PDF, "kunnen we niet versturen"
    yield "HEIC", b"\0\0\0\x18ftypheic" + bytes(100), "HEIC"
    yield "one byte too many", PDF + bytes(attachments.MAX_BYTES + 1 - len(PDF)), "groter dan 10 MB"
    yield "a photo that is cut short", PHOTO[:2000], "foto"
    yield "nothing in it", b"", "kunnen we niet versturen"
    name, bomb = next(iter(bombs()))
    yield f"a bomb: {name}", bomb, "foto"


@pytest.mark.parametrize(("data", "why"), [each[1:] for each in refused()], ids=[each[0] for each in refused()])
async def test_a_refused_file_keeps_the_words_and_says_why_beside_it(house: House, data: bytes, why: str) -> None:
    yara, henk, path = await talking(house)
    words = "Mijn cv, zoals beloofd"
    answer = await send(yara, path, data, words)
    assert answer.status_code == 422
    assert words in answer.text
    said = answer.text.split('id="field-file-error"')[1].split("</p>")[0]
    assert why in said
    assert await stored(house) == set()
    assert "zoals beloofd" not in (await henk.get(path)).text


async def test_exactly_ten_megabytes_fit_and_two_files_do_not(house: House) -> None:
    yara, henk, path = await talking(house)
    whole = PDF + bytes(attachments.MAX_BYTES - len(PDF))
    address = await sent(yara, path, whole)
    assert len((await henk.get(address)).content) == attachments.MAX_BYTES
    both = [("file", ("a.pdf", PDF, "application/pdf")), ("file", ("b.pdf", PDF, "application/pdf"))]
    answer = await yara.post(f"{path}/messages", {"message": "Twee"}, files=both)
    assert answer.status_code == 422
    assert "één bestand per bericht" in answer.text


@pytest.mark.parametrize("name", ["../../etc/passwd", "a\r\nSet-Cookie: x=1.pdf", '".html', "cv.html"])
async def test_no_name_that_was_sent_counts_for_anything(house: House, name: str) -> None:
    yara, henk, path = await talking(house)
    answer = await send(yara, path, PDF, "Mijn cv", name, "text/html")
    assert answer.status_code == 303
    row = await Attachment.get()
    assert await stored(house) == {f"{row.name}.pdf"}
    given = await henk.get(f"{path}/messages/{row.subject}/file")
    assert given.headers["content-type"] == "application/pdf"
    assert given.headers["content-disposition"] == 'attachment; filename="jobtease.pdf"'
    assert name not in (await henk.get(path)).text


async def test_a_photo_that_is_also_a_page_is_only_a_photo(house: House) -> None:
    yara, henk, path = await talking(house)
    address = await sent(yara, path, PHOTO + b"<script>alert(1)</script>" + PDF)
    answer = await henk.get(address)
    assert answer.headers["content-type"] == "image/webp"
    assert b"<script>" not in answer.content
    assert b"%PDF" not in answer.content


@pytest.mark.parametrize(("bound", "why"), [("MOST_FILES", "in dit gesprek"), ("MOST_BYTES", "afgelopen maanden")])
async def test_there_is_an_end_to_them(house: House, monkeypatch: pytest.MonkeyPatch, bound: str, why: str) -> None:
    yara, henk, path = await talking(house)
    monkeypatch.setattr(attachments, bound, 1 if bound == "MOST_FILES" else len(PDF))
    await sent(yara, path)
    answer = await send(yara, path, PDF, "Nog een")
    assert (answer.status_code, why in answer.text) == (422, True)
    assert "Nog een" in answer.text
    assert len(await stored(house)) == 1
    if bound == "MOST_BYTES":
        await sent(henk, path)


async def test_it_is_in_ones_own_copy_and_in_nobody_elses(house: House) -> None:
    yara, henk, path = await talking(house)
    await sent(yara, path, words="Mijn cv")
    row = await Attachment.get()
    for who, has in ((yara, True), (henk, False)):
        facts = await house.app.state.features.exporters["conversations"](who.viewer.id)
        assert (f"{row.name}.pdf" in repr(facts)) is has


def test_heic_is_known_by_what_processing_knows() -> None:
    assert HEIC.match(b"\0\0\0\x18ftypheic")
