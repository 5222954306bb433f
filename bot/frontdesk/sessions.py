"""Agents' sign-in: a session cookie with a CSRF header, or the same token as Bearer."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta, timezone
from typing import Awaitable, Callable, Optional, Tuple

from aiohttp import web

from bot.adapters.keys import new_token, token_hash
from bot.adapters.passwords import verify
from bot.core.errors import Forbidden, NotSignedIn
from bot.core.model import Agent, Session
from bot.frontdesk.addresses import address_of
from bot.frontdesk.bodies import body
from bot.frontdesk.keys import HOUSE, LIMITS, SESSION, SETTINGS, session_of

COOKIE, HEADER = "comity_desk", "X-CSRF-Token"
LASTING = timedelta(hours=12)
AT_THE_DESK = ("agent", "supervisor", "administrator")
PREVIEW = "/preview"
FOR_EVERY_ROLE = ("/api/desk/session", PREVIEW)
routes = web.RouteTableDef()
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@routes.post("/api/desk/session")
async def sign_in(request: web.Request) -> web.Response:
    given = await body(request, "SignIn")
    house, limits, address = request.app[HOUSE], request.app[LIMITS], address_of(request)
    limits.before_sign_in(given["user"], address)

    def find() -> Optional[Tuple[Agent, str]]:
        with house.store.transaction() as unit:
            return unit.agents.by_user(given["user"])

    found = await house.run(find)
    # An unknown user costs as much time as a wrong password, so that neither can be told from the other.
    if not await house.run(lambda: verify(found[1] if found else None, given["password"])) or found is None:
        limits.failed_sign_in(given["user"], address)
        raise NotSignedIn("User or password is wrong.")
    agent, token, csrf = found[0], new_token(), new_token()

    def open_session() -> None:
        with house.store.transaction() as unit:
            unit.agents.open_session(token_hash(token), agent.id, csrf, datetime.now(timezone.utc) + LASTING)

    await house.run(open_session)
    response = web.json_response({"role": agent.role, "csrf": csrf, "token": token, "user": agent.user, "name": agent.name})
    response.set_cookie(
        COOKIE,
        token,
        httponly=True,
        samesite="Strict",
        path="/",
        max_age=int(LASTING.total_seconds()),
        secure=request.app[SETTINGS].secure_cookies,
    )
    return response


@routes.get("/api/desk/session")
async def who(request: web.Request) -> web.Response:
    session = session_of(request)
    return web.json_response({"role": session.agent.role, "csrf": session.csrf, "user": session.agent.user, "name": session.agent.name})


@routes.delete("/api/desk/session")
async def sign_out(request: web.Request) -> web.Response:
    house, token = request.app[HOUSE], _token(request)[0] or ""

    def work() -> None:
        with house.store.transaction() as unit:
            unit.agents.close_session(token_hash(token))

    await house.run(work)
    response = web.Response(status=204)
    response.del_cookie(COOKIE, path="/")
    return response


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Everything below /api/desk and the preview need a session, and every change by cookie the CSRF header."""
    guarded = request.path.startswith("/api/desk/") or request.path == PREVIEW
    if not guarded or (request.path == "/api/desk/session" and request.method == "POST"):
        return await handler(request)
    sign_in_there = "Sign in at /desk, then open this page again." if request.path == PREVIEW else "Sign in with POST /api/desk/session."
    token, by_cookie = _token(request)
    if token is None:
        raise NotSignedIn(sign_in_there)
    house = request.app[HOUSE]

    def find() -> Optional[Session]:
        with house.store.transaction() as unit:
            return unit.agents.session(token_hash(token), datetime.now(timezone.utc))

    session: Optional[Session] = await house.run(find)
    if session is None:
        raise NotSignedIn(f"The session has ended. {sign_in_there}")
    safe = request.method in ("GET", "HEAD")
    if (
        by_cookie
        and not safe
        and not secrets.compare_digest(request.headers.get(HEADER, "").encode("utf-8", "surrogateescape"), session.csrf.encode())
    ):
        raise Forbidden(f"Send the session's “csrf” in the header {HEADER}.")
    if by_cookie and safe and request.headers.get("Upgrade", "").lower() == "websocket" and not _same_origin(request):
        raise Forbidden("The desk's stream opens only from the desk's own page.")
    if request.path not in FOR_EVERY_ROLE and session.agent.role not in AT_THE_DESK:
        raise Forbidden(f"The role “{session.agent.role}” does not see tickets.")
    request[SESSION] = session
    return await handler(request)


def _token(request: web.Request) -> Tuple[Optional[str], bool]:
    header = request.headers.get("Authorization", "")
    if header.startswith("Bearer "):
        return header[len("Bearer ") :].strip(), False
    cookie = request.cookies.get(COOKIE)
    return cookie, cookie is not None


def _same_origin(request: web.Request) -> bool:
    origin = request.headers.get("Origin", "")
    return origin.split("://")[-1] == request.host
