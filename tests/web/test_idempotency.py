"""One ticket is one thing of one kind of one person."""

from starlette.datastructures import FormData

from jobtease.conversations.forms import MessageForm
from jobtease.web.idempotency import content_of, public_id_from

TICKET = "A" * 22
CONTENTS = (
    {"message": "a", "ticket": TICKET},
    {"message": "a", "ticket": "B" * 22},
    {"message": "b", "ticket": TICKET},
)


def test_the_same_ticket_gives_the_same_thing() -> None:
    assert public_id_from("request", 1, TICKET) == public_id_from("request", 1, TICKET)


def test_other_content_is_another_thing() -> None:
    assert public_id_from("message", 1, TICKET, "a") != public_id_from("message", 1, TICKET, "b")


def test_the_content_of_a_form_is_all_of_it_but_its_ticket() -> None:
    told = {content_of(MessageForm.take(FormData(sent))) for sent in CONTENTS}
    assert len(told) == 2


def test_nobody_gets_the_id_of_another_thing() -> None:
    given = {public_id_from(kind, person, TICKET) for kind in ("request", "outfit", "message") for person in (1, 2)}
    assert len(given) == 6
