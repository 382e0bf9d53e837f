""" "Is this real?" (scam check): our rules' answer about a message of a recruiter, for anybody, and a moderator's for members.

What is pasted is kept nowhere, unless its sender asks a moderator.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.errors import Invalid
from jobtease.moderation.cases import alarms
from jobtease.moderation.desk import time_left
from jobtease.moderation.phrases.wording import MATTERS, WHAT_TO_DO
from jobtease.moderation.questions import actions, queries
from jobtease.moderation.questions.forms import AnswerForm, MessageForm
from jobtease.moderation.questions.models import KEPT
from jobtease.moderation.questions.queries import Question
from jobtease.moderation.queue import note_queries
from jobtease.moderation.queue.note_queries import Work
from jobtease.web import renderer
from jobtease.web.routing import ANYONE, MEMBER, MODERATOR, page, viewer_of, viewer_or_none
from jobtease.words import marking
from jobtease.words.durations import in_words
from jobtease.words.screening import beside, kinds, reasons, screen
from jobtease.words.translations import _

KINDS = ("scam", "asks", "contact")
TOLD = frozenset({"scam", "number", "papers", "bank", "address", "elsewhere", "contact"})
"""Signs of a trick with money or papers, which are told to who asks. Grooming and threats never are: whoever writes such words could try
here which ones we find. Despair isn't told as something that was found either; help is there at once, whoever wrote the words."""
LOOKS = Budget(20, per=timedelta(hours=1))
"""Of a visitor's address, or of a member."""


@dataclass(frozen=True)
class Verdict:
    """What our rules say of a message."""

    marked: Markup
    why: Sequence[str]
    """Why it matters, each in a sentence, the gravest first; empty: nothing was found."""
    help: bool = False
    """Somebody may be in danger by what it says: where help is comes first."""


@dataclass(frozen=True)
class CheckPage:
    """A message to look at, and what was found in it."""

    form: MessageForm
    to_do: Sequence[str]
    verdict: Verdict | None = None
    kept: str = ""
    """How long a question is kept, in words."""
    asked: Sequence[Question] = ()
    """What the viewer asked a moderator before."""


async def check(request: Request) -> Response:
    """Paste a message, and read what our rules make of it."""
    if request.method == "GET":
        return await _page(request, MessageForm.blank())
    form = await MessageForm.read(request)
    if not form.ok:
        return await _page(request, form, status=422)
    await _spend(request)
    words = form.message.value
    return await _page(request, form, await beside([words], _verdict, words))


async def _spend(request: Request) -> None:
    if viewer := viewer_or_none(request):
        await rate_limits.spend(f"is-this-real:{viewer.id}", LOOKS)
    else:
        await rate_limits.spend_from("is-this-real", request.client.host if request.client else "unknown", LOOKS)


def _verdict(words: str) -> Verdict:
    """For who asks."""
    found = screen(words)
    told = [one for one in found if one.kind in KINDS and one.word in TOLD]
    why = dict.fromkeys(_(MATTERS[word]) for word in reasons(told) if word in MATTERS)
    spans = [(one.start, one.end) for one in told]
    return Verdict(marking.marked(words, spans), tuple(why), help="despair" in kinds(found))


def _whole_verdict(words: str) -> Verdict:
    """For the moderator who answers: everything."""
    why = dict.fromkeys(_(MATTERS[word]) for word in reasons(screen(words)) if word in MATTERS)
    return Verdict(alarms.marked(words), tuple(why))


async def _page(request: Request, form: MessageForm, verdict: Verdict | None = None, status: int = 200) -> Response:
    viewer = viewer_or_none(request)
    asked = await queries.all_mine(viewer) if viewer and viewer.is_member and not verdict else ()
    shown = CheckPage(form, [_(each) for each in WHAT_TO_DO], verdict, in_words(KEPT), asked)
    return await renderer.render(request, "moderation/is_this_real.html", shown, status=status)


async def ask(request: Request) -> Response:
    """Ask a moderator of one's own municipality about it."""
    viewer = viewer_of(request)
    form = await MessageForm.read(request)
    if not form.ok:
        return await _page(request, form, status=422)
    await rate_limits.spend(f"question:{viewer.id}", actions.QUESTIONS)
    public_id = await actions.ask(viewer, form.message.value)
    flash = _("Asked. A moderator of your municipality reads it.")
    return renderer.redirect(request, "moderation:my_question", flash=flash, public_id=public_id)


@dataclass(frozen=True)
class QuestionPage:
    """One question, for who asked or for who answers."""

    question: Question
    verdict: Verdict
    to_do: Sequence[str]
    form: AnswerForm
    clock: str
    kept: str
    work: Work | None = None
    """Who works at it, for the desk."""


async def my_question(request: Request) -> Response:
    """What I asked, and the answer."""
    question = await queries.mine(viewer_of(request), request.path_params["public_id"])
    verdict = await beside([question.words], _verdict, question.words)
    return await _question(request, "moderation/my_question.html", question, verdict, AnswerForm.blank(), "me")


async def _question(
    request: Request,
    template: str,
    question: Question,
    verdict: Verdict,
    form: AnswerForm,
    here: str,
    status: int = 200,
) -> Response:
    to_do, left = [_(each) for each in WHAT_TO_DO], time_left.left(question.due_at)
    work = await note_queries.work_at(viewer_of(request), question.case) if here == "desk" else None
    shown = QuestionPage(question, verdict, to_do, form, left, in_words(KEPT), work)
    return await renderer.render(request, template, shown, here=here, status=status)


async def erase_mine(request: Request) -> Response:
    """Erase a question of mine, and its answer."""
    await actions.erase_mine(viewer_of(request), request.path_params["public_id"])
    return renderer.redirect(request, "moderation:is_this_real", flash=_("Erased."))


async def question(request: Request) -> Response:
    """A question at the desk, to answer."""
    viewer = viewer_of(request)
    found = await queries.at_desk(viewer, request.path_params["public_id"])
    form = AnswerForm.blank() if request.method == "GET" else await AnswerForm.read(request)
    if request.method == "GET" or not form.ok:
        status = 200 if request.method == "GET" else 422
        return await _at_desk(request, found, form, status)
    try:
        await actions.answer(viewer, found.public_id, form.answer.value)
    except Invalid as invalid:  # a colleague has it: what was typed stays
        form.wrong("answer", next(iter(invalid.fields.values()), invalid.message))
        return await _at_desk(request, found, form, 422)
    return renderer.redirect(
        request, "moderation:desk", flash=_("Answered. {name} reads it now.").format(name=found.author)
    )


async def _at_desk(request: Request, found: Question, form: AnswerForm, status: int) -> Response:
    verdict = await beside([found.words], _whole_verdict, found.words)
    return await _question(request, "moderation/question.html", found, verdict, form, "desk", status)


ROUTES = (
    page("/is-this-real", check, name="moderation:is_this_real", who=ANYONE, methods=("GET", "POST"), indexed=True),
    page(
        "/is-this-real/ask",
        ask,
        name="moderation:ask_moderator",
        who=MEMBER,
        methods=("POST",),
        shown_on="moderation:is_this_real",
    ),
    page("/is-this-real/questions/{public_id}", my_question, name="moderation:my_question", who=MEMBER),
    page(
        "/is-this-real/questions/{public_id}/erase",
        erase_mine,
        name="moderation:wipe_question",
        who=MEMBER,
        methods=("POST",),
        shown_on="moderation:my_question",
    ),
    page(
        "/desk/questions/{public_id}",
        question,
        name="moderation:question",
        who=MODERATOR,
        methods=("GET", "POST"),
    ),
)
