"""What can be wrong in what somebody sends: nothing at all, and too much of everything in the form that a route reads."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import Any

import pytest
from starlette.datastructures import FormData
from starlette.routing import Route

from jobtease.web.bound_fields import Field
from jobtease.web.date_fields import Date, DateTime
from jobtease.web.fields import Number, Photos, Written
from jobtease.web.forms import Form
from tests.outline import Node, tree
from tests.test_routes import World
from tests.town import Town

NOTHING_TO_SAY = frozenset(
    [
        "accounts:sign_out",
        "accounts:new_passkey_challenge",
        "accounts:passkey_challenge",
        "accounts:remove_passkey",
        "accounts:start_again",
        "accounts:switch_mail_off",
        "accounts:end_all_sessions",
        "accounts:end_session",
        "accounts:put_away",
        "accounts:follow_link",
        "accounts:cancel_address",
        "accounts:confirm_address",
        "accounts:stop_address",
        "accounts:known_end",
        "accounts:known_remove",
        "accounts:language",
        "accounts:try_mail_again",
        "accounts:try_event_again",
        "conversations:call_off",
        "conversations:read",
        "conversations:take_back",
        "helping:accept",
        "helping:decline",
        "helping:let_in",
        "helping:not_this_time",
        "helping:stand",
        "helping:unask",
        "helping:undo",
        "helping:wipe",
        "moderation:look",
        "moderation:look_into",
        "moderation:suspect",
        "moderation:next",
        "moderation:put_back",
        *("moderation:next_second", "moderation:put_back_second", "moderation:talk_over_second"),
        "moderation:take",
        "moderation:complaints",
        "moderation:end_phrase",
        "moderation:take_out_rule",
        "moderation:wipe_question",
        "outfits:drop",
        "outfits:forget",
        "outfits:helped",
        "outfits:take_back",
        "outfits:withdraw",
        *("profiles:hear_tips", "profiles:move_entry", "profiles:remove_entry", "profiles:remove_variant"),
        *("reviews:keep", "reviews:send", "reviews:take_back", "reviews:withdraw"),
        "ties:block",
        "ties:end",
        "ties:leave",
        "ties:mute",
        "ties:unblock",
        "ties:unmute",
    ]
)
"""Routes whose address says it all: an empty body is no mistake there, and what it asks for would be done."""
AS_WELL = {
    "accounts:demo_sign_in": "there is none but in a demonstration",
    "helping:ask_person": "somebody who isn't there is not found",
    "profiles:dismiss_tip": "advice that nobody gave is not found",
    "outfits:confirm": "ticking the box is asked only of who hid nothing",
}
"""Routes where nothing that is sent is a mistake in this town, and why."""
WHERE = {
    "accounts:enter_code": "the code",
    "helping:ask_again": "a request: chosen",
    "helping:close": "a request: chosen",
    "helping:edit": "a draft to change",
    "helping:offer": "a request: for today",
    "helping:thank": "help that is over",
    "helping:withdraw": "help that is over",
    "helping:withdraw_offer": "help that is over",
    "outfits:add": "an outfit not sent yet",
    "outfits:choose": "whom to choose",
    "outfits:give": "an outfit to answer",
    "outfits:drop": "an outfit not sent yet",
    "outfits:hide": "an outfit not sent yet",
    "outfits:say": "an outfit not sent yet",
    "outfits:tell": "an outfit that is over",
}
"""Of what in the town, where that isn't what the pages are of: see Town.more."""
LONG = re.compile("a{10,}")
"""What is typed where it is too much."""
UNTOUCHED = re.compile(
    r"^[ -]*(?:(?:radio|checkbox|option) (?!.* (?:checked|chosen|aria-invalid))|hidden \S+ “”$|\.\.\. of )"
)
NOT_TYPED = {
    "accounts:add_passkey": {"field-answer"},
    "helping:offer": {"field-seen", "field-mine"},
    "helping:edit": {"field-seen"},
    "profiles:save_about": {"field-seen"},
    "profiles:save_audience": {"field-seen"},
    "profiles:save_helping": {"field-seen"},
    "profiles:save_purpose": {"field-seen"},
    "profiles:save_skills": {"field-seen"},
    "profiles:add_entry": {"field-seen"},
    "profiles:save_entry": {"field-seen"},
    "profiles:go_back": {"field-seen"},
    "profiles:save_variant": {"field-seen"},
    "profiles:save_variant_words": {"field-seen"},
    "moderation:add_phrase": {"field-municipality", "field-sure"},
    "moderation:adding_rules": {"field-municipality"},
    "moderation:case": {"field-seen", "field-days", "field-template", "field-fill"},
    "moderation:undo": {"field-then"},
    "moderation:report": {"field-seen", "field-photo"},
    "reviews:suggest": {"field-kind", "field-piece", "field-read_hash", "field-send"},
    "reviews:take": {"field-seen"},
    "outfits:add": {"field-key", "field-after"},
    "outfits:confirm": {"field-seen"},
    "outfits:give": {"field-send", "field-again"},
    "outfits:hide": {"field-photo"},
    "outfits:post": {"field-key", "field-after"},
    "outfits:practised": {"field-note", "field-send", "field-wear", "field-again"},
}
"""By route, fields that are hidden or not on the page: only who sends another form than ours reads that they are wrong."""
HEAD = re.compile("^ *(?:fieldset|details|div|ul)\\b")
NAME = re.compile("^ *(?:legend|summary):")
"""Lines of an outline: a choice that nobody made, the beginning of a group, and what a group is called."""


def world_of(town: Town) -> World:
    """What stands in addresses where mistakes are made."""
    return World(
        town.world.values | {f"{name}.public_id": town.more[what].split("/")[2] for name, what in WHERE.items()}
    )


def can_be_made(route: Route) -> bool:
    """Whether something that is sent to this route can be wrong."""
    return "POST" in (route.methods or ()) and route.name not in NOTHING_TO_SAY | AS_WELL.keys()


def too_much(form: type[Form]) -> dict[str, str]:
    """Each field of this form with something that doesn't fit: texts by one character."""
    return {name: _beyond(field) for name, field in form.fields.items() if not isinstance(field, Photos)}


def _beyond(field: Field[Any]) -> str:
    if isinstance(field, Written):
        return "a" * (field.max + 1)
    if isinstance(field, Number):
        return str(field.max + 1)
    if isinstance(field, DateTime):
        return "2020-01-01T10:00"
    return "2020-01-01" if isinstance(field, Date) else "none-of-ours"


def counted(text: str) -> str:
    """With the length of what was typed in its place."""
    return LONG.sub(lambda found: f"({len(found[0])} a's)", text)


def sifted(lines: list[str]) -> list[str]:
    """Without what nobody chose, and groups of which nothing is left then: the stored pages tell what there is to choose."""
    left: list[str] = []
    below = 0
    for above, line in reversed(list(pairwise(["", *lines]))):
        indent = len(line) - len(line.lstrip())
        nothing = below <= indent if HEAD.match(line) else below < indent and bool(NAME.match(line))
        if UNTOUCHED.match(line) or (nothing and "invalid" not in line + above):
            continue
        left.insert(0, line)
        below = indent
    return left


def led_astray(route: str, html: str) -> list[str]:
    """Links of a summary that lead to nothing that is marked as wrong and says so itself, or within a group that does.

    And ids that stand on the page twice, which leave open where a link leads.
    """
    page = tree(html)
    ids = [node.attributes["id"] for node in page if "id" in node.attributes]
    texts = {node.attributes["id"]: node.text for node in page if "id" in node.attributes}
    astray = [f"two of {one}" for one in sorted(set(ids)) if ids.count(one) > 1]
    for summary in page:
        if summary.attributes.get("class") != "summary":
            continue
        for link in summary:
            target = link.attributes.get("href", "")
            way = _way_to(page, target[1:])
            if not target.startswith("#") or (target[1:] in NOT_TYPED.get(route, ()) and _is_hidden(way)):
                continue
            around = [node.attributes for node in way if node.attributes.get("aria-invalid")]
            said = [texts.get(one, "") for one in " ".join(one.get("aria-describedby", "") for one in around).split()]
            if not any(text and link.text.endswith(text) for text in said):
                astray.append(f"{target}: {link.text}")
    return astray


def _is_hidden(way: list[Node]) -> bool:
    return not way or way[0].attributes.get("type") == "hidden"


def way_on(html: str) -> str:
    """Where the button of an error page leads."""
    page = tree(html).first("main")
    return next(node.attributes["href"] for node in page if node.attributes.get("class") == "button")


def language_button(html: str) -> tuple[str, str]:
    """Beside a form that was sent: the address of the form that the language button sends, and where to; empty without one."""
    page = tree(html)
    buttons = [node.attributes for node in page if node.attributes.get("class") == "foot__language"]
    forms = [
        node.attributes
        for node in page
        if node.tag == "form" and node.attributes.get("id", "-") == buttons[0].get("form")
    ]
    assert len(buttons) == 1
    assert len(forms) < 2
    return (forms[0]["action"] if forms else "", buttons[0].get("formaction", ""))


def typed(html: str, path: str) -> set[tuple[str, str]]:
    """What stands in the form that goes to this address, by name; but for tickets, which are new for who left theirs out."""
    forms = [node for node in tree(html) if node.tag == "form" and node.attributes.get("action") == path]
    found = set()
    for node in forms[0] if forms else ():
        name, kind = node.attributes.get("name", ""), node.attributes.get("type", "")
        if node.tag == "textarea":
            found.add((name, node.text))
        elif node.tag == "option" and "selected" in node.attributes:
            found.add(("a choice", node.attributes.get("value", "")))
        elif node.tag == "input" and (kind not in ("radio", "checkbox") or "checked" in node.attributes):
            found.add((name, node.attributes.get("value", "")))
    return {one for one in found if one[0] not in ("ticket", "key")}


def _way_to(node: Node, wanted: str) -> list[Node]:
    """The element of this id, and all it is in; nothing where it isn't."""
    if node.attributes.get("id") == wanted:
        return [node]
    for one in node.inside:
        if isinstance(one, Node) and (way := _way_to(one, wanted)):
            return [*way, node]
    return []


@contextmanager
def forms_read() -> Iterator[list[type[Form]]]:
    """The forms that read what is sent in this block."""
    found: list[type[Form]] = []
    take = vars(Form)["take"].__func__

    def told(form: type[Form], data: FormData) -> Any:
        found.append(form)
        return take(form, data)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Form, "take", classmethod(told))
        yield found
