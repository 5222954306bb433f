"""The wishes of the season as they are shipped: every market has words for each of its own, in every manner, and for no other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from bot import wiring
from bot.adapters.content.library import Content
from bot.core.culture import Clues
from bot.core.model import Season
from bot.core.replies import Draft, speak
from bot.core.rules import FACTS
from bot.core.tags import language_of

GREETED = ("greeting", "goodbye", "thanks_received")
NONE = {"da-DK"}
"""Markets that do without, since a machine writes their language."""
FAITHS = ("Christmas", "Weihnacht", "Noël", "Navidad", "Natal", "Natale", "Kerst", "Рождеств")
"""Names that some markets' shops leave out."""


def wishes(content: Content) -> Iterator[tuple[str, Season, str]]:
    for tag, market in content.markets.items():
        for season in market.seasons:
            for situation, wish, opening in product(GREETED, (None, *FACTS["wish"]), FACTS["opening"]):
                clues = Clues(seasons={tag: season.id}, wish=wish, opening=opening)  # type: ignore[arg-type]  # both out of FACTS
                said = speak(Draft(situation, {}), tag, content.markets, content.texts, clues)
                found = [part.text for part in said.parts if part.move == "season"]
                assert len(found) == 1, (tag, season.id, situation, wish, said.moves)
                yield tag, season, found[0]


@pytest.fixture(scope="module")
def said(content: Content) -> list[tuple[str, Season, str]]:
    return list(wishes(content))


@pytest.fixture(scope="module")
def content() -> Content:
    return wiring.library().current()


def test_every_market_but_those_has_seasons(content: Content) -> None:
    assert {tag for tag, market in content.markets.items() if not market.seasons} == NONE


def test_every_season_has_words_in_every_manner(said: list[tuple[str, Season, str]]) -> None:
    assert len(said) > 1000
    assert all(len(text) > 3 and text[-1] not in ",，、" for _, _, text in said)


def test_two_seasons_of_a_market_are_not_greeted_for_alike(said: list[tuple[str, Season, str]]) -> None:
    alike: dict[tuple[str, str], set[str]] = {}
    for tag, season, text in said:
        alike.setdefault((tag, text), set()).add(season.id)
    # «عيد مبارك» and “İyi bayramlar” are said at both feasts, among friends.
    twice = {key[0] for key, seasons in alike.items() if len(seasons) > 1}
    assert twice <= {"ar-EG", "ar-SA", "tr-TR"}


def test_where_shops_name_no_faith_neither_do_we(said: list[tuple[str, Season, str]]) -> None:
    named = {tag for tag, _, text in said if any(faith in text for faith in FAITHS)}
    assert named == {"en-GB", "en-AU", "en-SG"}


def test_nobody_in_mourning_is_congratulated_in_japan(said: list[tuple[str, Season, str]]) -> None:
    japanese = {text for tag, _, text in said if tag == "ja-JP"}
    assert japanese
    assert not [text for text in japanese if "おめで" in text or "賀" in text]


def test_a_formal_wish_is_formal(content: Content, said: list[tuple[str, Season, str]]) -> None:
    def read(tag: str, text: str) -> Any:
        return content.register.read(text, tag).register

    formal = {text for tag, _, text in said if language_of(tag) == "de" and "Ihnen" in text}
    assert {read("de-DE", text) for text in formal} == {"formal"}
    assert len(formal) >= 5


def test_every_season_says_why(content: Content) -> None:
    for tag, market in content.markets.items():
        for season in market.seasons:
            assert season.because.endswith("."), (tag, season.id)
            assert season.before + season.after <= 31, "a season is no half year"
