"""Worlds to measure in: many members or many posts, by chance but the same every time, put into SQLite or PostgreSQL in bulk.

Where people live is skewed as it is in the Netherlands: a tenth in the four large cities, and few skills are common.
"""

import asyncio
from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from jobtease import migrate
from jobtease.accounts.sign_in import sessions
from jobtease.outfits.models import STEPS
from jobtease.regions import queries as regions
from jobtease.regions.coarse import coarse
from jobtease.settings import Settings
from jobtease.skills import queries as skills
from tests.benchmarks.stores import Row, Store, postgres_store, sqlite_store

SECRET = "a secret for benchmarks, forty characters"
TOKEN = "a-token-of-the-first-member"
BATCH = 20_000
LARGE = {"GM0363": 90, "GM0599": 80, "GM0518": 60, "GM0344": 40}  # against 1 for each other municipality


def settings(folder: Path, url: str = "") -> Settings:
    """Settings for a world in this folder, in SQLite or in the PostgreSQL database at `url`."""
    return Settings(
        data=folder, database=url or f"sqlite://{folder}/jobtease.sqlite3", secret=SECRET, geocoder="", consume=False
    )


class World:
    """A migrated database in `folder` or at `url`, to be filled; the first member lives in Rotterdam, signed in with TOKEN."""

    def __init__(self, folder: Path, seed: int = 1, url: str = "") -> None:
        self.random = Random(seed)
        self.now = datetime.now(UTC)
        self.path = folder / "jobtease.sqlite3"
        self.url = url
        folder.mkdir(parents=True, exist_ok=True)
        asyncio.run(migrate.migrate(settings(folder, url)))
        self.places = list(regions.all_places())
        self.weights = [LARGE.get(place.code, 1) for place in self.places]
        self.keys = [entry.key for entry in skills.all_entries()]
        self.likely = [1 / (rank + 5) for rank in range(len(self.keys))]

    def fill(self, members: int, posts: int = 0) -> None:
        """So many members with profiles, and so many posts of theirs in the last year: half outfits, half requests."""
        with self.store() as store:
            rotterdam = next(place for place in self.places if place.code == "GM0599")
            homes = [rotterdam, *self.random.choices(self.places, self.weights, k=members - 1)]
            store.insert("account", (self._account(number, home.code) for number, home in enumerate(homes, 1)))
            profiles = [self._profile(number, home) for number, home in enumerate(homes, 1)]
            store.insert("profile", profiles)
            store.insert("profile_skill", self._skills(profiles))
            store.insert("session", [self.session(1, TOKEN)])
            for first in range(1, posts + 1, BATCH):
                made = [self._post(n, homes, members) for n in range(first, min(first + BATCH, posts + 1))]
                outfits = [row for kind, row in made if kind == "outfit"]
                requests = [row for kind, row in made if kind == "request"]
                store.insert("outfit", outfits)
                store.insert("photo", self._photos(outfits))
                store.insert("help_request", requests)
                store.insert("request_skill", self._wanted(requests))
                self.filled(store, outfits, requests)
            store.finish()

    def store(self) -> AbstractContextManager[Store]:
        """Where more rows can go."""
        return postgres_store(self.url) if self.url else sqlite_store(self.path)

    def filled(self, store: Store, outfits: list[Row], requests: list[Row]) -> None:
        """For more rows that hang from these posts."""

    def some_keys(self, number: int) -> list[str]:
        """Different skills, common ones more often."""
        return sorted(set(self.random.choices(self.keys, self.likely, k=number)))

    def _account(self, number: int, code: str) -> Row:
        away = self.random.choice((0, 1, 3, 8, 20, 60, 200))
        return {
            "id": number,
            "public_id": f"a{number:015d}",
            "email": f"{number}@example.nl",
            "nickname": f"Lid {number}",
            "role": "member",
            "municipality_id": code,
            "language": "nl",
            "of_age_at": self.now,
            "joined_at": self.now,
            "active_on": (self.now - timedelta(days=away)).date(),
        }

    def _profile(self, number: int, home: Any) -> Row:
        at_home = self.random.random() < 0.7
        lat, lon = (0.0, 0.0) if at_home else (self.random.uniform(-0.05, 0.05), self.random.uniform(-0.08, 0.08))
        point = coarse(home.code, home.lat + lat, home.lon + lon)
        return {
            "id": number,
            "public_id": f"p{number:015d}",
            "author_id": number,
            "municipality": home.code,
            "labour_region": home.labour_region,
            "audience": "members",
            "visibility": "shown",
            "created_at": self.now,
            "headline": "Ik help graag met brieven en gesprekken",
            "languages": "[]",
            "travel_km": self.random.choice((5, 10, 10, 25, 50)),
            "free_days": self.random.choice((0, 4, 21, 96, 127)),
            "helps": self.random.random() < 0.6,
            "helps_online": self.random.random() < 0.7,
            "weekly_maximum": self.random.choice((1, 3, 3, 5)),
            "latitude": point.lat,
            "longitude": point.lon,
        }

    def _skills(self, profiles: list[Row]) -> Iterator[Row]:
        for profile in profiles:
            repeated = {name: profile[name] for name in ("helps", "latitude", "longitude")}
            for key in self.some_keys(self.random.randint(2, 6)):
                yield {"account_id": profile["author_id"], "skill_id": key, **repeated}

    def session(self, account_id: int, token: str) -> Row:
        """A row of somebody who is signed in with this token."""
        times = {"created_at": self.now, "seen_at": self.now, "expires_at": self.now + timedelta(days=60)}
        return {"token_hash": sessions.hashed(token), "account_id": account_id} | times

    def _post(self, number: int, homes: list[Any], members: int) -> tuple[str, Row]:
        author = self.random.randint(2, members)
        home, age = homes[author - 1], timedelta(seconds=self.random.uniform(0, 365 * 86400))
        common: Row = {
            "id": number,
            "public_id": f"x{number:015d}",
            "author_id": author,
            "municipality": home.code,
            "labour_region": home.labour_region,
            "audience": self.random.choice(("members",) * 6 + ("municipality", "helpers", "me")),
            "visibility": self.random.choice(("shown",) * 30 + ("held", "hidden")),
            "created_at": self.now - age,
        }
        return ("outfit", self._outfit(common, age)) if number % 2 else ("request", self._request(common, age, home))

    def _outfit(self, common: Row, age: timedelta) -> Row:
        interview = self.now - age + timedelta(days=self.random.uniform(1, 14))
        closes, destroy = interview - timedelta(hours=3), interview + timedelta(days=1)
        return common | {
            "sector": "horeca",
            "job": "Medewerker bediening",
            "place": "indoors",
            "rubric": 1,
            "keep_hours": 24,
            "question": "Is dit netjes genoeg voor een lunchroom, of toch liever een blouse?",
            "interview_at": interview,
            "meant_for": common["audience"],
            "confirmed_at": common["created_at"],
            "steps": STEPS,
            "public_at": common["created_at"],
            "closes_at": closes,
            "answered_at": closes if closes < self.now else None,
            "destroy_at": destroy,
            "destroyed_at": destroy if destroy < self.now else None,
            "asked_how_at": destroy if destroy < self.now else None,
            "photo_count": 0 if destroy < self.now else 2,
            "feedback_count": self.random.choice((0, 1, 2, 5)),
        }

    def _photos(self, outfits: list[Row]) -> Iterator[Row]:
        sizes = '{"large": [960, 1280], "medium": [480, 640], "small": [240, 320]}'
        for outfit in outfits:
            for position in range(outfit["photo_count"]):
                yield {
                    "outfit_id": outfit["id"],
                    "position": position,
                    "name": f"{outfit['public_id']}{position:08d}",
                    "sizes": sizes,
                    "fingerprints": "0" * 512,
                    "added_at": outfit["created_at"],
                }

    def _request(self, common: Row, age: timedelta, home: Any) -> Row:
        is_open = age < timedelta(days=30) and self.random.random() < 0.4
        return common | {
            "kind": "letter",
            "title": "Wie leest mijn brief voor de thuiszorg?",
            "story": "Ik solliciteer bij de thuiszorg en wil graag dat iemand met een frisse blik naar mijn brief kijkt. "
            * 2,
            "place": self.random.choice(("nearby", "online", "either")),
            "meant_for": common["audience"],
            "state": "open" if is_open else self.random.choice(("done", "matched", "expired", "withdrawn")),
            "opened_at": common["created_at"],
            "public_at": common["created_at"],
            "latitude": home.lat,
            "longitude": home.lon,
            "free_days": self.random.choice((0, 3, 127)),
            "offer_count": self.random.choice((0, 0, 1, 2)),
        }

    def _wanted(self, requests: list[Row]) -> Iterator[Row]:
        for request in requests:
            for key in self.some_keys(self.random.randint(0, 3)):
                yield {"request_id": request["id"], "skill_id": key}
