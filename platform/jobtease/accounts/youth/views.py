"""Pages about age: saying how old one is, and how members of 16 and 17 are protected."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.requests import Request
from starlette.responses import Response

from jobtease.accounts import queries
from jobtease.accounts.forms import AgeForm
from jobtease.accounts.models import AgeBand
from jobtease.accounts.youth import actions
from jobtease.accounts.youth.defaults import DEFAULTS, Default
from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.errors import Invalid
from jobtease.web import renderer
from jobtease.web.routing import ANYONE, MEMBER, page, viewer_of
from jobtease.words.translations import _

SAYS = Budget(10, per=timedelta(days=1))
"""Each may be told to its person."""


@dataclass(frozen=True)
class AgePage:
    """What somebody said of their age. `protected_until`: while they are protected as 16 or 17."""

    form: AgeForm
    said: AgeBand | None
    protected_until: datetime | None


@dataclass(frozen=True)
class YoungPeoplePage:
    """The ten defaults."""

    defaults: Sequence[Default]


async def age(request: Request) -> Response:
    """What I said of my age, and where I say it anew."""
    account = await queries.my_account(viewer_of(request))
    return await _page(request, AgeForm.blank(age=account.age_band or ""))


async def say_age(request: Request) -> Response:
    """How old I am."""
    viewer = viewer_of(request)
    form = await AgeForm.read(request)
    if form.ok:
        await rate_limits.spend(f"age:{viewer.id}", SAYS)
        try:
            await actions.say_age(viewer, AgeBand(form.age.value))
        except Invalid as invalid:
            form.take_errors(invalid)
        else:
            return renderer.redirect(request, "accounts:age", flash=_("Saved."))
    return await _page(request, form, 422)


async def _page(request: Request, form: AgeForm, status: int = 200) -> Response:
    account = await queries.my_account(viewer_of(request))
    shown = AgePage(form, account.age_band, account.protected_until)
    return await renderer.render(request, "accounts/age.html", shown, status=status, here="me")


async def young_people(request: Request) -> Response:
    """How members of 16 and 17 are protected."""
    return await renderer.render(request, "accounts/young_people.html", YoungPeoplePage(DEFAULTS))


ROUTES = (
    page("/younger-than-18", young_people, name="accounts:young_people", who=ANYONE, indexed=True),
    page("/me/age", age, name="accounts:age", who=MEMBER),
    page("/me/age", say_age, name="accounts:say_age", who=MEMBER, methods=("POST",)),
)
