"""`comity explain`: the replies of a stored conversation, each with its evidence and rules. Prints customers' words, and logs nothing."""

from __future__ import annotations

import json
from typing import IO, Any, Dict, List, Mapping, Optional

from bot import wiring
from bot.core.errors import NotFound
from bot.core.explain import explained, replies_of
from bot.core.model import Conversation, Message
from bot.core.ports import Unit
from bot.shop import migrate
from bot.why import write_why


def explain(name: str, number: Optional[str], as_json: bool, out: IO[str]) -> None:
    """name: a conversation's id, or a ticket's. number: of a message, or "last"; None: all replies. Raises NotFound, InvalidInput."""
    migrate()
    with wiring.store().transaction() as unit:
        conversation = _conversation(unit, name)
        messages = unit.conversations.messages(conversation.id)
    found = [explained(reply, messages) for reply in replies_of(messages, number)]
    if as_json:
        out.write(json.dumps({**_about(conversation), "replies": found}, ensure_ascii=False) + "\n")
        return
    out.write(" · ".join(f"{key}: {value}" for key, value in _about(conversation).items() if value is not None) + "\n")
    for one, reply in zip(found, replies_of(messages, number)):
        _print(one, reply, out)
    if not found:
        out.write("The assistant has said nothing in it yet.\n")


def _conversation(unit: Unit, name: str) -> Conversation:
    ticket = unit.tickets.get(name)
    found = unit.conversations.get(ticket.conversation_id if ticket else name)
    if found is None:
        raise NotFound(f"There is no conversation or ticket “{name}” in this database. Take the id from the desk, such as T-1042.")
    return found


def _about(conversation: Conversation) -> Dict[str, Any]:
    return {
        "conversation": conversation.id,
        "channel": conversation.channel,
        "speaker": conversation.speaker,
        "language": conversation.language,
        "locale": conversation.locale,
    }


def _print(one: Mapping[str, Any], reply: Message, out: IO[str]) -> None:
    title = [f"#{one['message']}", f"{reply.sent_at:%Y-%m-%d %H:%M:%S} UTC", one["situation"], one["locale"] or one["language"]]
    out.write(f"\n── {' · '.join(str(part) for part in title if part)} ──\n")
    if one["answers"]:
        asked = [one["answers"][key] for key in ("language", "topic") if one["answers"][key]]
        out.write(_indented(f"{one['answers']['text']}  ({', '.join(asked)})" if asked else one["answers"]["text"], "> "))
    out.write(_indented(one["text"], ""))
    if one["original"]:
        out.write(f"in {one['original'].get('language')}, before a machine translated it:\n{_indented(one['original']['text'], '  ')}")
    known = [("address", one["address"]), *(one["occasion"] or {}).items()]
    said = ", ".join(f"{key} {value}" for key, value in known if value)
    if said:
        out.write(f"\nknown of the customer: {said}\n")
    if reply.trace:
        write_why(out, one["register"], reply.trace)
    else:
        out.write("This reply was stored before its rules were kept.\n")
    for title_of, key in (("language", "language"), ("market", "culture")):
        _evidence(title_of, (one["evidence"] or {}).get(key), out)


def _evidence(title: str, items: Optional[List[Mapping[str, Any]]], out: IO[str]) -> None:
    out.write(f"{title} decided on\n")
    if items is None:
        out.write("  the conversation so far: no message was read for this reply, or its evidence was not kept yet\n")
    for item in items or ():
        weight = item.get("weight")
        out.write(f"  {item.get('what')}: {item.get('value')}, from {item.get('source')}{f' ({weight})' if weight is not None else ''}\n")
    if items is not None and not items:
        out.write("  nothing\n")


def _indented(text: str, mark: str) -> str:
    return "".join(f"{mark}{line}\n" for line in text.split("\n"))
