"""Data: transactions, reads, schema, leases, rate limits. Tortoise and its faults end here."""
