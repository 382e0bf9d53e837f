"""One ticket is one thing of one kind of one person."""

from jobtease.once import public_id_from

TICKET = "A" * 22


def test_the_same_ticket_gives_the_same_thing() -> None:
    assert public_id_from("request", 1, TICKET) == public_id_from("request", 1, TICKET)


def test_nobody_gets_the_id_of_another_thing() -> None:
    given = {public_id_from(kind, person, TICKET) for kind in ("request", "outfit", "message") for person in (1, 2)}
    assert len(given) == 6
