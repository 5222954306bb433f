"""One turn of an action: who asks, what they named, what was asked of them, and what is said back. Topics are thin functions over it."""

from __future__ import annotations

import asyncio
from datetime import datetime, timezone
from typing import Any, Callable, Dict, Iterator, List, Mapping, Optional, Sequence

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot import wiring
from bot.core.conversation import clues_for
from bot.core.language import Hints
from bot.core.model import Conversation, Customer, Order
from bot.core.ports import Unit

YES_NO = ({"message": "button-yes", "payload": "/affirm"}, {"message": "button-no", "payload": "/deny"})
SLOTS = ("awaiting", "pending", "order_number", "email", "note")


class Turn:
    """Lives for one action call, inside one database transaction."""

    def __init__(self, dispatcher: CollectingDispatcher, tracker: Tracker, unit: Unit) -> None:
        self._dispatcher, self._tracker, self.unit = dispatcher, tracker, unit
        self.now = datetime.now(timezone.utc)
        self.conversation_id: str = tracker.sender_id
        self.conversation: Optional[Conversation] = unit.conversations.get(self.conversation_id)
        self.events: List[Dict[str, Any]] = []
        self._customer: Optional[Customer] = None
        self._forgotten = False

    @property
    def customer(self) -> Optional[Customer]:
        """The customer whom this conversation has proved to be; None: anonymous."""
        if self._customer is None and self.conversation is not None and self.conversation.customer_id is not None:
            self._customer = self.unit.records.customer(self.conversation.customer_id)
        return self._customer

    @property
    def text(self) -> str:
        return str(self._tracker.latest_message.get("text") or "")

    @property
    def intent(self) -> Optional[str]:
        name = (self._tracker.latest_message.get("intent") or {}).get("name")
        return str(name) if name else None

    @property
    def ranking(self) -> Sequence[Mapping[str, Any]]:
        return self._tracker.latest_message.get("intent_ranking") or ()

    @property
    def parsed(self) -> Mapping[str, Any]:
        """What the assistant's components set: language, culture, understanding."""
        latest: Mapping[str, Any] = self._tracker.latest_message
        return latest

    @property
    def asked(self) -> Sequence[str]:
        """What this message asks of the talk itself (core/hearing.py), as the front desk read it; the replies follow it already."""
        clues: Mapping[str, Any] = (self.parsed.get("metadata") or {}).get("comity") or {}
        return tuple(clues.get("asked") or ())

    def entity(self, name: str) -> Optional[str]:
        """What this message names."""
        for entity in self._tracker.latest_message.get("entities") or ():
            if entity.get("entity") == name:
                return str(entity["value"])
        return None

    @property
    def just_asked_back(self) -> bool:
        """Whether the bot's last word was that it had not understood."""
        return next(self._said(), None) == "utter_clarify"

    def has_said(self, situation: str) -> bool:
        """Whether the bot has answered with a situation before in this conversation."""
        return f"utter_{situation}" in self._said()

    def _said(self) -> Iterator[Optional[str]]:
        """The responses so far, the newest first."""
        said = (event for event in reversed(self._tracker.events) if event.get("event") == "bot")
        return ((event.get("metadata") or {}).get("utter_action") for event in said)

    def hints(self) -> Hints:
        """What is known of the customer's languages beside this message."""
        if self.conversation is None:  # a plain Rasa connector
            return Hints(conversation=self.slot("language"))
        return clues_for(self.conversation, self.customer, first=False).hints()

    def slot(self, name: str) -> Any:
        return None if self._forgotten and name in SLOTS else self._tracker.get_slot(name)

    def set(self, **slots: Any) -> None:
        self.events += [SlotSet(name, value) for name, value in slots.items()]

    def expect(self, awaiting: str, pending: str, **more: Any) -> None:
        """The next message should bring this, for that topic."""
        self.set(awaiting=awaiting, pending=pending, **more)

    def done(self) -> None:
        """Nothing is expected any more."""
        self.set(**{name: None for name in SLOTS if self.slot(name) is not None})

    def forget(self) -> None:
        """As done, and for the rest of this turn as well."""
        self.done()
        self._forgotten = True

    def say(
        self,
        situation: str,
        values: Optional[Mapping[str, Any]] = None,
        choices: Sequence[Mapping[str, Any]] = (),
        card: Optional[Mapping[str, Any]] = None,
        entry: Optional[str] = None,
        override: Optional[Mapping[str, Any]] = None,
        ready: Optional[Mapping[str, str]] = None,
    ) -> None:
        """Answer with a situation; the NLG speaks it in the customer's language and register. ready: {"text", "language"}, said as is."""
        given = {"values": values, "choices": list(choices), "card_draft": card, "entry": entry, "override": override, "ready": ready}
        self._dispatcher.utter_message(response=f"utter_{situation}", **{key: value for key, value in given.items() if value})

    def order_of_customer(self, number: str) -> Optional[Order]:
        """Only if it is theirs: somebody else's order does not exist for them."""
        order = self.unit.records.order(number)
        return order if order is not None and self.customer is not None and order.customer_id == self.customer.id else None


Handler = Callable[[Turn], None]


class TopicAction:
    """An action that runs one handler in one transaction, off the event loop."""

    action_name = ""

    def name(self) -> str:
        return self.action_name

    def handle(self, turn: Turn) -> None:
        raise NotImplementedError

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[Dict[str, Any]]:
        return await asyncio.to_thread(self._work, dispatcher, tracker)

    def _work(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> List[Dict[str, Any]]:
        with wiring.store().transaction() as unit:
            turn = Turn(dispatcher, tracker, unit)
            self.handle(turn)
            return turn.events
