"""Text evidence weighed with priors: with small detectors that say what a test tells them, and with the real ones in all our languages."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache
from itertools import permutations

import pytest
import yaml

from bot import settings, wiring
from bot.adapters.content.library import Content
from bot.core.culture import country_languages
from bot.core.language import DOUBT_FROM, PRIORS, SWITCH_FROM, Detectors, Hints, LanguageDecision, decide

SPOKEN = ("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh-Hans", "zh-Hant")


class Says:
    """A detector with one opinion, and a note of what it was asked."""

    def __init__(self, opinion: Mapping[str, float] | None = None, **more: float) -> None:
        self.opinion, self.asked = {**(opinion or {}), **more}, []  # type: ignore[var-annotated]

    def probabilities(self, text: str) -> Mapping[str, float]:
        self.asked.append(text)
        return self.opinion


def weigh(text: str, hints: Hints | None = None, **who: Says) -> LanguageDecision:
    """who: the detectors by name; the others know nothing."""
    return decide(text, hints or Hints(), Detectors(**who), SPOKEN)


def sources(found: LanguageDecision) -> list[tuple[str, str, str]]:
    return [(item.what, item.value, item.source) for item in found.evidence]


# What is weighed, and how


def test_nothing_known_is_none() -> None:
    found = weigh("")
    assert (found.language, found.confidence, found.alternatives, found.evidence) == (None, 0.0, (), ())
    assert (found.foreign, found.doubtful) == (None, None)
    assert weigh("12345 👍").language is None
    assert weigh("blorp").language is None


@pytest.mark.parametrize("hint", ["conversation", "record", "channel", "country"])
def test_each_prior_speaks_when_nothing_else_does(hint: str) -> None:
    found = weigh("", Hints(**{hint: ("de-AT",) if hint in ("channel", "country") else "de-AT"}))  # type: ignore[arg-type]
    assert found.language == "de"
    assert [(item.what, item.value, item.source, item.weight) for item in found.evidence] == [("prior", "de", hint, PRIORS[hint])]
    odds = math.exp(PRIORS[hint])
    assert found.confidence == pytest.approx(odds / (odds + len(SPOKEN) - 1))


def test_a_prior_keeps_the_script_of_a_tag() -> None:
    assert weigh("", Hints(record="zh-TW")).language == "zh-Hant"
    assert weigh("", Hints(channel=("zh-CN",))).language == "zh-Hans"
    assert weigh("", Hints(country=country_languages("HK"))).language == "zh-Hant"


def test_probabilities_sum_to_one_and_are_ranked() -> None:
    found = weigh("Wo ist das Paket", Hints(record="en", channel=("es", "ja")), general=Says(de=0.6, en=0.3), words=Says(de=0.8))
    everything = [found.confidence, *(p for _, p in found.alternatives)]
    assert sum(everything) == pytest.approx(1)
    assert everything == sorted(everything, reverse=True)
    assert {found.language, *(language for language, _ in found.alternatives)} == set(SPOKEN)


def test_later_locales_of_a_browser_count_less() -> None:
    found = weigh("", Hints(channel=("ja-JP", "en-US", "en")))
    assert found.language == "ja"
    weights = [item.weight for item in found.evidence]
    assert weights == sorted(weights, reverse=True)


def test_once_talking_the_other_priors_count_less() -> None:
    alone = weigh("", Hints(record="de", channel=("de",)))
    talking = weigh("", Hints(conversation="en", record="de", channel=("de",)))
    assert [item.weight for item in talking.evidence[1:]] == [item.weight / 4 for item in alone.evidence]
    foreign = weigh("", Hints(conversation="sv", record="de", channel=("de",)))
    assert foreign.evidence == alone.evidence, "a language that is not spoken here tells nothing"


def test_unspoken_priors_are_passed_over() -> None:
    found = weigh("", Hints(conversation="sv", record="hu-HU", channel=("hi-IN",), country=("gsw",)))
    assert (found.language, found.evidence) == (None, ())


def test_each_detector_leaves_evidence_with_its_weight() -> None:
    found = weigh("where is my parcel", Hints(record="de"), general=Says(en=0.9, de=0.1), words=Says(en=0.6), examples=Says(en=0.5))
    assert sources(found) == [("prior", "de", "record"), ("text", "en", "words"), ("text", "en", "detector"), ("text", "en", "examples")]
    assert all(item.weight > 0 for item in found.evidence)
    assert found.evidence[1].as_dict() == {
        "what": "text",
        "value": "en",
        "source": "words",
        "weight": round(found.evidence[1].weight, 2),
    }


def test_where_all_words_are_known_nobody_else_is_asked() -> None:
    general, examples, namer = Says(de=1.0), Says(de=1.0), Says(de=1.0)
    assert weigh("where is my parcel", general=general, words=Says(en=1.0), examples=examples, namer=namer).language == "en"
    assert general.asked == examples.asked == namer.asked == []


def test_one_detector_may_be_wrong() -> None:
    assert weigh("where is my parcel", general=Says(de=0.5, en=0.45), words=Says(en=0.99)).language == "en"


def test_detectors_never_see_numbers_links_or_addresses() -> None:
    general, words, examples = Says(en=0.9), Says(en=0.5), Says(en=0.5)
    weigh("look at https://x.example/de CO-104532 ana@b.example please", general=general, words=words, examples=examples)
    assert {" ".join(text.split()) for one in (general, words, examples) for text in one.asked} == {"look at please"}


def test_shouting_is_lowered() -> None:
    general = Says(en=1.0)
    weigh("WHERE IS MY ORDER", general=general)
    assert general.asked == ["where is my order"]


def test_two_letters_are_not_asked_about() -> None:
    general, words = Says(de=1.0), Says(de=1.0)
    found = weigh("ok", Hints(conversation="ja"), general=general, words=words)
    assert (found.language, general.asked, words.asked) == ("ja", [], [])


def test_crumbs_are_no_evidence() -> None:
    """99.5 % Swedish and 0.4 % English is no sign of English, even where our own words keep Swedish from being named."""
    crumbs = weigh("kommer inte", general=Says(sv=0.995, en=0.004))
    sure = weigh("kommer inte", general=Says(sv=0.1, en=0.8))
    assert sources(crumbs) == sources(sure) == [("text", "en", "detector")]
    assert crumbs.evidence[0].weight < 0.1 < 2 < sure.evidence[0].weight


@pytest.mark.parametrize(
    ("text", "language", "foreign"),
    [
        ("注文はどこですか", "ja", None),
        ("ありがとう", "ja", None),
        ("キャンセル", "ja", None),
        ("주문이 안 왔어요", "ko", None),
        ("สวัสดีครับ", "th", None),
        ("أين طلبي", "ar", None),
        ("Где мой заказ", "ru", None),
        ("שלום", None, "he"),
        ("Πού είναι", None, "el"),
        ("გამარჯობა", None, "ka"),
    ],
)
def test_script_speaks_where_the_detector_is_wrong(text: str, language: str | None, foreign: str | None) -> None:
    found = weigh(text, general=Says(en=0.9, fi=0.1))
    assert (found.language, found.foreign) == (language, foreign)


def test_latin_letters_are_not_japanese() -> None:
    assert weigh("mein paket ist weg", general=Says(ja=0.6, de=0.3)).language == "de"


# Picked, foreign, doubtful


def test_a_pick_wins_and_its_evidence_is_kept() -> None:
    said = {"general": Says(de=0.9), "words": Says(de=0.5)}
    found = weigh("Wo ist mein Paket geblieben?", Hints(pick="es-MX", conversation="de"), **said)
    assert (found.language, found.confidence, found.doubtful) == ("es", 1.0, None)
    assert {item.source for item in found.evidence} == {"conversation", "detector", "words", "the customer's choice"}
    assert weigh("Wo ist mein Paket geblieben?", Hints(pick="zh-TW"), **said).language == "zh-Hant"


def test_a_pick_that_is_not_spoken_here_does_not_win() -> None:
    assert weigh("Wo ist mein Paket", Hints(pick="sv"), words=Says(de=1.0)).language == "de"


def test_foreign_is_named_and_answered_in_what_is_known() -> None:
    found = weigh("var är min beställning", Hints(conversation="de"), general=Says(sv=0.98, en=0.01))
    assert (found.language, found.foreign, found.doubtful) == ("de", "sv", None)
    assert found.evidence[-1].value == "sv"
    assert weigh("var är min beställning", general=Says(sv=0.98)).language is None


def test_foreign_needs_a_sentence_and_certainty() -> None:
    assert weigh("beställningen avbröts", general=Says(sv=0.98)).foreign is None
    assert weigh("wo is mien pakket", general=Says(nds=0.45, de=0.4)).foreign is None
    assert weigh("wo ist mein paket", general=Says(nds=0.8, de=0.1), words=Says(de=1.0)).foreign is None, "our own words speak against it"


def test_a_second_opinion_is_asked_where_it_can_turn_the_scale() -> None:
    unsure = {"general": Says(sl=0.4, pl=0.3), "words": Says(pl=0.2)}
    for namer, foreign in ((Says(sl=0.99), "sl"), (Says(pl=0.99), None)):
        assert weigh("kje je moje naročilo", namer=namer, **unsure).foreign == foreign
        assert len(namer.asked) == 1
    namer = Says(sl=0.99)
    assert weigh("gdzie jest moja paczka", general=Says(pl=0.97), words=Says(pl=0.9), namer=namer).language == "pl"
    assert namer.asked == []


def test_nobodys_language_is_never_named() -> None:
    assert weigh("blorp wibble frotz quux", general=Says(eo=0.95), namer=Says()).foreign is None


def test_a_short_text_may_say_less_against_a_conversation() -> None:
    """One word nothing, two a doubt, a sentence everything."""
    texts = ("gracias", "gracias amigo", "gracias amigo mio por todo")
    found = [weigh(text, Hints(conversation="de"), words=Says(es=1.0)) for text in texts]
    assert [(one.language, one.doubtful) for one in found] == [("de", None), ("de", "es"), ("es", None)]
    assert found[2].confidence >= SWITCH_FROM
    odds = dict(found[1].alternatives)
    assert DOUBT_FROM <= odds["es"] < SWITCH_FROM
    assert weigh("gracias", words=Says(es=1.0)).language == "es", "where no conversation goes on one word is enough"


def test_a_doubtful_text_leaves_the_conversation_with_its_own_confidence() -> None:
    found = weigh("gracias amigo", Hints(conversation="de"), words=Says(es=1.0))
    assert found.alternatives[0][0] == "es"
    assert found.confidence + sum(p for _, p in found.alternatives) == pytest.approx(1)
    assert found.confidence < found.alternatives[0][1]


def test_nothing_is_doubted_where_no_conversation_goes_on_or_a_language_was_picked() -> None:
    for hints in (Hints(), Hints(record="de"), Hints(pick="de", conversation="de"), Hints(conversation="sv")):
        assert weigh("gracias amigo", hints, words=Says(es=0.55, pt=0.45)).doubtful is None, hints


# The real detectors, in all our languages


@pytest.fixture(scope="module")
def really(content: Content):  # type: ignore[no-untyped-def]
    assert content.languages == SPOKEN
    detectors = wiring.detectors()

    @cache
    def decide_really(text: str, **hints: object) -> LanguageDecision:
        return decide(text, Hints(**hints), detectors, SPOKEN)  # type: ignore[arg-type]

    return decide_really


SHORT = (
    "ok", "OK", "Ok.", "no", "No!", "yes", "si", "ja", "oui", "hm", "5", "👍", "???", "CO-104532", "co104532", "#117234",
    "https://shop.example/en/orders", "www.tienda.example", "https://ja.example/注文", "ana@mail.example", "CO-104532 ana@mail.example",
    "Weber", "Anna Weber", "Sofia Lang", "María", "José García López", "Müller", "Hans-Peter Schmidt", "van der Berg", "O'Connor",
    "Nguyễn Văn An", "Łukasz", "Ayşe Yılmaz", "Yamada Tarō", "São Paulo", "Oslo", "DHL", "iPhone 15", "PayPal", "Visa", "Amazon Prime",
    "Samsung Galaxy S24", "Nike Air Max 90", "USB-C", "Wi-Fi",
)  # fmt: skip


@pytest.mark.parametrize("language", SPOKEN)
def test_short_words_numbers_links_and_names_do_not_switch(really, language: str) -> None:  # type: ignore[no-untyped-def]
    switched = {
        text: found.foreign or found.language
        for text in SHORT
        if (found := really(text, conversation=language)).language != language or found.foreign
    }
    assert switched == {}


PAYLOADS = (
    "/affirm", "/contact_human_agent", "/check_cancellation_fee", '/change_language{"language": "de"}', '/rate{"score": "5"}',
    '/inform{"order_number": "CO-104532"}', ' /inform{"note": "two\\nlines"} ',
)  # fmt: skip


@pytest.mark.parametrize("language", SPOKEN)
def test_a_button_does_not_switch(really, content: Content, language: str) -> None:  # type: ignore[no-untyped-def]
    """Its payload has no words of a language, though they look English; its title is in ours."""
    texts = content.texts[language]
    fixed = [message for message in texts.ids() if "$" not in (texts.pattern(message) or "")]
    buttons = [message for message in fixed if message.startswith(("button-", "topic-"))]
    assert len(buttons) > 25
    strayed = {}
    for title in (*(texts.render(message) for message in buttons), *PAYLOADS):
        found = really(title, conversation=language)
        if (found.language, found.foreign, found.doubtful) != (language, None, None):
            strayed[title] = found.foreign or found.doubtful or found.language
    assert strayed == {}


WORDS: Mapping[str, tuple[str, ...]] = {
    "ar": ("شكرا", "طلبي", "مرحبا"),
    "de": ("danke", "Bestellung", "Rechnung"),
    "en": ("thanks", "order", "invoice"),
    "es": ("gracias", "pedido", "factura"),
    "fr": ("merci", "commande", "facture"),
    "it": ("grazie", "ordine", "fattura"),
    "ja": ("ありがとう", "注文", "返品", "キャンセル"),
    "ko": ("감사합니다", "주문", "환불"),
    "nl": ("bedankt", "bestelling", "factuur"),
    "pl": ("dziękuję", "zamówienie", "faktura"),
    "pt": ("obrigado", "encomenda", "fatura"),
    "ru": ("спасибо", "заказ", "возврат"),
    "th": ("ขอบคุณ", "สินค้า", "คืนเงิน"),
    "tr": ("teşekkürler", "sipariş", "fatura"),
    "zh-Hans": ("谢谢", "订单", "退货"),
    "zh-Hant": ("謝謝", "訂單", "退貨"),
}


@pytest.mark.parametrize("language", SPOKEN)
def test_one_word_of_another_language_never_switches(really, language: str) -> None:  # type: ignore[no-untyped-def]
    switched = [
        (other, word)
        for other, words in WORDS.items()
        for word in words
        if (found := really(word, conversation=language)).language != language or found.foreign
    ]
    assert switched == []


SENTENCES: Mapping[str, tuple[str, ...]] = {
    "ar": ("أين طلبي؟ أنا أنتظره منذ أسبوع.", "أريد إلغاء الطلب الذي قدمته أمس."),
    "de": ("Wo ist meine Bestellung? Ich warte seit einer Woche.", "Ich möchte das Paket von gestern zurückschicken."),
    "en": ("Where is my order? I have been waiting for a week.", "I would like to send yesterday's parcel back."),
    "es": ("¿Dónde está mi pedido? Llevo una semana esperando.", "Quiero devolver el paquete que recibí ayer."),
    "fr": ("Où est ma commande ? J'attends depuis une semaine.", "Je voudrais renvoyer le colis reçu hier."),
    "it": ("Dov'è il mio ordine? Aspetto da una settimana.", "Vorrei rispedire il pacco arrivato ieri."),
    "ja": ("注文した商品がまだ届きません。", "昨日届いた荷物を返品したいです。"),
    "ko": ("주문한 물건이 아직 안 왔어요.", "어제 받은 상품을 반품하고 싶습니다."),
    "nl": ("Waar is mijn bestelling? Ik wacht al een week.", "Ik wil het pakket van gisteren terugsturen."),
    "pl": ("Gdzie jest moje zamówienie? Czekam już tydzień.", "Chciałbym odesłać paczkę, która przyszła wczoraj."),
    "pt": ("Onde está o meu pedido? Estou à espera há uma semana.", "Quero devolver o pacote que chegou ontem."),
    "ru": ("Где мой заказ? Я жду уже неделю.", "Я хочу вернуть посылку, которая пришла вчера."),
    "th": ("ของที่สั่งไปยังไม่มาเลยครับ รอมาหนึ่งสัปดาห์แล้ว", "อยากคืนสินค้าที่ได้รับเมื่อวานนี้"),
    "tr": ("Siparişim nerede? Bir haftadır bekliyorum.", "Dün gelen paketi geri göndermek istiyorum."),
    "zh-Hans": ("我的订单在哪里？我已经等了一个星期。", "请问怎么退掉昨天收到的包裹？"),
    "zh-Hant": ("我的訂單在哪裡？我已經等了一個星期。", "請問怎麼退掉昨天收到的包裹？"),
}


@pytest.mark.parametrize("language", SPOKEN)
def test_a_sentence_switches_at_once(really, language: str) -> None:  # type: ignore[no-untyped-def]
    """Also where the record and the browser name the language of the conversation so far."""
    stayed = [
        (before, text)
        for text in SENTENCES[language]
        for before in SPOKEN
        for hints in ({"conversation": before}, {"conversation": before, "record": before, "channel": (before,)})
        if (found := really(text, **hints)).language != language or found.foreign or found.doubtful
    ]
    assert stayed == []


@pytest.mark.parametrize("language", SPOKEN)
def test_a_sentence_opens_a_conversation_against_record_and_browser(really, language: str) -> None:  # type: ignore[no-untyped-def]
    for text in SENTENCES[language]:
        for before in SPOKEN:
            found = really(text, record=before, channel=(before,))
            assert (found.language, found.foreign, found.doubtful) == (language, None, None), (before, text)


def test_it_never_locks(really) -> None:  # type: ignore[no-untyped-def]
    """Each message is judged by itself: there, something short that stays there, and back again."""
    locked = []
    for one, other in permutations(SPOKEN, 2):
        talk, heard = one, []
        for text in (SENTENCES[other][0], "ok", SENTENCES[one][1], "CO-104532", SENTENCES[other][1]):
            talk = really(text, conversation=talk, record=one).language
            heard.append(talk)
        if heard != [other, other, one, one, other]:
            locked.append((one, other, heard))
    assert locked == []


@pytest.mark.parametrize("language", SPOKEN)
def test_a_pick_wins_until_it_is_picked_again(really, language: str) -> None:  # type: ignore[no-untyped-def]
    for texts in SENTENCES.values():
        found = really(texts[0], pick=language, conversation="en")
        assert (found.language, found.confidence, found.doubtful) == (language, 1.0, None)
        assert really(texts[0], pick="ja-JP" if language != "ja" else "de", conversation=language).language in ("ja", "de")


def test_two_words_that_may_be_another_language_are_a_doubt(really) -> None:  # type: ignore[no-untyped-def]
    for text, language, before in (("siparisim nerede", "tr", "en"), ("merci beaucoup", "fr", "de"), ("muchas gracias", "es", "nl")):
        found = really(text, conversation=before)
        assert (found.language, found.doubtful, found.foreign) == (before, language, None), text
        assert really(text).language == language, text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh-Hans", "我想退货，怎么办？"),
        ("zh-Hant", "我想退貨，該怎麼辦？"),
        ("zh-Hans", "订单什么时候发货"),
        ("zh-Hant", "訂單什麼時候出貨"),
        ("zh-Hans", "请帮我转人工客服"),
        ("zh-Hant", "請幫我轉接真人客服"),
        ("zh-Hans", "发票能重新开吗"),
        ("zh-Hant", "發票可以重開嗎"),
    ],
)
def test_simplified_and_traditional_chinese_are_told_apart(really, language: str, text: str) -> None:  # type: ignore[no-untyped-def]
    assert really(text).language == language
    other = "zh-Hant" if language == "zh-Hans" else "zh-Hans"
    found = really(text, conversation=other)
    assert (found.language, found.foreign) == (language, None)


def test_what_both_write_alike_is_chinese_all_the_same(really) -> None:  # type: ignore[no-untyped-def]
    """Neither is sure by itself; together they leave no doubt."""
    for before in SPOKEN:
        if not before.startswith("zh"):
            found = really("我想退掉昨天收到的包裹。", conversation=before)
            assert (found.language, found.doubtful) == ("zh-Hans", None), before
            assert really("我想退掉昨天收到的包裹。", conversation=before, record="zh-TW").language == "zh-Hant", before


def test_what_both_write_alike_does_not_switch(really) -> None:  # type: ignore[no-untyped-def]
    for text in ("你好", "退款", "我想退掉昨天收到的包裹", "多久可以收到"):
        for language in ("zh-Hans", "zh-Hant"):
            assert really(text, conversation=language).language == language, text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "wo ist mein paket"),
        ("de", "ich mochte meine bestellung zuruckgeben"),
        ("de", "koennen sie mir die rechnung schicken"),
        ("en", "wheres my order its late"),
        ("es", "donde esta mi pedido"),
        ("es", "quiero devolver el pantalon que compre ayer"),
        ("fr", "ou est ma commande"),
        ("fr", "jai pas recu mon remboursement"),
        ("it", "perche il pacco non e arrivato"),
        ("nl", "ik wil me geld terug"),
        ("pl", "gdzie jest moje zamowienie"),
        ("pl", "paczka jeszcze nie przyszla"),
        ("pt", "nao recebi minha encomenda"),
        ("tr", "kargom hala gelmedi"),
        ("tr", "parami geri istiyorum"),
        ("ar", "اين طلبي لم يصل حتى الان"),
    ],
)
def test_careless_typing_is_understood(really, language: str, text: str) -> None:  # type: ignore[no-untyped-def]
    """Without accents, capitals or the right vowels: at the beginning and as a switch."""
    assert really(text).language == language
    assert really(text, conversation="en" if language != "en" else "de").language == language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "gde moy zakaz"),
        ("ru", "kogda pridet zakaz"),
        ("ru", "hochu vernut tovar"),
        ("ja", "chumon wa doko"),
        ("ja", "henpin shitai desu"),
        ("ja", "kyanseru shitai"),
        ("tr", "siparisim nerede"),
        ("ru", "kogda pridet posylka"),
        ("ar", "mumkin a3raf fen el order beta3y"),
        ("ar", "3ayez a3raf el order feen"),
        ("ar", "ana msh 3aref ad5ol 3la el account"),
    ],
)
def test_latin_letters_for_another_script_are_understood(really, language: str, text: str) -> None:  # type: ignore[no-untyped-def]
    assert really(text).language == language
    found = really(text, conversation=language)
    assert (found.language, found.foreign, found.doubtful) == (language, None, None)


@pytest.mark.parametrize("text", ["I bought 2 mp3 players", "my iphone7 is cracked", "the ps3 and the 3d glasses are missing"])
def test_numbers_of_products_are_no_arabic_letters(really, text: str) -> None:  # type: ignore[no-untyped-def]
    assert really(text, conversation="ar").language == "en"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "ayz arga3 el order"),
        ("ar", "fen el talab"),
        ("ar", "wein talabi"),
        ("ja", "nimotsu wa doko desu ka"),
        ("ru", "gde moi zakaz"),
        ("ru", "vernite dengi"),
    ],
)
def test_latin_letters_for_another_script_stay_in_their_conversation(really, language: str, text: str) -> None:  # type: ignore[no-untyped-def]
    found = really(text, conversation=language)
    assert (found.language, found.foreign) == (language, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "返品"),
        ("ja", "領収書"),
        ("ja", "注文番号 104532"),
        ("zh-Hans", "订单号 104532"),
        ("zh-Hant", "發票"),
        ("de", "Newsletter"),
        ("de", "Tracking Service"),
        ("fr", "week-end"),
        ("it", "email"),
        ("nl", "order"),
        ("pl", "faktura"),
        ("tr", "fatura"),
        ("pt", "fatura"),
        ("es", "no"),
        ("it", "no"),
        ("en", "no"),
        ("ko", "PayPal"),
        ("th", "refund"),
        ("ja", "iPhone 15 Proのケースを返品したい"),
        ("zh-Hans", "我的 iPhone 15 Pro Max 还没到"),
        ("zh-Hant", "我買的 AirPods Pro 還沒收到"),
        ("ko", "Samsung Galaxy S24 아직 안 왔어요"),
        ("ar", "لم يصل iPhone 15 Pro حتى الآن"),
        ("ru", "Заказывал Nike Air Max, где посылка"),
        ("th", "สั่ง MacBook Air ไปยังไม่ได้เลยครับ"),
        ("de", "Ich brauche ein Update zu meinem Tracking, bitte"),
        ("de", "Kann ich mit Apple Pay bezahlen?"),
        ("en", "Where is my Le Creuset pot?"),
        ("fr", "Le tracking de ma commande ne marche pas"),
        ("es", "el tracking de mi pedido no funciona"),
        ("nl", "Mijn order is nog niet geleverd"),
    ],
)
def test_shared_characters_and_loanwords_stay(really, language: str, text: str) -> None:  # type: ignore[no-untyped-def]
    found = really(text, conversation=language)
    assert (found.language, found.foreign, found.doubtful) == (language, None, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "iPhone 15 Proのケースを返品したい"),
        ("zh-Hans", "我的 iPhone 15 Pro Max 还没到"),
        ("ko", "Samsung Galaxy S24 아직 안 왔어요"),
        ("ru", "Заказывал Nike Air Max, где посылка"),
        ("th", "สั่ง MacBook Air ไปยังไม่ได้เลยครับ"),
        ("fr", "Le tracking de ma commande ne marche pas"),
        ("nl", "Mijn order is nog niet geleverd"),
    ],
)
def test_a_sentence_with_foreign_names_is_in_its_own_language(really, language: str, text: str) -> None:  # type: ignore[no-untyped-def]
    assert really(text).language == language


QUOTED = {
    "hasta la vista", "3Q very much", "formal 一點 please", "thank you 呀", "ashofak ba3den", "tameguchi de ii yo", "davay na ty... na ty",
    "davay na ty", "mozhno na ty", "la kon na krub",
}  # fmt: skip
"""Examples that are said in another language than the one that they stand for, or that spell another's words in Latin letters."""


@pytest.mark.parametrize("language", SPOKEN)
def test_short_answers_of_our_own_examples_stay_in_their_language(really, language: str) -> None:  # type: ignore[no-untyped-def]
    """ "Yes", "no, not that one", "thanks": one of these taken for a foreign language would end what the customer is doing."""
    strayed = {}
    talk = yaml.safe_load((settings.current().root / f"bot/data/nlu/{language}/talk.yml").read_text(encoding="utf-8"))
    for item in talk["nlu"]:
        if item["intent"] == "change_language":  # names other languages
            continue
        for line in item["examples"].splitlines():
            found = really(line[2:], conversation=language)
            if (found.language, found.foreign) != (language, None) and line[2:] not in QUOTED:
                strayed[line[2:]] = found.foreign or found.language
    assert strayed == {}


@pytest.mark.parametrize(
    ("foreign", "text"),
    [
        ("sv", "Var är min beställning? Jag har väntat i en vecka."),
        ("hu", "Hol van a rendelésem? Egy hete várok rá."),
        ("cs", "Kde je moje objednávka? Čekám už týden."),
        ("vi", "Đơn hàng của tôi đang ở đâu?"),
        ("hi", "मेरा ऑर्डर कहाँ है?"),
        ("uk", "Де моє замовлення? Я чекаю вже тиждень."),
        ("fa", "سفارش من کجاست؟ یک هفته است که منتظرم."),
        ("el", "Πού είναι η παραγγελία μου;"),
        ("he", "איפה ההזמנה שלי?"),
    ],
)
def test_languages_that_are_not_ours_are_named(really, foreign: str, text: str) -> None:  # type: ignore[no-untyped-def]
    assert really(text).foreign == foreign
    for before in SPOKEN:
        found = really(text, conversation=before)
        assert (found.language, found.foreign, found.doubtful) == (before, foreign, None)


@pytest.mark.parametrize("language", SPOKEN)
def test_one_word_opens_a_conversation(really, language: str) -> None:  # type: ignore[no-untyped-def]
    assert really(WORDS[language][0]).language == language


def test_country_and_browser_decide_what_a_word_leaves_open(really) -> None:  # type: ignore[no-untyped-def]
    assert really("ok", channel=("ja-JP",)).language == "ja"
    assert really("CO-104532", country=country_languages("AT")).language == "de"
    assert really("fatura", channel=("pt-BR",)).language == "pt"
    assert really("fatura", channel=("tr-TR",)).language == "tr"
    assert really("", country=country_languages("MX")).language == "es"
    assert really("注文", channel=("ja-JP",)).language == "ja"
