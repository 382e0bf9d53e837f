"""The helper's journey, and what the asker answers: offer, accept, undo, thank."""
