"""What customers ask for about the talk itself."""

from __future__ import annotations

import time

import pytest

from bot.adapters.content.library import Content
from bot.core.errors import ContentError
from bot.core.wishes import LanguageNames, WishPatterns, fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ÜBER Straße", "uber strasse"),
        ("¿Dónde está?", "¿donde esta?"),
        ("آمنة إلى أحمد", "امنه الي احمد"),
        ("مُحَمَّد", "محمد"),
        ("مـــرحبا", "مرحبا"),
        ("がぎ ガ", "がぎ ガ"),
        ("ｶﾞ Ａ", "ガ a"),
        ("한국어", "한국어"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(folded) == folded


@pytest.mark.parametrize(
    ("language", "text", "wish"),
    [
        ("de", "Wir können uns gern duzen", "casual"),
        ("de", "Sag ruhig du zu mir", "casual"),
        ("de", "Du ist okay", "casual"),
        ("de", "Bitte siezen Sie mich", "formal"),
        ("de", "Bitte nicht duzen!", "formal"),
        ("de", "Hören Sie auf, mich zu duzen", "formal"),
        ("de", "Du musst mich nicht siezen", "casual"),
        ("de", "Warum duzen Sie mich?", "formal"),
        ("de", "Wo ist mein Paket?", None),
        ("zh-Hant", "唔使咁客氣", "casual"),
        ("zh-Hant", "講嘢唔使咁正式", "casual"),
        ("zh-Hant", "禮貌啲好唔好", "formal"),
        ("zh-Hant", "叫我陳太", "formal"),
        ("zh-Hant", "請叫我做黃生", "formal"),
        ("zh-Hant", "叫我小美就好", "casual"),
        ("zh-Hans", "别叫我您", "casual"),
        ("zh-Hans", "请叫我王女士", "formal"),
        ("en", "Please be more formal", "formal"),
        ("en", "no need to be so formal", "casual"),
        ("en", "Call me Ana", "casual"),
        ("en", "don't be so casual with me", "formal"),
        ("en", "Where is my parcel?", None),
        ("es", "Puedes tutearme", "casual"),
        ("es", "Tráteme de usted, por favor", "formal"),
        ("es", "No me tutees", "formal"),
        ("es", "no hace falta el usted", "casual"),
        ("es", "¿Dónde está mi paquete?", None),
        ("ja", "敬語じゃなくていいよ", "casual"),
        ("ja", "タメ口でいいよ", "casual"),
        ("ja", "丁寧な言葉でお願いします", "formal"),
        ("ja", "タメ口はやめてください", "formal"),
        ("ja", "荷物はどこですか", None),
        ("ar", "تكلم معي بشكل رسمي", "formal"),
        ("ar", "بدون رسميات من فضلك", "casual"),
        ("ar", "أين طلبي", None),
    ],
)
def test_form_of_address_asked_for(content: Content, language: str, text: str, wish: str | None) -> None:
    assert content.wishes.formality(text, language) == wish


def test_first_pattern_decides_and_unknown_language_says_nothing() -> None:
    patterns = WishPatterns({"xx": {"wishes": [{"formal": "nicht duzen"}, {"casual": "duzen"}]}, "yy": {}})
    assert patterns.formality("Bitte NICHT duzen", "xx") == "formal"
    assert patterns.formality("lass uns duzen", "xx") == "casual"
    assert patterns.formality("duzen", "yy") is None
    assert patterns.formality("duzen", "zz") is None


def test_a_pattern_that_is_none_names_its_file() -> None:
    with pytest.raises(ContentError, match=r"etiquette_rules/patterns/xx.yml:.*“\(du” is no regular expression"):
        WishPatterns({"xx": {"wishes": [{"casual": "(du"}]}})


def test_patterns_stay_quick_on_long_messages(content: Content) -> None:
    began = time.perf_counter()
    for language in content.languages:
        for text in ("nicht " * 600, "no " * 1300, "a" * 4000, "لا " * 1300, "敬語" * 2000):
            content.wishes.formality(text[:4000], language)
    assert time.perf_counter() - began < 2.0


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Can we speak Spanish?", ("es",)),
        ("Können wir auf Englisch oder Japanisch schreiben?", ("en", "ja")),
        ("habla español", ("es",)),
        ("hablas aleman", ("de",)),
        ("日本語でお願いします", ("ja",)),
        ("بالإنجليزية من فضلك", ("en",)),
        ("تكلم العربية", ("ar",)),
        ("auf deutsch bitte", ("de",)),
        ("DEUTSCH", ("de",)),
        ("parlez-vous français ?", ("fr",)),
        ("in mandarin please", ("zh",)),
        ("English, please. English!", ("en",)),
        ("Wo ist meine Bestellung?", ()),
        ("Spanishly polished", ()),
        ("", ()),
    ],
)
def test_names_of_languages(content: Content, text: str, tags: tuple[str, ...]) -> None:
    assert content.names.find(text) == tags


def test_names_from_files_beat_cldr() -> None:
    names = LanguageNames({"en": {"nl": ["Dutch", "Flemish"]}, "de": {"de": ["Hochdeutsch"]}})
    assert names.find("flemish or hochdeutsch") == ("nl", "de")
