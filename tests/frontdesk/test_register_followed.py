"""The customer's own register: read on receipt, followed by the very reply where the market mirrors, kept, and told to the agents."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core.replies import Draft

TU, USTED, NEITHER = "Hola, ¿puedes ayudarme?", "Hola, ¿podría usted ayudarme?", "Hola, CO-104532"


async def kept(door: Any, talk: Any) -> Any:
    conversation = await door.kept(lambda unit: unit.conversations.get(talk.id))
    return conversation.customer_register


async def say(door: Any, talk: Any, text: str, language: str = "es") -> Any:
    door.assistant.will_say(Draft("greeting", {}), language=language)
    (reply,) = await talk.say(text)
    return reply


async def test_the_very_reply_follows_and_the_talk_keeps_it(door) -> None:
    talk = await door.start(locales=["es-ES"])
    assert await kept(door, talk) is None
    for text, register, formality in (
        (NEITHER, None, "formal"),
        (TU, "informal", "neutral"),
        (NEITHER, "informal", "neutral"),
        (USTED, "formal", "formal"),
        (NEITHER, "formal", "formal"),
        (TU, "informal", "neutral"),
    ):
        reply = await say(door, talk, text)
        assert reply["register"]["formality"] == formality, text
        assert door.assistant.asked[-1].clues.customer_register == register
        assert await kept(door, talk) == register


async def test_a_wish_beats_it(door) -> None:
    talk = await door.start(locales=["es-ES"])
    assert (await talk.call("PUT", "preferences", {"formality": "formal"})).status == 200
    assert (await say(door, talk, TU))["register"]["formality"] == "formal"
    assert await kept(door, talk) == "informal"


async def test_a_market_that_does_not_mirror_keeps_its_own(door) -> None:
    talk = await door.start(locales=["de-DE"])
    assert (await say(door, talk, "Hallo, kannst du mir helfen?", "de"))["register"]["formality"] == "formal"
    assert await kept(door, talk) == "informal"


async def test_another_language_begins_anew(door) -> None:
    talk = await door.start(locales=["es-ES"])
    await say(door, talk, TU)
    assert (await talk.call("PUT", "preferences", {"language": "es"})).status == 200
    assert await kept(door, talk) == "informal"
    assert (await talk.call("PUT", "preferences", {"language": "de"})).status == 200
    assert await kept(door, talk) is None


@pytest.mark.parametrize(("language", "register"), [("es", "informal"), ("it", None)])
async def test_a_corrected_language_begins_anew(door, language: str, register: str | None) -> None:
    talk, agent = await door.start(locales=["es-ES"]), await door.at_desk("ines")
    await say(door, talk, TU)
    ticket = await door.hand_over(talk.id)
    assert (await agent.do(ticket, "language", {"language": language})).status == 200
    assert await kept(door, talk) == register


@pytest.mark.parametrize(("text", "told"), [(TU, "The customer writes informally."), (USTED, "The customer writes formally.")])
async def test_the_agents_are_told(door, text: str, told: str) -> None:
    talk, agent = await door.start(locales=["es-ES"]), await door.at_desk("ines")
    await say(door, talk, NEITHER)
    ticket = await door.hand_over(talk.id)
    assert (await agent.ticket(ticket))["briefing"]["writes"] is None
    assert await talk.say(text, wait=None) == []
    found = (await agent.ticket(ticket))["briefing"]
    assert found["writes"] == told
    assert found["register"]["formality"] == ("neutral" if text == TU else "formal"), "an agent who follows it is not warned"
