"""Summary of feedback: one answer from several reviewers; what to do first, then who said so, disagreement included.

No scores and no percentages, and nothing of a person: the only things that can stand in an answer are garments and reasons
of the rubric, letters of photos and numbers in words. Pure and deterministic: the order in which reviewers answered doesn't
matter. The free notes of reviewers are not in it; show them below.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from jobtease.outfits.answer.wording import WORDS, Words, sentence
from jobtease.photos.models import MOST_PHOTOS
from jobtease.rubrics import rubric
from jobtease.words.cleaning import letter
from jobtease.words.translations import in_tables

LETTERS = "".join(letter(position) for position in range(MOST_PHOTOS))
MOST_KEEPS_IN_HEADLINE = 3


@dataclass(frozen=True)
class Advised:
    """Keep or swap, for one garment. `photo` is the position (0 to 3) that it was said of, None for each; for a comparison only."""

    garment: str
    verdict: rubric.VerdictKey | str
    chips: tuple[str, ...] = ()
    photo: int | None = None


@dataclass(frozen=True)
class Reviewed:
    """All that one reviewer said. `wear` is the position of the photo to wear, in a comparison."""

    advice: tuple[Advised, ...] = ()
    wear: int | None = None
    all_good: bool = False
    """Each photo is good to wear, in a comparison."""


@dataclass(frozen=True)
class Tally:
    """What was said of one garment: how many keep it, how many swap it, and with which chips how often (most often first)."""

    garment: str
    photo: int | None
    """In a comparison: the photo that it was said of."""
    keep: int
    swap: int
    keep_chips: tuple[tuple[str, int], ...]
    swap_chips: tuple[tuple[str, int], ...]
    sentence: str
    """The same in words, on its own: "Drie van de vijf wisselen de schoenen: te gewoon voor de horeca. Twee houden ze."."""

    @property
    def decision(self) -> Literal["keep", "swap", "split"]:
        """What most of those say who said something of it."""
        return "split" if self.keep == self.swap else "keep" if self.keep > self.swap else "swap"


@dataclass(frozen=True)
class Answer:
    """The one answer, in one language."""

    headline: str
    """What to do: "Draag B. Houd het jasje. Wissel de schoenen.". Never empty."""
    counts: tuple[str, ...]
    """Who said so, most agreed first: "Vier van de vijf houden het jasje: netjes."."""
    disagreements: tuple[str, ...]
    """Where there are as many for as against: "Over de tas zijn ze het niet eens: ..."."""
    tallies: tuple[Tally, ...]
    votes: tuple[tuple[int, int], ...]
    """In a comparison: (position, how many would wear it), most chosen first."""
    winner: int | None
    """Position of the photo chosen most, None when two are level or nobody chose."""
    reviewers: int

    @property
    def swaps(self) -> tuple[Tally, ...]:
        """What to swap, and what they are divided about: where something else to wear would help."""
        return tuple(one for one in _weighty(self.tallies, self.winner, self.reviewers) if one.decision != "keep")

    @property
    def text(self) -> str:
        """Everything as one paragraph, for a message or a mail."""
        return " ".join((self.headline, *self.counts, *self.disagreements))


def summarise(
    feedbacks: Iterable[Reviewed],
    language: str,
    *,
    place: str = "",
    compare: bool = False,
    closed: bool = False,
    photos: int = 2,
) -> Answer:
    """The answer of these reviewers in "nl" or "en".

    `place` is Rubric.place of the outfit's sector (of its version and municipality), for "too casual for a hotel or
    restaurant". `compare`: the photos are A to D to choose from; otherwise they are views of one outfit and the photo of a
    piece of advice is ignored; `photos`: how many. `closed`: nobody can answer any more, which changes what is said when nobody did.
    A garment or chip that the rubric doesn't know is left out, and of two pieces of advice by one reviewer about one
    garment the first counts.
    """
    given = list(feedbacks)
    say = WORDS[in_tables(language)]
    votes = _votes(given) if compare else ()
    winner = votes[0][0] if votes and (len(votes) == 1 or votes[0][1] > votes[1][1]) else None
    tallies = _tallies(given, say, place, compare, winner)
    counts, disagreements = _sentences(tallies, votes, winner, len(given), say, place)
    undecided = sum(one.wear is None and one.all_good for one in given) if compare else 0
    if undecided:
        counts = (*counts, sentence(say.who_does(undecided, len(given), "find", say.all_good, first=winner is None)))
    return Answer(
        headline=_headline(tallies, votes, winner, len(given), say, closed, photos if undecided else 0),
        counts=counts,
        disagreements=disagreements,
        tallies=tallies,
        votes=votes,
        winner=winner,
        reviewers=len(given),
    )


# --- counting ---


def _votes(given: Sequence[Reviewed]) -> tuple[tuple[int, int], ...]:
    chosen = Counter(one.wear for one in given if one.wear is not None and 0 <= one.wear < len(LETTERS))
    return tuple(sorted(chosen.items(), key=lambda vote: (-vote[1], vote[0])))


def _tallies(given: Sequence[Reviewed], say: Words, place: str, compare: bool, winner: int | None) -> tuple[Tally, ...]:
    """Strongest agreement first; in a comparison what was said of the winner goes before the rest."""
    said: dict[tuple[str, int | None], dict[str, list[tuple[str, ...]]]] = {}
    for one in given:
        heard = set()
        for advised in one.advice:
            thing = (advised.garment, advised.photo if compare else None)
            if rubric.is_garment(advised.garment) and advised.verdict in ("keep", "swap") and thing not in heard:
                heard.add(thing)
                said.setdefault(thing, {"keep": [], "swap": []})[advised.verdict].append(advised.chips)
    order = [key for key, _ in rubric.garments("nl")]

    def rank(tally: Tally) -> tuple[bool, int, int, int, int]:
        elsewhere = tally.photo is not None and tally.photo != winner
        most, least = max(tally.keep, tally.swap), min(tally.keep, tally.swap)
        return elsewhere, least - most, -most, order.index(tally.garment), -1 if tally.photo is None else tally.photo

    found = []
    for (garment, photo), sides in said.items():
        bare = Tally(
            garment, photo, len(sides["keep"]), len(sides["swap"]), _chips(sides["keep"]), _chips(sides["swap"]), ""
        )
        text = _of(bare, len(given), say, place, winner, first=True)
        found.append(Tally(**{**vars(bare), "sentence": text}))
    return tuple(sorted(found, key=rank))


def _chips(sides: Iterable[tuple[str, ...]]) -> tuple[tuple[str, int], ...]:
    counted = Counter(key for chips in sides for key in set(chips) if rubric.is_chip(key))
    return tuple(sorted(counted.items(), key=lambda chip: (-chip[1], chip[0])))


# --- sentences ---


def _of(tally: Tally, reviewers: int, say: Words, place: str, winner: int | None, first: bool) -> str:
    """Everything that was said of one garment, in one or two sentences."""
    thing, pronoun = say.named(tally.garment, _letter(tally, winner)), say.pronouns(rubric.garment(tally.garment))
    sides = {"keep": (tally.keep, tally.keep_chips), "swap": (tally.swap, tally.swap_chips)}

    def side(verb: str, thing: str, first: bool, brackets: bool = False) -> str:
        n, chips = sides[verb]
        why = _reasons(chips, n, say, place)
        reason = "" if not why else f" ({why})" if brackets else f": {why}"
        return say.who_does(n, reviewers, verb, thing, first) + reason

    if tally.decision == "split":
        parts = side("keep", pronoun, False, True), side("swap", pronoun, False, True)
        return say.disagree_about.format(thing=thing, what=", ".join(parts))
    if reviewers == 1:
        why = _reasons(sides[tally.decision][1], 1, say, place)
        return say.one_of_thing.format(thing=thing, why=why) if why else ""
    most, least = ("keep", "swap") if tally.decision == "keep" else ("swap", "keep")
    text = sentence(side(most, thing, first))
    return f"{text} {sentence(side(least, pronoun, False))}" if sides[least][0] else text


def _letter(tally: Tally, winner: int | None) -> str | None:
    """Which photo to name; what is said of the winner needs none."""
    return None if tally.photo in (None, winner) else LETTERS[tally.photo or 0]


def _reasons(chips: Sequence[tuple[str, int]], n: int, say: Words, place: str) -> str:
    """The two reasons named most, when at least half named them; otherwise the one named most, as one of several."""
    words = [(rubric.chip(key).because(say.language, place), times) for key, times in chips]
    shared = [text for text, times in words if times * 2 >= n][:2]
    if shared:
        return say.join(shared)
    return say.among_others.format(why=words[0][0]) if words else ""


def _sentences(
    tallies: Sequence[Tally],
    votes: Sequence[tuple[int, int]],
    winner: int | None,
    reviewers: int,
    say: Words,
    place: str,
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    counts, disagreements, first = [], [], True
    if reviewers == 1:
        counts.append(say.one_opinion)
    if votes and reviewers > 1:
        parts = [
            say.who_does(n, reviewers, "wear", LETTERS[photo], first=winner is not None and place_ == 0)
            for place_, (photo, n) in enumerate(votes)
        ]
        if winner is None:
            disagreements.append(sentence(say.disagree_photos.format(what=say.join(parts))))
        else:
            counts += [sentence(parts[0])] + ([sentence(say.join(parts[1:]))] if parts[1:] else [])
            first = False
    for tally in tallies:
        text = _of(tally, reviewers, say, place, winner, first)
        if tally.decision == "split":
            disagreements.append(text)
        elif text:
            counts.append(sentence(text))
            first = False
    return tuple(counts), tuple(disagreements)


def _headline(
    tallies: Sequence[Tally],
    votes: Sequence[tuple[int, int]],
    winner: int | None,
    reviewers: int,
    say: Words,
    closed: bool,
    all_good: int,
) -> str:
    if not reviewers:
        return say.nobody_at_all if closed else say.nobody_yet
    parts = []
    if winner is not None:
        clear = votes[0][1] * 2 > sum(n for _, n in votes)
        parts.append((say.wear if clear else say.wear_narrowly).format(photo=LETTERS[winner]))
    elif votes:
        level = [LETTERS[photo] for photo, n in votes if n == votes[0][1]]
        parts.append(say.level.format(photos=say.join(level)))
    elif all_good:
        parts.append(say.level.format(photos=say.join(LETTERS[:all_good])))
    ours = _weighty(tallies, winner, reviewers)
    for decision, form, most in (("keep", say.keep, MOST_KEEPS_IN_HEADLINE), ("swap", say.swap, len(ours))):
        if names := [say.named(one.garment, None) for one in ours if one.decision == decision][:most]:
            parts.append(form.format(things=say.join(names)))
    if parts:
        return " ".join(parts)
    return say.disagree if any(one.decision == "split" for one in tallies) else say.only_notes


def _weighty(tallies: Sequence[Tally], winner: int | None, reviewers: int) -> list[Tally]:
    """What "they" say of what to wear. One remark among three or more reviewers is a remark; it stands in the counts."""
    least = 1 if reviewers < 3 else 2
    return [one for one in tallies if max(one.keep, one.swap) >= least and one.photo in (None, winner)]
