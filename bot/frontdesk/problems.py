"""Errors as problem+json (RFC 9457), security headers on everything; nothing personal in a log."""

from __future__ import annotations

import json
import logging
import traceback
from pathlib import Path
from typing import Any, Awaitable, Callable, Dict, Optional

from aiohttp import web

from bot.core.errors import ComityError, RegisterMismatch, TooMany

log = logging.getLogger(__name__)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_TITLES = {
    400: "Bad request", 401: "Not signed in", 403: "Not allowed", 404: "Not found", 405: "Method not allowed", 409: "Conflict",
    413: "Too large", 415: "Unsupported media type", 422: "Not possible", 429: "Too many requests", 
    500: "Our mistake", 503: "Not available",
}  # fmt: skip
_CODES = {404: "not_found", 405: "method_not_allowed", 413: "too_large", 415: "unsupported_media_type"}
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def where(error: BaseException) -> str:
    """An unexpected error for the log: its kind and the lines that led there. Its text may quote a customer, so it stays out."""
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    return f"{type(error).__name__} at " + " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))


def problem(
    status: int, code: str, detail: str, more: Optional[Dict[str, Any]] = None, headers: Optional[Dict[str, str]] = None
) -> web.Response:
    """An error answer."""
    body = {
        "type": f"/problems/{code}",
        "title": _TITLES.get(status, "Error"),
        "status": status,
        "code": code,
        "detail": detail,
        **(more or {}),
    }
    return web.Response(
        status=status,
        body=json.dumps(body, ensure_ascii=False).encode(),
        content_type="application/problem+json",
        charset="utf-8",
        headers=headers,
    )


@web.middleware
async def errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Every failure becomes a problem with a stable code; ours are logged without what the customer wrote."""
    try:
        return await handler(request)
    except TooMany as error:
        return problem(error.status, error.code, error.sentence, headers={"Retry-After": str(error.retry_after)})
    except RegisterMismatch as error:
        return problem(error.status, error.code, error.sentence, {"register_warnings": list(error.warnings)})
    except ComityError as error:
        if error.status >= 500:
            log.error("%s %s failed: %s", request.method, _route(request), error.code)
        return problem(error.status, error.code, error.sentence)
    except web.HTTPRequestEntityTooLarge:
        return problem(413, "too_large", "The request is too large.")
    except web.HTTPException as error:
        if error.status < 400:
            raise
        allow = {"Allow": error.headers["Allow"]} if "Allow" in error.headers else None
        return problem(
            error.status, _CODES.get(error.status, "http_error"), f"{error.reason}. GET /openapi.json says what there is.", None, allow
        )
    except Exception as error:
        log.error("%s %s failed: %s", request.method, _route(request), where(error))
        return problem(500, "internal", "Something went wrong on our side. Nothing that you sent was lost; please try again.")


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """On every answer, errors and files too."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if not request.path.startswith("/static/"):
        response.headers.setdefault("Cache-Control", "no-store")


def _route(request: web.Request) -> str:
    """The route's pattern: a path would name a conversation."""
    resource = request.match_info.route.resource
    return resource.canonical if resource is not None else "unknown route"
