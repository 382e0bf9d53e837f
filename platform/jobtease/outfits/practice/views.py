"""Pages of practice (onboarding): a drawn outfit to answer, and what experienced reviewers said of it."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease.errors import Invalid
from jobtease.outfits.answer.pins import Pin
from jobtease.outfits.answer.summary import Answer, Tally
from jobtease.outfits.forms import ReviewForm
from jobtease.outfits.labels import Named
from jobtease.outfits.models import Verdict
from jobtease.outfits.practice import actions
from jobtease.outfits.practice.examples import HEIGHT, PRACTICES, WIDTH, Example, Practice
from jobtease.outfits.reviewing.advice import Said
from jobtease.outfits.reviewing.garment_choices import GarmentChoice, choices_of
from jobtease.rubrics import rubric
from jobtease.rubrics.rubric import Rubric
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.routing import MEMBER, is_public_id, page, path_for, viewer_of
from jobtease.words.translations import _, language


@dataclass(frozen=True)
class PracticePage(Named):
    """What both pages show of a practice. `meant` is the outfit that she wanted to look at, or ""."""

    practice: Practice
    meant: str

    @property
    def number(self) -> int:
        return list(PRACTICES).index(self.practice.key) + 1

    @property
    def total(self) -> int:
        return len(PRACTICES)

    @property
    def size(self) -> tuple[int, int]:
        return WIDTH, HEIGHT

    @property
    def sector_label(self) -> str:
        return rubric.sector_label(self.practice.sector, language.get())

    def text(self, name: str) -> str:
        """A text of the practice, in the reader's language."""
        return self.practice.text(name, language.get())


@dataclass(frozen=True)
class AnswerPage(PracticePage):
    form: ReviewForm
    rubric: Rubric
    garments: tuple[GarmentChoice, ...]


@dataclass(frozen=True)
class Seen:
    """One garment: what she said of it, and what experienced reviewers said."""

    example: Example
    theirs: Tally
    mine: Said | None
    why: str

    @property
    def reasons(self) -> tuple[str, ...]:
        """Chips of those who are most, most often named first."""
        chips = self.theirs.keep_chips if self.theirs.decision == "keep" else self.theirs.swap_chips
        return tuple(chip for chip, _count in chips)

    @property
    def sentence(self) -> str:
        """What to make of the difference, if any. Nobody is wrong."""
        if self.theirs.decision == "split":
            return _("They are divided. Your view is one more, and it counts as much.")
        if self.mine and self.theirs.decision == self.mine.verdict:
            return _("Most of them say the same.")
        return _("Most of them see it differently. That may be: above it says why.")


@dataclass(frozen=True)
class ComparedPage(PracticePage):
    answer: Answer
    garments: tuple[Seen, ...]
    onward: str
    """Address of what comes next."""
    is_done: bool
    """Whether she may answer people now."""

    @property
    def pins(self) -> tuple[Pin, ...]:
        return tuple(_pin(one) for one in self.garments)


def _pin(one: Seen) -> Pin:
    keep = one.theirs.keep >= one.theirs.swap
    count = one.theirs.keep if keep else one.theirs.swap
    verdict = Verdict.KEEP if keep else Verdict.SWAP
    return Pin(actions.ONLY_PHOTO, one.example.key, verdict, count, one.example.x, one.example.y)


def address(request: Request, practice: Practice, meant: str) -> str:
    """Where an example is done, on the way to an outfit."""
    path = path_for(request, "outfits:practise", practice=practice.key)
    return f"{path}?for={meant}" if meant else path


def _meant(text: object) -> str:
    return text if isinstance(text, str) and is_public_id(text) else ""


async def look(request: Request) -> Response:
    """A drawn outfit, and the form to answer with."""
    practice = actions.practice_of(request.path_params["practice"])
    return await _form(request, practice, ReviewForm.blank(), _meant(request.query_params.get("for")), 200)


async def _form(request: Request, practice: Practice, form: ReviewForm, meant: str, status: int) -> Response:
    garments = (example.key for example in practice.examples)
    tips = rubric.rubric_for(practice.sector, viewer_of(request).municipality, language.get(), practice.rubric)
    shown = choices_of(practice.sector, practice.rubric, form.typed, garments)
    found = AnswerPage(practice, meant, form, tips, shown)
    return await renderer.render(request, "outfits/practise.html", found, status=status, here="outfits")


async def answer(request: Request) -> Response:
    """Say something of it, and see what others said."""
    viewer, practice = viewer_of(request), actions.practice_of(request.path_params["practice"])
    data = await read_body(request)
    form, meant = await ReviewForm.taken(data), _meant(data.get("for"))
    if form.ok:
        try:
            await actions.practise(viewer, practice.key, form.said)
        except Invalid as invalid:
            form.take_errors(invalid)
    if not form.ok:
        return await _form(request, practice, form, meant, 422)
    following = await actions.next_practice(viewer)
    onward = address(request, following, meant) if following else _goal(request, meant)
    theirs, spoken = practice.answer(language.get()), language.get()
    garments = _compared(practice, theirs, form.said, spoken)
    found = ComparedPage(practice, meant, theirs, garments, onward, following is None)
    return await renderer.render(request, "outfits/practised.html", found, here="outfits")


def _goal(request: Request, meant: str) -> str:
    return path_for(request, "outfits:review", public_id=meant) if meant else path_for(request, "outfits:index")


def _compared(practice: Practice, theirs: Answer, said: list[Said], spoken: str) -> tuple[Seen, ...]:
    mine = {each.garment: each for each in said}
    tallies = {tally.garment: tally for tally in theirs.tallies}
    return tuple(
        Seen(example, tallies[example.key], mine.get(example.key), practice.why(example, spoken))
        for example in practice.examples
    )


ROUTES = (
    page("/practice/{practice}", look, name="outfits:practise", who=MEMBER),
    page("/practice/{practice}", answer, name="outfits:practised", who=MEMBER, methods=("POST",)),
)
