"""Variants of a profile: the same sentences for one purpose, some left out, some in other words."""
