"""One reply from situation to text, buttons and card."""

from __future__ import annotations

import json

import pytest

from bot.adapters.content.library import Content
from bot.core.culture import Clues
from bot.core.errors import Unprocessable
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
