"""The parts of a message that may each be a request."""

from __future__ import annotations

import pytest

from bot.adapters.content.library import Content
from bot.core.parts import MOST, parts


@pytest.mark.parametrize(
    ("language", "text", "whole"),
    [
        ("en", "Where is my order? Also I need an invoice.", ["Where is my order", "I need an invoice"]),
        ("en", "where is my order and can I get an invoice", ["where is my order", "can I get an invoice"]),
        ("en", "WHERE IS MY ORDER AND WHAT DOES IT COST", ["WHERE IS MY ORDER", "WHAT DOES IT COST"]),
        ("de", "Wo ist mein Paket und wie lange habe ich Rückgaberecht?", ["Wo ist mein Paket", "wie lange habe ich Rückgaberecht"]),
        ("es", "¿Dónde está mi pedido y cómo pido una factura?", ["¿Dónde está mi pedido", "cómo pido una factura"]),
        ("fr", "Je veux annuler ma commande et changer mon adresse", ["Je veux annuler ma commande", "changer mon adresse"]),
        ("ru", "Где мой заказ и как получить чек", ["Где мой заказ", "как получить чек"]),
        ("ko", "주문이 어디 있나요 그리고 영수증도 주세요", ["주문이 어디 있나요", "영수증도 주세요"]),
        ("ja", "荷物がまだ届きません。領収書も送ってください。", ["荷物がまだ届きません", "領収書も送ってください"]),
        ("ja", "荷物がまだ届きませんあと領収書も送ってください", ["荷物がまだ届きません", "領収書も送ってください"]),
        ("zh-Hans", "我的订单在哪里，还有怎么开发票", ["我的订单在哪里", "怎么开发票"]),
        ("zh-Hant", "我的訂單在哪裡還有怎麼開發票", ["我的訂單在哪裡", "怎麼開發票"]),
        ("ar", "أين طلبي؟ كيف أحصل على الفاتورة؟", ["أين طلبي", "كيف أحصل على الفاتورة"]),
        ("th", "ของยังไม่มาเลยครับ แล้วก็ขอใบเสร็จด้วยนะครับ", ["ของยังไม่มาเลยครับ", "ขอใบเสร็จด้วยนะครับ"]),
    ],
)
def test_two_requests(content: Content, language: str, text: str, whole: list[str]) -> None:
    assert parts(text, content.joins[language]) == whole


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "where is my order"),
        ("en", "ok. thanks"),
        ("en", "bread and butter plates"),
        ("en", "it costs 12.50 euros. really"),
        ("en", "the sandy colour arrived broken"),
        ("en", "Hello!"),
        ("de", "ich suche den Hundekorb von gestern"),
        ("ja", "返品したいです。"),
        ("en", ""),
        ("en", "?!"),
        ("en", "... ... ... ..."),
    ],
)
def test_one_request_stays_whole(content: Content, language: str, text: str) -> None:
    assert parts(text, content.joins[language]) == [text]


def test_a_part_too_short_to_be_a_request_joins_its_neighbour() -> None:
    assert parts("Hello. Where is my order? I want to cancel. Thanks!") == ["Hello Where is my order", "I want to cancel Thanks"]


def test_not_more_than_some_parts_are_looked_at() -> None:
    assert parts("one thing here. " * 50) == ["one thing here"] * MOST


def test_a_join_is_a_word_of_its_own_unless_it_is_glued() -> None:
    assert parts("the sandals and the boots", ("and",)) == ["the sandals", "the boots"]
    assert parts("the sandalsandboots are here", ("and",)) == ["the sandalsandboots are here"]
    assert parts("我要退货的商品另外我要开发票", ("另外-",)) == ["我要退货的商品", "我要开发票"]
    assert parts("cost (net) + more. or less", ("+ more",)) == ["cost (net)", "or less"]


def test_joins_of_all_languages_are_taken_as_they_are_written(content: Content) -> None:
    assert set(content.joins) == set(content.languages)
    assert all(content.joins.values())
    for language, joins in content.joins.items():
        for join in joins:
            word = join.removesuffix("-")
            blank = "" if join.endswith("-") else " "
            text = f"aaaa bbbb cccc{blank}{word}{blank}dddd eeee ffff"
            assert len(parts(text, joins)) == 2, (language, join)
