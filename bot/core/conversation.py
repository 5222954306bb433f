"""The use cases: a customer's message is answered, an agent's reply is relayed, a conversation changes hands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from typing import Any, Awaitable, Callable, Container, Literal, Mapping, Optional, Protocol, Sequence, Tuple

from langcodes import Language
from tenacity import AsyncRetrying, retry_if_not_exception_type, stop_after_attempt, wait_exponential

from bot.core import etiquette, interpreter
from bot.core.culture import Clues, default_market, market_for
from bot.core.errors import AssistantUnavailable, ComityError, Conflict, InvalidInput, NotFound, RegisterMismatch, TooMany
from bot.core.followups import with_language_doubt, with_second_request, with_wish
from bot.core.greetings import MOST_READ, NoCalendar, due
from bot.core.handoff import about
from bot.core.hearing import WISH_ALONE, followed, register_said, said_here, wish_in
from bot.core.language import SWITCH_FROM, Detectors, Hints, decide
from bot.core.messages import Person, Texts
from bot.core.model import Agent, Button, Conversation, Customer, Message, NewMessage, Preferences, Ticket, Translation
from bot.core.naming import Wishes
from bot.core.others import still_writes
from bot.core.phone import country_of
from bot.core.ports import Assistant, Bus, Calendar, CountryOf, Store, Translator, Unit
from bot.core.preferences import in_force, prefer
from bot.core.register import RegisterReader
from bot.core.replies import Draft, Spoken, occasion_of, speak
from bot.core.rules import Market
from bot.core.tags import language_of
from bot.core.text import clean
from bot.core.translate import NoTranslator

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
    def spoken(self) -> Tuple[str, ...]: ...
    @property
    def register(self) -> RegisterReader: ...
    @property
    def wishes(self) -> Wishes: ...
    def stale(self, language: str) -> Container[str]: ...


@dataclass(frozen=True)
class House:
    """What the use cases work with. run: runs blocking work off the event loop."""

    store: Store
    assistant: Assistant
    bus: Bus
    content: Callable[[], ContentView]
    run: Callable[[Callable[[], Any]], Awaitable[Any]]
    detectors: Detectors
    translator: Translator = field(default_factory=NoTranslator)
    country_of: CountryOf = lambda address: None
    calendar: Calendar = field(default_factory=NoCalendar)


async def answer_customer(house: House, conversation_id: str, message_id: int) -> None:
    """One turn: hints, the assistant, its replies stored and sent. A person in charge means silence."""
    message, loaded, earlier = await _load(house, conversation_id, message_id)
    if loaded is None:
        await _read_to_agents(house, conversation_id, message)
        return
    known = replace(loaded, customer_register=await house.run(lambda: _read_register(house, conversation_id, message, loaded, earlier)))
    heard = await _follow_wish(house, conversation_id, message, await _hear(house, conversation_id, message, known, earlier), earlier)
    clues = heard.clues
    said = message.payload or (WISH_ALONE if clues.asked and not heard.text else _plain(heard.text))
    try:
        replies = await house.assistant.answer(conversation_id, said, {"comity": clues.as_dict()})
    except AssistantUnavailable:
        replies = [await house.run(lambda: _trouble(house, conversation_id, clues))]
    whole = _followed_up(house.content(), replies, clues, earlier)
    whole = await interpreter.answer(house.translator, whole, heard.answer_in, clues, _english(house), interpreter.told(earlier))
    ticket_id = None
    async for attempt in AsyncRetrying(**_AGAIN):  # the assistant has spoken: asking it again would act twice
        with attempt:
            ticket_id = await house.run(lambda: _keep(house, conversation_id, message_id, replies, whole, clues))
    await house.bus.publish("conversation", {"conversation": conversation_id})
    if ticket_id is not None:
        await house.bus.publish("ticket", {"ticket": ticket_id, "what": "created"})


async def own_up(house: House, conversation_id: str, message_id: int) -> None:
    """After a mistake of ours: the customer is told, in their language, rather than met with silence."""

    def prepare() -> Optional[Notice]:
        with house.store.transaction() as unit:
            conversation = _conversation(unit, conversation_id)
            return _notice(house, unit, conversation, Draft("technical_trouble", {})) if conversation.speaker == "bot" else None

    notice = await house.run(prepare)
    reply = await _in_their_language(house, notice) if notice is not None else None

    def work() -> None:
        with house.store.transaction() as unit:
            if reply is not None and _conversation(unit, conversation_id).speaker == "bot":
                unit.conversations.add(conversation_id, _reply(reply))
            unit.conversations.mark_answered(conversation_id, message_id)

    await house.run(work)
    await house.bus.publish("conversation", {"conversation": conversation_id})


@dataclass(frozen=True)
class Notice:
    """A word of the front desk's own, before it is translated where it must be. language: the conversation's."""

    reply: Mapping[str, Any]
    language: Optional[str]
    clues: Clues
    earlier: Sequence[Message]


def _notice(house: House, unit: Unit, conversation: Conversation, draft: Draft) -> Notice:
    clues = clues_for(conversation, customer_of(unit, conversation), first=False)
    spoken = say(house.content(), conversation, clues, draft)
    return Notice(spoken.as_reply(), conversation.language, clues, unit.conversations.messages(conversation.id, limit=50))


async def _in_their_language(house: House, notice: Notice) -> Mapping[str, Any]:
    language = interpreter.bridged(house.translator, notice.language, house.content().languages)
    told = interpreter.told(notice.earlier)
    return (await interpreter.answer(house.translator, [notice.reply], language, notice.clues, _english(house), told))[0]


async def relay_agent_reply(
    house: House, agent: Agent, ticket_id: str, text: str, language: Optional[str], send_as: Optional[str], confirmed: bool = False
) -> Message:
    """An agent's words, stored with what the customer sees, and sent.

    Raises Conflict when another agent holds the ticket, RegisterMismatch when the words miss the conversation's register and the agent
    did not confirm them.
    """
    words = await _for_customer(house, agent, ticket_id, text, language) if send_as is None else None
    if not confirmed:
        await house.run(lambda: _check_register(house, agent, ticket_id, words[0] if words else send_as or text))
    message, conversation_id = await house.run(lambda: _relay(house, agent, ticket_id, text, language, send_as, words))
    await house.bus.publish("conversation", {"conversation": conversation_id})
    await house.bus.publish("ticket", {"ticket": ticket_id, "what": "message"})
    return message  # type: ignore[no-any-return]  # run() gives back what its function gave


Words = Tuple[str, str, Optional[Mapping[str, Any]]]
"""What goes to a customer: (text, its language, the original beside it)."""


async def _for_customer(house: House, agent: Agent, ticket_id: str, text: str, language: Optional[str]) -> Optional[Words]:
    """An agent's words by machine, where the customer's language is none of ours and there is a way to it; None: they go as they are."""

    def load() -> Tuple[Conversation, Optional[Customer], Sequence[Message], bool]:
        with house.store.transaction() as unit:
            ticket = _ticket(unit, ticket_id)
            conversation = _conversation(unit, ticket.conversation_id)
            sendable = ticket.state != "closed" and ticket.assignee in (None, agent.user)
            return conversation, customer_of(unit, conversation), unit.conversations.messages(conversation.id, limit=50), sendable

    conversation, customer, earlier, sendable = await house.run(load)
    wanted, written = conversation.language, clean(text)
    if not sendable or wanted is None or language_of(wanted) in house.content().languages:
        return None
    hints = Hints(conversation=interpreter.ENGLISH)
    found = decide(written, hints, house.detectors, house.content().languages)
    source = language or found.foreign or found.language or interpreter.ENGLISH
    if language_of(source) == language_of(wanted) or not house.translator.can(source, wanted):
        return None
    texts = _english(house)
    names = (*interpreter.names_of(clues_for(conversation, customer, first=False), texts), agent.name)
    return await interpreter.relay(house.translator, written, source, wanted, names, texts, interpreter.told(earlier))


async def _load(house: House, conversation_id: str, message_id: int) -> Tuple[Message, Optional[Clues], Sequence[Message]]:
    def load() -> Tuple[Message, Optional[Clues], Sequence[Message]]:
        with house.store.transaction() as unit:
            conversation = _conversation(unit, conversation_id)
            message = next((m for m in unit.conversations.messages(conversation_id, after=message_id - 1) if m.id == message_id), None)
            if message is None:
                raise NotFound("There is no such message.")
            if message.answered:  # another front desk was faster
                return message, None, ()
            if conversation.speaker == "human":
                unit.conversations.mark_answered(conversation_id, message_id)
                return message, None, ()
            customer = customer_of(unit, conversation)
            earlier = unit.conversations.messages(conversation_id, limit=MOST_READ)
            clues = clues_for(conversation, customer, first=not any(m.sender == "bot" for m in earlier))
            return message, replace(clues, seasons=due(house.calendar, house.content().markets, earlier)), earlier

    return await house.run(load)  # type: ignore[no-any-return]


async def _hear(house: House, conversation_id: str, message: Message, clues: Clues, earlier: Sequence[Message]) -> interpreter.Hearing:
    """The message as the assistant gets it; a translation is kept at once, so that whoever takes over in this turn reads it."""
    asked = next((one.situation for one in reversed(earlier) if one.sender == "bot"), None)
    heard = await interpreter.hear(house.translator, message, asked, clues, house.content().languages)
    if heard.translation is not None:
        translation = heard.translation
        await house.run(lambda: _keep_translation(house, conversation_id, message.id, translation))
    return heard


def _read_register(
    house: House, conversation_id: str, message: Message, clues: Clues, earlier: Sequence[Message]
) -> Optional[Literal["formal", "informal"]]:
    """How the customer writes, kept where this message shows it, so that the very reply to it follows."""
    said = register_said(house.content().register, message, earlier, clues, house.content().spoken)
    if said != clues.customer_register:
        with house.store.transaction() as unit:
            unit.conversations.update(conversation_id, customer_register=said)
    return said


async def _follow_wish(
    house: House, conversation_id: str, message: Message, heard: interpreter.Hearing, earlier: Sequence[Message]
) -> interpreter.Hearing:
    """A wish about the talk itself is kept at once and followed by this very reply; the assistant gets what else the message says."""
    content, clues = house.content(), heard.clues
    translation = heard.translation.as_dict() if heard.translation is not None else None
    wish = wish_in(content.wishes, replace(message, translation=translation), earlier, clues.conversation_language)
    if wish is None:
        return heard
    preferences = await house.run(lambda: _prefer(house.store, conversation_id, wish.changes()))
    written = message.language if message.language is not None and language_of(message.language) in content.languages else None
    return replace(heard, text=wish.rest, clues=followed(clues, wish, preferences, written))


def _prefer(store: Store, conversation_id: str, changes: Mapping[str, Any]) -> Preferences:
    with store.transaction() as unit:
        conversation = unit.conversations.lock(conversation_id)
        if conversation is None:
            raise NotFound("There is no such conversation.")
        return prefer(unit, conversation, changes)


def _tell_agents(house: House, conversation_id: str, message: Message) -> None:
    with house.store.transaction() as unit:
        conversation = unit.conversations.lock(conversation_id)
        if conversation is not None:
            _follow_at_the_desk(house, unit, conversation, message)


def _follow_at_the_desk(house: House, unit: Unit, conversation: Conversation, message: Message) -> None:
    """A wish or another register while a person is in charge: whoever follows it is not warned, and the briefing says it."""
    content, customer = house.content(), customer_of(unit, conversation)
    before = clues_for(conversation, customer, first=False)
    said = register_said(content.register, message, (), before, content.spoken)
    wish = wish_in(content.wishes, message, (), conversation.language)
    if wish is None and said == before.customer_register:
        return
    unit.conversations.update(conversation.id, customer_register=said)
    wished = prefer(unit, conversation, wish.changes()) if wish is not None else conversation.preferences
    conversation = replace(conversation, customer_register=said, preferences=wished)
    ticket = unit.tickets.of_conversation(conversation.id)
    clues = replace(clues_for(conversation, customer, first=False), about=about(ticket.topic if ticket is not None else None))
    locale = market_of(content, conversation, clues)
    occasion = occasion_of("handoff_started", clues, locale)
    unit.conversations.update(conversation.id, register=etiquette.decide(content.markets[locale], occasion).register.as_dict())


async def _read_to_agents(house: House, conversation_id: str, message: Message) -> None:
    """A message that a person answers, in English beside the original, where it is in a language that we don't speak."""
    if message.translation or message.payload or interpreter.bridged(house.translator, message.language, house.content().languages) is None:
        return
    translation = await interpreter.one(house.translator, message.text, str(message.language), interpreter.ENGLISH)
    if translation.fault is None:
        ticket_id = await house.run(lambda: _keep_translation(house, conversation_id, message.id, translation))
        await house.run(lambda: _tell_agents(house, conversation_id, replace(message, translation=translation.as_dict())))
        if ticket_id is not None:
            await house.bus.publish("ticket", {"ticket": ticket_id, "what": "message"})


def _keep_translation(house: House, conversation_id: str, message_id: int, translation: Translation) -> Optional[str]:
    """The id of the conversation's ticket, if there is one."""
    with house.store.transaction() as unit:
        unit.conversations.set_translation(conversation_id, message_id, translation.as_dict())
        ticket = unit.tickets.of_conversation(conversation_id)
        return ticket.id if ticket is not None else None


def _english(house: House) -> Texts:
    content = house.content()
    return content.texts[default_market(interpreter.ENGLISH, content.markets)]


def _plain(text: str) -> str:
    """A customer may not speak Rasa's language: only a button that was offered carries an intent."""
    return re.sub(r"^[\s/]+", "", text) or "?"


def _keep(
    house: House,
    conversation_id: str,
    message_id: int,
    replies: Sequence[Mapping[str, Any]],
    whole: Sequence[Mapping[str, Any]],
    clues: Clues,
) -> Optional[str]:
    """Store what is said and what was understood. replies: the assistant's own; whole: as the customer gets them.

    The ticket's id, if this turn handed over to a person.
    """
    with house.store.transaction() as unit:
        conversation = unit.conversations.lock(conversation_id)
        if conversation is None:
            return None
        said = [reply["comity"] for reply in replies if reply.get("comity")]
        understood: Mapping[str, Any] = (said[-1].get("understood") if said else None) or {}
        for reply in whole:
            unit.conversations.add(conversation_id, _reply(reply, understood.get("evidence")))
        if said:
            last = said[-1]
            translated_for = next((one for reply in whole if (one := (reply.get("comity") or {}).get("translated_for"))), None)
            foreign = still_writes(
                conversation.language,
                translated_for or understood.get("foreign"),
                (understood.get("evidence") or {}).get("language") or (),
                conversation.preferences.language,
                house.content().languages,
            )
            changes: dict[str, Any] = {
                "language": foreign or last["language"],
                "locale": last["locale"],
                "register": last["register"],
            }
            if understood:
                changes["evidence"] = understood.get("evidence") or {}
            unit.conversations.update(conversation_id, **changes)
            written = (
                clues.translated_from
                or understood.get("foreign")
                or understood.get("language")
                or conversation.language
                or last["language"]
            )
            unit.conversations.set_understanding(conversation_id, message_id, written, last.get("topic"))
        unit.conversations.mark_answered(conversation_id, message_id)
        ticket = unit.tickets.of_conversation(conversation_id) if conversation.speaker == "human" else None
        return ticket.id if ticket is not None else None


def _followed_up(
    content: ContentView, replies: Sequence[Mapping[str, Any]], clues: Clues, earlier: Sequence[Message]
) -> Sequence[Mapping[str, Any]]:
    """With a word on a wish, the second request of the message, and a doubt about its language, which is asked about once."""
    last = next((reply["comity"] for reply in reversed(replies) if reply.get("comity")), None)
    if last is None or not last.get("understood"):
        return replies
    locale, later = str(last["locale"]), replace(clues, opening="later", seasons={})
    stale = content.stale(language_of(locale))
    whole = with_second_request(replies, locale, content.markets, content.texts, later, stale)
    whole = with_wish(whole, locale, content.markets, content.texts, later)
    asked = any(message.situation == "language_doubtful" for message in earlier)
    return with_language_doubt(whole, locale, content.markets, content.texts, later, asked)


def _reply(reply: Mapping[str, Any], evidence: Optional[Mapping[str, Any]] = None) -> NewMessage:
    """evidence: what language and market were decided on, for the trace; None: a notice in the conversation's own."""
    comity: Mapping[str, Any] = reply.get("comity") or {}
    trace = comity.get("trace")
    return NewMessage(
        sender="bot",
        text=str(reply.get("text") or ""),
        language=comity.get("language"),
        translation=comity.get("translation"),
        register=comity.get("register"),
        situation=comity.get("situation"),
        topic=comity.get("topic"),
        buttons=tuple(Button(button["title"], button["payload"]) for button in reply.get("buttons") or ()),
        card=comity.get("card"),
        trace={**trace, "evidence": evidence} if trace and evidence else trace,
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
        market = market_for(tag, content.spoken) if tag else None
        if market is not None:
            return market
    return default_market("en", content.spoken)


def clues_for(conversation: Conversation, customer: Optional[Customer], first: bool) -> Clues:
    """What is known before a text is read: the customer's own word, then the record, then the channel."""
    wished = in_force(conversation.preferences, customer.preferences if customer else None)
    return Clues(
        conversation_language=conversation.language,
        conversation_locale=conversation.locale,
        record_language=customer.language if customer else None,
        record_country=customer.country if customer else None,
        record_phone_country=country_of(customer.phone) if customer else None,
        channel_locales=conversation.channel_locales,
        channel_country=conversation.country,
        channel_country_from=conversation.country_from,
        picked_language=wished.language,
        wish=wished.formality,
        customer_register=conversation.customer_register,
        person=Person(
            given=customer.given_name if customer else None,
            family=customer.family_name if customer else None,
            title=customer.title if customer else None,
            gender=customer.gender if customer else None,
            wished=wished.name,
        ),
        known=customer is not None,
        tier=customer.tier if customer else None,
        account_kind=customer.account_kind if customer else None,
        consents=customer.newest_consents() if customer else {},
        wished_here=said_here(conversation.preferences),
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
            _follow_at_the_desk(house, unit, conversation, message)
            _customer_waits(unit, conversation_id, message.sent_at)
        return message, True


def _written_in(house: House, text: str, conversation: Conversation) -> Optional[str]:
    """The language of a message for whoever reads it, before or without the assistant."""
    hints = Hints(conversation=conversation.language, channel=conversation.channel_locales)
    content = house.content()
    found = decide(text, hints, house.detectors, content.languages)
    known = interpreter.bridged(house.translator, conversation.language, content.languages)
    if known is not None and found.foreign is None and (found.language is None or found.confidence < SWITCH_FROM):
        return known  # a short word has no prior to lean on in a language that isn't ours
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


def _relay(
    house: House, agent: Agent, ticket_id: str, text: str, language: Optional[str], send_as: Optional[str], words: Optional[Words] = None
) -> Tuple[Message, str]:
    """words: what a machine made of the text for this customer."""
    written = clean(text)
    sent = clean(send_as) if send_as else written
    with house.store.transaction() as unit:
        ticket = _ticket(unit, ticket_id)
        conversation = _conversation(unit, ticket.conversation_id)
        if ticket.state == "closed":
            raise Conflict("This ticket is closed. The assistant speaks again; a new ticket opens when the customer asks for a person.")
        _hold(unit, ticket, agent)
        customers = conversation.language
        if words is not None:
            sent, customers, beside = words
        else:
            # What the customer sees is `text`; the agent's own words stay beside it.
            beside = {"text": written, "language": language, "machine": False} if send_as else None
        new = NewMessage(
            sender="agent",
            text=sent,
            language=customers if send_as or words else language or customers,
            translation=beside,
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
        wish = clues_for(conversation, customer_of(unit, conversation), first=False).wish
    if ticket.state == "closed" or ticket.assignee not in (None, agent.user):
        return  # there is no use in mending words that can't be sent; _relay says why
    formality = wish or (conversation.register or {}).get("formality")
    expected = "formal" if formality in ("formal", "honorific") else "informal" if formality == "casual" else None
    written = _written_in(house, clean(text), conversation)
    if expected is None or written is None or written != conversation.language:
        return
    locale = conversation.locale  # of the bot's English, where a machine translates
    reading = house.content().register.read(text, locale if locale and language_of(locale) == language_of(written) else written)
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


async def satisfaction(house: House, ticket_id: str) -> Mapping[str, Any]:
    """The question that closing a ticket asks, in the customer's language and manner."""

    def prepare() -> Notice:
        with house.store.transaction() as unit:
            return _satisfaction(house, unit, _conversation(unit, _ticket(unit, ticket_id).conversation_id))

    return await _in_their_language(house, await house.run(prepare))


def _satisfaction(house: House, unit: Unit, conversation: Conversation) -> Notice:
    choices = [{"title": score, "payload": f'/rate{{"score": "{score}"}}'} for score in SCORES]
    return _notice(house, unit, conversation, Draft("satisfaction_asked", {}, choices))


def close(house: House, agent: Agent, ticket_id: str, asked: Optional[Mapping[str, Any]] = None) -> Ticket:
    """End a person's part: the bot speaks again, and asks once how satisfied the customer is. asked: as `satisfaction` makes it."""
    with house.store.transaction() as unit:
        ticket = _ticket(unit, ticket_id)
        if ticket.state == "closed":
            return ticket
        if ticket.assignee not in (None, agent.user):
            raise Conflict(f"{ticket.assignee} holds this ticket.")
        conversation = _conversation(unit, ticket.conversation_id)
        unit.conversations.add(conversation.id, _reply(asked or _satisfaction(house, unit, conversation).reply))
        unit.conversations.update(conversation.id, speaker="bot")
        unit.tickets.update(
            ticket_id, state="closed", waiting_since=None, closed_at=datetime.now(timezone.utc), assignee=ticket.assignee or agent.user
        )
        return _ticket(unit, ticket_id)


def correct_language(house: House, ticket_id: str, language: str) -> Ticket:
    """An agent's correction of what language the customer speaks; kept as the conversation's language. Any agent may: it helps all."""
    language = Language.get(language).to_tag()
    primary = language_of(language)
    content = house.content()
    if primary not in content.languages:
        raise InvalidInput(f"“{language}” is not a language that is spoken here. Use one of: {', '.join(content.languages)}.")
    with house.store.transaction() as unit:
        ticket = _ticket(unit, ticket_id)
        conversation = _conversation(unit, ticket.conversation_id)
        locale = market_for(language, content.spoken)
        preferences = replace(conversation.preferences, language=None) if conversation.preferences.language else conversation.preferences
        changed = conversation.language is None or language_of(conversation.language) != primary
        said = None if changed else conversation.customer_register
        unit.conversations.update(conversation.id, language=primary, locale=locale, preferences=preferences, customer_register=said)
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
