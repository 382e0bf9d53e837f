"""Forms of an appeal, and of its answer."""

from jobtease.moderation.appeals.models import LONGEST_WORDS, Outcome
from jobtease.web.fields import Choice, Text
from jobtease.web.forms import Form
from jobtease.words.translations import N_


class AppealForm(Form):
    """Why somebody thinks that a decision is wrong."""

    words = Text(
        label=N_("Why do you think this is wrong?"),
        hint=N_("Say it in your own words. Another moderator reads this, and nobody else."),
        rows=5,
        max=LONGEST_WORDS,
    )


OUTCOMES = {
    Outcome.UPHELD: N_("The decision stands"),
    Outcome.OVERTURNED: N_("The decision was wrong: take it back"),
    Outcome.CHANGED: N_("Another decision takes its place"),
}


class AnswerForm(Form):
    """What comes of the objections to a decision, and why. Another decision is made with the fields of DecisionForm beside these."""

    outcome = Choice(
        label=N_("What do you answer?"),
        choose_from=[(outcome.value, label) for outcome, label in OUTCOMES.items()],
        missing=N_("Choose an answer with one of the buttons."),
    )
    outcome_words = OUTCOMES
    """What the buttons say."""

    answer = Text(
        label=N_("Why"),
        hint=N_("Everybody who objected reads this."),
        rows=4,
        max=LONGEST_WORDS,
    )
