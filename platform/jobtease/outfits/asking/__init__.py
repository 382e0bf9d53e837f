"""The asker's journey: photos, question, who may look, sending."""
