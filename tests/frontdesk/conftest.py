"""A front desk of its own for each test: the real store, content, bus and keys, and an assistant that says what the test tells it to.

Every answer that a test gets is held against the OpenAPI document and the security headers on its way.
"""

from __future__ import annotations

import asyncio
import json
import re
import shutil
import threading
import warnings
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from pathlib import Path
from typing import Any, Optional

import pytest
from aiohttp import ClientWebSocketResponse, WSMsgType, web
from aiohttp.test_utils import TestClient, TestServer
from argon2 import PasswordHasher
from jsonschema import Draft202012Validator
from sqlalchemy import event

with warnings.catch_warnings():  # limits 2 imports pkg_resources, which warns about itself
    warnings.simplefilter("ignore", DeprecationWarning)
    import limits  # noqa: F401

from bot import settings, wiring
from bot.adapters.bus import LocalBus
from bot.adapters.content.library import Content, Library
from bot.adapters.database import DatabaseStore, migrate
from bot.adapters.database.store import DatabaseUnit
from bot.adapters.demo import load_demo
from bot.adapters.keys import Keys, new_token, token_hash
from bot.core.conversation import House, clues_for
from bot.core.culture import Clues, resolve
from bot.core.errors import AssistantUnavailable
from bot.core.etiquette import Occasion, decide
from bot.core.handoff import new_ticket
from bot.core.language import Detectors, Evidence, LanguageDecision
from bot.core.model import Agent
from bot.core.ports import Calendar, CountryOf
from bot.core.replies import Draft, speak
from bot.frontdesk import conversations
from bot.frontdesk.app import make_app
from bot.frontdesk.bodies import document
from bot.frontdesk.keys import ANSWERING
from bot.frontdesk.limits import Limits
from bot.frontdesk.problems import HEADERS

ROOT = Path(__file__).parents[2]
PATIENCE = 5.0
"""Seconds that anything may take before a test gives up; nothing waits that long when all is well."""
PASSWORD = "open sesame, please"
AGENTS = (
    Agent("A-1", "ines", "Inés Prado", "agent", ("es", "en")),
    Agent("A-2", "omar", "Omar Haddad", "agent", ("ar", "en")),
    Agent("A-3", "sofia", "Sofia Lang", "supervisor", ("de", "en")),
    Agent("A-4", "lena", "Lena Vogt", "localiser", ("de",)),
    Agent("A-5", "adam", "Adam Novak", "administrator", ("en",)),
)
METHODS = ("get", "post", "put", "delete")


@dataclass(frozen=True)
class Asked:
    """One call of the assistant."""

    conversation: str
    text: str
    clues: Clues


@dataclass
class Line:
    """What the assistant says to one message. language None: as the clues have it."""

    drafts: Sequence[Draft]
    language: Optional[str] = None
    topic: Optional[str] = None
    before: Optional[Callable[[str], Awaitable[Any]]] = None
    """Runs first, with the conversation's id: what an action would do."""


class ScriptedAssistant:
    """core/ports.py `Assistant`: replies shaped as bot/assistant/nlg.py shapes them, spoken from the real content.

    It says its lines in order and greets when there are none left.
    """

    def __init__(self, content: Callable[[], Content]) -> None:
        self._content = content
        self._bell = asyncio.Event()
        self._gates: dict[str, asyncio.Event] = {}
        self.asked: list[Asked] = []
        self.lines: deque[Line] = deque()
        self.loaded = True
        self.available = True
        self.fault: Optional[Callable[[str], Exception]] = None
        """Given a message's text, the error to raise: what nobody expected."""
        self.fault_once: Optional[Callable[[str], Exception]] = None

    def will_say(self, *drafts: Draft, **more: Any) -> None:
        """The next line."""
        self.lines.append(Line(drafts, **more))

    def hold(self, conversation: str = "") -> asyncio.Event:
        """Keep answers back, of one conversation or of all, until the event is set."""
        return self._gates.setdefault(conversation, asyncio.Event())

    async def until_asked(self, times: int) -> None:
        """Until the assistant was called so many times in all."""

        async def wait() -> None:
            while len(self.asked) < times:
                self._bell.clear()
                await self._bell.wait()

        await asyncio.wait_for(wait(), PATIENCE)

    async def answer(self, conversation_id: str, text: str, hints: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
        # Rasa gets them as JSON, and strips what it is sent (rasa.core.channels.UserMessage).
        clues = Clues.from_dict(json.loads(json.dumps(hints))["comity"])
        self.asked.append(Asked(conversation_id, text.strip(), clues))
        self._bell.set()
        for gate in (self._gates.get(""), self._gates.get(conversation_id)):
            if gate is not None:
                await gate.wait()
        if not self.available:
            raise AssistantUnavailable("The assistant does not answer at the moment.")
        fault, self.fault_once = self.fault_once or self.fault, None
        if fault is not None:
            raise fault(text)
        line = self.lines.popleft() if self.lines else Line([Draft("greeting", {})])
        if line.before is not None:
            await line.before(conversation_id)
        return [self._reply(draft, line, clues) for draft in line.drafts]

    async def ready(self) -> bool:
        return self.loaded

    def _reply(self, draft: Draft, line: Line, clues: Clues) -> Mapping[str, Any]:
        content = self._content()
        context = resolve(LanguageDecision(line.language, 1.0, (), ()), clues, content.markets, "en")
        spoken = speak(draft, context.locale, content.markets, content.texts, clues)
        found = [Evidence("language", context.language, "the script", 1.0).as_dict()]
        return {
            "text": spoken.text,
            "buttons": [{"title": button.title, "payload": button.payload} for button in spoken.buttons],
            "comity": {
                "language": spoken.language,
                "locale": spoken.locale,
                "register": spoken.decision.register.as_dict(),
                "situation": spoken.situation,
                "topic": line.topic,
                "card": spoken.card,
                "trace": spoken.trace(),
                "understood": {
                    "language": line.language,
                    "foreign": None,
                    "evidence": {"language": found, "culture": [item.as_dict() for item in context.evidence]},
                },
            },
        }


class KnownWords:
    """core/ports.py `Detector` that knows a few words and is sure of them."""

    words: Mapping[str, str] = {"hello": "en", "guten": "de", "hallo": "de", "danke": "de", "hola": "es", "gracias": "es"}

    def probabilities(self, text: str) -> Mapping[str, float]:
        known = [self.words[word] for word in re.findall(r"\w+", text.lower()) if word in self.words]
        return {known[0]: 1.0} if known else {}


class StumblingStore(DatabaseStore):
    """The real store, except that the database does not answer while `fault` is set, or once where `once` is."""

    fault: Optional[Exception] = None
    once: Optional[Exception] = None

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.stumbled = threading.Event()
        # Nobody pulls the plug of a test: no waiting for the disk.
        event.listen(self._engine, "connect", lambda connection, _: connection.execute("PRAGMA synchronous = OFF"))

    def transaction(self) -> AbstractContextManager[DatabaseUnit]:
        self._stumble()
        return super().transaction()

    def ping(self) -> None:
        self._stumble()
        super().ping()

    def _stumble(self) -> None:
        error, self.once = self.once or self.fault, None
        if error is not None:
            self.stumbled.set()
            raise error


@dataclass(frozen=True)
class Answer:
    """An HTTP answer; body parsed where it is JSON."""

    status: int
    headers: Mapping[str, str]
    body: Any

    @property
    def code(self) -> str:
        """Of a problem."""
        return str(self.body["code"])


@dataclass
class Door:
    """A running front desk, as its callers see it."""

    app: web.Application
    client: TestClient
    house: House
    store: StumblingStore
    assistant: ScriptedAssistant
    keys: Keys
    content: Callable[[], Content]

    async def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        raw: Optional[bytes] = None,
        token: Optional[str] = None,
        headers: Optional[Mapping[str, str]] = None,
    ) -> Answer:
        """One request; fails where the answer is not as the OpenAPI document says. body: JSON; raw: bytes instead."""
        sent = {**({"Authorization": f"Bearer {token}"} if token is not None else {}), **(headers or {})}
        data = json.dumps(body).encode() if raw is None and body is not None else raw
        async with self.client.request(method, path, data=data, headers=sent, allow_redirects=False) as response:
            kind = response.content_type
            content = await response.read()
            parsed = json.loads(content) if kind.endswith("json") else content.decode() if kind.startswith("text/") else content
            answer = Answer(response.status, response.headers, parsed)
        hold_against_document(method, path, answer, kind)
        return answer

    async def start(self, **body: Any) -> Talk:
        """A new conversation."""
        answer = await self.call("POST", "/api/conversations", body)
        assert answer.status == 201, answer
        return Talk(self, answer.body["conversation"], answer.body["token"])

    async def at_desk(self, user: str, lasting: timedelta = timedelta(hours=1)) -> Colleague:
        """Somebody signed in, without the password's toil."""
        token, csrf = new_token(), new_token()

        def work() -> None:
            with self.store.transaction() as unit:
                found = unit.agents.by_user(user)
                assert found is not None
                unit.agents.open_session(token_hash(token), found[0].id, csrf, datetime.now(timezone.utc) + lasting)

        await asyncio.to_thread(work)
        return Colleague(self, token, csrf)

    async def hand_over(self, conversation_id: str, topic: str = "complaint") -> str:
        """What the action `hand_over` does (bot/actions/people.py): a ticket with everything known, the bot silent from here on."""

        def work() -> str:
            with self.store.transaction() as unit:
                conversation = unit.conversations.lock(conversation_id)
                assert conversation is not None
                customer = unit.records.customer(conversation.customer_id) if conversation.customer_id else None
                orders = unit.records.orders(customer.id) if customer else ()
                clues = clues_for(conversation, customer, first=False)
                found = LanguageDecision(conversation.language, 1.0, (), ())
                locale = conversation.locale or resolve(found, clues, self.content().markets, "en").locale
                market = self.content().markets[locale]
                occasion = Occasion("handoff_started", relationship="known" if customer else "first", wish=clues.wish)
                decision = decide(market, occasion)
                unit.conversations.update(
                    conversation_id, language=locale.split("-")[0], locale=locale, register=decision.register.as_dict(), speaker="human"
                )
                ticket = new_ticket(
                    number=unit.tickets.next_number(),
                    conversation=unit.conversations.get(conversation_id) or conversation,
                    messages=unit.conversations.messages(conversation_id, limit=200),
                    customer=customer,
                    orders=orders,
                    refunds=unit.records.refunds(customer.id) if customer else (),
                    invoices=[invoice for invoice in (unit.records.invoice(order.number) for order in orders) if invoice is not None],
                    earlier=unit.tickets.of_customer(customer.id) if customer else (),
                    topic=topic,
                    market=market,
                    address=self.content().texts[locale].form_of_address(clues.person, decision.tv, decision.register.formality),
                    now=datetime.now(timezone.utc),
                    name=self.content().texts[locale].full_name(customer.given_name, customer.family_name) if customer else "",
                )
                unit.tickets.create(ticket)
                return ticket.id

        return await asyncio.to_thread(work)

    async def kept(self, work: Callable[[DatabaseUnit], Any]) -> Any:
        """What the database says."""

        def look() -> Any:
            with self.store.transaction() as unit:
                return work(unit)

        return await asyncio.to_thread(look)


@dataclass(frozen=True)
class Talk:
    """A customer's end of a conversation."""

    door: Door
    id: str
    token: str

    async def call(self, method: str, rest: str, body: Any = None, **more: Any) -> Answer:
        return await self.door.call(method, f"/api/conversations/{self.id}/{rest}", body, **{"token": self.token, **more})

    async def post(self, text: Any, wait: Optional[float] = PATIENCE, **more: Any) -> Answer:
        """Send, and wait for what the assistant says."""
        return await self.call("POST", "messages" if wait is None else f"messages?wait={wait}", {"text": text, **more})

    async def say(self, text: str, **more: Any) -> list[Any]:
        """Send; the replies."""
        answer = await self.post(text, **more)
        assert answer.status == 201, answer
        return list(answer.body["replies"])

    async def read(self, after: Optional[int] = None) -> list[Any]:
        """The messages."""
        answer = await self.call("GET", "messages" if after is None else f"messages?after={after}")
        assert answer.status == 200, answer
        return list(answer.body["messages"])

    async def answered(self) -> None:
        """Until nothing of this conversation waits for the bot."""
        await self.door.app[ANSWERING].finished(self.id, PATIENCE)

    async def follow(self, after: Optional[int] = None, **more: Any) -> Stream:
        """Open the stream, with the token in the header unless `more` says otherwise."""
        path = f"/api/conversations/{self.id}/stream" + ("" if after is None else f"?after={after}")
        given = more or {"headers": {"Authorization": f"Bearer {self.token}"}}
        return Stream(await self.door.client.ws_connect(path, **given), "Message")


@dataclass(frozen=True)
class Stream:
    """A WebSocket whose frames are held against a schema of the document, where one is named."""

    socket: ClientWebSocketResponse
    schema: Optional[str] = None

    async def next(self, seconds: float = PATIENCE) -> Any:
        frame = await self.socket.receive(seconds)
        assert frame.type is WSMsgType.TEXT, frame
        found = json.loads(frame.data)
        if self.schema:
            check({"$ref": f"#/components/schemas/{self.schema}"}, found, "a frame")
        return found

    async def take(self, count: int) -> list[Any]:
        return [await self.next() for _ in range(count)]

    async def close(self) -> None:
        await self.socket.close()


@dataclass(frozen=True)
class Colleague:
    """Somebody signed in at the desk, by personal token."""

    door: Door
    token: str
    csrf: str

    async def call(self, method: str, rest: str, body: Any = None, **more: Any) -> Answer:
        return await self.door.call(method, f"/api/desk/{rest}", body, **{"token": self.token, **more})

    async def ticket(self, ticket_id: str) -> Any:
        answer = await self.call("GET", f"tickets/{ticket_id}")
        assert answer.status == 200, answer
        return answer.body

    async def do(self, ticket_id: str, what: str, body: Any = None) -> Answer:
        return await self.call("POST", f"tickets/{ticket_id}/{what}", {} if body is None else body)

    async def follow(self) -> Stream:
        return Stream(await self.door.client.ws_connect("/api/desk/stream", headers={"Authorization": f"Bearer {self.token}"}))


@dataclass
class Opener:
    """Opens front desks over the test's own database and keys."""

    home: Path
    library: Library
    open_now: list[Door] = field(default_factory=list)

    async def __call__(
        self,
        limits: Optional[Limits] = None,
        assistant: Optional[ScriptedAssistant] = None,
        environment: Optional[Mapping[str, str]] = None,
        country_of: Optional[CountryOf] = None,
        calendar: Optional[Calendar] = None,
    ) -> Door:
        """assistant: one that was told what to say before the desk opens."""
        chosen = settings.read({**(environment or {}), "COMITY_HOME": str(self.home)}, root=ROOT)
        store, keys = StumblingStore(chosen.database_url), Keys(self.home)
        assistant = assistant or self.assistant()
        house = House(
            store=store,
            assistant=assistant,
            bus=LocalBus(),
            content=self.library.current,
            run=asyncio.to_thread,
            detectors=Detectors(general=KnownWords(), words=KnownWords()),
            **({"country_of": country_of} if country_of else {}),
            **({"calendar": calendar} if calendar else {}),
        )
        app = make_app(house, chosen, keys)
        if limits is not None:
            app[conversations.LIMITS] = limits
        server = TestServer(app)
        await server.start_server(access_log=None)  # as serve.py runs it
        client = TestClient(server)
        await client.start_server()
        self.open_now.append(Door(app, client, house, store, assistant, keys, self.library.current))
        return self.open_now[-1]

    def assistant(self) -> ScriptedAssistant:
        return ScriptedAssistant(self.library.current)

    async def close(self, door: Door) -> None:
        self.open_now.remove(door)
        await asyncio.wait_for(door.client.close(), PATIENCE)
        door.store.close()


@pytest.fixture(scope="session")
def library() -> Library:
    """The project's own content, as this installation keeps it parsed."""
    return wiring.library()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database with the demonstration shop and the agents; tests copy it."""
    file = tmp_path_factory.mktemp("template") / "comity.db"
    migrate(f"sqlite:///{file}")
    store = DatabaseStore(f"sqlite:///{file}")
    cheap = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1).hash(PASSWORD)  # verified by the real code, only sooner
    load_demo(store, datetime.now(timezone.utc), [(agent, cheap) for agent in AGENTS])
    store.close()  # the last connection writes the log back into the file
    return file


@pytest.fixture
async def open_door(tmp_path: Path, template: Path, library: Library) -> AsyncIterator[Opener]:
    """For tests that start the front desk more than once, or in a special way."""
    shutil.copy(template, tmp_path / "comity.db")
    opener = Opener(tmp_path, library)
    yield opener
    for door in list(opener.open_now):
        await opener.close(door)


@pytest.fixture
async def door(open_door: Opener) -> Door:
    """A running front desk."""
    return await open_door()


@pytest.fixture
def password() -> str:
    """Of every agent."""
    return PASSWORD


@pytest.fixture
def operations() -> Iterator[tuple[str, str]]:
    """(method, path) of everything in the document."""
    return ((method.upper(), path) for path, item in document()["paths"].items() for method in METHODS if method in item)


def hold_against_document(method: str, path: str, answer: Answer, kind: str) -> None:
    """The answer is one that the document promises, and carries the security headers."""
    lacking = [name for name in HEADERS if name not in answer.headers]
    assert not lacking, f"{method} {path}: {answer.status} lacks {lacking}"
    if answer.status >= 400:
        assert kind == "application/problem+json", f"{method} {path}: {answer.status} as {kind}"
        check({"$ref": "#/components/schemas/Problem"}, answer.body, f"{method} {path}")
        assert answer.body["status"] == answer.status
    if answer.status == 429:
        assert int(answer.headers["Retry-After"]) >= 1
    operation = _operation(method, path)
    if operation is None:
        assert answer.status >= 400 or path.startswith("/static/"), f"{method} {path} is not in the document and answers {answer.status}"
        return
    response = operation["responses"].get(str(answer.status))
    if response is None:
        assert answer.status in (405, 500), f"{method} {path}: {answer.status} is not in the document"
        return
    if "$ref" in response:
        response = document()["components"]["responses"][response["$ref"].rsplit("/", 1)[-1]]
    if "content" not in response:
        assert answer.status == 302 or not answer.body, f"{method} {path}: {answer.status} should have no body"
        return
    assert kind in response["content"], f"{method} {path}: {answer.status} as {kind}"
    check(response["content"][kind]["schema"], answer.body, f"{method} {path}: {answer.status}")


def check(schema: Mapping[str, Any], found: Any, where: str) -> None:
    """`found` fits a schema of the document."""
    slips = [f"{list(error.path)}: {error.message}" for error in _validator(json.dumps(schema)).iter_errors(found)]
    assert not slips, f"{where}: {slips}"


@lru_cache(maxsize=64)
def _validator(schema: str) -> Draft202012Validator:
    return Draft202012Validator({**json.loads(schema), "components": document()["components"]})


def _operation(method: str, path: str) -> Optional[Mapping[str, Any]]:
    bare = path.split("?")[0]
    for template_path, item in sorted(document()["paths"].items(), key=lambda entry: "{" in entry[0]):
        pattern = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(template_path))
        if re.fullmatch(pattern, bare):
            found: Optional[Mapping[str, Any]] = item.get(method.lower())
            return found
    return None
