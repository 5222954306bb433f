"""Who a customer is: the market negotiated, each part with its source."""

from __future__ import annotations

import json
from dataclasses import fields, replace

import pytest

from bot.adapters.content.library import Content
from bot.core.culture import SOURCES, Clues, country_languages, default_market, market_for, negotiate, resolve
from bot.core.language import Evidence, LanguageDecision
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
        ("es", Clues(picked_language="es-MX", record_country="ES"), "es-MX", "MX", "the customer's choice"),
        ("de", Clues(record_phone_country="CH", channel_country="AT"), "de-CH", "CH", "telephone number on record"),
        ("de", Clues(record_country="AT", record_phone_country="CH"), "de-AT", "AT", "customer record"),
        ("de", Clues(channel_country="AT", channel_country_from="phone"), "de-AT", "AT", "country of the telephone number"),
        ("de", Clues(channel_country="AT", channel_country_from="address"), "de-AT", "AT", "country of the internet address"),
        (
            "de",
            Clues(channel_country="AT", channel_country_from="address", channel_locales=("de-CH",)),
            "de-CH",
            "CH",
            "channel locale de-CH",
        ),
        ("es", Clues(record_country="CO"), "es-MX", "CO", "customer record: es-MX is nearest to es-CO"),
        ("es", Clues(record_country="CO", channel_locales=("es-ES",)), "es-MX", "CO", "customer record: es-MX is nearest to es-CO"),
        ("de", Clues(channel_locales=("de-LI",)), "de-CH", "LI", "channel locale de-LI: de-CH is nearest to de-LI"),
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
    assert Clues(record_phone_country="AT", channel_country="MX").hints().country[0] == "de"
    assert Clues().hints().country == ()


def test_clues_travel_as_json() -> None:
    clues = Clues(
        conversation_language="de",
        record_language="es",
        record_country="MX",
        channel_locales=("es-MX", "en"),
        record_phone_country="MX",
        channel_country="MX",
        channel_country_from="phone",
        picked_language="es",
        wish="casual",
        person=Person("Ana", "Luna", "Dra.", "female", "Anita"),
        known=True,
        tier="gold",
        account_kind="family",
        consents={"preferences": True},
        wished_here=("name",),
        asked=("name", "formality"),
        opening="first",
    )
    data = json.loads(json.dumps(clues.as_dict()))
    assert Clues.from_dict(data) == clues
    assert set(data) == {field.name for field in fields(Clues)}, "a new field must travel too"
    assert Clues.from_dict({**data, "shoe_size": 40}) == clues
    assert Clues.from_dict({}) == Clues()


NEAREST: dict[str, str] = {
    "de-LI": "de-CH", "de-LU": "de-DE", "de-BE": "de-DE", "es-CO": "es-MX", "es-PE": "es-MX", "es-US": "es-MX", "es-UY": "es-AR",
    "es-GQ": "es-ES",
    "en-NZ": "en-AU", "en-CA": "en-US", "en-PH": "en-US", "en-PR": "en-US", "en-IE": "en-GB", "en-ZA": "en-GB", "en-PK": "en-GB",
    "zh-Hans-SG": "zh-CN", "zh-Hant-MO": "zh-HK", "fr-BE": "fr-FR", "fr-CH": "fr-FR", "fr-SN": "fr-FR", "pt-AO": "pt-PT", "pt-MZ": "pt-PT",
    "ar-AE": "ar-SA", "ar-KW": "ar-SA", "ar-QA": "ar-SA", "ar-MA": "ar-EG", "ar-JO": "ar-EG", "nl-BE": "nl-NL", "it-CH": "it-IT",
    "ru-KZ": "ru-RU", "tr-CY": "tr-TR",
}  # fmt: skip
"""A language where we have no market of its own -> the market whose manners and words are nearest."""
ALL = (*MARKETS, "en-AU", "es-AR", "fr-CA", "fr-FR", "it-IT", "nl-NL", "pt-BR", "pt-PT", "ru-RU", "tr-TR", "zh-CN", "zh-HK", "zh-TW")


@pytest.mark.parametrize(("tag", "market"), NEAREST.items())
def test_the_nearest_market(tag: str, market: str) -> None:
    language, _, territory = tag.rpartition("-")
    assert negotiate(language, territory, ALL) == market
    assert market_for(tag, ALL) == market


def test_a_country_tells_nothing_of_a_language_that_is_not_official_there() -> None:
    assert negotiate("en", "JP", ALL) is None
    assert negotiate("de", "US", ALL) is None
    assert negotiate("ja", "DE", ALL) is None
    assert negotiate("xx", "DE", ALL) is None
    assert market_for("en-JP", ALL) == "en-GB", "but somebody whose device says both writes the English of the world"
    assert resolve(heard("ar"), Clues(record_country="DE"), ALL, "en").locale == "ar-EG"


@pytest.mark.parametrize(
    ("tag", "market"), [("de-AT", "de-AT"), ("de", "de-DE"), ("zh-Hant", "zh-TW"), ("zh", "zh-CN"), ("sv-SE", None), ("x y", None)]
)
def test_market_for_a_tag(tag: str, market: str | None) -> None:
    assert market_for(tag, ALL) == market


def test_every_neighbour_is_found_with_the_real_markets(content: Content) -> None:
    there = {tag: market for tag, market in NEAREST.items() if market in content.spoken}
    assert {tag: market_for(tag, content.spoken) for tag in there} == there


# Provenance


def test_each_field_says_where_it_came_from_and_how_sure_it_is() -> None:
    decision = LanguageDecision("de", 0.97, (), (Evidence("text", "de", "words", 3.0), Evidence("prior", "de", "channel", 1.6)))
    clues = Clues(
        record_country="AT",
        channel_locales=("de-DE",),
        wish="casual",
        person=Person("Anna", "Weber", "Dr.", "female", "Kathi"),
        known=True,
        tier="gold",
        account_kind="business",
        consents={"preferences": True, "newsletter": False},
        wished_here=("name",),
    )
    found = resolve(decision, clues, MARKETS, "en")
    said = {name: (known.value, known.source, known.detail, known.confidence) for name, known in found.known.items()}
    assert said == {
        "language": ("de", "message", "words", 0.97),
        "locale": ("de-AT", "record", "customer record", 1.0),
        "country": ("AT", "record", "customer record", 1.0),
        "formality": ("casual", "asked", "asked for before, kept on record", 1.0),
        "name": ("Kathi", "asked", "asked for in this conversation", 1.0),
        "given_name": ("Anna", "record", "customer record", 1.0),
        "family_name": ("Weber", "record", "customer record", 1.0),
        "title": ("Dr.", "record", "customer record", 1.0),
        "gender": ("female", "record", "customer record", 1.0),
        "account_kind": ("business", "record", "customer record", 1.0),
        "tier": ("gold", "record", "customer record", 1.0),
        "consents": ({"preferences": True, "newsletter": False}, "record", "customer record", 1.0),
    }


def test_what_is_unknown_is_missing() -> None:
    found = resolve(heard("de"), Clues(), MARKETS, "en")
    assert set(found.known) == {"language", "locale"}
    assert found.of("country") is None
    assert found.of("tier") is None
    locale = found.of("locale")
    assert locale is not None
    assert (locale.source, locale.confidence) == ("market", 0.5), "unknown means the market's default"


@pytest.mark.parametrize(
    ("decision", "clues", "source"),
    [
        (heard("de"), Clues(picked_language="de"), "asked"),
        (heard("de"), Clues(picked_language="ja"), "message"),
        (LanguageDecision("de", 0.9, (), (Evidence("prior", "de", "record", 1.6),)), Clues(record_language="de"), "record"),
        (LanguageDecision("de", 0.9, (), (Evidence("prior", "de", "channel", 1.6),)), Clues(channel_locales=("de",)), "channel"),
        (LanguageDecision("de", 0.9, (), (Evidence("prior", "de", "conversation", 5.0),)), Clues(conversation_language="de"), "message"),
        (UNKNOWN, Clues(conversation_language="de"), "message"),
        (UNKNOWN, Clues(record_language="de"), "record"),
        (UNKNOWN, Clues(channel_locales=("de-AT",)), "channel"),
        (UNKNOWN, Clues(), "market"),
    ],
)
def test_where_the_language_came_from(decision: LanguageDecision, clues: Clues, source: str) -> None:
    known = resolve(decision, clues, MARKETS, "en").of("language")
    assert known is not None
    assert known.source == source


LEVELS: tuple[tuple[str, Clues], ...] = (
    ("asked", Clues(picked_language="de-CH")),
    ("record", Clues(record_country="AT")),
    ("record", Clues(record_phone_country="DE")),
    ("channel", Clues(channel_country="CH")),
    ("channel", Clues(channel_locales=("de-AT",))),
    ("channel", Clues(channel_country="DE", channel_country_from="address")),
)
"""Each source with the country that it names, by authority."""


def test_a_lower_source_never_overrides_a_higher_one() -> None:
    """Whatever a lower one says too, the higher one's market holds; alone, each fills what is missing."""
    for rank, (source, clues) in enumerate(LEVELS):
        alone = resolve(heard("de"), clues, MARKETS, "en", written="de-CH")
        for _, lower in LEVELS[rank + 1 :]:
            given = {field.name: value for field in fields(Clues) if (value := getattr(lower, field.name)) != getattr(Clues(), field.name)}
            if "channel_country" in given and clues.channel_country:
                continue  # a channel names one country
            both = resolve(heard("de"), replace(clues, **given), MARKETS, "en", written="de-CH")
            assert both.locale == alone.locale, (source, given)
            assert both.country == alone.country, (source, given)
            assert both.known["locale"].source == source
    order = [SOURCES.index(source) for source, _ in LEVELS]
    assert order == sorted(order)
    assert resolve(heard("de"), Clues(), MARKETS, "en", written="de-CH").known["locale"].source == "message"


def test_the_conversations_market_is_kept_where_nothing_names_a_country() -> None:
    found = resolve(heard("de"), Clues(conversation_locale="de-AT"), MARKETS, "en")
    assert found.locale == "de-AT"


def test_never_from_a_name() -> None:
    people = [
        Person(),
        Person("Ahmed", "Yilmaz"),
        Person("Kenji", "Sato", gender="male"),
        Person("Maria", "Cohen", "Dra.", "female", "Mia"),
    ]
    found = [resolve(UNKNOWN, Clues(person=person, channel_locales=("de",)), MARKETS, "en") for person in people]
    assert {(one.language, one.locale, one.country, one.of("formality")) for one in found} == {("de", "de-DE", None, None)}


def test_the_trace_of_a_context_holds_no_names() -> None:
    clues = Clues(record_country="AT", person=Person("Anna", "Weber", "Dr.", "female", "Kathi"), tier="gold", known=True)
    data = json.loads(json.dumps(resolve(heard("de"), clues, MARKETS, "en").as_dict()))
    assert (data["language"], data["locale"], data["country"]) == ("de", "de-AT", "AT")
    assert data["known"]["country"] == {"value": "AT", "source": "record", "detail": "customer record", "confidence": 1.0}
    assert data["known"]["tier"]["value"] == "gold"
    assert [(one["what"], one["value"], one["source"]) for one in data["evidence"]] == [
        ("market", "de-AT", "customer record"),
        ("country", "AT", "customer record"),
        ("tier", "gold", "customer record"),
    ]
    assert not {"Anna", "Weber", "Dr.", "Kathi"} & set(json.dumps(data, ensure_ascii=False).split('"'))
