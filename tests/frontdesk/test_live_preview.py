"""The preview page at the front desk, and what the desk is told of a reply's reasons."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from bot.adapters.content.library import Content
from bot.core.preview import Preview
from bot.core.replies import Draft
from bot.frontdesk import preview as module
from bot.frontdesk.preview import LivePreview


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two markets and two situations of the real content: all of it takes seconds."""

    def small(content: Content) -> Preview:
        markets = {
            tag: replace(
                content.markets[tag], situations={name: content.markets[tag].situations[name] for name in ("greeting", "refund_refused")}
            )
            for tag in ("de-DE", "ar-SA")
        }
        return Preview(replace(content, markets=markets))

    monkeypatch.setattr(module, "Preview", small)


@pytest.mark.parametrize("user", ["ines", "sofia", "lena", "adam"])
async def test_everybody_who_is_signed_in_sees_it(door, user: str) -> None:
    answer = await door.call("GET", "/preview", token=(await door.at_desk(user)).token)
    assert answer.status == 200
    data = json.loads(answer.body.split('<script type="application/json" id="data">')[1].split("</script>")[0])
    assert [market["tag"] for market in data["markets"]] == ["ar-SA", "de-DE"]
    assert any("Frau Dr. Weber" in text for text in data["texts"])


async def test_nobody_else_does(door) -> None:
    talk = await door.start()
    for token in (None, "wrong", "", talk.token):
        answer = await door.call("GET", "/preview", token=token)
        assert (answer.status, answer.code) == (401, "not_signed_in")
        assert "/desk" in answer.body["detail"]


async def test_a_browser_may_run_what_is_in_the_page_and_nothing_else(door) -> None:
    lena = await door.at_desk("lena")
    answer = await door.call("GET", "/preview", token=lena.token)
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "'sha256-" in policy
    assert answer.headers["Content-Encoding"] in ("deflate", "gzip")
    assert "'sha256-" not in (await door.call("GET", "/desk")).headers["Content-Security-Policy"]


async def test_it_is_made_once_for_each_state_of_the_content() -> None:
    made: list[Any] = []
    states = [SimpleNamespace(name="first"), SimpleNamespace(name="second")]
    now = {"state": states[0]}

    async def run(work: Any) -> str:
        made.append(now["state"].name)
        await asyncio.sleep(0)
        return f"page {now['state'].name}"

    house, live = SimpleNamespace(content=lambda: now["state"], run=run), LivePreview()
    assert await asyncio.gather(*(live.page(house) for _ in range(3))) == ["page first"] * 3
    assert made == ["first"], "those who ask meanwhile wait for the same one"
    now["state"] = states[1]
    assert await live.page(house) == "page second"
    assert made == ["first", "second"]


async def test_the_desk_is_told_why_and_on_what_evidence(door) -> None:
    talk = await door.start(locales=["de-DE"])
    door.assistant.will_say(Draft("order_not_found", {"order": "CO-1"}), Draft("greeting", {}), language="de")
    await talk.say("Wo ist CO-1?")
    ticket = await door.hand_over(talk.id)
    whole = await (await door.at_desk("ines")).ticket(ticket)
    for message in whole["conversation"][1:3]:
        trace = message["trace"]
        assert trace["locale"] == "de-DE"
        decided = {dimension: trace["rules"][number]["rule"] for dimension, number in trace["why"]["register"].items()}
        assert decided["formality"] == "start-formality"
        assert len(trace["why"]["moves"]) == len(trace["moves"])
        assert trace["evidence"] == whole["evidence"]
    assert all("trace" not in message for message in await talk.read())
