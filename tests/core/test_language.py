"""Text evidence weighed with priors: with small detectors that say what a test tells them, and with the two real ones."""

from __future__ import annotations

import math
from collections.abc import Mapping

import pytest
import yaml

from bot import settings, wiring
from bot.adapters.content.library import Content
from bot.core.culture import country_languages
from bot.core.language import PRIORS, Hints, LanguageDecision, decide

SPOKEN = ("ar", "de", "en", "es", "ja")


class Says:
    """A detector with one opinion, and a note of what it was asked."""

    def __init__(self, **opinion: float) -> None:
        self.opinion, self.asked = opinion, []  # type: ignore[var-annotated]

    def probabilities(self, text: str) -> Mapping[str, float]:
        self.asked.append(text)
        return self.opinion


def weigh(text: str, hints: Hints | None = None, general: Says | None = None, ours: Says | None = None) -> LanguageDecision:
    return decide(text, hints or Hints(), (general or Says(), ours or Says()), SPOKEN)


def test_nothing_known_is_none() -> None:
    found = weigh("")
    assert (found.language, found.confidence, found.alternatives, found.evidence, found.foreign) == (None, 0.0, (), (), None)
    assert weigh("12345 👍").language is None
    assert weigh("blorp", general=Says(), ours=Says()).language is None


@pytest.mark.parametrize("hint", ["conversation", "record", "channel", "country"])
def test_each_prior_speaks_when_nothing_else_does(hint: str) -> None:
    found = weigh("", Hints(**{hint: ("de-AT",) if hint in ("channel", "country") else "de-AT"}))  # type: ignore[arg-type]
    assert found.language == "de"
    assert [(item.what, item.value, item.source, item.weight) for item in found.evidence] == [("prior", "de", hint, PRIORS[hint])]
    odds = math.exp(PRIORS[hint])
    assert found.confidence == pytest.approx(odds / (odds + 4))


def test_probabilities_sum_to_one_and_are_ranked() -> None:
    found = weigh("Wo ist das Paket", Hints(record="en", channel=("es", "ja")), Says(de=0.6, en=0.3), Says(de=0.8))
    everything = [found.confidence, *(p for _, p in found.alternatives)]
    assert sum(everything) == pytest.approx(1)
    assert everything == sorted(everything, reverse=True)
    assert {found.language, *(language for language, _ in found.alternatives)} == set(SPOKEN)


def test_later_locales_of_a_browser_count_less() -> None:
    found = weigh("", Hints(channel=("ja-JP", "en-US", "en")))
    assert found.language == "ja"
    weights = [item.weight for item in found.evidence]
    assert weights == sorted(weights, reverse=True)


def test_unspoken_priors_are_passed_over() -> None:
    found = weigh("", Hints(conversation="fr", record="pt-BR", channel=("zh-TW",), country=("gsw",)))
    assert (found.language, found.evidence) == (None, ())


def test_both_detectors_leave_evidence_with_their_weight() -> None:
    found = weigh("where is my parcel", Hints(record="de"), Says(en=0.9, de=0.1), Says(en=1.0))
    assert [(item.what, item.value, item.source) for item in found.evidence] == [
        ("prior", "de", "record"),
        ("text", "en", "detector"),
        ("text", "en", "words"),
    ]
    assert all(item.weight > 0 for item in found.evidence)
    assert found.evidence[1].as_dict() == {
        "what": "text",
        "value": "en",
        "source": "detector",
        "weight": round(found.evidence[1].weight, 2),
    }


def test_one_detector_may_be_wrong() -> None:
    assert weigh("where is my parcel", general=Says(de=0.5, en=0.45), ours=Says(en=0.99)).language == "en"


def test_detectors_never_see_numbers_links_or_addresses() -> None:
    general, ours = Says(en=1.0), Says(en=1.0)
    weigh("look at https://x.example/de CO-104532 ana@b.example please", general=general, ours=ours)
    assert general.asked == ours.asked == ["look at please"]


def test_shouting_is_lowered() -> None:
    general = Says(en=1.0)
    weigh("WHERE IS MY ORDER", general=general)
    assert general.asked == ["where is my order"]


def test_three_letters_are_not_asked_about() -> None:
    general = Says(de=1.0)
    found = weigh("ok", Hints(conversation="ja"), general)
    assert (found.language, general.asked) == ("ja", [])


def test_a_pick_wins_and_its_evidence_is_kept() -> None:
    found = weigh("Wo ist mein Paket geblieben?", Hints(pick="es-MX", conversation="de"), Says(de=1.0), Says(de=1.0))
    assert (found.language, found.confidence) == ("es", 1.0)
    assert {item.source for item in found.evidence} == {"conversation", "detector", "words", "the customer's choice"}


def test_a_pick_that_is_not_spoken_here_does_not_win() -> None:
    assert weigh("Wo ist mein Paket", Hints(pick="fr"), Says(de=1.0), Says(de=1.0)).language == "de"


def test_foreign_is_named_and_answered_in_what_is_known() -> None:
    found = weigh("où est ma commande", Hints(conversation="de"), Says(fr=0.98, en=0.01))
    assert (found.language, found.foreign) == ("de", "fr")
    assert found.evidence[-1].value == "fr"
    assert weigh("où est ma commande", general=Says(fr=0.98)).language is None


def test_foreign_needs_a_sentence_and_certainty() -> None:
    assert weigh("commande annulée", general=Says(fr=0.98)).foreign is None
    assert weigh("wo is mien pakket", general=Says(nds=0.45, de=0.4)).foreign is None
    assert weigh("wo ist mein paket", general=Says(nds=0.8, de=0.1), ours=Says(de=1.0)).foreign is None, "our own words speak against it"


def test_crumbs_are_no_evidence() -> None:
    """99.5 % Portuguese and 0.4 % English is no sign of English, even where our own words keep Portuguese from being named."""
    found = weigh("não consigo entrar na minha conta", general=Says(pt=0.995, en=0.004), ours=Says(es=0.9, en=0.01, de=0.01))
    assert found.language != "en"


@pytest.mark.parametrize(
    ("text", "language", "foreign"),
    [
        ("注文はどこですか", "ja", None),
        ("ありがとう", "ja", None),
        ("キャンセル", "ja", None),
        ("أين طلبي", "ar", None),
        ("주문이 안 왔어요", None, "ko"),
        ("Где мой заказ", None, "ru"),
        ("สวัสดีครับ", None, "th"),
    ],
)
def test_script_speaks_where_the_detector_is_wrong(text: str, language: str | None, foreign: str | None) -> None:
    found = weigh(text, general=Says(en=0.9, zh=0.1))
    assert (found.language, found.foreign) == (language, foreign)


def test_latin_letters_are_not_japanese() -> None:
    assert weigh("mein paket ist weg", general=Says(ja=0.6, de=0.3)).language == "de"


# The real detectors


@pytest.fixture(scope="module")
def really(content: Content):  # type: ignore[no-untyped-def]
    def decide_really(text: str, **hints: object) -> LanguageDecision:
        return decide(text, Hints(**hints), wiring.detectors(), content.languages)  # type: ignore[arg-type]

    return decide_really


SHORT = (
    "ok", "OK", "Ok.", "no", "No!", "yes", "ja", "hm", "5", "👍", "???", "CO-104532", "co104532", "#117234", "https://shop.example/en/orders",
    "www.tienda.example", "ana@mail.example", "Weber", "Anna Weber", "María", "DHL", "iPhone 15", "PayPal", "Yamada Tarō", "Müller", "Oslo",
)  # fmt: skip


@pytest.mark.parametrize("language", SPOKEN)
def test_short_words_numbers_links_and_names_do_not_switch(really, language: str) -> None:  # type: ignore[no-untyped-def]
    switched = {
        text: found.language for text in SHORT if (found := really(text, conversation=language)).language != language or found.foreign
    }
    assert switched == {}


def test_a_button_does_not_switch(really, content: Content) -> None:  # type: ignore[no-untyped-def]
    """Its payload has no words of a language, its title is in ours."""
    for language in SPOKEN:
        for button in ("button-yes", "button-no", "button-person", "topic-track-order", "topic-get-refund"):
            found = really(content.texts[language].render(button), conversation=language)
            assert (found.language, found.foreign) == (language, None), (language, button)


def test_short_answers_of_our_own_examples_stay_in_their_language(really) -> None:  # type: ignore[no-untyped-def]
    """ "Yes", "no, not that one", "thanks": one of these taken for a foreign language would end what the customer is doing."""
    strayed = {}
    for language in SPOKEN:
        talk = yaml.safe_load((settings.current().root / f"bot/data/nlu/{language}/talk.yml").read_text(encoding="utf-8"))
        for item in talk["nlu"]:
            if item["intent"] == "change_language":  # names other languages
                continue
            for line in item["examples"].splitlines():
                found = really(line[2:], conversation=language)
                if (found.language, found.foreign) != (language, None):
                    strayed[line[2:]] = found.foreign or found.language
    assert strayed == {}


SENTENCES = {
    "de": "Wo ist meine Bestellung? Ich warte seit einer Woche.",
    "en": "Where is my order? I have been waiting for a week.",
    "es": "¿Dónde está mi pedido? Llevo una semana esperando.",
    "ja": "注文した商品がまだ届きません。",
    "ar": "أين طلبي؟ أنا أنتظر منذ أسبوع.",
}


@pytest.mark.parametrize("language", SPOKEN)
def test_a_sentence_switches_at_once(really, language: str) -> None:  # type: ignore[no-untyped-def]
    for before in SPOKEN:
        found = really(SENTENCES[language], conversation=before, record=before, channel=(before,))
        assert found.language == language, before
        assert found.confidence > 0.8


def test_a_sentence_does_not_switch_a_pick(really) -> None:  # type: ignore[no-untyped-def]
    for language in SPOKEN:
        assert really(SENTENCES["de"], pick=language).language == language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Où est ma commande, s'il vous plaît ?"),
        ("fr", "Je voudrais annuler ma commande"),
        ("it", "Vorrei annullare il mio ordine, per favore"),
        ("pt", "O meu pacote ainda não chegou"),
        ("nl", "Waar is mijn bestelling gebleven?"),
        ("pl", "Gdzie jest moje zamówienie?"),
        ("tr", "Siparişim nerede acaba?"),
        ("ru", "Где мой заказ?"),
        ("ko", "내 주문은 어디에 있나요?"),
        ("zh", "我的订单在哪里？"),
        ("th", "คำสั่งซื้อของฉันอยู่ที่ไหน"),
        ("el", "Πού είναι η παραγγελία μου;"),
    ],
)
def test_foreign_languages_are_named(really, language: str, text: str) -> None:  # type: ignore[no-untyped-def]
    assert really(text).foreign == language
    found = really(text, conversation="en")
    assert (found.language, found.foreign) == ("en", language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "donde esta mi pedido"),
        ("es", "quiero devolver el pantalon que compre ayer"),
        ("es", "no me llego el reembolso todavia"),
        ("de", "ich mochte meine bestellung zuruckgeben"),
        ("de", "koennen sie mir die rechnung schicken"),
        ("de", "das paket ist noch nicht da, wann kommt es"),
        ("en", "wheres my order its late"),
        ("ar", "اين طلبي لم يصل حتى الان"),
    ],
)
def test_careless_typing_is_understood(really, language: str, text: str) -> None:  # type: ignore[no-untyped-def]
    assert really(text).language == language
    other = "en" if language != "en" else "de"
    assert really(text, conversation=other).language == language


@pytest.mark.parametrize(("language", "word"), [("es", "hola"), ("de", "danke"), ("en", "hello"), ("ja", "こんにちは"), ("ar", "مرحبا")])
def test_one_word_opens_a_conversation(really, language: str, word: str) -> None:  # type: ignore[no-untyped-def]
    assert really(word).language == language


def test_country_and_browser_decide_what_a_word_leaves_open(really) -> None:  # type: ignore[no-untyped-def]
    assert really("ok", channel=("ja-JP",)).language == "ja"
    assert really("CO-104532", country=country_languages("AT")).language == "de"
    assert really("", country=country_languages("MX")).language == "es"
