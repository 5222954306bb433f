"""A customer who writes a language that we don't speak: seen and named, answered honestly, remembered, and ours are never taken for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from bot import settings, wiring
from bot.actions import people, talk
from bot.actions.turn import Turn
from bot.adapters.bus import LocalBus
from bot.adapters.content.library import Content
from bot.adapters.content.yaml_lines import load
from bot.adapters.database import DatabaseStore, migrate
from bot.core import scripts
from bot.core.conversation import House, answer_customer
from bot.core.culture import Clues
from bot.core.language import Detectors, Hints, decide
from bot.core.model import Conversation, NewMessage, Preferences
from bot.core.others import likeliest, name_of, still_writes
from bot.core.replies import Draft, Ready, speak
from tests.fakes import at_once

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=timezone.utc)
SPOKEN = ("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh-Hans", "zh-Hant")
READ_HINDI: Mapping[str, Any] = {"language": None, "foreign": "hi", "evidence": [{"what": "text", "value": "hi"}]}
ENGLISH: Mapping[str, Any] = {"language": "en", "locale": "en-US"}


class Says:
    """A detector with one opinion, and a count of how often it was asked."""

    def __init__(self, **opinion: float) -> None:
        self.opinion, self.asked = opinion, 0

    def probabilities(self, text: str) -> Mapping[str, float]:
        self.asked += 1
        return self.opinion


# How it is decided


def read(text: str, general: Says, words: Says, namer: Says, knows: tuple[str, ...] = ()) -> str | None:
    return decide(text, Hints(), Detectors(general=general, words=words, namer=namer, namer_knows=knows), SPOKEN).foreign


def test_two_that_waver_name_it_together() -> None:
    strange, czech, croatian = Says(nl=0.3), Says(cs=0.5, sl=0.3), Says(hr=0.6, sl=0.4)
    assert read("na paket čakam že dva tedna", czech, strange, croatian) == "sl"


def test_familiar_words_speak_against_it() -> None:
    general, namer = Says(cs=0.6, pl=0.2), Says(cs=0.7, pl=0.3)
    assert read("kiedy dostane zwrot kasy", general, Says(pl=0.3), namer) == "cs"
    assert read("kiedy dostane zwrot kasy", general, Says(pl=0.9), namer) is None


def test_the_second_opinion_is_asked_only_where_it_can_turn_the_scale() -> None:
    """It costs a hundred times what the others do."""
    namer = Says(cs=1.0)
    assert read("kiedy dostane zwrot kasy", Says(pl=0.9, cs=0.1), Says(pl=0.85), namer) is None
    assert namer.asked == 0


def test_what_the_second_opinion_cannot_know_is_no_word_against_it() -> None:
    general, strange, namer = Says(ga=0.5, ca=0.25, en=0.05), Says(pt=0.4), Says(ca=0.6, cy=0.4)
    assert read("tá mé ag fanacht leis", general, strange, namer) == "ca"
    assert read("tá mé ag fanacht leis", general, strange, namer, ("ca", "cy", "en")) == "ga"


def test_nobody_writes_latin_or_esperanto() -> None:
    assert read("kus mu tellimus praegu on", Says(la=0.7, eo=0.1, et=0.1), Says(nl=0.3), Says(et=1.0)) == "et"


def test_letters_rule_languages_out() -> None:
    assert scripts.odd_words("ru", "где мой заказ") == 0
    assert scripts.odd_words("ru", "моја поруџбина") == 1
    assert scripts.odd_words("uk", "моє замовлення") == 0
    assert scripts.odd_words("ar", "أين طلبي") == 0
    assert scripts.odd_words("ar", "پولم کی برمی‌گردد") == 1
    assert read("Я чакаю пасылку ўжо два тыдні", Says(ru=0.55, uk=0.27, be=0.18), Says(), Says(ru=0.6, uk=0.4)) == "be"


# With the real detectors


@pytest.fixture(scope="module")
def sentences() -> Mapping[str, Mapping[str, list[str]]]:
    file = settings.current().root / "benchmarks" / "data" / "foreign.yml"
    data: Mapping[str, Mapping[str, list[str]]] = load(file, file.name)
    return data


def test_none_of_ours_is_called_foreign(sentences: Mapping[str, Mapping[str, list[str]]]) -> None:
    """Names, brands, slang, dialects, no accents."""
    assert set(sentences["ours"]) == set(SPOKEN)
    for hints in (Hints(), Hints(conversation="en")):
        wrong = {
            text: found.foreign
            for texts in sentences["ours"].values()
            for text in texts
            if (found := decide(text, hints, wiring.detectors(), SPOKEN)).foreign
        }
        assert wrong == {}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sl", "Rada bi vrnila čevlje, ker so premajhni."),
        ("lt", "Noriu grąžinti batus, nes jie per maži."),
        ("sw", "Tafadhali nitumie risiti kwa barua pepe."),
        ("ro", "Vreau să returnez pantofii, sunt prea mici."),
        ("kk", "Жеткізу мекенжайын қалай өзгертемін?"),
        ("fa", "سفارش من الان کجاست؟"),
        ("hi", "मेरे पैसे कब तक वापस आएँगे?"),
    ],
)
def test_short_sentences_are_named_whatever_was_spoken_before(language: str, text: str) -> None:
    for hints in (Hints(), Hints(conversation="en"), Hints(conversation="ru", record="es")):
        found = decide(text, hints, wiring.detectors(), SPOKEN)
        assert name_of(found.foreign or "und") == language


# What is offered and remembered


def test_names_of_other_houses() -> None:
    assert [name_of(tag) for tag in ("no", "sh", "tl", "iw", "nb-NO", "hi")] == ["nb", "hr", "fil", "he", "nb", "hi"]


def test_the_likeliest_languages_come_first_and_none_is_lost() -> None:
    found = likeliest(SPOKEN, Hints(conversation="uk", record="pl", channel=("de-AT", "sv"), country=("tr",)))
    assert found[:4] == ("pl", "de", "tr", "en")
    assert sorted(found) == sorted(SPOKEN)
    assert likeliest(SPOKEN, Hints())[0] == "en"


def test_a_foreign_language_is_remembered_until_the_customer_leaves_it() -> None:
    english = [{"what": "text", "value": "en"}]
    prior = [{"what": "prior", "value": "en"}]
    assert still_writes("en", "no", english, None, SPOKEN) == "nb"
    assert still_writes("hi", None, (), None, SPOKEN) == "hi", "a button says nothing of the language"
    assert still_writes("hi", None, prior, None, SPOKEN) == "hi", "nor does what the browser declares"
    assert still_writes("hi", None, english, None, SPOKEN) is None
    assert still_writes("hi", None, (), "de", SPOKEN) is None
    assert still_writes("de", None, (), None, SPOKEN) is None
    assert still_writes(None, None, (), None, SPOKEN) is None


def test_a_foreign_conversation_takes_nothing_from_what_else_is_known() -> None:
    alone, talking = (decide("", Hints(conversation=known, record="de"), Detectors(), SPOKEN) for known in (None, "hi"))
    assert (alone.language, alone.confidence) == (talking.language, talking.confidence)


def test_words_that_stand_ready_are_said_as_they_are(content: Content) -> None:
    draft = Draft("language_unsupported", {}, [{"message": "button-person", "payload": "/contact_human_agent"}], ready=Ready("שלום", "he"))
    spoken = speak(draft, "en-US", content.markets, content.texts, Clues())
    assert (spoken.text, spoken.language, spoken.locale) == ("שלום", "he", "en-US")
    assert spoken.as_reply()["comity"]["language"] == "he"


# The actions, with the real store


class Tracker:
    """What an action reads of rasa-sdk's."""

    def __init__(self, said: tuple[str, ...], **parsed: Any) -> None:
        self.sender_id = "V-1"
        self.latest_message = {"text": "नमस्ते, मेरा ऑर्डर कहाँ है?", "intent": {"name": "unsupported_language"}, **parsed}
        self.events = [{"event": "bot", "metadata": {"utter_action": f"utter_{situation}"}} for situation in said]

    def get_slot(self, name: str) -> Any:
        return None


class Dispatcher:
    """Keeps what was said."""

    def __init__(self) -> None:
        self.said: list[dict[str, Any]] = []

    def utter_message(self, **given: Any) -> None:
        self.said.append(given)


class Act:
    """One conversation, and actions on it."""

    def __init__(self, store: DatabaseStore) -> None:
        self.store = store

    def do(self, handler: Any, *said: str, **parsed: Any) -> dict[str, Any]:
        dispatcher = Dispatcher()
        with self.store.transaction() as unit:
            handler(Turn(dispatcher, Tracker(said, **parsed), unit))  # type: ignore[arg-type]
        [one] = dispatcher.said
        return one


@pytest.fixture
def act(tmp_path: Path) -> Iterator[Act]:
    url = f"sqlite:///{tmp_path / 'comity.db'}"
    migrate(url)
    store = DatabaseStore(url)
    with store.transaction() as unit:
        unit.conversations.open(Conversation("V-1", "web", "bot", NOW, channel_locales=("fr-FR",), language="hi"), "hash")
        unit.conversations.add("V-1", NewMessage(sender="customer", text="नमस्ते, मेरा ऑर्डर कहाँ है?", language="hi"))
    yield Act(store)
    store.close()


def test_the_answer_is_in_their_language_and_offers_all_of_ours(act: Act, content: Content) -> None:
    said = act.do(talk.unsupported_language, language=READ_HINDI)
    hindi = content.others.of("hi")
    assert hindi is not None
    assert said["ready"] == {"text": hindi.say, "language": "hi"}
    titles = [choice["title"] for choice in said["choices"]]
    assert titles[:2] == [content.texts["fr"].own_name, content.texts["en"].own_name]
    assert titles[-1] == hindi.person
    assert len(titles) == len(content.languages) + 1
    assert said["choices"][0]["payload"] == '/change_language{"language": "fr"}'
    assert said["choices"][-1]["payload"] == "/contact_human_agent"


def test_the_second_time_it_is_shorter(act: Act) -> None:
    said = act.do(talk.unsupported_language, "language_unsupported", "greeting", language=READ_HINDI)
    assert said["choices"][0]["payload"] == "/contact_human_agent"
    assert len(said["choices"]) == 4


def test_a_language_without_a_sentence_is_answered_in_what_is_known(act: Act, content: Content) -> None:
    yoruba = {"language": None, "foreign": "yo", "evidence": []}
    said = act.do(talk.unsupported_language, language=yoruba)
    assert "ready" not in said
    assert said["values"]["requested"] == {"language": "yo"}
    assert len(said["choices"]) == len(content.languages) + 1
    assert act.do(talk.unsupported_language, "language_unsupported", language=yoruba)["response"] == "utter_person_offered"


@pytest.mark.parametrize("parsed", [{"language": READ_HINDI, "culture": ENGLISH}, {}], ids=["asked in Hindi", "by the button"])
def test_the_ticket_goes_to_who_reads_their_language(act: Act, parsed: Mapping[str, Any]) -> None:
    assert act.do(people.hand_over, **parsed)["response"] == "utter_handoff_started"
    with act.store.transaction() as unit:
        ticket, talked = unit.tickets.of_conversation("V-1"), unit.conversations.get("V-1")
    assert ticket is not None
    assert talked is not None
    assert (ticket.language, talked.language) == ("hi", "hi")
    assert ticket.locale == "en-US"


def test_who_picked_one_of_ours_is_served_in_it(act: Act) -> None:
    with act.store.transaction() as unit:
        unit.conversations.update("V-1", preferences=Preferences(language="de"))
    act.do(people.hand_over, culture={"language": "de", "locale": "de-DE"})
    with act.store.transaction() as unit:
        ticket = unit.tickets.of_conversation("V-1")
    assert ticket is not None
    assert ticket.language == "de"


class Replies:
    """An assistant that says what the test told it."""

    def __init__(self, *said: Mapping[str, Any]) -> None:
        self.said = said

    async def answer(self, conversation_id: str, text: str, hints: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
        return self.said

    async def ready(self) -> bool:
        return True


async def answered(act: Act, content: Content, language: str, text: str, understood: Mapping[str, Any]) -> str | None:
    """The conversation's language after one turn whose reply is in `language`."""
    comity = {"language": language, "locale": "en-US", "register": {}, "situation": "greeting", "understood": understood}
    house = House(act.store, Replies({"text": "…", "comity": comity}), LocalBus(), lambda: content, at_once, Detectors())
    with act.store.transaction() as unit:
        asked = unit.conversations.add("V-1", NewMessage(sender="customer", text=text, answered=False))
    await answer_customer(house, "V-1", asked.id)
    with act.store.transaction() as unit:
        talked = unit.conversations.get("V-1")
    return talked.language if talked is not None else None


async def test_the_conversations_language_is_what_the_customer_writes(act: Act, content: Content) -> None:
    read_english = {"language": "en", "foreign": None, "evidence": {"language": [{"what": "text", "value": "en"}], "culture": []}}
    assert await answered(act, content, "nb", "Hvor er pakken min?", {"language": None, "foreign": "no", "evidence": {}}) == "nb"
    assert await answered(act, content, "en", "5", {"language": None, "foreign": None, "evidence": {}}) == "nb"
    assert await answered(act, content, "en", "Where is my parcel?", read_english) == "en"
