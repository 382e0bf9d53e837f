"""Drawn examples to practise on (onboarding of reviewers)."""
