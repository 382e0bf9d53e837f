"""What happens to notices."""

from jobtease.events.event_names import EventName, Facts


class NoticeTold(Facts):
    official: bool
    """Mailed to everybody, since they have a right to it."""
    mailed: bool


class NoticeEvent(EventName):
    NOTICE_TOLD = "notices:notice:told", NoticeTold
    """Somebody is told something; its id is the subject. Mail follows from it."""
