"""A language that only a machine writes has rules of its own: they choose the English words that are then translated."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from bot import settings
from bot.adapters.content.library import Content, Library
from bot.core import interpreter
from bot.core.culture import Clues, CulturalContext, resolve
from bot.core.errors import ContentError
from bot.core.language import LanguageDecision
from bot.core.lent import manner_of
from bot.core.model import Translation
from bot.core.replies import Draft, speak
from bot.core.rules import Market
from bot.core.sample import SAMPLE

MakeMarket = Callable[[str], Market]
IN_ENGLISH = LanguageDecision("en", 1.0, (), ())


class Upside:
    """Translates into anything, visibly."""

    def can(self, source: str, target: str) -> bool:
        return True

    async def translate(self, texts: Sequence[str], source: str, target: str, names: Sequence[str] = ()) -> tuple[Translation, ...]:
        return tuple(Translation(f"<{target}> {text}", text, source, target) for text in texts)


def context(content: Content, clues: Clues) -> CulturalContext:
    """As the assistant finds it for a turn that was put into English."""
    return manner_of(resolve(IN_ENGLISH, clues, content.spoken, "en"), clues, content.markets)


@pytest.mark.parametrize(
    "clues",
    [
        Clues(translated_from="da", picked_language="en"),
        Clues(translated_from="da", picked_language="en", channel_country="DK"),
        Clues(translated_from="da-DK", picked_language="en", channel_locales=("da-DK", "en-US")),
        Clues(translated_from="da", picked_language="en", record_country="US"),
        Clues(translated_from="da", picked_language="en", conversation_locale="en-GB"),
    ],
)
def test_a_translated_language_hears_the_rules_of_its_own_market(content: Content, clues: Clues) -> None:
    found = context(content, clues)
    assert (found.language, found.locale) == ("en", "da-DK"), "its words are English until the machine has had them"
    assert found.evidence[-1].value == "da-DK"
    assert found.known["locale"].value == "da-DK"


@pytest.mark.parametrize(
    ("clues", "locale"),
    [
        (Clues(channel_locales=("da-DK", "en-GB")), "en-GB"),  # a Dane who writes English
        (Clues(translated_from="fi", picked_language="en"), "en-US"),  # nobody wrote rules for Finnish
        (Clues(), "en-US"),
    ],
)
def test_nobody_else_does(content: Content, clues: Clues, locale: str) -> None:
    assert context(content, clues).locale == locale


def test_who_picked_a_language_of_ours_hears_that_languages_market(content: Content) -> None:
    clues = Clues(translated_from="da", picked_language="de")
    german = resolve(LanguageDecision("de", 1.0, (), ()), clues, content.spoken, "en")
    assert manner_of(german, clues, content.markets) is german


def test_the_reply_is_chosen_by_danish_rules_and_then_translated(content: Content) -> None:
    refused = Draft("refund_refused", SAMPLE)
    danish = speak(refused, "da-DK", content.markets, content.texts, Clues())
    american = speak(refused, "en-US", content.markets, content.texts, Clues())
    assert (danish.language, danish.decision.register.directness, danish.moves[0]) == ("en", "direct", "news")
    assert (american.decision.register.directness, american.moves[0]) == ("balanced", "empathy")
    asked = asyncio.run(interpreter.answer(Upside(), [danish.as_reply()], "da", Clues(), content.texts["da-DK"], marked=True))
    comity = asked[0]["comity"]
    assert asked[0]["text"] == f"<da> {danish.text}"
    assert (comity["language"], comity["locale"], comity["register"]["directness"]) == ("da", "da-DK", "direct")


def test_dates_and_money_stand_as_english_is_written_there(content: Content) -> None:
    texts = content.texts["da-DK"]
    assert texts.value({"date": "2026-11-02"}) == "2 November 2026"
    assert texts.value({"amount": 123456, "currency": "EUR"}) == "1.234,56 €".replace(" ", "\xa0")


def test_it_is_no_language_that_we_speak(content: Content) -> None:
    assert "da" not in content.languages
    assert "da-DK" in content.markets
    assert "da-DK" not in content.spoken
    assert {"en-US", "zh-TW", "pt-BR"} <= set(content.spoken)


def test_files_alone_add_such_a_market(tmp_path: Path) -> None:
    root = settings.current().root
    (tmp_path / "locales").mkdir()
    (tmp_path / "etiquette_rules").mkdir()
    shutil.copytree(root / "locales/en", tmp_path / "locales/en")
    for name in ("base", "en", "en-US"):
        shutil.copy(root / f"etiquette_rules/{name}.yml", tmp_path / "etiquette_rules")
    own = "name: Sweden\nregister: {formality: casual, directness: direct, because: Swedes say du.}\n"
    (tmp_path / "etiquette_rules/sv.yml").write_text("text: en\n", encoding="utf-8")
    (tmp_path / "etiquette_rules/sv-SE.yml").write_text(own, encoding="utf-8")
    content = Library(tmp_path).current()
    assert (content.languages, content.spoken) == (("en",), ("en-US",))
    spoken = speak(Draft("greeting", {}), "sv-SE", content.markets, content.texts, Clues(opening="first"))
    assert (spoken.language, spoken.text.splitlines()[0], spoken.decision.register.directness) == ("en", "Hey!", "direct")
    clues = Clues(translated_from="sv", picked_language="en")
    assert context(content, clues).locale == "sv-SE"


def test_words_come_from_english_or_are_its_own(make_market: MakeMarket) -> None:
    assert make_market("text: en\n").text == "en"
    assert make_market("").text == "xx"
    with pytest.raises(ContentError, match="“text: en”") as caught:
        make_market("name: X\ntext: fr\n")
    assert (caught.value.file, caught.value.line) == ("xx-XX.yml", 2)
