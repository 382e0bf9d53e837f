"""Sample data of the style guide: invented people, pages and fields."""

from dataclasses import dataclass
from dataclasses import field as default
from types import SimpleNamespace
from typing import Any


@dataclass(frozen=True)
class Sample:
    """One page of the style guide: its template, what it gets, and whether to photograph all of it."""

    template: str
    context: dict[str, Any]
    whole: bool = True


@dataclass(frozen=True)
class Person:
    """Whoever looks at the page."""

    nickname: str
    role: str = "member"
    municipality: str = "GM0599"
    municipality_name: str = "Rotterdam"
    language: str = "nl"


@dataclass(frozen=True)
class Bound:
    """A field as jobtease.forms binds it."""

    name: str
    kind: str
    label: str
    hint: str = ""
    raw: Any = None
    value: Any = None
    error: str = ""
    required: bool = True
    options: tuple[tuple[str, str, str], ...] = ()
    attrs: dict[str, Any] = default(default_factory=dict)
    source: str = ""

    @property
    def field(self) -> Any:
        """What was declared: here only the bounds of photos."""
        return SimpleNamespace(at_most=4, max_bytes=15_000_000)

    @property
    def id(self) -> str:
        """The id of its control."""
        return f"field-{self.name}"


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
PLACES = (("GM0599", "Rotterdam", "Zuid-Holland"), ("GM0344", "Utrecht", "Utrecht"), ("GM0014", "Groningen", ""))

FIELDS = [
    Bound("kind", "choice", "Waar heb je hulp bij nodig?", raw="practise", options=KINDS),
    Bound(
        "title",
        "text",
        "Je vraag in één zin",
        hint="Zo lezen anderen hem.",
        raw="Wie oefent met mij een gesprek voor de horeca?",
        attrs={"maxlength": 120},
    ),
    Bound("story", "area", "Vertel er iets meer over", hint="Wat wil je kunnen, en voor welke dag?", raw="Ik heb"),
    Bound(
        "skills",
        "skills",
        "Welke vaardigheden helpen?",
        raw=["2", "7"],
        options=SKILLS,
        required=False,
        source="skills",
    ),
    Bound("place", "place", "In welke gemeente?", raw="Rotterdam", options=PLACES, source="places"),
    Bound(
        "needed_by",
        "datetime",
        "Wanneer heb je het nodig?",
        raw="2026-11-19T14:00",
        error="Kies een dag die nog moet komen.",
    ),
    Bound("distance", "number", "Hoe ver reis je?", raw="12", attrs={"suffix": "km"}, required=False),
    Bound("photos", "photos", "Foto’s van je kleren", hint="Een tot vier foto’s. Je gezicht hoeft er niet op."),
    Bound("garments", "choices", "Wat wil je laten zien?", raw=["jacket", "shoes"], options=GARMENTS),
    Bound("audience", "choice", "Wie mag dit zien?", raw="five", options=AUDIENCES),
    Bound("email", "email", "Je e-mailadres", raw="yara@", error="Er mist iets na de @. Bijvoorbeeld: naam@post.nl"),
    Bound("code", "code", "De code uit je mail", hint="Zes cijfers", raw="204816"),
    Bound("sixteen", "flag", "Ik ben 16 jaar of ouder", raw="1"),
]


def form_of(*fields: Bound) -> Any:
    """A form as templates see it."""
    return SimpleNamespace(bound={one.name: one for one in fields}, general_error="")


@dataclass(frozen=True)
class Problem:
    """What an error page gets."""

    message: str = ""


def context(person: Person | None, here: str, **more: Any) -> dict[str, Any]:
    """What pages.py gives to every template."""
    return {"viewer": person, "here": here, "flashes": [], "badges": {}, "path": "/", **more}


HENK, YARA = Person("Henk"), Person("Yara")
MARLOES = Person("Marloes", role="moderator")
PAGES = {
    "today": Sample("today.html", context(HENK, "today", badges={"requests": "2"}), whole=False),
    "today-whole": Sample(
        "today.html", context(HENK, "today", flashes=["Je aanbod is verstuurd. Yara antwoordt vóór 21:00."])
    ),
    "answer": Sample("answer.html", context(YARA, "outfits")),
    "form": Sample("form.html", context(YARA, "requests", form=form_of(*FIELDS))),
    "talk": Sample("talk.html", context(YARA, "requests")),
    "empty": Sample("empty.html", context(YARA, "me")),
    "desk": Sample("desk.html", context(MARLOES, "desk", badges={"desk": "7"}), whole=False),
    "sign-in": Sample("sign_in.html", context(None, "none", form=form_of(FIELDS[10]), code=FIELDS[11])),
    "not-found": Sample("_errors/404.html", context(None, "none", page=Problem())),
    "conflict": Sample("_errors/409.html", context(HENK, "none", page=Problem("Yara koos net iemand anders."))),
}
