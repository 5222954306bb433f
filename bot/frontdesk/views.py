"""Messages and tickets as the API shows them."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, Mapping, Optional, Sequence

from bot.core.conversation import Conversation
from bot.core.model import Message, Preferences, Ticket


def stamp(moment: Optional[datetime]) -> Optional[str]:
    """RFC 3339 in UTC."""
    return moment.isoformat().replace("+00:00", "Z") if moment else None


def message_view(message: Message, desk: bool = False) -> Dict[str, Any]:
    """desk: what agents see beside what customers see."""
    view: Dict[str, Any] = {
        "id": message.id,
        "sent_at": stamp(message.sent_at),
        "from": message.sender,
        "text": message.text,
        "language": message.language,
        "delivered": message.delivered,
    }
    if message.translation is not None and (desk or message.sender != "agent" or message.translation.get("machine")):
        view["translation"] = dict(message.translation)
    if message.register:
        view["register"] = dict(message.register)
    for name in ("situation", "topic", "client_id", "agent_name"):
        value = getattr(message, name)
        if value is not None:
            view[name] = value
    if message.buttons:
        view["buttons"] = [{"title": button.title, "payload": button.payload} for button in message.buttons]
    if message.card is not None:
        view["card"] = dict(message.card)
    if desk and message.trace is not None:
        view["trace"] = dict(message.trace)
    return view


def preferences_view(preferences: Preferences) -> Dict[str, Any]:
    return {"language": preferences.language, "formality": preferences.formality, "name": preferences.name}


def ticket_row(ticket: Ticket) -> Dict[str, Any]:
    """As the queue lists it."""
    return {
        "id": ticket.id,
        "state": ticket.state,
        "priority": ticket.priority,
        "language": ticket.language,
        "locale": ticket.locale,
        "topic": ticket.topic,
        "customer": ticket.customer_name,
        "waiting_since": stamp(ticket.waiting_since),
        "created_at": stamp(ticket.created_at),
        "assignee": ticket.assignee,
    }


def ticket_view(
    ticket: Ticket, conversation: Conversation, messages: Sequence[Message], customer: Optional[Mapping[str, Any]]
) -> Dict[str, Any]:
    """Whole: the record as it is now, the snapshot as it was at the handover."""
    return {
        **ticket_row(ticket),
        "customer": dict(customer) if customer else ticket.snapshot.get("customer"),
        "conversation": [message_view(message, desk=True) for message in messages],
        "summary": ticket.snapshot.get("summary"),
        "briefing": dict(ticket.briefing),
        "evidence": dict(conversation.evidence),
        "register": dict(conversation.register or {}),
        "preferences": preferences_view(conversation.preferences),
        "snapshot": dict(ticket.snapshot),
        "score": ticket.score,
        "closed_at": stamp(ticket.closed_at),
    }
