"""Display names: which compare alike, and with which one would speak for us or for an office (impersonation).

People write names in every alphabet, with dots, hyphens and accents, and none of that is suspicious. What is: a name that reads as
ours or an authority's whatever it is written with (deobfuscation.py undoes that), a word of two alphabets, which is how a copy of
somebody else's name is made, and a name that a mail program makes a link of. And since a name is read by everybody and looked at by
nobody: words that a moderator would have to look at anywhere else, and names to call others.
"""

import re
import unicodedata
from collections.abc import Callable
from enum import StrEnum

from jobtease.words.cleaning import fold, one_edit_apart
from jobtease.words.contact_details import find_contacts
from jobtease.words.deobfuscation import looks_like, tokens
from jobtease.words.normalization import nfkc
from jobtease.words.screening import by_rules, screen

KEY_LENGTH = 60


class Trouble(StrEnum):
    """Why a name can't be taken."""

    CONTACT = "contact"
    NO_LETTER = "no letter"
    ALPHABETS = "alphabets"
    OURS = "ours"
    AUTHORITY = "authority"
    NO_NAME = "no name"


def key(name: str) -> str:
    """What two names have in common that people take for one: Özgür and ÖZGÜR, van ’t Hoff and Van 't Hoff, IJsbrand and ĳsbrand.

    Without capitals, accents, spaces and signs; letters of other alphabets as the Latin ones they look like. Never empty.
    """
    plain = looks_like(fold(name))
    return "".join(letter for letter in plain if letter.isalnum())[:KEY_LENGTH] or "-"


# --- who would be spoken for ---


def _words(listed: str) -> frozenset[str]:
    """Words as they look once a disguise is undone, those of other alphabets too."""
    return frozenset(looks_like(fold(word)) for word in listed.split())


_OURS_ANYWHERE = _words(
    "jobtease moderator moderatie moderation moderateur administrator beheerder helpdesk klantenservice customerservice supportteam"
    " модератор администратор"
)
_OURS = _words("admin admins moderatoren mods noreply webmaster postmaster sysadmin sysop админ")
_NEARLY = ("jobtease", "moderator", "administrator")
"""One slip of the finger away is still taken for it."""
_OFFICES_ANYWHERE = _words(
    "belastingdienst rijksoverheid werkcoach jobcoach wijkagent jeugdzorg kinderbescherming zelfmoordpreventie suicidepreventie"
    " kindertelefoon slachtofferhulp veiligthuis meldpunt ministerie klantmanager casemanager leerplicht werkgeversservice"
    " reclassering marechaussee vreemdelingenpolitie socialedienst rabobank abnamro ingbank полиция полиціа الشرطة"
)
_OFFICES = _words(
    "uwv svb cjib aivd digid politie police polis policja polizei gemeente gemeentehuis municipality stadhuis burgemeester wethouder"
    " ambtenaar ambtenaren overheid justitie rechtbank ambulance brandweer hulpdienst douane consulent consulente werkplein wijkteam"
    " 112 113 شرطة"
)
_OFFICE_BEGINNINGS = ("gemeente", "politie", "uwv")
_NO_OFFICE = _words("politiek politieke gemeentelijk")
_ROLES = _words(
    "beheer mod support staff official officieel systeem system redactie directie team bestuur agent inspecteur inspectie rechter"
    " minister duo ind ggd ggz coa kvk rdw boa ing info gebiedsteam jongerenloket loket service crew security beveiliging consultant"
    " coach hulpverlener"
)
"""Also what somebody may be called (Anna Beheer, Coa): only a name of nothing else is refused."""
_CURSES = _words(
    "hoer hoeren slet sletje kutwijf nazi neuk neuken geneukt kanker klootzak flikker nikker pedo pedofiel verkrachter"
    " whore slut cunt fuck fucker fucking bitch faggot rapist"
)
_CURSES_ANYWHERE = _words(
    "hitler hoerenzoon hoerenjong kankerhoer kankerlij kutmarok nigger motherfuck fuckyou tyfushoer"
)
"""Dick, Lul and Gay are what people are called; these aren't."""
_BETWEEN = _words("de het van der den the of en and nl nederland afdeling uw jouw hulp online")
_TEAM_ALONE = _words("team coach crew service duo info hulpverlener consultant")
"""Nothing to be afraid of without an office or a place beside it."""


def trouble(name: str, is_place: Callable[[str], bool] = lambda _word: False) -> Trouble | None:
    """What is wrong with a name; None for a good one. `is_place` says whether a word is a municipality."""
    plain = nfkc(name)
    if "@" in plain or sum(letter.isdigit() for letter in plain) > 5 or find_contacts(name) or _is_host(plain):
        return Trouble.CONTACT
    if not any(unicodedata.category(letter).startswith("L") for letter in plain):
        return Trouble.NO_LETTER
    read = [_with_pairs(token.forms) for token in tokens(name)]
    joined = _readings(read)
    if _speaks(read, joined, _OURS, _OURS_ANYWHERE) or any(
        len(form) > 6 and one_edit_apart(form, ours) for forms in (*read, joined) for form in forms for ours in _NEARLY
    ):
        return Trouble.OURS
    if _speaks(read, joined, _OFFICES, _OFFICES_ANYWHERE) or any(
        _begins_as_office(form) for forms in read for form in forms
    ):
        return Trouble.AUTHORITY
    if _is_role_alone(read, is_place):
        return Trouble.AUTHORITY
    if by_rules(screen(name)) or _speaks(read, joined, _CURSES, _CURSES_ANYWHERE):
        return Trouble.NO_NAME
    return Trouble.ALPHABETS if any(_alphabets(word) > 1 for word in re.findall(r"[^\W\d_]+", plain)) else None


def _with_pairs(forms: tuple[str, ...]) -> tuple[str, ...]:
    """The same, and with two letters that pass for one: Moderator and Rnoderator, uwv and uvvv."""
    return tuple(dict.fromkeys([*forms, *(form.replace("rn", "m").replace("vv", "w") for form in forms)]))


def _readings(read: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The whole name as one word, plainest first: "Job Tease" and "Mod.erator" are read so."""
    return ("".join(forms[0] for forms in read), "".join(forms[-1] for forms in read))


def _speaks(
    read: list[tuple[str, ...]], joined: tuple[str, ...], whole: frozenset[str], anywhere: frozenset[str]
) -> bool:
    if any(form in whole for forms in read for form in forms):
        return True
    return any(word in form for forms in (*read, joined) for form in forms for word in anywhere)


def _begins_as_office(form: str) -> bool:
    return form.startswith(_OFFICE_BEGINNINGS) and form not in _NO_OFFICE


def _is_role_alone(read: list[tuple[str, ...]], is_place: Callable[[str], bool]) -> bool:
    """Whether a name says a role, perhaps of some place, and nobody's name."""
    roles = [form for forms in read for form in forms if form in _ROLES]
    rest = [forms for forms in read if not any(form in _ROLES or form in _BETWEEN or form.isdigit() for form in forms)]
    places = [forms for forms in rest if any(is_place(form) for form in forms)]
    if not roles or len(places) < len(rest):
        return False
    return bool(places) or len(roles) > 1 or roles[0] not in _TEAM_ALONE


# --- what it is written with ---

_ONE = {"CJK": "EAST", "HIRAGANA": "EAST", "KATAKANA": "EAST", "HANGUL": "EAST", "BOPOMOFO": "EAST"}
_DOTS = re.compile(r"(?<![^\W_])([^\W_](?:[\w-]*[^\W_])?)[.。]([a-z][a-z0-9-]*)", re.I)
_ENDINGS = {
    "com",
    "org",
    "net",
    "info",
    "app",
    "shop",
    "site",
    "online",
    "page",
    "live",
    "link",
    "club",
    "dev",
    "xyz",
    "top",
    "biz",
}


def _alphabets(word: str) -> int:
    """How many alphabets a word is written in. Signs that stand among letters of any (the okina, a lengthening) are of none."""
    names = {
        unicodedata.name(letter, "?").split()[0]
        for letter in word
        if unicodedata.category(letter).startswith("L") and unicodedata.category(letter) != "Lm"
    }
    return len({_ONE.get(name, name) for name in names})


def _is_host(name: str) -> bool:
    """Whether a mail program makes a link of it: letters on both sides of a dot. J.J., Dr. Özgür and J.Jansen are names."""
    for before, after in _DOTS.findall(name):
        end = after.lower()
        if len(end) > 1 and (len(before) > 1 or len(end) == 2 or end in _ENDINGS):
            return True
    return False
