"""The database adapter, on SQLite and, where one runs on 127.0.0.1, on PostgreSQL."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import uuid
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from types import MappingProxyType
from typing import Any, Callable, Iterator, List

import psycopg2
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import CheckConstraint, Column, MetaData, String, delete, inspect, text, update
from sqlalchemy.exc import OperationalError, StatementError

from bot.adapters.database import DatabaseStore, current, migrate
from bot.adapters.database.engine import _write_ahead, make_engine
from bot.adapters.database.migrate import SCRIPTS
from bot.adapters.database.tables import metadata
from bot.adapters.database.unanswered import DatabaseUnanswered
from bot.adapters.demo import load_demo
from bot.core.errors import ComityError, Conflict, InvalidInput, NotFound, SetupError
from bot.core.model import (
    Address,
    Agent,
    Button,
    Consent,
    Conversation,
    Customer,
    Invoice,
    NewMessage,
    Order,
    OrderItem,
    Preferences,
    Refund,
    Ticket,
)

ROOT = Path(__file__).parents[2]
NOW = datetime(2025, 3, 1, 12, 30, 15, 123456, tzinfo=timezone.utc)
TOKYO = timezone(timedelta(hours=9))
SERVER = "postgresql://postgres@127.0.0.1:5432"

EVERYWHERE = ["sqlite", pytest.param("postgresql", marks=pytest.mark.services)]


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty file, to be copied: much faster than migrating for each test."""
    file = tmp_path_factory.mktemp("database") / "template.db"
    migrate(f"sqlite:///{file}")
    return file


def on_server(statement: str) -> None:
    connection = psycopg2.connect(host="127.0.0.1", port=5432, user="postgres", dbname="postgres", connect_timeout=2)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute(statement)
    finally:
        connection.close()


@pytest.fixture(scope="session")
def new_postgres() -> Iterator[Callable[[], str]]:
    """Makes empty databases, dropped at the end of the session."""
    made: List[str] = []
    try:
        on_server("SELECT 1")
    except psycopg2.OperationalError:
        pytest.skip("no PostgreSQL answers user postgres on 127.0.0.1:5432")

    def create() -> str:
        name = f"comity_test_{uuid.uuid4().hex}"
        on_server(f"CREATE DATABASE {name}")
        made.append(name)
        return f"{SERVER}/{name}"

    yield create
    for name in made:
        on_server(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def postgres(new_postgres: Callable[[], str]) -> str:
    url = new_postgres()
    migrate(url)
    return url


@pytest.fixture(params=EVERYWHERE)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A migrated database without rows, but for the counter."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "comity.db")
        return f"sqlite:///{tmp_path}/comity.db"
    found: str = request.getfixturevalue("postgres")
    engine = make_engine(found)
    with engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):  # TRUNCATE takes ten times as long on small tables
            connection.execute(delete(table) if table.name != "counters" else update(table).values(value=1000))
    engine.dispose()
    return found


@pytest.fixture(params=EVERYWHERE)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database that was never migrated."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/empty.db"
    made: str = request.getfixturevalue("new_postgres")()
    return made


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(url: str, clock: Clock) -> Iterator[DatabaseStore]:
    made = DatabaseStore(url, now=clock)
    yield made
    made.close()


def conversation(name: str = "c1", **changes: Any) -> Conversation:
    return Conversation(**{"id": name, "channel": "web", "speaker": "bot", "created_at": NOW, **changes})


def customer(name: str = "C-1", email: str = "misaki@example.com", **changes: Any) -> Customer:
    return Customer(**{"id": name, "email": email, **changes})


def order(number: str = "CO-100001", state: str = "processing", **changes: Any) -> Order:
    items = (OrderItem("ウール靴下", 2, 2480), OrderItem("Becher", 1, 900))
    given = {"customer_id": "C-1", "placed_at": NOW, "currency": "JPY", "items": items, "ship_to": Address("東京都", "JP"), **changes}
    return Order(number=number, state=state, **given)  # type: ignore[arg-type]


def ticket(name: str, priority: str = "normal", **changes: Any) -> Ticket:
    empty = dict.fromkeys(("language", "locale", "topic", "customer_name", "customer_id", "waiting_since"))
    given = {"conversation_id": "c1", "state": "open", "created_at": NOW, **empty, **changes}
    return Ticket(id=name, priority=priority, **given)  # type: ignore[arg-type]


AGENT = Agent("A-1", "amira", "Amira", "supervisor", ("en", "ar"))


# Migrations


def test_migrates_from_empty_once_and_again(empty_url: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    assert current(empty_url) is None
    migrate(empty_url)
    assert current(empty_url) == "0004_customer_register"
    store = DatabaseStore(empty_url)
    with store.transaction() as unit:
        unit.conversations.open(conversation(), "hash")
    migrate(empty_url)
    with store.transaction() as unit:
        assert unit.conversations.get("c1") is not None
        assert unit.tickets.next_number() == "T-1001"
    store.close()
    assert not caplog.records


def test_who_talked_before_the_register_was_kept_is_of_unknown_register(tmp_path: Path) -> None:
    url, scripts = f"sqlite:///{tmp_path}/old.db", tmp_path / "migrations"
    shutil.copytree(SCRIPTS, scripts)
    (scripts / "versions" / "0004_customer_register.py").unlink()
    migrate(url, scripts)
    assert current(url) == "0003_country_from"
    engine = make_engine(url)
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO conversations"
                " (id, channel, speaker, created_at, channel_locales, preferences, evidence, token_hash, last_message)"
                " VALUES ('c1', 'web', 'bot', '2026-11-20 12:00:00', '[]', '{}', '{}', 'hash', 0)"
            )
        )
    engine.dispose()
    migrate(url)
    store = DatabaseStore(url)
    with store.transaction() as unit:
        kept = unit.conversations.get("c1")
        assert kept is not None
        assert kept.customer_register is None
        unit.conversations.update("c1", customer_register="formal")
        changed = unit.conversations.get("c1")
        assert changed is not None
        assert changed.customer_register == "formal"
    store.close()


def test_current_does_not_create_a_file(tmp_path: Path) -> None:
    assert current(f"sqlite:///{tmp_path}/none.db") is None
    assert not list(tmp_path.iterdir())


def test_migrations_and_tables_agree(empty_url: str) -> None:
    migrate(empty_url)
    engine = make_engine(empty_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
        # The comparison does see a difference.
        changed = MetaData(naming_convention=metadata.naming_convention)
        for table in metadata.sorted_tables:
            table.to_metadata(changed)
        changed.tables["customers"].append_column(Column("shoe_size", String))
        assert [change[0] for change in compare_metadata(context, changed)] == ["add_column"]
        # It does not look at check constraints. PostgreSQL rewrites their text, SQLite keeps it.
        exactly = connection.dialect.name == "sqlite"
        for table in metadata.sorted_tables:
            kept = inspect(connection).get_check_constraints(table.name)
            meant = [constraint for constraint in table.constraints if isinstance(constraint, CheckConstraint)]
            assert {(check["name"], check["sqltext"] if exactly else "") for check in kept} == {
                (str(check.name), str(check.sqltext) if exactly else "") for check in meant
            }
    engine.dispose()


LATER = """
from alembic import op
revision, down_revision = "0005_later", "0004_customer_register"

def upgrade():
    with op.batch_alter_table("customers", recreate="always") as batch:
        batch.alter_column("email", new_column_name="mail")
    op.execute("DELETE FROM {table}")
"""


@pytest.mark.parametrize(("emptied", "revision"), [("requests", "0005_later"), ("customers", "0004_customer_register")])
def test_later_sqlite_migrations_keep_what_refers_to_a_table(tmp_path: Path, emptied: str, revision: str) -> None:
    url = f"sqlite:///{tmp_path}/old.db"
    migrate(url)
    store = DatabaseStore(url)
    with store.transaction() as unit:
        unit.records.insert_customer(customer(consents=(Consent("newsletter", True, NOW),)))
    scripts = tmp_path / "migrations"
    shutil.copytree(SCRIPTS, scripts)
    (scripts / "versions" / "0005_later.py").write_text(LATER.format(table=emptied))
    if revision == "0005_later":
        migrate(url, scripts)
    else:  # it would leave the consent without its customer
        with pytest.raises(ComityError, match="nothing was changed"):
            migrate(url, scripts)
    assert current(url) == revision
    with store.transaction() as unit:
        assert unit.records._connection.execute(text("SELECT count(*) FROM consents")).scalar_one() == 1
    store.close()


def test_two_processes_migrate_at_once(empty_url: str) -> None:
    script = "import sys; from bot.adapters.database import migrate; sys.stdin.read(1); migrate(sys.argv[1])"
    run_together([[script, empty_url]] * 2)
    assert current(empty_url) == "0004_customer_register"


def run_together(commands: List[List[str]]) -> None:
    """Run Python scripts that wait for one character; all start working when all are there."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    started = [
        subprocess.Popen(
            [sys.executable, "-c", *command], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for command in commands
    ]
    for process in started:
        assert process.stdin
        process.stdin.write(b"g")
        process.stdin.flush()
    for process in started:
        _, errors = process.communicate(timeout=30)
        assert process.returncode == 0, errors.decode()


# Engines


@pytest.mark.parametrize("bad", ["sqlite://", "sqlite:///:memory:", "mysql://root:hunter2@host/x", "hunter2", ""])
def test_unusable_urls_are_set_up_errors_that_keep_the_password(bad: str) -> None:
    with pytest.raises(SetupError) as caught:
        DatabaseStore(bad)
    assert "hunter2" not in caught.value.sentence


def test_the_short_scheme_of_hosters_works() -> None:
    assert make_engine("postgres://u@h/d").dialect.name == "postgresql"


def test_sqlite_is_set_for_several_writers(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path}/a.db")
    with engine.connect() as connection:
        for pragma, value in (("journal_mode", "wal"), ("busy_timeout", 10_000), ("foreign_keys", 1)):
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
    engine.dispose()


@pytest.mark.parametrize(("message", "calls"), [("database is locked", 3), ("disk I/O error", 1)])
def test_turning_to_wal_is_tried_again_while_another_process_does(message: str, calls: int) -> None:
    class Cursor:
        count = 0

        def execute(self, statement: str) -> None:
            self.count += 1
            if self.count < 3:
                raise sqlite3.OperationalError(message)

    cursor = Cursor()
    with contextlib.suppress(sqlite3.OperationalError) if calls == 1 else contextlib.nullcontext():
        _write_ahead(cursor)
    assert cursor.count == calls


def test_ping_answers_while_another_transaction_writes(store: DatabaseStore) -> None:
    with store.transaction() as unit:
        unit.conversations.open(conversation(), "hash")
        store.ping()


@pytest.mark.parametrize("bad", ["sqlite:////nonexistent/folder/a.db", "postgresql://postgres@127.0.0.1:1/x"])
def test_ping_fails_without_a_database(bad: str) -> None:
    with pytest.raises(OperationalError):
        DatabaseStore(bad).ping()


# Transactions


def test_an_error_rolls_everything_back(store: DatabaseStore) -> None:
    def fail() -> None:
        with store.transaction() as unit:
            unit.conversations.open(conversation(), "hash")
            unit.conversations.add("c1", NewMessage("customer", "Hallo"))
            unit.tickets.next_number()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with store.transaction() as unit:
        assert unit.conversations.get("c1") is None
        assert unit.tickets.next_number() == "T-1001"


def test_violations_name_no_values(store: DatabaseStore) -> None:
    with store.transaction() as unit:
        unit.records.insert_customer(customer(email="secret@example.com"))
    with pytest.raises(Conflict) as clash, store.transaction() as unit:
        unit.records.insert_customer(customer("C-2", email="Secret@example.com"))
    assert "email_key" in clash.value.sentence
    with pytest.raises(Conflict), store.transaction() as unit:
        unit.records.insert_order(order(customer_id="C-unknown"))
    with pytest.raises(ComityError) as fault, store.transaction() as unit:
        unit.records.insert_order(order(state="lost", tracking="secret"))
    assert fault.value.code == "internal"
    assert "ck_orders_state" in fault.value.sentence
    for caught in (clash, fault):
        assert "secret" not in caught.value.sentence.lower()
        assert caught.value.__suppress_context__  # tracebacks end here: what the database itself says quotes values
        assert caught.value.__cause__ is None


def test_statement_errors_hide_what_customers_wrote(store: DatabaseStore) -> None:
    with pytest.raises(StatementError) as caught, store.transaction() as unit:
        unit.conversations._connection.execute(text("SELECT 1 FROM nowhere\nWHERE 'a' = :x"), {"x": "secret"})
    assert "secret" not in str(caught.value)


def test_times_come_back_aware_in_utc(store: DatabaseStore) -> None:
    with store.transaction() as unit:
        unit.conversations.open(conversation(created_at=datetime(2025, 3, 1, 8, 0, tzinfo=TOKYO)), "hash")
    with store.transaction() as unit:
        if unit.conversations._connection.dialect.name == "postgresql":
            unit.conversations._connection.execute(text("SET LOCAL TIME ZONE 'Asia/Tokyo'"))  # as a server may be set
        kept = unit.conversations.get("c1")
    assert kept is not None
    assert kept.created_at.tzinfo is timezone.utc
    assert kept.created_at.isoformat() == "2025-02-28T23:00:00+00:00"


def test_a_time_without_a_zone_is_refused(store: DatabaseStore) -> None:
    with pytest.raises(StatementError, match="without a zone"), store.transaction() as unit:
        unit.conversations.open(conversation(created_at=datetime(2025, 3, 1)), "hash")


# Conversations


def test_a_conversation_comes_back_as_it_was(store: DatabaseStore) -> None:
    given = conversation(
        language="ja",
        locale="ja-JP",
        country="JP",
        channel_locales=("ja-JP", "en"),
        register=MappingProxyType({"formality": "honorific"}),
        customer_register="informal",
        preferences=Preferences(name="美咲", formality="casual"),
        evidence={"language": ({"source": "text", "p": 0.93},)},
    )
    with store.transaction() as unit:
        unit.conversations.open(given, "hash")
        assert unit.conversations.token_hash("c1") == "hash"
        assert unit.conversations.token_hash("c2") is None
        assert unit.conversations.lock("c2") is None
        kept = unit.conversations.lock("c1")
    assert kept is not None
    assert kept == conversation(
        **{**vars(given), "evidence": {"language": [{"source": "text", "p": 0.93}]}, "register": dict(given.register or {})}
    )


def test_update_sets_only_the_fields_named(store: DatabaseStore) -> None:
    with store.transaction() as unit:
        unit.records.insert_customer(customer())
        unit.conversations.open(conversation(language="de", register={"formality": "formal"}), "hash")
        unit.conversations.update("c1", speaker="human", customer_id="C-1", register=None, preferences=Preferences("es", "formal", "Ana"))
        unit.conversations.update("c1")
        kept = unit.conversations.get("c1")
        assert kept == conversation(language="de", speaker="human", customer_id="C-1", preferences=Preferences("es", "formal", "Ana"))
        with pytest.raises(TypeError, match="token_hash"):
            unit.conversations.update("c1", token_hash="other")
        with pytest.raises(NotFound):
            unit.conversations.update("c2", speaker="bot")


def test_messages_come_back_as_they_were_added(store: DatabaseStore, clock: Clock) -> None:
    full = NewMessage(
        "agent",
        "مرحبا ليلى 👋🏽 佐藤様",
        language="ar",
        translation={"text": "Hello", "language": "en", "machine": True},
        register={"formality": "formal"},
        situation="handoff_started",
        topic="talk",
        buttons=(Button("نعم", "/affirm"), Button("لا", "/deny")),
        card={"kind": "order", "rows": ({"label": "Order", "value": "CO-1"},)},
        client_id="x1",
        payload="/affirm",
        agent_name="Amira",
        trace={"moves": ("news", "closing")},
        answered=False,
    )
    with store.transaction() as unit:
        unit.conversations.open(conversation(), "hash")
        first = unit.conversations.add("c1", full)
        clock.now += timedelta(seconds=1)
        second = unit.conversations.add("c1", NewMessage("bot", ""))
    with store.transaction() as unit:
        assert unit.conversations.messages("c1") == (first, second)
        assert unit.conversations.by_client_id("c1", "x1") == first
        assert unit.conversations.by_client_id("c1", "x2") is None
    assert (first.id, first.sent_at, first.delivered, first.conversation_id) == (1, NOW, False, "c1")
    assert (second.id, second.sent_at) == (2, NOW + timedelta(seconds=1))
    assert (first.text, first.buttons, first.answered) == (full.text, full.buttons, False)
    assert first.card == {"kind": "order", "rows": [{"label": "Order", "value": "CO-1"}]}


def test_messages_by_number_and_limit(store: DatabaseStore) -> None:
    with store.transaction() as unit:
        for name in ("c1", "c2"):
            unit.conversations.open(conversation(name), "hash")
        for number in range(1, 12):
            assert unit.conversations.add("c1", NewMessage("customer", str(number))).id == number
        assert unit.conversations.add("c2", NewMessage("customer", "other")).id == 1
        assert [m.id for m in unit.conversations.messages("c1", after=9)] == [10, 11]
        assert [m.id for m in unit.conversations.messages("c1", limit=3)] == [9, 10, 11]
        assert [m.id for m in unit.conversations.messages("c1", after=10, limit=3)] == [11]
        assert unit.conversations.messages("c3") == ()
        unit.conversations.mark_delivered("c1", up_to=2)
        assert [m.delivered for m in unit.conversations.messages("c1", limit=10)] == [True] + [False] * 9
        assert not unit.conversations.messages("c2")[0].delivered


def test_adding_to_an_unknown_conversation_is_not_found(store: DatabaseStore) -> None:
    with pytest.raises(NotFound, match="c9"), store.transaction() as unit:
        unit.conversations.add("c9", NewMessage("customer", "Hallo"))


def test_a_client_id_counts_once_in_a_conversation(store: DatabaseStore) -> None:
    with store.transaction() as unit:
        for name in ("c1", "c2"):
            unit.conversations.open(conversation(name), "hash")
            unit.conversations.add(name, NewMessage("customer", "Hallo", client_id="x"))
        with pytest.raises(Conflict):
            unit.conversations.add("c1", NewMessage("customer", "Hallo", client_id="x"))
        # The transaction goes on and no number was spent.
        assert unit.conversations.add("c1", NewMessage("customer", "Hallo")).id == 2
    with pytest.raises(Conflict), store.transaction() as unit:  # the table itself refuses, too
        unit.conversations._connection.execute(text("UPDATE messages SET client_id = 'x' WHERE conversation_id = 'c1'"))


@pytest.mark.parametrize("bad", ["NUL \x00", "half \ud83d"])
def test_text_that_is_no_unicode_is_refused_before_it_is_written(store: DatabaseStore, bad: str) -> None:
    with store.transaction() as unit:
        unit.conversations.open(conversation(), "hash")
        with pytest.raises(InvalidInput):
            unit.conversations.add("c1", NewMessage("customer", bad))
        assert unit.conversations.add("c1", NewMessage("customer", "good")).id == 1


def test_what_waits_for_the_bot(store: DatabaseStore, clock: Clock) -> None:
    waiting = NewMessage("customer", "?", answered=False)
    with store.transaction() as unit:
        for name in ("c1", "c2"):
            unit.conversations.open(conversation(name), "hash")
        clock.now = NOW + timedelta(minutes=5)
        unit.conversations.add("c1", waiting)
        unit.conversations.add("c1", NewMessage("bot", "!", answered=False))
        clock.now = NOW
        unit.conversations.add("c2", waiting)
        unit.conversations.add("c2", waiting)
        unit.conversations.add("c2", NewMessage("customer", "thanks"))
        assert unit.conversations.unanswered() == (("c2", 1), ("c2", 2), ("c1", 1))
        assert (unit.conversations.count_waiting("c1"), unit.conversations.count_waiting("c2")) == (1, 2)
        unit.conversations.mark_answered("c2", 1)
        assert unit.conversations.unanswered() == (("c2", 2), ("c1", 1))
        unit.conversations.set_understanding("c1", 1, "de", "orders")
        understood = unit.conversations.messages("c1")[0]
        assert (understood.language, understood.topic, understood.answered) == ("de", "orders", False)
        with pytest.raises(NotFound):
            unit.conversations.mark_answered("c2", 99)
        with pytest.raises(NotFound):
            unit.conversations.set_understanding("c2", 99, None, None)


def test_two_threads_number_without_gaps(store: DatabaseStore) -> None:
    with store.transaction() as unit:
        unit.conversations.open(conversation(), "hash")
    failures: List[BaseException] = []
    together = threading.Barrier(2)

    def write(sender: Any) -> None:
        try:
            together.wait()
            for number in range(40):
                with store.transaction() as unit:
                    assert unit.conversations.lock("c1") is not None if number % 2 else unit.conversations.get("c1") is not None
                    unit.conversations.add("c1", NewMessage(sender, "…"))
                    if number % 8 == 7:
                        raise ZeroDivisionError
        except ZeroDivisionError:
            pass
        except Exception as error:
            failures.append(error)

    def write_on(sender: Any) -> None:
        for _ in range(4):
            write(sender)

    threads = [threading.Thread(target=write_on, args=(sender,)) for sender in ("customer", "bot")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert not failures
    with store.transaction() as unit:
        numbers = [m.id for m in unit.conversations.messages("c1")]
    assert numbers == list(range(1, 2 * 4 * 7 + 1))  # each round of eight lost its last


def test_two_processes_number_without_gaps(store: DatabaseStore, url: str) -> None:
    with store.transaction() as unit:
        unit.conversations.open(conversation(), "hash")
    script = (
        "import sys; from bot.adapters.database import DatabaseStore; from bot.core.model import NewMessage\n"
        "store = DatabaseStore(sys.argv[1]); sys.stdin.read(1)\n"
        "for _ in range(30):\n"
        "    with store.transaction() as unit: unit.conversations.add('c1', NewMessage('customer', sys.argv[2]))\n"
    )
    run_together([[script, url, "a"], [script, url, "b"]])
    with store.transaction() as unit:
        messages = unit.conversations.messages("c1")
    assert [m.id for m in messages] == list(range(1, 61))
    assert sorted(m.text for m in messages) == ["a"] * 30 + ["b"] * 30


# Records


def test_a_customer_comes_back_as_inserted(store: DatabaseStore) -> None:
    given = customer(
        email="Misaki.Sato@Example.com",
        given_name="美咲",
        family_name="佐藤",
        title="Dr.",
        gender="female",
        phone="+81 3-0000-0158",
        language="ja",
        country="JP",
        account_kind="business",
        tier="gold",
        lifetime_value=3_000_000_000,
        currency="JPY",
        since=date(2021, 4, 1),
        preferences=Preferences(formality="formal"),
        consents=(Consent("newsletter", True, NOW - timedelta(days=3)), Consent("newsletter", False, NOW)),
        addresses=(Address("東京都\n佐藤", "JP"), Address("somewhere")),
    )
    with store.transaction() as unit:
        unit.records.insert_customer(given)
        unit.records.insert_customer(customer("C-2", "straße@example.org"))
    with store.transaction() as unit:
        assert unit.records.customer("C-1") == given
        assert unit.records.customer("C-3") is None
        assert unit.records.customer_by_email(" misaki.SATO@example.COM ") == given
        assert unit.records.customer_by_email("STRASSE@example.org") == customer("C-2", "straße@example.org")
        assert unit.records.customer_by_email("nobody@example.org") is None
        assert [found.id for found in unit.records.customers()] == ["C-1", "C-2"]


def test_orders_invoices_and_refunds(store: DatabaseStore, clock: Clock) -> None:
    old = order(state="delivered", carrier="ヤマト運輸", tracking="4801", expected_on=date(2025, 2, 1), delivered_on=date(2025, 2, 2))
    new = order("CO-100002", placed_at=NOW + timedelta(hours=1))
    bill = Invoice("CI-100001", "CO-100001", date(2025, 2, 1), 5860, "JPY")
    with store.transaction() as unit:
        unit.records.insert_customer(customer())
        unit.records.insert_customer(customer("C-2", "b@example.com"))
        for given in (old, new, order("CO-100003", customer_id="C-2")):
            unit.records.insert_order(given)
        unit.records.insert_invoice(bill)
        unit.records.insert_refund(Refund("CO-100001", 900, "JPY", "refused", NOW, None))
        clock.now = NOW + timedelta(days=1)
        unit.records.request_refund("CO-100001", 5860, "JPY")
    with store.transaction() as unit:
        assert unit.records.orders("C-1") == (new, old)
        assert unit.records.order("CO-100001") == old
        assert unit.records.order("CO-999999") is None
        assert unit.records.invoice("CO-100001") == bill
        assert unit.records.invoice("CO-100002") is None
        assert unit.records.refunds("C-1") == (
            Refund("CO-100001", 5860, "JPY", "requested", NOW + timedelta(days=1)),
            Refund("CO-100001", 900, "JPY", "refused", NOW),
        )
        assert unit.records.refunds("C-2") == ()
        with pytest.raises(Conflict):
            unit.records.request_refund("CO-100001", 5860, "JPY")


@pytest.mark.parametrize(
    ("state", "open_to_change"),
    [("processing", True), ("packed", True), ("shipped", False), ("delivered", False), ("returned", False), ("cancelled", False)],
)
def test_orders_change_only_before_shipping(store: DatabaseStore, state: str, open_to_change: bool) -> None:
    with store.transaction() as unit:
        unit.records.insert_customer(customer())
        unit.records.insert_order(order(state=state))
        unit.records.insert_order(order("CO-100002", state=state))
        if open_to_change:
            unit.records.change_ship_to("CO-100001", Address("大阪府", "JP"))
            unit.records.cancel_order("CO-100001")
        else:
            with pytest.raises(Conflict):
                unit.records.change_ship_to("CO-100001", Address("大阪府", "JP"))
            with pytest.raises(Conflict):
                unit.records.cancel_order("CO-100001")
        wanted = order(state="cancelled", ship_to=Address("大阪府", "JP")) if open_to_change else order(state=state)
        assert unit.records.order("CO-100001") == wanted
        assert unit.records.order("CO-100002") == order("CO-100002", state=state)


def test_what_a_customer_can_have_written_down(store: DatabaseStore, clock: Clock) -> None:
    with store.transaction() as unit:
        unit.records.insert_customer(customer(addresses=(Address("first"),)))
        unit.records.add_address("C-1", Address("شارع النخيل", "SA"))
        unit.records.give_consent("C-1", "newsletter", True)
        clock.now = NOW + timedelta(seconds=1)
        unit.records.give_consent("C-1", "newsletter", False)
        unit.records.keep_preferences("C-1", Preferences(language="ar", name="ليلى"))
        unit.records.record_request("C-1", "account_deletion", None, "كل شيء")
        kept = unit.records.customer("C-1")
        requests = unit.records._connection.execute(text("SELECT customer_id, kind, order_number, note FROM requests")).all()
    assert kept is not None
    assert kept.addresses == (Address("first"), Address("شارع النخيل", "SA"))
    assert kept.consents == (Consent("newsletter", True, NOW), Consent("newsletter", False, NOW + timedelta(seconds=1)))
    assert kept.preferences == Preferences(language="ar", name="ليلى")
    assert [tuple(row) for row in requests] == [("C-1", "account_deletion", None, "كل شيء")]


@pytest.mark.parametrize(
    "call",
    [
        lambda records: records.cancel_order("CO-9"),
        lambda records: records.change_ship_to("CO-9", Address("x")),
        lambda records: records.request_refund("CO-9", 1, "EUR"),
        lambda records: records.add_address("C-9", Address("x")),
        lambda records: records.record_request("C-9", "account_deletion", None, ""),
        lambda records: records.give_consent("C-9", "newsletter", True),
        lambda records: records.keep_preferences("C-9", Preferences()),
    ],
)
def test_unknown_orders_and_customers_are_not_found(store: DatabaseStore, call: Callable[[Any], None]) -> None:
    with store.transaction() as unit, pytest.raises(NotFound, match=r"C.*-9"):
        call(unit.records)


# Tickets


def test_tickets_stand_in_order_of_urgency_then_waiting(store: DatabaseStore) -> None:
    def minutes(count: int) -> datetime:
        return NOW + timedelta(minutes=count)

    given = [
        ticket("T-1", "low", waiting_since=minutes(0)),
        ticket("T-2", "normal", waiting_since=None, created_at=minutes(-9)),
        ticket("T-3", "normal", waiting_since=minutes(5)),
        ticket("T-4", "normal", waiting_since=minutes(2), state="claimed", assignee="A-1"),
        ticket("T-5", "urgent", waiting_since=minutes(9)),
        ticket("T-6", "high", waiting_since=minutes(8)),
        ticket("T-7", "urgent", waiting_since=minutes(1), state="closed", closed_at=minutes(3)),
    ]
    with store.transaction() as unit:
        unit.conversations.open(conversation(), "hash")
        for one in given:
            unit.tickets.create(one)
        assert [one.id for one in unit.tickets.list()] == ["T-7", "T-5", "T-6", "T-4", "T-3", "T-2", "T-1"]
        assert [one.id for one in unit.tickets.list("open")] == ["T-5", "T-6", "T-4", "T-3", "T-2", "T-1"]
        assert [one.id for one in unit.tickets.list("claimed")] == ["T-4"]
        assert [one.id for one in unit.tickets.list("closed")] == ["T-7"]
        with pytest.raises(InvalidInput):
            unit.tickets.list("lost")


def test_a_ticket_comes_back_and_changes(store: DatabaseStore) -> None:
    given = ticket(
        "T-1",
        "high",
        language="ja",
        locale="ja-JP",
        topic="orders",
        customer_name="佐藤 美咲",
        customer_id="C-1",
        waiting_since=NOW,
        snapshot={"transcript": ["お世話になります"]},
        briefing={"dos": ("様",)},
    )
    with store.transaction() as unit:
        unit.records.insert_customer(customer())
        unit.conversations.open(conversation(), "hash")
        unit.tickets.create(given)
    with store.transaction() as unit:
        kept = unit.tickets.lock("T-1")
        assert kept == ticket(**{"name": "T-1", **{k: v for k, v in vars(given).items() if k != "id"}, "briefing": {"dos": ["様"]}})
        assert unit.tickets.lock("T-2") is None
        unit.tickets.update("T-1", state="closed", assignee="A-1", waiting_since=None, closed_at=NOW, score=5, priority="low")
        changed = unit.tickets.get("T-1")
        assert changed is not None
        assert (changed.state, changed.assignee, changed.waiting_since, changed.closed_at) == ("closed", "A-1", None, NOW)
        assert (changed.score, changed.priority, changed.language, changed.snapshot) == (5, "low", "ja", given.snapshot)
        with pytest.raises(TypeError, match="snapshot"):
            unit.tickets.update("T-1", snapshot={})
        with pytest.raises(NotFound):
            unit.tickets.update("T-2", state="open")
    with pytest.raises(ComityError), store.transaction() as unit:
        unit.tickets.update("T-1", score=6)


def test_newest_ticket_of_a_conversation_and_a_customer(store: DatabaseStore) -> None:
    with store.transaction() as unit:
        unit.records.insert_customer(customer())
        for name in ("c1", "c2"):
            unit.conversations.open(conversation(name), "hash")
        for name in ("T-9999", "T-10000", "T-1001"):
            unit.tickets.create(ticket(name, customer_id="C-1"))
        unit.tickets.create(ticket("T-900", customer_id="C-1", created_at=NOW + timedelta(1), state="closed"))
        newest = unit.tickets.of_conversation("c1")
        assert newest is not None
        assert newest.id == "T-900"
        assert unit.tickets.of_conversation("c2") is None
        assert [one.id for one in unit.tickets.of_customer("C-1")] == ["T-900", "T-10000", "T-9999", "T-1001"]
        assert unit.tickets.of_customer("C-2") == ()


def test_ticket_numbers_count_up_across_threads(store: DatabaseStore) -> None:
    numbers: List[str] = []

    def take() -> None:
        for _ in range(10):
            with store.transaction() as unit:
                numbers.append(unit.tickets.next_number())

    threads = [threading.Thread(target=take) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert sorted(numbers) == [f"T-{number}" for number in range(1001, 1021)]


# Agents


def test_agents_and_their_hashes(store: DatabaseStore) -> None:
    other = Agent("A-0", "zoe", "Zoé", "agent", ())
    with store.transaction() as unit:
        unit.agents.add(other, "hash-z")
        unit.agents.add(AGENT, "hash-a")
        assert unit.agents.by_user("amira") == (AGENT, "hash-a")
        assert unit.agents.by_user("nobody") is None
        assert unit.agents.all() == (AGENT, other)
    with pytest.raises(Conflict), store.transaction() as unit:
        unit.agents.add(Agent("A-2", "amira", "Another", "agent", ()), "hash")


def test_sessions_expire_and_close(store: DatabaseStore, clock: Clock) -> None:
    end = NOW + timedelta(hours=8)
    with store.transaction() as unit:
        unit.agents.add(AGENT, "hash")
        unit.agents.open_session("t1", "A-1", "csrf", end)
        found = unit.agents.session("t1", end - timedelta(seconds=1))
        assert found is not None
        assert (found.agent, found.csrf, found.expires_at) == (AGENT, "csrf", end)
        assert unit.agents.session("t1", end) is None
        assert unit.agents.session("t2", NOW) is None
        clock.now = end
        unit.agents.open_session("t2", "A-1", "csrf", end + timedelta(hours=8))
        assert unit.agents.session("t1", NOW) is None  # swept out
        unit.agents.close_session("t2")
        unit.agents.close_session("t2")
        assert unit.agents.session("t2", end) is None
    with pytest.raises(Conflict), store.transaction() as unit:
        unit.agents.open_session("t3", "A-9", "csrf", end + timedelta(hours=8))


# The demonstration shop, here for PostgreSQL too


def test_the_demo_loads_once_even_from_two_threads(store: DatabaseStore) -> None:
    loaded: List[bool] = []
    threads = [threading.Thread(target=lambda: loaded.append(load_demo(store, NOW, [(AGENT, "hash")]))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert sorted(loaded) == [False, True]
    with store.transaction() as unit:
        assert len(unit.records.customers()) >= 16
        assert unit.agents.by_user("amira") == (AGENT, "hash")


# Unanswered questions


def asked(store: DatabaseStore, text: str, language: str = "de", guesses: tuple[tuple[str, float], ...] = ()) -> None:
    with store.transaction() as unit:
        unit.unanswered.record(language, text, text.casefold(), guesses)


def test_the_same_question_again_counts(store: DatabaseStore, clock: Clock) -> None:
    asked(store, "Tee?", guesses=(("get_invoice", 0.2),))
    clock.now += timedelta(hours=1)
    asked(store, "Kekse?")
    clock.now += timedelta(hours=1)
    asked(store, "tee?", guesses=(("faq/gift_wrapping", 0.5), ("get_invoice", 0.1)))
    asked(store, "Tee?", "en")
    with store.transaction() as unit:
        tea, biscuits = unit.unanswered.list("de")
        assert [one.language for one in unit.unanswered.list()] == ["de", "de", "en"]
    assert (tea.text, tea.count, tea.first_seen, tea.last_seen) == ("Tee?", 2, NOW, NOW + timedelta(hours=2))
    assert tea.guesses == (("faq/gift_wrapping", 0.5), ("get_invoice", 0.1)), "as the bot understands it today"
    assert (biscuits.text, biscuits.count, biscuits.state) == ("Kekse?", 1, "open")


def test_settled_questions_leave_the_queue_and_what_was_done_in_vain_comes_back(store: DatabaseStore) -> None:
    for question in ("Tee?", "Kekse?"):
        asked(store, question)
    with store.transaction() as unit:
        ids = {one.text: one.id for one in unit.unanswered.list("de")}
        unit.unanswered.settle(ids["Tee?"], "done")
        unit.unanswered.settle(ids["Kekse?"], "ignored")
        assert unit.unanswered.list() == ()
        assert {one.state for one in unit.unanswered.list(state=None)} == {"done", "ignored"}
        with pytest.raises(NotFound, match="no question 999"):
            unit.unanswered.settle(999, "done")
    for question in ("Tee?", "Kekse?"):
        asked(store, question)
    with store.transaction() as unit:
        assert [(one.text, one.count) for one in unit.unanswered.list()] == [("Tee?", 2)]


def test_the_least_frequent_and_oldest_make_room_in_their_language_only(store: DatabaseStore, clock: Clock) -> None:
    asked(store, "other", "en")
    for question in ("often", "old", "young", "often", "new"):
        clock.now += timedelta(minutes=1)
        with store.transaction() as unit:
            queue = DatabaseUnanswered(unit.unanswered._connection, clock, most=3)
            queue.record("de", question, question, ())
    with store.transaction() as unit:
        assert [one.text for one in unit.unanswered.list("de")] == ["often", "new", "young"]
        assert len(unit.unanswered.list("en")) == 1


def test_a_new_question_gets_in_where_all_others_are_frequent(store: DatabaseStore, clock: Clock) -> None:
    with store.transaction() as unit:
        queue = DatabaseUnanswered(unit.unanswered._connection, clock, most=1)
        for question in ("often", "often", "new"):
            queue.record("de", question, question, ())
        assert [one.text for one in queue.list()] == ["new"]


def test_two_threads_count_every_question(store: DatabaseStore) -> None:
    def ask() -> None:
        for _ in range(10):
            asked(store, "Tee?")

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.transaction() as unit:
        assert [one.count for one in unit.unanswered.list()] == [20]


def test_unanswered_questions_hold_nothing_of_who_asked() -> None:
    columns = {column.name for column in metadata.tables["unanswered"].columns}
    assert columns == {"id", "language", "key", "text", "count", "guesses", "first_seen", "last_seen", "state"}
    assert not metadata.tables["unanswered"].foreign_keys
