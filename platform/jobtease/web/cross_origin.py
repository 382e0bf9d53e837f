"""Cross-origin check (CSRF): whether a write comes from a page of another site.

Forms carry no tokens. A browser says itself where a request comes from (Sec-Fetch-Site, Origin), and a page of another site can't
forge that. A client that sends neither header is no browser and has no cookie of ours to abuse. Compare: Datasette's csrf.py and
Go's http.CrossOriginProtection.
"""

from starlette.datastructures import Headers


def is_foreign(headers: Headers, origin: str) -> bool:
    """Whether another site than ours, which has this `origin`, sends it."""
    site = headers.get("sec-fetch-site")
    given = headers.get("origin")
    return site not in ("same-origin", "none") if site else given is not None and given != origin
