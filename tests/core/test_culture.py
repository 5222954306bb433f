"""Who a customer is: the market negotiated, each part with its source."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest

from bot.core.culture import Clues, country_languages, default_market, resolve
from bot.core.language import LanguageDecision
from bot.core.messages import Person

MARKETS = ("ar-EG", "ar-SA", "de-AT", "de-CH", "de-DE", "en-GB", "en-US", "es-ES", "es-MX", "ja-JP")
UNKNOWN = LanguageDecision(None, 0.0, (), ())


def heard(language: str) -> LanguageDecision:
    return LanguageDecision(language, 0.9, (), ())


@pytest.mark.parametrize(
    ("language", "clues", "locale", "country", "source"),
    [
        ("de", Clues(record_country="CH"), "de-CH", "CH", "customer record"),
        ("de", Clues(record_country="CH", channel_country="AT"), "de-CH", "CH", "customer record"),
        ("de", Clues(channel_country="AT"), "de-AT", "AT", "country that the channel declares"),
        ("es", Clues(channel_locales=("en-US", "es-ES")), "es-ES", "US", "channel locale es-ES"),
        ("es", Clues(picked_language="es-MX", channel_locales=("es-ES",)), "es-MX", "MX", "the customer's choice"),
        ("ar", Clues(record_country="DE", channel_country="SA"), "ar-SA", "DE", "country that the channel declares"),
        ("en", Clues(record_country="JP"), "en-US", "JP", "the usual market of “en”"),
        ("de", Clues(), "de-DE", None, "the usual market of “de”"),
        ("es", Clues(), "es-ES", None, "the usual market of “es”"),
        ("ar", Clues(), "ar-EG", None, "the usual market of “ar”"),
        ("ja", Clues(channel_locales=("ja",)), "ja-JP", None, "the usual market of “ja”"),
    ],
)
def test_market(language: str, clues: Clues, locale: str, country: str | None, source: str) -> None:
    found = resolve(heard(language), clues, MARKETS, "en")
    assert (found.language, found.locale, found.country) == (language, locale, country)
    assert (found.evidence[-1].what, found.evidence[-1].value, found.evidence[-1].source) == ("market", locale, source)


@pytest.mark.parametrize(
    ("clues", "language"),
    [
        (Clues(), "en"),
        (Clues(channel_locales=("sv-SE", "ja-JP")), "ja"),
        (Clues(record_language="es", channel_locales=("ja",)), "es"),
        (Clues(conversation_language="de", record_language="es"), "de"),
        (Clues(picked_language="ar-SA", conversation_language="de"), "ar"),
        (Clues(record_language="sv"), "en"),
    ],
)
def test_when_the_text_says_nothing(clues: Clues, language: str) -> None:
    found = resolve(UNKNOWN, clues, MARKETS, "en")
    assert found.language == language
    assert found.evidence[0].what == "language"
    assert found.locale in MARKETS


def test_language_never_follows_from_the_country() -> None:
    assert resolve(heard("en"), Clues(record_country="DE"), MARKETS, "en").language == "en"


def test_default_market_of_a_language_without_its_likeliest() -> None:
    assert default_market("pt", ("pt-PT", "de-DE")) == "pt-PT"
    assert default_market("pt", ("pt-PT", "pt-BR")) == "pt-BR"


def test_country_languages() -> None:
    assert country_languages("CH")[:2] == ("de", "fr") or country_languages("CH")[0] == "de"
    assert country_languages("mx")[0] == "es"
    assert "ar" in country_languages("SA")
    assert country_languages("XX") == ()


def test_hints_take_the_language_part() -> None:
    clues = Clues(
        conversation_language="de",
        record_language="es",
        record_country="MX",
        channel_locales=("en-US",),
        channel_country="AT",
        picked_language="ja",
    )
    hints = clues.hints()
    assert (hints.conversation, hints.record, hints.channel, hints.pick) == ("de", "es", ("en-US",), "ja")
    assert hints.country[0] == "es", "the record's country, not the channel's"
    assert Clues(channel_country="AT").hints().country[0] == "de"
    assert Clues().hints().country == ()


def test_clues_travel_as_json() -> None:
    clues = Clues(
        conversation_language="de",
        record_language="es",
        record_country="MX",
        channel_locales=("es-MX", "en"),
        channel_country="MX",
        picked_language="es",
        wish="casual",
        person=Person("Ana", "Luna", "Dra.", "female", "Anita"),
        known=True,
        tier="gold",
        account_kind="family",
        opening="first",
    )
    data = json.loads(json.dumps(clues.as_dict()))
    assert Clues.from_dict(data) == clues
    assert set(data) == {field.name for field in fields(Clues)}, "a new field must travel too"
    assert Clues.from_dict({**data, "shoe_size": 40}) == clues
    assert Clues.from_dict({}) == Clues()
