"""Text generation in Dutch and English for an answer: numbers in words, verbs that agree, articles from the rubric."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from jobtease.rubrics import rubric


@dataclass(frozen=True)
class Words:
    """How a language says it. Sentences get a subject that carries its verb, so that numbers stay right."""

    language: str
    numbers: tuple[str, ...]
    both: str
    all_of: str
    some_of: str
    verbs: Mapping[str, tuple[str, str]]
    """For one and for many."""
    joined: str
    photo: str
    pronouns: Callable[[rubric.Garment], str]
    keep: str
    swap: str
    wear: str
    wear_narrowly: str
    level: str
    disagree: str
    disagree_about: str
    disagree_photos: str
    among_others: str
    only_notes: str
    one_opinion: str
    one_of_thing: str
    nobody_yet: str
    nobody_at_all: str
    all_good: str
    """What is found, by who would wear any of the photos."""

    def number(self, n: int) -> str:
        """In words, up to twelve."""
        return self.numbers[n] if n < len(self.numbers) else str(n)

    def join(self, parts: Sequence[str]) -> str:
        """ "A, B en C"."""
        return f" {self.joined} ".join(part for part in (", ".join(parts[:-1]), parts[-1]) if part)

    def named(self, garment: str, letter: str | None) -> str:
        """With its article; with a letter also on which photo: "de schoenen op foto A"."""
        name = rubric.garment(garment).named(self.language)
        return name + self.photo.format(letter=letter) if letter else name

    def who_does(self, n: int, reviewers: int, verb: str, thing: str, first: bool) -> str:
        """ "vier van de vijf houden het jasje"; only the first sentence says of how many."""
        does = self.verbs[verb][n != 1]
        if n == reviewers > 1:
            form = self.both if n == 2 else self.all_of
        else:
            form = self.some_of if first and reviewers > 1 else "{n} {does} {thing}"
        return form.format(n=self.number(n), of=self.number(reviewers), does=does, thing=thing)


def sentence(text: str) -> str:
    """With a capital and a full stop. Dutch writes "Eén", without the accent on the capital."""
    first = "E" if text[0] == "é" else text[0].upper()
    return first + text[1:] + ("" if text.endswith(".") else ".")


def _dutch_pronoun(garment: rubric.Garment) -> str:
    return "ze" if garment.many("nl") else "het" if garment.named("nl").startswith("het ") else "hem"


def _english_pronoun(garment: rubric.Garment) -> str:
    return "them" if garment.many("en") else "it"


DUTCH = Words(
    language="nl",
    numbers=tuple(
        ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]
    ),
    both="allebei {does} ze {thing}",
    all_of="alle {n} {does} {thing}",
    some_of="{n} van de {of} {does} {thing}",
    verbs={
        "keep": ("houdt", "houden"),
        "swap": ("wisselt", "wisselen"),
        "wear": ("kiest", "kiezen"),
        "find": ("vindt", "vinden"),
    },
    joined="en",
    photo=" op foto {letter}",
    pronouns=_dutch_pronoun,
    keep="Houd {things}.",
    swap="Wissel {things}.",
    wear="Draag {photo}.",
    wear_narrowly="{photo} is het vaakst gekozen, maar ze zijn het niet eens.",
    level="{photos} staan gelijk. Kies wat jij het fijnst vindt.",
    disagree="Ze zijn het niet eens. Kies wat jij het fijnst vindt.",
    disagree_about="Over {thing} zijn ze het niet eens: {what}.",
    disagree_photos="Over de foto’s zijn ze het niet eens: {what}",
    among_others="onder meer {why}",
    only_notes="Lees wat er geschreven is.",
    one_opinion="Er keek één persoon mee. Dit is dus één mening.",
    one_of_thing="Over {thing}: {why}.",
    nobody_yet="Er is nog geen antwoord.",
    nobody_at_all="Het spijt ons: niemand heeft op tijd geantwoord.",
    all_good="elke outfit goed",
)
ENGLISH = Words(
    language="en",
    numbers=tuple(
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    ),
    both="both {does} {thing}",
    all_of="all {n} {does} {thing}",
    some_of="{n} of {of} {does} {thing}",
    verbs={
        "keep": ("keeps", "keep"),
        "swap": ("swaps", "swap"),
        "wear": ("chooses", "choose"),
        "find": ("finds", "find"),
    },
    joined="and",
    photo=" in photo {letter}",
    pronouns=_english_pronoun,
    keep="Keep {things}.",
    swap="Swap {things}.",
    wear="Wear {photo}.",
    wear_narrowly="{photo} was chosen most, but they disagree.",
    level="{photos} are level. Choose what you like best.",
    disagree="They disagree. Choose what you like best.",
    disagree_about="They disagree about {thing}: {what}.",
    disagree_photos="They disagree about the photos: {what}",
    among_others="among other things {why}",
    only_notes="Read what was written.",
    one_opinion="One person looked. So this is one opinion.",
    one_of_thing="About {thing}: {why}.",
    nobody_yet="There is no answer yet.",
    nobody_at_all="We are sorry: nobody answered in time.",
    all_good="each outfit good",
)
WORDS: Mapping[str, Words] = MappingProxyType({"nl": DUTCH, "en": ENGLISH})
