"""Moderation's view of profiles."""

from collections.abc import Mapping
from typing import Any

from jobtease.profiles.events import ProfileEvent
from jobtease.profiles.models import Profile, ProfileSkill
from jobtease.reportable import TITLE, Posting, Reportable, Subject, subject_of
from jobtease.words.cleaning import excerpt
from jobtease.words.translations import N_


async def _profile(post: Any, whole: bool) -> Subject:
    passages = (
        (N_("Headline"), post.headline),
        (N_("About"), post.about),
        (N_("Experience"), post.experience),
        (N_("Looks for"), post.looking_for),
        (N_("Offers"), post.offering),
    )
    title = excerpt(post.headline, TITLE)
    return subject_of("profile", post, title, post.author.public_id, passages=tuple(p for p in passages if p[1]))


async def _skills_follow(profile: Any, columns: Mapping[str, Any]) -> None:
    point = {name: columns[name] for name in ("latitude", "longitude")}
    await ProfileSkill.filter(account_id=profile.author_id).update(**point)


REPORTABLES = (
    Reportable(
        kind="profile",
        name=N_("Profile"),
        one=N_("a profile"),
        of_author=N_("Profile of {name}"),
        model=Profile,
        read=_profile,
        by_author=True,
        searched=("headline", "about", "experience", "looking_for", "offering"),
        posted=(Posting(ProfileEvent.PROFILE_CHANGED, N_("{name} changed their profile"), is_new=False),),
        can_be_changed=True,
        merged=_skills_follow,
    ),
)
