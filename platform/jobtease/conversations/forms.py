"""What somebody says in a conversation."""

from jobtease import contacts
from jobtease.fields import Flag, Text
from jobtease.forms import Form
from jobtease.once import Ticket
from jobtease.translations import N_, _

GUARDED = ("phone", "iban", "bsn")
"""Kinds of details worth a moment's thought, even between two people who know each other a little."""


class MessageForm(Form):
    """One message. Numbers that can be misused are warned of once: the two may share them if they want to."""

    ticket = Ticket()
    message = Text(label=N_("Your message"), max=4000, rows=3)
    anyway = Flag(label=N_("Send it anyway"), required=False)

    warned: bool = False

    def check(self) -> None:
        found = [c for c in contacts.find_contacts(self.bound["message"].value) if c.kind in GUARDED]
        if found and not self.bound["anyway"].value:
            self.warned = True
            warning = _("You share “{found}”. Do that only with somebody you trust. Jobtease never asks for it.")
            self.wrong("message", warning.format(found=found[0].text))
