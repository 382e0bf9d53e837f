"""Passkeys (WebAuthn credentials): made, signed in with, removed."""
