"""The use cases, with the real store on SQLite, the real content, and an assistant and a bus that note what they are told."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.content.library import Content
from bot.adapters.database import DatabaseStore, migrate
from bot.core import conversation as use
from bot.core.conversation import House
from bot.core.culture import Clues
from bot.core.errors import AssistantUnavailable, Conflict, InvalidInput, NotFound, TooLarge, TooMany
from bot.core.language import Detectors
from bot.core.model import Agent, Button, Conversation, Customer, Message, NewMessage, Preferences, Ticket
from tests.fakes import NotedBus, at_once

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=timezone.utc)
ROBIN = Agent("A-1", "robin", "Robin Hale", "agent", ("en",))
SAM = Agent("A-2", "sam", "Sam Okafor", "supervisor", ("en",))
ANNA = Customer(
    "C-1", "anna@mail.example", "Anna", "Weber", "Dr.", "female", language="de", country="DE", tier="gold", since=date(2020, 5, 1)
)
TALK = "V-1"

GERMAN: Mapping[str, Any] = {
    "text": "Ihre Bestellung ist unterwegs.",
    "buttons": [{"title": "Ja", "payload": "/affirm"}, {"title": "CO-104532", "payload": '/inform{"order_number": "CO-104532"}'}],
    "comity": {
        "language": "de",
        "locale": "de-DE",
        "register": {"formality": "formal"},
        "situation": "order_status",
        "topic": "track_order",
        "card": {"kind": "order", "title": "Bestellung", "rows": [], "items": []},
        "trace": {"moves": ["news"], "rules": [], "address": "Frau Dr. Weber"},
        "understood": {"language": "de", "foreign": None, "evidence": {"language": [{"what": "text", "value": "de"}], "culture": []}},
    },
}


class Scripted:
    """An assistant that says what the test told it, and keeps what it was asked."""

    def __init__(self) -> None:
        self.replies: Sequence[Mapping[str, Any]] = (GERMAN,)
        self.down = False
        self.asked: list[tuple[str, str, Mapping[str, Any]]] = []
        self.meanwhile: Callable[[], None] = lambda: None

    async def answer(self, conversation_id: str, text: str, hints: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
        self.asked.append((conversation_id, text, hints))
        self.meanwhile()
        if self.down:
            raise AssistantUnavailable("It is down.")
        return self.replies

    async def ready(self) -> bool:
        return not self.down


class Lexicon:
    """A detector that knows some words, each of one language."""

    WORDS: Mapping[str, str] = {
        "hallo": "de",
        "wo": "de",
        "bestellung": "de",
        "hello": "en",
        "order": "en",
        "var": "sv",
        "är": "sv",
        "beställning": "sv",
    }

    def __init__(self, *languages: str) -> None:
        """languages: those that it knows; none: all."""
        self.languages = languages

    def probabilities(self, text: str) -> Mapping[str, float]:
        known = [language for word in text.lower().split() if (language := self.WORDS.get(word))]
        known = [language for language in known if not self.languages or language in self.languages]
        return {language: known.count(language) / len(known) for language in known}


class Desk:
    """A house with one conversation in it, and short words for looking at it."""

    def __init__(self, store: DatabaseStore, content: Content) -> None:
        self.store, self.assistant, self.bus = store, Scripted(), NotedBus()
        detectors = Detectors(general=Lexicon(), words=Lexicon("de", "en"))
        self.house = House(store=store, assistant=self.assistant, bus=self.bus, content=lambda: content, run=at_once, detectors=detectors)

    def open(self, **fields: Any) -> None:
        with self.store.transaction() as unit:
            unit.conversations.open(Conversation(**{"id": TALK, "channel": "web", "speaker": "bot", "created_at": NOW, **fields}), "hash")

    def change(self, **fields: Any) -> None:
        with self.store.transaction() as unit:
            unit.conversations.update(TALK, **fields)

    def hand_over(self, **fields: Any) -> None:
        given = {
            "priority": "normal",
            "language": "de",
            "locale": "de-DE",
            "topic": "complaint",
            "customer_name": None,
            "customer_id": None,
            **fields,
        }
        with self.store.transaction() as unit:
            unit.conversations.update(TALK, speaker="human")
            unit.tickets.create(Ticket(id="T-1", conversation_id=TALK, state="open", waiting_since=NOW, created_at=NOW, **given))

    def receive(self, text: object, client_id: str | None = None) -> tuple[Message, bool]:
        return use.receive(self.house, TALK, text, client_id)

    async def say(self, text: str) -> Message:
        """Receive and answer; the customer's message."""
        message, _ = self.receive(text)
        await use.answer_customer(self.house, TALK, message.id)
        return message

    @property
    def conversation(self) -> Conversation:
        with self.store.transaction() as unit:
            found = unit.conversations.get(TALK)
        assert found is not None
        return found

    @property
    def ticket(self) -> Ticket:
        with self.store.transaction() as unit:
            found = unit.tickets.get("T-1")
        assert found is not None
        return found

    @property
    def messages(self) -> tuple[Message, ...]:
        with self.store.transaction() as unit:
            return unit.conversations.messages(TALK)


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Migrated once, with one customer; tests copy it."""
    file = tmp_path_factory.mktemp("empty") / "comity.db"
    migrate(f"sqlite:///{file}")
    store = DatabaseStore(f"sqlite:///{file}")
    with store.transaction() as unit:
        unit.records.insert_customer(ANNA)
    store.close()
    return file


@pytest.fixture
def desk(tmp_path: Path, empty_database: Path, content: Content) -> Iterator[Desk]:
    """A conversation that nothing is known of yet."""
    shutil.copy(empty_database, tmp_path / "comity.db")
    store = DatabaseStore(f"sqlite:///{tmp_path}/comity.db")
    made = Desk(store, content)
    made.open()
    yield made
    store.close()


# Answering


async def test_a_message_is_answered_and_all_is_kept(desk: Desk) -> None:
    asked = await desk.say("Wo ist meine Bestellung?")
    customers, reply = desk.messages
    assert (customers.id, customers.sender, customers.language, customers.topic, customers.answered) == (
        1,
        "customer",
        "de",
        "track_order",
        True,
    )
    assert (reply.id, reply.sender, reply.text, reply.language) == (2, "bot", "Ihre Bestellung ist unterwegs.", "de")
    assert (reply.situation, reply.topic, reply.register) == ("order_status", "track_order", {"formality": "formal"})
    assert reply.buttons[0] == Button("Ja", "/affirm")
    assert reply.card == GERMAN["comity"]["card"]
    evidence = GERMAN["comity"]["understood"]["evidence"]
    assert reply.trace == {**GERMAN["comity"]["trace"], "evidence": evidence}, "each reply keeps what its own message was decided on"
    talk = desk.conversation
    assert (talk.language, talk.locale, talk.register) == ("de", "de-DE", {"formality": "formal"})
    assert talk.evidence == GERMAN["comity"]["understood"]["evidence"]
    assert desk.assistant.asked[0][:2] == (TALK, "Wo ist meine Bestellung?")
    assert desk.bus.published == [("conversation", {"conversation": TALK})]
    assert asked.text == "Wo ist meine Bestellung?"


async def test_a_foreign_message_keeps_its_own_language(desk: Desk) -> None:
    understood = {"language": "de", "foreign": "sv", "evidence": {}}
    desk.assistant.replies = [{**GERMAN, "comity": {**GERMAN["comity"], "understood": understood}}]
    await desk.say("Var är min beställning?")
    assert [message.language for message in desk.messages] == ["sv", "de"]
    assert (desk.conversation.language, desk.conversation.locale) == ("sv", "de-DE"), "theirs, and the market that we answer in"


def heard(**found: Any) -> Mapping[str, Any]:
    """The German reply to a message that was understood so."""
    return {**GERMAN, "comity": {**GERMAN["comity"], "understood": {**GERMAN["comity"]["understood"], **found}}}


async def test_a_second_request_is_served_beside_the_first(desk: Desk) -> None:
    desk.assistant.replies = [heard(also="delivery_options")]
    await desk.say("Wo ist meine Bestellung und wie liefert ihr?")
    assert [message.situation for message in desk.messages[1:]] == ["faq_answer", "order_status"], "what waits for an answer is last"
    assert desk.messages[0].topic == "track_order"
    desk.assistant.replies = [{**heard(also="get_invoice"), "buttons": []}]
    await desk.say("Wo ist meine Bestellung und wo die Rechnung?")
    assert [message.situation for message in desk.messages[-2:]] == ["order_status", "second_request"]
    assert [button.payload for button in desk.messages[-1].buttons] == ["/get_invoice"]
    assert desk.receive("/get_invoice")[0].payload == "/get_invoice", "its button was offered"
    assert desk.conversation.locale == "de-DE"


async def test_a_second_request_with_an_answer_out_of_date_is_not_answered_with_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Content, "stale", lambda self, language: {"delivery_options"} if language == "de" else set())
    desk.assistant.replies = [heard(also="delivery_options")]
    await desk.say("Wo ist meine Bestellung und wie liefert ihr?")
    assert [message.situation for message in desk.messages[1:]] == ["faq_stale", "order_status"]


async def test_a_doubtful_language_is_asked_about_once(desk: Desk) -> None:
    desk.assistant.replies = [heard(doubtful="tr")]
    for text in ("siparisim nerede", "kargo nerede"):
        await desk.say(text)
    said = [message.situation for message in desk.messages if message.sender == "bot"]
    assert said == ["order_status", "language_doubtful", "order_status"]
    question = desk.messages[2]
    assert question.text == "Türkçe devam edelim mi?\nSoll ich auf Deutsch weiterschreiben?"
    assert [button.title for button in question.buttons] == ["Deutsch", "Türkçe"]
    assert (desk.conversation.language, desk.conversation.locale) == ("de", "de-DE"), "until the customer says so"


async def test_several_replies_keep_their_order_and_the_last_one_counts(desk: Desk) -> None:
    english = {"text": "Hello", "comity": {**GERMAN["comity"], "language": "en", "locale": "en-US", "understood": None}}
    desk.assistant.replies = [GERMAN, english]
    await desk.say("Hallo")
    assert [message.text for message in desk.messages] == ["Hallo", "Ihre Bestellung ist unterwegs.", "Hello"]
    assert desk.conversation.locale == "en-US"


async def test_an_assistant_that_says_nothing_leaves_nothing_waiting(desk: Desk) -> None:
    desk.assistant.replies = []
    await desk.say("…")
    assert len(desk.messages) == 1
    assert desk.messages[0].answered
    assert desk.conversation.language is None


async def test_hints_tell_what_is_known(desk: Desk) -> None:
    desk.change(customer_id="C-1", country="AT", channel_locales=("de-AT", "en"), preferences=Preferences(None, "casual", "Anni"))
    await desk.say("Hallo")
    await desk.say("Und jetzt?")
    first, second = (Clues.from_dict(asked[2]["comity"]) for asked in desk.assistant.asked)
    assert (first.opening, second.opening) == ("first", "later")
    assert (first.record_language, first.record_country, first.channel_country, first.channel_locales) == (
        "de",
        "DE",
        "AT",
        ("de-AT", "en"),
    )
    assert (first.wish, first.person.wished, first.person.title, first.person.gender) == ("casual", "Anni", "Dr.", "female")
    assert (first.known, first.tier, first.account_kind) == (True, "gold", "private")
    assert (first.conversation_language, second.conversation_language) == (None, "de")


def test_what_was_said_here_beats_what_is_on_record(desk: Desk) -> None:
    kept = replace(ANNA, preferences=Preferences("es", "formal", "Doña Ana"))
    clues = use.clues_for(desk.conversation, kept, first=True)
    assert (clues.picked_language, clues.wish, clues.person.wished) == ("es", "formal", "Doña Ana")
    here = replace(desk.conversation, preferences=Preferences("ja", "casual", None))
    clues = use.clues_for(here, kept, first=False)
    assert (clues.picked_language, clues.wish, clues.person.wished) == ("ja", "casual", "Doña Ana")
    stranger = use.clues_for(desk.conversation, None, first=True)
    assert (stranger.known, stranger.tier, stranger.person.given, stranger.wish) == (False, None, None, None)


async def test_no_customer_speaks_rasas_language(desk: Desk) -> None:
    for text in ('/change_language{"language": "ja"}', "/restart", "///", "/ /affirm"):
        await desk.say(text)
    assert [asked[1] for asked in desk.assistant.asked] == ['change_language{"language": "ja"}', "restart", "?", "affirm"]
    assert [message.payload for message in desk.messages if message.sender == "customer"] == [None] * 4


async def test_a_payload_only_if_it_was_offered(desk: Desk) -> None:
    await desk.say("Wo ist meine Bestellung?")
    clicked = await desk.say('/inform{"order_number": "CO-104532"}')
    assert (clicked.text, clicked.payload) == ("CO-104532", '/inform{"order_number": "CO-104532"}')
    assert desk.assistant.asked[-1][1] == '/inform{"order_number": "CO-104532"}'
    other = await desk.say('/inform{"order_number": "CO-199999"}')
    assert (other.text, other.payload) == ('/inform{"order_number": "CO-199999"}', None)
    assert desk.assistant.asked[-1][1] == 'inform{"order_number": "CO-199999"}'


async def test_silence_while_a_person_is_in_charge(desk: Desk) -> None:
    message, _ = desk.receive("Hallo?")
    desk.hand_over()
    desk.bus.published.clear()
    await use.answer_customer(desk.house, TALK, message.id)
    assert desk.assistant.asked == []
    assert desk.bus.published == []
    assert [(one.sender, one.answered) for one in desk.messages] == [("customer", True)]


async def test_the_assistant_hands_over_in_the_middle_of_its_turn(desk: Desk) -> None:
    desk.assistant.meanwhile = desk.hand_over
    await desk.say("Ich möchte einen Menschen sprechen")
    assert desk.conversation.speaker == "human"
    assert desk.messages[-1].sender == "bot", "what it said about handing over is still said"
    assert desk.bus.published == [("conversation", {"conversation": TALK}), ("ticket", {"ticket": "T-1", "what": "created"})]


async def test_trouble_is_said_in_the_customers_language_and_manner(desk: Desk) -> None:
    desk.assistant.down = True
    desk.change(channel_locales=("ja-JP",), country="JP")
    await desk.say("注文はどこですか")
    reply = desk.messages[-1]
    assert (reply.sender, reply.situation, reply.language) == ("bot", "technical_trouble", "ja")
    assert "申し訳ございません" in reply.text
    assert desk.messages[0].answered
    assert reply.register is not None
    assert reply.register["formality"] == "honorific"
    desk.change(locale="es-MX", language="es", preferences=Preferences(None, "casual", None))
    await desk.say("¿Hola?")
    assert desk.messages[-1].language == "es"
    assert desk.messages[-1].register["formality"] == "casual"  # type: ignore[index]


async def test_trouble_with_nothing_known_speaks_english(desk: Desk) -> None:
    desk.assistant.down = True
    await desk.say("5")
    assert desk.messages[-1].language == "en"


async def test_a_store_that_stumbles_is_tried_again_and_the_assistant_is_not(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The assistant has acted already: asking it once more would cancel or refund twice."""
    whole, stumbles = desk.store.transaction, [OSError("disk"), OSError("disk")]

    @contextmanager
    def transaction() -> Iterator[Any]:
        if stumbles:
            raise stumbles.pop()
        with whole() as unit:
            yield unit

    desk.assistant.meanwhile = lambda: monkeypatch.setattr(desk.store, "transaction", transaction)
    await desk.say("Wo ist meine Bestellung?")
    assert len(desk.assistant.asked) == 1
    assert [(message.sender, message.answered) for message in desk.messages] == [("customer", True), ("bot", True)]
    assert stumbles == []


async def test_after_a_mistake_of_ours_the_customer_is_told(desk: Desk) -> None:
    desk.change(language="de", locale="de-DE")
    message, _ = desk.receive("Hallo")
    await use.own_up(desk.house, TALK, message.id)
    assert [(one.situation, one.language) for one in desk.messages[1:]] == [("technical_trouble", "de")]
    assert desk.messages[0].answered
    assert desk.bus.published == [("conversation", {"conversation": TALK})]
    desk.hand_over()
    await use.own_up(desk.house, TALK, message.id)
    assert len(desk.messages) == 2, "nothing is said while a person is in charge"


async def test_an_unknown_message_or_conversation(desk: Desk) -> None:
    with pytest.raises(NotFound, match="no such message"):
        await use.answer_customer(desk.house, TALK, 99)
    with pytest.raises(NotFound, match="POST /api/conversations"):
        await use.answer_customer(desk.house, "V-9", 1)
    with pytest.raises(NotFound, match="POST /api/conversations"):
        use.receive(desk.house, "V-9", "Hallo", None)


# Receiving


def test_the_same_client_id_is_the_same_message(desk: Desk) -> None:
    first, new = desk.receive("Hallo", "a")
    again, newer = desk.receive("Hallo!!", "a")
    assert (new, newer) == (True, False)
    assert (again.id, again.text) == (first.id, "Hallo")
    assert desk.receive("Hallo", "b")[1]
    assert desk.receive("Hallo")[1]
    assert [message.id for message in desk.messages] == [1, 2, 3]


def test_the_language_of_a_message_is_known_without_the_assistant(desk: Desk) -> None:
    desk.change(language="en")
    said = ("Hallo wo ist meine Bestellung", "CO-104532", "var är min beställning")
    assert [desk.receive(text)[0].language for text in said] == ["de", "en", "sv"]
    with desk.store.transaction() as unit:
        unit.conversations.add(TALK, NewMessage("bot", "?", buttons=(Button("Hallo Bestellung", "/affirm"),)))
    assert desk.receive("/affirm")[0].language == "en", "a button is in the conversation's language"


def test_text_is_cleaned(desk: Desk) -> None:
    assert desk.receive("  u\u0308ber\x00 ")[0].text == "über"
    with pytest.raises(InvalidInput):
        desk.receive(" \n ")
    with pytest.raises(InvalidInput):
        desk.receive(None)
    with pytest.raises(TooLarge):
        desk.receive("x" * 4001)
    assert len(desk.messages) == 1


def test_a_flood_is_stopped_but_a_repeat_is_not(desk: Desk) -> None:
    for number in range(use.MOST_WAITING):
        desk.receive("Hallo", str(number))
    with pytest.raises(TooMany) as caught:
        desk.receive("Hallo", "one more")
    assert caught.value.retry_after == 2
    assert desk.receive("Hallo", "0")[1] is False
    desk.hand_over()
    assert desk.receive("Hallo", "to a person")[1], "a person reads them all"


def test_while_a_person_is_in_charge_the_customer_waits_for_them(desk: Desk) -> None:
    desk.hand_over()
    with desk.store.transaction() as unit:
        unit.tickets.update("T-1", waiting_since=None, state="claimed", assignee="robin")
    message, _ = desk.receive("Sind Sie da?")
    assert message.answered
    assert desk.ticket.waiting_since == message.sent_at
    desk.receive("Hallo?")
    assert desk.ticket.waiting_since == message.sent_at, "since the first of them"


# A person's part


async def test_an_agents_reply_reaches_the_customer(desk: Desk) -> None:
    desk.change(language="de", locale="de-DE", register={"formality": "formal"})
    desk.hand_over()
    sent = await use.relay_agent_reply(desk.house, ROBIN, "T-1", "Guten Tag!", None, None)
    assert (sent.sender, sent.text, sent.language, sent.agent_name, sent.translation) == ("agent", "Guten Tag!", "de", "Robin Hale", None)
    assert sent.register == {"formality": "formal"}
    assert (desk.ticket.state, desk.ticket.assignee, desk.ticket.waiting_since) == ("claimed", "robin", None)
    assert desk.bus.published == [("conversation", {"conversation": TALK}), ("ticket", {"ticket": "T-1", "what": "message"})]


async def test_a_translated_reply_keeps_both(desk: Desk) -> None:
    desk.change(language="de")
    desk.hand_over()
    sent = await use.relay_agent_reply(desk.house, ROBIN, "T-1", "Good day!", "en", " Guten Tag! ")
    assert (sent.text, sent.language) == ("Guten Tag!", "de")
    assert sent.translation == {"text": "Good day!", "language": "en", "machine": False}


async def test_another_agents_ticket(desk: Desk) -> None:
    desk.hand_over()
    assert use.claim(desk.store, ROBIN, "T-1").assignee == "robin"
    assert use.claim(desk.store, ROBIN, "T-1").state == "claimed"
    with pytest.raises(Conflict, match="robin is answering this ticket"):
        use.claim(desk.store, SAM, "T-1")
    with pytest.raises(Conflict, match="robin is answering"):
        await use.relay_agent_reply(desk.house, SAM, "T-1", "Hello", None, None)
    with pytest.raises(Conflict, match="robin holds"):
        use.release(desk.store, SAM, "T-1")
    with pytest.raises(Conflict, match="robin holds"):
        use.close(desk.house, SAM, "T-1")
    assert desk.messages == ()
    assert desk.bus.published == []
    assert use.release(desk.store, ROBIN, "T-1").assignee is None
    assert desk.conversation.speaker == "human", "released is not handed back"
    assert use.claim(desk.store, SAM, "T-1").assignee == "sam"


async def test_an_empty_reply_claims_nothing(desk: Desk) -> None:
    desk.hand_over()
    with pytest.raises(InvalidInput):
        await use.relay_agent_reply(desk.house, ROBIN, "T-1", "  ", None, None)
    assert desk.ticket.assignee is None


async def test_closing_asks_once_and_the_bot_speaks_again(desk: Desk) -> None:
    desk.change(language="es", locale="es-MX", customer_id="C-1")
    desk.hand_over(customer_id="C-1")
    closed = use.close(desk.house, ROBIN, "T-1")
    assert (closed.state, closed.assignee, closed.waiting_since) == ("closed", "robin", None)
    assert closed.closed_at is not None
    assert [message.situation for message in desk.messages] == ["satisfaction_asked"]
    assert {message.language for message in desk.messages} == {"es"}
    assert [button.title for button in desk.messages[-1].buttons] == ["1", "2", "3", "4", "5"]
    assert desk.messages[-1].buttons[4].payload == '/rate{"score": "5"}'
    assert desk.conversation.speaker == "bot"
    assert use.close(desk.house, SAM, "T-1").state == "closed"
    assert len(desk.messages) == 1, "asked once"
    await desk.say("Gracias")
    assert desk.assistant.asked
    rated = await desk.say('/rate{"score": "5"}')
    assert rated.payload == '/rate{"score": "5"}'


async def test_a_closed_ticket_is_closed(desk: Desk) -> None:
    desk.hand_over()
    use.close(desk.house, ROBIN, "T-1")
    with pytest.raises(Conflict, match="closed"):
        await use.relay_agent_reply(desk.house, ROBIN, "T-1", "One more thing", None, None)
    for act in (use.claim, use.release):
        with pytest.raises(Conflict, match="closed"):
            act(desk.store, ROBIN, "T-1")


async def test_no_such_ticket(desk: Desk) -> None:
    for act in (use.claim, use.release):
        with pytest.raises(NotFound, match="no such ticket"):
            act(desk.store, ROBIN, "T-9")
    with pytest.raises(NotFound):
        use.close(desk.house, ROBIN, "T-9")
    with pytest.raises(NotFound):
        await use.relay_agent_reply(desk.house, ROBIN, "T-9", "Hello", None, None)


def test_an_agent_corrects_the_language(desk: Desk) -> None:
    desk.change(language="en", locale="en-US", preferences=Preferences("en", "formal", "Ana"))
    desk.hand_over(language="en", locale="en-US")
    corrected = use.correct_language(desk.house, "T-1", "es-MX")
    assert (corrected.language, corrected.locale) == ("es", "es-MX")
    talk = desk.conversation
    assert (talk.language, talk.locale) == ("es", "es-MX")
    assert talk.preferences == Preferences(None, "formal", "Ana"), "the other wishes stay"
    assert use.correct_language(desk.house, "T-1", "ja").locale == "ja-JP"
    assert use.correct_language(desk.house, "T-1", "de-LU").locale == "de-DE"
    with pytest.raises(InvalidInput, match=r"“sv” is not a language that is spoken here\. Use one of: ar, de, en, .*zh-Hans, zh-Hant"):
        use.correct_language(desk.house, "T-1", "sv")


@pytest.mark.parametrize(
    ("fields", "clues", "market"),
    [
        ({"locale": "de-CH"}, Clues(picked_language="ja"), "de-CH"),
        ({"locale": "xx-XX"}, Clues(picked_language="es-MX"), "es-MX"),
        ({}, Clues(picked_language="es"), "es-ES"),
        ({}, Clues(conversation_language="de", record_language="ja"), "de-DE"),
        ({}, Clues(record_language="sv", channel_locales=("hu-HU", "ar-SA")), "ar-SA"),
        ({}, Clues(channel_locales=("en-NZ",)), "en-AU"),
        ({}, Clues(channel_locales=("es-CO",)), "es-MX"),
        ({}, Clues(), "en-US"),
    ],
)
def test_market_of_a_notice(desk: Desk, content: Content, fields: dict[str, Any], clues: Clues, market: str) -> None:
    assert use.market_of(content, replace(desk.conversation, **fields), clues) == market


def test_only_lately_offered_buttons_count(desk: Desk) -> None:
    with desk.store.transaction() as unit:
        unit.conversations.add(TALK, NewMessage("bot", "Really?", buttons=(Button("Yes", "/affirm"),)))
        for _ in range(25):
            unit.conversations.add(TALK, NewMessage("bot", "…"))
    assert desk.receive("/affirm")[0].payload is None
