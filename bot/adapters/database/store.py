"""The store: transactions over everything that is kept."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Callable, Iterator

from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot.adapters.database.agents import DatabaseAgents
from bot.adapters.database.conversations import DatabaseConversations
from bot.adapters.database.engine import READ_ONLY, make_engine
from bot.adapters.database.records import DatabaseRecords
from bot.adapters.database.tickets import DatabaseTickets
from bot.adapters.database.unanswered import DatabaseUnanswered
from bot.core.errors import ComityError, Conflict


@dataclass(frozen=True)
class DatabaseUnit:
    """One open transaction; see core/ports.py `Unit`."""

    records: DatabaseRecords
    conversations: DatabaseConversations
    tickets: DatabaseTickets
    agents: DatabaseAgents
    unanswered: DatabaseUnanswered


def utc_now() -> datetime:
    """Now, aware, in UTC."""
    return datetime.now(timezone.utc)


class DatabaseStore:
    """core/ports.py `Store` on SQLite or PostgreSQL. Threads may share it; each process makes its own.

    `now` gives the times of messages, consents and requests. The tables must be there: `migrate(url)` makes them.
    """

    def __init__(self, url: str, now: Callable[[], datetime] = utc_now) -> None:
        self._engine = make_engine(url)
        self._now = now

    @contextmanager
    def transaction(self) -> Iterator[DatabaseUnit]:
        """Commits at the end of the block, rolls back on any error.

        On SQLite one transaction runs at a time, so keep the block short and never wait for a network in it.
        Raises Conflict when something is there already or what it refers to is missing.
        """
        try:
            with self._engine.begin() as connection:
                yield DatabaseUnit(
                    DatabaseRecords(connection, self._now),
                    DatabaseConversations(connection, self._now),
                    DatabaseTickets(connection),
                    DatabaseAgents(connection, self._now),
                    DatabaseUnanswered(connection, self._now),
                )
        except IntegrityError as error:
            # `from None`: PostgreSQL's own text quotes the offending values, which may be somebody's.
            raise _explain(error) from None

    def ping(self) -> None:
        """Raises SQLAlchemy's OperationalError when the database does not answer."""
        with self._engine.connect().execution_options(**READ_ONLY) as connection:
            connection.execute(text("SELECT 1"))

    def close(self) -> None:
        """Give back all connections."""
        self._engine.dispose()


def _explain(error: IntegrityError) -> ComityError:
    """The error in our words, naming the constraint and no value."""
    diagnostics = getattr(error.orig, "diag", None)
    if diagnostics is not None:
        what = diagnostics.constraint_name or f"{diagnostics.table_name}.{diagnostics.column_name}"
        clash = error.orig.pgcode in ("23503", "23505")  # foreign key, unique
    else:
        what = str(error.orig)  # SQLite names the constraint or its columns only
        clash = what.startswith(("UNIQUE", "FOREIGN KEY"))
    if clash:
        return Conflict(f"It is there already, or what it refers to is missing ({what}). Read the current state and try again.")
    return ComityError(f"The database refused a value ({what}). This is a fault of the program; please report it.")
