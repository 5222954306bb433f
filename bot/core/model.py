"""The words of this house: frozen values that every layer shares. Unknown is None, never an invented default."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal, Mapping, Optional, Tuple

Formality = Literal["casual", "neutral", "formal", "honorific"]
Directness = Literal["direct", "balanced", "indirect"]
Authority = Literal["peer", "institution", "senior"]
Speaker = Literal["bot", "human"]
Sender = Literal["customer", "bot", "agent", "system"]
OrderState = Literal["processing", "packed", "shipped", "delivered", "cancelled", "returned"]
RefundState = Literal["requested", "approved", "paid", "refused"]
TicketState = Literal["open", "claimed", "closed"]
QuestionState = Literal["open", "done", "ignored"]


@dataclass(frozen=True)
class Preferences:
    """What this customer asked for. Beats the market's default; None: nothing was asked for."""

    language: Optional[str] = None
    """BCP 47 tag that the customer picked or asked for."""
    formality: Optional[Literal["casual", "formal"]] = None
    name: Optional[str] = None
    """How the customer wants to be called, as they wrote it."""


@dataclass(frozen=True)
class Address:
    """A postal address. `text` holds it as the customer wrote it when it is not in fields."""

    text: str
    country: Optional[str] = None


@dataclass(frozen=True)
class Consent:
    purpose: str
    """newsletter, personalisation, preferences, ..."""
    granted: bool
    at: datetime


@dataclass(frozen=True)
class Customer:
    """A record of the shop's customers."""

    id: str
    email: str
    given_name: Optional[str] = None
    family_name: Optional[str] = None
    title: Optional[str] = None
    """Academic or noble title as written before the name, e.g. "Dr."."""
    gender: Optional[Literal["female", "male"]] = None
    """Only where the customer chose a form of address (Frau, Sr.); never guessed from a name."""
    phone: Optional[str] = None
    language: Optional[str] = None
    country: Optional[str] = None
    account_kind: Literal["private", "family", "business"] = "private"
    tier: Literal["standard", "silver", "gold", "platinum"] = "standard"
    lifetime_value: int = 0
    """In the minor unit of `currency` (cents; yen)."""
    currency: str = "EUR"
    since: Optional[date] = None
    preferences: Preferences = Preferences()
    consents: Tuple[Consent, ...] = ()
    addresses: Tuple[Address, ...] = ()

    def consented(self, purpose: str) -> Optional[bool]:
        """The newest word on a purpose; None if it was never asked."""
        return self.newest_consents().get(purpose)

    def newest_consents(self) -> Mapping[str, bool]:
        """Purpose -> the newest word on it."""
        return {consent.purpose: consent.granted for consent in sorted(self.consents, key=lambda one: one.at)}


@dataclass(frozen=True)
class OrderItem:
    name: str
    quantity: int
    price: int
    """Of one piece, in the minor unit of the order's currency."""


@dataclass(frozen=True)
class Order:
    number: str
    customer_id: str
    state: OrderState
    placed_at: datetime
    currency: str
    items: Tuple[OrderItem, ...]
    ship_to: Address
    carrier: Optional[str] = None
    tracking: Optional[str] = None
    expected_on: Optional[date] = None
    delivered_on: Optional[date] = None

    @property
    def total(self) -> int:
        """In the minor unit of `currency`."""
        return sum(item.price * item.quantity for item in self.items)


@dataclass(frozen=True)
class Invoice:
    number: str
    order_number: str
    issued_on: date
    total: int
    currency: str


@dataclass(frozen=True)
class Refund:
    order_number: str
    amount: int
    currency: str
    state: RefundState
    requested_at: datetime
    paid_on: Optional[date] = None


@dataclass(frozen=True)
class Register:
    """The register of one utterance (etiquette.md, section 3)."""

    formality: Formality
    directness: Directness
    authority: Authority
    orientation: Literal["individual", "group"] = "individual"
    horizon: Literal["immediate", "relational"] = "immediate"
    service: Literal["self", "hybrid", "human"] = "hybrid"
    complaint_route: Literal["direct", "mediated", "senior"] = "direct"
    """Whom a complaint is taken to first: whoever is there, somebody who stands between, a senior colleague."""
    service_level: Literal["unsaid", "said"] = "unsaid"
    """Whether the house's numbers (opening hours) are said unasked."""
    asking: Literal["fewest", "usual", "exchange"] = "usual"
    """How data are asked for: with a word on how few they are, as usual, or with what they are given for."""
    offer: Literal["none", "personal", "family"] = "none"
    """The kind of account that is spoken of."""
    payment: Literal["usual", "cash_like"] = "usual"
    """Whether ways of paying that need no card are named first."""

    def as_dict(self) -> dict[str, str]:
        return {
            "formality": self.formality,
            "directness": self.directness,
            "authority": self.authority,
            "orientation": self.orientation,
            "horizon": self.horizon,
            "service": self.service,
            "complaint_route": self.complaint_route,
            "service_level": self.service_level,
            "asking": self.asking,
            "offer": self.offer,
            "payment": self.payment,
        }


@dataclass(frozen=True)
class Season:
    """Days on which a market's shops greet: from `before` days ahead of a holiday to `after` days behind it; -1: to its eve."""

    id: str
    holiday: str
    """Its English name in the country's calendar (ports.Calendar)."""
    before: int
    after: int
    because: str
    file: str
    line: int
    column: int
    """Where the holiday is named."""
    country: Optional[str] = None
    """ISO 3166, whose calendar names the holiday; None: the market's own."""


@dataclass(frozen=True)
class There:
    """What a clock and a calendar show in a country. now: with its time zone."""

    now: datetime
    zone: str
    """As the tz database names it, e.g. "Asia/Riyadh"."""
    today: Optional[str] = None
    """The public holiday that it is there, in English."""
    next_holiday: Optional[Tuple[date, str]] = None
    """The next one after today."""


@dataclass(frozen=True)
class Conversation:
    """One customer's talk with the shop. `speaker` alone decides whether the bot may answer."""

    id: str
    channel: str
    speaker: Speaker
    created_at: datetime
    customer_id: Optional[str] = None
    language: Optional[str] = None
    """Of the conversation so far: the last language that the customer really used."""
    locale: Optional[str] = None
    """Of the market whose rules the last reply followed."""
    country: Optional[str] = None
    """What the channel declares, or what else it knows one by."""
    country_from: Literal["declared", "phone", "address"] = "declared"
    """How: it says so, by the customer's telephone number, by the internet address. Neither number nor address is kept."""
    channel_locales: Tuple[str, ...] = ()
    """What the channel declares, best first."""
    register: Optional[Mapping[str, str]] = None
    customer_register: Optional[Literal["formal", "informal"]] = None
    """That the customer writes in, as last shown in the conversation's language; None: nothing showed it yet."""
    preferences: Preferences = Preferences()
    evidence: Mapping[str, Any] = field(default_factory=dict)
    """What the language and the culture were decided on, last message."""


@dataclass(frozen=True)
class Button:
    title: str
    payload: str


@dataclass(frozen=True)
class Message:
    """One message of a conversation. `id` counts within its conversation, from 1, without gaps."""

    id: int
    conversation_id: str
    sender: Sender
    text: str
    sent_at: datetime
    language: Optional[str] = None
    translation: Optional[Mapping[str, Any]] = None
    """{"text", "language", "machine"}"""
    register: Optional[Mapping[str, str]] = None
    situation: Optional[str] = None
    topic: Optional[str] = None
    buttons: Tuple[Button, ...] = ()
    card: Optional[Mapping[str, Any]] = None
    client_id: Optional[str] = None
    payload: Optional[str] = None
    """What a clicked button stands for; `text` then is its title."""
    agent_name: Optional[str] = None
    trace: Optional[Mapping[str, Any]] = None
    """Moves and rules behind a reply, for `explain`."""
    delivered: bool = False
    answered: bool = True
    """False while a customer's message still waits for the bot."""


@dataclass(frozen=True)
class NewMessage:
    """A message before the store gave it its number and time."""

    sender: Sender
    text: str
    language: Optional[str] = None
    translation: Optional[Mapping[str, Any]] = None
    register: Optional[Mapping[str, str]] = None
    situation: Optional[str] = None
    topic: Optional[str] = None
    buttons: Tuple[Button, ...] = ()
    card: Optional[Mapping[str, Any]] = None
    client_id: Optional[str] = None
    payload: Optional[str] = None
    agent_name: Optional[str] = None
    trace: Optional[Mapping[str, Any]] = None
    answered: bool = True


@dataclass(frozen=True)
class Translation:
    """text: in `target`; the original where a fault was found. fault: what was wrong with the machine's words, None: nothing."""

    text: str
    original: str
    source: str
    target: str
    machine: bool = True
    fault: Optional[str] = None

    def as_dict(self) -> dict[str, Any]:
        """Of a customer's words, as Message.translation keeps it."""
        return {"text": self.text, "language": self.target, "machine": self.machine}


@dataclass(frozen=True)
class Ticket:
    id: str
    conversation_id: str
    state: TicketState
    priority: Literal["low", "normal", "high", "urgent"]
    language: Optional[str]
    locale: Optional[str]
    topic: Optional[str]
    customer_name: Optional[str]
    customer_id: Optional[str]
    waiting_since: Optional[datetime]
    """Since when the customer waits for a person's word; None while they don't."""
    created_at: datetime
    assignee: Optional[str] = None
    closed_at: Optional[datetime] = None
    snapshot: Mapping[str, Any] = field(default_factory=dict)
    """What was known when the ticket was made: customer, orders, consents, register, transcript, summary."""
    briefing: Mapping[str, Any] = field(default_factory=dict)
    score: Optional[int] = None
    """Satisfaction, 1-5, once the customer gave it."""


@dataclass(frozen=True)
class UnansweredQuestion:
    """A question that nothing fitted, as often as it came. It holds nothing of who asked."""

    id: int
    language: str
    text: str
    """As it was first asked, without numbers, links, addresses and names."""
    count: int
    guesses: Tuple[Tuple[str, float], ...]
    """Topics, and the nearest entry as "faq/<id>", with scores; likeliest first."""
    first_seen: datetime
    last_seen: datetime
    state: QuestionState = "open"


@dataclass(frozen=True)
class Agent:
    id: str
    user: str
    name: str
    role: Literal["agent", "supervisor", "localiser", "administrator"]
    languages: Tuple[str, ...]


@dataclass(frozen=True)
class Session:
    """An agent's sign-in. The store keeps only the token's hash."""

    agent: Agent
    csrf: str
    expires_at: datetime
