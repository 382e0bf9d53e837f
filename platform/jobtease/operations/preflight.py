"""Preflight check of what stands around us: the mail server, the postcode service, the proxy. `main.py check` prints it."""

from dataclasses import dataclass
from ipaddress import ip_address

from jobtease.mail import transport
from jobtease.operations import readiness
from jobtease.settings import Settings
from jobtease.web import http_client
from jobtease.web.http_client import OutboundError


@dataclass(frozen=True)
class Finding:
    """Something that an operator should know. Grave: nobody could use the site, so it isn't fit to serve."""

    text: str
    is_grave: bool = False


async def findings(settings: Settings) -> list[Finding]:
    """Everything that is found wanting, grave ones first. Takes up to half a minute when something doesn't answer."""
    found = [
        *of_settings(settings),
        *_who_answers_for_it(settings),
        *_free_space(settings),
        *_behind_which_proxy(settings),
        *await _mail_server(settings),
        *await _postcode_service(settings),
    ]
    return sorted(found, key=lambda one: not one.is_grave)


def _free_space(settings: Settings) -> list[Finding]:
    found = {
        (one.free, one.total): one for one in map(readiness.room, (settings.photos, settings.data))
    }  # one of each disk
    return [
        Finding(f"The disk of {one.folder} is nearly full: {one}. When it is full, nothing can be saved.")
        for one in found.values()
        if one.is_scarce
    ]


def of_settings(settings: Settings) -> list[Finding]:
    """What the settings alone tell: a site that others reach, and that was not told so."""
    if settings.production or settings.is_local:
        return []
    text = (
        f"Others may reach {settings.origin} (JOBTEASE_HOST is {settings.host}), and JOBTEASE_PRODUCTION is not set: "
        "nothing insists on https, a secret and a mail server."
    )
    found = [Finding(text)]
    if not settings.smtp and not settings.demo:
        found.append(
            Finding(
                "JOBTEASE_SMTP is not set: mails are files that nobody reads, so nobody gets a sign-in code.",
                is_grave=True,
            )
        )
    return found


EXPECTED = ("organisation", "organisation_address", "contact_mail", "accessibility_status")
"""What law asks a site to tell of who runs it. What else there is to fill in has another meaning when it is empty."""


def _who_answers_for_it(settings: Settings) -> list[Finding]:
    missing = [f"JOBTEASE_{name.upper()}" for name in EXPECTED if not getattr(settings, name)]
    if not settings.production or not missing:
        return []
    text = "The pages on contact, privacy and accessibility say that it isn't filled in who runs this site: "
    return [Finding(f"{text}{', '.join(missing)}. docs/running.md tells what for.")]


def _behind_which_proxy(settings: Settings) -> list[Finding]:
    if not settings.production or _is_loopback(settings.host) or settings.proxies != Settings.proxies:
        return []
    text = (
        f"JOBTEASE_HOST is {settings.host}, so a proxy on another machine may hand visitors on, and JOBTEASE_PROXIES doesn't name it: "
        "all visitors would look like one, and share one budget for sign-in codes."
    )
    return [Finding(text)]


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


async def _mail_server(settings: Settings) -> list[Finding]:
    """Connects, with TLS and the password, and sends nothing."""
    try:
        async with transport.carrier(settings) as carrier:
            await carrier.connect()
    except transport.Unreachable as error:
        return [Finding(f"The mail server doesn't let us in, so nobody gets a sign-in code: {error}", is_grave=True)]
    return []


async def _postcode_service(settings: Settings) -> list[Finding]:
    if not settings.geocoder:
        return []
    try:
        async with http_client.opened(proxy=settings.outbound_proxy) as door:
            await door.get_json(settings.geocoder, {"q": "2511", "fq": "type:postcode", "rows": "1"})
    except OutboundError as error:
        text = f"The postcode service doesn't answer ({error}): distances go by municipality until it does. "
        return [Finding(text + "Does this network need JOBTEASE_OUTBOUND_PROXY?")]
    return []
