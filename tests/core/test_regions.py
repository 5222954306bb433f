"""Words that only one of a language's markets uses."""

from __future__ import annotations

import pytest

from bot.adapters.content.library import Content
from bot.core.culture import Clues, resolve
from bot.core.errors import ContentError
from bot.core.language import LanguageDecision
from bot.core.regions import RegionalWords
from bot.core.tags import language_of

WORDS = {
    "pt": {"regions": {"pt-PT": ["encomenda", "morada"], "pt-BR": ["pedido", "cep"]}},
    "zh": {"regions": {"zh-HK": ["嘅", "唔"], "zh-TW": ["宅配"]}},
}


@pytest.mark.parametrize(
    ("language", "text", "market"),
    [
        ("pt", "onde está a minha Encomenda", "pt-PT"),
        ("pt", "meu PEDIDO, qual CEP?", "pt-BR"),
        ("pt", "encomenda, morada e pedido", "pt-PT"),
        ("pt", "encomenda ou pedido", None),
        ("pt", "as encomendas", None),
        ("pt", "onde está", None),
        ("pt", "", None),
        ("zh-Hant", "我嘅訂單唔見咗", "zh-HK"),
        ("zh-Hant", "可以宅配嗎", "zh-TW"),
        ("zh-Hans", "我嘅", None),
        ("de", "encomenda", None),
    ],
)
def test_market(language: str, text: str, market: str | None) -> None:
    """Whole words where blanks part them; a tie says nothing, nor does a market of the other Chinese."""
    assert RegionalWords(WORDS).market(text, language) == market


@pytest.mark.parametrize(
    ("regions", "what"),
    [
        (["pt-PT"], "one line for each market"),
        ({"pt": ["encomenda"]}, "“pt” needs a market"),
        ({"pt-PT": "encomenda"}, "“pt-PT” needs a market .* list of words"),
        ({"pt-PT": []}, "list of words"),
    ],
)
def test_what_is_no_list_of_words_names_its_file(regions: object, what: str) -> None:
    with pytest.raises(ContentError, match=what) as raised:
        RegionalWords({"pt": {"regions": regions}})  # type: ignore[dict-item]
    assert str(raised.value).startswith("etiquette_rules/patterns/pt.yml:1")


def test_real_words(content: Content) -> None:
    for text, language, market in (
        ("onde está a minha encomenda", "pt", "pt-PT"),
        ("vocês aceitam pix?", "pt", "pt-BR"),
        ("Grüezi, wo ist mein Paket", "de", "de-CH"),
        ("mi celular no llegó, ¿ustedes lo envían?", "es", "es-MX"),
        ("我嘅貨未到，點樣退？", "zh-Hant", "zh-HK"),
        ("Wo ist mein Paket", "de", None),
    ):
        assert content.regions.market(text, language) == market, text
    assert {language_of(market) for market in content.spoken} == set(content.languages)


def test_words_are_the_weakest_evidence_but_beat_the_usual_market() -> None:
    """Only where record and channel name no country; then above what the conversation followed so far."""
    markets = ("pt-BR", "pt-PT", "de-DE")
    heard = LanguageDecision("pt", 0.9, (), ())
    for clues, written, locale, source in (
        (Clues(), "pt-PT", "pt-PT", "words of the text"),
        (Clues(conversation_locale="pt-BR"), "pt-PT", "pt-PT", "words of the text"),
        (Clues(conversation_locale="pt-PT"), None, "pt-PT", "the conversation so far"),
        (Clues(record_country="BR"), "pt-PT", "pt-BR", "customer record"),
        (Clues(channel_locales=("pt-BR",)), "pt-PT", "pt-BR", "channel locale pt-BR"),
        (Clues(conversation_locale="de-DE"), None, "pt-BR", "the usual market of “pt”"),
        (Clues(), "pt-AO", "pt-BR", "the usual market of “pt”"),
        (Clues(record_country="DE"), "pt-PT", "pt-PT", "words of the text"),
    ):
        found = resolve(heard, clues, markets, "en", written)
        assert (found.locale, found.evidence[-1].source) == (locale, source), (clues, written)
