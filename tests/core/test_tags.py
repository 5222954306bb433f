"""Language tags: which of our languages they mean, and which name a market."""

from __future__ import annotations

import pytest

from bot.adapters.content.library import Content
from bot.core.tags import is_market, language_of, market_tag, territory_of


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("de", "de"),
        ("de-AT", "de"),
        ("DE_at", "de"),
        ("en-Latn-US", "en"),
        ("pt-PT", "pt"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh-Hans-HK", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-MO", "zh-Hant"),
        ("zh-Hant", "zh-Hant"),
        ("zh-hant-cn", "zh-Hant"),
        ("cmn", "zh-Hans"),
        ("yue", "zh-Hant"),
        ("yue-CN", "zh-Hans"),
        ("sr-Latn-RS", "sr"),
        ("not a tag", "not a tag"),
        ("XX_yy_12345678901", "xx"),
        ("", ""),
    ],
)
def test_language(tag: str, language: str) -> None:
    assert language_of(tag) == language


@pytest.mark.parametrize(
    ("tag", "territory"),
    [("de-AT", "AT"), ("zh-Hant-HK", "HK"), ("es-419", "419"), ("de", None), ("zh-Hans", None), ("not a tag", None), ("", None)],
)
def test_territory(tag: str, territory: str | None) -> None:
    assert territory_of(tag) == territory
    assert is_market(tag) == (territory is not None)


def test_a_script_is_no_market() -> None:
    assert not is_market("zh-Hans")
    assert is_market("zh-CN")


def test_a_market_is_named_without_its_script() -> None:
    assert market_tag("zh-Hant", "TW") == "zh-TW"
    assert market_tag("de", "AT") == "de-AT"


def test_every_market_leads_back_to_its_language(content: Content) -> None:
    for market in content.markets:
        territory = territory_of(market)
        assert territory is not None
        assert market_tag(language_of(market), territory) == market
        assert (language_of(market) in content.languages) == (market in content.spoken)
    assert len(content.languages) == 16
