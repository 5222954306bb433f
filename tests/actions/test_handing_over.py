"""The handover: what was promised on a complaint is kept, and who the customer is and how they write is not forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot import settings, wiring
from bot.actions import people
from bot.actions.turn import Turn
from bot.adapters.database import DatabaseStore, migrate
from bot.core.model import Conversation, Customer, Ticket

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=timezone.utc)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DatabaseStore]:
    chosen = settings.read({"COMITY_HOME": str(tmp_path)})
    migrate(chosen.database_url)
    made = DatabaseStore(chosen.database_url)
    monkeypatch.setattr(wiring, "store", lambda: made)
    yield made
    made.close()


def hand_over(store: DatabaseStore, locale: str, pending: str | None, kind: Any = "private", register: Any = None) -> tuple[Ticket, Any]:
    """The ticket, and what was said."""
    language, dispatcher = locale.split("-")[0], CollectingDispatcher()
    parsed = {"text": "ok", "intent": {"name": "affirm"}, "culture": {"language": language, "locale": locale}, "language": {}}
    with store.transaction() as unit:
        unit.records.insert_customer(Customer("C-1", "ana@mail.example", "Ana", "Soto", account_kind=kind))
        unit.conversations.open(Conversation("V-1", "web", "bot", NOW, "C-1", language, customer_register=register), "hash")
        people.hand_over(Turn(dispatcher, Tracker("V-1", {"pending": pending}, parsed, [], False, None, {}, "action_listen"), unit))
        ticket = unit.tickets.of_conversation("V-1")
        assert ticket is not None
    (said,) = dispatcher.messages
    assert said["response"] == "utter_handoff_started"
    return ticket, said


@pytest.mark.parametrize(
    ("locale", "pending", "about", "promised"),
    [("es-MX", "complaint", "complaint", True), ("es-ES", "complaint", "complaint", False), ("es-MX", "track_order", None, False)],
)
def test_a_promised_senior_stays_promised(store: DatabaseStore, locale: str, pending: str, about: str | None, promised: bool) -> None:
    ticket, said = hand_over(store, locale, pending)
    assert (said.get("override") or {}).get("about") == about
    assert any("senior" in fact for fact in ticket.snapshot["summary"]["facts"]) == promised
    assert (ticket.snapshot["register"]["authority"] == "senior") == promised


def test_the_register_knows_the_kind_of_account(store: DatabaseStore) -> None:
    ticket, _ = hand_over(store, "ja-JP", None, "business")
    assert ticket.snapshot["register"]["orientation"] == "individual", "a company has no family"


def test_the_register_knows_how_the_customer_writes(store: DatabaseStore) -> None:
    ticket, _ = hand_over(store, "es-ES", None, register="informal")
    assert ticket.snapshot["register"]["formality"] == "neutral"
    assert ticket.briefing["writes"] == "The customer writes informally."
