"""Mail templates: texts in plain text, made by the same environment as pages."""

from functools import cache
from typing import Any

import jinja2

from jobtease.web import renderer
from jobtease.web.static_files import StaticFiles


@cache
def _environment() -> jinja2.Environment:
    return renderer.make_environment(StaticFiles.shared())


def written(template: str, **values: Any) -> str:
    """The body of a mail from "feature/name" and what stands in it, in the language of the block of `speaking`."""
    return _environment().get_template(f"{template}.txt").render(**values).strip() + "\n"
