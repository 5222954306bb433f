"""Nothing that a customer wrote, nor who they are, nor a secret, gets into a log: neither when all is well nor when it is not."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest
from aiohttp import WSServerHandshakeError
from sqlalchemy import text as sql
from sqlalchemy.exc import OperationalError

from bot.core.replies import Draft

KATHARINA = "C-1005"
SAID = "My secret garden lies at Lindenallee 14, write to k.weber.private@example.net"
PERSONAL = ("secret garden", "lindenallee", "k.weber.private", "katharina", "weber", "kätzchen", "example.com", "example.net", "guter rat")


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Everything down to DEBUG, more than a running front desk keeps."""
    caplog.set_level(logging.DEBUG)
    return caplog


def in_the_log(log: pytest.LogCaptureFixture) -> str:
    """All that a log file or collector could hold of the records: text, tracebacks, arguments, names of files and tasks."""
    parts = [log.text]
    for record in log.records:
        parts.append(record.getMessage())
        parts.extend(str(value) for key, value in vars(record).items() if key not in ("pathname", "exc_info"))
    return "\n".join(parts).lower()


def assert_nothing_personal(log: pytest.LogCaptureFixture, *secrets: str) -> None:
    whole = in_the_log(log)
    found = [word for word in (*PERSONAL, *(secret.lower() for secret in secrets)) if word in whole]
    assert not found, f"{found} in the log"


async def known(door: Any) -> Any:
    talk = await door.start(customer_token=door.keys.customer_token(KATHARINA))
    await talk.call("PUT", "preferences", {"name": "Kätzchen"})
    return talk


async def test_the_check_itself_finds_what_is_in_a_log(log) -> None:
    try:
        raise ValueError(f"can't read {SAID}")
    except ValueError:
        logging.getLogger("bot").exception("failed")
    with pytest.raises(AssertionError, match="secret garden"):
        assert_nothing_personal(log)


async def test_a_whole_conversation_leaves_nothing_in_the_log(door, log, password: str) -> None:
    talk = await known(door)
    stream = await talk.follow()
    await talk.say(SAID, client_id="Katharina Weber 1")
    await stream.take(2)
    ticket = await door.hand_over(talk.id)
    session = (await door.call("POST", "/api/desk/session", {"user": "ines", "password": password})).body
    ines = await door.at_desk("ines")
    await talk.say(SAID)
    await ines.ticket(ticket)
    await ines.do(ticket, "replies", {"text": "Guter Rat", "language": "de", "send_as": f"Guter Rat: {SAID}"})
    await ines.do(ticket, "close")
    await talk.say("Danke")
    key = door.keys.invoice_key("CO-104541")
    assert (await door.call("GET", f"/invoices/CO-104541?key={key}")).status == 200
    await stream.close()
    assert_nothing_personal(log, talk.token, session["token"], session["csrf"], password, key, talk.id)


async def test_refusals_leave_nothing_in_the_log(door, log) -> None:
    talk = await known(door)
    other = await door.start()
    refused = [
        await talk.call("POST", "messages", {"text": 5, "client_id": SAID}),
        await talk.call("POST", "messages", raw=SAID.encode()),
        await talk.call("POST", "messages", {"text": SAID * 100}),
        await talk.call("POST", "messages", {"text": SAID * 2000}),
        await talk.call("PUT", "preferences", {"name": SAID * 2}),
        await talk.call("PUT", "preferences", {"language": SAID}),
        await talk.call("GET", f"messages?after={SAID}"),
        await talk.call("GET", "messages", token=f"Katharina Weber {other.token}"),
        await door.call("POST", "/api/conversations", {"country": SAID, "locales": [SAID]}),
        await door.call("POST", "/api/conversations", {"customer_token": SAID}),
        await door.call("POST", "/api/desk/session", {"user": "katharina.weber@example.com", "password": "Lindenallee"}),
        await door.call("GET", f"/nowhere/{SAID}"),
        await door.call("GET", f"/invoices/{SAID}"),
    ]
    assert {answer.status for answer in refused} <= {400, 401, 404, 413}
    with pytest.raises(WSServerHandshakeError):
        await talk.follow(protocols=("comity", "bearer.Katharina"))
    assert_nothing_personal(log, talk.token, other.token)


async def test_an_assistant_that_is_away_leaves_nothing_in_the_log(door, log) -> None:
    door.assistant.available = False
    talk = await known(door)
    (notice,) = await talk.say(SAID)
    assert notice["situation"] == "technical_trouble"
    assert_nothing_personal(log, talk.token, talk.id)


async def test_a_mistake_that_quotes_the_customer_leaves_nothing_in_the_log(door, log) -> None:
    """Python's own errors quote what they choke on: int("..."), json, codecs."""
    door.assistant.fault_once = lambda text: ValueError(f"invalid literal for int() with base 10: {text!r}")
    talk = await known(door)
    await talk.post(SAID)
    assert any(record.levelno >= logging.ERROR for record in log.records), "the mistake itself must be told"
    assert_nothing_personal(log, talk.token)


async def test_a_mistake_in_a_handler_leaves_nothing_in_the_log(door, log) -> None:
    talk = await known(door)
    door.store.fault = ValueError(f"invalid literal for int() with base 10: {SAID!r}")
    answer = await talk.post(SAID)
    door.store.fault = None
    assert answer.status == 500
    assert any(record.levelno >= logging.ERROR for record in log.records), "the mistake itself must be told"
    assert_nothing_personal(log, talk.token, talk.id)
    assert "secret garden" not in str(answer.body)


async def test_an_unknown_property_leaves_nothing_in_the_log(door, log) -> None:
    talk = await known(door)
    await talk.call("PUT", "preferences", {SAID: "Katharina Weber"})
    assert_nothing_personal(log, talk.token)


async def test_a_database_that_refuses_leaves_nothing_in_the_log(door, log) -> None:
    """The driver's real errors, with the statement's values among what they know."""
    talk = await known(door)
    await door.kept(lambda unit: unit.conversations._connection.execute(sql("ALTER TABLE messages RENAME TO gone")))
    answer = await talk.post(SAID)
    assert answer.status == 500
    assert any(record.levelno >= logging.ERROR for record in log.records)
    assert_nothing_personal(log, talk.token)


async def test_a_reply_that_can_not_be_kept_leaves_nothing_in_the_log(door, log) -> None:
    talk = await known(door)

    async def database_stumbles(conversation: str) -> None:
        door.store.once = OperationalError("UPDATE messages SET text = ?", None, Exception("database is locked"))

    door.assistant.will_say(Draft("greeting", {}), before=database_stumbles)
    await talk.post(SAID, wait=None)
    assert await asyncio.to_thread(door.store.stumbled.wait, 5)
    await talk.answered()
    assert_nothing_personal(log, talk.token)
