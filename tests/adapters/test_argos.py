"""Argos Translate for real: tiny packages that these tests train, through argostranslate, SentencePiece and CTranslate2."""

from __future__ import annotations

import functools
import http.server
import json
import logging
import shutil
import threading
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from tiny_argos import build

from bot import cli, settings, wiring
from bot.adapters import light_argos
from bot.adapters.argos import Argos
from bot.adapters.argos_packages import ArgosPackages, argos_code, our_tag
from bot.adapters.database import DatabaseStore, migrate
from bot.core import conversation as use
from bot.core.conversation import House
from bot.core.culture import Clues
from bot.core.errors import AssistantUnavailable, InvalidInput, NotFound, SetupError
from bot.core.language import Detectors
from bot.core.model import Agent, Button, Conversation, Customer, Message, Preferences, Ticket
from tests.fakes import NotedBus, at_once

PAIRS = (
    ("var är min beställning", "where is my order"),
    ("var är mitt paket?", "where is my parcel?"),
    ("din beställning är på väg", "your order is underway now"),
    ("detta svar är översatt av en maskin.", "this reply was translated by a machine."),
    ("jag kan hjälpa dig", "i can help you"),
    ("hej anna", "hello anna"),
    ("ja", "yes"),
    ("läge", "status"),
    ("♪", "noise"),
    ("oljud", "♪"),
)
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=timezone.utc)
TALK = "V-1"
ROBIN = Agent("A-1", "robin", "Robin Hale", "agent", ("en",))


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """Packages by name. en_da never learnt where a sentence ends."""
    folder = tmp_path_factory.mktemp("argos")
    back = [(english, swedish) for swedish, english in PAIRS]
    return {
        "sv_en": build(folder, "sv", "en", PAIRS, "1.2"),
        "en_sv": build(folder, "en", "sv", back),
        "en_fi": build(folder, "en", "fi", [("hello", "hei"), ("anna", "anna")]),
        "en_da": build(folder, "en", "da", [("hello", "hej"), ("anna", "anna")], endless=True),
    }


@pytest.fixture(scope="session")
def installed(made: Mapping[str, Path], tmp_path_factory: pytest.TempPathFactory) -> ArgosPackages:
    """All of them; only read."""
    with pytest.MonkeyPatch.context() as patch:  # Argos's settings are read once, at its import
        patch.setenv("ARGOS_INTRA_THREADS", "1")
        light_argos.load(tmp_path_factory.mktemp("first") / "argos")
    packages = ArgosPackages(tmp_path_factory.mktemp("home") / "argos")
    for file in made.values():
        packages.install_file(file)
    return packages


@pytest.fixture
def argos(installed: ArgosPackages) -> Iterator[Argos]:
    translator = Argos(installed, seconds=60.0)  # a machine that runs all tests at once is slow
    yield translator
    translator.close()


# Translating


async def test_a_sentence_goes_through_the_real_model(argos: Argos) -> None:
    first, second = await argos.translate(["Var är min beställning", "hej Anna"], "sv", "en")
    assert (first.text, first.original, first.source, first.target, first.machine, first.fault) == (
        "where is my order",
        "Var är min beställning",
        "sv",
        "en",
        True,
        None,
    )
    assert second.text == "hello anna"


async def test_names_numbers_codes_and_links_come_through(argos: Argos) -> None:
    text = "Hej Anna Weber var är min beställning CO-104532 https://shop.example/a?b=1 a.weber@mail.example €49.90 +46 8 123 456"
    (done,) = await argos.translate([text], "sv", "en", ["Anna", "Weber"])
    assert done.fault is None
    expected = "hello Anna Weber where is my order CO-104532 https://shop.example/a?b=1 a.weber@mail.example €49.90 +46 8 123 456"
    assert done.text == expected


async def test_paragraphs_and_sentences_are_kept_apart(argos: Argos) -> None:
    (done,) = await argos.translate(["Var är mitt paket? Var är min beställning\n\nhej Anna"], "sv", "en")
    assert done.text == "where is my parcel? where is my order\n\nhello anna"


async def test_through_english(argos: Argos) -> None:
    assert argos.can("sv", "fi")
    assert not argos.can("fi", "sv")
    assert not argos.can("sv", "sv")
    (done,) = await argos.translate(["hej Anna"], "sv", "fi")
    assert (done.text, done.fault) == ("hei anna", None)


async def test_a_real_model_that_loops_or_sings_is_caught(argos: Argos) -> None:
    (looped,) = await argos.translate(["hello anna"], "en", "da")
    assert (looped.text, looped.fault) == ("hello anna", "loop")
    (sung,) = await argos.translate(["oljud"], "sv", "en")
    assert (sung.text, sung.fault) in (("oljud", "notes"), ("oljud", "empty"))


async def test_no_text_is_logged(argos: Argos, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await argos.translate(["hej Anna"], "sv", "en")
    assert "anna" not in caplog.text.lower()


async def test_time_is_bounded(installed: ArgosPackages) -> None:
    hurried = Argos(installed, seconds=0.0)
    (done,) = await hurried.translate(["hej Anna"], "sv", "en")
    assert (done.text, done.fault) == ("hej Anna", "time")
    hurried.close()


async def test_a_damaged_model_costs_a_translation_only(made: Mapping[str, Path], tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    packages = ArgosPackages(tmp_path / "argos")
    pair = packages.install_file(made["sv_en"])
    (pair.folder / "model" / "model.bin").write_bytes(b"broken")
    translator = Argos(packages, seconds=60.0)
    (done,) = await translator.translate(["hej Anna"], "sv", "en")
    translator.close()
    assert (done.text, done.fault) == ("hej Anna", "broken")
    assert "anna" not in caplog.text.lower()


async def test_packages_that_come_and_go_are_noticed(made: Mapping[str, Path], tmp_path: Path) -> None:
    packages = ArgosPackages(tmp_path / "argos")
    translator = Argos(packages, seconds=60.0)
    assert not translator.can("sv", "en"), "and nothing was imported or made for the question"
    assert not (tmp_path / "argos").exists()
    ArgosPackages(tmp_path / "argos").install_file(made["sv_en"])  # as another process would
    assert translator.can("sv-SE", "en")
    assert (await translator.translate(["hej Anna"], "sv", "en"))[0].text == "hello anna"
    packages.remove("sv", "en")
    assert not translator.can("sv", "en")
    assert (await translator.translate(["hej Anna"], "sv", "en"))[0].fault == "broken"
    translator.close()


def test_argos_keeps_to_our_folder(installed: ArgosPackages) -> None:
    argos = light_argos.load(installed.home)
    for folder in (argos.settings.data_dir, argos.settings.config_dir, argos.settings.cache_dir, argos.settings.package_data_dir):
        assert Path.home() not in Path(folder).parents


def test_sentences_are_split_and_none_is_too_long() -> None:
    split = light_argos.Sentences().split_sentences
    assert split("Where is it? I wait. Thanks!") == ["Where is it?", "I wait.", "Thanks!"]
    assert split("मेरा पार्सल कहाँ है? मदद करें। धन्यवाद") == ["मेरा पार्सल कहाँ है?", "मदद करें।", "धन्यवाद"]
    assert split("注文はどこですか？待っています。") == ["注文はどこですか？", "待っています。"]
    assert split("") == [""]
    long = split("word " * 200)
    assert max(map(len, long)) <= light_argos.LONGEST_SENTENCE
    assert " ".join(long) == ("word " * 200).strip()
    assert all(len(piece) <= light_argos.LONGEST_SENTENCE for piece in split("x" * 1000))


def test_codes() -> None:
    assert [argos_code(tag) for tag in ("zh-TW", "zh", "fil", "no", "hi-IN")] == ["zt", "zh", "tl", "nb", "hi"]
    assert [our_tag(code) for code in ("zt", "zh", "tl", "nb", "hi")] == ["zh-Hant", "zh-Hans", "fil", "nb", "hi"]


# Packages, by the command


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[..., str]]:
    """`comity translate ...` in a home of its own: what it prints, "1: " before it where it fails."""
    monkeypatch.setenv("COMITY_HOME", str(tmp_path / "var"))
    caches = (settings.current, wiring.translation_packages, wiring.translator)
    for cache in caches:
        cache.cache_clear()

    def run(*arguments: str) -> str:
        with pytest.raises(SystemExit) as left:
            cli.main(["translate", *arguments])
        printed = capsys.readouterr()
        return printed.out if left.value.code == 0 else f"{left.value.code}: {printed.err}"

    yield run
    for cache in caches:
        cache.cache_clear()


def test_install_list_remove(command: Callable[..., str], made: Mapping[str, Path], tmp_path: Path) -> None:
    assert command("list") == (
        "No package is installed. “comity translate install hi en” and “comity translate install en hi” add Hindi.\n"
    )
    assert command("install", str(made["sv_en"])) == (
        "Installed sv → en 1.2.\nTo answer as well, install the way back: comity translate install en sv\n"
    )
    assert command("install", str(made["en_sv"])) == "Installed en → sv 1.0.\n"
    assert command("install", str(made["en_sv"])) == "Installed en → sv 1.0.\n", "the same again takes the old one's place"
    assert command("list") == "en sv  English → Swedish  1.0\nsv en  Swedish → English  1.2\n"
    assert sorted(path.name for path in (tmp_path / "var/argos/packages").iterdir()) == ["en_sv", "sv_en"]
    assert command("remove", "en", "sv") == "Removed en → sv.\n"
    assert command("remove", "en", "sv").startswith("1: comity: No package en → sv is installed")
    assert command("list") == "sv en  Swedish → English  1.2\n"


def test_what_is_no_package(command: Callable[..., str], made: Mapping[str, Path], tmp_path: Path) -> None:
    text = tmp_path / "a.argosmodel"
    text.write_text("no zip")
    assert command("install", str(text)) == "1: comity: a.argosmodel is no Argos translation package: it is not a zip archive.\n"
    assert "There is no file" in command("install", str(tmp_path / "gone.argosmodel"))
    assert "Name two languages" in command("install", "hi")
    assert "is no language" in command("install", "hi", "not a tag")
    slips: Mapping[str, Sequence[tuple[str, str]]] = {
        "exactly one folder": [("../x/metadata.json", "{}")],
        "has no metadata.json": [("x/model/model.bin", "")],
        "has no model/model.bin": [("x/metadata.json", "{}")],
        "has no sentencepiece.model": [("x/metadata.json", "{}"), ("x/model/model.bin", "")],
        "names no two languages": [("x/metadata.json", "[]"), ("x/model/model.bin", ""), ("x/bpe.model", "")],
    }
    for why, entries in slips.items():
        with zipfile.ZipFile(text, "w") as archive:
            for name, content in entries:
                archive.writestr(name, content)
        said = command("install", str(text))
        assert why in said
        assert said.count("\n") == 1
    broken = bytearray(made["sv_en"].read_bytes())
    broken[1000:2000] = bytes(1000)
    text.write_bytes(broken)
    assert command("install", str(text)) == "1: comity: a.argosmodel is damaged; fetch it again.\n"
    assert command("list").startswith("No package")
    assert [path.name for path in (tmp_path / "var/argos").iterdir() if path.name.startswith("incoming")] == []


@pytest.fixture
def index(made: Mapping[str, Path], tmp_path: Path) -> Iterator[str]:
    """A server with a package index as Argos's own, and one package."""
    folder = tmp_path / "served"
    folder.mkdir()
    shutil.copy(made["sv_en"], folder / "sv_en.argosmodel")
    handler = functools.partial(_Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    base = f"http://127.0.0.1:{server.server_port}"
    pair = {
        "package_version": "1.2",
        "argos_version": "1.9",
        "from_code": "sv",
        "from_name": "Swedish",
        "to_code": "en",
        "to_name": "English",
    }
    german = {**pair, "from_code": "en", "to_code": "de", "links": [f"{base}/gone.argosmodel"]}
    listed = [{**pair, "links": [f"{base}/sv_en.argosmodel"]}, german]
    (folder / "index.json").write_text(json.dumps(listed))
    (folder / "odd.json").write_text("<html>")
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield base
    server.shutdown()
    server.server_close()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


def test_a_pair_is_fetched_from_the_index(index: str, tmp_path: Path) -> None:
    packages = ArgosPackages(tmp_path / "argos", f"{index}/index.json")
    pair = packages.install("sv-SE", "en")
    assert (pair.source, pair.target, pair.version) == ("sv", "en", "1.2")
    assert [(one.source, one.target) for one in packages.installed()] == [("sv", "en")]
    assert list((tmp_path / "argos/downloads").iterdir()) == [], "the archive is not kept"
    with pytest.raises(NotFound, match="Argos has no package hi → en"):
        packages.install("hi", "en")
    with pytest.raises(NotFound, match="Install sv en and en de"):
        packages.install("sv", "de")
    with pytest.raises(SetupError, match="could not be downloaded"):
        packages.install("en", "de")


def test_without_a_network(index: str, tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"can't be reached\. Check the internet connection, or fetch the .argosmodel"):
        ArgosPackages(tmp_path / "argos", "http://127.0.0.1:9/index.json").install("sv", "en")
    with pytest.raises(SetupError, match="no package index"):
        ArgosPackages(tmp_path / "argos", f"{index}/odd.json").install("sv", "en")
    with pytest.raises(InvalidInput):
        ArgosPackages(tmp_path / "argos").install_file(_text(tmp_path))


def _text(folder: Path) -> Path:
    (folder / "x.argosmodel").write_text("x")
    return folder / "x.argosmodel"


# A whole turn


class SwedishWords:
    """A detector that knows Swedish and English words."""

    def probabilities(self, text: str) -> Mapping[str, float]:
        words = text.lower().split()
        swedish = sum(word in ("var", "är", "min", "mitt", "beställning", "paket", "hej", "du", "jag", "oljud") for word in words)
        english = sum(word in ("where", "is", "my", "order", "i", "can", "help", "you", "hello", "want", "english") for word in words)
        return {"sv": swedish / len(words), "en": english / len(words)} if words else {}


class English:
    """An assistant that answers in English."""

    def __init__(self) -> None:
        self.text, self.situation, self.language = "Your order CO-104532 is underway now", "order_status", "en"
        self.buttons: list[Mapping[str, str]] = [
            {"title": "Yes", "payload": "/affirm"},
            {"title": "Deutsch", "payload": '/change_language{"language": "de"}'},
        ]
        self.asked: list[tuple[str, Clues]] = []
        self.down = False
        self.meanwhile: Callable[[], None] = lambda: None

    async def answer(self, conversation_id: str, text: str, hints: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
        self.asked.append((text, Clues.from_dict(hints["comity"])))
        self.meanwhile()
        if self.down:
            raise AssistantUnavailable("It is down.")
        rows = [{"label": "Status", "value": "CO-104532"}]
        card = {"kind": "order", "title": "Order CO-104532", "rows": rows, "items": [{"name": "Order", "price": "1"}]}
        comity = {
            "language": self.language,
            "locale": "de-DE" if self.language == "de" else "en-US",
            "register": {"formality": "neutral"},
            "situation": self.situation,
            "topic": "track_order",
            "card": {**card, "items": []},
            "trace": {"moves": ["news"]},
            "understood": {"language": "en", "foreign": None, "evidence": {}},
        }
        return [{"text": self.text, "buttons": self.buttons, "comity": comity}]

    async def ready(self) -> bool:
        return True


@dataclass
class Talk:
    house: House
    assistant: English
    bus: NotedBus

    async def say(self, text: str) -> Message:
        message, _ = use.receive(self.house, TALK, text, None)
        await use.answer_customer(self.house, TALK, message.id)
        return self.messages[message.id - 1]

    @property
    def messages(self) -> tuple[Message, ...]:
        with self.house.store.transaction() as unit:
            return tuple(unit.conversations.messages(TALK))

    @property
    def conversation(self) -> Conversation:
        with self.house.store.transaction() as unit:
            found = unit.conversations.get(TALK)
        assert found is not None
        return found

    def change(self, **fields: Any) -> None:
        with self.house.store.transaction() as unit:
            unit.conversations.update(TALK, **fields)

    def hand_over(self) -> None:
        ticket = Ticket("T-1", TALK, "open", "normal", "sv", "en-US", None, None, None, waiting_since=NOW, created_at=NOW)
        with self.house.store.transaction() as unit:
            unit.conversations.update(TALK, speaker="human")
            unit.tickets.create(ticket)


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("empty") / "comity.db"
    migrate(f"sqlite:///{file}")
    store = DatabaseStore(f"sqlite:///{file}")
    with store.transaction() as unit:
        unit.records.insert_customer(Customer("C-1", "anna@mail.example", "Anna", "Weber"))
    store.close()
    return file


@pytest.fixture
def talk(tmp_path: Path, empty_database: Path, argos: Argos) -> Iterator[Talk]:
    shutil.copy(empty_database, tmp_path / "comity.db")
    store = DatabaseStore(f"sqlite:///{tmp_path}/comity.db")
    with store.transaction() as unit:
        unit.conversations.open(Conversation(TALK, "web", "bot", NOW, customer_id="C-1"), "hash")
    assistant, bus = English(), NotedBus()
    house = House(store, assistant, bus, wiring.library().current, at_once, Detectors(general=SwedishWords()), argos)
    yield Talk(house, assistant, bus)
    store.close()


async def test_a_whole_turn_in_a_language_that_nobody_here_speaks(talk: Talk) -> None:
    asked = await talk.say("Hej Anna var är min beställning CO-104532")
    heard, clues = talk.assistant.asked[0]
    assert heard == "hello Anna where is my order CO-104532"
    assert (clues.picked_language, clues.translated_from) == ("en", "sv")
    assert (asked.text, asked.language, asked.topic, asked.answered) == (
        "Hej Anna var är min beställning CO-104532",
        "sv",
        "track_order",
        True,
    )
    assert asked.translation == {"text": heard, "language": "en", "machine": True}
    reply = talk.messages[1]
    assert reply.text == "din beställning CO-104532 är på väg\n\ndetta svar är översatt av en maskin."
    assert (reply.language, reply.translation) == (
        "sv",
        {"text": "Your order CO-104532 is underway now", "language": "en", "machine": True},
    )
    assert reply.buttons == (Button("ja", "/affirm"), Button("Deutsch", '/change_language{"language": "de"}'))
    assert reply.card is not None
    assert (reply.card["title"], reply.card["rows"]) == ("beställning CO-104532", [{"label": "läge", "value": "CO-104532"}])
    assert reply.trace == {"moves": ["news"], "translation": {"from": "en", "to": "sv", "machine": True, "fault": None}}
    assert (talk.conversation.language, talk.conversation.locale) == ("sv", "en-US")
    assert talk.conversation.preferences == Preferences(), "English was for the turn only"


async def test_the_mark_stands_once_and_a_short_word_stays_in_the_language(talk: Talk) -> None:
    await talk.say("var är min beställning")
    short = await talk.say("ja")
    assert short.language == "sv"
    assert talk.assistant.asked[1][0] == "yes"
    assert talk.messages[3].text == "din beställning CO-104532 är på väg"
    clicked = await talk.say("/affirm")
    assert (clicked.payload, clicked.translation, talk.assistant.asked[2][0]) == ("/affirm", None, "/affirm")
    assert talk.assistant.asked[2][1].translated_from == "sv"
    assert talk.messages[5].language == "sv"


async def test_a_fault_on_the_way_out_sends_the_english_with_an_apology(talk: Talk) -> None:
    talk.assistant.text = "noise"
    await talk.say("var är min beställning")
    reply = talk.messages[1]
    assert reply.text == "We are sorry: this reply could not be translated. Here it is in English.\n\nnoise"
    assert (reply.language, reply.translation) == ("en", None)
    assert reply.trace is not None
    assert reply.trace["translation"]["fault"] in ("notes", "empty")
    assert reply.buttons[0].title == "Yes"
    assert talk.conversation.language == "sv", "tickets still go to who knows Swedish"


async def test_a_fault_on_the_way_in_is_a_language_that_we_do_not_speak(talk: Talk) -> None:
    talk.change(language="sv")
    asked = await talk.say("oljud")
    assert (asked.language, asked.translation) == ("en", None)  # what the scripted assistant says that it understood
    assert talk.assistant.asked[0][0] == "oljud"
    assert talk.assistant.asked[0][1].translated_from is None
    assert talk.messages[1].text == "Your order CO-104532 is underway now"


async def test_who_picked_one_of_our_languages_is_answered_in_it(talk: Talk) -> None:
    talk.change(preferences=Preferences(language="de"))
    talk.assistant.text, talk.assistant.language = "Ihre Bestellung ist unterwegs.", "de"
    await talk.say("var är min beställning")
    assert talk.assistant.asked[0][0] == "where is my order"
    assert talk.assistant.asked[0][1].picked_language == "de"
    assert [message.language for message in talk.messages] == ["sv", "de"]
    assert talk.messages[1].translation is None


async def test_who_asks_for_english_gets_it_untouched(talk: Talk) -> None:
    talk.assistant.text, talk.assistant.situation = "Of course, let's continue in English.", "language_changed"
    await talk.say("jag var är english")
    assert talk.messages[1].text == "Of course, let's continue in English."
    assert talk.conversation.language == "en"


async def test_an_address_is_taken_down_as_it_is_written(talk: Talk) -> None:
    talk.assistant.situation = "address_ask"
    await talk.say("var är min beställning")
    asked = await talk.say("var är mitt paket 5")
    assert talk.assistant.asked[1][0] == "var är mitt paket 5"
    assert talk.assistant.asked[1][1].translated_from == "sv"
    assert asked.translation is None


async def test_trouble_and_the_question_at_the_end_go_through_the_translator(talk: Talk) -> None:
    talk.assistant.down = True
    await talk.say("var är min beställning")
    assert talk.messages[1].situation == "technical_trouble"
    assert (talk.messages[1].trace or {})["translation"]["to"] == "sv"
    await use.own_up(talk.house, TALK, 1)
    assert (talk.messages[2].trace or {})["translation"]["to"] == "sv"
    talk.hand_over()
    asked = await use.satisfaction(talk.house, "T-1")
    use.close(talk.house, ROBIN, "T-1", asked)
    last = talk.messages[-1]
    assert (last.situation, (last.trace or {})["translation"]["to"]) == ("satisfaction_asked", "sv")
    assert [button.title for button in last.buttons] == ["1", "2", "3", "4", "5"]


async def test_agents_read_and_write_english(talk: Talk) -> None:
    talk.change(language="sv")
    talk.hand_over()
    waiting = await talk.say("Hej Anna var är mitt paket?")
    assert talk.assistant.asked == []
    assert waiting.translation == {"text": "hello anna where is my parcel?", "language": "en", "machine": True}
    assert ("ticket", {"ticket": "T-1", "what": "message"}) in talk.bus.published
    sent = await use.relay_agent_reply(talk.house, ROBIN, "T-1", "I can help you Anna", None, None)
    assert sent.text == "jag kan hjälpa dig Anna\n\ndetta svar är översatt av en maskin."
    assert (sent.language, sent.translation) == ("sv", {"text": "I can help you Anna", "language": "en", "machine": True})
    again = await use.relay_agent_reply(talk.house, ROBIN, "T-1", "I can help you", "en", None)
    assert again.text == "jag kan hjälpa dig"
    own = await use.relay_agent_reply(talk.house, ROBIN, "T-1", "I can help you", "en", "Jag hjälper dig")
    assert (own.text, own.translation) == ("Jag hjälper dig", {"text": "I can help you", "language": "en", "machine": False})
    swedish = await use.relay_agent_reply(talk.house, ROBIN, "T-1", "jag kan hjälpa dig", "sv", None)
    assert (swedish.text, swedish.language, swedish.translation) == ("jag kan hjälpa dig", "sv", None)
    failed = await use.relay_agent_reply(talk.house, ROBIN, "T-1", "noise", "en", None)
    assert failed.text == "We are sorry: this reply could not be translated. Here it is in English.\n\nnoise"
    assert (failed.language, failed.translation) == ("en", None)


async def test_the_ticket_finds_both_texts_in_its_snapshot(talk: Talk) -> None:
    """Who takes over in the middle of a turn already reads the translation."""
    seen: list[Message] = []
    talk.assistant.meanwhile = lambda: seen.extend(talk.messages)
    await talk.say("var är min beställning")
    assert seen[0].translation == {"text": "where is my order", "language": "en", "machine": True}
