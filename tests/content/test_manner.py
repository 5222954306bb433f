"""What the rules decide beside formality is heard in every market: where a complaint goes, how data are asked for, what is offered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from bot import wiring
from bot.adapters.content.library import Content
from bot.core.etiquette import Decision, Occasion, decide
from bot.core.faq import answer_message
from bot.core.messages import Person, compose
from bot.core.rules import SCALES
from bot.core.sample import SAMPLE

BRANDS = ("American Express", "Apple Pay", "Google Pay", "Mastercard", "PayPal", "Visa")
CARD = re.compile("Visa|فيزا")


@pytest.fixture(scope="module")
def content() -> Content:
    return wiring.library().current()


def said(content: Content, locale: str, situation: str, move: str, entry: str | None = None, **register: str) -> str:
    """One move of a situation in a market, its register changed as the test asks."""
    market = content.markets[locale]
    wish: Any = register.pop("wish", None)
    decision = decide(market, Occasion(situation, wish=wish))
    changed = Decision(replace(decision.register, **register), decision.tv, (move,), ())  # type: ignore[arg-type]
    messages = {"news": answer_message(entry)} if entry else {}
    return compose(content.texts[locale], market, changed, situation, Person(), SAMPLE, messages).text


def heard(
    content: Content, situation: str, move: str, dimension: str, entry: str | None = None, **register: str
) -> Mapping[Any, list[str]]:
    """(market, wish) -> the texts for each value of a dimension."""
    return {
        (locale, wish): [
            said(content, locale, situation, move, entry, **{"wish": wish, dimension: value, **register})  # type: ignore[dict-item]
            for value in SCALES[dimension]
        ]
        for locale in content.markets
        for wish in (None, "casual", "formal")
    }


@pytest.mark.parametrize(
    ("situation", "move", "dimension", "entry"),
    [
        ("complaint_received", "news", "complaint_route", None),
        ("faq_answer", "news", "payment", "check_payment_methods"),
        ("faq_answer", "news", "offer", "create_account"),
        ("refund_refused", "closing", "orientation", None),
        ("refund_refused", "closing", "horizon", None),
        ("handoff_started", "closing", "horizon", None),
        ("clarify", "alternative", "service", None),
    ],
)
def test_each_value_has_words_of_its_own(content: Content, situation: str, move: str, dimension: str, entry: str | None) -> None:
    for where, texts in heard(content, situation, move, dimension, entry).items():
        assert len(set(texts)) == len(texts), (where, texts)


def test_family_is_offered_where_points_are_explained(content: Content) -> None:
    for where, (none, personal, family) in heard(content, "faq_answer", "news", "offer", "loyalty_points").items():
        assert none == personal, where
        assert family.replace("\u2068", "").startswith(none), where
        assert len(family) > len(none), where


@pytest.mark.parametrize(("situation", "move"), [("identify_needed", "buffer"), ("newsletter_subscribe_confirm", "reason")])
def test_data_are_asked_for_in_two_ways(content: Content, situation: str, move: str) -> None:
    for where, (fewest, _, exchange) in heard(content, situation, move, "asking").items():
        assert fewest != exchange, where


def test_guests_come_first_where_few_data_are_given(content: Content) -> None:
    for where, (fewest, usual, exchange) in heard(content, "faq_answer", "news", "asking", "create_account", offer="none").items():
        assert usual == exchange != fewest, where


def test_what_works_like_cash_comes_before_cards_and_nothing_is_invented(content: Content) -> None:
    for where, (usual, cash_like) in heard(content, "faq_answer", "news", "payment", "check_payment_methods").items():
        first, then = (CARD.search(text) for text in (usual, cash_like))
        assert first is not None, where
        assert then is not None, where
        assert then.start() > first.start(), where
        assert [brand for brand in BRANDS if brand in usual] == [brand for brand in BRANDS if brand in cash_like], where


def test_hours_are_those_of_the_faq(content: Content) -> None:
    """One place says when people are there."""
    for locale in content.markets:
        hours = said(content, locale, "faq_answer", "news", "opening_hours")
        assert said(content, locale, "complaint_received", "reason") == hours
        assert said(content, locale, "handoff_started", "reason") == hours


def test_hours_are_not_said_twice(content: Content) -> None:
    """Where nobody is there, the news itself says when they are."""
    market = content.markets["es-MX"]
    decision = decide(market, Occasion("handoff_started"))
    assert "reason" in decision.moves
    closed = compose(content.texts["es-MX"], market, decision, "handoff_started", Person(), {**SAMPLE, "open": "no"}, {})
    assert closed.text.count("20:00") == 1
    assert "reason" not in closed.moves


# Argentina

TU = re.compile(
    r"(?i)(?<!\w)(?:tú|ti|contigo|eres|puedes|tienes|quieres|necesitas|prefieres|debes|sabes|encuentras|cambias|confirmas|eliges|dudas|valoras"
    r"|sumas|pides|dime|dinos|escríbeme|escríbenos|envíame|envíanos|mándame|inténtalo|disculpa|cuídate|revísalos|indícame|recibirás"
    r"|encontrarás|(?<!lo )revisa|elige|(?<!se )confirma|mira|prueba|pide|pon|ve a|lleva un|escribe|indica|imprime|muestra el|cierra)(?!\w)"
)


@pytest.mark.parametrize("text", ["¿Tú?", "Si quieres", "Elige el más grande.", "va contigo", "o pide hablar"])
def test_the_net_is_fine_enough(text: str) -> None:
    assert TU.search(text)


def test_argentina_says_vos_wherever_spain_says_tu(content: Content) -> None:
    market, texts = content.markets["es-AR"], content.texts["es-AR"]
    assert decide(market, Occasion("greeting")).register.formality == "neutral", "vos needs no wish"
    mixed, vos = [], 0
    for message in texts.ids():
        for formality in ("casual", "neutral"):
            for text in _variants(content, message, formality):
                mixed += [f"{message}: {hit.group(0)!r} in {text!r}"] if (hit := TU.search(text)) else []
                vos += bool(re.search(r"(?i)(?<!\w)(?:vos|podés|tenés|querés|decime|escribime|fijate|andá|elegí)(?!\w)", text))
    assert mixed == []
    assert vos > 60


def test_argentina_keeps_usted_for_who_asks(content: Content) -> None:
    vos = re.compile(r"(?i)(?<!\w)(?:vos|podés|tenés|querés|decime|escribime|fijate|andá)(?!\w)")
    assert [text for id in content.texts["es-AR"].ids() for text in _variants(content, id, "formal") if vos.search(text)] == []


def _variants(content: Content, message: str, formality: str) -> list[str]:
    """A message for each value of each dimension, and for what replies pass."""
    texts, market = content.texts["es-AR"], content.markets["es-AR"]
    if message in ("form-of-address", "full-name") or message.startswith("page-manner"):
        return []
    values = {name: texts.value(value) for name, value in SAMPLE.items()} | {"items": "", "name": "", "named": "no", "gender": "unknown"}
    scales = {dimension: scale for dimension, scale in SCALES.items() if dimension != "formality"}
    choices = {**scales, "state": STATES, "reason": ("period", "undelivered", "refunded"), "open": ("yes", "no"), "choices": ("yes", "no")}
    usual = {dimension: scale[0] for dimension, scale in SCALES.items()} | {"tv": market.address[formality]}
    used = {name: options for name, options in choices.items() if f"${name} " in (texts.pattern(message) or "")} or {"choices": ("no",)}
    given = {**values, **usual, "formality": formality}
    return list(dict.fromkeys(texts.render(message, {**given, name: option}) for name, options in used.items() for option in options))


STATES = ("processing", "packed", "shipped", "delivered", "cancelled", "returned", "requested", "approved", "paid", "refused")


def test_samples_differ_from_each_other(content: Content) -> None:
    """The test of `_variants`: it reaches more than one variant where there are more."""
    reached = _variants(content, "order-status-news", "neutral")
    assert len(reached) == 6
    assert all(one != other for one, other in pairwise(reached))
