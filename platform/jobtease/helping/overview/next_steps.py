"""Next steps with what somebody asked or offered, and whether it waits for them: one rule for Requests and for Today."""

from dataclasses import dataclass

from jobtease.audience import Visibility
from jobtease.helping import states
from jobtease.helping.models import OfferState, RequestState
from jobtease.helping.states import OwnRequest
from jobtease.words.translations import N_, _


@dataclass(frozen=True)
class Step:
    """`words` of its button; `to` comes behind the address of the request; `waits`: it is for them, and counted as such."""

    words: str
    to: str = ""
    waits: bool = True

    @property
    def label(self) -> str:
        return _(self.words)


CHOOSE = Step(N_("See who offers help"), "#offers")
SAY = Step(N_("Say whether it helped"), "#field-says")
TELL = Step(N_("Say how it went for you"), "#field-says")
STAND = Step(N_("Say whether your offer stands"))
ANSWER = Step(N_("Read the question"))
WRITE_ON = Step(N_("Write on"), "/edit", waits=False)
ASK_AGAIN = Step(N_("Ask again, or leave it"), waits=False)


def of_asker(request: OwnRequest) -> Step | None:
    """What the asker of a request can do now.

    Whether it helped is asked once the day of it is over, she was reminded, or the helper has left.
    """
    match request.state:
        case RequestState.DRAFT:
            return WRITE_ON
        case RequestState.OPEN if request.offers and request.visibility is Visibility.SHOWN:
            return CHOOSE
        case RequestState.MATCHED:
            is_late = request.reminded_at is not None or not states.IN_TIME.holds(request)
            return SAY if is_late or not request.helper else None
        case RequestState.EXPIRED if request.visibility is Visibility.SHOWN:
            return ASK_AGAIN
        case _:
            return None


def of_helper(offer: OfferState, request: RequestState, *, told: str | None, changed: bool) -> Step | None:
    """What whoever offered help can do now. `told`: what they said of it. `changed`: the question is another since, for them too."""
    if offer is OfferState.ACCEPTED:
        return TELL if request is RequestState.DONE and not told else None
    return STAND if offer is OfferState.OPEN and changed else None
