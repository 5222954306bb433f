"""Messages over a WebSocket, as they come: after a given id, in order, each once."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import Any, List, Mapping

from aiohttp import WSCloseCode, WSMsgType, web

from bot.core.conversation import House
from bot.core.model import Message
from bot.frontdesk.problems import where
from bot.frontdesk.views import message_view

log = logging.getLogger(__name__)

HEARTBEAT_SECONDS = 20.0


async def follow(request: web.Request, house: House, conversation_id: str, after: int) -> web.WebSocketResponse:
    """Until the page goes. News on the bus only wakes it; what is sent comes from the database, so nothing is lost or doubled."""
    socket = web.WebSocketResponse(heartbeat=HEARTBEAT_SECONDS, max_msg_size=16 * 1024, protocols=("comity",))
    await socket.prepare(request)
    news = asyncio.Event()
    news.set()

    def heard(event: Mapping[str, Any]) -> None:
        if event["conversation"] == conversation_id:
            news.set()

    end = house.bus.subscribe("conversation", heard)
    sender = asyncio.create_task(_send(socket, house, conversation_id, after, news))
    try:
        async for frame in socket:  # nothing is expected from the page; pings keep it open
            if frame.type == WSMsgType.ERROR:
                break
    finally:
        end()
        sender.cancel()
        await asyncio.gather(sender, return_exceptions=True)
    return socket


async def _send(socket: web.WebSocketResponse, house: House, conversation_id: str, after: int, news: asyncio.Event) -> None:
    try:
        while not socket.closed:
            await news.wait()
            news.clear()
            for message in await fetch(house, conversation_id, after):
                await socket.send_json(message_view(message))
                after = message.id
    except ConnectionError:  # the page has gone
        pass
    except Exception as error:  # an open stream that says nothing would be worse than none: the page connects anew
        log.error("a stream failed: %s", where(error))
        await socket.close(code=WSCloseCode.INTERNAL_ERROR)


async def fetch(house: House, conversation_id: str, after: int) -> List[Message]:
    """Messages after an id, marked as delivered: they are on their way to the customer's page."""

    def work() -> List[Message]:
        with house.store.transaction() as unit:
            messages = list(unit.conversations.messages(conversation_id, after=after))
            if messages:
                unit.conversations.mark_delivered(conversation_id, messages[-1].id)
            return [replace(message, delivered=True) for message in messages]

    found: List[Message] = await house.run(work)
    return found
