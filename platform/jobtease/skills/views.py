"""Autocomplete of skills: a JSON endpoint (API)."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from jobtease.skills import queries
from jobtease.web.routing import ANYONE, page
from jobtease.words import translations


async def search(request: Request) -> Response:
    """What ?q= may mean, best first: [{"value": "barista", "label": "Koffie maken als barista", "hint": "Horeca"}].

    In the language of ?language=, or without it in the visitor's own; only the first may be kept by a cache.
    """
    asked = request.query_params.get("language", "")
    language = asked if asked in translations.LANGUAGES else translations.language.get()
    return JSONResponse(
        [
            {"value": entry.key, "label": entry.label(language), "hint": queries.group_label(entry.group, language)}
            for entry in queries.search(request.query_params.get("q", ""), language)
        ],
        headers={"Cache-Control": "public, max-age=3600" if asked == language else "private, no-cache"},
    )


ROUTES = (page("/skills", search, name="skills:search", who=ANYONE),)
