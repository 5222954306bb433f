"""Text made safe to keep, and the details found in it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import InvalidInput, TooLarge
from bot.core.text import MAX_CHARACTERS, clean, details_only, find_email, find_order_number, latin_digits, letters, without_details


def test_clean_keeps_what_people_write() -> None:
    assert clean("  Grüße\nund\tDank 👨‍👩‍👧  ") == "Grüße\nund\tDank 👨‍👩‍👧"
    assert clean("می‌خواهم") == "می‌خواهم"  # the joiner is spelling


def test_clean_composes_letters() -> None:
    assert clean("u\u0308ber") == "über"


def test_clean_takes_out_control_characters() -> None:
    assert clean("a\x00b\x1b[31mc\u202ed\ufeff") == "ab[31mcd"
    assert clean("eins\r\nzwei\x0bdrei") == "eins \nzwei drei"
    assert clean("x\ud800y") == "xy"


@pytest.mark.parametrize("empty", ["", " \n\t", "\x00", "\u200d\u200e", "\u202e"])
def test_clean_refuses_nothing(empty: str) -> None:
    with pytest.raises(InvalidInput, match="empty"):
        clean(empty)


@pytest.mark.parametrize("wrong", [None, 5, ["a"], {"text": "a"}, b"a"])
def test_clean_refuses_what_is_no_text(wrong: object) -> None:
    with pytest.raises(InvalidInput, match="must be a string"):
        clean(wrong)


def test_clean_says_how_long_a_message_may_be() -> None:
    assert clean("x" * MAX_CHARACTERS)
    with pytest.raises(TooLarge, match="4000 characters; this one has 4001") as caught:
        clean("x" * (MAX_CHARACTERS + 1))
    assert (caught.value.status, caught.value.code) == (413, "too_large")


@given(st.text(max_size=200))
def test_clean_is_stable_and_utf8(text: str) -> None:
    try:
        once = clean(text)
    except InvalidInput:
        return
    assert clean(once) == once
    once.encode("utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "CO-104532", "co104532", "C0-104532", "co 104532", "CO_104532", "CO–104532", "#104532", "104532.", "Where is order 104532?",
        "order:CO-104532!", "注文104532はどこ", "１０４５３２", "طلبي ١٠٤٥٣٢", "طلبCO-104532", "CO-104532 or CO-117234",
    ],
)  # fmt: skip
def test_an_order_number_however_it_is_typed(text: str) -> None:
    assert find_order_number(text) == "CO-104532"


@pytest.mark.parametrize(
    "text",
    [
        "", "204532", "2104532", "1045321", "030104532", "104532,50 €", "104532.5", "see https://shop.example/o/104532",
        "www.shop.example/104532", "a104532@b.de", "104532@b.de", "v1.104532",
    ],
)  # fmt: skip
def test_what_is_no_order_number(text: str) -> None:
    assert find_order_number(text) is None


def test_email_is_found_and_lowered() -> None:
    assert find_email("It's <Ana.Luz+shop@Mail.Example.CO>, thanks.") == "ana.luz+shop@mail.example.co"
    assert find_email("ａｎａ＠ｂ．ｅｘａｍｐｌｅ") == "ana@b.example"
    assert find_email("nobody@nowhere") is None
    assert find_email("@ana") is None


def test_search_for_details_stays_linear() -> None:
    began = time.perf_counter()
    for text in ("a" * 4000 + "@", "a." * 2000, "a@" + "b." * 2000, "CO-" * 1300, "1" * 4000, "http://" * 500):
        find_email(text), find_order_number(text), details_only(text)
    assert time.perf_counter() - began < 1.0


def test_digits_of_all_scripts() -> None:
    assert latin_digits("１٢३4") == "1234"
    assert latin_digits("½ ²") == "1⁄2 2"


def test_without_details_leaves_the_words() -> None:
    text = "Bestellung CO-104532 an ana@b.example, siehe https://x.example/a?b=c und 12 Stück"
    assert letters(without_details(text)) == "Bestellung an siehe und Stück"


def test_letters_keep_marks_and_part_words() -> None:
    assert letters("¿Qué?  l'été, 3 हिन्दी!") == "Qué l été हिन्दी"


@pytest.mark.parametrize("text", ["CO-104532", "104532", "ana@b.example", "CO-104532, ana@b.example", " #104532! "])
def test_details_only(text: str) -> None:
    assert details_only(text)


@pytest.mark.parametrize("text", ["", "12", "👍", "order CO-104532", "ana@b.example please", "https://x.example/104532"])
def test_not_details_only(text: str) -> None:
    assert not details_only(text)
