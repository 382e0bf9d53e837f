"""Sample data of the style guide: invented people, pages and fields."""

from dataclasses import dataclass
from typing import Any

from starlette.datastructures import FormData

from jobtease.audience import Role, Viewer
from jobtease.web.date_fields import DateTime
from jobtease.web.error_page import ErrorPage
from jobtease.web.fields import Choice, Choices, Code, Email, Flag, Number, Photos, Text
from jobtease.web.forms import Form
from jobtease.web.renderer import Flash
from tests.mandates_of import mandates_of


@dataclass(frozen=True)
class Sample:
    """One page of the style guide: its template, what it gets, and whether to photograph all of it."""

    template: str
    context: dict[str, Any]
    whole: bool = True


SKILLS = (
    ("1", "klanten ontvangen", "Met mensen"),
    ("2", "gesprek oefenen", "Met mensen"),
    ("3", "uitleg geven", "Met mensen"),
    ("4", "brief schrijven", "Taal"),
    ("5", "Nederlands", "Taal"),
    ("6", "kassa", "Winkel en horeca"),
    ("7", "bediening", "Winkel en horeca"),
)
KINDS = (
    ("practise", "Sollicitatie oefenen", "Aan de telefoon, online of samen aan tafel"),
    ("letter", "Brief of cv", "Iemand leest mee en doet een voorstel per zin"),
    ("borrow", "Kleren lenen", ""),
)
AUDIENCES = (
    ("five", "Alleen vijf mensen die je helpen", "Ze kennen het soort werk. Je ziet wie het zijn."),
    ("municipality", "Deelnemers in Rotterdam", ""),
    ("members", "Alle deelnemers", ""),
)
GARMENTS = (("jacket", "jasje", ""), ("shirt", "overhemd", ""), ("trousers", "broek", ""), ("shoes", "schoenen", ""))
SECTORS = (("horeca", "Horeca"), ("care", "Zorg"), ("retail", "Winkel"))


class RequestForm(Form):
    """Every kind of field."""

    kind = Choice(label="Waar heb je hulp bij nodig?", choose_from=KINDS)
    title = Text(label="Je vraag in één zin", hint="Zo lezen anderen hem.", max=120)
    story = Text(label="Vertel er iets meer over", hint="Wat wil je kunnen, en voor welke dag?", max=2000, rows=5)
    skills = Choices(label="Wat helpt?", choose_from=SKILLS, required=False, as_kind="skills", source="skills")
    place = Text(label="In welke gemeente?", as_kind="place", source="places")
    needed_by = DateTime(label="Wanneer heb je het nodig?", future=True)
    distance = Number(label="Hoe ver reis je?", max=300, suffix="km", required=False)
    photos = Photos(at_most=4, label="Foto’s van je kleren", hint="Een tot vier foto’s. Je gezicht hoeft er niet op.")
    garments = Choices(label="Wat wil je laten zien?", choose_from=GARMENTS)
    audience = Choice(label="Wie ziet dit?", choose_from=AUDIENCES)
    email = Email(label="Je e-mailadres")
    code = Code(label="De code uit je mail", hint="Zes cijfers")
    sector = Choice(label="Welke sector?", choose_from=SECTORS, as_list=True, required=False)
    sixteen = Flag(label="Ik ben 16 jaar of ouder")


TYPED = FormData(
    [
        ("kind", "practise"),
        ("title", "Wie oefent met mij een gesprek voor de horeca?"),
        ("story", "Ik heb"),
        ("skills", "2"),
        ("skills", "7"),
        ("place", "Rotterdam"),
        ("needed_by", "2025-11-19T14:00"),
        ("distance", "12"),
        ("garments", "jacket"),
        ("garments", "shoes"),
        ("audience", "five"),
        ("email", "yara@"),
        ("code", "204816"),
        ("sixteen", "1"),
    ]
)


class EmailForm(Form):
    """One field, the first of signing in."""

    email = Email(label="Je e-mailadres")


class CodeForm(Form):
    """The second."""

    code = Code(label="De code uit je mail", hint="Zes cijfers")


def viewer(nickname: str, role: Role = Role.MEMBER) -> Viewer:
    """Whoever looks at the page."""
    return Viewer(
        id=1,
        public_id="a" * 16,
        nickname=nickname,
        role=role,
        municipality="GM0599",
        municipality_name="Rotterdam",
        labour_region="AM29",
        language="nl",
        mandates=mandates_of(role),
    )


def context(person: Viewer | None, here: str, **more: Any) -> dict[str, Any]:
    """What renderer.py gives to every template."""
    around = {
        "flashes": [],
        "badges": {},
        "path": "/",
        "care": False,
        "status": 200,
        "mistaken": False,
        "quiet": False,
        "address": "",
        "origin": "",
    }
    return {"viewer": person, "here": here, **around, **more}


HENK, YARA, MARLOES = viewer("Henk"), viewer("Yara"), viewer("Marloes", Role.MODERATOR)
PAGES = {
    "today": Sample("today.html", context(HENK, "today", badges={"requests": "2"}), whole=False),
    "today-whole": Sample(
        "today.html", context(HENK, "today", flashes=[Flash("Je aanbod is verstuurd. Yara antwoordt vóór 21:00.")])
    ),
    "answer": Sample("answer.html", context(YARA, "outfits")),
    "form": Sample("form.html", context(YARA, "requests", form=RequestForm.take(TYPED))),
    "talk": Sample("talk.html", context(YARA, "requests")),
    "empty": Sample("empty.html", context(YARA, "me")),
    "desk": Sample("desk.html", context(MARLOES, "desk", badges={"desk": "7"}), whole=False),
    "sign-in": Sample("sign_in.html", context(None, "none", form=EmailForm.take(TYPED), code=CodeForm.blank())),
    "not-found": Sample("_errors/404.html", context(None, "none", page=ErrorPage("", "1f0c6f1f9a0b4c2d"))),
    "broken": Sample("_errors/500.html", context(HENK, "none", page=ErrorPage("", "1f0c6f1f9a0b4c2d"))),
    "away": Sample("_errors/503.html", context(HENK, "none", page=ErrorPage("", "1f0c6f1f9a0b4c2d"))),
    "care": Sample("_errors/404.html", context(HENK, "none", page=ErrorPage("", ""), care=True)),
    "conflict": Sample(
        "_errors/409.html", context(HENK, "none", page=ErrorPage("Yara koos net iemand anders.", "1f0c6f1f9a0b4c2d"))
    ),
}
