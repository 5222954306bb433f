"""What the API shows of a translated message, to customers and to agents."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest

from bot.core.model import Message
from bot.frontdesk.views import message_view

MACHINE = {"text": "Where is my order?", "language": "en", "machine": True}


@pytest.mark.parametrize("sender", ["customer", "bot", "agent"])
def test_both_sides_see_the_original_beside_a_machines_translation(sender: Any) -> None:
    message = Message(1, "V-1", sender, "मेरा ऑर्डर कहाँ है?", datetime(2026, 1, 1, tzinfo=timezone.utc), language="hi", translation=MACHINE)
    for desk in (False, True):
        view = message_view(message, desk=desk)
        assert (view["text"], view["language"], view["translation"]) == ("मेरा ऑर्डर कहाँ है?", "hi", MACHINE)


def test_what_an_agent_put_otherwise_stays_at_the_desk() -> None:
    own = {**MACHINE, "machine": False}
    message = Message(1, "V-1", "agent", "नमस्ते", datetime(2026, 1, 1, tzinfo=timezone.utc), language="hi", translation=own)
    assert "translation" not in message_view(message)
    assert message_view(message, desk=True)["translation"] == own
