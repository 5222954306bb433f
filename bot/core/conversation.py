"""The use cases: a customer's message is answered, an agent's reply is relayed, a conversation changes hands."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import Any, Awaitable, Callable, Mapping, Optional, Protocol, Sequence, Tuple

from langcodes import Language
from tenacity import AsyncRetrying, retry_if_not_exception_type, stop_after_attempt, wait_exponential

from bot.core.culture import Clues, default_market
from bot.core.errors import AssistantUnavailable, ComityError, Conflict, InvalidInput, NotFound, RegisterMismatch, TooMany
from bot.core.language import Hints, decide
from bot.core.messages import Person, Texts
from bot.core.model import Agent, Button, Conversation, Customer, Message, NewMessage, Ticket
from bot.core.ports import Assistant, Bus, Detector, Store, Unit
from bot.core.register import RegisterReader
from bot.core.replies import Draft, Spoken, speak
from bot.core.rules import Market
from bot.core.text import clean

MOST_WAITING = 20
"""Messages of one conversation that may wait for the bot; more is a flood."""
MOST_UNREAD = 200
"""Messages in a row that a customer may send while a person is in charge."""
_AGAIN: Mapping[str, Any] = {
    "stop": stop_after_attempt(4),
    "wait": wait_exponential(multiplier=0.1, max=2),
    "retry": retry_if_not_exception_type(ComityError),
    "reraise": True,
}
SCORES = ("1", "2", "3", "4", "5")


class ContentView(Protocol):
    """The part of the content that replies need."""

    @property
    def markets(self) -> Mapping[str, Market]: ...
    @property
    def texts(self) -> Mapping[str, Texts]: ...
    @property
    def languages(self) -> Tuple[str, ...]: ...
    @property
    def register(self) -> RegisterReader: ...


@dataclass(frozen=True)
class House:
    """What the use cases work with. run: runs blocking work off the event loop."""

    store: Store
    assistant: Assistant
    bus: Bus
    content: Callable[[], ContentView]
    run: Callable[[Callable[[], Any]], Awaitable[Any]]
    detectors: Tuple[Detector, Detector]


async def answer_customer(house: House, conversation_id: str, message_id: int) -> None:
    """One turn: hints, the assistant, its replies stored and sent. A person in charge means silence."""
    message, clues = await _load(house, conversation_id, message_id)
    if clues is None:
        return
    try:
        replies = await house.assistant.answer(conversation_id, message.payload or _plain(message.text), {"comity": clues.as_dict()})
    except AssistantUnavailable:
        replies = [await house.run(lambda: _trouble(house, conversation_id, clues))]
    ticket_id = None
    async for attempt in AsyncRetrying(**_AGAIN):  # the assistant has spoken: asking it again would act twice
        with attempt:
            ticket_id = await house.run(lambda: _keep(house, conversation_id, message_id, replies))
    await house.bus.publish("conversation", {"conversation": conversation_id})
    if ticket_id is not None:
        await house.bus.publish("ticket", {"ticket": ticket_id, "what": "created"})


async def own_up(house: House, conversation_id: str, message_id: int) -> None:
    """After a mistake of ours: the customer is told, in their language, rather than met with silence."""

    def work() -> None:
        with house.store.transaction() as unit:
            conversation = _conversation(unit, conversation_id)
            customer = customer_of(unit, conversation)
            if conversation.speaker == "bot":
                clues = clues_for(conversation, customer, first=False)
                spoken = say(house.content(), conversation, clues, Draft("technical_trouble", {}))
                unit.conversations.add(conversation_id, _reply(spoken.as_reply()))
            unit.conversations.mark_answered(conversation_id, message_id)

    await house.run(work)
    await house.bus.publish("conversation", {"conversation": conversation_id})


async def relay_agent_reply(
    house: House, agent: Agent, ticket_id: str, text: str, language: Optional[str], send_as: Optional[str], confirmed: bool = False
) -> Message:
    """An agent's words, stored with what the customer sees, and sent.

    Raises Conflict when another agent holds the ticket, RegisterMismatch when the words miss the conversation's register and the agent
    did not confirm them.
    """
    if not confirmed:
        await house.run(lambda: _check_register(house, agent, ticket_id, send_as or text))
    message, conversation_id = await house.run(lambda: _relay(house, agent, ticket_id, text, language, send_as))
    await house.bus.publish("conversation", {"conversation": conversation_id})
    await house.bus.publish("ticket", {"ticket": ticket_id, "what": "message"})
    return message  # type: ignore[no-any-return]  # run() gives back what its function gave


async def _load(house: House, conversation_id: str, message_id: int) -> Tuple[Message, Optional[Clues]]:
    def load() -> Tuple[Message, Optional[Clues]]:
        with house.store.transaction() as unit:
            conversation = _conversation(unit, conversation_id)
            message = next((m for m in unit.conversations.messages(conversation_id, after=message_id - 1) if m.id == message_id), None)
            if message is None:
                raise NotFound("There is no such message.")
            if message.answered:  # another front desk was faster
                return message, None
            if conversation.speaker == "human":
                unit.conversations.mark_answered(conversation_id, message_id)
                return message, None
            customer = customer_of(unit, conversation)
            earlier = unit.conversations.messages(conversation_id, limit=50)
            return message, clues_for(conversation, customer, first=not any(m.sender == "bot" for m in earlier))

    return await house.run(load)  # type: ignore[no-any-return]


def _plain(text: str) -> str:
    """A customer may not speak Rasa's language: only a button that was offered carries an intent."""
    return re.sub(r"^[\s/]+", "", text) or "?"


def _keep(house: House, conversation_id: str, message_id: int, replies: Sequence[Mapping[str, Any]]) -> Optional[str]:
    """Store the replies and what was understood. The ticket's id, if this turn handed over to a person."""
    with house.store.transaction() as unit:
        conversation = unit.conversations.lock(conversation_id)
        if conversation is None:
            return None
        for reply in replies:
            unit.conversations.add(conversation_id, _reply(reply))
        said = [reply["comity"] for reply in replies if reply.get("comity")]
        if said:
            last = said[-1]
            understood = last.get("understood") or {}
            changes: dict[str, Any] = {"language": last["language"], "locale": last["locale"], "register": last["register"]}
            if understood:
                changes["evidence"] = understood.get("evidence") or {}
            unit.conversations.update(conversation_id, **changes)
            written = understood.get("foreign") or understood.get("language") or conversation.language or last["language"]
            unit.conversations.set_understanding(conversation_id, message_id, written, last.get("topic"))
        unit.conversations.mark_answered(conversation_id, message_id)
        ticket = unit.tickets.of_conversation(conversation_id) if conversation.speaker == "human" else None
        return ticket.id if ticket is not None else None


def _reply(reply: Mapping[str, Any]) -> NewMessage:
    comity: Mapping[str, Any] = reply.get("comity") or {}
    return NewMessage(
        sender="bot",
        text=str(reply.get("text") or ""),
        language=comity.get("language"),
        register=comity.get("register"),
        situation=comity.get("situation"),
        topic=comity.get("topic"),
        buttons=tuple(Button(button["title"], button["payload"]) for button in reply.get("buttons") or ()),
        card=comity.get("card"),
        trace=comity.get("trace"),
    )


def _trouble(house: House, conversation_id: str, clues: Clues) -> Mapping[str, Any]:
    with house.store.transaction() as unit:
        conversation = _conversation(unit, conversation_id)
    return say(house.content(), conversation, clues, Draft("technical_trouble", {})).as_reply()


def say(content: ContentView, conversation: Conversation, clues: Clues, draft: Draft) -> Spoken:
    """A notice of the front desk's own, in the language and market of the conversation so far."""
    return speak(draft, market_of(content, conversation, clues), content.markets, content.texts, clues)


def market_of(content: ContentView, conversation: Conversation, clues: Clues) -> str:
    """The market that the last reply followed, else the nearest to what is known."""
    if conversation.locale in content.markets:
        return str(conversation.locale)
    for tag in (clues.picked_language, clues.conversation_language, clues.record_language, *clues.channel_locales):
        if tag and tag in content.markets:
            return tag
        if tag and tag.split("-")[0] in content.languages:
            return default_market(tag.split("-")[0], content.markets)
    return default_market("en", content.markets)


def clues_for(conversation: Conversation, customer: Optional[Customer], first: bool) -> Clues:
    """What is known before a text is read: the customer's own word, then the record, then the channel."""
    asked, kept = conversation.preferences, customer.preferences if customer else None
    return Clues(
        conversation_language=conversation.language,
        record_language=customer.language if customer else None,
        record_country=customer.country if customer else None,
        channel_locales=conversation.channel_locales,
        channel_country=conversation.country,
        picked_language=asked.language or (kept.language if kept else None),
        wish=asked.formality or (kept.formality if kept else None),
        person=Person(
            given=customer.given_name if customer else None,
            family=customer.family_name if customer else None,
            title=customer.title if customer else None,
            gender=customer.gender if customer else None,
            wished=asked.name or (kept.name if kept else None),
        ),
        known=customer is not None,
        tier=customer.tier if customer else None,
        account_kind=customer.account_kind if customer else None,
        opening="first" if first else "later",
    )


def receive(house: House, conversation_id: str, text: object, client_id: Optional[str]) -> Tuple[Message, bool]:
    """Store a customer's message: (message, whether it is new). The same client_id again gives the first one back.

    Raises InvalidInput, TooLarge, NotFound, TooMany.
    """
    cleaned = clean(text)
    with house.store.transaction() as unit:
        conversation = unit.conversations.lock(conversation_id)
        if conversation is None:
            raise NotFound("There is no such conversation. Start a new one with POST /api/conversations.")
        if client_id is not None:
            known = unit.conversations.by_client_id(conversation_id, client_id)
            if known is not None:
                return known, False
        human = conversation.speaker == "human"
        if human and _talks_alone(unit.conversations.messages(conversation_id, limit=MOST_UNREAD)):
            raise TooMany("Many messages wait for our colleague. Please wait for an answer.", 30)
        if not human and unit.conversations.count_waiting(conversation_id) >= MOST_WAITING:
            raise TooMany("Too many messages wait for an answer. Please wait for the replies.", 2)
        button = _offered(unit.conversations.messages(conversation_id, limit=20), cleaned)
        message = unit.conversations.add(
            conversation_id,
            NewMessage(
                sender="customer",
                text=button.title if button else cleaned,
                payload=button.payload if button else None,
                language=conversation.language if button else _written_in(house, cleaned, conversation),
                client_id=client_id,
                answered=human,
            ),
        )
        if human:
            _customer_waits(unit, conversation_id, message.sent_at)
        return message, True


def _written_in(house: House, text: str, conversation: Conversation) -> Optional[str]:
    """The language of a message for whoever reads it, before or without the assistant."""
    hints = Hints(conversation=conversation.language, channel=conversation.channel_locales)
    found = decide(text, hints, house.detectors, house.content().languages)
    return found.foreign or found.language


def _talks_alone(messages: Sequence[Message]) -> bool:
    return len(messages) == MOST_UNREAD and all(message.sender == "customer" for message in messages)


def _offered(messages: Sequence[Message], text: str) -> Optional[Button]:
    """The button that a text stands for, if the bot offered it lately."""
    if not text.startswith("/"):
        return None
    for message in reversed(messages):
        for button in message.buttons:
            if button.payload == text:
                return button
    return None


def _customer_waits(unit: Unit, conversation_id: str, since: datetime) -> None:
    ticket = unit.tickets.of_conversation(conversation_id)
    if ticket is not None and ticket.state != "closed" and ticket.waiting_since is None:
        unit.tickets.update(ticket.id, waiting_since=since)


def _relay(house: House, agent: Agent, ticket_id: str, text: str, language: Optional[str], send_as: Optional[str]) -> Tuple[Message, str]:
    written = clean(text)
    sent = clean(send_as) if send_as else written
    with house.store.transaction() as unit:
        ticket = _ticket(unit, ticket_id)
        conversation = _conversation(unit, ticket.conversation_id)
        if ticket.state == "closed":
            raise Conflict("This ticket is closed. The assistant speaks again; a new ticket opens when the customer asks for a person.")
        _hold(unit, ticket, agent)
        customers = conversation.language
        new = NewMessage(
            sender="agent",
            text=sent,
            language=customers if send_as else language or customers,
            # What the customer sees is `text`; the agent's own words stay beside it.
            translation={"text": written, "language": language, "machine": False} if send_as else None,
            register=conversation.register,
            agent_name=agent.name,
        )
        message = unit.conversations.add(ticket.conversation_id, new)
        unit.tickets.update(ticket_id, waiting_since=None)
        return message, ticket.conversation_id


def _check_register(house: House, agent: Agent, ticket_id: str, text: str) -> None:
    with house.store.transaction() as unit:
        ticket = _ticket(unit, ticket_id)
        conversation = _conversation(unit, ticket.conversation_id)
    if ticket.state == "closed" or ticket.assignee not in (None, agent.user):
        return  # there is no use in mending words that can't be sent; _relay says why
    formality = (conversation.register or {}).get("formality")
    expected = "formal" if formality in ("formal", "honorific") else "informal" if formality == "casual" else None
    written = _written_in(house, clean(text), conversation)
    if expected is None or written is None or written != conversation.language:
        return
    reading = house.content().register.read(text, conversation.locale or written)
    if reading.strength != "sure" or reading.register == expected:
        return  # a mere hint would only teach agents to click warnings away
    wrong = [marker for marker in reading.markers if marker.register != expected]
    raise RegisterMismatch(
        f"This reads as {reading.register}, and the conversation is {expected}. Change it, or send it with “confirm”: true.",
        [
            {"marker": marker.text, "sentence": f"“{marker.text}” is {marker.register}; this customer is addressed {expected}ly."}
            for marker in wrong
        ],
    )


def _hold(unit: Unit, ticket: Ticket, agent: Agent) -> None:
    if ticket.assignee not in (None, agent.user):
        raise Conflict(f"{ticket.assignee} is answering this ticket. Ask them to hand it over, or claim it after they released it.")
    if ticket.assignee is None:
        unit.tickets.update(ticket.id, state="claimed", assignee=agent.user)


def claim(store: Store, agent: Agent, ticket_id: str) -> Ticket:
    """Take a ticket. Raises Conflict when it is closed or another agent's."""
    with store.transaction() as unit:
        ticket = _ticket(unit, ticket_id)
        if ticket.state == "closed":
            raise Conflict("This ticket is closed.")
        _hold(unit, ticket, agent)
        return _ticket(unit, ticket_id)


def release(store: Store, agent: Agent, ticket_id: str) -> Ticket:
    """Give a ticket back to the queue; a person is still in charge."""
    with store.transaction() as unit:
        ticket = _ticket(unit, ticket_id)
        if ticket.state == "closed":
            raise Conflict("This ticket is closed.")
        if ticket.assignee not in (None, agent.user):
            raise Conflict(f"{ticket.assignee} holds this ticket.")
        unit.tickets.update(ticket_id, state="open", assignee=None)
        return _ticket(unit, ticket_id)


def close(house: House, agent: Agent, ticket_id: str) -> Ticket:
    """End a person's part: the bot speaks again, and asks once how satisfied the customer is, in their language and manner."""
    with house.store.transaction() as unit:
        ticket = _ticket(unit, ticket_id)
        if ticket.state == "closed":
            return ticket
        if ticket.assignee not in (None, agent.user):
            raise Conflict(f"{ticket.assignee} holds this ticket.")
        conversation = _conversation(unit, ticket.conversation_id)
        customer = customer_of(unit, conversation)
        clues = clues_for(conversation, customer, first=False)
        choices = [{"title": score, "payload": f'/rate{{"score": "{score}"}}'} for score in SCORES]
        asked = say(house.content(), conversation, clues, Draft("satisfaction_asked", {}, choices))
        unit.conversations.add(conversation.id, _reply(asked.as_reply()))
        unit.conversations.update(conversation.id, speaker="bot")
        unit.tickets.update(
            ticket_id, state="closed", waiting_since=None, closed_at=datetime.now(timezone.utc), assignee=ticket.assignee or agent.user
        )
        return _ticket(unit, ticket_id)


def correct_language(house: House, ticket_id: str, language: str) -> Ticket:
    """An agent's correction of what language the customer speaks; kept as the conversation's language. Any agent may: it helps all."""
    language = Language.get(language).to_tag()
    primary = language.split("-")[0]
    content = house.content()
    if primary not in content.languages:
        raise InvalidInput(f"“{language}” is not a language that is spoken here. Use one of: {', '.join(content.languages)}.")
    with house.store.transaction() as unit:
        ticket = _ticket(unit, ticket_id)
        conversation = _conversation(unit, ticket.conversation_id)
        locale = language if language in content.markets else default_market(primary, content.markets)
        preferences = replace(conversation.preferences, language=None) if conversation.preferences.language else conversation.preferences
        unit.conversations.update(conversation.id, language=primary, locale=locale, preferences=preferences)
        unit.tickets.update(ticket_id, language=primary, locale=locale)
        return _ticket(unit, ticket_id)


def customer_of(unit: Unit, conversation: Conversation) -> Optional[Customer]:
    """The customer whom a conversation has proved to be; None: anonymous."""
    return unit.records.customer(conversation.customer_id) if conversation.customer_id else None


def _ticket(unit: Unit, ticket_id: str) -> Ticket:
    ticket = unit.tickets.lock(ticket_id)
    if ticket is None:
        raise NotFound("There is no such ticket.")
    return ticket


def _conversation(unit: Unit, conversation_id: str) -> Conversation:
    conversation = unit.conversations.get(conversation_id)
    if conversation is None:
        raise NotFound("There is no such conversation. Start a new one with POST /api/conversations.")
    return conversation
