"""The front desk as an aiohttp application: the only public door."""

from __future__ import annotations

from typing import AsyncIterator

from aiohttp import web

from bot.adapters.keys import Keys
from bot.core.conversation import House
from bot.frontdesk import conversations, desk, pages, preview, sessions
from bot.frontdesk.answering import Answering
from bot.frontdesk.keys import ANSWERING, HOUSE, LIMITS, SETTINGS, SIGNING
from bot.frontdesk.limits import Limits
from bot.frontdesk.problems import add_headers, errors
from bot.settings import Settings

LARGEST_BODY = 64 * 1024


def make_app(house: House, settings: Settings, signing: Keys) -> web.Application:
    """All routes over the given adapters."""
    app = web.Application(middlewares=[errors, sessions.guard], client_max_size=LARGEST_BODY)
    app[HOUSE], app[SETTINGS], app[SIGNING] = house, settings, signing
    app[ANSWERING], app[LIMITS] = Answering(house), Limits(settings.open_limit)
    app[preview.LIVE] = preview.LivePreview()
    for routes in (conversations.routes, sessions.routes, desk.routes, pages.routes, preview.routes):
        app.add_routes(routes)
    app.router.add_static("/static/", pages.STATIC)
    app.on_response_prepare.append(add_headers)
    app.cleanup_ctx.append(_answer)
    return app


async def _answer(app: web.Application) -> AsyncIterator[None]:
    await app[ANSWERING].resume()
    yield
    await app[ANSWERING].stop()
