"""What reaches the localisers' queue when the bot has to ask back, and the command that shows it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot import cli, settings, wiring
from bot.actions.talk import clarify
from bot.actions.turn import Turn
from bot.adapters.database import DatabaseStore, migrate


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DatabaseStore]:
    chosen = settings.read({"COMITY_HOME": str(tmp_path)})
    migrate(chosen.database_url)
    made = DatabaseStore(chosen.database_url)
    monkeypatch.setattr(settings, "current", lambda: chosen)
    monkeypatch.setattr(wiring, "store", lambda: made)
    yield made
    made.close()


def ask(store: DatabaseStore, text: str, said_before: bool = False, **parsed: object) -> list[str]:
    """The situations that clarify answers a message with."""
    message = {
        "text": text,
        "intent": {"name": "nlu_fallback", "confidence": 0.2},
        "intent_ranking": [{"name": "get_invoice", "confidence": 0.31}, {"name": "greet", "confidence": 0.02}],
        "language": {"language": "de"},
        "understanding": {"entry": None, "near": ["gift_wrapping", 0.52]},
        **parsed,
    }
    events = [{"event": "bot", "metadata": {"utter_action": "utter_clarify"}}] if said_before else []
    tracker = Tracker("c-1", {}, message, events, False, None, {}, "action_listen")
    dispatcher = CollectingDispatcher()
    with store.transaction() as unit:
        clarify(Turn(dispatcher, tracker, unit))
    return [str(one["response"]) for one in dispatcher.messages]


def test_what_nothing_fitted_is_kept_for_the_localisers(store: DatabaseStore, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask(store, "Verkauft ihr Tee zu CO-104532?") == ["utter_clarify"]
    assert ask(store, "verkauft ihr tee zu co-111111", said_before=True) == ["utter_person_offered"]
    ask(store, "/nlu_fallback")
    ask(store, "Tea?", language={"language": "en", "foreign": None})
    with pytest.raises(SystemExit) as ended:
        cli.main(["unanswered", "--language", "de", "--json"])
    assert ended.value.code == 0
    (line,) = capsys.readouterr().out.splitlines()
    kept = json.loads(line)
    assert (kept["language"], kept["text"], kept["count"], kept["state"]) == ("de", "Verkauft ihr Tee zu …?", 2, "open")
    assert kept["guesses"] == [{"name": "faq/gift_wrapping", "score": 0.52}, {"name": "get_invoice", "score": 0.31}]
    for arguments, said in ((["unanswered"], "en\n"), (["unanswered", "--done", str(kept["id"])], "is done"), (["unanswered"], "Tea?")):
        with pytest.raises(SystemExit):
            cli.main(arguments)
        assert said in capsys.readouterr().out
    with pytest.raises(SystemExit) as ended:
        cli.main(["unanswered", "--ignore", "999"])
    assert ended.value.code == 1
    assert "There is no question 999" in capsys.readouterr().err
