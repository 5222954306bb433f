"""Request bodies, checked against the OpenAPI document that also describes them."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict

import yaml
from aiohttp import web
from jsonschema import Draft202012Validator

from bot.core.errors import InvalidInput

_FILE = Path(__file__).parent / "openapi.yml"


@lru_cache(maxsize=1)
def document() -> Dict[str, Any]:
    """The OpenAPI document."""
    loaded: Dict[str, Any] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return loaded


@lru_cache(maxsize=64)
def _validator(schema: str) -> Draft202012Validator:
    return Draft202012Validator({"$ref": f"#/components/schemas/{schema}", "components": document()["components"]})


async def body(request: web.Request, schema: str) -> Dict[str, Any]:
    """The JSON object of a request. Raises InvalidInput with what is wrong; an empty body is an empty object."""
    raw = await request.read()
    try:
        given = json.loads(raw.decode("utf-8")) if raw.strip() else {}
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise InvalidInput("The body must be JSON in UTF-8.") from None
    for error in sorted(_validator(schema).iter_errors(given), key=lambda found: list(found.path)):
        where = ".".join(str(part) for part in error.path) or "the body"
        # The schema's own words only: the error's message would quote what was sent.
        raise InvalidInput(
            f"“{where}” does not fit: it must satisfy {error.validator} {json.dumps(error.validator_value, ensure_ascii=False)[:200]}."
        )
    result: Dict[str, Any] = given
    return result
