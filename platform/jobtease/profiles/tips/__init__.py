"""Open advice on one's own profile (prose/), shown without a score; each piece of it can be dismissed for good."""
