"""Pictures: untrusted bytes made safe in a sandbox, fingerprints, storage."""
