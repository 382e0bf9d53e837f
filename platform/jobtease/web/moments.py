"""Date and time formatting: moments and days in words, as pages show them."""

from datetime import datetime, timedelta

from babel.dates import format_date, format_datetime, format_time
from markupsafe import Markup

from jobtease import clock
from jobtease.words import translations
from jobtease.words.translations import _


def when(moment: datetime) -> Markup:
    """A moment as people say it. The full date is in its title, for a mouse only; the macro `moment` gives it to everybody."""
    exact = moment.isoformat(timespec="seconds")  # HTML allows three decimals at most
    return Markup('<time datetime="{}" title="{}">{}</time>').format(exact, in_full(moment), in_words(moment))


def in_full(moment: datetime) -> str:
    """ "Thursday 3 December 2026 14:00"."""
    return str(format_datetime(clock.local(moment), "EEEE d MMMM y HH:mm", locale=translations.language.get()))


def day(moment: datetime) -> str:
    """The day alone, for what needs no time: "today", "yesterday", "25 July", with the year when that is not this one."""
    locale = translations.language.get()
    local, today = clock.local(moment).date(), clock.local(clock.now()).date()
    if local == today:
        return _("today")
    if (today - local).days == 1:
        return _("yesterday")
    return str(format_date(local, "d MMMM" if local.year == today.year else "d MMMM y", locale=locale))


def month_name(moment: datetime) -> str:
    """ "March 2027"."""
    return str(format_date(clock.local(moment).date(), "LLLL y", locale=translations.language.get()))


def in_words(moment: datetime) -> str:
    """ "today 14:00", "Thursday 14:00", "3 March 14:00": near moments short, far ones with the year."""
    locale = translations.language.get()
    local, today = clock.local(moment), clock.local(clock.now()).date()
    time = format_time(local, "HH:mm", locale=locale)
    days = (local.date() - today).days
    if days == 0:
        return _("today {time}").format(time=time)
    if days == 1:
        return _("tomorrow {time}").format(time=time)
    if days == -1:
        return _("yesterday {time}").format(time=time)
    if 1 < days < 7:
        return f"{format_date(local, 'EEEE', locale=locale)} {time}"
    if -7 < days < -1:
        return _("last {day} {time}").format(day=format_date(local, "EEEE", locale=locale), time=time)
    if abs(moment - clock.now()) < timedelta(days=300):
        return f"{format_date(local, 'd MMMM', locale=locale)} {time}"
    return str(format_date(local, "d MMM y", locale=locale))
