"""Conversations and their messages."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any, Callable, Dict, Mapping, Optional, Tuple

from sqlalchemy import false, func, insert, select, update
from sqlalchemy.engine import Connection, Row

from bot.adapters.database.tables import conversations, messages, plain
from bot.core.errors import Conflict, InvalidInput, NotFound
from bot.core.model import Button, Conversation, Message, NewMessage, Preferences

CHANGEABLE = frozenset(
    {
        *("speaker", "customer_id", "language", "locale", "country", "country_from", "channel_locales"),
        *("register", "customer_register", "preferences", "evidence"),
    }
)


class DatabaseConversations:
    """core/ports.py `Conversations` inside one transaction. Times are aware UTC."""

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._now = now

    def open(self, conversation: Conversation, token_hash: str) -> None:
        """Begin a conversation. A known id or an unknown customer makes the transaction fail with Conflict."""
        fixed = {"id": conversation.id, "channel": conversation.channel, "created_at": conversation.created_at}
        values = {name: _written(name, getattr(conversation, name)) for name in CHANGEABLE}
        self._connection.execute(insert(conversations).values(**fixed, **values, token_hash=token_hash, last_message=0))

    def get(self, conversation_id: str) -> Optional[Conversation]:
        """The conversation, or None."""
        row = self._connection.execute(select(conversations).where(conversations.c.id == conversation_id)).first()
        return _conversation(row) if row else None

    def lock(self, conversation_id: str) -> Optional[Conversation]:
        """As get; whoever else locks, updates or adds waits until this transaction ends."""
        row = self._connection.execute(select(conversations).where(conversations.c.id == conversation_id).with_for_update()).first()
        return _conversation(row) if row else None

    def token_hash(self, conversation_id: str) -> Optional[str]:
        """The hash of the customer's bearer token, or None for an unknown conversation."""
        query = select(conversations.c.token_hash).where(conversations.c.id == conversation_id)
        found: Optional[str] = self._connection.execute(query).scalar_one_or_none()
        return found

    def update(self, conversation_id: str, **changes: Any) -> None:
        """Set fields of Conversation by name. Raises TypeError for a field that can't change, NotFound for an unknown conversation."""
        unknown = sorted(changes.keys() - CHANGEABLE)
        if unknown:
            raise TypeError(f"A conversation's {', '.join(unknown)} can't be changed.")
        if changes:
            values = {name: _written(name, value) for name, value in changes.items()}
            done = self._connection.execute(update(conversations).where(conversations.c.id == conversation_id).values(values))
            _require(done.rowcount, conversation_id)

    def add(self, conversation_id: str, message: NewMessage) -> Message:
        """Append; numbers count up from 1 without gaps, since the conversation's row is locked until the transaction ends.

        Raises NotFound for an unknown conversation, Conflict for a client_id that is there already (the transaction stays usable),
        InvalidInput for text that is not Unicode.
        """
        _check_text(message.text)
        query = select(conversations.c.last_message).where(conversations.c.id == conversation_id).with_for_update()
        last = self._connection.execute(query).scalar_one_or_none()
        _require(last is not None, conversation_id)
        if message.client_id is not None and self.by_client_id(conversation_id, message.client_id):
            raise Conflict(f"Conversation {conversation_id} already holds a message with this client_id.")
        number = int(last) + 1
        values: Dict[str, Any] = {
            **{name: plain(value) for name, value in vars(message).items()},
            "buttons": [asdict(button) for button in message.buttons],
            "conversation_id": conversation_id,
            "id": number,
            "sent_at": self._now(),
            "delivered": False,
        }
        self._connection.execute(update(conversations).where(conversations.c.id == conversation_id).values(last_message=number))
        self._connection.execute(insert(messages).values(values))
        return Message(**{**values, "buttons": message.buttons})

    def by_client_id(self, conversation_id: str, client_id: str) -> Optional[Message]:
        """The message that the customer's side gave this id, or None."""
        query = select(messages).where(messages.c.conversation_id == conversation_id, messages.c.client_id == client_id)
        row = self._connection.execute(query).first()
        return _message(row) if row else None

    def messages(self, conversation_id: str, after: int = 0, limit: Optional[int] = None) -> Tuple[Message, ...]:
        """Messages with a number above `after`, in order. With limit: the newest that many, still in order."""
        query = select(messages).where(messages.c.conversation_id == conversation_id, messages.c.id > after)
        rows = self._connection.execute(query.order_by(messages.c.id.desc()).limit(limit)).all()
        return tuple(_message(row) for row in reversed(rows))

    def mark_delivered(self, conversation_id: str, up_to: int) -> None:
        """All messages up to this number have reached their reader."""
        known = (messages.c.conversation_id == conversation_id, messages.c.id <= up_to, messages.c.delivered == false())
        self._connection.execute(update(messages).where(*known).values(delivered=True))

    def mark_answered(self, conversation_id: str, message_id: int) -> None:
        """The message no longer waits for the bot. Raises NotFound for an unknown message."""
        self._change(conversation_id, message_id, answered=True)

    def set_understanding(self, conversation_id: str, message_id: int, language: Optional[str], topic: Optional[str]) -> None:
        """Write what a customer's message turned out to be. Raises NotFound for an unknown message."""
        self._change(conversation_id, message_id, language=language, topic=topic)

    def set_translation(self, conversation_id: str, message_id: int, translation: Mapping[str, Any]) -> None:
        """Keep a translation beside a message. Raises NotFound for an unknown message."""
        self._change(conversation_id, message_id, translation=dict(translation))

    def unanswered(self) -> Tuple[Tuple[str, int], ...]:
        """(conversation id, message id) of customers' messages not marked as answered, oldest first, whoever speaks there now."""
        query = select(messages.c.conversation_id, messages.c.id).where(messages.c.answered == false(), messages.c.sender == "customer")
        rows = self._connection.execute(query.order_by(messages.c.sent_at, messages.c.conversation_id, messages.c.id))
        return tuple((row.conversation_id, row.id) for row in rows)

    def count_waiting(self, conversation_id: str) -> int:
        """How many customer messages of this conversation wait for the bot."""
        query = select(func.count()).where(messages.c.conversation_id == conversation_id, messages.c.answered == false())
        return int(self._connection.execute(query.where(messages.c.sender == "customer")).scalar_one())

    def _change(self, conversation_id: str, message_id: int, **values: Any) -> None:
        one = (messages.c.conversation_id == conversation_id, messages.c.id == message_id)
        if self._connection.execute(update(messages).where(*one).values(values)).rowcount == 0:
            raise NotFound(f"Conversation {conversation_id} has no message {message_id}.")


def _require(found: object, conversation_id: str) -> None:
    if not found:
        raise NotFound(f"There is no conversation {conversation_id}.")


def _check_text(text: str) -> None:
    # JSON can carry both; PostgreSQL refuses NUL and neither database takes half a surrogate pair.
    if "\x00" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise InvalidInput("The text holds characters that are not Unicode text (NUL or half a surrogate pair); leave them out.")


def _written(name: str, value: Any) -> Any:
    return asdict(value) if name == "preferences" else plain(value)


def _conversation(row: Row) -> Conversation:
    values = {name: value for name, value in row._mapping.items() if name not in ("token_hash", "last_message")}
    values["channel_locales"] = tuple(row.channel_locales)
    values["preferences"] = Preferences(**row.preferences)
    return Conversation(**values)


def _message(row: Row) -> Message:
    buttons = tuple(Button(**button) for button in row.buttons)
    return Message(**{**row._mapping, "buttons": buttons})
