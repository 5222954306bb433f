"""The agents' resource: tickets, their conversations, replies."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any, Callable, Dict, List, Mapping, Optional

from aiohttp import WSMsgType, web
from langcodes import tag_is_valid

from bot.core import conversation as use
from bot.core.crm import customer_card
from bot.core.culture import default_market
from bot.core.errors import InvalidInput, NotFound
from bot.core.handoff import briefing_now
from bot.core.model import Ticket
from bot.core.ports import Unit
from bot.core.tags import territory_of
from bot.frontdesk.bodies import body
from bot.frontdesk.keys import HOUSE, session_of
from bot.frontdesk.stream import HEARTBEAT_SECONDS
from bot.frontdesk.views import message_view, ticket_row, ticket_view

STATES = ("open", "claimed", "closed", "all")
routes = web.RouteTableDef()


@routes.get("/api/desk/tickets")
async def tickets(request: web.Request) -> web.Response:
    state = request.query.get("state")
    if state is not None and state not in STATES:
        raise InvalidInput(f"“state” must be one of: {', '.join(STATES)}.")
    house = request.app[HOUSE]

    def work() -> List[Ticket]:
        with house.store.transaction() as unit:
            return list(unit.tickets.list(None if state in (None, "all") else state))

    return web.json_response({"tickets": [ticket_row(ticket) for ticket in await house.run(work)]})


@routes.get("/api/desk/tickets/{id}")
async def ticket(request: web.Request) -> web.Response:
    house, ticket_id = request.app[HOUSE], request.match_info["id"]

    def work() -> Dict[str, Any]:
        with house.store.transaction() as unit:
            found = unit.tickets.get(ticket_id)
            if found is None:
                raise NotFound("There is no such ticket.")
            return _whole(unit, found, house)

    return web.json_response(await house.run(work))


@routes.post("/api/desk/tickets/{id}/claim")
async def claim(request: web.Request) -> web.Response:
    house, agent = request.app[HOUSE], session_of(request).agent
    return await _changed(request, lambda ticket_id: use.claim(house.store, agent, ticket_id))


@routes.post("/api/desk/tickets/{id}/release")
async def release(request: web.Request) -> web.Response:
    house, agent = request.app[HOUSE], session_of(request).agent
    return await _changed(request, lambda ticket_id: use.release(house.store, agent, ticket_id))


@routes.post("/api/desk/tickets/{id}/close")
async def close(request: web.Request) -> web.Response:
    house, agent = request.app[HOUSE], session_of(request).agent
    asked = await use.satisfaction(house, request.match_info["id"])
    return await _changed(request, lambda ticket_id: use.close(house, agent, ticket_id, asked), told=True)


@routes.post("/api/desk/tickets/{id}/language")
async def language(request: web.Request) -> web.Response:
    given = await body(request, "LanguageCorrection")
    if not tag_is_valid(given["language"]):
        raise InvalidInput("“language” must be a BCP 47 tag such as “de”.")
    house = request.app[HOUSE]
    return await _changed(request, lambda ticket_id: use.correct_language(house, ticket_id, given["language"]))


@routes.post("/api/desk/tickets/{id}/replies")
async def reply(request: web.Request) -> web.Response:
    given = await body(request, "AgentReply")
    if given.get("language") and not tag_is_valid(given["language"]):
        raise InvalidInput("“language” must be a BCP 47 tag such as “en”.")
    house, agent = request.app[HOUSE], session_of(request).agent
    message = await use.relay_agent_reply(
        house,
        agent,
        request.match_info["id"],
        given["text"],
        given.get("language"),
        given.get("send_as"),
        confirmed=bool(given.get("confirm")),
    )
    return web.json_response(message_view(message, desk=True), status=201)


@routes.get("/api/desk/stream")
async def stream(request: web.Request) -> web.WebSocketResponse:
    """Ids of tickets that changed; the page reads them anew."""
    house = request.app[HOUSE]
    socket = web.WebSocketResponse(heartbeat=HEARTBEAT_SECONDS, max_msg_size=4 * 1024)
    await socket.prepare(request)
    news: asyncio.Queue[Mapping[str, Any]] = asyncio.Queue(maxsize=1000)

    def heard(event: Mapping[str, Any]) -> None:
        if not news.full():
            news.put_nowait(event)

    async def tell() -> None:
        while True:
            await socket.send_json(dict(await news.get()))

    end = house.bus.subscribe("ticket", heard)
    teller = asyncio.create_task(tell())
    try:
        async for frame in socket:
            if frame.type == WSMsgType.ERROR:
                break
    finally:
        end()
        teller.cancel()
        await asyncio.gather(teller, return_exceptions=True)
    return socket


async def _changed(request: web.Request, change: Callable[[str], Ticket], told: bool = False) -> web.Response:
    """Carry out a change of a ticket, tell the desks (and the customer's page, where it was told something), answer the ticket."""
    house, ticket_id = request.app[HOUSE], request.match_info["id"]

    def work() -> Dict[str, Any]:
        changed = change(ticket_id)
        with house.store.transaction() as unit:
            return {**_whole(unit, changed, house), "conversation_id": changed.conversation_id}

    view = await house.run(work)
    await house.bus.publish("ticket", {"ticket": ticket_id, "what": "changed"})
    if told:
        await house.bus.publish("conversation", {"conversation": view["conversation_id"]})
    return web.json_response(view)


def _whole(unit: Unit, ticket: Ticket, house: use.House) -> Dict[str, Any]:
    content = house.content()
    conversation = unit.conversations.get(ticket.conversation_id)
    if conversation is None:
        raise NotFound("The ticket's conversation is gone.")
    card: Optional[Dict[str, Any]] = None
    customer = use.customer_of(unit, conversation)
    market = content.markets.get(ticket.locale or "")
    if market is not None and ticket.state != "closed":
        person = use.clues_for(conversation, customer, first=False).person
        there = house.calendar.there(territory_of(market.tag) or "")
        ticket = replace(ticket, briefing=briefing_now(conversation, customer, person, market, content.texts[market.tag], there))
    if customer is not None:
        orders = unit.records.orders(customer.id)
        invoices = [invoice for invoice in (unit.records.invoice(order.number) for order in orders) if invoice is not None]
        texts = content.texts.get(ticket.locale or "") or content.texts[default_market(customer.language or "en", content.markets)]
        name = texts.full_name(customer.given_name, customer.family_name)
        card = customer_card(customer, name, orders, unit.records.refunds(customer.id), invoices, unit.tickets.of_customer(customer.id))
    return ticket_view(ticket, conversation, unit.conversations.messages(conversation.id), card)
