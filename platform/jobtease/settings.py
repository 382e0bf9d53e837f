"""Configuration: all settings, read once from the environment (JOBTEASE_*) into one frozen object. Bad ones stop the start."""

import ipaddress
import os
import re
import secrets
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import Field, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass
from starlette.requests import HTTPConnection

from jobtease.data import dsn

PREFIX = "JOBTEASE_"


class SettingsError(Exception):
    """The environment can't be used; the message names every setting that is wrong and why."""


class LogFormat(StrEnum):
    """How log lines are written: for a person's eye, or for a collector."""

    TEXT = "text"
    JSON = "json"


class AccessibilityStatus(StrEnum):
    """How far the site meets EN 301 549, as the Dutch model statement says it (digitoegankelijk.nl)."""

    UNKNOWN = ""
    """Nobody said."""
    A = "A"
    """Meets it in full."""
    B = "B"
    """Meets it in part; all that is wrong is known."""
    C = "C"
    """First measures were taken."""
    D = "D"
    """Doesn't meet it."""
    E = "E"
    """There is no official statement yet."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Everything that differs between installations. Each field is the environment variable JOBTEASE_<FIELD>."""

    production: bool = False
    """Strict mode: https, a real secret, a mail server, no demo, no debug."""
    demo: bool = False
    """A made-up world with one-click sign-ins. Never in production."""
    debug: bool = False
    """Tracebacks on error pages. Never in production."""
    origin: str = "http://127.0.0.1:8000"
    """Scheme and host people use, without a path. Links in mails are built from it."""
    host: str = "127.0.0.1"
    """Address the server listens on."""
    port: Annotated[int, Field(ge=1, le=65535)] = 8000
    """Port the server listens on."""
    proxies: str = "127.0.0.1, ::1"
    """Addresses or networks of our own proxies, with commas between: only from those X-Forwarded-For is believed, in production."""
    secret: str = ""
    """At least 32 characters, the same for every process. Outside production a throwaway one is kept in the data folder."""
    data: Path = Path("data")
    """Folder for the SQLite database, photos and mails."""
    database: str = ""
    """postgres://user:password@host/name, or empty for SQLite in the data folder."""
    database_pool: Annotated[int, Field(ge=2, le=200)] = 10
    """Connections to PostgreSQL, per process."""
    database_connect_seconds: Annotated[float, Field(ge=0.5, le=600)] = 5
    """Longest wait until a connection to PostgreSQL is made, or becomes free, or until it is a writer's turn on SQLite; then 503."""
    database_answer_seconds: Annotated[float, Field(ge=1, le=600)] = 25
    """Longest wait for PostgreSQL's answer. It is told to give up itself after 80% of that, and both databases on a lock after 40%."""
    database_prepared: bool = True
    """Keep prepared statements and settings on a connection. False behind pgbouncer in transaction mode."""
    smtp: str = ""
    """smtp://user:password@host:587 (STARTTLS), smtps://...:465 (TLS), smtp+plain:// (a relay nearby). Empty: .eml files."""
    mail_utf8: bool = False
    """The mail server takes addresses like özgür@example.nl (SMTPUTF8). Otherwise they are refused where they are typed."""
    mail_from: str = "Jobtease <no-reply@jobtease.example>"
    """Sender of our mails."""
    organisation: str = ""
    """Who runs this site and answers for what is kept in it, by its full name: on /contact and /privacy, as what follows."""
    organisation_address: str = ""
    """Where it has its office, in one line."""
    organisation_kvk: str = ""
    """Its number in the Dutch trade register, 8 digits. Municipalities have one too."""
    public_body: bool = False
    """It is a public authority: then its task is the ground for keeping things, and the Nationale ombudsman takes complaints."""
    contact_mail: str = ""
    """Where people write to it. Answers to our mails go there too (Reply-To)."""
    contact_phone: str = ""
    """Where people call it."""
    privacy_mail: str = ""
    """The data protection officer, or who looks after privacy. Empty: contact_mail."""
    privacy_page: str = ""
    """Address of the organisation's own privacy statement, if it has one."""
    security_contact: str = ""
    """For /.well-known/security.txt: a mail address, or an https:// address of a page. Empty: contact_mail."""
    accessibility_status: AccessibilityStatus = AccessibilityStatus.UNKNOWN
    """A to E of the Dutch model statement. A and B need an examination and its report."""
    accessibility_examined: date | None = None
    """The day of the newest examination by somebody independent, as 2026-11-30."""
    accessibility_report: str = ""
    """Address of the report of that examination."""
    geocoder: str = "https://api.pdok.nl/bzk/locatieserver/search/v3_1/free"
    """PDOK Locatieserver's free search, which turns a postcode into a point. Empty: municipalities only."""
    outbound_proxy: str = ""
    """http://proxy.example:3128 when this network reaches the internet by a proxy only. Empty: calls go out by themselves."""
    mergers_put_off: str = ""
    """Codes of municipalities, with commas between, that don't end on the day in regions/successors.tsv: it is no law yet. GM1696"""
    log_format: LogFormat = LogFormat.TEXT
    """text, or json for a log collector: one object a line."""
    worker_port: Annotated[int, Field(ge=0, le=65535)] = 0
    """Port on JOBTEASE_HOST where `main.py work` answers /healthz and /readyz. 0: nowhere."""
    consume: bool = True
    """Handle events and chores inside the server. False when `main.py work` runs beside it."""
    directories: str = ""
    """A TOML file with the OpenID Connect directories that municipalities sign their staff in with. Empty: passkeys only."""
    staff_passkeys: bool = True
    """Moderators and administrators sign in with a passkey, and for a day at most. False: like members. Never in production."""
    hold_newcomers: bool = True
    """A newcomer's first photo and first two posts wait for a moderator."""
    connections: Annotated[int, Field(ge=50, le=60_000)] = 10_000
    """Connections open at once in one process, as far as its limit of open files allows; one more ends one that asks nothing."""
    connections_per_client: Annotated[int, Field(ge=8, le=60_000)] = 250
    """The same for one client address, unless it is one of our proxies."""
    picture_seconds: Annotated[float, Field(gt=0, le=600)] = 8
    """How long a photo may take once it is its turn; 5 of them computing."""
    head_seconds: Annotated[float, Field(gt=0, le=120)] = 15
    """Within how many seconds the head of a request must be there; a connection on which nothing is asked ends then."""
    body_seconds: Annotated[float, Field(gt=0, le=60)] = 60
    """After how many seconds a body that comes slower than 2 kB a second is given up; half of it when nothing comes at all."""
    kept_seconds: Annotated[int, Field(ge=1, le=600)] = 20
    """How many seconds a connection is kept for another request; for our proxies 75, so that it is they who close it."""
    answer_seconds: Annotated[float, Field(gt=0, le=600)] = 30
    """After how many seconds an answer that nobody reads is given up."""
    ready_seconds: Annotated[float, Field(gt=0, le=600)] = 2
    """After how many seconds `/readyz` says 503 when no row and no file could be written."""
    watchers_per_account: Annotated[int, Field(ge=1, le=100_000)] = 20
    """Live feeds of one account, in one process."""
    watchers_per_process: Annotated[int, Field(ge=10, le=100_000)] = 5000
    """Live feeds open at once in one process; one more gets 503 and tries again."""

    @property
    def photos(self) -> Path:
        """Folder of the stored photos."""
        return self.data / "photos"

    @property
    def erasures(self) -> Path:
        """Who erased themselves, as keyed hashes: what a restored backup must not bring back."""
        return self.data / "erasures"

    @property
    def mails(self) -> Path:
        """Folder of .eml files when no SMTP server is set."""
        return self.data / "mail"

    @property
    def proxy_list(self) -> list[str]:
        """The proxies one by one."""
        return [one for part in self.proxies.split(",") if (one := part.strip())]

    @property
    def secure(self) -> bool:
        """Whether people reach us over https."""
        return self.origin.startswith("https://")

    @property
    def asks_passkeys(self) -> bool:
        """Whether staff need a passkey. In the demo world anybody is anybody with one click."""
        return self.staff_passkeys and not self.demo

    @property
    def is_local(self) -> bool:
        """Whether only this machine reaches us: what helps while trying out would harm anywhere else."""
        return _is_loopback(urlsplit(self.origin).hostname or "") and _is_loopback(self.host)

    @property
    def database_url(self) -> str:
        """Where the rows live."""
        return self.database or f"sqlite://{self.data / 'jobtease.sqlite3'}"


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def load(environment: Mapping[str, str] | None = None) -> Settings:
    """Read, check and freeze. Raises SettingsError with every problem at once."""
    environment = os.environ if environment is None else environment
    given = {name.removeprefix(PREFIX).lower(): value for name, value in environment.items() if name.startswith(PREFIX)}
    unknown = [name for name in given if name not in Settings.__dataclass_fields__]
    problems = [f"{PREFIX}{name.upper()} is not a setting" for name in unknown]
    try:
        settings = TypeAdapter(Settings).validate_python({k: v for k, v in given.items() if k not in unknown})
    except ValidationError as error:
        problems += [f"{PREFIX}{str(e['loc'][0]).upper()}: {e['msg']}" for e in error.errors()]
        raise SettingsError("\n".join(problems)) from None
    problems += _refusals(settings)
    if problems:
        raise SettingsError("\n".join(problems))
    return settings


def _refusals(settings: Settings) -> list[str]:
    problems: list[str] = []
    parts = urlsplit(settings.origin)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.path or parts.query:
        problems.append(f"{PREFIX}ORIGIN must look like https://jobtease.example, without a path")
    if settings.database and not settings.database.startswith(("postgres://", "postgresql://", "sqlite://")):
        problems.append(f"{PREFIX}DATABASE must start with postgres:// or sqlite://")
    elif settings.database and not settings.database.startswith("sqlite://"):
        try:
            dsn.credentials(settings.database)
        except ValueError as error:
            problems.append(f"{PREFIX}DATABASE: {error}")
    if settings.smtp and not settings.smtp.startswith(("smtp://", "smtps://", "smtp+plain://")):
        problems.append(f"{PREFIX}SMTP must start with smtp://, smtps:// or smtp+plain://")
    if not _is_sender(settings.mail_from):
        problems.append(f"{PREFIX}MAIL_FROM must look like Jobtease <no-reply@jobtease.example>")
    for name, address in (("GEOCODER", settings.geocoder), ("OUTBOUND_PROXY", settings.outbound_proxy)):
        if address and not _is_web_address(address):
            problems.append(f"{PREFIX}{name} must begin with http:// or https:// and name a host, or be empty")
    problems += _refusals_of_imprint(settings)
    problems += [
        f"{PREFIX}PROXIES: {one!r} is no address or network" for one in settings.proxy_list if not _is_network(one)
    ]
    if settings.production:
        refused = (
            (
                0 < len(set(settings.secret)) < 8,
                "SECRET is a pattern, not a secret: make one with secrets.token_hex(32)",
            ),
            (len(settings.secret) < 32, "SECRET must have at least 32 characters in production"),
            (settings.demo, "DEMO can't be on in production"),
            (settings.debug, "DEBUG can't be on in production"),
            (not settings.staff_passkeys, "STAFF_PASSKEYS can't be off in production"),
            (not settings.secure, "ORIGIN must be https:// in production"),
            (_is_network(parts.hostname or ""), "ORIGIN must be a name in production, not a number: passkeys go by it"),
            (not settings.smtp, "SMTP must be set in production, or nobody gets a sign-in code"),
        )
        problems += [f"{PREFIX}{words}" for is_so, words in refused if is_so]
    return problems


def _refusals_of_imprint(settings: Settings) -> list[str]:
    """What /contact, /privacy and /accessibility could not say, or could not be true."""
    problems = [
        f"{PREFIX}{name} must be one mail address, like info@jobtease.example, or empty"
        for name, address in (("CONTACT_MAIL", settings.contact_mail), ("PRIVACY_MAIL", settings.privacy_mail))
        if address and not _is_plain_address(address)
    ]
    problems += [
        f"{PREFIX}{name} must begin with http:// or https:// and name a host, or be empty"
        for name, address in (
            ("PRIVACY_PAGE", settings.privacy_page),
            ("ACCESSIBILITY_REPORT", settings.accessibility_report),
        )
        if address and not _is_web_address(address)
    ]
    to_report = settings.security_contact
    if to_report and not _is_plain_address(to_report) and not re.fullmatch(r"https://[^\s\x00-\x1f\x7f]+", to_report):
        problems.append(f"{PREFIX}SECURITY_CONTACT must be a mail address or begin with https://")
    if settings.organisation_kvk and not re.fullmatch(r"[0-9]{8}", settings.organisation_kvk):
        problems.append(f"{PREFIX}ORGANISATION_KVK must have 8 digits")
    is_examined = settings.accessibility_examined and settings.accessibility_report
    if settings.accessibility_status in (AccessibilityStatus.A, AccessibilityStatus.B) and not is_examined:
        problems.append(
            f"{PREFIX}ACCESSIBILITY_STATUS can be A or B only with ACCESSIBILITY_EXAMINED and ACCESSIBILITY_REPORT"
        )
    return problems


def _is_plain_address(written: str) -> bool:
    """Whether this is one mail address and nothing around it, of signs that mean nothing in a link."""
    return bool(re.fullmatch(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", written))


def _is_sender(written: str) -> bool:
    """Whether this is one mail address, perhaps with a name before it."""
    found = re.fullmatch(r"(?:[^<>\x00-\x1f\x7f]*<([^<>]+)>|([^<>]+))", written)
    address = (found[1] or found[2]) if found else ""
    return bool(re.fullmatch(r"[^\s@,;:\"()]+@[^\s@.,;:\"()]+(\.[^\s@.,;:\"()]+)*", address))


def _is_web_address(written: str) -> bool:
    try:
        parts = urlsplit(written)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is none
        return False


def _is_network(written: str) -> bool:
    try:
        return bool(ipaddress.ip_network(written, strict=False))
    except ValueError:
        return False


def for_trying_out(settings: Settings, environment: Mapping[str, str] | None = None) -> Settings:
    """What `main.py run` takes for unsaid: a demo world outside production, and an address with the port in it."""
    environment = os.environ if environment is None else environment
    changes: dict[str, Any] = {}
    if f"{PREFIX}DEMO" not in environment and not settings.production:
        changes["demo"] = True
    if f"{PREFIX}ORIGIN" not in environment and not settings.production:
        changes["origin"] = f"http://{settings.host}:{settings.port}"
    return replaced(settings, **changes)


def with_local_secret(settings: Settings) -> Settings:
    """Outside production: give the installation a secret of its own, kept in the data folder so that sessions outlive a restart."""
    if settings.secret:
        return settings
    path = settings.data / "secret"
    settings.data.mkdir(parents=True, exist_ok=True)
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_hex(32))
    except FileExistsError:
        pass
    return replaced(settings, secret=path.read_text().strip())


def replaced(settings: Settings, **changes: Any) -> Settings:
    """A copy with some settings changed, checked like the rest."""
    values = {name: getattr(settings, name) for name in Settings.__dataclass_fields__}
    return Settings(**(values | changes))


def settings_of(request: HTTPConnection) -> Settings:
    """Those of the application that this request is for."""
    found: Settings = request.app.state.settings
    return found
