"""Signs: what is surely wrong is found, what a language writes so is left alone."""

from __future__ import annotations

import pytest

from bot.core.lint import Finding, Folder, Material
from bot.core.lint_signs import brackets, signs, unseen


def found(text: str, language: str) -> list[Finding]:
    file = f"locales/{language}/a.ftl"
    material = Material({language: Folder(language, ((file, f"a = {text}\n"),))})
    return [*unseen(material), *signs(material), *brackets(material)]


RIGHT = {
    "de": [
        "„Meine Bestellungen“, z. B. heute …",
        "Größe: 10 × 20 cm (±1 %), 4,90 €",
        "SMS, E-Mail; Ihre/Deine 2-fach",
        "Naïve Cafés à la carte",
    ],
    "fr": ["Où est-elle ? Là ! « Voilà » : ici ; oui.", "8 h 30, l’été"],
    "en": ["It's £4.50 (or $5), e.g. 9:00–17:00.", "µ and Ω are Greek", "Wait ... what?", "See .example and 1 .5"],
    "ru": ["SMS-уведомление придёт на e-mail: №5, «да».", "Ёлка, йод — всё"],
    "ja": ["「CO-104532」は8:00〜20:00、help@comity.exampleへ。", "A4サイズ（縦）、2.5cm！？", "ガギグゲゴ、パピプペポ"],
    "zh-Hans": ["订单CO-104532：8:00–20:00（UTC），help@comity.example。", "“我的订单”"],
    "ko": ["8:00~20:00(UTC), 네! 알겠어요.", "한국어?"],
    "th": ["เวลา 8:00–20:00 น. ครับ/ค่ะ", "กี่"],
    "ar": ["هل تريد إلغاء الطلب؟ نعم، «طلباتي».", "لا: ٤٨ ساعة"],
    "fa": ["نمی‌توانم"],
    "hi": ["क्‍या"],
    "pl": ["„Zażółć gęślą jaźń”"],
    "tr": ["İstanbul’da ışık; ığdır"],
}


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in RIGHT.items() for text in texts])
def test_what_a_language_writes_so_is_right(language: str, text: str) -> None:
    assert [one.sentence for one in found(text, language)] == []


@pytest.mark.parametrize(
    ("language", "text", "column", "words"),
    [
        ("de", "Ihr\u00adPaket", 8, "U+00AD, soft hyphen"),
        ("de", "Ihr \ufffd", 9, "wrong encoding"),
        ("de", "StraÃŸe", 9, "wrong encoding"),
        ("fr", "lâ€™été", 6, "wrong encoding"),
        ("de", "fu\u0308r", 6, "“ü” is put together"),
        ("ko", "\u1112\u1161\u11ab", 5, "“한” is put together"),
        ("en", "\u0410nna", 5, "is a Cyrillic letter"),
        ("en", "Al\u03bfha", 7, "is a Greek letter"),
        ("ru", "Зaказ", 6, "is a Latin letter"),
        ("de", "Ja\u00a0 nein", 7, "Two blanks"),
        ("de", "Ja , nein", 7, "before “,”"),
        ("de", "Ja .", 7, "before “.”"),
        ("de", "Nr。", 7, "Write “.”"),
        ("en", "Ｏrder １２", 5, "Write “O”"),
        ("ja", "はい!", 7, "Write “！”"),
        ("ja", "はい(今)", 7, "Write “（”"),
        ("zh-Hant", "好.", 6, "Write “。”"),
        ("zh-Hant", "好;", 6, "Write “；”"),
        ("ja", "「はい", 5, "「 and 」"),
        ("de", "Ja (nein", 5, "( and )"),
    ],
)
def test_what_is_surely_wrong_is_found(language: str, text: str, column: int, words: str) -> None:
    hits = [one for one in found(text, language) if words in one.sentence]
    assert hits, found(text, language)
    assert (hits[0].line, hits[0].column) == (1, column)


def test_a_bracket_may_stand_around_a_choice() -> None:
    assert found("( { $tv ->\n    [t] ja\n   *[v] nein\n } )", "de") == []
