"""The customer's resource: conversations, their messages, preferences and stream."""

from __future__ import annotations

import secrets
from datetime import datetime, timezone
from typing import Any, Dict, Mapping, Optional, Tuple

from aiohttp import web
from langcodes import Language, tag_is_valid

from bot.adapters.keys import new_token, token_hash
from bot.core import phone
from bot.core.conversation import receive
from bot.core.culture import CountryFrom
from bot.core.errors import InvalidInput, NotFound, NotSignedIn
from bot.core.interpreter import bridged
from bot.core.model import Conversation, Preferences
from bot.core.ports import CountryOf
from bot.core.preferences import prefer as prefer_from_now_on
from bot.core.tags import language_of
from bot.core.text import clean
from bot.frontdesk.addresses import address_of
from bot.frontdesk.bodies import body
from bot.frontdesk.keys import ANSWERING, HOUSE, LIMITS, SIGNING
from bot.frontdesk.stream import fetch, follow
from bot.frontdesk.views import message_view, preferences_view

LONGEST_WAIT = 30.0
routes = web.RouteTableDef()


@routes.post("/api/conversations")
async def open_conversation(request: web.Request) -> web.Response:
    address, house = address_of(request), request.app[HOUSE]
    request.app[LIMITS].open_conversation(address)
    given = await body(request, "NewConversation")
    locales = tuple(_tag(tag) for tag in given.get("locales") or ())
    customer_id: Optional[str] = None
    if given.get("customer_token"):
        customer_id = request.app[SIGNING].read_customer_token(given["customer_token"])
        if customer_id is None:
            raise NotSignedIn("“customer_token” is not valid or has expired. Leave it out to talk without signing in.")
    token = new_token()
    country, country_from = _country(given, address, house.country_of)
    conversation = Conversation(
        id=secrets.token_urlsafe(12),
        channel="web",
        speaker="bot",
        created_at=datetime.now(timezone.utc),
        customer_id=customer_id,
        country=country,
        country_from=country_from,
        channel_locales=locales,
    )

    def work() -> None:
        with house.store.transaction() as unit:
            if customer_id is not None and unit.records.customer(customer_id) is None:
                raise NotSignedIn("“customer_token” names a customer that does not exist any more.")
            unit.conversations.open(conversation, token_hash(token))

    await house.run(work)
    return web.json_response({"conversation": conversation.id, "token": token}, status=201)


@routes.post("/api/conversations/{id}/messages")
async def send(request: web.Request) -> web.Response:
    conversation_id = await _authorised(request)
    seconds = _wait(request.query.get("wait"))
    given = await body(request, "NewMessage")
    house = request.app[HOUSE]
    message, new = await house.run(lambda: receive(house, conversation_id, given.get("text"), given.get("client_id")))
    if new:
        if not message.answered or bridged(house.translator, message.language, house.content().languages):
            request.app[ANSWERING].wake(conversation_id, message.id)  # to answer it, or to translate it for who does
        await house.bus.publish("conversation", {"conversation": conversation_id})
        if message.answered:
            await _tell_desk(request, conversation_id)
    if seconds:
        await request.app[ANSWERING].finished(conversation_id, seconds)
    replies = await fetch(house, conversation_id, message.id) if seconds else []
    return web.json_response({"message": message.id, "replies": [message_view(m) for m in replies if m.sender != "customer"]}, status=201)


@routes.get("/api/conversations/{id}/messages")
async def read(request: web.Request) -> web.Response:
    conversation_id = await _authorised(request)
    messages = await fetch(request.app[HOUSE], conversation_id, _after(request))
    return web.json_response({"messages": [message_view(message) for message in messages]})


@routes.get("/api/conversations/{id}/stream")
async def stream(request: web.Request) -> web.StreamResponse:
    conversation_id = await _authorised(request)
    return await follow(request, request.app[HOUSE], conversation_id, _after(request))


@routes.put("/api/conversations/{id}/preferences")
async def prefer(request: web.Request) -> web.Response:
    conversation_id = await _authorised(request)
    given = await body(request, "Preferences")
    house = request.app[HOUSE]
    changes: Dict[str, Any] = {name: given[name] for name in ("language", "formality", "name") if name in given}
    if changes.get("language") is not None:
        changes["language"] = _tag(changes["language"])
        if language_of(changes["language"]) not in house.content().languages:
            raise InvalidInput(f"“language” must be one that is spoken here: {', '.join(house.content().languages)}.")
    if changes.get("name") is not None:
        changes["name"] = " ".join(clean(changes["name"]).split()) if changes["name"].strip() else None

    def work() -> Preferences:
        with house.store.transaction() as unit:
            conversation = unit.conversations.lock(conversation_id)
            if conversation is None:
                raise NotFound("There is no such conversation.")
            return prefer_from_now_on(unit, conversation, changes)

    return web.json_response(preferences_view(await house.run(work)))


def _country(given: Mapping[str, Any], address: str, country_of: CountryOf) -> Tuple[Optional[str], CountryFrom]:
    """The country that the channel declares, else that of the telephone number, else that of the address. Only the country is kept."""
    if given.get("country"):
        return given["country"].upper(), "declared"
    by_phone = phone.country_of(given.get("phone"))
    return (by_phone, "phone") if by_phone else (country_of(address), "address")


async def _authorised(request: web.Request) -> str:
    """The conversation's id, if the bearer token is its own. Ids are random and long: that one exists tells nothing."""
    conversation_id = request.match_info["id"]
    token = _bearer(request)
    if token is None:
        raise NotSignedIn("Send the conversation's token as “Authorization: Bearer …”.")
    house = request.app[HOUSE]

    def kept() -> Optional[str]:
        with house.store.transaction() as unit:
            return unit.conversations.token_hash(conversation_id)

    expected = await house.run(kept)
    if expected is None:
        raise NotFound("There is no such conversation. Start a new one with POST /api/conversations.")
    if not secrets.compare_digest(expected, token_hash(token)):
        raise NotSignedIn("The token does not belong to this conversation.")
    return conversation_id


def _bearer(request: web.Request) -> Optional[str]:
    header = request.headers.get("Authorization", "")
    if header.startswith("Bearer "):
        return header[len("Bearer ") :].strip()
    # Browsers can't set a header on a WebSocket; a subprotocol stays out of address bars and logs.
    for protocol in request.headers.get("Sec-WebSocket-Protocol", "").split(","):
        if protocol.strip().startswith("bearer."):
            return protocol.strip()[len("bearer.") :]
    return None


async def _tell_desk(request: web.Request, conversation_id: str) -> None:
    house = request.app[HOUSE]

    def ticket_id() -> Optional[str]:
        with house.store.transaction() as unit:
            ticket = unit.tickets.of_conversation(conversation_id)
            return ticket.id if ticket else None

    found = await house.run(ticket_id)
    if found:
        await house.bus.publish("ticket", {"ticket": found, "what": "message"})


def _after(request: web.Request) -> int:
    text = request.query.get("after", "0")
    if not text.isascii() or not text.isdigit() or len(text) > 15:
        raise InvalidInput("“after” must be the id of a message.")
    return int(text)


def _wait(text: Optional[str]) -> float:
    try:
        seconds = float(text) if text else 0.0
    except ValueError:
        raise InvalidInput("“wait” must be a number of seconds.") from None
    if not 0 <= seconds <= 600:
        raise InvalidInput("“wait” must be a number of seconds from 0 to 600.")
    return min(seconds, LONGEST_WAIT)


def _tag(tag: str) -> str:
    if not tag_is_valid(tag):
        raise InvalidInput("Languages must be BCP 47 tags such as “de” or “de-DE”.")
    return Language.get(tag).to_tag()
