"""Open advice on the texts of a profile, without a score. Rules as data, anybody may read them."""
