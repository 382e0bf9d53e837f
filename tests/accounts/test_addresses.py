"""An address has one spelling: what was typed, what is shown, what is stored and what is mailed are the same mailbox."""

from pathlib import Path

import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.accounts import actions
from jobtease.accounts import mails as accounts_mails
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.accounts.mandates import staff_actions
from jobtease.accounts.models import Account, BarredAddress, SignInCode
from jobtease.audience import Role
from jobtease.data import transactions
from jobtease.events import consuming
from jobtease.mail import outbox, transport
from jobtease.settings import replaced
from jobtease.words import mail_addresses
from tests.accounts.signing_in import JOIN, ask, come_in, mails, read_mail
from tests.house import House
from tests.smtp_server import post_office

SAME = (
    ("yara@faß.example", "yara@xn--fa-hia.example"),
    ("yara@straße.example", "yara@xn--strae-oqa.example"),
    ("yara@STRASSE.example", "yara@strasse.example"),
    ("Yara@BÜCHER.Example", "yara@xn--bcher-kva.example"),
    ("yara@bu\u0308cher.example", "yara@xn--bcher-kva.example"),
    ("yara@ｅｘａｍｐｌｅ．nl", "yara@example.nl"),
    ("yara@例え。jp", "yara@xn--r8jz45g.jp"),
    ("yara@क्\u200dष.example", "yara@xn--11b2ezcw70k.example"),
    ("yara+werk@example.nl", "yara+werk@example.nl"),
    ("o'neil_j-p.2@a.b-c.nl", "o'neil_j-p.2@a.b-c.nl"),
    ("\u2068yara@example.nl\u2069", "yara@example.nl"),
    (" yara@example.nl\u200b", "yara@example.nl"),
)


@pytest.mark.parametrize(("typed", "meant"), SAME)
async def test_what_is_shown_stored_and_mailed_is_one_address(house: House, typed: str, meant: str) -> None:
    visitor = house.visitor()
    path = await ask(visitor, typed)
    assert (await SignInCode.get()).email == meant
    assert meant in (await visitor.get(path)).text.replace("&#39;", "'")
    code, _link = await read_mail(house)
    assert mails(house)[-1]["To"] == meant
    assert (await outbox.Outbox.get()).recipient == meant
    assert (await visitor.post(path, {"code": code})).status_code == 303
    await visitor.post("/join", JOIN)
    assert (await Account.get()).email == meant


REFUSED = (
    *(
        "a@b..nl",
        ".a@b.nl",
        "a.@b.nl",
        "a..b@c.nl",
        "a@.nl",
        "a@-b.nl",
        "a@b-.nl",
        "a@b",
        "a@b.1",
        "a@127.0.0.1",
        "a@[127.0.0.1]",
    ),
    *(
        f"a@{'x' * 64}.nl",
        f"a@{'x' * 240}.nl",
        f"{'x' * 65}@b.nl",
        f"a@{'ü' * 60}.nl",
        "a@" + "x.nl" * 80,
        "x" * 100_000,
    ),
    *(
        "a@\u202eb.nl",
        "a\u202e@b.nl",
        "a@b\u200bc.nl",
        "a@b\u00adc.nl",
        "a@b\u3000c.nl",
        "a\u200d@b.nl",
        "a@ab\u200dc.example",
        "a@ab\u200cc.example",
    ),
    *(
        "a@xn--a.nl",
        "a@b_c.nl",
        "a@i❤.example",
        "a\x00@b.nl",
        "a@b.nl\x00",
        "a@b@c.nl",
        "a\u00ad@b.nl",
        "a\u3164@b.nl",
        "@b.nl",
    ),
    *("özgür@example.nl", "yаra@example.nl", "ｙ@example.nl"),
)


@pytest.mark.parametrize("typed", REFUSED)
async def test_what_mail_can_not_be_sent_to_is_said_beside_the_field(house: House, typed: str) -> None:
    answer = await house.visitor().post("/sign-in", {"email": typed})
    assert answer.status_code == 422
    assert 'id="field-email-error"' in answer.text
    assert await SignInCode.all().count() == 0


async def test_what_is_invisible_in_an_address_is_shown_where_it_stands(house: House) -> None:
    answer = await house.visitor().post("/sign-in", {"email": "yara@ex\u202eample.nl"})
    assert 'value="yara@ex\ufffdample.nl"' in answer.text


def test_an_address_is_canonical_once_and_for_all() -> None:
    for typed, meant in SAME:
        assert mail_addresses.canonical(typed) == mail_addresses.canonical(meant) == meant
        assert len(meant) <= mail_addresses.LONGEST


async def test_an_address_that_was_stored_as_it_was_typed_still_signs_in(house: House) -> None:
    account = await actions.join("yara@bücher.example", "Yara", "GM0599", "nl")
    visitor = house.visitor()
    await come_in(house, visitor, "yara@bücher.example")
    assert (await visitor.get("/me")).status_code == 200
    assert mails(house)[-1]["To"] == "yara@xn--bcher-kva.example"
    assert await Account.all().count() == 1
    await staff_actions.appoint(mail_addresses.canonical("yara@bücher.example"), "Yara", "GM0599", Role.MODERATOR)
    assert (await Account.get()).id == account.id
    assert await staff_actions.dismiss(mail_addresses.canonical("yara@bücher.example"))


async def test_delivery_knows_the_domain_that_was_stored_as_it_was_typed(house: House) -> None:
    letter = transport.Mail("Hello", "Hello")
    assert transport.compose(letter, "yara@faß.example", "key", house.settings)["To"] == "yara@xn--fa-hia.example"
    for recipient in ("yara@b..nl", "yara@ab\u200dc.example"):
        with pytest.raises(transport.Refused):
            transport.compose(letter, recipient, "key", house.settings)


async def test_letters_like_o_umlaut_are_taken_where_the_server_takes_them(house: House) -> None:
    house.app.state.settings = replaced(house.settings, mail_utf8=True)
    await ask(house.visitor(), "Özgür@example.nl")
    assert (await SignInCode.get()).email == "özgür@example.nl"


async def test_a_server_that_does_not_is_asked_once_and_the_administrator_reads_why(house: House) -> None:
    settings = replaced(house.settings, mail_utf8=True)
    house.app.state.settings = settings
    await ask(house.visitor(), "özgür@example.nl")
    await consuming.consume_all(composition.CONSUMERS)
    async with post_office(utf8=False) as office:
        await outbox.send_due(replaced(settings, smtp=f"smtp+plain://127.0.0.1:{office.port}"), accounts_mails.WRITERS)
    waiting = await outbox.Outbox.get()
    assert (waiting.tries, waiting.next_try_at) == (1, None)
    assert "SMTPUTF8" in waiting.problem
    assert office.arrived == []


async def test_who_was_suspended_is_kept_out_with_every_spelling_of_the_mailbox(house: House) -> None:
    for name, spellings in (
        ("y.ara@gmail.com", ("yara@gmail.com", "Y.a.r.a+again@Gmail.com", "yara@googlemail.com")),
        ("yara@example.nl", ("yara+2@example.nl", "YARA+a+b@example.nl")),
    ):
        await transactions.atomic(rejoin_blocks.bar)(house.settings.secret, name)
        for spelling in (name, *spellings):
            visitor = house.visitor()
            path = await ask(visitor, spelling)
            code, _link = await read_mail(house)
            assert (await visitor.post(path, {"code": code})).status_code == 403, spelling
    for another in ("y.ara@example.nl", "yara2@gmail.com"):
        await come_in(house, house.visitor(), another)
    assert await rejoin_blocks.readmit(house.settings.secret, "yara+again@example.nl")
    await come_in(house, house.visitor(), "yara@example.nl")


async def test_who_is_suspended_joins_with_no_other_spelling_meanwhile(house: House) -> None:
    yara = await actions.join("yara@gmail.com", "Yara", "GM0599", "nl")
    await transactions.atomic(Account.filter(id=yara.id).update)(suspended_at=clock.now())
    for spelling in ("yara+2@gmail.com", "y.a.r.a@googlemail.com"):
        visitor = house.visitor()
        path = await ask(visitor, spelling)
        code, _link = await read_mail(house)
        answer = await visitor.post(path, {"code": code})
        assert answer.status_code == 403, spelling
        assert "andere schrijfwijze" in answer.text
    await come_in(house, house.visitor(), "yara2@gmail.com")
    waiting = house.visitor()
    await transactions.atomic(Account.filter(id=yara.id).update)(suspended_at=None)
    await come_in(house, waiting, "yara+2@gmail.com")
    await transactions.atomic(Account.filter(id=yara.id).update)(suspended_at=clock.now())
    assert (await waiting.post("/join", JOIN)).status_code == 403
    assert await Account.all().count() == 1


async def test_a_mark_of_the_version_before_still_keeps_out(house: House) -> None:
    plain = rejoin_blocks._marks(house.settings.secret, "yara+old@example.nl")[1]
    await transactions.atomic(BarredAddress.create)(mark=plain, until=clock.now() + rejoin_blocks.LASTS)
    assert await rejoin_blocks.barred_until(house.settings.secret, "yara+old@example.nl")
    assert not await rejoin_blocks.barred_until(house.settings.secret, "yara@example.nl")


def test_nothing_of_ours_uses_the_codec_of_2003() -> None:
    sources = sorted((Path(__file__).parents[2] / "platform" / "jobtease").rglob("*.py"))
    assert len(sources) > 100
    assert [path.name for path in sources if 'encode("idna")' in path.read_text()] == []


@pytest.mark.parametrize("written", ["één_twee.nl", "-één.nl", "één .nl"])
def test_a_domain_has_letters_figures_and_hyphens_inside(written: str) -> None:
    with pytest.raises(ValueError, match="domain"):
        mail_addresses.ascii_domain(written)
    assert mail_addresses.ascii_domain("één-twee.nl") == "xn--n-twee-9uaa.nl"


def test_an_address_is_also_looked_for_as_0_1_0_kept_it() -> None:
    assert mail_addresses.spellings("yara@example.nl") == ["yara@example.nl"]
    assert mail_addresses.spellings("yara@xn--n-twee-9uaa.nl") == ["yara@xn--n-twee-9uaa.nl", "yara@één-twee.nl"]
    assert mail_addresses.spellings("yara@xn--a.nl") == ["yara@xn--a.nl"]  # no letters are written so


@pytest.mark.parametrize("written", ["ｙara@example.nl", "ｙａｒａ＋2@example.nl", "𝐘ara@example.nl"])
def test_letters_of_another_width_lead_to_the_same_mailbox(written: str) -> None:
    assert mail_addresses.mailbox(mail_addresses.canonical(written)) == "yara@example.nl"
