"""The one answer that the asker reads, and how the interview went."""
