"""What the core needs from outside, as protocols. Adapters implement them; tests bring small honest fakes."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Any, Callable, Mapping, Optional, Protocol, Sequence, Tuple

import numpy as np
import numpy.typing as npt

from bot.core.model import (
    Address,
    Agent,
    Conversation,
    Customer,
    Invoice,
    Message,
    NewMessage,
    Order,
    Preferences,
    QuestionState,
    Refund,
    Season,
    Session,
    There,
    Ticket,
    Translation,
    UnansweredQuestion,
)

CountryOf = Callable[[str], Optional[str]]
"""Internet address -> ISO 3166 country; None: unknown. Never raises."""


class Detector(Protocol):
    """Text evidence for a language."""

    def probabilities(self, text: str) -> Mapping[str, float]:
        """Language tag -> probability, summing to at most 1; empty when the text says nothing."""


class Encoder(Protocol):
    """Sentences as vectors, one space for all languages."""

    dimensions: int

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """(len(texts), dimensions), each row of length 1."""


class Translator(Protocol):
    """Machine translation. Languages are BCP 47 tags."""

    def can(self, source: str, target: str) -> bool:
        """Whether there is a way from one language to the other, perhaps through a third. Quick: asked for every message."""

    async def translate(self, texts: Sequence[str], source: str, target: str, names: Sequence[str] = ()) -> Tuple[Translation, ...]:
        """One for each text; they share one time limit. names: what must stay as it is, beside numbers, codes, links and addresses.

        Never raises: see Translation.fault.
        """


class Calendar(Protocol):
    """Holidays and local time of countries (ISO 3166)."""

    def season(self, country: str, seasons: Sequence[Season], on: Optional[date] = None) -> Optional[str]:
        """The id of the season that it is in a country; None: none of them. on: a day there, None: today. Quick: asked at every turn."""

    def there(self, country: str) -> Optional[There]:
        """What it is now in a country; None: nothing is known of it."""


class Records(Protocol):
    """The shop's records, inside one transaction."""

    def customer(self, customer_id: str) -> Optional[Customer]: ...
    def customer_by_email(self, email: str) -> Optional[Customer]: ...
    def order(self, number: str) -> Optional[Order]: ...
    def orders(self, customer_id: str) -> Tuple[Order, ...]:
        """Newest first."""

    def invoice(self, order_number: str) -> Optional[Invoice]: ...
    def refunds(self, customer_id: str) -> Tuple[Refund, ...]:
        """Newest first."""

    def cancel_order(self, number: str) -> None: ...
    def change_ship_to(self, number: str, address: Address) -> None: ...
    def add_address(self, customer_id: str, address: Address) -> None: ...
    def request_refund(self, number: str, amount: int, currency: str) -> None: ...
    def record_request(self, customer_id: str, kind: str, order_number: Optional[str], note: str) -> None:
        """A wish that staff carry out: kind is order_change or account_deletion."""

    def give_consent(self, customer_id: str, purpose: str, granted: bool) -> None: ...
    def keep_preferences(self, customer_id: str, preferences: Preferences) -> None: ...


class Conversations(Protocol):
    """Conversations and their messages, inside one transaction."""

    def open(self, conversation: Conversation, token_hash: str) -> None: ...
    def get(self, conversation_id: str) -> Optional[Conversation]: ...
    def lock(self, conversation_id: str) -> Optional[Conversation]:
        """As get, holding the row until the transaction ends."""

    def token_hash(self, conversation_id: str) -> Optional[str]: ...
    def update(self, conversation_id: str, **changes: Any) -> None:
        """Set fields of Conversation by name (speaker, customer_id, language, locale, register, preferences, evidence)."""

    def add(self, conversation_id: str, message: NewMessage) -> Message:
        """Append; numbers count up without gaps. Locks the conversation's row."""

    def by_client_id(self, conversation_id: str, client_id: str) -> Optional[Message]: ...
    def messages(self, conversation_id: str, after: int = 0, limit: Optional[int] = None) -> Tuple[Message, ...]:
        """In order. With limit: the newest that many, still in order."""

    def mark_delivered(self, conversation_id: str, up_to: int) -> None: ...
    def mark_answered(self, conversation_id: str, message_id: int) -> None: ...
    def set_understanding(self, conversation_id: str, message_id: int, language: Optional[str], topic: Optional[str]) -> None:
        """Write what a customer's message turned out to be."""

    def set_translation(self, conversation_id: str, message_id: int, translation: Mapping[str, Any]) -> None:
        """Keep a translation beside a message."""

    def unanswered(self) -> Tuple[Tuple[str, int], ...]:
        """(conversation id, message id) of customers' messages that the bot still owes an answer, oldest first."""

    def count_waiting(self, conversation_id: str) -> int:
        """How many customer messages of this conversation wait for the bot."""


class Tickets(Protocol):
    """Tickets, inside one transaction."""

    def create(self, ticket: Ticket) -> None: ...
    def get(self, ticket_id: str) -> Optional[Ticket]: ...
    def lock(self, ticket_id: str) -> Optional[Ticket]: ...
    def of_conversation(self, conversation_id: str) -> Optional[Ticket]:
        """The newest one, in whatever state."""

    def of_customer(self, customer_id: str) -> Tuple[Ticket, ...]:
        """Newest first."""

    def list(self, state: Optional[str] = None) -> Tuple[Ticket, ...]:
        """Most urgent first, then longest waiting. state None: all; "open" means not closed."""

    def update(self, ticket_id: str, **changes: Any) -> None:
        """Set fields of Ticket by name (state, assignee, waiting_since, closed_at, language, locale, score, priority)."""

    def next_number(self) -> str:
        """A new ticket id for people to read out, e.g. "T-1042"."""


class Agents(Protocol):
    """Agents and their sign-ins, inside one transaction."""

    def add(self, agent: Agent, password_hash: str) -> None: ...
    def by_user(self, user: str) -> Optional[Tuple[Agent, str]]:
        """(agent, password hash)."""

    def all(self) -> Tuple[Agent, ...]: ...
    def open_session(self, token_hash: str, agent_id: str, csrf: str, expires_at: datetime) -> None: ...
    def session(self, token_hash: str, now: datetime) -> Optional[Session]: ...
    def close_session(self, token_hash: str) -> None: ...


class UnansweredQuestions(Protocol):
    """The localisers' queue, inside one transaction."""

    def record(self, language: str, text: str, key: str, guesses: Sequence[Tuple[str, float]]) -> None:
        """Add a question, or count it again where the language has one with this key. One that was done is open again: it came back."""

    def list(self, language: Optional[str] = None, state: Optional[QuestionState] = "open") -> Tuple[UnansweredQuestion, ...]:
        """By language, most frequent first, then the latest. None: all."""

    def settle(self, question_id: int, state: QuestionState) -> None:
        """Raises NotFound for an unknown one."""


class Unit(Protocol):
    """One transaction over everything that is kept."""

    records: Records
    conversations: Conversations
    tickets: Tickets
    agents: Agents
    unanswered: UnansweredQuestions


class Store(Protocol):
    """Opens transactions: `with store.transaction() as unit: ...` commits at the end, rolls back on an error."""

    def transaction(self) -> AbstractContextManager[Unit]: ...
    def ping(self) -> None:
        """Raises when the database does not answer."""


class Bus(Protocol):
    """Tells every front desk that something happened. Carries ids only, never text."""

    async def publish(self, topic: str, event: Mapping[str, Any]) -> None: ...
    def subscribe(self, topic: str, handler: Callable[[Mapping[str, Any]], None]) -> Callable[[], None]:
        """Returns a function that ends the subscription."""


class Assistant(Protocol):
    """The Rasa server."""

    async def answer(self, conversation_id: str, text: str, hints: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
        """Replies as the NLG made them: text, buttons, and `comity` with language, locale, register, situation,
        topic, card, moves, rules. Raises AssistantUnavailable."""

    async def ready(self) -> bool: ...
