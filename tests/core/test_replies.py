"""One reply from situation to text, buttons and card."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.adapters.content.library import Content
from bot.core.culture import Clues
from bot.core.errors import Unprocessable
from bot.core.etiquette import Occasion, decide
from bot.core.messages import Person
from bot.core.replies import Draft, Spoken, speak

VALUES = {
    "order": "CO-104532",
    "reason": "period",
    "delivered": {"date": "2026-09-14"},
    "deadline": {"date": "2026-10-14"},
}


def say(content: Content, draft: Draft, locale: str = "de-DE", clues: Clues | None = None) -> Spoken:
    return speak(draft, locale, content.markets, content.texts, clues or Clues(opening="first"))


def test_a_reply_knows_how_it_came_about(content: Content) -> None:
    spoken = say(
        content, Draft("refund_refused", VALUES), clues=Clues(opening="first", known=True, person=Person("Anna", "Weber", "Dr.", "female"))
    )
    assert (spoken.language, spoken.locale, spoken.situation) == ("de", "de-DE", "refund_refused")
    assert spoken.address == "Frau Dr. Weber"
    assert spoken.text.startswith("Guten Tag, Frau Dr. Weber.\n")
    assert "CO-104532" in spoken.text
    assert "14. Oktober 2026" in spoken.text
    trace = spoken.trace()
    assert trace["moves"] == list(spoken.moves)
    assert trace["address"] == "Frau Dr. Weber"
    assert {"rule", "file", "line", "because"} == set(trace["rules"][0])
    json.dumps(trace)


def test_clues_reach_the_decision(content: Content) -> None:
    formal = say(content, Draft("greeting", {}))
    casual = say(content, Draft("greeting", {}), clues=Clues(opening="first", wish="casual"))
    assert (formal.decision.tv, casual.decision.tv) == ("v", "t")
    assert formal.text != casual.text
    known = say(content, Draft("refund_refused", VALUES), clues=Clues(known=True, tier="gold"))
    assert known.decision.register.service == "hybrid", "one step from what this market does by itself"
    assert "best-customers" in [rule.id for rule in known.decision.rules]


def test_an_faq_answer_is_the_news(content: Content) -> None:
    spoken = say(content, Draft("faq_answer", {}, entry="delivery_period"), "en-US")
    assert "2 to 4 working days" in spoken.text
    with pytest.raises(Unprocessable, match="faq-no-such-entry"):
        say(content, Draft("faq_answer", {}, entry="no_such_entry"))


def test_buttons(content: Content) -> None:
    choices = [
        {"message": "button-yes", "payload": "/affirm"},
        {"message": "button-order", "payload": "/inform", "values": {"order": "CO-1", "items": {"list": ["Tasse", "Teller"]}}},
        {"title": "日本語", "payload": '/change_language{"language": "ja"}'},
    ]
    spoken = say(content, Draft("order_choose", {}, choices))
    assert [(button.title, button.payload) for button in spoken.buttons] == [
        ("Ja", "/affirm"),
        ("CO-1 · Tasse und Teller", "/inform"),
        ("日本語", '/change_language{"language": "ja"}'),
    ]


def test_card(content: Content) -> None:
    card = {
        "kind": "order",
        "title": "card-order",
        "number": "CO-1",
        "rows": [
            {"label": "card-placed", "value": {"date": "2026-11-02"}},
            {"label": "card-state", "message": "state-shipped"},
        ],
        "items": [{"name": "Tasse", "quantity": 2, "price": {"amount": 990, "currency": "EUR"}}],
    }
    spoken = say(content, Draft("language_asked", {}, card=card), "en-US")
    assert spoken.card == {
        "kind": "order",
        "title": "Order CO-1",
        "rows": [{"label": "Ordered on", "value": "November 2, 2026"}, {"label": "Status", "value": "on its way"}],
        "items": [{"name": "Tasse", "quantity": 2, "price": "€9.90"}],
    }
    assert say(content, Draft("language_asked", {})).card is None


def test_unknown_market_says_which_there_are(content: Content) -> None:
    with pytest.raises(Unprocessable, match=r"no rules for the market “sv-SE”\. Known: ar-EG, .*zh-TW"):
        say(content, Draft("greeting", {}), "sv-SE")


def test_unknown_situation(content: Content) -> None:
    with pytest.raises(Unprocessable, match="“tea”"):
        say(content, Draft("tea", {}))


def test_a_value_that_is_lacking_is_named(content: Content) -> None:
    with pytest.raises(Unprocessable, match="order"):
        say(content, Draft("refund_refused", {key: value for key, value in VALUES.items() if key != "order"}))


SENIOR = {
    "en-IN": "senior colleague",
    "es-MX": "supervisor",
    "pt-BR": "supervisão",
    "ru-RU": "тарший специалист",
    "ar-SA": "أحد كبار المسؤولين",
}
"""Markets that offer a senior colleague on a complaint -> what they call one."""


def handed_over(content: Content, locale: str, open_now: str, **clues: Any) -> Spoken:
    values = {"ticket": "T-1001", "open": open_now}
    return speak(Draft("handoff_started", values), locale, content.markets, content.texts, Clues(**clues))


@pytest.mark.parametrize("open_now", ["yes", "no"])
def test_who_was_promised_a_senior_gets_one_in_words(content: Content, open_now: str) -> None:
    routes = {tag: decide(content.markets[tag], Occasion("complaint_received")).register.complaint_route for tag in content.spoken}
    assert {tag for tag, route in routes.items() if route == "senior"} == set(SENIOR), "name the new one's word above"
    for tag, word in SENIOR.items():
        for wish in (None, "casual", "formal"):
            promised = handed_over(content, tag, open_now, about="complaint", wish=wish)
            assert word in promised.text, (tag, wish)
            assert "senior-promised" in [rule.id for rule in promised.decision.rules]
            assert word not in handed_over(content, tag, open_now, wish=wish).text, "nobody promised one"
    for tag in set(content.spoken) - set(SENIOR):
        told = handed_over(content, tag, open_now, about="complaint")
        assert told.text == handed_over(content, tag, open_now).text, tag


MIRRORED = [
    ("es-ES", "informal", "neutral"),
    ("es-ES", "formal", "formal"),
    ("es-AR", "formal", "formal"),
    ("es-AR", "informal", "neutral"),
    ("it-IT", "informal", "neutral"),
    ("nl-NL", "formal", "formal"),
    ("pt-BR", "formal", "formal"),
    ("fr-CA", "informal", "neutral"),
    ("en-IN", "informal", "formal"),
    ("de-DE", "informal", "formal"),
    ("es-MX", "informal", "formal"),
    ("pt-PT", "informal", "formal"),
    ("ja-JP", "informal", "honorific"),
]


@pytest.mark.parametrize(("locale", "said", "heard"), MIRRORED)
def test_the_reply_follows_the_customers_register_where_the_market_does(content: Content, locale: str, said: Any, heard: str) -> None:
    spoken = speak(Draft("greeting", {}), locale, content.markets, content.texts, Clues(customer_register=said))
    assert spoken.decision.register.formality == heard
    assert spoken.occasion.customer_register == said
    start = decide(content.markets[locale], Occasion("greeting")).register.formality
    mirrored = [rule for rule in spoken.trace()["rules"] if rule["rule"] == "mirror"]
    assert bool(mirrored) == (heard != start)
    assert all(rule["because"] for rule in mirrored)


@pytest.mark.parametrize(
    ("locale", "wish", "said", "heard"), [("es-ES", "formal", "informal", "formal"), ("nl-NL", "casual", "formal", "casual")]
)
def test_a_wish_beats_the_customers_register(content: Content, locale: str, wish: Any, said: Any, heard: str) -> None:
    spoken = speak(Draft("greeting", {}), locale, content.markets, content.texts, Clues(customer_register=said, wish=wish))
    assert spoken.decision.register.formality == heard
