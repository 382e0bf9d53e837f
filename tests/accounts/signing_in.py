"""Somebody who asks for a code and reads their mail, in a test."""

import email
import email.policy
import re
from email.message import EmailMessage

from tests.house import House, Person

CODE = re.compile(r"(\d{3}) (\d{3})")


def mails(house: House) -> list[EmailMessage]:
    """Every mail that went out to the folder, oldest first."""
    paths = sorted(house.settings.mails.glob("*.eml"))
    return [email.message_from_bytes(p.read_bytes(), policy=email.policy.default) for p in paths]


async def ask(person: Person, address: str, next_path: str = "/") -> str:
    """Ask for a code; the path of the page where it is typed."""
    answer = await person.post("/sign-in", {"email": address, "next": next_path})
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


async def read_mail(house: House) -> tuple[str, str]:
    """Let the mail go out; the code and the path of the link in the newest one that has any."""
    await house.work()
    text = str([mail for mail in mails(house) if CODE.search(mail["Subject"])][-1].get_content())
    code = CODE.search(text)
    link = re.search(rf"{re.escape(house.settings.origin)}(/sign-in/\S+)", text)
    assert code
    assert link
    return code[1] + code[2], link[1]


async def come_in(house: House, person: Person, address: str) -> None:
    """Sign in, or get as far as the form for joining."""
    path = await ask(person, address)
    code, _ = await read_mail(house)
    answer = await person.post(path, {"code": code})
    assert answer.status_code == 303, answer.text


async def sign_in_again(house: House, person: Person, sign_in_path: str) -> str:
    """Sign in where this path leads; the path that the person is taken to then."""
    assert person.account
    page = (await person.get(sign_in_path)).text
    following = re.search(r'name="next" value="([^"]*)"', page)
    assert following
    path = await ask(person, person.account.email, following[1])
    code, _ = await read_mail(house)
    return (await person.post(path, {"code": code})).headers["location"]


JOIN = {"nickname": "Yara", "municipality": "Rotterdam", "language": "nl", "age": "18+"}
