"""Web: routes, pages, forms, idempotency, cross-origin (CSRF) check, limits, live updates (SSE)."""
