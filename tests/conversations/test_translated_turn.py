"""A turn that a machine put into English is English for the assistant, whatever its words look like."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.culture import Clues

pytestmark = pytest.mark.rasa
ODD = "var är min beställning som inte kom fram"


def _language(clues: Clues) -> dict[str, object]:
    from rasa.shared.nlu.training_data.message import Message

    from bot.assistant.language import LANGUAGE, LanguageIdentifier

    message = Message({"text": ODD, "metadata": {"comity": clues.as_dict()}})
    (done,) = LanguageIdentifier().process([message])
    found: dict[str, object] = done.get(LANGUAGE)
    return found


def test_the_language_of_a_translated_text_is_not_read_from_its_words() -> None:
    picked = Clues(conversation_language="sv", picked_language="en")
    assert _language(picked)["foreign"] == "sv"
    translated = _language(replace(picked, translated_from="sv"))
    assert (translated["language"], translated["foreign"]) == ("en", None)
