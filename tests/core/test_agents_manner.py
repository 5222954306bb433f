"""A machine's translation of an agent's words is held against the manner that the customer is addressed in, before it goes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timezone
from pathlib import Path

import pytest

from bot.adapters.content.library import Content
from bot.adapters.database import DatabaseStore, migrate
from bot.core.conversation import House, relay_agent_reply
from bot.core.errors import RegisterMismatch
from bot.core.language import Detectors
from bot.core.model import Agent, Conversation, Preferences, Ticket, Translation
from tests.fakes import NotedBus, at_once

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=timezone.utc)
ROBIN = Agent("A-1", "robin", "Robin Hale", "agent", ("en",))
FAMILIAR, RESPECTFUL = "तू मुझे अपना ऑर्डर नंबर बता।", "आप मुझे अपना ऑर्डर नंबर बताइए।"


class Hindi:
    """core/ports.py `Translator` between English and Hindi that says what the test tells it to."""

    def __init__(self, words: str) -> None:
        self.words = words

    def can(self, source: str, target: str) -> bool:
        return True

    async def translate(self, texts: Sequence[str], source: str, target: str, names: Sequence[str] = ()) -> tuple[Translation, ...]:
        return tuple(Translation(self.words, text, source, target) for text in texts)


class Nobody:
    """core/ports.py `Assistant` that is not asked."""

    async def answer(self, *asked: object) -> Sequence[object]:
        raise AssertionError("a person is in charge")

    async def ready(self) -> bool:
        return True


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DatabaseStore]:
    """A conversation in Hindi with an agent, with a customer who asked for respect."""
    url = f"sqlite:///{tmp_path}/comity.db"
    migrate(url)
    made = DatabaseStore(url)
    talk = Conversation(
        "V-1", "web", "human", NOW, None, "hi", "en-US", register={"formality": "neutral"}, preferences=Preferences(None, "formal")
    )
    ticket = Ticket("T-1", "V-1", "open", "normal", "hi", "en-US", "complaint", None, None, NOW, NOW)
    with made.transaction() as unit:
        unit.conversations.open(talk, "hash")
        unit.tickets.create(ticket)
    yield made
    made.close()


def house(store: DatabaseStore, content: Content, words: str) -> House:
    return House(store, Nobody(), NotedBus(), lambda: content, at_once, Detectors(), Hindi(words))  # type: ignore[arg-type]


async def test_a_familiar_translation_is_warned_about(store: DatabaseStore, content: Content) -> None:
    desk = house(store, content, FAMILIAR)
    with pytest.raises(RegisterMismatch, match="reads as informal, and the conversation is formal"):
        await relay_agent_reply(desk, ROBIN, "T-1", "Could you tell me your order number?", "en", None)
    sent = await relay_agent_reply(desk, ROBIN, "T-1", "Could you tell me your order number?", "en", None, confirmed=True)
    assert sent.text.startswith(FAMILIAR)


async def test_a_respectful_one_goes_out(store: DatabaseStore, content: Content) -> None:
    sent = await relay_agent_reply(house(store, content, RESPECTFUL), ROBIN, "T-1", "Could you tell me your order number?", "en", None)
    assert sent.text.startswith(RESPECTFUL)
    assert sent.language == "hi"


async def test_without_a_wish_the_register_that_the_bot_used_counts(store: DatabaseStore, content: Content) -> None:
    with store.transaction() as unit:
        unit.conversations.update("V-1", preferences=Preferences(), register={"formality": "honorific"})
    with pytest.raises(RegisterMismatch):
        await relay_agent_reply(house(store, content, FAMILIAR), ROBIN, "T-1", "Could you tell me your order number?", "en", None)
