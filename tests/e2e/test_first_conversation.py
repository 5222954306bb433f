"""The first conversation, over the documented HTTP API and the real processes, in all sixteen languages."""

from __future__ import annotations

import re
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Dict, Iterator, List, Mapping

import pytest

from bot.core.tags import language_of
from tests.conftest import House, Talk

pytestmark = pytest.mark.e2e

SAID: Mapping[str, Mapping[str, str]] = {
    "en-US": {
        "hello": "hi there",
        "where": "could you tell me where my order is?",
        "faq": "How long does delivery usually take?",
        "refund": "I'd like a refund for order {old} please",
        "thanks": "thank you!",
        "person": "Can I talk to a real person?",
        "agent": "Hello Emily, I am looking into it right now.",
        "notice": "our whole conversation",
    },
    "de-DE": {
        "hello": "Guten Tag",
        "where": "wo steckt denn meine Bestellung gerade?",
        "faq": "Wie lange dauert der Versand normalerweise?",
        "refund": "Ich hätte gern mein Geld für die Bestellung {old} zurück",
        "thanks": "Vielen Dank!",
        "person": "Kann ich bitte mit einem Menschen sprechen?",
        "agent": "Guten Tag, Frau Dr. Weber, ich kümmere mich sofort darum.",
        "notice": "ganze[sn] Gespräch",
    },
    "es-MX": {
        "hello": "buenas tardes",
        "where": "¿me pueden decir dónde anda mi pedido?",
        "faq": "¿en cuántos días suelen entregar?",
        "refund": "quiero que me regresen mi dinero del pedido {old}",
        "thanks": "muchas gracias",
        "person": "¿me comunica con una persona, por favor?",
        "agent": "Buenas tardes, con gusto reviso su caso.",
        "notice": "toda nuestra conversación",
    },
    "fr-FR": {
        "hello": "bonjour",
        "where": "je voudrais savoir où en est mon colis svp",
        "faq": "vous livrez en combien de temps en général ?",
        "refund": "je veux me faire rembourser la commande {old}",
        "thanks": "merci beaucoup !",
        "person": "je peux parler à quelqu'un, un vrai conseiller ?",
        "agent": "Bonjour Madame Marchand, je regarde votre dossier tout de suite.",
        "notice": "toute notre conversation",
    },
    "it-IT": {
        "hello": "buongiorno",
        "where": "volevo sapere dov'è il mio pacco",
        "faq": "di solito in quanto tempo consegnate?",
        "refund": "vorrei il rimborso dell'ordine {old}",
        "thanks": "grazie mille",
        "person": "posso parlare con un operatore in carne e ossa?",
        "agent": "Buongiorno signor Ferraro, verifico subito.",
        "notice": "tutta la nostra conversazione",
    },
    "nl-NL": {
        "hello": "hallo",
        "where": "waar blijft mijn pakketje?",
        "faq": "binnen hoeveel dagen leveren jullie meestal?",
        "refund": "ik wil graag mijn geld terug voor bestelling {old}",
        "thanks": "hartstikke bedankt!",
        "person": "kan ik een echte medewerker spreken?",
        "agent": "Hoi Femke, ik zoek het meteen voor je uit.",
        "notice": "ons hele gesprek",
    },
    "pl-PL": {
        "hello": "dzień dobry",
        "where": "gdzie jest teraz moja paczka?",
        "faq": "ile zwykle czeka się na dostawę?",
        "refund": "chcę zwrot pieniędzy za zamówienie {old}",
        "thanks": "dziękuję bardzo",
        "person": "czy mogę porozmawiać z konsultantem?",
        "agent": "Dzień dobry, Pani Agnieszko, już to sprawdzam.",
        "notice": "[Rr]ozmow",
    },
    "pt-BR": {
        "hello": "oi, boa tarde",
        "where": "queria saber cadê meu pedido",
        "faq": "quanto tempo costuma demorar a entrega?",
        "refund": "quero meu dinheiro de volta do pedido {old}",
        "thanks": "muito obrigado!",
        "person": "dá pra falar com um atendente de verdade?",
        "agent": "Boa tarde, Rafael, já estou verificando.",
        "notice": "toda a nossa conversa",
    },
    "ru-RU": {
        "hello": "здравствуйте",
        "where": "подскажите, где сейчас мой заказ?",
        "faq": "сколько обычно идёт доставка?",
        "refund": "хочу вернуть деньги за заказ {old}",
        "thanks": "спасибо большое",
        "person": "можно поговорить с живым оператором?",
        "agent": "Здравствуйте, Елена! Уже разбираюсь с вашим вопросом.",
        "notice": "переписка",
    },
    "tr-TR": {
        "hello": "merhaba",
        "where": "kargom nerede acaba?",
        "faq": "teslimat genelde kaç gün sürüyor?",
        "refund": "{old} numaralı siparişim için para iadesi istiyorum",
        "thanks": "çok teşekkürler",
        "person": "gerçek bir temsilciyle görüşebilir miyim?",
        "agent": "Zeynep Hanım merhaba, hemen ilgileniyorum.",
        "notice": "konuşmamız",
    },
    "ar-SA": {
        "hello": "السلام عليكم",
        "where": "وين وصل طلبي؟",
        "faq": "كم يوم ياخذ التوصيل عادة؟",
        "refund": "أريد استرجاع مبلغ الطلب {old}",
        "thanks": "شكراً جزيلاً",
        "person": "ممكن أتكلم مع شخص حقيقي؟",
        "agent": "أهلاً بكم، أتابع طلبكم الآن.",
        "notice": "حديثنا كله",
    },
    "ja-JP": {
        "hello": "こんにちは",
        "where": "頼んだ荷物は今どこにありますか？",
        "faq": "配送には普段どのくらいかかりますか？",
        "refund": "注文{old}の返金をお願いしたいのですが",
        "thanks": "ありがとうございます",
        "person": "担当の方とお話しできますか？",
        "agent": "佐藤様、ただいま確認いたします。",
        "notice": "受付番号",
    },
    "ko-KR": {
        "hello": "안녕하세요",
        "where": "제 택배 지금 어디쯤 왔나요?",
        "faq": "배송은 보통 며칠 걸려요?",
        "refund": "{old} 주문 환불받고 싶어요",
        "thanks": "감사합니다",
        "person": "상담원이랑 직접 얘기하고 싶어요",
        "agent": "박서연 고객님, 바로 확인해 드리겠습니다.",
        "notice": "접수 번호",
    },
    "th-TH": {
        "hello": "สวัสดีค่ะ",
        "where": "พัสดุของฉันอยู่ที่ไหนแล้วคะ",
        "faq": "ปกติส่งของกี่วันถึงคะ",
        "refund": "ขอเงินคืนสำหรับคำสั่งซื้อ {old} ค่ะ",
        "thanks": "ขอบคุณมากค่ะ",
        "person": "ขอคุยกับเจ้าหน้าที่ที่เป็นคนจริงๆ ได้ไหมคะ",
        "agent": "สวัสดีค่ะ คุณพิมพ์ชนก กำลังตรวจสอบให้ค่ะ",
        "notice": "หมายเลขเรื่อง",
    },
    "zh-CN": {
        "hello": "你好",
        "where": "我的快递到哪了",
        "faq": "一般几天能到货？",
        "refund": "订单{old}我要退款",
        "thanks": "谢谢",
        "person": "帮我转人工客服",
        "agent": "刘先生您好，马上为您查询。",
        "notice": "受理编号",
    },
    "zh-TW": {
        "hello": "哈囉你好",
        "where": "請問我的包裹現在到哪裡了？",
        "faq": "一般下單後幾天會到貨？",
        "refund": "訂單{old}想要退款",
        "thanks": "謝謝你",
        "person": "可以幫我轉真人客服嗎？",
        "agent": "林小姐您好，馬上為您查詢。",
        "notice": "案件編號",
    },
}
"""What customers type, as they type it; agent: the colleague's answer; notice: words of the hand-over, whether somebody is in or not."""
FAR_APART = ("en-US", "de-DE", "es-MX", "ja-JP", "ar-SA")
"""Markets of which no two are spoken to in the same manner."""
AT_ONCE = 4
"""Conversations that are held at the same time."""


@pytest.fixture(scope="module")
def first_conversations(house: House) -> Iterator[Dict[str, Future[None]]]:
    """All first conversations, several at a time against the one house, as on a busy day."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield {locale: pool.submit(_first_conversation, house, locale) for locale in SAID}


@pytest.mark.parametrize("locale", SAID)
def test_from_question_to_person_and_back(first_conversations: Mapping[str, Future[None]], locale: str) -> None:
    first_conversations[locale].result()


def _first_conversation(house: House, locale: str) -> None:
    language, said = language_of(locale), SAID[locale]
    agent = house.sign_in()
    customer = house.customer(locale)
    processing, shipped, *_, old = customer["orders"]  # newest first
    talk = house.talk(locale)

    [hello] = talk.say(said["hello"])
    assert (hello["situation"], hello["language"]) == ("greeting", language)

    # The customer's own order, in their language; two are under way, so the bot asks which.
    [choice] = talk.say(said["where"])
    assert (choice["situation"], choice["language"]) == ("order_choose", language)
    assert [number for button in choice["buttons"] for number in customer["orders"] if number in button["title"]] == [processing, shipped]
    [where] = talk.say(next(button["payload"] for button in choice["buttons"] if shipped in button["title"]))
    assert (where["situation"], where["language"], where["card"]["kind"]) == ("order_status", language, "order")
    assert shipped in where["text"]
    assert re.search(DATES[locale], plain(where["text"])), where["text"]

    # A question about the shop.
    [faq] = talk.say(said["faq"])
    assert (faq["situation"], faq["topic"], faq["language"]) == ("faq_answer", "delivery_period", language)
    assert "5" in faq["text"]

    # A refusal, in the market's manner.
    [refused] = talk.say(said["refund"].format(old=old))
    assert (refused["situation"], refused["language"]) == ("refund_refused", language)
    assert old in refused["text"]
    [welcome] = talk.say(said["thanks"])
    assert (welcome["situation"], welcome["language"]) == ("thanks_received", language)

    # Asks for a person: a ticket with the record, the conversation and how to address this customer.
    [taken] = talk.say(said["person"])
    assert (taken["situation"], taken["language"]) == ("handoff_started", language)
    assert re.search(said["notice"], taken["text"]), taken["text"]
    rows: List[Dict[str, Any]] = house.call("GET", "/api/desk/tickets?state=open", token=agent).body["tickets"]
    [ticket] = [row["id"] for row in rows if row["id"] in plain(taken["text"]).split() or row["id"] in taken["text"]]
    whole = house.call("GET", f"/api/desk/tickets/{ticket}", token=agent).body
    assert whole["customer"]["email"] == customer["email"]
    assert {order["number"] for order in whole["customer"]["orders"]} == set(customer["orders"])
    assert (whole["language"], whole["locale"]) == (language, locale)
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
    assert [message["language"] for message in asked] == [language]
    [rated] = talk.say(asked[0]["buttons"][4]["payload"])
    assert (rated["situation"], rated["language"]) == ("satisfaction_thanks", language)
    assert house.call("GET", f"/api/desk/tickets/{ticket}", token=agent).body["score"] == 5
    [again] = talk.say(said["faq"])
    assert (again["situation"], again["language"]) == ("faq_answer", language)

    # Nothing that the shop said was in another script, or in the other kind of Chinese characters.
    for message in talk.messages():
        if message["from"] == "bot":
            texts = [message["text"], *(button["title"] for button in message.get("buttons", ()))]
            texts += [row["label"] for row in (message.get("card") or {}).get("rows", ())]
            assert all(written_in(language, text) for text in texts), texts


DATES: Mapping[str, str] = {
    "en-US": r"[A-Z][a-z]+ \d{1,2}, \d{4}",
    "de-DE": r"\d{1,2}\. [A-Z][a-zä]+ \d{4}",
    "es-MX": r"\d{1,2} de [a-z]+ de \d{4}",
    "fr-FR": r"\d{1,2}(er)? [a-zéû]+ \d{4}",
    "it-IT": r"\d{1,2} [a-z]+ \d{4}",
    "nl-NL": r"\d{1,2} [a-z]+ \d{4}",
    "pl-PL": r"\d{1,2} [a-zśźń]+ \d{4}",
    "pt-BR": r"\d{1,2} de [a-zç]+ de \d{4}",
    "ru-RU": r"\d{1,2} [а-я]+ \d{4}\sг\.",
    "tr-TR": r"\d{1,2} [A-Z][a-zığş]+ \d{4}",
    "ar-SA": r"\d{1,2} [\u0620-\u064a]+ \d{4}",
    "ja-JP": r"\d{4}年\d{1,2}月\d{1,2}日",
    "ko-KR": r"\d{4}년 \d{1,2}월 \d{1,2}일",
    "th-TH": r"\d{1,2} [\u0e01-\u0e4e]+ (ค\.ศ\. )?\d{4}",
    "zh-CN": r"\d{4}年\d{1,2}月\d{1,2}日",
    "zh-TW": r"\d{4}年\d{1,2}月\d{1,2}日",
}
"""How each market writes a day in a sentence."""
SCRIPTS = {"ar": r"[\u0620-\u064a]", "ja": r"[ぁ-ゖァ-ヺ]", "ko": r"[가-힣]", "ru": r"[а-яё]", "th": r"[\u0e01-\u0e4e]"}
ENCODINGS = {"zh-Hans": "gb2312", "zh-Hant": "big5"}
"""Each encodes only the characters of one kind of Chinese."""


def plain(text: str) -> str:
    """Without the invisible marks around what is put into a sentence."""
    return re.sub(r"[\u2066-\u2069\u200e\u200f]", "", text)


def written_in(language: str, text: str) -> bool:
    """Whether a text can be in a language, by its script; single words in Latin letters and numbers can be in all."""
    written = re.sub(r"[\x00-\u024f\u2000-\u2bff\u3000-\u303f\uff00-\uffef]", "", plain(text))
    if language in ENCODINGS:
        return written.encode(ENCODINGS[language], errors="ignore").decode(ENCODINGS[language]) == written
    if language in SCRIPTS:
        return not written or len(text) < 20 or re.search(SCRIPTS[language], text, re.IGNORECASE) is not None
    return not written


def test_the_same_refusal_differs_by_market(house: House) -> None:
    manners, texts = set(), set()
    for locale in FAR_APART:
        old = house.customer(locale)["orders"][-1]
        [refused] = house.talk(locale).say(SAID[locale]["refund"].format(old=old))
        assert refused["situation"] == "refund_refused", locale
        manners.add(tuple(refused["register"][key] for key in ("formality", "directness", "authority")))
        texts.add(refused["text"])
    assert len(manners) == len(FAR_APART)
    assert len(texts) == len(FAR_APART)


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


def test_only_sentences_move_a_conversation(house: House) -> None:
    """A French word, buttons, "ok" and an order number leave it German; a Polish sentence doesn't, and a German one leads back."""
    talk, orders = house.talk("de-DE"), house.customer("de-DE")["orders"]
    [chosen] = talk.say("Merci, und wo ist meine Bestellung?")
    assert (chosen["situation"], chosen["language"]) == ("order_choose", "de")
    [status] = talk.say(chosen["buttons"][0]["payload"])
    assert (status["situation"], status["language"]) == ("order_status", "de")
    for short in ("ok", orders[1], "merci", "CO-000000"):
        assert [reply["language"] for reply in talk.say(short)] == ["de"], short
    [polish] = talk.say("Chciałabym się dowiedzieć, ile kosztuje przesyłka do Polski")
    assert polish["language"] == "pl"
    assert talk.say(orders[0])[0]["language"] == "pl"
    [german] = talk.say("Danke, jetzt bitte wieder auf Deutsch: Wie kann ich bezahlen?")
    assert german["language"] == "de"


@pytest.mark.parametrize(
    ("text", "market", "order"),
    [
        ("onde está a minha encomenda? não recebi nada no telemóvel", "pt-PT", "encomenda"),
        ("cadê meu pedido? não recebi nada no celular", "pt-BR", "pedido"),
    ],
)
@pytest.mark.parametrize("opening", [{}, {"locales": ["pt"]}])
def test_words_tell_the_market_of_somebody_unknown(house: House, text: str, market: str, order: str, opening: Dict[str, Any]) -> None:
    made = house.call("POST", "/api/conversations", opening).body
    talk = Talk(house, made["conversation"], made["token"])
    [reply] = talk.say(text)
    assert (reply["situation"], reply["language"]) == ("identify_needed", "pt")
    assert order in reply["text"]
    [taken] = talk.say("quero falar com uma pessoa")
    agent = house.sign_in()
    rows = house.call("GET", "/api/desk/tickets?state=open", token=agent).body["tickets"]
    assert [row["locale"] for row in rows if row["id"] in taken["text"]] == [market]


@pytest.mark.parametrize(
    ("locale", "text", "situations"),
    [
        ("de-DE", "Wo ist meine Bestellung {shipped} und welche Zahlungsarten gibt es?", ["order_status", "faq_answer"]),
        ("ja-JP", "注文{shipped}はいまどこですか。それと、支払い方法を教えてください。", ["order_status", "faq_answer"]),
        (
            "fr-FR",
            "Quels moyens de paiement acceptez-vous ? Et je voudrais annuler la commande {processing}.",
            ["faq_answer", "second_request"],
        ),
        ("zh-TW", "我要取消訂單{processing}，另外怎麼訂閱電子報？", ["cancel_confirm", "second_request"]),
    ],
)
def test_two_requests_in_one_message_get_both(house: House, locale: str, text: str, situations: List[str]) -> None:
    processing, shipped, *_ = house.customer(locale)["orders"]
    replies = house.talk(locale).say(text.format(processing=processing, shipped=shipped))
    assert [(reply["situation"], reply["language"]) for reply in replies] == [(situation, language_of(locale)) for situation in situations]


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


def test_a_language_that_is_not_spoken_is_answered_honestly(house: House) -> None:
    """In that language, with the way out: our languages and a person."""
    talk = house.talk("en-US")
    [reply] = talk.say("Hej, jag undrar var mitt paket är någonstans, kan ni hjälpa mig?")
    assert (reply["situation"], reply["language"]) == ("language_unsupported", "sv")
    assert "svenska" in reply["text"]
    titles = [button["title"] for button in reply["buttons"]]
    assert {"English", "Deutsch", "ไทย", "中文 (繁體)"} <= set(titles)
    english = next(button["payload"] for button in reply["buttons"] if button["title"] == "English")
    assert talk.say(english)[0]["language"] == "en"
    assert talk.say("where is my order?")[0]["language"] == "en"


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
