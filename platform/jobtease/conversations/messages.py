"""Notification messages about conversations."""

from jobtease.notices.messages import Message
from jobtease.words.translations import N_

PAGES = {"conversation": "conversations:show"}

WROTE = Message("conversations.message.sent", N_("{name} wrote you a message."))
CALLED_OFF = Message("conversations.appointment.called_off", N_("{name} called off your appointment."), counted_on=True)

MESSAGES = (WROTE, CALLED_OFF)
