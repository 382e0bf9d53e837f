"""The house rules beside rules.py: words for young people, rules of one municipality, templates of reasons."""
