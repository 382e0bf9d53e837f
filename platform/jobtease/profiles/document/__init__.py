"""The document of a profile: entries with fields and sentences, from which its columns, variants and review copies follow."""
