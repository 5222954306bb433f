"""What the application carries: typed keys for aiohttp's app and request."""

from __future__ import annotations

from aiohttp import web

from bot.adapters.keys import Keys
from bot.core.conversation import House
from bot.core.model import Session
from bot.frontdesk.answering import Answering
from bot.frontdesk.limits import Limits
from bot.settings import Settings

HOUSE = web.AppKey("house", House)
SETTINGS = web.AppKey("settings", Settings)
SIGNING = web.AppKey("signing", Keys)
ANSWERING = web.AppKey("answering", Answering)
LIMITS = web.AppKey("limits", Limits)
SESSION = "session"
"""Of a request at the desk: Session."""


def session_of(request: web.Request) -> Session:
    session: Session = request[SESSION]
    return session
