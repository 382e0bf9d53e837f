"""Writes of an outfit that is made: send it, change who sees it, take it back, forget it.

One function is one intention of a person, one transaction, at least one event. How it is made is in photo_actions.py and detail_actions.py.
"""

from collections.abc import Awaitable, Callable, Collection
from datetime import timedelta
from functools import partial
from typing import Any

from tortoise.expressions import F

from jobtease import blocks, clock
from jobtease.accounts import states as states_of_accounts
from jobtease.accounts.models import Account
from jobtease.accounts.trust import newcomers
from jobtease.audience import SEATS, Audience, Grant, Viewer, Visibility
from jobtease.errors import Conflict, Invalid, NotFound
from jobtease.events import event_log
from jobtease.notices import actions as notices
from jobtease.notices.messages import LEFT_OUT
from jobtease.outfits import states
from jobtease.outfits.asking.choices import NOT_BOTH
from jobtease.outfits.ending import destruction
from jobtease.outfits.events import OutfitChanged, OutfitEvent, OutfitPosted
from jobtease.outfits.models import STEPS, Feedback, Outfit, Practised, photos_of
from jobtease.outfits.reviewing import actions as reviewing_actions
from jobtease.outfits.reviewing.capacity import belonging
from jobtease.photos import files, recognition
from jobtease.photos.models import Photo
from jobtease.publication import for_few, public_since
from jobtease.resources import Resources
from jobtease.words.screening import must_wait, screen
from jobtease.words.translations import _, ngettext


async def confirm(viewer: Viewer, public_id: str, *, sure: bool, hold: bool, seen: int = 0) -> None:
    """The asker has seen what others will see: from now on they see it. Confirming twice changes nothing.

    A photo that a moderator took away before waits for a moderator, whoever sends it; this is where it would become visible.
    `sure`: she knows that a photo has nothing hidden. Without it Invalid(sure=...). `seen`: the version that she looked at, if known;
    when another tab changed it since, Invalid, so that she looks again.
    """
    draft = await _own(viewer, public_id)
    if draft.confirmed_at is None:
        if seen and seen != draft.version and draft.destroyed_at is None:
            raise Invalid(_("It changed in another tab. This is how it is now: look at it, and send it."))
        again = await recognition.came_back(photos_of(draft.id))  # before the transaction: others must not wait for it
        await _confirm(viewer, draft, again, sure=sure, hold=hold)


@event_log.action
async def _confirm(viewer: Viewer, draft: Outfit, again: bool, *, sure: bool, hold: bool) -> None:
    public_id = draft.public_id
    outfit = await _own(viewer, public_id)
    if outfit.confirmed_at is not None:
        return
    if outfit.steps < STEPS:
        raise Conflict(_("It is not ready to be sent yet."))
    if outfit.closes_at <= clock.now():
        raise Conflict(_("It is less than two hours to your interview. Nobody could answer in time."))
    if not sure and await Photo.filter(outfit_id=outfit.id, masked=False).exists():
        raise Invalid(sure=_("A photo has nothing hidden. Is your face in it? Hide it first, or tick this box."))
    if outfit.meant_for is Audience.CHOSEN and not await Grant.filter(subject=public_id).exists():
        raise Invalid(_("Choose first who sees it."))
    first = await newcomers.first_visibility(viewer.id, hold=hold, with_photo=True)
    alarmed = must_wait(screen(f"{outfit.question}\n\n{outfit.job}"))
    visibility = Visibility.HELD if again or alarmed else first
    now = clock.now()
    confirmed = await Outfit.filter(
        states.UNSENT.q(),
        id=outfit.id,
        version=draft.version,  # the photos that were looked at, by her and by us
        steps=STEPS,
    ).update(
        confirmed_at=now,
        public_at=now,
        municipality=viewer.municipality,  # where she lives by now
        labour_region=viewer.labour_region,
        audience=F("meant_for"),  # as it is at this moment: another tab may be changing it
        visibility=visibility,
        destroy_at=outfit.interview_at + timedelta(hours=outfit.keep_hours),
        version=draft.version + 1,
    )
    if not confirmed and (await _own(viewer, public_id)).destroyed_at is None:
        raise Conflict(_("It has changed in the meantime. Look at it again."))
    if not confirmed:
        raise Conflict(_("This is over: the photos are gone."))
    facts = OutfitPosted(
        visibility=visibility,
        audience=outfit.meant_for,
        photos=outfit.photo_count,
        because="again" if again else "",
    )
    event_log.record(
        OutfitEvent.OUTFIT_POSTED, public_id, actor=viewer.id, municipality=viewer.municipality, facts=facts
    )


@event_log.action
async def change_audience(
    viewer: Viewer, public_id: str, audience: Audience, chosen: Collection[int], *, elsewhere: bool = False
) -> None:
    """Who may see it from now on; `chosen` are accounts, at most five, and count for Audience.CHOSEN only.

    `elsewhere`: nobody of her own municipality. Whoever may not see it any more gets 404 at their next request.
    Raises Invalid for none or more than five, and for people or an audience that `elsewhere` leaves out.
    """
    if audience is Audience.CHOSEN:
        await blocks.hold_together(viewer.id, *chosen)
    # The outfit's row first: of two changes at the same moment the second waits here, and then decides alone.
    changing = Outfit.filter(states.STANDS.q(), public_id=public_id, author_id=viewer.id)
    changed = await changing.update(version=F("version") + 1)
    outfit = await _own(viewer, public_id)
    if not changed:
        raise Conflict(_("This is over: the photos are gone."))
    if outfit.steps == 1:
        raise Conflict(_("First say what your question is."))  # by whom it is known depends on the sector
    wanted = set(chosen) - {viewer.id} if audience is Audience.CHOSEN else set()
    if audience is Audience.CHOSEN and not 0 < len(wanted) <= SEATS:
        raise Invalid(people=_how_many(len(wanted)))
    if viewer.is_young and audience is not for_few(audience):
        raise Invalid(audience=_("Your photos are for people you choose, or who help you."))
    if elsewhere and audience is Audience.MUNICIPALITY:
        raise Invalid(elsewhere=_(NOT_BOTH))
    if elsewhere and await belonging(wanted, outfit.municipality):
        raise Invalid(
            elsewhere=_("Somebody you chose belongs to your own municipality. Take them out, or leave this off.")
        )
    await _seat(public_id, wanted)
    changes: dict[str, Any] = {"meant_for": audience, "elsewhere": elsewhere, "steps": STEPS}
    if outfit.confirmed_at:
        changes |= {"audience": audience, "public_at": public_since(outfit.audience, audience, outfit.public_at)}
    await Outfit.filter(id=outfit.id).update(**changes)
    if outfit.confirmed_at:
        await reviewing_actions.answer_if_enough(outfit.id)  # who hasn't answered may be among those who can't any more
    facts = OutfitChanged(audience=audience, elsewhere=int(elsewhere), visibility=outfit.visibility)
    place = states.desk_of(outfit)
    event_log.record(OutfitEvent.OUTFIT_CHANGED, public_id, actor=viewer.id, municipality=place, facts=facts)


def _how_many(chosen: int) -> str:
    if not chosen:
        return _("Choose at least one person.")
    over = chosen - SEATS
    words = ngettext(
        "You chose {n} people. At most five can look: leave out {over} person.",
        "You chose {n} people. At most five can look: leave out {over} people.",
        over,
    )
    return words.format(n=chosen, over=over)


@event_log.action
async def protect(account_id: int) -> None:
    """Somebody is 16 or 17: what they show is for people who help them. audience.NotYoung left others out before; now it says so too."""
    young = Account.filter(states_of_accounts.YOUNG.q(), id=account_id)
    wide = (Audience.MUNICIPALITY, Audience.MEMBERS)
    changed = 0
    for outfit in await Outfit.filter(states.STANDS.q(), author_id=account_id) if await young.exists() else ():
        narrow = {name: Audience.HELPERS for name in ("audience", "meant_for") if getattr(outfit, name) in wide}
        if not narrow or not await Outfit.filter(id=outfit.id).update(**narrow, version=F("version") + 1):
            continue
        changed += 1
        facts = OutfitChanged(audience=Audience.HELPERS, elsewhere=int(outfit.elsewhere), visibility=outfit.visibility)
        place = states.desk_of(outfit)
        event_log.record(
            OutfitEvent.OUTFIT_CHANGED, outfit.public_id, actor=account_id, municipality=place, facts=facts
        )
    if not changed:
        event_log.no_change()


async def _seat(public_id: str, wanted: set[int]) -> None:
    """These people may see it, and nobody else of those who were chosen."""
    await Grant.filter(subject=public_id).delete()
    for seat, account_id in enumerate(sorted(wanted)):
        await Grant.create(subject=public_id, account_id=account_id, seat=seat)


async def withdraw(viewer: Viewer, public_id: str, resources: Resources) -> int:
    """Take an outfit back. Nobody else sees it from this moment, and its photos are destroyed; how many files were missing."""
    outfit_id = await _withdraw(viewer, public_id)
    return await destruction.destroy(outfit_id, resources)


@event_log.action
async def _withdraw(viewer: Viewer, public_id: str) -> int:
    outfit = await _own(viewer, public_id)
    if await Outfit.filter(states.STANDS.q(), id=outfit.id).update(withdrawn_at=clock.now(), version=F("version") + 1):
        await Outfit.filter(id=outfit.id, destroyed_at__isnull=True).update(destroyed_at=clock.now())
        place = states.desk_of(outfit)
        event_log.record(OutfitEvent.OUTFIT_WITHDRAWN, public_id, actor=viewer.id, municipality=place)
    else:
        event_log.no_change()
    return outfit.id


@event_log.action
async def erase_words(viewer: Viewer, public_id: str) -> None:
    """Take the words away as well: the question, and what everybody said of it. Raises Conflict as long as there are photos."""
    outfit = await _own(viewer, public_id)
    if outfit.destroyed_at is None or await Photo.filter(outfit_id=outfit.id).exists():
        raise Conflict(_("Take your photos away first."))
    answers = await Feedback.filter(outfit_id=outfit.id).values_list("public_id", flat=True)
    await notices.erase_words([("outfit", public_id)])
    await Grant.filter(subject__in=[public_id, *answers]).delete()
    await Outfit.filter(id=outfit.id).delete()
    place = states.desk_of(outfit)
    event_log.record(OutfitEvent.OUTFIT_FORGOTTEN, public_id, actor=viewer.id, municipality=place)


async def follow_job(public_id: str) -> None:
    """What others were told it is for says what it says to them now. In the transaction that changed what moderation made of it."""
    outfit = await Outfit.filter(public_id=public_id).first()
    if outfit is not None:
        shown = outfit.job if outfit.visibility is Visibility.SHOWN else LEFT_OUT
        author_id, own = outfit.author_id, outfit.job
        await notices.reword([("outfit", public_id)], "job", lambda one: own if one == author_id else shown)


async def _own(viewer: Viewer, public_id: str) -> Outfit:
    """The viewer's own outfit. Raises NotFound for one of somebody else."""
    outfit = await Outfit.filter(public_id=public_id, author_id=viewer.id).first()
    if outfit is None:
        raise NotFound
    return outfit


async def erase(account_id: int, resources: Resources) -> Callable[[], Awaitable[None]]:
    """Everything of this person in the fitting room, within the open transaction; returns what removes the files afterwards."""
    # Their rows first: who is hiding more in one of the photos waits here, and then finds nothing to hide.
    mine = [outfit.public_id for outfit in await Outfit.filter(author_id=account_id).select_for_update()]
    names = [str(name) for name in await Photo.filter(outfit__author_id=account_id).values_list("name", flat=True)]
    asked = await Feedback.filter(outfit__author_id=account_id).values_list("public_id", flat=True)
    given = await Feedback.filter(author_id=account_id).values("public_id", "outfit_id")
    await notices.erase_words([("outfit", public_id) for public_id in mine])
    await Grant.filter(subject__in=[*mine, *asked, *[each["public_id"] for each in given]]).delete()
    await Outfit.filter(id__in=[each["outfit_id"] for each in given]).update(
        feedback_count=F("feedback_count") - 1, version=F("version") + 1
    )
    await Feedback.filter(author_id=account_id).delete()
    await Practised.filter(account_id=account_id).delete()
    await Outfit.filter(author_id=account_id).delete()
    await files.destroy_later(names)
    return partial(files.destroy, resources, names)
