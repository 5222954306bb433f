"""A stored reply explained: which reply, the message that it answers, the evidence; and what older ones lack."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest

from bot.core.errors import InvalidInput, NotFound
from bot.core.explain import explained, replies_of
from bot.core.model import Message

RULE = {"rule": "start-formality", "file": "etiquette_rules/de.yml", "line": 3, "because": "Sie."}
TRACE = {
    "locale": "de-DE",
    "moves": ["news"],
    "rules": [RULE],
    "why": {"register": {"formality": 0}, "moves": [0], "left_out": {}},
    "occasion": {"opening": "first"},
    "address": "Frau Weber",
    "evidence": {"language": [{"what": "text", "value": "de", "source": "words", "weight": 9.1}], "culture": []},
}


def message(number: int, sender: Any, **more: Any) -> Message:
    return Message(number, "V-1", sender, f"words {number}", datetime(2026, 11, 22, tzinfo=timezone.utc), **more)


TALK = (
    message(1, "customer", language="de", topic="track_order"),
    message(2, "bot", language="de", situation="order_status", register={"formality": "formal"}, trace=TRACE),
    message(3, "agent"),
    message(4, "bot", language="de"),
)


def test_which_replies() -> None:
    assert [one.id for one in replies_of(TALK)] == [2, 4]
    assert [one.id for one in replies_of(TALK, "last")] == [4]
    assert [one.id for one in replies_of(TALK, "2")] == [2]
    assert replies_of(()) == []


@pytest.mark.parametrize(
    ("number", "error", "sentence"),
    [
        ("9", NotFound, "no message 9. The assistant's are: 2, 4"),
        ("two", NotFound, "no message two"),
        ("1", InvalidInput, "Message 1 is not the assistant's but the customer's"),
        ("3", InvalidInput, "the agent's"),
    ],
)
def test_what_is_no_reply_is_said(number: str, error: type[Exception], sentence: str) -> None:
    with pytest.raises(error, match=sentence):
        replies_of(TALK, number)


def test_no_reply_yet() -> None:
    with pytest.raises(NotFound, match="said nothing"):
        replies_of(TALK[:1], "last")


def test_a_reply_with_everything() -> None:
    found = explained(TALK[1], TALK)
    assert found["answers"] == {"message": 1, "text": "words 1", "language": "de", "topic": "track_order"}
    assert (found["locale"], found["situation"], found["address"]) == ("de-DE", "order_status", "Frau Weber")
    assert found["why"]["register"] == [{"dimension": "formality", "value": "formal", **RULE}]
    assert found["why"]["moves"] == [{"move": "news", **RULE}]
    assert found["evidence"] == TRACE["evidence"]


def test_a_reply_of_an_older_form_explains_what_it_can() -> None:
    bare = explained(TALK[3], TALK)
    assert (bare["why"], bare["evidence"], bare["rules"], bare["locale"]) == (None, None, [], None)
    older = explained(message(2, "bot", register={"formality": "formal"}, trace={"moves": ["news"], "rules": [RULE], "address": ""}), TALK)
    assert (older["why"], older["evidence"]) == (None, None)
    assert (older["moves"], older["rules"]) == (["news"], [RULE])


def test_a_translated_reply_has_both_texts() -> None:
    mark = {"from": "en", "to": "sv", "machine": True, "fault": None}
    sent = message(2, "bot", translation={"text": "Hello.", "language": "en", "machine": True}, trace={**TRACE, "translation": mark})
    found = explained(sent, TALK)
    assert (found["original"]["text"], found["translated"]) == ("Hello.", mark)
