"""What goes wrong: the assistant away, the database away, the process gone in the middle of an answer."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from bot.core.replies import Draft

KATHARINA = "C-1005"
AWAY = OperationalError("UPDATE messages", None, Exception("database is locked"))


def told(messages: list[Any]) -> list[tuple[str, Any]]:
    return [(message["from"], message.get("situation")) for message in messages]


# The assistant away.


@pytest.mark.parametrize(
    ("locale", "language", "word"),
    [
        ("en-US", "en", "message"),
        ("de-DE", "de", "nachricht"),
        ("es-MX", "es", "mensaje"),
        ("ja-JP", "ja", "メッセージ"),
        ("ar-SA", "ar", "رسالت"),
    ],
)
async def test_a_customer_hears_of_the_trouble_in_their_language(door, locale: str, language: str, word: str) -> None:
    door.assistant.available = False
    talk = await door.start(locales=[locale])
    (notice,) = await talk.say("…ok?")
    assert (notice["situation"], notice["language"], notice["from"]) == ("technical_trouble", language, "bot")
    assert word in notice["text"].lower()
    kept = await talk.read()
    assert [(message["from"], message["text"]) for message in kept] == [("customer", "…ok?"), ("bot", notice["text"])]
    assert await door.kept(lambda unit: unit.conversations.get(talk.id).locale) == locale


async def test_the_trouble_is_told_in_the_manner_that_the_customer_asked_for(door) -> None:
    door.assistant.available = False
    formal, casual = await door.start(locales=["de-DE"]), await door.start(locales=["de-DE"])
    await formal.call("PUT", "preferences", {"formality": "formal"})
    await casual.call("PUT", "preferences", {"formality": "casual"})
    (one,), (other,) = await formal.say("…"), await casual.say("…")
    assert one["register"]["formality"] in ("formal", "honorific")
    assert other["register"]["formality"] == "casual"
    assert one["text"] != other["text"]


async def test_the_trouble_is_told_in_the_language_of_the_conversation_so_far(door) -> None:
    door.assistant.will_say(Draft("no_orders", {}), language="es")
    talk = await door.start(locales=["de-DE"])
    await talk.say("¿Dónde está mi pedido?")
    door.assistant.available = False
    (notice,) = await talk.say("¿Hola?")
    assert (notice["situation"], notice["language"]) == ("technical_trouble", "es")


async def test_the_trouble_is_told_as_in_the_market_of_the_last_reply(door) -> None:
    talk = await door.start(locales=["de-CH"])
    await talk.say("Grüezi")
    door.assistant.available = False
    await talk.say("Hallo?")
    assert await door.kept(lambda unit: unit.conversations.get(talk.id).locale) == "de-CH"


async def test_the_next_message_is_answered_once_the_assistant_is_back(door) -> None:
    door.assistant.available = False
    talk = await door.start()
    await talk.say("One")
    door.assistant.available = True
    await talk.say("Two")
    assert told(await talk.read()) == [("customer", None), ("bot", "technical_trouble"), ("customer", None), ("bot", "greeting")]


async def test_the_trouble_of_one_customer_is_not_anothers(door) -> None:
    held, other = await door.start(), await door.start()
    gate = door.assistant.hold(held.id)
    await held.post("Hello", wait=None)
    await door.assistant.until_asked(1)
    door.assistant.available = False
    (notice,) = await other.say("Hello")
    assert notice["situation"] == "technical_trouble"
    door.assistant.available = True
    gate.set()
    await held.answered()
    assert told(await held.read()) == [("customer", None), ("bot", "greeting")]


async def test_a_mistake_of_ours_is_not_met_with_silence(door) -> None:
    door.assistant.fault_once = lambda text: ValueError("nobody expected this")
    talk = await door.start(locales=["de-DE"])
    replies = await talk.say("Wo ist mein Paket?")  # a word of regret, or the answer at the second try
    assert [(reply["from"], reply["language"]) for reply in replies] == [("bot", "de")]


async def test_mistakes_of_ours_do_not_shut_the_customer_out(door) -> None:
    door.assistant.fault = lambda text: ValueError("nobody expected this")
    talk = await door.start()
    for number in range(20):
        assert (await talk.post(f"Message {number}", wait=0.05)).status == 201
    door.assistant.fault = None
    await talk.answered()
    answer = await talk.post("And now?")
    assert answer.status == 201, answer.body
    assert [reply["situation"] for reply in answer.body["replies"]] == ["greeting"]


# The process gone.


async def test_what_was_left_unanswered_is_answered_once_at_the_next_start(open_door) -> None:
    first = await open_door()
    first.assistant.hold()
    talk = await first.start(locales=["de-DE"])
    await talk.post("Guten Tag", wait=None)
    await talk.post("Ist da jemand?", wait=None)
    await first.assistant.until_asked(1)
    await open_door.close(first)

    second = await open_door()
    again = type(talk)(second, talk.id, talk.token)
    await again.answered()
    assert [asked.text for asked in second.assistant.asked] == ["Guten Tag", "Ist da jemand?"]
    expected = [("customer", None), ("customer", None), ("bot", "greeting"), ("bot", "greeting")]
    assert told(await again.read()) == expected
    await open_door.close(second)

    third = await open_door()
    once_more = type(talk)(third, talk.id, talk.token)
    await once_more.answered()
    assert told(await once_more.read()) == expected
    assert third.assistant.asked == []


async def test_everybody_who_waited_is_answered_at_the_next_start(open_door) -> None:
    first = await open_door()
    first.assistant.hold()
    talks = [await first.start() for _ in range(3)]
    for talk in talks:
        await talk.post("Hello", wait=None)
    await open_door.close(first)

    second = await open_door()
    for talk in talks:
        again = type(talk)(second, talk.id, talk.token)
        await again.answered()
        assert told(await again.read()) == [("customer", None), ("bot", "greeting")]
    assert sorted(asked.conversation for asked in second.assistant.asked) == sorted(talk.id for talk in talks)


async def test_a_message_that_comes_while_the_rest_is_taken_up_waits_its_turn(open_door) -> None:
    first = await open_door()
    first.assistant.hold()
    talk = await first.start()
    await talk.post("One", wait=None)
    await open_door.close(first)

    assistant = open_door.assistant()
    gate = assistant.hold()
    second = await open_door(assistant=assistant)
    again = type(talk)(second, talk.id, talk.token)
    await assistant.until_asked(1)
    await again.post("Two", wait=None)
    gate.set()
    await again.answered()
    assert [asked.text for asked in assistant.asked] == ["One", "Two"]


async def test_what_was_left_is_the_persons_if_one_took_over(open_door) -> None:
    first = await open_door()
    first.assistant.hold()
    talk = await first.start(locales=["de-DE"])
    await talk.post("Ich möchte mit einem Menschen sprechen", wait=None)
    await first.assistant.until_asked(1)
    ticket = await first.hand_over(talk.id)
    await open_door.close(first)

    second = await open_door()
    again = type(talk)(second, talk.id, talk.token)
    await again.answered()
    assert second.assistant.asked == []
    assert await second.kept(lambda unit: unit.conversations.unanswered()) == ()
    whole = await (await second.at_desk("ines")).ticket(ticket)
    assert [message["text"] for message in whole["conversation"]] == ["Ich möchte mit einem Menschen sprechen"]


async def test_the_front_desk_stops_at_once_though_the_assistant_is_slow(open_door) -> None:
    door = await open_door()
    door.assistant.hold()
    talk = await door.start()
    await talk.post("Hello", wait=None)
    await door.assistant.until_asked(1)
    await asyncio.wait_for(open_door.close(door), 3)


# The database away.


async def test_a_message_that_could_not_be_kept_can_be_sent_again(door) -> None:
    talk = await door.start()
    door.store.fault = AWAY
    answer = await talk.post("Hello", client_id="m-1")
    door.store.fault = None
    assert (answer.status, answer.code) == (500, "internal")
    assert await talk.read() == []
    assert (await talk.post("Hello", client_id="m-1")).body["message"] == 1
    assert told(await talk.read()) == [("customer", None), ("bot", "greeting")]


async def test_a_reply_that_could_not_be_kept_is_made_up_for(open_door) -> None:
    first = await open_door()
    talk = await first.start()

    async def database_stumbles(conversation: str) -> None:
        first.store.once = AWAY

    first.assistant.will_say(Draft("greeting", {}), before=database_stumbles)
    await talk.post("Hello", wait=None)
    assert await asyncio.to_thread(first.store.stumbled.wait, 5)
    await talk.answered()
    await open_door.close(first)

    second = await open_door()
    again = type(talk)(second, talk.id, talk.token)
    await again.answered()
    assert told(await again.read()) == [("customer", None), ("bot", "greeting")]
