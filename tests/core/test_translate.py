"""Masking, restoring, and the faults of small translation models, with models that are functions."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.errors import TranslationGaveUp
from bot.core.translate import LONGEST, fault, mask, restore, translate

NAMES = ("Anna", "Weber", "Comity Store")


@settings(max_examples=60)
@given(st.text(max_size=200), st.lists(st.text(max_size=12), max_size=3))
def test_what_is_masked_comes_back(text: str, names: list[str]) -> None:
    masked = mask(text, names)
    assert restore(masked.text, masked.kept) == text


@settings(max_examples=60)
@given(st.text(alphabet="[]Xx0123 ХC-O@.:/w€\n", max_size=80))
def test_placeholders_in_the_text_itself_come_back(text: str) -> None:
    masked = mask(text)
    assert restore(masked.text, masked.kept) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Where is CO-104532?", ["CO-104532"]),
        ("co104532 please", ["co104532"]),
        ("Invoice INV-2026-0042, ticket T-1042, parcel 1Z999AA10123456784.", ["INV-2026-0042", "T-1042", "1Z999AA10123456784"]),
        ("Write to anna.weber+x@mail.example.", ["anna.weber+x@mail.example"]),
        ("See https://shop.example/a?b=1#c, or www.shop.example/x.", ["https://shop.example/a?b=1#c", "www.shop.example/x"]),
        ("Call +49 30 123456 or (030) 12 34 56.", ["+49 30 123456", "(030) 12 34 56"]),
        ("It costs €49.90, 1 234,50 kr or USD 12.", ["€49.90", "1 234,50", "USD 12"]),
        ("On 2026-11-25 at 14:30, in 3–5 days, the 2nd time, 15 % off", ["2026-11-25", "14:30", "3–5", "2nd", "15 %"]),
        ("Anna Weber of Comity Store, not Weberin", ["Anna", "Weber", "Comity Store"]),
        ("注文CO-104532は¥1,200でhttps://a.example/cです。", ["CO-104532", "¥1,200", "https://a.example/c"]),
        ("ऑर्डर १०४५३२", ["१०४५३२"]),
        ("Nothing here", []),
    ],
)
def test_what_is_masked(text: str, kept: list[str]) -> None:
    masked = mask(text, NAMES)
    assert list(masked.kept) == kept
    assert [found in text for found in kept] == [True] * masked.text.count("X]"), masked.text


@pytest.mark.parametrize("text", ["a1" * 2000, "[X" * 2000, "1 " * 2000, "A-" * 2000, "www." * 1000, "+1" * 2000, "x 1 " * 1000])
def test_masking_is_linear(text: str) -> None:
    started = time.perf_counter()
    mask(text, NAMES)
    assert time.perf_counter() - started < 0.5


@pytest.mark.parametrize(
    ("out", "whole"),
    [
        ("[X1X] och [X0X]", "B1 och A1"),
        ("[x0x] och X1X", "A1 och B1"),
        ("[ X 0 X ] och (X1X)", "A1 och B1"),
        ("【X0X】和X1X", "A1和B1"),
        ("[Х0Х] и [Х1Х]", "A1 и B1"),
        ("[X०X] और [X१X]", "A1 और B1"),
        ("[X0X] och", None),
        ("[X0X] och [X0X] och [X1X]", None),
        ("[X0X] och [X1X] och [X2X]", None),
    ],
)
def test_restoring_takes_what_models_make_of_placeholders(out: str, whole: str | None) -> None:
    assert restore(out, ("A1", "B1")) == whole


def test_a_lost_placeholder_means_piece_by_piece() -> None:
    asked: list[str] = []

    def forgetful(text: str) -> str:
        asked.append(text)
        return re.sub(r"\[X\d+X\]", "", text).upper()

    done = translate("your order CO-104532 costs €49.90.\n", "en", "sv", (), forgetful)
    assert (done.text, done.fault) == ("YOUR ORDER CO-104532 COSTS €49.90.\n", None)
    assert asked[1:] == ["your order", "costs"], "what has no letters needs no model"


def test_a_doubled_placeholder_means_piece_by_piece() -> None:
    done = translate("pay €5 today", "en", "sv", (), lambda text: text.replace("[X0X]", "[X0X] [X0X]").replace("pay", "betala"))
    assert done.text == "betala €5 today"


def test_a_text_of_figures_alone_needs_no_model() -> None:
    def never(text: str) -> str:
        raise AssertionError(text)

    assert translate("CO-104532, 49.90 €", "sv", "en", (), never).text == "CO-104532, 49.90 €"


def test_what_fails_leaves_the_original() -> None:
    def slow(text: str) -> str:
        raise TranslationGaveUp("It took too long.")

    late = translate("var är den", "sv", "en", (), slow)
    assert (late.text, late.original, late.fault) == ("var är den", "var är den", "time")
    assert translate("a" * (LONGEST + 1), "sv", "en", (), str).fault == "length"
    looped = translate("hej på dig", "sv", "en", (), lambda text: "the the the the the the the the")
    assert (looped.text, looped.fault, looped.machine) == ("hej på dig", "loop", True)


@pytest.mark.parametrize(
    ("original", "translated", "source", "target", "found"),
    [
        # as small OpenNMT models trained on film subtitles write
        ("ठीक है", "♪ OK ♪", "hi", "en", "notes"),
        ("Tack", "[Music]", "sv", "en", "notes"),
        ("हाँ", "(applause)", "hi", "en", "notes"),
        ("Hej", "Hey. What are you doing here?", "sv", "en", "invented"),
        ("Nej", "No, I don't think that I want to do it.", "sv", "en", "invented"),
        ("मदद", "I'm sorry, I can't help you with this right now.", "hi", "en", "invented"),
        ("var är min order", "where is where is where is where is where is my order", "sv", "en", "loop"),
        ("aaa", "the the the the the the the", "sv", "en", "loop"),
        ("kan ni hjälpa mig", "हा हा हा हा हा हा हा हा हा हा", "sv", "hi", "loop"),
        ("Where is my parcel?", "我在哪里我在哪里我在哪里我在哪里我在哪里", "en", "yue", "loop"),
        ("Where is my parcel?", "", "en", "sv", "empty"),
        ("Where is my parcel?", "…", "en", "sv", "empty"),
        ("Your order is on its way.", "Your order is on its way.", "en", "hi", "script"),
        ("मेरा पार्सल कहाँ है", "मेरा पार्सल कहाँ है", "hi", "en", "script"),
        ("Your order is on its way.", "your order is on its way", "en", "sv", "echo"),
        ("I would like to know when the parcel with my shoes arrives", "Yes", "en", "sv", "lost"),
    ],
)
def test_faults_are_found(original: str, translated: str, source: str, target: str, found: str) -> None:
    assert fault(original, translated, source, target) == found


@pytest.mark.parametrize(
    ("original", "translated", "source", "target"),
    [
        ("Hej", "Hello", "sv", "en"),
        ("Rahaksi?", "Can I get the money?", "fi", "en"),
        ("OK", "OK", "sv", "en"),
        ("मेरा पार्सल कहाँ है?", "Where is my parcel?", "hi", "en"),
        ("Your order is on its way.", "आपका ऑर्डर रास्ते में है।", "en", "hi"),
        ("Your order is on its way.", "Ваше замовлення вже в дорозі.", "en", "uk"),
        ("ha ha ha ha ha ha ha ha", "ha ha ha ha ha ha ha ha", "sv", "en"),
        ("♪ la la ♪", "♪ la la ♪", "sv", "en"),
        ("the size (L) is wrong", "storleken (L) är fel", "en", "sv"),
        ("no no no no", "nej nej nej nej", "en", "sv"),
        ("ฉันต้องการคืนสินค้า", "I want to return the goods", "th", "en"),
        ("Bestellung", "Поръчка", "de", "bg"),
        ("Your order", "Vaša porudžbina", "en", "sr"),
        ("!!!", "!!!", "sv", "en"),
    ],
)
def test_good_translations_are_left_alone(original: str, translated: str, source: str, target: str) -> None:
    assert fault(original, translated, source, target) is None


@settings(max_examples=60)
@given(st.text(max_size=120), st.text(max_size=120))
def test_any_pair_of_texts_is_judged(original: str, translated: str) -> None:
    fault(original, translated, "hi", "en")
