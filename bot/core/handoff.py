"""The ticket of a handover: what was known, what was tried, and how to address this person."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timezone
from typing import Any, Dict, List, Literal, Mapping, Optional, Sequence

from bot.core.crm import customer_card
from bot.core.messages import Person, Texts
from bot.core.model import Conversation, Customer, Invoice, Message, Order, Preferences, Refund, There, Ticket
from bot.core.preferences import in_force
from bot.core.rules import Market

_WEEKDAYS, _SATURDAY = (time(8), time(20)), (time(9), time(16))
"""When people are there, UTC; the texts of `handoff-started-news` and the FAQ say the same."""


_WRITES: Mapping[str, str] = {"formal": "The customer writes formally.", "informal": "The customer writes informally."}
_NO_REQUEST = frozenset(
    {None, "contact_human_agent", "affirm", "deny", "greet", "goodbye", "thank", "inform", "change_language", "change_formality"}
)


def people_are_there(now: datetime) -> bool:
    """Whether the shop's people work at this moment."""
    moment = now.astimezone(timezone.utc)
    if moment.weekday() == 6:
        return False
    begin, end = _SATURDAY if moment.weekday() == 5 else _WEEKDAYS
    return begin <= moment.time() < end


def priority(topic: Optional[str], customer: Optional[Customer]) -> str:
    """low, normal, high or urgent."""
    if topic == "complaint":
        return "urgent" if customer is not None and customer.tier in ("gold", "platinum") else "high"
    return "high" if customer is not None and customer.tier in ("gold", "platinum") else "normal"


def about(topic: Optional[str]) -> Optional[Literal["complaint"]]:
    """What a handover is about, as far as the rules ask (rules.FACTS)."""
    return "complaint" if topic == "complaint" else None


def new_ticket(
    number: str,
    conversation: Conversation,
    messages: Sequence[Message],
    customer: Optional[Customer],
    orders: Sequence[Order],
    refunds: Sequence[Refund],
    invoices: Sequence[Invoice],
    earlier: Sequence[Ticket],
    topic: Optional[str],
    market: Market,
    address: str,
    now: datetime,
    name: str = "",
) -> Ticket:
    """A ticket with the snapshot and briefing of this moment. address: ready to paste. name: as the queue lists it, empty if unknown."""
    conversation = replace(conversation, preferences=in_force(conversation.preferences, customer.preferences if customer else None))
    return Ticket(
        id=number,
        conversation_id=conversation.id,
        state="open",
        priority=priority(topic, customer),  # type: ignore[arg-type]  # one of the literals
        language=conversation.language,
        locale=conversation.locale,
        topic=topic,
        customer_name=conversation.preferences.name or name or None,
        customer_id=conversation.customer_id,
        waiting_since=now,
        created_at=now,
        snapshot={
            "customer": customer_card(customer, name, orders, refunds, invoices, earlier) if customer else None,
            "topic": topic,
            "language": conversation.language,
            "locale": conversation.locale,
            "register": dict(conversation.register or {}),
            "preferences": {
                "language": conversation.preferences.language,
                "formality": conversation.preferences.formality,
                "name": conversation.preferences.name,
            },
            "transcript": [_line(message) for message in messages],
            "summary": summary(messages, orders, topic, _promised(conversation, topic)),
        },
        briefing=briefing(conversation, market, address),
    )


def _line(message: Message) -> Dict[str, Any]:
    return {
        "id": message.id,
        "from": message.sender,
        "text": message.text,
        "language": message.language,
        "translation": dict(message.translation) if message.translation else None,
        "sent_at": message.sent_at.isoformat(),
    }


def _promised(conversation: Conversation, topic: Optional[str]) -> Sequence[str]:
    """What the customer was told, and now waits for."""
    senior = about(topic) == "complaint" and (conversation.register or {}).get("complaint_route") == "senior"
    return ("A senior colleague was promised: let one answer.",) if senior else ()


def summary(messages: Sequence[Message], orders: Sequence[Order], topic: Optional[str], promised: Sequence[str] = ()) -> Dict[str, Any]:
    """What the customer wants, the facts so far, and what the assistant did."""
    said = [message for message in messages if message.sender == "customer" and not message.payload]
    mentioned = [order for order in orders if any(order.number in message.text for message in messages)]
    tried: List[str] = []
    for message in messages:
        if message.sender == "bot" and message.situation and message.situation not in tried:
            tried.append(message.situation)
    # The last message asks for the person; what it is about was said before.
    request = next((message.text for message in reversed(said[:-1]) if message.topic not in _NO_REQUEST), None)
    return {
        "topic": topic,
        "request": request or (said[-1].text if said else None),
        "facts": [*promised, *(f"Order {order.number}: {order.state}, {len(order.items)} item(s)" for order in mentioned)],
        "tried": tried,
    }


def briefing(conversation: Conversation, market: Market, address: str, there: Optional[There] = None) -> Dict[str, Any]:
    """How to address this person: market facts and the customer's own wishes kept apart. there: what it is now in the market."""
    register: Mapping[str, str] = conversation.register or {}
    return {
        "address": address or None,
        "register": dict(register),
        "dos": list(market.briefing.get("dos", ())),
        "donts": list(market.briefing.get("donts", ())),
        "facts": [_fact(market, name) for name in market.scores],
        "wishes": wishes(conversation.preferences),
        "writes": _WRITES.get(conversation.customer_register or ""),
        "there": _now_there(there) if there is not None else [],
    }


def briefing_now(
    conversation: Conversation, customer: Optional[Customer], person: Person, market: Market, texts: Texts, there: Optional[There] = None
) -> Dict[str, Any]:
    """The briefing as the talk stands, with what was asked for since the handover. person: as the customer is named now."""
    wished = in_force(conversation.preferences, customer.preferences if customer else None)
    formality = (conversation.register or {}).get("formality", "")
    side = market.address.get(formality)
    address = texts.form_of_address(person, side, formality) if side else ""
    return briefing(replace(conversation, preferences=wished), market, address, there)


def wishes(preferences: Preferences) -> List[str]:
    """What the customer asked for, a sentence each."""
    said = {
        "formality": f"Asked for {preferences.formality} address.",
        "language": f"Chose the language {preferences.language}.",
        "name": f"Wants to be called {preferences.name}.",
    }
    return [sentence for name, sentence in said.items() if getattr(preferences, name)]


def _now_there(there: There) -> List[str]:
    """Local time and public holidays, a sentence each; nobody likes to be called back on a holiday, or at night."""
    said = [f"There it is {there.now:%A}, {there.now:%H:%M} ({there.zone})."]
    if there.today is not None:
        said.append(f"Today is a public holiday there: {there.today}.")
    if there.next_holiday is not None:
        day, name = there.next_holiday
        said.append(f"Next public holiday there: {name}, on {day:%A}, {day.day} {day:%B}.")
    return said


def _fact(market: Market, name: str) -> str:
    score = market.scores[name]
    figure = f"{score.value}, " if score.value is not None else ""
    return f"{market.name}: {name.replace('_', ' ')} {figure}{score.band} (about the market, not the person; {score.source})"
