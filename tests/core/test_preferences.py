"""What customers asked for, and where it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import pytest

from bot.adapters.database import DatabaseStore, migrate
from bot.core.model import Conversation, Customer, Preferences
from bot.core.ports import Unit
from bot.core.preferences import CONSENT, consent, in_force, prefer

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=timezone.utc)
ANNA = Customer("C-1", "anna@mail.example", "Anna", "Weber", preferences=Preferences("de", None, None))
TALK = Conversation("V-1", "web", "bot", NOW, customer_id="C-1")


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Unit]:
    """One transaction with a customer and her conversation."""
    url = f"sqlite:///{tmp_path}/comity.db"
    migrate(url)
    store = DatabaseStore(url)
    with store.transaction() as opened:
        opened.records.insert_customer(ANNA)
        opened.conversations.open(TALK, "hash")
        yield opened
    store.close()


def kept(unit: Unit) -> Preferences:
    customer = unit.records.customer("C-1")
    assert customer is not None
    return customer.preferences


def here(unit: Unit) -> Conversation:
    found = unit.conversations.get("V-1")
    assert found is not None
    return found


def test_the_conversation_beats_the_record() -> None:
    asked, record = Preferences(None, "casual", "Kathi"), Preferences("de", "formal", None)
    assert in_force(asked, record) == Preferences("de", "casual", "Kathi")
    assert in_force(asked, None) == asked


def test_a_wish_holds_in_the_conversation_without_consent(unit: Unit) -> None:
    assert prefer(unit, TALK, {"name": "Kathi", "formality": "casual"}) == Preferences(None, "casual", "Kathi")
    assert here(unit).preferences == Preferences(None, "casual", "Kathi")
    assert kept(unit) == ANNA.preferences


def test_a_refused_consent_keeps_nothing(unit: Unit) -> None:
    unit.records.give_consent("C-1", CONSENT, True)
    unit.records.give_consent("C-1", CONSENT, False)
    prefer(unit, TALK, {"name": "Kathi"})
    assert kept(unit) == ANNA.preferences


def test_with_consent_the_record_keeps_what_was_asked_for_and_no_more(unit: Unit) -> None:
    unit.records.give_consent("C-1", CONSENT, True)
    prefer(unit, replace(TALK, preferences=Preferences("ja", None, None)), {"name": "Kathi"})
    assert kept(unit) == Preferences("de", None, "Kathi"), "the language of one talk is not everybody's wish"
    prefer(unit, here(unit), {"name": None})
    assert kept(unit) == ANNA.preferences
    assert here(unit).preferences.name is None


def test_a_strangers_wish_lives_in_the_conversation(unit: Unit) -> None:
    prefer(unit, replace(TALK, customer_id=None), {"formality": "formal"})
    assert here(unit).preferences.formality == "formal"
    assert kept(unit) == ANNA.preferences


def test_the_answer_to_may_we_keep_it(unit: Unit) -> None:
    asked = prefer(unit, TALK, {"name": "Kathi"})
    consent(unit, ANNA, asked, granted=False)
    assert kept(unit) == ANNA.preferences
    consent(unit, ANNA, asked, granted=True)
    assert kept(unit) == Preferences("de", None, "Kathi")
    customer = unit.records.customer("C-1")
    assert customer is not None
    assert customer.newest_consents() == {CONSENT: True}
    assert len(customer.consents) == 2, "every answer stays"
