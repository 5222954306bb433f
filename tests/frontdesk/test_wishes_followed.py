"""Wishes about the talk itself: followed by the very reply, kept where they may be, and known at the agents' desk."""

from __future__ import annotations

from typing import Any

from bot.core.model import Consent, Preferences
from bot.core.preferences import CONSENT
from bot.core.replies import Draft

KATHARINA, JONAS = "C-1005", "C-1006"
"""Formal by her market and never asked; on familiar terms, and his wishes may be kept (demo/shop.yml)."""
STATUS = Draft("no_orders", {})


async def situations(talk: Any) -> list[str]:
    return [message["situation"] for message in await talk.read() if message["from"] == "bot"]


async def record(door: Any, customer: str) -> Preferences:
    kept = await door.kept(lambda unit: unit.records.customer(customer))
    found: Preferences = kept.preferences
    return found


async def here(door: Any, talk: Any) -> Preferences:
    kept = await door.kept(lambda unit: unit.conversations.get(talk.id))
    found: Preferences = kept.preferences
    return found


async def test_the_reply_to_the_wish_follows_it_already(door) -> None:
    talk = await door.start(locales=["de-DE"], customer_token=door.keys.customer_token(KATHARINA))
    door.assistant.will_say(Draft("name_changed", {}), language="de")
    (reply,) = await talk.say("Hallo, nenn mich Kathi")
    assert reply["text"] == "Klar, Kathi!"
    asked = door.assistant.asked[0]
    assert asked.text == "/change_formality", "nothing else was asked for"
    assert asked.clues.asked == ("name", "formality")
    assert (asked.clues.wish, asked.clues.person.wished, asked.clues.conversation_language) == ("casual", "Kathi", "de")
    assert await here(door, talk) == Preferences(None, "casual", "Kathi")
    await talk.say("Hallo?")
    later = door.assistant.asked[1].clues
    assert (later.wish, later.person.wished, later.asked) == ("casual", "Kathi", ())


async def test_a_wish_and_a_request_are_both_served(door) -> None:
    talk = await door.start(locales=["de-DE"])
    door.assistant.will_say(STATUS, language="de")
    replies = await talk.say("Hallo! Nenn mich Kathi, wo ist denn meine Bestellung?")
    assert [reply["situation"] for reply in replies] == ["name_changed", "no_orders"]
    assert door.assistant.asked[0].text == "Hallo! wo ist denn meine Bestellung?"
    assert [reply["register"]["formality"] for reply in replies] == ["casual", "casual"]
    assert await here(door, talk) == Preferences(None, "casual", "Kathi")


async def test_a_wish_for_a_form_of_address_beside_a_request(door) -> None:
    talk = await door.start(locales=["de-DE"])
    door.assistant.will_say(STATUS, language="de")
    replies = await talk.say("Hallo, duz mich ruhig. Wo ist denn meine Bestellung?")
    assert [reply["situation"] for reply in replies] == ["formality_changed", "no_orders"]
    assert replies[0]["text"] == "Klar, dann sagen wir du."
    assert await here(door, talk) == Preferences(None, "casual", None)


async def test_a_title_means_formal_address(door) -> None:
    talk = await door.start(locales=["de-DE"])
    door.assistant.will_say(Draft("name_changed", {}), language="de")
    (reply,) = await talk.say("Hallo, nenn mich bitte Frau Weber")
    assert reply["text"] == "Sehr gern, Frau Weber, so spreche ich Sie ab jetzt an."
    assert await here(door, talk) == Preferences(None, "formal", "Frau Weber")


async def test_the_last_word_counts(door) -> None:
    talk = await door.start(locales=["de-DE"])
    for text, formality, name in (
        ("Hallo, nenn mich bitte Frau Weber", "formal", "Frau Weber"),
        ("Hallo, du kannst mich Kathi nennen", "casual", "Kathi"),
        ("Hallo, bitte siezen Sie mich", "formal", "Kathi"),
    ):
        door.assistant.will_say(Draft("name_changed", {}), language="de")
        await talk.say(text)
        assert await here(door, talk) == Preferences(None, formality, name)


async def test_what_is_no_name_is_not_kept(door) -> None:
    talk = await door.start(locales=["en-GB"])
    for text in ("hello, call me at 555 1234", "hello, call me an idiot", "hello, don't call me Karen", "hello, call me " + "x" * 60):
        await talk.say(text)
        assert await here(door, talk) == Preferences()
        assert door.assistant.asked[-1].text == text


async def test_only_consent_lets_the_record_keep_it(door) -> None:
    for customer, before, after in (
        (KATHARINA, Preferences(), Preferences()),
        (JONAS, Preferences(None, "casual", None), Preferences(None, "casual", "Jo")),
    ):
        talk = await door.start(locales=["de-DE"], customer_token=door.keys.customer_token(customer))
        assert await record(door, customer) == before
        door.assistant.will_say(STATUS, language="de")
        replies = await talk.say("Hallo, nenn mich Jo. Wo ist denn meine Bestellung?")
        assert await record(door, customer) == after
        assert ("wish_kept" in [reply["situation"] for reply in replies]) == (customer == JONAS), "it says that it remembers"
        fresh = await door.start(locales=["de-DE"], customer_token=door.keys.customer_token(customer))
        await fresh.say("Hallo")
        clues = door.assistant.asked[-1].clues
        assert clues.person.wished == after.name, "the next conversation"
        assert clues.consents.get(CONSENT) is (True if customer == JONAS else None)
        assert clues.wished_here == ()


async def test_a_strangers_wish_lives_in_the_conversation(door) -> None:
    talk = await door.start(locales=["de-DE"])
    door.assistant.will_say(Draft("name_changed", {}), language="de")
    await talk.say("Hallo, nenn mich Kathi")
    other = await door.start(locales=["de-DE"])
    await other.say("Hallo")
    assert door.assistant.asked[-1].clues.person.wished is None


async def test_a_name_from_the_other_direction_is_kept_as_it_was_written(door) -> None:
    talk = await door.start(locales=["en-GB"])
    await talk.say("hello, call me محمد")
    assert (await here(door, talk)).name == "محمد"
    replies = await talk.say("hello, call me <b>Sam</b>")
    assert (await here(door, talk)).name == "محمد"
    assert all("<b>" not in reply["text"] for reply in replies)


# At the desk


async def at_the_desk(door: Any, **more: Any) -> tuple[Any, str, Any]:
    """A formal German conversation that an agent has taken."""
    talk = await door.start(locales=["de-DE"], customer_token=door.keys.customer_token(KATHARINA), **more)
    door.assistant.will_say(STATUS, language="de")
    await talk.say("Hallo")
    ticket = await door.hand_over(talk.id)
    sofia = await door.at_desk("sofia")
    await sofia.do(ticket, "claim")
    return talk, ticket, sofia


async def test_du_after_duz_mich_ruhig_is_no_slip(door) -> None:
    talk, ticket, sofia = await at_the_desk(door)
    warned = await sofia.do(ticket, "replies", {"text": "Hallo, kannst du mir deine Bestellnummer sagen?"})
    assert warned.code == "register_warnings"
    assert await talk.say("Hallo, duz mich ruhig") == [], "a person is in charge"
    assert (await sofia.do(ticket, "replies", {"text": "Hallo, kannst du mir deine Bestellnummer sagen?"})).status == 201
    warned = await sofia.do(ticket, "replies", {"text": "Hallo, können Sie mir Ihre Bestellnummer sagen?"})
    assert warned.code == "register_warnings", "and now the other way round"
    sent = (await talk.read())[-1]
    assert sent["register"]["formality"] == "casual"


async def test_the_briefing_says_what_was_asked_for_since(door) -> None:
    talk, ticket, sofia = await at_the_desk(door)
    before = (await sofia.ticket(ticket))["briefing"]
    assert (before["address"], before["wishes"]) == ("Frau Dr. Weber", [])
    await talk.say("Hallo, nenn mich Kathi")
    after = (await sofia.ticket(ticket))["briefing"]
    assert after["address"] == "Kathi"
    assert after["wishes"] == ["Asked for casual address.", "Wants to be called Kathi."]
    assert after["register"]["formality"] == "casual"


async def test_a_wish_on_record_is_in_the_briefing(door) -> None:
    talk = await door.start(locales=["de-DE"], customer_token=door.keys.customer_token(JONAS))
    await talk.say("Hallo")
    ticket = await door.hand_over(talk.id)
    whole = await (await door.at_desk("sofia")).ticket(ticket)
    assert whole["briefing"]["wishes"] == ["Asked for casual address."]


async def test_a_wish_before_the_handover_holds_for_the_agent(door) -> None:
    talk = await door.start(locales=["de-DE"], customer_token=door.keys.customer_token(KATHARINA))
    door.assistant.will_say(Draft("formality_changed", {}), language="de")
    await talk.say("Hallo, duz mich ruhig")
    ticket = await door.hand_over(talk.id)
    sofia = await door.at_desk("sofia")
    assert (await sofia.do(ticket, "replies", {"text": "Hallo, kannst du mir deine Bestellnummer sagen?"})).status == 201


async def test_an_agents_translation_keeps_the_register_that_the_bot_used(door) -> None:
    talk, ticket, sofia = await at_the_desk(door)
    said = next(message for message in await talk.read() if message["from"] == "bot")["register"]
    english = {"text": "Could you tell me your order number?", "language": "en"}
    warned = await sofia.do(ticket, "replies", {**english, "send_as": "Hallo, kannst du mir deine Bestellnummer sagen?"})
    assert warned.code == "register_warnings", "what the customer would read is held against it, not the original"
    assert (await sofia.do(ticket, "replies", {**english, "send_as": "Guten Tag, können Sie mir Ihre Bestellnummer nennen?"})).status == 201
    sent = (await talk.read())[-1]
    assert (sent["from"], sent["register"]["formality"]) == ("agent", said["formality"])


async def test_consent_is_what_the_newest_word_says(door) -> None:
    talk = await door.start(locales=["de-DE"], customer_token=door.keys.customer_token(JONAS))
    await door.kept(lambda unit: unit.records.give_consent(JONAS, CONSENT, False))
    door.assistant.will_say(STATUS, language="de")
    replies = await talk.say("Hallo, nenn mich Jo. Wo ist denn meine Bestellung?")
    assert "wish_kept" not in [reply["situation"] for reply in replies]
    assert (await record(door, JONAS)).name is None
    consents: tuple[Consent, ...] = (await door.kept(lambda unit: unit.records.customer(JONAS))).consents
    assert len(consents) == 2
