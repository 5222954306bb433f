"""Writing systems: what a text is written in, about how many words, and letters that a language never writes."""

from __future__ import annotations

import pytest

from bot.core import scripts
from bot.core.text import letters


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Wo ist mein Paket", "Latin"),
        ("Größe Łódź İstanbul", "Latin"),
        ("Đơn hàng", "Latin"),
        ("ＡＢＣ", "Latin"),
        ("注文した商品", "Kana"),
        ("キャンセル", "Kana"),
        ("我的订单", "Han"),
        ("々〆", "Han"),
        ("주문", "Hangul"),
        ("สินค้า", "Thai"),
        ("أين طلبي", "Arabic"),
        ("Где заказ", "Cyrillic"),
        ("שלום", "Hebrew"),
        ("Πού είναι", "Greek"),
        ("मेरा ऑर्डर", "Devanagari"),
        ("გამარჯობა", "Georgian"),
        ("ያለ", "Ethiopic"),
        ("", None),
    ],
)
def test_main_script(text: str, script: str | None) -> None:
    assert scripts.main_script(scripts.count(letters(text))) == script


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("iPhone 15 Proを返品したい", "Kana"),
        ("我的 iPhone 15 Pro Max 还没到", "Han"),
        ("Samsung Galaxy S24 아직 안 왔어요", "Hangul"),
        ("لم يصل iPhone 15 Pro حتى الآن", "Arabic"),
        ("My Łódź order from 東京", "Latin"),
        ("注文はどこ", "Kana"),
    ],
)
def test_latin_names_do_not_outweigh_the_text_they_stand_in(text: str, script: str) -> None:
    assert scripts.main_script(scripts.count(letters(text))) == script


def test_count() -> None:
    assert scripts.count("abc déf") == {"Latin": 6}
    assert scripts.count("注文は どこ abc") == {"Latin": 3, "Kana": 3, "Han": 2}
    assert scripts.count("") == {}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("wo ist mein paket", 4),
        ("Где мой заказ", 3),
        ("주문이 안 왔어요", 3),
        ("退款", 2 / 1.7),
        ("ありがとう", 5 / 3),
        ("ขอบคุณ", 6 / 4),
        ("我的 iPhone 还没到", 5 / 1.7 + 3),
        ("", 0),
    ],
)
def test_words_are_counted_also_where_no_blanks_part_them(text: str, number: float) -> None:
    assert scripts.words(text, scripts.count(text)) == pytest.approx(number)


@pytest.mark.parametrize(
    ("language", "text", "share"),
    [
        ("ru", "где мой заказ", 0.0),
        ("ru", "де моє замовлення", 1 / 3),
        ("uk", "де моє замовлення", 0.0),
        ("uk", "это мой", 1 / 2),
        ("ar", "أين طلبي", 0.0),
        ("ar", "سفارش من کجاست", 1 / 3),
        ("fa", "سفارش من کجاست", 0.0),
        ("ar", "شُكْرًا", 0.0),
        ("ru", "iPhone pro", 0.0),
        ("de", "где", 0.0),
        ("ru", "", 0.0),
    ],
)
def test_words_with_letters_that_a_language_never_writes(language: str, text: str, share: float) -> None:
    """Vowel marks and letters of other scripts are nobody's fault; a language without an alphabet here has no odd words."""
    assert scripts.odd_words(language, text) == pytest.approx(share)


def test_every_alphabet_is_of_a_language_of_its_script() -> None:
    for language, alphabet in scripts.ALPHABETS.items():
        found = scripts.main_script(scripts.count(alphabet.replace("ـ", "")))
        assert language in scripts.LANGUAGES[str(found)], language
        assert alphabet == alphabet.lower()
