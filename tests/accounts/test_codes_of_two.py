"""Codes of two addresses side by side: which works where, how often and how long, and that the other's is as it was."""

from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.accounts.models import SignInCode
from jobtease.accounts.sign_in import codes
from jobtease.accounts.sign_in.codes import Outcome
from jobtease.data import transactions
from tests.house import House

SECRET = "a secret for tests, forty characters long"
YARA, HENK = "yara@example.nl", "henk@example.nl"
MINUTE = timedelta(minutes=1)


async def _ask(email: str, browser: str = "") -> SignInCode:
    return await codes.ask(email, "nl", browser=browser)


async def _digits(code: SignInCode, browser: str = "", *, only_first: bool = False) -> Outcome:
    typed = codes.digits_of(SECRET, code.public_id)
    return await codes.try_digits(SECRET, code.public_id, typed, browser, only_first=only_first)


async def _link(code: SignInCode) -> Outcome:
    return await codes.try_link(SECRET, code.public_id, codes.link_of(SECRET, code.public_id))


async def _change(code: SignInCode, **values: object) -> None:
    await transactions.atomic(SignInCode.filter(id=code.id).update)(**values)


async def _used() -> list[str]:
    return [code.email for code in await SignInCode.exclude(used_at=None).order_by("id")]


@pytest.mark.parametrize("way", [_digits, _link])
async def test_using_one_uses_no_other(house: House, way: object) -> None:
    his, hers = await _ask(HENK), await _ask(YARA)
    assert await way(hers) is Outcome.RIGHT  # type: ignore[operator]
    assert await _used() == [YARA]
    assert await way(hers) is Outcome.SPENT  # type: ignore[operator]
    assert await way(his) is Outcome.RIGHT  # type: ignore[operator]


async def test_wrong_digits_count_where_they_were_typed(house: House) -> None:
    his, hers = await _ask(HENK), await _ask(YARA)
    assert await codes.try_digits(SECRET, hers.public_id, "no") is Outcome.WRONG
    tries = {code.id: code.tries for code in await SignInCode.all()}
    assert tries == {his.id: 0, hers.id: 1}
    assert await _digits(hers, only_first=True) is Outcome.SPENT
    assert await _digits(his, only_first=True) is Outcome.RIGHT


@pytest.mark.parametrize(
    ("values", "digits", "link"),
    [
        ({"tries": 4}, Outcome.RIGHT, Outcome.RIGHT),
        ({"tries": 5}, Outcome.SPENT, Outcome.RIGHT),
        ({"mailed": False}, Outcome.SPENT, Outcome.SPENT),
        ({"browser": "hers"}, Outcome.SPENT, Outcome.RIGHT),
        ({"used_at": 0}, Outcome.SPENT, Outcome.SPENT),
        ({"expires_at": 1}, Outcome.RIGHT, Outcome.RIGHT),
        ({"expires_at": 0}, Outcome.SPENT, Outcome.SPENT),
        ({"expires_at": 0, "link_until": 0}, Outcome.SPENT, Outcome.SPENT),
        ({"expires_at": 0, "link_until": 1}, Outcome.SPENT, Outcome.RIGHT),
    ],
)
async def test_what_keeps_a_code_from_working(
    house: House, values: dict[str, object], digits: Outcome, link: Outcome
) -> None:
    moments = {k: clock.now() + v * MINUTE if k[-3:] in ("_at", "til") else v for k, v in values.items()}  # type: ignore[operator]
    for way, outcome in ((_digits, digits), (_link, link)):
        code = await _ask(YARA)
        assert codes.is_open(code)
        await _change(code, **moments)
        now = await SignInCode.get(id=code.id)
        assert codes.is_open(now) is (digits is Outcome.RIGHT or "browser" in values)
        assert codes.link_is_open(now) is (link is Outcome.RIGHT)
        assert await way(code) is outcome


async def test_digits_work_in_the_browser_that_asked(house: House) -> None:
    hers = await _ask(YARA, "hers")
    assert codes.is_asked_by(hers, "hers")
    assert not codes.is_asked_by(hers, "his")
    assert codes.is_asked_by(await _ask(YARA), "his")
    assert await _digits(hers, "his") is Outcome.SPENT
    assert await _digits(hers, "hers") is Outcome.RIGHT


async def test_without_a_mail_the_link_that_was_mailed_last_to_this_address_lasts(house: House) -> None:
    older, hers, his = await _ask(YARA), await _ask(YARA), await _ask(HENK)
    with clock.travel(14 * MINUTE):
        made = await codes.ask_without_mail(YARA, "nl", "/", "")
        assert made is not None
        assert not made.mailed
        until = {code.id: code.link_until for code in await SignInCode.all()}
        assert until[hers.id] is not None
        assert (until[older.id], until[his.id], until[made.id]) == (None, None, None)
    with clock.travel(20 * MINUTE):
        assert await _link(his) is Outcome.SPENT
        assert await _link(hers) is Outcome.RIGHT
    assert await codes.newest_mailed(YARA) == older  # what was used doesn't count, nor what wasn't mailed
    assert await codes.newest_mailed(HENK) == his
    assert await codes.newest_mailed("noor@example.nl") is None
    assert await codes.ask_without_mail("noor@example.nl", "nl", "/", "") is None


async def test_a_link_that_is_used_at_this_moment_gets_no_more_time(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    hers, his = await _ask(YARA), await _ask(HENK)
    newest_mailed = codes.newest_mailed

    async def used_meanwhile(email: str) -> SignInCode | None:
        found = await newest_mailed(email)
        assert await _link(hers) is Outcome.RIGHT
        return found

    with monkeypatch.context() as patch:
        patch.setattr(codes, "newest_mailed", used_meanwhile)
        assert await codes.ask_without_mail(YARA, "nl", "/", "") is None
    assert await SignInCode.exclude(link_until=None).count() == 0
    assert await SignInCode.filter(mailed=False).count() == 0
    assert await codes.ask_without_mail(HENK, "nl", "/", "") is not None
    assert [code.id for code in await SignInCode.exclude(link_until=None)] == [his.id]


async def test_joining_takes_a_used_code_and_takes_it_once(house: House) -> None:
    unused, hers, his = await _ask(YARA), await _ask(YARA), await _ask(HENK)
    for code in (hers, his):
        assert await _digits(code) is Outcome.RIGHT
    assert not await codes.use_to_join(unused.public_id)
    assert await codes.use_to_join(hers.public_id)
    first = {code.id: code.joined_at for code in await SignInCode.all()}
    assert first[hers.id] is not None
    assert (first[unused.id], first[his.id]) == (None, None)
    with clock.travel(timedelta(seconds=9)):
        assert await codes.use_to_join(hers.public_id)  # the other half of a double click
        assert {code.id: code.joined_at for code in await SignInCode.all()} == first
    with clock.travel(timedelta(seconds=11)):
        assert not await codes.use_to_join(hers.public_id)
        assert await codes.use_to_join(his.public_id)


async def test_codes_are_forgotten_when_neither_digits_nor_link_can_work(house: House) -> None:
    long_ago, lately = clock.now() - 61 * MINUTE, clock.now() - 59 * MINUTE
    for name, expires, link in (
        ("gone", long_ago, None),
        ("gone too", long_ago, long_ago),
        ("kept for its link", long_ago, lately),
        ("kept", lately, None),
        ("kept too", lately, long_ago),
    ):
        await _change(await _ask(name), expires_at=expires, link_until=link)
    assert await codes.erase_past() == 2
    assert {code.email for code in await SignInCode.all()} == {"kept for its link", "kept", "kept too"}
