"""Geocoding: from a postcode to a coarse point, with PDOK Locatieserver. Nobody waits for it."""

import logging
import re
from datetime import timedelta
from typing import Any

from jobtease import clock, logs
from jobtease.profiles import actions
from jobtease.profiles.models import Profile
from jobtease.resources import Resources
from jobtease.web.http_client import OutboundError

logger = logging.getLogger(__name__)

GIVE_UP_AFTER = timedelta(hours=1)


def point_in(answer: Any) -> tuple[float, float] | None:
    """Latitude and longitude from a Locatieserver answer, or None when it knows no such postcode. Raises ValueError for nonsense."""
    try:
        docs = answer["response"]["docs"]
        if not docs:
            return None
        found = re.fullmatch(r"POINT\((-?[0-9.]+) (-?[0-9.]+)\)", docs[0]["centroide_ll"])
    except (KeyError, TypeError, IndexError) as error:
        raise ValueError("not an answer of Locatieserver") from error
    if found is None:
        raise ValueError("no point in the answer")
    longitude, latitude = float(found[1]), float(found[2])
    if not (50.5 < latitude < 53.7 and 3.2 < longitude < 7.3):
        raise ValueError("a point outside the Netherlands")
    return latitude, longitude


async def locate(resources: Resources) -> int:
    """Turn waiting postcodes into points; how many. A chore. While the service fails, all wait, and the municipality's point serves.

    After an hour of failing they are forgotten: a postcode is kept for as long as it takes to become a point, and no longer.
    """
    if resources.geocoder_rests_until is not None and clock.now() < resources.geocoder_rests_until:
        return 0
    done = 0
    for profile in await Profile.filter(postcode__isnull=False).order_by("id").limit(20):
        postcode = str(profile.postcode)
        point = None
        if resources.settings.geocoder:
            try:
                answer = await resources.outbound.get_json(
                    resources.settings.geocoder,
                    {"q": postcode, "fq": "type:postcode", "rows": "1", "fl": "centroide_ll"},
                )
                point = point_in(answer)
                resources.geocoder_fails_since = None
            except (OutboundError, ValueError) as error:
                now = clock.now()
                resources.geocoder_fails_since = resources.geocoder_fails_since or now
                if now - resources.geocoder_fails_since < GIVE_UP_AFTER:
                    resources.geocoder_rests_until = now + timedelta(minutes=5)
                    logger.warning("the postcode service fails, postcodes wait: %s", logs.told(error))
                    return done
                logger.warning("the postcode service has failed for an hour, a postcode was forgotten")
        done += await actions.put_on_map(profile.id, postcode, point)
    return done
