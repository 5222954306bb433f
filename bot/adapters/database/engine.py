"""Engines: how SQLite and PostgreSQL are opened."""

from __future__ import annotations

import sqlite3
import time
from typing import Any

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.engine.url import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool

from bot.core.errors import SetupError

BUSY_SECONDS = 10
"""How long a writer waits for another one on SQLite."""
CONNECT_SECONDS = 5
"""How long PostgreSQL may take to accept a connection, so that a dead host shows in /readyz instead of hanging it."""
READ_ONLY = {"comity_read_only": True}
"""Execution options of a connection that promises not to write; on SQLite it then waits for nobody."""


def parse_url(url: str) -> URL:
    """The parsed URL; never repeats it, it may hold a password. Raises SetupError for what is neither PostgreSQL nor SQLite in a file."""
    if url.startswith("postgres://"):  # what hosters hand out; SQLAlchemy 1.4 dropped that spelling
        url = "postgresql://" + url[len("postgres://") :]
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise SetupError("COMITY_DATABASE_URL is no URL; write sqlite:////path/to/comity.db or postgresql://user@host/database.") from None
    backend = parsed.get_backend_name()
    if backend not in ("sqlite", "postgresql"):
        raise SetupError(f"COMITY_DATABASE_URL names {backend}; use sqlite or postgresql.")
    if backend == "sqlite" and parsed.database in (None, "", ":memory:"):
        raise SetupError("SQLite in memory is another database for each connection; give COMITY_DATABASE_URL a file.")
    return parsed


def make_engine(url: str) -> Engine:
    """An engine for the URL, connecting on first use. Threads may share it, processes may not. Raises SetupError for an unusable URL."""
    parsed = parse_url(url)
    # hide_parameters: statements in logs and tracebacks must not show what customers wrote.
    if parsed.get_backend_name() == "postgresql":
        return create_engine(
            parsed, future=True, hide_parameters=True, pool_pre_ping=True, connect_args={"connect_timeout": CONNECT_SECONDS}
        )
    engine = create_engine(
        parsed,
        future=True,
        hide_parameters=True,
        poolclass=QueuePool,  # 1.4 would open the file anew for each transaction
        connect_args={"check_same_thread": False, "timeout": BUSY_SECONDS},  # the pool lends a connection to one thread at a time
    )
    event.listen(engine, "connect", _open_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _open_sqlite(connection: Any, _record: object) -> None:
    # isolation_level None: pysqlite would begin its own, deferred transaction, and that only at the first INSERT.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
    _write_ahead(cursor)
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _write_ahead(cursor: Any) -> None:
    # While two connections turn a new file to WAL, SQLite tells one of them "locked" at once, whatever the busy timeout says.
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def _begin_sqlite(connection: Connection) -> None:
    # IMMEDIATE: a transaction that reads first and writes later would otherwise fail at once, not wait, when another one wrote in between.
    read_only = connection.get_execution_options().get("comity_read_only", False)
    connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")
