"""A world in which something happened: answers to outfits, offers on requests, and an event for each post."""

from datetime import timedelta
from random import Random

from tests.benchmarks.stores import Row, Store
from tests.benchmarks.world import World

VIEWERS = 60


def token_of(account_id: int) -> str:
    """What a viewer is signed in with."""
    return f"a-token-of-member-{account_id}"


class LivedWorld(World):
    """Made by chance of its own, so that the posts are those of a world without it."""

    chance: Random
    members: int

    def lived(self, members: int, posts: int) -> list[int]:
        """Fill it. Gives VIEWERS account ids from all over it, signed in: a sixth without a profile, a sixth without skills, the
        others with one to six of them."""
        self.chance = Random(7)
        self.members = members
        self.thanked: set[tuple[int, int]] = set()
        self.fill(members, posts)
        viewers = self.chance.sample(range(2, members + 1), VIEWERS)
        with self.store() as store:
            store.insert("session", [self.session(account_id, token_of(account_id)) for account_id in viewers])
            without_profile, without_skills, with_one = viewers[0::6], viewers[1::6], viewers[2::6]
            for account_id in without_profile:
                store.execute(f"DELETE FROM profile WHERE author_id = {account_id}")
            for account_id in (*without_profile, *without_skills):
                store.execute(f"DELETE FROM profile_skill WHERE account_id = {account_id}")
            for account_id in with_one:
                first = f"SELECT min(skill_id) FROM profile_skill WHERE account_id = {account_id}"
                store.execute(f"DELETE FROM profile_skill WHERE account_id = {account_id} AND skill_id <> ({first})")
        return viewers

    def filled(self, store: Store, outfits: list[Row], requests: list[Row]) -> None:
        store.insert("event", [self._event("outfits:outfit:posted", post) for post in outfits])
        store.insert("event", [self._event("helping:request:opened", post) for post in requests])
        store.insert(
            "feedback", [self._answer("f", post, "outfit_id") for post in outfits if self.chance.random() < 0.8]
        )
        helped = [post for post in requests if post["state"] in ("done", "matched")]
        states = {"state": "accepted", "message": "Ik help graag"}
        store.insert("offer", [self._answer("o", post, "request_id") | states for post in helped])

        thanks = {(self.chance.randint(2, self.members), post["author_id"]) for post in helped[::3]} - self.thanked
        self.thanked |= thanks
        store.insert(
            "thanks",
            [{"helper_id": helper, "asker_id": asker, "first_at": self.now} for helper, asker in sorted(thanks)],
        )

    def _account(self, number: int, code: str) -> Row:
        """Here for up to two years."""
        return super()._account(number, code) | {"joined_at": self.now - timedelta(days=self.chance.uniform(0, 700))}

    def _event(self, name: str, post: Row) -> Row:
        return {
            "name": name,
            "subject": post["public_id"],
            "actor": post["author_id"],
            "municipality": post["municipality"],
            "facts": "{}",
            "happened_at": post["created_at"],
        }

    def _answer(self, letter: str, post: Row, column: str) -> Row:
        return {
            "public_id": letter + post["public_id"][1:],
            "author_id": self.chance.randint(2, self.members),
            column: post["id"],
            "municipality": post["municipality"],
            "labour_region": post["labour_region"],
            "audience": "chosen",
            "visibility": "shown",
            "created_at": post["created_at"] + timedelta(hours=5),
        }
