"""The first conversation, over the documented HTTP API and the real processes, in all five languages."""

from __future__ import annotations

from typing import Any, Dict, List

import pytest

from tests.conftest import House, Talk

pytestmark = pytest.mark.e2e

SAID: Dict[str, Dict[str, str]] = {
    "en-US": {
        "where": "Hi there, could you tell me where my order {shipped} is?",
        "faq": "How long does delivery usually take?",
        "refund": "I'd like a refund for order {old} please",
        "person": "Can I talk to a real person?",
        "agent": "Hello Emily, I am looking into it right now.",
        "thanks": "thank you!",
    },
    "de-DE": {
        "where": "Guten Tag, wo bleibt meine Bestellung {shipped}?",
        "faq": "Wie lange dauert der Versand normalerweise?",
        "refund": "Ich hätte gern mein Geld für die Bestellung {old} zurück",
        "person": "Kann ich bitte mit einem Menschen sprechen?",
        "agent": "Guten Tag, Frau Dr. Weber, ich kümmere mich sofort darum.",
        "thanks": "Vielen Dank!",
    },
    "es-MX": {
        "where": "Buenas tardes, ¿dónde está mi pedido {shipped}?",
        "faq": "¿Cuánto tarda normalmente la entrega?",
        "refund": "Quisiera que me devuelvan el dinero del pedido {old}",
        "person": "¿Puedo hablar con una persona, por favor?",
        "agent": "Buenas tardes, con gusto reviso su caso.",
        "thanks": "Muchas gracias",
    },
    "ja-JP": {
        "where": "注文{shipped}は今どこにありますか？",
        "faq": "配送には普段どのくらいかかりますか？",
        "refund": "注文{old}の返金をお願いしたいのですが",
        "person": "担当の方とお話しできますか？",
        "agent": "佐藤様、ただいま確認いたします。",
        "thanks": "ありがとうございます",
    },
    "ar-SA": {
        "where": "السلام عليكم، أين وصل طلبي {shipped}؟",
        "faq": "كم يستغرق التوصيل عادة؟",
        "refund": "أريد استرجاع مبلغ الطلب {old}",
        "person": "ممكن أتكلم مع شخص حقيقي؟",
        "agent": "أهلاً بكم، أتابع طلبكم الآن.",
        "thanks": "شكراً جزيلاً",
    },
}


def _orders(house: House, token: str, locale: str) -> Dict[str, str]:
    """One shipped order of this customer and one whose return period is over."""
    shipped = refused = ""
    for number in house.customer(locale)["orders"]:
        talk = house.talk(locale)
        text = talk.say(SAID[locale]["where"].format(shipped=number))[0]
        rows = {row["label"]: row["value"] for row in (text.get("card") or {}).get("rows", [])}
        if len([row for row in rows.values() if row.startswith(("1Z", "00340"))]) and not shipped:
            shipped = number
        refused = number  # newest first: the last one was delivered more than sixty days ago
    return {"shipped": shipped or house.customer(locale)["orders"][1], "old": refused}


@pytest.mark.parametrize("locale", SAID)
def test_from_question_to_person_and_back(house: House, locale: str) -> None:
    language, said = locale.split("-")[0], SAID[locale]
    agent = house.sign_in()
    customer = house.customer(locale)
    orders = _orders(house, agent, locale)
    talk = house.talk(locale)

    # The customer's own order, in their language.
    [where] = talk.say(said["where"].format(**orders))
    assert where["situation"] == "order_status"
    assert where["language"] == language
    assert orders["shipped"] in where["text"]
    assert where["card"]["kind"] == "order"

    # A question about the shop.
    [faq] = talk.say(said["faq"])
    assert (faq["situation"], faq["topic"], faq["language"]) == ("faq_answer", "delivery_period", language)
    assert "5" in faq["text"]

    # A refusal, in the market's manner.
    [refused] = talk.say(said["refund"].format(**orders))
    assert refused["situation"] == "refund_refused"
    assert orders["old"] in refused["text"]

    # Asks for a person: a ticket with the record, the conversation and how to address this customer.
    [taken] = talk.say(said["person"])
    assert taken["situation"] == "handoff_started"
    assert taken["language"] == language
    rows: List[Dict[str, Any]] = house.call("GET", "/api/desk/tickets?state=open", token=agent).body["tickets"]
    ticket = next(row["id"] for row in rows if row["id"] in taken["text"].replace("\u2068", "").replace("\u2069", ""))
    whole = house.call("GET", f"/api/desk/tickets/{ticket}", token=agent).body
    assert whole["customer"]["email"] == customer["email"]
    assert {order["number"] for order in whole["customer"]["orders"]} == set(customer["orders"])
    assert whole["language"] == language
    assert whole["locale"] == locale
    assert whole["briefing"]["register"]["formality"] == taken["register"]["formality"]
    assert whole["briefing"]["address"]
    assert whole["briefing"]["dos"]
    assert [message["text"] for message in whole["conversation"]] == [message["text"] for message in talk.messages()]

    # A person is in charge: the bot is silent and every word reaches the desk.
    assert talk.say(said["faq"]) == []
    seen = house.call("GET", f"/api/desk/tickets/{ticket}", token=agent).body["conversation"]
    assert seen[-1]["text"] == said["faq"]
    before = talk.messages()[-1]["id"]
    assert house.call("POST", f"/api/desk/tickets/{ticket}/claim", {}, agent).body["state"] == "claimed"
    assert house.call("POST", f"/api/desk/tickets/{ticket}/replies", {"text": said["agent"], "language": language}, agent).status == 201
    [relayed] = talk.messages(after=before)
    assert (relayed["from"], relayed["text"], relayed["language"]) == ("agent", said["agent"], language)

    # The agent closes: the bot asks once how it was, and speaks again.
    assert house.call("POST", f"/api/desk/tickets/{ticket}/close", {}, agent).body["state"] == "closed"
    asked = [message for message in talk.messages(after=relayed["id"]) if message.get("situation") == "satisfaction_asked"]
    assert len(asked) == 1
    assert asked[0]["language"] == language
    [rated] = talk.say(asked[0]["buttons"][4]["payload"])
    assert (rated["situation"], rated["language"]) == ("satisfaction_thanks", language)
    assert house.call("GET", f"/api/desk/tickets/{ticket}", token=agent).body["score"] == 5
    [again] = talk.say(said["faq"])
    assert (again["situation"], again["language"]) == ("faq_answer", language)
    [welcome] = talk.say(said["thanks"])
    assert welcome["situation"] == "thanks_received"


def test_the_same_refusal_differs_by_market(house: House) -> None:
    manners, texts = set(), set()
    for locale, said in SAID.items():
        old = house.customer(locale)["orders"][-1]
        [refused] = house.talk(locale).say(said["refund"].format(old=old))
        assert refused["situation"] == "refund_refused", locale
        manners.add(tuple(refused["register"][key] for key in ("formality", "directness", "authority")))
        texts.add(refused["text"])
    assert len(manners) == len(SAID)
    assert len(texts) == len(SAID)


def test_another_customers_order_does_not_exist(house: House) -> None:
    foreign = house.customer("de-DE")["orders"][0]
    [reply] = house.talk("en-US").say(f"where is my order {foreign}?")
    assert reply["situation"] == "order_not_found"


def test_an_anonymous_customer_proves_order_and_email(house: House) -> None:
    customer = house.customer("en-US")
    talk = house.talk("en-US", signed_in=False)
    assert talk.say("where is my package?")[0]["situation"] == "identify_needed"
    wrong = talk.say(f"{customer['orders'][0]} and {house.customer('de-DE')['email']}")
    assert wrong[0]["situation"] == "identify_failed"
    right = talk.say(f"{customer['orders'][0]} {customer['email'].upper()}")
    assert right[0]["situation"] == "order_status"
    assert customer["orders"][0] in right[0]["text"]


def test_cancel_asks_first_and_is_done_once(house: House) -> None:
    talk = house.talk("es-ES")
    asked = talk.say("quiero cancelar mi pedido")
    if asked[0]["situation"] == "order_choose":
        asked = talk.say(asked[0]["buttons"][0]["payload"])
    assert asked[0]["situation"] in ("cancel_confirm", "cancel_refused")
    if asked[0]["situation"] == "cancel_confirm":
        yes = next(button["payload"] for button in asked[0]["buttons"] if button["payload"] == "/affirm")
        assert talk.say(yes)[0]["situation"] == "order_cancelled"
        assert talk.say(yes)[0]["situation"] == "nothing_pending"


def test_language_follows_the_customer_and_not_a_button(house: House) -> None:
    talk = house.talk("en-US")
    assert talk.say("Wie kann ich bei Ihnen bezahlen?")[0]["language"] == "de"
    chosen = talk.say("Wo ist meine Bestellung?")[0]
    assert (chosen["situation"], chosen["language"]) == ("order_choose", "de")
    assert talk.say(chosen["buttons"][0]["payload"])[0]["language"] == "de"
    assert talk.say("ok")[0]["language"] == "de"
    assert talk.say("Let's speak English please")[0]["language"] == "en"
    assert talk.say("what are the delivery options?")[0]["language"] == "en"


def test_du_and_sie_never_meet(house: House) -> None:
    talk = house.talk("de-DE")
    assert "Ihnen" in talk.say("Hallo")[0]["text"]
    assert talk.say("Duz mich bitte einfach")[0]["register"]["formality"] == "casual"
    for text in ("Wo ist meine Bestellung?", "Wie lange habe ich Zeit für die Rückgabe?", "Kann ich einen Gutschein kaufen?"):
        [reply] = talk.say(text)
        assert reply["register"]["formality"] == "casual"
        assert not {"Sie", "Ihnen", "Ihre", "Ihr", "Ihren"} & set(reply["text"].replace(",", " ").replace(".", " ").split()[1:])


def test_not_understood_twice_offers_a_person(house: House) -> None:
    talk = house.talk("en-US")
    assert talk.say("what's the capital of Peru?")[0]["situation"] == "clarify"
    offered = talk.say("and who is its president?")[0]
    assert offered["situation"] == "person_offered"
    assert talk.say("yes please")[0]["situation"] == "handoff_started"


def test_preferences_are_followed_from_the_next_reply_on(house: House) -> None:
    talk = house.talk("de-DE")
    answer = house.call("PUT", f"/api/conversations/{talk.id}/preferences", {"language": "ja"}, talk.token)
    assert answer.body["language"] == "ja"
    assert talk.say("Wie lange dauert die Lieferung?")[0]["language"] == "ja"
    house.call("PUT", f"/api/conversations/{talk.id}/preferences", {"language": None, "formality": "casual"}, talk.token)
    reply = talk.say("Wie lange dauert die Lieferung?")[0]
    assert (reply["language"], reply["register"]["formality"]) == ("de", "casual")


def test_a_language_that_is_not_spoken_is_named_honestly(house: House) -> None:
    [reply] = house.talk("en-US").say("Bonjour, je voudrais savoir où se trouve ma commande s'il vous plaît")
    assert reply["situation"] == "language_unsupported"
    assert "French" in reply["text"]


def test_rasas_own_tools_work(house: House) -> None:
    """`rasa run actions --actions bot.actions` and Rasa's REST connector, beside the running house."""
    import json
    import urllib.request

    rasa = f"http://127.0.0.1:{house.environment['COMITY_RASA_PORT']}"
    request = urllib.request.Request(
        f"{rasa}/webhooks/rest/webhook",
        json.dumps({"sender": "plain", "message": "Welche Zahlungsarten gibt es?"}).encode(),
        {"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        replies = json.load(answer)
    assert "PayPal" in replies[0]["text"]


def _first(house: House, text: str, situation: str) -> tuple[Any, Dict[str, Any]]:
    """The first order of any customer for which a request comes to a situation: (talk, order number)."""
    for customer in house.demo["customers"]:
        for number in customer["orders"]:
            made = house.call("POST", "/api/conversations", {"locales": ["en-US"], "customer_token": customer["token"]}).body
            talk = Talk(house, made["conversation"], made["token"])
            house.call("PUT", f"/api/conversations/{talk.id}/preferences", {"language": "en"}, talk.token)
            if talk.say(text.format(number))[0]["situation"] == situation:
                return talk, number
    raise AssertionError(f"no order of the demonstration shop comes to {situation}")


def test_a_refund_is_opened_once_and_can_be_followed(house: House) -> None:
    talk, number = _first(house, "I want my money back for order {}", "refund_confirm")
    assert talk.say("yes please")[0]["situation"] == "refund_started"
    status = talk.say(f"where is my refund for {number}?")[0]
    assert (status["situation"], number in status["text"]) == ("refund_status", True)
    again = talk.say(f"I want my money back for order {number}")[0]
    assert again["situation"] == "refund_refused"


def test_an_address_is_asked_for_confirmed_and_changed(house: House) -> None:
    talk, number = _first(house, "please change the delivery address of {}", "address_ask")
    confirm = talk.say("Rosa Klein, Lindenweg 4, 50667 Köln, Deutschland")[0]
    assert (confirm["situation"], confirm["language"]) == ("address_confirm", "en")
    assert "Lindenweg 4" in confirm["text"]
    changed = talk.say("yes")[0]
    assert changed["situation"] == "address_changed"
    assert number in changed["text"]


def test_no_means_nothing_has_been_changed(house: House) -> None:
    talk = house.talk("en-GB")
    assert talk.say("please delete my account")[0]["situation"] == "deletion_confirm"
    assert talk.say("no, leave it")[0]["situation"] == "nothing_changed"
    assert talk.say("yes")[0]["situation"] == "nothing_pending"


def test_the_newsletter_is_joined_and_left(house: House) -> None:
    talk = house.talk("en-GB")
    seen = []
    for _ in range(2):
        asked = talk.say("I'd like to change my newsletter subscription")[0]["situation"]
        done = talk.say("yes")[0]["situation"]
        seen.append((asked, done))
    assert set(seen) == {
        ("newsletter_subscribe_confirm", "newsletter_subscribed"),
        ("newsletter_unsubscribe_confirm", "newsletter_unsubscribed"),
    }


def test_an_invoice_opens_in_the_customers_language(house: House) -> None:
    import urllib.request

    talk, number = _first(house, "send me the invoice for {}", "invoice_found")
    [reply] = talk.say(f"send me the invoice for {number}")
    link = next(button["payload"] for button in reply["buttons"] if button["payload"].startswith("url:"))[len("url:") :]
    with urllib.request.urlopen(house.url + link, timeout=20) as answer:
        page = answer.read().decode()
    assert number in page
    assert house.call("GET", link.split("?")[0] + "?key=wrong").status == 401
