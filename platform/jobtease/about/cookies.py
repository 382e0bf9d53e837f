"""Cookies: every one that is set, and all else that stays in a browser; names and lifetimes as the code has them.

All of them are needed for what somebody asks for, and nobody is followed: so no consent is asked (article 11.7a of the Dutch
Telecommunications Act). One that is for anything else needs consent first.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from jobtease.accounts.directory import views as directory_views
from jobtease.accounts.sign_in import known_browsers, registration_views, sessions
from jobtease.settings import Settings
from jobtease.web import renderer
from jobtease.words import durations
from jobtease.words.translations import _

DRAFTS, DRAFTS_LAST = "draft:", timedelta(days=7)
SENDING = "draft-sending"
"""What static/js/drafts.js calls them; a draft's name goes on with the form it is of."""
DESK_KEYS = "desk-keys"
"""What static/js/desk.js calls it."""
DESK_PAUSED = "desk-paused"
"""What static/js/live.js calls it."""


@dataclass(frozen=True)
class Cookie:
    """One cookie, or one entry of a browser's storage."""

    name: str
    what_for: str
    lasts: timedelta | None
    """None: `until` tells."""
    until: str = ""

    @property
    def how_long(self) -> str:
        """In words."""
        return durations.in_words(self.lasts) if self.lasts else self.until


def set_by(settings: Settings) -> Sequence[Cookie]:
    """All cookies, by their names on this installation."""
    moment = timedelta(seconds=renderer.FLASH_SECONDS)
    return (
        Cookie(
            sessions.cookie_name(settings),
            _(
                "Keeps you signed in. After that it only helps to give back what you were typing. It goes when you sign out."
            ),
            sessions.LASTS + sessions.REMEMBERED,
        ),
        Cookie(
            known_browsers.cookie_name(settings),
            _(
                "Knows your browser again when you sign in. So nobody else can keep you out by typing your address again and again. "
                "It goes when you erase your account."
            ),
            timedelta(days=known_browsers.LASTS_DAYS),
        ),
        Cookie(
            sessions.LANGUAGE_COOKIE,
            _("Remembers whether you read Dutch or English."),
            timedelta(seconds=sessions.YEAR),
        ),
        Cookie(
            registration_views.cookie_name(settings),
            _("Holds your address while you join, so that you don't have to show twice that it is yours."),
            registration_views.JOINING_LASTS,
        ),
        Cookie(
            directory_views.cookie_name(settings),
            _(
                "Only for moderators who sign in with their work account: knows your browser when you come back from there."
            ),
            directory_views.QUESTION_LASTS,
        ),
        Cookie(renderer.FLASH_COOKIE, _("Carries one message to the top of the next page."), moment),
        Cookie(renderer.CARE_COOKIE, _("Shows help on the next page when what you wrote sounds heavy."), moment),
    )


def stored_by_scripts() -> Sequence[Cookie]:
    """What scripts keep in a browser."""
    return (
        Cookie(
            f"{DRAFTS}…",
            _(
                "What you typed and have not sent yet, so that you don't lose it. It goes when it is sent and when you sign out."
            ),
            DRAFTS_LAST,
        ),
        Cookie(SENDING, _("Which of those is being sent."), None, _("until you close the page")),
        Cookie(
            DESK_KEYS,
            _("Only for moderators: remembers whether the keyboard shortcuts are on."),
            None,
            _("until you sign out, or clear it in your browser"),
        ),
        Cookie(
            DESK_PAUSED,
            _("Only for moderators: remembers whether the live list stands still."),
            None,
            _("until you sign out, or clear it in your browser"),
        ),
    )
