"""A stored reply with what it was decided on: the evidence for language and market, and the rule behind each choice."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence

from bot.core.errors import InvalidInput, NotFound
from bot.core.model import Message
from bot.core.reasons import told


def replies_of(messages: Sequence[Message], number: Optional[str] = None) -> List[Message]:
    """The bot's replies; number: of one message, or "last". Raises NotFound, InvalidInput for a message that is not the bot's."""
    own = [message for message in messages if message.sender == "bot"]
    if number is None:
        return own
    known = f"The assistant's are: {', '.join(str(message.id) for message in own) or 'none yet'}."
    if number == "last":
        if not own:
            raise NotFound("The assistant has said nothing in this conversation yet.")
        return own[-1:]
    wanted = next((message for message in messages if str(message.id) == number), None)
    if wanted is None:
        raise NotFound(f"The conversation has no message {number}. {known}")
    if wanted.sender != "bot":
        raise InvalidInput(f"Message {number} is not the assistant's but the {wanted.sender}'s. {known}")
    return [wanted]


def explained(reply: Message, messages: Sequence[Message]) -> Dict[str, Any]:
    """JSON-ready. What was not kept yet when the reply was stored is None. messages: the conversation's."""
    trace: Mapping[str, Any] = reply.trace or {}
    register = dict(reply.register or {})
    asked = next((message for message in reversed(messages) if message.id < reply.id and message.sender == "customer"), None)
    return {
        "message": reply.id,
        "sent_at": reply.sent_at.isoformat(),
        "answers": None if asked is None else {"message": asked.id, "text": asked.text, "language": asked.language, "topic": asked.topic},
        "text": reply.text,
        "original": dict(reply.translation) if reply.translation else None,
        "translated": trace.get("translation"),
        "language": reply.language,
        "locale": trace.get("locale"),
        "situation": reply.situation,
        "address": trace.get("address"),
        "occasion": trace.get("occasion"),
        "register": register,
        "moves": list(trace.get("moves") or ()),
        "rules": [dict(rule) for rule in trace.get("rules") or ()],
        "why": told(register, trace) if "why" in trace else None,
        "evidence": trace.get("evidence"),
    }
