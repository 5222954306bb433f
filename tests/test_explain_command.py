"""`comity explain`: what is told of a conversation in the database, and what is not logged."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from bot import cli, settings, wiring
from bot.adapters.database.migrate import migrate
from bot.adapters.database.store import DatabaseStore
from bot.core.culture import Clues
from bot.core.messages import Person
from bot.core.model import Conversation, NewMessage, Ticket
from bot.core.replies import Draft, speak

ASKED = "Wo bleibt mein Geld für CO-104532?"
EVIDENCE = {
    "language": [{"what": "text", "value": "de", "source": "words", "weight": 9.2}],
    "culture": [{"what": "market", "value": "de-DE", "source": "customer record", "weight": 1.0}],
}
VALUES = {"order": "CO-104532", "reason": "period", "delivered": {"date": "2026-09-14"}, "deadline": {"date": "2026-10-14"}}


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DatabaseStore]:
    """A database with the conversation V-1, in which a refund was refused, and its ticket."""
    chosen = settings.read({"COMITY_HOME": str(tmp_path)}, settings.current().root)
    migrate(chosen.database_url)
    made = DatabaseStore(chosen.database_url)
    content = wiring.library().current()
    clues = Clues(known=True, opening="first", person=Person("Anna", "Weber", "Dr.", "female"))
    comity = speak(Draft("refund_refused", VALUES), "de-DE", content.markets, content.texts, clues).as_reply()
    told, trace = comity["comity"], comity["comity"]["trace"]
    reply = NewMessage("bot", comity["text"], "de", register=told["register"], situation="refund_refused")
    with made.transaction() as unit:
        unit.conversations.open(Conversation("V-1", "web", "bot", datetime.now(timezone.utc), language="de", locale="de-DE"), "hash")
        unit.conversations.add("V-1", NewMessage("customer", ASKED, "de", topic="get_refund"))
        unit.conversations.add("V-1", replace(reply, trace={**trace, "evidence": EVIDENCE}))
        unit.conversations.add("V-1", NewMessage("customer", "ok", "de"))
        unit.conversations.add("V-1", replace(reply, text="Von früher.", trace={key: trace[key] for key in ("moves", "rules", "address")}))
        unit.conversations.add("V-1", NewMessage("bot", "Von ganz früher.", "de"))
        ticket = Ticket("T-7", "V-1", "open", "normal", "de", "de-DE", None, None, None, None, datetime.now(timezone.utc))
        unit.tickets.create(ticket)
        unit.conversations.open(Conversation("V-2", "web", "bot", datetime.now(timezone.utc)), "other")
    monkeypatch.setattr(settings, "current", lambda: chosen)
    monkeypatch.setattr(wiring, "store", lambda: made)
    yield made
    made.close()


def explain(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as ended:
        cli.main(["explain", *arguments])
    said = capsys.readouterr()
    return int(ended.value.code or 0), said.out, said.err


def replies(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    code, out, _ = explain(capsys, *arguments, "--json")
    assert code == 0
    found: list[dict[str, Any]] = json.loads(out)["replies"]
    return found


def test_a_reply_is_told_with_evidence_and_rules(store: DatabaseStore, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = explain(capsys, "V-1", "--message", "2")
    assert code == 0
    lines = out.splitlines()
    assert lines[0] == "conversation: V-1 · channel: web · speaker: bot · language: de · locale: de-DE"
    assert lines[2].startswith("── #2 · 20")
    assert lines[2].endswith(" UTC · refund_refused · de-DE ──")
    assert f"> {ASKED}  (de, get_refund)" in lines
    assert "Guten Tag, Frau Dr. Weber." in lines
    assert "known of the customer: address Frau Dr. Weber, opening first, relationship known" in lines
    formality = next(line for line in lines if line.startswith("  formality=formal"))
    assert re.search(r" etiquette_rules/de\.yml:\d+ start-formality: ", formality)
    assert any(line.startswith("  2 news") and " plan-refusal: " in line for line in lines)
    assert "  text: de, from words (9.2)" in lines
    assert "  market: de-DE, from customer record (1.0)" in lines


def test_as_json(store: DatabaseStore, capsys: pytest.CaptureFixture[str]) -> None:
    first, older, oldest = replies(capsys, "V-1")
    assert [one["message"] for one in (first, older, oldest)] == [2, 4, 5]
    assert first["evidence"] == EVIDENCE
    assert all("because" in one for part in ("register", "moves") for one in first["why"][part])
    assert first["answers"]["text"] == ASKED
    assert (older["why"], older["evidence"], bool(older["rules"])) == (None, None, True)
    assert (oldest["why"], oldest["rules"], oldest["moves"]) == (None, [], [])


def test_what_is_told_is_what_render_says_of_a_fresh_one(store: DatabaseStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stored = replies(capsys, "V-1", "--message", "2")[0]
    with pytest.raises(SystemExit):
        cli.main(["render", "--situation", "refund_refused", "--locale", "de-DE", "--json"])
    fresh = json.loads(capsys.readouterr().out)
    assert {key: stored[key] for key in ("register", "moves", "rules", "why")} == {
        key: fresh[key] for key in ("register", "moves", "rules", "why")
    }


def test_older_replies_tell_what_they_can(store: DatabaseStore, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = explain(capsys, "V-1")
    assert code == 0
    _, _, older, oldest = out.split("\n── ")
    assert "formality=formal" in older
    assert "not recorded" in older
    assert "fired\n  etiquette_rules/" in older
    assert "stored before its rules were kept" in oldest
    assert "its evidence was not kept yet" in oldest


def test_the_last_one_and_by_ticket(store: DatabaseStore, capsys: pytest.CaptureFixture[str]) -> None:
    assert [one["message"] for one in replies(capsys, "V-1", "--message", "last")] == [5]
    assert [one["message"] for one in replies(capsys, "T-7", "--message", "4")] == [4]


def test_a_conversation_without_a_reply(store: DatabaseStore, capsys: pytest.CaptureFixture[str]) -> None:
    assert explain(capsys, "V-2")[1].endswith("The assistant has said nothing in it yet.\n")
    assert replies(capsys, "V-2") == []


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("V-9",), "There is no conversation or ticket “V-9”"),
        (("V-1", "--message", "1"), "Message 1 is not the assistant's but the customer's. The assistant's are: 2, 4, 5."),
        (("V-1", "--message", "99"), "The conversation has no message 99."),
        (("V-2", "--message", "last"), "The assistant has said nothing in this conversation yet."),
    ],
)
def test_what_goes_wrong_is_one_sentence(
    store: DatabaseStore, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], sentence: str
) -> None:
    code, out, error = explain(capsys, *arguments)
    assert (code, out) == (1, "")
    assert error.startswith(f"comity: {sentence}")
    assert error.count("\n") == 1


def test_nothing_is_logged(store: DatabaseStore, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        explain(capsys, "V-1")
    assert not [record for record in caplog.records if ASKED in record.getMessage() or "Weber" in record.getMessage()]
