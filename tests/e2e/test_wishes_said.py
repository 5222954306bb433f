"""Wishes about the talk itself, over the HTTP API and the real processes: followed at once, beside a request, and kept if allowed."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Tuple

import pytest

from tests.conftest import House

pytestmark = pytest.mark.e2e

BOTH: Mapping[str, Tuple[str, str, str]] = {
    "de-DE": ("Nenn mich Kathi. Wo ist meine Bestellung?", "Kathi", "casual"),
    "es-MX": ("Me puedes decir Pepe. ¿Dónde está mi pedido?", "Pepe", "casual"),
    "en-US": ("Call me Sam. Where is my order?", "Sam", ""),
    "ja-JP": ("サムと呼んでください。注文した荷物はどこですか？", "サム", ""),
    "ru-RU": ("Называйте меня Анна Сергеевна. Где мой заказ?", "Анна Сергеевна", "formal"),
    "ar-SA": ("نادني سامي، أين طلبي؟", "سامي", ""),
    "zh-TW": ("叫我小美就好，我的包裹在哪裡？", "小美", ""),
}
"""Market -> a wish and a request in one message, the name, and the form of address that it means ("": the market's own)."""


def situations(replies: List[Dict[str, Any]]) -> List[str]:
    return [reply["situation"] for reply in replies]


@pytest.mark.parametrize("locale", BOTH)
def test_a_wish_and_a_request_in_one_message(house: House, locale: str) -> None:
    said, name, formality = BOTH[locale]
    talk = house.talk(locale, signed_in=False)
    first, *rest = talk.say(said)
    assert first["situation"] == "name_changed"
    assert name in first["text"]
    assert situations(rest) == ["identify_needed"], "the request is served too"
    if formality:
        assert {reply["register"]["formality"] for reply in (first, *rest)} <= {"formal": {"formal", "honorific"}}.get(
            formality, {formality}
        )


def test_a_wish_is_kept_for_the_next_time_if_the_customer_says_so(house: House) -> None:
    talk = house.talk("de-AT")
    replies = talk.say("Nennen Sie mich bitte Resi")
    assert situations(replies) == ["name_changed", "wish_keep_asked"]
    assert "Resi" in replies[0]["text"]
    assert situations(talk.say(replies[1]["buttons"][0]["payload"])) == ["wish_kept"]
    [hello] = house.talk("de-AT").say("Guten Tag")
    assert "Resi" in hello["text"], "the next conversation"
    again = house.talk("de-AT").say("Nennen Sie mich lieber Frau Hofer")
    assert situations(again) == ["name_changed", "wish_kept"], "nobody is asked twice"


def test_du_after_duz_mich_ruhig_is_no_slip_of_the_agents(house: House) -> None:
    agent = house.sign_in()
    talk = house.talk("de-DE", signed_in=False)
    [taken] = talk.say("Ich möchte mit einem Menschen sprechen")
    assert taken["situation"] == "handoff_started"
    rows: List[Dict[str, Any]] = house.call("GET", "/api/desk/tickets?state=open", token=agent).body["tickets"]
    [ticket] = [row["id"] for row in rows if row["id"] in taken["text"]]
    path = f"/api/desk/tickets/{ticket}/replies"
    words = {"text": "Hallo, kannst du mir deine Bestellnummer sagen?", "language": "de"}
    assert house.call("POST", path, words, agent).status == 409
    assert talk.say("Duz mich ruhig") == []
    assert house.call("POST", path, words, agent).status == 201
    briefing = house.call("GET", f"/api/desk/tickets/{ticket}", token=agent).body["briefing"]
    assert briefing["wishes"] == ["Asked for casual address."]
