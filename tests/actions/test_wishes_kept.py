"""The actions behind a wish: what the front desk has read is confirmed, the rest is read here, and the record is asked about once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot import settings, wiring
from bot.actions import talk
from bot.actions.turn import YES_NO, Handler, Turn
from bot.adapters.database import DatabaseStore, migrate
from bot.core.model import Conversation, Customer, Preferences
from bot.core.preferences import CONSENT

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=timezone.utc)
GERMAN: Mapping[str, Any] = {"culture": {"language": "de", "locale": "de-DE"}, "language": {"language": "de"}}


@dataclass
class Act:
    """Runs an action over one conversation."""

    store: DatabaseStore
    slots: dict[str, Any]

    def do(self, handler: Handler, text: str = "/change_formality", asked: tuple[str, ...] = (), **parsed: Any) -> list[Any]:
        """What is said: (situation, override)."""
        message = {"text": text, "intent": {"name": "change_formality"}, "metadata": {"comity": {"asked": list(asked)}}, **GERMAN, **parsed}
        dispatcher = CollectingDispatcher()
        with self.store.transaction() as unit:
            turn = Turn(dispatcher, Tracker("V-1", dict(self.slots), message, [], False, None, {}, "action_listen"), unit)
            handler(turn)
            for event in turn.events:
                self.slots[event["name"]] = event["value"]
        self.buttons = [one.get("choices") for one in dispatcher.messages]
        return [(one["response"].removeprefix("utter_"), one.get("override")) for one in dispatcher.messages]

    def kept(self) -> Preferences:
        with self.store.transaction() as unit:
            customer = unit.records.customer("C-1")
            assert customer is not None
            return customer.preferences

    def consent(self, granted: bool) -> None:
        with self.store.transaction() as unit:
            unit.records.give_consent("C-1", CONSENT, granted)


@pytest.fixture
def act(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Act]:
    """A customer who is signed in, and whom the front desk has heard asking for a name."""
    chosen = settings.read({"COMITY_HOME": str(tmp_path)})
    migrate(chosen.database_url)
    store = DatabaseStore(chosen.database_url)
    monkeypatch.setattr(wiring, "store", lambda: store)
    with store.transaction() as unit:
        unit.records.insert_customer(Customer("C-1", "anna@mail.example", "Anna", "Weber"))
        unit.conversations.open(Conversation("V-1", "web", "bot", NOW, "C-1", preferences=Preferences(None, None, "Kathi")), "hash")
    yield Act(store, {})
    store.close()


def stranger(act: Act) -> None:
    with act.store.transaction() as unit:
        unit.conversations.update("V-1", customer_id=None)


def test_a_wish_that_the_front_desk_has_read_is_confirmed(act: Act) -> None:
    stranger(act)
    assert act.do(talk.change_formality, asked=("name",)) == [("name_changed", None)]
    assert act.do(talk.change_formality, asked=("formality",)) == [("formality_changed", None)]
    assert act.do(talk.change_formality, asked=("name", "formality")) == [("name_changed", None)]
    assert act.slots == {}, "nothing is asked of somebody unknown"


def test_who_was_never_asked_is_asked_once_whether_it_may_be_kept(act: Act) -> None:
    assert act.do(talk.change_formality, asked=("name",)) == [("name_changed", None), ("wish_keep_asked", None)]
    assert act.buttons[1] == list(YES_NO)
    assert (act.slots["awaiting"], act.slots["pending"]) == ("confirmation", "change_formality")
    assert act.kept() == Preferences(), "until the customer says so"
    assert act.do(talk.affirm) == [("wish_kept", None)]
    assert act.kept() == Preferences(None, None, "Kathi")
    assert act.slots["awaiting"] is None
    assert act.do(talk.change_formality, asked=("formality",)) == [("formality_changed", None), ("wish_kept", None)]


def test_a_no_is_kept_too(act: Act) -> None:
    act.do(talk.change_formality, asked=("name",))
    assert act.do(talk.deny) == [("wish_not_kept", None)]
    assert act.kept() == Preferences()
    assert act.do(talk.change_formality, asked=("name",)) == [("name_changed", None)], "nobody is asked twice"
    with act.store.transaction() as unit:
        assert unit.records.customer("C-1").newest_consents() == {CONSENT: False}


def test_a_question_that_is_open_stays_open(act: Act) -> None:
    act.slots.update(awaiting="confirmation", pending="cancel_order", note="CO-104532")
    assert act.do(talk.change_formality, asked=("name",)) == [("name_changed", None)]
    assert act.slots == {"awaiting": "confirmation", "pending": "cancel_order", "note": "CO-104532"}


def test_what_gives_the_wishs_reason_needs_no_answer(act: Act) -> None:
    act.consent(False)
    assert act.do(talk.clarify, "ich bin erst 19", asked=("formality",)) == [("formality_changed", None)]
    with act.store.transaction() as unit:
        assert unit.unanswered.list() == (), "nor is it a question for the localisers"
    (asked_back,) = act.do(talk.clarify, "Verkauft ihr Tee?", asked=("formality",))
    assert asked_back[0] == "clarify"
    with act.store.transaction() as unit:
        assert [one.text for one in unit.unanswered.list()] == ["Verkauft ihr Tee?"]


@pytest.mark.parametrize(
    ("text", "entities", "said", "kept"),
    [
        ("Nenn mich Jo", [], ("name_changed", {"wish": "casual", "wished": "Jo"}), Preferences(None, "casual", "Jo")),
        ("Nennen Sie mich Jo", [], ("name_changed", {"wished": "Jo"}), Preferences(None, None, "Jo")),
        ("weniger steif", [], ("formality_changed", {"wish": "casual"}), Preferences(None, "casual", "Kathi")),
        (
            '/change_formality{"formality": "formal"}',
            [{"entity": "formality", "value": "formal"}],
            ("formality_changed", {"wish": "formal"}),
            Preferences(None, "formal", "Kathi"),
        ),
    ],
)
def test_what_reaches_the_assistant_unread_is_read_there(
    act: Act, text: str, entities: list[Any], said: tuple[str, Any], kept: Preferences
) -> None:
    """A button, a plain Rasa connector, or words that only the trained topic knows for a wish."""
    act.consent(True)
    assert act.do(talk.change_formality, text, entities=entities) == [said, ("wish_kept", said[1])]
    with act.store.transaction() as unit:
        assert unit.conversations.get("V-1").preferences == kept
    assert act.kept().name == (kept.name if "Jo" in text else None), "what was asked for now"


def test_a_wish_that_nobody_understands_is_asked_about(act: Act) -> None:
    assert act.do(talk.change_formality, "anders bitte") == [("formality_asked", None)]
    assert [button["payload"] for button in act.buttons[0]] == [
        '/change_formality{"formality": "casual"}',
        '/change_formality{"formality": "formal"}',
    ]


def test_a_no_without_a_question_about_it_changes_nothing(act: Act) -> None:
    act.slots.update(awaiting="confirmation", pending="cancel_order")
    assert act.do(talk.deny) == [("nothing_changed", None)]
    assert act.do(talk.deny) == [("nothing_pending", None)]
    with act.store.transaction() as unit:
        assert unit.records.customer("C-1").newest_consents() == {}
