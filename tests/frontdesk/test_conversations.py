"""Customers' conversations over HTTP: who may, what is kept, in which order, and what is refused."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import jwt

from bot.adapters.keys import Keys
from bot.core.replies import Draft
from bot.frontdesk.limits import Limits

KATHARINA, JONAS = "C-1005", "C-1006"
YES_NO = ({"message": "button-yes", "payload": "/affirm"}, {"message": "button-no", "payload": "/deny"})
ASK = Draft("newsletter_subscribe_confirm", {"email": "somebody@example.com"}, YES_NO)


async def outcomes(calls: Iterable[tuple[Any, Awaitable[Any]]]) -> set[tuple[int, Any]]:
    """(status, code) of all the calls; each comes with a name, printed for the one that looks for the odd one."""
    found = set()
    for name, call in calls:
        answer = await call
        outcome = (answer.status, answer.body.get("code"))
        print(f"{str(name)[:60]!a}: {outcome}")
        found.add(outcome)
    return found


def texts(messages: list[Any]) -> list[str]:
    return [message["text"] for message in messages]


# Opening, and who may come in.


async def test_a_conversation_opens_for_anybody(door) -> None:
    first, second = await door.start(), await door.start(locales=["de-DE", "en"], country="de", customer_token=None)
    assert first.id != second.id
    assert first.token != second.token
    assert await second.read() == []
    kept = await door.kept(lambda unit: unit.conversations.get(second.id))
    assert (kept.channel_locales, kept.country, kept.customer_id, kept.speaker) == (("de-DE", "en"), "DE", None, "bot")


async def test_an_empty_body_and_unknown_properties_are_fine(door) -> None:
    assert (await door.call("POST", "/api/conversations")).status == 201
    assert (await door.call("POST", "/api/conversations", {"locales": None, "country": None, "colour": "blue"})).status == 201


async def test_what_does_not_fit_opens_nothing(door) -> None:
    bodies: list[Any] = [
        [],
        "hello",
        5,
        {"locales": "de"},
        {"locales": [5]},
        {"locales": ["not a tag"]},
        {"locales": ["\ud800"]},
        {"locales": ["de"] * 21},
        {"locales": ["d" * 36]},
        {"country": "Germany"},
        {"country": "D1"},
        {"country": "DE\n"},
        {"country": 49},
        {"customer_token": 5},
        {"customer_token": "\ud800"},
        {"customer_token": "x" * 4097},
    ]
    assert await outcomes((body, door.call("POST", "/api/conversations", body)) for body in bodies) == {(400, "invalid_input")}
    assert (await door.call("POST", "/api/conversations", raw=b"null")).status == 400


async def test_a_refusal_does_not_repeat_what_was_sent(door) -> None:
    answer = await door.call("POST", "/api/conversations", {"country": "Anna Example <anna@example.com>"})
    assert "country" in answer.body["detail"]
    assert "anna" not in str(answer.body).lower()


async def test_only_its_own_token_opens_a_conversation(door) -> None:
    mine, yours = await door.start(), await door.start()
    await mine.say("Hello")
    for token in (None, "", "wrong", mine.token + "x", "Ünïcode", yours.token):
        for method, rest, body in (
            ("GET", "messages", None),
            ("POST", "messages", {"text": "I am not the customer"}),
            ("PUT", "preferences", {"name": "Nobody"}),
            ("GET", "stream", None),
        ):
            answer = await mine.call(method, rest, body, token=token)
            assert (answer.status, answer.code) == (401, "not_signed_in"), (method, token)
    assert len(await mine.read()) == 2
    assert await yours.read() == []


async def test_the_token_counts_as_bearer_only(door) -> None:
    talk = await door.start()
    for header in (f"Basic {talk.token}", talk.token, f"bearer{talk.token}"):
        assert (await talk.call("GET", "messages", token=None, headers={"Authorization": header})).status == 401
    assert (await door.call("GET", f"/api/conversations/{talk.id}/messages?token={talk.token}")).status == 401


async def test_an_unknown_conversation_is_not_found(door) -> None:
    talk = await door.start()
    for method, rest in (("GET", "messages"), ("POST", "messages"), ("PUT", "preferences"), ("GET", "stream")):
        body = None if method == "GET" else {"text": "Hello"}
        answer = await door.call(method, f"/api/conversations/nowhere/{rest}", body, token=talk.token)
        assert (answer.status, answer.code) == (404, "not_found")


async def test_a_customer_token_says_who_it_is(door) -> None:
    talk = await door.start(customer_token=door.keys.customer_token(KATHARINA))
    await talk.say("Hallo")
    clues = door.assistant.asked[0].clues
    assert (clues.known, clues.person.family, clues.record_language, clues.record_country) == (True, "Weber", "de", "DE")


async def test_a_customer_token_that_does_not_hold_is_refused(door, tmp_path: Path) -> None:
    good = door.keys.customer_token(KATHARINA)
    claims = {"sub": KATHARINA, "aud": "customer", "exp": datetime.now(timezone.utc) + timedelta(days=1)}
    bad = {
        "another house's": Keys(tmp_path / "elsewhere").customer_token(KATHARINA),
        "expired": door.keys.customer_token(KATHARINA, days=-1),
        "altered": good[:-5] + ("AAAAA" if good[-5:] != "AAAAA" else "BBBBB"),
        "unsigned": jwt.encode(claims, None, algorithm="none"),
        "an invoice's key": door.keys.invoice_key(KATHARINA),
        "no token": "nonsense",
        "not even ASCII": "ü.ü.ü",
        "of nobody": door.keys.customer_token("C-9999"),
    }
    for what, token in bad.items():
        answer = await door.call("POST", "/api/conversations", {"customer_token": token})
        assert (answer.status, answer.code) == (401, "not_signed_in"), what


async def test_a_flood_of_new_conversations_is_stopped(open_door) -> None:
    door = await open_door(limits=Limits(conversations="2/minute"))
    await door.start()
    await door.start()
    answer = await door.call("POST", "/api/conversations", {})
    assert (answer.status, answer.code) == (429, "too_many_requests")
    assert 1 <= int(answer.headers["Retry-After"]) <= 60


# Sending and reading.


async def test_a_message_is_answered(door) -> None:
    talk = await door.start(locales=["de-DE"])
    answer = await talk.post("Guten Tag")
    assert answer.status == 201
    assert answer.body["message"] == 1
    (reply,) = answer.body["replies"]
    assert (reply["id"], reply["from"], reply["language"], reply["situation"]) == (2, "bot", "de", "greeting")
    assert reply["register"]["formality"]
    sent, again = await talk.read()
    assert (sent["id"], sent["from"], sent["text"]) == (1, "customer", "Guten Tag")
    assert again["text"] == reply["text"]
    assert "trace" not in reply


async def test_without_wait_nothing_is_waited_for(door) -> None:
    gate = door.assistant.hold()
    talk = await door.start()
    answer = await talk.post("Hello", wait=None)
    assert answer.body == {"message": 1, "replies": []}
    gate.set()
    await talk.answered()
    assert [message["from"] for message in await talk.read()] == ["customer", "bot"]


async def test_a_wait_ends_when_its_time_is_up(door) -> None:
    gate = door.assistant.hold()
    talk = await door.start()
    answer = await talk.post("Hello", wait=0.05)
    assert answer.body == {"message": 1, "replies": []}
    gate.set()
    await talk.answered()
    assert len(await talk.read()) == 2


async def test_a_wait_that_is_no_time_is_refused(door) -> None:
    talk = await door.start()
    waits = ["-1", "601", "soon", "nan", "inf", "1e999"]
    calls = ((wait, talk.call("POST", f"messages?wait={wait}", {"text": "Hello"})) for wait in waits)
    assert await outcomes(calls) == {(400, "invalid_input")}
    assert await talk.read() == []


async def test_messages_are_answered_one_after_another_in_their_order(door) -> None:
    gate = door.assistant.hold()
    talk = await door.start()
    sent = [f"Message {number}" for number in range(5)]
    for text in sent:
        assert (await talk.post(text, wait=None)).status == 201
    await door.assistant.until_asked(1)
    assert texts(await talk.read()) == sent
    assert len(door.assistant.asked) == 1
    gate.set()
    await talk.answered()
    assert [asked.text for asked in door.assistant.asked] == sent
    assert [(message["id"], message["from"]) for message in await talk.read()] == [
        *((number, "customer") for number in range(1, 6)),
        *((number, "bot") for number in range(6, 11)),
    ]


async def test_one_customer_does_not_wait_for_another(door) -> None:
    slow, quick = await door.start(), await door.start()
    gate = door.assistant.hold(slow.id)
    await slow.post("This takes long", wait=None)
    await door.assistant.until_asked(1)
    assert len(await quick.say("Hello")) == 1
    assert texts(await slow.read()) == ["This takes long"]
    gate.set()
    await slow.answered()


async def test_several_replies_come_in_the_order_in_which_they_were_said(door) -> None:
    door.assistant.will_say(Draft("thanks_received", {}), Draft("goodbye", {}))
    talk = await door.start()
    assert [reply["situation"] for reply in await talk.say("Thank you, bye")] == ["thanks_received", "goodbye"]


async def test_after_leaves_out_what_is_known(door) -> None:
    talk = await door.start()
    await talk.say("One")
    await talk.say("Two")
    assert [message["id"] for message in await talk.read()] == [1, 2, 3, 4]
    assert [message["id"] for message in await talk.read(after=2)] == [3, 4]
    assert await talk.read(after=4) == []
    assert await talk.read(after=999999999999999) == []


async def test_after_must_be_an_id(door) -> None:
    talk = await door.start()
    afters = ["-1", "x", "1.5", "", "٣", "1" * 16]
    assert await outcomes((after, talk.call("GET", f"messages?after={after}")) for after in afters) == {(400, "invalid_input")}


async def test_what_was_fetched_counts_as_delivered(door) -> None:
    talk = await door.start()
    await talk.post("Hello", wait=None)
    await talk.answered()

    async def kept() -> list[bool]:
        return await door.kept(lambda unit: [message.delivered for message in unit.conversations.messages(talk.id)])

    assert await kept() == [False, False]
    assert [message["delivered"] for message in await talk.read()] == [True, True]
    assert await kept() == [True, True]


async def test_the_topic_and_language_of_a_message_are_kept(door) -> None:
    door.assistant.will_say(Draft("no_orders", {}), language="es", topic="track_order")
    talk = await door.start()
    (reply,) = await talk.say("¿Dónde está mi pedido?")
    assert (reply["language"], reply["topic"]) == ("es", "track_order")
    sent = (await talk.read())[0]
    assert (sent["language"], sent["topic"]) == ("es", "track_order")
    await talk.say("Gracias")
    assert door.assistant.asked[1].clues.conversation_language == "es"


async def test_a_card_comes_with_its_reply(door) -> None:
    total = {"label": "card-total", "value": {"amount": 17880, "currency": "EUR"}}
    card = {
        "kind": "order",
        "title": "card-order",
        "number": "CO-104541",
        "rows": [{"label": "card-state", "message": "state-shipped"}, total],
        "items": [{"name": "Kissenbezug", "quantity": 2, "price": {"amount": 2990, "currency": "EUR"}}],
    }
    door.assistant.will_say(Draft("nothing_pending", {}, card=card))
    talk = await door.start(locales=["de-DE"])
    (reply,) = await talk.say("Wo ist mein Paket?")
    assert reply["card"]["title"].endswith("CO-104541")
    assert reply["card"]["rows"][1]["value"].startswith("178,80")
    assert reply["card"]["items"][0]["quantity"] == 2


# The same message twice.


async def test_a_client_id_is_taken_once(door) -> None:
    talk = await door.start()
    first = await talk.post("Hello", client_id="m-1")
    second = await talk.post("Hello, altered", client_id="m-1")
    assert (first.status, second.status) == (201, 201)
    assert first.body == {**second.body, "replies": first.body["replies"]}
    assert [reply["id"] for reply in second.body["replies"]] == [2]
    sent = (await talk.read())[0]
    assert (sent["text"], sent["client_id"]) == ("Hello", "m-1")
    assert len(door.assistant.asked) == 1
    assert (await talk.post("Hello", client_id="m-2")).body["message"] == 3


async def test_a_client_id_posted_many_times_at_once_is_one_message(door) -> None:
    talk = await door.start()
    answers = await asyncio.gather(*(talk.post("Hello", client_id="m-1") for _ in range(8)))
    assert {(answer.status, answer.body["message"]) for answer in answers} == {(201, 1)}
    await talk.answered()
    assert [message["from"] for message in await talk.read()] == ["customer", "bot"]
    assert len(door.assistant.asked) == 1


async def test_a_client_id_belongs_to_its_conversation(door) -> None:
    mine, yours = await door.start(), await door.start()
    await mine.say("My address is 1 Oak Street", client_id="same")
    assert (await yours.post("Hello", client_id="same")).body["message"] == 1
    assert texts(await yours.read())[0] == "Hello"


async def test_messages_posted_at_once_are_numbered_without_gaps(door) -> None:
    talk = await door.start()
    sent = [f"Message {number}" for number in range(10)]
    answers = await asyncio.gather(*(talk.post(text, wait=None) for text in sent))
    assert {answer.status for answer in answers} == {201}
    await talk.answered()
    messages = await talk.read()
    assert [message["id"] for message in messages] == list(range(1, 21))
    assert sorted(texts([message for message in messages if message["from"] == "customer"])) == sorted(sent)
    by_id = {message["id"]: message["text"] for message in messages}
    assert [by_id[answer.body["message"]] for answer in answers] == sent


# What is no message.


async def test_a_message_without_anything_to_read_is_refused(door) -> None:
    talk = await door.start()
    empty = ["", "   ", "\n\t \u3000", "\x00\x01\x7f", "\u200b\u2060\ufeff", "\u200d\u200e", "\ud800", "\ue000"]
    assert await outcomes((text, talk.post(text)) for text in empty) == {(400, "invalid_input")}
    assert await talk.read() == []
    assert door.assistant.asked == []


async def test_control_characters_are_left_out(door) -> None:
    talk = await door.start()
    await talk.say("  Where\x00 is\x1b[31m my\x07 order?\r\nThanks\u202e!\ud83d ")
    assert texts(await talk.read())[0] == "Where is[31m my order? \nThanks!"


async def test_every_script_and_emoji_comes_back_as_it_was_sent(door) -> None:
    talk = await door.start()
    text = "¿Dónde? Größe 38 – 注文した商品は今どこですか – أين طلبي؟ – 👩‍👧‍👦\n</script>'\"; DROP TABLE messages; --"
    await talk.say(text)
    assert texts(await talk.read())[0] == text


async def test_a_body_that_does_not_fit_is_refused(door) -> None:
    talk = await door.start()
    bodies: list[Any] = [
        {},
        {"text": None},
        {"text": 5},
        {"text": ["Hello"]},
        {"text": {"text": "Hello"}},
        ["Hello"],
        "Hello",
        {"text": "Hello", "client_id": 5},
        {"text": "Hello", "client_id": ""},
        {"text": "Hello", "client_id": "x" * 129},
        {"text": "Hello", "client_id": "a\x00b"},
        {"text": "Hello", "client_id": "a\n"},
        {"text": "Hello", "client_id": "\ud800"},
    ]
    assert await outcomes((body, talk.call("POST", "messages", body)) for body in bodies) == {(400, "invalid_input")}
    assert await talk.read() == []


async def test_what_is_no_json_in_utf_8_is_refused(door) -> None:
    talk = await door.start()
    umlaut = '{"text": "Grüße"}'
    raws = [b"", b"text=Hello", b'{"text": "Hello"', b'{"text": "\xff"}', b"\xef\xbb\xbf{}", b"[" * 60_000, umlaut.encode("latin-1")]
    assert await outcomes((raw, talk.call("POST", "messages", raw=raw)) for raw in raws) == {(400, "invalid_input")}
    assert (await talk.call("POST", "messages", raw=umlaut.encode())).status == 201


async def test_a_message_may_be_4000_characters_long(door) -> None:
    talk = await door.start()
    assert (await talk.post("ü" * 4000)).status == 201
    answer = await talk.post("ü" * 4001)
    assert (answer.status, answer.code) == (413, "too_large")
    assert len(await talk.read()) == 2


async def test_a_request_of_100_kilobytes_is_refused_unread(door) -> None:
    talk = await door.start()
    for method, rest, key in (("POST", "messages", "text"), ("PUT", "preferences", "name")):
        answer = await talk.call(method, rest, {key: "x" * 100_000})
        assert (answer.status, answer.code) == (413, "too_large")
    assert (await door.call("POST", "/api/conversations", {"country": "x" * 100_000})).status == 413
    assert await talk.read() == []
    assert len(await talk.say("Hello")) == 1


async def test_a_flood_of_messages_is_stopped_until_they_are_answered(door) -> None:
    gate = door.assistant.hold()
    talk, other = await door.start(), await door.start()
    for number in range(20):
        assert (await talk.post(f"Message {number}", wait=None, client_id=f"m-{number}")).status == 201
    answer = await talk.post("One too many", wait=None)
    assert (answer.status, answer.code) == (429, "too_many_requests")
    assert int(answer.headers["Retry-After"]) >= 1
    assert (await talk.post("Message 3", wait=None, client_id="m-3")).body["message"] == 4  # what was taken stays taken
    assert (await other.post("Hello", wait=None)).status == 201
    gate.set()
    await talk.answered()
    assert (await talk.post("Now there is room", wait=None)).status == 201
    await talk.answered()
    assert len(await talk.read()) == 42


# Buttons, and what looks like one.


async def test_a_button_that_was_offered_is_kept_by_its_title_and_means_its_payload(door) -> None:
    door.assistant.will_say(ASK)
    talk = await door.start(locales=["de-DE"])
    (question,) = await talk.say("Newsletter bitte")
    assert question["buttons"][0] == {"title": "Ja", "payload": "/affirm"}
    await talk.say("/affirm")
    assert texts(await talk.read())[2] == "Ja"
    assert door.assistant.asked[1].text == "/affirm"


async def test_a_typed_intent_does_not_reach_the_assistant_as_one(door) -> None:
    door.assistant.will_say(ASK)
    talk = await door.start()
    await talk.say("Newsletter, please")
    await talk.say("/cancel_order")
    assert texts(await talk.read())[2] == "/cancel_order"
    assert door.assistant.asked[1].text == "cancel_order"


async def test_no_spelling_of_a_typed_intent_gets_through(door) -> None:
    talk = await door.start()
    spellings = ["/restart", " /restart", "//restart", "/ /restart", "/\n/restart", "/\t/restart", "/\u00a0/restart", "\u3000/restart", "/"]
    for text in spellings:
        await talk.say(text)
    through = [text for text, asked in zip(spellings, door.assistant.asked, strict=True) if asked.text.startswith("/")]
    assert through == []


async def test_a_button_of_another_conversation_is_not_offered_here(door) -> None:
    door.assistant.will_say(ASK)
    mine, yours = await door.start(), await door.start()
    await mine.say("Newsletter, please")
    await yours.say("/affirm")
    assert door.assistant.asked[1].text == "affirm"


async def test_a_button_is_forgotten_after_twenty_messages(door) -> None:
    door.assistant.will_say(ASK)
    talk = await door.start()
    await talk.say("Newsletter, please")
    for number in range(10):
        await talk.say(f"Message {number}")
    await talk.say("/affirm")
    assert door.assistant.asked[-1].text == "affirm"


# Preferences.


async def test_preferences_are_kept_until_they_are_taken_back(door) -> None:
    talk = await door.start(locales=["en-US"])
    answer = await talk.call("PUT", "preferences", {"language": "de", "formality": "casual", "name": "  Kati \n W.  "})
    assert answer.body == {"language": "de", "formality": "casual", "name": "Kati W."}
    (reply,) = await talk.say("Hi")
    assert reply["language"] == "de"
    clues = door.assistant.asked[0].clues
    assert (clues.picked_language, clues.wish, clues.person.wished) == ("de", "casual", "Kati W.")
    answer = await talk.call("PUT", "preferences", {"formality": None})
    assert answer.body == {"language": "de", "formality": None, "name": "Kati W."}
    answer = await talk.call("PUT", "preferences", {"language": None, "name": None})
    assert answer.body == {"language": None, "formality": None, "name": None}


async def test_no_preference_changes_nothing(door) -> None:
    talk = await door.start()
    await talk.call("PUT", "preferences", {"formality": "formal"})
    assert (await talk.call("PUT", "preferences", {})).body == {"language": None, "formality": "formal", "name": None}


async def test_a_preference_that_nobody_knows_is_passed_over(door) -> None:
    talk = await door.start()
    answer = await talk.call("PUT", "preferences", {"formality": "formal", "colour": "blue"})
    assert (answer.status, answer.body) == (200, {"language": None, "formality": "formal", "name": None})


async def test_a_preference_that_does_not_fit_is_refused(door) -> None:
    talk = await door.start()
    await talk.call("PUT", "preferences", {"language": "ja"})
    bodies: list[Any] = [
        {"language": "sv"},
        {"language": "not a tag"},
        {"language": "\ud800"},
        {"language": ""},
        {"language": 5},
        {"formality": "honorific"},
        {"formality": True},
        {"name": "x" * 81},
        {"name": " \x00 "},
        {"name": 5},
        [],
    ]
    assert await outcomes((body, talk.call("PUT", "preferences", body)) for body in bodies) == {(400, "invalid_input")}
    assert (await talk.call("PUT", "preferences", {})).body == {"language": "ja", "formality": None, "name": None}


async def test_preferences_go_into_the_record_only_with_consent(door) -> None:
    for customer, expected in ((JONAS, "Jo"), (KATHARINA, None)):
        talk = await door.start(customer_token=door.keys.customer_token(customer))
        assert (await talk.call("PUT", "preferences", {"name": "Jo"})).status == 200
        kept = await door.kept(lambda unit, customer=customer: unit.records.customer(customer).preferences)
        assert kept.name == expected
    jonas = await door.kept(lambda unit: unit.records.customer(JONAS).preferences)
    assert jonas.formality == "casual"  # as it was
