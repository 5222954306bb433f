"""The agents' desk: who may sit there, and a conversation's way from the bot to a person and back."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from aiohttp import WSServerHandshakeError

from bot.core.model import Address
from bot.core.replies import Draft

KATHARINA = "C-1005"
CSRF = "X-CSRF-Token"


async def sign_in(door: Any, user: str, password: str) -> Any:
    return await door.call("POST", "/api/desk/session", {"user": user, "password": password})


async def handed_over(
    door: Any, text: str = "Ich möchte mit einem Menschen sprechen", topic: str = "complaint", **who: Any
) -> tuple[Any, str]:
    """A German conversation that waits for a person: the talk and the ticket's id."""
    talk = await door.start(**{"locales": ["de-DE"], **who})
    door.assistant.will_say(Draft("complaint_received", {}), language="de", topic=topic)
    await talk.say(text)
    return talk, await door.hand_over(talk.id, topic)


# Signing in and out.


async def test_signing_in_gives_a_cookie_and_a_token(door, password: str) -> None:
    answer = await sign_in(door, "ines", password)
    assert answer.status == 200
    assert {key: answer.body[key] for key in ("role", "user", "name")} == {"role": "agent", "user": "ines", "name": "Inés Prado"}
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("comity_desk=")
    assert all(part in cookie for part in ("HttpOnly", "SameSite=Strict", "Path=/"))
    by_cookie = await door.call("GET", "/api/desk/session")
    assert by_cookie.body == {"role": "agent", "csrf": answer.body["csrf"], "user": "ines", "name": "Inés Prado"}
    door.client.session.cookie_jar.clear()
    assert (await door.call("GET", "/api/desk/session", token=answer.body["token"])).body["user"] == "ines"
    assert (await door.call("GET", "/api/desk/session")).status == 401


async def test_the_database_keeps_neither_token_nor_password(door, tmp_path, password: str) -> None:
    answer = await sign_in(door, "ines", password)
    talk = await door.start()
    kept = b"".join(file.read_bytes() for file in tmp_path.glob("comity.db*"))
    assert answer.body["user"].encode() in kept
    assert talk.id.encode() in kept
    for secret in (answer.body["token"], talk.token, password):
        assert secret.encode() not in kept


async def test_a_wrong_password_and_an_unknown_user_look_the_same(door) -> None:
    wrong, unknown = await sign_in(door, "ines", "wrong"), await sign_in(door, "nobody", "wrong")
    assert wrong.status == unknown.status == 401
    assert wrong.body == unknown.body
    assert "Set-Cookie" not in wrong.headers


async def test_a_sign_in_that_does_not_fit_is_refused(door) -> None:
    bodies: list[Any] = [
        {},
        {"user": "ines"},
        {"user": "ines", "password": 5},
        {"user": None, "password": "x"},
        {"user": "x" * 257, "password": "x"},
        {"user": "ines", "password": "x" * 257},
        {"user": "ines\x00", "password": "x"},
        {"user": "\ud800", "password": "x"},
        {"user": "ines", "password": "\udfff"},
        [],
    ]
    for body in bodies:
        assert (await door.call("POST", "/api/desk/session", body)).status == 400, body


async def test_signing_out_ends_the_session(door, password: str) -> None:
    session = (await sign_in(door, "ines", password)).body
    answer = await door.call("DELETE", "/api/desk/session", headers={CSRF: session["csrf"]})
    assert answer.status == 204
    assert 'comity_desk=""' in answer.headers["Set-Cookie"]
    assert (await door.call("GET", "/api/desk/tickets")).status == 401
    assert (await door.call("GET", "/api/desk/tickets", token=session["token"])).status == 401


async def test_signing_out_leaves_other_sessions_alone(door) -> None:
    first, second = await door.at_desk("ines"), await door.at_desk("ines")
    assert (await first.call("DELETE", "session")).status == 204
    assert (await first.call("GET", "tickets")).status == 401
    assert (await second.call("GET", "tickets")).status == 200


async def test_a_session_ends_by_itself(door) -> None:
    late = await door.at_desk("ines", lasting=timedelta(seconds=-1))
    assert (await late.call("GET", "tickets")).status == 401


async def test_ten_wrong_passwords_lock_the_user_out(door, password: str) -> None:
    for _ in range(10):
        assert (await sign_in(door, "ines", "wrong")).status == 401
    answer = await sign_in(door, "ines", password)
    assert (answer.status, answer.code) == (429, "too_many_requests")
    assert 1 <= int(answer.headers["Retry-After"]) <= 300
    assert (await sign_in(door, "omar", password)).status == 429  # the address is locked out, too


async def test_right_passwords_lock_nobody_out(door, password: str) -> None:
    for _ in range(12):
        assert (await sign_in(door, "ines", password)).status == 200


# Who may do what.


async def test_everything_at_the_desk_needs_a_session(door, operations) -> None:
    _, ticket = await handed_over(door)
    for method, path in operations:
        if path.startswith("/api/desk/") and (method, path) != ("POST", "/api/desk/session"):
            for token in (None, "wrong", ""):
                answer = await door.call(method, path.replace("{id}", ticket), {} if method == "POST" else None, token=token)
                assert (answer.status, answer.code) == (401, "not_signed_in"), (method, path)


async def test_a_customers_token_opens_no_desk(door) -> None:
    talk, _ = await handed_over(door)
    assert (await door.call("GET", "/api/desk/tickets", token=talk.token)).status == 401


async def test_an_agents_token_opens_no_conversation(door) -> None:
    talk, _ = await handed_over(door)
    ines = await door.at_desk("ines")
    assert (await talk.call("GET", "messages", token=ines.token)).status == 401


async def test_a_change_by_cookie_needs_the_csrf_header(door, password: str, operations) -> None:
    _, ticket = await handed_over(door)
    session = (await sign_in(door, "ines", password)).body
    other = await door.at_desk("ines")
    for method, path in operations:
        if path.startswith("/api/desk/") and method != "GET" and (method, path) != ("POST", "/api/desk/session"):
            for headers in ({}, {CSRF: ""}, {CSRF: "wrong"}, {CSRF: other.csrf}, {CSRF: "Ünïcode"}):
                answer = await door.call(method, path.replace("{id}", ticket), {} if method == "POST" else None, headers=headers)
                assert (answer.status, answer.code) == (403, "forbidden"), (method, path, headers)
    assert (await door.call("GET", f"/api/desk/tickets/{ticket}")).body["state"] == "open"
    answer = await door.call("POST", f"/api/desk/tickets/{ticket}/claim", {}, headers={CSRF: session["csrf"]})
    assert (answer.status, answer.body["assignee"]) == (200, "ines")


async def test_a_csrf_header_that_is_no_text_is_refused(door) -> None:
    ines = await door.at_desk("ines")
    reader, writer = await asyncio.open_connection(door.client.host, door.client.port)
    writer.write(
        b"DELETE /api/desk/session HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        b"Cookie: comity_desk=" + ines.token.encode() + b"\r\nX-CSRF-Token: \xff\xfe\r\n\r\n"
    )
    answer = await asyncio.wait_for(reader.read(), 5)
    writer.close()
    await writer.wait_closed()
    assert answer.startswith(b"HTTP/1.1 403 ")


async def test_a_token_as_bearer_needs_no_csrf_header(door) -> None:
    _, ticket = await handed_over(door)
    ines = await door.at_desk("ines")
    assert (await ines.do(ticket, "claim")).status == 200


async def test_a_localiser_sees_no_ticket(door, operations) -> None:
    _, ticket = await handed_over(door)
    lena = await door.at_desk("lena")
    assert (await lena.call("GET", "session")).body["role"] == "localiser"
    for method, path in operations:
        if path.startswith("/api/desk/") and path != "/api/desk/session":
            answer = await lena.call(method, path[len("/api/desk/") :].replace("{id}", ticket), {} if method == "POST" else None)
            assert (answer.status, answer.code) == (403, "forbidden"), (method, path)


@pytest.mark.parametrize("user", ["ines", "sofia", "adam"])
async def test_agents_supervisors_and_administrators_see_tickets(door, user: str) -> None:
    _, ticket = await handed_over(door)
    colleague = await door.at_desk(user)
    assert [row["id"] for row in (await colleague.call("GET", "tickets")).body["tickets"]] == [ticket]


async def test_the_desks_stream_opens_by_cookie_only_from_the_desks_own_page(door) -> None:
    ines = await door.at_desk("ines")
    cookie = {"Cookie": f"comity_desk={ines.token}"}
    for origin in ({}, {"Origin": "https://elsewhere.example"}, {"Origin": "null"}):
        with pytest.raises(WSServerHandshakeError) as caught:
            await door.client.ws_connect("/api/desk/stream", headers={**cookie, **origin})
        assert caught.value.status == 403
    own = {"Origin": f"http://{door.client.host}:{door.client.port}"}
    socket = await door.client.ws_connect("/api/desk/stream", headers={**cookie, **own})
    assert not socket.closed


# Tickets.


async def test_the_queue_shows_who_waits(door) -> None:
    before = datetime.now(timezone.utc)
    talk, ticket = await handed_over(door, customer_token=door.keys.customer_token(KATHARINA))
    _, other = await handed_over(door, topic="contact_human_agent")
    ines = await door.at_desk("ines")
    first, second = (await ines.call("GET", "tickets?state=open")).body["tickets"]
    assert (first["id"], second["id"]) == (ticket, other)  # urgent before normal
    assert {key: first[key] for key in ("state", "priority", "language", "locale", "topic", "customer", "assignee")} == {
        "state": "open",
        "priority": "urgent",
        "language": "de",
        "locale": "de-DE",
        "topic": "complaint",
        "customer": "Katharina Weber",
        "assignee": None,
    }
    assert second["customer"] is None
    assert before <= datetime.fromisoformat(first["waiting_since"].replace("Z", "+00:00")) <= datetime.now(timezone.utc)
    assert await door.kept(lambda unit: unit.conversations.get(talk.id).speaker) == "human"


async def test_the_queue_is_listed_by_state(door) -> None:
    ines = await door.at_desk("ines")
    tickets = [(await handed_over(door))[1] for _ in range(3)]
    await ines.do(tickets[1], "claim")
    await ines.do(tickets[2], "close")
    for state, expected in (("", 3), ("?state=all", 3), ("?state=open", 2), ("?state=claimed", 1), ("?state=closed", 1)):
        rows = (await ines.call("GET", f"tickets{state}")).body["tickets"]
        assert len(rows) == expected, state
    assert (await ines.call("GET", "tickets?state=claimed")).body["tickets"][0]["id"] == tickets[1]
    for state in ("lost", "", "OPEN"):
        assert (await ines.call("GET", f"tickets?state={state}")).status == 400


async def test_a_ticket_holds_everything_known(door) -> None:
    talk = await door.start(locales=["de-DE"], customer_token=door.keys.customer_token(KATHARINA))
    await talk.call("PUT", "preferences", {"formality": "formal", "name": "Frau Weber"})
    door.assistant.will_say(Draft("order_not_found", {"order": "CO-104541"}), language="de", topic="track_order")
    await talk.say("Wo ist CO-104541?")
    ticket = await door.hand_over(talk.id)
    whole = await (await door.at_desk("ines")).ticket(ticket)
    customer = whole["customer"]
    assert (customer["name"], customer["email"], customer["tier"]) == ("Katharina Weber", "katharina.weber@example.com", "gold")
    assert "3,214.80" in customer["value"]
    assert {order["number"] for order in customer["orders"]} == {"CO-104541", "CO-104629", "CO-101188"}
    assert {consent["purpose"]: consent["granted"] for consent in customer["consents"]} == {"newsletter": False, "personalisation": True}
    assert [entry["id"] for entry in customer["tickets"]] == [ticket]
    assert [message["from"] for message in whole["conversation"]] == ["customer", "bot"]
    assert whole["conversation"][1]["trace"]["moves"]
    assert whole["summary"] == {
        "topic": "complaint",
        "request": "Wo ist CO-104541?",
        "facts": ["Order CO-104541: shipped, 2 item(s)"],
        "tried": ["order_not_found"],
    }
    assert whole["briefing"]["address"] == "Frau Weber"
    assert whole["briefing"]["wishes"] == ["Asked for formal address.", "Wants to be called Frau Weber."]
    assert whole["briefing"]["dos"]
    assert whole["briefing"]["donts"]
    assert all("not the person" in fact for fact in whole["briefing"]["facts"])
    assert whole["register"] == whole["briefing"]["register"]
    assert whole["preferences"] == {"language": None, "formality": "formal", "name": "Frau Weber"}
    assert whole["evidence"]["language"][0]["source"]
    assert whole["evidence"]["culture"][0]["value"] == "de-DE"


async def test_a_ticket_shows_the_record_as_it_is_now_and_the_snapshot_as_it_was(door) -> None:
    _, ticket = await handed_over(door, customer_token=door.keys.customer_token(KATHARINA))
    await door.kept(lambda unit: unit.records.change_ship_to("CO-104629", Address("Neue Straße 1\n10115 Berlin", "DE")))
    whole = await (await door.at_desk("ines")).ticket(ticket)

    def ship_to(card: Any) -> str:
        return next(order["ship_to"] for order in card["orders"] if order["number"] == "CO-104629")

    assert ship_to(whole["customer"]) == "Neue Straße 1\n10115 Berlin"
    assert ship_to(whole["snapshot"]["customer"]).startswith("Dr. Katharina Weber")


async def test_a_ticket_of_somebody_unknown_has_no_record(door) -> None:
    _, ticket = await handed_over(door)
    whole = await (await door.at_desk("ines")).ticket(ticket)
    assert whole["customer"] is None


async def test_an_unknown_ticket_is_not_found(door) -> None:
    ines = await door.at_desk("ines")
    assert (await ines.call("GET", "tickets/T-9")).status == 404
    for what, body in (("claim", {}), ("release", {}), ("close", {}), ("language", {"language": "de"}), ("replies", {"text": "Hallo"})):
        answer = await ines.do("T-9", what, body)
        assert (answer.status, answer.code) == (404, "not_found"), what


async def test_a_ticket_is_claimed_and_given_back(door) -> None:
    _, ticket = await handed_over(door)
    ines, omar = await door.at_desk("ines"), await door.at_desk("omar")
    claimed = await ines.do(ticket, "claim")
    assert (claimed.status, claimed.body["state"], claimed.body["assignee"]) == (200, "claimed", "ines")
    assert (await ines.do(ticket, "claim")).status == 200
    for what, body in (("claim", {}), ("release", {}), ("close", {}), ("replies", {"text": "Hallo"})):
        answer = await omar.do(ticket, what, body)
        assert (answer.status, answer.code) == (409, "conflict"), what
        assert "ines" in answer.body["detail"]
    released = await ines.do(ticket, "release")
    assert (released.status, released.body["state"], released.body["assignee"]) == (200, "open", None)
    assert (await omar.do(ticket, "claim")).body["assignee"] == "omar"
    assert (await ines.do(ticket, "release")).status == 409


async def test_two_who_claim_at_once_do_not_both_get_it(door) -> None:
    _, ticket = await handed_over(door)
    ines, omar = await door.at_desk("ines"), await door.at_desk("omar")
    answers = await asyncio.gather(ines.do(ticket, "claim"), omar.do(ticket, "claim"))
    assert sorted(answer.status for answer in answers) == [200, 409]


async def test_releasing_does_not_bring_the_bot_back(door) -> None:
    talk, ticket = await handed_over(door)
    ines = await door.at_desk("ines")
    await ines.do(ticket, "claim")
    await ines.do(ticket, "release")
    asked = len(door.assistant.asked)
    assert await talk.say("Hallo?") == []
    assert len(door.assistant.asked) == asked


# Replies.


async def test_a_reply_reaches_the_customer(door) -> None:
    talk, ticket = await handed_over(door)
    ines = await door.at_desk("ines")
    answer = await ines.do(ticket, "replies", {"text": "  Guten Tag, ich kümmere mich darum.  "})
    assert answer.status == 201
    said = (await talk.read())[-1]
    assert (said["from"], said["text"], said["language"]) == ("agent", "Guten Tag, ich kümmere mich darum.", "de")
    assert said["agent_name"] == "Inés Prado"
    assert said["id"] == answer.body["id"]
    whole = await ines.ticket(ticket)
    assert (whole["state"], whole["assignee"], whole["waiting_since"]) == ("claimed", "ines", None)


async def test_the_customer_reads_what_was_sent_and_the_desk_sees_both(door) -> None:
    talk, ticket = await handed_over(door)
    ines = await door.at_desk("ines")
    body = {"text": "I'll look into it.", "language": "en", "send_as": "Ich sehe nach."}
    answer = await ines.do(ticket, "replies", body)
    assert answer.body["translation"] == {"text": "I'll look into it.", "language": "en", "machine": False}
    said = (await talk.read())[-1]
    assert (said["text"], said["language"]) == ("Ich sehe nach.", "de")
    assert "translation" not in said
    assert (await ines.ticket(ticket))["conversation"][-1]["translation"]["text"] == "I'll look into it."


async def test_null_is_nothing_said(door) -> None:
    _, ticket = await handed_over(door)
    ines = await door.at_desk("ines")
    answer = await ines.do(ticket, "replies", {"text": "Hallo", "language": None, "send_as": None, "confirm": True})
    assert (answer.status, answer.body["language"]) == (201, "de")


async def test_a_reply_that_does_not_fit_is_refused(door) -> None:
    talk, ticket = await handed_over(door)
    ines = await door.at_desk("ines")
    bodies: list[tuple[Any, int]] = [
        ({}, 400),
        ({"text": None}, 400),
        ({"text": ""}, 400),
        ({"text": " \x00 "}, 400),
        ({"text": 5}, 400),
        ({"text": "Hallo", "language": "not a tag"}, 400),
        ({"text": "Hallo", "send_as": "\u200b"}, 400),
        ({"text": "Hallo", "send_as": 5}, 400),
        ({"text": "Hallo", "confirm": "yes"}, 400),
        ({"text": "x" * 4001}, 413),
        ({"text": "Hallo", "send_as": "x" * 4001}, 413),
        ({"text": "x" * 100_000}, 413),
    ]
    for body, status in bodies:
        assert (await ines.do(ticket, "replies", body)).status == status, str(body)[:80]
    assert [message["from"] for message in await talk.read()] == ["customer", "bot"]
    assert (await ines.ticket(ticket))["assignee"] is None


# A person in charge.


async def test_what_a_customer_writes_to_a_person_has_its_own_language(door) -> None:
    talk, ticket = await handed_over(door)
    await talk.say("Hola, ¿dónde está mi pedido?")
    whole = await (await door.at_desk("ines")).ticket(ticket)
    assert [message["language"] for message in whole["conversation"] if message["from"] == "customer"] == ["de", "es"]


async def test_the_bot_is_silent_and_every_message_reaches_the_ticket(door) -> None:
    talk, ticket = await handed_over(door)
    ines = await door.at_desk("ines")
    asked = len(door.assistant.asked)
    sent = [f"Nachricht {number}" for number in range(5)]
    for text in sent:
        assert await talk.say(text) == []
    await ines.do(ticket, "replies", {"text": "Ich bin da."})
    assert await talk.say("Endlich!") == []
    assert len(door.assistant.asked) == asked
    whole = await ines.ticket(ticket)
    assert [message["text"] for message in whole["conversation"] if message["from"] == "customer"][1:] == [*sent, "Endlich!"]
    assert [message["from"] for message in whole["conversation"]][2:] == [*["customer"] * 5, "agent", "customer"]


async def test_a_customer_waits_from_their_first_message_after_the_agents_word(door) -> None:
    talk, ticket = await handed_over(door)
    ines = await door.at_desk("ines")
    await ines.do(ticket, "replies", {"text": "Ich bin da."})
    assert (await ines.ticket(ticket))["waiting_since"] is None
    await talk.say("Wo ist mein Paket?")
    since = (await ines.ticket(ticket))["waiting_since"]
    assert since == (await talk.read())[-1]["sent_at"]
    await talk.say("Hallo?")
    assert (await ines.ticket(ticket))["waiting_since"] == since


async def test_the_desk_hears_of_every_message_and_change(door) -> None:
    talk, ticket = await handed_over(door)
    ines = await door.at_desk("ines")
    stream = await ines.follow()
    await talk.say("Hallo?")
    assert await stream.next() == {"ticket": ticket, "what": "message"}
    await ines.do(ticket, "claim")
    assert await stream.next() == {"ticket": ticket, "what": "changed"}
    await ines.do(ticket, "replies", {"text": "Ich bin da."})
    assert await stream.next() == {"ticket": ticket, "what": "message"}
    await ines.do(ticket, "close")
    assert await stream.next() == {"ticket": ticket, "what": "changed"}


async def test_the_desk_hears_of_a_new_ticket(door) -> None:
    stream = await (await door.at_desk("ines")).follow()
    talk = await door.start(locales=["de-DE"])
    door.assistant.will_say(Draft("complaint_received", {}), language="de", before=door.hand_over)
    await talk.say("Ich möchte mit einem Menschen sprechen")
    ticket = await door.kept(lambda unit: unit.tickets.of_conversation(talk.id))
    try:
        news = await stream.next(1)
    except asyncio.TimeoutError:
        pytest.fail("nobody told the desk of the new ticket")
    assert news["ticket"] == ticket.id


async def test_a_message_sent_while_the_bot_hands_over_goes_to_the_person(door) -> None:
    talk = await door.start(locales=["de-DE"])
    gate = door.assistant.hold()
    door.assistant.will_say(Draft("complaint_received", {}), language="de", before=door.hand_over)
    await talk.post("Ich möchte mit einem Menschen sprechen", wait=None)
    await door.assistant.until_asked(1)
    await talk.post("Und zwar sofort", wait=None)
    gate.set()
    await talk.answered()
    assert len(door.assistant.asked) == 1
    ticket = await door.kept(lambda unit: unit.tickets.of_conversation(talk.id))
    whole = await (await door.at_desk("ines")).ticket(ticket.id)
    assert [(message["from"], message["text"]) for message in whole["conversation"] if message["from"] == "customer"][-1] == (
        "customer",
        "Und zwar sofort",
    )
    assert whole["waiting_since"] is not None
    assert await door.kept(lambda unit: unit.conversations.unanswered()) == ()


async def test_the_same_message_twice_is_one_for_the_person_too(door) -> None:
    talk, ticket = await handed_over(door)
    for _ in range(2):
        assert (await talk.post("Hallo?", client_id="m-1")).status == 201
    whole = await (await door.at_desk("ines")).ticket(ticket)
    assert [message["text"] for message in whole["conversation"]].count("Hallo?") == 1


# Closing.


@pytest.mark.parametrize(("locale", "language"), [("de-AT", "de"), ("en-GB", "en"), ("es-MX", "es"), ("ja-JP", "ja"), ("ar-SA", "ar")])
async def test_closing_asks_once_for_satisfaction_in_the_customers_language(door, locale: str, language: str) -> None:
    talk = await door.start(locales=[locale])
    await talk.say("…")
    ticket = await door.hand_over(talk.id)
    ines = await door.at_desk("ines")
    await ines.do(ticket, "replies", {"text": "…"})
    closed = await ines.do(ticket, "close")
    assert (closed.status, closed.body["state"], closed.body["waiting_since"]) == (200, "closed", None)
    assert closed.body["closed_at"]
    assert (await ines.do(ticket, "close")).body["closed_at"] == closed.body["closed_at"]
    told = (await talk.read())[3:]
    assert [message["situation"] for message in told].count("satisfaction_asked") == 1
    assert {(message["from"], message["language"]) for message in told} == {("bot", language)}
    assert told[-1]["situation"] == "satisfaction_asked"
    assert [button["title"] for button in told[-1]["buttons"]] == ["1", "2", "3", "4", "5"]


async def test_the_bot_answers_again_after_closing(door) -> None:
    talk, ticket = await handed_over(door)
    await talk.say("Noch da?")
    ines = await door.at_desk("ines")
    await ines.do(ticket, "close")
    asked = len(door.assistant.asked)
    door.assistant.will_say(Draft("satisfaction_thanks", {"score": "high"}))
    (thanks,) = await talk.say('/rate{"score": "5"}')
    assert thanks["situation"] == "satisfaction_thanks"
    assert [call.text for call in door.assistant.asked[asked:]] == ['/rate{"score": "5"}']
    assert (await talk.read())[-2]["text"] == "5"
    assert len(await talk.say("Danke")) == 1


async def test_a_closed_ticket_takes_nothing_more(door) -> None:
    _, ticket = await handed_over(door)
    ines = await door.at_desk("ines")
    await ines.do(ticket, "close")
    for what, body in (("claim", {}), ("release", {}), ("replies", {"text": "Noch etwas"})):
        answer = await ines.do(ticket, what, body)
        assert (answer.status, answer.code) == (409, "conflict"), what


async def test_closing_without_claiming_says_who_closed(door) -> None:
    _, ticket = await handed_over(door)
    omar = await door.at_desk("omar")
    assert (await omar.do(ticket, "close")).body["assignee"] == "omar"


async def test_who_asks_for_a_person_again_gets_a_new_ticket(door) -> None:
    talk, ticket = await handed_over(door, customer_token=door.keys.customer_token(KATHARINA))
    ines = await door.at_desk("ines")
    await ines.do(ticket, "close")
    again = await door.hand_over(talk.id)
    assert again != ticket
    await talk.say("Hallo?")
    whole = await ines.ticket(again)
    assert [entry["id"] for entry in whole["snapshot"]["customer"]["tickets"]] == [ticket]
    assert (await ines.do(again, "replies", {"text": "Da bin ich wieder."})).status == 201


# The language.


async def test_an_agent_corrects_the_language(door) -> None:
    talk, ticket = await handed_over(door)
    ines = await door.at_desk("ines")
    answer = await ines.do(ticket, "language", {"language": "es-MX"})
    assert (answer.status, answer.body["language"], answer.body["locale"]) == (200, "es", "es-MX")
    assert (await ines.do(ticket, "language", {"language": "ja"})).body["locale"] == "ja-JP"
    await ines.do(ticket, "close")
    assert {message["language"] for message in (await talk.read())[2:]} == {"ja"}
    await talk.say("…")
    assert door.assistant.asked[-1].clues.conversation_language == "ja"


async def test_a_correction_beats_what_the_customer_once_picked(door) -> None:
    talk, ticket = await handed_over(door)
    await talk.call("PUT", "preferences", {"language": "de"})
    answer = await (await door.at_desk("ines")).do(ticket, "language", {"language": "en"})
    assert answer.body["preferences"]["language"] is None


async def test_a_correction_that_does_not_fit_is_refused(door) -> None:
    _, ticket = await handed_over(door)
    ines = await door.at_desk("ines")
    bodies: list[Any] = [{}, {"language": None}, {"language": "sv"}, {"language": "not a tag"}, {"language": "\ud800"}, {"language": 5}]
    for body in bodies:
        answer = await ines.do(ticket, "language", body)
        assert (answer.status, answer.code) == (400, "invalid_input"), body
    assert (await ines.ticket(ticket))["language"] == "de"


async def test_a_correction_counts_however_the_tag_is_written(door) -> None:
    _, ticket = await handed_over(door)
    answer = await (await door.at_desk("ines")).do(ticket, "language", {"language": "ES-mx"})
    assert (answer.status, answer.body.get("locale")) == (200, "es-MX")


async def test_a_reply_in_the_wrong_register_is_stopped_until_it_is_confirmed(door) -> None:
    _, ticket = await handed_over(door)
    agent = await door.at_desk("ines")
    said = {"text": "Hallo, ich schaue gleich für dich nach. Hast du noch einen Moment?"}
    stopped = await agent.do(ticket, "replies", said)
    assert (stopped.status, stopped.body["code"]) == (409, "register_warnings")
    assert {"dich", "du"} <= {warning["marker"] for warning in stopped.body["register_warnings"]}
    assert all(warning["sentence"] for warning in stopped.body["register_warnings"])
    assert (await agent.do(ticket, "replies", {"text": "Ich schaue gleich für Sie nach."})).status == 201
    assert (await agent.do(ticket, "replies", {**said, "confirm": True})).status == 201
