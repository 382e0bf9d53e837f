"""Daily digest: one mail a day, at most, with what fits somebody and what waits for them."""
