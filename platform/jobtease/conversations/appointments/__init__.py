"""When and where two people meet, also as an iCalendar file."""
