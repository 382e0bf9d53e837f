"""Forms of "Is this real?"."""

from jobtease.moderation.questions.models import LONGEST_ANSWER, LONGEST_MESSAGE
from jobtease.web.fields import Text
from jobtease.web.forms import Form
from jobtease.words.translations import N_


class MessageForm(Form):
    """A message that somebody got."""

    message = Text(
        label=N_("The message you got"),
        hint=N_("Copy it, and paste it here. Leave out your own name and number."),
        rows=8,
        max=LONGEST_MESSAGE,
    )


class AnswerForm(Form):
    """What a moderator answers."""

    answer = Text(
        label=N_("Your answer"),
        hint=N_("What do you see in it, and what is wise to do? Only who asked reads this."),
        rows=6,
        max=LONGEST_ANSWER,
    )
