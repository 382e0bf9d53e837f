"""What the queries of the fitting room give: frozen, and nothing that the viewer may not see."""

from dataclasses import dataclass, field
from datetime import datetime

from jobtease import clock
from jobtease.audience import Audience, Visibility
from jobtease.audience_words import ELSEWHERE_IN_WORDS, IN_WORDS, IN_WORDS_TO_OTHERS, in_words_to_author
from jobtease.outfits import states
from jobtease.outfits.models import STEPS, Verdict
from jobtease.outfits.states import Stage
from jobtease.photos.queries import PhotoView
from jobtease.words.translations import _


@dataclass(frozen=True)
class OutfitCard:
    """An outfit in a list. The same for every viewer who may see it, so that a feed can keep it ready-made."""

    id: int
    public_id: str
    version: int
    author_id: int
    author: str
    author_public_id: str
    municipality: str
    sector: str
    job: str
    question: str
    compare: bool
    audience: Audience
    elsewhere: bool
    visibility: Visibility
    created_at: datetime
    interview_at: datetime
    closes_at: datetime
    destroy_at: datetime
    confirmed_at: datetime | None
    withdrawn_at: datetime | None
    destroyed_at: datetime | None
    feedback_count: int
    steps: int
    photos: tuple[PhotoView, ...]

    @property
    def photo(self) -> PhotoView | None:
        return self.photos[0] if self.photos else None

    @property
    def stage(self) -> Stage:
        """Where it is at this moment."""
        return states.stage_of(self)

    @property
    def is_open(self) -> bool:
        """Whether a reviewer can still answer."""
        return states.OPEN.holds(self)

    @property
    def is_draft(self) -> bool:
        return states.DRAFT.holds(self)

    @property
    def is_asked(self) -> bool:
        """Whether it says what the question is, and when the interview: not after the first step alone."""
        return self.steps > 1

    @property
    def is_whole(self) -> bool:
        """Whether all steps of making it are done."""
        return self.steps == STEPS

    @property
    def called(self) -> str:
        """What it is called on the pages of its asker."""
        return self.job or _("Your outfit")


@dataclass(frozen=True)
class AdviceView:
    """What a reviewer says of one garment."""

    garment: str
    verdict: Verdict
    reasons: tuple[str, ...]
    pin: tuple[int, int, int] | None
    """Position of the photo, and per cent from its left and top."""
    photo: int | None
    """In a comparison: position of the one that it is said of, None for each."""
    helped: bool


@dataclass(frozen=True)
class FeedbackView:
    """What one reviewer says of an outfit."""

    public_id: str
    author: str
    author_public_id: str
    choice: int | None
    all_good: bool
    note: str
    visibility: Visibility
    created_at: datetime
    read_at: datetime | None
    advice: tuple[AdviceView, ...]

    @property
    def is_correctable(self) -> bool:
        """Whether its author may change it, or take it back: the asker has not read it yet."""
        return states.UNREAD.holds(self)


@dataclass(frozen=True)
class OutfitView(OutfitCard):
    """An outfit on its own page, for one viewer."""

    dress_code: str = ""
    place: str = "indoors"
    place_said: bool = False
    own_only: bool = False
    keep_hours: int = 24
    rubric: int = 1
    meant_for: Audience = Audience.ME
    labour_region: str = ""
    answered_at: datetime | None = None
    went: str = ""
    """How the interview went, for the asker and for who helped. For others: nothing."""
    went_words: str = ""
    went_at: datetime | None = None
    is_mine: bool = False
    my_feedback: FeedbackView | None = None
    feedback: tuple[FeedbackView, ...] = field(default=())
    """For the asker: everything that was answered and is shown. For others: nothing."""

    @property
    def is_correctable(self) -> bool:
        """Whether its question can still be changed: nobody has answered it yet."""
        return states.CORRECTABLE.holds(self)

    @property
    def may_answer(self) -> bool:
        """Whether the viewer can answer, if they are a member: it is somebody else's, and they didn't yet."""
        return not self.is_mine and self.my_feedback is None and states.ANSWERABLE.holds(self)

    @property
    def may_mend(self) -> bool:
        """Whether the viewer can change or take back what they said: the asker has not read it, and answering isn't closed."""
        return self.my_feedback is not None and self.my_feedback.is_correctable and states.IN_TIME.holds(self)

    @property
    def is_over(self) -> bool:
        """Whether the interview was."""
        return clock.now() >= self.interview_at

    @property
    def may_tell(self) -> bool:
        """Whether the viewer can tell who helped how it went."""
        return self.is_mine and bool(self.feedback) and states.TELLABLE.holds(self)

    @property
    def audience_words(self) -> str:
        """Who sees it, as a message id."""
        if self.is_mine:
            return in_words_to_author(self.audience, self.visibility, elsewhere=self.elsewhere)
        return IN_WORDS_TO_OTHERS[self.audience]

    def meant_words(self, audience: Audience) -> str:
        """Who sees it with this audience, to the asker, as a message id."""
        return (ELSEWHERE_IN_WORDS if self.elsewhere else IN_WORDS)[audience]
