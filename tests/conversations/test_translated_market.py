"""A turn that a machine put into English follows the rules of the customer's own language, where there are some."""

from __future__ import annotations

import pytest

from bot.core.culture import Clues

pytestmark = pytest.mark.rasa


@pytest.mark.parametrize(("language", "locale"), [("da", "da-DK"), ("sv", "en-US")])
def test_the_assistant_finds_the_market_of_a_translated_language(language: str, locale: str) -> None:
    from bot.assistant.culture import context_of

    context = context_of({"language": "en", "confidence": 1.0}, Clues(translated_from=language, picked_language="en"))
    assert (context.language, context.locale) == ("en", locale)
