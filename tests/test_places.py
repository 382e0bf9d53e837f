"""The navigation marks the place a page belongs to, on every page that has one: a screen reader says it as "current page"."""

import re

from tests.house import House
from tests.test_routes import ENDLESS, call, made, routes

PLACES = {
    "/": ["feed:today"],
    "/requests": [
        *("helping:ask", "helping:edit", "helping:index", "helping:show", "helping:wipe", "helping:withdraw"),
        *("matching:for_me", "matching:people", "conversations:change", "conversations:show", "ties:leave"),
        *("conversations:appointment", "reviews:index", "reviews:show"),
    ],
    "/outfits": [
        *("outfits:ask", "outfits:audience", "outfits:index", "outfits:leave", "outfits:practise", "outfits:question"),
        "outfits:show",
    ],
    "/me": [
        *("accounts:about", "accounts:address", "accounts:leave", "accounts:me", "accounts:notices", "ties:mine"),
        *("accounts:age", "accounts:known_mine"),
        *("accounts:passkeys", "accounts:new_passkey"),
        *("profiles:mine", "profiles:edit_about", "profiles:edit_skills", "profiles:edit_helping"),
        *("profiles:edit_audience", "profiles:edit_purpose"),
        *("reviews:ask", "reviews:suggestions", "profiles:tips"),
        *("profiles:section", "profiles:new_entry", "profiles:edit_entry", "profiles:versions", "profiles:version"),
        *("profiles:variants", "profiles:new_variant", "profiles:variant", "profiles:variant_words"),
        *("moderation:decision", "moderation:my_report", "moderation:my_reports", "moderation:my_question"),
        "moderation:my_looks",
        *("moderation:appeal_decision", "moderation:appeal_report"),
    ],
    "/desk": [
        "accounts:known",
        "accounts:known_person",
        "moderation:case",
        "moderation:desk",
        *("moderation:log", "moderation:person", "moderation:search"),
        "moderation:undo",
        "moderation:transfer",
        *("moderation:rules", "moderation:question", "moderation:adding_rules"),
        *("moderation:second", "moderation:agreement"),
    ],
    "none": [
        *(
            "accounts:newest_mail",
            "accounts:young_people",
            "moderation:house_rules",
            "moderation:is_this_real",
            "moderation:report",
            "moderation:report_as_visitor",
            "ties:block",
            "ties:mute",
            "moderation:appeal_table",
            "moderation:figures",
            "moderation:public_log",
            "profiles:tip_rules",
        ),
        *("about:accessibility", "about:contact", "about:cookies", "about:privacy", "about:show"),
    ],
}
OF_WHOM = {"profiles:show": {"owner": "/me", "other": "none", "moderator": "none"}}
"""One's own profile belongs to "me"; another's stands nowhere."""

NOT_FOR_MODERATORS = {"helping:show", "reviews:show", "outfits:show", "outfits:index"}
"""They have no such place: they read these from the desk."""

MARKED = re.compile(r'class="places__link" href="([^"]*)" aria-current="(?:page|true)"')


async def test_every_page_says_in_which_place_it_is(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    world = await made(yara, henk)
    expected = {name: place for place, names in PLACES.items() for name in names}
    seen, wrong = set(), []
    for who, person in (("owner", yara), ("other", henk), ("moderator", await house.moderator())):
        for route in routes():
            if "GET" not in (route.methods or ()) or route.name in ENDLESS:
                continue
            answer = await call(person, "GET", world.path(route))
            if answer.status_code != 200 or "text/html" not in answer.headers["content-type"]:
                continue
            place = OF_WHOM.get(route.name, {}).get(who) or expected.get(route.name)
            if who == "moderator" and route.name in NOT_FOR_MODERATORS:
                place = "none"
            marked = MARKED.findall(answer.text) or ["none"]
            seen.add(route.name)
            if marked != [place]:
                wrong.append((who, route.name, marked, place))
    assert wrong == []
    assert {name for names in PLACES.values() for name in names} <= seen
