"""The customers' stream: every message once, in order, to those who may read it."""

from __future__ import annotations

import asyncio
from typing import Any, Optional

import pytest
from aiohttp import WSMsgType, WSServerHandshakeError

from bot.core.replies import Draft


def ids(messages: list[Any]) -> list[int]:
    return [message["id"] for message in messages]


async def refused(talk: Any, **given: Any) -> int:
    """The status of a handshake that must not succeed."""
    with pytest.raises(WSServerHandshakeError) as caught:
        await talk.follow(**given)
    return int(caught.value.status)


async def test_the_stream_brings_what_was_said_and_what_comes(door) -> None:
    talk = await door.start(locales=["en-US"])
    await talk.say("One")
    stream = await talk.follow()
    assert ids(await stream.take(2)) == [1, 2]
    await talk.say("Two")
    sent, reply = await stream.take(2)
    assert (sent["id"], sent["from"], sent["text"]) == (3, "customer", "Two")
    assert (reply["id"], reply["from"], reply["situation"]) == (4, "bot", "greeting")
    assert "trace" not in reply


async def test_a_customers_message_is_on_the_stream_before_it_is_answered(door) -> None:
    gate = door.assistant.hold()
    talk = await door.start()
    stream = await talk.follow()
    await talk.post("Hello", wait=None)
    assert (await stream.next())["from"] == "customer"
    gate.set()
    assert (await stream.next())["from"] == "bot"


async def test_a_browser_opens_the_stream_with_subprotocols(door) -> None:
    talk = await door.start()
    await talk.say("One")
    stream = await talk.follow(protocols=("comity", f"bearer.{talk.token}"))
    assert stream.socket.protocol == "comity"  # the token is not sent back
    assert ids(await stream.take(2)) == [1, 2]


async def test_after_leaves_out_what_is_known(door) -> None:
    talk = await door.start()
    for text in ("One", "Two", "Three"):
        await talk.say(text)
    stream = await talk.follow(after=4)
    assert ids(await stream.take(2)) == [5, 6]
    await talk.say("Four")
    assert ids(await stream.take(2)) == [7, 8]


@pytest.mark.parametrize("after", [-1, "x"])
async def test_after_must_be_an_id(door, after: Any) -> None:
    talk = await door.start()
    assert await refused(talk, after=after) == 400


async def test_each_message_comes_once_and_in_order_however_many_come_at_once(door) -> None:
    talk, other = await door.start(), await door.start()
    streams = [await talk.follow(), await talk.follow(), await talk.follow(after=5)]
    for _ in range(4):
        door.assistant.will_say(Draft("thanks_received", {}), Draft("goodbye", {}))
    posts = (conversation.post(f"Message {number}", wait=None) for number in range(8) for conversation in (talk, other))
    assert {answer.status for answer in await asyncio.gather(*posts)} == {201}
    await asyncio.gather(talk.answered(), other.answered())
    expected = await talk.read()
    assert ids(expected) == list(range(1, len(expected) + 1))
    assert len(expected) >= 16
    for stream, start in zip(streams, (0, 0, 5), strict=True):
        came = await stream.take(len(expected) - start)
        assert ids(came) == ids(expected)[start:]
        assert [message["text"] for message in came] == [message["text"] for message in expected][start:]
    # Nothing else is left on them: the next thing that comes is the next thing that is said.
    door.assistant.lines.clear()
    await talk.say("The end")
    for stream in streams:
        assert (await stream.next())["id"] == len(expected) + 1


async def test_a_person_at_the_desk_is_heard_on_the_stream(door) -> None:
    talk = await door.start(locales=["de-DE"])
    await talk.say("Ich möchte mit einem Menschen sprechen")
    ticket = await door.hand_over(talk.id)
    stream = await talk.follow(after=2)
    ines = await door.at_desk("ines")
    assert (await ines.do(ticket, "replies", {"text": "Guten Tag!"})).status == 201
    said = await stream.next()
    assert (said["from"], said["text"], said["agent_name"]) == ("agent", "Guten Tag!", "Inés Prado")
    assert (await ines.do(ticket, "close")).status == 200
    told = await talk.read(after=said["id"])
    assert told[-1]["situation"] == "satisfaction_asked"
    assert ids(await stream.take(len(told))) == ids(told)


async def test_what_the_stream_brought_counts_as_delivered(door) -> None:
    talk = await door.start()
    stream = await talk.follow()
    await talk.post("Hello", wait=None)
    await stream.take(2)
    assert [message["delivered"] for message in await talk.read()] == [True, True]


async def test_only_its_own_token_opens_a_stream(door) -> None:
    talk, other = await door.start(), await door.start()
    for token in (None, "wrong", other.token):
        header: dict[str, str] = {} if token is None else {"Authorization": f"Bearer {token}"}
        assert await refused(talk, headers=header) == 401
        protocols: tuple[str, ...] = ("comity",) if token is None else ("comity", f"bearer.{token}")
        assert await refused(talk, protocols=protocols) == 401


async def test_there_is_no_stream_of_an_unknown_conversation(door) -> None:
    talk = await door.start()
    with pytest.raises(WSServerHandshakeError) as caught:
        await door.client.ws_connect("/api/conversations/nowhere/stream", headers={"Authorization": f"Bearer {talk.token}"})
    assert caught.value.status == 404


async def test_a_plain_request_for_the_stream_is_refused(door) -> None:
    talk = await door.start()
    assert (await talk.call("GET", "stream")).status == 400


async def test_a_page_that_goes_leaves_nothing_behind(door) -> None:
    heard = 0
    subscribe = door.house.bus.subscribe

    def counting(topic: str, handler: Any) -> Any:
        nonlocal heard
        heard += 1
        end = subscribe(topic, handler)

        def ended() -> None:
            nonlocal heard
            heard -= 1
            gone.set()
            end()

        return ended

    gone = asyncio.Event()
    door.house.bus.subscribe = counting
    talk = await door.start()
    stream = await talk.follow()
    await talk.say("Hello")
    await stream.take(2)
    assert heard == 1
    await stream.close()
    await asyncio.wait_for(gone.wait(), 5)
    assert heard == 0
    assert len(await talk.say("Hello again")) == 1


async def test_what_a_page_sends_is_passed_over_and_too_much_closes(door) -> None:
    talk = await door.start()
    stream = await talk.follow()
    await stream.socket.send_str('{"text": "not here"}')
    await talk.say("Hello")
    assert ids(await stream.take(2)) == [1, 2]
    await stream.socket.send_bytes(b"x" * 20_000)
    assert (await stream.socket.receive(5)).type is WSMsgType.CLOSE
    assert len(await talk.read()) == 2


async def test_a_stumble_of_the_database_does_not_leave_a_stream_open_and_dumb(door) -> None:
    talk = await door.start()
    stream = await talk.follow()
    await talk.say("One")
    await stream.take(2)
    door.store.once = RuntimeError("the database is away")
    await door.house.bus.publish("conversation", {"conversation": talk.id})
    assert await asyncio.to_thread(door.store.stumbled.wait, 5)
    await talk.say("Two")
    # Either it goes on, or it closes and the page opens a new one.
    frame: Optional[Any] = None
    try:
        frame = await stream.socket.receive(1)
    except asyncio.TimeoutError:
        pytest.fail("the stream stays open and brings nothing any more")
    assert frame.type in (WSMsgType.TEXT, WSMsgType.CLOSE)
