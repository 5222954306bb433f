"""The ticket of a handover and its briefing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from bot.adapters.content.library import Content
from bot.core.handoff import briefing, new_ticket, people_are_there, priority, summary
from bot.core.model import Address, Consent, Conversation, Customer, Invoice, Message, Order, OrderItem, Preferences, Refund, Ticket

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=timezone.utc)  # a Friday
CUSTOMER = Customer(
    "C-1",
    "anna@mail.example",
    "Anna",
    "Weber",
    "Dr.",
    "female",
    language="de",
    country="DE",
    tier="gold",
    lifetime_value=123456,
    since=date(2020, 5, 1),
    consents=(
        Consent("newsletter", False, NOW),
        Consent("newsletter", True, NOW - timedelta(days=9)),
        Consent("personalisation", True, NOW),
    ),
)
ORDER = Order("CO-104532", "C-1", "shipped", NOW, "EUR", (OrderItem("Tasse", 2, 990),), Address("Weg 1"), "DHL", "0034", date(2026, 11, 24))
CONVERSATION = Conversation(
    "V-1",
    "web",
    "human",
    NOW,
    "C-1",
    "de",
    "de-DE",
    register={"formality": "formal", "directness": "direct"},
    preferences=Preferences("de", "formal", "Frau Doktor"),
)


def message(number: int, sender: str, text: str, **more: Any) -> Message:
    return Message(number, "V-1", sender, text, NOW, **more)  # type: ignore[arg-type]


TALK = (
    message(1, "customer", "Hallo", topic="greet"),
    message(2, "bot", "Guten Tag.", situation="greeting"),
    message(3, "customer", "Wo ist CO-104532?", topic="track_order", language="de"),
    message(4, "bot", "Unterwegs.", situation="order_status"),
    message(5, "bot", "Noch einmal.", situation="order_status"),
    message(6, "customer", "Mensch bitte", topic="contact_human_agent"),
    message(7, "customer", "Ja", topic="affirm", payload="/affirm"),
)


@pytest.mark.parametrize(
    ("moment", "there"),
    [
        (datetime(2026, 11, 20, 8, 0, tzinfo=timezone.utc), True),
        (datetime(2026, 11, 20, 7, 59, 59, tzinfo=timezone.utc), False),
        (datetime(2026, 11, 20, 19, 59, tzinfo=timezone.utc), True),
        (datetime(2026, 11, 20, 20, 0, tzinfo=timezone.utc), False),
        (datetime(2026, 11, 21, 9, 0, tzinfo=timezone.utc), True),
        (datetime(2026, 11, 21, 8, 30, tzinfo=timezone.utc), False),
        (datetime(2026, 11, 21, 16, 0, tzinfo=timezone.utc), False),
        (datetime(2026, 11, 22, 12, 0, tzinfo=timezone.utc), False),
        (datetime(2026, 11, 23, 7, 30, tzinfo=timezone(timedelta(hours=-5))), True),
    ],
)
def test_when_people_are_there(moment: datetime, there: bool) -> None:
    assert people_are_there(moment) is there


@pytest.mark.parametrize(
    ("topic", "tier", "wanted"),
    [
        ("complaint", "gold", "urgent"),
        ("complaint", "standard", "high"),
        ("complaint", None, "high"),
        ("track_order", "platinum", "high"),
        ("track_order", "silver", "normal"),
        (None, None, "normal"),
    ],
)
def test_priority(topic: str | None, tier: Any, wanted: str) -> None:
    assert priority(topic, replace(CUSTOMER, tier=tier) if tier else None) == wanted


def test_summary() -> None:
    assert summary(TALK, (ORDER, replace(ORDER, number="CO-199999")), "track_order") == {
        "topic": "track_order",
        "request": "Wo ist CO-104532?",
        "facts": ["Order CO-104532: shipped, 1 item(s)"],
        "tried": ["greeting", "order_status"],
    }


def test_summary_of_little() -> None:
    assert summary((), (), None) == {"topic": None, "request": None, "facts": [], "tried": []}
    assert summary((message(1, "customer", "agent!", topic="contact_human_agent"),), (), None)["request"] == "agent!"


def test_briefing_keeps_the_person_and_the_market_apart(content: Content) -> None:
    found = briefing(CONVERSATION, content.markets["de-DE"], "Frau Dr. Weber")
    assert found["address"] == "Frau Dr. Weber"
    assert found["register"] == {"formality": "formal", "directness": "direct"}
    assert found["wishes"] == ["Asked for formal address.", "Chose the language de.", "Wants to be called Frau Doktor."]
    assert found["dos"]
    assert found["donts"]
    assert any(fact.startswith("Germany: power distance 35, low (about the market, not the person; Hofstede") for fact in found["facts"])
    assert any(fact.startswith("Germany: context low (") for fact in found["facts"]), "a band without a figure"


def test_briefing_of_a_stranger(content: Content) -> None:
    found = briefing(replace(CONVERSATION, preferences=Preferences(), register=None), content.markets["ja-JP"], "")
    assert (found["address"], found["register"], found["wishes"]) == (None, {}, [])


@pytest.mark.parametrize(
    ("register", "wanted"), [("formal", "The customer writes formally."), ("informal", "The customer writes informally."), (None, None)]
)
def test_briefing_says_how_the_customer_writes(content: Content, register: Any, wanted: str | None) -> None:
    found = briefing(replace(CONVERSATION, customer_register=register), content.markets["es-ES"], "")
    assert found["writes"] == wanted


@pytest.mark.parametrize(
    ("topic", "route", "noted"),
    [("complaint", "senior", True), ("complaint", "mediated", False), ("complaint", None, False), ("track_order", "senior", False)],
)
def test_the_agents_read_that_a_senior_was_promised(content: Content, topic: str, route: str | None, noted: bool) -> None:
    conversation = replace(CONVERSATION, register={"complaint_route": route} if route else None)
    facts = ticket(content, CUSTOMER, topic=topic, conversation=conversation).snapshot["summary"]["facts"]
    assert ("A senior colleague was promised: let one answer." in facts) == noted
    assert facts[-1].startswith("Order CO-104532"), "beside what was known"


def ticket(content: Content, customer: Customer | None, **changes: Any) -> Ticket:
    given = {
        "number": "T-1001",
        "conversation": CONVERSATION if customer else replace(CONVERSATION, customer_id=None, preferences=Preferences()),
        "messages": TALK,
        "customer": customer,
        "orders": (ORDER,) if customer else (),
        "refunds": (Refund("CO-104532", 1980, "EUR", "requested", NOW),) if customer else (),
        "invoices": (Invoice("CI-104532", "CO-104532", date(2026, 11, 2), 1980, "EUR"),) if customer else (),
        "earlier": (),
        "topic": "complaint",
        "market": content.markets["de-DE"],
        "address": "Frau Dr. Weber" if customer else "",
        "now": NOW,
        "name": "Anna Weber" if customer else "",
        **changes,
    }
    return new_ticket(**given)


def test_a_ticket_holds_everything_known(content: Content) -> None:
    made = ticket(content, CUSTOMER)
    assert (made.id, made.state, made.priority, made.topic, made.assignee) == ("T-1001", "open", "urgent", "complaint", None)
    assert (made.language, made.locale, made.customer_id, made.customer_name) == ("de", "de-DE", "C-1", "Frau Doktor")
    assert made.waiting_since == made.created_at == NOW
    card = made.snapshot["customer"]
    assert (card["name"], card["value"], card["since"]) == ("Anna Weber", "€1,234.56", "2020-05-01")
    assert {item["purpose"]: item["granted"] for item in card["consents"]} == {"newsletter": False, "personalisation": True}, (
        "the newest word"
    )
    assert card["orders"][0]["total"] == "€19.80"
    assert card["refunds"] == [{"order": "CO-104532", "amount": "€19.80", "state": "requested"}]
    assert card["invoices"][0]["total"] == "€19.80"
    assert [line["from"] for line in made.snapshot["transcript"]] == ["customer", "bot", "customer", "bot", "bot", "customer", "customer"]
    assert made.snapshot["summary"]["request"] == "Wo ist CO-104532?"
    assert made.briefing["address"] == "Frau Dr. Weber"
    json.dumps([made.snapshot, made.briefing])


def test_a_strangers_ticket_invents_nothing(content: Content) -> None:
    made = ticket(content, None)
    assert (made.customer_name, made.customer_id, made.snapshot["customer"], made.briefing["address"]) == (None, None, None, None)
    assert made.priority == "high"


def test_name_of_the_record_where_none_was_wished(content: Content) -> None:
    plain = replace(CONVERSATION, preferences=Preferences())
    assert ticket(content, CUSTOMER, conversation=plain).customer_name == "Anna Weber"
    assert ticket(content, CUSTOMER, conversation=plain, name="").customer_name is None
