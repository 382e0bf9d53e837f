"""Taking everything along (data portability) and erasing an account (right to erasure)."""
