"""Reporting without an account: a public form, a receipt, an outcome by mail (notice and action, article 16 of the DSA)."""
