"""Meeting area: from where and when somebody who asks can meet; all of it at once, since half would be of the house they left."""

from typing import Any

from jobtease.accounts.models import Account
from jobtease.profiles.models import Profile
from jobtease.regions import queries as regions
from jobtease.regions.coarse import coarse


async def whereabouts(account_id: int) -> dict[str, Any]:
    """Columns of a request that is put up now: municipality, labour region, coarse point, free days. From account and profile.

    Raises Invalid when the municipality of the account ended and nobody said where its people went.
    """
    account = await Account.get(id=account_id)
    home = regions.home(account.municipality_id)
    lat, lon, free_days = home.lat, home.lon, 0
    profile = await Profile.filter(author_id=account_id).first()
    if profile is not None:
        free_days = profile.free_days
        if profile.municipality == home.code:
            lat, lon = profile.latitude, profile.longitude
    point = coarse(home.code, lat, lon)
    return {
        "municipality": home.code,
        "labour_region": home.labour_region,
        "latitude": point.lat,
        "longitude": point.lon,
        "free_days": free_days,
    }
